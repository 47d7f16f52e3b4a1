"""Addresses as the page has them: most need nothing done. `declutter.render.addresses` has the
patterns that are followed here, and does the rest."""

from cpython.unicode cimport PyUnicode_DecodeASCII
from libc.string cimport memcmp

from declutter.native.lexbor cimport String
from declutter.native.tree cimport _value

from declutter.render import addresses

cdef enum:
    _CLEAN = 1  # in a whole address
    _SAFE = 2  # nothing to be written in another way
    _PATH = 4  # in a plain path, the query and the fragment behind it
    _QUERY = 8
    _FRAGMENT = 16

cdef unsigned char _SETS[256]


cdef int _learn() except -1:
    cdef int i, bits
    for i in range(33, 127):
        letter = chr(i)
        word = letter.isalnum() or letter == "_"
        bits = 0
        if word or letter in "%.~/:?#@!$&'()*+,;=-":
            bits |= _CLEAN
        if letter not in "<>\"\\^`{|}":
            bits |= _SAFE
        if word or letter in "%.~/:@,+!()=-":
            bits |= _PATH
        if word or letter in "%.~/:@,+!()=&*-":
            bits |= _QUERY
        if word or letter in "%.:~-":
            bits |= _FRAGMENT
        _SETS[i] = bits
    return 0


_learn()


cdef bint _is_clean(String* value) noexcept:
    """Whether it is a whole address that nothing is to be done with."""
    cdef size_t i
    if value.length > 7 and not memcmp(value.data, b"http://", 7):
        i = 7
    elif value.length > 8 and not memcmp(value.data, b"https://", 8):
        i = 8
    else:
        return False
    while i < value.length:
        if not _SETS[value.data[i]] & _CLEAN:
            return False
        i += 1
    return True


cdef bint _is_safe_relative(String* value) noexcept:
    """Whether it names no scheme and nothing in it has to be written in another way."""
    cdef size_t i
    cdef bint first = True  # part of the path
    for i in range(value.length):
        if not _SETS[value.data[i]] & _SAFE:
            return False
        if first:
            if value.data[i] == 58:  # ":"
                return False
            first = value.data[i] != 47 and value.data[i] != 63 and value.data[i] != 35
    return True


cdef bint _is_plain_path(String* value) noexcept:
    """Whether it is a path from the root that is only put behind the host."""
    cdef size_t i = 1
    cdef const unsigned char* at = value.data
    if at[0] != 47 or (value.length > 1 and (at[1] == 47 or at[1] == 63 or at[1] == 35)):
        return False
    while i < value.length and _SETS[at[i]] & _PATH:
        if at[i] == 46 and at[i - 1] == 47:  # "/."
            return False
        i += 1
    if i < value.length and at[i] == 63:
        i += 1
        if i == value.length or not _SETS[at[i]] & _QUERY:
            return False
        while i < value.length and _SETS[at[i]] & _QUERY:
            if at[i] == 46 and at[i - 1] == 47:
                return False
            i += 1
    if i < value.length and at[i] == 35:
        i += 1
        if i == value.length or not _SETS[at[i]] & _FRAGMENT:
            return False
        while i < value.length and _SETS[at[i]] & _FRAGMENT:
            i += 1
    return i == value.length


cdef class Addresses:
    """Absolute addresses of what a page links to.

    Args:
        base: address that relative ones refer to, if there is one.
    """

    def __init__(self, base):
        self.base = base
        self.start = addresses.clean_start(base) if base else None

    cdef link(self, String* value):
        cdef object found = self._plain(value)
        return addresses.link_address(_value(value), self.base) if found is None else found

    cdef image(self, String* value):
        cdef object found = self._plain(value)
        return addresses.image_address(_value(value), self.base) if found is None else found

    cdef _plain(self, String* value):
        cdef object text
        if value == NULL or value.data == NULL or not value.length:
            return None
        if _is_clean(value) or (not self.base and _is_safe_relative(value)):
            return PyUnicode_DecodeASCII(<const char*>value.data, value.length, NULL)
        if self.start is not None and _is_plain_path(value):
            text = PyUnicode_DecodeASCII(<const char*>value.data, value.length, NULL)
            return self.start + text
        return None
