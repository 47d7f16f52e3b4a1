"""The elements that may say something about the page, found in one query.

A page has about a thousand elements with a class or a link, and perhaps forty of them matter. Each
selector costs a look at every element; so those for class names that only inline elements can have
on this page are tied to the tags of these.
"""

from __future__ import annotations

from typing import Any, Final

from selectolax.lexbor import LexborHTMLParser, LexborNode

from declutter import native
from declutter.walk import Walked

Attributes = dict[str, str | None]
Shown = tuple[LexborNode, str, Attributes]  # an element, its tag, its attributes

_ALWAYS: Final = (
    "title", "meta", "link[rel]", "script[type*='ld+json' i]", "h1", "time", "[datetime]",
    "[created-timestamp]", "[itemprop]", "[property]", "[rel~='author' i]", "[data-author]",
    "[data-username]",
)  # fmt: skip
_IN_ADDRESS: Final = (
    "/author", "/profile", "/user", "/u/", "/people/", "/contributor", "/team/", "/member",
    "/staff/", "member.php", "profile.php",
)  # fmt: skip
_IN_CLASS: Final = (
    "author", "byline", "date", "publish", "posted", "username", "creator", "time",
    "entry-title", "post-title", "article-title", "headline", "poster", "written", "writer",
    "contributor",
)  # fmt: skip
_OF_INLINE: Final = 8  # the first ones of these are looked for in inline elements too
_INLINE: Final = ("span", "a")
_NOT_SHOWN: Final = frozenset(("meta", "link", "title", "script", "html", "body", "style"))
# Names of meta elements, as they are written, that were found to say nothing.
SILENT: Final[set[str]] = set()
_MOST_SHOWN = 600
_MOST_IN_HEAD = 1_000
_MOST_SCRIPTS = 50


class Elements:
    """What a page's metadata can stand in, each list in document order.

    Attributes:
        language: what the root element declares.
        title: text of the title element.
        metas, links: attributes of the elements of that name; of links those of the canonical
            address and of the license alone.
        scripts: those that hold JSON-LD.
        shown: elements that may show a headline, an author or a date.
        look: a compiled look at the parser's own tree, None where that is not to be had.
    """

    def __init__(self, tree: LexborHTMLParser, walked: Walked) -> None:
        self.language = self.title = ""
        self.metas: list[Attributes] = []
        self.links: list[Attributes] = []
        self.scripts: list[LexborNode] = []
        self.shown: list[Shown] = []
        self.look: Any = None
        self._tree = tree
        self._telling = telling = _telling(walked)
        root = tree.root
        if root is None:
            return
        attributes = root.attributes
        self.language = attributes.get("lang") or attributes.get("xml:lang") or ""
        if native.tree is not None and native.tree.HOLDS and root.child is not None:
            self.look = native.tree.Look(root)
            metas, links, others = self.look.elements(_IN_CLASS, _IN_ADDRESS, *telling, SILENT)
            self.metas = metas[:_MOST_IN_HEAD]
            self.links = [link for link in links if _tells_relation(link)][:_MOST_IN_HEAD]
            for found in others:
                if found[1] in _NOT_SHOWN:
                    self._sort_in(*found)
                elif len(self.shown) < _MOST_SHOWN:
                    self.shown.append(found)
            return
        last = -1
        for node in tree.css(_query(*telling)):
            if node.mem_id != last:  # one that fits several selectors comes several times
                last = node.mem_id
                self._sort_in(node, node.tag or "", node.attributes)

    def _sort_in(self, node: LexborNode, tag: str, attributes: Attributes) -> None:
        if tag == "meta" and "itemprop" not in attributes:
            if attributes.get("content") and len(self.metas) < _MOST_IN_HEAD:
                self.metas.append(attributes)
        elif tag == "link" and "itemprop" not in attributes:
            if len(self.links) < _MOST_IN_HEAD and _tells_relation(attributes):
                self.links.append(attributes)
        elif tag == "title":
            if not self.title and node.parent is not None and node.parent.tag != "svg":
                self.title = node.text()
        elif tag == "script":
            if len(self.scripts) < _MOST_SCRIPTS:
                self.scripts.append(node)
        elif tag not in ("html", "body", "style") and len(self.shown) < _MOST_SHOWN:
            self.shown.append((node, tag, attributes))

    def place_of(self, node: LexborNode) -> int:
        """How many of `shown` stand before an element."""
        if self.look is not None:
            return int(self.look.before(node, self.shown))
        before = 0
        shown = iter(self.shown)
        awaited = next(shown, None)
        for other in self._tree.css(f"{_query(*self._telling)}, {node.tag}"):
            if other.mem_id == node.mem_id:
                break
            if awaited is not None and awaited[0].mem_id == other.mem_id:
                before += 1
                awaited = next(shown, None)
        return before


def _tells_relation(link: Attributes) -> bool:
    relation = (link.get("rel") or "").lower()
    return "canonical" in relation or "license" in relation


def _telling(walked: Walked) -> tuple[list[str], list[str], list[str]]:
    """What can meet something on this page, as far as its blocks tell.

    Returns:
        Parts of class names, the same for inline elements only, parts of addresses.
    """
    told = _parts_in(_IN_CLASS, walked.classes)
    return (
        told,
        [part for part in _IN_CLASS[:_OF_INLINE] if part not in told],
        _parts_in(_IN_ADDRESS, walked.hrefs),
    )


def _parts_in(parts: tuple[str, ...], texts: list[str] | list[str | None]) -> list[str]:
    """Which of some parts of names are in any of some texts."""
    if native.tree is not None:
        found: list[str] = native.tree.parts_in(parts, texts)
        return found
    joined = " ".join(filter(None, {*texts})).lower()
    return [part for part in parts if part in joined]


def _query(classes: list[str], inline_classes: list[str], addresses: list[str]) -> str:
    """The same as selectors."""
    telling = [f"a[href*='{part}' i]" for part in addresses]
    telling += [f"[class*='{part}' i]" for part in classes]
    telling += [f"{tag}[class*='{part}' i]" for part in inline_classes for tag in _INLINE]
    return ", ".join((*_ALWAYS, *telling))
