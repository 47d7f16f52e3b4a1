"""The features by compiled code alone. `features.structure` and `features.wording` say what they
are, and compute the same where nothing is compiled."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from declutter import native
from declutter.buffers import floats, row, some_rows
from declutter.clutter import KINDS
from declutter.features import names
from declutter.features.characters import classes, endings
from declutter.features.phrases import LISTS, straighten, table
from declutter.features.reading import Wording
from declutter.features.remarks import LEADS, SAYS
from declutter.features.title_words import blocks_with, topic_words
from declutter.head import Head, page_type_rows
from declutter.markup import FLAGS, token_group_names
from declutter.tokens import tokenise
from declutter.walk import Walked

_SIGNS = tuple(kind.structure for kind in KINDS if kind.structure is not None)


@lru_cache(maxsize=1)
def _measurer() -> Any:
    return native.measure.Measurer(
        classes(), endings(), names.structure(), FLAGS, len(token_group_names()), names.LEVELS,
        names.REACHES, names.NEIGHBOURS, names.NEIGHBOUR_FLAGS, names.LONG_WORDS,
        names.LONG_LINK_SHARE, names.MOST_TITLE_WORDS, names.HEADLINE,
    )  # fmt: skip


def measure(page: Walked, head: Head) -> Any:
    """Measure every block. The page must have at least one."""
    lowered = native.text.lowered(page.texts)
    hits = blocks_with(lowered, topic_words(head))
    return _measurer().measure(page, head, lowered, hits, page_type_rows(head))


def read_wording(measured: Any, numbers: Any) -> Wording:
    """Read the given blocks (ascending numbers, at least one)."""
    folded = measured.folded(numbers, straighten)
    out = floats(len(names.WORDING), len(folded))
    digits = measured.names.index("text.digit_share")
    known = measured.chosen_rows(numbers, (0, measured.link_row, digits))
    words, link_share = row(known, 0), row(known, 1)
    table().shares(folded, words, out)
    measured.around_and_above(numbers, len(LISTS), len(KINDS), out)
    reading = Wording(
        numbers=numbers,
        folded=folded,
        tokens=tokenise(folded),
        words=words,
        link_share=link_share,
        box=measured.boxes(numbers),
        phrases=out,
        matrix=out,
        page=measured.page,
    )
    at = len(LISTS) + 2 * len(KINDS)
    description = "\n".join(measured.head.descriptions)
    native.remarks.says(
        folded, words, row(known, 2), description, some_rows(out, at, at + len(SAYS))
    )
    at += len(SAYS)
    hrefs = measured.linked(numbers)
    native.remarks.leads(hrefs, link_share, some_rows(out, at, at + len(LEADS)))
    at += len(LEADS)
    for structure in _SIGNS:
        row(out, at)[:] = memoryview(structure(reading))  # type: ignore[arg-type]
        at += 1
    return reading
