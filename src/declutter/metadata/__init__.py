"""What a page says about itself: title, authors, dates, language, site, image, tags, license.

`read` is all that others need. It is only worth its time when someone asks: import it lazily.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace

from selectolax.lexbor import LexborHTMLParser

from declutter import native
from declutter.metadata.elements import Elements
from declutter.metadata.json_ld import read_json_ld
from declutter.metadata.language import told_language
from declutter.metadata.merge import Metadata, merge
from declutter.metadata.meta_tags import read_meta
from declutter.metadata.visible import read_visible
from declutter.metadata.witnesses import Witnesses
from declutter.walk import Walked

_THREAD = re.compile(
    r"/(?:threads?|topics?|questions|t|d)/[^/]|showthread|viewtopic|/r/\w+/comments/|forums?[./].{0,200}?\d{3}"
)
# No address of a thread is without one of these.
_IN_THREAD = ("thread", "topic", "/question", "/t/", "/d/", "/r/", "forum")
# What a script that draws the page knows of it, however often its quotes are escaped.
_IN_SCRIPT = re.compile(
    r"ubli(?:sh|cation)(?:ed)?_?(?:[aA]t|[dD]ate|[oO]n|[tT]ime)?(?:\\*[\"']|&quot;|&#34;)\s*:"
    r"\s*(?:\\*[\"']|&quot;|&#34;)((?:19|20)\d\d-\d\d-\d\d)"
)
# The same on UTF-8: white space and digits of other scripts may stand in it, too.
_MAYBE_IN_SCRIPT = re.compile(
    rb"ubli(?:sh|cation)(?:ed)?_?(?:[aA]t|[dD]ate|[oO]n|[tT]ime)?(?:\\*[\"']|&quot;|&#34;)"
    rb"[\s\x1c-\x1f\x80-\xff]*:[\s\x1c-\x1f\x80-\xff]*(?:\\*[\"']|&quot;|&#34;)"
    rb"(?:19|20)[\d\x80-\xff]{2,8}-[\d\x80-\xff]{2,8}-[\d\x80-\xff]{2,8}"
)

__all__ = ["Metadata", "read", "witnesses"]


def read(
    html: str | bytes,
    tree: LexborHTMLParser,
    walked: Walked,
    roles: Callable[[], list[str]] | None = None,
    url: str | None = None,
    text: Callable[[], str] | None = None,
) -> Metadata:
    """Read the metadata of a page. Never raises on account of the page.

    Args:
        html: the decoded markup, as text or in UTF-8.
        tree: the parsed page; it is only read.
        walked: its blocks.
        roles: gives the role of every block; asked only where the markup leaves doubt.
        url: its address; the last witness for the date, and the base of relative links.
        text: gives a sample of the page's text, to check the declared language with.
    """
    found = merge(witnesses(html, tree, walked, roles, url), url)
    told = told_language(text(), found.language) if text is not None else None
    if told is None:
        return found
    return replace(found, language=told, sources={**found.sources, "language": "text"})


def witnesses(
    html: str | bytes,
    tree: LexborHTMLParser,
    walked: Walked,
    roles: Callable[[], list[str]] | None = None,
    url: str | None = None,
) -> Witnesses:
    """Everything that the sources of a page say, before the merge."""
    found = Witnesses()
    elements = Elements(tree, walked)
    with suppress(Exception):  # one unreadable source must not cost the others
        read_meta(elements, found)
    addresses = [url or "", *found.of("canonical_url", "canonical"),
                 *found.of("canonical_url", "og")]  # fmt: skip
    with suppress(Exception):
        read_json_ld(elements.scripts, found, addresses)
    titles = [text for source in ("json_ld", "og", "title_tag", "twitter")
              for text in found.of("title", source)[:1]]  # fmt: skip
    language = next(iter(found.of("language", "html_lang")), "")
    with suppress(Exception):
        is_forum = (
            elements.is_forum
            or any("DiscussionForumPosting" in script for script in elements.scripts)
            or any(map(_is_thread, addresses))
        )
        read_visible(elements, walked, found, titles, language, roles, is_forum)
    if not found.sources("date"):
        days = _days_in_scripts(html)
        if len(days) == 1:  # several: those of other pieces
            found.add("date", "script", days.pop())
    return found


def _days_in_scripts(html: str | bytes) -> set[str]:
    """Days of publication that scripts know of."""
    if isinstance(html, bytes):
        found = set()
        for at in _places(html, b"ubli", b"sc"):
            maybe = _MAYBE_IN_SCRIPT.match(html, at)
            match = maybe and _IN_SCRIPT.match(maybe.group().decode("utf-8", "replace"))
            if match:
                found.add(match.group(1))
        return found
    return {match.group(1) for match in _IN_SCRIPT.finditer(html)}


def _is_thread(address: str) -> bool:
    """Whether an address is that of a thread of a forum."""
    return any(part in address for part in _IN_THREAD) and _THREAD.search(address) is not None


def _places(html: bytes, word: bytes, followers: bytes) -> list[int]:
    """Where a word stands with one of some bytes behind it."""
    if native.tree is not None:
        places: list[int] = native.tree.find_all(html, word, followers)
        return places
    places = []
    at = html.find(word)
    while at >= 0:
        end = at + len(word)
        if end < len(html) and html[end] in followers:
            places.append(at)
        at = html.find(word, end)
    return places
