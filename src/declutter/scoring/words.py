"""Learned word weights: how much each word speaks for groups of clutter roles, against body.

A naive Bayes table (Maron, 1961; log-odds with smoothing), one column a group. It knows the
languages of the labelled pages; in others its features stay at zero and the phrase packs
speak.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from itertools import repeat
from typing import TYPE_CHECKING, Any

from declutter import native
from declutter.scoring.forest import whole_numbers
from declutter.tokens import Tokens

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

GROUPS = {
    "selling": ("promo", "advert", "subscribe", "newsletter"),
    "author": ("author_bio",),
    "talking": ("share", "media_control", "comments"),
    "legal": ("footer", "republication", "cookie"),
    "signing": ("byline", "credit", "caption"),
    "moving": ("navigation", "other"),
}
NAMES = tuple(f"words.{group}" for group in GROUPS)
MOST_WORDS = 100  # of a block; long paragraphs have said enough by then
UNIT = 0.05  # of the weights, which are whole numbers


@dataclass(eq=False, repr=False)
class WordTable:
    """`words`, apart by spaces, and a row of `weights` for each, (words, groups): a memoryview or
    an array of float32."""

    words: str
    weights: Any
    _sums: Any = field(default=None, repr=False)

    @classmethod
    def load(cls, data: dict[str, Any]) -> WordTable:
        words, groups = data["words"], len(GROUPS)
        values = whole_numbers(data["weights"])
        count = words.count(" ") + 1 if words else 0
        # Each must be a word as texts are cut, not several or none: most are letters alone.
        plain = not words or words.replace(" ", "a").isalpha()
        known = len(words.split()) if plain else len(_alone(words))
        if not count == known or len(values) != count * groups:
            raise ValueError("a word table needs weights for each of its words, and words alone")
        if native.text is not None and count:
            return cls(words, native.text.scaled(values, 1.0, (count, groups)))
        import numpy as np

        return cls(words, np.asarray(values).reshape(count, groups).astype(np.float32))

    @classmethod
    def of(cls, words: list[str], weights: Floats) -> WordTable:
        """A table of single words (letters alone) and their weights, shape (words, groups)."""
        return cls(" ".join(words), weights)

    @cached_property
    def index(self) -> dict[str, int]:
        """Row of each word."""
        return {word: i for i, word in enumerate(self.words.split())}

    def dump(self) -> dict[str, Any]:
        import numpy as np

        return {
            "groups": list(GROUPS),
            "words": self.words,
            "weights": " ".join(map(str, np.asarray(self.weights).astype(int).ravel())),
        }

    def rows(self, tokens: Tokens) -> Any:
        """Sum of the weights of a block's distinct words over the root of its word count,
        shape (groups, blocks): a memoryview or an array of float32."""
        if native.text is not None:
            if self._sums is None:
                # Each word is one run of letters: words have a code each, ENDs between them.
                codes = native.text.word_codes([self.words])[0][:-1]
                self._sums = native.text.WordSums(codes, self.weights)
            return self._sums.rows(tokens.codes, tokens.ends, MOST_WORDS, UNIT)
        import numpy as np

        unknown = len(self.index)
        found = map(self.index.get, tokens.words, repeat(unknown))
        number = np.fromiter(found, dtype=np.int64, count=len(tokens.words))
        at = np.flatnonzero(number < unknown)
        block = np.searchsorted(tokens.ends, at)
        early = at - tokens.begins[block] < MOST_WORDS
        distinct = np.unique(block[early] * unknown + number[at[early]])
        block, number = np.divmod(distinct, max(unknown, 1))
        totals = np.zeros((len(GROUPS), len(tokens.ends)))
        for total, column in zip(totals, np.asarray(self.weights)[number].T, strict=True):
            total += np.bincount(block, weights=column, minlength=len(total))
        return (totals * UNIT / np.sqrt(word_counts(tokens))).astype(np.float32)


def _alone(words: str) -> list[str]:
    """Those that are one run of letters, the only ones that texts are cut into."""
    return [word for word in words.split() if Tokens([word]).words[:-1] == [word]]


def word_counts(tokens: Tokens) -> NDArray[np.int64]:
    """Words of each block that are looked at, at least 1."""
    import numpy as np

    counts: NDArray[np.int64] = np.clip(np.asarray(tokens.ends) - tokens.begins, 1, MOST_WORDS)
    return counts
