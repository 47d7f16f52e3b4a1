"""What declutter reads of Lexbor's tree: fields by their place, as its ABI has them.

Selectolax brings Lexbor inside its own module, without headers. `tree.pyx` compares what it
reads through these with what selectolax tells before it trusts any of it.
"""

cdef struct Node:
    void* events
    size_t name  # id of the tag or the attribute; a pointer if the name is no built-in one
    size_t prefix
    size_t namespace
    void* document
    Node* next
    Node* previous
    Node* parent
    Node* first_child
    Node* last_child
    void* user
    unsigned int kind

cdef struct String:
    const unsigned char* data
    size_t length

cdef struct CharacterData:
    Node node
    String text

cdef struct Attribute:
    Node node
    size_t upper_name
    size_t full_name  # where it is not the name above: of SVG and MathML
    String* value
    void* owner
    Attribute* next

cdef struct Element:
    Node node
    size_t upper_name
    size_t full_name
    String* custom
    Attribute* first_attribute

cdef struct Name:  # where a name that is not built in points to; longer ones lie elsewhere
    char short[17]
    size_t length

cdef enum:
    ELEMENT = 1
    ATTRIBUTE = 2
    TEXT = 3
    MOST_SHORT = 16
    BUILT_IN = 4096  # no id from here on: a pointer
