"""Write docs/scale.md from measured figures: `python docs/make_scale.py`.

Reads benchmarks/results/scale.json (`python benchmarks/scale.py --json …`). The prices below are
assumptions; nothing else on the page is typed in.
"""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from pathlib import Path
from typing import Any

OUT = Path(__file__).with_name("scale.md")
RESULTS = Path(__file__).parents[1] / "benchmarks" / "results" / "scale.json"
# US dollars for an hour of one core (vCPU) with 2 to 4 GB of memory: what the large clouds' general
# machines cost, rounded. An assumption: put in what you pay.
PRICES = {"on demand": 0.05, "spot": 0.015}
CRAWLS = {"a million": 10**6, "100 million": 10**8, "a billion": 10**9}

HEAD = """\
# From one page to a billion

What one core, one machine and a cluster do, what it costs, and how to size a cluster. Written by
`python docs/make_scale.py`; do not edit.

| pages | way |
|---|---|
| one | `declutter.extract`, `declutter < page.html` |
| thousands | [`extract_many`](batch.md), a loop over all cores of a machine |
| millions | [`declutter batch`](batch.md): files, JSONL, Parquet and WARC in; resumable |
| more | [Spark](cookbook.md#spark) or [Ray](cookbook.md#ray), on many machines |

All give the same records, byte for byte. Pages do not depend on each other: twice the cores do
twice the pages, as long as storage keeps up."""
SIZING = """\
## Sizing a cluster

    cores = pages / (pages per core and second × seconds you have)

- **Measure your own pages first.** Time grows with the size of the markup, and crawls differ:
  `python benchmarks/scale.py --corpus FOLDER`, or time `declutter batch` on a sample.
- **Memory**: {memory} Give a worker a gigabyte, because single pages can be far larger than the
  mean, and set `timeout=` so that one hostile page ends as an error and not as a dead executor.
- **Batches**: rows are whole pages. A batch of 10,000 rows, Spark's own setting, would be
  {batch}. Set `spark.sql.execution.arrow.maxRecordsPerBatch` to some hundreds.
- **Tasks**: cut the input into several times as many parts as there are cores, of some minutes
  each. Then no core waits long at the end, and an executor that dies costs little.
- **Columns**: ask only for those that you need. All of them take {all_columns} of the time of
  text alone.
- **Storage**: a core reads {read} of markup a second. That is little for a disk and much for a
  bucket in another region: put cores beside the pages, and read WARC or Parquet, not single files.

What is not measured here: the network between machines and reading from object storage. The Spark
of the table runs its executors as processes of their own, but on one machine."""


def render(results: Path = RESULTS) -> str:
    """The whole page."""
    if not results.exists():
        return f"{HEAD}\n\nNot measured yet.\n"
    data: dict[str, Any] = json.loads(results.read_text("utf-8"))
    ways: dict[str, dict[str, Any]] = data["ways"]
    bare = ways["one core"]["pages_per_s"]
    measured = [
        [way, f["cores"], _round(f["pages_per_s"]), f"{f['pages_per_core_s'] / bare:.0%}"]
        for way, f in ways.items()
    ]
    spread = min(
        found["pages_per_core_s"] for way, found in ways.items() if not way.startswith("one core")
    )
    costs = [
        [name, f"{price:g} $", f"{10**6 / spread / 3600 * price:.2f} $"]
        for name, price in PRICES.items()
    ]
    hours = {name: pages / spread / 3600 for name, pages in CRAWLS.items()}
    crawls = [
        [name, _round(core_hours), _cores(core_hours, 1), _cores(core_hours, 24),
         *(f"{_round(core_hours * price)} $" for price in PRICES.values())]
        for name, core_hours in hours.items()
    ]  # fmt: skip
    peak = max(found.get("peak_mb", 0.0) for found in ways.values())
    columns = bare / ways["one core, all columns"]["pages_per_s"]
    parts = [
        HEAD,
        "## Measured",
        f"{data['distinct_pages']} pages of {data['corpus']}, {data['mean_bytes'] / 1000:.0f} KB "
        f"of markup each on average, taken again and again. {data['processor']}, "
        f"{data['cores']} cores, Python {data['python']}, declutter {data['version']} "
        f"({data['commit'] or 'no commit'}), {data['date']}. Wall-clock time; text and verdict of "
        "each page unless said otherwise.",
        _table(("", "cores", "pages a second", "a core, of the bare loop"), measured),
        "## What it costs",
        f"Worked out from the slowest way over all cores ({_round(spread)} pages per core and "
        "second). **The prices are assumptions**, not measured: put in what you pay.",
        _table(("a core for an hour", "assumed price", "a million pages"), costs),
        _table(
            ("pages", "core hours", "cores for an hour", "cores for a day", *PRICES), crawls
        ),
        SIZING.format(
            memory=f"a process that did nothing else peaked at {peak:.0f} MB.",
            batch=f"{data['mean_bytes'] * 10**4 / 1e9:.1f} GB at once",
            all_columns=f"{columns:.1f} times",
            read=f"{data['mean_bytes'] * spread / 1e6:.1f} MB",
        ),
    ]  # fmt: skip
    return "\n\n".join(parts) + "\n"


def _cores(core_hours: float, hours: int) -> str:
    return f"{math.ceil(core_hours / hours):,}"


def _round(value: float) -> str:
    """Two figures below 100: more would claim too much."""
    if value >= 100:
        return f"{value:,.0f}"
    return f"{value:.2g}" if value >= 1 else f"{value:.1g}"


def _table(head: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(str(cell) for cell in line)} |" for line in lines)


if __name__ == "__main__":
    OUT.write_text(render(), "utf-8")
    print(f"written: {OUT}")
