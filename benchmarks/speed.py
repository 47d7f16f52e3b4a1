"""CPU time and memory of declutter and its peers on the same pages, in one run.

    python benchmarks/speed.py [--corpus NAME | --fixtures] [--pages N] [--rounds K]
                               [--peer NAME]… [--times] [--peak] [--memory] [--command]
                               [--json OUT] [--floors] [--update-floors [--lower-floors]]

--times    per page every peer in turn, K rounds, the best of K counts (CPU time of the process);
           medians, cost against page size, ratios to bare Lexbor parse and to resiliparse
--peak     peak memory of each peer, each in a process of its own
--memory   memory of declutter over 1,000 pages in a row, growth after the first 200
--command  CPU time of `declutter < page` against `trafilatura < page` on pages of about 90 KB
Without any of the four: --times --peak. Without the corpus the shipped fixtures serve.
The best of K has warm caches for its page; the first round is told too.
"""

from __future__ import annotations

import argparse
import gc
import itertools
import json
import os
import resource
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from time import process_time_ns
from typing import Any, Literal

import corpora
import extractors
import floors
import report
from declutter.learn.labelled import Corpus

UNIT, RIVAL, OURS = "lexbor_parse", "resiliparse", "declutter"
BUCKETS_KB = (10, 25, 50, 100, 200, 500, 1000)  # upper limits
IN_A_ROW, WARM_UP = 1000, 200
COMMAND_BYTES = 90_000
COMMAND_PAGES = 5
TIME_SLACK = 0.15  # of the value: machines differ
MEMORY_SLACK_MB = 2.0  # the allocator's, not growth

Guarded = dict[str, tuple[float, Literal["min", "max"]]]


def times(corpus: Corpus, peers: Sequence[extractors.Peer], rounds: int) -> dict[str, Any]:
    sizes: list[int] = []
    best: dict[str, list[float]] = {peer.name: [] for peer in peers}
    first: dict[str, list[float]] = {peer.name: [] for peer in peers}
    errors = dict.fromkeys(best, 0)
    for page in itertools.islice(corpus.pages(), 2):  # imports, lazy tables
        for peer in peers:
            _timed(peer, page.html)
    gc.collect()
    gc.freeze()
    for number, page in enumerate(corpus.pages()):
        sizes.append(len(page.html.encode("utf-8", "replace")))
        spent: dict[str, list[float]] = {peer.name: [] for peer in peers}
        for turn in range(rounds):
            shift = (number + turn) % len(peers)  # nobody always runs after the same peer
            for peer in (*peers[shift:], *peers[:shift]):
                seconds, failed = _timed(peer, page.html)
                spent[peer.name].append(seconds)
                errors[peer.name] += failed and turn == 0
        for name, values in spent.items():
            best[name].append(min(values))
            first[name].append(values[0])
    gc.unfreeze()
    found: dict[str, Any] = {}
    for peer in peers:
        own = best[peer.name]
        found[peer.name] = {
            "median_ms": median(own) * 1e3,
            "sum_s": sum(own),
            "first_median_ms": median(first[peer.name]) * 1e3,
            "errors": errors[peer.name],
            "by_size": _by_size(sizes, own),
            "ratios": {
                base: {
                    "of_sums": sum(own) / sum(best[base]),
                    "median_of_pages": median(map(_ratio, own, best[base])),
                    "first_of_sums": sum(first[peer.name]) / sum(first[base]),
                }
                for base in (UNIT, RIVAL)
                if base in best
            },
        }
    return found


def _ratio(a: float, b: float) -> float:
    return a / b if b else 0.0


def _timed(peer: extractors.Peer, html: str) -> tuple[float, bool]:
    start = process_time_ns()
    try:
        peer.extract(html)
    except Exception:  # a page that breaks a peer still took its time
        return (process_time_ns() - start) / 1e9, True
    return (process_time_ns() - start) / 1e9, False


def _by_size(sizes: list[int], seconds: list[float]) -> dict[str, dict[str, float]]:
    found = {}
    for low, high in itertools.pairwise((0, *BUCKETS_KB, 10**9)):
        inside = [(s, t) for s, t in zip(sizes, seconds, strict=True) if low <= s / 1000 < high]
        if inside:
            name = f"{low}-{high} KB" if high < 10**9 else f"over {low} KB"
            found[name] = {
                "pages": len(inside),
                "median_ms": median(t for _, t in inside) * 1e3,
                "ms_per_100_kb": sum(t for _, t in inside) / sum(s for s, _ in inside) * 1e8,
            }
    return found


def resident() -> tuple[float, float]:
    """Memory of this process in MB: now, and at its peak.

    On Linux from /proc: the peak that getrusage tells includes that of the process which started
    this one.
    """
    try:
        lines = Path("/proc/self/status").read_text().splitlines()
        fields = dict(line.split(":", 1) for line in lines)
        return int(fields["VmRSS"].split()[0]) / 1024, int(fields["VmHWM"].split()[0]) / 1024
    except (OSError, KeyError):
        unit = 2**20 if sys.platform == "darwin" else 2**10
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit
        return peak, peak


def one_peak(corpus: Corpus, name: str) -> dict[str, float]:
    """Runs in a process of its own: the peer reads every page once."""
    peers, missing = extractors.discover([name])
    if missing:
        raise SystemExit(missing[name])
    after_import, _ = resident()
    for page in corpus.pages():
        _timed(peers[0], page.html)
    return {"after_import_mb": after_import, "peak_mb": resident()[1]}


def in_a_row(corpus: Corpus) -> dict[str, Any]:
    """Runs in a process of its own: 1,000 pages, the largest of them first, so that the peak of
    the first 200 can only be passed by what is not given back."""
    peers, missing = extractors.discover([OURS])
    if missing:
        raise SystemExit(missing[OURS])
    pages = corpus.sample(IN_A_ROW)
    sizes = {page: len(pages.read(page).html) for page in pages.ids}
    largest = sorted(pages.ids, key=sizes.__getitem__, reverse=True)[:20]
    order = largest + [page for page in pages.ids if page not in set(largest)]
    track = []
    for number, page in enumerate(itertools.islice(itertools.cycle(order), IN_A_ROW), 1):
        peers[0].extract(pages.read(page).html)
        if number % 100 == 0:
            now, peak = resident()
            track.append({"pages": number, "rss_mb": now, "peak_mb": peak})
    warm = track[WARM_UP // 100 - 1]
    return {
        "track": track,
        "distinct_pages": len(order),
        "peak_growth_mb": track[-1]["peak_mb"] - warm["peak_mb"],
        "rss_growth_mb": max(point["rss_mb"] for point in track[2:]) - warm["rss_mb"],
    }


def own_process(mode: str, corpus: Corpus, pages: int) -> Any:
    command = [sys.executable, __file__, "--worker", mode]
    command += ["--corpus", corpus.name, "--pages", str(pages)]
    run = subprocess.run(command, capture_output=True, text=True)
    if run.returncode:
        return {"error": (run.stderr or run.stdout).strip().splitlines()[-1:]}
    return json.loads(run.stdout.splitlines()[-1])


def pages_of_90_kb(corpus: Corpus) -> list[bytes]:
    """The pages nearest to 90 KB; where all are far smaller, one repeats its body up to that."""
    pages = sorted(
        (page.html.encode("utf-8", "replace") for page in corpus.pages()),
        key=lambda html: abs(len(html) - COMMAND_BYTES),
    )[:COMMAND_PAGES]
    near = [page for page in pages if len(page) > COMMAND_BYTES * 0.8]
    if near:
        return near
    page = pages[0]
    start = page.find(b">", page.find(b"<body")) + 1
    end = page.rfind(b"</body>")
    body = page[start : end if end > start else len(page)]
    copies = max(1, round((COMMAND_BYTES - len(page) + len(body)) / len(body)))
    return [page[:start] + body * copies + b"</body></html>"]


def _children_seconds() -> float:
    """CPU time of the ended child processes; os.times tells the same in ticks of 10 ms."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def commands(pages: Sequence[bytes], rounds: int) -> dict[str, Any]:
    """CPU seconds of whole processes, the best of the rounds per page; `python` does nothing."""
    scripts = Path(sysconfig.get_path("scripts"))
    lines: dict[str, list[str]] = {"python": [sys.executable, "-c", "pass"]}
    for name in (OURS, "trafilatura"):
        script = scripts / name
        lines[name] = [str(script)] if script.exists() else [sys.executable, "-m", name]
    best: dict[str, list[float]] = {name: [] for name in lines}
    errors = {}
    byte_code = tempfile.mkdtemp(prefix="declutter-byte-code-")
    # As installed: with byte code, also where a CI run forbids writing it into the sources.
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": byte_code}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    for page in (pages[0], *pages):  # the first time writes byte code and is not counted
        spent: dict[str, list[float]] = {name: [] for name in lines}
        for name, line in list(lines.items()) * rounds:
            before = _children_seconds()
            run = subprocess.run(line, input=page, capture_output=True, env=environment)
            spent[name].append(_children_seconds() - before)
            if run.returncode:
                said = run.stderr[-200:].decode("utf-8", "replace").strip()
                errors[name] = f"exit {run.returncode}: {said}"
        for name, values in spent.items():
            best[name].append(min(values))
    shutil.rmtree(byte_code, ignore_errors=True)
    found: dict[str, Any] = {name: {"best_s": values[1:]} for name, values in best.items()}
    for of_name in found.values():
        of_name["mean_s"] = sum(of_name["best_s"]) / len(pages)
    found["page_bytes"] = [len(page) for page in pages]
    found["errors"] = errors
    if not errors:
        found["ratio"] = found[OURS]["mean_s"] / found["trafilatura"]["mean_s"]
    return found


def show_times(found: dict[str, Any]) -> None:
    rows: list[list[object]] = []
    for name, peer in found.items():
        row: list[object] = [name, peer["median_ms"], peer["first_median_ms"], peer["sum_s"]]
        for base in (UNIT, RIVAL):
            ratio = peer["ratios"].get(base, {})
            row += [ratio.get("of_sums"), ratio.get("median_of_pages")]
        rows.append([*row, peer["errors"]])
    head = ["CPU time", "median ms", "first ms", "sum s"]
    head += ["sums/lexbor", "page/lexbor", "sums/resili", "page/resili", "errors"]
    print("\n" + report.table(head, rows))
    buckets = next(iter(found.values()))["by_size"]
    head = ["ms per 100 KB", *(f"{name} ({b['pages']})" for name, b in buckets.items())]
    sized: list[list[object]] = [
        [name, *(peer["by_size"][bucket]["ms_per_100_kb"] for bucket in buckets)]
        for name, peer in found.items()
    ]
    print("\n" + report.table(head, sized))


def _slack(name: str, value: float) -> float:
    return MEMORY_SLACK_MB if name.endswith("_mb") else value * TIME_SLACK


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--corpus", default="wcxb-dev", metavar="NAME")
    parser.add_argument("--fixtures", action="store_true", help="measure on the shipped fixtures")
    parser.add_argument("--pages", type=int, default=200, metavar="N", help="evenly spread (200)")
    parser.add_argument("--rounds", type=int, default=5, metavar="K", help="best of K (5)")
    parser.add_argument("--peer", action="append", metavar="NAME", help="repeatable; else all")
    for part in ("times", "peak", "memory", "command"):
        parser.add_argument(f"--{part}", action="store_true")
    parser.add_argument("--json", type=Path, metavar="OUT", help="write the results there")
    parser.add_argument("--worker", help=argparse.SUPPRESS)
    floors.add_arguments(parser)
    args = parser.parse_args(arguments)
    name = corpora.FIXTURES if args.fixtures else args.corpus
    if not corpora.available(name):
        if name == corpora.FIXTURES:
            parser.error("there are no fixtures")
        print(f"no corpus {name}: measuring on the fixtures")
        name = corpora.FIXTURES
    whole = corpora.load(name)
    corpus = whole.sample(args.pages)
    if args.worker:
        row = args.worker == "row"
        print(json.dumps(in_a_row(whole) if row else one_peak(corpus, args.worker)))
        return 0

    if not (args.times or args.peak or args.memory or args.command):
        args.times = args.peak = True
    results: dict[str, Any] = {"corpus": name, "pages": len(corpus.ids), "rounds": args.rounds}
    guarded: Guarded = {}
    scopes: list[str] = []
    wanted = list(dict.fromkeys([*args.peer, UNIT, RIVAL])) if args.peer else None
    peers, missing = extractors.discover(wanted) if args.times or args.peak else ([], {})
    for peer, reason in missing.items():
        print(f"peer {peer} is missing: {reason}")
    results["versions"] = {peer.name: peer.version for peer in peers}
    print(f"{name}: {len(corpus.ids)} pages")

    if args.times:
        results["times"] = times(corpus, peers, args.rounds)
        show_times(results["times"])
        scopes.append(f"speed.{name}.times.")
        for base, ratio in results["times"].get(OURS, {}).get("ratios", {}).items():
            for kind in ("of_sums", "median_of_pages"):
                guarded[f"{scopes[-1]}{base}.{kind}"] = ratio[kind], "max"
    if args.peak:
        results["peak"] = {p.name: own_process(p.name, corpus, args.pages) for p in peers}
        rows: list[list[object]] = [
            [peer, used.get("after_import_mb"), used.get("peak_mb"), used.get("error", "")]
            for peer, used in results["peak"].items()
        ]
        print("\n" + report.table(["memory, MB", "after import", "peak", ""], rows))
    if args.memory:
        used = results["memory"] = own_process("row", corpus, args.pages)
        if "error" in used:
            print(f"\nmemory of {IN_A_ROW} pages: {used['error']}")
        else:
            points = [[p["pages"], p["rss_mb"], p["peak_mb"]] for p in used["track"]]
            print("\n" + report.table([f"pages in a row, {OURS}", "MB now", "MB peak"], points))
            growth = used["peak_growth_mb"]
            print(f"peak grew by {growth:.1f} MB after the first {WARM_UP}")
            guarded[f"speed.{name}.memory.peak_growth_mb"] = growth, "max"
        scopes.append(f"speed.{name}.memory.")
    if args.command:
        found: dict[str, Any] = commands(pages_of_90_kb(whole), args.rounds)
        results["command"] = found
        print(f"\ncommands on {len(found['page_bytes'])} pages of about 90 KB, CPU time")
        rows = [
            [key, found[key]["mean_s"], min(found[key]["best_s"]), max(found[key]["best_s"]),
             found["errors"].get(key, "")]
            for key in ("python", OURS, "trafilatura")
        ]  # fmt: skip
        print(report.table(["command", "mean s", "least s", "most s", ""], rows))
        scopes.append(f"speed.{name}.command.")
        if "ratio" in found:
            print(f"{OURS} / trafilatura: {found['ratio']:.2f}")
            guarded[f"{scopes[-1]}ratio"] = found["ratio"], "max"

    version = results["versions"].get(OURS) or report.version_of("declutter-html")
    results.update(report.stamp(version))
    if args.json:
        report.write(args.json, results)
    values = {key: value for key, (value, _) in guarded.items()}
    directions = {key: direction for key, (_, direction) in guarded.items()}
    return floors.finish(args, values, directions, scopes, _slack)


if __name__ == "__main__":
    sys.exit(main())
