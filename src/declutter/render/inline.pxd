# C types for the compiled form of inline.py; the source is that file alone.
cimport cython

cdef int _LINK, _NOT_CODE

@cython.locals(plain=list, marks=cython.int, text=str, leaves=list)
cpdef list inline(list pieces)

@cython.locals(found=list, space=cython.bint, due=cython.bint, text=str, marks=cython.int,
               left=cython.int, right=cython.int, before=tuple)
cdef list _leaves(list pieces)

cdef bint _at_start(before)

@cython.locals(last_marks=cython.int)
cdef _add_text(list found, str text, bint due, int marks, href)

@cython.locals(last_marks=cython.int, common=cython.int)
cdef _add_space(list found, int marks, href)

@cython.locals(found=list, i=cython.Py_ssize_t, j=cython.Py_ssize_t, longest=cython.Py_ssize_t,
               marks=cython.int, open_marks=cython.int, wrapper=cython.int, mark=cython.int,
               children=list)
cdef list _nest(list leaves, Py_ssize_t start, Py_ssize_t stop, int used)
