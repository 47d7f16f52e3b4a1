"""A correction is learned, measured on other pages, written only if it helps, and checked."""

from __future__ import annotations

import contextlib
import io
import json
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("catboost", reason="needs the extra learn: .ci/run installs it")

import odd_promo
from declutter.cli import main
from declutter.label import cases
from declutter.label.cases import Case
from declutter.learn import tune
from declutter.options import Options
from declutter.pipeline import Extractor
from declutter.scoring.correction import Corrected, Correction, digest_of, joined
from declutter.scoring.forest import Forest
from declutter.scoring.model import load_model
from declutter.scoring.shipped import SHIPPED

FIXTURES = Path(__file__).parents[2] / "fixtures"


def _corpus(folder: Path, right: bool, count: int = 5) -> list[Case]:
    """Pages of the odd site: labelled rightly, or as declutter has them already."""
    made = []
    for number in range(count):
        page = odd_promo.page(number)
        if not right:
            result = Extractor().extract(page.html)
            labels = list(zip(result.roles, result.walked.texts, strict=True))
            page = page._replace(labels=labels)
        made.append(_case(folder, number, page))
    return made


def _case(folder: Path, number: int, page: odd_promo.OddPage) -> Case:
    url = f"https://quay-gazette.example/{number}"
    case = Case(folder / f"page--{number}", page.labels, "en", why="a test", url=url)
    cases.write(case, page.html.encode())
    return case


@pytest.fixture(scope="module")
def trees(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A weights file with all that can be in one."""
    made = _corpus(tmp_path_factory.mktemp("trees"), right=True)
    learners = [tune.learner_of(case, load_model()) for case in made]
    return tune.fit(learners, tune.PARTS, seed=3).dump()


@pytest.fixture(scope="module")
def tuned(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """The weights file that the command wrote, and what it printed."""
    folder = tmp_path_factory.mktemp("tune")
    _corpus(folder / "corpus", right=True)
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        assert main(["tune", str(folder / "corpus"), "-o", str(folder / "weights.json")]) == 0
    return folder / "weights.json", printed.getvalue()


def test_the_odd_promo_goes_on_pages_not_seen(tuned: tuple[Path, str]) -> None:
    shipped, ours = Extractor(), Extractor(Options(weights=tuned[0]))
    exact = 0
    for number in range(100, 106):
        page = odd_promo.page(number)
        assert page.promo in shipped.extract(page.html).text
        result = ours.extract(page.html)
        kept = [block.text for block in result.blocks if block.kept]
        body = [text for role, text in page.labels if role == "body"]
        assert set(body) <= set(kept)
        exact += kept == body
    assert exact == 6


def test_an_odd_promo_that_only_its_words_tell_goes_too(tmp_path: Path) -> None:
    pages = [odd_promo.page(number, bare=True) for number in range(16)]
    made = [_case(tmp_path, number, page) for number, page in enumerate(pages[:8])]
    found = tune.tune(made).correction
    assert found is not None
    ours = tune._extractor(Corrected(found))
    gone = 0
    for page in pages[8:]:
        kept = [block.text for block in ours.extract(page.html).blocks if block.kept]
        assert {text for role, text in page.labels if role == "body"} <= set(kept)
        gone += page.promo not in kept
    assert gone >= 7


def test_cues_change_nothing_on_other_sites(tuned: tuple[Path, str]) -> None:
    shipped, ours = Extractor(), Extractor(Options(weights=tuned[0]))
    for folder in sorted(FIXTURES.glob("promo--*"))[:12]:
        html = (folder / "page.html").read_bytes()
        assert ours.extract(html).text == shipped.extract(html).text


def test_the_file_says_what_it_measured(tuned: tuple[Path, str]) -> None:
    info = json.loads(tuned[0].read_text("utf-8"))["info"]
    assert info["after"]["words"]["f1"] > info["before"]["words"]["f1"]
    assert info["before"]["clutter"]["drop_of"]["promo"]["rate"] == 0.0
    assert info["after"]["clutter"]["drop_of"]["promo"]["rate"] == 1.0
    assert (info["pages"], info["sites"], info["folds_by"]) == (5, 1, "page")


def test_before_and_after_are_printed(tuned: tuple[Path, str]) -> None:
    for word in ("5 pages", "words kept", "article", "promo", "navigation", "macro F1", "written"):
        assert word in tuned[1]


def test_terms_still_sum_to_the_score(tuned: tuple[Path, str]) -> None:
    model = load_model(tuned[0])
    result = Extractor(Options(weights=tuned[0])).extract(odd_promo.page(100).html)
    assert result._scored is not None
    part = result._scored.parts[0]
    for block in part.numbers[:5].tolist():
        terms = model.terms(result._scored, block)["keep"]
        keep = float(part.keep[block])
        assert sum(terms.values()) == pytest.approx(np.log(keep / (1 - keep)), abs=0.02)
    promo = result.walked.texts.index(odd_promo.page(100).promo)
    reasons = dict(result.blocks[promo].reasons)
    assert reasons["keep: yours.class.x7"] < -0.5
    assert reasons["keep: yours.ends.the kiosk"] < -0.5
    assert dict(result.role_reasons(promo))["yours.class.x7"] > 0.5


def test_tuning_is_reproducible(tmp_path: Path) -> None:
    made = _corpus(tmp_path, right=True, count=3)
    learners = [tune.learner_of(case, load_model()) for case in made]
    first, second = (tune.fit(learners, tune.PARTS, seed=3).dump() for _ in range(2))
    assert first == second


def test_weights_that_are_no_better_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _corpus(tmp_path / "corpus", right=False, count=3)
    monkeypatch.setitem(tune.KEEP, "iterations", 5)
    monkeypatch.setitem(tune.ROLE, "iterations", 2)
    written = tmp_path / "weights.json"
    assert main(["tune", str(tmp_path / "corpus"), "-o", str(written)]) == 1
    assert "refused" in capsys.readouterr().err
    assert not written.exists()


def test_pages_that_are_not_done_do_not_count(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for case in _corpus(tmp_path / "corpus", right=True, count=3):
        case.done = False
        cases.write(case)
    command = ["tune", str(tmp_path / "corpus"), "-o", str(tmp_path / "w.json")]
    assert main(command) == 2
    assert "at least 3 labelled pages, there are 0" in capsys.readouterr().err
    assert main(["eval", str(tmp_path / "corpus")]) == 1


def test_folds_keep_sites_and_copies_together(tmp_path: Path) -> None:
    made = _corpus(tmp_path, right=True, count=3)
    learners = [tune.learner_of(case, load_model()) for case in [*made, made[0]]]
    fold = tune.deal(learners, 5, "page", seed=1)
    assert fold[0] == fold[3]
    assert len(set(fold.tolist())) == 3
    with pytest.raises(tune.CannotTuneError, match="one site"):
        tune.deal(learners, 5, "site", seed=1)


def test_a_sum_of_forests_scores_the_sum() -> None:
    model = load_model()
    first = model._keep
    more = Correction.load(Correction(digest_of(SHIPPED), _shallow(), None).dump().encode()).keep
    assert more is not None
    both = joined(first, more)
    matrix = np.random.default_rng(1).normal(size=(len(first.features), 40)).astype(np.float32)
    wanted = first.scores(matrix, first.rows(first.features)) + more.scores(
        matrix, more.rows(first.features)
    )
    np.testing.assert_allclose(both.scores(matrix, both.rows(first.features)), wanted, atol=1e-4)


def _shallow() -> Forest:
    first = load_model()._keep
    return Forest(
        features=first.features[:40],
        outputs=first.outputs,
        question_feature=np.array([0, 7], dtype=np.int64),
        question_border=np.array([0.5, -0.2], dtype=np.float32),
        trees=np.array([[0, 1], [1, 0], [1, 1]], dtype=np.int64),
        leaves=np.arange(12, dtype=np.float32).reshape(3, 4, 1),
        bias=np.array([0.25], dtype=np.float32),
    )


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"depth": 6', '"depth": 60'),
        ('"depth": 6', '"depth": 5'),
        ('"base": "', '"base": "0'),
        ('"trees": "', '"trees": "999999 '),
        ('"trees": "', '"trees": "x '),
        ('"leaf_unit": ', '"leaf_unit": NaN, "x": '),
        ('"features": [', '"features": ["no.such", '),
        ('"outputs": [', '"outputs": [3, '),
        ("declutter correction 2", "declutter correction 1"),
        ('"keep_cues": {"keep"', '"keep_cues": {"body"'),
        ('"keep_cues": {"keep"', '"keep_cues": [], "x": {"keep"'),
        ('"class.x7": -', '"class.x7": -9'),
        ('"class.x7": -', '"class.x7": NaN, "x": -'),
        ('"class.x7": -', '"class.x7": "much", "x": -'),
        ('"class.x7": -', '"class.x7": [1], "x": -'),
    ],
)
def test_a_file_that_was_tampered_with_is_no_weights(
    trees: str, tmp_path: Path, old: str, new: str
) -> None:
    whole = tmp_path / "whole.json"
    whole.write_text(trees, "utf-8")
    Extractor(Options(weights=whole))
    assert old in trees
    broken = tmp_path / "broken.json"
    broken.write_text(trees.replace(old, new, 1), "utf-8")
    with pytest.raises(ValueError, match="cannot be used as weights"):
        Extractor(Options(weights=broken))


@pytest.mark.parametrize("content", [b"", b"[]", b"{}", b"\xff\xfe", b"[" * 100_000, b"null"])
def test_what_is_no_weights_file_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "w.json").write_bytes(content)
    with pytest.raises(ValueError, match="cannot be used as weights"):
        Extractor(Options(weights=tmp_path / "w.json"))
