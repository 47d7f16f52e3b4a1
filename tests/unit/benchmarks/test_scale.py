"""Pages per second and what is worked out from them."""

from __future__ import annotations

import json
import re
import runpy
from pathlib import Path
from typing import Any

import pytest

import scale

DOCS = Path(__file__).parents[3] / "docs"
PAGES = [b"<p>A few words of a page.</p>", b"<p>And those of another one.</p>"]


def make_scale() -> dict[str, Any]:
    return runpy.run_path(str(DOCS / "make_scale.py"))


def test_page_is_up_to_date() -> None:
    assert (DOCS / "scale.md").read_text("utf-8") == make_scale()["render"](), (
        "run python docs/make_scale.py"
    )


def test_nothing_measured_no_figures(tmp_path: Path) -> None:
    page = make_scale()["render"](tmp_path / "none.json")
    assert page.endswith("Not measured yet.\n")
    assert re.search(r"\d", page) is None


def test_costs_come_from_the_slowest_way_over_all_cores(tmp_path: Path) -> None:
    def way(rate: float, count: int) -> dict[str, Any]:
        return {"pages_per_s": rate * count, "pages_per_core_s": rate, "cores": count}

    data = {
        "ways": {
            "one core": way(100.0, 1) | {"peak_mb": 123.4},
            "one core, all columns": way(40.0, 1),
            "one machine": way(90.0, 4),
            "Spark": way(50.0, 4),
        },
        "distinct_pages": 7, "corpus": "seas", "mean_bytes": 100_000.0, "processor": "abacus",
        "cores": 4, "python": "3", "version": "1", "commit": "", "date": "2000-01-01",
    }  # fmt: skip
    results = tmp_path / "scale.json"
    results.write_text(json.dumps(data), "utf-8")
    module = make_scale()
    page = module["render"](results)
    assert "| one machine | 4 | 360 | 90% |" in page
    assert "| Spark | 4 | 200 | 50% |" in page
    price = module["PRICES"]["on demand"]
    assert f"| on demand | {price:g} $ | {10**6 / 50 / 3600 * price:.2f} $ |" in page
    assert "| a million | 5.6 | 6 | 1 |" in page  # a million / 50 per second = 5.56 hours
    assert "peaked at 123 MB" in page
    assert "All of them take 2.5 times" in page
    assert "1.0 GB at once" in page
    assert "reads 5.0 MB" in page
    assert "prices are assumptions" in page


@pytest.mark.parametrize("all_fields", [False, True])
def test_one_core(all_fields: bool) -> None:
    found = scale.one_core(PAGES, 0.01, all_fields)
    assert found["pages"] % len(PAGES) == 0
    assert found["pages_per_s"] == pytest.approx(found["pages"] / found["seconds"])
    assert 0 < found["cpu_share"] <= 1.1


def test_one_machine() -> None:
    found = scale.one_machine(PAGES, 1.0, 3.0)
    assert found["pages"] == scale._rounds(3.0 * found["cores"], PAGES) * len(PAGES)
    assert found["errors"] == 0


def test_results_have_all_ways(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scale, "WARM_UP", 1)
    out = tmp_path / "scale.json"
    arguments = ["--fixtures", "--pages", "2", "--seconds", "0.01", "--no-spark"]
    assert scale.main([*arguments, "--json", str(out)]) == 0
    data = json.loads(out.read_text("utf-8"))
    assert list(data["ways"]) == ["one core", "one core, all columns", "one machine"]
    assert data["distinct_pages"] == 2
    page = make_scale()["render"](out)
    assert "2 pages of fixtures" in page
