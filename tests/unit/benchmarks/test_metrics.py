"""The benchmarks' metrics against values worked out by hand."""

from __future__ import annotations

import time

import pytest

from declutter.learn.alignment import MISSING, align
from declutter.learn.metrics import (
    Snippet,
    Text,
    dropped,
    harmonic,
    kept,
    mean,
    role_scores,
    share_found,
    tokens,
    word_score,
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Cat's 2 hats_", ["the", "cat", "s", "2", "hats_"]),
        ("ÜBER naïve Łódź", ["über", "naïve", "łódź"]),
        ("水は清い ABC", ["水", "は", "清", "い", "abc"]),
        ("第3回iPhone展", ["第", "3", "回", "iphone", "展"]),
        ("コーヒー・ミルク", ["コ", "ー", "ヒ", "ー", "ミ", "ル", "ク"]),
        ("ที่นี่", ["ท", "ี", "่", "น", "ี", "่"]),
        ("한국어 문장", ["한국어", "문장"]),
        ("привет мир", ["привет", "мир"]),
        ("— … !", []),
    ],
)
def test_tokens(text: str, expected: list[str]) -> None:
    assert tokens(text) == expected


def test_word_score_counts_tokens_as_multisets() -> None:
    # ours: a a b c (4); gold: a b b d e (5); common: a, b = 2
    score = word_score("a A b c", "a b B d e")
    assert score.precision == pytest.approx(2 / 4)
    assert score.recall == pytest.approx(2 / 5)
    assert score.f1 == pytest.approx(2 * 0.5 * 0.4 / 0.9)


def test_word_score_of_cjk_counts_characters() -> None:
    # ours: 今 日 は 雨; gold: 今 日 は 晴 れ; common 3
    score = word_score("今日は雨", "今日は晴れ")
    assert score.precision == pytest.approx(3 / 4)
    assert score.recall == pytest.approx(3 / 5)


@pytest.mark.parametrize(
    ("output", "gold", "f1"), [("", "", 1.0), ("a", "", 0.0), ("", "a", 0.0), ("a", "b", 0.0)]
)
def test_word_score_of_nothing(output: str, gold: str, f1: float) -> None:
    assert word_score(output, gold).f1 == f1


def test_share_of_snippets_found() -> None:
    output = "Read on.\nSIGN UP for the STRASSE letter"
    assert share_found(output, ["sign up", "straße", "cookies", "read on. sign"]) == 0.5
    assert share_found(output, []) is None
    assert mean([0.5, None, 0.0]) == 0.25
    assert mean([None]) is None


def test_harmonic() -> None:
    assert harmonic(0.5, 1.0) == pytest.approx(2 / 3)
    assert harmonic(0.0, 0.0) == 0.0


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ('Re-read: [this piece](https://example.org/a_(b) "T"), 2\u00d7!', "rereadthispiece2"),
        ("\ufb01ve \uff33\uff49\uff58 \u2460", "fivesix1"),
        ("snake_case", "snakecase"),
        ("f(x)[0](1)", "fx0"),
    ],
)
def test_text_is_letters_and_digits(text: str, letters: str) -> None:
    assert Text(text).letters == letters


@pytest.mark.parametrize(
    ("output", "snippet", "count"),
    [
        ("Share on X. Then share, on X!", "share on x", 2),  # short: whole words
        ("We share on Xavier's behalf", "Share on X", 0),
        ("Timeshare on X", "Share on X", 0),
        ("They reshare; share it", "share", 1),
        ("an essay: sharethis article now", "this article now please", 0),
        ("xread the full story herex", "Read the full story here", 1),  # 5 words: anywhere
        ("xread the storyx", "Read the story", 0),
        ("aa aa aa", "aa", 3),
        ("广告\uff0c点击这里", "点击", 1),  # each character is a word
        ("nothing here", "»", 0),
        ("", "nothing", 0),
    ],
)
def test_snippets_counted(output: str, snippet: str, count: int) -> None:
    assert Text(output).count(snippet) == count


def test_short_snippet_found_after_a_part_of_a_word() -> None:
    # The first find starts inside "bana"; the whole word begins one letter later.
    assert Text("xana ana").count("ana") == 1


def test_drop_and_keep() -> None:
    quoted = Text("A river never asks whom it feeds. She said: a river never asks whom it feeds.")
    once = Text("She said: a river never asks whom it feeds.")
    pull_quote = Snippet("A river never asks whom it feeds", "pull_quote", max_count=1)
    assert not dropped(quoted, pull_quote)
    assert dropped(once, pull_quote)
    assert not dropped(once, Snippet(pull_quote.text, "promo"))
    assert dropped(Text(""), pull_quote)
    assert kept(once, "SHE said a")
    assert not kept(once, "she sai")


def test_role_scores() -> None:
    rows = (
        [("body", "body", 50)] * 2
        + [("body", "promo", 10)]
        + [("promo", "promo", 5)]
        + [("promo", "body", 10)]
        + [("credit", MISSING, 3)]
        + [("unsure", "body", 99)]
    )
    scores = role_scores(rows, minimum=2)
    # body: 2 of 3 predicted right, 2 of 3 found; promo: 1 of 2 and 1 of 2; credit has too few
    assert scores.per_role["body"].f1 == pytest.approx(2 / 3)
    assert scores.per_role["promo"].f1 == pytest.approx(1 / 2)
    assert scores.per_role["credit"].f1 == 0.0
    assert scores.macro_f1 == pytest.approx((2 / 3 + 1 / 2) / 2)
    assert scores.blocks == {"body": 3, "promo": 2, "credit": 1}
    # by words: 100 right of 110 predicted and of 110 gold
    assert scores.body.precision == pytest.approx(100 / 110)
    assert scores.body.recall == pytest.approx(100 / 110)
    assert role_scores([]).macro_f1 == 0.0


def test_align_same_blocks() -> None:
    assert align(["Home", "A  tale"], [("navigation", "Home"), ("body", "A tale")]) == [
        "navigation",
        "body",
    ]


def test_align_other_segmentation() -> None:
    gold = ["Home News Sport", "First paragraph of it. Second paragraph of it."]
    ours = [
        ("navigation", "Home"),
        ("navigation", "News"),
        ("promo", "Sport"),
        ("title", "First"),
        ("body", "paragraph of it. Second paragraph of it."),
    ]
    # 8 of 13 letters of the menu are navigation, most of the text is body
    assert align(gold, ours) == ["navigation", "body"]


def test_align_our_block_over_several_gold_blocks() -> None:
    assert align(["One,", "two,", "three"], [("body", "One, two, three")]) == ["body"] * 3


def test_align_skips_what_only_one_side_has() -> None:
    gold = ["Skip to the content", "A hidden widget nobody sees", "The river rose at noon", "End"]
    ours = [
        ("navigation", "Skip to the content"),
        ("body", "The river rose at noon"),
        ("promo", "An extra of ours"),
        ("footer", "End"),
    ]
    assert align(gold, ours) == ["navigation", MISSING, "body", "footer"]
    assert align(["", "x"], []) == [MISSING, MISSING]
    assert align([], ours) == []


def test_align_prefers_the_near_repeat() -> None:
    promo, text = "Read more about rivers", "The river rose at noon and fell at night"
    gold = [promo, text, promo, text + " again"]
    ours = [("a", "#"), ("b", promo), ("c", text), ("d", promo), ("e", text + " again")]
    assert align(gold, ours) == ["b", "c", "d", "e"]


def test_align_is_not_drawn_ahead_by_a_repeated_phrase() -> None:
    gold = ["Start"] + [f"Story number {n} from a far place" for n in range(40)]
    gold.append("Offices in the United Kingdom")
    countries = [f"Country {n}" for n in range(90)] + ["the United Kingdom and more"]
    ours = [("body", "Start"), *(("other", text) for text in countries)]
    ours += [("body", text) for text in gold[1:]]
    assert align(gold, ours) == ["body"] * len(gold)


def test_align_is_linear() -> None:
    gold = [f"Paragraph {n} of the text, as the page has it" for n in range(4000)]
    ours = [("body", text + "!" * (n % 3)) for n, text in enumerate(gold) if n % 7]
    start = time.process_time()
    roles = align(gold, ours)
    assert time.process_time() - start < 5
    assert roles.count("body") >= len(ours)
    assert align(["a" * 50_000], [("body", "b" * 50_000)]) == [MISSING]
