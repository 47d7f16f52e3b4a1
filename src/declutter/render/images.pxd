# C types for the compiled form of images.py; the source is that file alone.
cimport cython

cdef class Images:
    cdef public dict around
    cdef public Py_ssize_t within
    cdef object _base
    cdef object _live
    cdef tuple _last, _captions

    cpdef look_in(self, list images, live)
    cpdef bint may_stand(self, Py_ssize_t element)
    cpdef inline_image(self, node)
    @cython.locals(nodes=list, found=list, seen=set)
    cpdef list find(self, node, str tag, href)
    cpdef put(self, figure, key, list holder)
    cpdef bint take_caption(self, leaf, key, list holder)
    @cython.locals(key=object, kind=cython.int)
    cdef tuple _around(self, image, root)

cdef int _kind(str tag, node) except -1
