# C types for the compiled form of images.py; the source is that file alone.
cimport cython

cdef class Images:
    cdef public object around
    cdef public Py_ssize_t within
    cdef tuple _last, _captions

    cpdef bint may_stand(self, Py_ssize_t element)
    cpdef put(self, figure, key, list holder)
    cpdef bint take_caption(self, leaf, key, list holder)

cdef int _kind(str tag, node) except -1
