# To which part of the page elements belong. Part of tree.pyx, behind tree_shown.pxi.

cdef enum:
    _SHARED = 1  # the page's own, whatever it is called
    _SEEN = 2  # holds a block that was asked about
    _PLACE_SHIFT = 2  # behind these bits: the place of what stands in it, plus 1
    _FIRST_ROOM = 512
    _HERE = 0
    _IN_FOOT = 1
    _ELSEWHERE = 2

cdef struct _Around:
    Node* node
    int known


cdef class Places:
    """Where elements belong: see `declutter.metadata.places`.

    Args:
        shown: elements of the page.
        deepest: how many elements around another one are asked.
        most: how many are taken for the page's own.
        hints: pieces of names, without which `says` tells nothing.
        says: tells by class and id whether an element is another part of the page, a card, a foot.
        others: whether microdata is that of another piece.
    """

    cdef Look look
    cdef Shown shown
    cdef int deepest, most, all_shared
    cdef _Parts hints
    cdef object says, others
    cdef _Around* slots  # a table by address
    cdef size_t room, filled

    def __cinit__(self, Shown shown, int deepest, int most, hints, says, others):
        self.look = shown.look
        self.shown = shown
        self.deepest = deepest
        self.most = most
        self.hints = _parts_of(hints)
        self.says = says
        self.others = others
        self.room = _FIRST_ROOM
        self.slots = <_Around*>calloc(self.room, sizeof(_Around))
        if self.slots == NULL:
            raise MemoryError

    def __dealloc__(self):
        free(self.slots)

    cdef inline _Around* slot(self, Node* node) noexcept:
        """Where an element is, or would be, in the table."""
        cdef size_t at = (<uint64_t><size_t>node * _GOLDEN >> 32) & (self.room - 1)
        while self.slots[at].node != NULL and self.slots[at].node != node:
            at = at + 1 & self.room - 1
        return &self.slots[at]

    cdef int note(self, Node* node, int known) except -1:
        """Add bits to what is known of an element."""
        cdef _Around* found = self.slot(node)
        cdef _Around* old
        cdef size_t i, room
        if found.node == NULL and 2 * (self.filled + 1) > self.room:
            old, room = self.slots, self.room
            self.slots = <_Around*>calloc(2 * room, sizeof(_Around))
            if self.slots == NULL:
                self.slots = old
                raise MemoryError
            self.room = 2 * room
            for i in range(room):
                if old[i].node != NULL:
                    self.slot(old[i].node)[0] = old[i]
            free(old)
            found = self.slot(node)
        if found.node == NULL:
            found.node = node
            self.filled += 1
        found.known |= known
        return 0

    def widen(self, nodes):
        """What stands around two of some nodes is the page's own."""
        cdef Node* at
        cdef _Around* found
        cdef int count
        for node in nodes:
            at = (<Node*>_address(node)).parent
            count = 0
            while at != NULL and count < self.most:
                found = self.slot(at)
                if found.node != NULL and found.known & _SEEN:
                    if not found.known & _SHARED:
                        found.known |= _SHARED
                        self.all_shared += 1
                else:
                    self.note(at, _SEEN)
                at = at.parent
                count += 1

    def share(self, node):
        """What stands around an element, the headline, is the page's own."""
        cdef Node* at = (<Node*>_address(node)).parent
        cdef _Around* found
        cdef int count = 0
        while at != NULL and count < self.most and self.all_shared < self.most:
            found = self.slot(at)
            if found.node == NULL or not found.known & _SHARED:
                self.note(at, _SHARED)
                self.all_shared += 1
            at = at.parent
            count += 1

    def clear(self):
        """Forget the places that were told."""
        cdef size_t i
        for i in range(self.room):
            self.slots[i].known &= _SHARED | _SEEN

    def place(self, node):
        """0: the page's own piece; 1: in the foot of it; 2: of others."""
        return self.of_node(<Node*>_address(node))

    cdef int of_node(self, Node* node) except -1:
        cdef int own
        if _kind_of_tag(node) != _BODY_TAG and not self.slot(node).known & _SHARED:
            own = self.own(node, True)
            if own:
                return own
        return self.around(node.parent)

    cdef int around(self, Node* node) except -1:
        """The same for what stands in an element, worked out once."""
        cdef Node* at = node
        cdef int found = _HERE, known, count = 0, i
        while at != NULL and count < self.deepest:
            known = self.slot(at).known
            if known >> _PLACE_SHIFT:
                found = (known >> _PLACE_SHIFT) - 1
                break
            if known & _SHARED or _kind_of_tag(at) == _BODY_TAG:
                break
            found = self.own(at, False)
            if found:
                self.note(at, found + 1 << _PLACE_SHIFT)
                break
            count += 1
            at = at.parent
        for i in range(count):
            self.note(node, found + 1 << _PLACE_SHIFT)
            node = node.parent
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
            return _HERE
        if tag == _NAV_TAG:
            return _ELSEWHERE
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
                return _ELSEWHERE
            is_foot = is_foot or foot
        if (item != NULL or item_type != NULL) and self.others(
            f"{_value(item)} {_value(item_type)}"
        ):
            return _ELSEWHERE
        if is_foot:
            above = node.parent
            while above != NULL and _kind_of_tag(above) != _ARTICLE_TAG:
                above = above.parent
            return _ELSEWHERE if above == NULL else _IN_FOOT
        return _HERE

    cdef bint may_say(self, String* value) noexcept:
        cdef size_t i
        if self.hints.inside(value):
            return True
        for i in range(value.length):
            if value.data[i] > 127:  # in what case, Python knows
                return True
        return False

    def saying(self, Py_ssize_t first):
        """(node, tag, attributes, place) of shown elements that may say something where they are.

        Args:
            first: number of the shown element to begin with, which is here if it is a heading;
                those before it come last.
        """
        cdef _Shown* shown = <_Shown*>self.shown.rows.data
        cdef Py_ssize_t count = len(self.shown), i, at
        cdef int place
        cdef list found = []
        for i in range(count):
            at = first + i
            if at >= count:
                at -= count
            if not shown[at].says & (_MAY_SAY | _IS_HEADING):
                continue
            place = self.of_node(shown[at].node)
            if not i and shown[at].says & _IS_HEADING:
                place = _HERE
            if place != _ELSEWHERE or shown[at].says & _IS_HEADING:
                found.append((*self.look.found(shown[at].node), place))
        return found
