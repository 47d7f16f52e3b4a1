"""What the document model asks of a page before it is read: its images and what they stand in."""

from cpython.unicode cimport PyUnicode_DecodeUTF8
from libc.stdint cimport int64_t
from libc.stdlib cimport free, malloc
from libc.string cimport memcmp

from declutter.native.addresses cimport Addresses
from declutter.native.lexbor cimport (
    BUILT_IN, ELEMENT, MOST_SHORT, TEXT, Attribute, CharacterData, Element, Name, Node, String,
)
from declutter.native.places cimport Places, is_read, tag_of
from declutter.native.tree cimport (
    _CLASS, _HREF, _ID, _built_in_kinds, _built_in_value, _node, _turned, _value, holds,
)
from declutter.render.nodes cimport Figure, Image

from selectolax.lexbor import LexborHTMLParser

include "ahead.pxi"
include "tree_space.pxi"
include "around_names.pxi"

cdef enum:
    _TAGS = 256  # as in `declutter.cut`
    _LONGEST_MARK = 12  # as in `declutter.render.footnotes`
    _AHEAD = 4  # nodes
    _FAR = 3072  # bytes
    _LINES = 4  # of 64 bytes
    # As in `declutter.render.images`.
    _FIGURE = 1
    _IS_FURNITURE = 2
    _OUT = 4
    _MOST = 200
    _SMALLEST = 48

cdef size_t _type_id = 0, _src_id = 0, _alt_id = 0, _width_id = 0, _height_id = 0
cdef size_t _image_tag = 0, _anchor_tag = 0, _script_tag = 0, _style_tag = 0
cdef size_t _figure_tag = 0, _headline_tag = 0, _noscript_tag = 0, _picture_tag = 0
cdef size_t _base_tag = 0, _title_tag = 0, _template_tag = 0, _nav_tag = 0, _button_tag = 0
cdef object _images = None  # `declutter.render.images`, which imports this


cdef int _learn_names() except -1:
    global _type_id, _src_id, _alt_id, _width_id, _height_id, _images
    global _image_tag, _anchor_tag, _script_tag, _style_tag, _figure_tag, _headline_tag
    global _base_tag, _title_tag, _noscript_tag, _picture_tag, _template_tag, _nav_tag, _button_tag
    from declutter.render import images

    tree = LexborHTMLParser(
        "<base><title>x</title><body><a>x</a><script type=x></script><style></style><figure></figure><h1></h1>"
        "<noscript></noscript><picture></picture><template></template><nav></nav>"
        "<button></button><img src=x alt=x width=1 height=1>"
    )
    cdef Attribute* attribute = (<Element*>_node(tree.css_first("img"))).first_attribute
    _src_id = attribute.node.name
    _alt_id = attribute.next.node.name
    _width_id = attribute.next.next.node.name
    _height_id = attribute.next.next.next.node.name
    _type_id = (<Element*>_node(tree.css_first("script"))).first_attribute.node.name
    _anchor_tag, _script_tag = tree.css_first("a").tag_id, tree.css_first("script").tag_id
    _style_tag, _figure_tag = tree.css_first("style").tag_id, tree.css_first("figure").tag_id
    _title_tag = tree.css_first("title").tag_id
    _base_tag = tree.css_first("base").tag_id
    _headline_tag = tree.css_first("h1").tag_id
    _noscript_tag = tree.css_first("noscript").tag_id
    _picture_tag, _template_tag = (
        tree.css_first("picture").tag_id, tree.css_first("template").tag_id
    )
    if max(_src_id, _alt_id, _width_id, _height_id, _type_id) >= BUILT_IN:
        raise ImportError("the parser does not know its attributes")
    _nav_tag, _button_tag = tree.css_first("nav").tag_id, tree.css_first("button").tag_id
    _images = images
    _image_tag = tree.css_first("img").tag_id
    return 0


cdef inline Node* _next(Node* node, Node* top) noexcept:
    """What follows below `top`, depth first; NULL if nothing does."""
    return node.first_child if node.first_child != NULL else _behind(node, top)


cdef inline Node* _behind(Node* node, Node* top) noexcept:
    while node != top and node.next == NULL:
        node = node.parent
    return NULL if node == top else node.next


cdef bint _contains(String* value, const char* part, size_t size) noexcept:
    cdef size_t i
    if value == NULL or value.data == NULL:
        return False
    for i in range(size, value.length + 1):
        if not memcmp(value.data + i - size, part, size):
            return True
    return False


include "around_marks.pxi"


def look_around(root, live, base):
    """What the document model asks of the branch around all kept blocks.

    Args:
        live: identity of each element that holds kept blocks -> its number.
        base: address that relative ones refer to.

    Returns:
        `Around`; its links that may be marks of footnotes; whether formulas may stand in it (what
        `declutter.render.formulas.SELECTOR` and `is_picture` find is a part of that). None where
        the tree cannot be read.
    """
    cdef Node* top
    cdef Node* node
    cdef Node* above
    cdef Node* due
    cdef Node* waiting[_AHEAD]
    cdef int at = 0, left = 0, i
    cdef String* value
    cdef list links = []
    cdef set unknown = set()  # tags of no standard
    cdef bint formulas = False
    cdef Around around
    if not is_read(root) or not isinstance(live, Places):
        return None
    if not _image_tag:
        _learn_names()
    for i in range(_AHEAD):
        waiting[i] = NULL
    around = Around(root, live, base)
    top = node = _node(root)
    while True:
        # Attributes are looked at some nodes later: by then they have been fetched.
        due = waiting[at]
        waiting[at] = node
        at = (at + 1) % _AHEAD
        if node != NULL:
            # The parser makes nodes one behind the other: what comes next lies near, mostly.
            for i in range(_LINES):
                ASK_EARLY(<char*>node + _FAR + 64 * i)
            ASK_EARLY(node.next)
            if node.kind == ELEMENT:
                ASK_EARLY((<Element*>node).first_attribute)
            node = _next(node, top)
        if due == NULL:
            if left > _AHEAD:
                return around, links, formulas
        elif due.kind == ELEMENT:
            if due.name == _image_tag:
                if due != top:
                    above = due.parent
                    while above != NULL and around.holders.put(above, 1):
                        above = above.parent
                value = _built_in_value(due, _CLASS)
                if _contains(value, b"tex", 3) or _contains(value, b"math", 4):
                    formulas = True
            elif due.name == _anchor_tag:
                if due != top and _may_be_mark(due):
                    links.append(_turned(root, due))
            elif due.name >= _TAGS and not formulas and due.name not in unknown:
                unknown.add(due.name)
                formulas = _turned(root, due).tag == "mjx-container"
            if not formulas:
                formulas = _names_formula(due)
        left = left + 1 if node == NULL else 0


cdef bint _names_formula(Node* node) noexcept:
    """Whether an element may hold the source of a formula, as its attributes say."""
    cdef Attribute* attribute = (<Element*>node).first_attribute
    cdef String* value
    cdef size_t identity
    cdef Name* name
    while attribute != NULL:
        identity = attribute.node.name
        if identity >= BUILT_IN:  # data-tex, data-latex
            name = <Name*>identity
            if (name.length == 8 and not memcmp(name.short, b"data-tex", 8)) or (
                name.length == 10 and not memcmp(name.short, b"data-latex", 10)
            ):
                return True
        elif identity == _type_id and node.name == _script_tag:
            value = attribute.value
            if (
                value != NULL and value.data != NULL and value.length > 7
                and value.data[0] | 32 == 109
            ):
                return True  # math/tex, as it seems
        attribute = attribute.next
    return False


cdef class Around:
    """As `declutter.render.images.Around`, of the branch around all kept blocks."""

    def __init__(self, root, Places live, base):
        self.root, self.live = root, live
        self.holders, self.kinds = Places(), Places()
        self.addresses = Addresses(base)

    @property
    def images(self):
        """Images in the branch."""
        cdef list found = []
        cdef Node* top = _node(self.root)
        cdef Node* node = _next(top, top)
        while node != NULL:
            if node.name == _image_tag and node.kind == ELEMENT:
                found.append(_turned(self.root, node))
            node = _next(node, top)
        return found

    def holds(self, view):
        """Whether an element holds images."""
        return self.holders.find(_node(view), 0) != 0

    def image(self, view):
        """See `declutter.render.images.Images.inline_image`."""
        return self.inline_image(_node(view))

    def find(self, view, href):
        """See `declutter.render.images.Images.find`."""
        return self.figures(_node(view), href)

    cdef int kind(self, Node* node) except -1:
        """What an element means for the images in it."""
        cdef int kind
        cdef bint furniture
        if node.kind != ELEMENT:
            return 0
        if self.live.find(node, -2) != -2:
            return _FIGURE if node.name == _figure_tag else 0
        kind = <int>self.kinds.find(node, -1)
        if kind >= 0:
            return kind
        if node.name == _noscript_tag and not _images.stands_in(_turned(self.root, node)):
            kind = 0  # what a script would show is inside
        else:
            furniture = _is_furniture(_built_in_value(node, _CLASS)) or _is_furniture(
                _built_in_value(node, _ID)
            )
            kind = _IS_FURNITURE * furniture
            if node.name == _figure_tag:
                kind |= _FIGURE
            if (
                furniture or node.name == _noscript_tag or node.name == _template_tag
                or node.name == _nav_tag or node.name == _button_tag
            ):
                kind |= _OUT
        self.kinds.put(node, kind)
        return kind

    cdef tuple place(self, Node* image, Node* top):
        """Identity of the figure around an image (0 if none), and whether it may be content."""
        cdef Node* at = image
        cdef Node* figure = NULL
        cdef int kind, i
        if _is_furniture(_built_in_value(image, _CLASS)) or _is_furniture(
            _built_in_value(image, _ID)
        ):
            return 0, False
        if image.parent == NULL:
            return 0, True
        while at != top and at.parent != NULL:
            at = at.parent
            kind = self.kind(at)
            if kind & _FIGURE and figure == NULL:
                figure = at
            if kind & _OUT:
                return <size_t>figure, False
        # A figure whose caption is kept is a branch of its own: it lies above the root.
        for i in range(3):
            at = at.parent
            if figure != NULL or at == NULL:
                break
            if self.kind(at) & _FIGURE:
                figure = at
        return <size_t>figure, True

    cdef inline_image(self, Node* image):
        cdef object source = self.source(image)
        cdef int width, height
        cdef Image found
        if source is None:
            return None
        width, height = _number(image, _width_id), _number(image, _height_id)
        if 0 < width < 3 or 0 < height < 3:
            return None
        found = Image.__new__(Image)
        found.src, found.alt = source, _alt(image)
        return found

    cdef list figures(self, Node* top, href):
        cdef list found = []
        cdef set seen
        cdef Node* node = top
        cdef bint alone = top.name == _image_tag and top.kind == ELEMENT
        cdef bint fits, asked = alone, may_hold = True
        cdef int width, height, count = 0
        cdef object key, source
        cdef Image image
        cdef Figure figure
        if not alone and (not self.holders.find(top, 0) or self.kind(top) & _IS_FURNITURE):
            return found
        seen = set()
        while node != NULL and count < _MOST:
            if node.name == _image_tag and node.kind == ELEMENT and (alone or node != top):
                count += 1
                key, fits = self.place(node, top)
                if fits and not key:
                    if not asked:
                        asked, may_hold = True, _is_bare_or_lead(top)
                    fits = may_hold
                if fits:
                    width, height = _number(node, _width_id), _number(node, _height_id)
                    if not (0 <= width < _SMALLEST or 0 <= height < _SMALLEST):
                        source = self.source(node)
                        if source is not None and source not in seen:
                            seen.add(source)
                            image = Image.__new__(Image)
                            image.src, image.alt = source, _alt(node)
                            figure = Figure.__new__(Figure)
                            figure.images, figure.caption = [image], []
                            figure.href = href
                            found.append((figure, key))
            if alone:
                break
            # Only what holds images is looked into.
            if node == top or (node.first_child != NULL and self.holders.find(node, 0)):
                node = _next(node, top)
            else:
                node = _behind(node, top)
        return found

    cdef source(self, Node* image):
        """Address that an image really loads from, see `source_of`; None if there is none."""
        cdef Attribute* attribute = (<Element*>image).first_attribute
        cdef String* source = NULL
        cdef String* late = NULL
        cdef int place, best = len(_LAZY)
        cdef size_t identity
        cdef object view
        while attribute != NULL:
            identity = attribute.node.name
            if identity == _src_id:
                source = attribute.value
            elif identity >= BUILT_IN:
                place = _lazy_place(<Name*>identity)
                if 0 <= place < best and _is_late_address(attribute.value):
                    late, best = attribute.value, place
            attribute = attribute.next
        if late != NULL:
            return self.addresses.image(late)
        if (
            source != NULL and source.data != NULL and source.length
            and not _may_be_placeholder(source)
        ):
            return self.addresses.image(source)
        view = _turned(self.root, image)
        return _images.address_of(view, self.addresses.base)


include "around_images.pxi"


def base_href(head):
    """Whether the head could be read; address of its first `<base href>`, None if there is none."""
    cdef Node* top
    cdef Node* node
    cdef Attribute* attribute
    if not is_read(head):
        return False, None
    if not _image_tag:
        _learn_names()
    top = _node(head)
    node = _next(top, top)
    while node != NULL:
        ASK_EARLY(<char*>node + _FAR)
        ASK_EARLY(<char*>node + _FAR + 64)
        if node.name == _script_tag or node.name == _style_tag or node.name == _title_tag:
            node = _behind(node, top)  # nothing but text
            continue
        if node.name == _base_tag and node.kind == ELEMENT:
            attribute = (<Element*>node).first_attribute
            while attribute != NULL:
                if attribute.node.name < BUILT_IN and _built_in_kinds[attribute.node.name] == _HREF:
                    return True, _value(attribute.value)
                attribute = attribute.next
        node = _next(node, top)
    return True, None
