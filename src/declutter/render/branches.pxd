# C types for the compiled form of branches.py; the source is that file alone.
cimport cython

@cython.locals(name=str, kind=tuple)
cpdef tuple _kind(node, unsigned long tag_id)

@cython.locals(
    live=dict, kind=tuple, action=cython.int,
    element=cython.Py_ssize_t, tag_id=cython.ulong,
)
cpdef tuple find(page, list kept)

@cython.locals(
    is_kept=frozenset, first=cython.Py_ssize_t,
    has_formulas=cython.bint, has_objects=cython.bint, later=list, stack=list,
    marks=cython.int, inner_marks=cython.int, element=cython.Py_ssize_t,
    inner_element=cython.Py_ssize_t, tag_id=cython.ulong, kind=tuple, action=cython.int,
    block=cython.bint, value=str,
)
cpdef list read(builder, root)
