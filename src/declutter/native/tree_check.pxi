# Whether the fields lie where lexbor.pxd has them. Part of tree.pyx.

_LONG = "A text that is longer than what any string keeps in itself. " * 6
_SAMPLE = (
    "<html lang=de><title>t</title><meta name=author content=&quot;><link rel=next href=/n>"
    "<body class='front page' id=top><!--note--><div hidden class id=''>Zug\u00e4nge \U0001f600"
    f"<p style='display:none' aria-hidden=true data-a-name-longer-than-any-short-one=1>{_LONG}"
    f"<b role=main>b</b><i itemprop=articleBody property=og:x itemtype='\u00fc'>{_LONG[7:]}</i>"
    f"<a href='/weg?a=1&amp;b=2' title='{_LONG[3:]}'>z\u00fcr\u00fcck</a><template><u>in</u></template>"
    "<svg viewBox='0 0 1 1'><use href=a xlink:href=bcd></use><foreignObject>f</foreignObject></svg>"
    "<math definitionurl=d><mi>x</mi></math><my-tag my-name='own'>own</my-tag><?pi pi?>"
    "<noscript><img src=x></noscript><table><tr><td lang=de>cell</table><br>end</div><hr>"
)
_NEAR = 1 << 15  # the sample's nodes, and its texts, fill less

# Places of the fields that are read, in the order in which they are looked up.
OFFSETS = {
    "name": <size_t>&(<Node*>NULL).name,
    "next": <size_t>&(<Node*>NULL).next,
    "parent": <size_t>&(<Node*>NULL).parent,
    "first_child": <size_t>&(<Node*>NULL).first_child,
    "kind": <size_t>&(<Node*>NULL).kind,
    "text": <size_t>&(<CharacterData*>NULL).text,
    "length": <size_t>&(<String*>NULL).length,
    "first_attribute": <size_t>&(<Element*>NULL).first_attribute,
    "owner": <size_t>&(<Attribute*>NULL).owner,
    "next_attribute": <size_t>&(<Attribute*>NULL).next,
    "full_name": <size_t>&(<Attribute*>NULL).full_name,
    "value": <size_t>&(<Attribute*>NULL).value,
    "name_length": <size_t>&(<Name*>NULL).length,
}


cdef inline size_t _word(size_t address, size_t offset) noexcept:
    return (<size_t*>(address + offset))[0]


cdef inline unsigned int _half(size_t address, size_t offset) noexcept:
    return (<unsigned int*>(address + offset))[0]


cdef class _Range:
    """Addresses close to each other: one piece of the parser's memory."""

    cdef size_t low, high

    def __init__(self, addresses):
        self.low, self.high = min(addresses), max(addresses)

    cdef bint holds(self, size_t address):
        """Whether it may be read there."""
        return (
            not address % sizeof(void*) and self.low <= address <= self.high
            and self.high - self.low < _NEAR
        )


def layout_holds(dict offsets=None, views=True):
    """Compare what a small document's tree holds with what selectolax tells of it.

    Addresses of nodes are selectolax's. Others are only followed where they can be right, so that a
    wrong layout does no harm: see `_Range`.

    Args:
        offsets: instead of `OFFSETS`, for tests.
        views: whether to look at `LexborNode` objects, too.
    """
    tree = LexborHTMLParser(_SAMPLE)
    nodes = [tree.root, *tree.root.traverse(include_text=True)]
    nodes = list({node.mem_id: node for node in nodes}.values())
    at = OFFSETS if offsets is None else offsets
    return (
        len(nodes) > 25
        and _nodes_hold(nodes, at)
        and _texts_hold(nodes, at)
        and _attributes_hold(nodes, at)
        and (not views or _views_hold(tree, nodes))
    )


def _nodes_hold(list nodes, dict at):
    """Links between nodes, ids and kinds; only nodes that selectolax told of are read."""
    global _text_id, _meta_id, _title_id, _link_id
    for node in nodes:
        address = node.mem_id
        if (
            _word(address, at["name"]) != node.tag_id
            or _word(address, at["next"]) != (node.next.mem_id if node.next else 0)
            or _word(address, at["parent"]) != (node.parent.mem_id if node.parent else 0)
            or _word(address, at["first_child"]) != (node.child.mem_id if node.child else 0)
        ):
            return False
        kind = _half(address, at["kind"])
        if (kind == ELEMENT) != node.is_element_node or (kind == TEXT) != node.is_text_node:
            return False
    ids = {node.tag: node.tag_id for node in nodes}
    if any((node.tag_id == ids["-text"]) != node.is_text_node for node in nodes):
        return False
    _text_id = ids["-text"]
    _meta_id, _title_id, _link_id = ids["meta"], ids["title"], ids["link"]
    return True


def _texts_hold(list nodes, dict at):
    """Lengths first; then where the texts lie; then the texts."""
    expected = {
        node.mem_id + <size_t>at["text"]: node.text_content.encode()
        for node in nodes if node.is_text_node
    }
    return _strings_hold(expected, at)


cdef bint _strings_hold(dict expected, dict at) except -1:
    cdef size_t data, length
    for address, text in expected.items():
        if _word(address, at["length"]) != len(text):
            return False
    cdef _Range near = _Range([_word(address, 0) for address in expected])
    if near.low < 4096 or near.high - near.low >= _NEAR:
        return False
    for address, text in expected.items():
        data, length = _word(address, 0), len(text)
        if memcmp(<const char*>data, <const char*><bytes>text, length):
            return False
    return True


def _attributes_hold(list nodes, dict at):
    """Attributes lie among the nodes and name their element; then names and values."""
    cdef size_t address, attribute, value, identity
    cdef _Range near = _Range([node.mem_id for node in nodes])
    ids, values = {}, {}
    for node in nodes:
        if not node.is_element_node:
            continue
        address = node.mem_id
        attribute = _word(address, at["first_attribute"])
        for name, text in node.attributes.items():
            if not near.holds(attribute):
                return False
            if _word(attribute, at["owner"]) != address:
                return False
            if _half(attribute, at["kind"]) != ATTRIBUTE:
                return False
            identity = _word(attribute, at["full_name"]) or _word(attribute, at["name"])
            if ids.setdefault(name, identity) != identity:
                return False
            value = _word(attribute, at["value"])
            if (value == 0) != (text is None):
                return False
            if value:
                if not near.holds(value):
                    return False
                values[value] = text.encode()
            attribute = _word(attribute, at["next_attribute"])
        if attribute:
            return False
    return len(set(ids.values())) == len(ids) and _strings_hold(values, at) and _names_hold(ids, at)


cdef bint _names_hold(dict ids, dict at) except -1:
    """Names that are not built in."""
    cdef size_t identity, length
    own = {name: identity for name, identity in ids.items() if identity >= BUILT_IN}
    cdef _Range near = _Range(own.values())
    for name, identity in own.items():
        length = len(name)
        if not near.holds(identity) or _word(identity, at["name_length"]) != length:
            return False
        if length <= MOST_SHORT and (<const char*>identity)[:length] != name.encode():
            return False
    if not set(_KINDS) - {""} <= set(ids):
        return False
    for name, identity in ids.items():
        if identity < BUILT_IN:
            _built_in_kinds[identity] = _KINDS.get(name, _OTHER)
    return True


cdef bint _views_hold(tree, list nodes) except -1:
    """Where a `LexborNode` keeps its address, and whether another one can be put there: it must
    then be in nothing different from the one that selectolax makes for that node."""
    global _view_word
    cdef Py_ssize_t words = type(nodes[0]).__basicsize__ // sizeof(void*), i
    cdef object view, target, view_class = type(tree.root)
    cdef size_t last_of_head = <size_t><PyObject*>view_class
    cdef bint in_head
    found = None
    for view in nodes[:5]:
        places = [
            i for i in range(words) if (<size_t*><PyObject*>view)[i] == <size_t>view.mem_id
        ]
        if len(places) != 1 or found not in (None, places[0]):
            return False
        found = places[0]
    for target in nodes:
        view = tree.root.child
        if view is tree.root.child:
            return False
        (<size_t*><PyObject*>view)[<Py_ssize_t>found] = target.mem_id
        if (
            view.mem_id != target.mem_id or view.tag != target.tag or view.html != target.html
            or view.parser is not tree or view != target
        ):
            return False
        in_head = True
        for i in range(words):
            if not in_head and (<size_t*><PyObject*>view)[i] != (<size_t*><PyObject*>target)[i]:
                return False
            if (<size_t*><PyObject*>view)[i] == last_of_head:
                in_head = False
        if in_head:
            return False
    _view_word = found
    return True
