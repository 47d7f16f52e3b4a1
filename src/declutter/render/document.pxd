# C types for the compiled form of document.py; the source is that file alone.
cimport cython

from declutter.render.images cimport Images
from declutter.render.nesting cimport Nesting
from declutter.render.nodes cimport CodeBlock, Formula, Heading, LineBreak, Paragraph, Rule, Table
from declutter.render.text cimport form_at, no_forms

cdef long long _TABLE, _FIGURE, _HEADING

@cython.locals(text=str, block=cython.Py_ssize_t)
cdef bint _may_hold_tex(list texts, list kept) except -1

cdef class Builder:
    cdef public object page, base, document, root, formulas, notes, is_kept
    cdef public list kept, waiting
    cdef public object pieces, room
    cdef public object live, nodes, starts
    cdef public dict grids
    cdef list _forms
    cdef public Nesting nesting
    cdef public Images images
    cdef public bint has_formulas, has_tex, has_notes
    cdef public set marks_met
    cdef const long long[::1] _owners, _own_flags, _parents
    cdef object _open_holder, _open_leaf

    cpdef address(self, str href)
    @cython.locals(owners="const long long[::1]", flags="const long long[::1]",
                   block=cython.Py_ssize_t)
    cdef _tables(self)
    @cython.locals(owner=cython.Py_ssize_t, paragraph=Paragraph, form=str)
    cpdef begin(self, Py_ssize_t block)
    @cython.locals(paragraph=Paragraph, children=list)
    cpdef close(self)
    cpdef bint whole(self, Py_ssize_t element, node) except -1
    cpdef bint read_object(self, node, str tag, tuple state) except -1
    cdef _add_object(self, node, list pieces, str text)
    cdef bint _begin_inside(self, node) except -1
    cdef _add_formula(self, node, formula, tuple state)
    @cython.locals(waiting=list)
    cpdef boundary(self)
    cdef list _beside(self)
    @cython.locals(pieces=list)
    cdef list _inline(self, found)
    cpdef image(self, node, tuple state)
    @cython.locals(element=cython.Py_ssize_t)
    cpdef aside(self, node, str tag, tuple state)
    @cython.locals(level=str, name=str)
    cdef int _level(self, Py_ssize_t owner) except -1
    cdef _figure(self, Py_ssize_t owner)
