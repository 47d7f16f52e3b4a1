"""Scripts and styles are a third of the bytes of a page, and nobody reads them: the parser need not
copy them into its tree."""

from cpython.bytes cimport PyBytes_AS_STRING, PyBytes_FromStringAndSize
from libc.string cimport memchr, memcmp, memcpy

cdef extern from "markup_lanes.h":
    ptrdiff_t script_ahead(const unsigned char* data, ptrdiff_t at, ptrdiff_t size) noexcept
    bint may_end_other_in(const unsigned char* data, ptrdiff_t at, ptrdiff_t end) noexcept

cdef enum:
    _MOST = 400  # pieces left out
    _SHORTEST = 32  # bytes: less is not worth a copy


def without_scripts(bytes markup):
    """The markup without the code in its scripts and styles; the elements stay.

    Code is only left out that holds nothing like a tag, nor the end of a comment or of a quoted
    value. So no text can be taken for code where "<script>" stands in an attribute or in a comment:
    their ends or tags would come before the next end of a script. Scripts of another type, like
    JSON-LD or formulas, stay, and so does what stands in elements in which tags are text.
    """
    cdef const unsigned char* data = markup
    cdef Py_ssize_t size = len(markup), at = 0, begin, end, left_out = 0, copied = 0, written = 0
    cdef Py_ssize_t begins[_MOST]
    cdef Py_ssize_t ends[_MOST]
    cdef Py_ssize_t count = 0, i
    cdef char* target
    while count < _MOST:
        at = script_ahead(data, at, size)
        if at < 0:
            break
        begin = _behind_tag(data, at, size)
        if begin < 0:
            at = _behind_raw_text(data, at, size)
            continue
        end = _end_of_code(data, at + 1, begin, size)
        if (
            end >= begin + _SHORTEST
            and _is_behind_tag(data, at)
            and not may_end_other_in(data, begin, end)
        ):
            begins[count] = begin
            ends[count] = end
            count += 1
            left_out += end - begin
        at = begin if end < begin else end
    if not count:
        return markup
    found = PyBytes_FromStringAndSize(NULL, size - left_out)
    target = PyBytes_AS_STRING(found)
    for i in range(count):
        memcpy(target + written, data + copied, begins[i] - copied)
        written += begins[i] - copied
        copied = ends[i]
    memcpy(target + written, data + copied, size - copied)
    return found


cdef inline bint _names(const unsigned char* markup, const char* name, Py_ssize_t length) noexcept:
    """Whether a name stands there, in small or capital letters; the page goes on that far."""
    cdef Py_ssize_t i
    for i in range(length):
        if (markup[i] | 32) != <unsigned char>name[i]:
            return False
    return True


cdef Py_ssize_t _behind_raw_text(
    const unsigned char* data, Py_ssize_t at, Py_ssize_t size
) noexcept:
    """Where to go on behind a tag; if it opens text in which tags mean nothing, behind that."""
    cdef const char* name = b"xmp" if (data[at + 1] | 32) == 120 else b"textarea"
    cdef Py_ssize_t length = 3 if name[0] == 120 else 8
    cdef const unsigned char* found
    at += 1
    if size - at < length or not _names(data + at, name, length):
        return at
    while at < size:
        found = <const unsigned char*>memchr(data + at, 60, size - at)
        if found == NULL:
            break
        at = found - data + 1
        if size - at > length and data[at] == 47 and _names(data + at + 1, name, length):
            return at
    return size


cdef bint _is_behind_tag(const unsigned char* data, Py_ssize_t at) noexcept:
    """Whether the "<" before that place opens a tag that ends before it, and not the title, whose
    tags are text."""
    cdef Py_ssize_t before = at - 1
    cdef unsigned char byte, quote = 0
    cdef bint is_remark
    while before >= 0 and data[before] != 60:
        before -= 1
    if before < 0 or _names(data + before + 1, b"title", 5):
        return False
    is_remark = data[before + 1] == 33  # !
    for before in range(before + 1, at):
        byte = data[before]
        if quote:
            if byte == quote:
                quote = 0
        elif byte == 62:  # >
            return True
        elif (byte == 34 or byte == 39) and not is_remark:
            quote = byte
    return False


cdef inline bint _is_space(unsigned char byte) noexcept:
    return byte == 32 or 9 <= byte <= 13 and byte != 11


cdef Py_ssize_t _behind_tag(const unsigned char* data, Py_ssize_t at, Py_ssize_t size) noexcept:
    """Where the code begins of the script or the style whose tag stands there, -1 if none does or
    if it may be anything but code."""
    cdef const unsigned char* name = data + at + 1
    cdef Py_ssize_t behind
    cdef unsigned char byte, quote = 0
    cdef bint typed = False, is_code = False
    if size - at < 16:
        return -1
    if memcmp(name, b"script", 6) == 0:
        behind = at + 7
    elif memcmp(name, b"style", 5) == 0:
        behind = at + 6
    else:
        return -1
    byte = data[behind]
    if byte != 62 and not _is_space(byte):
        return -1
    while behind < size - 10:
        byte = data[behind]
        behind += 1
        if byte == 60:  # <
            return -1
        if quote:
            if byte == quote:
                quote = 0
        elif byte == 34 or byte == 39:
            quote = byte
        elif byte == 62:  # >
            return behind if data[behind - 2] != 47 and (is_code or not typed) else -1
        if byte == 121 or byte == 89:  # y of "type"
            typed = typed or (data[behind - 2] | 32) == 116
        elif byte == 118:  # of "text/javascript"
            is_code = is_code or memcmp(data + behind - 3, b"javascript", 10) == 0
        elif byte == 47:  # of "application/json": the state of a script
            is_code = is_code or memcmp(data + behind, b"json", 4) == 0
        elif byte == 99:  # of "text/css"
            is_code = is_code or memcmp(data + behind - 1, b"css", 3) == 0
    return -1


cdef Py_ssize_t _end_of_code(
    const unsigned char* data, Py_ssize_t name, Py_ssize_t at, Py_ssize_t size
) noexcept:
    """Where the end tag begins of the element that is named there, -1 if anything like a tag
    comes first."""
    cdef Py_ssize_t length = 6 if data[name + 1] == 99 else 5, i
    cdef const unsigned char* found
    cdef unsigned char byte
    while True:
        found = <const unsigned char*>memchr(data + at, 60, size - at)
        if found == NULL:
            return -1
        at = found - data + 1
        if at + length + 1 >= size:
            return -1
        byte = data[at]
        if byte == 47:  # /
            for i in range(length):
                if (data[at + 1 + i] | 32) != data[name + i]:
                    return -1
            byte = data[at + 1 + length]
            return at - 1 if byte == 62 or byte == 47 or _is_space(byte) else -1
        if byte == 33 or byte == 63:  # ! ?
            return -1
        if 97 <= (byte | 32) <= 122:
            while at < size and (97 <= (data[at] | 32) <= 122 or 48 <= data[at] <= 57):
                at += 1
            if at >= size or not _is_operator(data[at]):
                return -1


cdef inline bint _is_operator(unsigned char byte) noexcept:
    """Whether it stands behind a name in code and never in the name of a tag."""
    return (
        byte == 59 or byte == 46 or byte == 41 or byte == 38 or byte == 124 or byte == 91
        or byte == 40 or byte == 44 or byte == 43 or byte == 42 or byte == 37 or byte == 63
    )
