# Growing arrays of structs, and their fields as lists. Part of tree.pyx.

cdef struct _Array:
    char* data
    size_t size  # in bytes
    size_t room


cdef int _reserve(_Array* array, size_t more) except -1:
    cdef size_t room
    cdef char* data
    if array.size + more > array.room:
        room = 2 * array.room + more + 512
        data = <char*>realloc(array.data, room)
        if data == NULL:
            raise MemoryError
        array.data = data
        array.room = room
    return 0


cdef inline int _add(_Array* array, const void* data, size_t size) except -1:
    _reserve(array, size)
    memcpy(array.data + array.size, data, size)
    array.size += size
    return 0


cdef struct _Number:
    int64_t value
    PyObject* number


cdef class _Columns:
    """Fields of structs as lists. Most numbers recur: they become one object."""

    cdef _Number numbers[256]  # those of a list that is kept below, or NULL
    cdef list kept

    def __cinit__(self):
        self.kept = []

    cdef list column(self, _Array* array, size_t stride, void* field, void* row):
        cdef Py_ssize_t count = array.size // stride, i
        cdef list column = PyList_New(count)
        cdef const char* at = array.data + (<char*>field - <char*>row)
        cdef int64_t value
        cdef object number
        cdef _Number* known
        self.kept.append(column)
        for i in range(count):
            value = (<const int64_t*>at)[0]
            known = &self.numbers[<uint64_t>value * _GOLDEN >> 56]
            if known.number != NULL and known.value == value:
                number = <object>known.number
            else:
                number = value
                known.value, known.number = value, <PyObject*>number
            Py_INCREF(number)
            PyList_SET_ITEM(column, i, number)
            at += stride
        return column
