# --- the pass of the document model ----------------------------------------------------------
#
# What `declutter.render.branches.read` does, with a node object only for what the builder reads
# itself; and what it looks for beforehand, in one pass. Included by tree.pyx.

cdef enum:
    _TEXT_ACTION = -1  # as in `declutter.render.branches`
    _UNKNOWN_ACTION = -2

cdef struct _BranchKind:
    bint known
    int action
    int marks

cdef struct _OpenBranch:  # an element that the pass is in, and the state before it
    Node* node
    int marks
    int link
    int64_t element
    bint block

cdef _BranchKind _branch_kinds[_TAGS]
cdef size_t _type_id = 0, _src_tag = 0, _anchor_tag = 0, _script_tag = 0


cdef object _whole_text(root, Node* node):
    """Text of a text node, as selectolax gives it."""
    cdef String* text = &(<CharacterData*>node).text
    if node.kind == TEXT and text.data != NULL:
        try:
            return PyUnicode_DecodeUTF8(<const char*>text.data, text.length, NULL)
        except UnicodeDecodeError:
            pass
    return _turned(root, node).text_content


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


def read_branches(builder, root, dict kinds, kind_of, line_break, stands_in, is_line_box):
    """As `declutter.render.branches.read`.

    Args:
        kinds: by tag id: action, marks on text, name.
        kind_of: gives and notes those that are not known yet.
        line_break: class of the node for a line break.
        is_line_box: whether class names are those of code line by line.
        stands_in: whether a `<noscript>` repeats the image before it.

    Returns:
        What `read` returns; None, and nothing was read, where the tree cannot be read.
    """
    cdef Node* top
    cdef Node* node
    cdef Node* child
    cdef Node* following
    cdef String* text
    cdef _Array opened
    cdef _OpenBranch* last
    cdef _OpenBranch entry
    cdef int action, own_marks, marks = 0, inner_marks, link = 0, inner_link
    cdef int64_t element = -1, inner_element, first
    cdef bint block, has_formulas, has_objects
    cdef dict live, starts
    cdef frozenset is_kept
    cdef set holds_image
    cdef list later = [], links = [None], pieces
    cdef const int64_t[::1] own_flags = builder.page.own_flags
    cdef list classes = builder.page.classes
    cdef tuple kind
    cdef object pre = _PRE, number, found, value, identity, name, view
    if not HOLDS or root.child is None:
        return None
    live, starts, is_kept = builder.live, builder.starts, builder.is_kept
    holds_image, first = builder.images.around, builder.images.within
    has_formulas = builder.has_formulas
    has_objects = has_formulas or builder.has_notes
    memset(&opened, 0, sizeof(opened))
    top = node = <Node*><size_t>root.mem_id
    try:
        while True:
            child = NULL
            block = False
            kind = None
            if node.name < _TAGS and _branch_kinds[node.name].known:
                action = _branch_kinds[node.name].action
                own_marks = _branch_kinds[node.name].marks
            else:
                kind = kinds.get(node.name)
                if kind is None:
                    kind = kind_of(_turned(root, node), node.name)
                action = kind[0]
                own_marks = kind[1]
                if node.name < _TAGS:
                    _branch_kinds[node.name].action = action
                    _branch_kinds[node.name].marks = own_marks
                    _branch_kinds[node.name].known = True
            inner_marks, inner_link, inner_element = marks, link, element
            if action == _TEXT_ACTION:
                text = &(<CharacterData*>node).text
                if text.data == NULL or not text.length or _is_space(text.data, text.length):
                    pieces = builder.pieces
                    if pieces:
                        pieces.append((" ", 0, None))
                else:
                    number = starts.get(<size_t>node)
                    if number is not None:
                        builder.close()
                        if number in is_kept:
                            builder.begin(number)
                    pieces = builder.pieces
                    if pieces is not None:
                        pieces.append((_whole_text(root, node), marks, links[link]))
            elif action == _NO_SCRIPT and node != top:
                view = _turned(root, node)
                if <size_t>node in live:
                    later.append(view)
                elif not stands_in(view):
                    for inner in view.css("img"):
                        builder.image(inner, (marks, links[link], element))
            elif action == _BLOCK or action == _NO_SCRIPT:
                if builder.pieces is not None or builder.waiting:
                    builder.boundary()
                block = True
                identity = <size_t>node
                found = live.get(identity)
                if kind is None:
                    kind = _branch_kind(root, node, kinds, kind_of)
                name = kind[2]
                if has_formulas and builder.read_object(
                    _turned(root, node), name, (marks, links[link], element)
                ):
                    builder.boundary()
                elif found is None:
                    if name == "hr" or (element >= first and identity in holds_image):
                        builder.aside(_turned(root, node), name, (marks, links[link], element))
                elif <int64_t>found < 0 or not (
                    own_flags[<int64_t>found] & pre or is_line_box(classes[<int64_t>found])
                ) or not builder.whole(
                    found, _turned(root, node)
                ):
                    inner_marks, inner_element = 0, found
                    child = node.first_child
            elif action == _BREAK:
                pieces = builder.pieces
                if pieces:
                    pieces.append((line_break(), marks, links[link]))
            elif has_objects and builder.read_object(
                _turned(root, node), _branch_kind(root, node, kinds, kind_of)[2],
                (marks, links[link], element),
            ):
                pass
            elif action == _IMAGE:
                builder.image(_turned(root, node), (marks, links[link], element))
            elif action != _SKIP:
                if builder.pieces is None and (identity := <size_t>node) not in live:
                    if element >= first and identity in holds_image:
                        name = _branch_kind(root, node, kinds, kind_of)[2]
                        builder.aside(_turned(root, node), name, (marks, links[link], element))
                else:
                    child = node.first_child
                    if child != NULL:
                        inner_marks = marks | own_marks
                        if action == _ANCHOR:
                            text = _built_in_value(node, _HREF)
                            if text != NULL and text.length:
                                value = builder.address(_value(text))
                                if value:
                                    links.append(value)
                                    inner_link = <int>len(links) - 1
            if child != NULL:
                entry.node, entry.marks, entry.link = node, marks, link
                entry.element, entry.block = element, block
                _add(&opened, &entry, sizeof(entry))
                marks, link, element = inner_marks, inner_link, inner_element
                node = child
                continue
            if block and (builder.pieces is not None or builder.waiting):
                builder.boundary()
            following = NULL if node == top else node.next
            while following == NULL and opened.size:
                opened.size -= sizeof(_OpenBranch)
                last = <_OpenBranch*>(opened.data + opened.size)
                node, marks, link = last.node, last.marks, last.link
                element, block = last.element, last.block
                if block and (builder.pieces is not None or builder.waiting):
                    builder.boundary()
                following = NULL if node == top else node.next
            if following == NULL:
                break
            node = following
    finally:
        free(opened.data)
    builder.boundary()
    return later


cdef tuple _branch_kind(root, Node* node, dict kinds, kind_of):
    kind = kinds.get(node.name)
    return kind_of(_turned(root, node), node.name) if kind is None else kind


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
            elif node.name >= _TAGS:  # <mjx-container>, as any element of no standard
                formulas = True
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
