"""From scores to verdicts on NumPy's arrays: where nothing is compiled, and for learning.

`native.decide` and `native.measure` do the same without NumPy.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]


def probabilities(scores: Any) -> Floats:
    """The logistic function of raw scores, of any shape."""
    return (1.0 / (1.0 + np.exp(-np.asarray(scores, dtype=np.float64)))).astype(np.float32)


def first_probabilities(scores: Floats) -> Floats:
    """The logistic function of the first output's scores, shape (outputs, blocks)."""
    return probabilities(scores[0])


def region_rows(region: Floats, offsets: tuple[int, ...]) -> Floats:
    """Region probability of each block's neighbours (-1 outside the page), one row an offset."""
    count = len(region)
    out = np.full((len(offsets), count), -1.0, dtype=np.float32)
    for row, offset in zip(out, offsets, strict=True):
        low, high = max(0, -offset), min(count, count - offset)
        if low < high:
            row[low:high] = region[low + offset : high + offset]
    return out


def worth_reading(region: Floats, previous_heading: Ints, least: float, around: int) -> Ints:
    """Numbers of the blocks whose words are read: likely ones, what is near, their headings.

    Args:
        region: probability of each block.
        previous_heading: number of the last heading before each block, or -1.
        least: probability of a block that is read for its own sake, or half of the highest.
        around: blocks to either side that are read as well.
    """
    likely = region >= np.float32(min(least, float(region.max()) / 2))
    wide = likely.copy()
    for step in range(1, around + 1):
        wide[step:] |= likely[:-step]
        wide[:-step] |= likely[step:]
    headings = previous_heading[wide]
    wide[headings[headings >= 0]] = True
    return np.flatnonzero(wide)


def spread(values: Floats, numbers: Ints, count: int) -> Floats:
    """The values at the given places, 0 at all others."""
    out = np.zeros(count, dtype=np.float32)
    out[numbers] = values
    return out


def blend(region: Floats, keep: Floats, weight: float) -> Floats:
    """Weighted geometric mean of the two probabilities."""
    first, second = region.astype(np.float64), keep.astype(np.float64)
    return (first ** (1.0 - weight) * second**weight).astype(np.float32)


def choose(probability: Floats, words: Floats) -> tuple[NDArray[np.bool_], float]:
    """See `scoring.decide.choose`, which gives the mask as bytes."""
    order = np.argsort(-probability, kind="stable")
    sized = words[order].astype(np.float64)
    gained = np.cumsum(probability[order] * sized)
    expected = 2 * gained / (np.cumsum(sized) + gained[-1] + 1e-9)
    last = int(expected.argmax())
    chosen = np.zeros(len(words), dtype=bool)
    chosen[order[: last + 1]] = True
    return chosen, float(expected[last])


def best_roles(scores: Floats, content: bytes, chosen: bytes) -> list[int]:
    """Number of each block's best output, of those whose `content` is as the block was chosen."""
    of_role, of_block = np.frombuffer(content, np.uint8), np.frombuffer(chosen, np.uint8)
    barred = np.where(of_role[:, None] == of_block[None, :], 0.0, -np.inf)
    best: list[int] = np.argmax(scores + barred, axis=0).tolist()
    return best
