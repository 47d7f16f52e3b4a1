"""What the forests of plain text reach on `clutter-dev`, and the thresholds that follow."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import numpy as np

from declutter.learn import metrics
from declutter.learn.dataset import UNLABELLED
from declutter.learn.fit import KEEP_ROLES, Floats, Mask
from declutter.learn.flatten import FLAVOURS
from declutter.plain.choose import Least, choose

if TYPE_CHECKING:
    from declutter.learn.plain import Rows

KEPT_BODY = 0.985  # share of the snippets of the body that the thresholds have to keep
LEAST_MIXED = 0.3  # of whole pages, while that of extracts is looked for


def kept_lines(rows: Rows, probability: Floats, least: Least, number: int) -> Mask:
    """The lines of one text that are kept."""
    text = rows.texts[number]
    mine = probability[rows.start[number] : rows.start[number + 1]]
    return choose(text.lines, mine, text.own, least)


def clutter_figures(rows: Rows, probability: Floats, least: Least, flavour: str) -> dict[str, Any]:
    """Drop and keep rate on `clutter-dev` of the snippets that the other tool let through.

    A drop snippet counts if it stands in the tool's text more often than it may; a keep
    snippet if it stands there at all. Rates are means over pages.
    """
    drop: list[float] = []
    keep: list[float] = []
    before: list[float] = []
    together: list[float] = []
    kinds: dict[str, list[bool]] = defaultdict(list)
    for number, text in enumerate(rows.texts):
        if text.flavour != flavour or not (text.page.drop or text.page.keep):
            continue
        kept = kept_lines(rows, probability, least, number)
        given = metrics.Text(text.lines.text)
        output = metrics.Text(text.lines.join(np.flatnonzero(kept).tolist()))
        snippets = [metrics.Snippet(**snippet) for snippet in text.page.drop]
        left = [snippet for snippet in snippets if not metrics.dropped(given, snippet)]
        before.append(1 - len(left) / max(len(snippets), 1))
        gone = [metrics.dropped(output, snippet) for snippet in snippets]
        together.append(sum(gone) / max(len(gone), 1))
        for snippet in left:
            kinds[snippet.role].append(metrics.dropped(output, snippet))
        if left:
            drop.append(sum(metrics.dropped(output, snippet) for snippet in left) / len(left))
        body = [snippet for snippet in text.page.keep if metrics.kept(given, snippet)]
        if body:
            keep.append(sum(metrics.kept(output, snippet) for snippet in body) / len(body))
    return {
        "dropped_by_the_tool": _round(metrics.mean(before)),
        "dropped_in_all": _round(metrics.mean(together)),
        "drop": _round(metrics.mean(drop)),
        "keep": _round(metrics.mean(keep)),
        "per_kind": {
            kind: [_round(sum(hits) / len(hits)), len(hits)] for kind, hits in sorted(kinds.items())
        },
    }


def line_figures(rows: Rows, probability: Floats, least: Least, flavour: str) -> dict[str, Any]:
    """Share of the words of wanted and of unwanted lines that are kept, real pages only."""
    chosen = np.array([text.flavour == flavour and not text.page.invented for text in rows.texts])
    real = chosen[rows.text] & (rows.role != UNLABELLED)
    wanted = np.isin(rows.role, KEEP_ROLES)
    kept = np.concatenate(
        [kept_lines(rows, probability, least, number) for number in range(len(rows.texts))]
    )
    words = rows.words
    return {
        "wanted_words_kept": _round(
            float(words[real & wanted & kept].sum() / words[real & wanted].sum())
        ),
        "clutter_words_dropped": _round(
            float(words[real & ~wanted & ~kept].sum() / words[real & ~wanted].sum())
        ),
        "clutter_lines_dropped": _round(
            float((real & ~wanted & ~kept).sum() / (real & ~wanted).sum())
        ),
    }


def least_probability(rows: Rows, probability: Floats) -> Least:
    """The highest thresholds that keep `KEPT_BODY` of the body's snippets on `clutter-dev`,
    whatever tool made the text: first that of extracts, then that of whole pages."""

    def keeps(least: Least, flavours: tuple[str, ...]) -> bool:
        found = (clutter_figures(rows, probability, least, name)["keep"] for name in flavours)
        return all(keep >= KEPT_BODY for keep in found)

    def highest(fits: Callable[[float], bool]) -> float:
        low, high = 1, 70  # hundredths; the share kept falls as the threshold rises
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (middle, high) if fits(middle / 100) else (low, middle)
        return low / 100

    extract = highest(lambda n: keeps((n, min(n, LEAST_MIXED)), FLAVOURS[:3]))
    return extract, highest(lambda n: n <= extract and keeps((extract, n), FLAVOURS[:4]))


def figures(rows: Rows, probability: Floats, least: Least) -> dict[str, Any]:
    return {
        flavour: {
            "clutter": clutter_figures(rows, probability, least, flavour),
            "lines": line_figures(rows, probability, least, flavour),
        }
        for flavour in FLAVOURS[:-1]
    }


def _round(value: float | None) -> float | None:
    return None if value is None else round(value, 4)
