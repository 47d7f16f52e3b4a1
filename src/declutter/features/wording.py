"""What a block says in any language: dates, addresses, the title again; where its link leads."""

from __future__ import annotations

import re

import numpy as np
from numpy.typing import NDArray

from declutter.head import Head
from declutter.walk import Walked

Floats = NDArray[np.float32]
SHORT_WORDS = 40

_YEAR_OR_TIME = re.compile(
    r"(?:19|20)\d\d|\b\d{1,2}[:.h]\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b"
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

WORDING = (
    "says.title",
    "says.title_part",
    "says.description",
    "says.date",
    "says.address",
    "says.copyright",
    "says.page_is_article",
    "says.heading_before",
    "says.colon_early",
)
TARGETS = (
    "leads.fragment",
    "leads.script",
    "leads.share",
    "leads.topic",
    "leads.person",
    "leads.legal",
    "leads.elsewhere",
    "leads.depth",
)


def wording_rows(
    page: Walked, folded: list[str], head: Head, words: Floats
) -> tuple[tuple[str, ...], Floats]:
    n = len(folded)
    out = np.zeros((len(WORDING), n), dtype=np.float32)
    title = "\n".join(head.titles)
    description = "\n".join(head.descriptions)
    is_article = head.meta.get("og:type", "") == "article"
    out[6] = is_article
    heading = ""
    for i in np.flatnonzero(words <= SHORT_WORDS).tolist():
        text = folded[i]
        if len(text) > 8:
            if text in title:
                out[0, i] = len(text) / len(title)
            elif title and any(len(part) > 15 and part in text for part in head.titles):
                out[1, i] = 1.0
        if _YEAR_OR_TIME.search(text):
            out[3, i] = 1.0
        if "@" in text or "http" in text or "www" in text:
            out[4, i] = bool(_ADDRESS.search(text))
        if "©" in text or "(c)" in text:
            out[5, i] = 1.0
        colon = text.find(":", 0, 24)
        if 0 < colon < len(text) - 2:
            out[8, i] = 1.0
        if heading and text == heading:
            out[7, i] = 1.0
        heading = text
    if description:
        for i in np.flatnonzero((words >= 5) & (words <= 80)).tolist():
            text = folded[i]
            if text[:60] in description or description[:60] in text:
                out[2, i] = 1.0
    return WORDING, out


def link_target_rows(page: Walked, link_share: Floats) -> tuple[tuple[str, ...], Floats]:
    out = np.zeros((len(TARGETS), len(page.hrefs)), dtype=np.float32)
    for i in np.flatnonzero(link_share > 0.2).tolist():
        href = page.hrefs[i]
        if not href:
            continue
        href = href[:300].lower()
        if href[0] == "#":
            out[0, i] = 1.0
        elif href.startswith("javascript"):
            out[1, i] = 1.0
        else:
            if _SHARE_HOST.search(href):
                out[2, i] = 1.0
            if _TOPIC_PATH.search(href):
                out[3, i] = 1.0
            if _PERSON_PATH.search(href):
                out[4, i] = 1.0
            if _LEGAL_PATH.search(href):
                out[5, i] = 1.0
            out[6, i] = href.startswith("http") or href.startswith("//")
            out[7, i] = href.count("/") + len(href) / 60
    return TARGETS, out
