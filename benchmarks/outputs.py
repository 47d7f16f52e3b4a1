"""Whether every output is what it says it is, and what the outputs cost.

    python benchmarks/outputs.py [--corpus NAME] [--pages N] [--rounds K] [--json OUT]
                                 [--floors] [--update-floors]

Checks, as shares of the pages that pass (100 % is wanted in each):
  markdown  read back, its text is that of the page, word for word (see roundtrip.py)
  html      nothing in it but inert elements, attributes and addresses, by two parsers
  json      valid by docs/result.schema.json, no NaN
  xml       well-formed
  tei       valid by docs/tei.rng
Cost is CPU time of `extract(…).text` against text, Markdown and metadata of one result, in turn in
one process, the best of K rounds of each page; parts alone (--parts) tell where the time goes.
"""

from __future__ import annotations

import argparse
import gc
import json
import sys
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import process_time_ns
from typing import Any, Literal

import corpora
import floors
import report
import roundtrip

sys.path.append(str(corpora.ROOT / "tests"))

from declutter import Result, extract
from declutter.learn.labelled import Corpus, Page

DOCS = corpora.ROOT / "docs"
ADDRESS = "https://paper.example/stories/one.html"  # for links without a host
RATIO_SLACK = 0.15  # of the value
WORST_SHOWN = 10


def checks() -> dict[str, Callable[[Result], str]]:
    """By output: what is wrong with it, empty if nothing."""
    from jsonschema import Draft202012Validator
    from lxml import etree

    from xss.inert import problems

    schema = Draft202012Validator(json.loads((DOCS / "result.schema.json").read_text("utf-8")))
    tei = etree.RelaxNG(etree.parse(DOCS / "tei.rng"))

    def of_markdown(page: Result) -> str:
        return roundtrip.difference(page.text, page.document, page.markdown) or ""

    def of_html(page: Result) -> str:
        return "; ".join(problems(page.html))

    def of_json(page: Result) -> str:
        data = json.loads(page.json(), parse_constant=_not_json)
        return "; ".join(f"{e.json_path}: {e.message[:80]}" for e in schema.iter_errors(data))

    def of_xml(page: Result) -> str:
        etree.fromstring(page.xml)
        return ""

    def of_tei(page: Result) -> str:
        tree = etree.fromstring(page.tei)
        return "" if tei.validate(tree) else str(tei.error_log)

    return {"markdown": of_markdown, "html": of_html, "json": of_json, "xml": of_xml, "tei": of_tei}


def _not_json(name: str) -> Any:
    raise ValueError(f"{name} is no JSON")


def check(corpus: Corpus) -> dict[str, Any]:
    found: dict[str, list[str]] = {name: [] for name in checks()}
    asked = checks()
    for page in corpus.pages():
        result = extract(page.html, url=ADDRESS)
        for name, wrong in asked.items():
            try:
                problem = wrong(result)
            except Exception as error:  # a page that breaks an output is what we look for
                problem = f"{type(error).__name__}: {error}"
            if problem:
                found[name].append(f"{page.id}: {problem[:300]}")
    return {
        name: {"share": 1 - len(problems) / len(corpus.ids), "problems": problems}
        for name, problems in found.items()
    }


Part = Callable[[Result], object]
ALONE: dict[str, Part] = {
    "text": lambda page: page.text,
    "markdown": lambda page: page.markdown,
    "metadata": lambda page: page.metadata,
    "html": lambda page: page.html,
    "xml": lambda page: page.xml,
    "tei": lambda page: page.tei,
    "json": lambda page: page.json(),
}


def _everything(page: Result) -> None:
    for name in ("text", "markdown", "metadata"):
        ALONE[name](page)


def _seconds(page: Page, part: Part) -> float:
    start = process_time_ns()
    part(extract(page.html, url=ADDRESS))
    return (process_time_ns() - start) / 1e9


def cost(corpus: Corpus, rounds: int, parts: bool) -> dict[str, Any]:
    runs: dict[str, Part] = {"text": ALONE["text"], "text + markdown + metadata": _everything}
    if parts:
        runs |= {f"{name} alone": part for name, part in ALONE.items() if name != "text"}
    best: dict[str, list[float]] = {name: [] for name in runs}
    first = next(iter(corpus.pages()))
    for part in runs.values():  # imports, lazy tables
        _seconds(first, part)
    gc.collect()
    gc.freeze()
    for page in corpus.pages():
        spent: dict[str, list[float]] = {name: [] for name in runs}
        for _ in range(rounds):
            for name, part in runs.items():
                spent[name].append(_seconds(page, part))
        for name, seconds in spent.items():
            best[name].append(min(seconds))
    gc.unfreeze()
    base = best["text"]
    return {
        name: {
            "median_ms": median(own) * 1e3,
            "sum_s": sum(own),
            "of_sums": sum(own) / sum(base),
            "median_of_pages": median(a / b for a, b in zip(own, base, strict=True)),
        }
        for name, own in best.items()
    }


def _slack(name: str, value: float) -> float:
    return value * RATIO_SLACK if ".cost." in name else 0.0


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--corpus", default="wcxb-dev", metavar="NAME")
    parser.add_argument("--pages", type=int, default=500, metavar="N", help="evenly spread (500)")
    parser.add_argument("--rounds", type=int, default=3, metavar="K", help="best of K (3)")
    parser.add_argument("--cost-pages", type=int, default=150, metavar="N", help="of cost (150)")
    parser.add_argument("--parts", action="store_true", help="time every output alone too")
    parser.add_argument("--json", type=Path, metavar="OUT", help="write the results there")
    floors.add_arguments(parser)
    args = parser.parse_args(arguments)
    name = args.corpus
    if not corpora.available(name):
        print(f"no corpus {name}: measuring on the fixtures")
        name = corpora.FIXTURES
    whole = corpora.load(name)
    corpus = whole.sample(args.pages)
    print(f"{name}: {len(corpus.ids)} pages")
    passed = check(corpus)
    rows = [[kind, own["share"], len(own["problems"])] for kind, own in passed.items()]
    print("\n" + report.table(["output", "pass", "pages that fail"], rows))
    for kind, own in passed.items():
        for problem in own["problems"][:WORST_SHOWN]:
            print(f"{kind}  {problem}")

    costs = cost(whole.sample(args.cost_pages), args.rounds, args.parts)
    head = ["CPU time", "median ms", "sum s", "sums/text", "page/text"]
    lines = [[run, *own.values()] for run, own in costs.items()]
    print("\n" + report.table(head, lines))

    values = {f"outputs.{name}.{kind}.share": own["share"] for kind, own in passed.items()}
    ratio = costs["text + markdown + metadata"]["of_sums"]
    values[f"outputs.{name}.cost.of_sums"] = ratio
    directions: dict[str, Literal["min", "max"]] = {
        key: "max" if ".cost." in key else "min" for key in values
    }
    if args.json:
        stamp = report.stamp(report.version_of("declutter-html"))
        pages = {"corpus": name, "pages": len(corpus.ids), "rounds": args.rounds}
        report.write(args.json, {**pages, "checks": passed, "cost": costs, **stamp})
    return floors.finish(args, values, directions, [f"outputs.{name}."], _slack)


if __name__ == "__main__":
    sys.exit(main())
