"""Learned weights of words and pairs of words: what kind of line says such things.

A linear model (multinomial logistic regression over which words and pairs a line holds) knows
turns of phrase that no phrase pack lists: "is a freelance", "book a free", "thanks for sharing".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from declutter.scoring.forest import numbers
from declutter.scoring.words import GROUPS

Floats = NDArray[np.float32]

NAMES = tuple(f"turns.{group}" for group in GROUPS)
MOST_TOKENS = 80  # of a line; long paragraphs have said enough by then
UNIT = 0.05  # of the weights, which are whole numbers
# Words, numbers, telling marks; characters of scripts without spaces are words.
_TOKEN = re.compile(
    r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]"
    r"|[^\W\d_\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]+|\d+|[!?:@©™»…|/&]"
)


def grams(folded: str) -> list[str]:
    """Distinct words of a line and its pairs of neighbours; its first and last word have an
    edge for a neighbour, and all numbers are one."""
    found = _TOKEN.findall(folded)
    tokens = ["0" if token[0].isdigit() else token for token in found[:MOST_TOKENS]]
    if not tokens:
        return []
    pairs = [f"{left} {right}" for left, right in pairwise(tokens)]
    edges = [f"^ {tokens[0]}"]
    if len(found) <= MOST_TOKENS:
        edges.append(f"{tokens[-1]} $")
    return list(dict.fromkeys((*tokens, *pairs, *edges)))


@dataclass(slots=True)
class NgramTable:
    """`index`: word or pair -> row of `weights`, shape (words and pairs, groups)."""

    index: dict[str, int]
    weights: Floats

    @classmethod
    def load(cls, data: dict[str, Any]) -> NgramTable:
        names = data["ngrams"].split("\n")
        table = numbers(data["weights"], np.int64).reshape(len(names), len(NAMES))
        return cls({name: i for i, name in enumerate(names)}, table.astype(np.float32))

    def dump(self) -> dict[str, Any]:
        return {
            "groups": list(GROUPS),
            "ngrams": "\n".join(self.index),
            "weights": " ".join(map(str, self.weights.astype(int).ravel())),
        }

    def rows(self, folded: Sequence[str]) -> Floats:
        """How much each line speaks for each group, against the body: sum of the weights over
        the root of the number of words and pairs, shape (groups, lines)."""
        rows = np.zeros((len(folded), len(NAMES)), dtype=np.float32)
        for i, text in enumerate(folded):
            found = grams(text)
            known = [row for row in map(self.index.get, found) if row is not None]
            if known:
                rows[i] = self.weights[known].sum(axis=0) * UNIT / np.sqrt(len(found))
        return rows.T
