"""Statistics of the characters of every block, counted for the whole page at once."""

from __future__ import annotations

from functools import lru_cache
from itertools import groupby
from pkgutil import get_data
from typing import TYPE_CHECKING, Any

from declutter import native
from declutter.features.names import CHARACTERS

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

(
    OTHER,
    SPACE,
    UPPER,
    LOWER,
    LETTER,  # of scripts without case
    IDEOGRAPH,  # of scripts without spaces: one token each
    DIGIT,
    COMMA,
    SENTENCE_END,
    COLON,
    QUOTE,
    DASH,
    SEPARATOR,
    BRACKET,
    SYMBOL,
    ASTRAL,  # half of a character beyond the basic plane, mostly emoji
) = range(16)
CLASSES = 16
_RUNS = "character_classes.txt"

_BY_CHARACTER = {
    COMMA: ",،、，;；",
    SENTENCE_END: ".!?。！？।؟…‽．",
    COLON: ":：",
    QUOTE: "\"'“”„‟«»‹›「」『』‘’‚",
    DASH: "-–—―−",
    SEPARATOR: "|•·‧∙●■►▶▸→←/\\>＞｜◆★☆▪▲▼",
    SYMBOL: "©®™€$£¥₽₹%@#*+=&",
}
# Scripts without spaces between words: kana, CJK, Thai, Lao, Khmer, Burmese.
_NO_SPACES = (
    (0x3040, 0x30FF),
    (0x3400, 0x9FFF),
    (0xF900, 0xFAFF),
    (0x0E00, 0x0EFF),
    (0x1780, 0x17FF),
    (0x1000, 0x109F),
    (0xFF66, 0xFF9F),
)


@lru_cache(maxsize=1)
def classes() -> bytes:
    """Class of every UTF-16 unit.

    Read from a file of (class, run length) pairs, so that every Python counts alike,
    whatever its version of Unicode; `python -m declutter.features.characters` writes it.
    """
    text = (get_data(__package__, _RUNS) or b"").decode("ascii")
    numbers = iter(map(int, text.split()))
    return b"".join(
        bytes((value,)) * length for value, length in zip(numbers, numbers, strict=True)
    )


def classify() -> bytes:
    """Class of every UTF-16 unit by this Python's Unicode database."""
    by_category = {
        "Zs": SPACE,
        "Lu": UPPER,
        "Lt": UPPER,
        "Ll": LOWER,
        "Lo": LETTER,
        "Lm": LETTER,
        "Mn": LETTER,
        "Mc": LETTER,
        "Nd": DIGIT,
        "Pd": DASH,
        "Pi": QUOTE,
        "Pf": QUOTE,
        "Ps": BRACKET,
        "Pe": BRACKET,
        "Sc": SYMBOL,
        "So": SYMBOL,
        "Cs": ASTRAL,
    }
    from unicodedata import category

    table = bytearray(by_category.get(category(chr(unit)), OTHER) for unit in range(1 << 16))
    for low, high in _NO_SPACES:
        for unit in range(low, high + 1):
            if table[unit] in (LETTER, OTHER):
                table[unit] = IDEOGRAPH
    for value, characters in _BY_CHARACTER.items():
        for character in characters:
            table[ord(character)] = value
    return bytes(table)


# What the last character says, one bit each, in the order of the features' names.
_ENDINGS = ('.!?。！？।؟…”"»」』', "…", "?？؟", "»›→>▶►", ":：")


@lru_cache(maxsize=1)
def endings() -> bytes:
    """For every UTF-16 unit a bit per set of `_ENDINGS` that holds it."""
    marks = bytearray(1 << 16)
    for bit, characters in enumerate(_ENDINGS):
        for character in characters:
            marks[ord(character)] |= 1 << bit
    return bytes(marks)


def _counted(texts: list[str]) -> tuple[NDArray[np.integer[Any]], ...]:
    """Counts by class, shape (n, CLASSES); words that open with a capital and with a small
    letter, first and last unit, each of shape (n,)."""
    import numpy as np

    table = np.frombuffer(classes(), dtype=np.uint8)
    n = len(texts)
    joined = "\n".join(texts)
    units = np.frombuffer(joined.encode("utf-16-le", "surrogatepass"), dtype=np.uint16)
    breaks = np.flatnonzero(units == 10)
    begin = np.concatenate(([0], breaks + 1))
    stop = np.append(breaks, len(units))
    kinds = table[units]
    block = np.repeat(np.arange(0, n * CLASSES, CLASSES), np.diff(begin, append=len(units)))
    counts = np.bincount(block + kinds, minlength=n * CLASSES).reshape(n, CLASSES)
    counts[:-1, table[10]] -= 1  # the breaks between the texts
    # A word that opens with a capital or with a small letter: the unit after a space.
    opens = np.empty(len(units), dtype=bool)
    opens[0] = True
    np.less_equal(kinds[:-1], SPACE, out=opens[1:])
    capitals = np.bincount(block[opens & (kinds == UPPER)] >> 4, minlength=n)
    smalls = np.bincount(block[opens & (kinds == LOWER)] >> 4, minlength=n)
    return counts, capitals, smalls, units[begin], units[stop - 1]


def measure_characters(texts: list[str]) -> tuple[Floats, NDArray[np.float64]]:
    """Return (features of shape (len(CHARACTERS), n), counts of shape (n, CLASSES))."""
    import numpy as np

    if native.measure is not None:
        found = native.measure.measure_characters(texts, classes(), endings(), len(CHARACTERS))
        return np.asarray(found[0]), np.asarray(found[1])
    table = np.frombuffer(classes(), dtype=np.uint8)
    n = len(texts)
    whole_counts, capitals, smalls, first, last = _counted(texts)
    counts = whole_counts.astype(np.float64)
    length = counts.sum(axis=1)
    words = counts[:, SPACE] + 1 + counts[:, IDEOGRAPH]
    cased = counts[:, UPPER] + counts[:, LOWER]
    letters = cased + counts[:, LETTER] + counts[:, IDEOGRAPH]
    first_class, last_class = table[first], table[last]
    ending = np.frombuffer(endings(), dtype=np.uint8)[last]
    out = np.empty((len(CHARACTERS), n), dtype=np.float32)
    rows = (
        words,
        length,
        letters / words,
        counts[:, UPPER] / np.maximum(cased, 1),
        capitals / words,
        smalls / words,
        counts[:, DIGIT] / length,
        counts[:, IDEOGRAPH] / length,
        counts[:, LETTER] / length,
        counts[:, COMMA],
        counts[:, SENTENCE_END],
        counts[:, COMMA] / words,
        counts[:, SENTENCE_END] / words,
        counts[:, COLON] / words,
        counts[:, QUOTE] / words,
        counts[:, DASH] / words,
        counts[:, SEPARATOR] / words,
        counts[:, BRACKET] / words,
        counts[:, SYMBOL] / words,
        counts[:, ASTRAL],
        first_class,
        last_class,
        *((ending >> bit) & 1 for bit in range(len(_ENDINGS))),
        (first_class == QUOTE) & (first != ord("'")),
        (counts[:, UPPER] > 2) & (counts[:, LOWER] == 0),
    )
    for i, row in enumerate(rows):
        out[i] = row
    return out, counts


if __name__ == "__main__":
    from pathlib import Path

    runs = [(value, len(list(run))) for value, run in groupby(classify())]
    lines = "\n".join(f"{value} {length}" for value, length in runs)
    Path(__file__).with_name(_RUNS).write_text(lines + "\n", "ascii")
