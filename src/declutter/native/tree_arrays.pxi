# Growing arrays of structs, and their fields as lists. Part of tree.pyx.

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
    if size:  # nothing has no address to be copied from
        _reserve(array, size)
        memcpy(array.data + array.size, data, size)
        array.size += size
    return 0


cdef inline int _keep(_Array* array, object value) except -1:
    """Put an object behind the others; they are no list yet, as that would be copied as it grows."""
    cdef PyObject* pointer = <PyObject*>value
    _add(array, &pointer, sizeof(pointer))
    Py_INCREF(value)
    return 0


cdef list _listed(_Array* array):
    """The objects that were kept, which are kept no more."""
    cdef Py_ssize_t count = array.size // sizeof(PyObject*), i
    cdef list found = PyList_New(count)
    for i in range(count):
        PyList_SET_ITEM(found, i, <object>(<PyObject**>array.data)[i])
    array.size = 0
    return found


cdef void _free_objects(_Array* array):
    cdef size_t i
    for i in range(array.size // sizeof(PyObject*)):
        Py_DECREF(<object>(<PyObject**>array.data)[i])
    free(array.data)


cdef array.array _numbers = array.array("q")


cdef array.array _column(_Array* rows, size_t stride, void* field, void* row):
    """A field of structs that stand one after the other."""
    cdef Py_ssize_t count = rows.size // stride, i
    cdef array.array column = array.clone(_numbers, count, False)
    cdef const char* at = rows.data + (<char*>field - <char*>row)
    for i in range(count):
        column.data.as_longlongs[i] = (<const int64_t*>at)[0]
        at += stride
    return column


cdef object _view(object root, Node* node):
    """A new `LexborNode`: selectolax makes it for the root's child, then it is turned."""
    cdef object view = root.child
    (<size_t*><PyObject*>view)[_view_word] = <size_t>node
    return view


cdef class Nodes:
    """Nodes of a tree: a view of one is made when it is asked for."""

    def __dealloc__(self):
        free(self.nodes.data)

    def __len__(self):
        return self.nodes.size // sizeof(Node*)

    def __getitem__(self, index):
        cdef Py_ssize_t at, low, high
        cdef Nodes part
        if isinstance(index, slice):
            low, high, step = index.indices(len(self))
            if step != 1:
                return [self[at] for at in range(low, high, step)]
            part = Nodes()
            part.root = self.root
            _add(&part.nodes, (<Node**>self.nodes.data) + low, max(high - low, 0) * sizeof(Node*))
            return part
        at = index
        if at < 0:
            at += len(self)
        if not 0 <= at < len(self):
            raise IndexError("no such node")
        return _view(self.root, (<Node**>self.nodes.data)[at])

    def extend(self, Nodes more):
        """Put those of the same tree behind."""
        _add(&self.nodes, more.nodes.data, more.nodes.size)


Sequence.register(Nodes)
