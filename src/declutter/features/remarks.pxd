# C types for the compiled form of remarks.py; the source is that file alone.
cimport cython

@cython.locals(
    found=list, text=str, opening=str, page=str, i=cython.Py_ssize_t,
    addresses=cython.bint, notices=cython.bint,
)
cpdef list says(list folded, list short, list digits, list fair, str description)

@cython.locals(found=list)
cpdef list leads(str href)
