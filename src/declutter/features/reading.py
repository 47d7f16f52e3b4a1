"""What is handed to the kinds: the words of the blocks that are read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from declutter.tokens import Tokens
from declutter.walk import Walked


@dataclass(slots=True, eq=False, repr=False)
class Wording:
    """What the chosen blocks of a page say. Its arrays are NumPy's, or memoryviews where compiled
    code made them: `numpy.asarray` gives the one or the other as an array.

    Attributes:
        numbers: the chosen blocks, ascending, int64; all else speaks of these alone.
        folded: their texts, folded for phrases.
        tokens: their words.
        words, link_share: per block, float32.
        box: innermost container of each block, int64.
        phrases: float32, the first len(LISTS) of its rows are the shares of the phrases.
        matrix: float32, shape (len(names.WORDING), blocks).
    """

    numbers: Any
    folded: list[str]
    tokens: Tokens
    words: Any
    link_share: Any
    box: Any
    phrases: Any
    matrix: Any
    page: Walked

    def flags(self) -> list[int]:
        """Tag flags of the chain around each block (see `declutter.markup.FLAG`)."""
        page = self.page
        return [page.flags[page.owners[i]] for i in self.numbers.tolist()]
