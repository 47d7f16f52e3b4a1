# C types for the compiled form of nesting.py; the source is that file alone.
cimport cython

from declutter.render.nodes cimport List, ListItem, Table

cdef long long _BOUNDARY, _ITEM, _TERM, _QUOTE, _TABLE, _DEFINITIONS, _CELL, _CONTAINERS, _MATTERS
cdef int _QUOTE_STEP, _LIST_STEP, _ITEM_STEP, _DEFINITIONS_STEP, _TERM_STEP
cdef int _DEFINITION_STEP, _NOTE_STEP, _TABLE_STEP, _MOST_LEVELS

@cython.final
@cython.no_gc
cdef class Step:
    cdef public int kind, depth, levels
    cdef public Py_ssize_t element
    cdef public Step above
    cdef public str label
    cdef public bint holds_items
    cdef public object node
    cdef public list children

cdef class Nesting:
    cdef public object nodes
    cdef public dict notes
    cdef public object tables, note
    cdef public set notes_met
    cdef public Py_ssize_t table_element
    cdef const long long[::1] _parents, _own_flags, _flags
    cdef object _last
    cdef Step _root, _last_path
    cdef dict _steps, _counted
    cdef list _paths, _open, _children

    @cython.locals(path=Step)
    cpdef place(self, Py_ssize_t element)
    @cython.locals(waiting=list, path=Step, above=cython.Py_ssize_t)
    cpdef Step path(self, Py_ssize_t element)
    cdef Step _inside(self, Py_ssize_t element, Step path)
    cpdef Py_ssize_t cell(self, Py_ssize_t element)
    @cython.locals(step=Step)
    cdef Step _made(self, int kind, Py_ssize_t element, Step above, str label=*)
    @cython.locals(own=cython.longlong, last=cython.int, outside=Step)
    cdef Step _step(self, Py_ssize_t element, Step path)
    @cython.locals(kind=cython.int, item=cython.int, holder=Step, outside=Step)
    cdef Step _item_step(self, Py_ssize_t element, Step path)
    @cython.locals(opened=list, waiting=list, step=Step, above=Step, children=list)
    cdef _at(self, Step path)
    @cython.locals(kind=cython.int, element=cython.Py_ssize_t, item=ListItem, made=List)
    cdef _new(self, Step step, Step above)
    cdef _ordinal(self, Py_ssize_t owner, item)
