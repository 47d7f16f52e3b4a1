# C types for the compiled form of text.py; the source is that file alone.
cimport cython

cdef long long _FORMS, _APART, _PRE, _LI, _CELL

cpdef list no_forms(page)

@cython.locals(inner=Py_ssize_t, own=cython.longlong, form=str)
cpdef str form_at(
    Py_ssize_t element, list forms, const long long[::1] own_flags, const long long[::1] parents
)

cdef Py_ssize_t _holder(
    Py_ssize_t owner, long long flag, const long long[::1] own_flags,
    const long long[::1] parents,
)

@cython.locals(chain=list)
cdef Py_ssize_t _level(
    Py_ssize_t item, dict levels, const long long[::1] own_flags, const long long[::1] parents
)

@cython.locals(parts=list, block=Py_ssize_t, owner=Py_ssize_t, box=Py_ssize_t, holder=Py_ssize_t,
               row=Py_ssize_t, holder_before=Py_ssize_t, row_before=Py_ssize_t,
               code_end=Py_ssize_t, owners="const long long[::1]", flags="const long long[::1]",
               own_flags="const long long[::1]", parents="const long long[::1]",
               raws=list, texts=list, forms=list,
               text=str, form=str, before=str, separator=str)
cpdef str render(page, list kept, instead=*)
