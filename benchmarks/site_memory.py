"""Gain of the site memory on the small sites of tests/sites, and what observing costs.

    python benchmarks/site_memory.py [--json OUT]

Each site is crawled in order: after N pages were observed, all the others are extracted with
the memory. `drop` is the share of the blocks to drop that are gone, `keep` that of the blocks
to keep that stay, words apart. Costs are medians over the pages of a real corpus, if there.
"""

from __future__ import annotations

import argparse
import json
import time
from pathlib import Path
from statistics import median
from typing import Any

import report
from declutter import Extractor, Site

SITES = Path(__file__).resolve().parent.parent / "tests" / "sites"
OBSERVED = (0, 2, 3, 5, 8)


def labels(path: Path) -> list[tuple[str, str]]:
    lines = path.read_text("utf-8").splitlines()
    return [(verdict, text) for verdict, _, text in (line.partition(" | ") for line in lines)]


def names() -> list[str]:
    return sorted(path.name for path in SITES.iterdir() if (path / "00.html").exists())


def measure(site: str, observed: int) -> dict[str, list[bool]]:
    """Verdict by verdict: was each labelled block of the pages not observed treated right?"""
    pages = sorted((SITES / site).glob("*.html"))
    memory = Site()
    for path in pages[:observed]:
        memory.observe(path.read_text("utf-8"))
    extractor = Extractor(site=memory)
    # After 8 of 9 pages one would be left: then every page is asked, without its own evidence.
    asked = pages[observed:] if observed < 8 else pages
    if observed >= 8:
        memory.observe(pages[-1].read_text("utf-8"))
    right: dict[str, list[bool]] = {"drop": [], "keep": []}
    for path in asked:
        page = extractor.extract(path.read_text("utf-8"))
        kept = {block.text for block in page.blocks if block.kept}
        for verdict, text in labels(path.with_suffix(".txt")):
            right[verdict].append((text in kept) == (verdict == "keep"))
    return right


def costs(pages: list[str]) -> dict[str, float]:
    """Milliseconds a page, medians: extraction alone, what the memory adds, observing."""
    plain, extractor = Extractor(), Extractor(site=(memory := Site()))
    taken: dict[str, list[float]] = {"extract": [], "use": [], "observe": []}
    for html in pages:
        url = "https://example.org/"
        start = time.perf_counter()
        plain.extract(html, url)
        middle = time.perf_counter()
        page = extractor.extract(html, url)
        behind = time.perf_counter()
        memory.observe(page, url)
        end = time.perf_counter()
        taken["extract"].append(middle - start)
        taken["use"].append(behind - middle)
        taken["observe"].append(end - behind)
    extract, use, observe = (median(taken[name]) * 1000 for name in ("extract", "use", "observe"))
    total = sum(taken["observe"]) / sum(taken["extract"])
    return {
        "extract_ms": round(extract, 3),
        "with_site_ms": round(use, 3),
        "observe_ms": round(observe, 3),
        "observe_share": round(total, 4),
        "use_share": round(sum(taken["use"]) / sum(taken["extract"]) - 1, 4),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", type=Path)
    parser.add_argument("--pages", type=int, default=200, help="pages of wcxb-dev for the costs")
    asked = parser.parse_args()
    found: dict[str, Any] = {}
    rows = []
    for observed in OBSERVED:
        total: dict[str, list[bool]] = {"drop": [], "keep": []}
        for site in names():
            right = measure(site, observed)
            found.setdefault(site, {})[observed] = {
                verdict: round(sum(hits) / len(hits), 4) for verdict, hits in right.items()
            }
            for verdict, hits in right.items():
                total[verdict] += hits
        rates = {verdict: sum(hits) / len(hits) for verdict, hits in total.items()}
        found.setdefault("all", {})[observed] = {v: round(rate, 4) for v, rate in rates.items()}
        rows.append(
            [
                f"{observed} pages",
                rates["drop"],
                rates["keep"],
                *(found[site][observed]["drop"] for site in names()),
                *(found[site][observed]["keep"] for site in names()),
            ]
        )
    short = [name[:2] for name in names()]
    head = [
        "observed",
        "drop",
        "keep",
        *(f"drop {n}" for n in short),
        *(f"keep {n}" for n in short),
    ]
    print(report.table(head, rows))
    import corpora

    if corpora.available("wcxb-dev"):
        sample = corpora.load("wcxb-dev").sample(asked.pages)
        found["costs"] = costs([page.html for page in sample.pages()])
        print(json.dumps(found["costs"]))
    if asked.json:
        asked.json.write_text(json.dumps(found, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
