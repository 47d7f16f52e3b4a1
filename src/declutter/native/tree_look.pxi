# --- elements that a page's metadata can stand in -------------------------------------------
#
# What the selectors of `declutter.metadata.elements` find, in one pass. Included by tree.pyx.

cdef enum:  # kinds of attributes
    _NO_TELLING = 0
    _TELLING = 1  # it suffices that it is there
    _TELLING_CLASS = 2
    _TELLING_HREF = 3
    _TELLING_REL = 4
    _TELLING_TYPE = 5
    _UNSURE = 6  # a name too long to be read here
cdef enum:  # kinds of elements
    _ANY_TAG = 0
    _ALWAYS_TOLD = 1
    _LINK_TAG = 2
    _SCRIPT_TAG = 3
    _ANCHOR_TAG = 4
    _SPAN_TAG = 5
cdef enum:
    _LONGEST_TELLING = 17  # characters of the names below
    _LOOK_SLOTS = 64

_LOOK_TAGS = {
    "title": _ALWAYS_TOLD, "meta": _ALWAYS_TOLD, "h1": _ALWAYS_TOLD, "time": _ALWAYS_TOLD,
    "link": _LINK_TAG, "script": _SCRIPT_TAG, "a": _ANCHOR_TAG, "span": _SPAN_TAG,
}
_LOOK_NAMES = {
    **dict.fromkeys(
        ("datetime", "created-timestamp", "itemprop", "property", "data-author", "data-username"),
        _TELLING,
    ),
    "class": _TELLING_CLASS, "href": _TELLING_HREF, "rel": _TELLING_REL, "type": _TELLING_TYPE,
}
cdef unsigned char _look_tags[_TAGS]
cdef unsigned char _look_names[BUILT_IN]
cdef bint _look_known = False


cdef int _learn_names() except -1:
    """Which ids the names have, from a small document."""
    global _look_known
    cdef Attribute* attribute
    cdef size_t identity
    names = " ".join(f"{name}=x" for name in _LOOK_NAMES)
    tree = LexborHTMLParser(
        f"<title>t</title><meta {names}><link><script></script><h1><time></time><a><span>"
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


cdef class _Parts:
    """Pieces of names, at most 32, to be found in any case of their letters."""

    cdef list parts  # holds what the next two point to
    cdef const unsigned char* data[32]
    cdef size_t sizes[32]
    cdef unsigned int begins[256]  # parts that begin with a byte, a bit for each

    def __cinit__(self, parts):
        cdef int i
        cdef bytes part
        self.parts = [name.encode() for name in parts]
        memset(self.begins, 0, sizeof(self.begins))
        for i in range(len(self.parts)):
            part = self.parts[i]
            self.data[i] = part
            self.sizes[i] = len(part)
            self.begins[part[0]] |= 1U << i
            self.begins[part[:1].upper()[0]] |= 1U << i

    cdef bint within(self, String* value) noexcept:
        cdef const unsigned char* part
        cdef unsigned int mask
        cdef size_t i, j, size
        cdef int number
        if value == NULL or value.data == NULL:
            return False
        for i in range(value.length):
            mask = self.begins[value.data[i]]
            number = 0
            while mask:
                if mask & 1:
                    part = self.data[number]
                    size = self.sizes[number]
                    if size <= value.length - i:
                        j = 1
                        while j < size and _lower(value.data[i + j]) == part[j]:
                            j += 1
                        if j == size:
                            return True
                mask >>= 1
                number += 1
        return False


cdef inline unsigned char _lower(unsigned char byte) noexcept:
    return byte + 32 if 65 <= byte <= 90 else byte


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


def look(root, classes, inline_classes, addresses):
    """Elements that may tell of the page, in document order.

    Args:
        root: the root element.
        classes: pieces of class names that tell, in lower case.
        inline_classes: the same for <span> and <a>.
        addresses: pieces of the addresses of links that tell.

    Returns:
        Their nodes; None where the tree cannot be read.
    """
    cdef _Parts any_class = _Parts(classes), own_class = _Parts(inline_classes)
    cdef _Parts address = _Parts(addresses), data_type = _Parts(["ld+json"])
    cdef size_t known[_LOOK_SLOTS]
    cdef unsigned char kinds[_LOOK_SLOTS]
    cdef Node* top
    cdef Node* node
    cdef Attribute* attribute
    cdef Name* name
    cdef size_t identity, slot
    cdef int tag, kind
    cdef bint tells
    cdef list found = []
    if not HOLDS or root is None or root.child is None:
        return None
    if not _look_known:
        _learn_names()
    memset(known, 0, sizeof(known))
    top = node = <Node*><size_t>root.mem_id
    while True:
        if node.kind == ELEMENT:
            tag = _look_tags[node.name] if node.name < _TAGS else _ANY_TAG
            tells = tag == _ALWAYS_TOLD
            attribute = (<Element*>node).first_attribute
            while attribute != NULL and not tells:
                identity = attribute.full_name if attribute.full_name else attribute.node.name
                if identity < BUILT_IN:
                    kind = _look_names[identity]
                else:
                    slot = (identity >> 4) % _LOOK_SLOTS
                    if known[slot] != identity:
                        name = <Name*>identity
                        known[slot] = identity
                        kinds[slot] = _NO_TELLING
                        if name.length <= MOST_SHORT:
                            kinds[slot] = _LOOK_NAMES.get(
                                name.short[: name.length].decode("utf-8", "replace"), _NO_TELLING
                            )
                        elif name.length == _LONGEST_TELLING:
                            kinds[slot] = _UNSURE
                    kind = kinds[slot]
                if kind == _NO_TELLING:
                    pass
                elif kind == _TELLING:
                    tells = True
                elif kind == _TELLING_CLASS:
                    tells = any_class.within(attribute.value) or (
                        (tag == _SPAN_TAG or tag == _ANCHOR_TAG)
                        and own_class.within(attribute.value)
                    )
                elif kind == _TELLING_HREF:
                    tells = tag == _ANCHOR_TAG and address.within(attribute.value)
                elif kind == _TELLING_REL:
                    tells = tag == _LINK_TAG or _names_author(attribute.value)
                elif kind == _TELLING_TYPE:
                    tells = tag == _SCRIPT_TAG and data_type.within(attribute.value)
                else:
                    tells = "created-timestamp" in _turned(root, node).attributes
                attribute = attribute.next
            if tells:
                found.append(_turned(root, node))
        if node.first_child != NULL:
            node = node.first_child
            continue
        while node != top and node.next == NULL:
            node = node.parent
        if node == top:
            return found
        node = node.next


cdef object _turned(root, Node* node):
    """A new view of a node, see `_Walk.view`."""
    cdef object view = root.child
    (<size_t*><PyObject*>view)[_view_word] = <size_t>node
    return view
