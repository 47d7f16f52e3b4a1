"""Marks of a page's blocks: numbers by which they are known again on other pages."""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from declutter import native
from declutter.site.said import (
    LEAST_LONG,
    LONG_WORDS,
    LONGEST_LEAD,
    class_marks,
    number,
    numbers,
    with_letters,
    words_said,
)
from declutter.walk import Walked

Keys = NDArray[np.int64]  # signed, as SQLite keeps them

LEVELS = 3  # the block's element, its parent and its grandparent
NOTHING = 0  # the mark of a block without letters
_BUILT_IN_TAGS = 256  # Lexbor: ids above belong to one document only
_PRIME = np.int64(-7046029254386353131)  # 2 ** 64 divided by the golden ratio, odd


@dataclass(frozen=True, slots=True)
class Marks:
    """Attributes:
    blocks: text and place in the markup together, one per block; `NOTHING` where a block
        has no letters.
    shapes: place in the markup alone: tags and classes of the innermost elements.
    page: what the page's running text is; two pages with the same one are the same page.
    """

    blocks: Keys
    shapes: Keys
    page: int


_class_marks: dict[str, int] = {}  # of class attributes that were met; what they are is fixed


def marks_of(walked: Walked) -> Marks:
    """Marks of every block.

    Digits do not count in texts either ("4 comments", "© 2024"). Texts are taken whole, so
    that what is said in other words is another block. Of a line that leads to another page by
    "Words: title", the words count: the title is another one on every page.
    """
    if native.marks is not None:
        own = class_marks(walked.classes, _class_marks)
        found, shapes, page = native.marks.marks_of(
            walked.texts, walked.link_chars, own, walked.tags, walked.parents, walked.owners,
            LEVELS, _BUILT_IN_TAGS, int(_PRIME), LONG_WORDS, LONGEST_LEAD, LEAST_LONG,
        )  # fmt: skip
        return Marks(np.asarray(found), np.asarray(shapes), number(page))
    return _marks_of(walked)


def _marks_of(walked: Walked) -> Marks:
    said, running = words_said(walked.texts, walked.link_chars)
    found = numbers(said)
    texts = _text_marks(said, found)
    shapes = _shapes(walked)[_keys(walked.owners)] if said else _keys([])
    with np.errstate(over="ignore"):
        blocks = np.where(texts == NOTHING, np.int64(NOTHING), texts * _PRIME + shapes)
    page = array("q", [found[block] for block in running] or found).tobytes()
    return Marks(blocks, shapes, number(page))


def _text_marks(texts: list[str], found: list[int]) -> Keys:
    """`mark` of each text, `NOTHING` where it has no letter."""
    keys = _keys(found)
    spoken = with_letters(texts)
    return np.where(spoken, np.where(keys, keys, 1), NOTHING)


def _shapes(walked: Walked) -> Keys:
    own = _keys(class_marks(walked.classes, _class_marks))
    tags = _keys(walked.tags)
    parents = _keys(walked.parents)
    with np.errstate(over="ignore"):
        own = own * _PRIME + np.where(tags < _BUILT_IN_TAGS, tags, 0)
        found, above = own.copy(), parents.copy()
        for _ in range(1, LEVELS):
            found = found * _PRIME + np.where(above >= 0, own[above], 0)
            above = np.where(above >= 0, parents[above], -1)
    return found


def _keys(values: Any) -> Keys:
    return np.frombuffer(array("q", values), dtype=np.int64)  # half the time of np.array
