"""The headline, and which elements belong to its piece.

What sits in comments, menus or cards of other pieces can be told by the containers that it does
not share with the headline.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, TypeGuard

from selectolax.lexbor import LexborNode

from declutter import native
from declutter.metadata.dates import of_beginning
from declutter.metadata.elements import Attributes, Elements, Shown
from declutter.walk import Walked

_DEEPEST = 40
_MOST_AROUND = 1000  # elements
_LONGEST_TEXT = 2_000
_MOST_INSIDE = 400  # nodes
_LEAST_TITLE = 12  # letters of a block that can be told to be the title
LEAST_ALIKE: Final = 0.4  # agreement of a headline with what the page calls itself
_MUTE: Final = frozenset(("style", "script", "noscript", "template"))
_NO_LETTER = re.compile(r"[\W_]+")
_WORD = re.compile(r"\w+")
_LEAST_DOUBLED = 8
_DOUBLED = re.compile(r"(.{8,300}?)(?:\s\1)+$")
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
_HINTS: Final = (
    "comment", "respond", "repl", "related", "recommend", "sidebar", "widget", "nav", "menu",
    "popular", "trending", "teaser", "carousel", "slider", "read", "latest", "side", "titlebox",
    "recirc", "more", "newsletter", "breadcrumb", "cookie", "modal", "search", "review",
    "testimonial", "next", "also", "tag", "card", "tile", "promo", "grid", "listing", "loop",
    "footer",
)  # fmt: skip
_OTHERS = re.compile(
    r"\b(?:comment|review|publisher|(?:suggested|accepted)?answer)\b", re.IGNORECASE
)


HERE, FOOT, ELSEWHERE = range(3)  # of the page's own piece; in the foot of it; of others


class Candidates:
    """Where the headline is, so that what stands beside it can be told from what does not.

    Attributes:
        headline: text of the headline that the page shows; empty if none was found.
        order: the elements of interest, those from the headline on first.
    """

    def __init__(self, elements: Elements) -> None:
        self._elements = elements
        self.headline = ""
        self.order: list[Shown] = elements.shown
        self.first_author: set[int] = set()
        self._shared: set[int] = set()
        self._places: dict[int, int] = {}
        self._texts: dict[int, str] = {}
        self._look = look = elements.look
        self._native = (
            native.tree.Places(look, self._shared, _DEEPEST, _HINTS, _says, _OTHERS.search)
            if look is not None
            else None
        )

    def _widen(self, walked: Walked) -> None:
        """What holds half of the page belongs to no menu and no card, whatever it is called."""
        count = len(walked.starts)
        seen: set[int] = set()
        for at in {count // 4, count // 2, count * 3 // 4} if count else ():
            own = set(self._above(walked.starts[at], _MOST_AROUND))
            self._shared |= own & seen
            seen |= own

    def _above(self, node: LexborNode, most: int) -> list[int]:
        """Identities of what an element stands in, the nearest first."""
        if self._look is not None:
            found: list[int] = self._look.above(node, most)
            return found
        found = []
        above = node.parent
        while above is not None and len(found) < most:
            found.append(above.mem_id)
            above = above.parent
        return found

    def settle(self, titles: list[str], walked: Walked) -> int:
        """Find the heading that is nearest to what the page calls itself.

        A page without such a heading may show its title in a block of another kind.

        Returns:
            Number of its block; -1 if that is not known.
        """
        self._widen(walked)
        best, place = 0.0, -1
        alike = 1.0
        for at, (node, tag, attributes) in enumerate(self._elements.shown):
            if tag == "h1":
                agreed = max((agreement(self.text_of(node), t) for t in titles), default=0.0)
                score = 0.2 + agreed - 0.001 * at
                if self.place(node, tag, attributes) != HERE:
                    score /= 2
                if score > best:
                    best, place, alike = score, at, agreed
        block = -1
        anchor: LexborNode | None = None
        if titles and (place < 0 or alike < LEAST_ALIKE):
            block = _block_with_title(titles, walked)
        if block >= 0:
            anchor = walked.starts[block].parent
            place = self._elements.place_of(anchor) if _is_plain(anchor) else 0
            self.headline = walked.texts[block]
        elif place >= 0:
            anchor = self._elements.shown[place][0]
            self.headline = self.text_of(anchor)
            block = _block_of(self.headline, walked)
        if anchor is not None:
            for identity in self._above(anchor, _MOST_AROUND):
                if len(self._shared) >= _MOST_AROUND:
                    break
                self._shared.add(identity)
        self._places.clear()
        if self._native is not None:
            self._native.clear()
        place = max(place, 0)
        self.order = self._elements.shown[place:] + self._elements.shown[:place]
        return block

    def text_of(self, node: LexborNode) -> str:
        """See `text_of`; the same text is often asked for again."""
        known = self._texts.get(node.mem_id)
        if known is None:
            pieces = (
                self._look.text(node, _LONGEST_TEXT, _MOST_INSIDE)
                if self._look is not None
                else _pieces(node)
            )
            known = self._texts[node.mem_id] = _once(pieces)
        return known

    def is_headline(self, node: LexborNode) -> bool:
        return bool(self.order) and self.order[0][0].mem_id == node.mem_id

    def place(self, node: LexborNode, tag: str, attributes: Attributes) -> int:
        """Whether an element belongs to the page's own piece: HERE, FOOT or ELSEWHERE."""
        if self._native is not None:
            return int(self._native.place(node))
        if tag != "body" and node.mem_id not in self._shared:
            own = _of_element(node, tag, attributes, itself=True)
            if own != HERE:
                return own
        return self._around(node.parent)

    def _around(self, node: LexborNode | None) -> int:
        """The same for what stands in an element, worked out once."""
        chain: list[int] = []
        found = HERE
        for _ in range(_DEEPEST):
            if node is None:
                break
            identity = node.mem_id
            known = self._places.get(identity)
            if known is not None:
                found = known
                break
            if identity in self._shared or (tag := node.tag) == "body":
                break
            found = _of_element(node, tag, node.attributes)
            if found != HERE:
                self._places[identity] = found
                break
            chain.append(identity)
            node = node.parent
        self._places.update(dict.fromkeys(chain, found))
        return found


def _of_element(
    node: LexborNode, tag: str | None, attributes: Attributes, *, itself: bool = False
) -> int:
    """What the element alone says. A card's own element may be that of the date in it."""
    if tag == "nav":
        return ELSEWHERE
    is_foot = tag == "footer"
    if attributes:
        classes, identity = attributes.get("class"), attributes.get("id")
        if classes or identity:
            elsewhere, card, foot = _says(classes or "", identity or "")
            if elsewhere or (card and not itself):
                return ELSEWHERE
            is_foot = is_foot or foot
        item, kind = attributes.get("itemprop"), attributes.get("itemtype")
        if (item or kind) and _OTHERS.search(f"{item} {kind}"):
            return ELSEWHERE
    if is_foot:
        above = node.parent
        while above is not None and above.tag != "article":
            above = above.parent
        return ELSEWHERE if above is None else FOOT
    return HERE


def _is_plain(node: LexborNode | None) -> TypeGuard[LexborNode]:
    """Whether it can be asked for by its tag."""
    return node is not None and node.tag is not None and node.tag.isalnum()


@lru_cache(maxsize=1 << 12)
def _says(classes: str, identity: str) -> tuple[bool, bool, bool]:
    """Whether names are those of another part of the page, of a card, of a foot."""
    names = f"{classes} {identity}"
    if _ELSEWHERE.search(names):
        return True, False, False
    return False, _CARD.search(names) is not None, _FOOT.search(names) is not None


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
    for i in of_beginning(walked.texts, least, most, [wanted], True):
        text = walked.texts[i]
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
    return _once(_pieces(node))


def _pieces(node: LexborNode) -> list[str]:
    """Texts in an element, those of scripts and styles left out."""
    pieces: list[str] = []
    chars = 0
    for count, inner in enumerate(node.traverse(include_text=True)):
        if inner.is_text_node and inner.parent is not None and inner.parent.tag not in _MUTE:
            text = inner.text_content or ""
            pieces.append(text[:_LONGEST_TEXT])
            chars += len(text)
        if chars > _LONGEST_TEXT or count > _MOST_INSIDE:
            break
    return pieces


def _once(pieces: list[str]) -> str:
    text = " ".join(" ".join(pieces).split())
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
