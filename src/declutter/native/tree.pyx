"""Depth first through Lexbor's own tree: what `declutter.cut` does, without a Python object for
each node, attribute and piece of text. The reference is `cut.py`; it serves where this cannot.

Nothing of Lexbor is called, only fields are read. Whether they lie where `lexbor.pxd` has them is
looked up once in a small document, see `layout_holds` in `tree_check.pxi`.
"""

from cpython cimport array
from cpython.list cimport PyList_New, PyList_SET_ITEM
from cpython.ref cimport Py_DECREF, Py_INCREF, PyObject
from cpython.unicode cimport PyUnicode_AsUTF8AndSize, PyUnicode_DecodeUTF8, PyUnicode_GET_LENGTH
from libc.stdint cimport int64_t, uint32_t, uint64_t
from libc.stdlib cimport calloc, free, malloc, realloc
from libc.string cimport memchr, memcmp, memcpy, memset

from declutter.native.lexbor cimport (
    ATTRIBUTE, BUILT_IN, ELEMENT, MOST_SHORT, TEXT,
    Attribute, CharacterData, Element, Name, Node, String,
)

from collections.abc import Sequence

from selectolax.lexbor import LexborHTMLParser

from declutter import markup
from declutter.cut import ACTIONS, _action

include "ahead.pxi"

cdef enum:
    _TAGS = 256  # as in `declutter.cut`
    # Places of the caches: what falls on the same one takes it over.
    _NAME_SLOTS = 512
    _ATTRIBUTE_SLOTS = 128
    _TAG_SLOTS = 320
    _LINE_BREAK = 11  # "\v"
    _LONGEST_COUNTER = 40
    _LONGEST_NAME = 300  # as in `markup.meaning`

cdef int _BLOCK = markup.BLOCK
cdef int _ANCHOR = markup.ANCHOR
cdef int _BREAK = markup.BREAK
cdef int _INLINE = markup.INLINE
cdef int _STRONG = markup.STRONG
cdef int _IMAGE = markup.IMAGE
cdef int _CONTROL = markup.CONTROL
cdef int _MEDIA = markup.MEDIA
cdef int _NO_SCRIPT = markup.NO_SCRIPT
cdef int _SKIP = markup.SKIP
cdef int64_t _HIDDEN_FLAG = markup.FLAG["hidden"]
cdef int64_t _PRE = markup.FLAG["pre"]
cdef int64_t _FORMULA = markup.FORMULA

_ATTRIBUTES = (
    "", "class", "id", "href", "name", "content", "rel",
    "hidden", "aria-hidden", "style", "role", "itemprop", "property", "itemtype",
)  # by kind
_KINDS = {name: kind for kind, name in enumerate(_ATTRIBUTES)}

cdef uint64_t _GOLDEN = 0x9E3779B97F4A7C15
cdef uint64_t _START = 0xCBF29CE484222325
cdef uint64_t _PRIME = 0x100000001B3  # FNV-1a: Fowler, Noll, Vo (1991)

cdef size_t _text_id = 0  # of text nodes
cdef size_t _meta_id = 0, _title_id = 0, _link_id = 0
_view_word = -1
HOLDS = None  # outcome of `layout_holds`, None before the first page

include "tree_space.pxi"
include "tree_names.pxi"
include "tree_arrays.pxi"
include "tree_check.pxi"


cdef struct _BlockRow:
    int64_t owner
    int64_t link_count
    int64_t link_chars
    int64_t strong_chars
    int64_t lead

cdef struct _ElementRow:
    int64_t parent
    int64_t tag
    int64_t flags
    int64_t own_flags
    int64_t tokens
    int64_t chain
    int64_t first
    int64_t end

cdef struct _Open:  # an element that the walk is in
    Node* node
    int action

cdef struct _Known:  # a class or id name or the value of an attribute, its bytes in the tree
    int kind  # of the attribute; that of a class for ids as well
    const unsigned char* data
    size_t length
    PyObject* name  # NULL until it is asked for
    int64_t bits

cdef struct _KnownAttribute:
    size_t id
    int kind

cdef struct _KnownTag:
    size_t id
    int action
    int64_t bits


cdef object _value(String* value):
    if value == NULL or value.data == NULL:
        return None
    return PyUnicode_DecodeUTF8(<const char*>value.data, value.length, "replace")


cdef String* _built_in_value(Node* node, int wanted) noexcept:
    """Value of an element's attribute of a kind with a built-in name, NULL if there is none."""
    cdef Attribute* attribute
    cdef String* value = NULL
    cdef size_t identity
    if node.kind != ELEMENT:
        return NULL
    attribute = (<Element*>node).first_attribute
    while attribute != NULL:
        identity = attribute.full_name if attribute.full_name else attribute.node.name
        if identity < BUILT_IN and _built_in_kinds[identity] == wanted:
            value = attribute.value
            if value != NULL and value.data == NULL:
                value = NULL
        attribute = attribute.next
    return value


cdef bint _says_none(String* style) noexcept:
    cdef size_t i
    for i in range(3, style.length):
        if style.data[i] == 101 and not memcmp(style.data + i - 3, b"none", 4):
            return True
    return False


cdef bint _is_number(String* text):
    """Whether it is nothing but digits, in white space perhaps."""
    cdef const unsigned char* at = text.data
    cdef const unsigned char* end = at + text.length
    while at < end and _SPACES[at[0]] == 1:
        at += 1
    if at < end and at[0] < 128 and not 48 <= at[0] <= 57:
        return False
    return _value(text).strip().isdigit()


cdef class _Walk:
    """One call of `cut`: the page is only written to when all of the tree was understood."""

    cdef object root, child  # the latter gives new views
    cdef dict actions
    cdef list scriptless
    cdef _Array texts, raws, hrefs, classes  # objects
    cdef list all_names  # keeps the names that are known
    cdef Nodes starts
    cdef _Array rows, elements, images, controls, media, opened, raw, folded
    cdef _Known* names
    cdef _KnownAttribute* attributes
    cdef _KnownTag* tags
    cdef int64_t count, base  # blocks noted until now, elements that the page had before
    cdef bint has_formulas
    # The block that is being gathered.
    cdef Py_ssize_t pieces
    cdef int64_t links, link_chars, strong_chars, lead
    cdef bint counter
    cdef Node* start
    cdef String* href

    def __cinit__(self):
        self.names = NULL
        self.tags = NULL
        self.attributes = <_KnownAttribute*>calloc(_ATTRIBUTE_SLOTS, sizeof(_KnownAttribute))
        if self.attributes == NULL:
            raise MemoryError

    def __dealloc__(self):
        _free_objects(&self.texts)
        _free_objects(&self.raws)
        _free_objects(&self.hrefs)
        _free_objects(&self.classes)
        free(self.names)
        free(self.attributes)
        free(self.tags)
        free(self.rows.data)
        free(self.elements.data)
        free(self.images.data)
        free(self.controls.data)
        free(self.media.data)
        free(self.opened.data)
        free(self.raw.data)
        free(self.folded.data)

    cdef object view(self, Node* node):
        return _view(self.root, node)

    cdef _KnownTag* tag(self, Node* node) except NULL:
        """What an element does to the walk."""
        cdef size_t identity = node.name
        # Ids below _TAGS keep the first slots for themselves.
        cdef size_t slot = identity if identity < _TAGS else (
            _TAGS + (<uint64_t>identity * _GOLDEN >> 40) % <uint64_t>(_TAG_SLOTS - _TAGS)
        )
        cdef _KnownTag* known = &self.tags[slot]
        cdef object meant
        # Id 0 is that of processing instructions; a slot is 0 before it is used, too.
        if known.id != identity + 1:
            meant = self.actions.get(identity)
            if meant is None:
                meant = _action(self.view(node), identity)
            known.action = meant[0]
            known.bits = meant[1]
            known.id = identity + 1
        return known

    cdef int kind(self, Attribute* attribute) except -1:
        cdef size_t identity = attribute.full_name if attribute.full_name else attribute.node.name
        cdef _KnownAttribute* known
        cdef Name* name
        if identity < BUILT_IN:
            return _built_in_kinds[identity]
        known = &self.attributes[(<uint64_t>identity * _GOLDEN >> 40) % <uint64_t>_ATTRIBUTE_SLOTS]
        if known.id != identity:
            name = <Name*>identity
            known.kind = _OTHER
            if name.length <= MOST_SHORT:
                text = name.short[: name.length].decode("utf-8", "replace")
                known.kind = _KINDS.get(text, _OTHER)
            known.id = identity
        return known.kind

    cdef _Known* known(self, String* value, int kind) except NULL:
        """A class or id name (both of the kind `_CLASS`) or another attribute's value, which is
        not empty, and what it speaks of."""
        cdef uint64_t code = (<uint64_t>value.length << 8 | <uint64_t>kind) * _GOLDEN
        cdef const unsigned char* at = value.data
        cdef size_t left = value.length
        cdef uint64_t word
        cdef _Known* known
        while left >= 8:
            memcpy(&word, at, 8)
            code = (code ^ word) * _GOLDEN
            code ^= code >> 29
            at += 8
            left -= 8
        while left:
            code = (code ^ at[0]) * _PRIME
            at += 1
            left -= 1
        known = &self.names[(code ^ code >> 32) % <uint64_t>_NAME_SLOTS]
        if (
            known.data == NULL
            or known.length != value.length
            or known.kind != kind
            or memcmp(known.data, value.data, value.length)
        ):
            if kind == _CLASS:
                known.bits = _meaning(value)
            else:
                known.bits = <int64_t>markup.attribute_flags({_ATTRIBUTES[kind]: _value(value)})
            known.kind = kind
            known.name = NULL
            known.data = value.data
            known.length = value.length
        return known

    cdef object name_of(self, _Known* known):
        if known.name == NULL:
            name = PyUnicode_DecodeUTF8(<const char*>known.data, known.length, "replace")
            self.all_names.append(name)
            known.name = <PyObject*>name
        return <object>known.name

    cdef int note(self, int64_t current, int64_t flags) except -1:
        """Note a block, if its pieces are more than white space, and empty them.

        Returns: 1, or 0 where the bytes are no UTF-8.
        """
        cdef size_t size = self.raw.size, length
        cdef object text, raw = None
        cdef _BlockRow row
        self.folded.size = 0
        _reserve(&self.folded, size)
        length = _collapse(
            <unsigned char*>self.raw.data, size, <unsigned char*>self.folded.data
        ) if size else 0
        if length:
            try:
                text = PyUnicode_DecodeUTF8(self.folded.data, length, NULL)
                if flags & _PRE or memchr(self.raw.data, _LINE_BREAK, size) != NULL:
                    raw = PyUnicode_DecodeUTF8(self.raw.data, size, NULL)
            except UnicodeDecodeError:
                return 0
            _keep(&self.texts, text)
            _keep(&self.raws, raw)
            _keep(&self.hrefs, _value(self.href) if self.links else None)
            _add(&self.starts.nodes, &self.start, sizeof(Node*))
            row.owner = current
            row.link_count = self.links
            row.link_chars = self.link_chars
            row.strong_chars = self.strong_chars
            # A number in front of a paragraph, say of its comments, is no label of it.
            row.lead = self.lead
            if self.counter and PyUnicode_GET_LENGTH(text) > _LONGEST_COUNTER:
                row.lead = 0
            _add(&self.rows, &row, sizeof(row))
            self.count += 1
        self.raw.size = 0
        self.pieces = self.links = self.link_chars = self.strong_chars = 0
        return 1

    cdef int read_attributes(self, Element* element, _ElementRow* row) except -1:
        """Note what the attributes of a block-level element speak of."""
        cdef Attribute* attribute = (
            element.first_attribute if element.node.kind == ELEMENT else NULL
        )
        cdef String* value
        cdef _Known* known
        cdef int kind
        cdef object name = None
        cdef int64_t by_class = 0, by_id = 0
        cdef int64_t told[_ITEM_KIND + 1]  # by attribute: of one that stands there twice the last
        cdef bint is_told = False, has_item = False
        while attribute != NULL:
            ASK_EARLY(attribute.next)
            ASK_EARLY(attribute.value)
            kind = self.kind(attribute)
            if kind >= _HIDDEN or kind == _CLASS or kind == _ID:
                value = attribute.value
                if value != NULL and value.data == NULL:
                    value = NULL
                if kind == _CLASS:
                    name = None
                    by_class = 0
                    if value != NULL:
                        known = self.known(value, _CLASS)
                        name = self.name_of(known)
                        by_class = known.bits
                elif kind == _ID:
                    by_id = self.known(value, _CLASS).bits if value != NULL else 0
                elif kind == _HIDDEN:
                    row.own_flags |= _HIDDEN_FLAG
                elif kind == _ARIA_HIDDEN:
                    if value != NULL and value.length == 4 and not memcmp(value.data, b"true", 4):
                        row.own_flags |= _HIDDEN_FLAG
                else:
                    if not is_told:
                        is_told = True
                        memset(told, 0, sizeof(told))
                    told[kind] = 0
                    if value != NULL and value.length and (kind != _STYLE or _says_none(value)):
                        told[kind] = self.known(value, kind).bits
                    if kind == _ITEM_NAME:
                        has_item = value != NULL and value.length != 0
            attribute = attribute.next
        row.tokens = by_class | by_id
        _keep(&self.classes, name)
        if is_told:
            if has_item:
                told[_PROPERTY] = 0
            for kind in range(_STYLE, _ITEM_KIND + 1):
                row.own_flags |= told[kind]
        return 0

    cdef String* attribute(self, Node* node, int wanted) except? NULL:
        """Value of the element's attribute of a kind, NULL if there is none."""
        cdef Attribute* attribute
        cdef String* value = NULL
        if node.kind == ELEMENT:
            attribute = (<Element*>node).first_attribute
            while attribute != NULL:
                if self.kind(attribute) == wanted:
                    value = attribute.value
                    if value != NULL and value.data == NULL:
                        value = NULL
                attribute = attribute.next
        return value

    cdef int lead_in(self, Node* node) except -1:
        """Note the class of an inline element that may open a block."""
        cdef String* value
        if not self.pieces:
            value = self.attribute(node, _CLASS)
            if value != NULL and value.length:
                self.lead |= self.known(value, _CLASS).bits
        return 0

    cdef int cut(self, Node* root) except -1:
        """Returns: 1, or 0 where the tree holds what only `cut.py` deals with."""
        cdef Node* node = root
        cdef Node* child
        cdef String* text
        cdef _KnownTag* known
        cdef _ElementRow row
        cdef _ElementRow* above
        cdef _Open opened
        cdef int action
        cdef int64_t in_link = 0, in_strong = 0, breaks = 0, mark, characters
        cdef int64_t current = -1, flags = 0, chain = 0, following = self.base
        while True:
            child = NULL
            action = _SKIP
            ASK_EARLY(node.next)
            if node.first_child != NULL:
                ASK_EARLY(node.first_child)
            if node.name == _text_id:
                text = &(<CharacterData*>node).text
                if node.kind != TEXT or text.data == NULL:
                    return 0
                if _is_space(text.data, text.length):
                    if self.pieces:
                        self.pieces += 1
                        _add(&self.raw, text.data, text.length)
                else:
                    # Half a character: decoded piece by piece, not as a whole.
                    if text.length and (text.data[0] & 0xC0) == 0x80:
                        return 0
                    if not self.pieces:
                        self.start = node
                        self.counter = self.lead != 0 and _is_number(text)
                    self.pieces += 1
                    _add(&self.raw, text.data, text.length)
                    breaks = 0
                    if in_link or in_strong:
                        characters = _characters(text.data, text.length)
                        if in_link:
                            self.link_chars += characters
                        if in_strong:
                            self.strong_chars += characters
            else:
                known = self.tag(node)
                action = known.action
                if action == _BLOCK:
                    if (self.pieces or self.links) and not self.note(current, flags):
                        return 0
                    self.lead = breaks = 0
                    row.own_flags = known.bits
                    self.read_attributes(<Element*>node, &row)
                    row.parent = current
                    current = following
                    following += 1
                    flags |= row.own_flags
                    chain |= row.tokens
                    row.tag = <int64_t>node.name
                    row.flags = flags
                    row.chain = chain
                    row.first = self.count
                    row.end = -1
                    _add(&self.elements, &row, sizeof(row))
                    child = node.first_child
                elif action == _ANCHOR:
                    if not self.links:
                        self.href = self.attribute(node, _HREF)
                    self.links += 1
                    self.lead_in(node)
                    in_link += 1
                    child = node.first_child
                elif action == _BREAK:
                    if self.pieces:
                        breaks += 1
                        if breaks > 1 and not flags & _PRE:
                            if not self.note(current, flags):
                                return 0
                            self.lead = breaks = 0
                        else:
                            self.pieces += 1
                            _add(&self.raw, b"\v", 1)
                elif action == _INLINE:
                    if known.bits & _FORMULA:
                        self.has_formulas = True
                    self.lead_in(node)
                    child = node.first_child
                elif action == _STRONG:
                    in_strong += 1
                    child = node.first_child
                elif action == _IMAGE or action == _CONTROL or action == _MEDIA:
                    mark = self.count
                    if action == _IMAGE:
                        _add(&self.images, &mark, sizeof(mark))
                    elif action == _CONTROL:
                        _add(&self.controls, &mark, sizeof(mark))
                    else:
                        _add(&self.media, &mark, sizeof(mark))
                elif action == _NO_SCRIPT and node.first_child != NULL:
                    self.scriptless.append(self.view(node))
            if child != NULL:
                opened.node = node
                opened.action = action
                _add(&self.opened, &opened, sizeof(opened))
                node = child
                continue
            while True:
                if action == _BLOCK:
                    if (self.pieces or self.links) and not self.note(current, flags):
                        return 0
                    self.lead = breaks = 0
                    above = <_ElementRow*>self.elements.data + (current - self.base)
                    above.end = self.count
                    current = above.parent
                    if current >= 0:
                        above = <_ElementRow*>self.elements.data + (current - self.base)
                        flags = above.flags
                        chain = above.chain
                    else:
                        flags = chain = 0
                elif action == _ANCHOR:
                    in_link -= 1
                elif action == _STRONG:
                    in_strong -= 1
                if not self.opened.size:
                    return 1
                if node.next != NULL:
                    node = node.next
                    break
                self.opened.size -= sizeof(_Open)
                opened = (<_Open*>(self.opened.data + self.opened.size))[0]
                node = opened.node
                action = opened.action

    cdef int write(self, page) except -1:
        """Put what was noted behind what the page holds."""
        cdef _BlockRow block
        cdef _ElementRow element
        cdef int64_t mark
        cdef size_t width = sizeof(block)
        cdef bint is_new = not (
            page.texts or page.end or page.images or page.controls or page.media
        )
        noted = {
            "texts": _listed(&self.texts),
            "raws": _listed(&self.raws),
            "hrefs": _listed(&self.hrefs),
            "starts": self.starts,
            "owners": _column(&self.rows, width, &block.owner, &block),
            "link_counts": _column(&self.rows, width, &block.link_count, &block),
            "link_chars": _column(&self.rows, width, &block.link_chars, &block),
            "strong_chars": _column(&self.rows, width, &block.strong_chars, &block),
            "lead_tokens": _column(&self.rows, width, &block.lead, &block),
        }
        width = sizeof(element)
        noted |= {
            "classes": _listed(&self.classes),
            "parents": _column(&self.elements, width, &element.parent, &element),
            "tags": _column(&self.elements, width, &element.tag, &element),
            "flags": _column(&self.elements, width, &element.flags, &element),
            "own_flags": _column(&self.elements, width, &element.own_flags, &element),
            "tokens": _column(&self.elements, width, &element.tokens, &element),
            "chain_tokens": _column(&self.elements, width, &element.chain, &element),
            "first": _column(&self.elements, width, &element.first, &element),
            "end": _column(&self.elements, width, &element.end, &element),
            "images": _column(&self.images, sizeof(mark), &mark, &mark),
            "controls": _column(&self.controls, sizeof(mark), &mark, &mark),
            "media": _column(&self.media, sizeof(mark), &mark, &mark),
        }
        for name, column in noted.items():
            if is_new:
                setattr(page, name, column)
            else:
                getattr(page, name).extend(column)
        if self.has_formulas:
            page.has_formulas = True
        return 0


cdef bint holds():
    """Whether trees are read by their fields."""
    return bool(HOLDS)


cdef bint readable(root):
    """Whether a branch that is not empty can be read by its fields."""
    return bool(HOLDS) and root.child is not None


def cut(root, page, list without_script, dict actions):
    """As `declutter.cut.cut`. Returns: whether it was done; else nothing was noted."""
    global HOLDS
    cdef _Walk walk
    cdef Node* node
    if HOLDS is None:
        _read_words()
        try:
            HOLDS = layout_holds()
        except Exception:  # a selectolax that tells less of its nodes
            HOLDS = False
    if not HOLDS:
        return False
    node = <Node*><size_t>root.mem_id
    if node.kind != ELEMENT or node.first_child == NULL:
        return False
    walk = _Walk()
    walk.root = root
    walk.actions = actions
    walk.names = <_Known*>calloc(_NAME_SLOTS, sizeof(_Known))
    walk.tags = <_KnownTag*>calloc(_TAG_SLOTS, sizeof(_KnownTag))
    if walk.names == NULL or walk.tags == NULL:
        raise MemoryError
    walk.scriptless, walk.all_names = [], []
    walk.starts = Nodes()
    walk.starts.root = root
    walk.count = len(page.texts)
    walk.base = len(page.end)
    if not walk.cut(node):
        return False
    walk.write(page)
    without_script += walk.scriptless
    return True


include "tree_head.pxi"
include "tree_parts.pxi"
include "tree_look.pxi"
include "tree_shown.pxi"
include "tree_places.pxi"
include "tree_dates.pxi"
include "tree_openers.pxi"
