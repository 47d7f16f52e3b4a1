"""The learned scores of a page: region, keep and role."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from declutter.features import Measured, Wording, measure, read_wording
from declutter.features.structure import names as structure_names
from declutter.features.wording import NAMES as WORDING_NAMES
from declutter.head import Head
from declutter.scoring.forest import Floats, Forest, read_weights
from declutter.scoring.words import NAMES as WORD_NAMES
from declutter.scoring.words import WordTable
from declutter.walk import Walked

if TYPE_CHECKING:
    from pathlib import Path

Ints = NDArray[np.int64]

NEIGHBOURS = (-3, -2, -1, 0, 1, 2, 3)
REGION_NAMES = tuple(f"region{offset:+d}" if offset else "region" for offset in NEIGHBOURS)
LATER_NAMES = WORDING_NAMES + REGION_NAMES + WORD_NAMES  # below the structure rows, in this order

WORTH_READING = 0.06  # least region probability of a block that is read for its own sake
MOST_BLOCKS = 20_000  # scored in one go
READ_AROUND = 1  # blocks to either side that are read as well


def sigmoid(score: Floats) -> Floats:
    return (1.0 / (1.0 + np.exp(-score))).astype(np.float32)


def region_rows(region: Floats) -> Floats:
    """Region probability of each block and of its neighbours (-1 outside the page)."""
    count = len(region)
    out = np.full((len(NEIGHBOURS), count), -1.0, dtype=np.float32)
    for row, offset in zip(out, NEIGHBOURS, strict=True):
        low, high = max(0, -offset), min(count, count - offset)
        if low < high:
            row[low:high] = region[low + offset : high + offset]
    return out


def worth_reading(region: Floats, previous_heading: Ints) -> Ints:
    """Numbers of the blocks whose words are read: likely ones, what is near, their headings."""
    likely = region >= min(WORTH_READING, float(region.max()) / 2)
    wide = likely.copy()
    for step in range(1, READ_AROUND + 1):
        wide[step:] |= likely[:-step]
        wide[:-step] |= likely[step:]
    headings = previous_heading[wide]
    wide[headings[headings >= 0]] = True
    return np.flatnonzero(wide)


def blend(region: Floats, keep: Floats, weight: float) -> Floats:
    """Weighted geometric mean of the two probabilities."""
    return (region ** (1.0 - weight) * keep**weight).astype(np.float32)


@dataclass(slots=True, eq=False, repr=False)
class Part:
    """Scores of a window of a page: all of it, unless the page is huge. `first` is the number
    of its first block, `keep` is 0 for blocks that were not read."""

    first: int
    measured: Measured
    region: Floats
    keep: Floats
    numbers: Ints  # of the blocks that were read
    matrix: Floats  # their features, shape (features, blocks that were read)
    every: Floats | None = None  # the features of all blocks, once a role was asked for
    hurried: bool = False  # no block was read: the time was up


@dataclass(slots=True, eq=False, repr=False)
class Scored:
    """Scores of a page: `probability` of every block to be kept, and where it comes from."""

    parts: list[Part]
    probability: Floats

    @property
    def hurried(self) -> int:
        """Blocks that only the region score judged, because the time was up."""
        return sum(len(part.region) for part in self.parts if part.hurried)

    def part_of(self, block: int) -> Part:
        return next(part for part in reversed(self.parts) if part.first <= block)


class Model:
    """Three forests and how they are read together.

    The region forest knows what part of a page is main content (from the bulk corpus);
    the keep forest knows what of it a reader wants (from the role labels); the role forest
    names the part that a block plays and is only read when somebody asks.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder  # None: the shipped one
        keep = read_weights(folder, "keep.json")
        self._region = Forest.load(read_weights(folder, "region.json")["forest"])
        self._keep = Forest.load(keep["forest"])
        self._words = WordTable.load(keep["words"])
        self._blend = float(keep["blend"])
        self.info: dict[str, Any] = keep.get("info", {})
        self._rows: dict[int, Ints] = {}

    def check(self) -> None:
        """What came from a user's folder: no page is then what shows that it does not fit.

        Raises:
            KeyError: a forest asks for features that are not computed.
        """
        structure = structure_names()
        self._rows_of(self._region, structure)
        for forest in (self._keep, self._role):
            self._rows_of(forest, structure + LATER_NAMES)

    @cached_property
    def _role(self) -> Forest:
        return Forest.load(read_weights(self._folder, "role.json")["forest"])

    def _rows_of(self, forest: Forest, names: tuple[str, ...]) -> Ints:
        rows = self._rows.get(id(forest))
        if rows is None:
            rows = self._rows[id(forest)] = forest.rows(names)
        return rows

    def _matrix(self, measured: Measured, region: Floats, reading: Wording) -> Floats:
        """All features of the blocks that were read, structure rows first."""
        numbers = reading.numbers
        return np.concatenate(
            (
                measured.matrix[:, numbers],
                reading.matrix,
                region_rows(region)[:, numbers],
                self._words.rows(reading.tokens),
            )
        )

    def score(self, page: Walked, head: Head, late: Callable[[], bool] | None = None) -> Scored:
        """Score every block of a page that has at least one.

        Args:
            late: whether the time is up: then only the region score judges.
        """
        count = len(page.texts)
        if count <= MOST_BLOCKS:
            parts = [self._score_part(0, page, head, late)]
        else:  # as pages of their own, one after the other: memory stays bounded
            parts = [
                self._score_part(low, page.window(low, min(low + MOST_BLOCKS, count)), head, late)
                for low in range(0, count, MOST_BLOCKS)
            ]
        probability = [
            part.region if part.hurried else blend(part.region, part.keep, self._blend)
            for part in parts
        ]
        return Scored(parts, np.concatenate(probability))

    def _score_part(
        self, first: int, page: Walked, head: Head, late: Callable[[], bool] | None
    ) -> Part:
        measured = measure(page, head)
        names = measured.names
        region = sigmoid(
            self._region.scores(measured.matrix, self._rows_of(self._region, names))[0]
        )
        if late is not None and late():
            none, nothing = np.zeros(0, dtype=np.int64), np.zeros((0, 0), dtype=np.float32)
            return Part(first, measured, region, np.zeros_like(region), none, nothing, hurried=True)
        numbers = worth_reading(region, measured.containers.previous_heading())
        matrix = self._matrix(measured, region, read_wording(measured, numbers))
        keep = np.zeros_like(region)
        keep[numbers] = sigmoid(
            self._keep.scores(matrix, self._rows_of(self._keep, names + LATER_NAMES))[0]
        )
        return Part(first, measured, region, keep, numbers, matrix)

    def roles(self, scored: Scored) -> tuple[tuple[str, ...], Floats]:
        """Role names and their scores, shape (roles, blocks)."""
        scores = [self._roles(part) for part in scored.parts]
        return self._role.outputs, np.concatenate(scores, axis=1)

    def _every(self, part: Part) -> Floats:
        if part.every is None:
            reading = read_wording(part.measured, np.arange(len(part.region)))
            part.every = self._matrix(part.measured, part.region, reading)
        return part.every

    def _role_rows(self, part: Part) -> Ints:
        return self._rows_of(self._role, part.measured.names + LATER_NAMES)

    def _roles(self, part: Part) -> Floats:
        return self._role.scores(self._every(part), self._role_rows(part))

    def role_terms(self, scored: Scored, block: int, role: str) -> dict[str, float]:
        """Named terms of one block's score for a role; with `bias` they sum to the score."""
        part = scored.part_of(block)
        column = self._every(part)[:, block - part.first]
        return self._role.terms(column, self._role_rows(part), self._role.outputs.index(role))

    def terms(self, scored: Scored, block: int) -> dict[str, dict[str, float]]:
        """Named terms of one block's region score and, if it was read, of its keep score.

        With its term `bias` each score's terms sum to the logit of its probability.
        """
        part = scored.part_of(block)
        block -= part.first
        measured = part.measured
        column = measured.matrix[:, block]
        region_rows_of = self._rows_of(self._region, measured.names)
        found = {"region": self._region.terms(column, region_rows_of, 0)}
        if part.keep[block] > 0:
            column = part.matrix[:, int(np.searchsorted(part.numbers, block))]
            rows = self._rows_of(self._keep, measured.names + LATER_NAMES)
            found["keep"] = self._keep.terms(column, rows, 0)
        return found


def load_model(path: Path | None = None) -> Model:
    """The model of a folder of weights, or the shipped one; that as a file of `declutter tune` has
    it, if the path is a file.

    Raises:
        ValueError: the file holds no weights that can be used.
        OSError: it cannot be read.
    """
    if path is not None and path.is_file():
        from declutter.scoring.correction import load_corrected

        return load_corrected(path)
    return _load(path)


@lru_cache(maxsize=4)
def _load(folder: Path | None) -> Model:
    if folder is None:
        return Model()
    try:
        model = Model(folder)
        model.check()
    except (KeyError, TypeError, AttributeError, OverflowError) as error:
        raise ValueError(f"{type(error).__name__}: {error}") from None
    return model
