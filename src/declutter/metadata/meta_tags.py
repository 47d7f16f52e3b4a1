"""The head: meta elements of every vocabulary, link elements, the title, the language."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from declutter.metadata.witnesses import LONGEST_VALUE, Witnesses

if TYPE_CHECKING:
    from declutter.metadata.elements import Elements

Told = tuple[str, str, bool]  # field, source, whether values stand in a row, apart by commas

# Name of the meta element -> field, source.
META: Final[dict[str, tuple[str, str]]] = {
    "og:title": ("title", "og"),
    "twitter:title": ("title", "twitter"),
    "parsely-title": ("title", "parsely"),
    "sailthru.title": ("title", "sailthru"),
    "citation_title": ("title", "citation"),
    "dc.title": ("title", "dublin_core"),
    "dcterms.title": ("title", "dublin_core"),
    "title": ("title", "meta"),
    "headline": ("title", "meta"),
    "article:author": ("author", "article"),
    "og:article:author": ("author", "article"),
    "author": ("author", "meta"),
    "authors": ("author", "meta"),
    "byl": ("author", "meta"),
    "byline": ("author", "meta"),
    "article.author": ("author", "meta"),
    "cxenseparse:author": ("author", "parsely"),
    "parsely-author": ("author", "parsely"),
    "sailthru.author": ("author", "sailthru"),
    "citation_author": ("author", "citation"),
    "citation_authors": ("author", "citation"),
    "dc.creator": ("author", "dublin_core"),
    "dcterms.creator": ("author", "dublin_core"),
    "dc.contributor": ("author", "dublin_core"),
    "twitter:creator": ("author", "twitter"),
    "article:published_time": ("date", "article"),
    "og:article:published_time": ("date", "article"),
    "og:published_time": ("date", "article"),
    "article:published": ("date", "article"),
    "parsely-pub-date": ("date", "parsely"),
    "sailthru.date": ("date", "sailthru"),
    "cxenseparse:recs:publishtime": ("date", "parsely"),
    "citation_publication_date": ("date", "citation"),
    "citation_online_date": ("date", "citation"),
    "citation_date": ("date", "citation"),
    "dc.date.issued": ("date", "dublin_core"),
    "dc.date.created": ("date", "dublin_core"),
    "dc.date": ("date", "dublin_core"),
    "dcterms.issued": ("date", "dublin_core"),
    "dcterms.created": ("date", "dublin_core"),
    "dcterms.date": ("date", "dublin_core"),
    "date": ("date", "meta"),
    "pubdate": ("date", "meta"),
    "publishdate": ("date", "meta"),
    "publish-date": ("date", "meta"),
    "publish_date": ("date", "meta"),
    "published_time": ("date", "meta"),
    "publication_date": ("date", "meta"),
    "article.published": ("date", "meta"),
    "originalpublicationdate": ("date", "meta"),
    "datepublished": ("date", "meta"),
    "article:modified_time": ("modified", "article"),
    "og:article:modified_time": ("modified", "article"),
    "og:updated_time": ("modified", "article"),
    "dcterms.modified": ("modified", "dublin_core"),
    "dc.date.modified": ("modified", "dublin_core"),
    "last-modified": ("modified", "meta"),
    "lastmod": ("modified", "meta"),
    "datemodified": ("modified", "meta"),
    "article.updated": ("modified", "meta"),
    "og:site_name": ("site_name", "og"),
    "application-name": ("site_name", "meta"),
    "apple-mobile-web-app-title": ("site_name", "meta"),
    "citation_journal_title": ("site_name", "citation"),
    "dc.publisher": ("site_name", "dublin_core"),
    "dcterms.publisher": ("site_name", "dublin_core"),
    "og:description": ("description", "og"),
    "twitter:description": ("description", "twitter"),
    "description": ("description", "meta"),
    "dc.description": ("description", "dublin_core"),
    "dcterms.description": ("description", "dublin_core"),
    "sailthru.description": ("description", "sailthru"),
    "og:image": ("image", "og"),
    "og:image:url": ("image", "og"),
    "og:image:secure_url": ("image", "og"),
    "twitter:image": ("image", "twitter"),
    "twitter:image:src": ("image", "twitter"),
    "parsely-image-url": ("image", "parsely"),
    "sailthru.image.full": ("image", "sailthru"),
    "og:url": ("canonical_url", "og"),
    "parsely-link": ("canonical_url", "parsely"),
    "article:tag": ("tags", "article"),
    "og:article:tag": ("tags", "article"),
    "keywords": ("tags", "meta"),
    "news_keywords": ("tags", "news"),
    "parsely-tags": ("tags", "parsely"),
    "sailthru.tags": ("tags", "sailthru"),
    "citation_keywords": ("tags", "citation"),
    "dc.subject": ("tags", "dublin_core"),
    "article:section": ("section", "article"),
    "og:article:section": ("section", "article"),
    "parsely-section": ("section", "parsely"),
    "section": ("section", "meta"),
    "dc.rights": ("license", "dublin_core"),
    "dcterms.license": ("license", "dublin_core"),
    "dcterms.rights": ("license", "dublin_core"),
    "og:locale": ("language", "og"),
    "content-language": ("language", "http_equiv"),
    "language": ("language", "meta"),
    "dc.language": ("language", "dublin_core"),
    "dcterms.language": ("language", "dublin_core"),
    "citation_language": ("language", "citation"),
}
# Names of in-house systems, by their letters: "published-date", "article_publish_date", …
_LOOSE: Final = {
    "".join(words.split()): (field, "meta")
    for field, names in {
        "date": "published date|article published date|article publish date|publish time|published|"
        "article publication date|publication date|release date|content published|post date|"
        "article date|article date original|dc date published|published at|page published|issued",
        "modified": "modified date|date modified|last modified date|updated|updated at|update date|"
        "revised|article date updated|article modified date|last updated|date updated",
        "author": "author name|article author|page author|content author|article author name",
    }.items()
    for words in names.split("|")
}
# "site.date" of an in-house system is the date of the page, "expiry-date" is none.
_NOT_LETTERS: Final = re.compile("[^a-z]+")
_LAST_WORDS: Final = frozenset(("date", "pubdate", "published"))
_OTHER_DATES: Final = frozenset(
    "modified modification updated update expires expiry expiration end start event review "
    "reviewed valid birth crawl build deploy sale offer twitter label archive embargo".split()
)
_MULTIPLE_BY_COMMA: Final = frozenset(("keywords", "news_keywords", "parsely-tags",
                                       "sailthru.tags", "citation_keywords"))  # fmt: skip


def read_meta(elements: Elements, found: Witnesses) -> None:
    """Add what the head says. Some pages have their meta elements in the body: they count."""
    found.add("language", "html_lang", elements.language)
    for (field, source, is_list), content in elements.metas:
        if is_list:
            for part in content.replace(";", ",").split(","):
                found.add(field, source, part)
        elif "&" in content or not 0 < len(content) <= LONGEST_VALUE:
            found.add(field, source, content)
        else:
            found.note(field, source, content)
    for attributes in elements.links:
        relations = (attributes.get("rel") or "").lower().split()
        if "canonical" in relations:
            found.add("canonical_url", "canonical", attributes.get("href"))
        if "license" in relations:
            found.add("license", "rel_license", attributes.get("href"))
    found.add("title", "title_tag", elements.title)


@lru_cache(maxsize=4096)
def source_of(name: str) -> Told | None:
    """Field and source of a meta element's name; whether its values stand in a row."""
    name = name.strip().lower()
    told = META.get(name) or _loose(name)
    return None if told is None else (*told, name in _MULTIPLE_BY_COMMA)


def _loose(name: str) -> tuple[str, str] | None:
    known = _LOOSE.get("".join(filter(str.isalpha, name)))
    words = _NOT_LETTERS.split(name)
    if known is None and words[-1] in _LAST_WORDS and _OTHER_DATES.isdisjoint(words):
        return "date", "meta:other"
    return known
