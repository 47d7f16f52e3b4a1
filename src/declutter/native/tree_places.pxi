# To which part of the page elements belong. Part of tree.pyx, behind tree_look.pxi.

cdef class Places:
    """Where elements belong: see `declutter.metadata.candidates`.

    Args:
        look: at the page.
        shared: addresses of elements that are the page's own, whatever they are called.
        deepest: how many elements around another one are asked.
        hints: pieces of names, without which `says` tells nothing.
        says: tells by class and id whether an element is another part of the page, a card, a foot.
        others: whether microdata is that of another piece.
    """

    cdef Look look
    cdef set shared
    cdef int deepest
    cdef _Parts hints
    cdef object says, others
    cdef dict places

    def __init__(self, Look look, set shared, int deepest, hints, says, others):
        self.look = look
        self.shared = shared
        self.deepest = deepest
        self.hints = _parts_of(hints)
        self.says = says
        self.others = others
        self.places = {}

    def clear(self):
        self.places.clear()

    def place(self, node):
        """0: the page's own piece; 1: in the foot of it; 2: of others."""
        cdef Node* at = <Node*>_address(node)
        cdef int own
        if _kind_of_tag(at) != _BODY_TAG and <size_t>at not in self.shared:
            own = self.own(at, True)
            if own:
                return own
        return self.around(at.parent)

    cdef int around(self, Node* node) except -1:
        cdef list chain = []
        cdef int found = 0
        for _ in range(self.deepest):
            if node == NULL:
                break
            identity = <size_t>node
            known = self.places.get(identity)
            if known is not None:
                found = known
                break
            if identity in self.shared or _kind_of_tag(node) == _BODY_TAG:
                break
            found = self.own(node, False)
            if found:
                self.places[identity] = found
                break
            chain.append(identity)
            node = node.parent
        for identity in chain:
            self.places[identity] = found
        return found

    cdef int own(self, Node* node, bint itself) except -1:
        """What the element alone says."""
        cdef int tag = _kind_of_tag(node), kind
        cdef bint is_foot = tag == _FOOTER_TAG, hinted = False
        cdef Attribute* attribute
        cdef String* value
        cdef String* classes = NULL
        cdef String* identity = NULL
        cdef String* item = NULL
        cdef String* item_type = NULL
        cdef Node* above
        if node.kind != ELEMENT:
            return 0
        if tag == _NAV_TAG:
            return 2
        attribute = (<Element*>node).first_attribute
        while attribute != NULL:
            kind = self.look.kind(attribute)
            value = attribute.value
            if kind >= _TELLING_CLASS and value != NULL and value.data != NULL and value.length:
                if kind == _TELLING_CLASS:
                    classes = value
                    hinted = hinted or self.may_say(value)
                elif kind == _IDENTITY:
                    identity = value
                    hinted = hinted or self.may_say(value)
                elif kind == _TELLING_ITEM:
                    item = value
                elif kind == _ITEM_TYPE:
                    item_type = value
            attribute = attribute.next
        if hinted:
            elsewhere, card, foot = self.says(_value(classes) or "", _value(identity) or "")
            if elsewhere or (card and not itself):
                return 2
            is_foot = is_foot or foot
        if (item != NULL or item_type != NULL) and self.others(
            f"{_value(item)} {_value(item_type)}"
        ):
            return 2
        if is_foot:
            above = node.parent
            while above != NULL and _kind_of_tag(above) != _ARTICLE_TAG:
                above = above.parent
            return 2 if above == NULL else 1
        return 0

    cdef bint may_say(self, String* value) noexcept:
        cdef size_t i
        if self.hints.inside(value, _bits(64)):
            return True
        for i in range(value.length):
            if value.data[i] > 127:  # in what case, Python knows
                return True
        return False
