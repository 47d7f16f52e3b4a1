"""Repetition of wording: how much of a block stands again in another block of the page."""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import accumulate

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

SPACED, UNSPACED = 24, 8  # letters in a shingle, by script
SAMPLE, UNSPACED_SAMPLE = 20, 9  # characters of a sample for the first look
MOST_WORK = 10_000_000_000  # characters looked through, about a second's worth
_BASE = np.uint64(0x9E3779B97F4A7C15)  # odd, so no information is lost modulo 2 ** 64
_TOP = np.uint64(48)
_NOT_LETTERS = re.compile(r"[\W_]+")
_NOT_ASCII_LETTERS = bytes(i for i in range(128) if not chr(i).isalnum())
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


def _letters(text: str) -> str:
    if text.isascii():  # five times as fast as the expression
        return text.encode("ascii").translate(None, _NOT_ASCII_LETTERS).decode("ascii")
    return _NOT_LETTERS.sub("", text)


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
    letters = [_letters(text) for text in folded]
    joined = "\n".join(letters)
    begins = [0, *accumulate(len(text) + 1 for text in letters)]
    work = 0
    for i in chosen:
        own = letters[i]
        size = UNSPACED if _UNSPACED.search(own) else SPACED
        if len(own) < size:
            continue
        step = size // 2
        starts = [*range(0, len(own) - size, step), len(own) - size]
        work += len(starts) * len(joined)
        if work > MOST_WORK:
            break
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
    by_size: dict[int, list[tuple[int, int]]] = {SAMPLE: [], UNSPACED_SAMPLE: []}
    begins = [0, *accumulate(len(text) + 1 for text in folded)]
    for i in numbers:
        text = folded[i]
        spaced = text.isascii() or not _UNSPACED.search(text)
        size = SAMPLE if spaced else UNSPACED_SAMPLE
        third = len(text) // 3
        for start in (max(third - size // 2, 0), max(2 * third - size // 2, 0)):
            if start + size <= len(text):
                by_size[size].append((i, begins[i] + start))
    codes = np.frombuffer(
        "\n".join(folded).encode("utf-32-le", "surrogatepass"), dtype=np.uint32
    ).astype(np.uint64)
    found: set[int] = set()
    for size, samples in by_size.items():
        if samples:
            found |= _seen_twice(codes, size, samples)
    return sorted(found)


def _seen_twice(codes: NDArray[np.uint64], size: int, samples: list[tuple[int, int]]) -> set[int]:
    """Blocks with a sample (block, offset) whose `size` characters stand elsewhere too.

    Karp and Rabin (1987): the hash of every window of the page comes from one running sum.
    Whatever is found by chance is sorted out later, when shingles are compared.
    """
    count = len(codes)
    with np.errstate(over="ignore"):
        powers = np.cumprod(np.full(count, _BASE, dtype=np.uint64))
        sums = np.concatenate((np.zeros(1, dtype=np.uint64), np.cumsum(codes * powers)))
        # Bring every window to the same power: multiply by that of the distance to the end.
        windows = (sums[size:] - sums[:-size]) * powers[count - 1 :: -1][: count - size + 1]
    offsets = np.array([offset for _, offset in samples])
    wanted = windows[offsets]
    bucket = np.zeros(1 << 16, dtype=bool)
    bucket[wanted >> _TOP] = True
    likely = windows[bucket[windows >> _TOP]]
    values, times = np.unique(likely, return_counts=True)
    repeated = times[np.searchsorted(values, wanted)] > 1
    return {samples[i][0] for i in np.flatnonzero(repeated).tolist()}
