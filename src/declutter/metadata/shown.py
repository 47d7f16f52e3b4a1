"""The elements that may show a headline, an author or a date, and what they may say.

`PlainShown` is the reference of the compiled `native.tree.Shown`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from selectolax.lexbor import LexborHTMLParser, LexborNode

from declutter.metadata.class_names import IN_ADDRESS, USER_CLASS, field_of, of_classes

Attributes = dict[str, str | None]
Row = tuple[LexborNode, str, Attributes]  # an element, its tag, its attributes
Placed = tuple[LexborNode, str, Attributes, int]  # the same and its place

MAY_SAY, NAMES_USER, HEADING = 1, 2, 4  # what an element may say, as bits
_TELLING: Final = ("datetime", "created-timestamp", "data-author")
_MUTE: Final = frozenset(("style", "script", "noscript", "template"))


def by_classes(classes: str) -> int:
    """What a class attribute may say."""
    told = MAY_SAY if any(of_classes(classes)) else 0
    return told | NAMES_USER if USER_CLASS.search(classes) else told


def by_name(name: str) -> int:
    """What a property may say."""
    return MAY_SAY if field_of(name) else 0


def says(tag: str, attributes: Attributes) -> int:
    """What an element may say by its names; where it says nothing, nobody reads it."""
    told = MAY_SAY if tag == "time" else HEADING if tag == "h1" else 0
    told |= by_classes(attributes.get("class") or "")
    told |= by_name(attributes.get("itemprop") or attributes.get("property") or "")
    if any(name in attributes for name in _TELLING):
        told |= MAY_SAY
    if "data-username" in attributes:
        told |= NAMES_USER
    if tag != "link" and "author" in (attributes.get("rel") or "").lower().split():
        told |= MAY_SAY
    href = (attributes.get("href") or "").lower() if tag == "a" else ""
    return told | MAY_SAY if any(part in href for part in IN_ADDRESS) else told


class PlainShown:
    """Shown elements in document order.

    Args:
        tree: the page.
        rows: the elements.
        query: finds them, and others.
    """

    def __init__(self, tree: LexborHTMLParser, rows: list[Row], query: str) -> None:
        self.rows = rows
        self._says = [says(tag, attributes) for _, tag, attributes in rows]
        self._tree, self._query = tree, query

    def __len__(self) -> int:
        return len(self.rows)

    def headings(self) -> list[tuple[int, LexborNode]]:
        """(number, node) of those that are headings of the first rank."""
        return [(i, row[0]) for i, row in enumerate(self.rows) if self._says[i] & HEADING]

    def from_row(self, first: int) -> Iterator[tuple[Row, int]]:
        """Each row with what it may say; those before `first` come last."""
        both = list(zip(self.rows, self._says, strict=True))
        yield from (*both[first:], *both[:first])

    def speaking(self, first: int) -> list[Row]:
        """Those that may say something, wherever they are, in the same order."""
        return [row for row, told in self.from_row(first) if told]

    def before(self, node: LexborNode) -> int:
        """How many of them stand before another element."""
        before = 0
        rows = iter(self.rows)
        awaited = next(rows, None)
        for other in self._tree.css(f"{self._query}, {node.tag}"):
            if other.mem_id == node.mem_id:
                break
            if awaited is not None and awaited[0].mem_id == other.mem_id:
                before += 1
                awaited = next(rows, None)
        return before


def plain_text(node: LexborNode, longest: int, most: int) -> str:
    """Text in an element, that of scripts and styles left out, its white space collapsed.

    Args:
        node: the element.
        longest: characters of one piece of text, and of those before the last.
        most: nodes that are looked at.
    """
    pieces: list[str] = []
    chars = 0
    for count, inner in enumerate(node.traverse(include_text=True)):
        if inner.is_text_node and inner.parent is not None and inner.parent.tag not in _MUTE:
            text = inner.text_content or ""
            pieces.append(text[:longest])
            chars += len(text)
        if chars > longest or count > most:
            break
    return " ".join(" ".join(pieces).split())
