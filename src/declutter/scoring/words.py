"""Learned word weights: how much each word speaks for groups of clutter roles, against body.

A naive Bayes table (Maron, 1961; log-odds with smoothing), one column a group. It knows the
languages of the labelled pages; in others its features stay at zero and the phrase packs
speak.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from declutter.scoring.forest import numbers

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
MOST_CHARACTERS = 600  # of a block; long paragraphs have said enough by then
WORD = re.compile(r"[^\W\d_]+")
UNIT = 0.05  # of the weights, which are whole numbers


_SPACED = bytes(i if chr(i).isalpha() and i < 128 else 32 for i in range(256))


def _words(text: str) -> set[str] | set[bytes]:
    """Distinct words of a folded text."""
    if text.isascii():
        return set(text.encode("ascii").translate(_SPACED).split())
    return set(WORD.findall(text))


@dataclass(slots=True)
class WordTable:
    """`index`: word -> row of `weights`, whose shape is (words + 1, groups); the last is 0.

    ASCII words are also found as bytes: cutting ASCII text in bytes is three times as fast.
    """

    index: dict[str | bytes, int]
    weights: Floats

    @classmethod
    def load(cls, data: dict[str, Any]) -> WordTable:
        words = data["words"].split()
        table = numbers(data["weights"], np.int64).reshape(len(words), len(GROUPS))
        weights = np.vstack((table, np.zeros((1, len(GROUPS))))).astype(np.float32)
        index: dict[str | bytes, int] = {word: i for i, word in enumerate(words)}
        index.update({word.encode(): i for i, word in enumerate(words) if word.isascii()})
        return cls(index, weights)

    def dump(self) -> dict[str, Any]:
        return {
            "groups": list(GROUPS),
            "words": " ".join(word for word in self.index if isinstance(word, str)),
            "weights": " ".join(map(str, self.weights[:-1].astype(int).ravel())),
        }

    def rows(self, folded: Sequence[str]) -> Floats:
        """Sum of the word weights over the root of the word count, shape (groups, blocks)."""
        unknown = len(self.weights) - 1
        get = self.index.get
        numbers: list[int] = []
        starts: list[int] = []
        counts: list[int] = []
        for text in folded:
            words = _words(text[:MOST_CHARACTERS])
            starts.append(len(numbers))
            numbers.append(unknown)  # no block is without a number
            numbers += [get(word, unknown) for word in words]
            counts.append(max(len(words), 1))
        sums = np.add.reduceat(self.weights[np.array(numbers)], np.array(starts), axis=0)
        # Whole numbers up to here: the sum does not depend on the order of a set.
        rows: Floats = (sums.T * UNIT / np.sqrt(np.array(counts))).astype(np.float32)
        return rows
