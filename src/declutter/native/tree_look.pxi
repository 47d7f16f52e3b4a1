# --- elements that a page's metadata can stand in -------------------------------------------
#
# What the selectors of `declutter.metadata.elements` find, in one pass, and what surrounds it.
# The reference is in `declutter.metadata.{elements,candidates}`. Included by tree.pyx.

cdef enum:  # kinds of attributes
    _NO_TELLING = 0
    _TELLING = 1  # it suffices that it is there
    _TELLING_CLASS = 2
    _TELLING_HREF = 3
    _TELLING_REL = 4
    _TELLING_TYPE = 5
    _TELLING_ITEM = 7  # itemprop
    _ITEM_TYPE = 8  # of meaning for a place only, as the next
    _IDENTITY = 9
    _TELLING_PROPERTY = 10
    _TELLING_AUTHOR = 11  # data-author
    _TELLING_USER = 12  # data-username
    _META_CONTENT = 13  # of <meta>, as the next
    _META_NAME = 14
    _META_HTTP = 15
cdef enum:  # kinds of elements
    _ANY_TAG = 0
    _LINK_TAG = 1
    _SCRIPT_TAG = 2
    _ANCHOR_TAG = 3
    _STYLE_TAG = 4
    _NEVER_SHOWN_TAG = 5
    _BODY_TAG = 6  # of meaning for a place only, as the next
    _NAV_TAG = 7
    _FOOTER_TAG = 8
    _ARTICLE_TAG = 9
    _MUTE_TAG = 10
    _META_TAG = 11  # these tell, whatever their attributes are
    _TITLE_TAG = 12
    _TIME_TAG = 13
    _HEADING_TAG = 14
cdef enum:
    _LONGEST_TELLING = 17  # characters of the names below
    _LOOK_SLOTS = 256
    _SLOT_SHIFT = 56  # what is left of 64 bits is one of these

_LOOK_TAGS = {
    "title": _TITLE_TAG, "meta": _META_TAG, "h1": _HEADING_TAG, "time": _TIME_TAG,
    "link": _LINK_TAG, "script": _SCRIPT_TAG, "a": _ANCHOR_TAG, "html": _NEVER_SHOWN_TAG,
    "body": _BODY_TAG, "nav": _NAV_TAG, "footer": _FOOTER_TAG, "article": _ARTICLE_TAG,
    "style": _STYLE_TAG, "noscript": _MUTE_TAG, "template": _MUTE_TAG,
}
_LOOK_NAMES = {
    "datetime": _TELLING, "created-timestamp": _TELLING, "property": _TELLING_PROPERTY,
    "data-author": _TELLING_AUTHOR, "data-username": _TELLING_USER,
    "itemprop": _TELLING_ITEM, "itemtype": _ITEM_TYPE, "id": _IDENTITY,
    "content": _META_CONTENT, "name": _META_NAME, "http-equiv": _META_HTTP,
    "class": _TELLING_CLASS, "href": _TELLING_HREF, "rel": _TELLING_REL, "type": _TELLING_TYPE,
}
cdef unsigned char _look_tags[_TAGS]
cdef unsigned char _look_names[BUILT_IN]
cdef bint _look_known = False
cdef list _tag_names = [None] * _TAGS  # of built-in tags, as far as they were met
cdef list _attribute_names = [None] * BUILT_IN


cdef int _learn_names() except -1:
    """Which ids the names have, from a small document."""
    global _look_known
    cdef Attribute* attribute
    cdef size_t identity
    names = " ".join(f"{name}=x" for name in _LOOK_NAMES)
    tree = LexborHTMLParser(
        f"<title>t</title><meta {names}><link><script></script><style></style><noscript></noscript>"
        "<template></template><body><nav></nav><footer></footer><article><h1><time></time><a><span>"
    )
    for tag, kind in _LOOK_TAGS.items():
        node = tree.css_first(tag)
        if node.tag_id < _TAGS:
            _look_tags[node.tag_id] = kind
    meta = tree.css_first("meta")
    attribute = (<Element*><size_t>meta.mem_id).first_attribute
    for name in meta.attributes:  # in the order of the tree, see `_attributes_hold`
        identity = attribute.full_name if attribute.full_name else attribute.node.name
        if identity < BUILT_IN:
            _look_names[identity] = _LOOK_NAMES[name]
        attribute = attribute.next
    _look_known = True
    return 0


cdef class Look:
    """A look at one page's tree.

    Args:
        root: its root element.
    """

    cdef object root
    cdef Node* top
    cdef size_t known[_LOOK_SLOTS]  # names of attributes that are not built in
    cdef unsigned char kinds[_LOOK_SLOTS]
    cdef _Array raw, folded  # scratch

    def __cinit__(self, root):
        if not HOLDS or root.child is None:
            raise ValueError("a tree that cannot be read")
        if not _look_known:
            _learn_names()
        self.root = root
        self.top = <Node*><size_t>root.mem_id
        memset(self.known, 0, sizeof(self.known))

    def __dealloc__(self):
        free(self.raw.data)
        free(self.folded.data)

    cdef int kind(self, Attribute* attribute) except -1:
        cdef size_t identity = attribute.full_name if attribute.full_name else attribute.node.name
        cdef size_t slot
        if identity < BUILT_IN:
            return _look_names[identity]
        slot = <uint64_t>identity * _GOLDEN >> _SLOT_SHIFT
        if self.known[slot] != identity:
            self.kinds[slot] = _LOOK_NAMES.get(self.name(attribute, <Name*>identity), _NO_TELLING)
            self.known[slot] = identity
        return self.kinds[slot]

    cdef object name(self, Attribute* attribute, Name* name):
        """Name of an attribute that is not built in; empty if it is a longer one than any that
        tells."""
        cdef Attribute* other
        cdef Py_ssize_t number = 0
        if name.length <= MOST_SHORT:
            return name.short[: name.length].decode("utf-8", "replace")
        if name.length > _LONGEST_TELLING or attribute.owner == NULL:
            return ""
        other = (<Element*>attribute.owner).first_attribute
        while other != NULL and other != attribute:
            number += 1
            other = other.next
        names = list(_turned(self.root, <Node*>attribute.owner).attributes)
        return names[number] if number < len(names) else ""

    cdef dict attributes(self, Node* node):
        """What `LexborNode.attributes` has."""
        cdef Attribute* attribute = (<Element*>node).first_attribute
        cdef size_t identity
        cdef Name* name
        cdef dict found = {}
        while attribute != NULL:
            identity = attribute.full_name if attribute.full_name else attribute.node.name
            if identity < BUILT_IN:
                text = _attribute_names[identity]
                if text is None:
                    return self.learned(node)
            else:
                name = <Name*>identity
                if name.length > MOST_SHORT:
                    return _turned(self.root, node).attributes
                text = name.short[: name.length].decode("utf-8", "replace")
            found[text] = _value(attribute.value)
            attribute = attribute.next
        return found

    cdef dict learned(self, Node* node):
        """The same, asked of selectolax; its names of attributes are noted."""
        cdef Attribute* attribute = (<Element*>node).first_attribute
        cdef size_t identity
        cdef dict found = _turned(self.root, node).attributes
        cdef list names = list(found)
        cdef Py_ssize_t count = 0
        while attribute != NULL:
            attribute = attribute.next
            count += 1
        if count == len(names):
            attribute = (<Element*>node).first_attribute
            for text in names:
                identity = attribute.full_name if attribute.full_name else attribute.node.name
                if identity < BUILT_IN:
                    _attribute_names[identity] = text
                attribute = attribute.next
        return found

    cdef object tag(self, Node* node):
        cdef object name = _tag_names[node.name] if node.name < _TAGS else None
        if name is None:
            name = _turned(self.root, node).tag
            if node.name < _TAGS:
                _tag_names[node.name] = name
        return name

    cdef String* relation(self, Node* node) except? NULL:
        cdef Attribute* attribute = (<Element*>node).first_attribute
        while attribute != NULL:
            if self.kind(attribute) == _TELLING_REL:
                return attribute.value
            attribute = attribute.next
        return NULL

    cdef object collapsed(self, String* value):
        """A value, its white space collapsed."""
        cdef Py_ssize_t length
        self.folded.size = 0
        _reserve(&self.folded, value.length)
        length = _collapse(value.data, value.length, <unsigned char*>self.folded.data)
        return PyUnicode_DecodeUTF8(self.folded.data, length, "replace")

    cdef object inner_text(self, Node* node):
        """What `LexborNode.text` gives."""
        cdef Node* child = node.first_child
        if child == NULL:
            return ""
        if child.kind == TEXT and child.next == NULL:
            return _value(&(<CharacterData*>child).text) or ""
        return _turned(self.root, node).text()

    cdef tuple found(self, Node* node):
        return _turned(self.root, node), self.tag(node), self.attributes(node)

    def text(self, node, Py_ssize_t longest, Py_ssize_t most):
        """Text in an element, that of scripts and styles left out, its white space collapsed.

        Args:
            longest: characters of one piece of text, and of those before the last.
            most: nodes that are looked at.
        """
        cdef Node* top = <Node*>_address(node)
        cdef Node* at = top
        cdef String* text
        cdef size_t size
        cdef int64_t characters
        cdef Py_ssize_t chars = 0, count = 0, length
        self.raw.size = self.folded.size = 0
        while at != NULL:
            if at.kind == TEXT and at.parent != NULL and not _is_mute(at.parent):
                text = &(<CharacterData*>at).text
                if text.data != NULL:
                    size = text.length
                    characters = _characters(text.data, size)
                    chars += characters
                    if characters > longest:
                        size = _first_characters(text.data, size, longest)
                    _add(&self.raw, text.data, size)
                    _add(&self.raw, b" ", 1)
            if chars > longest or count > most:
                break
            count += 1
            at = _next(at, top)
        if not self.raw.size:
            return ""
        _reserve(&self.folded, self.raw.size)
        length = _collapse(
            <unsigned char*>self.raw.data, self.raw.size, <unsigned char*>self.folded.data
        )
        return PyUnicode_DecodeUTF8(self.folded.data, length, "replace")


cdef size_t _first_characters(const unsigned char* at, size_t size, Py_ssize_t most) noexcept:
    """Bytes of the first characters of a text."""
    cdef Py_ssize_t count = 0
    cdef size_t i
    for i in range(size):
        if (at[i] & 0xC0) != 0x80:
            if count == most:
                return i
            count += 1
    return size


cdef inline size_t _address(node) noexcept:
    return (<size_t*><PyObject*>node)[_view_word]


cdef inline Node* _next(Node* node, Node* top) noexcept:
    """What follows below `top`, depth first; NULL if nothing does."""
    # Most nodes are texts: what they have no need of lies on a cache line of its own.
    if node.name != _text_id and node.first_child != NULL:
        return node.first_child
    while node != top and node.next == NULL:
        node = node.parent
    return NULL if node == top else node.next


cdef inline int _kind_of_tag(Node* node) noexcept:
    return _look_tags[node.name] if node.kind == ELEMENT and node.name < _TAGS else _ANY_TAG


cdef inline bint _is_mute(Node* node) noexcept:
    cdef int tag = _kind_of_tag(node)
    return tag == _MUTE_TAG or tag == _SCRIPT_TAG or tag == _STYLE_TAG


cdef object _turned(root, Node* node):
    """A new view of a node, see `_Walk.view`."""
    cdef object view = root.child
    (<size_t*><PyObject*>view)[_view_word] = <size_t>node
    return view
