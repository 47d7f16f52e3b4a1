"""What the sources of a page say, before anyone is believed."""

from __future__ import annotations

import html
from collections.abc import Iterable

MOST_VALUES = 40  # of one source on one field
LONGEST_VALUE = 5_000
_NOTHING: dict[str, list[str]] = {}


class Witnesses:
    """Values by field and source, in the order in which they were found."""

    def __init__(self) -> None:
        self._values: dict[str, dict[str, list[str]]] = {}

    def add(self, field: str, source: str, value: object) -> None:
        """Note a value; white space is collapsed, what is no text or empty is passed over."""
        if not isinstance(value, str):
            if not isinstance(value, (int, float)) or isinstance(value, bool):
                return
            value = str(value)
        text = value if len(value) <= LONGEST_VALUE else value[:LONGEST_VALUE]
        if "&" in text and ";" in text:  # escaped twice
            text = html.unescape(text)
        # No other white space than single spaces between words: most are like that.
        if not text.isprintable() or "  " in text or text[:1] == " " or text[-1:] == " ":
            text = " ".join(text.split())
        if text:
            self.note(field, source, text)

    def note(self, field: str, source: str, text: str) -> None:
        """The same of a text that is neither empty nor long, and as clean as it becomes."""
        sources = self._values.get(field)
        if sources is None:
            sources = self._values[field] = {}
        values = sources.get(source)
        if values is None:
            sources[source] = [text]
        elif len(values) < MOST_VALUES and text not in values:
            values.append(text)

    def of(self, field: str, source: str) -> list[str]:
        """Values of one source, first found first."""
        return self._values.get(field, {}).get(source, [])

    def told(self, field: str) -> dict[str, list[str]]:
        """Values on a field by their source; only to be read."""
        return self._values.get(field, _NOTHING)

    def ranked(self, field: str, trust: Iterable[str]) -> list[tuple[str, str]]:
        """(source, value), most trusted source first."""
        told = self._values.get(field)
        if not told:
            return []
        return [(source, value) for source in trust if source in told for value in told[source]]

    def sources(self, field: str) -> list[str]:
        """Sources that say something on a field."""
        return list(self._values.get(field, {}))
