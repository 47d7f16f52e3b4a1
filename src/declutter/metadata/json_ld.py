"""schema.org in JSON-LD: graphs, arrays, references, broken JSON."""

from __future__ import annotations

import html
from collections.abc import Iterable
from functools import lru_cache
from typing import Any, Final

from declutter.metadata.json_repair import loads
from declutter.metadata.witnesses import Witnesses

Node = dict[str, Any]

_ARTICLES: Final = (
    "Article", "NewsArticle", "BlogPosting", "ReportageNewsArticle", "AnalysisNewsArticle",
    "OpinionNewsArticle", "ReviewNewsArticle", "BackgroundNewsArticle", "LiveBlogPosting",
    "AdvertiserContentArticle", "SatiricalArticle", "ScholarlyArticle", "TechArticle",
    "MedicalScholarlyArticle", "SocialMediaPosting", "DiscussionForumPosting", "Report",
    "APIReference",
)  # fmt: skip
_RANKS: Final[dict[str, int]] = {
    **dict.fromkeys(_ARTICLES, 0),
    **dict.fromkeys(("QAPage", "Question", "Recipe", "HowTo", "Course", "Book", "Review"), 1),
    **dict.fromkeys(("Product", "ProductGroup", "Event", "JobPosting", "SoftwareApplication",
                     "PodcastEpisode", "VideoObject", "Movie", "CreativeWork", "Dataset"), 2),
    **dict.fromkeys(("WebPage", "ItemPage", "AboutPage", "CollectionPage", "FAQPage",
                     "MedicalWebPage", "ProfilePage", "SearchResultsPage"), 3),
}  # fmt: skip
# What hangs on these belongs to something else than the page's own piece.
_ELSEWHERE: Final = frozenset(
    ("itemListElement", "comment", "review", "reviews", "hasPart", "isPartOf", "mentions",
     "citation", "relatedLink", "publisher", "author", "creator", "suggestedAnswer",
     "acceptedAnswer", "isRelatedTo", "isSimilarTo", "video", "breadcrumb", "about", "offers",
     "sourceOrganization", "blogPost", "associatedMedia", "subjectOf", "workExample")
)  # fmt: skip
_PERSONS: Final = frozenset(("Person", "ProfilePage", ""))
_MOST_NODES = 5_000
_OF_NO_PIECE: Final = 9  # rank of what is none of the above


def read_json_ld(scripts: Iterable[str], found: Witnesses, urls: Iterable[str] = ()) -> None:
    """Add what the page's JSON-LD says; `urls` are addresses that the page goes by."""
    own, by_id = _nodes(scripts)
    ranked: list[tuple[int, Node]] = []
    for node in own:
        types = types_of(node) if "@type" in node else []
        if "WebSite" in types:
            found.add("site_name", "json_ld", _text(node.get("name")))
        rank = _rank(node, types)
        if rank < _OF_NO_PIECE:
            ranked.append((rank, node))
    if len(ranked) > 1:
        addresses = {_bare(url) for url in urls if url}
        ranked.sort(key=lambda one: (one[0], addresses.isdisjoint(map(_bare, _addresses(one[1])))))
    for rank, node in ranked[:4]:
        _read_piece(node, by_id, found, "json_ld" if rank < 3 else "json_ld:page")


def types_of(node: Node) -> list[str]:
    """Types of a node, without their vocabulary's address."""
    types = node.get("@type")
    if isinstance(types, str):
        return [_bare_type(types)]
    if not isinstance(types, list):
        return []
    return [_bare_type(name) for name in types if isinstance(name, str)]


@lru_cache(maxsize=1024)
def _bare_type(name: str) -> str:
    return name.rstrip("/").rpartition("/")[2].rpartition(":")[2]


def _rank(node: Node, types: list[str]) -> int:
    rank = min([_RANKS.get(name, _OF_NO_PIECE) for name in types], default=_OF_NO_PIECE)
    if rank == _OF_NO_PIECE and ("headline" in node or "datePublished" in node):
        return 2
    return rank


def _nodes(scripts: Iterable[str]) -> tuple[list[Node], dict[str, Node]]:
    """The page's own nodes, and every node that has an @id."""
    own: list[Node] = []
    by_id: dict[str, Node] = {}
    for script in scripts:
        todo: list[tuple[Any, bool]] = [(value, True) for value in reversed(loads(script))]
        seen = 0
        while todo and seen < _MOST_NODES:
            value, is_own = todo.pop()
            seen += 1
            if isinstance(value, list):
                todo.extend((item, is_own) for item in reversed(value))
            elif isinstance(value, dict):
                if is_own:
                    own.append(value)
                identity = value.get("@id")
                if isinstance(identity, str) and len(value) > 1:
                    by_id.setdefault(identity, value)
                for key, item in reversed(value.items()):
                    if isinstance(item, (dict, list)):
                        todo.append((item, is_own and key not in _ELSEWHERE))
    return own, by_id


def _read_piece(node: Node, by_id: dict[str, Node], found: Witnesses, source: str) -> None:
    main = node.get("mainEntity")
    if isinstance(main, dict) and "Question" in types_of(main):
        node = {**main, **{k: v for k, v in node.items() if k in ("url", "inLanguage")}}
    for key in ("headline", "name"):
        found.add("title", source if key == "headline" else f"{source}:name", _text(node.get(key)))
    for key, field in (("datePublished", "date"), ("dateModified", "modified")):
        found.add(field, source, _text(node.get(key)))
    for key in ("dateCreated", "uploadDate"):
        found.add("date", "json_ld:created", _text(node.get(key)))
    for key in ("author", "creator"):
        _read_authors(node.get(key), by_id, found, source)
    found.add("description", source, _text(node.get("description")))
    found.add("language", source, _text(node.get("inLanguage"), "alternateName", "name"))
    found.add("section", source, _text(node.get("articleSection")))
    found.add("license", source, _text(node.get("license"), "url", "@id", "name"))
    found.add("image", source, _text(_resolved(node.get("image"), by_id), "url", "contentUrl"))
    found.add("site_name", "json_ld:publisher", _text(_resolved(node.get("publisher"), by_id)))
    for tag in _texts(node.get("keywords")):
        found.add("tags", source, tag)


def _read_authors(value: Any, by_id: dict[str, Node], found: Witnesses, source: str) -> None:
    for item in (value if isinstance(value, list) else [value])[:30]:
        author = _resolved(item, by_id)
        kinds = types_of(author) if isinstance(author, dict) else []
        is_person = not kinds or any(kind in _PERSONS for kind in kinds)
        for name in _texts(author):
            found.add("author", source if is_person else f"{source}:organization", name)


def _resolved(value: Any, by_id: dict[str, Node]) -> Any:
    if isinstance(value, list) and value:
        value = value[0]
    if isinstance(value, dict) and "@id" in value and not ("name" in value or "url" in value):
        return by_id.get(str(value["@id"]), value)
    return value


def _texts(value: Any, *keys: str) -> list[str]:
    """Texts of a value: itself, its name, those of its items."""
    if value is None:
        return []
    texts: list[str] = []
    todo = [value]
    while todo and len(texts) < 60:
        item = todo.pop()
        if isinstance(item, str):
            texts.append(html.unescape(item) if "&" in item else item)
        elif isinstance(item, (int, float)) and not isinstance(item, bool):
            texts.append(str(item))
        elif isinstance(item, list):
            todo.extend(reversed(item[:60]))
        elif isinstance(item, dict):
            for key in (*keys, "name", "@value"):
                if isinstance(item.get(key), (str, list)):
                    todo.append(item[key])
                    break
    return texts


def _text(value: Any, *keys: str) -> str:
    if isinstance(value, str):
        return html.unescape(value) if "&" in value else value
    return next(iter(_texts(value, *keys)), "") if value is not None else ""


def _addresses(node: Node) -> list[str]:
    values = [node.get("url"), node.get("@id"), node.get("mainEntityOfPage")]
    values += [v.get("@id") for v in values if isinstance(v, dict)]
    return [value for value in values if isinstance(value, str)]


def _bare(url: str) -> str:
    return url.partition("#")[0].partition("?")[0].rpartition("://")[2].rstrip("/").lower()
