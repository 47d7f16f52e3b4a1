"""From a page's scores to the word F1 that can be expected of its text.

The decision promises an expected F1. It is too hopeful on pages whose kind the models misjudge as
a whole, so it is weighed with a few other numbers of the page and laid on a curve. Both were fitted
to cross-validated F1 of labelled pages (`declutter.learn.confidence`), the curve by isotonic
regression (Zadrozny and Elkan, 2002, "Transforming classifier scores into accurate multiclass
probability estimates").
"""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import compress
from math import log, log1p
from pathlib import Path
from typing import TYPE_CHECKING, Any

from declutter.markup import FLAG
from declutter.scoring.decide import choose
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


def describe(page: Walked, region: Any, probability: Any, words: Any, mask: bytes) -> list[float]:
    """The numbers of `NAMES` for a page of which something was chosen.

    Args:
        page: its blocks.
        region: region probability of each block, float32.
        probability: of each block to be kept, float32.
        words: words per block, float32.
        mask: 1 for each block that was chosen, else 0.
    """
    by_region, region_f1 = choose(region, words)
    likely, counts = probability.tolist(), words.tolist()
    gains = [p * count for p, count in zip(likely, counts, strict=True)]
    doubts = (min(p, 1.0 - p) * count for p, count in zip(likely, counts, strict=True))
    kept = max(sum(compress(counts, mask)), 1.0)
    both = sum(compress(counts, map(int.__and__, mask, by_region)))
    either = sum(compress(counts, map(int.__or__, mask, by_region)))

    at = [block for block, is_chosen in enumerate(mask) if is_chosen]
    sizes = [len(text) for text in page.texts]
    size = max(sum(sizes[block] for block in at), 1)
    owners, flags, own_flags = page.owners, page.flags, page.own_flags
    long = sum(sizes[block] for block in at if sizes[block] >= _LONG)
    every_long = sum(length for length in sizes if length >= _LONG)

    def share(marks: Sequence[int], flag: int) -> float:
        return sum(sizes[block] for block in at if marks[owners[block]] & flag) / size

    return [
        2 * sum(compress(gains, mask)) / (kept + sum(gains) + 1e-9),
        log1p(kept),
        kept / max(sum(counts), 1.0),
        log(len(counts)),
        log(max(len(at), 1)),
        len(at) / (at[-1] - at[0] + 1) if at else 0.0,
        sum(doubts) / kept,
        region_f1,
        both / max(either, 1.0),
        long / size,
        share(own_flags, FLAG["p"]),
        share(flags, _ASIDE),
        share(flags, FLAG["hidden"]),
        sum(page.link_chars[block] for block in at) / size,
        log(size / max(len(at), 1)),
        log1p((every_long - long) / size),
    ]


@dataclass(frozen=True, slots=True)
class Calibration:
    """Attributes:
    weights: of the numbers of `NAMES`, shape (numbers,); with `bias` they give a raw value.
    raw, value: the curve's points, rising; between them it is straight.
    """

    weights: Sequence[float]
    bias: float
    raw: Sequence[float]
    value: Sequence[float]

    @classmethod
    def load(cls, data: dict[str, Any]) -> Calibration:
        """Read the form that `dump` wrote.

        Raises:
            ValueError: it was fitted to other numbers.
        """
        if data["names"] != " ".join(NAMES):
            raise ValueError("confidence.json was fitted to other numbers: fit it again")
        weights, raw, value = (
            [float(number) for number in data[name].split()] for name in ("weights", "raw", "value")
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

    def of(self, row: Sequence[float]) -> float:
        """Expected word F1, 0 to 1, of a page's numbers."""
        products = (weight * number for weight, number in zip(self.weights, row, strict=True))
        return min(max(self._on_curve(sum(products) + self.bias), 0.0), 1.0)

    def _on_curve(self, at: float) -> float:
        raw, value = self.raw, self.value
        behind = bisect_right(raw, at)
        if not 0 < behind < len(raw):
            return float(value[-1] if behind else value[0])
        low, high = raw[behind - 1], raw[behind]
        rise = (value[behind] - value[behind - 1]) / (high - low)
        return float(value[behind - 1] + rise * (at - low))


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
    row = describe(page, scored.region, scored.probability, scored.words, mask)
    return round(shipped().of(row), 4)
