"""The written docs: generated pages are up to date, links lead somewhere, figures are labelled."""

from __future__ import annotations

import json
import re
import runpy
from pathlib import Path
from typing import Any

import pytest

from declutter.clutter import KINDS

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
PAGES = sorted([*DOCS.rglob("*.md"), ROOT / "README.md"])
_LINK = re.compile(r"\]\(([^)\s]+)\)")
_CODE = re.compile(r"^(`{3,}).*?^\1$|`[^`\n]*`", re.MULTILINE | re.DOTALL)


def _script(name: str) -> dict[str, Any]:
    return runpy.run_path(str(DOCS / f"{name}.py"))


def test_kinds_are_up_to_date() -> None:
    written = (DOCS / "kinds.md").read_text("utf-8")
    assert written == _script("make_kinds")["render"](), "run python docs/make_kinds.py"


def test_every_kind_has_its_section() -> None:
    written = (DOCS / "kinds.md").read_text("utf-8")
    for kind in KINDS:
        section = written.partition(f"\n## {kind.role}\n")[2].partition("\n## ")[0]
        assert kind.summary in section
        assert kind.examples[0].html in section
        assert kind.near_misses[0].html in section
        assert all(f"| {code} | {len(phrases)} |" in section
                   for code, phrases in kind.phrases.items())  # fmt: skip


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_lead_somewhere(page: Path) -> None:
    targets = _LINK.findall(_CODE.sub("", page.read_text("utf-8")))
    local = [target.partition("#")[0] for target in targets if "://" not in target]
    assert [target for target in local if target and not (page.parent / target).exists()] == []


def test_every_page_stands_in_the_navigation_of_the_site() -> None:
    """mkdocs build --strict says so too; this says it sooner."""
    told = set(re.findall(r": (\S+\.md)$", (ROOT / "mkdocs.yml").read_text("utf-8"), re.MULTILINE))
    from_root = {"changelog.md", "security.md"}  # docs/site_hooks.py
    assert told - from_root == {page.relative_to(DOCS).as_posix() for page in DOCS.rglob("*.md")}


def test_benchmarks_without_measurement_invent_nothing(tmp_path: Path) -> None:
    page = _script("make_benchmarks")["render"](tmp_path, tmp_path / "keep.json")
    assert page.count("Not measured yet.") == 2
    assert "no cross-validated figures yet" in page
    assert re.search(r"\d", page) is None


def test_benchmarks_say_which_figures_are_cross_validated(tmp_path: Path) -> None:
    weights = tmp_path / "weights" / "keep.json"
    weights.parent.mkdir()
    checked = {"word_f1": {"seas all": 0.5}, "novel": {"a": {"x": 1, "y": 0.25}}, "leak": None}
    weights.write_text(json.dumps({"info": {"seed": 7, "cross_validated": checked}}))
    words = {"f1": 0.75, "by_page_type": {"forum": {"f1": 0.625}}}
    ours = {"words": words, "errors": 0, "weights": "shipped", "fitted_on_these_pages": True}
    peers = {"another": {"words": words, "errors": 0, "version": "3"}, "declutter": ours}
    for corpus in ("seas", "fixtures"):
        entry = ours | {"fitted_on_these_pages": corpus == "seas"}
        data = {"corpus": corpus, "pages": 3, "peers": peers | {"declutter": entry}}
        (tmp_path / f"quality-{corpus}.json").write_text(json.dumps(data))
    ratios = {"lexbor_parse": {"of_sums": 4.5, "median_of_pages": 4.25}}
    times = {"declutter": {"median_ms": 6.0, "ratios": ratios, "by_size": {}}}
    (tmp_path / "speed.json").write_text(json.dumps({"corpus": "seas", "times": times}))
    (tmp_path / "odd.json").write_text(json.dumps({"test": {"peer": {"title": {"right": 0.125}}}}))

    page = _script("make_benchmarks")["render"](tmp_path, weights)
    checked_part, _, shipped_part = page.partition("## Shipped weights")
    assert "These figures alone are cross-validated" in checked_part
    assert "| seas all | 0.500 |" in checked_part
    assert "| a | 1 | 0.250 |" in checked_part
    assert "**Not cross-validated.**" in shipped_part
    assert shipped_part.count("| declutter (fitted here) | 0.750 |") == 2  # fixtures teach too
    assert "| another | 0.750 |" in shipped_part
    assert "| declutter | 6.000 | – | 4.500 | 4.250 |" in shipped_part
    assert "| title | 0.125 |" in shipped_part
