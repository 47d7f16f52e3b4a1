"""Named numbers for every block, in two helpings.

`measure` gives what structure and characters say, for all blocks: the region score needs
no more. `read_wording` gives what the words say (phrases of the clutter kinds, dates, link
targets, repeated sentences), and only for the blocks that are worth the reading: about
half of a page is plainly navigation.
"""

from __future__ import annotations

from declutter.features.structure import Measured, measure
from declutter.features.wording import Wording, read_wording

__all__ = ["Measured", "Wording", "measure", "read_wording"]
