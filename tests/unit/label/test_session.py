"""What is asked first, and that every answer is on disk when it is given."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

import fixture_format
import odd_promo
from declutter.label import cases
from declutter.label.keys import KEYS
from declutter.label.session import NoSuchPageError, Session, doubts, page_files
from declutter.pipeline import Extractor, extract
from declutter.types import ROLES


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    (tmp_path / "in").mkdir()
    for number in range(3):
        (tmp_path / "in" / f"column-{number}.html").write_text(odd_promo.page(number).html)
    return page_files([tmp_path / "in"])


def _open(tmp_path: Path, files: list[Path]) -> Session:
    session = Session(tmp_path / "corpus", Extractor())
    session.open(files)
    return session


def test_a_new_page_starts_with_the_verdicts_and_is_not_done(
    tmp_path: Path, files: list[Path]
) -> None:
    session = _open(tmp_path, files)
    assert len(session) == 3
    for folder in cases.folders(tmp_path / "corpus"):
        case = cases.read(folder)
        assert [role for role, _ in case.labels] == extract(case.page()).roles
        assert (case.done, case.language) == (False, "en")
        assert fixture_format.problems(fixture_format.load(folder)) == []


def test_pages_come_least_sure_first_and_done_ones_last(tmp_path: Path, files: list[Path]) -> None:
    session = _open(tmp_path, files)
    unsure = [page["unsure"] for page in session.pages()]
    assert unsure == sorted(unsure, reverse=True)
    first = session.pages()[0]["name"]
    assert session.update(first, {"done": True})["done"]
    assert session.pages()[-1]["name"] == first


def test_an_answer_is_saved_at_once_and_reopening_goes_on(
    tmp_path: Path, files: list[Path]
) -> None:
    session = _open(tmp_path, files)
    name = session.pages()[0]["name"]
    blocks = session.page(name)["list"]
    odd = next(i for i, block in enumerate(blocks) if "⁂" in block["text"])
    session.update(name, {"roles": {str(odd): "promo"}, "checked": [odd], "page_type": "listing"})
    case = cases.read(tmp_path / "corpus" / name)
    assert case.labels[odd] == ("promo", blocks[odd]["text"])
    assert (case.checked, case.page_type) == ({odd}, "listing")
    again = _open(tmp_path, files)
    assert len(again) == 3
    block = again.page(name)["list"][odd]
    assert (block["role"], block["own"], block["checked"]) == ("promo", "body", True)
    assert next(p for p in again.pages() if p["name"] == name)["changed"] == 1


def test_the_corpus_alone_can_be_reopened(tmp_path: Path, files: list[Path]) -> None:
    _open(tmp_path, files)
    assert len(_open(tmp_path, [])) == 3
    assert len(_open(tmp_path, page_files([tmp_path / "corpus"]))) == 3


@pytest.mark.parametrize(
    "change",
    [
        {"roles": {"0": "rubbish"}},
        {"roles": {"99999": "body"}},
        {"roles": {"-1": "body"}},
        {"roles": ["body"]},
        {"checked": [True]},
        {"checked": [{}]},
        {"page_type": "poem"},
        {"why": 3},
        {"done": 1},
        {"folder": "/etc"},
    ],
)
def test_a_change_that_makes_no_sense_changes_nothing(
    tmp_path: Path, files: list[Path], change: dict[str, Any]
) -> None:
    session = _open(tmp_path, files)
    name = session.pages()[0]["name"]
    before = session.page(name)
    with pytest.raises((ValueError, TypeError)):
        session.update(name, change)
    assert session.page(name) == before


def test_only_pages_of_the_session_can_be_named(tmp_path: Path, files: list[Path]) -> None:
    session = _open(tmp_path, files)
    for name in ("../in", "", "page--none"):
        with pytest.raises(NoSuchPageError):
            session.page(name)


def test_labels_cut_otherwise_are_laid_along_the_blocks(tmp_path: Path) -> None:
    folder = tmp_path / "corpus" / "page--x"
    page = b"<h1>A flood</h1><p>It rose in the night.</p><p>Read our almanac.</p>"
    labels = [("title", "A flood"), ("body", "It rose in"), ("body", "the night."),
              ("promo", "Read our almanac.")]  # fmt: skip
    cases.write(cases.Case(folder, labels, why="cut"), page)
    session = _open(tmp_path, [])
    found = [(block["role"], block["text"]) for block in session.page("page--x")["list"]]
    assert found == [("title", "A flood"), ("body", "It rose in the night."),
                     ("promo", "Read our almanac.")]  # fmt: skip


def test_doubt_is_a_share_and_highest_where_either_could_be() -> None:
    result = extract(odd_promo.page(2).html)
    doubt = doubts(result)
    assert doubt.shape == (len(result.blocks),)
    assert 0 <= doubt.min() <= doubt.max() <= 1
    middling = int(np.abs(result.probability - 0.5).argmin())
    assert (
        doubt[middling]
        >= 4 * float(result.probability[middling]) * (1 - float(result.probability[middling]))
        - 1e-6
    )


def test_every_role_has_a_key_of_its_own() -> None:
    assert tuple(KEYS) == ROLES
    assert len(set(KEYS.values())) == len(ROLES)
    assert "z" not in KEYS.values()  # undo
