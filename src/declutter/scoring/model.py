"""The learned scores of a page: region, keep and role."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from declutter.features import Measured
from declutter.scoring.forest import Floats, Forest, read_weights

SHIPPED = Path(__file__).parent
NEIGHBOURS = (-3, -2, -1, 0, 1, 2, 3)
REGION_NAMES = tuple(f"region{offset:+d}" if offset else "region" for offset in NEIGHBOURS)


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


def blend(region: Floats, keep: Floats, weight: float) -> Floats:
    """Weighted geometric mean of the two probabilities."""
    return (region ** (1.0 - weight) * keep**weight).astype(np.float32)


@dataclass(slots=True)
class Scored:
    """Scores of a page. `matrix` has the region rows below the features of the page."""

    matrix: Floats
    names: tuple[str, ...]
    region: Floats
    keep: Floats
    probability: Floats


class Model:
    """Three forests and how they are read together.

    The region forest knows what part of a page is main content (from the bulk corpus);
    the keep forest knows what of it a reader wants (from the role labels); the role forest
    names the part that a block plays and is only read when somebody asks.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._region_data = read_weights(folder / "region.json")
        self._keep_data = read_weights(folder / "keep.json")
        self._region = Forest.load(self._region_data["forest"])
        self._keep = Forest.load(self._keep_data["forest"])
        self._blend = float(self._keep_data["blend"])
        self._rows: dict[int, NDArray[np.int64]] = {}

    @cached_property
    def _role(self) -> Forest:
        return Forest.load(read_weights(self._folder / "role.json")["forest"])

    @property
    def info(self) -> dict[str, Any]:
        """Corpus hash, date and cross-validated figures of the weights."""
        return dict(self._keep_data.get("info", {}))

    def _rows_of(self, forest: Forest, names: tuple[str, ...]) -> NDArray[np.int64]:
        rows = self._rows.get(id(forest))
        if rows is None:
            rows = self._rows[id(forest)] = forest.rows(names)
        return rows

    def score(self, measured: Measured) -> Scored:
        names = measured.names + REGION_NAMES
        region_rows_of = self._rows_of(self._region, names)
        region = sigmoid(self._region.scores(measured.matrix, region_rows_of)[0])
        matrix = np.concatenate((measured.matrix, region_rows(region)))
        keep = sigmoid(self._keep.scores(matrix, self._rows_of(self._keep, names))[0])
        return Scored(matrix, names, region, keep, blend(region, keep, self._blend))

    def roles(self, scored: Scored) -> tuple[tuple[str, ...], Floats]:
        """Role names and their scores, shape (roles, blocks)."""
        role = self._role
        return role.outputs, role.scores(scored.matrix, self._rows_of(role, scored.names))

    def terms(self, scored: Scored, block: int) -> dict[str, dict[str, float]]:
        """Named terms of the region score and of the keep score of one block."""
        column = np.ascontiguousarray(scored.matrix[:, block])
        return {
            name: forest.terms(column, self._rows_of(forest, scored.names), 0)
            for name, forest in (("region", self._region), ("keep", self._keep))
        }


@lru_cache(maxsize=4)
def load_model(folder: Path = SHIPPED) -> Model:
    return Model(folder)
