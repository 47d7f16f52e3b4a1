"""Code as it stands on the page: what `declutter.render.code.read` gathers, by the tree's fields."""

from cpython.unicode cimport PyUnicode_DecodeUTF8
from libc.stdint cimport int64_t
from libc.stdlib cimport free, realloc

from libc.string cimport memcmp

from declutter.native.lexbor cimport (
    BUILT_IN, ELEMENT, MOST_SHORT, TEXT, Attribute, CharacterData, Element, Name, Node, String,
)
from declutter.native.places cimport Places, is_read, tag_of
from declutter.native.tree cimport (
    _CLASS, Nodes, _built_in_kinds, _built_in_value, _node, _turned, _value,
)

from selectolax.lexbor import LexborHTMLParser

from declutter import markup
from declutter.render.code import (
    ASKED, BETWEEN_LINES, GUTTER_ENDS, INSIDE_LINES, names_numbers, numbers,
)

cdef enum:
    _TAGS = 256  # as in `declutter.cut`

cdef int _ASKED = ASKED
cdef frozenset _GUTTER_ENDS = GUTTER_ENDS
cdef size_t _lang_id = 0, _code_tag = 0

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


cdef bint _may_name_numbers(String* names) noexcept:
    """Whether it holds two letters that one of `_NUMBERS` of `declutter.render.code` has."""
    cdef size_t i
    cdef unsigned char letter, before = 0
    for i in range(names.length):
        letter = names.data[i] | 32
        if letter > 127:
            return True
        if (
            (before == 108 and (letter == 105 or letter == 110))  # line, ln
            or (before == 103 and (letter == 108 or letter == 117))  # gl, gutter
            or (before == 110 and letter == 117)  # num
        ):
            return True
        before = letter
    return False


cdef bint _is_number(root, Node* node) except -1:
    """See `declutter.render.code.numbers`."""
    cdef String* names = _built_in_value(node, _CLASS)
    if names == NULL or not _may_name_numbers(names) or not names_numbers(_value(names)):
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
    cdef Places starts  # of text nodes: numbers of blocks
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
        cdef int64_t number = self.starts.find(node, -1)
        if number >= 0:
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


cdef bint _ends_as_highlighter(const unsigned char* at, size_t size) noexcept:
    """Whether the word that ends here may be one that a language stands behind, as `_PREFIXED` and
    `_AFTER_HIGHLIGHTER` of `declutter.render.code` have them."""
    cdef int ends
    if size < 3:
        return False
    ends = (at[size - 2] | 32) << 8 | at[size - 1] | 32
    return (
        ends == 0x6765  # language
        or ends == 0x6E67  # lang
        or ends == 0x6365  # highlight-source
        or ends == 0x6874  # highlight
        or ends == 0x7368  # brush
        or ends == 0x7263  # src
        or ends == 0x736D  # prism
        or ends == 0x6465  # code, sourceCode
        or ends == 0x7065  # type
        or ends == 0x6A73  # hljs
        or ends == 0x6572  # syntaxhighlighter
        or ends == 0x6E74  # prettyprint
        or ends == 0x6D61  # chroma
    )


cdef bint _may_name_language(Node* node) noexcept:
    """Whether `declutter.render.code._language` can find something."""
    cdef Attribute* attribute
    cdef String* value
    cdef Name* name
    cdef size_t identity, i
    cdef unsigned char letter
    if node.kind != ELEMENT:
        return False
    attribute = (<Element*>node).first_attribute
    while attribute != NULL:
        identity = attribute.node.name
        value = attribute.value
        if identity >= BUILT_IN:
            name = <Name*>identity
            # Longer names than `MOST_SHORT` do not lie here: they are asked for by Python.
            if name.length > MOST_SHORT or (name.length == 9 and not memcmp(name.short, b"data-lang", 9)):
                return True
            if name.length == 13 and not memcmp(name.short, b"data-language", 13):
                return True
            if name.length == 11 and not memcmp(name.short, b"data-syntax", 11):
                return True
        elif identity == _lang_id:
            return True
        elif _built_in_kinds[identity] == _CLASS and value != NULL and value.data != NULL:
            for i in range(value.length):
                letter = value.data[i]
                if letter > 127 or letter == 58:
                    return True
                if (letter == 45 or letter <= 32) and _ends_as_highlighter(value.data, i):
                    return True
        attribute = attribute.next
    return False


def speakers(view):
    """What `declutter.render.code.language` asks, as far as it may name a language.

    Returns:
        Nodes, and whether each is the code itself; None where the tree cannot be read.
    """
    cdef Node* top
    cdef Node* node
    cdef list found = []
    cdef int asked = 0
    global _lang_id, _code_tag
    if not is_read(view):
        return None
    if not _code_tag:
        code = LexborHTMLParser("<code lang=x></code>").css_first("code")
        _lang_id = (<Element*>_node(code)).first_attribute.node.name
        _code_tag = code.tag_id
    top = node = _node(view)
    if top.name == _code_tag or _lang_id >= BUILT_IN:
        return None
    while node != NULL and node.name != _code_tag:
        node = _next(node, top)
    if node != NULL:
        asked = 1
        if _may_name_language(node):
            found.append((_turned(view, node), True))
    node = top
    while node != NULL and asked < _ASKED:
        asked += 1
        if _may_name_language(node):
            found.append((_turned(view, node), node == top))
        node = node.parent
    return found


def in_gutter(view):
    """See `declutter.render.code._in_gutter`; None where the tree cannot be read."""
    cdef Node* node
    cdef int i
    if not is_read(view):
        return None
    node = _node(view)
    for i in range(4):
        if node == NULL or tag_of(view, node) in _GUTTER_ENDS:
            return False
        if _is_number(view, node):
            return True
        node = node.parent
    return False


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
    if not isinstance(page.starts, Nodes) or not is_read(view):
        return None
    starts = page.starts
    code = _Code()
    code.pieces, code.starts, code.kept, code.first = [], Places(), kept, -1
    for block in range(page.first[element], page.end[element]):
        code.starts.put((<Node**>starts.nodes.data)[block], block)
    code.read(view, _node(view), pre)
    return "".join(code.pieces), code.first
