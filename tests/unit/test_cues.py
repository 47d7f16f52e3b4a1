"""Cues of a block: class names and pairs of words."""

from __future__ import annotations

import pytest

from declutter.parse import parse
from declutter.scoring.cues import Cues, cues_of
from declutter.walk import walk


def _cues(html: str) -> dict[str, float]:
    return cues_of(walk(parse(html)), 0)


def test_names_and_pairs_of_words() -> None:
    found = _cues(
        '<div class="c2 wide"><p class="x7">Read this, Read THIS too: 12 pages ⁂</p></div>'
    )
    assert found == {
        "class.x7": 1.0,
        "class_above.c2": 1.0,
        "class_above.wide": 1.0,
        "opens.read this": 1.0,
        "ends.pages ⁂": 1.0,
        **dict.fromkeys(
            (
                "says.read this", "says.this read", "says.this too", "says.too pages",
                "says.pages ⁂",
            ),
            5**-0.5,
        ),
    }  # fmt: skip


def test_one_word_no_word_and_words_without_spaces() -> None:
    assert _cues("<p>More") == {"says.more": 1.0, "opens.more": 1.0, "ends.more": 1.0}
    assert _cues("<p>2024 | 12") == {}
    found = _cues("<p>続きを読む")
    assert "says.続き きを" in found
    assert found["ends.を読 読む"] == 1.0


def test_scores_are_the_sums_of_the_terms() -> None:
    page = walk(parse('<p class="a">One two</p><p class="b">Three four</p>'))
    cues = Cues({"promo": {"class.a": 2.0, "says.one two": -0.5}, "body": {"class.b": 1.5}})
    assert cues.scores(page, [0, 1]).tolist() == [[1.5, 0.0], [0.0, 1.5]]
    assert cues.terms(page, 0, "promo") == {"yours.class.a": 2.0, "yours.says.one two": -0.5}
    assert cues.terms(page, 0, "body") == cues.terms(page, 1, "dek") == {}
    assert cues.scores(page, []).shape == (2, 0)


def test_too_many_cues_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("declutter.scoring.cues.MOST", 1)
    with pytest.raises(ValueError, match="too many"):
        Cues.load({"keep": {"class.a": 1, "class.b": 2}}, ("keep",))
