"""The memory of a site: what it promises besides its verdicts."""

from __future__ import annotations

import pickle
import random
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from declutter import Extractor, Site, extract
from declutter.site.evidence import shifted

SITE = Path(__file__).parents[2] / "sites" / "sw-pwani-leo"
PAGES = [path.read_text("utf-8") for path in sorted(SITE.glob("*.html"))]
HOST = "pwanileo.example"


def _rows(path: Path) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as database, database:
        tables = ("hosts", "pages", "blocks")
        return [row for t in tables for row in database.execute(f"SELECT * FROM {t} ORDER BY 1, 2")]


def test_order_does_not_matter_and_is_written_alike(tmp_path: Path) -> None:
    found = []
    for number in range(3):
        pages = PAGES.copy()
        random.Random(number).shuffle(pages)
        path = tmp_path / f"{number}.db"
        with Site.open(path) as site:
            for page in pages:
                assert site.observe(page)
        found.append(_rows(path))
    assert found[0] == found[1] == found[2]


def test_a_page_counts_once_and_does_not_confirm_itself() -> None:
    site = Site()
    for _ in range(3):
        site.observe(PAGES[0])
    assert site.hosts() == {HOST: 1}
    page = extract(PAGES[0], site=site)
    assert page.site_evidence is not None
    assert page.site_evidence.pages == 0
    assert not page.site_evidence.seen.any()
    assert page.text == extract(PAGES[0]).text


def test_result_and_markup_teach_the_same() -> None:
    one, other = Site(), Site()
    for html in PAGES[:4]:
        assert one.observe(html)
        assert other.observe(extract(html, site=other))
    assert extract(PAGES[5], site=one).probability.tolist() == (
        extract(PAGES[5], site=other).probability.tolist()
    )


def test_extracting_teaches_nothing() -> None:
    site = Site()
    extractor = Extractor(site=site)
    for html in PAGES:
        extractor.extract(html)
    assert site.hosts() == {}


def test_memory_of_a_file_is_the_same_as_that_of_a_process(tmp_path: Path) -> None:
    memory = Site()
    with Site.open(tmp_path / "sites.db") as stored:
        for html in PAGES[:6]:
            memory.observe(html)
            stored.observe(html)
    with Site.open(tmp_path / "sites.db") as again:
        assert extract(PAGES[7], site=again).json() == extract(PAGES[7], site=memory).json()


def test_evidence_is_a_named_reason() -> None:
    site = Site()
    for html in PAGES[:6]:
        site.observe(html)
    page = extract(PAGES[6], site=site)
    begging = next(b for b in page.blocks if b.text.startswith("Gazeti hili linaendeshwa"))
    names = dict(begging.reasons)
    assert names["site: repeats on 6 of 6 other pages"] < -4
    assert not begging.kept
    plain = extract(PAGES[6]).blocks[begging.number].score
    moved = shifted(
        np.array([plain], dtype=np.float32),
        np.array([names["site: repeats on 6 of 6 other pages"]]),
    )
    assert begging.score == pytest.approx(float(moved[0]), abs=1e-5)


def test_other_hosts_say_nothing() -> None:
    site = Site()
    for html in PAGES[:6]:
        site.observe(html, url="https://elsewhere.example/")
    assert extract(PAGES[6], site=site).text == extract(PAGES[6]).text


def test_cap_is_kept_and_the_rare_go_first(tmp_path: Path) -> None:
    path = tmp_path / "sites.db"
    with Site.open(path, most_blocks=40) as site:
        for html in PAGES:
            site.observe(html)
    with closing(sqlite3.connect(path)) as database, database:
        counts = [n for (n,) in database.execute("SELECT pages FROM blocks")]
    assert len(counts) <= 40
    assert max(counts) == len(PAGES)
    with Site.open(path) as site:
        assert "Gazeti hili linaendeshwa" not in extract(PAGES[0], site=site).text


_OBSERVER = """
import sys
from pathlib import Path
from declutter import Site
with Site.open(sys.argv[1]) as site:
    for name in sys.argv[2:]:
        site.observe(Path(name).read_bytes())
        site.flush()
"""


def _observe(path: str, numbers: list[int]) -> None:
    with Site.open(path) as site:
        for number in numbers:
            site.observe(PAGES[number])
            site.flush()


def test_many_processes_write_at_once(tmp_path: Path) -> None:
    shared, alone = tmp_path / "shared.db", tmp_path / "alone.db"
    shares = ([0, 1, 2, 3], [3, 4, 5, 6], [6, 7, 8, 0])  # some pages come twice
    names = [tmp_path / f"{number}.html" for number in range(9)]
    for name, html in zip(names, PAGES, strict=False):
        name.write_text(html, "utf-8")
    workers = [
        subprocess.Popen([sys.executable, "-c", _OBSERVER, shared, *(names[n] for n in share)])
        for share in shares
    ]
    for worker in workers:
        assert worker.wait(60) == 0
    _observe(str(alone), list(range(9)))
    assert _rows(shared) == _rows(alone)


def test_what_can_go_to_another_process(tmp_path: Path) -> None:
    with Site.open(tmp_path / "sites.db") as site:
        site.observe(PAGES[0])
        again = pickle.loads(pickle.dumps(site))
        assert again.hosts() == {HOST: 1}
        again.close()
    with pytest.raises(TypeError, match=r"Site\.open"):
        pickle.dumps(Site())


def test_a_file_that_is_something_else_is_refused(tmp_path: Path) -> None:
    wrong = tmp_path / "page.html"
    wrong.write_text("<p>" + "no database " * 100)
    with pytest.raises(OSError, match=r"page\.html"):
        Site.open(wrong)
    other = tmp_path / "other.db"
    with closing(sqlite3.connect(other)) as database, database:
        database.execute("CREATE TABLE cats (name TEXT)")
    with pytest.raises(OSError, match="not one of sites"):
        Site.open(other)
    old = tmp_path / "old.db"
    Site.open(old).close()
    with closing(sqlite3.connect(old)) as database, database:
        database.execute("PRAGMA user_version=1")
    with pytest.raises(OSError, match=r"old\.db: .*format 1, .*delete it and observe again"):
        Site.open(old)
    with pytest.raises(OSError, match="nowhere"):
        Site.open(tmp_path / "nowhere" / "sites.db")


@pytest.mark.parametrize("html", ["", "<p>", "<p>1 2 3</p>", "\x00", "<table><tr><td>x"])
def test_any_page_can_be_observed(html: str) -> None:
    site = Site()
    site.observe(html, url="http://[broken")
    site.observe(html, url="https://a.example/")
    assert extract(html, site=site).status in ("thin", "empty")
