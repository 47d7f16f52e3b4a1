"""The elements that may say something about the page, found in one pass.

A page has about a thousand elements with a class or a link, and perhaps forty of them matter.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Any, Final, Protocol

from selectolax.lexbor import LexborHTMLParser, LexborNode

from declutter import native
from declutter.metadata.class_names import IN_ADDRESS
from declutter.metadata.meta_tags import Told, source_of
from declutter.metadata.places import DEEPEST, HINTS, MOST_AROUND, OTHERS, PlainPlaces, names_say
from declutter.metadata.shown import (
    Attributes,
    Placed,
    PlainShown,
    Row,
    by_classes,
    by_name,
    plain_text,
)
from declutter.walk import Walked

_ALWAYS: Final = (
    "title", "meta", "link[rel]", "script[type*='ld+json' i]", "h1", "time", "[datetime]",
    "[created-timestamp]", "[itemprop]", "[property]", "[rel~='author' i]", "[data-author]",
    "[data-username]",
)  # fmt: skip
_IN_CLASS: Final = (
    "author", "byline", "date", "publish", "posted", "username", "creator", "time",
    "entry-title", "post-title", "article-title", "headline", "poster", "written", "writer",
    "contributor",
)  # fmt: skip
_FORUM = "[itemtype*='DiscussionForumPosting' i]"
_MOST_SHOWN = 600
_MOST_IN_HEAD = 1_000
_MOST_SCRIPTS = 50


class Shown(Protocol):
    """See `declutter.metadata.shown`."""

    def __len__(self) -> int: ...
    def headings(self) -> list[tuple[int, LexborNode]]: ...
    def speaking(self, first: int) -> list[Row]: ...
    def before(self, node: LexborNode) -> int: ...


class Places(Protocol):
    """See `declutter.metadata.places`."""

    def widen(self, nodes: Iterable[LexborNode]) -> None: ...
    def share(self, node: LexborNode) -> None: ...
    def clear(self) -> None: ...
    def place(self, node: LexborNode) -> int: ...
    def saying(self, first: int) -> list[Placed]: ...


class Elements:
    """What a page's metadata can stand in, each list in document order.

    Attributes:
        language: what the root element declares.
        title: text of the title element.
        metas: what meta elements tell of, and their content, its white space collapsed.
        links: attributes of those that have the canonical address or the license.
        scripts: texts of those that hold JSON-LD.
        shown: elements that may show a headline, an author or a date.
        places: where these belong.
        text: text in an element, see `declutter.metadata.shown.plain_text`.
        is_forum: whether microdata tells of a thread.
    """

    shown: Shown
    places: Places
    text: Callable[[LexborNode, int, int], str]

    def __init__(self, tree: LexborHTMLParser, walked: Walked) -> None:
        self.language = self.title = ""
        self.metas: list[tuple[Told, str]] = []
        self.links: list[Attributes] = []
        self.scripts: list[str] = []
        self.is_forum = False
        root = tree.root
        if root is not None:
            attributes = root.attributes
            self.language = attributes.get("lang") or attributes.get("xml:lang") or ""
        if root is None or native.tree is None or not native.tree.HOLDS or root.child is None:
            self._query_for(tree, walked)
            return
        look = native.tree.Look(root)
        shown = self.shown = native.tree.Shown(look)
        metas, links, titles, scripts = shown.gather(_telling(), walked.hrefs, _MOST_SHOWN)
        self.metas, self.links = metas[:_MOST_IN_HEAD], links[:_MOST_IN_HEAD]
        self.scripts = scripts[:_MOST_SCRIPTS]
        self.title = next(filter(None, titles), "")
        self.places = native.tree.Places(shown, DEEPEST, MOST_AROUND, HINTS, names_say,
                                         OTHERS.search)  # fmt: skip
        self.text = look.text
        self.is_forum = shown.is_forum

    def _query_for(self, tree: LexborHTMLParser, walked: Walked) -> None:
        """The same by selectors: the reference."""
        rows: list[Row] = []
        query = _query(walked)
        last = -1
        for node in tree.css(query) if tree.root is not None else ():
            if node.mem_id != last:  # one that fits several selectors comes several times
                last = node.mem_id
                self._sort_in(node, node.tag or "", node.attributes, rows)
        shown = self.shown = PlainShown(tree, rows, query)
        self.places = PlainPlaces(shown)
        self.text = plain_text
        self.is_forum = tree.css_first(_FORUM) is not None

    def _sort_in(self, node: LexborNode, tag: str, attributes: Attributes, rows: list[Row]) -> None:
        if tag == "meta" and "itemprop" not in attributes:
            told = _told_by(attributes)
            if told is not None and len(self.metas) < _MOST_IN_HEAD:
                self.metas.append(told)
        elif tag == "link" and "itemprop" not in attributes:
            if len(self.links) < _MOST_IN_HEAD and _tells_relation(attributes):
                self.links.append(attributes)
        elif tag == "title":
            if not self.title and node.parent is not None and node.parent.tag != "svg":
                self.title = node.text()
        elif tag == "script":
            if len(self.scripts) < _MOST_SCRIPTS:
                self.scripts.append(node.text())
        elif tag not in ("html", "body", "style") and len(rows) < _MOST_SHOWN:
            rows.append((node, tag, attributes))


@lru_cache(maxsize=1)
def _telling() -> Any:
    """A compiled table of what tells."""
    return native.tree.Telling(_IN_CLASS, IN_ADDRESS, by_classes, by_name, source_of)


def _told_by(attributes: Attributes) -> tuple[Told, str] | None:
    content = attributes.get("content")
    for key in ("property", "name", "http-equiv") if content else ():
        name = attributes.get(key)
        told = source_of(name) if name else None
        if told is not None:
            return told, " ".join((content or "").split())
    return None


def _tells_relation(link: Attributes) -> bool:
    relation = (link.get("rel") or "").lower()
    return "canonical" in relation or "license" in relation


def _query(walked: Walked) -> str:
    """What tells as selectors. Links that no block has are mostly icons: no authors."""
    hrefs = " ".join(filter(None, {*walked.hrefs})).lower()
    telling = [f"a[href*='{part}' i]" for part in IN_ADDRESS if part in hrefs]
    telling += [f"[class*='{part}' i]" for part in _IN_CLASS]
    return ", ".join((*_ALWAYS, *telling))
