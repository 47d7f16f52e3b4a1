"""What `branches.pyx` uses of pieces.pyx."""

from declutter.native.lexbor cimport Node

cdef struct Piece:
    int kind
    int marks
    int link  # place among the links, 0 for none
    Py_ssize_t place  # of an object among the objects
    Node* node  # of text that stands in the tree; NULL for other text
    const unsigned char* data
    size_t length

cdef struct Leaf:
    int kind
    int marks
    int link
    Py_ssize_t place  # of an object among the objects, of text in the buffer
    Py_ssize_t length

cdef class Pieces:
    cdef object root
    cdef readonly list objects, links
    cdef dict known_links
    cdef Piece* pieces
    cdef Py_ssize_t count, room
    cdef Leaf* leaves
    cdef Py_ssize_t leaf_count, leaf_room
    cdef unsigned char* buffer
    cdef Py_ssize_t used, size
    cdef bint odd
    cdef bint is_words  # not code alone
    cdef bint has_breaks

    cpdef clear(self)
    cpdef bint may_be_lines(self)
    cpdef list nodes(self)
    cdef int add_text(self, Node* node, int marks, int link) except -1
    cdef int add_space(self) except -1
    cdef int add_break(self, int marks, int link) except -1
    cdef int link_of(self, object href) except -1
    cdef Piece* _new(self) except NULL
    cdef Leaf* _new_leaf(self) except NULL
    cdef int _reserve(self, Py_ssize_t more) except -1
    cdef int _gather(self) except -1
    cdef int _add_words(self, Piece* piece, bint due) except -1
    cdef int _add_space_leaf(self, int marks, int link) except -1
    cdef list _nest(self, Py_ssize_t start, Py_ssize_t stop, int used)
