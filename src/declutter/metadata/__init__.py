"""What a page says about itself: title, authors, dates, language, site, image, tags, license.

`read` is all that others need. It is only worth its time when someone asks: import it lazily.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import suppress

from selectolax.lexbor import LexborHTMLParser

from declutter.metadata.json_ld import read_json_ld
from declutter.metadata.merge import Metadata, merge
from declutter.metadata.meta_tags import read_meta
from declutter.metadata.visible import read_visible
from declutter.metadata.witnesses import Witnesses
from declutter.walk import Walked

_THREAD = re.compile(
    r"/(?:threads?|topics?|questions|t|d)/[^/]|showthread|viewtopic|/r/\w+/comments/|forums?[./].*\d{3}"
)

__all__ = ["Metadata", "read", "witnesses"]


def read(
    html: str,
    tree: LexborHTMLParser,
    walked: Walked,
    roles: Callable[[], list[str]] | None = None,
    url: str | None = None,
) -> Metadata:
    """Read the metadata of a page. Never raises on account of the page.

    Args:
        html: the decoded markup.
        tree: the parsed page; it is only read.
        walked: its blocks.
        roles: gives the role of every block; asked only where the markup leaves doubt.
        url: its address; the last witness for the date, and the base of relative links.
    """
    return merge(witnesses(html, tree, walked, roles, url), url)


def witnesses(
    html: str,
    tree: LexborHTMLParser,
    walked: Walked,
    roles: Callable[[], list[str]] | None = None,
    url: str | None = None,
) -> Witnesses:
    """Everything that the sources of a page say, before the merge."""
    found = Witnesses()
    with suppress(Exception):  # one unreadable source must not cost the others
        read_meta(tree, found)
    addresses = [url or "", *found.of("canonical_url", "canonical"),
                 *found.of("canonical_url", "og")]  # fmt: skip
    if "ld+json" in html or "LD+JSON" in html:
        with suppress(Exception):
            read_json_ld(tree, found, addresses)
    titles = [text for source in ("json_ld", "og", "title_tag", "twitter")
              for text in found.of("title", source)[:1]]  # fmt: skip
    language = next(iter(found.of("language", "html_lang")), "")
    with suppress(Exception):
        is_forum = "DiscussionForumPosting" in html or any(map(_THREAD.search, addresses))
        read_visible(tree, walked, found, titles, language, roles, is_forum)
    return found
