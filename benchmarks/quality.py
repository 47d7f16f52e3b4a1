"""Quality of the extracted text on labelled pages.

    python benchmarks/quality.py CORPUS… [--peer NAME]… [--weights FOLDER] [--pages N] [--json OUT]
                                 [--floors] [--update-floors [--lower-floors]]

CORPUS is wcxb-dev, daniel-dev, clutter-dev, roles-dev, fixtures, or a folder in the shared format.
Without --peer only declutter is measured; `--peer all` measures every peer. A run over a whole
corpus goes to results/quality-CORPUS.json, a sample (--pages) only to --json.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any, Literal

import corpora
import extractors
import floors
import report
from declutter.learn.labelled import Corpus
from declutter.learn.tally import Tally

FITTED = (
    "The shipped weights were fitted on these pages: the figures of declutter here guard against "
    "regression only; cross-validated figures are in the weights file."
)
CLUTTER_FLOORS = ("promo", "newsletter", "republication", "pull_quote")
SLACK = 0.002


def measure(corpus: Corpus, peers: list[extractors.Peer]) -> dict[str, dict[str, Any]]:
    tallies = {peer.name: Tally() for peer in peers}
    for number, page in enumerate(corpus.pages(), 1):
        for peer in peers:
            text, blocks = "", None
            try:
                if peer.blocks is not None:
                    text, blocks = peer.blocks(page.html)
                else:
                    text = peer.extract(page.html)
            except Exception as error:  # a page that breaks a peer counts as empty output
                tallies[peer.name].errors.append(f"{page.id}: {type(error).__name__}: {error}")
            tallies[peer.name].add(page, text, blocks)
        if sys.stderr.isatty() and number % 20 == 0:
            print(f"\r{corpus.name} {number}/{len(corpus.ids)}", end="\r", file=sys.stderr)
    return {name: tally.result() for name, tally in tallies.items()}


def show(corpus: Corpus, found: dict[str, dict[str, Any]]) -> None:
    print(f"\n{corpus.name}: {len(corpus.ids)} pages")
    words = {name: peer["words"] for name, peer in found.items() if "words" in peer}
    if words:
        kinds = sorted(next(iter(words.values()))["by_page_type"])
        head = ["words", "F1", "P", "R", "with", "leak", *(f"F1 {kind}" for kind in kinds)]
        rows: list[list[object]] = [
            [name, w["f1"], w["precision"], w["recall"], w["with_rate"], w["leak"]]
            + [w["by_page_type"][kind]["f1"] for kind in kinds]
            for name, w in words.items()
        ]
        print("\n" + report.table(head, rows))
    clutter = {name: peer["clutter"] for name, peer in found.items() if "clutter" in peer}
    if clutter:
        roles = next(iter(clutter.values()))["drop_of"]
        head = ["clutter", "combined", "drop", "keep"]
        head += [f"{role} ({entry['snippets']})" for role, entry in roles.items()]
        rows = [
            [name, c["combined"], c["drop"], c["keep"], *(c["drop_of"][r]["rate"] for r in roles)]
            for name, c in clutter.items()
        ]
        print("\n" + report.table(head, rows))
    for name, peer in found.items():
        if "roles" in peer:
            r = peer["roles"]
            print(
                f"\nroles of {name}: macro F1 {r['macro_f1']:.3f} (roles with 100 or more blocks); "
                f"body by words F1 {r['body_by_words']['f1']:.3f}"
            )
            rows = [
                [role, s["blocks"], s["f1"], s["precision"], s["recall"]]
                for role, s in r["per_role"].items()
            ]
            print(report.table(["role", "blocks", "F1", "P", "R"], rows))
        if peer["errors"]:
            print(f"{name}: {peer['errors']} pages failed, first {peer['first_error']}")


def figures(corpus: str, found: dict[str, Any]) -> dict[str, tuple[float, Literal["min", "max"]]]:
    """The figures of declutter that floors guard: name -> (value, direction)."""
    chosen: dict[str, tuple[float | None, Literal["min", "max"]]] = {}
    if words := found.get("words"):
        chosen["word_f1"] = words["f1"], "min"
        chosen["word_f1.article"] = words["by_page_type"].get("article", {}).get("f1"), "min"
        chosen["with_rate"] = words["with_rate"], "min"
        chosen["leak"] = words["leak"], "max"
    if clutter := found.get("clutter"):
        for name in ("combined", "drop", "keep"):
            chosen[f"clutter.{name}"] = clutter[name], "min"
        for role in CLUTTER_FLOORS:
            chosen[f"clutter.drop.{role}"] = clutter["drop_of"].get(role, {}).get("rate"), "min"
    if roles := found.get("roles"):
        chosen["roles.macro_f1"] = roles["macro_f1"], "min"
        chosen["roles.body"] = roles["body_by_words"]["f1"], "min"
    chosen["errors"] = float(found["errors"]), "max"
    return {
        f"quality.{corpus}.{name}": (value, direction)
        for name, (value, direction) in chosen.items()
        if value is not None
    }


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("corpus", nargs="+", metavar="CORPUS")
    parser.add_argument("--peer", action="append", metavar="NAME", help="repeatable; `all`")
    parser.add_argument("--weights", type=Path, metavar="FOLDER", help="weights for declutter")
    parser.add_argument("--pages", type=int, metavar="N", help="a sample, evenly spread")
    parser.add_argument("--json", type=Path, metavar="OUT", help="write all results there")
    floors.add_arguments(parser)
    args = parser.parse_args(arguments)
    if args.pages and args.update_floors:
        parser.error("floors are measured on whole corpora: no --update-floors with --pages")
    if args.weights and args.update_floors:
        parser.error("floors are those of the shipped weights: no --update-floors with --weights")

    wanted = args.peer or ["declutter"]
    peers, missing = extractors.discover(None if "all" in wanted else wanted)
    peers = [peer for peer in peers if peer.has_text]
    for name, reason in missing.items():
        print(f"peer {name} is missing: {reason}")
    if args.weights:
        import extractors.declutter as ours

        ours.use_weights(args.weights)

    everything: dict[str, Any] = {}
    guarded: dict[str, tuple[float, Literal["min", "max"]]] = {}
    scopes = []
    for name in args.corpus:
        try:
            corpus = corpora.load(name).sample(args.pages)
        except FileNotFoundError as error:
            if args.floors:  # floors are enforced on the corpora that are there
                print(f"left out: {error}")
                continue
            parser.error(str(error))
        found = measure(corpus, peers)
        show(corpus, found)
        fitted = corpus.name in corpora.FITTED
        for peer in peers:
            entry = found[peer.name]
            entry.update(report.stamp(peer.version))
            if peer.name == "declutter":
                entry["weights"] = str(args.weights) if args.weights else "shipped"
                # For weights given by --weights only their maker knows.
                entry["fitted_on_these_pages"] = None if args.weights else fitted
                if fitted and not args.weights:
                    entry["remark"] = FITTED
                    print(f"\nNOTE {FITTED}")
        head = {"corpus": corpus.name, "pages": len(corpus.ids)}
        everything[corpus.name] = {**head, "peers": found}
        if not args.pages and not args.weights:
            report.update(report.RESULTS / f"quality-{corpus.name}.json", head, found)
        if "declutter" in found:
            guarded |= figures(corpus.name, found["declutter"])
            scopes.append(f"quality.{corpus.name}.")
    if args.json:
        report.write(args.json, everything)
    values = {name: value for name, (value, _) in guarded.items()}
    directions = {name: direction for name, (_, direction) in guarded.items()}
    if args.floors and not scopes:
        print("nothing was measured that has floors")
        return 1
    return floors.finish(args, values, directions, scopes, lambda name, value: SLACK)


if __name__ == "__main__":
    sys.exit(main())
