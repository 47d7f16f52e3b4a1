"""Fit the weights for plain text: `python -m declutter.learn.plain`.

The labelled pages and our fixtures are turned into plain text by other tools (see
`declutter.learn.flatten`). Two tables of words, a forest for the first look, and keep and role
forests for the second look learn from their lines. Cross-validates by site, fits on
everything, writes scoring/plain.json. Seeded: the same corpora and libraries give the same
weights.
"""

from __future__ import annotations

import argparse
import datetime
import json
from dataclasses import dataclass
from importlib.metadata import version
from itertools import chain
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from declutter.features.phrases import fold
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
from declutter.learn.ngrams import NgramCounts
from declutter.learn.plain_figures import Figures
from declutter.learn.words import WordCounts
from declutter.plain.features import NAMES, OWN, assemble
from declutter.plain.look import second_look
from declutter.plain.model import ALL_NAMES, SHIPPED
from declutter.plain.ngrams import NgramTable
from declutter.scoring.arrays import probabilities
from declutter.scoring.forest import Forest
from declutter.scoring.words import WordTable
from declutter.tokens import tokenise
from declutter.types import ROLES

SPARSE = 3  # of whole pages, menus and feet are many and alike: every third line of them will do
PAGE_POWER = 0.35  # as there, but short lines are to count: most of what is left is short
INSERTED_WEIGHT = 0.4  # least weight of a line that was put in, or stands beside one
COPIES = 1  # with invented clutter, of two texts of every page; of rare languages more
KEEP = {**COMMON, "iterations": 300, "depth": 6, "learning_rate": 0.1}
KEEP |= {"border_count": 48, "rsm": 0.2, "subsample": 0.6}
FIRST = {**KEEP, "iterations": 150, "learning_rate": 0.15}
ROLE = {**COMMON, "loss_function": "MultiClass", "iterations": 80, "depth": 5}
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
    ngrams: NgramCounts

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
        invented = copy | np.array([text.page.invented for text in texts])[number]
        # Menus and feet of whole pages are many: as for the forests, a part of them will do.
        spared = whole & ~wanted & (np.arange(len(role)) % SPARSE != 0)
        pages = {name: i for i, name in enumerate(dict.fromkeys(t.page.name for t in texts))}
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
            invented=invented,
            counts=WordCounts.of(said),
            ngrams=NgramCounts.of(
                [line for text in texts for line in text.lines.texts],
                np.array([pages[text.page.name] for text in texts])[number],
                site,
                np.where(invented | spared, UNLABELLED, role),
            ),
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
    """Fits on all rows, and cross-validates by site.

    What a row is told by a model (the columns of the word tables, the first look) comes from
    one that saw no page of its site, in fitting as in cross-validation.
    """

    def __init__(self, rows: Rows, seed: int, count: int) -> None:
        self.rows = rows
        self.seed = seed
        self.fold = folds(rows.site, count, seed)
        self.count = count
        sparse = ~rows.whole | (np.arange(len(rows.role)) % SPARSE == 0)
        self._useful = rows.teaches & sparse

    def words(self, train: Mask) -> WordTable:
        rows = self.rows
        # A text per page is enough, and the whole page has all its words.
        return rows.counts.fit(
            rows.role, rows.site, rows.words, train & rows.whole & ~rows.invented
        )

    def turns(self, train: Mask) -> NgramTable:
        sites = np.zeros(self.rows.site.max() + 1, dtype=bool)
        sites[self.rows.site[train]] = True
        return self.rows.ngrams.fit(sites)

    def matrix(self) -> Floats:
        """Features of all rows; columns of the tables from tables that saw not their site."""
        known: Floats | None = None
        for number in range(self.count):
            train, test = self.fold != number, self.fold == number
            found = np.concatenate(
                (self._known(self.words(train)), self.rows.ngrams.rows(self.turns(train))), axis=1
            )
            known = np.zeros_like(found) if known is None else known
            known[test] = found[test]
            print(f"words of fold {number + 1} of {self.count} done", flush=True)
        assert known is not None
        return self.rows.matrix(known)

    def _known(self, table: WordTable) -> Floats:
        rows = self.rows
        columns = rows.counts.rows(table, len(rows.role))
        # Of copies the words were not counted: they are looked up line by line.
        for number, text in enumerate(rows.texts):
            if text.flavour == "invented":
                low, high = rows.start[number], rows.start[number + 1]
                tokens = tokenise([fold(line) for line in text.lines.texts])
                columns[low:high] = np.asarray(table.rows(tokens)).T
        return columns

    def second(self, matrix: Floats, first: Floats) -> Floats:
        """The features with those of the second look."""
        words = matrix[:, OWN.index("text.words")]
        parts = [
            second_look(text.lines, words[low:high], first[low:high]).T
            for text, low, high in zip(
                self.rows.texts, self.rows.start, self.rows.start[1:], strict=False
            )
        ]
        return np.concatenate((matrix, np.concatenate(parts)), axis=1)

    def keep(
        self, matrix: Floats, train: Mask, settings: dict[str, Any], names: tuple[str, ...]
    ) -> Forest:
        chosen = train & self._useful
        target = np.isin(self.rows.role[chosen], KEEP_ROLES)
        learner = fit(settings, matrix[chosen], target, self.rows.keep_weight[chosen], self.seed)
        return export(learner, names, ("keep",))

    def role(self, matrix: Floats) -> Forest:
        rows, chosen = self.rows, self._useful
        learner = fit(ROLE, matrix[chosen], rows.role[chosen], rows.role_weight[chosen], self.seed)
        return export(learner, ALL_NAMES, tuple(ROLES[int(i)] for i in learner.classes_))

    def unseen(self, matrix: Floats, settings: dict[str, Any], names: tuple[str, ...]) -> Floats:
        """Keep probability of every row by forests that saw no page of its site."""
        found = np.zeros(len(self.fold), dtype=np.float32)
        for number in range(self.count):
            train, test = self.fold != number, self.fold == number
            forest = self.keep(matrix, train, settings, names)
            tested = np.ascontiguousarray(matrix[test].T)
            found[test] = probabilities(forest.scores(tested, forest.rows(names))[0])
            print(f"forest of fold {number + 1} of {self.count} done", flush=True)
        return found


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
    trainer = PlainTrainer(rows, asked.seed, asked.folds)
    matrix = trainer.matrix()
    matrix = trainer.second(matrix, trainer.unseen(matrix, FIRST, NAMES))
    probability = trainer.unseen(matrix, KEEP, ALL_NAMES)
    figures = Figures(rows, probability, trainer.fold)
    least = figures.least()
    info = {
        "date": datetime.datetime.now(datetime.timezone.utc).date().isoformat(),
        **{name: version(name) for name in ("catboost", "trafilatura", "resiliparse")},
        "seed": asked.seed,
        "folds": asked.folds,
        "cross_validated": figures.all(least, asked.folds),
    }
    everything = np.ones(len(rows.role), dtype=bool)
    first = trainer.keep(matrix[:, : len(NAMES)], everything, FIRST, NAMES)
    keep = trainer.keep(matrix, everything, KEEP, ALL_NAMES)
    measure_cover(keep, ALL_NAMES, matrix, asked.seed)  # for the terms
    content = {
        "info": info,
        "least": least[0],
        "least_mixed": least[1],
        "words": trainer.words(everything).dump(),
        "turns": trainer.turns(everything).dump(),
        "first": first.dump(),
        "forest": keep.dump(),
        "role": trainer.role(matrix).dump(),
    }
    asked.out.write_text(json.dumps(content, ensure_ascii=False) + "\n", "utf-8")
    print(json.dumps({"least": least, **info}, indent=2))


if __name__ == "__main__":
    main()
