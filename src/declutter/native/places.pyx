"""Tables that the document model looks into: by the address of a node, and by element."""

from libc.stdint cimport int64_t, uint64_t
from libc.stdlib cimport calloc, free

from declutter.native.lexbor cimport Node
from declutter.native.tree cimport _turned

cdef enum:
    _TAGS = 256  # as in `declutter.cut`
    _FIRST_SIZE = 256

cdef uint64_t _GOLDEN = 0x9E3779B97F4A7C15
cdef list _tag_names = [None] * _TAGS  # of built-in tags, as far as they were met


cdef object tag_of(root, Node* node):
    """Name of a node's tag."""
    cdef object name = _tag_names[node.name] if node.name < _TAGS else None
    if name is None:
        name = _turned(root, node).tag
        if node.name < _TAGS:
            _tag_names[node.name] = name
    return name


cdef class Places:
    """Numbers by the identity of nodes, as a dict has them."""

    def __cinit__(self):
        self._allocate(_FIRST_SIZE)

    def __dealloc__(self):
        free(self.keys)
        free(self.values)

    def _allocate(self, size_t size):
        self.keys = <size_t*>calloc(size, sizeof(size_t))
        self.values = <int64_t*>calloc(size, sizeof(int64_t))
        self.mask = size - 1
        self.count = 0
        if self.keys == NULL or self.values == NULL:
            raise MemoryError

    cdef int64_t find(self, const void* key, int64_t missing) noexcept:
        cdef size_t slot = (<uint64_t><size_t>key * _GOLDEN >> 32) & self.mask
        while self.keys[slot]:
            if self.keys[slot] == <size_t>key:
                return self.values[slot]
            slot = (slot + 1) & self.mask
        return missing

    cdef int put(self, const void* key, int64_t value) except -1:
        """Note a number; what was noted before for the same key stays."""
        cdef size_t slot
        if 2 * self.count > self.mask:
            self._grow()
        slot = (<uint64_t><size_t>key * _GOLDEN >> 32) & self.mask
        while self.keys[slot]:
            if self.keys[slot] == <size_t>key:
                return 0
            slot = (slot + 1) & self.mask
        self.keys[slot] = <size_t>key
        self.values[slot] = value
        self.count += 1
        return 1

    cdef int _grow(self) except -1:
        cdef size_t* keys = self.keys
        cdef int64_t* values = self.values
        cdef size_t size = self.mask + 1, i
        self.keys, self.values = NULL, NULL
        try:
            self._allocate(4 * size)
            for i in range(size):
                if keys[i]:
                    self.put(<void*>keys[i], values[i])
        finally:
            free(keys)
            free(values)
        return 0

    def __len__(self):
        return self.count

    def __contains__(self, size_t key):
        return self.find(<void*>key, -2) != -2

    def __getitem__(self, size_t key):
        cdef int64_t value = self.find(<void*>key, -2)
        if value == -2:
            raise KeyError(key)
        return value

    def get(self, size_t key, missing=None):
        cdef int64_t value = self.find(<void*>key, -2)
        return missing if value == -2 else value


cdef class Elements:
    """Nodes of elements, by number; a view of one is made when it is asked for."""

    def __cinit__(self, root, Py_ssize_t size):
        self.root, self.size = root, size
        self.nodes = <Node**>calloc(size + 1, sizeof(Node*))
        if self.nodes == NULL:
            raise MemoryError

    def __dealloc__(self):
        free(self.nodes)

    def __contains__(self, Py_ssize_t element):
        return 0 <= element < self.size and self.nodes[element] != NULL

    def __getitem__(self, Py_ssize_t element):
        if not (0 <= element < self.size) or self.nodes[element] == NULL:
            raise KeyError(element)
        return _turned(self.root, self.nodes[element])

    def get(self, Py_ssize_t element, missing=None):
        if not (0 <= element < self.size) or self.nodes[element] == NULL:
            return missing
        return _turned(self.root, self.nodes[element])

    cpdef identity(self, Py_ssize_t element):
        """Identity of an element's node."""
        if not (0 <= element < self.size) or self.nodes[element] == NULL:
            raise KeyError(element)
        return <size_t>self.nodes[element]

    cpdef tag(self, Py_ssize_t element):
        """Name of an element's tag."""
        if not (0 <= element < self.size) or self.nodes[element] == NULL:
            raise KeyError(element)
        return tag_of(self.root, self.nodes[element])
