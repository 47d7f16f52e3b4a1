"""Build the document model from the blocks that the verdicts keep.

The only reader of the tree behind the walk. One pass, depth first with a stack of its own, goes
down the branches that hold kept blocks and nowhere else. How blocks nest (quotes, lists, tables)
comes from the walk's flat lists, so blocks and text are the same as everywhere.
"""

from __future__ import annotations

from typing import Any, Final

from declutter.blocks import form_of
from declutter.markup import ANCHOR, BLOCK, BREAK, FLAG, IMAGE, NO_SCRIPT, PLAIN, SKIP, TAGS
from declutter.render.addresses import base_of, link_address
from declutter.render.code import CodeReader
from declutter.render.images import Images
from declutter.render.inline import CODE, MARKS, Piece, inline
from declutter.render.nesting import Nesting
from declutter.render.nodes import (
    CodeBlock,
    Document,
    Heading,
    LineBreak,
    Node,
    Paragraph,
    Rule,
    Table,
)
from declutter.render.tables import Grid, data_tables
from declutter.walk import Walked

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
    return _Builder(page, kept, url).build()


class _Builder:
    def __init__(self, page: Walked, kept: list[int], url: str | None) -> None:
        self.page = page
        self.kept = kept
        base = page.head.css_first("base[href]") if page.head is not None else None
        self.base = base_of(base.attributes.get("href") if base is not None else None, url)
        self.document = Document(language=page.language)
        self.live: dict[int, int] = {}  # branches that hold kept blocks -> element, -1 if inline
        self.nodes: dict[int, Any] = {}  # element -> node, of those branches
        self._find_branches()
        self.starts = {node.mem_id: block for block, node in enumerate(page.starts)}
        self.is_kept = frozenset(kept)
        self.forms = {block: form_of(page, block) for block in kept}
        self.code = CodeReader(page, self.starts, self.is_kept)
        self.nesting = Nesting(page, self.nodes, data_tables(page, kept, self.forms), self.document)
        self.grids: dict[int, Grid] = {}  # by id of the table node
        self.images = Images(page, self.base, kept)
        # The block that is being read.
        self.pieces: list[Piece] | None = None
        self.open: tuple[list[Node] | None, Any] = (None, None)

    def build(self) -> Document:
        waiting = [self._root()]
        while waiting:
            waiting += self._read(waiting.pop(0))
        for grid in self.grids.values():
            grid.fill()
        self._drop_rules_at_the_end()
        return self.document

    def _root(self) -> Any:
        node: Any = self.page.starts[self.kept[0]]
        while node.parent is not None:
            node = node.parent
        return node

    def _find_branches(self) -> None:
        page, live = self.page, self.live
        for block in self.kept:
            node: Any = page.starts[block].parent
            element = page.owners[block]
            while node is not None and node.mem_id not in live:
                if TAGS.get(node.tag, PLAIN)[0] == BLOCK or (
                    node.tag == "noscript" and element >= 0
                ):
                    live[node.mem_id] = element
                    self.nodes[element] = node
                    element = page.parents[element]
                else:
                    live[node.mem_id] = -1
                node = node.parent

    def _read(self, root: Any) -> list[Any]:
        """Read a branch; return the ones that the walk read after all others (`<noscript>`)."""
        live, text = self.live, self._text
        later: list[Any] = []
        stack: list[tuple[Any, tuple[int, str | None, int], bool]] = []
        state: tuple[int, str | None, int] = (0, None, -1)  # marks, link, element
        node: Any = root
        while True:
            tag = node.tag
            child = None
            block = False
            before = state
            if tag == "-text":
                text(node, state)
            else:
                action = TAGS.get(tag, PLAIN)[0]
                element = live.get(node.mem_id)
                if action == NO_SCRIPT and element is not None and node is not root:
                    later.append(node)
                elif action in (BLOCK, NO_SCRIPT):
                    self._close()
                    block = True
                    if element is None:
                        self._aside(node, tag, state)
                    elif element < 0 or not self._whole(element, node):
                        state = (0, state[1], element)
                        child = node.child
                elif action == BREAK:
                    if self.pieces:
                        self.pieces.append((LineBreak(), state[0], state[1]))
                elif action == IMAGE:
                    self._image(node, state)
                elif action != SKIP and not self._object(node, tag, state):
                    if element is None and self.pieces is None:
                        self._aside(node, tag, state)
                    else:
                        state = self._inline_state(node, tag, action, state)
                        child = node.child
            if child is not None:
                stack.append((node, before, block))
                node = child
                continue
            state = before
            if block:
                self._close()
            while node is not root and node.next is None and stack:
                node, state, block = stack.pop()
                if block:
                    self._close()
            if node is root:
                break
            node = node.next
        self._close()
        return later

    def _inline_state(
        self, node: Any, tag: str, action: int, state: tuple[int, str | None, int]
    ) -> tuple[int, str | None, int]:
        marks, link, element = state
        if action == ANCHOR:
            link = link_address(node.attributes.get("href"), self.base) or link
        return marks | MARKS.get(tag, 0), link, element

    def _text(self, node: Any, state: tuple[int, str | None, int]) -> None:
        value = node.text_content
        if not value or value.isspace():
            if self.pieces:
                self.pieces.append((" ", 0, None))
            return
        number = self.starts.get(node.mem_id)
        if number is not None:
            self._close()
            if number in self.is_kept:
                self._begin(number)
        if self.pieces is not None:
            self.pieces.append((value, state[0], state[1]))

    def _begin(self, block: int) -> None:
        """Make the node of a block; its content follows when all of it has been read."""
        self.pieces = []
        owner = self.page.owners[block]
        if self.forms[block] == "heading":
            leaf: Heading | Paragraph = Heading(self._level(owner), [], block)
        else:
            leaf = Paragraph([], block)
        holder = self.nesting.place(owner)
        if isinstance(holder, Table):
            grid = self.grids.get(id(holder))
            if grid is None:
                element = self.nesting.table_element
                grid = self.grids[id(holder)] = Grid(holder, self.nodes[element])
            cell = self.nesting.cell(owner)
            self.open = (None, (grid, self.nodes[cell].mem_id, block))
            return
        if self.forms[block] != "caption" or not self.images.take_caption(
            leaf, self._figure(owner), holder
        ):
            holder.append(leaf)
        self.open = (holder, leaf)

    def _close(self) -> None:
        pieces = self.pieces
        if pieces is None:
            return
        self.pieces = None
        holder, leaf = self.open
        if holder is None:
            grid, cell, block = leaf
            grid.add(cell, inline(pieces), block)
            return
        if isinstance(leaf, Paragraph) and holder and holder[-1] is leaf:
            code = _code_lines(pieces)
            if code is not None:
                holder[-1] = CodeBlock(code, "", leaf.number)
                return
        leaf.children = inline(pieces)

    def _whole(self, element: int, node: Any) -> bool:
        """Read an element that is code as a whole; False if it is none."""
        if not self.code.is_code(element, node):
            return False
        text, first = self.code.read(node)
        if text:
            holder = self.nesting.place(element)
            if isinstance(holder, Table):
                return False
            holder.append(CodeBlock(text, self.code.language(node), first))
        return True

    def _object(self, node: Any, tag: str, state: tuple[int, str | None, int]) -> bool:
        """Read an inline element that stands for something else than its text."""
        return False

    def _image(self, node: Any, state: tuple[int, str | None, int]) -> None:
        if self.pieces:
            image = self.images.inline_image(node)
            if image is not None:
                self.pieces.append((image, state[0], state[1]))
        else:
            self._aside(node, "img", state)

    def _aside(self, node: Any, tag: str, state: tuple[int, str | None, int]) -> None:
        """A branch without kept blocks between kept ones: it may hold an image or be a rule."""
        element = state[2]
        if tag == "hr":
            holder = self.nesting.place(element) if element >= 0 else self.document.children
            if not isinstance(holder, Table) and holder and not isinstance(holder[-1], Rule):
                holder.append(Rule())
        elif element >= 0 and self.images.may_stand(element):
            for figure, key in self.images.find(node, tag, state[1]):
                holder = self.nesting.place(element)
                if isinstance(holder, Table):
                    return
                self.images.put(figure, key, holder)

    def _level(self, owner: int) -> int:
        page = self.page
        while owner >= 0 and not page.own_flags[owner] & FLAG["heading"]:
            owner = page.parents[owner]
        node = self.nodes[owner]
        level = node.attributes.get("aria-level") or ""
        if node.tag in _HEADINGS:
            return _HEADINGS[node.tag]
        return min(int(level), 6) if level.isdecimal() and level != "0" else 2

    def _figure(self, owner: int) -> int:
        """Identity of the figure around a caption."""
        page = self.page
        while owner >= 0 and not page.own_flags[owner] & FLAG["figure"]:
            owner = page.parents[owner]
        return int(self.nodes[owner].mem_id) if owner >= 0 else 0

    def _drop_rules_at_the_end(self) -> None:
        for children in self.nesting.all_children():
            while children and isinstance(children[-1], Rule):
                children.pop()


def _code_lines(pieces: list[Piece]) -> str | None:
    """Text of a paragraph that is nothing but lines of code, else None."""
    lines = [""]
    for value, marks, _ in pieces:
        if isinstance(value, LineBreak):
            lines.append("")
        elif not isinstance(value, str) or (not marks & CODE and not value.isspace()):
            return None
        else:
            lines[-1] += value.replace("\n", " ") if marks & CODE else ""
    return "\n".join(line.rstrip() for line in lines).strip("\n") if len(lines) > 1 else None
