"""What the page says it is about: where the words of its title stand, and its headline."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from declutter.features.containers import Containers
from declutter.features.names import HEADLINE, LEVELS, MOST_TITLE_WORDS, TITLES
from declutter.features.title_words import blocks_with, topic_words
from declutter.head import Head

Floats = NDArray[np.float32]


def title_rows(lowered: list[str], head: Head, words: Floats) -> Floats:
    """How much of the page's title a short block is, and whether it holds one whole.

    Args:
        lowered: block texts in lower case.
        head: of the page.
        words: words per block.

    Returns:
        Array of shape (len(TITLES), blocks).
    """
    out = np.zeros((len(TITLES), len(lowered)), dtype=np.float32)
    out[2] = head.meta.get("og:type", "") == "article"
    title = "\n".join(head.titles)
    if title:
        long_titles = [part for part in head.titles if len(part) > 15]
        for i in np.flatnonzero(words <= MOST_TITLE_WORDS).tolist():
            text = lowered[i]
            if len(text) > 8:
                if text in title:
                    out[0, i] = len(text) / len(title)
                else:
                    for part in long_titles:
                        if part in text:
                            out[1, i] = 1.0
                            break
    return out


def topic_rows(
    lowered: list[str],
    head: Head,
    words: Floats,
    is_title: Floats,
    is_h1: Floats,
    containers: Containers,
) -> Floats:
    """Values of the features, shape (len(TOPIC), blocks).

    Args:
        lowered: block texts in lower case.
        head: of the page.
        words, is_title, is_h1: per block.
        containers: the ranges that hold each block.
    """
    hits = blocks_with(lowered, topic_words(head))
    return _rows(hits, words, is_title, is_h1, containers)


def _rows(
    found: list[int], words: Floats, is_title: Floats, is_h1: Floats, containers: Containers
) -> Floats:
    """Values of the features, from the numbers of the blocks that hold words of the title."""
    n = len(words)
    hits = np.bincount(np.array(found, dtype=np.int64), minlength=n).astype(np.float64)
    # The headline itself repeats the title wherever it stands: it would only blur the picture.
    hits[is_title > HEADLINE] = 0
    sums = np.concatenate(([0.0], np.cumsum(hits)))
    total = max(sums[-1], 1.0)
    total_words = max(containers.sums[1, -1], 1.0)
    first, end = containers.first[containers.chain], containers.end[containers.chain]
    share = (sums[end] - sums[first]) / total
    expected = np.maximum(containers.sums[1][end] - containers.sums[1][first], 1.0) / total_words

    index = np.arange(n)
    likeness = is_title + 0.25 * is_h1
    best = float(likeness.max())
    headline = int(np.argmax(likeness)) if best > 0.2 else -1
    rows = [
        hits,
        hits / words,
        np.full(n, np.log1p(sums[-1])),
        *np.log((share + 0.02) / (expected + 0.02)),
        np.full(n, best),
    ]
    if headline < 0:
        rows += [np.full(n, -9.0), np.full(n, -1.0), np.full(n, -1.0)]
    else:
        distance = index - headline
        inside = (first <= headline) & (headline < end)
        level = np.where(inside.any(axis=0), np.argmax(inside, axis=0), LEVELS)
        since = containers.sums[1][:-1] - containers.sums[1][headline]
        rows += [np.sign(distance) * np.log1p(np.abs(distance)), level, since / total_words]
    return np.array(rows, dtype=np.float32)
