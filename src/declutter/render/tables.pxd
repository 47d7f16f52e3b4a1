# C types for the compiled form of tables.py; the source is that file alone.
cimport cython

from declutter.render.nodes cimport Cell
from declutter.render.text cimport form_at

cdef long long _TABLE, _CELL
cdef Py_ssize_t _LONGEST

@cython.locals(cells=dict, rows=dict, around=dict, layout=set, block=cython.Py_ssize_t,
               owner=cython.Py_ssize_t, owners="const long long[::1]",
               flags="const long long[::1]", parents="const long long[::1]",
               own_flags="const long long[::1]", form=str, texts=list, found=dict)
cpdef data_tables(page, list kept, list forms)

@cython.locals(chain=list, own=cython.longlong)
cdef tuple _around(
    Py_ssize_t element, dict known, const long long[::1] own_flags, const long long[::1] parents
)

cdef class Grid:
    cdef object _table, _node
    cdef dict _cells

    @cython.locals(found=Cell)
    cpdef add(self, cell, list content, block)
    @cython.locals(rows=list, spans=list, flat=list)
    cpdef fill(self)
    @cython.locals(found=list)
    cdef list _rows(self)
    @cython.locals(cell=Cell, places=dict, left=list, column=cython.Py_ssize_t, width=cython.Py_ssize_t,
                   height=cython.Py_ssize_t, all_header=cython.bint, name=str)
    cdef tuple _lay_out(self, row, list spans)

cdef int _span(str value, int most) except -1
