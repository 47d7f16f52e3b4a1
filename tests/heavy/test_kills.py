"""Twenty kills at random moments, a full disk and a hostile page. Minutes: DECLUTTER_HEAVY=1."""

from __future__ import annotations

import contextlib
import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

import declutter
import fixture_format

KILLS, TIMES = 20, 30
pytestmark = pytest.mark.skipif(
    not os.environ.get("DECLUTTER_HEAVY"), reason="takes minutes: set DECLUTTER_HEAVY=1"
)


def start(*words: object) -> subprocess.Popen[bytes]:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    command = [sys.executable, "-m", "declutter", "batch", *map(str, words)]
    return subprocess.Popen(
        command, stderr=subprocess.PIPE, env=environment, start_new_session=True
    )


@pytest.fixture(scope="module")
def crawl(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The fixtures, thirty times, as JSONL."""
    path = tmp_path_factory.mktemp("crawl") / "crawl.jsonl"
    folders = fixture_format.folders()
    with path.open("w") as file:
        for n in range(TIMES * len(folders)):
            html = (folders[n % len(folders)] / "page.html").read_text("utf-8", "replace")
            file.write(json.dumps({"id": str(n), "html": html}) + "\n")
    return path


@pytest.mark.parametrize("out", ["out.jsonl", "out.jsonl.gz", "out.parquet", "out"])
def test_kills_at_random(out: str, crawl: Path, tmp_path: Path) -> None:
    """The whole group of processes, `kill -9` and Ctrl-C, at moments up to four seconds apart."""
    chance, kills, runs = random.Random(out), 0, 0
    count = len(crawl.read_bytes().splitlines())
    while kills < KILLS:
        target, finished = tmp_path / f"{runs}-{out}", False
        while not finished:
            process = start(crawl, "-o", target, "--workers", 2)
            if kills < KILLS:
                # Now and then soon, so that starting is hit too; else late enough to come forward.
                # Ctrl-C only then: while Python itself starts, it answers, with a traceback.
                soon = kills % 4 == 0
                time.sleep(chance.uniform(0, 1.5) if soon else chance.uniform(1.5, 4))
                if process.poll() is None:
                    kills += 1
                ending = signal.SIGKILL if soon else chance.choice([signal.SIGKILL, signal.SIGINT])
                with contextlib.suppress(ProcessLookupError):
                    os.killpg(process.pid, ending)
            said = process.communicate(timeout=1200)[1].decode()
            finished = process.returncode == 0
            assert "Traceback" not in said, said
            assert finished or process.returncode in (-signal.SIGKILL, -signal.SIGINT, 130), said
        assert ids(target) == [str(n) for n in range(count)]
        assert not list(tmp_path.glob("*.unfinished"))
        runs += 1
    print(f"{out}: {kills} kills, {runs} runs of {count} pages")


def ids(out: Path) -> list[str]:
    if out.suffix == ".parquet":
        import pyarrow.parquet as pq

        found: list[str] = pq.read_table(out, columns=["id"])["id"].to_pylist()
        return found
    if out.is_dir():
        rows = [json.loads(line) for line in (out / "pages.jsonl").read_bytes().splitlines()]
        files = {str(path.relative_to(out)) for path in out.rglob("*.txt")}
        assert files == {row["file"] for row in rows}
    else:
        import gzip

        data = out.read_bytes()
        data = gzip.decompress(data) if out.suffix == ".gz" else data
        rows = [json.loads(line) for line in data.splitlines()]
    assert all(row["error"] is None for row in rows)
    return [row["id"] for row in rows]


def test_a_disk_that_is_full(crawl: Path, tmp_path: Path) -> None:
    """A file system of 3 MB, made larger when it is full, until all is done."""
    disk, count = tmp_path / "disk", len(crawl.read_bytes().splitlines())
    disk.mkdir()
    made = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", disk])
    if made.returncode:
        pytest.skip("only root can mount a small disk")
    try:
        full = 0
        for size in range(3, 99, 3):
            subprocess.run(["mount", "-o", f"remount,size={size}m", disk], check=True)
            process = start(crawl, "-o", disk / "out.jsonl", "--workers", 2)
            said = process.communicate(timeout=1200)[1].decode()
            assert "Traceback" not in said, said
            if process.returncode == 0:
                break
            assert process.returncode == 2
            assert "No space left on device (what is done is kept" in said
            full += 1
        assert full > 1
        assert ids(disk / "out.jsonl") == [str(n) for n in range(count)]
    finally:
        subprocess.run(["umount", disk], check=True)


def test_a_hostile_page_is_bounded() -> None:
    """Markup that takes long: whatever it takes, the page has its time and the rest goes on."""
    rng = random.Random(5)
    tags = ["table", "tr", "td", "b", "i", "a", "p", "div", "font", "select", "svg"]
    hostile = "".join(
        f"<{rng.choice(tags)}>x" if rng.random() < 0.7 else f"</{rng.choice(tags)}>"
        for _ in range(400_000)
    )
    good = "<article><p>" + "The ferry crossed the strait before noon, as every day. " * 5
    pages: list[Any] = [good, hostile, good, good]
    began = time.monotonic()
    found = list(declutter.extract_many(pages, workers=1, timeout=0.5, max_tags=None))
    assert time.monotonic() - began < 20
    assert [page.status for page in found] == ["ok", "error", "ok", "ok"]
    assert found[1].error == "timeout: not done after 0.5 s"
