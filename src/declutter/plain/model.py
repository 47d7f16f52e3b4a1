"""The learned scores of plain text: which lines a reader wants, and what they are."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from declutter.plain.choose import READ, Least, choose
from declutter.plain.features import NAMES, measure
from declutter.plain.lines import Lines
from declutter.plain.look import NAMES as LOOK_NAMES
from declutter.plain.look import second_look
from declutter.plain.ngrams import NgramTable
from declutter.scoring.arrays import Floats, probabilities
from declutter.scoring.forest import Forest, read_weights
from declutter.scoring.reasons import Explained, Layout
from declutter.scoring.terms import new_table
from declutter.scoring.words import WordTable

ALL_NAMES = (*NAMES, *LOOK_NAMES)
_WORDS = NAMES.index("text.words")
SHIPPED = Path(__file__).parents[1] / "scoring" / "plain.json"


@dataclass(slots=True)
class PlainModel:
    """Three forests. The first looks at the features of the lines; the others see too what it
    thought of all lines.

    Attributes:
        first: says how likely a reader wants a line (body, dek, note).
        keep: says the same at the second look.
        role: one score per role.
        words: the word table behind the columns `words.*`.
        turns: the table of words and pairs behind the columns `turns.*`.
        least: least log-odds of a line that is kept, in an even text (see `choose.least_odds`): in
            extracts and in whole pages.
    """

    first: Forest
    keep: Forest
    role: Forest
    words: WordTable
    turns: NgramTable
    least: Least
    first_rows: NDArray[np.int64]
    keep_rows: NDArray[np.int64]
    role_rows: NDArray[np.int64]

    def measure(self, lines: Lines) -> Floats:
        """Features of all lines, those of the second look among them."""
        matrix = measure(lines, self.words, self.turns)
        first = probabilities(self.first.scores(matrix, self.first_rows)[0])
        return np.concatenate((matrix, second_look(lines, matrix[_WORDS], first)))

    def probability(self, matrix: Floats) -> Floats:
        return probabilities(self.keep.scores(matrix, self.keep_rows)[0])

    def chosen(self, lines: Lines, matrix: Floats, probability: Floats) -> NDArray[np.bool_]:
        """The lines that are kept."""
        rows = {name: matrix[NAMES.index(name)] for name in READ}
        return choose(lines, probability, rows, self.least)

    def roles(self, matrix: Floats) -> tuple[tuple[str, ...], Floats]:
        """Role names and their scores, shape (roles, lines)."""
        return self.role.outputs, self.role.scores(matrix, self.role_rows)

    def explain(self, matrix: Floats, first: int, most: int) -> Explained:
        """Terms of the keep scores of lines in a row; with `bias` a line's terms sum to the logit
        of its probability.

        Args:
            matrix: features of all lines.
            first: number of the first line.
            most: lines.
        """
        terms = self.keep.terms_of(0)
        layout = Layout({"keep": terms})
        count = min(most, matrix.shape[1] - first)
        if first < 0 or count < 1:
            raise IndexError(f"no block {first}")
        table = new_table(count, len(layout.names))
        terms.add(matrix, first, self.keep_rows, list(range(count)), table, 0)
        return Explained(first, layout, table, [0] * count)


@lru_cache(maxsize=2)
def load_plain_model(path: Path = SHIPPED) -> PlainModel:
    """Read the weights file.

    Raises:
        ValueError: the file is not a weights file.
        OSError: it cannot be read.
    """
    data = read_weights(path.parent, path.name)
    first, keep, role = (Forest.load(data[name]) for name in ("first", "forest", "role"))
    return PlainModel(
        first=first,
        keep=keep,
        role=role,
        words=WordTable.load(data["words"]),
        turns=NgramTable.load(data["turns"]),
        least=(float(data["least"]), float(data["least_mixed"])),
        first_rows=first.rows(NAMES),
        keep_rows=keep.rows(ALL_NAMES),
        role_rows=role.rows(ALL_NAMES),
    )
