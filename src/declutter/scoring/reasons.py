"""The strongest terms of the blocks of a page.

Who asks for the reasons of one block mostly asks for those of the next one too. So they are read
ahead, more and more of them as long as the blocks come in a row: looked at together they take a
fraction of the time.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, NamedTuple

from declutter.scoring.terms import BIAS, ForestTerms, strongest, total

_MOST: Final = 64  # blocks that are read ahead, to bound the memory of huge pages

Named = list[tuple[str, float]]


class Columns(NamedTuple):
    """Columns of a table that hold the terms of one score: `first` up to `behind`."""

    first: int
    behind: int
    bias: int


class Layout:
    """The columns of tables that hold the terms of one or more scores side by side.

    Args:
        forests: name of each score -> its terms.

    Attributes:
        names: of the columns: "keep: …", "region: …"; without the score if that has no name.
        scores: name of a score -> its columns.
    """

    def __init__(self, forests: dict[str, ForestTerms]) -> None:
        self.names: list[str] = []
        self.scores: dict[str, Columns] = {}
        for score, terms in forests.items():
            first = len(self.names)
            self.names += [f"{score}: {name}" if score else name for name in terms.names]
            bias = first + terms.names.index(BIAS)
            self.scores[score] = Columns(first, len(self.names), bias)


class Explained(NamedTuple):
    """The terms of the scores of blocks in a row.

    Attributes:
        first: number of the first block.
        layout: the scores by name, and so the columns: equally strong terms go by name.
        table: a row a block, see `terms.new_table`.
        starts: of each row, the first column that counts: a block that was not read has no keep
            score.
    """

    first: int
    layout: Layout
    table: Any
    starts: list[int]


class Score(NamedTuple):
    """One score of a block.

    Attributes:
        total: sum of its terms.
        start: the term `bias` among them.
        others: their number.
        strongest: those of the others that were asked for, strongest first.
    """

    total: float
    start: float
    others: int
    strongest: Named


class Reasons:
    """The reasons of the blocks of one page.

    Args:
        explain: gives the terms of blocks from a number on: of at least one, at most so many.
        more: gives further terms of a block; None where there are none.
    """

    def __init__(
        self, explain: Callable[[int, int], Explained], more: Callable[[int], Named] | None = None
    ) -> None:
        self._explain, self._more = explain, more
        self._known: Explained | None = None

    def _of(self, block: int) -> tuple[Explained, int]:
        """Terms that are known, and the row of the block in them."""
        known, ahead = self._known, 1
        if known is not None:
            row, size = block - known.first, len(known.starts)
            if 0 <= row < size:
                return known, row
            if row == size:
                ahead = min(4 * size, _MOST)
        known = self._known = self._explain(block, ahead)
        return known, 0

    def strongest(self, block: int, count: int = -1) -> Named:
        """Named terms of a block, strongest first, then by name; all if `count` is negative."""
        (_, layout, table, starts), row = self._of(block)
        terms = strongest(table, row, starts[row], len(layout.names), layout.names, count)
        return terms if self._more is None else merged(terms, self._more(block), count)

    def scores(self, block: int, count: int) -> dict[str, Score]:
        """The scores of a block by name, each with so many of its strongest terms."""
        (_, layout, table, starts), row = self._of(block)
        more: dict[str, Named] = {}
        for term in self._more(block) if self._more is not None else ():
            more.setdefault(term[0].partition(": ")[0], []).append(term)
        found = {}
        for score, (first, behind, bias) in reversed(layout.scores.items()):
            if first < starts[row]:
                continue
            own = more.pop(score, [])
            terms = strongest(table, row, first, behind, layout.names, count + 1)
            found[score] = Score(
                total(table, row, first, behind) + sum(value for _, value in own),
                float(table[row, bias]),
                behind - first - 1 + len(own),
                without_bias(merged(terms, own, count + 1), count),
            )
        for score, own in more.items():
            together = sum(value for _, value in own)
            found[score] = Score(together, 0.0, len(own), merged([], own, count))
        return found


def merged(terms: Named, more: Named, count: int = -1) -> Named:
    """The strongest of the two, strongest first, then by name; all if `count` is negative."""
    if not more:
        return terms
    both = sorted([*terms, *more], key=lambda term: (-abs(term[1]), term[0]))
    return both if count < 0 else both[:count]


def without_bias(terms: Named, count: int) -> Named:
    """The first of the terms without those that hold for every block of every page."""
    return [term for term in terms if not term[0].endswith(f": {BIAS}")][:count]
