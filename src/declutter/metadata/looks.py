"""Quick looks at many texts: which may hold a date, which may begin as a title does.

All that are wanted are among what they find, and some others: what costs more is done with these.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any, Final

from declutter import native
from declutter.metadata.months import ascii_month_names

_NUMERIC_LIKE = re.compile(r"\d[./-]\s?\d\d?[./-]\s?\d\d")
_A_YEAR = re.compile(r"(?:19|20)\d\d")
_LEAST_DIGITS: Final = 4  # of a date; with a name for the month there is one more


def may_hold_date(text: str) -> bool:
    """A quick look: False if no date is in a text."""
    if native.tree is not None:
        return bool(_looking().may_hold_date(text))
    digits = sum(map(str.isdecimal, text))
    if not text.isascii():
        return digits >= _LEAST_DIGITS
    if _NUMERIC_LIKE.search(text) is not None:
        return True
    if digits <= _LEAST_DIGITS or _A_YEAR.search(text) is None:
        return False
    marks = text.count("-") + text.count("/") + text.count(".")
    return marks > 1 or _month_starts().search(text.lower()) is not None


def datelike(texts: list[str], longest: int) -> list[int]:
    """Numbers of the texts that may hold a date, longer ones passed over."""
    if native.tree is not None:
        found: list[int] = _looking().datelike(texts, longest)
        return found
    return [i for i, text in enumerate(texts) if len(text) <= longest and may_hold_date(text)]


@lru_cache(maxsize=1)
def _looking() -> Any:
    """The compiled look, which knows how names of months begin from now on."""
    native.tree.learn_months(ascii_month_names())
    return native.tree


@lru_cache(maxsize=1)
def _month_starts() -> re.Pattern[str]:
    """How names of months begin, "st" and the like of a number before them perhaps."""
    starts = "|".join(sorted({name[:3] for name in ascii_month_names()}))
    return re.compile(rf"(?:(?<![a-z])|(?<=\d[a-z])|(?<=\d[a-z][a-z]))(?:{starts})")


def of_length(texts: list[str], least: int, most: int) -> list[int]:
    """Numbers of the texts of a length, its limits included."""
    if native.tree is not None:
        found: list[int] = native.tree.of_length(texts, least, most)
        return found
    return [i for i, text in enumerate(texts) if least <= len(text) <= most]


def of_beginning(
    texts: list[str], least: int, most: int, wanted: list[str], anywhere: bool, last: str = ""
) -> list[int]:
    """Numbers of the texts of a length that begin as some others do, or as something in them does.

    A quick look at four letters: all such texts are among them, and others as well; those behind
    `last` may be missing.
    """
    if native.tree is not None:
        found: list[int] = native.tree.of_beginning(texts, least, most, wanted, anywhere, last)
        return found
    return of_length(texts, least, most)
