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
_MOST_LEVELS = MOST_LEVELS  # a C integer where compiled

# What containers are.
NONE, QUOTE, LIST, ITEM, DEFINITIONS, TERM, DEFINITION, NOTE, TABLE = range(9)
# The same as C integers where compiled.
_QUOTE_STEP, _LIST_STEP, _ITEM_STEP, _DEFINITIONS_STEP = QUOTE, LIST, ITEM, DEFINITIONS
_TERM_STEP, _DEFINITION_STEP, _NOTE_STEP, _TABLE_STEP = TERM, DEFINITION, NOTE, TABLE
_KINDS: Final = 16  # more than there are
_LEVELS: Final = frozenset((QUOTE, ITEM, TERM, DEFINITION))
_BOUNDARY: Final = FLAG["section"] | FLAG["article"] | FLAG["main"]
_ITEM: Final = FLAG["li"]
_TERM: Final = FLAG["term"]
_QUOTE: Final = FLAG["quote"]
_TABLE: Final = FLAG["table"]
_DEFINITIONS: Final = FLAG["dl"]
_CELL: Final = FLAG["cell"]
_CONTAINERS: Final = FLAG["list"] | _ITEM | _QUOTE | _DEFINITIONS | _TERM | _TABLE
_MATTERS: Final = _BOUNDARY | _CONTAINERS


class Step:
    """A container around blocks, with those around it.

    Attributes:
        kind: what it is.
        element: the element that makes it one.
        label: of a footnote.
        above: the container around it; the outermost of all is the document.
        depth: how many are around it, the document among them.
        levels: how many quotes and items it and those around it are.
    """

    def __init__(self, kind: int, element: int, above: Step | None, label: str = "") -> None:
        self.kind, self.element, self.above, self.label = kind, element, above, label
        self.depth, self.levels = 0, 0
        if above is not None:
            self.depth, self.levels = above.depth + 1, above.levels
            if kind in _LEVELS:
                self.levels += 1
        self.holds_items = kind in (_LIST_STEP, _DEFINITIONS_STEP)
        self.node: Any = None  # the node it opened last
        self.children: Any = None  # of the node


class Nesting:
    """Puts blocks into containers. Those of a block are a step, with the steps above it."""

    def __init__(
        self, page: Walked, nodes: Elements, tables: frozenset[int], document: Document
    ) -> None:
        self.nodes, self.tables = nodes, tables
        self._parents, self._own_flags, self._flags = page.parents, page.own_flags, page.flags
        self.notes: dict[int, str] = {}  # element -> label of the footnote that it holds
        self.notes_met: set[str] = set()
        self.note: str | None = None  # label of the note that the last block opened
        self.table_element = -1  # of the table that the last block was placed in
        self._root = Step(NONE, -1, None)
        self._root.children = document.children
        self._steps: dict[int | str, Step] = {}  # each exists once; notes are known by label
        self._paths: list[Step | None] = [None] * len(page.parents)  # by element; None: not known
        self._open: list[Step] = []  # whose nodes take what follows
        self._last: list[Node] | Table = document.children
        self._last_path: Step | None = None  # what it was found for
        self._children: list[list[Any]] = [document.children]
        self._counted: dict[int, tuple[int, int]] = {}  # list -> last item met, its number

    def place(self, element: int) -> list[Node] | Table:
        """What takes a block of this element: children of a container, or a table."""
        if element < 0 or not (self._flags[element] & _CONTAINERS or self.notes):
            path = self._root
        else:
            path = self._paths[element] or self.path(element)
        if path is not self._last_path:
            self._last, self._last_path = self._at(path), path
        return self._last

    def path(self, element: int) -> Step:
        """Innermost container around the blocks of an element."""
        above = self._parents[element]
        path = self._root if above < 0 else self._paths[above]
        if path is not None:  # most often: what is around it has been met
            return self._inside(element, path)
        waiting = []
        while element >= 0:
            path = self._paths[element]
            if path is not None:
                break
            waiting.append(element)
            element = self._parents[element]
        if path is None:
            path = self._root
        for element in reversed(waiting):
            path = self._inside(element, path)
        return path

    def _inside(self, element: int, path: Step) -> Step:
        """Innermost container around the blocks of an element, by that of its parent."""
        if (
            self._own_flags[element] & _MATTERS
            or path.kind == _TABLE_STEP
            or (self.notes and element in self.notes)
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

    def _made(self, kind: int, element: int, above: Step | None, label: str = "") -> Step:
        key = label or _KINDS * element + kind
        step = self._steps.get(key)
        if step is None:
            step = self._steps[key] = Step(kind, element, above, label)
        return step

    def _step(self, element: int, path: Step) -> Step:
        if self.notes and element in self.notes:
            return self._made(NOTE, -1, self._root, self.notes[element])
        own = self._own_flags[element]
        last = path.kind
        if not own & _MATTERS:
            if last == _TABLE_STEP and self.nodes.tag(element) == "caption":
                return path.above or self._root
            return path
        if last in (_NOTE_STEP, _TABLE_STEP):
            return path
        if own & (_ITEM | _TERM):
            return self._item_step(element, path) if path.levels < _MOST_LEVELS else path
        if own & _BOUNDARY:  # cards in a list are no list items
            return self._root
        # Between items stands nothing else.
        outside = path.above if path.holds_items else path
        if own & _QUOTE:
            if path.levels < _MOST_LEVELS:
                return self._made(QUOTE, element, outside)
            return path
        if own & _TABLE:
            return self._made(TABLE, element, outside) if element in self.tables else path
        if path.levels >= _MOST_LEVELS:
            return path
        return self._made(DEFINITIONS if own & _DEFINITIONS else LIST, element, outside)

    def _item_step(self, element: int, path: Step) -> Step:
        kind, item = LIST, ITEM
        if self._own_flags[element] & _TERM:
            kind, item = DEFINITIONS, TERM
        elif self.nodes.tag(element) == "dd":
            kind, item = DEFINITIONS, DEFINITION
        holder: Step | None = path
        if path.kind != kind:
            outside = path.above if path.holds_items else path
            holder = self._made(kind, self._parents[element], outside)
        return self._made(item, element, holder)

    def _at(self, path: Step) -> list[Node] | Table:
        step: Step | None = path
        if path.holds_items:  # between the items
            step = path.above
        opened = self._open
        waiting = []
        while (
            step is not None
            and step.depth
            and not (step.depth <= len(opened) and opened[step.depth - 1] is step)
        ):
            waiting.append(step)
            step = step.above
        if step is None:
            step = self._root
        del opened[step.depth :]
        while waiting:
            above, step = step, waiting.pop()
            step.children = None
            step.node = node = self._new(step, above)
            above.children.append(node)
            opened.append(step)
            if step.kind != _TABLE_STEP:
                if step.children is None:
                    step.children = node.items if step.holds_items else node.children
                self._children.append(step.children)
        self.note = step.label if step.kind == _NOTE_STEP else None
        if step.kind == _TABLE_STEP:
            self.table_element = step.element
            table: Table = step.node
            return table
        children: list[Node] = step.children
        return children

    def _new(self, step: Step, above: Step) -> Any:
        kind = step.kind
        if kind == _ITEM_STEP:
            if above.node.ordered and not above.node.items:
                above.node.start = self._ordinal(above.element, self.nodes[step.element])
            # Most containers: without a call that takes its arguments apart.
            item = ListItem.__new__(ListItem)
            item.children = step.children = []
            return item
        if kind == _LIST_STEP:
            element = step.element
            ordered = element in self.nodes and self.nodes.tag(element) == "ol"
            made = List.__new__(List)
            made.ordered, made.start = ordered, 0
            made.items = step.children = []
            return made
        if kind == _QUOTE_STEP:
            return Quote([])
        if kind == _DEFINITIONS_STEP:
            return DefinitionList([])
        if kind == _TERM_STEP:
            return Term([])
        if kind == _DEFINITION_STEP:
            return Definition([])
        if kind == _NOTE_STEP:
            self.notes_met.add(step.label)
            return Footnote(step.label)
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
