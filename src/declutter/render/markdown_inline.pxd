# C types for the compiled form of markdown_inline.py; the source is that file alone.
cimport cython

cdef int _TEXT, _DONE, _OPEN, _CLOSE, _BREAK

@cython.final
cdef class _Token:
    cdef public int kind
    cdef public Py_ssize_t place
    cdef public bint out
    cdef public str text, code
    cdef public _Token partner

cdef str _escaped(str text, special)

cdef str _finished(str text, style)

@cython.locals(dollars=cython.Py_ssize_t, tildes=cython.Py_ssize_t)
cpdef str line(list children, style)

@cython.locals(dollars=cython.Py_ssize_t, tildes=cython.Py_ssize_t, waiting=list)
cdef tuple _count(list children)

@cython.locals(tokens=list)
cdef str _inline(list children, style, special)

@cython.locals(opening=_Token, closing=_Token, last=_Token, inner=str)
cdef _tokens(list children, style, special, list tokens)

@cython.locals(token=_Token, i=cython.Py_ssize_t)
cdef _settle(list tokens)

@cython.locals(token=_Token, inner=_Token, outer=_Token, i=cython.Py_ssize_t)
cdef _move_punctuation(list tokens)

cdef bint _is_word(str character) except -1

cdef bint _is_edge(str character) except -1

@cython.locals(live=list, token=_Token, run=list, runs=list, found=list, opens=cython.bint,
               doubtful=cython.bint, mixed=cython.bint, place=cython.Py_ssize_t)
cdef list _doubtful(list tokens)

@cython.locals(token=_Token, first=_Token)
cdef bint _is_mixed(list run) except -1

@cython.locals(token=_Token, found=list, i=cython.Py_ssize_t, first=cython.Py_ssize_t)
cdef list _runs_of_delimiters(list live)

@cython.locals(own=_Token, around=_Token, beyond=_Token, outer=cython.Py_ssize_t,
               opens=cython.bint)
cdef bint _is_unclear(
    _Token token, Py_ssize_t place, list run, list live, bint mixed
) except -1

cdef bint _same_delimiter(_Token token, str character) except -1

cdef str _first(_Token token)

cdef str _last(_Token token)

cdef bint _goes_both_ways(str before, str after) except -1

@cython.locals(parts=list, live=list, token=_Token, last=_Token, behind=_Token, text=str,
               i=cython.Py_ssize_t)
cdef str _written(list tokens, style, special)
