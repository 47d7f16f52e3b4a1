"""Pages per second of `extract_many` and `declutter batch`, their overhead, and their memory.

    python benchmarks/batch.py                       the speeds, on wcxb-dev
    python benchmarks/batch.py --pages 200           fewer pages
    python benchmarks/batch.py --memory 20000        memory over 20,000 pages
    python benchmarks/batch.py --floors              fail below the bars

A bare loop calls `extract` and asks for text, status and confidence. Rounds take turns, and of
each way the best round counts: what else the machine does only ever slows a round down.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path

import corpora
import declutter
from declutter.record import DEFAULT_FIELDS, record_of

OVERHEAD, TWICE = 0.10, 1.8  # bars: one worker over the bare loop, two workers over one
COPIES = 3  # of the pages for the command: its start, half a second, is not what is measured
FLAT = 0.10  # growth of the peak from the second quarter of a run to the last


def bare(pages: list[bytes]) -> None:
    extractor = declutter.Extractor()
    for number, html in enumerate(pages):
        record_of(extractor.extract(html), number, None, DEFAULT_FIELDS)


def many(workers: int) -> Callable[[list[bytes]], None]:
    def run(pages: list[bytes]) -> None:
        found = sum(not page.failed for page in declutter.extract_many(pages, workers))
        assert found == len(pages)

    return run


def command(workers: int, folder: Path) -> Callable[[list[bytes]], None]:
    source = folder / "pages"

    def run(pages: list[bytes]) -> None:
        if not source.exists():
            source.mkdir()
            for number, html in enumerate(pages * COPIES):
                (source / f"{number:06d}.html").write_bytes(html)
        words = [str(source), "-o", str(folder / "out.jsonl"), "--restart", "-q"]
        subprocess.run(
            [sys.executable, "-m", "declutter", "batch", *words, "--workers", str(workers)],
            check=True,
        )

    return run


def speeds(pages: list[bytes], rounds: int) -> dict[str, float]:
    """Pages a second, by way."""
    with tempfile.TemporaryDirectory() as folder:
        ways = {
            "bare loop": bare,
            "workers=0": many(0),
            "workers=1": many(1),
            "workers=2": many(2),
            "batch --workers 1": command(1, Path(folder)),
            "batch --workers 2": command(2, Path(folder)),
        }
        bare(pages[:20])
        best = dict.fromkeys(ways, 0.0)
        for _ in range(rounds):
            for name, way in ways.items():
                began = time.perf_counter()
                way(pages)
                count = len(pages) * (COPIES if name.startswith("batch") else 1)
                best[name] = max(best[name], count / (time.perf_counter() - began))
    return best


def memory(pages: list[bytes], count: int, workers: int) -> dict[str, list[float]]:
    """Peak of this process and of the largest worker in each tenth of the run, in MiB."""
    tenths: dict[str, list[float]] = {"parent": [0.0] * 10, "worker": [0.0] * 10}
    done, over = 0, threading.Event()

    def watch() -> None:
        while not over.wait(0.2):
            part = min(9, done * 10 // count)
            for name, sizes in (("parent", [os.getpid()]), ("worker", _children())):
                peak = max(map(_resident, sizes), default=0.0)
                tenths[name][part] = max(tenths[name][part], peak)

    def stream() -> Iterator[bytes]:
        while True:
            yield from pages

    watcher = threading.Thread(target=watch)
    watcher.start()
    try:
        for _ in declutter.extract_many(islice(stream(), count), workers):
            done += 1
    finally:
        over.set()
        watcher.join()
    return tenths


def _children() -> list[int]:
    me = os.getpid()
    found = (Path("/proc") / str(me) / "task" / str(me) / "children").read_text()
    return [int(pid) for pid in found.split()]


def _resident(pid: int) -> float:
    try:
        return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * 4096 / 2**20
    except (OSError, IndexError):
        return 0.0


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--corpus", default="wcxb-dev")
    parser.add_argument("--pages", type=int, help="how many pages of it (all)")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--memory", type=int, metavar="N", help="memory over N pages, no speeds")
    parser.add_argument("--workers", type=int, default=2, help="for --memory (2)")
    parser.add_argument("--floors", action="store_true")
    parser.add_argument("--json", action="store_true")
    asked = parser.parse_args()
    corpus = corpora.load(asked.corpus).sample(asked.pages)
    pages = [page.html.encode("utf-8", "replace") for page in corpus.pages()]
    failed = []
    if asked.memory:
        found = memory(pages, asked.memory, asked.workers)
        for name, tenths in found.items():
            if asked.json:
                continue
            print(f"{name:7s} MiB, peak in each tenth: {' '.join(f'{n:.0f}' for n in tenths)}")
        for name, tenths in found.items():
            if max(tenths[8:]) > max(tenths[1:5]) * (1 + FLAT):
                failed.append(f"memory of the {name} grows")
        if asked.json:
            print(json.dumps(found))
    else:
        best = speeds(pages, asked.rounds)
        overhead = best["bare loop"] / best["workers=1"] - 1
        twice = best["workers=2"] / best["workers=1"]
        batch = best["batch --workers 2"] / best["batch --workers 1"]
        if asked.json:
            print(json.dumps({**best, "overhead": overhead, "two over one": twice, "batch": batch}))
        else:
            size = sum(map(len, pages)) / len(pages) / 1024
            print(f"{len(pages)} pages of {size:.0f} KB, {os.cpu_count()} cores")
            for name, rate in best.items():
                print(f"  {name:18s} {rate:7.1f} pages/s")
            print(f"  one worker over the bare loop: {overhead:+.1%} time (bar {OVERHEAD:.0%})")
            print(f"  two workers over one: {twice:.2f} (bar {TWICE}); batch: {batch:.2f}")
        if overhead > OVERHEAD:
            failed.append(f"overhead {overhead:.1%}")
        failed += [f"two workers {n:.2f} of one" for n in (twice, batch) if n < TWICE]
    if asked.floors and failed:
        print("below the bars: " + ", ".join(failed), file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
