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
    _UNSURE = 6  # a name too long to be read here
    _TELLING_ITEM = 7  # itemprop
    _ITEM_TYPE = 8  # of meaning for a place only, as the next
    _IDENTITY = 9
cdef enum:  # kinds of elements
    _ANY_TAG = 0
    _ALWAYS_TOLD = 1
    _LINK_TAG = 2
    _SCRIPT_TAG = 3
    _ANCHOR_TAG = 4
    _SPAN_TAG = 5
    _BODY_TAG = 6  # of meaning for a place only, as the next
    _NAV_TAG = 7
    _FOOTER_TAG = 8
    _ARTICLE_TAG = 9
    _MUTE_TAG = 10
cdef enum:
    _LONGEST_TELLING = 17  # characters of the names below
    _LOOK_SLOTS = 64

_LOOK_TAGS = {
    "title": _ALWAYS_TOLD, "meta": _ALWAYS_TOLD, "h1": _ALWAYS_TOLD, "time": _ALWAYS_TOLD,
    "link": _LINK_TAG, "script": _SCRIPT_TAG, "a": _ANCHOR_TAG, "span": _SPAN_TAG,
    "body": _BODY_TAG, "nav": _NAV_TAG, "footer": _FOOTER_TAG, "article": _ARTICLE_TAG,
    "style": _MUTE_TAG, "noscript": _MUTE_TAG, "template": _MUTE_TAG,
}
_LOOK_NAMES = {
    **dict.fromkeys(
        ("datetime", "created-timestamp", "property", "data-author", "data-username"), _TELLING
    ),
    "itemprop": _TELLING_ITEM, "itemtype": _ITEM_TYPE, "id": _IDENTITY,
    "class": _TELLING_CLASS, "href": _TELLING_HREF, "rel": _TELLING_REL, "type": _TELLING_TYPE,
}
_RELATIONS = ("canonical", "license")  # of links that tell of the page
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


cdef bint _names_author(String* rel) noexcept:
    """Whether "author" is one of the words of an attribute."""
    cdef const unsigned char* wanted = b"author"
    cdef size_t i = 0, begin, j
    if rel == NULL or rel.data == NULL:
        return False
    while i < rel.length:
        begin = i
        while i < rel.length and rel.data[i] not in (32, 9, 10, 12, 13):
            i += 1
        if i - begin == 6:
            j = 0
            while j < 6 and _lower(rel.data[begin + j]) == wanted[j]:
                j += 1
            if j == 6:
                return True
        i += 1
    return False


cdef class Look:
    """A look at one page's tree.

    Args:
        root: its root element.
    """

    cdef object root
    cdef Node* top
    cdef size_t known[_LOOK_SLOTS]  # names of attributes that are not built in
    cdef unsigned char kinds[_LOOK_SLOTS]

    def __cinit__(self, root):
        if not HOLDS or root.child is None:
            raise ValueError("a tree that cannot be read")
        if not _look_known:
            _learn_names()
        self.root = root
        self.top = <Node*><size_t>root.mem_id
        memset(self.known, 0, sizeof(self.known))

    cdef int kind(self, Attribute* attribute) except -1:
        cdef size_t identity = attribute.full_name if attribute.full_name else attribute.node.name
        cdef size_t slot
        cdef Name* name
        if identity < BUILT_IN:
            return _look_names[identity]
        slot = (identity >> 4) % _LOOK_SLOTS
        if self.known[slot] != identity:
            name = <Name*>identity
            self.kinds[slot] = _NO_TELLING
            if name.length <= MOST_SHORT:
                self.kinds[slot] = _LOOK_NAMES.get(
                    name.short[: name.length].decode("utf-8", "replace"), _NO_TELLING
                )
            elif name.length == _LONGEST_TELLING:
                self.kinds[slot] = _UNSURE
            self.known[slot] = identity
        return self.kinds[slot]

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

    cdef int says_nothing(self, Node* node, set silent) except -1:
        """Whether a <meta> has a content that its names are known to make nothing of.

        Returns:
            0: it may say something; 1: it says nothing; 2: it has no content either.
        """
        cdef Attribute* attribute = (<Element*>node).first_attribute
        cdef String* value
        cdef size_t identity
        cdef Name* name
        cdef bint has_content = False
        while attribute != NULL:
            identity = attribute.full_name if attribute.full_name else attribute.node.name
            value = attribute.value
            attribute = attribute.next
            if identity < BUILT_IN:
                text = _attribute_names[identity]
                if text is None:
                    return 0
            else:
                name = <Name*>identity
                if name.length != 4 and name.length != 7 and name.length != 8 and name.length != 10:
                    continue
                if name.length > MOST_SHORT:
                    return 0
                text = name.short[: name.length].decode("utf-8", "replace")
            if text == "itemprop":
                return 0
            if value == NULL or value.data == NULL or not value.length:
                continue
            if text == "content":
                has_content = True
            elif text == "name" or text == "property" or text == "http-equiv":
                if _value(value) not in silent:
                    return 0
        return 1 if has_content else 2

    def elements(
        self, every_class, every_address, classes, inline_classes, addresses, set silent=set()
    ):
        """Elements that may tell of the page, in document order.

        Args:
            every_class: pieces of class names, in lower case.
            every_address: pieces of the addresses of links.
            classes: those of the first that tell here.
            inline_classes: those that tell of <span> and <a> alone.
            addresses: those of the second that tell here.
            silent: names of <meta> that say nothing: such a one is given as an empty dictionary.

        Returns:
            The attributes of <meta> that have a content, of <link>, both without "itemprop" (links
            of no telling relation are left out);
            (node, tag, attributes) of the others.
        """
        cdef _Parts any_class = _parts_of(every_class), address = _parts_of(every_address)
        cdef _Parts data_type = _parts_of(("ld+json",)), relation = _parts_of(_RELATIONS)
        cdef uint64_t blocks = _bits_of(any_class, classes), links = _bits_of(address, addresses)
        cdef uint64_t inlines = blocks | _bits_of(any_class, inline_classes)
        cdef Node* node = self.top
        cdef Attribute* attribute
        cdef size_t identity
        cdef int tag, kind
        cdef bint tells, is_seen
        cdef dict attributes
        cdef dict nothing = {}
        cdef list found = [], metas = [], links_found = []
        while True:
            ASK_EARLY(node.next)
            if node.name != _text_id and node.kind == ELEMENT:
                ASK_EARLY(node.first_child)
                tag = _look_tags[node.name] if node.name < _TAGS else _ANY_TAG
                tells = tag == _ALWAYS_TOLD
                attribute = (<Element*>node).first_attribute
                while attribute != NULL and not tells:
                    ASK_EARLY(attribute.next)
                    ASK_EARLY(attribute.value)
                    identity = attribute.node.name  # the most of them have no other name
                    if identity < BUILT_IN and not attribute.full_name:
                        kind = _look_names[identity]
                    else:
                        kind = self.kind(attribute)
                    if kind == _NO_TELLING:
                        pass
                    elif kind == _TELLING or kind == _TELLING_ITEM:
                        tells = True
                    elif kind == _TELLING_CLASS:
                        is_seen = tag == _SPAN_TAG or tag == _ANCHOR_TAG
                        tells = any_class.inside(
                            attribute.value, inlines if is_seen else blocks
                        ) != 0
                    elif kind == _TELLING_HREF:
                        tells = tag == _ANCHOR_TAG and address.inside(attribute.value, links) != 0
                    elif kind == _TELLING_REL:
                        if tag == _LINK_TAG:
                            tells = relation.inside(attribute.value, 3) != 0
                        else:
                            tells = _names_author(attribute.value)
                    elif kind == _TELLING_TYPE:
                        tells = tag == _SCRIPT_TAG and data_type.inside(attribute.value, 1) != 0
                    elif kind == _UNSURE:
                        tells = "created-timestamp" in _turned(self.root, node).attributes
                    attribute = attribute.next
                if tells and node.name == _meta_id:
                    kind = self.says_nothing(node, silent)
                    if kind == 1:
                        metas.append(nothing)
                    tells = kind == 0
                if tells:
                    name = self.tag(node)
                    attributes = self.attributes(node)
                    if name == "meta" and "itemprop" not in attributes:
                        if attributes.get("content"):
                            metas.append(attributes)
                    elif name == "link" and "itemprop" not in attributes:
                        links_found.append(attributes)
                    else:
                        found.append((_turned(self.root, node), name, attributes))
            node = _next(node, self.top)
            if node == NULL:
                return metas, links_found, found

    def before(self, node, list shown):
        """How many of some elements, in document order, stand before another one."""
        cdef size_t wanted = _address(node), awaited
        cdef Node* at = self.top
        cdef Py_ssize_t count = 0
        while at != NULL and <size_t>at != wanted and count < len(shown):
            if <size_t>at == _address(shown[count][0]):
                count += 1
            at = _next(at, self.top)
        return count

    def above(self, node, Py_ssize_t most):
        """Addresses of what an element stands in, the nearest first."""
        cdef Node* at = (<Node*>_address(node)).parent
        cdef list found = []
        while at != NULL and len(found) < most:
            found.append(<size_t>at)
            at = at.parent
        return found

    def text(self, node, Py_ssize_t longest, Py_ssize_t most):
        """Texts in an element, those of scripts and styles left out.

        Args:
            longest: characters of one text, and of those before the last.
            most: nodes that are looked at.
        """
        cdef Node* top = <Node*>_address(node)
        cdef Node* at = top
        cdef String* text
        cdef Py_ssize_t chars = 0, count = 0
        cdef list pieces = []
        while at != NULL:
            if at.kind == TEXT and at.parent != NULL and not _is_mute(at.parent):
                text = &(<CharacterData*>at).text
                if text.data != NULL:
                    piece = PyUnicode_DecodeUTF8(<const char*>text.data, text.length, "replace")
                    chars += PyUnicode_GET_LENGTH(piece)
                    pieces.append(piece[:longest])
            if chars > longest or count > most:
                break
            count += 1
            at = _next(at, top)
        return pieces


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
    return tag == _MUTE_TAG or tag == _SCRIPT_TAG


cdef object _turned(root, Node* node):
    """A new view of a node, see `_Walk.view`."""
    cdef object view = root.child
    (<size_t*><PyObject*>view)[_view_word] = <size_t>node
    return view
