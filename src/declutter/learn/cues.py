"""Fitting of cues (`declutter.scoring.cues`): logistic regression on top of the shipped scores.

The shipped score of a block is the offset; a weight per cue says what it adds. A quadratic penalty
(ridge) holds the weights down, so that a cue has to be right on several pages to count. The
problem is convex: one minimum, found by L-BFGS.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.sparse import csr_matrix
from scipy.special import log_softmax, softmax

from declutter.scoring.cues import Cues

Floats = NDArray[np.float64]

RIDGE: Final = 0.05
LEAST_PAGES: Final = 2  # on which a cue must be seen
SMALLEST: Final = 0.01  # weights below it are left out


@dataclass(slots=True)
class CueRows:
    """Labelled blocks of a page.

    Attributes:
        cues: of each block.
        start: scores that it has already, shape (blocks, outputs).
        target: number of its output.
    """

    cues: list[dict[str, float]]
    start: NDArray[Any]
    target: NDArray[np.int64]


def fit_cues(pages: Sequence[CueRows], outputs: Sequence[str], ridge: float = RIDGE) -> Cues:
    """The weights of the cues.

    Args:
        pages: what to learn from.
        outputs: names of the scores; where it is one ("keep"), its start is a logit and the
            target 1 or 0.
        ridge: strength of the penalty.
    """
    number = _vocabulary(pages)
    if not number:
        return Cues({})
    matrix = _matrix(pages, number)
    start = np.concatenate([page.start for page in pages]).astype(np.float64)
    target = np.concatenate([page.target for page in pages])
    if single := len(outputs) == 1:  # a logit is a softmax against 0
        start = np.column_stack((np.zeros(len(start)), start))
    wanted = np.zeros_like(start)
    wanted[np.arange(len(target)), target] = 1.0
    shape = (len(number), start.shape[1])
    # Two columns that are each other's negative share the shift, so each is held half as much.
    ridge *= 2 if single else 1

    def loss(flat: Floats) -> tuple[float, Floats]:
        weights = flat.reshape(shape)
        scores = start + matrix @ weights
        gradient = matrix.T @ (softmax(scores, axis=1) - wanted) + ridge * weights
        value = -(wanted * log_softmax(scores, axis=1)).sum() + ridge / 2 * (weights**2).sum()
        return float(value), gradient.ravel()

    found = minimize(loss, np.zeros(shape).ravel(), jac=True, method="L-BFGS-B",
                     options={"maxiter": 150}).x.reshape(shape)  # fmt: skip
    if single:
        found = found[:, 1:] - found[:, :1]
    return Cues(
        {
            output: {
                name: round(float(found[row, column]), 3)
                for name, row in number.items()
                if abs(found[row, column]) >= SMALLEST
            }
            for column, output in enumerate(outputs)
            if np.any(np.abs(found[:, column]) >= SMALLEST)
        }
    )


def _vocabulary(pages: Sequence[CueRows]) -> dict[str, int]:
    """Row of each cue that is seen on several pages, in the order of their names."""
    seen = Counter(name for page in pages for name in {n for cues in page.cues for n in cues})
    return {
        name: row
        for row, name in enumerate(sorted(n for n, times in seen.items() if times >= LEAST_PAGES))
    }


def _matrix(pages: Sequence[CueRows], number: dict[str, int]) -> Any:
    values, columns, ends = [], [], [0]
    for page in pages:
        for cues in page.cues:
            for name, strength in cues.items():
                if name in number:
                    values.append(strength)
                    columns.append(number[name])
            ends.append(len(values))
    shape = (len(ends) - 1, len(number))
    return csr_matrix((values, columns, ends), shape=shape, dtype=np.float64)
