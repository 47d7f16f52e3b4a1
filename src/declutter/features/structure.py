"""Structure and characters: the features of every block that need no reading."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from declutter.features import names
from declutter.features.characters import measure_characters
from declutter.features.containers import Containers, Elements, Ints, column
from declutter.features.repeats import repeat_rows
from declutter.features.topic import title_rows, topic_rows
from declutter.head import Head, page_type_rows
from declutter.markup import FLAGS, token_group_names
from declutter.walk import Walked

Floats = NDArray[np.float32]

_NEIGHBOUR_ROWS = [FLAGS.index(flag) for flag in names.NEIGHBOUR_FLAGS]


@dataclass(slots=True, eq=False, repr=False)
class Measured:
    """Structure of a page's blocks.

    Attributes:
        page, head: what was measured.
        names: one name per row of `matrix`.
        matrix: shape (features, blocks), float32; a block is a column, so that a feature
            is one contiguous run.
        lowered: block texts in lower case with a line break between them.
        words: words per block.
        link_share: share of characters inside links, per block.
        containers: the ranges that hold each block.
    """

    page: Walked
    head: Head
    names: tuple[str, ...]
    matrix: Floats
    lowered: str
    words: Floats
    link_share: Floats
    containers: Containers

    def row(self, name: str) -> Floats:
        """One feature of all blocks."""
        row: Floats = self.matrix[self.names.index(name)]
        return row


def _bits(values: Ints, count: int) -> Floats:
    """Bit i of every value in row i."""
    return ((values >> np.arange(count)[:, None]) & 1).astype(np.float32)


def token_levels(page: Walked, parents: Ints) -> tuple[Ints, Ints, Ints]:
    """Token groups of each element: its own, with its parent's and grandparent's, of the chain."""
    own = column(page.tokens)
    with_parent = own | np.where(parents >= 0, own[parents], 0)
    near = own | np.where(parents >= 0, with_parent[parents], 0)
    return own, near, column(page.chain_tokens)


def _class_rows(page: Walked, elements: Elements, count: int) -> Floats:
    """How near each token group is: in the chain 1, near 2, in the element itself 3."""
    lead = column(page.lead_tokens)
    named = np.zeros((count, len(lead)), dtype=np.float32)
    for level in token_levels(page, elements.parents):
        named += _bits(level[elements.owners], count)
    return np.maximum(named, 3 * _bits(lead, count))


def _neighbours(base: Floats) -> Floats:
    """The rows of `base` as they are some blocks before and behind, -1 outside the page."""
    rows, count = base.shape
    out = np.full((len(names.NEIGHBOURS), rows, count), -1.0, dtype=np.float32)
    for shifted, offset in zip(out, names.NEIGHBOURS, strict=True):
        low, high = max(0, -offset), min(count, count - offset)
        if low < high:
            shifted[:, low:high] = base[:, low + offset : high + offset]
    return out.reshape(-1, count)


def measure(page: Walked, head: Head) -> Measured:
    """Measure every block. The page must have at least one."""
    count = len(page.texts)
    elements = Elements.of(page)
    characters, counts = measure_characters(page.texts)
    words, length = characters[0], characters[1]

    linked = np.empty((3, count), dtype=np.float32)
    link_chars = column(page.link_chars).astype(np.float32)
    link_share, links = linked[0], linked[1]
    np.minimum(link_chars / length, 1.0, out=link_share)
    links[:] = column(page.link_counts)
    np.minimum(column(page.strong_chars).astype(np.float32) / length, 1.0, out=linked[2])

    own = _bits(column(page.own_flags)[elements.owners], len(FLAGS))
    inherited = _bits(column(page.flags)[elements.owners], len(FLAGS))
    heading, h1 = own[FLAGS.index("heading")], own[FLAGS.index("h1")]
    containers = Containers.of(page, elements, characters, link_chars, links, counts, heading)

    lowered = "\n".join(page.texts).lower()
    texts = lowered.split("\n")
    titles = title_rows(texts, head, words)
    kinds = np.array(page_type_rows(head), dtype=np.float32)
    base = np.empty((3 + len(names.NEIGHBOUR_FLAGS), count), dtype=np.float32)
    base[0], base[1] = words, link_share
    base[2] = characters[names.CHARACTERS.index("text.ends_sentence")]
    base[3:] = own[_NEIGHBOUR_ROWS]
    matrix = np.concatenate(
        (
            characters,
            linked,
            own,
            inherited,
            _class_rows(page, elements, len(token_group_names())),
            containers.rows(),
            titles,
            topic_rows(texts, head, words, titles[0], h1, containers),
            np.broadcast_to(kinds[:, None], (len(kinds), count)),
            repeat_rows(page, elements, words, link_share, containers),
            _neighbours(base),
        )
    )
    return Measured(page, head, names.structure(), matrix, lowered, words, link_share, containers)
