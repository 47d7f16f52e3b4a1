"""What other compiled modules use of tree.pyx."""

from cpython.ref cimport PyObject

from declutter.native.lexbor cimport BUILT_IN, Node, String

cdef enum:  # kinds of attributes
    _OTHER = 0
    _CLASS = 1
    _ID = 2
    _HREF = 3
    _NAME = 4
    _CONTENT = 5
    _REL = 6
    _HIDDEN = 7  # from here on of meaning for a block
    _ARIA_HIDDEN = 8
    _STYLE = 9  # from here on `markup.attribute_flags` is asked
    _ITEM_NAME = 11
    _PROPERTY = 12  # counts where there is none of the former
    _ITEM_KIND = 13

cdef int _view_word  # where a LexborNode keeps the address of its node, in words
cdef int _built_in_kinds[BUILT_IN]  # by attribute id

cdef struct _Array:
    char* data
    size_t size  # in bytes
    size_t room

cdef class Nodes:
    cdef object root  # keeps the tree; its child gives the views
    cdef _Array nodes

cdef object _value(String* value)
cdef object _turned(root, Node* node)
cdef String* _built_in_value(Node* node, int wanted) noexcept
cdef bint holds()
cdef bint readable(root)

cdef inline Node* _node(view) noexcept:
    return <Node*>(<size_t*><PyObject*>view)[_view_word]
