from __future__ import annotations

from itertools import product

import numpy as np
import pytest

from declutter.scoring.decide import choose


def chosen(probability: list[float], words: list[float]) -> tuple[list[int], float]:
    mask, expected = choose(
        np.array(probability, dtype=np.float32), np.array(words, dtype=np.float32)
    )
    return [i for i, is_chosen in enumerate(mask) if is_chosen], expected


def expected_f1(mask: tuple[bool, ...], probability: list[float], words: list[float]) -> float:
    kept = sum(w for m, w in zip(mask, words, strict=True) if m)
    gained = sum(p * w for m, p, w in zip(mask, probability, words, strict=True) if m)
    return 2 * gained / (kept + sum(p * w for p, w in zip(probability, words, strict=True)))


def test_worked_out_by_hand() -> None:
    """Expected gold 90 + 20 + 1 = 111 words.

    First: 2 * 90 / (100 + 111) = 0.853; two: 2 * 110 / (150 + 111) = 0.843;
    all three: 2 * 111 / (160 + 111) = 0.819.
    """
    blocks, expected = chosen([0.9, 0.4, 0.1], [100, 50, 10])
    assert blocks == [0]
    assert expected == pytest.approx(180 / 211)


def test_a_doubtful_block_is_taken_when_the_rest_is_doubtful_too() -> None:
    """First: 2 * 45 / (100 + 65) = 0.545; both: 2 * 65 / (150 + 65) = 0.605."""
    blocks, expected = chosen([0.45, 0.4], [100, 50])
    assert blocks == [0, 1]
    assert expected == pytest.approx(130 / 215)


def test_order_of_the_page_does_not_matter() -> None:
    assert chosen([0.1, 0.9, 0.4], [10, 100, 50])[0] == [1]


def test_at_least_one_block() -> None:
    assert chosen([0.001], [5])[0] == [0]
    assert chosen([1.0], [5])[1] == pytest.approx(1.0)


def test_certain_blocks() -> None:
    blocks, expected = chosen([1.0, 0.0, 1.0, 0.0], [10, 10, 10, 10])
    assert blocks == [0, 2]
    assert expected == pytest.approx(1.0)


def test_nothing_is_likely() -> None:
    assert chosen([0.0, 0.0], [3, 4])[1] == pytest.approx(0.0)


@pytest.mark.parametrize("seed", range(5))
def test_no_other_choice_promises_more(seed: int) -> None:
    """Among all sets of blocks, not only among the prefixes."""
    random = np.random.default_rng(seed)
    probability = random.random(8).round(3).tolist()
    words = random.integers(1, 60, 8).astype(float).tolist()
    _, found = chosen(probability, words)
    best = max(
        expected_f1(mask, probability, words)
        for mask in product((False, True), repeat=8)
        if any(mask)
    )
    assert found == pytest.approx(best, abs=1e-6)


def test_equal_probabilities_are_settled_by_the_order_of_the_page() -> None:
    assert chosen([1.0, 0.1, 0.1], [50, 50, 50])[0] == [0]
    assert chosen([0.5] * 4, [1, 1, 1, 1])[0] == [0, 1, 2, 3]
