"""What the names of terms mean, in words; `docs/scoring.md` says where they come from."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from declutter.scoring.reasons import without_bias
from declutter.scoring.terms import BIAS

if TYPE_CHECKING:
    from declutter.blocks import Block

_SCORES: Final = 2  # region and keep: each has a bias

# Group of a feature -> what its members speak of; {what} is the member.
_GROUPS: Final[dict[str, str]] = {
    "text": "the text itself: {what}",
    "link": "links in the block: {what}",
    "tag": "its own element is: {what}",
    "in": "lies inside: {what}",
    "class": "class and id names on or around it: {what}",
    "main": "place in the main text: {what}",
    "flow": "running text around it: {what}",
    "page": "the whole page: {what}",
    "says": "what it says: {what}",
    "topic": "words of the page's title: {what}",
    "headline": "distance to the headline: {what}",
    "alike": "repetition on the page: {what}",
    "phrase": "phrases in the block: {what}",
    "around": "phrases in its container: {what}",
    "above": "phrases in the heading above: {what}",
    "leads": "where its link leads: {what}",
    "sign": "structural check: {what}",
    "words": "its words are typical of: {what}",
    "yours": "learned from your labels: {what}",
    "site": "seen on other pages of the site: {what}",
}
_BOX: Final = re.compile(r"box(\d)\.(.+)")
_NEXT: Final = re.compile(r"next([+-]\d)\.(.+)")
_REGION: Final = re.compile(r"region([+-]\d)?")


def describe(name: str) -> str:
    """The name of a term in words; "" for a group that is not known here.

    >>> describe("box1.link_share")
    'container 1 of 5, from the inside: link share'
    >>> describe("next-1.words")
    'the block before: words'
    """
    if name == BIAS:
        return "where every block starts"
    if found := _BOX.fullmatch(name):
        return f"container {found[1]} of 5, from the inside: {_words(found[2])}"
    if found := _NEXT.fullmatch(name):
        return f"{_neighbour(int(found[1]))}: {_words(found[2])}"
    if found := _REGION.fullmatch(name):
        return f"region score of {_neighbour(int(found[1] or 0))}"
    group, _, what = name.partition(".")
    return _GROUPS[group].format(what=_words(what)) if what and group in _GROUPS else ""


def telling(block: Block, count: int) -> list[tuple[str, float]]:
    """So many of the reasons of a block without what holds for every block, strongest first."""
    return without_bias(block._result._strongest(block.number, count + _SCORES), count)


def _words(name: str) -> str:
    return name.replace("_", " ")


def _neighbour(offset: int) -> str:
    if offset == 0:
        return "the block"
    side = "before" if offset < 0 else "behind"
    return f"the block {side}" if abs(offset) == 1 else f"{abs(offset)} blocks {side}"
