"""The learned scores of plain text: which lines a reader wants, and what they are."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from declutter.plain.features import NAMES, measure
from declutter.plain.lines import Lines
from declutter.scoring.forest import Floats, Forest, read_weights
from declutter.scoring.model import sigmoid
from declutter.scoring.words import WordTable

SHIPPED = Path(__file__).parents[1] / "scoring" / "plain.json"


@dataclass(slots=True)
class PlainModel:
    """Two forests over one set of features.

    Attributes:
        keep: says how likely a reader wants a line (body, dek, note).
        role: one score per role.
        words: the word table behind the columns `words.*`.
        least: least probability of a line that is kept.
    """

    keep: Forest
    role: Forest
    words: WordTable
    least: float
    keep_rows: NDArray[np.int64]
    role_rows: NDArray[np.int64]

    def measure(self, lines: Lines) -> Floats:
        return measure(lines, self.words)

    def probability(self, matrix: Floats) -> Floats:
        return sigmoid(self.keep.scores(matrix, self.keep_rows)[0])

    def roles(self, matrix: Floats) -> tuple[tuple[str, ...], Floats]:
        """Role names and their scores, shape (roles, lines)."""
        return self.role.outputs, self.role.scores(matrix, self.role_rows)

    def terms(self, column: Floats) -> dict[str, float]:
        """Named terms of a line's score; with `bias` they sum to the logit of its probability."""
        return self.keep.terms(column, self.keep_rows, 0)


@lru_cache(maxsize=2)
def load_plain_model(path: Path = SHIPPED) -> PlainModel:
    """Read the weights file.

    Raises:
        ValueError: the file is not a weights file.
        OSError: it cannot be read.
    """
    data = read_weights(path)
    keep, role = Forest.load(data["forest"]), Forest.load(data["role"])
    return PlainModel(
        keep=keep,
        role=role,
        words=WordTable.load(data["words"]),
        least=float(data["least"]),
        keep_rows=keep.rows(NAMES),
        role_rows=role.rows(NAMES),
    )
