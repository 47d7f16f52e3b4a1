"""The words of the page's title, and which blocks hold them."""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import accumulate

from declutter import native
from declutter.head import Head

MOST_WORDS = 14
MOST_HITS = 300  # of one word: more would make it a stop word anyway
_LONGEST_WORD = 60  # of those that are compared letter by letter; `str.find` is never quadratic
_WORD = re.compile(r"\w{4,}")


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


def blocks_with(lowered: list[str], words: list[str]) -> list[int]:
    """Number of the block that holds a word, once for each place where it stands.

    Args:
        lowered: block texts in lower case.
    """
    if native.measure is None:
        return _found(lowered, words)
    usual = [word for word in words if len(word) <= _LONGEST_WORD]
    found: list[int] = native.measure.blocks_with(lowered, usual, MOST_HITS) if usual else []
    return found + _found(lowered, [word for word in words if len(word) > _LONGEST_WORD])


def _found(lowered: list[str], words: list[str]) -> list[int]:
    if not words:
        return []
    begins = [0, *accumulate(len(text) + 1 for text in lowered)]
    page = "\n".join(lowered)
    hits = []
    for word in words:
        at, left = page.find(word), MOST_HITS
        while at >= 0 and left:
            hits.append(bisect_right(begins, at) - 1)
            at = page.find(word, at + len(word))
            left -= 1
    return hits
