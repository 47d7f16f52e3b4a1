"""Where the phrases of the clutter kinds stand, found in one pass over the page's text.

The phrases are kept as a trie (Fredkin, 1960), entered wherever a word may begin: far fewer
places than there are characters.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import chain
from typing import Any

import numpy as np
from numpy.typing import NDArray

from declutter import native
from declutter.clutter import KINDS
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

_EDGE = " .:!?…«»‹›<>→←↑↓▲|-–—*•\"'“”()[]"  # signs that may stand around a whole phrase
_LONGEST_EDGE = 100  # characters
_UNSPACED = "\u0e00"  # from here on scripts may have no spaces between words


class PhraseTrie:
    """Phrases by their characters; `native.phrases.Trie` does the same.

    Args:
        lists: phrases, with "^" in front or "$" behind where they are tied to the block's edges.
        longest: words of the longest block that each list speaks of.
    """

    def __init__(self, lists: Sequence[Iterable[str]], longest: Sequence[int]) -> None:
        self._longest = longest
        self._root: dict[Any, Any] = {}
        for number, phrases in enumerate(lists):
            for phrase in dict.fromkeys(phrases):
                node = self._root
                for character in phrase.removeprefix("^").removesuffix("$"):
                    node = node.setdefault(character, {})
                use = (number, phrase.startswith("^"), phrase.endswith("$"))
                node.setdefault(None, []).append(use)

    def shares(self, texts: list[str], words: NDArray[np.float32]) -> NDArray[np.float32]:
        """Share of each text's characters that the phrases of each list cover, (lists, texts)."""
        out = np.zeros((len(self._longest), len(texts)))
        most = max(self._longest)
        for i, (text, size) in enumerate(zip(texts, words.tolist(), strict=True)):
            if size > most:
                continue
            for start, stop, uses in self._found(text):
                for number, at_start, at_end in uses:
                    if (
                        size > self._longest[number]
                        or (at_start and _says_more(text, 0, start))
                        or (at_end and _says_more(text, stop, len(text)))
                    ):
                        continue
                    out[number, i] += (stop - start) / len(text)
        return np.minimum(out, 1.0).astype(np.float32)

    def _found(self, text: str) -> Iterator[tuple[int, int, list[tuple[int, bool, bool]]]]:
        """Start and end of each phrase that begins and ends with its words, and its uses."""
        was_in_word = False
        for start, character in enumerate(text):
            in_word = _in_word(character)
            if in_word and was_in_word:
                continue
            was_in_word = in_word
            node: Any = self._root
            for at in range(start, len(text)):
                node = node.get(text[at])
                if node is None:
                    break
                uses = node.get(None)
                if uses and not (_in_word(text[at]) and _in_word(text[at + 1 : at + 2])):
                    yield start, at + 1, uses


def _says_more(text: str, start: int, stop: int) -> bool:
    """Whether more than signs stands there. So many signs are no edge: the look has a limit."""
    return stop - start > _LONGEST_EDGE or bool(text[start:stop].strip(_EDGE))


def _in_word(character: str) -> bool:
    """Whether it is part of a word that spaces set apart."""
    return character < _UNSPACED and character.isalnum()


@lru_cache(maxsize=1)
def _trie() -> Any:
    """All phrases."""
    lists = [list(chain.from_iterable(kind.phrases.values())) for kind in KINDS]
    lists += [list(phrases) for _, phrases, _ in WORD_LISTS]
    if native.phrases is not None:
        return native.phrases.Trie(lists, LONGEST, _EDGE, _LONGEST_EDGE, _UNSPACED)
    return PhraseTrie(lists, LONGEST)


def fold(text: str) -> str:
    """Lower case as phrases are written: straight apostrophes, no dot above a Turkish i."""
    return straighten(text.lower())


def straighten(lowered: str) -> str:
    """`fold` for a text that is in lower case."""
    if not lowered.isascii():
        lowered = lowered.replace("\u2019", "'")
        if "\u0307" in lowered:
            lowered = lowered.replace("i\u0307", "i")
    return lowered


def phrase_shares(texts: list[str], words: NDArray[np.float32]) -> NDArray[np.float32]:
    """Share of each block's characters that the phrases of each list cover.

    Args:
        texts: block texts, folded, without line breaks.
        words: words per block.

    Returns:
        Array of shape (len(LISTS), blocks), values 0 to 1.
    """
    shares: NDArray[np.float32] = _trie().shares(texts, words)
    return shares
