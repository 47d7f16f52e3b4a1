"""Named numbers for every block, in two helpings.

`measure` gives what structure and characters say, for all blocks: the region score needs
no more. `read_wording` gives what the words say (phrases of the clutter kinds, dates, link
targets, repeated sentences), and only for the blocks that are worth the reading: about
half of a page is plainly navigation.

Both are done by compiled code without NumPy (`features.compiled`), or on NumPy's arrays where
nothing is compiled (`features.structure`, `features.wording`); the numbers are the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from declutter import native

if TYPE_CHECKING:
    from declutter.features.reading import Wording
    from declutter.head import Head
    from declutter.walk import Walked

__all__ = ["measure", "read_wording"]


def measure(page: Walked, head: Head) -> Any:
    """Measure every block. The page must have at least one.

    Returns:
        What `features.structure.Measured` says; its arrays may be memoryviews.
    """
    if native.measure is not None:
        from declutter.features import compiled

        return compiled.measure(page, head)
    from declutter.features import structure

    return structure.measure(page, head)


def read_wording(measured: Any, numbers: Any) -> Wording:
    """Read the given blocks (ascending numbers, int64, at least one)."""
    if native.measure is not None:
        from declutter.features import compiled

        return compiled.read_wording(measured, numbers)
    from declutter.features import wording

    return wording.read_wording(measured, numbers)
