"""Terms of a block by score, and what was measured for them.

"Inside a figcaption" means little without its yes or no. `Result.reasons` has the same terms in
one sorted list; for a page of thousands of blocks that costs too much.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from declutter.scoring.model import LATER_NAMES

if TYPE_CHECKING:
    from declutter.result import Result


def terms_of(result: Result, block: int) -> dict[str, dict[str, float]]:
    """Named terms of each score of a block."""
    if result._scored is None:
        return {}
    found = dict(result._model.terms(result._scored, block))
    if result.site_evidence is not None:
        for full, value in result.site_evidence.reasons(block):
            score, _, name = full.partition(": ")
            found.setdefault(score, {})[name] = value
    return found


@cache
def _rows(names: tuple[str, ...]) -> dict[str, int]:
    return {name: row for row, name in enumerate(names)}


def measured(result: Result, block: int) -> Callable[[str], float | None]:
    """Looks up a feature of a block: any if it was read, else those of its structure."""
    scored = result._scored
    if scored is None:
        return lambda name: None
    part = scored.part_of(block)
    at = block - part.first
    if part.keep[at] > 0:
        column = np.asarray(part.matrix)[:, part.numbers.tolist().index(at)]
        rows = _rows((*part.measured.names, *LATER_NAMES))
    else:
        column, rows = np.asarray(part.measured.matrix)[:, at], _rows(tuple(part.measured.names))
    return lambda name: float(column[rows[name]]) if name in rows else None
