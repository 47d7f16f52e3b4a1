"""Learned word weights: how much each word speaks for groups of clutter roles, against body.

A naive Bayes table (Maron, 1961; log-odds with smoothing), one column a group. It knows the
languages of the labelled pages; in others its features stay at zero and the phrase packs
speak.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from itertools import repeat
from typing import Any

import numpy as np
from numpy.typing import NDArray

from declutter import native
from declutter.scoring.forest import whole_numbers
from declutter.tokens import Tokens

Floats = NDArray[np.float32]

GROUPS = {
    "selling": ("promo", "advert", "subscribe", "newsletter"),
    "author": ("author_bio",),
    "talking": ("share", "media_control", "comments"),
    "legal": ("footer", "republication", "cookie"),
    "signing": ("byline", "credit", "caption"),
    "moving": ("navigation", "other"),
}
NAMES = tuple(f"words.{group}" for group in GROUPS)
MOST_WORDS = 100  # of a block; long paragraphs have said enough by then
UNIT = 0.05  # of the weights, which are whole numbers


@dataclass(eq=False, repr=False)
class WordTable:
    """`words`, apart by spaces; a row of `weights` for each and one of 0, (words + 1, groups)."""

    words: str
    weights: Floats
    _sums: Any = field(default=None, repr=False)

    @classmethod
    def load(cls, data: dict[str, Any]) -> WordTable:
        words = data["words"]
        table = whole_numbers(data["weights"]).reshape(-1, len(GROUPS))
        count = words.count(" ") + 1 if words else 0
        # Each must be a word as texts are cut, not several or none: most are letters alone.
        plain = not words or words.replace(" ", "a").isalpha()
        known = len(words.split()) if plain else len(_alone(words))
        if not count == known == len(table):
            raise ValueError("a word table needs weights for each of its words, and words alone")
        weights = np.zeros((len(table) + 1, len(GROUPS)), dtype=np.float32)
        weights[:-1] = table
        return cls(words, weights)

    @classmethod
    def of(cls, words: list[str], weights: Floats) -> WordTable:
        """A table of single words (letters alone) and their weights, shape (words, groups)."""
        return cls(" ".join(words), np.vstack((weights, np.zeros((1, len(GROUPS)), np.float32))))

    @cached_property
    def index(self) -> dict[str, int]:
        """Row of each word."""
        return {word: i for i, word in enumerate(self.words.split())}

    def dump(self) -> dict[str, Any]:
        return {
            "groups": list(GROUPS),
            "words": self.words,
            "weights": " ".join(map(str, self.weights[:-1].astype(int).ravel())),
        }

    def rows(self, tokens: Tokens) -> Floats:
        """Sum of the weights of a block's distinct words over the root of its word count,
        shape (groups, blocks)."""
        if native.text is not None:
            if self._sums is None:
                # Each word is one run of letters: words have a code each, ENDs between them.
                codes = native.text.word_codes([self.words])[0][:-1]
                self._sums = native.text.WordSums(codes, self.weights[:-1])
            sums: Floats = self._sums.rows(tokens.codes, tokens.ends, MOST_WORDS, UNIT)
            return sums
        unknown = len(self.index)
        found = map(self.index.get, tokens.words, repeat(unknown))
        number = np.fromiter(found, dtype=np.int64, count=len(tokens.words))
        at = np.flatnonzero(number < unknown)
        block = np.searchsorted(tokens.ends, at)
        early = at - tokens.begins[block] < MOST_WORDS
        distinct = np.unique(block[early] * unknown + number[at[early]])
        block, number = np.divmod(distinct, max(unknown, 1))
        totals = np.zeros((len(GROUPS), len(tokens.ends)))
        for total, column in zip(totals, self.weights[number].T, strict=True):
            total += np.bincount(block, weights=column, minlength=len(total))
        return (totals * UNIT / np.sqrt(word_counts(tokens))).astype(np.float32)


def _alone(words: str) -> list[str]:
    """Those that are one run of letters, the only ones that texts are cut into."""
    return [word for word in words.split() if Tokens([word]).words[:-1] == [word]]


def word_counts(tokens: Tokens) -> NDArray[np.int64]:
    """Words of each block that are looked at, at least 1."""
    counts: NDArray[np.int64] = np.clip(tokens.ends - tokens.begins, 1, MOST_WORDS)
    return counts
