"""`declutter batch --site`: all pages are learned from, then all are extracted with it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from declutter import Extractor, Site, extract_many
from declutter.batch import progress
from declutter.cli import main

PAGES = Path(__file__).parents[2] / "sites" / "sw-pwani-leo"
PROMPT = "umeona jambo mtaani kwako"  # on every page, in no phrase pack


def _batch(out: str, *words: str) -> int:
    return main(["batch", str(PAGES), "-o", out, "-q", *words])


def _texts(out: str) -> dict[str, Any]:
    records = [json.loads(line) for line in Path(out).read_text("utf-8").splitlines()]
    return {Path(record["id"]).name: record["text"] for record in records}


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def test_the_first_page_knows_what_the_last_one_taught() -> None:
    assert _batch("plain.jsonl", "--workers", "0") == 0
    assert _batch("alone.jsonl", "--workers", "0", "--site", "alone.db") == 0
    assert _batch("shared.jsonl", "--workers", "2", "--site", "shared.db") == 0
    plain, alone = _texts("plain.jsonl"), _texts("alone.jsonl")
    assert any(PROMPT in text for text in plain.values())
    assert not any(PROMPT in text for text in alone.values())
    assert _texts("shared.jsonl") == alone
    with Site.open("shared.db") as site:
        assert site.hosts() == {"pwanileo.example": 9}
        pages = [path.read_bytes() for path in sorted(PAGES.glob("*.html"))]
        extractor = Extractor(site=site)
        assert [extractor.extract(page).text for page in pages] == list(alone.values())
        found = extract_many(pages, 1, site=site, fields=["text"])
        assert [page.text for page in found] == list(alone.values())


def test_a_run_that_ends_while_it_learns_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    class Cut(BaseException):
        """The power goes."""

    def cut(*_: Any) -> None:
        raise Cut

    with monkeypatch.context() as patch:
        patch.setattr(progress.Progress, "update", cut)
        with pytest.raises(Cut):
            _batch("out.jsonl", "--workers", "0", "--site", "sites.db")
    assert Path("out.jsonl.unfinished").is_dir()
    assert _batch("out.jsonl", "--workers", "0", "--site", "sites.db") == 0
    assert _batch("whole.jsonl", "--workers", "0", "--site", "other.db") == 0
    assert Path("out.jsonl").read_bytes() == Path("whole.jsonl").read_bytes()


def test_pages_that_cannot_be_read_teach_nothing() -> None:
    lines = ["broken", json.dumps({"id": "a", "html": "<p>One paragraph of a page."}), "{}"]
    Path("in.jsonl").write_text("\n".join(lines))
    code = main(["batch", "in.jsonl", "-o", "out.jsonl", "-q", "--workers", "0", "--site", "s.db"])
    assert code == 1
    assert len(Path("out.jsonl").read_text().splitlines()) == 3
    with Site.open("s.db") as site:
        assert site.hosts() == {"": 1}


@pytest.mark.parametrize("option", ["--site", "--weights"])
def test_a_file_of_something_else_is_a_wrong_line(
    option: str, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("notes.txt").write_text("nothing of the kind " * 99)
    assert _batch("out.jsonl", option, "notes.txt") == 2
    assert capsys.readouterr().err.startswith(f"declutter: {option}: ")
    assert not Path("out.jsonl.unfinished").exists()


def test_a_memory_without_a_file_stays_in_its_process() -> None:
    with pytest.raises(TypeError, match=r"Site\.open"):
        list(extract_many(["<p>x"], 1, site=Site()))
    assert [page.text for page in extract_many(["<p>One line."], 0, site=Site())] == ["One line."]
