# What images say of themselves, and what stands beside them. Part of around.pyx.

cdef int _number(Node* image, size_t identity) except? -2:
    """Number of CSS pixels that an attribute says, -1 if it says none."""
    cdef Attribute* attribute = (<Element*>image).first_attribute
    cdef String* value = NULL
    cdef size_t i
    cdef int number = 0
    while attribute != NULL:
        if attribute.node.name == identity:
            value = attribute.value
        attribute = attribute.next
    if value == NULL or value.data == NULL or not value.length:
        return -1
    if value.length < 6:
        for i in range(value.length):
            if not 48 <= value.data[i] <= 57:
                break
            number = 10 * number + value.data[i] - 48
        else:
            return number
    found = _images._number(_value(value))
    return -1 if found is None else found


cdef object _alt(Node* image):
    cdef Attribute* attribute = (<Element*>image).first_attribute
    cdef String* value = NULL
    cdef unsigned char* out
    while attribute != NULL:
        if attribute.node.name == _alt_id:
            value = attribute.value
        attribute = attribute.next
    if value == NULL or value.data == NULL or not value.length:
        return ""
    out = <unsigned char*>malloc(value.length)
    if out == NULL:
        raise MemoryError
    try:
        return PyUnicode_DecodeUTF8(
            <const char*>out, _collapse(value.data, value.length, out), "replace"
        )
    finally:
        free(out)


cdef bint _is_bare_or_lead(Node* top) noexcept:
    """Whether a branch without kept blocks holds nothing but images, or the headline."""
    cdef Node* node = top
    cdef String* text
    cdef bint bare = True
    while node != NULL:
        if node.kind == TEXT:
            text = &(<CharacterData*>node).text
            if (
                text.data != NULL and text.length and not _is_space(text.data, text.length)
                and node.parent.name != _script_tag and node.parent.name != _style_tag
            ):
                bare = False
        elif node.name == _headline_tag and node.kind == ELEMENT:
            return True
        node = _next(node, top)
    return bare
