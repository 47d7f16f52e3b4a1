"""What single blocks remark: dates, addresses, notices, and where their links lead.

`native.remarks` does the same where it is compiled. It is told what stands here in capitals.
"""

from __future__ import annotations

import re
from functools import cache

from declutter import native

SAYS = ("says.description", "says.date", "says.address", "says.copyright", "says.colon_early")
LEADS = (
    "leads.fragment",
    "leads.script",
    "leads.share",
    "leads.topic",
    "leads.person",
    "leads.legal",
    "leads.elsewhere",
    "leads.depth",
)

SHORT_WORDS = 40
FAIR_WORDS = (5, 80)  # of a block that may stand in the page's description
OPENING = 60  # characters of a block that are looked for in the page's description
EARLY = 24  # characters before a colon that make it an early one
LINKED = 0.2  # share of a block's characters inside links; up to here they lead nowhere
LONGEST_ADDRESS = 300  # characters of a link's address that are looked at

SHARE_HOSTS = (
    "facebook.", "twitter.", "//x.com", "whatsapp", "pinterest", "linkedin", "t.me/", "telegram",
    "reddit.com/submit", "vk.com", "line.me", "weibo", "hatena", "share", "mailto:?", "instagram",
    "youtube", "tumblr", "flipboard",
)  # fmt: skip
TOPIC_PATHS = (
    "/tag", "/topic", "/categor", "/keyword", "/label", "/thema", "/tema", "/rubri", "/sujet",
    "/search",
)  # fmt: skip
PERSON_PATHS = (  # a word ends there
    "/author", "/authors", "/autor", "/auteur", "/user", "/users", "/profil", "/member", "/members",
    "/people", "/by", "/staff",
)  # fmt: skip
LEGAL_PATHS = (
    "privacy", "cookie", "terms", "imprint", "impressum", "contact", "kontakt", "about", "legal",
    "login", "signin", "register", "subscribe", "newsletter", "abo", "account", "rss", "feed",
)  # fmt: skip
# Row of `LEADS`, what leads there, whether a word has to end behind it.
_PARTS = (
    (2, SHARE_HOSTS, False),
    (3, TOPIC_PATHS, False),
    (4, PERSON_PATHS, True),
    (5, LEGAL_PATHS, False),
)


@cache  # Compiled when they are needed: that takes 2 ms.
def _date() -> re.Pattern[str]:
    """1987, 9:30, 3.12.99. The first digit stands in front, so that the search skips to digits."""
    return re.compile(
        r"\d(?:(?<=1)9\d\d|(?<=2)0\d\d|(?<!\w\d)\d?(?:[:.h]\d\d\b|[./-]\d{1,2}[./-]\d{2,4}\b))"
    )


@cache
def _address() -> re.Pattern[str]:
    return re.compile(r"[\w.+-]@[\w-]|https?://|www\.")


def says(
    folded: list[str], short: list[int], digits: list[bool], fair: list[int], description: str
) -> list[tuple[int, int]]:
    """Places (row of `SAYS`, block) that are 1; all others are 0.

    Args:
        folded: block texts, folded for phrases.
        short: blocks that may remark something.
        digits: whether there are digits, per block.
        fair: blocks of a length that a description may have.
        description: of the page, in lower case.
    """
    date, address = _date(), _address()
    found: list[tuple[int, int]] = []
    # One look at the whole page saves one at each block: most have no such signs.
    page = "\n".join(folded)
    addresses = "@" in page or "http" in page or "www" in page
    notices = "©" in page or "(c)" in page
    for i in short:
        text = folded[i]
        if digits[i] and date.search(text):
            found.append((1, i))
        is_candidate = addresses and ("@" in text or "http" in text or "www" in text)
        if is_candidate and address.search(text):
            found.append((2, i))
        if notices and ("©" in text or "(c)" in text):
            found.append((3, i))
        if 0 < text.find(":", 0, EARLY) < len(text) - 2:
            found.append((4, i))
    opening = description[:OPENING]
    for i in fair:
        text = folded[i]
        if text[:OPENING] in description or opening in text:
            found.append((0, i))
    return found


def leads(href: str) -> list[tuple[int, float]]:
    """Rows of `LEADS` that are not 0, with their values, for an address in lower case."""
    if href.startswith("#"):
        return [(0, 1.0)]
    if href.startswith("javascript"):
        return [(1, 1.0)]
    found: list[tuple[int, float]] = [(7, href.count("/") + float(len(href)) / 60)]
    for row, parts, ends_word in _PARTS:
        if any(_has(href, part, ends_word) for part in parts):
            found.append((row, 1.0))
    if href.startswith(("http", "//")):
        found.append((6, 1.0))
    return found


def _has(href: str, part: str, ends_word: bool) -> bool:
    at = href.find(part)
    while ends_word and at >= 0:
        behind = href[at + len(part) : at + len(part) + 1]
        if not (behind.isalnum() or behind == "_"):
            break
        at = href.find(part, at + 1)
    return at >= 0


if native.remarks is not None:
    native.remarks.know(SHORT_WORDS, FAIR_WORDS, OPENING, EARLY, LINKED, LONGEST_ADDRESS, _PARTS)
