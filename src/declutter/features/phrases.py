"""Where the phrases of the clutter kinds stand, found in one pass over the page's text.

The phrases are kept by the first letters of their first word, and looked up wherever a word may
begin: few words open like a phrase at all.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING, Any

from declutter import native
from declutter.clutter import KINDS
from declutter.lexicon.byline_words import ALL_BYLINE_OPENERS, ALL_DATE_CUES, ALL_READING_TIME
from declutter.lexicon.credit_sources import PLAIN_SOURCES
from declutter.lexicon.month_names import ALL_MONTH_NAMES

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

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
_OPENING = 6  # letters
_UNSPACED = "\u0e00"  # from here on scripts may have no spaces between words


class PhraseTable:
    """Phrases by their opening; `native.phrases.PhraseTable` does the same.

    Args:
        lists: phrases, with "^" in front or "$" behind where they are tied to the block's edges.
        longest: words of the longest block that each list speaks of.
    """

    def __init__(self, lists: Sequence[Iterable[str]], longest: Sequence[int]) -> None:
        self._longest = longest
        self._by_opening: dict[str, list[tuple[str, int, bool, bool]]] = {}
        for number, phrases in enumerate(lists):
            for phrase in dict.fromkeys(phrases):
                bare = phrase.removeprefix("^").removesuffix("$")
                use = (bare, number, phrase.startswith("^"), phrase.endswith("$"))
                self._by_opening.setdefault(_opening(bare, 0), []).append(use)

    def shares(self, texts: list[str], words: NDArray[np.float32]) -> NDArray[np.float32]:
        """Share of each text's characters that the phrases of each list cover, (lists, texts)."""
        import numpy as np

        out = np.zeros((len(self._longest), len(texts)))
        most = max(self._longest)
        for i, (text, size) in enumerate(zip(texts, words.tolist(), strict=True)):
            if size > most:
                continue
            for start in _starts(text):
                for phrase, number, at_start, at_end in self._by_opening.get(
                    _opening(text, start), ()
                ):
                    stop = start + len(phrase)
                    if (
                        not text.startswith(phrase, start)
                        or (_in_word(text[stop - 1]) and _in_word(text[stop : stop + 1]))
                        or size > self._longest[number]
                        or (at_start and _says_more(text, 0, start))
                        or (at_end and _says_more(text, stop, len(text)))
                    ):
                        continue
                    out[number, i] += (stop - start) / len(text)
        return np.minimum(out, 1.0).astype(np.float32)


def _starts(text: str) -> Iterator[int]:
    """Where a phrase may begin: at each word, and at each character outside of words."""
    was_in_word = False
    for at, character in enumerate(text):
        in_word = _in_word(character)
        if not (in_word and was_in_word):
            yield at
        was_in_word = in_word


def _opening(text: str, start: int) -> str:
    """The first letters of a word, with a space behind if it is so short."""
    if not _in_word(text[start]):
        return text[start]
    stop = start + 1
    while stop < start + _OPENING:
        if not _in_word(text[stop : stop + 1]):
            return text[start:stop] + " "
        stop += 1
    return text[start:stop]


def _says_more(text: str, start: int, stop: int) -> bool:
    """Whether more than signs stands there. So many signs are no edge: the look has a limit."""
    return stop - start > _LONGEST_EDGE or bool(text[start:stop].strip(_EDGE))


def _in_word(character: str) -> bool:
    """Whether it is part of a word that spaces set apart."""
    return character < _UNSPACED and character.isalnum()


@lru_cache(maxsize=1)
def table() -> Any:
    """All phrases."""
    lists = [list(chain.from_iterable(kind.phrases.values())) for kind in KINDS]
    lists += [list(phrases) for _, phrases, _ in WORD_LISTS]
    if native.phrases is not None:
        return native.phrases.PhraseTable(lists, LONGEST, _EDGE, _LONGEST_EDGE, _UNSPACED)
    return PhraseTable(lists, LONGEST)


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
    import numpy as np

    if native.phrases is not None:
        out = np.zeros((len(LISTS), len(texts)), dtype=np.float32)
        if texts:
            table().shares(texts, np.ascontiguousarray(words), out)
        return out
    shares: NDArray[np.float32] = table().shares(texts, words)
    return shares
