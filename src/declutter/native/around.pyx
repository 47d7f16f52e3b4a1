"""What the document model asks of a page before it is read: its images and what they stand in."""

from libc.string cimport memcmp

from declutter.native.lexbor cimport BUILT_IN, ELEMENT, Attribute, Element, Name, Node, String
from declutter.native.tree cimport (
    _CLASS, _HREF, _ID, _built_in_value, _node, _turned, _value, holds, readable,
)

from selectolax.lexbor import LexborHTMLParser

cdef enum:
    _TAGS = 256  # as in `declutter.cut`

cdef size_t _type_id = 0, _src_tag = 0, _anchor_tag = 0, _script_tag = 0


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
    if not readable(root):
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
                            and value.data[0] | 32 == 109
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


def images_below(root):
    """Its images alone; None where the tree cannot be read."""
    cdef Node* top
    cdef Node* node
    cdef list images = []
    if not readable(root):
        return None
    if not _script_tag:
        _learn_branch_names()
    top = node = _node(root)
    while True:
        if node.name == _src_tag and node.kind == ELEMENT and node != top:
            images.append(_turned(root, node))
        if node.first_child != NULL:
            node = node.first_child
            continue
        while node != top and node.next == NULL:
            node = node.parent
        if node == top:
            return images
        node = node.next


def names_of(view):
    """Class and id of an element; None for one that it has not."""
    cdef Node* node
    cdef dict attributes
    if not holds():
        attributes = view.attributes
        return attributes.get("class"), attributes.get("id")
    node = _node(view)
    return _value(_built_in_value(node, _CLASS)), _value(_built_in_value(node, _ID))


def look_above(list images, dict around, live, kind_by, stands_in, int figure):
    """What `declutter.render.images` notes of the elements around images.

    Args:
        around: identity -> (identity of the element around it, kind); filled.
        live: identities of elements whose kind is nothing but whether they are a figure.
        kind_by: kind of an element by its tag, class and id, and by how to ask `stands_in`.
        stands_in: whether a `<noscript>` repeats the image before it.
        figure: kind of a figure.

    Returns:
        False, and nothing was noted, where trees cannot be read.
    """
    cdef Node* node
    cdef object image, identity, tag
    cdef int kind
    if not holds() or not images:
        return holds()
    root = _top(images[0])
    if not readable(root):
        return False
    for image in images:
        node = _node(image).parent
        while node != NULL:
            identity = <size_t>node
            if identity in around:
                break
            kind = 0
            if node.kind == ELEMENT:
                tag = _tag(root, node)
                if identity in live:
                    kind = figure if tag == "figure" else 0
                else:
                    kind = kind_by(
                        tag,
                        _value(_built_in_value(node, _CLASS)),
                        _value(_built_in_value(node, _ID)),
                    )
                    if tag == "noscript" and not stands_in(_turned(root, node)):
                        kind = 0
            around[identity] = (<size_t>node.parent, kind)
            node = node.parent
    return True


cdef object _top(view):
    """View of the node that a node's branch hangs on."""
    cdef object above = view.parent
    while above is not None:
        view, above = above, above.parent
    return view


cdef list _tag_names = [None] * _TAGS  # of built-in tags, as far as they were met


cdef object _tag(root, Node* node):
    cdef object name = _tag_names[node.name] if node.name < _TAGS else None
    if name is None:
        name = _turned(root, node).tag
        if node.name < _TAGS:
            _tag_names[node.name] = name
    return name
