"""Code as it stands on the page: what `declutter.render.code.read` gathers, by the tree's fields."""

from cpython.unicode cimport PyUnicode_DecodeUTF8
from libc.stdlib cimport free, realloc

from declutter.native.lexbor cimport ELEMENT, TEXT, CharacterData, Node, String
from declutter.native.tree cimport _CLASS, Nodes, _built_in_value, _node, _turned, _value, readable

from declutter import markup
from declutter.render.code import BETWEEN_LINES, INSIDE_LINES, names_numbers, numbers

cdef enum:
    _TAGS = 256  # as in `declutter.cut`

cdef int _BLOCK = markup.BLOCK
cdef int _BREAK = markup.BREAK
cdef int _NO_SCRIPT = markup.NO_SCRIPT
cdef int _SKIP = markup.SKIP

cdef struct _Kind:  # of a tag
    bint known
    int action
    bint is_button
    bint between_lines
    bint inside_line

cdef struct _Open:
    Node* node
    bint line

cdef _Kind _known[_TAGS]


cdef _Kind _kind_of(root, Node* node) except *:
    cdef _Kind kind
    if node.name < _TAGS and _known[node.name].known:
        return _known[node.name]
    name = _turned(root, node).tag
    kind.known = True
    kind.action = markup.TAGS.get(name, markup.PLAIN)[0]
    kind.is_button = name == "button"
    kind.between_lines = name in BETWEEN_LINES
    kind.inside_line = name in INSIDE_LINES
    if node.name < _TAGS:
        _known[node.name] = kind
    return kind


cdef bint _is_number(root, Node* node) except -1:
    """See `declutter.render.code.numbers`."""
    cdef String* names = _built_in_value(node, _CLASS)
    if names == NULL or not names.length or not names_numbers(_value(names)):
        return False
    return numbers(_turned(root, node))


cdef inline Node* _next(Node* node, Node* top) noexcept:
    """What follows below `top`, depth first; NULL if nothing does."""
    if node.first_child != NULL:
        return node.first_child
    while node != top and node.next == NULL:
        node = node.parent
    return NULL if node == top else node.next


cdef class _Code:
    cdef list pieces
    cdef dict starts
    cdef object kept
    cdef Py_ssize_t first
    cdef bint current  # the block that is read is kept
    cdef bint at_line_end

    cdef int add(self, str text) except -1:
        self.pieces.append(text)
        self.at_line_end = text.endswith("\n")
        return 0

    cdef int end_line(self) except -1:
        if self.pieces and not self.at_line_end:
            self.add("\n")
        return 0

    cdef int meet(self, Node* node) except -1:
        """Note the block that begins with a text node, if one does."""
        number = self.starts.get(<size_t>node)
        if number is not None:
            self.current = number in self.kept
            if self.current and self.first < 0:
                self.first = number
        return 0

    cdef int read(self, root, Node* top, bint pre) except -1:
        cdef Node* node = top
        cdef Node* child
        cdef Node* inner
        cdef String* text
        cdef _Kind kind
        cdef _Open* opened = NULL
        cdef _Open* more
        cdef size_t depth = 0, room = 0
        cdef bint line
        cdef str value
        try:
            while True:
                child = NULL
                line = False
                if node.kind == TEXT:
                    text = &(<CharacterData*>node).text
                    value = PyUnicode_DecodeUTF8(
                        <const char*>text.data, text.length, "replace"
                    ) if text.data != NULL else ""
                    self.meet(node)
                    if (
                        self.current if not value.isspace() else pre or "\n" not in value
                    ) and not _kind_of(root, node.parent).between_lines:
                        self.add(value)
                elif node.kind == ELEMENT:
                    kind = _kind_of(root, node)
                    if kind.action == _BREAK:
                        self.add("\n")
                    elif node == top:
                        child = node.first_child
                    elif kind.is_button or _is_number(root, node):
                        inner = node
                        while inner != NULL:  # the block goes on behind it
                            if inner.kind == TEXT:
                                self.meet(inner)
                            inner = _next(inner, node)
                    elif kind.action != _SKIP and kind.action != _NO_SCRIPT:
                        line = kind.action == _BLOCK and not kind.inside_line
                        if line:
                            self.end_line()
                        child = node.first_child
                        if line and child == NULL:
                            self.add("\n")  # an empty line
                if child != NULL:
                    if depth == room:
                        room = 2 * room + 16
                        more = <_Open*>realloc(opened, room * sizeof(_Open))
                        if more == NULL:
                            raise MemoryError
                        opened = more
                    opened[depth].node, opened[depth].line = node, line
                    depth += 1
                    node = child
                    continue
                while node != top and node.next == NULL and depth:
                    depth -= 1
                    node, line = opened[depth].node, opened[depth].line
                    if line:
                        self.end_line()
                if node == top:
                    return 0
                node = node.next
        finally:
            free(opened)


def gathered(page, Py_ssize_t element, view, kept, bint pre):
    """White space as it stands.

    Args:
        view: node of the element.
        kept: numbers of the kept blocks in it.

    Returns:
        The text and the number of the first kept block, -1 if there is none; None where the tree
        was not read by its fields.
    """
    cdef _Code code
    cdef Nodes starts
    cdef Py_ssize_t block
    if not isinstance(page.starts, Nodes) or not readable(view):
        return None
    starts = page.starts
    code = _Code()
    code.pieces, code.starts, code.kept, code.first = [], {}, kept, -1
    for block in range(page.first[element], page.end[element]):
        code.starts[<size_t>(<Node**>starts.nodes.data)[block]] = block
    code.read(view, _node(view), pre)
    return "".join(code.pieces), code.first
