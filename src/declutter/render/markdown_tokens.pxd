# C types for the compiled form of markdown_tokens.py; the source is that file alone.
cimport cython

cdef int _TEXT, _OPEN, _CLOSE, _BREAK

@cython.final
cdef class Token:
    cdef public int kind
    cdef public Py_ssize_t place
    cdef public bint out
    cdef public str text, code
    cdef public Token partner

@cython.locals(token=Token, i=cython.Py_ssize_t)
cpdef settle(list tokens)

@cython.locals(token=Token, inner=Token, outer=Token, i=cython.Py_ssize_t)
cdef _move_punctuation(list tokens)

cdef bint _is_word(str character) except -1

cdef bint _is_edge(str character) except -1

@cython.locals(live=list, token=Token, run=list, runs=list, found=list, opens=cython.bint,
               doubtful=cython.bint, mixed=cython.bint, place=cython.Py_ssize_t)
cdef list _doubtful(list tokens)

@cython.locals(token=Token, first=Token)
cdef bint _is_mixed(list run) except -1

@cython.locals(token=Token, found=list, i=cython.Py_ssize_t, first=cython.Py_ssize_t)
cdef list _runs_of_delimiters(list live)

@cython.locals(own=Token, around=Token, beyond=Token, outer=cython.Py_ssize_t,
               opens=cython.bint)
cdef bint _is_unclear(
    Token token, Py_ssize_t place, list run, list live, bint mixed
) except -1

cdef bint _same_delimiter(Token token, str character) except -1

cdef str _first(Token token)

cdef str _last(Token token)

cdef bint _goes_both_ways(str before, str after) except -1
