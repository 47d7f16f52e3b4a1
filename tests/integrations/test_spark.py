"""A real Spark on this machine: two executors in processes of their own (`local-cluster`)."""

from __future__ import annotations

import os
import shutil
import signal
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

pa = pytest.importorskip("pyarrow")
pyspark = pytest.importorskip("pyspark")
if shutil.which("java") is None and "JAVA_HOME" not in os.environ:
    pytest.skip("no Java on this machine", allow_module_level=True)

from pyspark.sql import SparkSession, types

from crawl_site import article, as_bytes
from declutter.arrow import SCHEMA
from declutter.integrations.spark import extract_pages, spark_type
from declutter.record import FIELDS

Pages = list[dict[str, Any]]
PAGES = types.StructType(
    [
        types.StructField("id", types.LongType()),
        types.StructField("url", types.StringType()),
        types.StructField("html", types.BinaryType()),
    ]
)
MASTER = "local-cluster[2,1,1024]"
pytestmark = [
    pytest.mark.filterwarnings("ignore:PySpark does not yet fully support pandas:FutureWarning"),
    pytest.mark.filterwarnings("ignore::ResourceWarning"),  # sockets that py4j leaves open
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]


@pytest.fixture(scope="module")
def spark(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    folder = str(tmp_path_factory.mktemp("spark"))
    ours = {"SPARK_LOCAL_IP": "127.0.0.1", "SPARK_WORKER_DIR": folder, "SPARK_LOCAL_DIRS": folder}
    ours |= {"PYSPARK_PYTHON": sys.executable, "PYSPARK_DRIVER_PYTHON": sys.executable}
    before = {name: os.environ.get(name) for name in ours}
    os.environ.update(ours)
    session = (
        SparkSession.builder.master(MASTER)
        .appName("declutter-test")
        .config("spark.ui.enabled", "false")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.sql.warehouse.dir", folder)
        .config("spark.sql.execution.arrow.maxRecordsPerBatch", "7")
        .getOrCreate()
    )
    session.sparkContext.setLogLevel("ERROR")
    yield session
    gateway = session.sparkContext._gateway
    session.stop()
    gateway.shutdown()
    gateway.proc.stdin.close()
    gateway.proc.wait(30)
    pyspark.SparkContext._gateway = pyspark.SparkContext._jvm = None
    for name, value in before.items():
        os.environ.pop(name) if value is None else os.environ.__setitem__(name, value)


def frame(spark: Any, pages: Pages, parts: int) -> Any:
    rows = [(p["id"], p["url"], p["html"]) for p in pages]
    return spark.createDataFrame(rows, PAGES).repartition(parts)


def rows_of(found: Any) -> list[bytes]:
    """Every row as bytes, by id. Nothing is made unique: a doubled row would show.

    By Arrow, because `collect` makes Java's maps of ours, which have an order of their own.
    """
    rows = sorted(found.toArrow().to_pylist(), key=lambda row: int(row["id"]))
    return [as_bytes(row) for row in rows]


def test_same_as_extract_many(spark: Any, pages: Pages, expected: list[bytes]) -> None:
    found = extract_pages(frame(spark, pages, 4))
    assert found.columns == list(FIELDS)
    assert found.schema["id"].dataType == types.LongType()
    assert rows_of(found) == expected


def test_fields_and_limit_of_time(spark: Any, pages: Pages) -> None:
    named = frame(spark, pages[:6], 2).selectExpr("concat('p', id) AS id", "html", "url AS other")
    found = extract_pages(named, fields=["id", "url", "status"], timeout=60, rows=1)
    assert found.columns == ["id", "url", "status"]
    assert [tuple(row) for row in found.orderBy("id").collect()] == [
        (f"p{page['id']}", None, "ok") for page in pages[:6]
    ]


def test_no_html(spark: Any) -> None:
    with pytest.raises(ValueError, match="no column is named html"):
        extract_pages(spark.createDataFrame([("a",)], ["text"]))
    with pytest.raises(ValueError, match="no such field: words"):
        extract_pages(spark.createDataFrame([("a",)], ["html"]), fields=["words"])


def test_spark_type_of_every_column() -> None:
    found = types.StructType(
        [types.StructField(field.name, spark_type(field.type)) for field in SCHEMA]
    )
    assert found["removed"].dataType.simpleString() == "map<string,array<string>>"
    assert found["metadata"].dataType["authors"].dataType == types.ArrayType(types.StringType())
    with pytest.raises(TypeError, match="no Spark type"):
        spark_type(pa.int8())


def executors() -> set[int]:
    """Processes of the executors that our Spark started, from /proc: children of children of us."""
    parents, found = {}, set()
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            parents[int(folder.name)] = int(
                (folder / "stat").read_text().rpartition(")")[2].split()[1]
            )
            if b"CoarseGrainedExecutorBackend" in (folder / "cmdline").read_bytes():
                found.add(int(folder.name))
        except (OSError, IndexError):  # it has ended
            continue

    def is_ours(pid: int) -> bool:
        while pid > 1 and pid != os.getpid():
            pid = parents.get(pid, 0)
        return pid == os.getpid()

    return {pid for pid in found if is_ours(pid)}


def numbered(language: str, number: int) -> bytes:
    return article(language).replace("<article>", f"<article><h1>No. {number}</h1>").encode()


@pytest.mark.skipif(sys.platform != "linux", reason="finds the executors in /proc")
def test_executor_killed_in_mid_run(spark: Any, tmp_path: Path) -> None:
    """Nothing is lost and nothing doubled when the process of an executor is killed."""
    languages = ("de", "en", "fr")
    pages = [
        {"id": n, "url": f"https://example.org/{n}", "html": numbered(languages[n % 3], n)}
        for n in range(180)
    ]
    tried = str(tmp_path)

    def slowly(batches: Any) -> Any:
        """Leave a note of each try of a part, and take time over it."""
        import os
        import time
        import uuid
        from pathlib import Path

        from pyspark import TaskContext

        part = TaskContext.get().partitionId()
        (Path(tried) / f"{part}.{uuid.uuid4().hex}.{os.getpid()}").touch()
        for batch in batches:
            time.sleep(0.1)
            yield batch

    slow = frame(spark, pages, 12).mapInArrow(slowly, PAGES)
    found: list[Any] = []
    run = threading.Thread(target=lambda: found.append(rows_of(extract_pages(slow))), daemon=True)
    before = executors()
    assert len(before) == 2
    run.start()
    until = time.monotonic() + 120
    while len(list(tmp_path.iterdir())) < 4 and time.monotonic() < until:
        time.sleep(0.01)
    started = len(list(tmp_path.iterdir()))
    assert 4 <= started < 12  # some parts are done, some have not begun
    victim = min(before)
    os.kill(victim, signal.SIGKILL)
    run.join(900)
    assert not run.is_alive()

    from declutter import extract_many

    wanted = [
        as_bytes({name: getattr(page, name) for name in FIELDS} | {"warnings": []})
        for page in extract_many(pages, 0, fields=FIELDS)
    ]
    assert found == [wanted]
    tries = [note.name.partition(".")[0] for note in tmp_path.iterdir()]
    assert set(tries) == {str(part) for part in range(12)}
    assert len(tries) > 12  # a part was begun again: the kill did hit work
    assert victim not in executors()
