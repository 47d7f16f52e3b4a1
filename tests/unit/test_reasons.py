"""The terms of many blocks at once are those of each, and the strongest come first."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np
import pytest

import filler
import fixture_format
from declutter import Result, extract
from declutter.plain import clean_text
from declutter.scoring import model as model_module
from declutter.scoring import reasons as reasons_module
from declutter.scoring import terms as terms_module
from declutter.scoring.forest import Forest, read_weights
from declutter.scoring.reasons import Explained, Layout, Reasons
from declutter.scoring.terms import BIAS, ForestTerms, changes_by_numpy, new_table, strongest, total

compiled = pytest.mark.skipif(terms_module._fast is None, reason="installed without a compiler")
FORESTS = ("region.json", "keep.json", "role.json")
PAGES = sorted(fixture_format.FIXTURES.glob("*/page.html"))


@contextmanager
def by_numpy() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(terms_module, "_fast", None)
        yield


def shipped(name: str) -> Forest:
    return Forest.load(read_weights(None, name)["forest"])


def random_matrix(forest: Forest, blocks: int) -> Any:
    random = np.random.default_rng(blocks)
    shape = (len(forest.features), blocks)
    borders = np.asarray(forest.question_border)
    matrix = random.choice(borders, shape) + random.choice([0, 0.001, -0.001], shape)
    matrix[0, 0] = np.nan
    return matrix.astype(np.float32)


def one_by_one(forest: Forest, column: Any, rows: Any, output: int) -> dict[str, float]:
    """Of one block, as Saabas has it: by the means over the leaves in reach."""
    depth = forest.trees.shape[1]
    terms = {BIAS: float(forest.bias[output])}
    for questions, leaves, cover in zip(
        np.asarray(forest.trees).tolist(), np.asarray(forest.leaves)[:, :, output], forest.cover,
        strict=True,
    ):  # fmt: skip
        low, size = 0, 1 << depth
        before = float(np.average(leaves, weights=cover))
        terms[BIAS] += before
        for question in reversed(questions):
            size //= 2
            low += size if column[rows[question]] > forest.question_border[question] else 0
            reached = slice(low, low + size)
            mean = float(np.average(leaves[reached], weights=cover[reached]))
            name = forest.features[forest.question_feature[question]]
            terms[name] = terms.get(name, 0.0) + mean - before
            before = mean
    return terms


def table_of(forest: Forest, matrix: Any, low: int, into: list[int], output: int) -> Any:
    terms = ForestTerms(forest, output)
    table = new_table(max(into) + 2, len(terms.names) + 3)
    terms.add(matrix, low, forest.rows(forest.features), into, table, 1)
    return np.array(table)


@pytest.mark.parametrize("name", FORESTS)
def test_all_at_once_as_one_by_one(name: str) -> None:
    forest = shipped(name)
    matrix, output = random_matrix(forest, 40), len(forest.outputs) - 1
    rows, names = forest.rows(forest.features), ForestTerms(forest, output).names
    table = table_of(forest, matrix, 0, list(range(40)), output)
    for block in (0, 1, 31, 32, 39):
        expected = one_by_one(forest, matrix[:, block], rows, output)
        assert sorted(expected) == names
        assert dict(zip(names, table[block, 1:], strict=False)) == pytest.approx(expected, abs=1e-9)
        assert forest.terms(matrix, block, rows, output) == pytest.approx(expected, abs=1e-9)


@compiled
@pytest.mark.parametrize("name", FORESTS)
@pytest.mark.parametrize("blocks", [1, 15, 16, 17, 31, 32, 33, 64, 65, 130])
def test_compiled_as_by_numpy(name: str, blocks: int) -> None:
    forest = shipped(name)
    matrix, output = random_matrix(forest, blocks + 2), len(forest.outputs) // 2
    into = [2 * row for row in range(blocks)]
    fast = table_of(forest, matrix, 1, into, output)
    with by_numpy():
        assert table_of(forest, matrix, 1, into, output) == pytest.approx(fast, abs=1e-12)
    assert not fast[1::2].any()
    assert not fast[:, 0].any()
    assert not fast[:, -2:].any()
    scores = forest.scores(matrix, forest.rows(forest.features))[output, 1 : blocks + 1]
    assert fast[:-1:2].sum(axis=1) == pytest.approx(scores, abs=1e-3)


@compiled
@pytest.mark.parametrize("name", FORESTS)
def test_compiled_means_are_those_of_numpy(name: str) -> None:
    forest = shipped(name)
    for output in {0, len(forest.outputs) - 1}:
        found = terms_module._fast.changes(forest.leaves, forest.cover_numbers, output)
        assert np.array_equal(np.asarray(found), changes_by_numpy(forest, output))


@compiled
def test_no_access_outside_of_the_arrays() -> None:
    fast, forest = terms_module._fast, shipped("region.json")
    matrix, rows = random_matrix(forest, 4), forest.rows(forest.features)
    terms = ForestTerms(forest, 0)
    table = new_table(4, len(terms.names))
    for low, into, first in ((3, [0, 1], 0), (-1, [0], 0), (0, [4], 0), (0, [-1], 0), (0, [0], 1)):
        with pytest.raises(IndexError):
            terms.add(matrix, low, rows, into, table, first)
    with pytest.raises(IndexError, match="fit"):
        terms.add(matrix[:-1].copy(), 0, rows, [0], table, 0)
    with pytest.raises(IndexError, match="output"):
        ForestTerms(forest, 1)
    forest.cover_text = "1 2 3"
    with pytest.raises(ValueError, match="cover"):
        ForestTerms(forest, 0)
    names = terms.names
    for row, first, behind in (
        (4, 0, 1),
        (-1, 0, 1),
        (0, -1, 1),
        (0, 2, 1),
        (0, 0, len(names) + 1),
    ):
        with pytest.raises(IndexError):
            fast.strongest(table, row, first, behind, names, 5)
        with pytest.raises(IndexError):
            fast.total(table, row, first, behind)
    with pytest.raises(IndexError):
        fast.strongest(table, 0, 0, 1, names[1:], 5)


def test_a_forest_without_trees() -> None:
    forest = Forest.load({**shipped("region.json").dump(), "trees": "", "leaves": "", "cover": ""})
    matrix = random_matrix(forest, 3)
    assert forest.terms(matrix, 2, forest.rows(forest.features), 0) == {BIAS: forest.bias[0]}
    with by_numpy():
        table = table_of(forest, matrix, 0, [0, 1, 2], 0)
        assert table[:3, 1].tolist() == [forest.bias[0]] * 3


def tables() -> Iterator[Any]:
    random = np.random.default_rng(7)
    for size in (1, 2, 5, 30, 600):
        yield random.normal(size=(3, size))
        yield random.choice([0.0, -0.0, 1.5, -1.5, 1.5000001, 1e-300, -5e300], (3, size))
        yield 1 + random.choice([0, 1e-15, 1e-13], (3, size)) * random.integers(0, 9, (3, size))
        yield np.zeros((3, size))


@pytest.mark.parametrize("count", [-1, 0, 1, 2, 5, 24, 25, 26, 1000])
@pytest.mark.parametrize("fast", [pytest.param(True, marks=compiled), False])
def test_strongest_first_then_by_name(count: int, fast: bool) -> None:
    for table in tables():
        names = [f"{column:03d}" for column in range(table.shape[1])]
        for first in {0, len(names) // 3}:
            for behind in {len(names), len(names) // 2 + 1}:
                pairs = list(zip(names, table[1].tolist(), strict=True))[first:behind]
                expected = sorted(pairs, key=lambda term: (-abs(term[1]), term[0]))
                expected = expected if count < 0 else expected[:count]
                with pytest.MonkeyPatch.context() as patch:
                    if not fast:
                        patch.setattr(terms_module, "_fast", None)
                    assert strongest(table, 1, first, behind, names, count) == expected
                    found = total(table, 1, first, behind)
                assert math.isclose(found, math.fsum(v for _, v in pairs), abs_tol=1e-9)


def reasons_one_by_one(page: Result, block: int) -> list[tuple[str, float]]:
    scored, model = page._scored, page._model
    assert scored is not None
    part = scored.part_of(block)
    at = block - part.first
    names = part.measured.names
    column = np.asarray(part.measured.matrix)[:, at]
    rows = model._rows_of(model._region, names)
    found = {"region": one_by_one(model._region, column, rows, 0)}
    if part.keep[at] > 0:
        column = np.asarray(part.matrix)[:, np.asarray(part.numbers).tolist().index(at)]
        rows = model._rows_of(model._keep, names, model_module.LATER_NAMES)
        found["keep"] = one_by_one(model._keep, column, rows, 0)
    terms = [(f"{score}: {name}", v) for score, some in found.items() for name, v in some.items()]
    return sorted(terms, key=lambda term: (-abs(term[1]), term[0]))


def test_reasons_of_a_page_as_one_by_one() -> None:
    page = extract(filler.page("en", middle="<ul>" + "<li><a href=/x>Go on</a>" * 90 + "</ul>"))
    assert len(page.blocks) > 90
    count, scored = len(page.blocks), page._scored
    assert scored is not None
    numbers = [0, 1, 2, 3, 4, 5, 30, 31, count - 1, 0, 7]
    assert {bool(scored.part_of(0).keep[n] > 0) for n in numbers} == {True, False}
    for number in numbers:
        expected = dict(reasons_one_by_one(page, number))
        found = page.reasons(number)
        assert found == sorted(found, key=lambda term: (-abs(term[1]), term[0]))
        assert dict(found) == pytest.approx(expected, abs=1e-9)
        assert page._strongest(number, 5) == found[:5]
        for kind, terms in page._model.terms(scored, number).items():
            named = {f"{kind}: {name}": value for name, value in terms.items()}
            assert named == {name: expected for name, expected in found if name in named}
        for name, score in page._scores_of(number, 7).items():
            own = [term for term in found if term[0].startswith(f"{name}: ")]
            assert score.strongest == [t for t in own if t[0] != f"{name}: bias"][:7]
            assert score.start == dict(own)[f"{name}: bias"]
            assert score.others == len(own) - 1
            assert score.total == pytest.approx(sum(value for _, value in own))
    with pytest.raises(IndexError):
        page.reasons(count)


def test_parts_of_a_huge_page_are_explained_one_by_one(monkeypatch: pytest.MonkeyPatch) -> None:
    html = filler.page("en")
    monkeypatch.setattr(model_module, "MOST_BLOCKS", 7)
    page = extract(html)
    assert page._scored is not None
    assert len(page._scored.parts) > 2
    for block in page.blocks:
        assert dict(block.reasons) == pytest.approx(
            dict(reasons_one_by_one(page, block.number)), abs=1e-9
        )


@compiled
@pytest.mark.parametrize("page", PAGES[::7], ids=lambda path: path.parent.name)
def test_pages_without_compiled_terms(page: Any) -> None:
    html = page.read_bytes()
    fast = extract(html)
    found = [fast.json(), fast.explain(), fast.report()]
    roles = [block.role_reasons for block in fast.blocks]
    with by_numpy():
        slow = extract(html)
        assert [slow.json(), slow.explain(), slow.report()] == found
        for block, expected in zip(slow.blocks, roles, strict=True):
            assert dict(block.role_reasons) == pytest.approx(dict(expected), abs=1e-9)


@compiled
def test_plain_text_without_compiled_terms() -> None:
    text = filler.page("en").replace("<", "\n\n<")
    found = clean_text(text)
    assert len(found.blocks) > 3
    with by_numpy():
        again = clean_text(text)
        assert again.json() == found.json()
        assert again.explain() == found.explain()
        for block, other in zip(found.blocks, again.blocks, strict=True):
            assert dict(block.reasons) == pytest.approx(dict(other.reasons), abs=1e-9)
            assert block.to_dict()["reasons"] == [[n, round(v, 3)] for n, v in block.reasons[:5]]
    with pytest.raises(IndexError):
        found.reasons(len(found.blocks))


class Asked:
    """A page of 1,000 blocks: one term each, its number."""

    def __init__(self) -> None:
        self.asked: list[tuple[int, int]] = []
        forest = ForestTerms(shipped("region.json"), 0)
        forest.names = [BIAS, "number"]
        self.layout = Layout({"keep": forest})

    def explain(self, first: int, most: int) -> Explained:
        count = min(most, 1000 - first)
        self.asked.append((first, count))
        table = new_table(count, 2)
        for row in range(count):
            table[row, 1] = first + row
        return Explained(first, self.layout, table, [0] * count)


def test_blocks_in_a_row_are_read_ahead_within_bounds() -> None:
    page = Asked()
    reasons = Reasons(page.explain)
    for block in range(1000):
        assert reasons.strongest(block, 1) == [("keep: number" if block else "keep: bias", block)]
        reasons.strongest(block, 2)
    assert [first for first, _ in page.asked[:5]] == [0, 1, 5, 21, 85]
    assert max(count for _, count in page.asked) == reasons_module._MOST
    assert sum(count for _, count in page.asked) == 1000
    page.asked.clear()
    for block in (500, 3, 998, 999, 0):
        assert dict(reasons.strongest(block))["keep: number"] == block
    assert page.asked == [(500, 1), (3, 1), (998, 1), (999, 1), (0, 1)]


def test_further_terms_stand_where_they_belong() -> None:
    page = Asked()
    more = [("keep: yours.x", -7.0), ("site: repeats", -2.0)]
    reasons = Reasons(page.explain, lambda block: more if block == 5 else [])
    assert reasons.strongest(5) == [more[0], ("keep: number", 5.0), more[1], ("keep: bias", 0.0)]
    assert reasons.strongest(5, 2) == [more[0], ("keep: number", 5.0)]
    assert reasons.strongest(6, 2) == [("keep: number", 6.0), ("keep: bias", 0.0)]
    scores = reasons.scores(5, 1)
    assert list(scores) == ["keep", "site"]
    assert scores["keep"] == (-2.0, 0.0, 2, [more[0]])
    assert scores["site"] == (-2.0, 0.0, 1, [more[1]])
    assert list(reasons.scores(6, 1)) == ["keep"]


def test_json_says_the_five_strongest() -> None:
    page = extract(filler.page("en"))
    for block, said in zip(page.blocks, json.loads(page.json())["blocks"], strict=True):
        assert said["reasons"] == [[name, round(value, 3)] for name, value in block.reasons[:5]]
