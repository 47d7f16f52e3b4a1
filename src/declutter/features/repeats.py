"""Repetition: blocks and boxes of the same structure, texts that stand twice."""

from __future__ import annotations

from collections import Counter

import numpy as np
from numpy.typing import NDArray

from declutter.features.containers import Containers, Elements
from declutter.walk import Walked

Floats = NDArray[np.float32]
_PRIME = np.int64(1_000_003)


def _groups(values: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Number of the group of equal values that each belongs to, and the size of the groups."""
    numbers: dict[int, int] = {}
    group = np.array([numbers.setdefault(value, len(numbers)) for value in values.tolist()])
    return group, np.bincount(group)


def repeat_rows(
    page: Walked, elements: Elements, words: Floats, link_share: Floats, containers: Containers
) -> Floats:
    """Values of the features, of `names.REPEATS`.

    Blocks are alike when tag and class of their element and of its parent are.
    """
    low = int(containers.first[containers.main[0]])
    high = int(containers.end[containers.main[0]])
    with np.errstate(over="ignore"):
        shapes = np.fromiter(map(hash, page.classes), dtype=np.int64, count=len(page.classes))
        shapes = shapes * _PRIME + elements.tags
        nested = shapes * _PRIME + shapes[np.maximum(elements.parents, 0)]
    group, count = _groups(nested[elements.owners])

    def mean(values: NDArray[np.floating]) -> NDArray[np.float64]:
        means: NDArray[np.float64] = np.bincount(group, weights=values) / count
        return means[group]

    mean_words = mean(words)
    index = np.arange(len(words))
    rows = [
        np.log1p(count[group]),
        np.log1p(mean_words),
        np.sqrt(mean((words - mean_words) ** 2)) / mean_words,
        mean(link_share),
        mean(containers.long.astype(np.float64)),
        mean(((index >= low) & (index < high)).astype(np.float64)),
        mean_words * count[group] / max(float(words.sum()), 1.0),
    ]
    for level in (0, 1):
        where, sizes = _groups(containers.chain[level])
        boxes = np.empty(len(sizes), dtype=np.int64)
        boxes[where] = containers.chain[level]
        kind, kinds = _groups(nested[boxes])
        rows.append(np.log1p(kinds[kind])[where])
    same, copies = _groups(np.fromiter(map(hash, page.texts), np.int64, len(page.texts)))
    rows.append(copies[same])
    seen: Counter[str] = Counter()
    numbers = np.zeros(len(page.texts))
    for i in np.flatnonzero(rows[-1] > 1).tolist():
        numbers[i] = seen[page.texts[i]]
        seen[page.texts[i]] += 1
    rows.append(numbers)
    return np.array(rows, dtype=np.float32)
