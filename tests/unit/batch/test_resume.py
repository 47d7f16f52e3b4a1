"""A run that ends anywhere goes on from there: nothing lost, nothing twice."""

from __future__ import annotations

import contextlib
import errno
import gzip
import json
import os
import resource
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from declutter.batch import journal, run
from declutter.cli import main
from declutter.many.extract import extract_records

PAGES = 6
COMMAND = """
import sys
from declutter.batch import run
from declutter.cli import main
run.COMMIT_SECONDS = 0.02
sys.exit(main(sys.argv[1:]))
"""


class Cut(BaseException):
    """The power goes."""


def article(n: int) -> str:
    sentence = f"The ferry number {n} crossed the strait before noon, as it does on every day. "
    return f"<title>Ferry {n}</title><article><p>{sentence * 4}</article>"


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    lines = [json.dumps({"id": f"p{n}", "html": article(n)}) for n in range(PAGES - 3)]
    lines[1] = "broken"
    Path("in.jsonl").write_text("\n".join(lines))
    for n in range(PAGES - 3, PAGES):
        Path("pages").mkdir(exist_ok=True)
        Path(f"pages/{n}.html").write_text(article(n))


def batch(out: str, *words: str) -> int:
    return main(["batch", "in.jsonl", "pages", "-o", out, "--workers", "0", "-q", *words])


def contents(out: str) -> Any:
    """What the output says, whatever form it has."""
    path = Path(out)
    if path.is_dir():
        return {str(file.relative_to(path)): file.read_bytes()
                for file in sorted(path.rglob("*")) if file.is_file()}  # fmt: skip
    if out.endswith(".gz"):
        return gzip.decompress(path.read_bytes())
    if out.endswith(".parquet"):
        import pyarrow.parquet as pq

        return pq.read_table(path).to_pylist()
    return path.read_bytes()


def clean(out: str) -> None:
    for path in Path().glob(f"{out}*"):
        shutil.rmtree(path) if path.is_dir() else path.unlink()


def cut_after(monkeypatch: pytest.MonkeyPatch, steps: int) -> Callable[[], int]:
    """Let the power go at the given step that changes the disk; tells how many there were."""
    taken = 0

    def step() -> None:
        nonlocal taken
        taken += 1
        if taken == steps:
            raise Cut

    def around(real: Callable[..., Any]) -> Callable[..., Any]:
        def watched(*given: Any, **named: Any) -> Any:
            step()
            value = real(*given, **named)
            step()
            return value

        return watched

    monkeypatch.setattr(os, "fsync", around(os.fsync))
    monkeypatch.setattr(os, "sync", lambda: None)  # of the whole machine; the log decides
    monkeypatch.setattr(shutil, "rmtree", around(shutil.rmtree))
    for name in ("replace", "unlink"):
        monkeypatch.setattr(Path, name, around(getattr(Path, name)))
    return lambda: taken


@pytest.mark.parametrize("out", ["out.jsonl", "out.jsonl.gz", "out.parquet", "out"])
def test_cut_at_every_step(out: str, monkeypatch: pytest.MonkeyPatch) -> None:
    if out.endswith(".parquet"):
        pytest.importorskip("pyarrow")
    monkeypatch.setattr(run, "COMMIT_BYTES", 1)  # a commit a page
    assert batch(out) == 1
    whole, failed = contents(out), contents(f"{out}.failed.jsonl")
    steps = 0
    while True:
        clean(out)
        steps += 1
        with monkeypatch.context() as patched:
            taken = cut_after(patched, steps)
            with contextlib.suppress(Cut):
                batch(out)
            if taken() < steps:
                break
        if not Path(f"{out}.unfinished").exists():
            assert Path(out).exists() or steps < 8  # cut before it began, or when all was done
        if not Path(out).exists() or Path(f"{out}.unfinished/run.json").exists():
            assert batch(out) == 1
        else:
            assert batch(out) == 2  # it is there already
        assert contents(out) == whole
        assert contents(f"{out}.failed.jsonl") == failed
    assert steps > 4 * PAGES


def test_what_lies_behind_the_last_commit_is_cut_off() -> None:
    assert batch("whole.jsonl") == 1
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(run, "COMMIT_BYTES", 1)
        interrupt_after(patched, 3)
        assert batch("out.jsonl") == 130
    for name, torn in (
        (journal.DATA, b'{"id": "p3", "te'),
        (journal.FAILED, b"{}\n"),
        (journal.LOG, b'01234567 {"entry":5}\n00000000 {"ent'),
    ):
        with Path("out.jsonl.unfinished", name).open("ab") as file:
            file.write(torn)
    assert batch("out.jsonl") == 1
    assert contents("out.jsonl") == contents("whole.jsonl")
    assert contents("out.jsonl.failed.jsonl") == contents("whole.jsonl.failed.jsonl")


def interrupt_after(monkeypatch: pytest.MonkeyPatch, pages: int) -> None:
    real = extract_records

    def some(*given: Any, **named: Any) -> Iterator[Any]:
        found = real(*given, **named)
        for _ in range(pages):
            yield next(found)
        raise KeyboardInterrupt

    monkeypatch.setattr(run, "extract_records", some)


@pytest.mark.parametrize("out", ["out.jsonl", "out.jsonl.gz", "out"])
def test_ctrl_c_keeps_all_that_is_done(out: str, tmp_path: Path) -> None:
    assert batch(f"whole{out[3:]}") == 1
    with pytest.MonkeyPatch.context() as patched:
        interrupt_after(patched, 2)
        assert [batch(out), batch(out)] == [130, 130]
    done: list[Any] = []
    with pytest.MonkeyPatch.context() as patched:
        real = extract_records

        def noted(*given: Any, **named: Any) -> Iterator[Any]:
            for record in real(*given, **named):
                done.append(record["id"])
                yield record

        patched.setattr(run, "extract_records", noted)
        assert batch(out) == 1
    assert done == ["pages/4.html", "pages/5.html"]
    assert contents(out) == contents(f"whole{out[3:]}")
    assert not Path(f"{out}.unfinished").exists()


def started(out: str, *words: str, **popen: Any) -> subprocess.Popen[bytes]:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    return subprocess.Popen(
        [sys.executable, "-c", COMMAND, "batch", "many.jsonl", "-o", out, *words],
        stderr=subprocess.PIPE, env=environment, **popen,
    )  # fmt: skip


def many(count: int) -> list[str]:
    lines = [json.dumps({"id": str(n), "html": article(n)}) for n in range(count)]
    Path("many.jsonl").write_text("\n".join(lines))
    return [str(n) for n in range(count)]


def ids_in(out: str) -> list[str]:
    return [json.loads(line)["id"] for line in Path(out).read_bytes().splitlines()]


def done_so_far(out: str) -> int:
    log = Path(f"{out}.unfinished", journal.LOG)
    lines = log.read_bytes().splitlines() if log.exists() else []
    return json.loads(lines[-1].partition(b" ")[2])["pages"] if lines else 0


@pytest.mark.parametrize("ending", [signal.SIGKILL, signal.SIGINT, signal.SIGTERM])
def test_killed_at_work(ending: signal.Signals) -> None:
    ids = many(600)
    for _ in range(2):
        before = done_so_far("out.jsonl")
        process = started("out.jsonl", "--workers", "1")
        until = time.monotonic() + 60
        while done_so_far("out.jsonl") < before + 20 and time.monotonic() < until:
            assert process.poll() is None
            time.sleep(0.01)
        process.send_signal(ending)
        said = process.communicate(timeout=60)[1].decode()
        assert process.returncode == (-9 if ending == signal.SIGKILL else 130)
        if ending != signal.SIGKILL:
            assert "the same command goes on with out.jsonl" in said
        assert "Traceback" not in said
        assert not Path("out.jsonl").exists()
    process = started("out.jsonl")
    said = process.communicate(timeout=120)[1].decode()
    assert process.returncode == 0, said
    assert "going on after" in said
    assert ids_in("out.jsonl") == ids


def test_full_disk() -> None:
    ids = many(200)

    def limited() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))

    for _ in range(2):
        process = started("out.jsonl", "--workers", "1", preexec_fn=limited)
        said = process.communicate(timeout=60)[1].decode()
        assert process.returncode == 2
        assert said.splitlines()[-1].endswith(
            f"{os.strerror(errno.EFBIG)} (what is done is kept: the same command goes on)"
        )
        assert "Traceback" not in said
        assert 0 < done_so_far("out.jsonl") < 200
    process = started("out.jsonl", "--workers", "1")
    process.communicate(timeout=60)
    assert process.returncode == 0
    assert ids_in("out.jsonl") == ids


def test_one_run_at_a_time(capsys: pytest.CaptureFixture[str]) -> None:
    Path("out.jsonl.unfinished").mkdir()
    with Path("out.jsonl.unfinished/lock").open("a") as held:
        journal.lock(held)
        assert batch("out.jsonl") == 2
    assert "another declutter batch is writing it" in capsys.readouterr().err
    assert batch("out.jsonl") == 1


def test_other_settings_and_changed_inputs_are_refused(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    interrupt_after(monkeypatch, 2)
    assert batch("out.jsonl") == 130
    assert batch("out.jsonl", "--keep", "title") == 2
    assert "is of a run with other settings (keep)" in capsys.readouterr().err
    with Path("in.jsonl").open("a") as file:
        file.write("\n{}")
    assert batch("out.jsonl") == 2
    assert "in.jsonl has changed since the run began" in capsys.readouterr().err
    Path("in.jsonl").unlink()
    assert batch("out.jsonl") == 2
    assert "in.jsonl has gone since the run began" in capsys.readouterr().err
    Path("in.jsonl").write_text(json.dumps({"html": article(0)}))
    assert batch("out.jsonl", "--restart") == 130
    assert done_so_far("out.jsonl") == 2


def test_an_output_that_is_there_stays(capsys: pytest.CaptureFixture[str]) -> None:
    Path("out.jsonl").write_text("mine")
    Path("out").mkdir()
    Path("out/mine").touch()
    assert [batch("out.jsonl"), batch("out"), batch("no/out.jsonl")] == [2, 2, 2]
    said = capsys.readouterr().err.splitlines()
    assert said[0] == "declutter: out.jsonl is there already: --restart replaces it"
    assert said[1].startswith("declutter: out is there already and not empty")
    assert said[2] == "declutter: no: no such folder"
    assert Path("out.jsonl").read_text() == "mine"
    assert sorted(path.name for path in Path().iterdir()) == [
        "in.jsonl", "out", "out.jsonl", "pages"
    ]  # fmt: skip
    assert batch("out.jsonl", "--restart") == 1
    assert len(Path("out.jsonl").read_text().splitlines()) == PAGES


def test_folder_of_texts() -> None:
    assert batch("out", "--fields", "url,status,error") == 1
    files = contents("out")
    assert sorted(files) == [
        "000000/000000000-p0.txt", "000000/000000002-p2.txt", "pages.jsonl",
        "pages/3.html.txt", "pages/4.html.txt", "pages/5.html.txt",
    ]  # fmt: skip
    assert files["pages/3.html.txt"].startswith(b"The ferry number 3 ")
    index = [json.loads(line) for line in files["pages.jsonl"].splitlines()]
    assert index[0] == {
        "id": "p0", "url": None, "status": "ok", "error": None, "file": "000000/000000000-p0.txt"
    }  # fmt: skip
    assert index[1]["id"] == "in.jsonl:2"
    assert index[1]["file"] is None
