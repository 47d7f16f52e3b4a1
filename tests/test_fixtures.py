"""Every labelled page: the labels cover it, and the text keeps what it should."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

import expectations
import fixture_format
from declutter.pipeline import extract
from declutter.types import KEPT_BY_DEFAULT, ROLES

FOLDERS = fixture_format.folders()
EXPECTED = expectations.Expectations.read()
FOUNDING = "promo--read-more-newsletter-and-republication-in-middle-east-news"
LEAST_FIXTURES = 80
LEAST_LANGUAGES = 15

every_fixture = pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)


def test_there_are_enough() -> None:
    fixtures = [fixture_format.load(folder) for folder in FOLDERS]
    assert len(fixtures) >= LEAST_FIXTURES
    assert len({f.case["language"].partition("-")[0] for f in fixtures}) >= LEAST_LANGUAGES
    assert {role for f in fixtures for role, _ in f.labels} == set(ROLES)


def test_expectations_speak_of_fixtures() -> None:
    assert set(EXPECTED.below) <= {folder.name for folder in FOLDERS}


@every_fixture
def test_labels_cover_the_page(folder: Path) -> None:
    assert fixture_format.problems(fixture_format.load(folder)) == []


@every_fixture
def test_blocks_hold_all_text(folder: Path) -> None:
    fixture = fixture_format.load(folder)
    texts = extract(fixture.html).walked.texts
    labels = expectations.with_surplus(texts, fixture.labels)
    assert labels == fixture.labels or b"<noscript" in fixture.html
    blocks = fixture_format.squeeze("".join(texts))
    assert blocks == fixture_format.squeeze("".join(text for _, text in labels))


@every_fixture
def test_kept_text(folder: Path) -> None:
    fixture = fixture_format.load(folder)
    kept = expectations.measure(fixture, extract(fixture.html))
    entry = EXPECTED.below.get(fixture.name, {})
    for name, value in (("precision", kept.precision), ("recall", kept.recall)):
        suite, listed = EXPECTED.floors[name], entry.get(name)
        floor = suite if listed is None else listed
        words = {role: round(count) for role, count in kept.kept.items() if count}
        assert value >= floor, f"{name} {value:.3f}; words kept: {words}, of {kept.words}"
        if listed is not None:
            better = (
                f"{name} {value:.3f} does better than its entry {listed}: update expectations.toml"
            )
            assert value < min(suite, listed + expectations.SLACK), better


def test_founding_case_exactly() -> None:
    """The page that the project was founded for: nothing of it may come out wrong."""
    fixture = fixture_format.load(fixture_format.FIXTURES / FOUNDING)
    result = extract(fixture.html)
    wanted = [text for role, text in fixture.labels if role in KEPT_BY_DEFAULT]
    assert [block.text for block in result.blocks if block.kept] == wanted
    assert result.text.split() == " ".join(wanted).split()


def test_founding_case_drops_the_pull_quote_and_keeps_its_source() -> None:
    result = extract((fixture_format.FIXTURES / FOUNDING / "page.html").read_bytes())
    said = "They signed a paper with us and then they built a wall on it."
    pull_quote, attribution, source = (
        block for block in result.blocks if said in block.text or "- Jabbar" in block.text
    )
    assert (pull_quote.kept, attribution.kept, source.kept) == (False, False, True)
    assert (pull_quote.role, attribution.role) == ("pull_quote", "pull_quote")
    assert (pull_quote.text[0], source.text[0]) == ('"', "“")


def test_summary_per_role(
    record_property: Callable[[str, object], None], capsys: pytest.CaptureFixture[str]
) -> None:
    """Macro figures over the fixtures, printed; the floors are in benchmarks/floors.json."""
    everything = [
        expectations.measure(fixture, extract(fixture.html))
        for fixture in map(fixture_format.load, FOLDERS)
    ]
    lines = [f"{'role':14}{'pages':>6}{'blocks':>8}{'words kept':>12}{'role right':>12}"]
    for role in ROLES:
        pages = [kept for kept in everything if kept.words.get(role)]
        kept_share = sum(kept.kept.get(role, 0.0) / kept.words[role] for kept in pages)
        blocks = sum(kept.blocks.get(role, 0) for kept in everything)
        right = sum(kept.right_roles.get(role, 0) for kept in everything)
        shares = (kept_share / max(len(pages), 1), right / max(blocks, 1))
        lines.append(f"{role:14}{len(pages):6}{blocks:8}{shares[0]:12.1%}{shares[1]:12.1%}")
        record_property(f"kept_{role}", round(shares[0], 4))
    precision = sum(kept.precision for kept in everything) / len(everything)
    recall = sum(kept.recall for kept in everything) / len(everything)
    lines.append(f"macro precision {precision:.4f}, recall {recall:.4f}")
    with capsys.disabled():
        print("", *lines, sep="\n")
    assert precision >= EXPECTED.floors["precision"]
    assert recall >= EXPECTED.floors["recall"]
