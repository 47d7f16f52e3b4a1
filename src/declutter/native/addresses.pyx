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

    _MOST_UP = 8  # folders

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


cdef bint _is_plain(const unsigned char* at, size_t length, bint rooted) noexcept:
    """Whether a path is only put behind another one: there is no way up in it, nor a query or a
    fragment without text. One that is not `rooted` has no empty name either."""
    cdef size_t i = 0
    cdef unsigned char before = 47
    if not rooted and (not length or at[0] == 47 or at[0] == 63 or at[0] == 35):
        return False
    while i < length and _SETS[at[i]] & _PATH:
        if before == 47 and (at[i] == 46 or (not rooted and at[i] == 47)):
            return False
        before = at[i]
        i += 1
    if i < length and at[i] == 63:
        i += 1
        if i == length or not _SETS[at[i]] & _QUERY:
            return False
        while i < length and _SETS[at[i]] & _QUERY:
            if at[i] == 46 and at[i - 1] == 47:
                return False
            i += 1
    if i < length and at[i] == 35:
        i += 1
        if i == length or not _SETS[at[i]] & _FRAGMENT:
            return False
        while i < length and _SETS[at[i]] & _FRAGMENT:
            i += 1
    return i == length


cdef bint _is_plain_path(const unsigned char* at, size_t length) noexcept:
    """The same of a path from the root; not of a host, nor of what is empty up to its query."""
    return at[0] == 47 and not (
        length > 1 and (at[1] == 47 or at[1] == 63 or at[1] == 35)
    ) and _is_plain(at + 1, length - 1, True)


cdef bint _is_fragment(const unsigned char* at, size_t length) noexcept:
    cdef size_t i
    if length < 2 or at[0] != 35:
        return False
    for i in range(1, length):
        if not _SETS[at[i]] & _FRAGMENT:
            return False
    return True


cdef bint _names_scheme(const unsigned char* at, size_t length) noexcept:
    """Whether a colon stands in what is before the first slash."""
    cdef size_t i
    for i in range(length):
        if at[i] == 58:
            return True
        if at[i] == 47 or at[i] == 63 or at[i] == 35:
            return False
    return False


cdef class Addresses:
    """Absolute addresses of what a page links to.

    Args:
        base: address that relative ones refer to, if there is one.
    """

    def __init__(self, base):
        self.base = base
        self.starts = {}

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
        if self.base:
            return self._joined(value)
        return None

    cdef _joined(self, String* value):
        """A plain relative address, put behind what stands before all of its kind."""
        cdef const unsigned char* at = value.data
        cdef size_t left = value.length
        cdef int up = 0
        cdef object start
        if at[0] == 35:
            if not _is_fragment(at, left):
                return None
            start = self._start("#")
        elif at[0] == 47:
            if not _is_plain_path(at, left):
                return None
            start = self._start("/")
        else:
            if left > 2 and at[0] == 46 and at[1] == 47:  # "./"
                at += 2
                left -= 2
            while left > 3 and not memcmp(at, b"../", 3) and up < _MOST_UP:
                at += 3
                left -= 3
                up += 1
            if not _is_plain(at, left, False) or _names_scheme(at, left):
                return None
            start = self._start("../" * up)
        if start is None:
            return None
        return start + PyUnicode_DecodeASCII(<const char*>at, left, NULL)

    cdef _start(self, str mark):
        cdef object start
        if mark not in self.starts:
            self.starts[mark] = addresses.clean_start(self.base, mark)
        start = self.starts[mark]
        return start
