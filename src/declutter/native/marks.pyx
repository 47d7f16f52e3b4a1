"""Marks of a page's blocks: the compiled form of `declutter.site.marks`, see there."""

from libc.stdint cimport int64_t, uint8_t, uint32_t, uint64_t

include "arrays.pxi"

cdef enum:
    _ADLER = 65521
    _WITHOUT_MODULO = 5000  # bytes that Adler's sums take without an overflow
cdef uint32_t _crc_of[256]


cdef void _fill():
    cdef uint32_t value
    cdef int byte, bit
    for byte in range(256):
        value = byte
        for bit in range(8):
            value = value >> 1 ^ (0xEDB88320 if value & 1 else 0)
        _crc_of[byte] = value


_fill()

cdef struct Sums:  # zlib's, of the bytes until now
    uint32_t crc, low, high
    int left


cdef inline void _add(Sums* sums, uint8_t byte) noexcept:
    sums.crc = sums.crc >> 8 ^ _crc_of[(sums.crc ^ byte) & 0xFF]
    sums.low += byte
    sums.high += sums.low
    sums.left -= 1
    if not sums.left:
        sums.low %= _ADLER
        sums.high %= _ADLER
        sums.left = _WITHOUT_MODULO


cdef inline int64_t _number(const Sums* sums) noexcept:
    """What `site.said.number` returns."""
    cdef uint64_t high = sums.crc ^ <uint32_t>0xFFFFFFFF
    return <int64_t>(high << 32 | (sums.high % _ADLER) << 16 | sums.low % _ADLER)


def marks_of(
    list texts, const int64_t[::1] link_chars, list class_marks, const int64_t[::1] tags,
    const int64_t[::1] parents, const int64_t[::1] owners, int levels, int built_in_tags, int64_t prime, int long_words, int longest_lead,
    int least_long,
):  # fmt: skip
    """Returns: marks of the blocks, 0 for those without letters; their shapes; the marks of the
    running text, or of all texts where there is none. All as int64."""
    cdef Py_ssize_t n = len(texts), elements = parents.shape[0], i, length, at, stop, spaces, running = 0
    cdef int64_t linked, element, value
    cdef uint32_t code
    cdef Py_UCS4 character
    cdef bint spoken
    cdef str text
    cdef Sums sums
    cdef int level
    blocks_array, shapes_array, said_array = longs(max(n, 1)), longs(max(n, 1)), longs(max(n, 1))
    cdef int64_t[::1] blocks = blocks_array, shapes = shapes_array, said = said_array
    cdef int64_t[::1] running_said = longs(max(n, 1))
    cdef int64_t[::1] own = longs(max(elements, 1)), above = longs(max(elements, 1))
    if (
        not n == link_chars.shape[0] == owners.shape[0]
        or not elements == len(class_marks) == tags.shape[0]
    ):
        raise ValueError("lists of different lengths")
    for i in range(elements):
        value = tags[i]
        own[i] = <int64_t>(
            <uint64_t><int64_t>class_marks[i] * <uint64_t>prime
            + (<uint64_t>value if value < built_in_tags else 0)
        )
        above[i] = parents[i]
        if not -1 <= above[i] < elements:
            raise IndexError("an element without its parent")
    for i in range(n):
        text = <str>texts[i]
        linked = link_chars[i] * 3
        length = stop = len(text)
        if linked > length:  # of a line that leads to another page by "Words: title", the words
            for at in range(min(length - 1, longest_lead)):
                if text[at] == 58:
                    if at and text[at + 1] == 32:
                        stop = at + 1
                    break
        sums.crc, sums.low, sums.high, sums.left = 0xFFFFFFFF, 1, 0, _WITHOUT_MODULO
        spoken = False
        spaces = 0
        for at in range(stop):
            character = text[at]
            code = character
            if code < 0x80:
                if 48 <= code <= 57:
                    continue
                spaces += code == 32
                if not spoken and 97 <= (code | 32) <= 122:
                    spoken = True
                _add(&sums, <uint8_t>code)
                continue
            if not spoken and character.isalpha():
                spoken = True
            if code < 0x800:
                _add(&sums, <uint8_t>(0xC0 | code >> 6))
            else:
                if code < 0x10000:
                    _add(&sums, <uint8_t>(0xE0 | code >> 12))
                else:
                    _add(&sums, <uint8_t>(0xF0 | code >> 18))
                    _add(&sums, <uint8_t>(0x80 | code >> 12 & 0x3F))
                _add(&sums, <uint8_t>(0x80 | code >> 6 & 0x3F))
            _add(&sums, <uint8_t>(0x80 | code & 0x3F))
        said[i] = _number(&sums)
        if linked < length and length >= least_long:
            if spaces + <double>length / 40 >= long_words:
                running_said[running] = said[i]
                running += 1
        element = owners[i]
        if not 0 <= element < elements:
            raise IndexError("a block without its element")
        value = own[element]
        for level in range(1, levels):
            element = above[element] if element >= 0 else -1
            value = <int64_t>(
                <uint64_t>value * <uint64_t>prime + (<uint64_t>own[element] if element >= 0 else 0)
            )
        shapes[i] = value
        if spoken:
            value = said[i] if said[i] else 1
            blocks[i] = <int64_t>(<uint64_t>value * <uint64_t>prime + <uint64_t>shapes[i])
    page = memoryview(running_said)[:running] if running else said_array[:n]
    return blocks_array[:n], shapes_array[:n], bytes(page)
