"""Text to UTF-8 and whether bytes are such: what the standard library does, in whole words."""

from cpython.bytes cimport PyBytes_AS_STRING, PyBytes_FromStringAndSize
from libc.stdint cimport uint8_t, uint16_t, uint32_t, uint64_t
from libc.string cimport memcpy

cdef extern from "Python.h":
    int PyUnicode_KIND(object)
    const void* PyUnicode_DATA(object)
    bint PyUnicode_IS_ASCII(object)

cdef extern from "utf8_lanes.h":
    ctypedef Py_ssize_t (*Copy8)(const uint8_t*, Py_ssize_t, uint8_t*) noexcept
    ctypedef Py_ssize_t (*Copy16)(const uint16_t*, Py_ssize_t, uint8_t*) noexcept
    ctypedef Py_ssize_t (*Copy32)(const uint32_t*, Py_ssize_t, uint8_t*) noexcept
    ctypedef Py_ssize_t (*Size8)(const uint8_t*, Py_ssize_t) noexcept
    ctypedef Py_ssize_t (*Size16)(const uint16_t*, Py_ssize_t) noexcept
    ctypedef Py_ssize_t (*Size32)(const uint32_t*, Py_ssize_t) noexcept
    Copy8 copy_of_8() noexcept
    Copy16 copy_of_16() noexcept
    Copy32 copy_of_32() noexcept
    Size8 size_of_8() noexcept
    Size16 size_of_16() noexcept
    Size32 size_of_32() noexcept

ctypedef fused unit_t:  # of a text in memory
    uint8_t
    uint16_t
    uint32_t

cdef enum:
    _STEP = 16


def encoded(str text):
    """The text in UTF-8, None if it holds surrogates."""
    cdef Py_ssize_t length = len(text)
    cdef int kind = PyUnicode_KIND(text)
    cdef const void* data = PyUnicode_DATA(text)
    if PyUnicode_IS_ASCII(text):
        return PyBytes_FromStringAndSize(<const char*>data, length)
    # The text keeps its UTF-8 where somebody asked for that before: then there is only a copy to
    # make. It says so by its size alone.
    if length > _STEP * _STEP and text.__sizeof__() > kind * length + length:
        return text.encode()
    if kind == 1:
        return _encoded(<const uint8_t*>data, length)
    if kind == 2:
        return _encoded(<const uint16_t*>data, length)
    return _encoded(<const uint32_t*>data, length)


cdef _encoded(const unit_t* text, Py_ssize_t length):
    cdef Py_ssize_t size = _size(text, length)
    if size < 0:
        return None
    found = PyBytes_FromStringAndSize(NULL, size)
    _write(text, length, <uint8_t*>PyBytes_AS_STRING(found))
    return found


cdef Py_ssize_t _size(const unit_t* text, Py_ssize_t length) noexcept:
    """Bytes of the text in UTF-8, -1 if it holds surrogates."""
    if unit_t is uint8_t:
        return size_of_8()(text, length)
    elif unit_t is uint16_t:
        return size_of_16()(text, length)
    else:
        return size_of_32()(text, length)


cdef void _write(const unit_t* text, Py_ssize_t length, uint8_t* to) noexcept:
    cdef const unit_t* end = text + length
    cdef const unit_t* stop
    cdef uint32_t unit
    cdef Py_ssize_t copied
    if unit_t is uint8_t:
        copy = copy_of_8()
    elif unit_t is uint16_t:
        copy = copy_of_16()
    else:
        copy = copy_of_32()
    while text < end:
        copied = copy(text, end - text, to)  # most of a page's markup is ASCII
        text += copied
        to += copied
        # Up to the next character beyond ASCII and those behind it.
        stop = text + min(end - text, <Py_ssize_t>_STEP)
        while text < stop:
            unit = text[0]
            text += 1
            if unit < 0x80:
                to[0] = <uint8_t>unit
                to += 1
            elif unit < 0x800:
                to[0] = <uint8_t>(0xC0 | unit >> 6)
                to[1] = <uint8_t>(0x80 | unit & 0x3F)
                to += 2
            elif unit < 0x10000:
                to[0] = <uint8_t>(0xE0 | unit >> 12)
                to[1] = <uint8_t>(0x80 | unit >> 6 & 0x3F)
                to[2] = <uint8_t>(0x80 | unit & 0x3F)
                to += 3
            else:
                to[0] = <uint8_t>(0xF0 | unit >> 18)
                to[1] = <uint8_t>(0x80 | unit >> 12 & 0x3F)
                to[2] = <uint8_t>(0x80 | unit >> 6 & 0x3F)
                to[3] = <uint8_t>(0x80 | unit & 0x3F)
                to += 4


cdef inline bint _follows(unsigned char byte) noexcept:
    return byte & 0xC0 == 0x80


def is_utf8(bytes markup):
    """Whether the strict codec would decode it."""
    cdef const unsigned char* at = markup
    cdef const unsigned char* end = at + len(markup)
    cdef unsigned char byte
    cdef uint64_t word
    while at < end:
        byte = at[0]
        if byte < 0x80:
            at += 1
            while end - at >= 8:
                memcpy(&word, at, 8)
                if word & <uint64_t>0x8080808080808080:
                    break
                at += 8
        elif byte < 0xE0:
            if byte < 0xC2 or end - at < 2 or not _follows(at[1]):
                return False
            at += 2
        elif byte < 0xF0:
            if end - at < 3 or not _follows(at[1]) or not _follows(at[2]):
                return False
            if (byte == 0xE0 and at[1] < 0xA0) or (byte == 0xED and at[1] >= 0xA0):
                return False
            at += 3
        else:
            if byte > 0xF4 or end - at < 4:
                return False
            if not _follows(at[1]) or not _follows(at[2]) or not _follows(at[3]):
                return False
            if (byte == 0xF0 and at[1] < 0x90) or (byte == 0xF4 and at[1] >= 0x90):
                return False
            at += 4
    return True
