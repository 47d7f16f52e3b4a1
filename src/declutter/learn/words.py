"""Fitting of the word weights from the role labels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from declutter.features.phrases import fold
from declutter.scoring.words import GROUPS, MOST_WORDS, UNIT, WordTable, word_counts
from declutter.tokens import tokenise
from declutter.types import KEPT_BY_DEFAULT, ROLES

LEAST_SITES = 6  # on fewer, a word is the site's own
LEAST_WORDS = 4  # labels of shorter blocks say nothing about words
_MOST_TEXTS = 5000  # cut in one go
SMOOTHING = 3.0
STRONGEST = 2.5
WEAKEST = 0.4  # a word without a weight of this size in any group is left out


@dataclass(slots=True)
class WordCounts:
    """Which words stand in which block: parallel arrays of word number and row."""

    vocabulary: list[str]
    word: NDArray[np.int64]
    row: NDArray[np.int64]
    sizes: NDArray[np.int64]  # words that are looked at, per row

    @classmethod
    def of(cls, texts: Sequence[str]) -> WordCounts:
        numbers: dict[str, int] = {}
        word: list[int] = []
        row: list[int] = []
        sizes = []
        for low in range(0, len(texts), _MOST_TEXTS):
            tokens = tokenise([fold(text) for text in texts[low : low + _MOST_TEXTS]])
            sizes.append(word_counts(tokens))
            for i, (begin, end) in enumerate(zip(tokens.begins, tokens.ends, strict=True)):
                found = sorted(set(tokens.words[begin : min(end, begin + MOST_WORDS)]))
                word += [numbers.setdefault(w, len(numbers)) for w in found]
                row += [low + i] * len(found)
        return cls(list(numbers), np.array(word), np.array(row), np.concatenate(sizes))

    def fit(
        self,
        role: NDArray[np.int64],
        site: NDArray[np.int64],
        words: NDArray[np.int64],
        train: NDArray[np.bool_],
    ) -> WordTable:
        """Weights from the rows in `train` that have a role. A word counts damped per site."""
        group_of = np.full(len(ROLES), -1)
        for number, roles in enumerate(GROUPS.values()):
            for name in roles:
                group_of[ROLES.index(name)] = number
        body = len(GROUPS)
        group_of[[ROLES.index(name) for name in KEPT_BY_DEFAULT]] = body
        group = np.where(role >= 0, group_of[np.maximum(role, 0)], -1)
        useful = train & (group >= 0) & (words >= LEAST_WORDS)
        chosen = useful[self.row]
        word, row = self.word[chosen], self.row[chosen]
        size = len(self.vocabulary)

        pairs = np.unique(np.stack((word, site[row])), axis=1)
        sites = np.bincount(pairs[0], minlength=size)
        seen, times = np.unique(np.stack((word, group[row], site[row])), axis=1, return_counts=True)
        counts = np.zeros((size, body + 1))
        np.add.at(counts, (seen[0], seen[1]), np.sqrt(times))
        totals = counts.sum(axis=0)
        prior = totals[:body] / totals[body]
        odds = (counts[:, :body] + SMOOTHING * prior) / (counts[:, body:] + SMOOTHING) / prior
        weights = np.round(np.clip(np.log(odds), -STRONGEST, STRONGEST) / UNIT)
        telling = np.abs(weights).max(axis=1) * UNIT >= WEAKEST
        known = np.flatnonzero((sites >= LEAST_SITES) & telling)
        return WordTable.of([self.vocabulary[i] for i in known], weights[known].astype(np.float32))

    def rows(self, table: WordTable, count: int) -> NDArray[np.float32]:
        """`WordTable.rows` of all blocks, shape (blocks, groups), from the counts alone."""
        weights, unknown = np.asarray(table.weights), len(table.weights)
        number = np.array([table.index.get(word, unknown) for word in self.vocabulary])
        known = number[self.word] < unknown
        sums = np.stack(
            [
                np.bincount(
                    self.row[known],
                    weights=weights[number[self.word[known]], group],
                    minlength=count,
                )
                for group in range(len(GROUPS))
            ],
            axis=1,
        )
        return (sums * UNIT / np.sqrt(self.sizes)[:, None]).astype(np.float32)
