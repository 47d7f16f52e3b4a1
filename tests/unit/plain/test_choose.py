"""Which lines are kept, by hand."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import pytest

from declutter.plain.choose import FEW_WORDS, PURITY_POWER, READ, choose, least_odds
from declutter.plain.lines import cut

LEAST = (-1.5, -2.2)  # log-odds, in an even text
Rows = dict[str, list[float]]


def _choose(texts: list[str], probability: list[float], **rows: Sequence[float]) -> list[bool]:
    named = {name: np.zeros(len(texts), dtype=np.float32) for name in READ}
    named["text.words"] += 9
    for name, row in rows.items():
        named[name.replace("_", ".")] = np.array(row, dtype=np.float32)
    scores = np.array(probability, dtype=np.float32)
    kept = choose(cut("\n".join(texts)), scores, named, LEAST)
    return [bool(one) for one in kept]


def test_thresholds_of_extracts_and_of_whole_pages() -> None:
    assert _choose(["a", "b", "c"], [0.9, 0.8, 0.2]) == [True, True, False]
    assert _choose(["a", "b", "c"], [0.9, 0.4, 0.2]) == [True, True, False]
    assert _choose(["a"] * 40, [0.9, 0.2] * 5 + [0.02] * 30) == [True] * 10 + [False] * 30


def test_of_two_equal_lines_the_likelier_stays() -> None:
    texts = ["Said twice.", "“Said twice”", "Another", "One more"]
    again: Rows = {"repeat_share": [1, 1, 0, 0], "repeat_length": [1, 1, 0, 0]}
    scores = [0.40, 0.45, 0.9, 0.9]
    assert _choose(texts, scores, **again) == [False, True, True, True]
    assert _choose(texts, [0.6, 0.7, 0.9, 0.9], **again) == [True] * 4


def test_part_of_a_line_needs_an_even_chance() -> None:
    again: Rows = {"repeat_share": [1, 0, 0], "repeat_length": [0.5, 0, 0]}
    assert _choose(["a", "b", "c"], [0.4, 0.9, 0.9], **again) == [False, True, True]
    short: Rows = {**again, "text_words": [3, 9, 9]}
    assert _choose(["a", "b", "c"], [0.4, 0.9, 0.9], **short) == [True, True, True]


def test_a_name_goes_with_its_quote() -> None:
    credited: Rows = {"repeat_credited": [0, 1, 0]}
    assert _choose(["a", "b", "c"], [0.1, 0.9, 0.9], **credited) == [False, False, True]
    assert _choose(["a", "b", "c"], [0.9, 0.9, 0.9], **credited) == [True, True, True]


def test_the_bar_rises_with_the_purity_of_the_text() -> None:
    def odds(*probability: float) -> float:
        scores = np.array(probability, dtype=np.float32)
        return least_odds(scores, np.full(len(scores), 10, dtype=np.float32), -1.0)

    assert odds(0.5, 0.5) == pytest.approx(math.exp(-1.0))
    assert odds(1.0, 1.0, 0.0) == pytest.approx(
        math.exp(-1.0) * ((20 + FEW_WORDS) / FEW_WORDS) ** PURITY_POWER
    )
    assert odds(*[0.95] * 20) > odds(*[0.95] * 10, *[0.3] * 10) > odds(*[0.3] * 20)


def test_what_stands_out_of_a_clean_text_goes() -> None:
    assert _choose(["a"] * 21, [0.97] * 20 + [0.45])[-1] is False
    assert _choose(["a"] * 21, [0.6] * 20 + [0.45])[-1] is True
