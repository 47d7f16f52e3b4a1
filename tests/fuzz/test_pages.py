"""Every invariant, on every kind of page: built by Hypothesis, and the seeds of the fuzzer."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from declutter import extract
from fuzz import check, pages

SEEDS = sorted((Path(__file__).parent / "seeds").iterdir())
quick = settings(
    max_examples=15,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


@pytest.mark.parametrize("seed", SEEDS, ids=lambda path: path.name)
def test_seeds(seed: Path) -> None:
    page = seed.read_bytes()
    check.check(page)
    check.check_whole(page, check.EXTRACTOR.extract(page))


@quick
@given(pages.valid_pages())
def test_valid_pages(page: str) -> None:
    check.check(page)
    check.check_tree(page)
    result = check.EXTRACTOR.extract(page)
    check.check_whole(page, result)
    assert result.warnings == ()


@quick
@given(pages.broken_pages())
def test_broken_pages(page: str) -> None:
    check.check(page)
    check.check_tree(page.encode("utf-8", "replace").decode())


@quick
@given(pages.special_pages())
def test_foreign_content_templates_and_raw_text(page: str) -> None:
    check.check(page)
    check.check_tree(page)
    check.check_nothing_lost(page, check.EXTRACTOR.extract(page))


@settings(quick, max_examples=12)
@given(pages.deep_pages())
def test_deep_pages(page: str) -> None:
    check.check(page)


@settings(quick, max_examples=25)
@given(pages.encoded_pages())
def test_charsets_in_any_mixture(page: tuple[bytes, str | None]) -> None:
    data, told = page
    check.check(data, told)
    result = check.EXTRACTOR.extract(data, encoding=told)
    result.text.encode()
    assert result.encoding


@quick
@given(st.lists(pages.odd_pages, min_size=2, max_size=4))
def test_no_page_leaves_a_trace(many: list[str]) -> None:
    """Verdicts do not depend on the pages before."""
    alone = [extract(page) for page in many]
    for page, result in reversed(list(zip(many, alone, strict=True))):
        again = check.EXTRACTOR.extract(page)
        assert again.text == result.text
        assert (again.probability == result.probability).all()
