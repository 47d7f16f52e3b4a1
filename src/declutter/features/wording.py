"""What blocks say: phrases of the clutter kinds, dates, addresses, repeated sentences, links."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from declutter.clutter import KINDS
from declutter.features.phrases import phrase_shares, straighten
from declutter.features.reading import Wording
from declutter.features.remarks import LEADS, LONGEST_ADDRESS, SAYS, SHORT_WORDS, leads, says
from declutter.features.structure import Measured
from declutter.tokens import tokenise

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]


def read_wording(measured: Measured, numbers: Ints) -> Wording:
    """Read the given blocks (ascending numbers, at least one): rows of `names.WORDING`."""
    page, containers = measured.page, measured.containers
    texts = page.texts
    every = straighten(measured.lowered).split("\n")
    folded = [every[i] for i in numbers.tolist()]
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
            _says(reading, measured),
            _leads(reading),
            *signs,
        )
    )
    return reading


def _says(reading: Wording, measured: Measured) -> Floats:
    folded, words = reading.folded, reading.words
    out = np.zeros((len(SAYS), len(folded)), dtype=np.float32)
    short = words <= SHORT_WORDS
    digits = measured.row("text.digit_share")[reading.numbers] > 0
    fair = np.flatnonzero((words >= 5) & (words <= 80)) if measured.head.descriptions else words[:0]
    description = "\n".join(measured.head.descriptions)
    for place in says(
        folded, np.flatnonzero(short).tolist(), digits.tolist(), fair.tolist(), description
    ):
        out[place] = 1.0
    return out


def _leads(reading: Wording) -> Floats:
    out = np.zeros((len(LEADS), len(reading.folded)), dtype=np.float32)
    numbers = reading.numbers.tolist()
    for i in np.flatnonzero(reading.link_share > 0.2).tolist():
        href = reading.page.hrefs[numbers[i]]
        if href:
            for row, value in leads(href[:LONGEST_ADDRESS].lower()):
                out[row, i] = value
    return out
