# cython: boundscheck=True, wraparound=True
"""Build the document model from the blocks that the verdicts keep.

The only reader of the tree behind the walk. One pass, depth first with a stack of its own, goes
down the branches that hold kept blocks and nowhere else. How blocks nest (quotes, lists, tables)
comes from the walk's flat lists, so blocks and text are the same as everywhere.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, Final, TypeAlias

from declutter import native
from declutter.markup import FLAG
from declutter.render import branches, code, footnotes, formulas
from declutter.render.addresses import base_of, link_address
from declutter.render.images import Images, look_around
from declutter.render.inline import CODE, Piece, Pieces, inline
from declutter.render.nesting import Nesting
from declutter.render.nodes import (
    BackLink,
    CodeBlock,
    Document,
    Formula,
    Heading,
    Inline,
    LineBreak,
    Node,
    NoteReference,
    Paragraph,
    Rule,
    Table,
)
from declutter.render.tables import Grid, data_tables
from declutter.render.text import form_at, no_forms
from declutter.render.tree import base_href, text_of
from declutter.walk import Walked

_State: TypeAlias = tuple[int, str | None, int]  # marks, link, element
_lines: Any = native.compiled("lines")
_pieces: Any = native.compiled("pieces") if native.tree is not None else None
_HEADING: Final = FLAG["heading"]
_FIGURE: Final = FLAG["figure"]
_TABLE: Final = FLAG["table"]
_NOTHING: Final[list[Inline]] = []  # of a block whose end has not been met; nobody adds to it
_HEADINGS: Final = {f"h{level}": level for level in range(1, 7)}


def build(page: Walked, kept: list[int], url: str | None = None) -> Document:
    """Document model of a page.

    Args:
        page: what the walk noted; its tree must still be as it was parsed.
        kept: numbers of the kept blocks, in document order.
        url: address of the page, for relative links.

    Returns:
        The model; empty if nothing is kept.
    """
    if not kept:
        return Document(language=page.language)
    without: set[int] = set()
    while True:
        builder = Builder(page, kept, url, without)
        document = builder.build()
        alone = builder.marks_met ^ builder.nesting.notes_met  # a mark or a note is not kept
        if not alone:
            return document
        # A page where the second look finds more has no notes: no look is like one before.
        found = builder.notes.found
        without.update(found.values() if without else map(found.__getitem__, alone))


class Builder:
    def __init__(
        self, page: Walked, kept: list[int], url: str | None, without: Collection[int]
    ) -> None:
        self.page = page
        self._owners, self._own_flags, self._parents = page.owners, page.own_flags, page.parents
        self.kept = kept
        self.base = base_of(base_href(page.head), url)
        self.document = Document(language=page.language)
        self.live, self.nodes, self.starts, self.root = branches.find(page, kept)
        self.is_kept = frozenset(kept)
        self._forms = no_forms(page)
        self.nesting = Nesting(page, self.nodes, self._tables(), self.document)
        self.grids: dict[int, Grid] = {}  # by id of the table node
        self.images = Images(page, kept)
        # All that is looked for stands around kept blocks: a search of the page costs more.
        within: Any = self.nodes.get(self.images.within, self.root)
        around, links, may_have_formulas = look_around(within, self.live, self.base)
        self.images.around = around
        self.has_formulas = page.has_formulas or (
            may_have_formulas
            and (
                within.css_first(formulas.SELECTOR) is not None
                or any(map(formulas.is_picture, around.images))
            )
        )
        self.formulas = formulas.Reader()
        self.has_tex = (
            _may_hold_tex(page.texts, kept) and self.root.css_first(formulas.RENDERERS) is not None
        )
        self.notes = footnotes.find(page, within, links, self.live, without)
        self.has_notes = bool(self.notes.marks or self.notes.back)
        self.nesting.notes = self.notes.holders
        self.marks_met: set[str] = set()
        # The block that is being read.
        self.pieces: Pieces | None = None
        self.room: Pieces = Pieces() if _pieces is None else _pieces.Pieces(self.root)
        # Images and formulas of the element that is being read, without text in front of them.
        self.waiting: list[tuple[Any, _State]] = []
        self._open_holder: list[Node] | None = None
        self._open_leaf: Any = None

    def build(self) -> Document:
        waiting = [self.root]
        while waiting:
            waiting += branches.read(self, waiting.pop(0))
        for grid in self.grids.values():
            grid.fill()
        self._drop_rules_at_the_end()
        return self.document

    def _tables(self) -> frozenset[int]:
        """Elements that are tables of data."""
        owners, flags = self._owners, self.page.flags
        for block in self.kept:
            if flags[owners[block]] & _TABLE:
                return data_tables(self.page, self.kept, self._forms)
        return frozenset()

    def address(self, href: str | None) -> str | None:
        """Where a link leads."""
        return link_address(href, self.base)

    def begin(self, block: int) -> None:
        """Make the node of a block; its content follows when all of it has been read."""
        self.pieces = self.room
        self.room.clear()
        if self.waiting:
            for piece in self._beside():
                self.room.append(piece)
        owner = self._owners[block]
        holder = self.nesting.place(owner)
        if isinstance(holder, Table):
            grid = self.grids.get(id(holder))
            if grid is None:
                element = self.nesting.table_element
                grid = self.grids[id(holder)] = Grid(holder, self.nodes[element])
            cell = self.nesting.cell(owner)
            self._open_holder, self._open_leaf = None, (grid, self.nodes.identity(cell), block)
            return
        form = self._forms[owner + 1] or form_at(owner, self._forms, self._own_flags, self._parents)
        leaf: Heading | Paragraph
        if form == "heading":
            leaf = Heading(self._level(owner), _NOTHING, block)
        else:  # most blocks: without a call that takes its arguments apart
            leaf = paragraph = Paragraph.__new__(Paragraph)
            paragraph.children, paragraph.number = _NOTHING, block
        if form != "caption" or not self.images.take_caption(leaf, self._figure(owner), holder):
            holder.append(leaf)
        self._open_holder, self._open_leaf = holder, leaf

    def close(self) -> None:
        pieces = self.pieces
        if pieces is None:
            return
        self.pieces = None
        holder, leaf = self._open_holder, self._open_leaf
        if holder is None:
            grid, cell, block = leaf
            grid.add(cell, self._inline(pieces), block)
            return
        if pieces.may_be_lines() and isinstance(leaf, Paragraph) and holder and holder[-1] is leaf:
            lines = _code_lines(pieces.listed())
            if lines:
                holder[-1] = CodeBlock(lines, "", leaf.number)
                return
        children = self._inline(pieces)
        if isinstance(leaf, Paragraph):
            paragraph = leaf  # of a type that is known where compiled
            paragraph.children = children
        else:
            leaf.children = children

    def is_code(self, element: int) -> bool:
        """Whether an element is code from its first to its last character."""
        return code.is_code(self.page, element)

    def whole(self, element: int, node: Any) -> bool:
        """Read an element that is code as a whole; False if it cannot be."""
        text, first = code.read(self.page, element, node, self.is_kept)
        if text:
            holder = self.nesting.place(element)
            if isinstance(holder, Table):
                return False
            holder.append(CodeBlock(text, code.language(node), first))
        return True

    def read_object(self, node: Any, tag: str, state: _State) -> bool:
        """Read an element that stands for something else than its text."""
        if self.notes.marks or self.notes.back:
            identity = node.mem_id
            label = self.notes.marks.get(identity)
            text = text_of(node) if label is not None or identity in self.notes.back else ""
            if label is not None:
                self.marks_met.add(label)
                mark = NoteReference(label, " ".join(text.split()))
                self._add_object(node, [(mark, 0, None)], text)
                return True
            if identity in self.notes.back:
                back = BackLink(" ".join(text.split()))
                self._add_object(node, [(back, 0, None)], text)
                return True
        if self.has_formulas:
            formula = self.formulas.read(node, tag)
            if formula is not None:
                self._add_formula(node, formula, state)
                return True
        return False

    def _add_object(self, node: Any, pieces: list[Piece], text: str) -> None:
        if self.pieces is None and not self._begin_inside(node):
            return
        assert self.pieces is not None
        if text[:1].isspace():
            self.pieces.append((" ", 0, None))
        for piece in pieces:
            self.pieces.append(piece)
        if text[-1:].isspace():
            self.pieces.append((" ", 0, None))

    def _begin_inside(self, node: Any) -> bool:
        """Begin the block whose first text stands in this element; False if none is kept."""
        for inner in node.traverse(include_text=True):
            number = self.starts.get(inner.mem_id)
            if number is not None:
                if number in self.is_kept:
                    self.begin(number)
                    return True
                return False
        return False

    def _add_formula(self, node: Any, formula: Formula, state: _State) -> None:
        if not formula.tex:
            return
        if self.pieces is not None or self._begin_inside(node):
            assert self.pieces is not None
            self.pieces.append((formula, state[0], state[1]))
        elif not formula.text and state[2] >= 0 and self.images.may_stand(state[2]):
            self.waiting.append((formula, state))

    def boundary(self) -> None:
        """End the block that is open; what no text stands beside becomes one of its own."""
        self.close()
        if not self.waiting:
            return
        waiting, self.waiting = self.waiting, []
        for thing, state in waiting:
            if not isinstance(thing, Formula):
                self.aside(thing, "img", state)
                continue
            holder = self.nesting.place(state[2])
            if not isinstance(holder, Table):
                holder.append(Paragraph([thing], -1))

    def _beside(self) -> list[Piece]:
        """What stands in front of the first text of a block."""
        pieces: list[Piece] = []
        for thing, state in self.waiting:
            found = thing if isinstance(thing, Formula) else self.images.around.image(thing)
            if found is not None:
                pieces += [(found, state[0], state[1]), (" ", 0, None)]
        self.waiting = []
        return pieces

    def _inline(self, found: Pieces) -> list[Inline]:
        label = self.nesting.note
        if not self.has_tex and label is None:
            return found.nodes()
        pieces = found.listed()
        if self.has_tex:
            pieces = formulas.in_pieces(pieces)
        if label is not None:
            sign = self.notes.signs.pop(label, "")  # in its first block only
            pieces = footnotes.without_label(pieces, label, sign)
        return inline(pieces)

    def image(self, node: Any, state: _State) -> None:
        if self.pieces:
            image = self.images.around.image(node)
            if image is not None:
                self.pieces.append((image, state[0], state[1]))
        else:
            self.waiting.append((node, state))

    def aside(self, node: Any, tag: str, state: _State) -> None:
        """A branch without kept blocks between kept ones: it may hold an image or be a rule."""
        element = state[2]
        if tag == "hr":
            holder = self.nesting.place(element) if element >= 0 else self.document.children
            if not isinstance(holder, Table) and holder and not isinstance(holder[-1], Rule):
                holder.append(Rule())
        elif element >= 0 and self.images.may_stand(element):
            for figure, key in self.images.around.find(node, state[1]):
                holder = self.nesting.place(element)
                if isinstance(holder, Table):
                    return
                self.images.put(figure, key, holder)

    def _level(self, owner: int) -> int:
        while owner >= 0 and not self._own_flags[owner] & _HEADING:
            owner = self._parents[owner]
        name = self.nodes.tag(owner)
        if name in _HEADINGS:
            return _HEADINGS[name]
        level = self.nodes[owner].attributes.get("aria-level") or ""
        return min(int(level), 6) if level.isdecimal() and level != "0" else 2

    def _figure(self, owner: int) -> int:
        """Identity of the figure around a caption."""
        while owner >= 0 and not self._own_flags[owner] & _FIGURE:
            owner = self._parents[owner]
        return self.nodes.identity(owner) if owner >= 0 else 0

    def _drop_rules_at_the_end(self) -> None:
        for children in self.nesting.all_children():
            while children and isinstance(children[-1], Rule):
                children.pop()


def _may_hold_tex(texts: list[str], kept: list[int]) -> bool:
    """Whether one of some texts may hold TeX between delimiters."""
    if _lines is not None and not _lines.may_hold_tex(texts, kept):
        return False
    for block in kept:
        text = texts[block]
        if "\\" in text and ("\\(" in text or "\\[" in text):  # one character is found quickly
            return True
        if "$" in text and "$$" in text:
            return True
    return False


def _code_lines(pieces: list[Piece]) -> str | None:
    """Text of a paragraph that is nothing but lines of code, else None."""
    lines = [""]
    for value, marks, _ in pieces:
        if isinstance(value, LineBreak):
            lines.append("")
        elif not isinstance(value, str) or (not marks & CODE and not value.isspace()):
            return None
        else:
            lines[-1] += value.replace("\n", " ")
    if sum(not line.isspace() for line in filter(None, lines)) < 2:
        return None
    return "\n".join(line.rstrip() for line in lines).strip("\n").replace("\xa0", " ")
