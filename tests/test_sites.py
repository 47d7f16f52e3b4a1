"""Small sites in languages without a phrase pack: what recurs goes, unless it is content."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from declutter import Extractor, Site

SITES = sorted(path.parent for path in (Path(__file__).parent / "sites").glob("*/00.html"))
DROP, KEEP = 0.95, 0.99


def _labels(page: Path) -> list[tuple[str, str]]:
    lines = page.with_suffix(".txt").read_text("utf-8").splitlines()
    return [(verdict, text) for verdict, _, text in (line.partition(" | ") for line in lines)]


@cache
def _treated(site: Path, observed: int) -> tuple[list[tuple[str, str, bool]], ...]:
    """(verdict, text, kept) of the labelled blocks of the pages behind the observed ones."""
    pages = sorted(site.glob("*.html"))
    memory = Site()
    for page in pages[:observed]:
        memory.observe(page.read_text("utf-8"))
    extractor = Extractor(site=memory)
    found = []
    for page in pages[observed:]:
        kept = {b.text for b in extractor.extract(page.read_text("utf-8")).blocks if b.kept}
        found.append([(verdict, text, text in kept) for verdict, text in _labels(page)])
    return tuple(found)


def _rates(observed: int) -> tuple[float, float]:
    rows = [row for site in SITES for page in _treated(site, observed) for row in page]
    dropped = [not kept for verdict, _, kept in rows if verdict == "drop"]
    stayed = [kept for verdict, _, kept in rows if verdict == "keep"]
    return sum(dropped) / len(dropped), sum(stayed) / len(stayed)


def test_there_are_sites_and_labels_fit_the_pages() -> None:
    assert len(SITES) >= 4
    for site in SITES:
        pages = sorted(site.glob("*.html"))
        assert len(pages) >= 8
        for page in pages:
            blocks = [b.text for b in Extractor().extract(page.read_text("utf-8")).blocks]
            assert [text for _, text in _labels(page) if text not in blocks] == []


def test_bars_after_five_pages() -> None:
    drop, keep = _rates(5)
    assert drop >= DROP
    assert keep >= KEEP


def test_the_memory_is_what_does_it() -> None:
    before, _ = _rates(0)
    after, _ = _rates(5)
    assert after - before >= 0.2


@pytest.mark.parametrize(
    ("site", "text"),
    [
        ("sw-pwani-leo", "Makala hii ni sehemu ya mfululizo wetu"),
        ("et-soolaukad", "Laugas on rabas olev"),
        ("bg-trapeza", "Лимецът е старо двузърнесто жито"),
        ("bg-trapeza", "Какво ни трябва"),
        ("ca-garbell", "Un garbell és un filtre"),
        ("ca-garbell", "Valor per defecte"),
    ],
)
def test_recurring_content_stays(site: str, text: str) -> None:
    rows = [row for page in _treated(SITES[0].parent / site, 5) for row in page]
    kept = [kept for verdict, found, kept in rows if found.startswith(text)]
    assert kept
    assert all(kept)
