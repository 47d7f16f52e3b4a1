"""Learn from a user's labelled pages: a small correction of what the shipped weights get wrong.

A handful of pages is too little to fit forests on, and the bulk corpora are not at hand. So the
shipped forests stay, and what is fitted starts from their score of each block. What they are sure
of and right in has hardly any gradient; the blocks that somebody corrected have all of it. First
come cues (`learn/cues.py`): the class names and words of these sites, which mean nothing elsewhere
and so do no harm there. Then boosted trees (CatBoost, with its `baseline`), which know what blocks
are like, and change what happens on other sites.

What each of these is worth is measured on pages that it did not learn from (cross-validation, by
page or by site), through the same code that extracts pages. What does not help is left out.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from importlib.metadata import version
from typing import Any, Final, Literal

import numpy as np
from catboost import CatBoostClassifier, Pool
from numpy.typing import NDArray

from declutter.features import read_wording
from declutter.label.cases import Case
from declutter.learn.alignment import align
from declutter.learn.corpora import site_of
from declutter.learn.cues import CueRows, fit_cues
from declutter.learn.fit import COMMON, export
from declutter.learn.labelled import Page, page_of
from declutter.learn.metrics import tokens
from declutter.learn.tally import Tally
from declutter.pipeline import Extractor
from declutter.result import Result
from declutter.scoring.correction import Corrected, Correction, digest_of
from declutter.scoring.cues import Cues, cues_of
from declutter.scoring.forest import Forest
from declutter.scoring.model import LATER_NAMES, Model, load_model
from declutter.scoring.shipped import SHIPPED
from declutter.types import KEPT_BY_DEFAULT, ROLES

Floats = NDArray[np.float32]
FoldsBy = Literal["page", "site"]

LEAST_PAGES: Final = 3
LEAST_BLOCKS: Final = 5  # labelled blocks that a role needs to count in the macro F1
UNLABELLED: Final = -1
# What can be learned, in the order in which it is tried, and what it must gain to be taken.
PARTS: Final = ("keep cues", "keep trees", "role cues", "role trees")
LEAST_GAIN: Final = {"keep cues": 0.0, "keep trees": 0.002, "role cues": 0.0, "role trees": 0.002}
PAGE_POWER: Final = 0.7  # as in `learn.fit`: a page counts about once, long or short
SMALL: Final = {
    **COMMON,
    "thread_count": 1,  # a second one would only wait
    "learning_rate": 0.1,
    "l2_leaf_reg": 3,
    "border_count": 32,
    "rsm": 0.3,
    "subsample": 0.8,
}
# Deep trees reach few other blocks: trees of depth 2 drop body on pages of other sites.
KEEP: Final = {**SMALL, "loss_function": "Logloss", "iterations": 40, "depth": 6}
ROLE: Final = {**SMALL, "loss_function": "MultiClass", "iterations": 80, "depth": 4}


class CannotTuneError(ValueError):
    """The labelled pages are too few or too much alike to learn from; the message says why."""


@dataclass(slots=True)
class Rows:
    """Blocks of a page as a forest learns them.

    Attributes:
        matrix: the forest's features, shape (blocks, features).
        start: scores of the shipped forest, shape (blocks,) or (blocks, outputs).
        target: class of each block, `UNLABELLED` if nobody said.
        weight: how much each block counts.
        cues: of each block.
    """

    matrix: Floats
    start: Floats
    target: NDArray[np.int64]
    weight: Floats
    cues: list[dict[str, float]]


@dataclass(slots=True)
class Learner:
    """One labelled page: what is measured on it, and what can be learned from it."""

    page: Page
    site: str
    keep: Rows
    role: Rows


@dataclass(slots=True)
class Outcome:
    """What tuning found.

    Attributes:
        correction: what to write; None if nothing helped.
        before, after: figures on pages not learned from, as `Tally.result` gives them.
        better, worse: pages whose word F1 rose and fell.
        left_out: of `PARTS`, those that did not help.
    """

    correction: Correction | None
    before: dict[str, Any]
    after: dict[str, Any]
    better: int = 0
    worse: int = 0
    left_out: list[str] = field(default_factory=list)


def tune(
    cases: Sequence[Case],
    folds: int = 5,
    folds_by: FoldsBy = "page",
    seed: int = 1,
    log: Callable[[str], None] = lambda _: None,
) -> Outcome:
    """Fit a correction of the shipped weights and measure it.

    Args:
        cases: labelled pages whose labelling is done.
        folds: parts for the cross-validation; fewer where there are fewer pages or sites.
        folds_by: "page" measures new pages of the labelled sites, "site" measures new sites.
        seed: of the folds and of the learner; the same seed gives the same weights.
        log: told what is going on.

    Raises:
        CannotTuneError: there are too few pages, or all are of one site and `folds_by` is "site".
        OSError: a page cannot be read.
    """
    if len(cases) < LEAST_PAGES:
        raise CannotTuneError(
            f"tuning needs at least {LEAST_PAGES} labelled pages, there "
            f"{'is' if len(cases) == 1 else 'are'} {len(cases)}"
        )
    model = load_model()
    learners = [learner_of(case, model) for case in cases]
    log(f"{len(learners)} pages read")
    fold = deal(learners, folds, folds_by, seed)

    def validated(parts: tuple[str, ...]) -> Tally:
        return cross_validate(learners, fold, parts, seed, log)

    before = validated(())
    after, left_out = before, list[str]()
    parts: tuple[str, ...] = ()
    for part in PARTS:
        figure = _word_f1 if part.startswith("keep") else _role_f1
        tried = validated((*parts, part))
        if figure(tried) > figure(after) + LEAST_GAIN[part]:
            after, parts = tried, (*parts, part)
        else:
            left_out.append(part)
    info: dict[str, Any] = {
        "pages": len(learners),
        "sites": len({learner.site for learner in learners}),
        "labels": _digest(learners),
        "seed": seed,
        "folds": int(fold.max()) + 1,
        "folds_by": folds_by,
        "catboost": version("catboost"),
        "before": before.result(LEAST_BLOCKS),
        "after": after.result(LEAST_BLOCKS),
    }
    changes = [
        new.f1 - old.f1 for (_, new), (_, old) in zip(after.words, before.words, strict=True)
    ]
    return Outcome(
        correction=fit(learners, parts, seed, info) if parts else None,
        before=info["before"],
        after=info["after"],
        better=sum(change > 0 for change in changes),
        worse=sum(change < 0 for change in changes),
        left_out=left_out,
    )


def _word_f1(tally: Tally) -> float:
    return float(np.mean([score.f1 for _, score in tally.words]))


def _role_f1(tally: Tally) -> float:
    """Macro F1; where no role has enough blocks for it, over all roles."""
    found = tally.result(LEAST_BLOCKS)["roles"]["macro_f1"]
    return float(found or tally.result(1)["roles"]["macro_f1"])


def _digest(learners: Iterable[Learner]) -> str:
    found = hashlib.sha256()
    for learner in learners:
        found.update(f"{learner.page.html}\0{learner.page.blocks}\0".encode("utf-8", "replace"))
    return found.hexdigest()[:16]


def learner_of(case: Case, model: Model) -> Learner:
    """Measure a labelled page. What the extractor does not read, keep does not learn from."""
    page = page_of(case)
    result = _extractor(model).extract(page.html, url=case.url or None)
    texts = result.walked.texts
    words = np.array([len(tokens(text)) for text in texts], dtype=np.float32)
    labels = [label for label in page.blocks if label[1].strip()]
    roles = align(texts, labels) if texts and labels else ["missing"] * len(texts)
    target = np.array([ROLES.index(r) if r in ROLES else UNLABELLED for r in roles], dtype=int)
    wanted = np.array([role in KEPT_BY_DEFAULT for role in roles], dtype=bool)
    of_page = max(float(words[wanted].sum()), 20.0)
    keep_weight = (np.minimum(np.maximum(words, 1) / of_page, 1.0) ** PAGE_POWER).astype(np.float32)
    role_weight = np.sqrt(np.clip(words + 6, 6, 60) / 6).astype(np.float32)
    url = case.url or result.metadata.canonical_url or ""
    return Learner(
        page=page,
        site=site_of(url, case.name),
        keep=_keep_rows(model, result, np.where(target < 0, target, wanted), keep_weight),
        role=_role_rows(model, result, target, role_weight),
    )


def _extractor(model: Model) -> Extractor:
    made = Extractor()
    made._model = model
    return made


def _keep_rows(model: Model, result: Result, target: NDArray[Any], weight: Floats) -> Rows:
    """Features just as the extractor sees them: of the blocks that it reads."""
    wanted = model._keep.features
    scored = result._scored
    parts = scored.parts if scored else []
    read = [part.first + np.asarray(part.numbers) for part in parts]
    numbers = np.concatenate([np.zeros(0, dtype=np.int64), *read])
    keep = np.concatenate(
        [np.zeros(0, np.float32), *(np.asarray(part.keep)[part.numbers] for part in parts)]
    ).astype(np.float64)
    keep = np.clip(keep, 1e-6, 1 - 1e-6)
    columns = [_chosen(part.matrix, part.measured.names, wanted) for part in parts]
    return Rows(
        matrix=np.concatenate([np.zeros((0, len(wanted)), np.float32), *columns]),
        start=np.log(keep / (1 - keep)).astype(np.float32),
        target=target[numbers].astype(np.int64),
        weight=weight[numbers],
        cues=[cues_of(result.walked, block) for block in numbers.tolist()],
    )


def _role_rows(model: Model, result: Result, target: NDArray[Any], weight: Floats) -> Rows:
    wanted = model._role.features
    scored = result._scored
    names, scores = model.roles(scored) if scored else (model._role.outputs, None)
    columns = []
    for part in scored.parts if scored else []:
        reading = read_wording(part.measured, np.arange(len(part.region)))
        matrix = model._matrix(part.measured, part.region, reading)
        columns.append(_chosen(matrix, part.measured.names, wanted))
    index = {ROLES.index(name): i for i, name in enumerate(names)}
    return Rows(
        matrix=np.concatenate([np.zeros((0, len(wanted)), np.float32), *columns]),
        start=np.zeros((0, len(names)), np.float32) if scores is None else scores.T,
        target=np.array([index.get(int(role), UNLABELLED) for role in target], dtype=np.int64),
        weight=weight,
        cues=[cues_of(result.walked, block) for block in range(len(target))],
    )


def _chosen(matrix: Any, structure: tuple[str, ...], wanted: tuple[str, ...]) -> Floats:
    """The wanted features of a (features, blocks) matrix, shape (blocks, wanted)."""
    row = {name: i for i, name in enumerate(structure + LATER_NAMES)}
    return np.ascontiguousarray(np.asarray(matrix)[[row[name] for name in wanted]].T)


def deal(learners: Sequence[Learner], folds: int, by: FoldsBy, seed: int) -> NDArray[np.int64]:
    """Fold of each page. Copies of a page share one, and so do pages of a site if asked.

    Raises:
        CannotTuneError: all pages would share one.
    """
    keys = [learner.site if by == "site" else learner.page.html for learner in learners]
    groups = {key: number for number, key in enumerate(dict.fromkeys(keys))}
    if len(groups) < 2:
        raise CannotTuneError(
            "all labelled pages are of one site: folds by site need several"
            if by == "site"
            else "all labelled pages are the same page"
        )
    order = np.random.default_rng(seed).permutation(len(groups))
    fold = order % min(max(folds, 2), len(groups))
    return np.array([fold[groups[key]] for key in keys], dtype=np.int64)


def cross_validate(
    learners: Sequence[Learner],
    fold: NDArray[np.int64],
    parts: Sequence[str],
    seed: int,
    log: Callable[[str], None],
) -> Tally:
    """Every page, extracted with a correction that saw no page of its fold."""
    shipped = load_model()
    texts: dict[int, tuple[str, list[tuple[str, str]]]] = {}
    for number in range(int(fold.max()) + 1):
        train = [one for one, its in zip(learners, fold, strict=True) if its != number]
        model = Corrected(fit(train, parts, seed)) if parts else shipped
        extractor = _extractor(model)
        for i in np.flatnonzero(fold == number).tolist():
            result = extractor.extract(learners[i].page.html)
            texts[i] = result.text, [(block.role, block.text) for block in result.blocks]
        if parts:
            log(f"{' and '.join(parts)}: fold {number + 1} of {int(fold.max()) + 1} done")
    tally = Tally()
    for i, learner in enumerate(learners):
        tally.add(learner.page, *texts[i])
    return tally


def fit(
    learners: Sequence[Learner],
    parts: Sequence[str],
    seed: int,
    info: dict[str, Any] | None = None,
) -> Correction:
    """A correction of the shipped weights from these pages; `parts` says what it corrects."""
    model = load_model()
    forests: dict[str, Forest | None] = {}
    cues: dict[str, Cues | None] = {}
    for what, settings, on in (("keep", KEEP, model._keep), ("role", ROLE, model._role)):
        rows = [one.keep if what == "keep" else one.role for one in learners]
        start = [one.start.reshape(len(one.start), len(on.outputs)) for one in rows]
        cues[what] = forests[what] = None
        if f"{what} cues" in parts:
            found = _cues(rows, start, on.outputs)
            cues[what] = found
            start = [_with(found, one, old, on.outputs)
                     for one, old in zip(rows, start, strict=True)]  # fmt: skip
        if f"{what} trees" in parts:
            forests[what] = _boost(settings, rows, start, seed, on)
    return Correction(
        digest_of(SHIPPED), forests["keep"], forests["role"], cues["keep"], cues["role"], info or {}
    )


def _cues(rows: Sequence[Rows], start: Sequence[Floats], outputs: tuple[str, ...]) -> Cues:
    known = [one.target != UNLABELLED for one in rows]
    return fit_cues(
        [
            CueRows(
                [cues for cues, wanted in zip(one.cues, mask, strict=True) if wanted],
                scores[mask],
                one.target[mask],
            )
            for one, scores, mask in zip(rows, start, known, strict=True)
        ],
        outputs,
    )


def _with(cues: Cues, rows: Rows, start: Floats, outputs: tuple[str, ...]) -> Floats:
    """The scores of a page's blocks with what their cues add."""
    if not cues.outputs:
        return start
    raised = start.copy()
    raised[:, [outputs.index(name) for name in cues.outputs]] += cues.of(rows.cues).T
    return raised


def _boost(
    settings: dict[str, Any], rows: Sequence[Rows], start: Sequence[Floats], seed: int, on: Forest
) -> Forest | None:
    """Trees to add to a forest, fitted on the labelled rows; None where nothing is to be told."""
    target = np.concatenate([one.target for one in rows])
    known = target != UNLABELLED
    classes = np.unique(target[known])
    if len(classes) < 2:
        return None
    baseline = np.concatenate(start)[known]
    outputs = on.outputs
    if len(outputs) > 1:  # roles that nobody labelled keep the scores that they have
        baseline = baseline[:, classes]
        outputs = tuple(outputs[i] for i in classes)
    learner = CatBoostClassifier(**settings, random_seed=seed)
    learner.fit(
        Pool(
            np.concatenate([one.matrix for one in rows])[known],
            np.searchsorted(classes, target[known]),
            weight=np.concatenate([one.weight for one in rows])[known],
            baseline=baseline if len(outputs) > 1 else baseline[:, 0],
        )
    )
    return export(learner, on.features, outputs)
