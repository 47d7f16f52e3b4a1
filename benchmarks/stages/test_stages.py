"""Every stage on pages from 1 KB to 50 MB, by pytest-benchmark; not part of the normal tests.

    pip install -e '.[test,bench]'
    pytest benchmarks/stages --benchmark-columns=min,median,rounds      # up to 3 MB
    DECLUTTER_HEAVY=1 python benchmarks/stages/measure.py               # up to 50 MB, keeps results

Times are CPU time of the process.
"""

from __future__ import annotations

import os
import time

import pytest

pytest.importorskip("pytest_benchmark")

from pytest_benchmark.fixture import BenchmarkFixture

from stages import stages

SIZES = (*stages.SIZES, *(stages.HEAVY_SIZES if os.environ.get("DECLUTTER_HEAVY") else ()))
ROUND = 1_000_000  # bytes that one round is worth: small pages are taken several times
MOST_ROUNDS, LEAST_ROUNDS = 12, 3


# The pages of a size are made once: sizes outside, stages inside.
@pytest.mark.parametrize(
    ("size", "stage"), [(size, stage) for size in SIZES for stage in stages.STAGES]
)
@pytest.mark.benchmark(timer=time.process_time, disable_gc=False)
def test_stage(benchmark: BenchmarkFixture, size: int, stage: str) -> None:
    page = stages.prepared(size)
    benchmark.group = stage
    benchmark.extra_info = {"stage": stage, "bytes": len(page.data), "blocks": len(page.words)}
    found = benchmark.pedantic(
        stages.STAGES[stage],
        args=(page,),
        rounds=max(LEAST_ROUNDS, min(MOST_ROUNDS, 3 * ROUND // size)),
        iterations=max(1, min(50, ROUND // (10 * size))),
        warmup_rounds=1 if size < 10 * ROUND else 0,
    )
    assert found is not None
