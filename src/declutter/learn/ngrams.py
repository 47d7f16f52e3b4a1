"""Fitting of the weights of words and pairs of words for plain text."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from declutter.features.phrases import fold
from declutter.plain.ngrams import UNIT, Floats, NgramTable, grams
from declutter.scoring.words import GROUPS
from declutter.types import KEPT_BY_DEFAULT, ROLES

LEAST_SITES = 4  # on fewer, a word or pair is the site's own
DECAY = 1e-6  # of the squared weights, per row of weight 1
ITERATIONS = 40
MOST_NGRAMS = 9000  # the most telling ones of the table are kept
BALANCE = 0.5  # power of the inverse weight of a group


@dataclass(slots=True)
class NgramCounts:
    """Which words and pairs stand in which line; one row per distinct line of a page."""

    vocabulary: list[str]
    matrix: csr_matrix  # (distinct lines, vocabulary), rows of length 1
    role: NDArray[np.int64]
    site: NDArray[np.int64]
    weight: Floats
    line: NDArray[np.int64]  # row of the texts -> row of the matrix

    @classmethod
    def of(
        cls,
        texts: list[str],
        page: NDArray[np.int64],
        site: NDArray[np.int64],
        role: NDArray[np.int64],
    ) -> NgramCounts:
        """Of lines (one after the other, all texts of a page in a row). `role` is negative
        where nothing is to be learned."""
        numbers: dict[str, int] = {}
        rows: dict[tuple[int, str], int] = {}
        columns: list[int] = []
        bounds = [0]
        line = np.zeros(len(texts), dtype=np.int64)
        first: list[int] = []
        for i, text in enumerate(texts):
            key = (int(page[i]), text)
            row = rows.get(key)
            if row is None:
                row = rows[key] = len(rows)
                columns += [numbers.setdefault(name, len(numbers)) for name in grams(fold(text))]
                bounds.append(len(columns))
                first.append(i)
            elif role[first[row]] < 0 <= role[i]:
                first[row] = i
            line[i] = row
        chosen = np.array(first)
        sizes = np.diff(bounds)
        values = np.repeat(1 / np.sqrt(np.maximum(sizes, 1)), sizes).astype(np.float32)
        matrix = csr_matrix(
            (values, np.array(columns), np.array(bounds)), (len(rows), len(numbers))
        )
        known = role[chosen]
        # What a page has many lines of counts once, damped.
        pairs = page[chosen] * (len(ROLES) + 1) + known + 1
        _, inverse, times = np.unique(pairs, return_inverse=True, return_counts=True)
        return cls(
            vocabulary=list(numbers),
            matrix=matrix,
            role=known,
            site=site[chosen],
            weight=(1 / np.sqrt(times[inverse])).astype(np.float32),
            line=line,
        )

    def fit(self, sites: NDArray[np.bool_]) -> NgramTable:
        """Weights from the lines of the chosen sites (a mask over site numbers)."""
        group_of = np.full(len(ROLES), len(GROUPS) + 1)  # titles: told apart, but no column
        for number, roles in enumerate(GROUPS.values()):
            for name in roles:
                group_of[ROLES.index(name)] = number
        body = len(GROUPS)
        group_of[[ROLES.index(name) for name in KEPT_BY_DEFAULT]] = body
        chosen = np.flatnonzero(sites[self.site] & (self.role >= 0))
        matrix = self.matrix[chosen]
        spread = self._sites_of(matrix, self.site[chosen])
        common = np.flatnonzero(spread >= LEAST_SITES)
        matrix = matrix[:, common]
        group, weight = group_of[self.role[chosen]], self.weight[chosen].astype(np.float64)
        totals = np.bincount(group, weights=weight, minlength=body + 2)
        weight *= (totals.max() / np.maximum(totals, 1e-9))[group] ** BALANCE
        found = _logistic(matrix, group, weight / weight.sum(), body + 2)
        apart = np.round((found[:, :body] - found[:, body : body + 1]) / UNIT)
        apart = np.clip(apart, -400, 400)
        # A strong weight tells more where a word or pair stands often.
        telling = np.abs(apart).max(axis=1) * np.sqrt(spread[common])
        telling = np.sort(np.argsort(-telling, kind="stable")[:MOST_NGRAMS])
        names = [self.vocabulary[common[i]] for i in telling.tolist()]
        return NgramTable(
            {name: i for i, name in enumerate(names)}, apart[telling].astype(np.float32)
        )

    @staticmethod
    def _sites_of(matrix: csr_matrix, site: NDArray[np.int64]) -> NDArray[np.int64]:
        """On how many sites each column stands."""
        rows = np.repeat(site, np.diff(matrix.indptr))
        size = matrix.shape[1]
        seen = np.unique(rows * size + matrix.indices)
        return np.bincount(seen % size, minlength=size)

    def rows(self, table: NgramTable) -> Floats:
        """`NgramTable.rows` of all lines, shape (lines, groups), from the counts alone."""
        weights = np.zeros((len(self.vocabulary), len(GROUPS)), dtype=np.float32)
        for i, name in enumerate(self.vocabulary):
            row = table.index.get(name)
            if row is not None:
                weights[i] = table.weights[row]
        found: Floats = np.asarray(self.matrix @ weights * UNIT, dtype=np.float32)
        return found[self.line]


def _logistic(
    matrix: csr_matrix, group: NDArray[np.int64], weight: NDArray[np.float64], groups: int
) -> NDArray[np.float64]:
    """Weights of a multinomial logistic regression, shape (columns, groups)."""
    size = matrix.shape[1]
    transposed = matrix.T.tocsr()
    every = np.arange(len(group))

    def loss(flat: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        table = flat.reshape(size + 1, groups)
        scores = matrix @ table[:-1].astype(np.float32) + table[-1]
        scores -= scores.max(axis=1, keepdims=True)
        share = np.exp(scores)
        total = share.sum(axis=1, keepdims=True)
        value = float((weight * (np.log(total[:, 0]) - scores[every, group])).sum())
        share /= total
        share[every, group] -= 1
        share *= weight[:, None]
        slope = np.empty_like(table)
        slope[:-1] = transposed @ share.astype(np.float32) + 2 * DECAY * table[:-1]
        slope[-1] = share.sum(axis=0)
        return value + DECAY * float((table[:-1] ** 2).sum()), slope.ravel()

    start = np.zeros((size + 1) * groups)
    found = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": ITERATIONS})
    table: NDArray[np.float64] = found.x.reshape(size + 1, groups)[:-1]
    return table
