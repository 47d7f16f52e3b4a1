"""What is known of one host: on how many of its pages each mark was seen."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from declutter.site.marks import NOTHING, Marks
from declutter.site.said import tally

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Recurrence:
    """How often the blocks of a page stand on the other pages of its host.

    Attributes:
        pages: other pages that were seen.
        seen: on how many of them each block stands.
        novelty: of what stands at the block's place in the markup, on all pages: the share
            that stands on one page only. Half where too little is known.
    """

    pages: int
    seen: NDArray[np.int64]
    novelty: Floats


def _zeros() -> dict[int, int]:
    return defaultdict(int)


@dataclass(slots=True)
class Host:
    """Counts of one host, and what of them is not stored yet."""

    pages: int = 0
    counts: dict[int, int] = field(default_factory=dict)  # mark of a block -> pages
    known: set[int] = field(default_factory=set)  # marks of pages
    total: dict[int, int] = field(default_factory=_zeros)  # shape -> blocks on all pages
    single: dict[int, int] = field(default_factory=_zeros)  # shape -> blocks seen once
    new: list[tuple[int, list[tuple[int, int]]]] = field(default_factory=list)  # pages

    def put(self, block: int, shape: int, pages: int) -> None:
        """A block was seen on some more pages."""
        before = self.counts.get(block, 0)
        self.counts[block] = before + pages
        self.total[shape] += pages
        if before == 0 and pages == 1:
            self.single[shape] += 1
        elif before == 1:
            self.single[shape] -= 1

    def observe(self, marks: Marks) -> bool:
        """Note a page; one that was seen before is not counted again."""
        if marks.page in self.known:
            return False
        self.known.add(marks.page)
        self.pages += 1
        pairs = _pairs(marks)
        self.new.append((marks.page, pairs))
        tally(pairs, self.counts, self.total, self.single)  # as `put`, one by one
        return True

    def recurrence(self, marks: Marks) -> Recurrence:
        """Of a page's blocks, on the other pages: a page does not confirm itself."""
        own = int(marks.page in self.known)
        counts = self.counts
        blocks = marks.blocks.tolist()
        seen = [counts.get(block, own) - own if block != NOTHING else 0 for block in blocks]
        mine: Counter[int] = Counter()
        mine_single: Counter[int] = Counter()
        if own:
            for block, shape in _pairs(marks):
                pages = counts.get(block, 0)
                if not pages:  # not the same page after all, but one with the same text
                    continue
                mine[shape] += 1
                # Without this page, what is on one other page besides it is single.
                mine_single[shape] += (pages == 1) - (pages == 2)
        single, total = self.single.get, self.total.get  # asking must not make entries
        novelty = [
            (single(shape, 0) - mine_single[shape] + 1) / (total(shape, 0) - mine[shape] + 2)
            for shape in marks.shapes.tolist()
        ]
        return Recurrence(
            self.pages - own, np.array(seen, dtype=np.int64), np.clip(novelty, 0.0, 1.0)
        )


def _pairs(marks: Marks) -> list[tuple[int, int]]:
    """Each block of a page once, with its shape."""
    pairs = dict(zip(marks.blocks.tolist(), marks.shapes.tolist(), strict=True))
    pairs.pop(NOTHING, None)
    return list(pairs.items())
