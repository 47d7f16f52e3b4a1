# C types for the compiled form of said.py; the source is that file alone.
cimport cython

@cython.locals(
    said=list, running=list, text=str, block=cython.Py_ssize_t, linked=cython.Py_ssize_t,
    length=cython.Py_ssize_t, lead=cython.Py_ssize_t,
)
cpdef tuple words_said(list texts, link_chars)

@cython.locals(found=list, text=str, character=cython.Py_UCS4, spoken=cython.bint)
cpdef list with_letters(list texts)

@cython.locals(pair=tuple)
cpdef tally(list pairs, dict counts, total, single)

cpdef number(bytes data)

@cython.locals(found=list, bare=bytes, data=bytes)
cpdef list numbers(list texts)

cpdef mark(str text)

@cython.locals(found=list)
cpdef list class_marks(list names, dict known)
