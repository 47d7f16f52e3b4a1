"""Pages per second of one core, one machine, and Spark with executors in processes of their own.

    python benchmarks/scale.py [--corpus NAME | --fixtures] [--pages N] [--seconds S] [--no-spark]
                               [--json benchmarks/results/scale.json]

Wall-clock time: run it on an idle machine. The pages lie in memory as bytes (for Spark in a
Parquet file) and are taken again and again for S seconds; what starts and warms up is not counted.

one core               the bare loop: Extractor.extract and its text
one core, all columns  the same with every column of `declutter.arrow.SCHEMA`
one machine            extract_many with a worker for each core
Spark                  extract_pages on local-cluster, an executor for each core

`python docs/make_scale.py` makes docs/scale.md of the results.
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import corpora
import report
from declutter.learn.labelled import Corpus
from declutter.many.extract import cores
from declutter.record import FIELDS
from speed import resident

WARM_UP = 20  # pages
SPARK_PARTS = 8  # for each core, so that none waits long for the last one
SPARK_MEMORY_MB = 1024


def load(corpus: Corpus) -> list[bytes]:
    return [page.html.encode("utf-8", "replace") for page in corpus.pages()]


def one_core(pages: list[bytes], seconds: float, all_fields: bool) -> dict[str, Any]:
    """The bare loop, in this process."""
    from declutter import Extractor
    from declutter.record import record_of

    extractor = Extractor()

    def work(html: bytes) -> None:
        result = extractor.extract(html)
        if all_fields:
            record_of(result, fields=FIELDS)
        else:
            assert isinstance(result.text, str)

    for html in pages[:WARM_UP]:
        work(html)
    done, start, cpu = 0, time.perf_counter(), time.process_time()
    for html in itertools.cycle(pages):
        work(html)
        done += 1
        spent = time.perf_counter() - start
        if spent >= seconds and done % len(pages) == 0:  # whole rounds: the same mix for all
            break
    found = _found(done, spent, 1)
    return found | {"cpu_share": (time.process_time() - cpu) / spent, "peak_mb": resident()[1]}


def one_machine(pages: list[bytes], seconds: float, rate: float) -> dict[str, Any]:
    """As many pages as `rate` pages a second of one core promise for the time."""
    from declutter import extract_many

    count = cores()
    rounds = _rounds(rate * count * seconds, pages)
    found = extract_many(itertools.chain(pages[:WARM_UP], *[pages] * rounds), count, ordered=False)
    for _ in itertools.islice(found, WARM_UP):  # the workers are there
        pass
    start = time.perf_counter()
    failed = sum(page.failed for page in found)
    spent = time.perf_counter() - start
    return _found(rounds * len(pages), spent, count) | {"errors": failed}


def on_spark(pages: list[bytes], seconds: float, rate: float) -> dict[str, Any]:
    """A job on an already running Spark, from Parquet to counted rows."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    count = cores()
    rounds = _rounds(rate * count * seconds, pages)
    with tempfile.TemporaryDirectory() as folder:
        os.environ.update(
            SPARK_LOCAL_IP="127.0.0.1", SPARK_WORKER_DIR=folder, SPARK_LOCAL_DIRS=folder,
            PYSPARK_PYTHON=sys.executable, PYSPARK_DRIVER_PYTHON=sys.executable,
        )  # fmt: skip
        from pyspark.sql import SparkSession

        from declutter.integrations.spark import extract_pages
        from declutter.record import DEFAULT_FIELDS

        parts = SPARK_PARTS * count
        for part in range(parts):
            table = pa.table({"id": range(part, len(pages), parts), "html": pages[part::parts]})
            pq.write_table(table, f"{folder}/{part:03d}.parquet")
        session = (
            SparkSession.builder.master(f"local-cluster[{count},1,{SPARK_MEMORY_MB}]")
            .config("spark.ui.enabled", "false")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.sql.files.minPartitionNum", str(parts))
            .config("spark.sql.execution.arrow.maxRecordsPerBatch", "64")
            .getOrCreate()
        )
        session.sparkContext.setLogLevel("ERROR")
        read = session.read.parquet(*(f"{folder}/{part:03d}.parquet" for part in range(parts)))

        def run(rounds: int) -> int:
            repeated = read.selectExpr("id", "html", f"explode(sequence(1, {rounds})) AS round")
            found = extract_pages(repeated, fields=DEFAULT_FIELDS)
            (row,) = found.selectExpr("count(id)", "count_if(error IS NOT NULL)").collect()
            if row[0] != rounds * len(pages):
                raise RuntimeError(f"{row[0]} rows of {rounds * len(pages)} pages")
            return int(row[1])

        run(1)  # the Python workers are there
        start = time.perf_counter()
        failed = run(rounds)
        spent = time.perf_counter() - start
        version = session.version
        session.stop()
    found = _found(rounds * len(pages), spent, count)
    return found | {"errors": failed, "spark": version, "master": f"local-cluster[{count},1]"}


def _rounds(wanted: float, pages: list[bytes]) -> int:
    return max(1, round(wanted / len(pages)))


def _found(pages: int, seconds: float, count: int) -> dict[str, Any]:
    return {
        "pages": pages, "seconds": seconds, "cores": count,
        "pages_per_s": pages / seconds, "pages_per_core_s": pages / seconds / count,
    }  # fmt: skip


def processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
        return next(line.partition(":")[2].strip() for line in lines if "model name" in line)
    except (OSError, StopIteration):
        return "unknown processor"


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--corpus", default="wcxb-dev", metavar="NAME")
    parser.add_argument("--fixtures", action="store_true", help="measure on the shipped fixtures")
    parser.add_argument("--pages", type=int, default=300, metavar="N", help="evenly spread (300)")
    parser.add_argument("--seconds", type=float, default=20.0, metavar="S", help="each way (20)")
    parser.add_argument("--no-spark", action="store_true")
    parser.add_argument("--json", type=Path, metavar="OUT", help="write the results there")
    parser.add_argument("--worker", choices=("text", "all"), help=argparse.SUPPRESS)
    args = parser.parse_args(arguments)
    name = corpora.FIXTURES if args.fixtures else args.corpus
    if not corpora.available(name):
        print(f"no corpus {name}: measuring on the fixtures", file=sys.stderr)
        name = corpora.FIXTURES
    pages = load(corpora.load(name).sample(args.pages))
    if args.worker:
        print(json.dumps(one_core(pages, args.seconds, args.worker == "all")))
        return 0
    ways: dict[str, dict[str, Any]] = {}
    for way, fields in (("one core", "text"), ("one core, all columns", "all")):
        command = [sys.executable, __file__, "--worker", fields, "--corpus", name]
        command += ["--pages", str(args.pages), "--seconds", str(args.seconds)]
        run = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
        ways[way] = json.loads(run.stdout)
        if ways[way]["cpu_share"] < 0.9:
            share = ways[way]["cpu_share"]
            print(f"{way}: had {share:.0%} of a core, the machine is busy", file=sys.stderr)
    rate = ways["one core"]["pages_per_s"]
    ways["one machine"] = one_machine(pages, args.seconds, rate)
    if not args.no_spark:
        ways["Spark"] = on_spark(pages, args.seconds, rate)
    rows: list[list[object]] = [
        [way, f["cores"], f["pages"], f["pages_per_s"], f["pages_per_core_s"] / rate]
        for way, f in ways.items()
    ]
    print(report.table(["", "cores", "pages", "pages/s", "of the bare loop"], rows))
    size = sum(map(len, pages)) / len(pages)
    results = {
        "corpus": name, "distinct_pages": len(pages), "mean_bytes": size,
        "ways": ways, "processor": processor(), "cores": cores(),
        **report.stamp(report.version_of("declutter-html")),
    }  # fmt: skip
    if args.json:
        report.write(args.json, results)
    return 0


if __name__ == "__main__":
    sys.exit(main())
