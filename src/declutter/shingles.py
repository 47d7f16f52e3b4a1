"""Repetition of wording: how much of a block stands again in another block of the page."""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import accumulate

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

SPACED, UNSPACED = 24, 8  # letters in a shingle, by script
_NOT_LETTERS = re.compile(r"[\W_]+")
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


def repeated_share(folded: list[str], candidates: NDArray[np.bool_]) -> tuple[Floats, Floats]:
    """Share of each candidate's shingles that stand in another block as well.

    Character shingles after Broder (1997), "On the resemblance and containment of
    documents", over letters and digits alone, so that quotation marks, case and spacing
    make no difference.

    Args:
        folded: block texts in lower case.
        candidates: blocks worth the look; the others get 0.

    Returns:
        The share, and the length of the block over the length of the block that repeats
        most of it (0 where nothing repeats).
    """
    shares = np.zeros(len(folded), dtype=np.float32)
    ratios = np.zeros(len(folded), dtype=np.float32)
    chosen = _with_an_echo(folded, np.flatnonzero(candidates).tolist())
    if not chosen:
        return shares, ratios
    letters = [_NOT_LETTERS.sub("", text) for text in folded]
    joined = "\n".join(letters)
    begins = [0, *accumulate(len(text) + 1 for text in letters)]
    for i in chosen:
        own = letters[i]
        size = UNSPACED if _UNSPACED.search(own) else SPACED
        if len(own) < size:
            continue
        step = size // 2
        starts = [*range(0, len(own) - size, step), len(own) - size]
        hosts: dict[int, int] = {}
        hits = 0
        for start in starts:
            shingle = own[start : start + size]
            at = joined.find(shingle)
            if begins[i] <= at < begins[i + 1]:
                at = joined.find(shingle, begins[i + 1])
            if at >= 0:
                hits += 1
                host = bisect_right(begins, at) - 1
                hosts[host] = hosts.get(host, 0) + 1
        if hits:
            host = max(hosts, key=lambda number: hosts[number])
            shares[i] = hits / len(starts)
            ratios[i] = len(own) / max(len(letters[host]), 1)
    return shares, ratios


def _with_an_echo(folded: list[str], numbers: list[int]) -> list[int]:
    """Blocks of which one of two samples stands twice on the page: a cheap first look."""
    joined = "\n".join(folded)
    found = []
    for i in numbers:
        text = folded[i]
        size = 9 if _UNSPACED.search(text) else 20
        third = len(text) // 3
        for start in (max(third - size // 2, 0), max(2 * third - size // 2, 0)):
            sample = text[start : start + size]
            if len(sample) == size:
                at = joined.find(sample)
                if joined.find(sample, at + 1) >= 0:
                    found.append(i)
                    break
    return found
