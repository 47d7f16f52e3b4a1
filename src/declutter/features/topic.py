"""What the page says it is about: where the words of its title stand, and its headline."""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import accumulate

import numpy as np
from numpy.typing import NDArray

from declutter import native
from declutter.features.containers import LEVELS, Containers
from declutter.head import Head

Floats = NDArray[np.float32]

MOST_WORDS = 14
MOST_TITLE_WORDS = 40
MOST_HITS = 300  # of one word: more would make it a stop word anyway
_LONGEST_WORD = 60  # of those that are compared letter by letter; `str.find` is never quadratic
_WORD = re.compile(r"\w{4,}")

NAMES = (
    "topic.hits",
    "topic.hits_per_word",
    "topic.page_hits",
    *(f"topic.box{level + 1}_lift" for level in range(LEVELS)),
    "headline.found",
    "headline.distance",
    "headline.level",
    "headline.words_since",
)


def topic_words(head: Head) -> list[str]:
    """Words of the first title that say something; pairs of characters where none are spaced."""
    title = head.titles[-1] if head.titles else ""
    words = _WORD.findall(title)
    runs = _unspaced_runs(title)
    if runs:
        words = [word for word in words if not _unspaced_runs(word)]
    for run in runs:
        words += [run[i : i + 2] for i in range(len(run) - 1)]
    return list(dict.fromkeys(words))[:MOST_WORDS]


def _unspaced_runs(text: str) -> list[str]:
    """Runs of characters of scripts without spaces."""
    if not text or max(text) < "\u0e00":
        return []
    # Compiled when it is needed: that takes 1 ms.
    return re.findall(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]{2,}", text)


TITLES = ("says.title", "says.title_part", "page.og_type_article")


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
    lowered: str, head: Head, words: Floats, is_title: Floats, is_h1: Floats, containers: Containers
) -> Floats:
    """Values of the features, shape (len(NAMES), blocks).

    Args:
        lowered: block texts in lower case with a line break between them.
        head: of the page.
        words, is_title, is_h1: per block.
        containers: the ranges that hold each block.
    """
    hits = _blocks_with(lowered, topic_words(head))
    if native.rows is not None:
        found: Floats = native.rows.topic_rows(
            hits, words, is_title, is_h1,
            containers.chain, containers.first, containers.end, containers.sums[1],
        )  # fmt: skip
        return found
    return _rows(hits, words, is_title, is_h1, containers)


def _blocks_with(lowered: str, words: list[str]) -> list[int]:
    """Number of the block that holds a word, once for each place where it stands."""
    if not words:
        return []
    if native.rows is not None:
        usual = [word for word in words if len(word) <= _LONGEST_WORD]
        found: list[int] = native.rows.blocks_with(lowered, usual, MOST_HITS)
        words = [word for word in words if len(word) > _LONGEST_WORD]
        if not words:
            return found
        return found + _found(lowered, words)
    return _found(lowered, words)


def _found(lowered: str, words: list[str]) -> list[int]:
    begins = [0, *accumulate(len(text) + 1 for text in lowered.split("\n"))]
    hits = []
    for word in words:
        at, left = lowered.find(word), MOST_HITS
        while at >= 0 and left:
            hits.append(bisect_right(begins, at) - 1)
            at = lowered.find(word, at + len(word))
            left -= 1
    return hits


def _rows(
    found: list[int], words: Floats, is_title: Floats, is_h1: Floats, containers: Containers
) -> Floats:
    """Values of the features, from the numbers of the blocks that hold words of the title."""
    n = len(words)
    hits = np.bincount(np.array(found, dtype=np.int64), minlength=n).astype(np.float64)
    # The headline itself repeats the title wherever it stands: it would only blur the picture.
    hits[is_title > 0.3] = 0
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
