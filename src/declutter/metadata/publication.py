"""Which of the dates that a page tells is that of its publication."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Final

from declutter.metadata.dates import declared_date
from declutter.metadata.witnesses import Witnesses

_DECLARED: Final = (
    "article", "parsely", "sailthru", "citation", "microdata", "meta", "dublin_core", "json_ld",
    "json_ld:page",
)  # fmt: skip
_SHOWN: Final = frozenset(("stated", "dateline", "date_class", "anywhere", "time"))


def publication_date(found: Witnesses, trust: Iterable[str], language: str) -> tuple[str, str]:
    """(date, source) by the order of trust, but for what the other dates show to be wrong.

    - A shown 03/04 that is 04/03 in the declared data is that.
    - A shown date that is the declared date of the last change is no publication.
    """
    told = [(source, declared_date(text, language)) for source, text in found.ranked("date", trust)]
    dates = [(source, value) for source, value in told if value]
    if not dates:
        return "", ""
    source, value = dates[0]
    declared = [(name, text) for name, text in dates if name in _DECLARED]
    changed = {day for name in _DECLARED for text in found.of("modified", name)
               if (day := _day(declared_date(text, language)))}  # fmt: skip
    if source in _SHOWN and declared:
        days = {_day(text) for _, text in declared} | changed
        swapped = _swapped(value)
        if swapped and swapped in days and _day(value) not in days:
            return swapped, source
        if _day(value) in changed:
            earlier = [(text, name) for name, text in declared if text[:10] < value[:10]]
            if earlier:
                return earlier[0]
    return value, source


def _day(value: str | None) -> str:
    return value[:10] if value else ""


def _date(value: str) -> date | None:
    try:
        return date.fromisoformat(value[:10])
    except ValueError:
        return None


def _swapped(value: str) -> str | None:
    """The same day with its month and its day of the month exchanged."""
    day = _date(value)
    if day is None or day.day > 12 or day.day == day.month:
        return None
    return day.replace(month=day.day, day=day.month).isoformat()
