"""The learner's trees and ours say the same, and the same data gives the same weights."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

pytest.importorskip("catboost", reason="needs the extra learn: .ci/run installs it")

from declutter.learn.augment import with_clutter
from declutter.learn.corpora import LabelledPage, fixture_pages
from declutter.learn.dataset import Dataset, build, folds
from declutter.learn.fit import COMMON, Trainer, export, fit
from declutter.scoring.forest import Forest

FIXTURES = Path(__file__).parents[2] / "fixtures"
SMALL: dict[str, Any] = {**COMMON, "iterations": 15, "depth": 4, "learning_rate": 0.3}


@pytest.mark.parametrize("classes", [2, 4])
def test_exported_trees_score_like_the_learner(classes: int) -> None:
    random = np.random.default_rng(3)
    matrix = random.normal(size=(400, 6)).astype(np.float32)
    target = np.digitize(matrix[:, 0] + matrix[:, 1] ** 2, [0.3, 1.0, 2.0][: classes - 1])
    settings = dict(SMALL) if classes == 2 else {**SMALL, "loss_function": "MultiClass"}
    learner = fit(settings, matrix, target, np.ones(400, dtype=np.float32), 1)
    names = tuple("abcdef")
    outputs = ("score",) if classes == 2 else tuple(map(str, range(classes)))
    forest = Forest.load(json.loads(json.dumps(export(learner, names, outputs).dump())))
    ours = forest.scores(np.ascontiguousarray(matrix.T), forest.rows(names))
    theirs = learner.predict(matrix, prediction_type="RawFormulaVal")
    np.testing.assert_allclose(ours, np.atleast_2d(theirs.T), atol=2e-3)


def _some_pages() -> list[LabelledPage]:
    pages = list(fixture_pages(FIXTURES))[::9]
    for page in pages:
        assert page.roles is not None
        page.gold = "\n".join(text for role, text in page.roles if role == "body")
        page.invented = False
    return pages


@pytest.fixture(scope="module")
def data() -> Dataset:
    return build(_some_pages(), workers=1)


def test_fitting_is_reproducible(data: Dataset, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("declutter.learn.fit.REGION", SMALL)
    everything = np.ones(len(data.matrix), dtype=bool)
    first, second = (Trainer(data, 5, log=lambda _: None).region(everything) for _ in range(2))
    assert first.dump() == second.dump()


def test_folds_never_split_a_site(data: Dataset) -> None:
    site = np.array([0, 1, 1, 2, 0, 3])
    fold = folds(site, 2, seed=1)
    assert fold[0] == fold[4]
    assert fold[1] == fold[2]


def test_invented_clutter_is_labelled_and_the_original_left_alone() -> None:
    for page in _some_pages():
        before = page.html
        copy = with_clutter(page, seed=2)
        assert page.html == before
        if copy is not None:
            assert copy.inserted
            assert copy.gold is None
            assert copy.site == page.site
            return
    pytest.fail("no page got clutter")
