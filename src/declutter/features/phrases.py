"""Where the phrases of the clutter kinds stand, found in one pass over the page's text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate

import numpy as np
from ahocorasick_rs import AhoCorasick, Implementation
from numpy.typing import NDArray

from declutter.clutter import KINDS
from declutter.features.cover import cover
from declutter.lexicon.byline_words import ALL_BYLINE_OPENERS, ALL_DATE_CUES, ALL_READING_TIME
from declutter.lexicon.credit_sources import PLAIN_SOURCES
from declutter.lexicon.month_names import ALL_MONTH_NAMES

# Word lists that no single kind owns, matched in the same pass: (name, phrases, longest block).
WORD_LISTS = (
    ("agency", tuple(PLAIN_SOURCES), 40),
    ("month", tuple(ALL_MONTH_NAMES), 25),
    ("byline", tuple(f"^{opener}" for opener in ALL_BYLINE_OPENERS), 25),
    ("dated", tuple(ALL_DATE_CUES), 25),
    ("reading_time", tuple(ALL_READING_TIME), 25),
)
LISTS = tuple(kind.role for kind in KINDS) + tuple(name for name, _, _ in WORD_LISTS)
LONGEST = tuple(kind.max_words for kind in KINDS) + tuple(words for _, _, words in WORD_LISTS)

_OTHER_SCRIPT = re.compile(r"[\u0370-\u1dff\u2c00-\ufdff\ufe70-\uffff]")


@lru_cache(maxsize=2)
def _matcher(latin: bool) -> tuple[AhoCorasick, list[list[tuple[int, bool, bool]]]]:
    """Automaton over all phrases, and for each of its patterns (list, at start, at end).

    Most pages hold Latin letters alone: the phrases of other scripts cost them no start-up.
    """
    uses: dict[str, list[tuple[int, bool, bool]]] = {}
    lists = [[p for ps in kind.phrases.values() for p in ps] for kind in KINDS]
    lists += [list(phrases) for _, phrases, _ in WORD_LISTS]
    for number, phrases in enumerate(lists):
        for phrase in phrases:
            if latin and not _only_latin(phrase):
                continue
            bare = phrase.removeprefix("^").removesuffix("$")
            use = (number, phrase.startswith("^"), phrase.endswith("$"))
            at = uses.setdefault(bare, [])
            if use not in at:
                at.append(use)
    return AhoCorasick(list(uses), implementation=Implementation.ContiguousNFA), list(uses.values())


def _only_latin(text: str) -> bool:
    return text.isascii() or not _OTHER_SCRIPT.search(text)


def fold(text: str) -> str:
    """Lower case as phrases are written: straight apostrophes, no dot above a Turkish i."""
    text = text.lower()
    if not text.isascii():
        text = text.replace("\u2019", "'").replace("i\u0307", "i")
    return text


def phrase_shares(texts: Sequence[str], words: NDArray[np.float32]) -> NDArray[np.float32]:
    """Share of each block's characters that the phrases of each list cover.

    Args:
        texts: block texts, folded, without line breaks.
        words: words per block.

    Returns:
        Array of shape (len(LISTS), blocks), values 0 to 1.
    """
    shares = np.zeros((len(LISTS), len(texts)), dtype=np.float32)
    joined = "\n".join(texts)
    automaton, uses = _matcher(_only_latin(joined))
    begins = [0, *accumulate(len(text) + 1 for text in texts)]
    matches = automaton.find_matches_as_indexes(joined, overlapping=True)
    for place, share in cover(
        matches, joined, begins, words.astype(int).tolist(), uses, LONGEST
    ).items():
        shares[place] = share
    return np.minimum(shares, 1.0, out=shares)
