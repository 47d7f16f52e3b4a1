"""Lines of Markdown whose marks nobody can misread: `declutter.render.markdown_inline` writes the
others, token by token, and has the rules that are followed here."""

from cpython.mem cimport PyMem_Free, PyMem_Malloc
from cpython.unicode cimport PyUnicode_FromKindAndData

from declutter.render.nodes cimport Code, Emphasis, Image, LineBreak, Link, Strong, Superscript, Text

cdef extern from "Python.h":
    int PyUnicode_KIND(object)
    void* PyUnicode_DATA(object)
    Py_ssize_t PyUnicode_GET_LENGTH(object)
    Py_UCS4 PyUnicode_READ(int, void*, Py_ssize_t)
    Py_ssize_t PyUnicode_FindChar(object, Py_UCS4, Py_ssize_t, Py_ssize_t, int) except -2

cdef enum:
    # What characters may be: a part of markup, a sign that means something in pairs, in an address.
    _MARK = 1
    _PAIR = 2
    _IN_ADDRESS = 4
    # What is looked at.
    _DOLLARS = 1
    _TILDES = 2
    # Kinds of the node before.
    _NOTHING = 0
    _TEXT = 1
    _CODE = 2
    _EMPHASIS = 3
    _OTHER = 4

cdef unsigned char _SIGNS[128]
cdef unsigned char _STARTS[128]  # that lines mark headings, lists, quotes and tables with
for _sign in range(128):
    _SIGNS[_sign] = (
        _MARK * (chr(_sign) in "\\`*[]<&_$~") | _PAIR * (chr(_sign) in "$~")
        | _IN_ADDRESS * (chr(_sign) in "()&")
    )
    _STARTS[_sign] = chr(_sign) in "#-+>=:|"


cdef extern from *:
    """
    #include <string.h>
    /* Whether one of 16 letters may be a sign: 16 bytes at once, where the compiler has a way. */
    #if defined(__GNUC__)
    #define SIGNS_IN(name, letter)                                                          \\
        typedef letter name##_lanes __attribute__((vector_size(16)));                       \\
        static inline int name(const void *at, Py_ssize_t size) {                           \\
            typedef unsigned long long pair __attribute__((vector_size(16)));               \\
            for (Py_ssize_t i = 0; i < size; i += 16) {                                     \\
                name##_lanes c;                                                             \\
                memcpy(&c, (const char *)at + i, 16);                                       \\
                pair q = (pair)(c - 91 < 6) | (pair)(c - 40 < 3) | (pair)(c == 126)         \\
                    | (pair)(c == 36) | (pair)(c == 38) | (pair)(c == 60);                  \\
                if (q[0] | q[1]) return 1;                                                  \\
            }                                                                               \\
            return 0;                                                                       \\
        }
    #else
    #define SIGNS_IN(name, letter)                                                          \\
        static inline int name(const void *at, Py_ssize_t size) { return 1; }
    #endif
    SIGNS_IN(signs_in_narrow, unsigned char)
    SIGNS_IN(signs_in_wide, unsigned short)
    static inline Py_ssize_t count_bytes(const unsigned char *at, Py_ssize_t size, int sign) {
        Py_ssize_t count = 0;
        for (Py_ssize_t i = 0; i < size; i++) count += at[i] == sign;
        return count;
    }
    """
    bint signs_in_narrow(const void* at, Py_ssize_t size) noexcept
    bint signs_in_wide(const void* at, Py_ssize_t size) noexcept
    Py_ssize_t count_bytes(const unsigned char* at, Py_ssize_t size, int sign) noexcept


cdef int _signs(str text) noexcept:
    """What of the above is in a text."""
    cdef int kind = PyUnicode_KIND(text), found = 0
    cdef void* data = PyUnicode_DATA(text)
    cdef Py_ssize_t i = 0, end, size = PyUnicode_GET_LENGTH(text)
    cdef unsigned char* narrow = <unsigned char*>data
    cdef unsigned short* wide = <unsigned short*>data
    cdef unsigned int letter
    while i < size:
        end = min(i + 16, size)
        if end - i == 16 and (
            (kind == 1 and not signs_in_narrow(narrow + i, 16))
            or (kind == 2 and not signs_in_wide(wide + i, 32))
        ):
            i = end
            continue
        while i < end:
            letter = PyUnicode_READ(kind, data, i)
            if letter < 128:
                found |= _SIGNS[letter]
            i += 1
    return found


cdef Py_ssize_t _count(str text, unsigned int sign) noexcept:
    cdef int kind = PyUnicode_KIND(text)
    cdef void* data = PyUnicode_DATA(text)
    cdef Py_ssize_t i, count = 0
    if kind == 1:
        return count_bytes(<const unsigned char*>data, PyUnicode_GET_LENGTH(text), sign)
    for i in range(PyUnicode_GET_LENGTH(text)):
        count += <unsigned int>PyUnicode_READ(kind, data, i) == sign
    return count


cdef inline bint _is_letter(unsigned int letter) noexcept:
    return 65 <= letter <= 90 or 97 <= letter <= 122


cdef bint _is_entity(int kind, void* data, Py_ssize_t i, Py_ssize_t size) noexcept:
    """Whether what follows an ampersand makes it a character reference."""
    cdef Py_ssize_t first
    cdef unsigned int letter
    if i < size and <unsigned int>PyUnicode_READ(kind, data, i) == 35:
        i += 1
    first = i
    while i < size and i - first <= 40:
        letter = PyUnicode_READ(kind, data, i)
        if letter == 59:
            return i > first
        if not _is_letter(letter) and not 48 <= letter <= 57:
            return False
        i += 1
    return False


cdef bint _is_markup(
    int kind, void* data, Py_ssize_t i, Py_ssize_t size, int pairs
) noexcept:
    """Whether the sign that stands here can be markup."""
    cdef unsigned int letter = PyUnicode_READ(kind, data, i), behind
    if letter == 36:
        return pairs & _DOLLARS
    if letter == 126:
        return pairs & _TILDES
    if letter == 60:
        if i + 1 == size:
            return True
        behind = PyUnicode_READ(kind, data, i + 1)
        return _is_letter(behind) or behind == 47 or behind == 33 or behind == 63 or behind == 36
    if letter == 38:
        return _is_entity(kind, data, i + 1, size)
    if letter == 95:
        return (
            not i or not PyUnicode_READ(kind, data, i - 1).isalnum()
            or i + 1 == size or not PyUnicode_READ(kind, data, i + 1).isalnum()
        )
    return True


cdef str _escaped(str text, int pairs):
    cdef int kind = PyUnicode_KIND(text)
    cdef void* data = PyUnicode_DATA(text)
    cdef Py_ssize_t i, size = PyUnicode_GET_LENGTH(text), count = 0
    cdef unsigned int letter
    cdef Py_UCS4* out
    if not _signs(text) & _MARK:
        return text
    out = <Py_UCS4*>PyMem_Malloc(2 * size * sizeof(Py_UCS4))
    if out == NULL:
        raise MemoryError
    try:
        for i in range(size):
            letter = PyUnicode_READ(kind, data, i)
            if letter < 128 and _SIGNS[letter] & _MARK and _is_markup(kind, data, i, size, pairs):
                out[count] = 92
                count += 1
            out[count] = letter
            count += 1
        return text if count == size else PyUnicode_FromKindAndData(4, out, count)
    finally:
        PyMem_Free(out)


cdef object _destination = None  # `markdown_inline.address`, which imports this


cdef str _address(str href):
    global _destination
    if not _signs(href) & _IN_ADDRESS:
        return href
    if _destination is None:
        from declutter.render.markdown_inline import address

        _destination = address
    return _destination(href)


cdef bint _is_clear(str text, bint at_start, list children, Py_ssize_t beside) noexcept:
    """Whether a delimiter at one end of its text is read as such: next to a letter or an ASCII
    digit it is, next to ASCII punctuation where white space or nothing stands on its other side."""
    cdef Py_ssize_t size = PyUnicode_GET_LENGTH(text)
    cdef Py_UCS4 near = PyUnicode_READ(
        PyUnicode_KIND(text), PyUnicode_DATA(text), 0 if at_start else size - 1
    )
    cdef object node
    cdef str other
    if near.isalpha() or 48 <= <unsigned int>near <= 57:
        return True
    if not 33 <= <unsigned int>near <= 126:
        return False
    if not 0 <= beside < len(children):
        return True
    node = children[beside]
    if type(node) is LineBreak:
        return True
    if type(node) is not Text or (<Text>node).text is None:
        return False
    other = (<Text>node).text
    size = PyUnicode_GET_LENGTH(other)
    return size and <unsigned int>PyUnicode_READ(
        PyUnicode_KIND(other), PyUnicode_DATA(other), size - 1 if at_start else 0
    ) == 32


cdef class _Line:
    cdef bint links, images, in_cell, in_heading
    cdef Py_ssize_t dollars, tildes
    cdef int signs  # in all its texts together

    cdef bint count(self, list children, bint in_span, bint in_link) except -1:
        """Count what means something in pairs; False for a line that is not written here."""
        cdef object node
        cdef int before = _NOTHING, signs
        cdef str text
        cdef list inner
        cdef Py_ssize_t i
        if in_span and (children is None or len(children) != 1):
            return False
        for i in range(len(children)):
            node = children[i]
            if type(node) is Text:
                text = (<Text>node).text
                if before == _TEXT or text is None or not text:
                    return False
                signs = _signs(text)
                self.signs |= signs
                if signs & _PAIR:
                    self.dollars += _count(text, 36)
                    self.tildes += _count(text, 126)
                before = _TEXT
            elif in_span:
                return False
            elif type(node) is Link:
                if in_link or not self.links or (<Link>node).href is None:
                    return False
                if not self.count((<Link>node).children, False, True):
                    return False
                self.dollars += _count((<Link>node).href, 36)
                before = _OTHER
            elif type(node) is Strong or type(node) is Emphasis:
                inner = (
                    (<Strong>node).children if type(node) is Strong else (<Emphasis>node).children
                )
                if before == _EMPHASIS or not self.count(inner, True, in_link):
                    return False
                text = (<Text>inner[0]).text
                if not _is_clear(text, True, children, i - 1) or not _is_clear(
                    text, False, children, i + 1
                ):
                    return False
                before = _EMPHASIS
            elif type(node) is Code:
                text = (<Code>node).text
                if before == _CODE or text is None or not text or "`" in text or (in_link and "]:" in text):
                    return False
                self.dollars += _count(text, 36)
                before = _CODE
            elif type(node) is Superscript:
                if not self.count((<Superscript>node).children, True, in_link):
                    return False
                before = _OTHER
            elif type(node) is LineBreak:
                before = _OTHER
            elif type(node) is Image and self.images:
                if (<Image>node).src is None or (<Image>node).alt is None:
                    return False
                self.dollars += _count((<Image>node).src, 36) + _count((<Image>node).alt, 36)
                before = _OTHER
            else:
                return False
        return True

    cdef str escaped(self, str text, int pairs):
        return _escaped(text, pairs) if self.signs & _MARK else text

    cdef str write(self, list children, int pairs):
        cdef list parts = []
        cdef object node
        cdef str text, inner
        cdef Py_ssize_t i, size = len(children)
        for i in range(size):
            node = children[i]
            if type(node) is Text:
                text = self.escaped((<Text>node).text, pairs)
                # A link behind it would be read as an image or as a footnote.
                if i + 1 < size and (text[len(text) - 1] == "!" or text[len(text) - 1] == "^"):
                    if type(children[i + 1]) is Link:
                        return None
                parts.append(text)
            elif type(node) is Link:
                inner = self.write((<Link>node).children, pairs)
                if inner is None:
                    return None
                if inner.strip():
                    if inner.startswith("^"):  # no footnote
                        inner = "\\" + inner
                    parts += ("[", inner, "](", _address((<Link>node).href), ")")
                elif i:
                    return None  # its neighbours may meet
            elif type(node) is Strong:
                text = self.escaped((<Text>(<Strong>node).children[0]).text, pairs)
                parts += ("**", text, "**")
            elif type(node) is Emphasis:
                text = self.escaped((<Text>(<Emphasis>node).children[0]).text, pairs)
                parts += ("*", text, "*")
            elif type(node) is Code:
                parts += ("`", (<Code>node).text, "`")
            elif type(node) is Superscript:
                text = _escaped((<Text>(<Superscript>node).children[0]).text, pairs)
                parts += ("<sup>", text, "</sup>")
            elif type(node) is LineBreak:
                parts.append(" <br> " if self.in_cell else " " if self.in_heading else "\\\n")
            else:
                text = _escaped((<Image>node).alt, 0)
                parts += ("![", text, "](", _address((<Image>node).src), ")")
        return parts[0] if len(parts) == 1 else "".join(parts)


def quick_line(list children, bint links, bint images, bint in_cell, bint in_heading):
    """Markdown of the inline content of one block, its ends as they are; None where the marks in it
    have to be looked at."""
    cdef _Line line
    cdef int pairs
    cdef str text
    if len(children) == 1 and type(children[0]) is Text:
        text = (<Text>children[0]).text
        if text is not None and not _signs(text) & _MARK:  # most lines
            return text
    line = _Line.__new__(_Line)
    line.links, line.images, line.in_cell, line.in_heading = links, images, in_cell, in_heading
    if not line.count(children, False, False):
        return None
    if in_cell:  # its blocks are one line together
        line.dollars, line.tildes = 2 * line.dollars, 2 * line.tildes
    pairs = (_DOLLARS if line.dollars > 1 else 0) | (_TILDES if line.tildes > 1 else 0)
    return line.write(children, pairs)


def has_starts(str text):
    """Whether a line of a text may begin with what means something there."""
    cdef int kind = PyUnicode_KIND(text)
    cdef void* data = PyUnicode_DATA(text)
    cdef Py_ssize_t i = 0, first, size = PyUnicode_GET_LENGTH(text)
    cdef unsigned int letter
    while i < size:
        letter = PyUnicode_READ(kind, data, i)
        if 48 <= letter <= 57:  # only as the number of an item
            first = i
            while i < size and i - first < 10 and 48 <= <unsigned int>PyUnicode_READ(kind, data, i) <= 57:
                i += 1
            if i < size:
                letter = PyUnicode_READ(kind, data, i)
                if i - first < 10 and (letter == 46 or letter == 41):
                    return True
        elif letter < 128 and _STARTS[letter]:
            return True
        i = PyUnicode_FindChar(text, 10, i, size, 1)
        if i < 0:
            return False
        i += 1
    return False


def has_marks(str text):
    """Whether a text holds a character that can be markup in the middle of a line."""
    return _signs(text) & _MARK != 0
