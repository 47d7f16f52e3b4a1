"""Boosted symmetric trees, evaluated for all blocks at once.

In a symmetric (oblivious) tree all nodes of a level ask the same question, so a leaf is a
binary number made of the answers: one comparison per question, one gather per tree. See
Prokhorenkova et al. (2018), "CatBoost: unbiased boosting with categorical features".
"""

from __future__ import annotations

import json
from array import array
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pkgutil import get_data
from typing import TYPE_CHECKING, Any

from declutter import native

if TYPE_CHECKING:
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

    from declutter.scoring.terms import ForestTerms

    Floats = NDArray[np.float32]

_MOST_COLUMNS = 4096  # blocks evaluated in one go, to bound the memory of huge pages


def numbers(text: str, kind: Any) -> NDArray[Any]:
    """Numbers of a text array, apart by spaces."""
    import numpy as np

    return np.fromstring(text, dtype=np.float64, sep=" ").astype(kind)


def whole_numbers(text: str) -> Any:
    """Whole numbers of a text array, apart by spaces: a memoryview or an array of int64.

    Raises:
        ValueError: it holds something else.
    """
    if native.text is not None:
        return native.text.whole_numbers(text)
    import numpy as np

    return np.array(text.split(), dtype=np.int64)


@dataclass(slots=True, eq=False, repr=False)
class Forest:
    """Its numbers are memoryviews where they were read by compiled code, else arrays.

    Attributes:
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
    question_feature: Any
    question_border: Any
    trees: Any
    leaves: Any
    bias: Any
    cover_text: str = field(default="", repr=False)
    _terms: dict[int, ForestTerms] = field(default_factory=dict, repr=False)

    @classmethod
    def load(cls, data: dict[str, Any]) -> Forest:
        """Read the form that `dump` wrote.

        Raises:
            ValueError: its numbers do not fit together.
        """
        depth = int(data["depth"])
        if not 1 <= depth <= 8:
            raise ValueError(f"trees of depth {depth}: 1 to 8 are understood")
        outputs, features = tuple(data["outputs"]), tuple(data["features"])
        read = _by_compiled_code if native.text is not None and data["trees"] else _by_numpy
        asked, border, trees, leaves, bias = read(data, depth, len(outputs))
        if not (
            outputs
            and len(asked) == len(border)
            and len(bias) == len(outputs)
            and _within(trees, len(asked))
            and _within(asked, len(features))
        ):
            raise ValueError("a forest whose numbers do not fit together")
        return cls(features, outputs, asked, border, trees, leaves, bias, data.get("cover", ""))

    def as_arrays(self) -> Forest:
        """The same with NumPy's arrays."""
        import numpy as np

        arrays: dict[str, Any] = {
            name: np.asarray(getattr(self, name))
            for name in ("question_feature", "question_border", "trees", "leaves", "bias")
        }
        return replace(self, **arrays, _terms={})

    def dump(self) -> dict[str, Any]:
        """Text arrays; leaves as whole numbers of a small unit."""
        import numpy as np

        this = self.as_arrays()
        trees, leaves = this.trees, this.leaves
        unit = float(np.abs(leaves).max()) / 20_000
        return {
            "features": list(self.features),
            "outputs": list(self.outputs),
            "depth": int(trees.shape[1]),
            "question_feature": " ".join(map(str, self.question_feature)),
            "question_border": " ".join(f"{border:.7g}" for border in self.question_border),
            "trees": " ".join(map(str, trees.ravel())),
            "leaf_unit": unit,
            "leaves": " ".join(map(str, np.round(leaves / unit).astype(int).ravel())),
            "bias": [float(value) for value in self.bias],
            "cover": self.cover_text,
        }

    @property
    def cover(self) -> NDArray[np.float64]:
        """Weight of each leaf in the mean of its tree, shape (trees, 2 ** depth)."""
        import numpy as np

        shape = self.leaves.shape[:2]
        if not self.cover_text:
            return np.ones(shape)
        # A leaf that no training row reached counts a little: means need a divisor.
        return numbers(self.cover_text, np.float64).reshape(shape) + 1e-3

    @property
    def cover_numbers(self) -> Any:
        """The numbers of `cover_text`."""
        return whole_numbers(self.cover_text) if self.cover_text else memoryview(array("q"))

    def measure_cover(self, matrix: Floats, rows: NDArray[np.int64]) -> None:
        """Take the shares of the leaves from a (features, blocks) matrix."""
        import numpy as np

        size = self.leaves.shape[0] * self.leaves.shape[1]
        counts = np.zeros(size)
        for low in range(0, matrix.shape[1], _MOST_COLUMNS):
            leaf = self._leaves_reached(matrix[:, low : low + _MOST_COLUMNS], rows)
            counts += np.bincount(leaf.ravel(), minlength=size)
        shares = np.round(counts * 1000 / matrix.shape[1]).astype(int)
        self.cover_text = " ".join(map(str, shares))
        self._terms.clear()

    def rows(self, names: Sequence[str]) -> Any:
        """Row of each question's feature in a matrix whose rows have these names: a memoryview.

        Raises:
            KeyError: a feature of the weights is not computed any more.
        """
        where = {name: i for i, name in enumerate(names)}
        rows = [where[name] for name in self.features]
        return memoryview(array("q", map(rows.__getitem__, self.question_feature)))

    def scores(self, matrix: Any, rows: Any) -> Floats:
        """Raw scores, shape (outputs, blocks), of a (features, blocks) matrix."""
        import numpy as np

        scores: Floats = np.asarray(self.buffered(np.ascontiguousarray(matrix), rows))
        return scores

    def buffered(self, matrix: Any, rows: Any) -> Any:
        """As `scores`, of a contiguous matrix: a memoryview where it was computed without NumPy."""
        if native.trees is not None:
            return native.trees.scores(
                matrix, rows, self.question_border, self.trees, self.leaves, self.bias
            )
        import numpy as np

        bias, rows = np.asarray(self.bias), np.asarray(rows)
        count = matrix.shape[1]
        out = np.empty((len(self.outputs), count), dtype=np.float32)
        for low in range(0, count, _MOST_COLUMNS):
            leaf = self._leaves_reached(matrix[:, low : low + _MOST_COLUMNS], rows)
            part = out[:, low : low + _MOST_COLUMNS]
            leaves = np.asarray(self.leaves)
            if len(self.outputs) == 1:
                part[0] = leaves.ravel().take(leaf).sum(axis=0)
            else:
                flat = leaves.reshape(-1, len(self.outputs))
                total = np.zeros((leaf.shape[1], len(self.outputs)), dtype=np.float32)
                for reached in leaf:
                    total += flat[reached]
                part[:] = total.T
        return out + bias[:, None]

    def _leaves_reached(self, matrix: Floats, rows: Any) -> NDArray[np.intp]:
        """Number of the leaf in the flattened leaves, shape (trees, blocks)."""
        import numpy as np

        trees, border = np.asarray(self.trees), np.asarray(self.question_border)
        answers = (matrix[np.asarray(rows)] > border[:, None]).view(np.uint8)
        depth = trees.shape[1]
        # Bytes are enough for the leaf of one tree: depth is 8 at most.
        leaf = answers.take(trees[:, depth - 1], axis=0)
        for level in range(depth - 2, -1, -1):
            leaf <<= 1
            leaf |= answers.take(trees[:, level], axis=0)
        first = np.arange(len(trees), dtype=np.intp)[:, None] << depth
        reached: NDArray[np.intp] = np.add(leaf, first, dtype=np.intp)
        return reached

    def terms_of(self, output: int) -> ForestTerms:
        """What names and computes the terms of an output."""
        if output not in self._terms:
            from declutter.scoring.terms import ForestTerms

            self._terms[output] = ForestTerms(self, output)
        return self._terms[output]

    def terms(self, matrix: Any, block: int, rows: Any, output: int) -> dict[str, float]:
        """Named terms of the score of one block of a contiguous matrix, see `scoring.terms`.

        With the term `bias` they sum to the score.
        """
        from declutter.scoring.terms import new_table

        terms = self.terms_of(output)
        table = new_table(1, len(terms.names))
        terms.add(matrix, block, rows, [0], table, 0)
        return dict(zip(terms.names, table.tolist()[0], strict=True))


def _by_compiled_code(data: dict[str, Any], depth: int, outputs: int) -> tuple[Any, ...]:
    read = native.text
    trees, leaves = read.whole_numbers(data["trees"]), read.whole_numbers(data["leaves"])
    count, rest = divmod(len(trees), depth)
    if rest or not outputs or len(leaves) != (count << depth) * outputs:
        raise ValueError("a forest whose numbers do not fit together")
    return (
        read.whole_numbers(data["question_feature"]),
        read.real_numbers(data["question_border"]),
        trees.cast("B").cast("q", (count, depth)),
        read.scaled(leaves, data["leaf_unit"], (count, 1 << depth, outputs)),
        memoryview(array("f", data["bias"])),
    )


def _by_numpy(data: dict[str, Any], depth: int, outputs: int) -> tuple[Any, ...]:
    import numpy as np

    trees = np.asarray(whole_numbers(data["trees"])).reshape(-1, depth)
    leaves = np.asarray(whole_numbers(data["leaves"])).reshape(len(trees), 1 << depth, outputs)
    return (
        np.asarray(whole_numbers(data["question_feature"])),
        numbers(data["question_border"], np.float32),
        trees,
        leaves.astype(np.float32) * np.float32(data["leaf_unit"]),
        np.array(data["bias"], dtype=np.float32),
    )


def _within(numbers: Any, size: int) -> bool:
    if native.text is not None:
        return bool(native.text.within(numbers, size))
    return not numbers.size or bool(numbers.min() >= 0 and numbers.max() < size)


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
