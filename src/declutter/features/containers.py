"""Containers: the elements around a block, as ranges of blocks.

A container holds a contiguous run of blocks, so every sum inside it is a difference of
two prefix sums. Elements that hold the same run count as one container.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from declutter.features.characters import COMMA, SENTENCE_END
from declutter.walk import Walked

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]

LEVELS = 5
LONG_WORDS = 15  # a block of running text has at least so many words
LONG_LINK_SHARE = 0.34
_STATS = (
    "blocks",
    "words",
    "characters",
    "link_characters",
    "links",
    "long_words",
    "commas",
    "sentence_ends",
    "headings",
    "images",
    "controls",
)


@dataclass(slots=True)
class Containers:
    """Attributes:
    chain: shape (LEVELS, n), element numbers from the inside out.
    first, end: block ranges of all elements.
    sums: prefix sums of the statistics, shape (len(_STATS), n + 1).
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
        owners: Ints,
        words: Floats,
        length: Floats,
        link_chars: Floats,
        links: Floats,
        counts: NDArray[np.float64],
        heading: Floats,
    ) -> Containers:
        n = len(owners)
        first = np.array(page.first, dtype=np.int64)
        end = np.array(page.end, dtype=np.int64)
        parents = np.maximum(np.array(page.parents, dtype=np.int64), 0)
        long = (words >= LONG_WORDS) & (link_chars < LONG_LINK_SHARE * length)
        stats = np.zeros((len(_STATS), n + 1))
        rows: tuple[NDArray[Any], ...] = (
            np.ones(n),
            words,
            length,
            link_chars,
            links,
            words * long,
        )
        rows += (counts[:, COMMA], counts[:, SENTENCE_END], heading)
        for stat, row in zip(stats, rows, strict=False):
            stat[1:] = row
        for i, marks in ((9, page.images), (10, page.controls)):
            if marks:
                stats[i] = np.bincount(np.minimum(marks, n - 1) + 1, minlength=n + 1)
        sums = np.cumsum(stats, axis=1, out=stats)

        same = (first == first[parents]) & (end == end[parents])
        outermost = np.where(same, parents, np.arange(len(parents)))
        while True:
            higher = outermost[outermost]
            if np.array_equal(higher, outermost):
                break
            outermost = higher
        above = outermost[parents[outermost]]
        chain = np.empty((LEVELS, n), dtype=np.int64)
        inner = outermost[owners]
        chain[0] = np.where(end[inner] - first[inner] > 1, inner, above[inner])
        for level in range(1, LEVELS):
            chain[level] = above[chain[level - 1]]

        held = sums[5][end] - sums[5][first]
        size = end - first
        main = []
        for share in (0.5, 0.8):
            fits = np.flatnonzero(held >= share * max(sums[5, -1], 1.0))
            main.append(int(fits[np.argmin(size[fits] * 1000 - fits)]) if len(fits) else 0)
        return cls(chain, first, end, sums, words, long, heading, (main[0], main[1]))

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

    def rows(self) -> tuple[tuple[str, ...], Floats]:
        names: list[str] = []
        rows: list[Any] = []  # each of shape (n,), or one number for all blocks
        n = len(self.words)
        index = np.arange(n)
        total = self.sums[:, -1]
        total_words = max(total[1], 1.0)
        total_long = max(total[5], 1.0)

        first, end = self.first[self.chain], self.end[self.chain]
        inside = self.sums[:, end] - self.sums[:, first]  # (stats, LEVELS, n)
        blocks, words = np.maximum(inside[0], 1.0), np.maximum(inside[1], 1.0)
        groups = (
            ("blocks", np.log1p(blocks)),
            ("words", np.log1p(words)),
            ("link_share", inside[3] / np.maximum(inside[2], 1.0)),
            ("links_per_block", inside[4] / blocks),
            ("words_per_block", np.log1p(words / blocks)),
            ("long_share", inside[5] / words),
            ("long_of_page", inside[5] / total_long),
            ("words_of_page", inside[1] / total_words),
            ("commas_per_word", inside[6] / words),
            ("sentence_ends_per_word", inside[7] / words),
            ("heading_share", inside[8] / blocks),
            ("images_per_block", inside[9] / blocks),
            ("controls_per_block", inside[10] / blocks),
            ("position", (index - first) / blocks),
        )
        names += [f"box{level + 1}.{name}" for name, _ in groups for level in range(LEVELS)]
        boxes = np.empty((len(groups), LEVELS, n), dtype=np.float32)
        for box, (_, values) in zip(boxes, groups, strict=True):
            box[:] = values

        half, most = self.main
        for name, element in (("half", half), ("most", most)):
            low, high = int(self.first[element]), max(int(self.end[element]), 1)
            names += [f"main.{name}_before", f"main.{name}_after", f"main.{name}_position"]
            rows += [
                np.log1p(np.maximum(low - index, 0)),
                np.log1p(np.maximum(index - high + 1, 0)),
                (index - low) / max(high - low, 1),
            ]
            names.append(f"main.{name}_level")
            rows.append(np.argmax(np.vstack((self.chain == element, np.ones((1, n)))), axis=0))

        long_numbers = np.where(self.long, index, -1)
        last_long = np.maximum.accumulate(long_numbers)
        next_long = (
            n - 1 - np.maximum.accumulate(np.where(self.long, n - 1 - index, -1)[::-1])[::-1]
        )
        long_total = np.concatenate(([0.0], np.cumsum(self.long * self.words)))
        word_total = self.sums[1]
        names += ["flow.since_long", "flow.until_long", "flow.long_before", "flow.long_after"]
        rows += [
            np.where(last_long >= 0, np.log1p(index - last_long), 9.0),
            np.where(next_long < n, np.log1p(next_long - index), 9.0),
            long_total[:-1] / total_long,
            (total_long - long_total[1:]) / total_long,
        ]
        for reach in (2, 5, 12):
            left, right = np.maximum(index - reach, 0), np.minimum(index + reach + 1, n)
            near_words = word_total[right] - word_total[left]
            names += [f"flow.words_{reach}", f"flow.long_share_{reach}", f"flow.links_{reach}"]
            rows += [
                np.log1p(near_words / (right - left)),
                (long_total[right] - long_total[left]) / np.maximum(near_words, 1.0),
                (self.sums[3][right] - self.sums[3][left])
                / np.maximum(self.sums[2][right] - self.sums[2][left], 1.0),
            ]
        heading = self.previous_heading()
        names += ["flow.since_heading", "flow.heading_words", "page.position", "page.words_before"]
        rows += [
            np.where(heading >= 0, np.log1p(index - heading), 9.0),
            np.where(heading >= 0, self.words[heading], 0.0),
            index / n,
            word_total[:-1] / total_words,
        ]
        page = (
            ("blocks", np.log1p(n)),
            ("words", np.log1p(total[1])),
            ("link_share", total[3] / max(total[2], 1.0)),
            ("long_share", total[5] / total_words),
            ("long_blocks", float(np.log1p(self.long.sum()))),
            ("words_per_block", total_words / n),
            ("images", np.log1p(total[9])),
            ("controls", np.log1p(total[10])),
            (
                "main_share",
                (self.sums[5][self.end[half]] - self.sums[5][self.first[half]]) / total_long,
            ),
            ("main_blocks", (self.end[half] - self.first[half]) / n),
        )
        for name, value in page:
            names.append(f"page.{name}")
            rows.append(value)
        out = np.empty((len(names), n), dtype=np.float32)
        out[: len(names) - len(rows)] = boxes.reshape(-1, n)
        for row, values in zip(out[len(names) - len(rows) :], rows, strict=True):
            row[:] = values
        return tuple(names), out
