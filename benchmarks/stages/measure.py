"""Cost of every stage against the size of a page, kept for the plot of the documentation.

    [DECLUTTER_HEAVY=1] python benchmarks/stages/measure.py   # -> benchmarks/results/stages.json
    python docs/make_plots.py                                 # -> docs/images/cost-by-size.svg

With DECLUTTER_HEAVY=1 the pages go up to 50 MB. The best round counts. The last line says how far
the time per byte of the largest page is from that of 300 KB; with --floors a stage above LINEAR
times fails.
"""

from __future__ import annotations

import argparse
import json
import platform
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any, Final

FOLDER: Final = Path(__file__).resolve().parent
ROOT: Final = FOLDER.parents[1]
RESULTS: Final = ROOT / "benchmarks" / "results" / "stages.json"
USUAL: Final = 300_000  # bytes; smaller pages are spared some looks
LINEAR: Final = 5.0  # times the cost of a byte of a usual page; 30 where it is quadratic


def run(more: list[str]) -> list[dict[str, Any]]:
    with tempfile.TemporaryDirectory() as scratch:
        out = Path(scratch) / "stages.json"
        command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(FOLDER)]
        quiet = ["--benchmark-quiet", f"--benchmark-json={out}"]
        subprocess.run([*command, *quiet, *more], cwd=ROOT, check=True)
        found: list[dict[str, Any]] = json.loads(out.read_text("utf-8"))["benchmarks"]
    return found


def condensed(benchmarks: list[dict[str, Any]]) -> dict[str, Any]:
    stages: dict[str, list[dict[str, Any]]] = {}
    for one in benchmarks:
        told = one["extra_info"]
        point = {
            "bytes": told["bytes"], "blocks": told["blocks"],
            "ms": round(one["stats"]["min"] * 1e3, 4),
        }  # fmt: skip
        stages.setdefault(told["stage"], []).append(point)
    for points in stages.values():
        points.sort(key=lambda point: point["bytes"])
    return {"python": platform.python_version(), "machine": platform.machine(), "stages": stages}


def times_usual(points: list[dict[str, Any]]) -> float:
    """Cost of a byte of the largest page, in that of a page of the usual size."""
    usual = min(points, key=lambda point: abs(point["bytes"] - USUAL))
    largest = points[-1]
    return float(largest["ms"] / largest["bytes"] / (usual["ms"] / usual["bytes"]))


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    asked.add_argument("--no-write", action="store_true", help=f"leave {RESULTS.name} alone")
    asked.add_argument("--floors", action="store_true")
    options, more = asked.parse_known_args()
    found = condensed(run(more))
    if not options.no_write:
        RESULTS.write_text(json.dumps(found, indent=1) + "\n", "utf-8")
    growth = {stage: times_usual(points) for stage, points in found["stages"].items()}
    for stage, points in found["stages"].items():
        shown = ", ".join(f"{p['bytes'] / 1e3:,.0f} KB {p['ms']:,.2f} ms" for p in points)
        print(f"{stage:8} ×{growth[stage]:.2f}  {shown}")
    steep = [stage for stage, times in growth.items() if times > LINEAR]
    if options.floors:
        print(f"{len(growth) - len(steep)} passed, {len(steep)} failed")
    return int(options.floors and bool(steep))


if __name__ == "__main__":
    sys.exit(main())
