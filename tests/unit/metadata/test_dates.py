from __future__ import annotations

import pytest

from declutter.lexicon.month_names import MONTH_NAMES
from declutter.metadata import dates
from declutter.metadata.dates import dates_at, declared_date, seen_date, seen_dates, url_date
from declutter.metadata.months import month_number


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("2024-05-06T10:00:00.000Z", "", "2024-05-06T10:00:00+00:00"),
        ("2024-05-06T10:00:00+0200", "", "2024-05-06T10:00:00+02:00"),
        ("2024-05-06 10:00", "", "2024-05-06T10:00:00"),
        ("2024-05-06T00:00:00", "", "2024-05-06"),
        ("20240506", "", "2024-05-06"),
        ("1715900000", "", "2024-05-16T22:53:20+00:00"),
        ("1715900000000", "", "2024-05-16T22:53:20+00:00"),
        ("Thu, 04 Sep 2025 10:00:00 GMT", "en", "2025-09-04T10:00:00+00:00"),
        ("Mon May 06 2024 10:00:00 GMT+0200 (CEST)", "en", "2024-05-06T10:00:00+02:00"),
        ("May 17, 2024 5:30 pm", "en", "2024-05-17T17:30:00"),
        ("2012/05", "", "2012-05"),
        ("2012", "", "2012"),
        ("1887-03-01", "", "1887-03-01"),
        ("12/05/2024", "en-GB", "2024-05-12"),
        ("12/05/2024", "en-US", "2024-12-05"),
        ("25/12/2024", "en-US", "2024-12-25"),
        ("12.05.24", "en", "2024-05-12"),
    ],
)
def test_declared(text: str, language: str, expected: str) -> None:
    assert declared_date(text, language) == expected


@pytest.mark.parametrize(
    "text",
    ["", "soon", "yesterday", "3 days ago", "May", "5 May", "9999-01-01", "2024-13-40", "10:30",
     "31 February 2024", "99999999999999999", "2077-01-01T00:00:00Z", "0000-00-00"],
)  # fmt: skip
def test_what_is_open_or_wrong_stays_open(text: str) -> None:
    assert declared_date(text, "en") is None


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("17. März 2024", "de"),
        ("17 de marzo de 2024", "es"),
        ("17 mars 2024 à 10h05", "fr"),
        ("17 marca 2024", "pl"),
        ("17 марта 2024 г.", "ru"),
        ("17 березня 2024", "uk"),
        ("2024年3月17日", "ja"),
        ("2024년 3월 17일", "ko"),
        ("2024. március 17.", "hu"),
        ("17 tháng 3, 2024", "vi"),
        ("١٧ مارس ٢٠٢٤", "ar"),
        ("17 Μαρτίου 2024", "el"),
        ("১৭ মার্চ ২০২৪", "bn"),
        ("17 மார்ச் 2024", "ta"),
        ("17 માર્ચ 2024", "gu"),
        ("17 మార్చి 2024", "te"),
        ("17 მარტი 2024", "ka"),
        ("17 наурыз 2024", "kk"),
        ("2024 ж. 17 наурыз", "kk"),
        ("2024. gada 17. marts", "lv"),
        ("2024 m. kovo 17 d.", "lt"),
        ("17 mars 2024", "sq"),
        ("17 martxoak 2024", "eu"),
        ("17 במרץ 2024", "he"),
        ("17 मार्च 2024", "hi"),
        ("March 17th, 2024", "en"),
        ("Sunday, 17-Mar-2024", "en"),
        ("17\u00a0Mar\u00a02024", "en"),
    ],
)
def test_datelines_of_many_languages(text: str, language: str) -> None:
    assert seen_date(text, language) == "2024-03-17"


def test_dates_come_in_their_order() -> None:
    text = "Posted 3 March 2021, updated 2022-04-05, see also May 6, 2023"
    assert seen_dates(text, "en") == ["2021-03-03", "2022-04-05", "2023-05-06"]


def test_words_that_begin_like_months_are_none() -> None:
    assert seen_date("Marketing 12, 2020 and Version 5 2021", "en") is None
    assert seen_date("call 555-12-2020-44", "en") is None


def test_old_dates_in_a_text_are_its_topic() -> None:
    assert seen_date("The mill burnt down on 4 July 1871.", "en") is None


def test_every_gregorian_month_of_the_lexicon_has_its_number() -> None:
    for language in ("en", "de", "fr", "es", "it", "pl", "ru", "uk", "cs", "hr", "hu", "ro", "bg"):
        names = MONTH_NAMES[language][:12] if language != "de" else ()
        if language not in ("pl", "ru", "uk", "cs", "hr", "es"):
            assert [month_number(name, language) for name in names] == list(
                range(1, len(names) + 1)
            )
        assert all(month_number(name, language) for name in MONTH_NAMES[language])
    left_out = {"ja", "ko", "zh", "th", "ne"}  # digits, or years that are not Gregorian
    for language in MONTH_NAMES.keys() - left_out - {"ar", "fa"}:
        assert all(month_number(name, language) for name in MONTH_NAMES[language]), language
    assert month_number("listopad", "hr") == 10
    assert month_number("listopad", "cs") == 11


@pytest.mark.parametrize(
    ("path", "expected"),
    [("/2024/05/17/on-mills", "2024-05-17"), ("/news/20240517-mills", "2024-05-17"),
     ("/a/2024-5-7-mills", "2024-05-07"), ("/id/20249917", None), ("/2024/05/mills", None)],
)  # fmt: skip
def test_dates_in_addresses(path: str, expected: str | None) -> None:
    assert url_date(path) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Posted on November 6th, 2025 by Ada", "6 November 2025", "on 6 de outubro de 2025",
        "Updated Nov. 31, 2025", "Novel 6, 2025", "May 6, 1925", "Sunday 6 May, 2025",
    ],
)  # fmt: skip
def test_one_date_is_read_as_among_others(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for language in ("en", "pt-BR"):
        found = dates_at(text, language)
        with monkeypatch.context() as patch:
            patch.setattr(dates, "_one_date", lambda *_: None)
            dates._dates_at.cache_clear()
            assert found == dates_at(text, language)
        dates._dates_at.cache_clear()
    assert dates_at("Posted on November 6th, 2025 by Ada") == ((10, "2025-11-06"),)
