# C types for the compiled form of markdown_inline.py; the source is that file alone.
cimport cython

from declutter.render.markdown_tokens cimport Token

cdef int _TEXT, _BREAK

cdef class Style:
    cdef public bint links, images, in_cell, in_heading, in_link
    cdef public dict inside

cpdef Style within(Style style, str place)

cdef str _escaped(str text, special)

cdef str _finished(str text, Style style)

@cython.locals(dollars=cython.Py_ssize_t, tildes=cython.Py_ssize_t, quick=str)
cpdef str line(list children, Style style)

@cython.locals(dollars=cython.Py_ssize_t, tildes=cython.Py_ssize_t, waiting=list)
cdef tuple _count(list children)

@cython.locals(tokens=list)
cdef str _inline(list children, Style style, special)

@cython.locals(opening=Token, closing=Token, last=Token, inner=str)
cdef _tokens(list children, Style style, special, list tokens)

@cython.locals(parts=list, live=list, token=Token, last=Token, behind=Token, text=str,
               i=cython.Py_ssize_t)
cdef str _written(list tokens, Style style, special)
