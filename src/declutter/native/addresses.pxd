"""What other compiled modules use of addresses.pyx."""

from declutter.native.lexbor cimport String

cdef class Addresses:
    cdef object base
    cdef dict starts  # what stands before the plain ones, by how these begin

    cdef link(self, String* value)
    cdef image(self, String* value)
    cdef _plain(self, String* value)
    cdef _joined(self, String* value)
    cdef _start(self, str mark)
