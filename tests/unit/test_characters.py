from __future__ import annotations

import unicodedata

import numpy as np
import pytest

from declutter.features import characters
from declutter.features.characters import classes, measure_characters
from declutter.features.names import CHARACTERS as NAMES


def measured(*texts: str) -> dict[str, list[float]]:
    rows, _ = measure_characters(list(texts))
    return dict(zip(NAMES, rows.tolist(), strict=True))


def test_worked_out_by_hand() -> None:
    row = {name: values[0] for name, values in measured("The Ferry, No. 7, left at six.").items()}
    assert row["text.words"] == 7
    assert row["text.characters"] == 30
    assert row["text.word_length"] == pytest.approx(19 / 7)
    assert row["text.upper_share"] == pytest.approx(3 / 19)
    assert row["text.capitalised_words"] == pytest.approx(3 / 7)
    assert row["text.lower_words"] == pytest.approx(3 / 7)
    assert row["text.digit_share"] == pytest.approx(1 / 30)
    assert row["text.commas"] == 2
    assert row["text.sentence_ends"] == 2
    assert row["text.commas_per_word"] == pytest.approx(2 / 7)
    assert row["text.ends_sentence"] == 1
    assert row["text.all_upper"] == 0


def test_blocks_are_counted_apart() -> None:
    together = measured("One, two.", "THREE", "四五", "6")
    for i, text in enumerate(("One, two.", "THREE", "四五", "6")):
        alone = measured(text)
        assert {name: values[i] for name, values in together.items()} == {
            name: values[0] for name, values in alone.items()
        }


@pytest.mark.parametrize(
    ("name", "yes", "no"),
    [
        ("text.ends_sentence", ["a.", "a!", "a。", "a।", "a؟", "“a”", "«a»"], ["a", "a,", "a:"]),
        ("text.ends_ellipsis", ["a…"], ["a..."]),
        ("text.ends_question", ["a?", "a？", "a؟"], ["a!"]),
        ("text.ends_arrow", ["a »", "a →", "a >"], ["a -"]),
        ("text.ends_colon", ["a:", "a："], ["a;"]),
        ("text.starts_quote", ["“a”", '"a"', "„a“", "「a」", "«a»"], ["a", "'tis", "(a)"]),
        ("text.all_upper", ["ABC", "ABC 12"], ["AB", "Abc", "日本語", "123"]),
    ],
)
def test_marks(name: str, yes: list[str], no: list[str]) -> None:
    assert measured(*yes)[name] == [1.0] * len(yes)
    assert measured(*no)[name] == [0.0] * len(no)


@pytest.mark.parametrize("text", ["海図とは言い争える", "你可以跟海图争论", "เรือข้ามฟาก"])
def test_scripts_without_spaces_count_characters_as_words(text: str) -> None:
    row = measured(text)
    letters = sum(unicodedata.category(character)[0] in "LM" for character in text)
    assert row["text.words"][0] == pytest.approx(letters + 1)
    assert row["text.ideograph_share"][0] == pytest.approx(letters / len(text))


def test_scripts_without_case() -> None:
    row = measured("غادرت العبارة الرصيف", "배가 떠났다")
    assert row["text.words"] == [3, 2]
    assert row["text.uncased_share"][0] > 0.8
    assert row["text.uncased_share"][1] > 0.8
    assert row["text.upper_share"] == [0.0, 0.0]


def test_emoji() -> None:
    assert measured("😀👍", "plain")["text.emoji"][1] == 0
    assert measured("😀👍")["text.emoji"][0] > 0


@pytest.mark.parametrize(
    "text", ["x", "\ud800", "\U0010ffff", "\uffff", "\x01", "\xad", "\u200b", "."]
)
def test_odd_characters(text: str) -> None:
    rows, counts = measure_characters([text])
    assert np.isfinite(rows).all()
    assert counts.sum() >= 1


def test_classes_of_all_units() -> None:
    table = classes()
    assert len(table) == 1 << 16
    assert max(table) < characters.CLASSES
    for character, kind in (
        ("A", characters.UPPER),
        ("ß", characters.LOWER),
        ("Ж", characters.UPPER),
        ("ع", characters.LETTER),
        ("한", characters.LETTER),
        ("漢", characters.IDEOGRAPH),
        ("か", characters.IDEOGRAPH),
        ("７", characters.DIGIT),
        ("٣", characters.DIGIT),
        (" ", characters.SPACE),
        ("،", characters.COMMA),
        ("।", characters.SENTENCE_END),
        ("：", characters.COLON),
        ("„", characters.QUOTE),
        ("—", characters.DASH),
        ("»", characters.QUOTE),
        ("|", characters.SEPARATOR),
        ("(", characters.BRACKET),
        ("€", characters.SYMBOL),
    ):
        assert table[ord(character)] == kind, character
