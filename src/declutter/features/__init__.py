"""Named numbers for every block: `measure` turns a walked page into a feature matrix."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from declutter.clutter import KINDS
from declutter.features.characters import NAMES as CHARACTER_NAMES
from declutter.features.characters import measure_characters
from declutter.features.containers import Containers
from declutter.features.phrases import LISTS, fold, phrase_shares
from declutter.features.repeats import repeat_rows
from declutter.features.topic import topic_rows
from declutter.features.wording import link_target_rows, wording_rows
from declutter.head import PAGE_TYPES, Head, page_type_rows
from declutter.markup import FLAGS, token_group_names
from declutter.walk import Walked

Floats = NDArray[np.float32]
BLOCK_FLAGS = ("heading", "p", "li", "cell", "label")
NEIGHBOURS = (-3, -2, -1, 1, 2, 3)


@dataclass(slots=True)
class Measured:
    """Features of a page's blocks.

    Attributes:
        page: the walked page.
        names: one name per row of `matrix`.
        matrix: shape (features, blocks), float32; a block is a column, so that a feature
            is one contiguous run.
        folded: block texts, folded for phrases.
        words: words per block.
        link_share: share of characters inside links, per block.
        containers: the ranges that hold each block.
        phrases: shape (len(LISTS), blocks).
    """

    page: Walked
    names: tuple[str, ...]
    matrix: Floats
    folded: list[str]
    words: Floats
    link_share: Floats
    containers: Containers
    phrases: Floats


@lru_cache(maxsize=8)
def _bit_positions(count: int) -> NDArray[np.uint64]:
    return np.arange(count, dtype=np.uint64)[:, None]


def _bits(values: NDArray[np.uint64], count: int) -> Floats:
    """Bit i of every value in row i."""
    return ((values >> _bit_positions(count)) & np.uint64(1)).astype(np.float32)


def measure(page: Walked, head: Head) -> Measured:
    """Compute every feature of every block. The page must have at least one block."""
    n = len(page.texts)
    names: list[str] = []
    rows: list[Floats] = []

    def add(prefix: str, labels: tuple[str, ...], values: Floats) -> None:
        names.extend(prefix + label for label in labels)
        rows.append(values)

    characters, counts = measure_characters(page.texts)
    add("", CHARACTER_NAMES, characters)
    words, length = characters[0], characters[1]

    owners = np.array(page.owners, dtype=np.int64)
    link_chars = np.array(page.link_chars, dtype=np.float32)
    link_share = np.minimum(link_chars / length, 1.0)
    links = np.array(page.link_counts, dtype=np.float32)
    strong = np.minimum(np.array(page.strong_chars, dtype=np.float32) / length, 1.0)
    add("link.", ("share", "count"), np.stack((link_share, links)))
    add("text.", ("strong_share",), strong[None])

    flags = np.array(page.flags, dtype=np.uint64)
    own = _bits(np.array(page.own_flags, dtype=np.uint64)[owners], len(FLAGS))
    chain = _bits(flags[owners], len(FLAGS))
    add("tag.", FLAGS, own)
    add("in.", FLAGS, chain)

    groups = token_group_names()
    tokens = np.array(page.tokens, dtype=np.uint64)[owners]
    near = np.array(page.near_tokens, dtype=np.uint64)[owners]
    whole = np.array(page.chain_tokens, dtype=np.uint64)[owners]
    lead = np.array(page.lead_tokens, dtype=np.uint64)
    count = len(groups)
    named = _bits(tokens, count) + _bits(near, count) + _bits(whole, count)
    add("class.", groups, np.maximum(named, 3 * _bits(lead, count)))

    folded = [fold(text) for text in page.texts]
    wording_names, wording = wording_rows(page, folded, head, words)
    add("", wording_names, wording)
    add("", *link_target_rows(page, link_share))

    phrases = phrase_shares(folded, words)
    add("phrase.", LISTS, phrases)

    heading = own[FLAGS.index("heading")]
    containers = Containers.of(page, owners, words, length, link_chars, links, counts, heading)
    add("", *containers.rows())
    add("around.", LISTS[: len(KINDS)], containers.total_inside(phrases[: len(KINDS)]))
    add("above.", LISTS[: len(KINDS)], containers.at_previous_heading(phrases[: len(KINDS)]))
    is_title = wording[wording_names.index("says.title")]
    is_h1 = own[FLAGS.index("h1")]
    add("", *topic_rows(folded, head, words, is_title, is_h1, containers))
    page_rows = page_type_rows(head)
    add("page.", PAGE_TYPES, np.repeat(page_rows[:, None], n, axis=1))
    add("", *repeat_rows(page, owners, words, link_share, containers))

    base = np.stack(
        (
            words,
            link_share,
            characters[CHARACTER_NAMES.index("text.ends_sentence")],
            *(own[FLAGS.index(flag)] for flag in BLOCK_FLAGS),
        )
    )
    for offset in NEIGHBOURS:
        shifted = np.full_like(base, -1.0)
        step = abs(offset)
        if n > step:
            if offset < 0:
                shifted[:, step:] = base[:, :-step]
            else:
                shifted[:, :-step] = base[:, step:]
        add(f"next{offset:+d}.", ("words", "link_share", "ends_sentence", *BLOCK_FLAGS), shifted)

    measured = Measured(
        page=page,
        names=(),
        matrix=np.empty((0, n), dtype=np.float32),
        folded=folded,
        words=words,
        link_share=link_share,
        containers=containers,
        phrases=phrases,
    )
    for kind in KINDS:
        if kind.structure is not None:
            add("sign.", (kind.role,), kind.structure(measured)[None])
    measured.names = tuple(names)
    measured.matrix = np.concatenate(rows)
    return measured
