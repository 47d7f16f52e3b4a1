"""Figures of cross-validated predictions, by the metrics that the benchmarks use."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

import numpy as np
from numpy.typing import NDArray

from declutter.learn import metrics
from declutter.learn.dataset import UNLABELLED, Dataset, PageRows
from declutter.learn.fit import Predictions
from declutter.scoring.arrays import blend, choose, worth_reading
from declutter.scoring.model import READ_AROUND, WORTH_READING
from declutter.types import KEPT_BY_DEFAULT, ROLES


def verdicts(data: Dataset, found: Predictions, weight: float) -> list[NDArray[np.bool_]]:
    """Kept blocks of every page, as the extractor would decide with default options."""
    masks = []
    for i, page in enumerate(data.pages):
        rows = data.rows(i)
        if not page.texts:
            masks.append(np.zeros(0, dtype=bool))
            continue
        region = found.region[rows]
        read = worth_reading(region, np.full(len(region), -1), WORTH_READING, READ_AROUND)
        keep = np.zeros_like(region)
        keep[read] = found.keep[rows][read]
        words = np.maximum(page.counts, 1).astype(np.float32)
        masks.append(choose(blend(region, keep, weight), words)[0])
    return masks


def evaluate(data: Dataset, found: Predictions, weight: float) -> dict[str, Any]:
    """Word F1 per corpus and page type, leak, clutter and roles. Invented pages do not count."""
    masks = verdicts(data, found, weight)
    f1: dict[str, list[float]] = defaultdict(list)
    leak: list[float | None] = []
    drop: list[float] = []
    keep: list[float] = []
    per_kind: dict[str, list[bool]] = defaultdict(list)
    for page, mask in zip(data.pages, masks, strict=True):
        if page.page.invented:
            continue
        text = "\n".join(page.texts[i] for i in np.flatnonzero(mask))
        if page.page.gold is not None:
            score = metrics.word_score(text, page.page.gold).f1
            f1[f"{page.page.corpus} all"].append(score)
            f1[f"{page.page.corpus} {page.page.page_type}"].append(score)
        if page.page.without:
            leak.append(metrics.share_found(text, page.page.without))
        _clutter(page, metrics.Text(text), drop, keep, per_kind)
    roles = metrics.role_scores(_roles(data, found, masks))
    mean_drop, mean_keep = metrics.mean(drop) or 0.0, metrics.mean(keep) or 0.0
    return {
        "word_f1": {name: _round(metrics.mean(values)) for name, values in sorted(f1.items())},
        "leak": _round(metrics.mean(leak)),
        "clutter": {
            "combined": _round(metrics.harmonic(mean_drop, mean_keep)),
            "drop": _round(mean_drop),
            "keep": _round(mean_keep),
            "per_kind": {k: _round(sum(v) / len(v)) for k, v in sorted(per_kind.items())},
        },
        "roles": {
            "macro_f1": _round(roles.macro_f1),
            "body_f1_by_words": _round(roles.body.f1),
            "per_role": {name: _round(score.f1) for name, score in sorted(roles.per_role.items())},
        },
    }


def _clutter(
    page: PageRows,
    text: metrics.Text,
    drop: list[float],
    keep: list[float],
    per_kind: dict[str, list[bool]],
) -> None:
    if page.page.drop:
        gone = []
        for snippet in page.page.drop:
            gone.append(metrics.dropped(text, metrics.Snippet(**snippet)))
            per_kind[snippet["role"]].append(gone[-1])
        drop.append(sum(gone) / len(gone))
    if page.page.keep:
        kept = [metrics.kept(text, snippet) for snippet in page.page.keep]
        keep.append(sum(kept) / len(kept))


def _roles(
    data: Dataset, found: Predictions, masks: list[NDArray[np.bool_]]
) -> list[tuple[str, str, int]]:
    """(gold, predicted, words) of every block with a role label of the corpus."""
    rows = []
    content = np.array([role in KEPT_BY_DEFAULT for role in ROLES])
    for i, (page, mask) in enumerate(zip(data.pages, masks, strict=True)):
        if page.page.invented or page.page.roles is None:
            continue
        scores = found.role[data.rows(i)]
        barred = np.where(content[None, :] == mask[:, None], 0.0, -np.inf)
        best = np.argmax(scores + barred, axis=1)
        rows += [
            (ROLES[want], ROLES[got], int(words))
            for want, got, words in zip(page.roles, best, page.counts, strict=True)
            if want != UNLABELLED
        ]
    return rows


def _round(value: float | None) -> float | None:
    return None if value is None else round(value, 4)
