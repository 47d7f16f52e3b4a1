"""The headline, and the elements that belong to its piece."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, TypeGuard

from selectolax.lexbor import LexborNode

from declutter.metadata.elements import Elements
from declutter.metadata.looks import of_beginning
from declutter.metadata.places import HERE
from declutter.metadata.shown import Placed, Row, plain_text
from declutter.walk import Walked

_LONGEST_TEXT = 2_000
_MOST_INSIDE = 400  # nodes
_LEAST_TITLE = 12  # letters of a block that can be told to be the title
LEAST_ALIKE: Final = 0.4  # agreement of a headline with what the page calls itself
_NO_LETTER = re.compile(r"[\W_]+")
_WORD = re.compile(r"\w+")
_LEAST_DOUBLED = 8
_DOUBLED = re.compile(r"(.{8,300}?)(?:\s\1)+$")


class Candidates:
    """Where the headline is, so that what stands beside it can be told from what does not.

    Attributes:
        headline: text of the headline that the page shows; empty if none was found.
    """

    def __init__(self, elements: Elements) -> None:
        self.headline = ""
        self.first_author: set[int] = set()
        self._elements = elements
        self._first = 0  # number of the shown element to begin with: the headline
        self._texts: dict[int, str] = {}

    def settle(self, titles: list[str], walked: Walked) -> int:
        """Find the heading that is nearest to what the page calls itself.

        A page without such a heading may show its title in a block of another kind.

        Returns:
            Number of its block; -1 if that is not known.
        """
        shown, places = self._elements.shown, self._elements.places
        count = len(walked.starts)
        if count:
            # What holds half of the page belongs to no menu and no card, whatever it is called.
            places.widen([walked.starts[at] for at in {count // 4, count // 2, count * 3 // 4}])
        best, first = 0.0, -1
        alike = 1.0
        anchor: LexborNode | None = None
        titles = list(dict.fromkeys(titles))
        for at, node in shown.headings():
            text = self.text_of(node)
            if text in titles and _WORD.search(text) is not None:
                agreed = 1.0
            else:
                agreed = max((agreement(text, title) for title in titles), default=0.0)
            score = 0.2 + agreed - 0.001 * at
            if score > best and places.place(node) != HERE:
                score /= 2
            if score > best:
                best, first, alike, anchor = score, at, agreed, node
        block = -1
        if titles and (first < 0 or alike < LEAST_ALIKE):
            block = _block_with_title(titles, walked)
        if block >= 0:
            anchor = walked.starts[block].parent
            first = shown.before(anchor) if _is_plain(anchor) else 0
            self.headline = walked.texts[block]
        elif anchor is not None:
            self.headline = self.text_of(anchor)
            block = _block_of(self.headline, walked)
        if anchor is not None:
            places.share(anchor)
        places.clear()
        self._first = max(first, 0)
        return block

    def saying(self) -> list[Placed]:
        """Elements that may say something of the page, those from the headline on first."""
        return self._elements.places.saying(self._first)

    def speaking(self) -> list[Row]:
        """The same, wherever on the page they are."""
        return self._elements.shown.speaking(self._first)

    def text_of(self, node: LexborNode) -> str:
        """Text as far as a title or byline can go; the same is often asked for again."""
        known = self._texts.get(node.mem_id)
        if known is None:
            known = _once(self._elements.text(node, _LONGEST_TEXT, _MOST_INSIDE))
            self._texts[node.mem_id] = known
        return known


def _is_plain(node: LexborNode | None) -> TypeGuard[LexborNode]:
    """Whether it can be asked for by its tag."""
    return node is not None and node.tag is not None and node.tag.isalnum()


def _block_with_title(titles: list[str], walked: Walked) -> int:
    """Number of the first block that is what the page calls itself, with or without the site."""
    wanted = [bare for bare in map(squash, titles) if len(bare) >= _LEAST_TITLE]
    longest = max(map(len, titles))
    for i in of_beginning(walked.texts, _LEAST_TITLE, longest, wanted, False):
        head = _head(walked.texts[i])
        if not any(title.startswith(head) for title in wanted):
            continue
        bare = squash(walked.texts[i])
        if any(title.startswith(bare) and len(bare) * 2 > len(title) for title in wanted):
            return i
    return -1


def _head(text: str) -> str:
    """How `squash` of a text begins, as far as that is plain to see."""
    head = text[:4]
    return head.lower() if head.isascii() and head.isalnum() else ""


def _block_of(headline: str, walked: Walked) -> int:
    """Number of the block that shows the headline, or its greater part; -1 if none does."""
    wanted = squash(headline)
    part = -1
    if not wanted:
        return part
    least, most = (len(wanted) + 1) // 2, 2 * len(headline)
    for i in of_beginning(walked.texts, least, most, [wanted], True, headline):
        text = walked.texts[i]
        if text == headline:
            return i
        if text[:1] not in headline or _head(text) not in wanted:
            continue
        bare = squash(text)
        if bare == wanted:
            return i
        if part < 0 and len(bare) * 2 > len(wanted) and bare in wanted:
            part = i
    return part


def text_of(node: LexborNode) -> str:
    """Text of an element as far as a title or byline can go, white space collapsed."""
    return _once(plain_text(node, _LONGEST_TEXT, _MOST_INSIDE))


def _once(text: str) -> str:
    """A text without its copies."""
    if text.find(text[:_LEAST_DOUBLED], _LEAST_DOUBLED + 1) < 0:
        return text
    doubled = _DOUBLED.match(text)  # a copy for every width of the screen
    return doubled.group(1) if doubled is not None else text


def agreement(one: str, two: str) -> float:
    """How alike the words of two titles are, 0 to 1; a part of some length counts as alike."""
    first, second = _words(one), _words(two)
    if not first or not second:
        return 0.0
    alike = 2 * len(first & second) / (len(first) + len(second))
    return max(alike, 0.5) if first < second and alike >= 0.25 else alike


@lru_cache(maxsize=256)
def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.lower()))


@lru_cache(maxsize=1024)
def squash(text: str) -> str:
    """Letters and digits only, lower case: what counts when two titles are compared."""
    return _NO_LETTER.sub("", text.lower())
