"""Feature matrices and labels of the corpora."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from declutter.features import measure, read_wording
from declutter.features.names import WORDING as WORDING_NAMES
from declutter.head import read_head
from declutter.learn.align import roles_along, share_in_gold, tokenise
from declutter.learn.corpora import LabelledPage
from declutter.parse import parse, tame
from declutter.types import ROLES
from declutter.walk import walk

UNLABELLED = -1
LEAST_LETTERS = 300  # a block of fewer that holds a clutter snippet is clutter as a whole


@dataclass(slots=True)
class PageRows:
    """One page: its labels aligned with its blocks."""

    page: LabelledPage
    texts: list[str]
    matrix: NDArray[np.float32]  # (blocks, features)
    counts: NDArray[np.int64]  # tokens per block
    gold_share: NDArray[np.float32] | None  # tokens in the gold, per block
    gold_tokens: int
    roles: NDArray[np.int64]  # index in ROLES or UNLABELLED


def rows_of(page: LabelledPage) -> tuple[PageRows, tuple[str, ...]]:
    """Measure one page. One without text has no rows and no names, but it counts."""
    tree = parse(tame(page.html))
    walked = walk(tree)
    if not walked.texts:
        page.html = ""
        return _without_text(page), ()
    measured = measure(walked, read_head(walked.head, page.html))
    reading = read_wording(measured, np.arange(len(walked.texts)))
    rows = (np.asarray(measured.matrix), np.asarray(reading.matrix))
    texts = walked.texts
    share, counts = share_in_gold(texts, page.gold or "")
    roles = np.full(len(texts), UNLABELLED)
    if page.roles is not None:
        for i, role in enumerate(roles_along(texts, page.roles)):
            if role in ROLES:
                roles[i] = ROLES.index(role)
    for role, text in page.inserted:
        collapsed = " ".join(text.split())
        for i in (i for i, other in enumerate(texts) if other == collapsed):
            roles[i] = ROLES.index(role)
    _label_snippets(page, texts, roles)
    page.html = ""
    return PageRows(
        page=page,
        texts=texts,
        matrix=np.ascontiguousarray(np.concatenate(rows).T),
        counts=counts,
        gold_share=None if page.gold is None else share,
        gold_tokens=len(tokenise(page.gold or "")),
        roles=roles,
    ), measured.names + WORDING_NAMES


def _without_text(page: LabelledPage) -> PageRows:
    none = np.zeros(0, dtype=np.int64)
    share = None if page.gold is None else np.zeros(0, dtype=np.float32)
    return PageRows(
        page=page,
        texts=[],
        matrix=np.empty((0, 0), dtype=np.float32),
        counts=none,
        gold_share=share,
        gold_tokens=len(tokenise(page.gold or "")),
        roles=none,
    )


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKC", text).casefold()))


def _label_snippets(page: LabelledPage, texts: list[str], roles: NDArray[np.int64]) -> None:
    """Roles from the snippets of `clutter-dev.json`: they were read with more care.

    Pull quotes are left to the page's role labels: the same words stand in its body.
    """
    if not page.drop and not page.keep:
        return
    letters = [_letters(text) for text in texts]
    kept = [_letters(snippet) for snippet in page.keep]
    for i, block in enumerate(letters):
        if roles[i] == UNLABELLED and any(snippet in block for snippet in kept if snippet):
            roles[i] = ROLES.index("body")
    for snippet in page.drop:
        wanted = _letters(snippet["text"])
        if not wanted or snippet["role"] not in ROLES or snippet["role"] == "pull_quote":
            continue
        for i, block in enumerate(letters):
            short = len(block) < max(3 * len(wanted), LEAST_LETTERS)
            if wanted in block and short and not any(other in block for other in kept if other):
                roles[i] = ROLES.index(snippet["role"])


@dataclass(slots=True)
class Dataset:
    """All pages; rows of `matrix` are the blocks of all pages in order."""

    names: tuple[str, ...]
    pages: list[PageRows]
    matrix: NDArray[np.float32]
    start: NDArray[np.int64]  # page -> first row; one more at the end
    site: NDArray[np.int64]  # page -> number of its site

    def rows(self, page: int) -> slice:
        return slice(int(self.start[page]), int(self.start[page + 1]))

    @property
    def page_of_row(self) -> NDArray[np.int64]:
        return np.repeat(np.arange(len(self.pages)), np.diff(self.start))


def build(pages: Iterable[LabelledPage], workers: int = 2) -> Dataset:
    """Measure all pages in worker processes; the order of the pages is kept."""
    found: list[PageRows] = []
    names: tuple[str, ...] = ()
    with ProcessPoolExecutor(workers) as pool:
        for rows, page_names in pool.map(rows_of, pages, chunksize=8):
            found.append(rows)
            names = page_names or names
    sites = {site: i for i, site in enumerate(sorted({p.page.site for p in found}))}
    lengths = [len(p.texts) for p in found]
    matrix = np.concatenate([p.matrix for p in found if p.texts])
    for p in found:
        p.matrix = np.empty((0, 0), dtype=np.float32)
    return Dataset(
        names=names,
        pages=found,
        matrix=matrix,
        start=np.concatenate(([0], np.cumsum(lengths))),
        site=np.array([sites[p.page.site] for p in found]),
    )


def folds(site: NDArray[np.int64], count: int, seed: int) -> NDArray[np.int64]:
    """Fold of every page; pages of a site share one."""
    order = np.random.default_rng(seed).permutation(site.max() + 1)
    return (order % count)[site]
