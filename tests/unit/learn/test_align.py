"""Labels laid along blocks, by hand-made pages. Needs the extra `learn`."""

from __future__ import annotations

import pytest

pytest.importorskip("rapidfuzz", reason="needs the extra learn: .ci/run installs it")

from declutter.learn.align import roles_along, share_in_gold, tokenise


def test_tokens_of_scripts_without_spaces_are_characters() -> None:
    assert tokenise("Zwei Wörter, 北京") == ["zwei", "wörter", "北", "京"]


def test_share_in_gold_follows_the_order_of_the_page() -> None:
    texts = ["Home", "The river rose by a metre in the night.", "Read more about rivers"]
    share, counts = share_in_gold(texts, "The river rose by a metre in the night.")
    assert share.tolist() == [0.0, 1.0, 0.0]
    assert counts.tolist() == [1, 9, 4]


def test_stray_words_do_not_count_as_gold() -> None:
    share, _ = share_in_gold(["the of and", "one two three four"], "one two three four the end of")
    assert share.tolist() == [0.0, 1.0]


def test_a_long_block_out_of_order_is_found_whole() -> None:
    last = "this sentence of eight words stands elsewhere today"
    share, _ = share_in_gold(
        [last, "alpha beta gamma delta epsilon zeta eta theta iota"],
        f"alpha beta gamma delta epsilon zeta eta theta iota {last}",
    )
    assert share.tolist() == [1.0, 1.0]


def test_roles_reach_blocks_that_are_cut_otherwise() -> None:
    labelled = [("title", "A flood"), ("body", "First part. Second part."), ("promo", "Read on")]
    ours = ["A flood", "First part.", "Second part.", "Something new", "Read on"]
    assert roles_along(ours, labelled) == ["title", "body", "body", None, "promo"]
