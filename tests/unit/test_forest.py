from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from declutter import Extractor, Options, native
from declutter.scoring import forest as forest_module
from declutter.scoring.forest import Forest, read_weights, whole_numbers
from declutter.scoring.shipped import SHIPPED
from declutter.scoring.words import GROUPS, WordTable

NAMES = ("spare", "words", "links")  # rows of the matrices below


def hand_made() -> Forest:
    """Two trees of depth two, two outputs, worked out by hand in the tests."""
    return Forest(
        features=("words", "links"),
        outputs=("keep", "promo"),
        question_feature=np.array([0, 1, 0]),
        question_border=np.array([10.0, 0.5, 100.0], dtype=np.float32),
        # Tree 0 asks words > 10 (bit 0) and links > 0.5 (bit 1); tree 1 words > 100, then > 10.
        trees=np.array([[0, 1], [2, 0]]),
        leaves=np.array(
            [
                [[-1.0, 0.5], [2.0, -0.5], [-3.0, 1.5], [0.5, 0.25]],
                [[-0.25, 0.0], [9.0, 9.0], [0.75, -1.0], [1.25, -2.0]],
            ],
            dtype=np.float32,
        ),
        bias=np.array([0.125, -0.25], dtype=np.float32),
    )


MATRIX = np.array(
    [
        [7.0, 7.0, 7.0, 7.0],
        [5.0, 50.0, 500.0, 10.0],  # words; a border itself is not above it
        [0.0, 0.0, 1.0, 1.0],  # links
    ],
    dtype=np.float32,
)
# Leaves reached by tree 0: 0, 1, 3, 2; by tree 1: 0, 2, 3, 0.
SCORES = [
    [-1.0 - 0.25 + 0.125, 2.0 + 0.75 + 0.125, 0.5 + 1.25 + 0.125, -3.0 - 0.25 + 0.125],
    [0.5 + 0.0 - 0.25, -0.5 - 1.0 - 0.25, 0.25 - 2.0 - 0.25, 1.5 + 0.0 - 0.25],
]


def test_scores_worked_out_by_hand() -> None:
    forest = hand_made()
    assert forest.scores(MATRIX, forest.rows(NAMES)) == pytest.approx(np.array(SCORES))


def test_one_output() -> None:
    forest = hand_made()
    forest.leaves = np.ascontiguousarray(forest.leaves[:, :, :1])
    forest.outputs, forest.bias = ("keep",), forest.bias[:1]
    assert forest.scores(MATRIX, forest.rows(NAMES)) == pytest.approx(np.array(SCORES[:1]))


def test_huge_pages_are_scored_in_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    forest = hand_made()
    whole = forest.scores(MATRIX, forest.rows(NAMES))
    monkeypatch.setattr(forest_module, "_MOST_COLUMNS", 3)
    assert forest.scores(MATRIX, forest.rows(NAMES)) == pytest.approx(whole)


def test_feature_rows() -> None:
    assert hand_made().rows(NAMES).tolist() == [1, 2, 1]


def test_missing_feature() -> None:
    with pytest.raises(KeyError):
        hand_made().rows(("words",))


@pytest.mark.parametrize("block", range(4))
@pytest.mark.parametrize("output", [0, 1])
def test_terms_sum_to_the_score(block: int, output: int) -> None:
    forest = hand_made()
    terms = forest.terms(MATRIX, block, forest.rows(NAMES), output)
    assert set(terms) == {"bias", "words", "links"}
    assert sum(terms.values()) == pytest.approx(SCORES[output][block], abs=1e-5)


def test_terms_worked_out_by_hand() -> None:
    """Block 0, first output. Tree 0: mean -0.375; no links: mean 0.5; few words: leaf -1.

    Tree 1: mean 2.6875; few words: mean of leaves 0 and 1 = 4.375; then leaf -0.25.
    """
    forest = hand_made()
    terms = forest.terms(MATRIX, 0, forest.rows(NAMES), 0)
    assert terms["bias"] == pytest.approx(0.125 - 0.375 + 2.6875)
    assert terms["links"] == pytest.approx(0.5 + 0.375)
    assert terms["words"] == pytest.approx((-1.0 - 0.5) + (4.375 - 2.6875) + (-0.25 - 4.375))


def test_round_trip() -> None:
    forest = hand_made()
    again = Forest.load(json.loads(json.dumps(forest.dump()))).as_arrays()
    assert (again.features, again.outputs) == (forest.features, forest.outputs)
    assert np.array_equal(again.trees, forest.trees)
    assert np.array_equal(again.question_feature, forest.question_feature)
    assert again.question_border == pytest.approx(forest.question_border)
    unit = float(np.abs(forest.leaves).max()) / 20_000
    assert again.leaves == pytest.approx(forest.leaves, abs=unit)
    assert again.bias == pytest.approx(forest.bias)
    assert again.dump() == forest.dump()


def test_borders_survive_the_file_bit_by_bit() -> None:
    """Seven digits would not tell all float32 apart: those that matter must come back."""
    forest = hand_made()
    forest.question_border = np.array([0.1, 1 / 3, 12345.678], dtype=np.float32)
    again = Forest.load(forest.dump()).as_arrays()
    assert again.question_border == pytest.approx(forest.question_border, rel=1e-6)


@pytest.mark.parametrize("content", ["[]", "{}", '{"forests": 1}', "null"])
def test_not_a_weights_file(tmp_path: Path, content: str) -> None:
    path = tmp_path / "keep.json"
    path.write_text(content)
    with pytest.raises(ValueError, match="not a declutter weights file"):
        read_weights(tmp_path, path.name)


def test_broken_weights_file(tmp_path: Path) -> None:
    path = tmp_path / "keep.json"
    path.write_text("{")
    with pytest.raises(ValueError, match="Expecting"):
        read_weights(tmp_path, path.name)


def test_what_holds_for_nearly_every_block_explains_little() -> None:
    forest = hand_made()
    usual = np.repeat(MATRIX[:, :1], 99, axis=1)  # few words, no links
    rare = MATRIX[:, 2:3]
    matrix = np.concatenate((usual, rare), axis=1)
    rows = forest.rows(NAMES)
    before = forest.terms(MATRIX, 0, rows, 0)
    measured = hand_made()
    measured.measure_cover(matrix, rows)
    after = measured.terms(MATRIX, 0, rows, 0)
    assert sum(after.values()) == pytest.approx(SCORES[0][0], abs=1e-5)
    assert abs(after["words"]) + abs(after["links"]) < 0.1
    assert abs(before["words"]) + abs(before["links"]) > 1.0
    odd = measured.terms(MATRIX, 2, rows, 0)
    assert sum(odd.values()) == pytest.approx(SCORES[0][2], abs=1e-5)


def test_cover_survives_the_file() -> None:
    forest = hand_made()
    forest.measure_cover(MATRIX, forest.rows(NAMES))
    again = Forest.load(json.loads(json.dumps(forest.dump()))).as_arrays()
    assert forest.cover_text == again.cover_text == "250 250 250 250 500 0 250 250"


@pytest.mark.parametrize(
    ("name", "numbers"),
    [
        ("trees", "0 1 3 0"),
        ("trees", "0 1 -1 0"),
        ("trees", "0 1 2"),
        ("question_feature", "0 1 2"),
        ("question_feature", "0 -1 0"),
        ("question_feature", "0 1"),
        ("question_border", "10 0.5"),
        ("leaves", "1 2 3 4"),
        ("bias", [0.5]),
        ("outputs", []),
    ],
)
def test_numbers_that_do_not_fit(name: str, numbers: object) -> None:
    with pytest.raises(ValueError, match=r"fit|reshape|size"):
        Forest.load({**hand_made().dump(), name: numbers})


@pytest.mark.skipif(native.trees is None, reason="installed without a compiler")
@pytest.mark.parametrize("rows", [[1, 2, 3], [1, -1, 1], [1, 2]])
def test_no_read_outside_of_the_arrays(rows: list[int]) -> None:
    with pytest.raises(IndexError, match="fit"):
        hand_made().scores(MATRIX, np.array(rows))
    forest = hand_made()
    forest.trees[1, 1] = 3
    with pytest.raises(IndexError, match="fit"):
        forest.scores(MATRIX, np.array([1, 2, 1]))


@pytest.mark.skipif(native.trees is None, reason="installed without a compiler")
@pytest.mark.parametrize("name", ["region.json", "keep.json", "role.json"])
@pytest.mark.parametrize("blocks", [1, 15, 16, 17, 32, 33, 63, 64, 65, 200])
def test_all_processors_get_the_same_scores(name: str, blocks: int) -> None:
    forest = Forest.load(read_weights(None, name)["forest"])
    rows = forest.rows(forest.features)
    random = np.random.default_rng(blocks)
    borders = np.asarray(forest.question_border)
    shape = (len(forest.features), blocks)
    matrix = random.choice(borders, shape) + random.choice([0, 0, 0.001, -0.001], shape)
    matrix[0, 0] = np.nan
    matrix = matrix.astype(np.float32)
    best = forest.scores(matrix, rows)
    native.trees.use_plain(True)
    try:
        assert forest.scores(matrix, rows).tobytes() == best.tobytes()
    finally:
        native.trees.use_plain(False)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(native, "trees", None)
        assert forest.scores(matrix, rows) == pytest.approx(best, abs=1e-4)


@pytest.mark.parametrize(
    "text", ["1-2", "--1", "-", "1 - 2", "x", "1 x", "1.5", "99999999999999999999"]
)
def test_no_whole_numbers(text: str) -> None:
    with pytest.raises((ValueError, OverflowError)):
        whole_numbers(text)


@pytest.mark.parametrize("words", ["a1b", "a b", "1", "a-b", " a", ""])
def test_words_that_are_not_one(words: str) -> None:
    with pytest.raises(ValueError, match="words alone"):
        WordTable.load({"words": words, "weights": " ".join("1" * len(GROUPS))})


@pytest.mark.parametrize("broken", ["feature", "no forest", "no words"])
def test_a_folder_that_does_not_fit_is_told_at_once(tmp_path: Path, broken: str) -> None:
    for name in ("region.json", "keep.json", "role.json"):
        data = json.loads((SHIPPED / name).read_bytes())
        if broken == "feature" and name == "role.json":
            data["forest"]["features"][0] = "phase of the moon"
        if broken == "no forest" and name == "keep.json":
            data["forest"] = None
        if broken == "no words":
            data.pop("words", None)
        (tmp_path / name).write_text(json.dumps(data))
    with pytest.raises(ValueError, match=r"moon|NoneType|words"):
        Extractor(Options(weights=tmp_path))
