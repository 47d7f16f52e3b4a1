"""What other compiled modules use of places.pyx."""

from libc.stdint cimport int64_t

from declutter.native.lexbor cimport Node
from declutter.native.tree cimport _node, holds

cdef class Places:
    cdef size_t* keys
    cdef int64_t* values
    cdef size_t mask, count

    cdef int64_t find(self, const void* key, int64_t missing) noexcept
    cdef int put(self, const void* key, int64_t value) except -1
    cdef int _grow(self) except -1

cdef class Elements:
    cdef object root
    cdef Node** nodes
    cdef Py_ssize_t size

    cpdef identity(self, Py_ssize_t element)
    cpdef tag(self, Py_ssize_t element)

cdef object tag_of(root, Node* node)


cdef inline bint is_read(view):
    """Whether a branch that is not empty can be read by its fields."""
    return holds() and _node(view).first_child != NULL
