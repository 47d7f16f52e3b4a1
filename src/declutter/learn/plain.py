"""Fit the weights for plain text: `python -m declutter.learn.plain`.

The labelled pages and our fixtures are turned into plain text by other tools (see
`declutter.learn.flatten`); keep and role forests learn from their lines. Cross-validates by
site, fits on everything, writes scoring/plain.json. Seeded: the same corpora and libraries
give the same weights.
"""

from __future__ import annotations

import argparse
import datetime
import json
from collections import defaultdict
from dataclasses import dataclass
from importlib.metadata import version
from itertools import chain
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from declutter.features.phrases import fold
from declutter.learn import metrics
from declutter.learn.corpora import corpora_folder, fixture_pages, pages
from declutter.learn.dataset import UNLABELLED, folds
from declutter.learn.fit import (
    COMMON,
    KEEP_ROLES,
    LEAST_GOLD_WORDS,
    ROLE_BALANCE,
    Floats,
    Mask,
    export,
    fit,
    measure_cover,
)
from declutter.learn.flatten import FLAVOURS, LabelledText, build
from declutter.learn.words import WordCounts
from declutter.plain.features import NAMES, assemble
from declutter.plain.model import SHIPPED
from declutter.scoring.forest import Forest
from declutter.scoring.model import sigmoid
from declutter.scoring.words import WordTable
from declutter.tokens import tokenise
from declutter.types import ROLES

SPARSE = 3  # of whole pages, menus and feet are many and alike: every third line of them will do
PAGE_POWER = 0.35  # as there, but short lines are to count: most of what is left is short
INSERTED_WEIGHT = 0.4  # least weight of a line that was put in, or stands beside one
COPIES = 2  # with invented clutter, of every text
KEPT_BODY = 0.985  # share of the snippets of the body that the least probability has to keep
KEEP = {**COMMON, "thread_count": 1, "iterations": 300, "depth": 6, "learning_rate": 0.1}
KEEP |= {"border_count": 48, "rsm": 0.2, "subsample": 0.6}
ROLE = {**COMMON, "thread_count": 1, "loss_function": "MultiClass", "iterations": 80, "depth": 5}
ROLE |= {"learning_rate": 0.25, "border_count": 32, "rsm": 0.12, "subsample": 0.5}


@dataclass(slots=True)
class Rows:
    """The lines of all texts, one after the other."""

    texts: list[LabelledText]
    start: NDArray[np.int64]
    text: NDArray[np.int64]  # number of its text, per row
    site: NDArray[np.int64]  # per row
    role: NDArray[np.int64]
    words: NDArray[np.int64]
    teaches: Mask
    whole: Mask
    keep_weight: Floats
    role_weight: Floats
    invented: Mask
    counts: WordCounts

    @classmethod
    def of(cls, texts: list[LabelledText]) -> Rows:
        sizes = [len(text.roles) for text in texts]
        number = np.repeat(np.arange(len(texts)), sizes)
        names = sorted({text.page.site for text in texts})
        site = np.array([names.index(text.page.site) for text in texts])[number]
        role = np.concatenate([text.roles for text in texts])
        words = np.concatenate([text.counts for text in texts])
        wanted = np.isin(role, KEEP_ROLES)
        total = np.bincount(number, weights=words * wanted, minlength=len(texts))[number]
        share = np.minimum(words / np.maximum(total, LEAST_GOLD_WORDS), 1.0)
        weight = (share**PAGE_POWER).astype(np.float32)
        flavour = np.array([FLAVOURS.index(text.flavour) for text in texts])[number]
        copy = flavour == FLAVOURS.index("invented")
        whole = flavour == FLAVOURS.index("whole")
        weight[copy] = np.maximum(weight[copy], INSERTED_WEIGHT)
        known = role != UNLABELLED
        frequency = np.bincount(role[known], minlength=len(ROLES))
        balance = (frequency.max() / np.maximum(frequency, 1)) ** ROLE_BALANCE
        role_weight = np.sqrt(np.clip(words + 6, 6, 60) / 6) * balance[np.maximum(role, 0)]
        said = [text if flavour != "invented" else "" for text, flavour in _said(texts)]
        return cls(
            texts=texts,
            start=np.concatenate(([0], np.cumsum(sizes))),
            text=number,
            site=site,
            role=role,
            words=words,
            teaches=np.concatenate([text.teaches for text in texts]) & known,
            whole=whole,
            keep_weight=weight,
            role_weight=role_weight.astype(np.float32),
            invented=copy | np.array([text.page.invented for text in texts])[number],
            counts=WordCounts.of(said),
        )

    def matrix(self, said: Floats) -> Floats:
        """Features of all rows; `said` are the columns of the word table."""
        parts = [
            assemble(text.lines, text.own, text.place, said[low:high].T).T
            for text, low, high in zip(self.texts, self.start, self.start[1:], strict=False)
        ]
        return np.concatenate(parts)


def _said(texts: list[LabelledText]) -> list[tuple[str, str]]:
    return [(line, text.flavour) for text in texts for line in text.lines.texts]


class PlainTrainer:
    """Fits on chosen rows. The columns of the word table come from tables that did not see
    the row's site, as in `declutter.learn.fit.Trainer`."""

    def __init__(self, rows: Rows, seed: int) -> None:
        self.rows = rows
        self.seed = seed
        self._sparse = ~rows.whole | (np.arange(len(rows.role)) % SPARSE == 0)

    def words(self, train: Mask) -> WordTable:
        rows = self.rows
        # A text per page is enough, and the whole page has all its words.
        return rows.counts.fit(
            rows.role, rows.site, rows.words, train & rows.whole & ~rows.invented
        )

    def matrix(self, train: Mask, table: WordTable) -> Floats:
        rows = self.rows
        known = self._known(table)
        inner = folds(rows.site, 2, self.seed + 7)
        for part in range(2):
            mine, others = train & (inner == part), train & (inner != part)
            known[mine] = self._known(self.words(others))[mine]
        return rows.matrix(known)

    def _known(self, table: WordTable) -> Floats:
        rows = self.rows
        columns = rows.counts.rows(table, len(rows.role))
        # Of copies the words were not counted: they are looked up line by line.
        for number, text in enumerate(rows.texts):
            if text.flavour == "invented":
                low, high = rows.start[number], rows.start[number + 1]
                columns[low:high] = table.rows(
                    tokenise([fold(line) for line in text.lines.texts])
                ).T
        return columns

    def keep(self, matrix: Floats, train: Mask) -> Forest:
        chosen = train & self.rows.teaches & self._sparse
        target = np.isin(self.rows.role[chosen], KEEP_ROLES)
        learner = fit(KEEP, matrix[chosen], target, self.rows.keep_weight[chosen], self.seed)
        return export(learner, NAMES, ("keep",))

    def role(self, matrix: Floats, train: Mask) -> Forest:
        rows = self.rows
        chosen = train & rows.teaches & self._sparse
        learner = fit(ROLE, matrix[chosen], rows.role[chosen], rows.role_weight[chosen], self.seed)
        return export(learner, NAMES, tuple(ROLES[int(i)] for i in learner.classes_))

    def cross_validate(self, count: int) -> Floats:
        """Keep probability of every row by forests that saw no page of its site."""
        fold_of = folds(self.rows.site, count, self.seed)
        found = np.zeros(len(fold_of), dtype=np.float32)
        for number in range(count):
            train, test = fold_of != number, fold_of == number
            matrix = self.matrix(train, self.words(train))
            forest = self.keep(matrix, train)
            tested = np.ascontiguousarray(matrix[test].T)
            found[test] = sigmoid(forest.scores(tested, forest.rows(NAMES))[0])
            print(f"fold {number + 1} of {count} done", flush=True)
        return found


def clutter_figures(rows: Rows, probability: Floats, least: float, flavour: str) -> dict[str, Any]:
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
        kept = probability[rows.start[number] : rows.start[number + 1]] >= least
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


def line_figures(rows: Rows, probability: Floats, least: float, flavour: str) -> dict[str, Any]:
    """Share of the words of wanted and of unwanted lines that are kept, real pages only."""
    chosen = np.array([text.flavour == flavour and not text.page.invented for text in rows.texts])
    real = chosen[rows.text] & (rows.role != UNLABELLED)
    wanted = np.isin(rows.role, KEEP_ROLES)
    kept = probability >= least
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


def least_probability(rows: Rows, probability: Floats) -> float:
    """The highest threshold that keeps `KEPT_BODY` of the body's snippets on `clutter-dev`,
    whatever tool made the text."""
    for step in range(60, 1, -1):
        least = step / 100
        found = [clutter_figures(rows, probability, least, f)["keep"] for f in FLAVOURS[:-1]]
        if min(found) >= KEPT_BODY:
            return least
    return 0.02


def figures(rows: Rows, probability: Floats, least: float) -> dict[str, Any]:
    return {
        flavour: {
            "clutter": clutter_figures(rows, probability, least, flavour),
            "lines": line_figures(rows, probability, least, flavour),
        }
        for flavour in FLAVOURS[:-1]
    }


def _round(value: float | None) -> float | None:
    return None if value is None else round(value, 4)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=SHIPPED, help="file of the weights")
    parser.add_argument("--fixtures", type=Path, default=Path("tests/fixtures"))
    parser.add_argument("--folds", type=int, default=4)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--workers", type=int, default=1, help="processes that read the pages")
    asked = parser.parse_args()
    labelled = chain(pages(corpora_folder()), fixture_pages(asked.fixtures))
    rows = Rows.of(build(labelled, asked.seed, COPIES, asked.workers))
    print(f"{len(rows.texts)} texts, {len(rows.role)} lines", flush=True)
    trainer = PlainTrainer(rows, asked.seed)
    probability = trainer.cross_validate(asked.folds)
    least = least_probability(rows, probability)
    info = {
        "date": datetime.datetime.now(datetime.timezone.utc).date().isoformat(),
        **{name: version(name) for name in ("catboost", "trafilatura", "resiliparse")},
        "seed": asked.seed,
        "folds": asked.folds,
        "cross_validated": figures(rows, probability, least),
    }
    everything = np.ones(len(rows.role), dtype=bool)
    table = trainer.words(everything)
    matrix = trainer.matrix(everything, table)
    keep = trainer.keep(matrix, everything)
    measure_cover(keep, NAMES, matrix, asked.seed)  # for the terms
    content = {
        "info": info,
        "least": least,
        "words": table.dump(),
        "forest": keep.dump(),
        "role": trainer.role(matrix, everything).dump(),
    }
    asked.out.write_text(json.dumps(content, ensure_ascii=False) + "\n", "utf-8")
    print(json.dumps({"least": least, **info}, indent=2))


if __name__ == "__main__":
    main()
