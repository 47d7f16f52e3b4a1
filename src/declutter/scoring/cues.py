"""Cues: the class names and the words of a user's own sites, and what they are worth there.

The shipped forests ask what a block is like; they know no site's own names and words. Where
somebody labelled pages of a site, its odd promo is told best by these. A block's cues are

- `class.NAME` and `class_above.NAME`: class names of its element and of that one's parent;
- `opens.WORD WORD` and `ends.WORD WORD`: the two words that it begins with, and ends with;
- `says.WORD WORD`: its pairs of words, each by one over the root of their number, so that a long
  block is not told by chance. Single words do harm on other sites; a block of one word is that.

The weights of a block's cues are added to its score; each is a term of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import pairwise
from math import isfinite, sqrt
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from declutter.walk import Walked

Floats = NDArray[np.float32]

LARGEST: Final = 50.0  # of a weight
MOST: Final = 500_000  # weights
_WORD: Final = re.compile(r"[^\W\d_]+|[^\w\s]")  # digits differ from page to page
_UNSPACED: Final = re.compile(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_ASCII: Final = bytes(i if chr(i).isalpha() and i < 128 else 32 for i in range(256))
_LEAST_SIGN: Final = "\u2000"  # signs before it are common punctuation


def cues_of(page: Walked, block: int) -> dict[str, float]:
    """How strongly each cue is there in a block."""
    words = _words(page.texts[block])
    pairs = _pairs(words)
    found = dict.fromkeys(_names(page, block, words), 1.0)
    for pair in pairs:
        found[_says(pair)] = 1 / sqrt(len(pairs))
    return found


def _names(page: Walked, block: int, words: list[str]) -> list[str]:
    """The cues that are there or not: class names, the first words and the last ones."""
    owner = page.owners[block]
    above = page.parents[owner] if owner >= 0 else -1
    found: list[str] = []
    if owner >= 0 and (names := page.classes[owner]):
        found += _class_cues("class", names)
    if above >= 0 and (names := page.classes[above]):
        found += _class_cues("class_above", names)
    if words:
        found += [f"opens.{' '.join(words[:2])}", f"ends.{' '.join(words[-2:])}"]
    return found


@lru_cache(maxsize=4096)
def _class_cues(group: str, names: str) -> tuple[str, ...]:
    return tuple(f"{group}.{name}" for name in names.split())


def _pairs(words: list[str]) -> set[tuple[str, ...]]:
    return set(pairwise(words)) or ({(words[0],)} if words else set())


def _says(pair: tuple[str, ...]) -> str:
    return f"says.{' '.join(pair)}"


def _words(text: str) -> list[str]:
    """Words and rare signs, folded; pairs of characters where words are not spaced."""
    folded = text.casefold()
    if folded.isascii():  # four times as fast as the expression
        return folded.encode("ascii").translate(_ASCII).decode("ascii").split()
    unspaced = _UNSPACED.search(folded) is not None
    words: list[str] = []
    for word in _WORD.findall(folded):
        if unspaced and len(word) > 2 and _UNSPACED.search(word):
            words += [word[i : i + 2] for i in range(len(word) - 1)]
        elif word.isalpha() or word >= _LEAST_SIGN:
            words.append(word)
    return words


@dataclass(frozen=True)
class Cues:
    """What cues add to each of some scores.

    Attributes:
        weights: output ("keep", or a role) -> name of the cue -> its weight.
    """

    weights: dict[str, dict[str, float]]

    @cached_property
    def outputs(self) -> tuple[str, ...]:
        return tuple(self.weights)

    @cached_property
    def _of_cue(self) -> dict[str, list[tuple[int, float]]]:
        """Name of the cue -> (number of the output, weight)."""
        found: dict[str, list[tuple[int, float]]] = {}
        for number, weights in enumerate(self.weights.values()):
            for name, weight in weights.items():
                found.setdefault(name, []).append((number, weight))
        return found

    @cached_property
    def _known_pairs(self) -> set[tuple[str, ...]]:
        said = (name.partition(".") for name in self._of_cue)
        return {tuple(pair.split(" ")) for group, _, pair in said if group == "says"}

    def scores(self, page: Walked, blocks: Iterable[int]) -> Floats:
        """What is added to the scores of some blocks, shape (outputs, blocks)."""
        return self.of(self._known(page, block) for block in blocks)

    def _known(self, page: Walked, block: int) -> dict[str, float]:
        """As `cues_of`, but only those that have a weight: a tenth of the time."""
        words = _words(page.texts[block])
        found = {name: 1.0 for name in _names(page, block, words) if name in self._of_cue}
        pairs = _pairs(words)
        for pair in pairs & self._known_pairs:
            found[_says(pair)] = 1 / sqrt(len(pairs))
        return found

    def of(self, blocks: Iterable[dict[str, float]]) -> Floats:
        """As `scores`, of blocks whose cues are known."""
        rows = []
        for cues in blocks:
            row = [0.0] * len(self.outputs)
            for name, strength in cues.items():
                for number, weight in self._of_cue.get(name, ()):
                    row[number] += weight * strength
            rows.append(row)
        return np.array(rows, dtype=np.float32).reshape(len(rows), len(self.outputs)).T

    def terms(self, page: Walked, block: int, output: str) -> dict[str, float]:
        """Named terms of what is added to one score of a block."""
        weights = self.weights.get(output, {})
        return {
            f"yours.{name}": weights[name] * strength
            for name, strength in cues_of(page, block).items()
            if name in weights
        }

    @classmethod
    def load(cls, data: Any, outputs: Sequence[str]) -> Cues:
        """Check what came from a file.

        Raises:
            ValueError: it holds no weights of these outputs.
        """
        if not isinstance(data, dict) or not set(data) <= set(outputs):
            raise ValueError("cues of scores that these weights do not know")
        weights: dict[str, dict[str, float]] = {}
        for output, given in data.items():
            if not isinstance(given, dict):
                raise ValueError(f"cues of {output} are no weights")
            weights[output] = {str(name): float(weight) for name, weight in given.items()}
            if not all(isfinite(w) and abs(w) <= LARGEST for w in weights[output].values()):
                raise ValueError(f"cues of {output} are out of range")
        if sum(map(len, weights.values())) > MOST:
            raise ValueError("too many cues")
        return cls(weights)
