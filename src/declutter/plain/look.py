"""The second look at a text: what a first look thought of the lines around each line.

Stacked generalisation (Wolpert, 1992) over a sequence: where a line stands among what is
likely to be body says more than where it stands among lines.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from declutter.plain.lines import Lines

Floats = NDArray[np.float32]

OFFSETS = (-4, -3, -2, -1, 1, 2, 3, 4)
WINDOWS = (2, 5, 12)
LIKELY = 0.7
NAMES = (
    "look",
    *(f"look{offset:+d}" for offset in OFFSETS),
    *(f"look.near_{reach}" for reach in WINDOWS),
    *(f"look.ahead_{reach}" for reach in WINDOWS),
    *(f"look.back_{reach}" for reach in WINDOWS),
    "look.words_5",
    "look.before",
    "look.behind",
    "look.since",
    "look.until",
    "look.group",
    "look.lines",
    "look.words",
)


def second_look(lines: Lines, words: Floats, first: Floats) -> Floats:
    """Rows of `NAMES`.

    Args:
        lines: the text.
        words: words per line.
        first: probability of each line after the first look.
    """
    count = len(first)
    index = np.arange(count)
    padded = np.full(count + 8, -1.0, dtype=np.float32)
    padded[4 : count + 4] = first
    total = np.concatenate(([0.0], np.cumsum(first)))
    kept = np.concatenate(([0.0], np.cumsum(first * words)))
    length = np.concatenate(([0.0], np.cumsum(words)))

    def mean(low: NDArray[np.int64], high: NDArray[np.int64]) -> NDArray[np.float64]:
        """Of the lines from `low` to before `high`, -1 where there are none."""
        between = (total[high] - total[low]) / np.maximum(high - low, 1)
        found: NDArray[np.float64] = np.where(high > low, between, -1.0)
        return found

    starts = {reach: np.maximum(index - reach, 0) for reach in WINDOWS}
    stops = {reach: np.minimum(index + reach + 1, count) for reach in WINDOWS}
    likely = first >= LIKELY
    last = np.maximum.accumulate(np.where(likely, index, -1))
    following = np.minimum.accumulate(np.where(likely, index, count)[::-1])[::-1]
    number = np.cumsum(np.concatenate(([True], np.diff(lines.paragraphs) != 0))) - 1
    group = np.bincount(number, weights=first) / np.bincount(number)
    whole = np.ones(count)
    low, high = starts[5], stops[5]
    rows = [
        first,
        *(padded[4 + offset : 4 + offset + count] for offset in OFFSETS),
        *(mean(starts[reach], stops[reach]) for reach in WINDOWS),
        *(mean(index + 1, stops[reach]) for reach in WINDOWS),
        *(mean(starts[reach], index) for reach in WINDOWS),
        (kept[high] - kept[low]) / np.maximum(length[high] - length[low], 1.0),
        kept[:-1] / max(kept[-1], 1.0),
        (kept[-1] - kept[1:]) / max(kept[-1], 1.0),
        np.where(last >= 0, np.log1p(index - last), 9.0),
        np.where(following < count, np.log1p(following - index), 9.0),
        group[number],
        total[-1] / count * whole,
        kept[-1] / max(length[-1], 1.0) * whole,
    ]
    return np.array(rows, dtype=np.float32)
