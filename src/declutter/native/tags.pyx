"""Linear looks at markup: the hot part of `declutter.parse.tame`; marks of types in JSON-LD."""

from os import urandom

from libc.stdint cimport uint64_t
from libc.string cimport memchr, memcmp, memcpy

cdef extern from "markup_lanes.h":
    ctypedef void (*TagsIn)(const unsigned char*, unsigned char*, unsigned char*) noexcept
    TagsIn tags_in_piece() noexcept
    enum: _PIECE "PIECE"

cdef enum:  # what a name means for the depth; see `declutter.parse`
    _OTHER = 0
    _INLINE = 1
    _NOT_NESTING = 2
    _CHOICE = 3
    _RAW_TEXT = 4
    _HTML = 5
    _SVG = 6
cdef enum:
    _SLOTS = 1024

# Of each process: nobody can make up a name that has the code of another.
cdef uint64_t _START = 0xCBF29CE484222325 ^ <uint64_t>int.from_bytes(urandom(8), "little")
cdef uint64_t _PRIME = 0x100000001B3


cdef inline unsigned char _lower(unsigned char byte) noexcept:
    return byte | 32 if 65 <= byte <= 90 else byte


cdef inline bint _is_letter(unsigned char byte) noexcept:
    return 97 <= (byte | 32) <= 122


cdef class TagLook:
    """Reads markup by the kinds of its tag names."""

    cdef uint64_t _codes[_SLOTS]
    cdef int _kinds[_SLOTS]

    def __init__(self, kinds):
        """Args: kinds: tag name in small letters -> number of its kind, see above."""
        cdef uint64_t code, slot
        if len(kinds) > _SLOTS // 2:
            raise ValueError("too many names")
        for slot in range(_SLOTS):
            self._codes[slot] = 0
        for name, kind in kinds.items():
            code = _START
            for byte in name.encode("ascii"):
                code = (code ^ <uint64_t><int>byte) * _PRIME
            slot = code >> 20 & (_SLOTS - 1)
            while self._codes[slot] and self._codes[slot] != code:
                slot = slot + 1 & (_SLOTS - 1)
            self._codes[slot] = code
            self._kinds[slot] = kind

    def look(self, bytes markup, long most_inline, long most_blocks, long most_choices,
             long most_odd):
        """Returns: (more choices than that, perhaps deeper than that)."""
        cdef const unsigned char* data = markup
        cdef Py_ssize_t size = len(markup), at = 0, name_begin
        cdef const unsigned char* found
        cdef unsigned char byte, quote
        cdef bint closing, ended, in_svg = False
        cdef long inlines = 0, blocks = 0, choices = 0, odd = 0
        cdef bint deep = False
        cdef uint64_t code, slot
        cdef int kind
        while at < size:
            found = <const unsigned char*>memchr(data + at, 60, size - at)
            if found == NULL:
                break
            at = found - data + 1  # behind the "<"
            if at >= size:
                break
            byte = data[at]
            if byte == 33:  # !
                if at + 2 < size and data[at + 1] == 45 and data[at + 2] == 45:
                    at = _after_comment(data, size, at + 3)
                continue
            closing = byte == 47  # /
            if closing:
                at += 1
                if at >= size:
                    break
                byte = data[at]
            if not _is_letter(byte):
                continue
            name_begin = at
            code = _START
            while at < size:
                byte = _lower(data[at])
                if not (_is_letter(byte) or 48 <= byte <= 58 or byte == 45):
                    break
                code = (code ^ byte) * _PRIME
                at += 1
            slot = code >> 20 & (_SLOTS - 1)
            while self._codes[slot] and self._codes[slot] != code:
                slot = slot + 1 & (_SLOTS - 1)
            kind = self._kinds[slot] if self._codes[slot] else _OTHER
            if kind == _RAW_TEXT:
                if not closing:
                    at = _end_of_raw_text(data, size, name_begin, at)
                continue
            ended = False
            while at < size:
                byte = data[at]
                if byte == 62:  # >
                    ended = True
                    break
                if byte == 60:
                    break
                if byte == 34 or byte == 39:
                    quote = byte
                    at += 1
                    while at < size and data[at] != quote and data[at] != 60:
                        at += 1
                    if at >= size or data[at] == 60:
                        break
                at += 1
            if not ended:
                odd += 1
            if kind == _SVG:
                in_svg = not closing
            elif in_svg and (kind == _HTML or kind == _INLINE or kind == _CHOICE):
                in_svg = False
            elif in_svg and ended and data[at - 1] == 47:
                continue  # only in there does an element end where it begins
            if kind == _CHOICE:
                choices += not closing
            elif kind == _INLINE:
                inlines += -1 if closing else 1
                if inlines < 0:
                    inlines = 0
                elif inlines >= most_inline:
                    deep = True
            elif kind != _NOT_NESTING:
                blocks += -1 if closing else 1
                if blocks < 0:
                    blocks = 0
                elif blocks >= most_blocks:
                    deep = True
        return choices > most_choices, deep or odd > most_odd


cdef Py_ssize_t _after_comment(const unsigned char* data, Py_ssize_t size, Py_ssize_t at) noexcept:
    cdef const unsigned char* found
    while at < size:
        found = <const unsigned char*>memchr(data + at, 45, size - at)
        if found == NULL:
            return size
        at = found - data + 1
        if at + 1 < size and data[at] == 45 and (
            data[at + 1] == 62 or (at + 2 < size and data[at + 1] == 33 and data[at + 2] == 62)
        ):
            return at + 1
    return size


cdef Py_ssize_t _end_of_raw_text(
    const unsigned char* data, Py_ssize_t size, Py_ssize_t name, Py_ssize_t at
) noexcept:
    """Where the end tag of the element begins whose name stands before `at`."""
    cdef Py_ssize_t length = at - name, i
    cdef const unsigned char* found
    while at < size:
        found = <const unsigned char*>memchr(data + at, 60, size - at)
        if found == NULL:
            return size
        at = found - data
        if at + 1 + length < size and data[at + 1] == 47:
            i = 0
            while i < length and _lower(data[at + 2 + i]) == _lower(data[name + i]):
                i += 1
            if i == length:
                return at
        at += 1
    return size


def long_tags(bytes markup, Py_ssize_t longest, Py_ssize_t most):
    """Where tags begin and end that go on for so many bytes behind their first letter, and that
    may have more than so many words."""
    cdef const unsigned char* data = markup
    cdef Py_ssize_t size = len(markup), at = 0, end
    cdef const unsigned char* found = <const unsigned char*>memchr(data, 60, size)
    cdef const unsigned char* closed
    cdef list tags = []
    while found != NULL:
        at = found - data
        found = <const unsigned char*>memchr(data + at + 1, 60, size - at - 1)
        end = found - data if found != NULL else size
        if end - at - 2 >= longest and _is_letter(data[at + 1]):
            closed = <const unsigned char*>memchr(data + at, 62, end - at)
            if closed != NULL:
                end = closed - data
            if end - at - 2 >= longest and _is_crowded(data, at, end, most):
                tags.append((at, end))
    return tags


cdef bint _is_crowded(
    const unsigned char* data, Py_ssize_t at, Py_ssize_t end, Py_ssize_t most
) noexcept:
    """Whether a tag may have more words than that, apart by white space, slashes and the ends of
    quoted values, which are words whatever is in them. At most it is thought to have some that it
    has not: then the expression looks."""
    cdef Py_ssize_t words = 0
    cdef unsigned char byte, quote = 0
    cdef bint in_word = False
    if at + 1 >= end or not _is_letter(data[at + 1]):
        return False
    while at < end and words <= most:
        byte = data[at]
        at += 1
        if quote:
            if byte == quote:
                quote = 0
                in_word = False
            continue
        if byte == 62:  # >
            break
        if byte == 34 or byte == 39:
            quote = byte
        if byte <= 32 or byte == 47 or byte >= 0x80:  # there are spaces beyond ASCII
            in_word = False
        elif not in_word:
            in_word = True
            words += 1
    return words > most


def survey(bytes markup, Py_ssize_t longest, Py_ssize_t most_words):
    """Returns: how many "<"; how many "</"; whether in a tag that has no ">" within `longest` bytes
    before the next "<" there may be more words than that."""
    cdef const unsigned char* data = markup
    cdef Py_ssize_t size = len(markup), at = 0, i, tags = 0, closing = 0, empty = 0, width
    cdef Py_ssize_t last = -1, following  # beginning of the last piece with a "<"
    cdef unsigned char opened, closed
    cdef bint is_long = False
    cdef TagsIn tags_in = tags_in_piece()
    while True:
        width = min(size - at, <Py_ssize_t>_PIECE)
        opened = closed = 0
        if width == _PIECE and at + _PIECE < size:
            tags_in(data + at, &opened, &closed)
        else:
            for i in range(width):
                opened += data[at + i] == 60
                closed += data[at + i] == 60 and at + i + 1 < size and data[at + i + 1] == 47
        tags += opened
        closing += closed
        if opened or not width:
            if last >= 0 and empty > longest - 2 * _PIECE and not is_long:
                following = at
                while following < size and data[following] != 60:
                    following += 1
                i = min(last + _PIECE, size) - 1
                while data[i] != 60:
                    i -= 1
                is_long = (
                    following - i > longest
                    and memchr(data + i, 62, longest) == NULL
                    and _is_crowded(data, i, following, most_words)
                )
            last, empty = at, 0
        else:
            empty += width
        if not width:
            return tags, closing, is_long
        at += width


def types_told(bytes markup, Py_ssize_t most):
    """What stands from each `"@type"` on, at most so many, to the end of the next string."""
    cdef const unsigned char* data = markup
    cdef const unsigned char* found
    cdef Py_ssize_t size = len(markup), at = 1, end, count = 0
    cdef set told = set()
    while at < size and count < most:
        found = <const unsigned char*>memchr(data + at, 64, size - at)  # rarer than a quote
        if found == NULL:
            break
        at = found - data
        if size - at >= 6 and not memcmp(found - 1, b'"@type"', 7):
            count += 1
            end = _behind_quote(data, size, _behind_quote(data, size, at + 6))
            if end > at:
                told.add(markup[at - 1 : end])
        at += 1
    return told


cdef inline Py_ssize_t _behind_quote(
    const unsigned char* data, Py_ssize_t size, Py_ssize_t at
) noexcept:
    """Where it goes on behind the next quote, 0 if there is none."""
    cdef const unsigned char* found = <const unsigned char*>memchr(data + at, 34, size - at)
    return found - data + 1 if found != NULL else 0
