"""Named terms of scores: what each feature adds to the score of a block.

Each tree's value is shared among the features on the path: a level counts for the change of the
mean over the leaves that are still in reach (Saabas, 2014, "Interpreting random forests"). Leaves
count as often as training rows reach them, so that what holds for nearly every block ("not in a
figcaption") explains nearly nothing.
"""

from __future__ import annotations

from itertools import chain, pairwise
from math import fsum
from typing import TYPE_CHECKING, Any, Final

from declutter import native
from declutter.buffers import whole_numbers

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from declutter.scoring.forest import Forest

    Doubles = NDArray[np.float64]
    Floats = NDArray[np.float32]

BIAS: Final = "bias"  # of the terms: where every block of every page starts
_MOST_COLUMNS = 64  # blocks that NumPy looks at in one go: to bound the memory
_fast: Any = native.compiled("terms")


class ForestTerms:
    """The terms of one output of a forest.

    Attributes:
        names: of the terms, in order: the features that questions ask of, and `BIAS`.
        start: the term `BIAS`; with it a block's terms sum to its score.
    """

    def __init__(self, forest: Forest, output: int) -> None:
        self._forest = forest
        # Shape (trees, 2 ** (depth + 1) - 1): the mean of a tree's leaves, then how it changes by
        # the first answer, by the second after both first ones, …
        self._changes = _changes(forest, output)
        asked = _asked(forest)
        self.names = sorted({*(forest.features[i] for i in asked), BIAS})
        place = {name: column for column, name in enumerate(self.names)}
        columns = {i: place[forest.features[i]] for i in asked}
        # Of each question's feature; one that no tree asks has none.
        self._columns = whole_numbers(columns.get(i, 0) for i in forest.question_feature.tolist())
        self._bias = place[BIAS]
        means = (float(self._changes[tree, 0]) for tree in range(len(forest.trees)))
        self.start = float(forest.bias[output]) + fsum(means)

    def add(self, matrix: Any, low: int, rows: Any, into: list[int], out: Any, first: int) -> None:
        """Add the terms of some blocks to a table.

        Args:
            matrix: (features, blocks), float32.
            low: number of the first block in it; one after the other follow.
            rows: see `Forest.rows`.
            into: row of the table for each block.
            out: the table: from `new_table`.
            first: its column for the first of `names`.
        """
        forest = self._forest
        if _fast is not None:
            _fast.add(
                matrix, low, rows, forest.question_border, forest.trees, self._columns,
                self._changes, whole_numbers(into), out, first, len(self.names),
            )  # fmt: skip
        else:
            self._add_by_numpy(matrix, low, rows, into, out[:, first : first + len(self.names)])
        for row in into:
            out[row, first + self._bias] += self.start

    def _add_by_numpy(
        self, matrix: Any, low: int, rows: Any, into: list[int], out: Doubles
    ) -> None:
        import numpy as np

        matrix = np.asarray(matrix)
        for at in range(0, len(into), _MOST_COLUMNS):
            some = into[at : at + _MOST_COLUMNS]
            out[some] += self._by_numpy(matrix[:, low + at : low + at + len(some)], rows)

    def _by_numpy(self, matrix: Floats, rows: Any) -> Doubles:
        """The terms but for the bias, shape (blocks, names)."""
        import numpy as np

        trees, borders = np.asarray(self._forest.trees), np.asarray(self._forest.question_border)
        answers = matrix[np.asarray(rows)] > borders[:, None]
        (count, depth), blocks = trees.shape, answers.shape[1]
        if not count:
            return np.zeros((blocks, len(self.names)))
        columns = np.asarray(self._columns)[:, None] * blocks + np.arange(blocks)
        node = np.ones((count, blocks), dtype=np.intp)  # the root; below i are 2 i and 2 i + 1
        table = np.asarray(self._changes)
        roots = np.arange(count)[:, None] * table.shape[1] - 1
        changes, places = [], []
        for level in range(depth - 1, -1, -1):  # the highest bit decides first
            node = 2 * node + answers[trees[:, level]]
            changes.append(table.ravel()[roots + node])
            places.append(columns[trees[:, level]])
        # Summed up tree by tree, as the compiled loop does.
        totals = np.bincount(
            np.stack(places, axis=1).ravel(),
            weights=np.stack(changes, axis=1).ravel(),
            minlength=len(self.names) * blocks,
        )
        return totals.astype(np.float64, copy=False).reshape(len(self.names), blocks).T


def new_table(rows: int, columns: int) -> Any:
    """float64 zeros; neither may be 0."""
    if _fast is not None:
        return memoryview(bytearray(8 * rows * columns)).cast("d", (rows, columns))
    import numpy as np

    return np.zeros((rows, columns))


def strongest(
    table: Any, row: int, first: int, behind: int, names: list[str], count: int = -1
) -> list[tuple[str, float]]:
    """The strongest terms of a row of a table in some of its columns, strongest first.

    Of equally strong ones the first column comes first. All of them if `count` is negative.

    Args:
        names: of all columns of the table.
    """
    if _fast is not None:
        found: list[tuple[str, float]] = _fast.strongest(table, row, first, behind, names, count)
        return found
    import numpy as np

    values = table[row, first:behind]
    order = np.argsort(-np.abs(values), kind="stable")[: count if count >= 0 else None]
    strong = values[order].tolist()
    return [(names[first + at], value) for at, value in zip(order.tolist(), strong, strict=True)]


def total(table: Any, row: int, first: int, behind: int) -> float:
    """Sum of some columns of a row of a table."""
    if _fast is not None:
        return float(_fast.total(table, row, first, behind))
    return float(table[row, first:behind].sum())


def _asked(forest: Forest) -> list[int]:
    """Numbers of the features that the trees ask of."""
    feature = forest.question_feature.tolist()
    return sorted({feature[i] for i in set(chain.from_iterable(forest.trees.tolist()))})


def _changes(forest: Forest, output: int) -> Any:
    if _fast is not None:
        return _fast.changes(forest.leaves, forest.cover_numbers, output)
    return changes_by_numpy(forest, output)


def changes_by_numpy(forest: Forest, output: int) -> Doubles:
    """Mean of the leaves of each tree, and how it changes with each answer.

    Shape (trees, 2 ** (depth + 1) - 1): the nodes of a tree, level by level.
    """
    import numpy as np

    cover = forest.cover
    sums, weights = np.asarray(forest.leaves)[:, :, output] * cover, cover
    means = [sums / weights]
    while sums.shape[1] > 1:
        sums, weights = sums[:, ::2] + sums[:, 1::2], weights[:, ::2] + weights[:, 1::2]
        means.append(sums / weights)
    means.reverse()
    changes = [below - np.repeat(above, 2, axis=1) for above, below in pairwise(means)]
    return np.concatenate([means[0], *changes], axis=1)
