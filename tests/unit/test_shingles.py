from __future__ import annotations

import numpy as np
import pytest

from declutter.shingles import repeated_share
from declutter.tokens import tokenise

LONG = (
    "they signed a paper with us and then they built a wall on it. who will sign with them again, "
    "asked the farmer, and nobody in the room had an answer ready"
)
QUOTE = "they signed a paper with us and then they built a wall on it."
OTHER = "the dyke was finished on sunday night under police guard, four kilometres of packed mud."


def shares(texts: list[str], chosen: list[bool] | None = None) -> tuple[list[float], list[float]]:
    candidates = np.array(chosen if chosen is not None else [True] * len(texts))
    share, ratio = repeated_share(texts, tokenise(texts), candidates)
    return share.tolist(), ratio.tolist()


def test_part_of_a_longer_block() -> None:
    share, ratio = shares([LONG, OTHER, QUOTE])
    assert share[2] == 1.0
    assert share[1] == 0.0
    assert 0.2 < share[0] < 0.8
    assert ratio[2] < 0.6
    assert ratio[0] > 1.5


def test_quotation_marks_case_and_spacing_make_no_difference() -> None:
    share, _ = shares([LONG, '"they signed a paper with us  and then they built a wall on it!"'])
    assert share[1] == 1.0


def test_two_equal_blocks_repeat_each_other() -> None:
    share, ratio = shares([OTHER, QUOTE, OTHER])
    assert share == [1.0, 0.0, 1.0]
    assert ratio[0] == ratio[2] == 1.0


def test_a_block_does_not_repeat_itself() -> None:
    share, _ = shares([f"{QUOTE} {QUOTE}", OTHER])
    assert share == [0.0, 0.0]


def test_only_candidates_are_looked_at() -> None:
    share, _ = shares([LONG, QUOTE], [True, False])
    assert share[0] > 0
    assert share[1] == 0.0


def test_scripts_without_spaces_have_short_shingles() -> None:
    long = "海図とは言い争えても最後に決めるのは船底ですよと久慈さんは笑ったそして舵を握った"
    share, _ = shares(
        [long, "最後に決めるのは船底ですよと久慈さん", "苗は荷車を待って岸壁に並んでいた"]
    )
    assert share[1] == 1.0
    assert share[2] == 0.0


def test_changed_words_lower_the_share() -> None:
    share, _ = shares(
        [LONG, "they signed a paper with us and then somebody tore the whole thing up"]
    )
    assert 0.0 < share[1] < 0.7


@pytest.mark.parametrize(
    "texts", [["a"], ["a", "a"], ["", "x"], ["!!!", "???"], ["ab\ud800cd" * 9] * 2]
)
def test_odd_texts(texts: list[str]) -> None:
    share, ratio = shares(texts)
    assert len(share) == len(ratio) == len(texts)
    assert all(0.0 <= value <= 1.0 for value in share)


def test_no_candidates() -> None:
    assert shares([LONG, QUOTE], [False, False]) == ([0.0, 0.0], [0.0, 0.0])
