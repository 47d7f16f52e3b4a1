# C types for the compiled form of images.py; the source is that file alone.
cimport cython

cdef class Images:
    cdef public set around
    cdef public Py_ssize_t within
    cdef object _base
    cdef dict _furniture
    cdef tuple _last, _captions

    cpdef look_in(self, list images)
    cpdef bint may_stand(self, Py_ssize_t element)
    cpdef inline_image(self, node)
    @cython.locals(nodes=list, found=list, seen=set)
    cpdef list find(self, node, str tag, href)
    cpdef put(self, figure, key, list holder)
    cpdef bint take_caption(self, leaf, key, list holder)
    cdef bint _is_furniture(self, node) except -1
    @cython.locals(tag=str)
    cdef tuple _around(self, image, root)
