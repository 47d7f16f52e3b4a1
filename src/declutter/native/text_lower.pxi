# Texts in lower case. Part of text.pyx.

cdef uint8_t _ascii_lower[128]
for _code in range(128):
    _ascii_lower[_code] = _code | 32 if 65 <= _code <= 90 else _code


def lowered(list texts):
    """The texts in lower case."""
    cdef str text
    return [text.lower() if PyUnicode_IS_ASCII(text) else _lowered(text) for text in texts]


cdef str _lowered(str text):
    cdef Py_ssize_t length = len(text)
    cdef int kind = PyUnicode_KIND(text)
    cdef const void* data = PyUnicode_DATA(text)
    cdef void* lower = malloc(length * kind)
    cdef bint done
    if lower == NULL:
        raise MemoryError
    try:
        if kind == 1:
            done = _lower_units(<const uint8_t*>data, length, <uint8_t*>lower)
        elif kind == 2:
            done = _lower_units(<const uint16_t*>data, length, <uint16_t*>lower)
        else:
            done = _lower_units(<const uint32_t*>data, length, <uint32_t*>lower)
        return PyUnicode_FromKindAndData(kind, lower, length) if done else text.lower()
    finally:
        free(lower)


cdef bint _lower_units(const unit_t* text, Py_ssize_t length, unit_t* lower) noexcept:
    """Letter by letter. Returns: whether that is right; of two letters it is not."""
    cdef Py_ssize_t i
    cdef unit_t unit
    for i in range(length):
        unit = text[i]
        if unit < 128:
            lower[i] = _ascii_lower[unit]
        elif unit == 0x130 or unit == 0x3A3:  # becomes two; depends on its neighbours
            return False
        else:
            lower[i] = <unit_t>Py_UNICODE_TOLOWER(unit)
    return True
