"""The one pass of the document model through the tree: what `declutter.render.branches.read` does,
with a node object only for what the builder reads itself."""

from libc.stdint cimport int64_t
from libc.stdlib cimport free, realloc
from libc.string cimport memcmp

from declutter.native.lexbor cimport CharacterData, Node, String
from declutter.native.around cimport Around
from declutter.native.pieces cimport Pieces
from declutter.native.places cimport Elements, Places, is_read, tag_of
from declutter.native.tree cimport (
    _CLASS, _HREF, Nodes, _built_in_value, _turned,
)
from declutter.render.document cimport Builder

from declutter import markup
from declutter.render.branches import _KINDS, _kind
from declutter.render.code import is_line_box
from declutter.render.images import stands_in

cdef enum:
    _TAGS = 256  # as in `declutter.cut`
    _TEXT_ACTION = -1  # as in `declutter.render.branches`

cdef int _BLOCK = markup.BLOCK
cdef int _ANCHOR = markup.ANCHOR
cdef int _BREAK = markup.BREAK
cdef int _IMAGE = markup.IMAGE
cdef int _NO_SCRIPT = markup.NO_SCRIPT
cdef int _SKIP = markup.SKIP
cdef int64_t _PRE = markup.FLAG["pre"]

include "ahead.pxi"
include "tree_space.pxi"

cdef struct _Kind:  # of a tag
    bint known
    int action
    int marks

cdef struct _Open:  # an element that the pass is in, and the state before it
    Node* node
    int marks
    int link
    int64_t element
    bint block

cdef _Kind _known[_TAGS + 1]  # the last one is of a tag of no standard, the one met last


cdef inline _Kind* _kind_of(root, Node* node) except NULL:
    if node.name < _TAGS and _known[node.name].known:
        return &_known[node.name]
    return _new_kind(root, node)


cdef _Kind* _new_kind(root, Node* node) except NULL:
    cdef _Kind* kind = &_known[node.name if node.name < _TAGS else _TAGS]
    cdef tuple found = _KINDS.get(node.name)
    if found is None:
        found = _kind(_turned(root, node), node.name)
    kind.known = True
    kind.action, kind.marks = found[0], found[1]
    return kind


cdef bint _may_be_line_box(Node* node) noexcept:
    """Whether its class can be what `is_line_box` looks for."""
    cdef String* names = _built_in_value(node, _CLASS)
    cdef size_t i
    cdef unsigned char before = 32
    if names == NULL:
        return False
    for i in range(names.length):
        if before <= 32 or before > 127:
            if _begins(names, i, b"js-file-line", 12) or _begins(names, i, b"crayon-t", 8):
                return True
            if _begins(names, i, b"syntaxhi", 8):
                return True
        before = names.data[i]
    return False


cdef inline bint _begins(String* names, size_t at, const char* word, size_t size) noexcept:
    return at + size <= names.length and names.data[at] == word[0] and not memcmp(
        names.data + at, word, size
    )


def find(page, list kept):
    """As `declutter.render.branches.find`, and besides: address of the first text of each block in
    those branches -> its number. None where the tree was not read by its fields."""
    cdef Places live = Places(), starts = Places()
    cdef Elements nodes
    cdef Nodes views
    cdef Node** starts_at
    cdef const int64_t[::1] owners = page.owners, parents = page.parents
    cdef object root
    cdef Node* node
    cdef Node* top = NULL
    cdef _Kind* kind
    cdef int64_t element
    cdef bint is_block
    cdef Py_ssize_t block, ahead, i, count = len(kept)
    if not isinstance(page.starts, Nodes):
        return None
    views = page.starts
    root = views.root
    nodes = Elements(root, parents.shape[0])
    starts_at = <Node**>views.nodes.data
    for i in range(count):
        block = kept[i]
        if i + 8 < count:
            ahead = kept[i + 8]
            ASK_EARLY(starts_at[ahead])
        if i + 3 < count:
            ahead = kept[i + 3]
            ASK_EARLY(starts_at[ahead].parent)
        node = starts_at[block].parent
        element = owners[block]
        while node != NULL:
            kind = _kind_of(root, node)
            is_block = kind.action == _BLOCK or (kind.action == _NO_SCRIPT and element >= 0)
            if not live.put(node, element if is_block else -1):
                break
            top = node if node.parent == NULL else top
            if is_block and element >= 0:
                nodes.nodes[element] = node
                element = parents[element]
            node = node.parent
    for block in range(owners.shape[0]):
        if owners[block] >= 0 and nodes.nodes[owners[block]] != NULL:
            starts.put(starts_at[block], block)
    return live, nodes, starts, _turned(root, top)


def read(Builder builder, root):
    """As `declutter.render.branches.read`; None, and nothing was read, where the tree cannot be
    read by its fields."""
    cdef Node* top
    cdef Node* node
    cdef Node* child
    cdef Node* following
    cdef String* text
    cdef _Kind* kind
    cdef _Open* opened = NULL
    cdef _Open* more
    cdef size_t depth = 0, room = 0
    cdef int action, own_marks, marks = 0, inner_marks, link = 0, inner_link
    cdef int64_t element = -1, inner_element, number, found, first = builder.images.within
    cdef bint block, has_objects = builder.has_formulas or builder.has_notes
    cdef Places live, starts, holders
    cdef Around around
    cdef list later = [], links
    cdef Pieces pieces
    cdef const int64_t[::1] own_flags = builder.page.own_flags
    cdef list classes = builder.page.classes
    cdef object value, name, view
    if (
        not is_read(root) or not isinstance(builder.room, Pieces)
        or not isinstance(builder.live, Places) or not isinstance(builder.images.around, Around)
    ):
        return None
    live, starts, around = builder.live, builder.starts, builder.images.around
    holders = around.holders
    pieces = builder.room
    links = pieces.links
    top = node = <Node*><size_t>root.mem_id
    try:
        while True:
            child = NULL
            block = False
            kind = _kind_of(root, node)
            action, own_marks = kind.action, kind.marks
            inner_marks, inner_link, inner_element = marks, link, element
            if action == _TEXT_ACTION:
                text = &(<CharacterData*>node).text
                if text.data == NULL or not text.length or _is_space(text.data, text.length):
                    if builder.pieces is not None and pieces.count:
                        pieces.add_space()
                else:
                    number = starts.find(node, -1)
                    if number >= 0:
                        builder.close()
                        if number in builder.is_kept:
                            builder.begin(number)
                    if builder.pieces is not None:
                        pieces.add_text(node, marks, link)
            elif action == _NO_SCRIPT and node != top:
                view = _turned(root, node)
                if live.find(node, -2) != -2:
                    later.append(view)
                elif not stands_in(view):
                    for inner in view.css("img"):
                        builder.image(inner, (marks, links[link], element))
            elif action == _BLOCK or action == _NO_SCRIPT:
                if builder.pieces is not None or builder.waiting:
                    builder.boundary()
                block = True
                found = live.find(node, -2)
                if builder.has_formulas and builder.read_object(
                    _turned(root, node), tag_of(root, node), (marks, links[link], element)
                ):
                    builder.boundary()
                elif found == -2:
                    name = tag_of(root, node)
                    if name == "hr" or (element >= first and holders.find(node, 0)):
                        builder.aside(_turned(root, node), name, (marks, links[link], element))
                elif found < 0 or not (
                    own_flags[found] & _PRE
                    or (_may_be_line_box(node) and is_line_box(classes[found]))
                ) or not builder.whole(
                    found, _turned(root, node)
                ):
                    inner_marks, inner_element = 0, found
                    child = node.first_child
            elif action == _BREAK:
                if builder.pieces is not None and pieces.count:
                    pieces.add_break(marks, link)
            elif has_objects and builder.read_object(
                _turned(root, node), tag_of(root, node), (marks, links[link], element)
            ):
                pass
            elif action == _IMAGE:
                builder.image(_turned(root, node), (marks, links[link], element))
            elif action != _SKIP:
                if builder.pieces is None and live.find(node, -2) == -2:
                    if element >= first and holders.find(node, 0):
                        builder.aside(
                            _turned(root, node), tag_of(root, node), (marks, links[link], element)
                        )
                else:
                    child = node.first_child
                    if child != NULL:
                        inner_marks = marks | own_marks
                        if action == _ANCHOR:
                            text = _built_in_value(node, _HREF)
                            if text != NULL and text.length:
                                value = around.addresses.link(text)
                                if value:
                                    inner_link = pieces.link_of(value)
            if child != NULL:
                if depth == room:
                    room = 2 * room + 64
                    more = <_Open*>realloc(opened, room * sizeof(_Open))
                    if more == NULL:
                        raise MemoryError
                    opened = more
                opened[depth].node, opened[depth].marks, opened[depth].link = node, marks, link
                opened[depth].element, opened[depth].block = element, block
                depth += 1
                marks, link, element = inner_marks, inner_link, inner_element
                node = child
                continue
            if block and (builder.pieces is not None or builder.waiting):
                builder.boundary()
            following = NULL if node == top else node.next
            while following == NULL and depth:
                depth -= 1
                node, marks, link = opened[depth].node, opened[depth].marks, opened[depth].link
                element, block = opened[depth].element, opened[depth].block
                if block and (builder.pieces is not None or builder.waiting):
                    builder.boundary()
                following = NULL if node == top else node.next
            if following == NULL:
                break
            node = following
    finally:
        free(opened)
    builder.boundary()
    return later
