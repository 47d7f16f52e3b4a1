"""Weights of words and pairs of words."""

from __future__ import annotations

import numpy as np
import pytest

from declutter.plain.ngrams import MOST_TOKENS, NAMES, UNIT, NgramTable, grams
from declutter.scoring.words import GROUPS


def test_words_pairs_and_edges() -> None:
    assert grams("book a demo!") == [
        *("book", "a", "demo", "!"),
        *("book a", "a demo", "demo !"),
        *("^ book", "! $"),
    ]


def test_numbers_are_one_and_nothing_counts_twice() -> None:
    assert grams("12 34") == ["0", "0 0", "^ 0", "0 $"]


def test_characters_are_the_words_of_scripts_without_spaces() -> None:
    assert grams("登録 a") == ["登", "録", "a", "登 録", "録 a", "^ 登", "a $"]


def test_of_a_long_line_the_beginning_counts() -> None:
    found = grams(" ".join(f"w{chr(97 + i % 26)}{chr(97 + i // 26)}" for i in range(200)))
    assert len(found) == 2 * MOST_TOKENS  # words, pairs, and no edge at the end


def test_rows_are_sums_over_the_root_of_the_number() -> None:
    weights = np.zeros((2, len(GROUPS)), dtype=np.float32)
    weights[0, 0], weights[1, 0], weights[1, 1] = 40, 20, -10
    table = NgramTable({"book": 0, "a demo": 1}, weights)
    rows = table.rows(["book a demo", "", "…nothing known"])
    assert rows.shape == (len(NAMES), 3)
    # book, a, demo, two pairs and two edges
    assert rows[0, 0] == pytest.approx(60 * UNIT / np.sqrt(7))
    assert rows[1, 0] == pytest.approx(-10 * UNIT / np.sqrt(7))
    assert not rows[:, 1:].any()
    again = NgramTable.load(table.dump())
    assert again.index == table.index
    assert (again.weights == table.weights).all()
