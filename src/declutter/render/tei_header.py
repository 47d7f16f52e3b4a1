"""The teiHeader: what is known of the page, where it came from, what made the document."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlsplit

from declutter._version import __version__
from declutter.render.elements import add

if TYPE_CHECKING:
    from declutter.metadata import Metadata

_LANGUAGE = re.compile(r"[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*")
# What XML Schema takes for a moment: seconds are told, and no zone is farther off than 14 hours.
_MOMENT = re.compile(
    r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-](?:0\d|1[0-3]):[0-5]\d|[+-]14:00)?"
)
_DAY = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?")
_VERSION = re.compile(r"\d+(?:\.\d+){0,3}")
_STRAY_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")
# An authority as RFC 3986 has it, letters of all scripts allowed.
_AUTHORITY = re.compile(
    r"(?:[\w.!$&'()*+,;=:%~-]*@)?(?:[\w.!$&'()*+,;=%~-]+|\[[0-9A-Fa-f:.]+\])(?::[0-9]{1,5})?"
)
_SAFE = "/:@!$&'()*+,;=~%"


def pointer(address: str) -> str | None:
    """The address as TEI wants its pointers: no white space, nothing that RFC 3986 forbids.

    None where nobody could make an address of it.
    """
    try:
        parts = urlsplit(address.strip())
    except ValueError:
        return None
    if parts.netloc and (
        not _AUTHORITY.fullmatch(parts.netloc) or _STRAY_PERCENT.search(parts.netloc)
    ):
        return None
    made = f"{parts.scheme}:" if parts.scheme else ""
    made += f"//{parts.netloc}" if parts.netloc else ""
    path = _quoted(parts.path, _SAFE)
    if not made and ":" in path.partition("/")[0]:
        path = f"./{path}"  # or it would read as a scheme
    made += path
    made += f"?{_quoted(parts.query, _SAFE + '?')}" if parts.query else ""
    made += f"#{_quoted(parts.fragment, _SAFE + '?')}" if parts.fragment else ""
    return made or None


def language_of(*tags: str) -> str:
    """The first that is a language tag, else nothing."""
    return next((tag for tag in tags if _LANGUAGE.fullmatch(tag)), "")


def write_header(root: Any, metadata: Metadata, url: str | None, language: str) -> None:
    """Add the teiHeader.

    Args:
        root: the TEI element.
        metadata: of the page.
        url: address that the caller gave.
        language: tag of the text's language, or nothing.
    """
    header = add(root, "teiHeader")
    _file(add(header, "fileDesc"), metadata, metadata.canonical_url or url or "")
    application = add(add(add(header, "encodingDesc"), "appInfo"), "application")
    version = _VERSION.match(__version__)
    application.set("ident", "declutter")
    application.set("version", version.group() if version else "0")
    add(application, "label", f"declutter {__version__}")
    profile = add(header, "profileDesc")
    if metadata.description:
        add(add(profile, "abstract"), "p", metadata.description)
    if language:
        add(add(profile, "langUsage"), "language", language, ident=language)
    if metadata.section or metadata.tags:
        keywords = add(add(profile, "textClass"), "keywords")
        if metadata.section:
            add(keywords, "term", metadata.section, type="section")
        for tag in metadata.tags:
            add(keywords, "term", tag)
    if not len(profile):
        header.remove(profile)


def _file(parent: Any, metadata: Metadata, address: str) -> None:
    host = ""
    target = pointer(address) if address else None
    if target:
        host = (urlsplit(target).hostname or "").removeprefix("www.")
    titles = add(parent, "titleStmt")
    publication = add(parent, "publicationStmt")
    source = add(add(parent, "sourceDesc"), "bibl")
    for place in (titles, source):
        add(place, "title", metadata.title)
        for author in metadata.authors:
            add(place, "author", author)
    publisher = metadata.site_name or host
    add(publication, "publisher", publisher)
    if metadata.license:
        of_license = pointer(metadata.license) if "://" in metadata.license else None
        add(add(publication, "availability"), "licence", metadata.license, target=of_license or "")
    if publisher:
        add(source, "publisher", publisher)
    for text, kind in ((metadata.date, ""), (metadata.modified, "modified")):
        if text:
            add(source, "date", text, type=kind, when=_when(text))
            if not kind:
                add(publication, "date", text, when=_when(text))
    if target:
        add(source, "ptr", target=target)


def _when(text: str) -> str:
    """As much of it as XML Schema takes for a date."""
    if _MOMENT.fullmatch(text):
        return text
    day = _DAY.match(text)
    return day.group() if day else ""


def _quoted(text: str, safe: str) -> str:
    """Letters of other scripts stay: a pointer is an IRI."""
    text = _STRAY_PERCENT.sub("%25", text)
    return "".join(
        c if c.isalnum() or c in safe else quote(c, safe="-._", errors="replace") for c in text
    )
