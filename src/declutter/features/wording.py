"""What blocks say: phrases of the clutter kinds, dates, addresses, repeated sentences, links."""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from declutter.clutter import KINDS
from declutter.features.phrases import LISTS, fold, phrase_shares
from declutter.features.structure import Measured
from declutter.head import Head
from declutter.tokens import Tokens, tokenise
from declutter.walk import Walked

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]

SHORT_WORDS = 40
_DATE = re.compile(r"(?:19|20)\d\d|\b\d{1,2}[:.h]\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b")
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
_KINDS = LISTS[: len(KINDS)]
NAMES = (
    *(f"phrase.{name}" for name in LISTS),
    *(f"around.{name}" for name in _KINDS),
    *(f"above.{name}" for name in _KINDS),
    *SAYS,
    *LEADS,
    *(f"sign.{kind.role}" for kind in KINDS if kind.structure is not None),
)


@dataclass(slots=True)
class Wording:
    """What the chosen blocks of a page say.

    Attributes:
        numbers: the chosen blocks, ascending; all other arrays speak of these alone.
        folded: their texts, folded for phrases.
        tokens: their words.
        words, link_share: per block.
        box: innermost container of each block.
        phrases: shape (len(LISTS), blocks).
        matrix: shape (len(NAMES), blocks).
    """

    numbers: Ints
    folded: list[str]
    tokens: Tokens
    words: Floats
    link_share: Floats
    box: Ints
    phrases: Floats
    matrix: Floats
    page: Walked

    def flags(self) -> list[int]:
        """Tag flags of the chain around each block (see `declutter.markup.FLAG`)."""
        page = self.page
        return [page.flags[page.owners[i]] for i in self.numbers.tolist()]


def read_wording(measured: Measured, numbers: Ints) -> Wording:
    """Read the given blocks (ascending numbers, at least one)."""
    page, containers = measured.page, measured.containers
    texts = page.texts
    folded = [fold(texts[i]) for i in numbers.tolist()]
    words, link_share = measured.words[numbers], measured.link_share[numbers]
    phrases = phrase_shares(folded, words)
    of_kinds = np.zeros((len(KINDS), len(texts)), dtype=np.float32)
    of_kinds[:, numbers] = phrases[: len(KINDS)]
    reading = Wording(
        numbers=numbers,
        folded=folded,
        tokens=tokenise(folded),
        words=words,
        link_share=link_share,
        box=containers.chain[0, numbers],
        phrases=phrases,
        matrix=phrases,
        page=page,
    )
    signs = [kind.structure(reading)[None] for kind in KINDS if kind.structure is not None]
    reading.matrix = np.concatenate(
        (
            phrases,
            containers.total_inside(of_kinds, numbers),
            containers.at_previous_heading(of_kinds, numbers),
            _says(folded, words, measured.row("text.digit_share")[numbers], measured.head),
            _leads(page, numbers, link_share),
            *signs,
        )
    )
    return reading


def _says(folded: list[str], words: Floats, digit_share: Floats, head: Head) -> Floats:
    out = np.zeros((len(SAYS), len(folded)), dtype=np.float32)
    short = words <= SHORT_WORDS
    for i in np.flatnonzero(short & (digit_share > 0)).tolist():
        if _DATE.search(folded[i]):
            out[1, i] = 1.0
    for i in np.flatnonzero(short).tolist():
        text = folded[i]
        if ("@" in text or "http" in text or "www" in text) and _ADDRESS.search(text):
            out[2, i] = 1.0
        if "©" in text or "(c)" in text:
            out[3, i] = 1.0
        if 0 < text.find(":", 0, 24) < len(text) - 2:
            out[4, i] = 1.0
    description = "\n".join(head.descriptions)
    if description:
        opening = description[:60]
        for i in np.flatnonzero((words >= 5) & (words <= 80)).tolist():
            text = folded[i]
            if text[:60] in description or opening in text:
                out[0, i] = 1.0
    return out


def _leads(page: Walked, numbers: Ints, link_share: Floats) -> Floats:
    out = np.zeros((len(LEADS), len(numbers)), dtype=np.float32)
    hrefs = page.hrefs
    chosen = numbers.tolist()
    for i in np.flatnonzero(link_share > 0.2).tolist():
        href = hrefs[chosen[i]]
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
            out[6, i] = href.startswith(("http", "//"))
            out[7, i] = href.count("/") + len(href) / 60
    return out
