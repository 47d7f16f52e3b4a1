from __future__ import annotations

from random import Random
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from declutter import native
from declutter.clutter import pull_quote
from declutter.markup import FLAG
from declutter.shingles import SIZES, repeated_share
from declutter.tokens import tokenise

compiled = pytest.mark.skipif(native.shingles is None, reason="installed without a compiler")

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


# Few letters, so that shingles repeat; scripts with and without spaces, one to four bytes each.
WORDS = ("abcdefgh", "cab", "d", "ñandú", "²", "ⅷ", "海図とは", "言い争えても", "กขฃคฅ", "𐐀𐐁")
TEXTS = st.lists(st.sampled_from((*WORDS, "—", "-", "7")), min_size=1, max_size=24).map(" ".join)
PAGES = st.lists(TEXTS, min_size=1, max_size=5).flatmap(
    lambda texts: st.lists(
        st.sampled_from([*texts, *(text[: len(text) // 2 + 1] for text in texts), "— me"]),
        min_size=1,
        max_size=9,
    )
)


def quotes(texts: list[str], draw: Random) -> tuple[Any, Any]:
    """What the compiled and the other form find."""
    count = len(texts)
    flags = [draw.choice((0, 0, FLAG["quote"], FLAG["aside"], FLAG["p"])) for _ in texts]
    numbers = np.cumsum([draw.choice((1, 1, 2)) for _ in texts])
    owners, of_elements = np.zeros(numbers[-1] + 1, dtype=np.int64), np.array([*flags, 0])
    owners[numbers] = np.arange(count)
    reading: Any = SimpleNamespace(
        folded=texts,
        words=np.array([draw.choice((2, 3, 12, 13, 70, 71)) for _ in texts], dtype=np.float32),
        link_share=np.array([draw.choice((0, 0, 0, 0.4, 0.5)) for _ in texts], dtype=np.float32),
        numbers=numbers,
        box=np.array([draw.randrange(2) for _ in texts]),
        flags=lambda: flags,
        page=SimpleNamespace(owners=owners, flags=of_elements),
        tokens=tokenise(texts),
    )
    found = np.asarray(pull_quote.repeated_sentence(reading))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(native, "shingles", None)
        patch.setattr(native, "text", None)
        reading.tokens = tokenise(texts)
        expected = pull_quote.repeated_sentence(reading)
    assert found.shape == expected.shape == (count,)
    return found, expected


@compiled
@given(PAGES, st.randoms(use_true_random=False))
@settings(max_examples=200)
def test_both_forms_find_the_same_quotes(texts: list[str], draw: Random) -> None:
    found, expected = quotes(texts, draw)
    assert np.array_equal(found, expected)


@compiled
@given(PAGES, st.data())
@settings(max_examples=200)
def test_both_forms_find_the_same_shares(texts: list[str], data: st.DataObject) -> None:
    chosen = data.draw(st.lists(st.booleans(), min_size=len(texts), max_size=len(texts)))
    found = shares(texts, chosen)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(native, "shingles", None)
        patch.setattr(native, "text", None)
        assert found == shares(texts, chosen)


@compiled
def test_figures_have_to_fit() -> None:
    tokens, two, one = tokenise(["a", "b"]), np.zeros(2, np.float32), np.zeros(1, np.float32)
    search = native.shingles.repeated_share
    for candidates, out in ((b"\1", two), (b"\1\1", one), (b"\1\1\1", two)):
        with pytest.raises(ValueError, match="not as many"):
            search(["a", "b"], tokens.codes, tokens.ends, candidates, SIZES, out, out)
    for ends in ([1, 9], [3, 1], [-1, 3]):
        with pytest.raises(ValueError, match="in order"):
            search(["a", "b"], tokens.codes, np.array(ends), b"\1\1", SIZES, two, two.copy())
    with pytest.raises(ValueError, match="fewer than two"):
        search(["a", "b"], tokens.codes, tokens.ends, b"\1\1", (4, 9, 1, 8, 9), two, two.copy())
