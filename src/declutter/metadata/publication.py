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
_UNSEEN: Final = frozenset(("json_ld", "json_ld:page", "microdata"))
_SHOWN_CHANGES: Final = ("dateline", "time", "date_class")
_SHOWN: Final = frozenset(("stated", "stated:far", "dateline", "date_class", "anywhere", "time"))


def publication_date(found: Witnesses, trust: Iterable[str], language: str) -> tuple[str, str]:
    """(date, source) by the order of trust, but for what the other dates show to be wrong.

    - Where the address and the page tell the day before, the declared time is that of Greenwich.
    - A shown 03/04 that is 04/03 in the declared data is that.
    - A shown date that is the declared date of the last change is no publication.
    """
    told = [(source, declared_date(text, language)) for source, text in found.ranked("date", trust)]
    dates = [(source, value) for source, value in told if value]
    if not dates:
        return "", ""
    source, value = dates[0]
    in_address = next((text for name, text in dates if name == "url"), "")
    if in_address and source in _DECLARED and _is_day_before(in_address, value):
        for name, text in dates:
            if name in _SHOWN and _day(text) == in_address:
                return text, name  # the day at the site's place; declared is that of Greenwich
    if source not in _SHOWN:
        return value, source
    declared = [(name, text) for name, text in dates if name in _DECLARED]
    if in_address:
        declared.append(("url", in_address))
    if declared:
        changed = {day for name in _DECLARED for text in found.of("modified", name)
                   if (day := _day(declared_date(text, language)))}  # fmt: skip
        days = {_day(text) for _, text in declared} | changed
        swapped = _swapped(value)
        if swapped and swapped in days and _day(value) not in days:
            return swapped, source
        if _day(value) in changed:
            earlier = [(text, name) for name, text in declared if text[:10] < value[:10]]
            if earlier:
                return earlier[0]
    return value, source


def shown_date(found: Witnesses, source: str, language: str) -> tuple[str, str]:
    """(date, source) of the only date that readers see, where it is that of a change.

    Empty if the page shows when it was published, or if a meta element tells it. What stands in
    JSON-LD and microdata alone is often the day on which the address was first taken: the piece
    that a reader finds there bears the shown date.
    """
    if source not in _UNSEEN or any(found.of("date", name) for name in _SHOWN):
        return "", ""
    for name in _SHOWN_CHANGES:
        for text in found.of("modified", name):
            value = declared_date(text, language)
            if value:
                return value, f"modified:{name}"
    return "", ""


def _is_day_before(one: str, two: str) -> bool:
    first, second = _date(one), _date(two)
    return first is not None and second is not None and (second - first).days == 1


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
