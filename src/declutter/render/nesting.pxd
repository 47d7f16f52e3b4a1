# C types for the compiled form of nesting.py; the source is that file alone.
cimport cython

cdef long long _BOUNDARY, _ITEM, _TERM, _QUOTE, _TABLE, _DEFINITIONS, _CELL, _CONTAINERS, _MATTERS

cdef class Nesting:
    cdef public object nodes
    cdef public dict notes
    cdef public object tables, note
    cdef public set notes_met
    cdef public Py_ssize_t table_element
    cdef object _parents, _own_flags, _flags, _document, _last
    cdef dict _paths, _counted
    cdef list _open, _children
    cdef tuple _last_path

    @cython.locals(path=tuple)
    cpdef place(self, Py_ssize_t element)
    @cython.locals(waiting=list, path=tuple, own=cython.longlong)
    cpdef tuple path(self, Py_ssize_t element)
    cpdef Py_ssize_t cell(self, Py_ssize_t element)
    @cython.locals(own=cython.longlong, levels=cython.int, last=str, kind=str, outside=tuple)
    cdef tuple _step(self, Py_ssize_t element, tuple path)
    @cython.locals(kind=str, item=str)
    cdef tuple _item_step(self, Py_ssize_t element, tuple path, str last)
    @cython.locals(opened=list, same=cython.Py_ssize_t, into=list, step=tuple)
    cdef _at(self, tuple path)
    cdef _new(self, tuple step, above)
    cdef _ordinal(self, Py_ssize_t owner, item)
