"""What the forests of plain text reach on `clutter-dev`, and the thresholds that follow."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from declutter.learn import metrics
from declutter.learn.dataset import UNLABELLED
from declutter.learn.fit import KEEP_ROLES, Floats, Mask
from declutter.learn.flatten import FLAVOURS
from declutter.plain.choose import Least, choose

if TYPE_CHECKING:
    from declutter.learn.plain import Rows

KEPT_BODY = 0.985  # share of the snippets of the body that the thresholds have to keep
EXTRACTS = FLAVOURS[:3]
_LOWEST, _HIGHEST = -80, 20  # thresholds that are tried, in tenths of log-odds


@dataclass(frozen=True, slots=True)
class Rates:
    """Of one text: shares of its snippets, None without any.

    A drop snippet counts if it stands in the tool's text more often than it may; a keep snippet
    if it stands there at all. `gone` has the kind of each, and whether it is dropped.
    """

    keep: float | None
    drop: float | None
    before: float
    together: float
    gone: tuple[tuple[str, bool], ...]


class Figures:
    """Measures the lines that are kept of the texts of `clutter-dev` at any threshold.

    Args:
        probability: of each row, from forests that saw no page of its site.
        fold: of each row, in cross-validation.
    """

    def __init__(self, rows: Rows, probability: Floats, fold: NDArray[np.int64]) -> None:
        self.rows = rows
        self.probability = probability
        self._of: dict[str, list[int]] = defaultdict(list)
        self._fold: dict[int, int] = {}
        for number, text in enumerate(rows.texts):
            if text.page.drop or text.page.keep:
                self._of[text.flavour].append(number)
                self._fold[number] = int(fold[rows.start[number]])
        self._rates: dict[tuple[int, Least], Rates] = {}
        self._snippets: dict[
            int, tuple[list[metrics.Snippet], list[metrics.Snippet], list[str]]
        ] = {}

    def kept(self, number: int, least: Least) -> Mask:
        """The lines of one text that are kept."""
        text, start = self.rows.texts[number], self.rows.start
        mine = self.probability[start[number] : start[number + 1]]
        return choose(text.lines, mine, text.own, least)

    def rates(self, number: int, least: Least) -> Rates:
        if (number, least) not in self._rates:
            self._rates[number, least] = self._measure(number, least)
        return self._rates[number, least]

    def _measure(self, number: int, least: Least) -> Rates:
        lines = self.rows.texts[number].lines
        snippets, left, body = self._given(number)
        output = metrics.Text(lines.join(np.flatnonzero(self.kept(number, least)).tolist()))
        gone = [(snippet.role, metrics.dropped(output, snippet)) for snippet in left]
        all_gone = [metrics.dropped(output, snippet) for snippet in snippets]
        return Rates(
            keep=_mean(metrics.kept(output, snippet) for snippet in body),
            drop=_mean(dropped for _, dropped in gone),
            before=1 - len(left) / max(len(snippets), 1),
            together=_mean(all_gone) or 0.0,
            gone=tuple(gone),
        )

    def _given(self, number: int) -> tuple[list[metrics.Snippet], list[metrics.Snippet], list[str]]:
        """The drop snippets of a page, those that the tool let through, and its keep snippets
        that it let through."""
        if number not in self._snippets:
            text = self.rows.texts[number]
            given = metrics.Text(text.lines.text)
            snippets = [metrics.Snippet(**snippet) for snippet in text.page.drop]
            left = [snippet for snippet in snippets if not metrics.dropped(given, snippet)]
            body = [snippet for snippet in text.page.keep if metrics.kept(given, snippet)]
            self._snippets[number] = snippets, left, body
        return self._snippets[number]

    def least(self, without: int | None = None) -> Least:
        """The highest thresholds that keep `KEPT_BODY` of the body's snippets, whatever tool made
        the text: that of extracts, and that of whole pages.

        Args:
            without: number of a fold that has no say.
        """

        def keeps(least: Least, flavours: tuple[str, ...]) -> bool:
            return all(
                (metrics.mean(self.rates(n, least).keep for n in self._but(name, without)) or 0.0)
                >= KEPT_BODY
                for name in flavours
            )

        extract = _highest(lambda n: keeps((n, n), EXTRACTS))
        return extract, _highest(lambda n: keeps((extract, n), FLAVOURS[:4]))

    def _but(self, flavour: str, fold: int | None) -> list[int]:
        return [number for number in self._of[flavour] if self._fold[number] != fold]

    def clutter(self, flavour: str, least: Callable[[int], Least]) -> dict[str, Any]:
        """Means over the pages of one flavour; `least` gives the thresholds for a fold."""
        found = [self.rates(n, least(self._fold[n])) for n in self._of[flavour]]
        kinds: dict[str, list[bool]] = defaultdict(list)
        for rates in found:
            for kind, dropped in rates.gone:
                kinds[kind].append(dropped)
        return {
            "dropped_by_the_tool": _round(metrics.mean(rates.before for rates in found)),
            "dropped_in_all": _round(metrics.mean(rates.together for rates in found)),
            "drop": _round(metrics.mean(rates.drop for rates in found)),
            "keep": _round(metrics.mean(rates.keep for rates in found)),
            "per_kind": {
                kind: [_round(sum(hits) / len(hits)), len(hits)]
                for kind, hits in sorted(kinds.items())
            },
        }

    def lines(self, flavour: str, least: Least) -> dict[str, Any]:
        """Share of the words of wanted and of unwanted lines that are kept, real pages only."""
        rows = self.rows
        texts = [
            number
            for number, text in enumerate(rows.texts)
            if text.flavour == flavour and not text.page.invented
        ]
        of = np.concatenate([np.arange(rows.start[n], rows.start[n + 1]) for n in texts])
        kept = np.concatenate([self.kept(n, least) for n in texts])
        known, words = rows.role[of] != UNLABELLED, rows.words[of]
        wanted = np.isin(rows.role[of], KEEP_ROLES)
        good, bad = known & wanted, known & ~wanted
        return {
            "wanted_words_kept": _round(float(words[good & kept].sum() / words[good].sum())),
            "clutter_words_dropped": _round(float(words[bad & ~kept].sum() / words[bad].sum())),
            "clutter_lines_dropped": _round(float((bad & ~kept).sum() / bad.sum())),
        }

    def all(self, least: Least, folds: int) -> dict[str, Any]:
        """Of each flavour: with each fold's thresholds chosen on the others, and with `least`."""
        others = [self.least(without=fold) for fold in range(folds)]
        return {
            flavour: {
                "clutter": self.clutter(flavour, others.__getitem__),
                "clutter_at_shipped_thresholds": self.clutter(flavour, lambda _: least),
                "lines": self.lines(flavour, least),
            }
            for flavour in FLAVOURS[:-1]
        }


def _highest(fits: Callable[[float], bool]) -> float:
    """The share kept falls as the threshold rises."""
    low, high = _LOWEST, _HIGHEST
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if fits(middle / 10) else (low, middle)
    return low / 10


def _mean(hits: Iterable[bool]) -> float | None:
    return metrics.mean(float(hit) for hit in hits)


def _round(value: float | None) -> float | None:
    return None if value is None else round(value, 4)
