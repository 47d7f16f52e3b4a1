"""What was measured of a block: "inside a figcaption" means little without its yes or no."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from declutter.scoring.model import LATER_NAMES

if TYPE_CHECKING:
    from declutter.result import Result


@cache
def _rows(names: tuple[str, ...]) -> dict[str, int]:
    return {name: row for row, name in enumerate(names)}


def measured(result: Result, block: int) -> dict[str, float]:
    """Features of a block by name: all of them if it was read, else those of its structure."""
    scored = result._scored
    if scored is None:
        return {}
    part = scored.part_of(block)
    at = block - part.first
    if part.keep[at] > 0:
        column = part.matrix[:, int(np.searchsorted(part.numbers, at))]
        names = tuple(part.measured.names) + LATER_NAMES
    else:
        column, names = part.measured.matrix[:, at], tuple(part.measured.names)
    values = column.tolist()
    return {name: values[row] for name, row in _rows(names).items()}
