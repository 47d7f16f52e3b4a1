# --- what the document model asks of a branch before it is read --------------------------------
#
# Part of tree.pyx.

cdef size_t _type_id = 0, _src_tag = 0, _anchor_tag = 0, _script_tag = 0


cdef String* _built_in_value(Node* node, int wanted) noexcept:
    """Value of an element's attribute of a kind with a built-in name, NULL if there is none."""
    cdef Attribute* attribute
    cdef String* value = NULL
    cdef size_t identity
    if node.kind != ELEMENT:
        return NULL
    attribute = (<Element*>node).first_attribute
    while attribute != NULL:
        identity = attribute.full_name if attribute.full_name else attribute.node.name
        if identity < BUILT_IN and _built_in_kinds[identity] == wanted:
            value = attribute.value
            if value != NULL and value.data == NULL:
                value = NULL
        attribute = attribute.next
    return value


cdef bint _contains(String* value, const char* part, size_t size) noexcept:
    cdef size_t i
    if value == NULL or value.data == NULL:
        return False
    for i in range(size, value.length + 1):
        if not memcmp(value.data + i - size, part, size):
            return True
    return False


cdef int _learn_branch_names() except -1:
    global _type_id, _src_tag, _anchor_tag, _script_tag
    tree = LexborHTMLParser("<img><a>x</a><script type=x></script>")
    script = tree.css_first("script")
    _type_id = (<Element*><size_t>script.mem_id).first_attribute.node.name
    _src_tag, _anchor_tag = tree.css_first("img").tag_id, tree.css_first("a").tag_id
    _script_tag = script.tag_id
    return 0


def look_around(root):
    """What the document model asks of the branch around all kept blocks.

    Returns:
        Its images; its links with a "#" in their address; whether formulas may stand in it (what
        `declutter.render.formulas.SELECTOR` and `is_picture` find is a part of that). None where
        the tree cannot be read.
    """
    cdef Node* top
    cdef Node* node
    cdef Attribute* attribute
    cdef String* value
    cdef size_t identity
    cdef Name* name
    cdef list images = [], links = []
    cdef set unknown = set()  # tags of no standard
    cdef bint formulas = False
    if not HOLDS or root.child is None:
        return None
    if not _script_tag:
        _learn_branch_names()
    top = node = <Node*><size_t>root.mem_id
    while True:
        if node.kind == ELEMENT:
            if node.name == _src_tag:
                if node != top:
                    images.append(_turned(root, node))
                value = _built_in_value(node, _CLASS)
                if _contains(value, b"tex", 3) or _contains(value, b"math", 4):
                    formulas = True
            elif node.name == _anchor_tag:
                if node != top and _contains(_built_in_value(node, _HREF), b"#", 1):
                    links.append(_turned(root, node))
            elif node.name >= _TAGS and not formulas and node.name not in unknown:
                unknown.add(node.name)
                formulas = _turned(root, node).tag == "mjx-container"
            if not formulas:
                attribute = (<Element*>node).first_attribute
                while attribute != NULL:
                    identity = attribute.node.name
                    if identity >= BUILT_IN:  # data-tex, data-latex
                        name = <Name*>identity
                        if (name.length == 8 and not memcmp(name.short, b"data-tex", 8)) or (
                            name.length == 10 and not memcmp(name.short, b"data-latex", 10)
                        ):
                            formulas = True
                    elif identity == _type_id and node.name == _script_tag:
                        value = attribute.value
                        if (
                            value != NULL and value.data != NULL and value.length > 7
                            and _lower(value.data[0]) == 109
                        ):
                            formulas = True  # math/tex, as it seems
                    attribute = attribute.next
        if node.first_child != NULL:
            node = node.first_child
            continue
        while node != top and node.next == NULL:
            node = node.parent
        if node == top:
            return images, links, formulas
        node = node.next
