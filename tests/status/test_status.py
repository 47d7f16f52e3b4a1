"""One small page per case: tests/status/pages/STATUS--what-it-shows.html."""

from __future__ import annotations

from pathlib import Path

import pytest

from declutter import extract
from declutter.status import STATUSES, words_in

PAGES = sorted((Path(__file__).parent / "pages").glob("*.html"))


def test_every_status_has_a_page() -> None:
    assert {page.name.partition("--")[0] for page in PAGES} == set(STATUSES)
    assert len(PAGES) >= 14


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_status(page: Path) -> None:
    assert extract(page.read_bytes()).status == page.name.partition("--")[0]


def test_words_of_scripts_without_spaces() -> None:
    assert words_in("high water at six") == 4
    assert words_in("潮は引き、空は晴れている") == 2
