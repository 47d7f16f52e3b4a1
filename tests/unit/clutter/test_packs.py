"""The data of the clutter kinds: phrases, tokens and cases keep to their written form."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from selectolax.lexbor import LexborHTMLParser

from declutter.clutter import KINDS, Case, Kind
from declutter.features.phrases import fold
from declutter.types import ROLES

LANGUAGES = frozenset(
    "en de fr es it pt nl pl sv da no fi ru uk tr cs ja zh ko ar el he hi vi id hu ro"
    " bg hr sr sk sl ca fa ur bn ms th et lv lt ka hy kk az ta mr tl sw mk sq te gu ne"
    " uz gl eu af is".split()
)
PLACED_BY_REPETITION = frozenset({"pull_quote"})  # may do without phrases in some languages
LEAST_CASES = 4
LEAST_LANGUAGES = 3

every_kind = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.role)


def listed_phrases(kind: Kind) -> list[tuple[str, str]]:
    """All (language, phrase) pairs of a kind."""
    return [(code, phrase) for code, phrases in kind.phrases.items() for phrase in phrases]


def repeated(items: tuple[str, ...]) -> list[str]:
    return [item for item, count in Counter(items).items() if count > 1]


def text_of(html: str) -> str:
    """Text of a snippet, without tags and with white space collapsed."""
    body = LexborHTMLParser(html).body
    return " ".join(body.text().split()) if body else ""


def test_each_role_has_one_kind() -> None:
    assert repeated(tuple(kind.role for kind in KINDS)) == []


@every_kind
def test_role_and_summary(kind: Kind) -> None:
    assert kind.role in ROLES
    assert kind.summary == kind.summary.strip()
    assert kind.summary.endswith(".")
    assert kind.max_words > 0


@every_kind
def test_phrases_are_written_as_texts_are_folded(kind: Kind) -> None:
    wrong = [pair for pair in listed_phrases(kind) if fold(pair[1]) != pair[1]]
    assert wrong == [], "not in lower case or with typographic apostrophes"


@every_kind
def test_phrases_have_single_plain_spaces(kind: Kind) -> None:
    wrong = [pair for pair in listed_phrases(kind) if " ".join(pair[1].split()) != pair[1]]
    assert wrong == []


@every_kind
def test_phrases_hold_text_between_their_anchors(kind: Kind) -> None:
    bare = [(pair, pair[1].removeprefix("^").removesuffix("$")) for pair in listed_phrases(kind)]
    assert [pair for pair, text in bare if not text or text != text.strip()] == []


@every_kind
def test_phrases_are_listed_once_per_language(kind: Kind) -> None:
    doubled = {code: repeated(phrases) for code, phrases in kind.phrases.items()}
    assert {code: found for code, found in doubled.items() if found} == {}


@every_kind
def test_phrases_cover_the_languages(kind: Kind) -> None:
    if kind.role in PLACED_BY_REPETITION:
        return
    missing = {code for code in LANGUAGES if not kind.phrases.get(code)}
    assert missing == set()


@every_kind
def test_languages_are_two_letter_codes(kind: Kind) -> None:
    codes = {*kind.phrases, *(case.language for case in (*kind.examples, *kind.near_misses))}
    assert [code for code in codes if not re.fullmatch("[a-z]{2}", code)] == []


@every_kind
def test_tokens_are_single_lower_case_words(kind: Kind) -> None:
    assert [token for token in kind.tokens if not re.fullmatch("[a-z0-9]+", token)] == []
    assert repeated(kind.tokens) == []


@every_kind
@pytest.mark.parametrize("field", ["examples", "near_misses"])
def test_cases_span_languages(kind: Kind, field: str) -> None:
    cases: tuple[Case, ...] = getattr(kind, field)
    assert len(cases) >= LEAST_CASES
    assert len({case.language for case in cases}) >= LEAST_LANGUAGES


@every_kind
@pytest.mark.parametrize("field", ["examples", "near_misses"])
def test_blocks_of_cases_stand_in_their_markup(kind: Kind, field: str) -> None:
    cases: tuple[Case, ...] = getattr(kind, field)
    assert all(case.blocks for case in cases)
    lost = [block for case in cases for block in case.blocks if block not in text_of(case.html)]
    assert lost == []
