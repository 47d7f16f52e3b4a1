"""Many witnesses, one answer: whom we believe, field by field."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Final
from urllib.parse import urljoin, urlsplit

from declutter.metadata.candidates import squash
from declutter.metadata.dates import declared_date, url_date
from declutter.metadata.names import is_organised, looks_like_person, names_in
from declutter.metadata.publication import publication_date, shown_date
from declutter.metadata.titles import choose_title
from declutter.metadata.witnesses import Witnesses

# Most trusted first.
TRUST: Final[dict[str, tuple[str, ...]]] = {
    "author": (
        "json_ld", "citation", "parsely", "sailthru", "article", "dublin_core", "microdata",
        "meta", "rel_author", "byline_class", "byline", "author_link", "data_author",
        "json_ld:page", "first_post", "profile_link",
        "json_ld:organization", "json_ld:page:organization",
    ),
    "date": (
        "article", "parsely", "sailthru", "citation", "microdata", "meta", "stated", "stated:far",
        "dateline",
        "dublin_core", "json_ld", "time", "post_date", "json_ld:page", "date_class", "meta:other",
        "foot",
        "url", "json_ld:created", "microdata:created", "anywhere", "prose", "script",
    ),
    "modified": (
        "json_ld", "article", "microdata", "dublin_core", "meta", "time", "date_class",
        "dateline", "post_date", "json_ld:page", "anywhere", "prose",
    ),
    "language": (
        "html_lang", "http_equiv", "json_ld", "og", "dublin_core", "citation", "meta",
        "microdata", "json_ld:page",
    ),
    "site_name": ("og", "json_ld", "json_ld:publisher", "citation", "dublin_core", "meta"),
    "description": (
        "og", "json_ld", "meta", "twitter", "dublin_core", "sailthru", "microdata",
        "json_ld:page",
    ),
    "image": ("og", "json_ld", "twitter", "parsely", "sailthru", "microdata", "json_ld:page"),
    "canonical_url": ("canonical", "og", "parsely"),
    "tags": ("article", "json_ld", "news", "parsely", "sailthru", "citation", "dublin_core",
             "microdata", "meta", "json_ld:page"),
    "section": ("article", "json_ld", "parsely", "meta", "microdata", "json_ld:page"),
    "license": ("rel_license", "json_ld", "dublin_core", "microdata", "json_ld:page"),
}  # fmt: skip
# An address that nothing can be joined to and nothing is to be mended in.
_PLAIN_ADDRESS = re.compile(r"https?://[\w.-]+/[\w.~/%+,!()&=:@-]*(?:\?[\w.~/%+,!()&=:@-]+)?", re.A)
# Scheme, host and path of most addresses: `urlsplit` takes ten times as long.
_PLAIN_ORIGIN = re.compile(
    r"https?://([\w.-]+)(?::\d{1,5})?((?:/[\w.~/%+,!()&=:@;-]*)?)(?:[?#]|\Z)", re.A
)
_MOST_TAGS = 50
_SHORT_BYLINE = 30
_SHOWN: Final = frozenset(("byline", "byline_class"))
_FIRST_ONLY: Final = frozenset(("byline", "byline_class", "rel_author", "data_author",
                                "author_link", "profile_link"))  # fmt: skip
_DECLARED: Final = frozenset(("json_ld", "citation", "parsely", "sailthru"))


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a page says about itself. Empty where it says nothing that can be believed.

    Attributes:
        date: day (and time) that the piece bears, ISO 8601: of its publication, or of its last
            change where readers see that alone and no meta element tells the publication.
        published: of the publication, as far as anything tells it, ISO 8601.
        modified: of the last change, ISO 8601.
        language: a BCP 47 tag in its usual case, such as "en" or "pt-BR".
        sources: field -> the source whose value it has; `TRUST` ranks them.
    """

    title: str = ""
    authors: tuple[str, ...] = ()
    date: str | None = None
    published: str | None = None
    modified: str | None = None
    language: str = ""
    site_name: str = ""
    description: str = ""
    image: str | None = None
    canonical_url: str | None = None
    tags: tuple[str, ...] = ()
    section: str = ""
    license: str = ""
    sources: dict[str, str] = field(default_factory=dict)

    @property
    def author(self) -> str:
        """The authors in one line."""
        return ", ".join(self.authors)

    def to_dict(self) -> dict[str, Any]:
        """Everything, ready for JSON."""
        return {
            "title": self.title,
            "authors": list(self.authors),
            "date": self.date,
            "published": self.published,
            "modified": self.modified,
            "language": self.language,
            "site_name": self.site_name,
            "description": self.description,
            "image": self.image,
            "canonical_url": self.canonical_url,
            "tags": list(self.tags),
            "section": self.section,
            "license": self.license,
            "sources": dict(self.sources),
        }


def merge(found: Witnesses, url: str | None) -> Metadata:
    """Decide between the witnesses, by the stated order of trust."""
    sources: dict[str, str] = {}

    def first(name: str, accept: Callable[[str], str | None] = lambda text: text) -> str:
        told = found.told(name)
        for source in TRUST[name] if told else ():
            for text in told.get(source, ()):
                value = accept(text)
                if value:
                    sources[name] = source
                    return value
        return ""

    told = [text for _, text in found.ranked("canonical_url", TRUST["canonical_url"])]
    parts = (_host_and_path(address) for address in (url, *told) if address)
    base, host, path = next((found for found in parts if found is not None), ("", "", ""))

    def absolute(text: str) -> str | None:
        return _web_address(text, base)

    language = first("language", language_tag)
    site_name = first("site_name")
    source, title = choose_title(found, [site_name, *_site_names(found), *_host_names(host)])
    if title:
        sources["title"] = source
    if base:
        found.add("date", "url", url_date(path))
    authors, source = _authors(found, site_name, title)
    if authors:
        sources["authors"] = source
    modified = first("modified", lambda text: declared_date(text, language))
    published, source = publication_date(found, TRUST["date"], language)
    if published:
        sources["date"] = source
    seen, shown = shown_date(found, sources.get("date", ""), language)
    if not published and modified:  # all that the page tells of its age
        seen, shown = modified, f"modified:{sources['modified']}"
    if published:
        sources["published"] = sources["date"]
    if seen:
        sources["date"] = shown
    return Metadata(
        title=title,
        authors=authors,
        date=seen or published or None,
        published=published or None,
        modified=modified or None,
        language=language,
        site_name=site_name,
        description=first("description"),
        image=first("image", absolute) or None,
        canonical_url=first("canonical_url", absolute) or None,
        tags=_tags(found, sources),
        section=first("section"),
        license=first("license"),
        sources=sources,
    )


def language_tag(text: str) -> str | None:
    """A language tag in its usual case; None if it is none."""
    parts = text.split(",")[0].strip().replace("_", "-").split("-")
    name = parts[0].lower()
    if not (2 <= len(name) <= 3 and name.isascii() and name.isalpha()):
        return None
    tag = [name]
    for part in parts[1:4]:
        if not (part.isascii() and part.isalnum() and 2 <= len(part) <= 8):
            break
        tag.append(part.upper() if len(part) == 2 else part.title() if len(part) == 4 else part)
    return "-".join(tag)


def _authors(found: Witnesses, site_name: str, title: str) -> tuple[tuple[str, ...], str]:
    """The first source that names a person; else the first that names anyone.

    A byline that names those persons and more is the fuller one: it is taken.
    """
    site = squash(site_name)
    second: tuple[tuple[str, ...], str] = ((), "")
    chosen: tuple[tuple[str, ...], str] = ((), "")
    told = found.told("author")
    for source in TRUST["author"] if told else ():
        if source not in told:
            continue
        if chosen[0] and source not in _SHOWN:
            continue  # only a byline can be fuller
        names: list[str] = []
        for text in told[source]:
            fresh = names_in(text, title)
            if source in _SHOWN:
                people = [name for name in fresh if looks_like_person(name)]
                lone = source != "byline" or (
                    len(fresh) == 1 and len(fresh[0].split()) <= 2 and len(text) <= _SHORT_BYLINE
                )
                fresh = people or (fresh if lone else [])
            names += [name for name in fresh if name not in names]
            if names and source in _FIRST_ONLY:
                break
        own = [n for n in names if squash(n) == site or (site and squash(n).startswith(site))]
        persons = [n for n in names if n not in own and not is_organised(n)]
        sure = source in _DECLARED or any(map(looks_like_person, persons))
        if persons and sure and "organization" not in source:
            if not chosen[0]:
                chosen = (tuple(persons), source)
            elif source in _SHOWN and {*map(squash, chosen[0])} < {*map(squash, persons)}:
                return tuple(persons), source
        if names and not second[0]:
            second = (tuple(names), source)
    return chosen if chosen[0] else second


def _tags(found: Witnesses, sources: dict[str, str]) -> tuple[str, ...]:
    told = found.told("tags")
    for source in TRUST["tags"] if told else ():
        tags: dict[str, str] = {}
        for text in told.get(source, ()):
            for part in text.split(","):
                tag = part.strip()
                if 0 < len(tag) <= 80:
                    tags.setdefault(tag.lower(), tag)
        if tags:
            sources["tags"] = source
            return tuple(tags.values())[:_MOST_TAGS]
    return ()


def _site_names(found: Witnesses) -> list[str]:
    return [text for _, text in found.ranked("site_name", TRUST["site_name"])]


def _host_and_path(address: str) -> tuple[str, str, str] | None:
    """An address, its host and its path; None if it has no scheme or host, or cannot be read."""
    plain = _PLAIN_ORIGIN.match(address)
    if plain is not None:
        return address, plain.group(1).lower(), plain.group(2)
    try:
        parts = urlsplit(address)
        host = parts.hostname
    except ValueError:
        return None
    return (address, host, parts.path) if parts.scheme and host else None


def _host_names(host: str) -> list[str]:
    """Names in a host: "example.co.uk" and "example" of www.example.co.uk."""
    host = host.removeprefix("www.")
    labels = host.split(".")
    while len(labels) > 1 and (len(labels[-1]) <= 3 or len(labels) == host.count(".") + 1):
        labels.pop()
    return [host, labels[-1]]


def _web_address(text: str, base: str) -> str | None:
    if _PLAIN_ADDRESS.fullmatch(text):
        return text
    try:
        address = urljoin(base, text.strip()) if base else text.strip()
        scheme = urlsplit(address).scheme.lower()
    except ValueError:
        return None
    if scheme in ("http", "https"):
        return address
    return address if not scheme and address and not base else None
