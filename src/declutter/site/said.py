"""What blocks say, as numbers by which they are known again: the hot loops of `site.marks`.

Compiled where a compiler was at hand when declutter was installed; this source serves both ways.
"""

from __future__ import annotations

from collections.abc import Sequence
from zlib import adler32, crc32

LONG_WORDS = 15  # a block of running text has at least so many words
LONGEST_LEAD = 30  # characters before the colon of "Read also: …"
LEAST_LONG = 29  # characters of a text with so many words, however short they are
_DIGITS = b"0123456789"
_MOST_KNOWN = 1 << 15  # class attributes
_LONGEST_KNOWN = 300  # characters
_TOO_GREAT = 1 << 63  # for SQLite's signed numbers


def words_said(texts: list[str], link_chars: Sequence[int]) -> tuple[list[str], list[int]]:
    """What counts of each text, and the numbers of the blocks of running text.

    Of a line that leads to another page by "Words: title", the words count.
    """
    said: list[str] = []
    running: list[int] = []
    for block in range(len(texts)):
        text = texts[block]
        linked = link_chars[block] * 3
        length = len(text)
        if linked > length:
            lead = text.find(":", 0, LONGEST_LEAD)
            if 0 < lead < length - 1 and text[lead + 1] == " ":
                text = text[: lead + 1]
        elif (
            linked < length
            and length >= LEAST_LONG
            and text.count(" ") + float(length) / 40 >= LONG_WORDS
        ):
            running.append(block)
        said.append(text)
    return said, running


def with_letters(texts: list[str]) -> list[bool]:
    """Whether there is a letter in each text."""
    found: list[bool] = []
    for text in texts:
        spoken = False
        for character in text:
            if character.isalpha():
                spoken = True
                break
        found.append(spoken)
    return found


def tally(
    pairs: list[tuple[int, int]],
    counts: dict[int, int],
    total: dict[int, int],
    single: dict[int, int],
) -> None:
    """Count each (mark, shape) of a page; see `host.Host`."""
    for pair in pairs:
        block, shape = pair
        before = counts.get(block, 0)
        counts[block] = before + 1
        total[shape] = total.get(shape, 0) + 1
        if before == 0:
            single[shape] = single.get(shape, 0) + 1
        elif before == 1:
            single[shape] = single.get(shape, 0) - 1


def number(data: bytes) -> int:
    """Two checksums side by side: the same in every process, and five times as fast as a digest.

    In short texts Adler's has fewer bits than 32, but a host has some thousands of marks, not
    billions. Nobody gains by a collision: the worst is a block that is thought to recur.
    """
    high: int = crc32(data)
    found = high << 32 | adler32(data)
    return found if found < _TOO_GREAT else found - 2 * _TOO_GREAT


def numbers(texts: list[str]) -> list[int]:
    """`mark` of each text; no text holds a line break."""
    if not texts:
        return []
    bare = "\n".join(texts).encode("utf-8", "surrogatepass").translate(None, _DIGITS)
    found: list[int] = []
    for data in bare.split(b"\n"):
        found.append(number(data))  # noqa: PERF401 (compiled, a loop is faster)
    return found


def mark(text: str) -> int:
    """64 bits of a text without its digits."""
    return number(text.encode("utf-8", "surrogatepass").translate(None, _DIGITS))


def class_marks(names: list[str | None], known: dict[str, int]) -> list[int]:
    """`mark` of each class attribute, 0 where there is none.

    Digits do not count: `post-4711` is on every page another one.

    Args:
        known: marks of names that were met before; new ones are added while there is room.
    """
    found: list[int] = []
    for name in names:
        if not name:
            found.append(0)
            continue
        value = known.get(name)
        if value is None:
            value = mark(name)
            if len(known) < _MOST_KNOWN and len(name) < _LONGEST_KNOWN:
                known[name] = value
        found.append(value)
    return found
