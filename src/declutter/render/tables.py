# cython: boundscheck=True, wraparound=True
"""Tables of data and tables that only serve the layout; the grid behind the spans."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from declutter.markup import FLAG
from declutter.render.code import is_line_box
from declutter.render.nodes import Cell, Inline, Table
from declutter.render.text import LONGEST_CELL, form_at
from declutter.walk import Walked

_TABLE: Final = FLAG["table"]
_CELL: Final = FLAG["cell"]
_LONGEST: Final = LONGEST_CELL
_MOST_SPANNING: Final = 64  # cells that reach into later rows at the same time
_SPARSE: Final = 4  # places per filled cell; a table with more is none
_PARTS: Final = frozenset(("thead", "tbody", "tfoot"))


def data_tables(page: Walked, kept: list[int], forms: list[str]) -> frozenset[int]:
    """Elements of the tables whose kept blocks are all short cells in rows and columns.

    Anything longer or with form of its own (a heading, a list, code, another table) says that
    the table serves the layout.

    Args:
        forms: of elements, as far as they are known; see `declutter.render.text.no_forms`.
    """
    cells: dict[int, set[int]] = {}
    rows: dict[int, dict[int, int]] = {}
    around: dict[int, tuple[int, int]] = {-1: (-1, -1)}
    layout: set[int] = set()
    owners, flags, parents, texts = page.owners, page.flags, page.parents, page.texts
    own_flags = page.own_flags
    for block in kept:
        owner = owners[block]
        if not flags[owner] & _TABLE:
            continue
        cell, table = around.get(owner) or _around(owner, around, own_flags, parents)
        if table not in rows:
            rows[table], cells[table] = {}, set()
            if is_line_box(page.classes[table]):
                layout.add(table)
            outer = around[parents[table]][1]
            if outer >= 0:
                layout.add(outer)
                rows.setdefault(outer, {})
                cells.setdefault(outer, set())
        if cell < table:  # the caption: elements are numbered in document order
            continue
        form = forms[owner + 1] or form_at(owner, forms, own_flags, parents)
        if form != "table_cell" or len(texts[block]) > _LONGEST:
            layout.add(table)
        if cell not in cells[table]:
            cells[table].add(cell)
            row = parents[cell]
            rows[table][row] = rows[table].get(row, 0) + 1
    data = []
    for table, found in rows.items():
        if table not in layout and len(found) > 1 and max(found.values(), default=0) > 1:
            data.append(table)
    return frozenset(data)


def _around(
    element: int,
    known: dict[int, tuple[int, int]],
    own_flags: Sequence[int],
    parents: Sequence[int],
) -> tuple[int, int]:
    """Innermost cell and innermost table around an element, -1 if there is none."""
    chain = []
    while element not in known:
        chain.append(element)
        element = parents[element]
    cell, table = known[element]
    for inner in reversed(chain):
        own = own_flags[inner]
        if own & _CELL:
            cell = inner
        elif own & _TABLE:
            table = inner
        known[inner] = (cell, table)
    return cell, table


class Grid:
    """Collects the cells of one table and lays them out when all are there."""

    def __init__(self, table: Table, node: Any) -> None:
        self._table, self._node = table, node
        self._cells: dict[int, Cell] = {}

    def add(self, cell: int, content: list[Inline], block: int) -> None:
        """Add a block to the cell with this identity."""
        found = self._cells.get(cell)
        if found is None:
            found = self._cells[cell] = Cell([], False, [])
        found.blocks.append(content)
        found.numbers.append(block)

    def fill(self) -> None:
        """Set header and rows. Rows and columns without kept text are left out."""
        rows: list[tuple[dict[int, Cell], bool]] = []
        spans: list[list[int]] = []  # [first column, end, rows left]
        for row, in_head in self._rows():
            spans, places, all_header = self._lay_out(row, spans)
            if places:
                rows.append((places, in_head or all_header))
        used = sorted({column for places, _ in rows for column in places})
        if len(used) * len(rows) > _SPARSE * len(self._cells) + 1000:
            used = list(range(max([len(places) for places, _ in rows])))
            rows = [(dict(enumerate(places.values())), head) for places, head in rows]
        flat = [[places.get(column) or Cell() for column in used] for places, _ in rows]
        if rows and rows[0][1]:
            self._table.header = flat.pop(0)
        self._table.rows = flat

    def _rows(self) -> list[tuple[Any, bool]]:
        found = []
        part = self._node.child
        while part is not None:
            if part.tag in _PARTS:
                row = part.child
                while row is not None:
                    if row.tag == "tr":
                        found.append((row, part.tag == "thead"))
                    row = row.next
            elif part.tag == "tr":
                found.append((part, False))
            part = part.next
        return found

    def _lay_out(
        self, row: Any, spans: list[list[int]]
    ) -> tuple[list[list[int]], dict[int, Cell], bool]:
        """Places of the cells of a row: columns that earlier rows reach into are taken."""
        places: dict[int, Cell] = {}
        left = [[start, end, rows - 1] for start, end, rows in spans if rows > 1]
        taken = iter(sorted(spans))
        reach = next(taken, None)
        column = 0
        all_header = True
        node = row.child
        while node is not None:
            name = node.tag
            if name in ("td", "th"):
                while reach is not None and column >= reach[0]:
                    column = max(column, reach[1])
                    reach = next(taken, None)
                attributes = node.attributes
                width = _span(attributes.get("colspan"), 1000)
                height = _span(attributes.get("rowspan"), 65534)
                cell = self._cells.get(node.mem_id)
                if cell is not None:
                    cell.header = name == "th"
                    places[column] = cell
                    all_header = all_header and cell.header
                if height > 1 and len(left) < _MOST_SPANNING:
                    left.append([column, column + width, height - 1])
                column += width
            node = node.next
        return left, places, all_header and len(places) > 1


def _span(value: str | None, most: int) -> int:
    digits = (value or "").strip()
    return min(max(int(digits), 1), most) if digits.isdecimal() and len(digits) < 9 else 1
