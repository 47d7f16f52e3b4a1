# C types for the compiled form of cut.py; the source is that file alone.
cimport cython

@cython.locals(
    texts=list, classes=list, pieces=list, link_pieces=list, strong_pieces=list, links=list,
    nodes=list, opened=list, text=str, name=str, attributes=dict,
    in_link=cython.int, in_strong=cython.int, breaks=cython.int, known=cython.int,
    counter=cython.bint,
    action=cython.int, tag_id=cython.ulong, current=cython.Py_ssize_t,
    flags=cython.longlong, chain=cython.longlong, lead=cython.longlong, own=cython.longlong,
    bits=cython.longlong, meant=tuple,
)
cpdef cut(root, page, list without_script, dict actions)

@cython.locals(raw=str, text=str)
cdef _note(
    page, list pieces, list links, list link_pieces, list strong_pieces,
    start, Py_ssize_t current, long long flags, long long lead,
    bint counter,
)
