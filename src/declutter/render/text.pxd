cimport cython

@cython.locals(chain=list, form=str)
cdef str _form(page, Py_ssize_t element, dict forms)

@cython.locals(known=dict)
cpdef dict forms_of(page, list kept)

cdef Py_ssize_t _holder(page, Py_ssize_t owner, object flag)

@cython.locals(parts=list, block=Py_ssize_t, owner=Py_ssize_t, box=Py_ssize_t, holder=Py_ssize_t,
               row=Py_ssize_t, holder_before=Py_ssize_t, row_before=Py_ssize_t,
               code_end=Py_ssize_t, owners=list, flags=list, raws=list, texts=list, forms=dict,
               text=str, form=str, before=str, separator=str)
cpdef str render(page, list kept, instead=*)
