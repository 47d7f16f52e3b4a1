"""What was measured for the terms of a block.

"Inside a figcaption" means little without its yes or no.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

from declutter.scoring.model import LATER_NAMES

if TYPE_CHECKING:
    from declutter.result import Result


@cache
def _rows(names: tuple[str, ...], later: tuple[str, ...]) -> dict[str, int]:
    return {name: row for row, name in enumerate((*names, *later))}


def measured(result: Result, block: int) -> Callable[[str], float | None]:
    """Looks up a feature of a block: any if it was read, else those of its structure."""
    scored = result._scored
    if scored is None:
        return lambda name: None
    part = scored.part_of(block)
    column, names = block - part.first, tuple(part.measured.names)
    matrix, rows = part.measured.matrix, _rows(names, ())
    if part.keep[column] > 0:
        column = bisect_left(part.numbers, column)
        matrix, rows = part.matrix, _rows(names, LATER_NAMES)

    def value_of(name: str) -> float | None:
        row = rows.get(name)
        return None if row is None else float(matrix[row, column])

    return value_of
