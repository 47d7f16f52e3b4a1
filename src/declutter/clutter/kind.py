"""What a clutter kind declares. One module beside this one holds one kind, as `KIND`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from declutter.features.reading import Wording

    StructureCheck = Callable[[Wording], NDArray[np.float32]]


class Case(NamedTuple):
    """A snippet of markup to put in the middle of an article, and the block texts it speaks of."""

    language: str
    html: str
    blocks: tuple[str, ...]


class Kind(NamedTuple):
    """One kind of clutter: what it is called and what speaks for it.

    A kind only reports evidence; the learned weights decide. So the order of the kinds
    cannot matter, and a phrase alone never drops a block.

    Attributes:
        role: the role that a block of this kind plays (see `declutter.types.ROLES`).
        summary: one sentence for `docs/kinds.md`.
        tokens: class and id tokens, lower case, as they stand after a split at
            hyphens, underscores and camel case.
        phrases: language code -> phrases in lower case. They match at word boundaries
            (anywhere in scripts without spaces), with typographic apostrophes written
            as "'". A leading "^" ties a phrase to the start of the block, a trailing
            "$" to its end.
        max_words: phrases say nothing about blocks longer than this.
        structure: evidence from 0 to 1 per block that needs more than words and class names.
        examples: cases that must get `role` and go.
        near_misses: cases that look alike and must stay.
    """

    role: str
    summary: str
    tokens: tuple[str, ...] = ()
    phrases: Mapping[str, tuple[str, ...]] = MappingProxyType({})
    max_words: int = 60
    structure: StructureCheck | None = None
    examples: tuple[Case, ...] = ()
    near_misses: tuple[Case, ...] = ()
