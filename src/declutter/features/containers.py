"""Containers: the elements around a block, as ranges of blocks.

A container holds a contiguous run of blocks, so every sum inside it is a difference of
two prefix sums. Elements that hold the same run count as one container.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from declutter.features.characters import COMMA, SENTENCE_END
from declutter.features.names import LEVELS, LONG_LINK_SHARE, LONG_WORDS, REACHES
from declutter.walk import Walked

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]

_STATS = 11  # blocks, words, characters, link characters, links, words of running text, commas,
# sentence ends, headings, images, controls


@dataclass(slots=True, eq=False, repr=False)
class Elements:
    """The numbers of `Walked`'s elements as arrays, and the element of each block."""

    parents: Ints
    first: Ints
    end: Ints
    owners: Ints
    tags: Ints

    @classmethod
    def of(cls, page: Walked) -> Elements:
        lists = (page.parents, page.first, page.end, page.owners, page.tags)
        return cls(*map(column, lists))


def column(values: Sequence[int]) -> Ints:
    """The numbers of a list as an array."""
    return np.array(values, dtype=np.int64)


def _prefix_sums(
    rows: tuple[NDArray[Any], ...], images: Sequence[int], controls: Sequence[int]
) -> NDArray[np.float64]:
    """Sums of the statistics over the blocks before each, shape (_STATS, n + 1)."""
    n = len(rows[0])
    stats = np.zeros((_STATS, n + 1))
    for stat, row in zip(stats, (np.ones(n), *rows), strict=False):
        stat[1:] = row
    for i, marks in ((9, images), (10, controls)):
        if marks:
            stats[i] = np.bincount(np.minimum(marks, n - 1) + 1, minlength=n + 1)
    return np.cumsum(stats, axis=1, out=stats)


def _contained(elements: Elements, sums: NDArray[np.float64]) -> tuple[Ints, tuple[int, int]]:
    """`chain` and `main` of `Containers`."""
    first, end = elements.first, elements.end
    parents = np.maximum(elements.parents, 0)
    same = (first == first[parents]) & (end == end[parents])
    outermost = np.where(same, parents, np.arange(len(parents)))
    while True:
        higher = outermost[outermost]
        if np.array_equal(higher, outermost):
            break
        outermost = higher
    above = outermost[parents[outermost]]
    chain = np.empty((LEVELS, len(elements.owners)), dtype=np.int64)
    inner = outermost[elements.owners]
    chain[0] = np.where(end[inner] - first[inner] > 1, inner, above[inner])
    for level in range(1, LEVELS):
        chain[level] = above[chain[level - 1]]

    held = sums[5][end] - sums[5][first]
    size = end - first
    main = []
    for share in (0.5, 0.8):
        fits = np.flatnonzero(held >= share * max(sums[5, -1], 1.0))
        main.append(int(fits[np.argmin(size[fits] * 1000 - fits)]) if len(fits) else 0)
    return chain, (main[0], main[1])


@dataclass(slots=True, eq=False, repr=False)
class Containers:
    """Attributes:
    chain: shape (LEVELS, n), element numbers from the inside out.
    first, end: block ranges of all elements.
    sums: prefix sums of the statistics, shape (_STATS, n + 1).
    long: whether a block is running text.
    main: (element that holds half of the running text, element that holds four fifths).
    """

    chain: Ints
    first: Ints
    end: Ints
    sums: NDArray[np.float64]
    words: Floats
    long: NDArray[np.bool_]
    heading: Floats
    main: tuple[int, int]

    @classmethod
    def of(
        cls,
        page: Walked,
        elements: Elements,
        characters: Floats,
        link_chars: Floats,
        links: Floats,
        counts: NDArray[np.float64],
        heading: Floats,
    ) -> Containers:
        words, length = characters[0], characters[1]
        long = (words >= LONG_WORDS) & (link_chars < LONG_LINK_SHARE * length)
        rows: tuple[NDArray[Any], ...] = (words, length, link_chars, links, words * long)
        rows += (counts[:, COMMA], counts[:, SENTENCE_END], heading)
        sums = _prefix_sums(rows, page.images, page.controls)
        chain, main = _contained(elements, sums)
        return cls(chain, elements.first, elements.end, sums, words, long, heading, main)

    def total_inside(self, values: Floats, blocks: Ints) -> Floats:
        """Sum of each row of `values` over the innermost container of the given blocks, at
        most 1."""
        totals = np.zeros((values.shape[0], values.shape[1] + 1), dtype=np.float32)
        np.cumsum(values, axis=1, out=totals[:, 1:])
        inner = self.chain[0, blocks]
        inside: Floats = totals[:, self.end[inner]] - totals[:, self.first[inner]]
        return np.minimum(inside, np.float32(1.0))

    def previous_heading(self) -> Ints:
        """Number of the last heading before each block, -1 if there is none."""
        n = len(self.words)
        numbers = np.where(self.heading > 0, np.arange(n), -1)
        before = np.empty(n, dtype=np.int64)
        before[0] = -1
        np.maximum.accumulate(numbers[:-1], out=before[1:])
        return before

    def at_previous_heading(self, values: Floats, blocks: Ints) -> Floats:
        """Each row of `values` at the last heading before the given blocks, else 0."""
        heading = self.previous_heading()[blocks]
        return np.where(heading >= 0, values[:, heading], 0.0).astype(np.float32)

    def rows(self) -> Floats:
        """Values of the features, of `names.CONTAINERS`."""
        n = len(self.words)
        index = np.arange(n)
        boxes, flow, main = self._boxes(index), self._flow(index), self._main(index)
        half = self.main[0]
        total = self.sums[:, -1]
        total_words, total_long = max(total[1], 1.0), max(total[5], 1.0)
        whole = (
            np.log1p(n),
            np.log1p(total[1]),
            total[3] / max(total[2], 1.0),
            total[5] / total_words,
            np.log1p(self.long.sum()),
            total_words / n,
            np.log1p(total[9]),
            np.log1p(total[10]),
            (self.sums[5][self.end[half]] - self.sums[5][self.first[half]]) / total_long,
            (self.end[half] - self.first[half]) / n,
        )
        out = np.empty((len(whole), n), dtype=np.float32)
        out[:] = np.array(whole, dtype=np.float32)[:, None]
        return np.concatenate((boxes.reshape(-1, n), flow, main, out))

    def _main(self, index: Ints) -> Floats:
        """Where each block stands to the main elements, (rows, n)."""
        rows: list[NDArray[Any]] = []
        for element in self.main:
            low, high = int(self.first[element]), max(int(self.end[element]), 1)
            rows += [
                np.log1p(np.maximum(low - index, 0)),
                np.log1p(np.maximum(index - high + 1, 0)),
                (index - low) / max(high - low, 1),
                np.argmax(np.vstack((self.chain == element, np.ones((1, len(index))))), axis=0),
            ]
        return np.array(rows, dtype=np.float32)

    def _boxes(self, index: Ints) -> Floats:
        """Statistics of the containers of each block, shape (groups, LEVELS, n)."""
        total = self.sums[:, -1]
        first, end = self.first[self.chain], self.end[self.chain]
        inside = self.sums[:, end] - self.sums[:, first]  # (stats, LEVELS, n)
        blocks, words = np.maximum(inside[0], 1.0), np.maximum(inside[1], 1.0)
        groups = (
            np.log1p(blocks),
            np.log1p(words),
            inside[3] / np.maximum(inside[2], 1.0),
            inside[4] / blocks,
            np.log1p(words / blocks),
            inside[5] / words,
            inside[5] / max(total[5], 1.0),
            inside[1] / max(total[1], 1.0),
            inside[6] / words,
            inside[7] / words,
            inside[8] / blocks,
            inside[9] / blocks,
            inside[10] / blocks,
            (index - first) / blocks,
        )
        return np.array(groups, dtype=np.float32)

    def _flow(self, index: Ints) -> Floats:
        """Running text, headings and words before, behind and near each block, (rows, n)."""
        n = len(index)
        total_words, total_long = max(self.sums[1, -1], 1.0), max(self.sums[5, -1], 1.0)
        last_long = np.maximum.accumulate(np.where(self.long, index, -1))
        next_long = (
            n - 1 - np.maximum.accumulate(np.where(self.long, n - 1 - index, -1)[::-1])[::-1]
        )
        long_total = np.concatenate(([0.0], np.cumsum(self.long * self.words)))
        word_total = self.sums[1]
        rows = [
            np.where(last_long >= 0, np.log1p(index - last_long), 9.0),
            np.where(next_long < n, np.log1p(next_long - index), 9.0),
            long_total[:-1] / total_long,
            (total_long - long_total[1:]) / total_long,
        ]
        for reach in REACHES:
            left, right = np.maximum(index - reach, 0), np.minimum(index + reach + 1, n)
            near_words = word_total[right] - word_total[left]
            rows += [
                np.log1p(near_words / (right - left)),
                (long_total[right] - long_total[left]) / np.maximum(near_words, 1.0),
                (self.sums[3][right] - self.sums[3][left])
                / np.maximum(self.sums[2][right] - self.sums[2][left], 1.0),
            ]
        heading = self.previous_heading()
        rows += [
            np.where(heading >= 0, np.log1p(index - heading), 9.0),
            np.where(heading >= 0, self.words[heading], 0.0),
            index / n,
            word_total[:-1] / total_words,
        ]
        return np.array(rows, dtype=np.float32)
