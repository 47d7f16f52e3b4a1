"""What the head of the page says of itself: witnesses for the features."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
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
        for told in _told(html):
            match = _TYPE.match(told.decode("utf-8", "replace"))
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


def _told(data: bytes) -> set[bytes]:
    """What stands from each `"@type"` on to the end of the next string."""
    if native.tags is not None:
        found: set[bytes] = native.tags.types_told(data, _MOST_TYPES)
        return found
    told = set()
    for mark in islice(_MARK.finditer(data), _MOST_TYPES):
        # Up to the quote behind the type there are two more: each byte is read twice at most.
        at = mark.start()
        end = data.find(b'"', data.find(b'"', at + 7) + 1) + 1
        if end > at:
            told.add(data[at:end])
    return told


@lru_cache(maxsize=256)
def _kinds_of(schema_type: str) -> tuple[str, ...]:
    """Names of `_SCHEMA` that a type of schema.org (40 characters at most) stands for."""
    return tuple(name for name, pattern in _SCHEMA.items() if pattern.search(schema_type))


def page_type_rows(head: Head) -> list[float]:
    """One value per name of `PAGE_TYPES`."""
    kind = head.meta.get("og:type", "").lower()
    path = head.url.partition("://")[2].partition("/")[2].strip("/")
    declared = {name for schema_type in head.schema_types for name in _kinds_of(schema_type)}
    return [
        *(float(name in declared) for name in _SCHEMA),
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
    canonical = _read_elements(head, found.meta) if head is not None else ""
    found.url = url or canonical or found.meta.get("og:url", "")
    for key in ("title", "og:title", "twitter:title"):
        _add(found.titles, found.meta.get(key))
    for key in ("description", "og:description", "twitter:description"):
        _add(found.descriptions, found.meta.get(key))
    return found


def _read_elements(head: Any, meta: dict[str, str]) -> str:
    """Note what the meta and title elements right in the head say; return the canonical address."""
    if native.tree is not None:
        canonical: str | None = native.tree.read_head(head, meta)
        if canonical is not None:
            return canonical
    return _read_nodes(head, meta)


def _read_nodes(head: Any, meta: dict[str, str]) -> str:
    canonical = ""
    node = head.child
    while node is not None:
        tag = node.tag
        if tag == "meta":
            attributes = node.attributes
            name = attributes.get("property") or attributes.get("name")
            content = attributes.get("content")
            if name and content:
                meta.setdefault(name.lower(), content)
        elif tag == "title" and "title" not in meta:
            meta["title"] = node.text() or ""
        elif tag == "link" and node.attributes.get("rel") == "canonical":
            canonical = node.attributes.get("href") or ""
        node = node.next
    return canonical


def _add(values: list[str], value: str | None) -> None:
    if value:
        value = " ".join(value[:_LONGEST].split()).lower()
        if value and value not in values:
            values.append(value)
