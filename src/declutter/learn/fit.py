"""Fitting of the three forests, and the predictions that cross-validation is scored on.

The learner is CatBoost (Prokhorenkova et al., 2018) with symmetric trees; its trees are
exported as the text arrays that `declutter.scoring.forest` evaluates.
"""

from __future__ import annotations

import json
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from catboost import CatBoostClassifier, Pool
from numpy.typing import NDArray

from declutter.features.names import WORDING as WORDING_NAMES
from declutter.learn.dataset import UNLABELLED, Dataset, folds
from declutter.learn.words import WordCounts
from declutter.scoring.arrays import probabilities, region_rows
from declutter.scoring.forest import Forest
from declutter.scoring.model import NEIGHBOURS, REGION_NAMES
from declutter.scoring.words import NAMES as WORD_NAMES
from declutter.scoring.words import WordTable
from declutter.types import KEPT_BY_DEFAULT, ROLES

Floats = NDArray[np.float32]
Mask = NDArray[np.bool_]

KEEP_ROLES = tuple(i for i, role in enumerate(ROLES) if role in KEPT_BY_DEFAULT)
PAGE_POWER = 0.7  # words of a block over words of the page's gold, damped: a page counts once
LEAST_GOLD_WORDS = 20
INSERTED_WEIGHT = 0.15  # least weight of a block of invented clutter
_COVER_SAMPLE = 40_000  # blocks
ROLE_BALANCE = 0.4  # power of the inverse frequency of a role

COMMON = {
    "thread_count": 2,
    "verbose": 0,
    "bootstrap_type": "Bernoulli",
    "l2_leaf_reg": 3,
    "boosting_type": "Plain",
    "allow_writing_files": False,
}
REGION = {**COMMON, "iterations": 300, "depth": 6, "learning_rate": 0.1, "border_count": 48}
REGION |= {"rsm": 0.2, "subsample": 0.6}
KEEP = {**REGION, "iterations": 600, "learning_rate": 0.06}
ROLE = {**COMMON, "loss_function": "MultiClass", "iterations": 300, "depth": 6}
ROLE |= {"learning_rate": 0.12, "border_count": 32, "rsm": 0.15, "subsample": 0.5}


@dataclass(slots=True)
class Targets:
    """What each row is fitted towards, and how much it weighs."""

    in_gold: Mask
    has_gold: Mask
    gold_weight: Floats
    wanted: Mask
    role: NDArray[np.int64]
    role_weight: Floats
    keep_weight: Floats
    has_role: Mask  # worth fitting a role on
    words: NDArray[np.int64]

    @classmethod
    def of(cls, data: Dataset) -> Targets:
        page = data.page_of_row
        role = np.concatenate([p.roles for p in data.pages])
        words = np.concatenate([p.counts for p in data.pages])
        blank = [np.zeros(len(p.texts), dtype=np.float32) for p in data.pages]
        share = np.concatenate(
            [
                b if p.gold_share is None else p.gold_share
                for p, b in zip(data.pages, blank, strict=True)
            ]
        )
        has_gold = np.array([p.gold_share is not None for p in data.pages])[page]
        # A page without content is a page too: there its own length stands for the gold's.
        gold_words = np.array([p.gold_tokens or p.counts.sum() for p in data.pages])
        wanted = np.isin(role, KEEP_ROLES)
        known = role != UNLABELLED
        wanted_words = np.bincount(page, weights=wanted * words, minlength=len(data.pages))
        labelled = np.bincount(page, weights=known, minlength=len(data.pages))
        mostly = labelled > 0.5 * np.bincount(page, minlength=len(data.pages))
        wanted_words = np.where(mostly, wanted_words, gold_words)
        inserted = np.concatenate(
            [np.isin(p.texts, [text for _, text in p.page.inserted]) for p in data.pages]
        )
        keep_weight = _damped(words, wanted_words[page])
        keep_weight[inserted] = np.maximum(keep_weight[inserted], INSERTED_WEIGHT)
        frequency = np.bincount(role[known], minlength=len(ROLES))
        balance = (frequency.max() / np.maximum(frequency, 1)) ** ROLE_BALANCE
        role_weight = np.sqrt(np.clip(words + 6, 6, 60) / 6) * balance[np.maximum(role, 0)]
        return cls(
            in_gold=share >= 0.5,
            has_gold=has_gold,
            gold_weight=_damped(words, gold_words[page]),
            wanted=wanted,
            role=role,
            role_weight=role_weight.astype(np.float32),
            keep_weight=keep_weight,
            # Of a copy of a page only the invented clutter is new.
            has_role=known
            & (inserted | ~np.array([bool(p.page.inserted) for p in data.pages])[page]),
            words=words,
        )


def _damped(words: NDArray[Any], of_page: NDArray[Any]) -> Floats:
    share = words / np.maximum(of_page, LEAST_GOLD_WORDS)
    damped: Floats = (np.minimum(share, 1.0) ** PAGE_POWER).astype(np.float32)
    return damped


def fit(
    settings: dict[str, Any], matrix: Floats, target: NDArray[Any], weight: Floats, seed: int
) -> CatBoostClassifier:
    learner = CatBoostClassifier(**settings, random_seed=seed)
    return learner.fit(Pool(matrix, target.astype(int), weight=weight))


def export(learner: CatBoostClassifier, names: tuple[str, ...], outputs: tuple[str, ...]) -> Forest:
    """A fitted learner as the arrays that the core evaluates."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "model.json"
        learner.save_model(str(path), format="json")
        model = json.loads(path.read_text("utf-8"))
    questions: dict[tuple[int, float], int] = {}
    features: dict[int, int] = {}
    trees, leaves = [], []
    depth = max(len(tree["splits"]) for tree in model["oblivious_trees"])
    for tree in model["oblivious_trees"]:
        numbers = []
        for split in tree["splits"]:
            feature = features.setdefault(split["float_feature_index"], len(features))
            numbers.append(questions.setdefault((feature, split["border"]), len(questions)))
        values = np.array(tree["leaf_values"]).reshape(1 << len(numbers), len(outputs))
        while len(numbers) < depth:  # a shallow tree asks its last question in vain
            numbers.append(
                numbers[-1] if numbers else questions.setdefault((0, 3e38), len(questions))
            )
            values = np.concatenate((values, values))
        trees.append(numbers)
        leaves.append(values)
    scale, bias = model["scale_and_bias"]
    asked = list(questions)
    return Forest(
        features=tuple(names[i] for i in features),
        outputs=outputs,
        question_feature=np.array([feature for feature, _ in asked], dtype=np.int64),
        question_border=np.array([border for _, border in asked], dtype=np.float32),
        trees=np.array(trees, dtype=np.int64),
        leaves=(np.array(leaves) * scale).astype(np.float32),
        bias=np.broadcast_to(np.array(bias, dtype=np.float32), (len(outputs),)).copy(),
    )


def measure_cover(forest: Forest, names: tuple[str, ...], matrix: Floats, seed: int) -> None:
    """Let a forest know how often its leaves are reached, by a sample of a (blocks, features)
    matrix."""
    sample = np.random.default_rng(seed).permutation(len(matrix))[:_COVER_SAMPLE]
    forest.measure_cover(np.ascontiguousarray(matrix[np.sort(sample)].T), forest.rows(names))


def region_of(forest: Forest, names: tuple[str, ...], matrix: Floats) -> Floats:
    """Region probability of rows of a (blocks, features) matrix."""
    rows = forest.rows(names)
    parts = [
        probabilities(forest.scores(np.ascontiguousarray(matrix[low : low + 20_000].T), rows)[0])
        for low in range(0, len(matrix), 20_000)
    ]
    return np.concatenate(parts)


@dataclass(slots=True)
class Stage:
    """What the second stage learns from: all columns, and the words behind the last ones."""

    matrix: Floats
    region: Floats
    words: WordTable
    forest: Forest | None  # of the region, fitted on all training rows


@dataclass(slots=True)
class Predictions:
    """Of every row, by models that saw neither its page nor its site."""

    region: Floats
    keep: Floats
    role: Floats  # scores, shape (rows, roles) in the order of ROLES


class Trainer:
    """Fits on chosen pages of one data set.

    Only the region forest learns from the gold texts, only keep and role learn from the
    role labels; pages of ours (fixtures, invented clutter) have no gold and serve the
    latter two.
    """

    def __init__(self, data: Dataset, seed: int = 1, log: Any = print) -> None:
        self.data = data
        self.targets = Targets.of(data)
        self.seed = seed
        self.names = data.names + REGION_NAMES + WORD_NAMES
        self._log = log
        self._page = data.page_of_row
        # The region is judged before any words are read.
        self._structure = len(data.names) - len(WORDING_NAMES)
        self._counts = WordCounts.of([text for page in data.pages for text in page.texts])
        self._invented = np.array([page.page.invented for page in data.pages])[self._page]

    def region(self, train: Mask) -> Forest:
        t = self.targets
        rows = train & t.has_gold
        matrix = self.data.matrix[rows, : self._structure]
        learner = fit(REGION, matrix, t.in_gold[rows], t.gold_weight[rows], self.seed)
        self._log("region fitted")
        return export(learner, self.data.names[: self._structure], ("region",))

    def words(self, train: Mask) -> WordTable:
        t = self.targets
        train = train & ~self._invented
        return self._counts.fit(t.role, self.data.site[self._page], t.words, train)

    def stage(self, train: Mask, parts: int = 2, region: Floats | None = None) -> Stage:
        """Columns for the second stage. Training rows are judged by a region forest and a
        word table that did not see their site, all others by those of all training rows.

        Args:
            train: rows to learn from.
            parts: parts into which the training sites are cut for that.
            region: region probability of all rows, if it is known already.
        """
        size = len(self._page)
        table = self.words(train)
        words = self._counts.rows(table, size)
        inner = folds(self.data.site, parts, self.seed + 7)[self._page]
        known = region is not None
        forest = None
        if region is None:
            forest = self.region(train)
            region = region_of(forest, self.data.names, self.data.matrix)
        for part in range(parts):
            mine, others = train & (inner == part), train & (inner != part)
            words[mine] = self._counts.rows(self.words(others), size)[mine]
            if not known:
                other = self.region(others)
                region[mine] = region_of(other, self.data.names, self.data.matrix[mine])
        columns = [
            region_rows(region[self.data.rows(i)], NEIGHBOURS).T
            for i, page in enumerate(self.data.pages)
            if page.texts
        ]
        matrix = np.hstack((self.data.matrix, np.concatenate(columns), words))
        return Stage(matrix, region, table, forest)

    def keep(self, matrix: Floats, train: Mask) -> Forest:
        t = self.targets
        rows = train & t.has_role
        learner = fit(KEEP, matrix[rows], t.wanted[rows], t.keep_weight[rows], self.seed)
        self._log("keep fitted")
        return export(learner, self.names, ("keep",))

    def role(self, matrix: Floats, train: Mask) -> Forest:
        t = self.targets
        rows = train & t.has_role
        learner = fit(ROLE, matrix[rows], t.role[rows], t.role_weight[rows], self.seed)
        self._log("role fitted")
        return export(learner, self.names, tuple(ROLES[int(i)] for i in learner.classes_))

    def cross_validate(self, count: int = 5, with_roles: bool = True) -> Predictions:
        fold = folds(self.data.site, count, self.seed)[self._page]
        size = len(self._page)
        found = Predictions(
            np.zeros(size, np.float32),
            np.zeros(size, np.float32),
            np.full((size, len(ROLES)), -np.inf, np.float32),
        )
        for number in range(count):
            train, test = fold != number, fold == number
            stage = self.stage(train)
            found.region[test] = stage.region[test]
            tested = np.ascontiguousarray(stage.matrix[test].T)
            keep = self.keep(stage.matrix, train)
            found.keep[test] = probabilities(keep.scores(tested, keep.rows(self.names))[0])
            if with_roles:
                role = self.role(stage.matrix, train)
                scores = np.full((int(test.sum()), len(ROLES)), -np.inf, np.float32)
                columns = [ROLES.index(name) for name in role.outputs]
                scores[:, columns] = role.scores(tested, role.rows(self.names)).T
                found.role[test] = scores
            self._log(f"fold {number + 1} of {count} done")
        return found
