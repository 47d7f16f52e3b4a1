"""Which of our blocks a gold block is: each side cuts the same page into blocks its own way."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

_ANCHOR = 12  # characters that must agree before the alignment picks up again
_SURE = 96  # characters whose agreement is beyond doubt, however much was skipped
MISSING = "missing"  # role given to a gold block none of whose text the extractor has


def align(gold: Sequence[str], ours: Sequence[tuple[str, str]]) -> list[str]:
    """The role that our blocks (role, text) give to each gold block, `MISSING` where none does.

    Both sides are one text without white space. They are read in parallel; where they differ, the
    nearest place at which `_ANCHOR` characters agree again is sought in windows that double, so
    that time is linear in the text. A gold block gets the role covering most of its characters.
    """
    a, gold_ends = _join(gold)
    b, our_ends = _join([text for _, text in ours])
    votes: list[Counter[str]] = [Counter() for _ in gold]
    g = o = 0  # blocks that the run under way has reached
    for i, j, size in _runs(a, b):
        end = i + size
        while i < end:
            while gold_ends[g] <= i:
                g += 1
            while our_ends[o] <= j:
                o += 1
            step = min(end, gold_ends[g], i + our_ends[o] - j) - i
            votes[g][ours[o][0]] += step
            i, j = i + step, j + step
    return [vote.most_common(1)[0][0] if vote else MISSING for vote in votes]


def _join(texts: Sequence[str]) -> tuple[str, list[int]]:
    pieces = ["".join(text.split()) for text in texts]
    ends, at = [], 0
    for piece in pieces:
        at += len(piece)
        ends.append(at)
    return "".join(pieces), ends


def _runs(a: str, b: str) -> Iterable[tuple[int, int, int]]:
    """Equal stretches (offset in a, offset in b, length), in order."""
    tail = _common(a[::-1], b[::-1], 0, 0)
    i = j = 0
    while True:
        size = _common(a, b, i, j)
        if size:
            yield i, j, size
        i, j = i + size, j + size
        skip = _resync(a, b, i, j)
        if skip is None:
            break
        i, j = i + skip[0], j + skip[1]
    tail = min(tail, len(a) - i, len(b) - j)
    if tail:
        yield len(a) - tail, len(b) - tail, tail


def _common(a: str, b: str, i: int, j: int) -> int:
    """Length of the common start of a[i:] and b[j:]."""
    size, step = 0, 64
    while step:
        piece = a[i + size : i + size + step]
        if len(piece) == step and b.startswith(piece, j + size):
            size, step = size + step, min(step * 2, 4096)
        else:
            step //= 2
    return size


def _resync(a: str, b: str, i: int, j: int) -> tuple[int, int] | None:
    """The smallest skip in both texts after which they agree again.

    The longer the skip, the longer must the agreement be, lest a phrase that pages repeat
    ("United States") draws one side far ahead; only where nothing else is left an anchor does.
    """
    window, last = 64, max(len(a) - i, len(b) - j)
    while True:
        seen: dict[str, int] = {}
        for di in range(min(window, len(a) - i - _ANCHOR + 1)):
            seen.setdefault(a[i + di : i + di + _ANCHOR], di)
        sure: tuple[int, int] | None = None
        unsure: tuple[int, int] | None = None
        for dj in range(min(window, len(b) - j - _ANCHOR + 1)):
            if sure is not None and dj >= sum(sure):
                break
            di = seen.get(b[j + dj : j + dj + _ANCHOR], -1)
            if di < 0 or (sure is not None and di + dj >= sum(sure)):
                continue
            need = min(_ANCHOR + (di + dj) // 16, _SURE)
            if a[i + di : i + di + need] == b[j + dj : j + dj + need]:
                sure = di, dj
            elif unsure is None or di + dj < sum(unsure):
                unsure = di, dj
        if sure is not None:
            return sure
        if window >= last:
            return unsure
        window *= 2
