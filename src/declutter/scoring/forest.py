"""Boosted symmetric trees, evaluated for all blocks at once.

In a symmetric (oblivious) tree all nodes of a level ask the same question, so a leaf is a
binary number made of the answers: one comparison per question, one gather per tree. See
Prokhorenkova et al. (2018), "CatBoost: unbiased boosting with categorical features".
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from pkgutil import get_data
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from declutter import native

if TYPE_CHECKING:
    from pathlib import Path

Floats = NDArray[np.float32]
_MOST_COLUMNS = 4096  # blocks evaluated in one go, to bound the memory of huge pages


def numbers(text: str, kind: Any) -> NDArray[Any]:
    """Numbers of a text array, apart by spaces."""
    return np.fromstring(text, dtype=np.float64, sep=" ").astype(kind)


def whole_numbers(text: str) -> NDArray[np.int64]:
    """Whole numbers of a text array, apart by spaces.

    Raises:
        ValueError: it holds something else.
    """
    if native.text is not None:
        values: NDArray[np.int64] = native.text.whole_numbers(text)
        return values
    return np.array(text.split(), dtype=np.int64)


def _within(numbers: NDArray[np.int64], size: int) -> bool:
    return not numbers.size or bool(numbers.min() >= 0 and numbers.max() < size)


@dataclass(slots=True, eq=False, repr=False)
class Forest:
    """Attributes:
    features: names of the features that the questions ask of.
    outputs: names of the outputs (one probability, or one score a role).
    question_feature, question_border: shape (questions,); the answer is value > border.
    trees: shape (trees, depth), question numbers, lowest bit first.
    leaves: shape (trees, 2 ** depth, outputs).
    bias: shape (outputs,).
    cover_text: share of the training rows that reach each leaf, as whole thousandths; read
        only where terms are asked for. Without it all leaves count the same.
    """

    features: tuple[str, ...]
    outputs: tuple[str, ...]
    question_feature: NDArray[np.int64]
    question_border: Floats
    trees: NDArray[np.int64]
    leaves: Floats
    bias: Floats
    cover_text: str = field(default="", repr=False)
    _means: dict[int, list[NDArray[np.float64]]] = field(default_factory=dict, repr=False)

    @classmethod
    def load(cls, data: dict[str, Any]) -> Forest:
        """Read the form that `dump` wrote.

        Raises:
            ValueError: its numbers do not fit together.
        """
        depth = int(data["depth"])
        if not 1 <= depth <= 8:
            raise ValueError(f"trees of depth {depth}: 1 to 8 are understood")
        trees = whole_numbers(data["trees"]).reshape(-1, depth)
        outputs = tuple(data["outputs"])
        leaves = whole_numbers(data["leaves"]).reshape(len(trees), 1 << depth, len(outputs))
        forest = cls(
            features=tuple(data["features"]),
            outputs=outputs,
            question_feature=whole_numbers(data["question_feature"]),
            question_border=numbers(data["question_border"], np.float32),
            trees=trees,
            leaves=leaves.astype(np.float32) * np.float32(data["leaf_unit"]),
            bias=np.array(data["bias"], dtype=np.float32),
            cover_text=data.get("cover", ""),
        )
        questions = len(forest.question_feature)
        if not (
            outputs
            and questions == len(forest.question_border)
            and forest.bias.shape == (len(outputs),)
            and _within(trees, questions)
            and _within(forest.question_feature, len(forest.features))
        ):
            raise ValueError("a forest whose numbers do not fit together")
        return forest

    def dump(self) -> dict[str, Any]:
        """Text arrays; leaves as whole numbers of a small unit."""
        unit = float(np.abs(self.leaves).max()) / 20_000
        return {
            "features": list(self.features),
            "outputs": list(self.outputs),
            "depth": int(self.trees.shape[1]),
            "question_feature": " ".join(map(str, self.question_feature)),
            "question_border": " ".join(f"{border:.7g}" for border in self.question_border),
            "trees": " ".join(map(str, self.trees.ravel())),
            "leaf_unit": unit,
            "leaves": " ".join(map(str, np.round(self.leaves / unit).astype(int).ravel())),
            "bias": [float(value) for value in self.bias],
            "cover": self.cover_text,
        }

    @property
    def cover(self) -> NDArray[np.float64]:
        """Weight of each leaf in the mean of its tree, shape (trees, 2 ** depth)."""
        shape = self.leaves.shape[:2]
        if not self.cover_text:
            return np.ones(shape)
        # A leaf that no training row reached counts a little: means need a divisor.
        return numbers(self.cover_text, np.float64).reshape(shape) + 1e-3

    def measure_cover(self, matrix: Floats, rows: NDArray[np.int64]) -> None:
        """Take the shares of the leaves from a (features, blocks) matrix."""
        size = self.leaves.shape[0] * self.leaves.shape[1]
        counts = np.zeros(size)
        for low in range(0, matrix.shape[1], _MOST_COLUMNS):
            leaf = self._leaves_reached(matrix[:, low : low + _MOST_COLUMNS], rows)
            counts += np.bincount(leaf.ravel(), minlength=size)
        shares = np.round(counts * 1000 / matrix.shape[1]).astype(int)
        self.cover_text = " ".join(map(str, shares))

    def rows(self, names: Sequence[str]) -> NDArray[np.int64]:
        """Row of each question's feature in a matrix whose rows have these names.

        Raises:
            KeyError: a feature of the weights is not computed any more.
        """
        where = {name: i for i, name in enumerate(names)}
        rows = np.array([where[name] for name in self.features], dtype=np.int64)
        return rows[self.question_feature]

    def scores(self, matrix: Floats, rows: NDArray[np.int64]) -> Floats:
        """Raw scores, shape (outputs, blocks), of a (features, blocks) matrix."""
        if native.trees is not None:
            scores: Floats = native.trees.scores(
                np.ascontiguousarray(matrix), rows, self.question_border, self.trees, self.leaves
            )
            scores += self.bias[:, None]
            return scores
        count = matrix.shape[1]
        out = np.empty((len(self.outputs), count), dtype=np.float32)
        for low in range(0, count, _MOST_COLUMNS):
            leaf = self._leaves_reached(matrix[:, low : low + _MOST_COLUMNS], rows)
            part = out[:, low : low + _MOST_COLUMNS]
            if len(self.outputs) == 1:
                part[0] = self.leaves.ravel().take(leaf).sum(axis=0)
            else:
                flat = self.leaves.reshape(-1, len(self.outputs))
                total = np.zeros((leaf.shape[1], len(self.outputs)), dtype=np.float32)
                for reached in leaf:
                    total += flat[reached]
                part[:] = total.T
        return out + self.bias[:, None]

    def _leaves_reached(self, matrix: Floats, rows: NDArray[np.int64]) -> NDArray[np.intp]:
        """Number of the leaf in the flattened leaves, shape (trees, blocks)."""
        answers = (matrix[rows] > self.question_border[:, None]).view(np.uint8)
        depth = self.trees.shape[1]
        # Bytes are enough for the leaf of one tree: depth is 8 at most.
        leaf = answers.take(self.trees[:, depth - 1], axis=0)
        for level in range(depth - 2, -1, -1):
            leaf <<= 1
            leaf |= answers.take(self.trees[:, level], axis=0)
        first = np.arange(len(self.trees), dtype=np.intp)[:, None] << depth
        reached: NDArray[np.intp] = np.add(leaf, first, dtype=np.intp)
        return reached

    def terms(self, column: Floats, rows: NDArray[np.int64], output: int) -> dict[str, float]:
        """Named terms of one block's score; with the term `bias` they sum to the score.

        Each tree's value is shared among the features on the path: a level counts for the
        change of the mean over the leaves that are still in reach (Saabas, 2014,
        "Interpreting random forests").
        """
        answers = column[rows] > self.question_border
        depth = self.trees.shape[1]
        reached = (answers[self.trees].astype(np.int64) << np.arange(depth)).sum(axis=1)
        means = self._path_means(output)
        every = np.arange(len(self.trees))
        values = np.stack(
            [means[level][every, reached >> (depth - level)] for level in range(depth + 1)]
        )
        features = self.question_feature[self.trees[:, ::-1]]  # the highest bit decides first
        changes = np.diff(values, axis=0).T
        totals = np.bincount(
            features.ravel(), weights=changes.ravel(), minlength=len(self.features)
        )
        terms = {"bias": float(self.bias[output]) + float(values[0].sum())}
        terms.update((self.features[i], float(totals[i])) for i in np.unique(features).tolist())
        return terms

    def _path_means(self, output: int) -> list[NDArray[np.float64]]:
        """Mean of the leaves in reach after 0, 1, … answers, shape (trees, 2 ** answers).

        Leaves count as often as training rows reach them, so that what holds for nearly every
        block ("not in a figcaption") explains nearly nothing.
        """
        if output not in self._means:
            cover = self.cover
            leaves = self.leaves[:, :, output] * cover
            trees = len(leaves)
            self._means[output] = [
                leaves.reshape(trees, 1 << level, -1).sum(axis=2)
                / cover.reshape(trees, 1 << level, -1).sum(axis=2)
                for level in range(self.trees.shape[1] + 1)
            ]
        return self._means[output]


def read_weights(folder: Path | None, name: str) -> dict[str, Any]:
    """Contents of a weights file of a folder, or of the shipped one if it is None.

    Raises:
        ValueError: the file is not a weights file.
    """
    found = get_data(__package__, name) if folder is None else (folder / name).read_bytes()
    data = json.loads(found or b"")
    if not isinstance(data, dict) or "forest" not in data:
        raise ValueError(f"{name} is not a declutter weights file")
    return data
