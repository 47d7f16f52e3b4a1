"""What other compiled modules use of addresses.pyx."""

from declutter.native.lexbor cimport String

cdef class Addresses:
    cdef object base, start

    cdef link(self, String* value)
    cdef image(self, String* value)
    cdef _plain(self, String* value)
