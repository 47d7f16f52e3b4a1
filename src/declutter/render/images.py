# cython: boundscheck=True, wraparound=True
"""Images in and between kept blocks: which belong to the text, and what they really load."""

from __future__ import annotations

import re
from collections.abc import Container
from functools import lru_cache
from typing import Any, Final, TypeAlias

from declutter.markup import FLAG
from declutter.render.addresses import image_address
from declutter.render.nodes import Figure, Heading, Image, Node, Paragraph
from declutter.render.tree import around as compiled
from declutter.render.tree import is_blank
from declutter.walk import Walked

_LAZY: Final = (
    "data-src", "data-lazy-src", "data-original", "data-lazy", "data-orig-file", "data-hi-res-src",
    "data-full-src", "data-image", "data-url",
)  # fmt: skip
_LAZY_NAMES: Final = frozenset(_LAZY)
_SETS: Final = ("data-srcset", "data-lazy-srcset", "srcset")
_PLACEHOLDER: Final = re.compile(
    r"^data:|(?:^|[/_.-])(?:blank|spacer|pixel|transparent|placeholder|loading|lazy|1x1|grey|gray)"
    r"[\w-]*\.(?:gif|png|svg|jpe?g|webp)",
    re.IGNORECASE,
)
# What else an image can be than a part of the text.
_FURNITURE: Final = re.compile(
    r"(?:^|[\s_-])(?:ads?|advert\w*|banner|share|sharing|social|avatar|gravatar|author|logo|icons?|"
    r"emoji|smiley|pixel|tracking|badge|related|promo|newsletter|sponsor\w*|signature|wp-smiley|"
    r"byline|profile|button|btn|comments?|latex|tex|mwe-math-fallback-image\w*)(?:$|[\s_-])",
    re.IGNORECASE,
)
_NEVER_SHOWN: Final = frozenset(("noscript", "template", "nav", "button"))
_CODE: Final = frozenset(("script", "style"))  # nobody sees what stands in it
_SMALLEST: Final = 48  # CSS pixels; a smaller image between paragraphs is an icon or a spacer
_LONGEST_SOURCE: Final = 2000  # characters of an address that are looked at
_MOST: Final = 200  # images read per branch
_CANDIDATE: Final = re.compile(r"([^\s,]\S*)(?:\s+([\d.]+)([wxh])(?=[\s,]|$))?")


_FIGURE, _IS_FURNITURE, _OUT = 1, 2, 4  # of an element: what it means for the images in it

Attributes: TypeAlias = dict[str, str | None]
# Of an element around an image: identity of the element around it, 0 if none; the bits above.
Place: TypeAlias = tuple[int, int]


class Images:
    """Finds the images that stand between the kept blocks.

    Attributes:
        around: what is known of the images of the branch around all kept blocks.
        within: element that holds all kept blocks: the innermost one, or the article around it.
    """

    def __init__(self, page: Walked, kept: list[int]) -> None:
        self.around: Any = None
        element = page.owners[kept[0]]
        while page.parents[element] >= 0 and page.end[element] <= kept[-1]:
            element = page.parents[element]
        self.within = above = element
        while above >= 0:
            if page.own_flags[above] & FLAG["article"]:
                self.within = above
                break
            above = page.parents[above]
        self._last: tuple[Figure, int, list[Node]] | None = None
        self._captions: tuple[Paragraph, int, list[Node]] | None = None

    def may_stand(self, element: int) -> bool:
        """Whether an element that holds kept blocks lies inside the article."""
        return element >= self.within

    def put(self, figure: Figure, key: int, holder: list[Node]) -> None:
        """Add a figure to its container, with the caption that stands before it."""
        last = self._last
        if last is not None and key and last[1] == key and holder and holder[-1] is last[0]:
            last[0].images += figure.images
            return
        before = self._captions
        if before is not None and key == before[1] and holder and holder[-1] is before[0]:
            figure.caption.append(before[0])
            holder[-1] = figure
        else:
            holder.append(figure)
        self._last = (figure, key, holder)

    def take_caption(self, leaf: Heading | Paragraph, key: int, holder: list[Node]) -> bool:
        """Hand a caption to the figure before it; False if there is none of the same element."""
        last = self._last
        if last is not None and key and last[1] == key and holder and holder[-1] is last[0]:
            last[0].caption.append(leaf)
            return True
        if isinstance(leaf, Paragraph) and key:
            self._captions = (leaf, key, holder)
        return False


class Around:
    """The images of the branch around all kept blocks. `declutter.native.around` has the same by
    the parser's own tree.

    Args:
        images: all in the branch.
        live: identities of elements that hold kept blocks: nothing excludes what is in them.
        base: address that relative ones refer to.
    """

    def __init__(self, images: list[Any], live: Container[int], base: str | None) -> None:
        self.images = images
        self._live, self._base = live, base
        self._places: dict[int, Place] = {}  # by identity, of each element that holds images
        self._look_above(images)

    def holds(self, node: Any) -> bool:
        """Whether an element holds images."""
        return node.mem_id in self._places

    def image(self, node: Any) -> Image | None:
        """An image in the middle of a line."""
        attributes = node.attributes
        source = image_address(source_of(node, attributes), self._base)
        if source is None or _is_dot(attributes):
            return None
        return Image(source, _alt(attributes))

    def find(self, node: Any, href: str | None) -> list[tuple[Figure, int]]:
        """Figures of a branch that holds no kept block; each with the identity of its element."""
        alone = node.tag == "img"
        if not alone:
            place = self._places.get(node.mem_id)
            if place is None or place[1] & _IS_FURNITURE:
                return []
        found: list[tuple[Figure, int]] = []
        may_hold: bool | None = True if alone else None  # not looked at yet
        seen: set[str] = set()
        for candidate in [node] if alone else node.css("img")[:_MOST]:
            key, fits = self._around(candidate, node)
            if not fits:
                continue
            if not key:
                if may_hold is None:
                    may_hold = _is_bare_or_lead(node)
                if not may_hold:
                    continue
            attributes = candidate.attributes
            if _is_small(attributes):
                continue
            source = image_address(source_of(candidate, attributes), self._base)
            if source is None or source in seen:
                continue
            seen.add(source)
            figure = Figure([Image(source, _alt(attributes))], href=href)
            found.append((figure, key))
        return found

    def _around(self, image: Any, root: Any) -> tuple[int, bool]:
        """Identity of the figure around an image (0 if none), and whether it may be content."""
        if _kind("img", image) & _OUT:
            return 0, False
        if image.parent is None:
            return 0, True
        around = self._places
        above = image.parent.mem_id
        if above not in around:
            self._look_above([image])
        key, at, last = 0, image.mem_id, root.mem_id
        while at != last:
            at = above
            above, kind = around[at]
            if kind & _FIGURE and not key:
                key = at
            if kind & _OUT:
                return key, False
        # A figure whose caption is kept is a branch of its own: it lies above the root.
        for _ in range(3):
            if key or not above:
                break
            at = above
            above, kind = around[at]
            if kind & _FIGURE:
                key = at
        return key, True

    def _look_above(self, images: list[Any]) -> None:
        around, live = self._places, self._live
        for image in images:
            node = image.parent
            while node is not None and (identity := node.mem_id) not in around:
                above = node.parent
                tag = node.tag
                kind = _FIGURE * (tag == "figure") if identity in live else _kind(tag, node)
                around[identity] = (0 if above is None else above.mem_id, kind)
                node = above


def look_around(
    root: Any, live: Container[int], base: str | None
) -> tuple[Around, list[Any], bool]:
    """Images of a branch, its links that may be marks of footnotes; whether formulas may stand
    in it."""
    if compiled is not None:
        found: tuple[Around, list[Any], bool] | None = compiled.look_around(root, live, base)
        if found is not None:
            return found
    return Around(root.css("img"), live, base), root.css("a[href*='#']"), True


def address_of(node: Any, base: str | None) -> str | None:
    """Absolute address that an image really loads from."""
    return image_address(source_of(node, node.attributes), base)


def _kind(tag: str | None, node: Any) -> int:
    """What an element means for the images in it."""
    if tag == "noscript" and not stands_in(node):  # what a script would show is inside
        return 0
    attributes = node.attributes
    return _kind_by(tag, attributes.get("class"), attributes.get("id"))


@lru_cache(maxsize=1 << 12)
def _kind_by(tag: str | None, classes: str | None, name: str | None) -> int:
    is_furniture = any(names and is_named_furniture(names) for names in (classes, name))
    is_out = is_furniture or tag in _NEVER_SHOWN
    return _FIGURE * (tag == "figure") | _IS_FURNITURE * is_furniture | _OUT * is_out


def is_named_furniture(names: str) -> bool:
    """Whether names are those of something else than a part of the text."""
    return _FURNITURE.search(names) is not None


def _is_bare_or_lead(node: Any) -> bool:
    """Whether a branch without kept blocks holds nothing but images, or the headline."""
    return not _has_text(node) or node.css_first("h1") is not None


def _has_text(node: Any) -> bool:
    if not node.text(deep=True, strip=True):
        return False
    if node.css_first("script, style") is None:
        return True
    return any(
        part.tag == "-text" and part.parent.tag not in _CODE and not is_blank(part)
        for part in node.traverse(include_text=True)
    )


def source_of(node: Any, attributes: Attributes) -> str | None:
    """Address that an image really loads from: lazy loaders keep it in other attributes."""
    if not _LAZY_NAMES.isdisjoint(attributes):
        for name in _LAZY:
            value = attributes.get(name)
            if value and not value.startswith(("data:", "{", "[")):
                return str(value)
    source = attributes.get("src")
    if source and not _PLACEHOLDER.search(source[:_LONGEST_SOURCE]):
        return str(source)
    for name in _SETS:
        found = largest(attributes.get(name))
        if found:
            return found
    parent = node.parent
    if parent is not None and parent.tag == "picture":
        for other in parent.css("source"):
            for name in _SETS:
                found = largest(other.attributes.get(name))
                if found:
                    return found
    behind = node.next if parent is None or parent.tag != "picture" else parent.next
    while behind is not None and is_blank(behind):
        behind = behind.next
    if behind is not None and behind.tag == "noscript":
        inner = behind.css_first("img[src]")
        if inner is not None:
            return str(inner.attributes.get("src") or "") or None
    return None


def largest(candidates: str | None) -> str | None:
    """The largest image of a `srcset`."""
    best, most = None, -1.0
    for found in _CANDIDATE.finditer(candidates or ""):
        address, number = found.group(1).rstrip(","), found.group(2)
        try:
            size = float(number or 0)
        except ValueError:
            continue
        if size > most and not address.startswith("data:"):
            best, most = address, size
    return best


def _alt(attributes: Attributes) -> str:
    return " ".join((attributes.get("alt") or "").split())


def _number(value: str | None) -> int | None:
    digits = (value or "").strip().removesuffix("px")
    return int(digits) if digits.isdecimal() and len(digits) < 6 else None


def _is_dot(attributes: Attributes) -> bool:
    return any((_number(attributes.get(name)) or 9) < 3 for name in ("width", "height"))


def _is_small(attributes: Attributes) -> bool:
    sizes = [_number(attributes.get(name)) for name in ("width", "height")]
    return any(size is not None and size < _SMALLEST for size in sizes)


def stands_in(noscript: Any) -> bool:
    """Whether a noscript repeats an image right before it, which a script would have loaded."""
    before = noscript.prev
    while before is not None and is_blank(before):
        before = before.prev
    return before is not None and before.tag in ("img", "picture")
