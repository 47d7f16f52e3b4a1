# Arrays of zeros that NumPy can look into without a copy, made without NumPy.

cdef extern from "Python.h":
    bytearray PyByteArray_FromStringAndSize(const char*, Py_ssize_t)


cdef object floats(Py_ssize_t rows, Py_ssize_t columns):
    """float32, shape (rows, columns); neither may be 0."""
    return memoryview(bytearray(4 * rows * columns)).cast("f", (rows, columns))


cdef object unset_floats(Py_ssize_t rows, Py_ssize_t columns):
    """float32 that are still to be written, shape (rows, columns); neither may be 0."""
    return memoryview(PyByteArray_FromStringAndSize(NULL, 4 * rows * columns)).cast(
        "f", (rows, columns)
    )


cdef object doubles(Py_ssize_t rows, Py_ssize_t columns):
    """float64, shape (rows, columns); neither may be 0."""
    return memoryview(bytearray(8 * rows * columns)).cast("d", (rows, columns))


cdef object unset_doubles(Py_ssize_t rows, Py_ssize_t columns):
    """float64 that are still to be written, shape (rows, columns); neither may be 0."""
    return memoryview(PyByteArray_FromStringAndSize(NULL, 8 * rows * columns)).cast(
        "d", (rows, columns)
    )


cdef object longs(Py_ssize_t count):
    """int64, shape (count,), which is at least 1."""
    return memoryview(bytearray(8 * count)).cast("q")


cdef object unset_longs(Py_ssize_t count):
    """int64 that are still to be written, shape (count,), which is at least 1."""
    return memoryview(PyByteArray_FromStringAndSize(NULL, 8 * count)).cast("q")


cdef object reals(Py_ssize_t count):
    """float64, shape (count,), which is at least 1."""
    return memoryview(bytearray(8 * count)).cast("d")
