"""Structure and characters: the features of every block that need no reading."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from declutter import native
from declutter.features.characters import NAMES as CHARACTER_NAMES
from declutter.features.characters import measure_characters
from declutter.features.containers import Containers
from declutter.features.repeats import repeat_rows
from declutter.features.topic import title_rows, topic_rows
from declutter.head import PAGE_TYPES, Head, page_type_rows
from declutter.markup import FLAGS, token_group_names
from declutter.walk import Walked

Floats = NDArray[np.float32]

NEIGHBOURS = (-3, -2, -1, 1, 2, 3)
NEIGHBOUR_FLAGS = ("heading", "p", "li", "cell", "label")


@dataclass(slots=True)
class Measured:
    """Structure of a page's blocks.

    Attributes:
        page, head: what was measured.
        names: one name per row of `matrix`.
        matrix: shape (features, blocks), float32; a block is a column, so that a feature
            is one contiguous run.
        words: words per block.
        link_share: share of characters inside links, per block.
        containers: the ranges that hold each block.
    """

    page: Walked
    head: Head
    names: tuple[str, ...]
    matrix: Floats
    words: Floats
    link_share: Floats
    containers: Containers

    def row(self, name: str) -> Floats:
        """One feature of all blocks."""
        row: Floats = self.matrix[self.names.index(name)]
        return row


@lru_cache(maxsize=8)
def _bit_positions(count: int) -> NDArray[np.uint64]:
    return np.arange(count, dtype=np.uint64)[:, None]


def _bits(values: NDArray[np.uint64], count: int) -> Floats:
    """Bit i of every value in row i."""
    if native.layout is not None:
        rows: Floats = native.layout.bits(values, count)
        return rows
    return ((values >> _bit_positions(count)) & np.uint64(1)).astype(np.float32)


def token_levels(page: Walked) -> tuple[NDArray[np.uint64], ...]:
    """Token groups of each element: its own, with its parent's and grandparent's, of the chain."""
    own = np.array(page.tokens, dtype=np.uint64)
    parents = np.array(page.parents, dtype=np.int64)
    with_parent = own | np.where(parents >= 0, own[parents], np.uint64(0))
    near = own | np.where(parents >= 0, with_parent[parents], np.uint64(0))
    return own, near, np.array(page.chain_tokens, dtype=np.uint64)


def _neighbours(base: Floats) -> Floats:
    """The rows of `base` as they are some blocks before and behind, -1 outside the page."""
    rows, count = base.shape
    out = np.full((len(NEIGHBOURS), rows, count), -1.0, dtype=np.float32)
    for shifted, offset in zip(out, NEIGHBOURS, strict=True):
        low, high = max(0, -offset), min(count, count - offset)
        if low < high:
            shifted[:, low:high] = base[:, low + offset : high + offset]
    return out.reshape(-1, count)


def measure(page: Walked, head: Head) -> Measured:
    """Measure every block. The page must have at least one."""
    count = len(page.texts)
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
    add(
        "", ("link.share", "link.count", "text.strong_share"), np.stack((link_share, links, strong))
    )

    own = _bits(np.array(page.own_flags, dtype=np.uint64)[owners], len(FLAGS))
    add("tag.", FLAGS, own)
    add("in.", FLAGS, _bits(np.array(page.flags, dtype=np.uint64)[owners], len(FLAGS)))

    groups = token_group_names()
    named = np.zeros((len(groups), count), dtype=np.float32)
    for level in token_levels(page):
        named += _bits(level[owners], len(groups))
    lead = _bits(np.array(page.lead_tokens, dtype=np.uint64), len(groups))
    add("class.", groups, np.maximum(named, 3 * lead))

    heading, h1 = own[FLAGS.index("heading")], own[FLAGS.index("h1")]
    containers = Containers.of(page, owners, words, length, link_chars, links, counts, heading)
    add("", *containers.rows())
    title_names, titles = title_rows(page.texts, head, words)
    add("", title_names, titles)
    add("", *topic_rows(page.texts, head, words, titles[0], h1, containers))
    types = page_type_rows(head)
    add("page.", PAGE_TYPES, np.repeat(types[:, None], count, axis=1))
    add("", *repeat_rows(page, owners, words, link_share, containers))

    base = np.stack(
        (
            words,
            link_share,
            characters[CHARACTER_NAMES.index("text.ends_sentence")],
            *(own[FLAGS.index(flag)] for flag in NEIGHBOUR_FLAGS),
        )
    )
    labels = ("words", "link_share", "ends_sentence", *NEIGHBOUR_FLAGS)
    shifted_names = tuple(f"next{offset:+d}.{label}" for offset in NEIGHBOURS for label in labels)
    add("", shifted_names, _neighbours(base))
    return Measured(page, head, tuple(names), np.concatenate(rows), words, link_share, containers)
