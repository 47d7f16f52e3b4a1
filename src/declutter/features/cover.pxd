# C types for the compiled form of cover.py; the source is that file alone.
cimport cython

@cython.locals(
    match=tuple, use=tuple, pattern=cython.Py_ssize_t, start=cython.Py_ssize_t,
    stop=cython.Py_ssize_t, block=cython.Py_ssize_t, begin=cython.Py_ssize_t,
    end=cython.Py_ssize_t, number=cython.Py_ssize_t, at_start=cython.bint, at_end=cython.bint,
    found=dict,
)
cpdef cover(list matches, str joined, list begins, list words, list uses, longest)

cdef bint _says_more(str text, Py_ssize_t start, Py_ssize_t stop)

cdef bint _joins(Py_UCS4 left, Py_UCS4 right)
