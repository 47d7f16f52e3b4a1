"""A second look: what the neighbours, boxes and twins of a block were taken for.

Roles come in runs: a newsletter box is a heading, a sentence, a field and a button, of which
only one may speak plainly. Stacking after Wolpert (1992); the two passes (first without
context, then with) are those of jusText.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from declutter.types import ROLES

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]

BOXES = 3
REACH = 3  # blocks before and behind
KINDS_OF_CONTEXT = (
    "own",
    *(f"box{level + 1}" for level in range(BOXES)),
    "before",
    "behind",
    "previous",
    "following",
    "alike",
)
NAMES = tuple(f"{kind}:{role}" for kind in KINDS_OF_CONTEXT for role in ROLES)


def probabilities(scores: Floats) -> Floats:
    """Softmax over roles of scores of shape (roles, blocks)."""
    exponents = np.exp(scores - scores.max(axis=0))
    shares: Floats = exponents / exponents.sum(axis=0)
    return shares


def context_rows(shares: Floats, first: Ints, end: Ints, alike: Ints) -> Floats:
    """Role probabilities of a block and, as means, of what is around it.

    Args:
        shares: first-pass probabilities, shape (roles, blocks), roles in the order of ROLES.
        first, end: block ranges of the innermost boxes, shape (BOXES, blocks).
        alike: number of the group of blocks with the same structure, shape (blocks,).

    Returns:
        Shape (len(NAMES), blocks).
    """
    roles, count = shares.shape
    sums = np.zeros((roles, count + 1), dtype=np.float64)
    np.cumsum(shares, axis=1, out=sums[:, 1:])
    index = np.arange(count)

    def mean(low: Ints, high: Ints) -> NDArray[np.float64]:
        found: NDArray[np.float64] = (sums[:, high] - sums[:, low]) / np.maximum(high - low, 1)
        return found

    before, behind = np.maximum(index - REACH, 0), np.minimum(index + 1 + REACH, count)
    previous, following = np.maximum(index - 1, 0), np.minimum(index + 2, count)
    size = np.bincount(alike)
    of_group = np.stack([np.bincount(alike, weights=row) for row in shares]) / size
    return np.concatenate(
        (
            shares,
            *(mean(first[level], end[level]) for level in range(BOXES)),
            mean(before, index),
            mean(index + 1, behind),
            mean(previous, index),
            mean(index + 1, following),
            of_group[:, alike],
        )
    ).astype(np.float32)
