"""Repetition of wording: how much of a block stands again in another block of the page."""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

from declutter import native
from declutter.tokens import END, Tokens

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

SPACED, UNSPACED = 24, 8  # letters in a shingle, by script
SAMPLE, UNSPACED_SAMPLE = 4, 9  # words, characters of a sample for the first look
MOST_WORK = 10_000_000_000  # characters looked through, about a second's worth
MOST_STEPS = 100_000_000  # of the compiled search, as long
SIZES = (SAMPLE, UNSPACED_SAMPLE, SPACED, UNSPACED, MOST_STEPS)  # as it is told
_BASE = 0x9E3779B97F4A7C15  # odd, so no information is lost modulo 2 ** 64
_TOP = 48


def repeated_share(
    folded: list[str], tokens: Tokens, candidates: NDArray[np.bool_]
) -> tuple[Floats, Floats]:
    """Share of each candidate's shingles that stand in another block as well.

    Character shingles after Broder (1997), "On the resemblance and containment of
    documents", over letters alone, so that quotation marks, case and spacing make no
    difference.

    Args:
        folded: block texts in lower case.
        tokens: their words.
        candidates: blocks worth the look; the others get 0.

    Returns:
        The share, and the length of the block over the length of the block that repeats
        most of it (0 where nothing repeats).
    """
    import numpy as np

    shares = np.zeros(len(folded), dtype=np.float32)
    ratios = np.zeros(len(folded), dtype=np.float32)
    if native.shingles is not None:
        native.shingles.repeated_share(
            folded, tokens.codes, tokens.ends, candidates.view(np.uint8), SIZES, shares, ratios
        )
    else:
        chosen = _with_an_echo(folded, tokens, candidates)
        if chosen:
            _repeats(tokens, chosen, shares, ratios)
    return shares, ratios


def _repeats(tokens: Tokens, chosen: list[int], shares: Floats, ratios: Floats) -> None:
    """Fills in share and ratio of the chosen blocks."""
    joined = "".join(tokens.words)
    letters = joined.split(END)
    begins = [0, *accumulate(len(text) + 1 for text in letters)]
    work = 0
    for i in chosen:
        own = letters[i]
        size = UNSPACED if _has_unspaced(own) else SPACED
        if len(own) < size:
            continue
        work += len(joined)
        if work > MOST_WORK:
            break
        at = _elsewhere(joined, own, begins[i], len(own))
        if at >= 0:
            shares[i] = 1.0
            ratios[i] = len(own) / len(letters[bisect_right(begins, at) - 1])
            continue
        step = size // 2
        starts = [*range(0, len(own) - size, step), len(own) - size]
        work += len(starts) * len(joined)
        hosts: dict[int, int] = {}
        hits = 0
        for start in starts:
            at = _elsewhere(joined, own[start : start + size], begins[i], len(own))
            if at >= 0:
                hits += 1
                host = bisect_right(begins, at) - 1
                hosts[host] = hosts.get(host, 0) + 1
        if hits:
            host = max(hosts, key=lambda number: hosts[number])
            shares[i] = hits / len(starts)
            ratios[i] = len(own) / max(len(letters[host]), 1)


def _has_unspaced(text: str) -> bool:
    if native.text is not None:
        return bool(native.text.has_unspaced(text))
    # Compiled when it is needed: that takes 3 ms.
    return bool(re.search(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]", text))


def _elsewhere(joined: str, wanted: str, begin: int, length: int) -> int:
    """Where a text stands outside of the block at `begin`, -1 if nowhere."""
    at = joined.find(wanted)
    return joined.find(wanted, begin + length) if begin <= at < begin + length else at


def _with_an_echo(folded: list[str], tokens: Tokens, candidates: NDArray[np.bool_]) -> list[int]:
    """Blocks of which one of two samples stands twice on the page: a cheap first look.

    A sample is a run of words, or of characters where no spaces part the words.
    """
    import numpy as np

    found = set()
    lengths = np.asarray(tokens.ends) - tokens.begins
    spaced = np.flatnonzero(candidates & (lengths >= SAMPLE))
    if len(spaced):
        found.update(
            _echoes(
                np.asarray(tokens.codes), SAMPLE, spaced, tokens.begins[spaced], lengths[spaced]
            )
        )
    if not all(map(str.isascii, folded)):
        numbers = np.flatnonzero(candidates).tolist()
        unspaced = np.array([i for i in numbers if _has_unspaced(folded[i])], dtype=np.int64)
        if len(unspaced):
            characters = "\n".join(folded).encode("utf-32-le", "surrogatepass")
            codes = np.frombuffer(characters, dtype=np.uint32).astype(np.int64)
            lengths = np.fromiter(map(len, folded), dtype=np.int64, count=len(folded))
            begins = np.cumsum(lengths + 1) - lengths - 1
            unspaced = unspaced[lengths[unspaced] >= UNSPACED_SAMPLE]
            found.update(
                _echoes(codes, UNSPACED_SAMPLE, unspaced, begins[unspaced], lengths[unspaced])
            )
    return sorted(found)


def _echoes(
    codes: NDArray[np.int64],
    size: int,
    blocks: NDArray[np.int64],
    begins: NDArray[np.int64],
    lengths: NDArray[np.int64],
) -> list[int]:
    """The blocks with a sample of `size` codes, a third in or two thirds in, that stands
    elsewhere too. What a hash finds by chance is sorted out when shingles are compared."""
    import numpy as np

    base, top = np.uint64(_BASE), np.uint64(_TOP)
    count = max(len(codes) - size + 1, 0)
    windows = np.zeros(count, dtype=np.uint64)
    with np.errstate(over="ignore"):
        for step in range(size):
            windows = windows * base + codes[step : step + count].astype(np.uint64)
    latest = lengths - size
    offsets = [begins + np.clip(thirds * lengths // 3 - size // 2, 0, latest) for thirds in (1, 2)]
    wanted = windows[np.concatenate(offsets)]
    bucket = np.zeros(1 << 16, dtype=bool)
    bucket[wanted >> top] = True
    likely = windows[bucket[windows >> top]]
    values, times = np.unique(likely, return_counts=True)
    repeated = times[np.searchsorted(values, wanted)] > 1
    either: NDArray[np.bool_] = repeated[: len(blocks)] | repeated[len(blocks) :]
    return [int(block) for block in blocks[either]]
