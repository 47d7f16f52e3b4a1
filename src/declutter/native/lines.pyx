"""White space in the lines of a document; signs of TeX in them."""

from cpython.unicode cimport PyUnicode_FromKindAndData
from libc.stdint cimport uint8_t, uint16_t, uint32_t
from libc.stdlib cimport free, malloc
from libc.string cimport memchr

cdef extern from "Python.h":
    int PyUnicode_KIND(object)
    void* PyUnicode_DATA(object)
    Py_ssize_t PyUnicode_GET_LENGTH(object)

ctypedef fused Letter:
    uint8_t
    uint16_t
    uint32_t


cdef inline bint _is_space(Py_UCS4 letter) noexcept:
    if letter < 128:
        return letter == 32 or 9 <= letter <= 13 or 28 <= letter <= 31
    return letter.isspace()


cdef bint _is_collapsed(const Letter* letters, Py_ssize_t size) noexcept:
    cdef Py_ssize_t i
    cdef bint behind_space = True
    for i in range(size):
        if letters[i] > 32 and letters[i] < 128:
            behind_space = False
        elif letters[i] == 32:
            if behind_space:
                return False
            behind_space = True
        elif _is_space(letters[i]):
            return False
        else:
            behind_space = False
    return not behind_space or not size


cdef Py_ssize_t _collapse(const Letter* letters, Py_ssize_t size, Letter* out) noexcept:
    cdef Py_ssize_t i, count = 0
    cdef bint due = False
    for i in range(size):
        if _is_space(letters[i]):
            due = count != 0
        else:
            if due:
                out[count] = 32
                count += 1
                due = False
            out[count] = letters[i]
            count += 1
    return count


cdef str _collapsed(const Letter* letters, str text, int kind):
    cdef Py_ssize_t size = PyUnicode_GET_LENGTH(text)
    cdef Letter* out
    if _is_collapsed(letters, size):
        return text
    out = <Letter*>malloc(size * sizeof(Letter) + 1)
    if out == NULL:
        raise MemoryError
    try:
        return PyUnicode_FromKindAndData(kind, out, _collapse(letters, size, out))
    finally:
        free(out)


def collapsed(str text):
    """`" ".join(text.split())`."""
    cdef int kind = PyUnicode_KIND(text)
    cdef void* data = PyUnicode_DATA(text)
    if kind == 1:
        return _collapsed(<const uint8_t*>data, text, kind)
    if kind == 2:
        return _collapsed(<const uint16_t*>data, text, kind)
    return _collapsed(<const uint32_t*>data, text, kind)


def may_hold_tex(list texts, list kept):
    """Whether a backslash or two dollars stand in one of some texts."""
    cdef str text
    cdef Py_ssize_t size, block
    cdef int kind
    for block in kept:
        text = texts[block]
        if text is None:
            return True
        kind = PyUnicode_KIND(text)
        size = PyUnicode_GET_LENGTH(text) * kind
        if memchr(PyUnicode_DATA(text), 92, size) != NULL:
            return True
        if memchr(PyUnicode_DATA(text), 36, size) != NULL and "$$" in text:
            return True
    return False
