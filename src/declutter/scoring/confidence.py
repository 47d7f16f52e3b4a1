"""From a page's scores to the word F1 that can be expected of its text.

The decision promises an expected F1. It is too hopeful on pages whose kind the models misjudge as
a whole, so it is weighed with a few other numbers of the page and laid on a curve. Both were fitted
to cross-validated F1 of labelled pages (`declutter.learn.confidence`), the curve by isotonic
regression (Zadrozny and Elkan, 2002, "Transforming classifier scores into accurate multiclass
probability estimates").
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from declutter.markup import FLAG
from declutter.scoring.arrays import Floats
from declutter.scoring.decide import choose
from declutter.scoring.forest import numbers
from declutter.walk import Walked

if TYPE_CHECKING:
    from declutter.scoring.model import Scored

SHIPPED = Path(__file__).with_name("confidence.json")
NAMES = (
    "expected_f1",  # of the decision
    "words",  # chosen, logarithm
    "share",  # of the page's words that were chosen
    "blocks",  # of the page, logarithm
    "chosen",  # blocks, logarithm
    "compact",  # chosen blocks over blocks from the first to the last of them
    "doubt",  # words in blocks that are neither likely nor unlikely, over the words chosen
    "region_f1",  # expected of a choice by the region score alone
    "agreement",  # words that both the region's choice and this one hold, over words in either
    "long",  # characters in long blocks, over the characters chosen
    "paragraphs",  # characters in p elements, over the same
    "aside",  # characters in navigation, asides and footers, over the same
    "hidden",  # characters in hidden elements, over the same
    "links",  # characters in links, over the same
    "length",  # characters per chosen block, logarithm
    "long_left",  # characters of long blocks left out over those chosen, logarithm
)
_LONG = 120  # characters of a block that is a paragraph, whatever its tag
_ASIDE = FLAG["nav"] | FLAG["aside"] | FLAG["footer"]


def describe(
    page: Walked, region: Floats, probability: Floats, words: Floats, chosen: NDArray[np.bool_]
) -> NDArray[np.float64]:
    """The numbers of `NAMES` for a page of which something was chosen.

    Args:
        page: its blocks.
        region: region probability of each block.
        probability: of each block to be kept.
        words: words per block.
        chosen: mask of the blocks that were chosen.
    """
    total, kept = float(words.sum()), max(float(words[chosen].sum()), 1.0)
    gained = float((probability[chosen] * words[chosen]).sum())
    promised = float((probability * words).sum())
    mask, region_f1 = choose(region, words)
    by_region = np.frombuffer(mask, dtype=bool)
    both, either = words[chosen & by_region].sum(), words[chosen | by_region].sum()
    at = np.flatnonzero(chosen)
    characters = np.array([len(text) for text in page.texts], dtype=np.float64)
    owners = page.owners
    flags = [page.flags[owners[block]] for block in at]
    own = [page.own_flags[owners[block]] for block in at]
    mine = characters[at]
    size = max(float(mine.sum()), 1.0)

    def share(marks: list[bool] | NDArray[np.bool_]) -> float:
        return float(mine[np.array(marks, dtype=bool)].sum()) / size

    long = characters >= _LONG
    return np.array(
        [
            2 * gained / (kept + promised + 1e-9),
            np.log1p(kept),
            kept / max(total, 1.0),
            np.log(len(words)),
            np.log(max(len(at), 1)),
            len(at) / (at[-1] - at[0] + 1) if len(at) else 0.0,
            float((np.minimum(probability, 1 - probability) * words).sum()) / kept,
            region_f1,
            float(both) / max(float(either), 1.0),
            share(long[at]),
            share([bool(mark & FLAG["p"]) for mark in own]),
            share([bool(mark & _ASIDE) for mark in flags]),
            share([bool(mark & FLAG["hidden"]) for mark in flags]),
            sum(page.link_chars[block] for block in at) / size,
            np.log(size / max(len(at), 1)),
            np.log1p(float(characters[long & ~chosen].sum()) / size),
        ]
    )


@dataclass(frozen=True, slots=True)
class Calibration:
    """Attributes:
    weights: of the numbers of `NAMES`, shape (numbers,); with `bias` they give a raw value.
    raw, value: the curve's points, rising; between them it is straight.
    """

    weights: NDArray[np.float64]
    bias: float
    raw: NDArray[np.float64]
    value: NDArray[np.float64]

    @classmethod
    def load(cls, data: dict[str, Any]) -> Calibration:
        """Read the form that `dump` wrote.

        Raises:
            ValueError: it was fitted to other numbers.
        """
        if data["names"] != " ".join(NAMES):
            raise ValueError("confidence.json was fitted to other numbers: fit it again")
        weights, raw, value = (
            numbers(data[name], np.float64) for name in ("weights", "raw", "value")
        )
        return cls(weights, float(data["bias"]), raw, value)

    def dump(self) -> dict[str, Any]:
        return {
            "names": " ".join(NAMES),
            "weights": " ".join(f"{weight:.6g}" for weight in self.weights),
            "bias": round(self.bias, 6),
            "raw": " ".join(f"{x:.5f}" for x in self.raw),
            "value": " ".join(f"{x:.5f}" for x in self.value),
        }

    def of(self, rows: NDArray[np.float64]) -> NDArray[np.float64]:
        """Expected word F1, 0 to 1, of rows of numbers."""
        raw = rows @ self.weights + self.bias
        return np.clip(np.interp(raw, self.raw, self.value), 0.0, 1.0)


@lru_cache(maxsize=1)
def shipped() -> Calibration:
    return Calibration.load(json.loads(SHIPPED.read_text("utf-8")))


def of_page(page: Walked, scored: Scored | None, mask: bytes) -> float:
    """Calibrated confidence of a page, 0 to 1; 0 where nothing was chosen.

    Args:
        mask: 1 for each block that was chosen, else 0.
    """
    if scored is None or not any(mask):
        return 0.0
    chosen = np.frombuffer(mask, dtype=bool)
    region, words = np.asarray(scored.region), np.asarray(scored.words)
    row = describe(page, region, np.asarray(scored.probability), words, chosen)
    return round(float(shipped().of(row[None, :])[0]), 4)
