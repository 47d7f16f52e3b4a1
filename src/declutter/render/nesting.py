# cython: boundscheck=True, wraparound=True
"""Where a block stands: the quotes, lists and tables around it, as open containers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from declutter.markup import FLAG
from declutter.render.nodes import (
    Definition,
    DefinitionList,
    Document,
    Footnote,
    List,
    ListItem,
    Node,
    Quote,
    Table,
    Term,
)
from declutter.walk import Walked

if TYPE_CHECKING:
    from declutter.render.branches import Elements

# Readers of Markdown stop at some depth (markdown-it after 20 levels, two for a list).
MOST_LEVELS: Final = 8

# A container around a block: what it is, and the element that makes it one.
Step = tuple[str, int | str]
Path = tuple[Step, ...]
_HOLDS_ITEMS: Final = frozenset(("list", "definitions"))
_BOUNDARY: Final = FLAG["section"] | FLAG["article"] | FLAG["main"]
_ITEM: Final = FLAG["li"]
_TERM: Final = FLAG["term"]
_QUOTE: Final = FLAG["quote"]
_TABLE: Final = FLAG["table"]
_DEFINITIONS: Final = FLAG["dl"]
_CELL: Final = FLAG["cell"]
_CONTAINERS: Final = FLAG["list"] | _ITEM | _QUOTE | _DEFINITIONS | _TERM | _TABLE
_MATTERS: Final = _BOUNDARY | _CONTAINERS


class Nesting:
    """Puts blocks into containers. The containers of a block are a path from the outside in."""

    def __init__(
        self, page: Walked, nodes: Elements, tables: frozenset[int], document: Document
    ) -> None:
        self.nodes, self.tables = nodes, tables
        self._parents, self._own_flags, self._flags = page.parents, page.own_flags, page.flags
        self.notes: dict[int, str] = {}  # element -> label of the footnote that it holds
        self.notes_met: set[str] = set()
        self.note: str | None = None  # label of the note that the last block opened
        self.table_element = -1  # of the table that the last block was placed in
        self._paths: dict[int, Path] = {-1: ()}
        self._open: list[tuple[Step, Any]] = []  # steps and the nodes they opened
        self._document = document
        self._last: list[Node] | Table = document.children
        self._last_path: Path | None = None  # what it was found for
        self._children: list[list[Any]] = [document.children]
        self._counted: dict[int, tuple[int, int]] = {}  # list -> last item met, its number

    def place(self, element: int) -> list[Node] | Table:
        """What takes a block of this element: children of a container, or a table."""
        if element < 0 or not (self._flags[element] & _CONTAINERS or self.notes):
            path: Path = ()
        else:
            path = self._paths.get(element) or self.path(element)
        if path is not self._last_path:
            self._last, self._last_path = self._at(path), path
        return self._last

    def path(self, element: int) -> Path:
        waiting = []
        while element not in self._paths:
            waiting.append(element)
            element = self._parents[element]
        path = self._paths[element]
        own_flags, notes = self._own_flags, self.notes
        for element in reversed(waiting):
            if (
                own_flags[element] & _MATTERS
                or element in notes
                or (path and path[-1][0] == "table")
            ):
                path = self._step(element, path)
            self._paths[element] = path
        return path

    def cell(self, element: int) -> int:
        """Innermost table cell around an element."""
        while element >= 0 and not self._own_flags[element] & _CELL:
            element = self._parents[element]
        return element

    def all_children(self) -> list[list[Any]]:
        """The lists of children of all containers, the outer ones first."""
        return self._children

    def _step(self, element: int, path: Path) -> Path:
        if element in self.notes:
            return (("note", self.notes[element]),)
        own = self._own_flags[element]
        if not own & _MATTERS:
            if path and path[-1][0] == "table" and self.nodes.tag(element) == "caption":
                return path[:-1]
            return path
        last = path[-1][0] if path else ""
        if last == "note" or last == "table":
            return path
        levels = sum(step[0] in ("quote", "item", "definition", "term") for step in path)
        if own & (_ITEM | _TERM):
            return self._item_step(element, path, last) if levels < MOST_LEVELS else path
        if own & _BOUNDARY:  # cards in a list are no list items
            return ()
        outside = path[:-1] if last in _HOLDS_ITEMS else path  # between items stands nothing else
        if own & _QUOTE:
            return (*outside, ("quote", element)) if levels < MOST_LEVELS else path
        if own & _TABLE:
            return (*outside, ("table", element)) if element in self.tables else path
        if levels >= MOST_LEVELS:
            return path
        kind = "definitions" if own & _DEFINITIONS else "list"
        return (*outside, (kind, element))

    def _item_step(self, element: int, path: Path, last: str) -> Path:
        kind, item = "list", "item"
        if self._own_flags[element] & _TERM:
            kind, item = "definitions", "term"
        elif self.nodes.tag(element) == "dd":
            kind, item = "definitions", "definition"
        if last != kind:
            path = path[:-1] if last in _HOLDS_ITEMS else path
            path = (*path, (kind, self._parents[element]))
        return (*path, (item, element))

    def _at(self, path: Path) -> list[Node] | Table:
        if path and path[-1][0] in _HOLDS_ITEMS:  # between the items
            path = path[:-1]
        opened = self._open
        same = 0
        for step, (other, _) in zip(path, opened, strict=False):
            if step != other:
                break
            same += 1
        del opened[same:]
        for step in path[same:]:
            into = self._children_of(opened[-1][1]) if opened else self._document.children
            node = self._new(step, opened[-1] if opened else None)
            into.append(node)
            opened.append((step, node))
            if not isinstance(node, Table):
                self._children.append(self._children_of(node))
        self.note = None
        if not opened:
            return self._document.children
        step, node = opened[-1]
        if isinstance(node, Footnote):
            self.note = node.label
        if isinstance(node, Table):
            self.table_element = int(step[1])
            return node
        return self._children_of(node)

    @staticmethod
    def _children_of(node: Any) -> list[Any]:
        found: list[Any] = node.items if isinstance(node, (List, DefinitionList)) else node.children
        return found

    def _new(self, step: Step, above: tuple[Step, Any] | None) -> Any:
        kind, element = step
        if kind == "quote":
            return Quote()
        if kind == "list":
            ordered = element in self.nodes and self.nodes.tag(element) == "ol"
            return List(ordered=ordered, start=0)
        if kind == "item":
            if above is not None and above[1].ordered and not above[1].items:
                above[1].start = self._ordinal(int(above[0][1]), self.nodes[int(element)])
            return ListItem()
        if kind == "definitions":
            return DefinitionList()
        if kind == "term":
            return Term()
        if kind == "definition":
            return Definition()
        if kind == "note":
            self.notes_met.add(str(element))
            return Footnote(str(element))
        return Table(None, [])

    def _ordinal(self, owner: int, item: Any) -> int:
        """Number of an item in an ordered list."""
        known, number = self._counted.get(owner, (0, 0))
        before = 0
        node = item
        value = ""
        while node is not None and node.mem_id != known:
            if node.tag == "li":
                value = node.attributes.get("value") or ""
                if value.isdecimal():
                    break
                before += 1
            node = node.prev
        if value.isdecimal():
            ordinal = int(value) + before
        elif node is not None:
            ordinal = number + before
        else:
            start = self.nodes[owner].attributes.get("start") or ""
            ordinal = (int(start) if start.isdecimal() else 1) + before - 1
        self._counted[owner] = (item.mem_id, ordinal)
        return min(max(ordinal, 0), 999_999_999)
