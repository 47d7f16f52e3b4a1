from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

import filler
from declutter import extract
from declutter.scoring.confidence import NAMES, SHIPPED, Calibration, shipped

pytest.importorskip("catboost")
confidence = pytest.importorskip("declutter.learn.confidence")


def pages(count: int) -> tuple[np.ndarray, np.ndarray]:
    """Numbers of which the first tells the F1 but for some noise and a bend."""
    rng = np.random.default_rng(3)
    rows = rng.random((count, len(NAMES)))
    return rows, np.clip(rows[:, 0] ** 2 + rng.normal(0, 0.05, count), 0, 1)


def estimates(fitted: Calibration, rows: np.ndarray) -> np.ndarray:
    return np.array([fitted.of(row) for row in rows])


def test_a_fit_is_calibrated_on_other_pages() -> None:
    rows, f1 = pages(2000)
    found = estimates(confidence.fit(rows[:1000], f1[:1000]), rows[1000:])
    figures = confidence.figures(found, f1[1000:])
    assert figures["expected_calibration_error"] < 0.03
    assert figures["tenths"][0]["f1"] < 0.1 < 0.8 < figures["tenths"][-1]["f1"]


def test_the_curve_rises() -> None:
    rows, f1 = pages(500)
    fitted = confidence.fit(rows, f1)
    assert (np.diff(fitted.raw) > 0).all()
    assert (np.diff(fitted.value) >= 0).all()


def test_dump_and_load() -> None:
    rows, f1 = pages(500)
    fitted = confidence.fit(rows, f1)
    again = Calibration.load(json.loads(json.dumps(fitted.dump())))
    np.testing.assert_allclose(estimates(again, rows), estimates(fitted, rows), atol=1e-3)
    with pytest.raises(ValueError, match="fit it again"):
        Calibration.load({**fitted.dump(), "names": "one two"})


def test_no_page_is_judged_by_its_own_site() -> None:
    rows, _ = pages(300)
    site = np.repeat(np.arange(30), 10)
    f1 = (site % 2).astype(float)  # nothing but the site tells it
    rows[:, 1] = site
    judged = confidence.Judged(rows, f1, site, np.zeros(0))
    assert abs(np.corrcoef(confidence.cross_validate(judged), f1)[0, 1]) < 0.3


def test_shipped_figures_reach_their_bars() -> None:
    told = json.loads(SHIPPED.read_text("utf-8"))["cross_validated"]
    assert told["expected_calibration_error"] <= 0.05
    assert told["low_pages_in_lowest_tenth"] >= 0.5
    page = Path("docs/confidence.md")
    if page.is_file():
        assert f"{told['pages']} pages of" in page.read_text("utf-8")


def test_of_a_page() -> None:
    good, bad = extract(filler.page("en")), extract("<p>Menu</p><p>Home</p>" * 3)
    assert len(shipped().weights) == len(NAMES)
    assert bad.confidence < good.confidence <= 1.0
    assert extract("").confidence == 0.0
