# Elements that may show a headline, an author or a date, in one pass. Part of tree.pyx, behind
# tree_look.pxi. The reference is in `declutter.metadata.{elements,shown}`.

cdef enum:  # what a shown element may say
    _MAY_SAY = 1
    _NAMES_USER = 2
    _IS_HEADING = 4
cdef enum:
    _MOST_KNOWN = 4096  # names whose meaning is kept
    _LONGEST_KNOWN = 600  # bytes of such a name
    _AHEAD = 3072  # bytes
    _LINES_AHEAD = 4  # of 64 bytes

_RELATIONS = ("canonical", "license")  # of links that tell of the page


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


cdef struct _Shown:  # an element that may show a headline, an author or a date
    Node* node
    int says


cdef class Telling:
    """What tells of a page, by its names. Made once.

    Args:
        classes: pieces of class names, in lower case.
        addresses: pieces of the addresses of links.
        of_classes: what a class attribute says: the sum of 1, something that is read, and 2, the
            name of a user.
        of_name: the same of an "itemprop" or "property".
        of_meta: what the name of a <meta> tells of; None if nothing.
    """

    cdef _Parts classes, addresses, data_type, relations, forum
    cdef object of_classes, of_name, of_meta
    cdef dict known_classes, known_names, known_metas

    def __init__(self, classes, addresses, of_classes, of_name, of_meta):
        self.classes = _parts_of(classes)
        self.addresses = _parts_of(addresses)
        self.data_type = _parts_of(("ld+json",))
        self.relations = _parts_of(_RELATIONS)
        self.forum = _parts_of(("discussionforumposting",))
        self.of_classes, self.of_name, self.of_meta = of_classes, of_name, of_meta
        self.known_classes, self.known_names, self.known_metas = {}, {}, {}

    cdef int by_classes(self, String* value) except -1:
        return _known_by(self.known_classes, self.of_classes, value) if _is_said(value) else 0

    cdef int by_name(self, String* value) except -1:
        return _known_by(self.known_names, self.of_name, value) if _is_said(value) else 0

    cdef object by_meta(self, Look look, Node* node):
        """What a <meta> tells of and its content, white space collapsed; None if it tells nothing."""
        cdef Attribute* attribute = (<Element*>node).first_attribute
        cdef String* content = NULL
        cdef String* names[3]
        cdef int kind, i
        names[0] = names[1] = names[2] = NULL
        while attribute != NULL:
            kind = look.kind(attribute)
            if kind == _META_CONTENT:
                content = attribute.value
            elif kind == _TELLING_PROPERTY:
                names[0] = attribute.value
            elif kind == _META_NAME:
                names[1] = attribute.value
            elif kind == _META_HTTP:
                names[2] = attribute.value
            attribute = attribute.next
        if _is_said(content):
            for i in range(3):
                if _is_said(names[i]):
                    told = _known_by(self.known_metas, self.of_meta, names[i])
                    if told:
                        return told, look.collapsed(content)
        return None


cdef inline bint _is_said(String* value) noexcept:
    return value != NULL and value.data != NULL and value.length != 0


cdef object _known_by(dict known, tell, String* value):
    text = _value(value)
    told = known.get(text)
    if told is None:
        told = tell(text) or 0
        if value.length <= _LONGEST_KNOWN:
            if len(known) >= _MOST_KNOWN:
                known.clear()
            known[text] = told
    return told


cdef class Shown:
    """The elements of a page that may show a headline, an author or a date.

    Args:
        look: at the page.
    """

    cdef Look look
    cdef _Array rows
    cdef readonly bint is_forum  # whether microdata says so

    def __cinit__(self, Look look):
        self.look = look

    def __dealloc__(self):
        free(self.rows.data)

    def __len__(self):
        return self.rows.size // sizeof(_Shown)

    def gather(self, Telling words, list hrefs, Py_ssize_t most):
        """Elements that may tell of the page, in document order; those that are shown are noted.

        Args:
            words: what tells.
            hrefs: addresses of links; a part of an address that none of them has tells nothing.
            most: shown elements.

        Returns:
            What <meta> tell of and their content; the attributes of <link> of a telling relation,
            both without "itemprop"; the texts of title elements, those of drawings left out, and
            of scripts of JSON-LD.
        """
        cdef uint64_t parts, linked = 0, asked = 0  # parts of addresses: of one, of `hrefs`
        cdef Look look = self.look
        cdef Node* node = look.top
        cdef Attribute* attribute
        cdef String* classes
        cdef String* item
        cdef String* name
        cdef size_t identity
        cdef int tag, kind, says, line
        cdef bint tells, has_item
        cdef _Shown shown
        cdef list metas = [], found_links = [], titles = [], scripts = []
        self.rows.size = 0
        while True:
            # The parser makes nodes one behind the other: what comes next lies near, mostly.
            for line in range(_LINES_AHEAD):
                ASK_EARLY(<char*>node + _AHEAD + 64 * line)
            ASK_EARLY(node.next)
            if node.name != _text_id and node.kind == ELEMENT:
                ASK_EARLY(node.first_child)
                tag = _look_tags[node.name] if node.name < _TAGS else _ANY_TAG
                tells = tag >= _META_TAG
                says = _MAY_SAY if tag == _TIME_TAG else _IS_HEADING if tag == _HEADING_TAG else 0
                classes = item = name = NULL
                has_item = False
                attribute = (<Element*>node).first_attribute
                while attribute != NULL:
                    ASK_EARLY(attribute.next)
                    ASK_EARLY(attribute.value)
                    identity = attribute.node.name  # the most of them have no other name
                    if identity < BUILT_IN and not attribute.full_name:
                        kind = _look_names[identity]
                    else:
                        kind = look.kind(attribute)
                    if kind == _NO_TELLING or kind == _IDENTITY or kind >= _META_CONTENT:
                        pass
                    elif kind == _TELLING_CLASS:
                        classes = attribute.value
                        if not tells:
                            tells = words.classes.inside(classes)
                    elif kind == _TELLING_HREF:
                        if tag == _ANCHOR_TAG and attribute.value != NULL:
                            parts = words.addresses.within(
                                attribute.value.data, attribute.value.length, ~<uint64_t>0, True
                            )
                            if parts:
                                says |= _MAY_SAY
                                if parts & ~asked:
                                    linked |= words.addresses.in_texts(hrefs, parts & ~asked)
                                    asked |= parts
                                if parts & linked:
                                    tells = True
                    elif kind == _TELLING_REL:
                        if tag == _LINK_TAG:
                            if words.relations.inside(attribute.value):
                                tells = True
                        elif _names_author(attribute.value):
                            tells = True
                            says |= _MAY_SAY
                    elif kind == _TELLING_TYPE:
                        if tag == _SCRIPT_TAG and words.data_type.inside(attribute.value):
                            tells = True
                    elif kind == _ITEM_TYPE:
                        if words.forum.inside(attribute.value):
                            self.is_forum = True
                    else:
                        tells = True
                        if kind == _TELLING_ITEM:
                            item = attribute.value
                            has_item = True
                        elif kind == _TELLING_PROPERTY:
                            name = attribute.value
                        else:
                            says |= _NAMES_USER if kind == _TELLING_USER else _MAY_SAY
                    attribute = attribute.next
                if not tells:
                    pass
                elif tag == _META_TAG and not has_item:
                    told = words.by_meta(look, node)
                    if told is not None:
                        metas.append(told)
                elif tag == _LINK_TAG and not has_item:
                    if words.relations.inside(look.relation(node)):
                        found_links.append(look.attributes(node))
                elif tag == _TITLE_TAG:
                    if node.parent != NULL and look.tag(node.parent) != "svg":
                        titles.append(look.inner_text(node))
                elif tag == _SCRIPT_TAG:
                    scripts.append(look.inner_text(node))
                elif (
                    tag != _BODY_TAG and tag != _NEVER_SHOWN_TAG and tag != _STYLE_TAG
                    and <Py_ssize_t>(self.rows.size // sizeof(shown)) < most
                ):
                    if item != NULL and item.data != NULL and item.length:
                        name = item
                    shown.node = node
                    shown.says = says | words.by_classes(classes) | words.by_name(name)
                    _add(&self.rows, &shown, sizeof(shown))
            node = _next(node, look.top)
            if node == NULL:
                return metas, found_links, titles, scripts

    def headings(self):
        """(number, node) of the shown elements that are headings of the first rank."""
        cdef _Shown* shown = <_Shown*>self.rows.data
        cdef Py_ssize_t i
        return [
            (i, _turned(self.look.root, shown[i].node))
            for i in range(<Py_ssize_t>(self.rows.size // sizeof(_Shown)))
            if shown[i].says & _IS_HEADING
        ]

    def speaking(self, Py_ssize_t first):
        """(node, tag, attributes) of those that may say something, wherever they are.

        Args:
            first: number of the shown element to begin with; those before it come last.
        """
        cdef _Shown* shown = <_Shown*>self.rows.data
        cdef Py_ssize_t count = self.rows.size // sizeof(_Shown), i
        return [
            self.look.found(shown[i].node)
            for i in (*range(first, count), *range(min(first, count)))
            if shown[i].says
        ]

    def before(self, node):
        """How many of the shown elements stand before another one."""
        cdef Node* wanted = <Node*>_address(node)
        cdef Node* at = self.look.top
        cdef _Shown* shown = <_Shown*>self.rows.data
        cdef Py_ssize_t count = 0, all_shown = self.rows.size // sizeof(_Shown)
        while at != NULL and at != wanted and count < all_shown:
            if at == shown[count].node:
                count += 1
            at = _next(at, self.look.top)
        return count


def named(root, set wanted):
    """First element of each of some names, by its id or, of an <a> or what has an id, its "name".

    Args:
        root: of the tree.
        wanted: the names.
    """
    cdef Look look = Look(root)
    cdef Node* node = look.top
    cdef Attribute* attribute
    cdef String* identity
    cdef String* name
    cdef uint64_t lengths = 0, bit = 1
    cdef int kind
    cdef bint has_id
    cdef dict found = {}
    for text in wanted:
        lengths |= bit << (len(text.encode("utf-8", "replace")) & 63)
    while node != NULL:
        ASK_EARLY(node.next)
        if node.name != _text_id and node.kind == ELEMENT:
            identity = name = NULL
            has_id = False
            attribute = (<Element*>node).first_attribute
            while attribute != NULL:
                kind = look.kind(attribute)
                if kind == _IDENTITY:
                    identity = attribute.value
                    has_id = True
                elif kind == _META_NAME:
                    name = attribute.value
                attribute = attribute.next
            if has_id:
                _note_name(found, wanted, lengths, identity, root, node)
            if has_id or _kind_of_tag(node) == _ANCHOR_TAG:
                _note_name(found, wanted, lengths, name, root, node)
        node = _next(node, look.top)
    return found


cdef int _note_name(
    dict found, set wanted, uint64_t lengths, String* value, root, Node* node
) except -1:
    if _is_said(value) and lengths >> (value.length & 63) & 1:
        text = _value(value)
        if text in wanted and text not in found:
            found[text] = _turned(root, node)
    return 0
