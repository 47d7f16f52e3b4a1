"""Accuracy of title, author and date on labelled pages, beside trafilatura on the same pages.

    python benchmarks/metadata.py [CORPUS] [--pages N] [--no-peer] [--misses FIELD] [--json FILE]

A value is right if it matches the gold after normalisation: titles by their letters and digits
in any case; authors by the set of their names (split at commas, semicolons, "and", "&"; titles
and credentials aside); dates by the day. Only pages whose gold has a value count. `said` is the
share of pages without one where the extractor names one all the same. Rules are tuned on the hosts
of one half (by a hash of the host); the figures are given for both halves and for all pages.

The gold's date is the one that a reader of the page sees, or a meta element tells: a page that says
"Updated 3 May" and knows its publication in JSON-LD alone has the date of the update.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import sys
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterator
from importlib import import_module
from importlib.metadata import version
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import corpora

FIELDS = ("title", "author", "date")
_CREDENTIALS = re.compile(r"^(?:[A-Z]{2,6}[®™]?|[JS]r\.?|Ph\.?\s?D\.?|M\.?D\.?)$")
_BETWEEN = re.compile(r"\s*[;,|]\s*(?:and\s)?|\s+(?:and|&)\s+")


def squash(text: str) -> str:
    text = unicodedata.normalize("NFKC", text).casefold()
    return "".join(c for c in text if c.isalnum())


def names(text: str) -> frozenset[str]:
    parts = [part.strip() for part in _BETWEEN.split(text)]
    kept = [re.sub(r"^(?:Dr|Prof|Mr|Mrs|Ms)\.?\s+", "", p) for p in parts
            if not _CREDENTIALS.match(p)]  # fmt: skip
    return frozenset(filter(None, map(squash, kept)))


def matches(field: str, told: str, gold: str) -> bool:
    if field == "date":
        return bool(told) and told[:10] == gold[:10]
    if squash(told) == squash(gold):
        return True
    return field == "author" and bool(names(told)) and names(told) == names(gold)


def half_of(url: str) -> str:
    host = (urlsplit(url).hostname or "").removeprefix("www.")
    return "tune" if hashlib.sha256(host.encode()).digest()[0] % 2 else "test"


def by_declutter(html: str, url: str) -> dict[str, str]:
    import declutter

    found = declutter.extract(html, url=url).metadata
    return {"title": found.title, "author": found.author, "date": found.date or ""}


def by_trafilatura(html: str, url: str) -> dict[str, str]:
    extract: Callable[..., Any] = import_module("trafilatura.metadata").extract_metadata
    found = extract(html, default_url=url)
    if found is None:
        return dict.fromkeys(FIELDS, "")
    return {name: getattr(found, name) or "" for name in FIELDS}


def golds(corpus: str, most: int | None) -> Iterator[tuple[str, str, str, dict[str, str]]]:
    """(page, html, url, gold values)."""
    folder = corpora.home() / corpus
    files = sorted((folder / "ground-truth").glob("*.json"))
    chosen = []
    for file in files:
        data = json.loads(file.read_text("utf-8"))
        url = data.get("url") or data["ground_truth"].get("url") or ""
        chosen.append((file.stem, url, data["ground_truth"]))
    step = max(1.0, len(chosen) / most) if most else 1.0
    for n in range(int(len(chosen) / step)):
        page, url, gold = chosen[int(n * step)]
        html = (folder / "html" / f"{page}.html").read_text("utf-8", "replace")
        wanted = {"title": gold.get("title"), "author": gold.get("author"),
                  "date": gold.get("publish_date")}  # fmt: skip
        yield page, html, url, {name: value or "" for name, value in wanted.items()}


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("corpus", nargs="?", default="wcxb-dev")
    parser.add_argument("--pages", type=int)
    parser.add_argument("--misses", choices=FIELDS, help="print what was wrong")
    parser.add_argument("--no-peer", action="store_true", help="declutter only")
    parser.add_argument("--json", type=Path)
    given = parser.parse_args(arguments)
    peers: dict[str, Callable[[str, str], dict[str, str]]] = {"declutter": by_declutter}
    if not given.no_peer:
        peers[f"trafilatura {version('trafilatura')}"] = by_trafilatura
    right: dict[tuple[str, str, str], list[bool]] = defaultdict(list)
    said: dict[tuple[str, str, str], list[bool]] = defaultdict(list)
    for page, html, url, gold in golds(given.corpus, given.pages):
        for peer, extract in peers.items():
            told = extract(html, url)
            for name in FIELDS:
                ok = matches(name, told[name], gold[name])
                for half in ("all", half_of(url)):
                    if gold[name]:
                        right[peer, name, half].append(ok)
                    else:
                        said[peer, name, half].append(bool(told[name]))
                if gold[name] and not ok and name == given.misses and peer == "declutter":
                    print(f"{page} {url[:70]}\n   {told[name]!r}\n   gold {gold[name]!r}")
    table = {
        half: {
            peer: {
                name: {
                    "right": _share(right[peer, name, half]),
                    "pages": len(right[peer, name, half]),
                    "said": _share(said[peer, name, half]),
                }
                for name in FIELDS
            }
            for peer in peers
        }
        for half in ("all", "tune", "test")
    }
    for half, rows in table.items():
        for peer, row in rows.items():
            cells = "  ".join(f"{n} {c['right']:.3f} of {c['pages']} (said {c['said']:.2f})"
                              for n, c in row.items())  # fmt: skip
            print(f"{half:5s} {peer:20s} {cells}")
    if given.json:
        given.json.write_text(json.dumps(table, indent=1) + "\n", "utf-8")
    return 0


def _share(values: list[bool]) -> float:
    return round(sum(values) / len(values), 4) if values else 0.0


if __name__ == "__main__":
    sys.exit(main())
