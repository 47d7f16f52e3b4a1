"""Marks of a page's blocks: numbers by which they are known again on other pages."""

from __future__ import annotations

import re
from array import array
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b
from typing import Any

import numpy as np
from numpy.typing import NDArray

from declutter.walk import Walked

Keys = NDArray[np.int64]  # signed, as SQLite keeps them

LEVELS = 3  # the block's element, its parent and its grandparent
LONG_WORDS = 15  # a block of running text has at least so many words
_LEAST_LONG = 29  # characters of a text with so many words, however short they are
LONGEST_LEAD = 30  # characters before the colon of "Read also: …"
NOTHING = 0  # the mark of a block without letters
_BUILT_IN_TAGS = 256  # Lexbor: ids above belong to one document only
_PRIME = np.int64(-7046029254386353131)  # 2 ** 64 divided by the golden ratio, odd
_DIGITS = b"0123456789"
_LETTER = re.compile(r"[^\W\d_]")


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


def mark(text: str) -> int:
    """64 bits of a text without its digits."""
    bare = text.encode("utf-8", "surrogatepass").translate(None, _DIGITS)
    return _number(bare)


def _number(data: bytes) -> int:
    return int.from_bytes(blake2b(data, digest_size=8).digest(), "little", signed=True)


@lru_cache(maxsize=4096)
def _class_mark(name: str | None) -> int:
    """Digits do not count: `post-4711` is on every page another one."""
    return mark(name) if name else 0


def marks_of(walked: Walked) -> Marks:
    """Marks of every block.

    Digits do not count in texts either ("4 comments", "© 2024"). Texts are taken whole, so
    that what is said in other words is another block. Of a line that leads to another page by
    "Words: title", the words count: the title is another one on every page.
    """
    said: list[str] = []
    running: list[int] = []
    for block, (text, link_chars) in enumerate(zip(walked.texts, walked.link_chars, strict=True)):
        length = len(text)
        if link_chars * 3 <= length:
            if (
                length >= _LEAST_LONG
                and text.count(" ") + length / 40 >= LONG_WORDS
                and link_chars * 3 < length
            ):
                running.append(block)
        else:
            lead = text.find(":", 0, LONGEST_LEAD)
            if 0 < lead < len(text) - 1 and text[lead + 1] == " ":
                text = text[: lead + 1]
        said.append(text)
    digests = _digests(said)
    texts = _text_marks(said, digests)
    shapes = _shapes(walked)[_keys(walked.owners)] if said else _keys([])
    with np.errstate(over="ignore"):
        blocks = np.where(texts == NOTHING, np.int64(NOTHING), texts * _PRIME + shapes)
    page = b"".join([digests[block] for block in running] or digests)
    return Marks(blocks, shapes, _number(page))


def _digests(texts: list[str]) -> list[bytes]:
    """What `mark` reads its number from, of each text; no text holds a line break."""
    if not texts:
        return []
    bare = "\n".join(texts).encode("utf-8", "surrogatepass").translate(None, _DIGITS)
    return [blake2b(text, digest_size=8).digest() for text in bare.split(b"\n")]


def _text_marks(texts: list[str], digests: list[bytes]) -> Keys:
    """`mark` of each text, `NOTHING` where it has no letter."""
    found = np.frombuffer(b"".join(digests), dtype="<i8").astype(np.int64)
    letter = _LETTER.search
    spoken = [text[:1].isalpha() or letter(text) is not None for text in texts]
    return np.where(spoken, np.where(found, found, 1), NOTHING)


def _shapes(walked: Walked) -> Keys:
    own = _keys([_class_mark(name) for name in walked.classes])
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
