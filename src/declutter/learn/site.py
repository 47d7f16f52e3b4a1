"""What recurring on a site says, measured on the labelled pages: `python -m declutter.learn.site`.

Prints the slope that is `declutter.site.evidence.WEIGHT`, and the word F1 of the pages of hosts
with several pages, without and with the memory of their site.
"""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from pathlib import Path
from statistics import fmean
from urllib.parse import urlsplit

import numpy as np
from numpy.typing import NDArray

from declutter.learn import metrics
from declutter.learn.align import share_in_gold
from declutter.learn.corpora import LabelledPage, corpora_folder, pages
from declutter.pipeline import Extractor
from declutter.site import Site
from declutter.site.host import Host
from declutter.site.marks import marks_of

LEAST_PAGES = 4  # of a host
LEAST_WORDS = 8  # of a block
MOST_LINKS = 0.3
LEAST_GAIN = 0.05  # of a host's pages together, to be named
MIXED = frozenset({"www.google.com"})  # a cache of other sites' pages

Floats = NDArray[np.float64]


def pages_by_host(folder: Path) -> dict[str, list[LabelledPage]]:
    """Pages with a gold text, of the hosts that have enough of them."""
    hosts: dict[str, list[LabelledPage]] = defaultdict(list)
    for page in pages(folder):
        if page.gold is None:
            continue
        corpus, _, name = page.name.partition("/")
        truth = json.loads((folder / corpus / "ground-truth" / f"{name}.json").read_text("utf-8"))
        hosts[urlsplit(truth.get("url") or "").hostname or ""].append(page)
    wanted = {host for host, found in hosts.items() if host and len(found) >= LEAST_PAGES}
    return {host: hosts[host] for host in sorted(wanted - MIXED)}


def rows_of(found: list[LabelledPage]) -> list[tuple[float, bool, int]]:
    """(seen / (pages + 1), in the gold, words) of the blocks of running text of one host."""
    extractor = Extractor()
    results = [extractor.extract(page.html) for page in found]
    host = Host()
    marks = [marks_of(result.walked) for result in results]
    for mark in marks:
        host.observe(mark)
    rows = []
    for page, result, mark in zip(found, results, marks, strict=True):
        if not result.walked.texts:
            continue
        recurrence = host.recurrence(mark)
        share, counts = share_in_gold(result.walked.texts, page.gold or "")
        for block, text in enumerate(result.walked.texts):
            few_links = result.walked.link_chars[block] < MOST_LINKS * len(text)
            if counts[block] >= LEAST_WORDS and few_links:
                strength = recurrence.seen[block] / (recurrence.pages + 1)
                rows.append((float(strength), bool(share[block] >= 0.5), int(counts[block])))
    return rows


def slope(rows: list[list[tuple[float, bool, int]]]) -> float:
    """Slope of the logistic regression of "in the gold" on the strength, each host counting
    once and a block by the root of its words (Newton's method)."""
    columns, targets, weights = [], [], []
    for host in rows:
        table = np.array(host, dtype=np.float64).reshape(-1, 3)
        weight = np.sqrt(np.minimum(table[:, 2], 60) + 1)
        columns.append(table[:, 0])
        targets.append(table[:, 1])
        weights.append(weight / max(weight.sum(), 1e-9))
    strength, target, weight = map(np.concatenate, (columns, targets, weights))
    weight *= len(weight) / weight.sum()
    matrix = np.column_stack((np.ones(len(strength)), strength))
    factors = np.zeros(2)
    for _ in range(40):
        fitted = 1 / (1 + np.exp(-matrix @ factors))
        gradient = matrix.T @ (weight * (target - fitted)) - 0.01 * factors
        curve = (matrix.T * (weight * fitted * (1 - fitted))) @ matrix + 0.01 * np.eye(2)
        factors += np.linalg.solve(curve, gradient)
    return float(factors[1])


def word_f1(found: list[LabelledPage]) -> list[tuple[float, float]]:
    """Word F1 of each page of a host, without and with what all its other pages teach."""
    memory = Site()
    plain, extractor = Extractor(), Extractor(site=memory)
    url = "https://one.host/"
    for page in found:
        memory.observe(page.html, url)
    return [
        (
            metrics.word_score(plain.extract(page.html, url).text, page.gold or "").f1,
            metrics.word_score(extractor.extract(page.html, url).text, page.gold or "").f1,
        )
        for page in found
    ]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.parse_args()
    hosts = pages_by_host(corpora_folder())
    rows = [rows_of(found) for found in hosts.values()]
    print(
        f"{len(hosts)} hosts, {sum(map(len, hosts.values()))} pages, {sum(map(len, rows))} blocks"
    )
    print(f"slope {slope([host for host in rows if host]):.2f}")
    scores = {host: word_f1(found) for host, found in hosts.items()}
    pairs = [pair for host in scores.values() for pair in host]
    before, after = (fmean(values) for values in zip(*pairs, strict=True))
    better, worse = (sum(sign * (b - a) > 0.001 for a, b in pairs) for sign in (1, -1))
    print(
        f"word F1 {before:.4f} without, {after:.4f} with the memory of the site: "
        f"{better} pages better, {worse} worse"
    )
    gains = {host: sum(b - a for a, b in found) for host, found in scores.items()}
    for host, gain in sorted(gains.items(), key=lambda pair: pair[1]):
        if abs(gain) > LEAST_GAIN:
            print(f"  {host}: {gain:+.3f} over {len(scores[host])} pages")


if __name__ == "__main__":
    main()
