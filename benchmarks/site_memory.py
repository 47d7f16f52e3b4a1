"""Gain of the site memory on the small sites of tests/sites, and what observing costs.

    python benchmarks/site_memory.py [--json OUT]

Each site is crawled in order: after N pages were observed, all the others are extracted with
the memory. `drop` is the share of the blocks to drop that are gone, `keep` that of the blocks
to keep that stay. What it costs is measured on pages of real hosts that have several in the
corpora, where these are present.
"""

from __future__ import annotations

import argparse
import json
import time
from pathlib import Path
from typing import Any

import corpora
import report
from declutter import Extractor, Site

SITES = Path(__file__).resolve().parent.parent / "tests" / "sites"
OBSERVED = (0, 2, 3, 5, 8)
_COSTS = ("extract", "observe", "use", "observe_again")


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


def costs(pages: list[tuple[str, str]], rounds: int = 3) -> dict[str, float]:
    """Processor time of pages (markup, address), the best of some rounds for each page.

    `observe` is of a page that was extracted without the memory, `observe_again` of one that was
    extracted with it, so that its marks are there; the shares are of `extract`, all pages together.
    """
    best: dict[str, list[float]] = {}
    for _ in range(rounds):
        learned, used = Site(), Site()
        plain, extractor = Extractor(), Extractor(site=used)
        for number, (html, url) in enumerate(pages):
            clock = [time.process_time()]
            page = plain.extract(html, url)
            clock.append(time.process_time())
            learned.observe(page, url)
            clock.append(time.process_time())
            page = extractor.extract(html, url)
            clock.append(time.process_time())
            used.observe(page, url)
            clock.append(time.process_time())
            for name, taken in zip(_COSTS, map(float.__sub__, clock[1:], clock), strict=False):
                times = best.setdefault(name, [])
                if number == len(times):
                    times.append(taken)
                times[number] = min(times[number], taken)
    extract = sum(best["extract"])
    return {
        "pages": len(pages),
        "extract_ms": round(extract / len(pages) * 1000, 3),
        "observe_share": round(sum(best["observe"]) / extract, 4),
        "use_share": round(sum(best["use"]) / extract - 1, 4),
        "observe_again_share": round(sum(best["observe_again"]) / extract, 4),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", type=Path)
    parser.add_argument("--pages", type=int, default=220, help="pages for the costs")
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
    if corpora.available("wcxb-dev") and corpora.available("daniel-dev"):
        from declutter.learn.site import pages_by_host

        hosts = pages_by_host(corpora.home())
        each = max(1, asked.pages // len(hosts))
        sample = [
            (page.html, f"https://{host}/")
            for host, pages in hosts.items()
            for page in pages[:each]
        ]
        found["costs"] = costs(sample)
        print(json.dumps(found["costs"]))
    if asked.json:
        asked.json.write_text(json.dumps(found, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
