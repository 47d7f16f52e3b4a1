"""To which part of the page an element belongs: its own piece, the foot of it, or another one.

What sits in comments, menus or cards of other pieces is told by the names of the containers around
it, those that it shares with the headline left aside. `PlainPlaces` is the reference of the
compiled `native.tree.Places`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from selectolax.lexbor import LexborNode

from declutter.metadata.shown import HEADING, MAY_SAY, Attributes, Placed, PlainShown

HERE, FOOT, ELSEWHERE = range(3)  # of the page's own piece; in the foot of it; of others
DEEPEST: Final = 40  # elements around one
MOST_AROUND: Final = 1000
_ELSEWHERE = re.compile(
    r"(?:^|[\s_-])(?:comments?|commentlist|respond|repl(?:y|ies)|related|recommend\w*|sidebar|"
    r"widget|nav|navigation|menu|popular|trending|teaser|carousel|slider|most-?read|latest|"
    r"side|titlebox|recirc\w*|more-?(?:posts|stories|articles)|newsletter|breadcrumbs?|cookie|modal|search|"
    r"review-?list|testimonials?|up-?next|read-?next|see-?also|tags?)(?:$|[\s_-])",
    re.IGNORECASE,
)
_CARD = re.compile(
    r"(?:^|[\s_-])(?:card|tile|promo|grid-item|listing|loop-item)s?(?:$|_|\s|--)", re.IGNORECASE
)
_FOOT = re.compile(r"(?:^|[\s_-])footer(?:$|[\s_-])", re.IGNORECASE)
# No name that fits one of the three patterns is without one of these.
HINTS: Final = (
    "comment", "respond", "repl", "related", "recommend", "sidebar", "widget", "nav", "menu",
    "popular", "trending", "teaser", "carousel", "slider", "read", "latest", "side", "titlebox",
    "recirc", "more", "newsletter", "breadcrumb", "cookie", "modal", "search", "review",
    "testimonial", "next", "also", "tag", "card", "tile", "promo", "grid", "listing", "loop",
    "footer",
)  # fmt: skip
OTHERS: Final = re.compile(
    r"\b(?:comment|review|publisher|(?:suggested|accepted)?answer)\b", re.IGNORECASE
)


@lru_cache(maxsize=1 << 12)
def names_say(classes: str, identity: str) -> tuple[bool, bool, bool]:
    """Whether names are those of another part of the page, of a card, of a foot."""
    names = f"{classes} {identity}"
    if _ELSEWHERE.search(names):
        return True, False, False
    return False, _CARD.search(names) is not None, _FOOT.search(names) is not None


class PlainPlaces:
    """Where elements belong, and which of the shown ones may say something there."""

    def __init__(self, shown: PlainShown) -> None:
        self._shown = shown
        self._shared: set[int] = set()
        self._seen: set[int] = set()
        self._places: dict[int, int] = {}

    def widen(self, nodes: Iterable[LexborNode]) -> None:
        """What stands around two of some nodes is the page's own."""
        for node in nodes:
            own = set(_above(node))
            self._shared |= own & self._seen
            self._seen |= own

    def share(self, node: LexborNode) -> None:
        """What stands around an element, the headline, is the page's own."""
        for identity in _above(node):
            if len(self._shared) >= MOST_AROUND:
                break
            self._shared.add(identity)

    def clear(self) -> None:
        """Forget the places that were told."""
        self._places.clear()

    def place(self, node: LexborNode) -> int:
        """HERE, FOOT or ELSEWHERE."""
        if node.tag != "body" and node.mem_id not in self._shared:
            own = _of_element(node, itself=True)
            if own != HERE:
                return own
        return self._around(node.parent)

    def saying(self, first: int) -> list[Placed]:
        """Shown elements that may say something where they are, and headings, with their places.

        Args:
            first: number of the shown element to begin with, which is here if it is a heading;
                those before it come last.
        """
        found: list[Placed] = []
        for number, (row, says) in enumerate(self._shown.from_row(first)):
            if says & (MAY_SAY | HEADING):
                place = self.place(row[0])
                if says & HEADING and not number:
                    place = HERE
                if place != ELSEWHERE or says & HEADING:
                    found.append((*row, place))
        return found

    def _around(self, node: LexborNode | None) -> int:
        """The same for what stands in an element, worked out once."""
        chain: list[int] = []
        found = HERE
        for _ in range(DEEPEST):
            if node is None:
                break
            identity = node.mem_id
            known = self._places.get(identity)
            if known is not None:
                found = known
                break
            if identity in self._shared or node.tag == "body":
                break
            found = _of_element(node)
            if found != HERE:
                self._places[identity] = found
                break
            chain.append(identity)
            node = node.parent
        self._places.update(dict.fromkeys(chain, found))
        return found


def _above(node: LexborNode) -> list[int]:
    """Identities of what an element stands in, the nearest first."""
    found: list[int] = []
    above = node.parent
    while above is not None and len(found) < MOST_AROUND:
        found.append(above.mem_id)
        above = above.parent
    return found


def _of_element(node: LexborNode, *, itself: bool = False) -> int:
    """What the element alone says. A card's own element may be that of the date in it."""
    tag = node.tag
    if tag == "nav":
        return ELSEWHERE
    is_foot = tag == "footer"
    attributes: Attributes = node.attributes
    if attributes:
        classes, identity = attributes.get("class"), attributes.get("id")
        if classes or identity:
            elsewhere, card, foot = names_say(classes or "", identity or "")
            if elsewhere or (card and not itself):
                return ELSEWHERE
            is_foot = is_foot or foot
        item, kind = attributes.get("itemprop"), attributes.get("itemtype")
        if (item or kind) and OTHERS.search(f"{item} {kind}"):
            return ELSEWHERE
    if is_foot:
        above = node.parent
        while above is not None and above.tag != "article":
            above = above.parent
        return ELSEWHERE if above is None else FOOT
    return HERE
