"""Which lines are kept, from their probabilities and what they repeat."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from declutter.plain.features import REPEATED
from declutter.plain.lines import Lines
from declutter.plain.notices import notices

Floats = NDArray[np.float32]
Least = tuple[float, float]  # in texts most of whose lines are kept, and in the others

READ = ("text.words", "form.list_item", "repeat.share", "repeat.length", "repeat.credited")
PAGE_LINES = 30  # a whole page has more
EVEN = 0.5  # what repeats a likelier line needs at least an even chance
LEAST_WORDS = 6  # of a repetition that is none by chance
WHOLE = 0.9  # length of a line over that of the line it repeats: they say the same


def choose(
    lines: Lines, probability: Floats, rows: Mapping[str, Floats], least: Least
) -> NDArray[np.bool_]:
    """Mask of the lines that are kept.

    A line is kept if its probability reaches the threshold. One that says again what a likelier
    line says needs an even chance, and a name behind a dash goes with the pull quote that it
    stands under. Captions and notices of republication go whatever their probability
    (`declutter.plain.notices`).

    Args:
        rows: the features named in `READ`.
    """
    threshold = least[is_mixed(probability)]
    kept: NDArray[np.bool_] = probability >= threshold
    again = (rows["repeat.share"] >= REPEATED) & (rows["text.words"] >= LEAST_WORDS)
    doubtful = np.flatnonzero(again & (probability < EVEN)).tolist()
    if doubtful:
        likeliest: dict[str, float] = {}
        for i in np.flatnonzero(again).tolist():
            said = _letters(lines.texts[i])
            likeliest[said] = max(likeliest.get(said, 0.0), float(probability[i]))
        for i in doubtful:
            inside = rows["repeat.length"][i] < WHOLE
            if inside or float(probability[i]) < likeliest[_letters(lines.texts[i])]:
                kept[i] = False
    kept &= ~notices(lines, probability)
    named = (rows["repeat.credited"][1:] == 1.0) & (rows["form.list_item"][:-1] == 0.0)
    kept[1:] &= ~named | kept[:-1]
    return kept


def is_mixed(probability: Floats) -> bool:
    """Whether most of many lines are rather clutter: the text is no extract, but a whole page."""
    return len(probability) >= PAGE_LINES and bool(np.mean(probability >= EVEN) < 0.5)


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.lower()))
