from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from declutter.lexicon.byline_words import ALL_BYLINE_OPENERS
from declutter.metadata import names
from declutter.metadata.names import is_organised, looks_like_person, names_in


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("By Ada Quill", ["Ada Quill"]),
        ("Von Ada Quill und Otto Brandt", ["Ada Quill", "Otto Brandt"]),
        ("Par Ada Quill et Odile Roux", ["Ada Quill", "Odile Roux"]),
        ("Автор: Анна Перова", ["Анна Перова"]),
        ("記者：林小明", ["林小明"]),
        ("written by: Ada Quill, Staff Writer", ["Ada Quill"]),
        ("Ada Quill, MD, PhD", ["Ada Quill"]),
        ("Ada Quill, Otto Brandt, and Lea Fischer", ["Ada Quill", "Otto Brandt", "Lea Fischer"]),
        ("Quill, Ada", ["Ada Quill"]),
        ("By ADA QUILL | May 4, 2024 | 5 min read", ["Ada Quill"]),
        ("By Ada Quill on 4 May 2024 at 10:20", ["Ada Quill"]),
        ("Ada Quill ⋅ Review Editor ⋅ Updated May 4, 2024", ["Ada Quill"]),
        ("By Ada Quill. Reviewed by Otto Brandt, DVM", ["Ada Quill"]),
        ("ada@mill.example (Ada Quill)", ["Ada Quill"]),
        ("Ada Quill Senior Writer", ["Ada Quill"]),
        ("mill_fan77", ["mill_fan77"]),
        ("https://social.example/ada", []),
        ("admin", []),
        ("12 comments", []),
        ("", []),
    ],
)
def test_names(text: str, expected: list[str]) -> None:
    found = names_in(text)
    assert [name.strip("()") for name in found] == expected


def test_the_title_is_no_name() -> None:
    assert names_in("Mills at Dusk", "Mills at dusk") == []


@pytest.mark.parametrize("name", ["Ada Quill", "Ada M. Quill", "林小明", "Анна Перова"])
def test_persons(name: str) -> None:
    assert looks_like_person(name)


@pytest.mark.parametrize("name", ["Millpost", "the history of mills", "mills and more mills"])
def test_no_persons(name: str) -> None:
    assert not looks_like_person(name)


def test_teams_are_no_persons() -> None:
    assert is_organised("Millpost Editorial Team")
    assert not is_organised("Ada Quill")


WORDS = st.sampled_from(
    "Ada Quill Otto Brandt By Von Photo Photographer Login Log In And Staff Writers Editor Cookie "
    "Minutes Jr Guest Posted Updated Mai Le Und Journalistin Team Website Profiles Md Via".split()
)


@given(st.lists(WORDS, min_size=2, max_size=3))
def test_plain_names_are_read_as_all_others(words: list[str]) -> None:
    text = " ".join(words)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(names, "_PLAIN_NAME", re.compile("(?!)"))
        expected = names_in(text)
    assert names_in(text) == expected


OPENERS = sorted({*ALL_BYLINE_OPENERS, *names._NAMED_OPENERS, "a", "\u0130b"})


@given(
    before=st.sampled_from(("", " ", "(", "\u2014\u2014 ", "1", "_")),
    word=st.sampled_from(sorted({*ALL_BYLINE_OPENERS, *names._NAMED_OPENERS, "a", "\u0130b"})),
    cut=st.integers(1, 30),
    behind=st.sampled_from((" ", ": ", "\uff1a", "/", " x", "")),
)
def test_fewer_openers_open_the_same(before: str, word: str, cut: int, behind: str) -> None:
    for opener in (word, word.upper(), word.title(), word[:cut]):
        text = f"{before}{opener}{behind}Ada Quill"
        one, two = names.opener_pattern().match(text), names.match_opener(text)
        assert (one and one.span()) == (two and two.span())
