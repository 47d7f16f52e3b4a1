"""Which lines are kept, from their probabilities and what they repeat."""

from __future__ import annotations

import math
from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from declutter.plain.features import REPEATED
from declutter.plain.lines import Lines
from declutter.plain.notices import notices

Floats = NDArray[np.float32]
Least = tuple[float, float]  # log-odds, in texts most of whose lines are kept and in the others

READ = ("text.words", "form.list_item", "repeat.share", "repeat.length", "repeat.credited")
PURITY_POWER = 0.6  # how much the bar for a line rises with the purity of its text
FEW_WORDS = 5  # in doubt, so many words of a text are wanted and as many are not
PAGE_LINES = 30  # a whole page has more
EVEN = 0.5  # what repeats a likelier line needs at least an even chance
LEAST_WORDS = 6  # of a repetition that is none by chance
WHOLE = 0.9  # length of a line over that of the line it repeats: they say the same


def choose(
    lines: Lines, probability: Floats, rows: Mapping[str, Floats], least: Least
) -> NDArray[np.bool_]:
    """Mask of the lines that are kept.

    A line is kept if its odds reach those of `least_odds`. One that says again what a likelier
    line says needs an even chance, and a name behind a dash goes with the pull quote that it
    stands under. Captions and notices of republication go whatever their probability
    (`declutter.plain.notices`).

    Args:
        rows: the features named in `READ`.
    """
    bar = least_odds(probability, rows["text.words"], least[is_mixed(probability)])
    kept: NDArray[np.bool_] = probability >= bar / (1.0 + bar)
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


def least_odds(probability: Floats, words: Floats, least: float) -> float:
    """Odds that a line has to have: e to the `least`, times a power of how pure the text is: the
    odds that its words are wanted, of those that rather are.

    Of many wanted lines one matters less, and what stands out of them is rarely one of them: it
    goes sooner than a line of a text that is all doubtful (a list, a shop), where the forests
    know least.
    """
    share = probability * words
    wanted = float((probability * share).sum()) + FEW_WORDS
    doubtful = float(((1.0 - probability) * share).sum()) + FEW_WORDS
    return math.exp(least + PURITY_POWER * math.log(wanted / doubtful))


def is_mixed(probability: Floats) -> bool:
    """Whether most of many lines are rather clutter: the text is no extract, but a whole page."""
    return len(probability) >= PAGE_LINES and bool(np.mean(probability >= EVEN) < 0.5)


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.lower()))
