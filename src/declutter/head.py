"""What the head of the page says of itself: witnesses for the features."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from declutter import native

# What a page declares itself to be: og:type and the types of its schema.org data.
_SCHEMA = {
    "is_article": re.compile(r"Article|BlogPosting|Report$"),
    "is_product": re.compile(r"^Product"),
    "is_offer": re.compile(r"Offer|AggregateRating|Brand"),
    "is_list": re.compile(r"^(?:ItemList|CollectionPage|OfferCatalog|SearchResultsPage|Blog)$"),
    "is_forum": re.compile(r"QAPage|DiscussionForumPosting|Question|Answer|Comment"),
    "is_recipe": re.compile(r"Recipe|HowTo"),
    "is_business": re.compile(r"LocalBusiness|Service|SoftwareApplication|Event|JobPosting"),
}
PAGE_TYPES = (
    *_SCHEMA,
    "og_article",
    "og_product",
    "og_website",
    "path_depth",
    "path_length",
    "path_digits",
)
_TYPE = re.compile(r'"@type"\s*:\s*"(?:https?://schema\.org/)?(\w{2,40})"')
_MARK = re.compile(rb'"@type"')
_MOST_TYPES = 200
_LONGEST = 20_000  # characters of a title or description: every block is looked up in them


@dataclass(slots=True, eq=False, repr=False)
class Head:
    """`titles` and `descriptions` in lower case, white space collapsed; `meta` as declared.

    `schema_types` are the types that the page's JSON-LD names, `url` its canonical URL.
    """

    titles: list[str] = field(default_factory=list)
    descriptions: list[str] = field(default_factory=list)
    meta: dict[str, str] = field(default_factory=dict)
    schema_types: set[str] = field(default_factory=set)
    url: str = ""


def schema_types(html: str | bytes) -> set[str]:
    """Types named in JSON-LD anywhere in the markup, which is text or its UTF-8 bytes."""
    types: set[str] = set()
    if isinstance(html, bytes):
        for at in _marks(html):
            # Up to the quote behind the type there are two more: each byte is read twice at most.
            end = html.find(b'"', html.find(b'"', at + 7) + 1) + 1
            match = _TYPE.match(html[at:end].decode("utf-8", "replace")) if end > at else None
            if match:
                types.add(match.group(1))
        return types
    at = html.find('"@type"')
    for _ in range(_MOST_TYPES):
        if at < 0:
            break
        match = _TYPE.match(html, at)
        if match:
            types.add(match.group(1))
        at = html.find('"@type"', at + 7)
    return types


def _marks(data: bytes) -> list[int]:
    if native.tags is not None:
        found: list[int] = native.tags.type_marks(data, _MOST_TYPES)
        return found
    return [match.start() for match in islice(_MARK.finditer(data), _MOST_TYPES)]


def page_type_rows(head: Head) -> list[float]:
    """One value per name of `PAGE_TYPES`."""
    kind = head.meta.get("og:type", "").lower()
    path = head.url.partition("://")[2].partition("/")[2].strip("/")
    return [
        *(float(any(map(pattern.search, head.schema_types))) for pattern in _SCHEMA.values()),
        float("article" in kind),
        float("product" in kind),
        float(kind == "website"),
        path.count("/") + 1.0 if path else 0.0 if head.url else -1.0,
        float(len(path)),
        float(sum(map(str.isdigit, path))),
    ]


def read_head(head: Any, html: str | bytes = "", url: str | None = None) -> Head:
    """Read the title and the meta elements; the first value of a name counts."""
    found = Head()
    found.schema_types = schema_types(html)
    canonical = ""
    for tag, element in _elements(head) if head is not None else ():
        if tag == "meta":
            name = element.get("property") or element.get("name")
            content = element.get("content")
            if name and content:
                found.meta.setdefault(name.lower(), content)
        elif tag == "title" and "title" not in found.meta:
            found.meta["title"] = element.text() or ""
        elif tag == "link" and element.get("rel") == "canonical":
            canonical = element.get("href") or ""
    found.url = url or canonical or found.meta.get("og:url", "")
    for key in ("title", "og:title", "twitter:title"):
        _add(found.titles, found.meta.get(key))
    for key in ("description", "og:description", "twitter:description"):
        _add(found.descriptions, found.meta.get(key))
    return found


def _elements(head: Any) -> Iterable[tuple[str, Any]]:
    """Meta and link elements with their attributes, titles with their node."""
    found = native.tree.head_elements(head) if native.tree is not None else None
    return _of_nodes(head) if found is None else found


def _of_nodes(head: Any) -> Iterator[tuple[str, Any]]:
    node = head.child
    while node is not None:
        tag = node.tag
        if tag in ("meta", "link"):
            yield tag, node.attributes
        elif tag == "title":
            yield tag, node
        node = node.next


def _add(values: list[str], value: str | None) -> None:
    if value:
        value = " ".join(value[:_LONGEST].split()).lower()
        if value and value not in values:
            values.append(value)
