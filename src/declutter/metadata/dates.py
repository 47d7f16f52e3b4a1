"""Dates as pages write them, to ISO 8601. No clock: what a text leaves open stays open."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from datetime import date, datetime, timezone
from functools import lru_cache
from importlib import import_module
from typing import Any, Final

from declutter.metadata.looks import may_hold_date
from declutter.metadata.months import month_number

EARLIEST: Final = 1600
EARLIEST_SEEN: Final = 1990  # a dateline on the web; older dates in a text are its topic
LATEST: Final = 2049  # beyond it lie the typing errors and the "never expires"
_CENTURY_OF: Final = 2020  # two digits mean the year nearest to this one
_LONGEST = 200
_LONGEST_DATELINE = 60
_DIGITS = re.compile(r"\d")

# Signs that stand on letters; in the scripts of India every block of 128 has its digits at 0x66.
_SIGNS = r"\u0300-\u036f" + "".join(
    f"{chr(block)}-{chr(block + 0x63)}" for block in range(0x900, 0xE00, 0x80)
)
_WORD = rf"([^\W\d_](?:[^\W\d_]|[{_SIGNS}])+)"
_YEAR = r"((?:19|20)\d\d)(?!\d)"
_A_YEAR = re.compile(r"(?:19|20)\d\d")
_OF = r"(?:de |del |di |d['’]|of |do )?"
_ISO = re.compile(r"(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)")
_YEAR_FIRST = re.compile(r"(?<!\d)((?:19|20)\d\d)\s?([-./])\s?(\d{1,2})\s?\2\s?(\d{1,2})(?!\d)")
_CJK = re.compile(r"(?<!\d)(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]?")
_VIETNAMESE = re.compile(r"(?<!\d)(\d{1,2})\s+tháng\s+(\d{1,2}),?\s+(?:năm\s+)?" + _YEAR)
_DAY_FIRST = re.compile(
    r"(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|re|º|ª|°|a\.?)?[\s,./-]*" + _OF + _WORD
    + r"[\s,./-]*" + _OF + _YEAR
)  # fmt: skip
_MONTH_FIRST = re.compile(
    rf"(?<![^\W\d_])(?<![{_SIGNS}])" + _WORD  # in the middle of a word never
    + r"\.?[\s-]*(\d{1,2})(?:st|nd|rd|th)?[\s,-]+(?:of )?" + _YEAR
)  # fmt: skip
# A text with one date of the usual two forms and no other digit, in ASCII and lower case.
_ONE_MONTH_FIRST = re.compile(
    r"\D{0,99}?(?<![a-z])([a-z]{3,9})\.? (\d\d?)(?:st|nd|rd|th)?,? ((?:19|20)\d\d)\D{0,99}"
)
_ONE_DAY_FIRST = re.compile(
    r"\D{0,99}?(\d\d?) (?:de |of )?([a-z]{3,9})\.?,? (?:de )?((?:19|20)\d\d)\D{0,99}"
)
_DAY_AND_YEAR = re.compile(r"\d(?:st|nd|rd|th)?[\s,-]+(?:of )?(?:19|20)\d\d")  # its end
_YEAR_MONTH = re.compile(
    r"(?<!\d)" + _YEAR + r"[.,]?\s*(?:m\.\s*)?" + _WORD + r"\.?\s*(\d{1,2})(?!\d)"
)
_YEAR_DAY = re.compile(  # Latvian, Kazakh: "2024. gada 3. jūnijs"
    r"(?<!\d)" + _YEAR + r"[.,]?\s?(?:gada|ж\.?|жылғы|жылы)\s(\d{1,2})\.?\s" + _WORD
)
_NUMERIC = re.compile(r"(?<![\d./-])(\d{1,2})([./-])\s?(\d{1,2})\2\s?((?:19|20)\d\d|\d\d)(?![\d/])")
_PARTIAL = re.compile(r"((?:1[6-9]|20)\d\d)(?:[-/.](0?[1-9]|1[0-2]))?")
_LESS_THAN_DATE = re.compile(r"[A-Za-z .,]*\d\d?[A-Za-z .,]*|\d\d?:\d\d(?::\d\d)?")  # "Apr 12"
_DURATION = re.compile(r"PT?\d")  # "PT3M": how long something takes to read
_DIRECTIONS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_NO_BREAK = re.compile("[\u00a0\u2000-\u200b\u202f\u3000]")
_OTHER_DIGIT = re.compile(r"[^\D0-9]")
_EPOCH = re.compile(r"\d{10}(?:\d{3})?(?:\.\d+)?")
_COMPACT = re.compile(r"((?:19|20)\d\d)(0[1-9]|1[0-2])([0-3]\d)(?:(T?)(\d{6})Z?)?")
_TIMED = re.compile(
    r"(\d{4}-\d{2}-\d{2})[T ]\s?(\d{2}:\d{2}(?::\d{2})?)(?:[.,]\d+)?\s?"
    r"(?:(Z|UTC|GMT)|([+-]\d{2}):?(\d{2})?)?(?![\d:])"
)
_OFFSET_OF = re.compile(r"\b(?:GMT|UTC)\s?(?=[+-]\d)", re.I)  # "GMT+2" as people mean it, not POSIX
_MONTH_FIRST_REGIONS = frozenset(("us", "ph", "pr"))
_URL_DATE = re.compile(r"(?<!\d)((?:19|20)\d\d)([/_-])(\d{1,2})\2(\d{1,2})(?!\d)|"
                       r"/((?:19|20)\d\d)(0[1-9]|1[0-2])([0-3]\d)(?!\d)|"
                       r"/((?:19|20)\d\d)/([a-z]{3,9})/(\d\d?)(?=/)")  # fmt: skip


@lru_cache(maxsize=256)
def declared_date(text: str, language: str = "") -> str | None:
    """The date that a machine-readable value gives, with its time if it has one."""
    text = _plain(text[:_LONGEST])
    if _ISO.fullmatch(text):
        year, month, of_month = text.split("-")
        day = _iso(year, month, of_month, EARLIEST)
        if day is not None:
            return day
    if _DURATION.match(text) is not None:
        return None
    timed = _TIMED.search(text)
    if timed is not None:
        moment = _with_time(timed)
        if moment is not None:
            return moment
    if _EPOCH.fullmatch(text):
        return _of_epoch(float(text))
    compact = _COMPACT.match(text)
    if compact is not None:
        year, month, day = compact.group(1, 2, 3)
        return _iso(year, month, day, EARLIEST)
    seen = seen_date(text, language, EARLIEST)
    if seen is not None:
        return seen if not _has_time(text) else _by_dateutil(text, language) or seen
    partial = _PARTIAL.fullmatch(text)
    if partial is not None:
        year, month = partial.groups()
        if EARLIEST <= int(year) <= LATEST:
            return f"{year}-{int(month):02}" if month else year
    if _LESS_THAN_DATE.fullmatch(text) is not None:
        return None
    return _by_dateutil(text, language) or _by_dateparser(text, language)


def seen_date(text: str, language: str = "", earliest: int = EARLIEST_SEEN) -> str | None:
    """The first full date (day, month and year) in a text."""
    return next(iter(seen_dates(text, language, earliest)), None)


def seen_dates(text: str, language: str = "", earliest: int = EARLIEST_SEEN) -> list[str]:
    """Full dates in a text, in their order."""
    return [value for _, value in dates_at(text, language, earliest)]


def dates_at(
    text: str, language: str = "", earliest: int = EARLIEST_SEEN
) -> Sequence[tuple[int, str]]:
    """(start, date) of the full dates in a text, in their order."""
    return _dates_at(text, language, earliest) if may_hold_date(text) else ()


@lru_cache(maxsize=256)
def _dates_at(text: str, language: str, earliest: int) -> tuple[tuple[int, str], ...]:
    text = _plain(text).lower()
    first_year = _A_YEAR.search(text)
    plain, has_year = text.isascii(), first_year is not None
    found: dict[int, str] = {}

    def note(at: int, year: str, month: int | str | None, day: str) -> None:
        value = _iso(year, month, day, earliest=earliest) if month else None
        if value is not None:
            found.setdefault(at, value)

    if plain and has_year:
        only = _one_date(text, language, earliest)
        if only is not None:
            return (only,)
    # Most of the patterns cannot meet anything in most texts: what they need is looked for first.
    year_opens = first_year is not None and _DIGITS.search(text, first_year.end()) is not None
    marks = text.count("-") + text.count("/") + text.count(".")
    if "-" in text:
        for match in _ISO.finditer(text):
            note(match.start(), *match.group(1, 2, 3))
    if not plain:
        for match in _CJK.finditer(text):
            note(match.start(), *match.group(1, 2, 3))
    if year_opens and marks > 1:
        for match in _YEAR_FIRST.finditer(text):
            note(match.start(), *match.group(1, 3, 4))
    if has_year and not plain:
        for match in _VIETNAMESE.finditer(text):
            note(match.start(), match.group(3), match.group(2), match.group(1))
    if year_opens and ("gada" in text or not plain):
        for match in _YEAR_DAY.finditer(text):
            year, day, word = match.groups()
            note(match.start(), year, month_number(word, language), day)
    if has_year:
        for match in _DAY_FIRST.finditer(text):
            day, word, year = match.groups()
            note(match.start(), year, month_number(word, language), day)
        if _DAY_AND_YEAR.search(text) is not None:
            for match in _MONTH_FIRST.finditer(text):
                word, day, year = match.groups()
                note(match.start(), year, month_number(word, language), day)
        for match in _YEAR_MONTH.finditer(text) if year_opens else ():
            year, word, day = match.groups()
            note(match.start(), year, month_number(word, language), day)
    if marks > 1:
        for match in _NUMERIC.finditer(text):
            one, mark, two, year = match.groups()
            day, month = (one, two) if mark == "." or day_first(language) else (two, one)
            if int(month) > 12:
                day, month = month, day
            note(match.start(), _full_year(year), month, day)
    return tuple(sorted(found.items()))


def _one_date(text: str, language: str, earliest: int) -> tuple[int, str] | None:
    """(start, date) where a text has one and is quickly read; None where it has to be looked at."""
    match = _ONE_MONTH_FIRST.fullmatch(text)
    if match is not None:
        word, day, year = match.groups()
    else:
        match = _ONE_DAY_FIRST.fullmatch(text)
        if match is None:
            return None
        day, word, year = match.groups()
    month = month_number(word, language)
    value = _iso(year, month, day, earliest=earliest) if month else None
    return (match.start(1), value) if value is not None else None


def written_order(texts: Sequence[str], language: str) -> str:
    """The language, with a region whose order of day and month is the one that a page's dates show.

    12/01/2025 may be read both ways, 28/11/2025 beside it may not.
    """
    orders = set()
    for text in texts:
        if 8 <= len(text) <= _LONGEST_DATELINE and ("/" in text or "-" in text):
            for match in _NUMERIC.finditer(text):
                one, mark, two, _ = match.groups()
                if mark != "." and (int(one) > 12) != (int(two) > 12):
                    orders.add(int(one) > 12)
    if len(orders) != 1 or orders == {day_first(language)}:
        return language
    name = language.partition("-")[0] or "en"
    return f"{name}-GB" if orders == {True} else "en-US"


def url_date(url: str) -> str | None:
    """The date in an address such as /2024/05/17/ or /20240517-."""
    match = _URL_DATE.search(url)
    if match is None:
        return None
    groups = match.groups()
    if groups[0]:
        return _iso(groups[0], groups[2], groups[3])
    if groups[4]:
        return _iso(groups[4], groups[5], groups[6])
    month = month_number(groups[8])
    return _iso(groups[7], month, groups[9]) if month else None


def day_first(language: str) -> bool:
    """Whether 3/4/2024 is a day of April there. English without a region: of March."""
    name, _, region = language.lower().replace("_", "-").partition("-")
    return bool(name) and (name != "en" or (bool(region) and region not in _MONTH_FIRST_REGIONS))


def _iso(year: str, month: int | str, day: str, earliest: int = EARLIEST_SEEN) -> str | None:
    try:
        value = date(int(year), int(month), int(day))
    except ValueError:
        return None
    return value.isoformat() if earliest <= value.year <= LATEST else None


def _with_time(match: re.Match[str]) -> str | None:
    day, time, zulu, hours, minutes = match.groups()
    zone = "+00:00" if zulu else f"{hours}:{minutes or '00'}" if hours else ""
    try:
        value = datetime.fromisoformat(f"{day}T{time}{zone}")
    except ValueError:
        return None
    if not EARLIEST <= value.year <= LATEST:
        return None
    return day if (value.hour, value.minute, value.second) == (0, 0, 0) else value.isoformat()


def _of_epoch(number: float) -> str | None:
    seconds = number / 1000 if number > 1e11 else number
    value = datetime.fromtimestamp(seconds, timezone.utc)
    return value.isoformat(timespec="seconds") if EARLIEST_SEEN <= value.year <= LATEST else None


def _has_time(text: str) -> bool:
    return re.search(r"\d:\d\d", text) is not None


def _full_year(year: str) -> str:
    if len(year) == 4:
        return year
    full = _CENTURY_OF // 100 * 100 + int(year)
    return str(full if full - _CENTURY_OF < 50 else full - 100)


def _plain(text: str) -> str:
    """Digits of every script as ASCII, no-break spaces as spaces, marks of direction gone."""
    if text.isascii():
        return text.strip()
    text = _NO_BREAK.sub(" ", _DIRECTIONS.sub("", text))
    if _OTHER_DIGIT.search(text) is None:
        return text.strip()
    return "".join(
        str(unicodedata.digit(c)) if c.isdigit() and not c.isascii() and c.isdecimal() else c
        for c in text
    ).strip()


@lru_cache(maxsize=1)
def _dateutil() -> Any:
    """dateutil's parser, freed from the clock that it takes the century from."""
    parser = import_module("dateutil.parser")
    info = parser.parserinfo()
    info._year, info._century = _CENTURY_OF, _CENTURY_OF // 100 * 100
    return parser.parser(info)


def _by_dateutil(text: str, language: str) -> str | None:
    """What dateutil makes of it; where year, month or day come from the default, nothing."""
    if len(text) > 60 or not re.search(r"\d{2}", text):
        return None
    text = _OFFSET_OF.sub("", text)
    try:
        one, two = (
            _dateutil().parse(text, default=default, dayfirst=day_first(language), tzinfos=_zone)
            for default in (datetime(1601, 1, 1), datetime(1602, 2, 2))
        )
    except (ValueError, OverflowError, TypeError, ImportError, AttributeError):
        return None
    if one.date() != two.date() or not EARLIEST <= one.year <= LATEST:
        return None
    timed = _has_time(text) and (one.hour, one.minute, one.second) != (0, 0, 0)
    return str(one.isoformat(timespec="seconds") if timed else one.date().isoformat())


def _zone(name: str | None, offset: int | None) -> int | None:
    """Offsets as told; names of zones (and the machine's own zone) are left aside."""
    return offset


def _by_dateparser(text: str, language: str) -> str | None:
    """Other languages and calendars, if dateparser is there (the extra `metadata`)."""
    name = language.partition("-")[0].lower()
    if not name or len(text) > 60 or not _DIGITS.search(text):
        return None
    try:
        value = import_module("dateparser").parse(
            text,
            languages=[name],
            settings={
                "STRICT_PARSING": True,
                "PARSERS": ["custom-formats", "absolute-time"],
                "RELATIVE_BASE": datetime(_CENTURY_OF, 1, 1),
                "TIMEZONE": "UTC",
            },
        )
    except Exception:  # not installed, a language unknown to it, or a fault of its own
        return None
    if value is None or not EARLIEST <= value.year <= LATEST:
        return None
    return str(value.date().isoformat())
