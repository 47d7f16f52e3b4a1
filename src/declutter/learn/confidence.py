"""Calibrate the confidence: `python -m declutter.learn.confidence PREDICTIONS.npz`.

The predictions are the cross-validated ones that `python -m declutter.learn --predictions` keeps:
of every block by models that saw neither its page nor its site. From them come the text that each
page would have had, its word F1 and the numbers that describe it. The calibration itself is
cross-validated by site once more for the figures, then fitted on all pages.

Writes `scoring/confidence.json` and the table of reliability in `docs/confidence.md`.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from declutter.learn import metrics
from declutter.learn.__main__ import BLEND
from declutter.learn.align import tokenise
from declutter.learn.corpora import LabelledPage, corpora_folder, pages
from declutter.learn.dataset import folds
from declutter.parse import parse, tame
from declutter.scoring.arrays import blend, choose
from declutter.scoring.confidence import NAMES, SHIPPED, Calibration, describe
from declutter.scoring.model import WORTH_READING
from declutter.walk import walk

CORPUS = "wcxb-dev"  # the first corpus of the data set: its rows come first
FOLDS = 5
LOW = 0.5  # a page of less word F1 has gone wrong
_SHRINKAGE = 1.0  # of the weights of the standardised numbers (ridge regression)
_LEAST_PAGES = 25  # on a step of the curve
_MARK = "<!-- the table below is written by python -m declutter.learn.confidence -->"
Floats = NDArray[np.float64]


@dataclass(slots=True)
class Judged:
    """Pages with their numbers, shape (pages, numbers), word F1 and site.

    A page without text has no numbers; its confidence is 0 and nothing is fitted to it.
    """

    rows: Floats
    f1: Floats
    site: NDArray[np.int64]
    empty_f1: Floats  # of the pages without text


def judge(predictions: Path) -> Judged:
    """Read the pages again and see what the predictions make of them.

    Raises:
        ValueError: the predictions are not of these pages as the walk cuts them today.
    """
    found = np.load(predictions)
    region, keep = found["region"], found["keep"]
    real = [page for page in pages(corpora_folder()) if page.corpus == CORPUS]
    with ProcessPoolExecutor(2) as pool:
        counted = list(pool.map(_count, real, chunksize=16))
    start = np.concatenate(([0], np.cumsum(counted)))
    if start[-1] > len(region):
        raise ValueError(f"{predictions} holds {len(region)} blocks, the pages have more")
    jobs = [
        (page, region[low:high], keep[low:high])
        for page, low, high in zip(real, start, start[1:], strict=False)
    ]
    with ProcessPoolExecutor(2) as pool:
        judged = list(pool.map(_judge, jobs, chunksize=16))
    sites = {site: i for i, site in enumerate(sorted({page.site for page in real}))}
    filled = [i for i, (row, _) in enumerate(judged) if row is not None]
    return Judged(
        rows=np.array([judged[i][0] for i in filled]),
        f1=np.array([judged[i][1] for i in filled]),
        site=np.array([sites[real[i].site] for i in filled]),
        empty_f1=np.array([f1 for row, f1 in judged if row is None]),
    )


def _count(page: LabelledPage) -> int:
    return len(walk(parse(tame(page.html))).texts)


def _judge(job: tuple[LabelledPage, Any, Any]) -> tuple[Floats | None, float]:
    page, region, keep = job
    walked = walk(parse(tame(page.html)))
    if not walked.texts:
        return None, metrics.word_score("", page.gold or "").f1
    keep = np.where(region < WORTH_READING / 10, 0.0, keep).astype(np.float32)
    counts = [max(len(tokenise(text)), 1) for text in walked.texts]
    words = np.array(counts, dtype=np.float32)
    probability = blend(region, keep, BLEND)
    chosen, _ = choose(probability, words)
    text = "\n".join(walked.texts[i] for i in np.flatnonzero(chosen))
    row = np.array(describe(walked, region, probability, words, chosen.tobytes()))
    return row, metrics.word_score(text, page.gold or "").f1


def fit(rows: Floats, f1: Floats) -> Calibration:
    """Ridge regression on the standardised numbers, then an isotonic curve."""
    isotonic_regression = import_module("scipy.optimize").isotonic_regression
    mean, scale = rows.mean(axis=0), rows.std(axis=0) + 1e-9
    standard = (rows - mean) / scale
    square = standard.T @ standard + _SHRINKAGE * np.eye(standard.shape[1])
    slope = np.linalg.solve(square, standard.T @ (f1 - f1.mean())) / scale
    bias = float(f1.mean() - mean @ slope)
    raw = rows @ slope + bias
    order = np.argsort(raw, kind="stable")
    curve = isotonic_regression(f1[order]).x
    return Calibration(
        slope.tolist(), bias, *(points.tolist() for points in _points(raw[order], curve))
    )


def _points(raw: Floats, curve: Floats) -> tuple[Floats, Floats]:
    """Means of stretches of the curve: its steps, small ones joined with what follows."""
    cuts = [0]
    for at in np.flatnonzero(np.diff(curve) > 0) + 1:
        if at - cuts[-1] >= _LEAST_PAGES and len(curve) - at >= _LEAST_PAGES:
            cuts.append(int(at))
    ends = [*cuts[1:], len(curve)]
    stretches = [slice(low, high) for low, high in zip(cuts, ends, strict=True)]
    return (
        np.array([raw[stretch].mean() for stretch in stretches]),
        np.array([curve[stretch].mean() for stretch in stretches]),
    )


def cross_validate(judged: Judged, seed: int = 1) -> Floats:
    """Confidence of every page by a calibration that did not see its site."""
    fold = folds(judged.site, FOLDS, seed)
    out = np.zeros(len(judged.f1))
    for number in range(FOLDS):
        test = fold == number
        fitted = fit(judged.rows[~test], judged.f1[~test])
        out[test] = [fitted.of(row) for row in judged.rows[test]]
    return out


def figures(confidence: Floats, f1: Floats) -> dict[str, Any]:
    """Calibration error over tenths, and where the pages that went wrong lie."""
    tenths = np.array_split(np.argsort(confidence, kind="stable"), 10)
    table = [
        {
            "pages": len(tenth),
            "lowest": float(confidence[tenth].min()),
            "highest": float(confidence[tenth].max()),
            "confidence": float(confidence[tenth].mean()),
            "f1": float(f1[tenth].mean()),
            "below": int((f1[tenth] < LOW).sum()),
        }
        for tenth in tenths
    ]
    gaps = [t["pages"] * abs(t["confidence"] - t["f1"]) for t in table]
    return {
        "pages": len(f1),
        "expected_calibration_error": float(sum(gaps) / len(f1)),
        "low_pages": int((f1 < LOW).sum()),
        "low_pages_in_lowest_tenth": table[0]["below"] / max(int((f1 < LOW).sum()), 1),
        "tenths": table,
    }


def table_of(found: dict[str, Any], raw: dict[str, Any]) -> str:
    """The reliability table in Markdown."""
    lines = [
        f"{found['pages']} pages of `{CORPUS}`, {FOLDS} folds by site. "
        f"Expected calibration error {found['expected_calibration_error']:.3f} "
        f"(of the expected F1 alone, uncalibrated: {raw['expected_calibration_error']:.3f}). "
        f"{found['low_pages']} pages have a word F1 below {LOW}; the lowest tenth by confidence "
        f"holds {found['low_pages_in_lowest_tenth']:.0%} of them "
        f"(uncalibrated: {raw['low_pages_in_lowest_tenth']:.0%}).",
        "",
        f"| tenth | confidence | mean confidence | mean word F1 | pages with F1 < {LOW} |",
        "|---|---|---|---|---|",
    ]
    for number, tenth in enumerate(found["tenths"], 1):
        lines.append(
            f"| {number} | {tenth['lowest']:.2f} to {tenth['highest']:.2f} "
            f"| {tenth['confidence']:.3f} | {tenth['f1']:.3f} | {tenth['below']} |"
        )
    return "\n".join(lines)


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("predictions", type=Path, help="of python -m declutter.learn")
    parser.add_argument("--out", type=Path, default=SHIPPED)
    parser.add_argument("--docs", type=Path, default=Path("docs/confidence.md"))
    asked = parser.parse_args(arguments)
    judged = judge(asked.predictions)
    f1 = np.concatenate((judged.f1, judged.empty_f1))
    nothing = np.zeros(len(judged.empty_f1))
    found = figures(np.concatenate((cross_validate(judged), nothing)), f1)
    raw = figures(np.concatenate((judged.rows[:, NAMES.index("expected_f1")], nothing)), f1)
    content = {"cross_validated": found, **fit(judged.rows, judged.f1).dump()}
    asked.out.write_text(json.dumps(content, indent=1) + "\n", "utf-8")
    table = table_of(found, raw)
    if asked.docs.is_file():
        before = asked.docs.read_text("utf-8").partition(_MARK)[0]
        asked.docs.write_text(f"{before}{_MARK}\n\n{table}\n", "utf-8")
    print(f"mean word F1 {f1.mean():.4f}\n{table}")


if __name__ == "__main__":
    main()
