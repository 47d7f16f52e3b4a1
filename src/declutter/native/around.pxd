"""What `branches.pyx` uses of around.pyx."""

from declutter.native.addresses cimport Addresses
from declutter.native.lexbor cimport Node
from declutter.native.places cimport Places

cdef class Around:
    cdef object root
    cdef list nodes
    cdef Places live, holders, kinds
    cdef Addresses addresses

    cdef int kind(self, Node* node) except -1
    cdef tuple place(self, Node* image, Node* top)
    cdef inline_image(self, Node* image)
    cdef list figures(self, Node* top, href)
    cdef source(self, Node* image)
