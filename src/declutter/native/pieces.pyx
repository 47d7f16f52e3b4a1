"""Inline content of one block: what `declutter.render.inline` does with a list of tuples, on the
bytes of the tree. A string is made for each node of the model, none for a piece of text."""

from cpython.unicode cimport PyUnicode_AsUTF8AndSize, PyUnicode_DecodeUTF8
from libc.stdint cimport int64_t, uint64_t
from libc.stdlib cimport free, realloc
from libc.string cimport memcpy

from declutter.native.lexbor cimport CharacterData, Node, String, TEXT
from declutter.native.tree cimport _turned
from declutter.render.nodes cimport (
    Code, Deleted, Emphasis, LineBreak, Link, Strong, Subscript, Superscript, Text,
)

import sys

from declutter.render.inline import inline

include "tree_space.pxi"

cdef enum:
    _WORDS = 0
    _BREAK = 1
    _OBJECT = 2
    # Bits of marks as in `declutter.render.inline`.
    _CODE = 32
    _LINK = 64
    _NOT_CODE = ~32
    _MOST_KEPT = 1 << 20  # bytes of a buffer that is used again


cdef bint _LITTLE = sys.byteorder == "little"


cdef Py_ssize_t _collapsed(
    const unsigned char* at, Py_ssize_t size, unsigned char* out
) noexcept:
    """As `_collapse`; words of ASCII one space apart are copied eight bytes at a time."""
    cdef const unsigned char* end = at + size
    cdef unsigned char* to = out
    cdef unsigned char kind, before = 1
    cdef int step, i
    cdef uint64_t word, blank
    cdef uint64_t high = 0x8080808080808080, spaces = 0x2020202020202020
    cdef uint64_t low = 0x7F7F7F7F7F7F7F7F, from_space = 0x6060606060606060
    while at < end:
        if end - at >= 8 and _LITTLE:
            memcpy(&word, at, 8)
            if not word & high and (word + from_space) & high == high:
                # ASCII, none before the space. The high bit of each byte: whether it is one.
                blank = ~((word ^ spaces) + low) & high
                if not (blank & ((blank << 8) | (128 if before else 0))):
                    memcpy(to, &word, 8)
                    to += 8
                    at += 8
                    before = blank >> 63
                    continue
        # As many one by one: most often the next ones can be taken at once again.
        for i in range(8):
            if at >= end:
                break
            kind = _SPACES[at[0]]
            if kind == 2:
                step = _space(at, end)
                kind = step != 0
                if step:
                    at += step - 1
            to[0] = 32 if kind else at[0]
            to += 1 - (kind & before)
            before = kind
            at += 1
    if before and to != out:
        to -= 1
    return to - out


cdef object _whole_text(root, Node* node):
    """Text of a text node, as selectolax gives it."""
    cdef String* text = &(<CharacterData*>node).text
    if node.kind == TEXT and text.data != NULL:
        try:
            return PyUnicode_DecodeUTF8(<const char*>text.data, text.length, NULL)
        except UnicodeDecodeError:
            pass
    return _turned(root, node).text_content


cdef class Pieces:
    """As `declutter.render.inline.Pieces`."""

    def __init__(self, root):
        self.root = root
        self.objects = []
        self.links = [None]
        self.known_links = {}

    def __dealloc__(self):
        free(self.pieces)
        free(self.leaves)
        free(self.buffer)

    def __len__(self):
        return self.count

    cpdef clear(self):
        self.count = 0
        self.odd = self.is_words = self.has_breaks = False
        if self.objects:
            self.objects = []

    cdef Piece* _new(self) except NULL:
        cdef Piece* more
        if self.count == self.room:
            more = <Piece*>realloc(self.pieces, (2 * self.room + 32) * sizeof(Piece))
            if more == NULL:
                raise MemoryError
            self.pieces = more
            self.room = 2 * self.room + 32
        self.count += 1
        return self.pieces + (self.count - 1)

    cdef int add_text(self, Node* node, int marks, int link) except -1:
        """Add a text node that is not empty."""
        cdef Piece* piece = self._new()
        cdef String* text = &(<CharacterData*>node).text
        piece.kind = _WORDS
        piece.marks, piece.link, piece.place, piece.node = marks, link, -1, node
        piece.data, piece.length = text.data, text.length
        if text.data[0] & 0xC0 == 0x80:  # half a character
            self.odd = True
        if not marks & _CODE:
            self.is_words = True
        return 0

    cdef int add_space(self) except -1:
        cdef Piece* piece = self._new()
        piece.kind = _WORDS
        piece.marks, piece.link, piece.place, piece.node = 0, 0, -1, NULL
        piece.data, piece.length = b" ", 1
        return 0

    cdef int add_break(self, int marks, int link) except -1:
        cdef Piece* piece = self._new()
        piece.kind = _BREAK
        piece.marks, piece.link, piece.place, piece.node = marks, link, -1, NULL
        piece.data, piece.length = NULL, 0
        self.has_breaks = True
        return 0

    cdef int link_of(self, object href) except -1:
        cdef object found
        if href is None:
            return 0
        found = self.known_links.get(href)
        if found is None:
            found = self.known_links[href] = len(self.links)
            self.links.append(href)
        return found

    def append(self, tuple piece):
        """Add a piece as `declutter.render.inline` has it."""
        cdef object value, href
        cdef int marks, link
        cdef Piece* new
        cdef Py_ssize_t length = 0
        cdef const char* data = NULL
        value, marks, href = piece
        link = self.link_of(href)
        if isinstance(value, str):
            try:
                data = PyUnicode_AsUTF8AndSize(value, &length)
            except UnicodeEncodeError:
                self.odd = True
            if not marks & _CODE and not value.isspace():
                self.is_words = True
        elif isinstance(value, LineBreak):
            self.add_break(marks, link)
            return
        else:
            self.is_words = True
        self.objects.append(value)
        new = self._new()
        new.kind = _WORDS if isinstance(value, str) else _OBJECT
        new.marks, new.link, new.place, new.node = marks, link, len(self.objects) - 1, NULL
        new.data, new.length = <const unsigned char*>data, length

    def listed(self):
        """The pieces as `declutter.render.inline` has them."""
        cdef list found = []
        cdef Py_ssize_t i
        cdef Piece* piece
        cdef object value
        for i in range(self.count):
            piece = self.pieces + i
            if piece.kind == _BREAK:
                value = LineBreak()
            elif piece.place >= 0:
                value = self.objects[piece.place]
            elif piece.node != NULL:
                value = _whole_text(self.root, piece.node)
            else:
                value = " "
            found.append((value, piece.marks, self.links[piece.link]))
        return found

    cpdef bint may_be_lines(self):
        """Whether the pieces can be nothing but lines of code."""
        return self.has_breaks and not self.is_words

    cpdef list nodes(self):
        """Nodes of the pieces; see `declutter.render.inline.inline`."""
        cdef Leaf* leaf
        cdef Text text
        if not self.odd:
            try:
                self._gather()
                leaf = self.leaves
                if self.leaf_count == 1 and leaf.kind == _WORDS and not (leaf.marks or leaf.link):
                    text = Text.__new__(Text)  # most blocks
                    text.text = PyUnicode_DecodeUTF8(
                        <const char*>self.buffer + leaf.place, leaf.length, NULL
                    )
                    return [text]
                return self._nest(0, self.leaf_count, 0)
            except UnicodeDecodeError:
                pass
        return inline(self.listed())

    cdef Leaf* _new_leaf(self) except NULL:
        cdef Leaf* more
        if self.leaf_count == self.leaf_room:
            more = <Leaf*>realloc(self.leaves, (2 * self.leaf_room + 32) * sizeof(Leaf))
            if more == NULL:
                raise MemoryError
            self.leaves = more
            self.leaf_room = 2 * self.leaf_room + 32
        self.leaf_count += 1
        return self.leaves + (self.leaf_count - 1)

    cdef int _reserve(self, Py_ssize_t more) except -1:
        cdef unsigned char* bigger
        cdef Py_ssize_t size = self.used + more
        if size > self.size:
            size += size // 2 + 1024
            bigger = <unsigned char*>realloc(self.buffer, size)
            if bigger == NULL:
                raise MemoryError
            self.buffer = bigger
            self.size = size
        return 0

    cdef int _gather(self) except -1:
        """Leaves of the pieces: words with their white space collapsed, breaks and objects."""
        cdef Py_ssize_t i
        cdef Piece* piece
        cdef Leaf* leaf
        cdef bint space = False, at_start, due
        cdef const unsigned char* at
        cdef const unsigned char* end
        self.leaf_count = self.used = 0
        if self.size > _MOST_KEPT:
            free(self.buffer)
            self.buffer, self.size = NULL, 0
        for i in range(self.count):
            piece = self.pieces + i
            at_start = not self.leaf_count or self.leaves[self.leaf_count - 1].kind == _BREAK
            if piece.kind == _WORDS:
                at, end = piece.data, piece.data + piece.length
                if not piece.length or _is_space(at, piece.length):
                    space = True
                    continue
                due = (space or _space(at, end)) and not at_start
                self._add_words(piece, due)
                space = _ends_with_space(at, end)
            elif piece.kind == _BREAK:
                if not at_start:
                    leaf = self._new_leaf()
                    leaf.kind, leaf.marks, leaf.link = _BREAK, piece.marks, piece.link
                    leaf.place, leaf.length = 0, 0
                space = False
            else:
                if space and not at_start:
                    self._add_space_leaf(piece.marks & _NOT_CODE, piece.link)
                space = False
                leaf = self._new_leaf()
                leaf.kind, leaf.marks, leaf.link = _OBJECT, piece.marks & _NOT_CODE, piece.link
                leaf.place, leaf.length = piece.place, 0
        while self.leaf_count and self.leaves[self.leaf_count - 1].kind == _BREAK:
            self.leaf_count -= 1
        for i in range(1, self.leaf_count - 1):
            leaf = self.leaves + i
            if leaf.kind == _BREAK:  # marked only as both its neighbours are
                leaf.marks = (leaf - 1).marks & (leaf + 1).marks & _NOT_CODE
                leaf.link = (leaf - 1).link if (leaf - 1).link == (leaf + 1).link else 0
        return 0

    cdef int _add_words(self, Piece* piece, bint due) except -1:
        """Add words, with a space in front if one is due; equal neighbours become one."""
        cdef Leaf* last = NULL
        cdef Py_ssize_t length
        self._reserve(piece.length + 2)
        if self.leaf_count:
            last = self.leaves + (self.leaf_count - 1)
            if last.kind == _WORDS and last.marks == piece.marks and last.link == piece.link:
                if due:
                    self.buffer[self.used] = 32
                    self.used += 1
                    last.length += 1
            else:
                if due:
                    self._add_space_leaf(piece.marks, piece.link)
                    last = self.leaves + (self.leaf_count - 1)
                if (
                    not due or last.kind != _WORDS or last.marks != piece.marks
                    or last.link != piece.link
                ):
                    last = NULL
        if last == NULL:
            last = self._new_leaf()
            last.kind, last.marks, last.link = _WORDS, piece.marks, piece.link
            last.place, last.length = self.used, 0
        length = _collapsed(piece.data, piece.length, self.buffer + self.used)
        self.used += length
        last.length += length
        return 0

    cdef int _add_space_leaf(self, int marks, int link) except -1:
        """Add a space, marked only as both its neighbours are: no mark begins or ends with one."""
        cdef Leaf* last = self.leaves + (self.leaf_count - 1)
        cdef int common = last.marks & marks & _NOT_CODE
        cdef int shared = link if link == last.link else 0
        self._reserve(1)
        if last.kind == _WORDS and last.marks == common and last.link == shared:
            last.length += 1
        else:
            last = self._new_leaf()
            last.kind, last.marks, last.link = _WORDS, common, shared
            last.place, last.length = self.used, 1
        self.buffer[self.used] = 32
        self.used += 1
        return 0

    cdef list _nest(self, Py_ssize_t start, Py_ssize_t stop, int used):
        """Wrap leaves in what they are marked as, the longest stretch outermost.

        It calls itself once per kind of mark at most.
        """
        cdef list found = [], children
        cdef Py_ssize_t i = start, j, longest
        cdef int wrapper, mark, open_marks
        cdef Leaf* leaf
        cdef Text text
        cdef Code code
        cdef object value
        while i < stop:
            leaf = self.leaves + i
            longest = i
            wrapper = 0
            if leaf.link and not used & _LINK:
                longest, wrapper = i + 1, _LINK
                while longest < stop and self.leaves[longest].link == leaf.link:
                    longest += 1
            open_marks = leaf.marks & ~used & _NOT_CODE
            mark = 1
            while mark <= open_marks:
                if open_marks & mark:
                    j = i + 1
                    while j < stop and self.leaves[j].marks & mark:
                        j += 1
                    if j > longest:
                        longest, wrapper = j, mark
                mark <<= 1
            if not wrapper:
                if leaf.kind == _WORDS:
                    value = PyUnicode_DecodeUTF8(
                        <const char*>self.buffer + leaf.place, leaf.length, NULL
                    )
                    if leaf.marks & _CODE:
                        code = Code.__new__(Code)
                        code.text = value
                        found.append(code)
                    else:
                        text = Text.__new__(Text)
                        text.text = value
                        found.append(text)
                elif leaf.kind == _BREAK:
                    found.append(LineBreak.__new__(LineBreak))
                else:
                    found.append(self.objects[leaf.place])
                i += 1
                continue
            children = self._nest(i, longest, used | wrapper)
            found.append(_wrapped(wrapper, children, self.links[leaf.link]))
            i = longest
        return found


cdef object _wrapped(int mark, list children, href):
    cdef Link link
    cdef Strong strong
    cdef Emphasis emphasis
    if mark == _LINK:
        link = Link.__new__(Link)
        link.href, link.children = href, children
        return link
    if mark == 1:
        strong = Strong.__new__(Strong)
        strong.children = children
        return strong
    if mark == 2:
        emphasis = Emphasis.__new__(Emphasis)
        emphasis.children = children
        return emphasis
    if mark == 4:
        return Deleted(children)
    if mark == 8:
        return Superscript(children)
    return Subscript(children)


cdef bint _ends_with_space(const unsigned char* at, const unsigned char* end) noexcept:
    cdef const unsigned char* last = end - 1
    if _SPACES[last[0]] == 1:
        return True
    if last[0] < 128:
        return False
    while last > at and last[0] & 0xC0 == 0x80:
        last -= 1
    return last + _space(last, end) == end
