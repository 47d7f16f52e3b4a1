"""Which characters of which block the matches of phrases cover.

Compiled where a compiler was at hand when declutter was installed; this source serves both ways.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

_EDGE = " .:!?…«»‹›<>→←↑↓▲|-–—*•\"'“”()[]"
_LONGEST_EDGE = 100  # characters
_UNSPACED = "\u0e00"  # from here on scripts may have no spaces between words


def cover(
    matches: list[tuple[int, int, int]],
    joined: str,
    begins: list[int],
    words: list[int],
    uses: list[list[tuple[int, bool, bool]]],
    longest: Sequence[int],
) -> dict[tuple[int, int], float]:
    """Share of a block's characters that a list's phrases cover, by (list, block).

    Args:
        matches: (pattern, start, end) in `joined`, the blocks with a line break between them.
        begins: where each block begins, and where one more would.
        words: words of each block.
        uses: of each pattern (list, only at the start, only at the end).
        longest: words of the longest block that each list speaks of.
    """
    found: dict[tuple[int, int], float] = {}
    for match in matches:
        pattern, start, stop = match
        block = bisect_right(begins, start) - 1
        begin = begins[block]
        end = begins[block + 1] - 1
        if start > begin and _joins(joined[start - 1], joined[start]):
            continue
        if stop < end and _joins(joined[stop - 1], joined[stop]):
            continue
        for use in uses[pattern]:
            number, at_start, at_end = use
            if words[block] > longest[number]:
                continue
            if at_start and _says_more(joined, begin, start):
                continue
            if at_end and _says_more(joined, stop, end):
                continue
            key = (number, block)
            # float: a quotient of C integers would be whole.
            found[key] = found.get(key, 0.0) + float(stop - start) / (end - begin)
    return found


def _says_more(text: str, start: int, stop: int) -> bool:
    """Whether more than signs stands there. So many signs are no edge: the look has a limit."""
    return stop - start > _LONGEST_EDGE or bool(text[start:stop].strip(_EDGE))


def _joins(left: str, right: str) -> bool:
    """Whether two characters are inside one word (never in scripts without spaces)."""
    return left.isalnum() and right.isalnum() and left < _UNSPACED and right < _UNSPACED
