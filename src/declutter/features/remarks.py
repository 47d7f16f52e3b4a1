"""What single blocks remark: dates, addresses, notices, and where their links lead.

Compiled where a compiler was at hand when declutter was installed; this source serves both ways.
"""

from __future__ import annotations

import re

SHORT_WORDS = 40
LONGEST_ADDRESS = 300  # characters of a link's address that are looked at
_OPENING = 60  # characters of a block that are looked for in the page's description
_EARLY = 24  # characters before a colon that make it an early one
# 1987, 9:30, 3.12.99: the first digit stands in front of all, so that the search skips to digits.
_DATE = re.compile(
    r"\d(?:(?<=1)9\d\d|(?<=2)0\d\d|(?<!\w\d)\d?(?:[:.h]\d\d\b|[./-]\d{1,2}[./-]\d{2,4}\b))"
)
_ADDRESS = re.compile(r"[\w.+-]@[\w-]|https?://|www\.")
_SHARE_HOST = re.compile(
    r"facebook\.|twitter\.|//x\.com|whatsapp|pinterest|linkedin|t\.me/|telegram|reddit\.com/submit"
    r"|vk\.com|line\.me|weibo|hatena|share|mailto:\?|instagram|youtube|tumblr|flipboard"
)
_TOPIC_PATH = re.compile(r"/(?:tags?|topics?|categor|keyword|label|thema|tema|rubri|sujet|search)")
_PERSON_PATH = re.compile(r"/(?:authors?|autor|auteur|users?|profil|members?|people|by|staff)\b")
_LEGAL_PATH = re.compile(
    r"privacy|cookie|terms|imprint|impressum|contact|kontakt|about|legal|login|signin|register"
    r"|subscribe|newsletter|abo|account|rss|feed"
)

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
    found: list[tuple[int, int]] = []
    # One look at the whole page saves one at each block: most have no such signs.
    page = "\n".join(folded)
    addresses = "@" in page or "http" in page or "www" in page
    notices = "©" in page or "(c)" in page
    for i in short:
        text = folded[i]
        if digits[i] and _DATE.search(text):
            found.append((1, i))
        is_candidate = addresses and ("@" in text or "http" in text or "www" in text)
        if is_candidate and _ADDRESS.search(text):
            found.append((2, i))
        if notices and ("©" in text or "(c)" in text):
            found.append((3, i))
        if 0 < text.find(":", 0, _EARLY) < len(text) - 2:
            found.append((4, i))
    opening = description[:_OPENING]
    for i in fair:
        text = folded[i]
        if text[:_OPENING] in description or opening in text:
            found.append((0, i))
    return found


def leads(href: str) -> list[tuple[int, float]]:
    """Rows of `LEADS` that are not 0, with their values, for an address in lower case."""
    if href.startswith("#"):
        return [(0, 1.0)]
    if href.startswith("javascript"):
        return [(1, 1.0)]
    found: list[tuple[int, float]] = [(7, href.count("/") + float(len(href)) / 60)]
    if _SHARE_HOST.search(href):
        found.append((2, 1.0))
    if _TOPIC_PATH.search(href):
        found.append((3, 1.0))
    if _PERSON_PATH.search(href):
        found.append((4, 1.0))
    if _LEGAL_PATH.search(href):
        found.append((5, 1.0))
    if href.startswith(("http", "//")):
        found.append((6, 1.0))
    return found
