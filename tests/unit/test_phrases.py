from __future__ import annotations

import numpy as np
import pytest

from declutter.clutter import KINDS
from declutter.features.phrases import LISTS, fold, phrase_shares


def found(text: str, words: float | None = None) -> dict[str, float]:
    """Lists with a phrase in this text, and the share of its characters."""
    folded = fold(text)
    size = float(len(folded.split())) if words is None else words
    shares = phrase_shares([folded], np.array([size], dtype=np.float32))[:, 0]
    return {name: float(share) for name, share in zip(LISTS, shares, strict=True) if share}


def test_one_list_a_kind() -> None:
    assert LISTS[: len(KINDS)] == tuple(kind.role for kind in KINDS)
    assert len(set(LISTS)) == len(LISTS)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Share this:", "share"),
        ("Auf Facebook teilen", "share"),
        ("» Kopiér link «", "share"),
        ("Click to tweet", "pull_quote"),
        ("この記事をシェア", "share"),
        ("微信扫一扫", "share"),
        ("기사 공유하기", "share"),
        ("شارك المقال", "share"),
        ("Condividi l’articolo", "share"),  # a typographic apostrophe
        ("FACEBOOK'TA PAYLAŞ", "share"),
    ],
)
def test_phrases_of_kinds(text: str, role: str) -> None:
    assert role in found(text)


def test_share_of_the_characters() -> None:
    assert found("Click to tweet")["pull_quote"] == pytest.approx(1.0)
    assert found("Click to tweet »")["pull_quote"] == pytest.approx(14 / 16)


@pytest.mark.parametrize(
    "text",
    [
        "Delig",  # da "^del$"
        "Teilende",
        "Unteilen",
        "Printer",
        "Imprimirla",
        "Key quotes",
        "unkey quote",
        "поделитьсяс",
    ],
)
def test_phrases_end_at_word_boundaries(text: str) -> None:
    assert not {"share", "pull_quote"} & set(found(text))


def test_anchor_at_the_start() -> None:
    assert "pull_quote" in found("— Pull quote: a word")
    assert "pull_quote" not in found("A pull quote: a word")


def test_anchor_at_the_end() -> None:
    assert "pull_quote" in found("Key quote…")
    assert "pull_quote" not in found("Key quote of the day")


def test_long_blocks_say_nothing() -> None:
    share = next(kind for kind in KINDS if kind.role == "share")
    assert "share" in found("Share this: Print", share.max_words)
    assert "share" not in found("Share this: Print", share.max_words + 1)


def test_phrases_do_not_reach_across_blocks() -> None:
    shares = phrase_shares(["click to", "tweet"], np.array([2.0, 1.0], dtype=np.float32))
    assert not shares[LISTS.index("pull_quote")].any()


def test_blocks_are_told_apart() -> None:
    texts = ["nothing here", "click to tweet", "nothing here", "key quote"]
    shares = phrase_shares(texts, np.array([2.0, 3.0, 2.0, 2.0], dtype=np.float32))
    assert shares[LISTS.index("pull_quote")].tolist() == [0.0, 1.0, 0.0, 1.0]


def test_shares_stay_below_one() -> None:
    shares = phrase_shares(
        ["share this: print share this: print"] * 2, np.array([6.0, 6.0], dtype=np.float32)
    )
    assert shares.max() <= 1.0


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("İLGİLİ HABERLER", "ilgili haberler"),  # two characters each in plain lower case
        ("L’articolo", "l'articolo"),
        ("ΣΟΦΟΣ", "σοφος"),
        ("STRASSE ẞ", "strasse ß"),
        ("PLAIN", "plain"),
    ],
)
def test_fold(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_turkish_capitals_do_not_shift_the_offsets() -> None:
    """The dotted capital is longer in lower case: later blocks must not move."""
    texts = [fold("İ" * 50), fold("KEY QUOTE")]
    shares = phrase_shares(texts, np.array([1.0, 2.0], dtype=np.float32))
    assert shares[LISTS.index("pull_quote")].tolist() == [0.0, 1.0]


def test_characters_beyond_the_basic_plane_do_not_shift_the_offsets() -> None:
    texts = ["😀" * 20, "𝔸𝔹 日本", "key quote"]
    shares = phrase_shares(texts, np.array([1.0, 2.0, 2.0], dtype=np.float32))
    assert shares[LISTS.index("pull_quote")].tolist() == [0.0, 0.0, 1.0]
