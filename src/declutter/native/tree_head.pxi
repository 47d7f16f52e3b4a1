# What the elements right in the head say. Part of tree.pyx.

def read_head(head, dict meta):
    """As `declutter.head._read_nodes`; None where the tree cannot be read."""
    cdef _Walk walk
    cdef Node* node
    cdef String* name
    cdef String* content
    canonical = ""
    if not HOLDS or head.child is None:
        return None
    walk = _Walk()
    walk.root = head
    node = (<Node*><size_t>head.mem_id).first_child
    while node != NULL:
        if node.name == _meta_id:
            name = walk.attribute(node, _PROPERTY)
            if name == NULL or not name.length:
                name = walk.attribute(node, _NAME)
            content = walk.attribute(node, _CONTENT)
            if name != NULL and name.length and content != NULL and content.length:
                meta.setdefault(_value(name).lower(), _value(content))
        elif node.name == _title_id:
            if "title" not in meta:
                meta["title"] = walk.view(node).text() or ""
        elif node.name == _link_id:
            name = walk.attribute(node, _REL)
            if name != NULL and name.length == 9 and not memcmp(name.data, b"canonical", 9):
                canonical = _value(walk.attribute(node, _HREF)) or ""
        node = node.next
    return canonical
