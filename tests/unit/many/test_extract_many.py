"""`extract_many`: order, errors as results, dead and slow workers, and nothing lost or doubled."""

from __future__ import annotations

import functools
import gc
import os
import pickle
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

import declutter
import many_hooks
from declutter.many import extract as module
from declutter.many.items import Loaded, Task
from declutter.many.pool import Pool
from declutter.many.work import Setup
from declutter.record import DEFAULT_FIELDS, ERRORS, FIELDS, Page, record_of


def article(n: int) -> str:
    sentence = f"The ferry number {n} crossed the strait before noon, as it does on every day. "
    return f"<title>Ferry {n}</title><nav><a href=/>Home</a></nav><article><p>{sentence * 4}</p>"


@pytest.fixture
def hooked(monkeypatch: pytest.MonkeyPatch) -> None:
    """Workers that do as the page says (`many_hooks.obey`)."""
    monkeypatch.setattr(
        "declutter.many.extract.Setup", functools.partial(Setup, maker=many_hooks.MAKER)
    )


def children() -> set[int]:
    """Processes that this one has started and that still run."""
    command = ["ps", "-ww", "-o", "pid=,args=", "--ppid", str(os.getpid())]
    listed = subprocess.run(command, capture_output=True, text=True).stdout
    return {int(line.split()[0]) for line in listed.splitlines() if "declutter.many" in line}


@pytest.mark.parametrize("workers", [0, 1, 2])
def test_same_as_extract_in_order(workers: int) -> None:
    pages = [article(n) for n in range(30)]
    found = list(declutter.extract_many(pages, workers=workers, fields=["id", "text", "removed"]))
    assert [page.id for page in found] == list(range(30))
    for page, html in zip(found, pages, strict=True):
        one = record_of(declutter.extract(html), page.id, None, ("text", "removed"))
        assert (page.text, page.removed) == (one["text"], one["removed"])


def test_kinds_of_items(tmp_path: Path) -> None:
    html = article(1)
    file = tmp_path / "page.html"
    file.write_text(html)
    items = [
        html,
        html.encode(),
        bytearray(html.encode()),
        (html, "https://a.example/"),
        {"html": html, "id": "one", "url": "https://b.example/"},
        SimpleNamespace(html=html.encode("utf-16"), id=7, url=None, encoding="utf-16"),
        file,
    ]
    for workers in (0, 1):
        found = list(declutter.extract_many(items, workers=workers))
        assert {page.text for page in found} == {declutter.extract(html).text}
        assert [page.id for page in found] == [0, 1, 2, 3, "one", 7, str(file)]
        assert [page.url for page in found[3:5]] == ["https://a.example/", "https://b.example/"]


def test_what_is_no_page_is_an_error_in_its_place(tmp_path: Path) -> None:
    items = [
        article(0),
        None,
        {"id": "x", "url": "u"},
        {"html": 3},
        tmp_path / "missing.html",
        {"html": article(5), "id": lambda: 0},
        article(6),
    ]
    for workers in (0, 1):
        found = list(declutter.extract_many(items, workers=workers))
        assert len(found) == 7
        failed = [n for n, page in enumerate(found) if page.failed]
        assert failed == ([1, 2, 3, 4, 5] if workers else [1, 2, 3, 4])  # ids need not be sent
        assert all((found[n].error or "").startswith("unreadable: ") for n in failed)
        assert all(found[n].status == "error" and found[n].text is None for n in failed)
        assert (found[2].id, found[2].url) == ("x", "u")
        assert found[4].error == "unreadable: No such file or directory"


def test_limits() -> None:
    pages = ["<p>" + "word " * 300, "<b></b>" * 200, article(2)]
    for workers in (0, 1):
        found = list(declutter.extract_many(pages, workers, max_bytes=1450, max_tags=100))
        assert [page.error for page in found] == [
            "too_large: 1,503 bytes, the limit is 1,450",
            "too_large: 400 tags, the limit is 100",
            None,
        ]


def test_fields() -> None:
    names = [name for name in FIELDS if name != "markdown"]
    (page,) = declutter.extract_many([article(1)], 0, fields=names)
    assert page.metadata is not None
    assert page.metadata["title"] == "Ferry 1"
    assert page.removed == {"navigation": ["Home"]}
    assert page.warnings == ()
    assert pickle.loads(pickle.dumps(page)) == page
    assert tuple(record_of(declutter.extract("<p>x"), 1)) == DEFAULT_FIELDS


@pytest.mark.parametrize(
    "wrong",
    [{"workers": -1}, {"timeout": 0}, {"max_bytes": 0}, {"max_tags": -1}, {"fields": ["html"]}],
)
def test_wrong_arguments_raise_at_once(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"no such field|must be more|processes"):
        declutter.extract_many([], **wrong)


def test_wrong_weights_raise(tmp_path: Path) -> None:
    options = declutter.Options(weights=tmp_path / "none.json")
    for workers in (0, 1):
        with pytest.raises(OSError, match="No such file"):
            list(declutter.extract_many([article(1)], workers, options=options))


def test_no_pages() -> None:
    for workers in (0, 2):
        assert list(declutter.extract_many([], workers)) == []
    assert not children()


@pytest.mark.usefixtures("hooked")
def test_a_dead_worker_is_one_error() -> None:
    orders = [f"page {n}" for n in range(300)]
    for n in (0, 40, 41, 299):
        orders[n] = "die"
    orders[150] = "exit 3"
    found = list(declutter.extract_many(orders, workers=2))
    assert [page.id for page in found] == list(range(300))
    errors = {page.id: page.error for page in found if page.failed}
    killed = "died: the worker was ended by SIGKILL"
    assert errors == {
        0: killed, 40: killed, 41: killed, 299: killed,
        150: "died: the worker ended with exit code 3",
    }  # fmt: skip
    assert all(page.text == orders[page.id] for page in found if not page.failed)


@pytest.mark.usefixtures("hooked")
def test_a_worker_killed_from_outside() -> None:
    orders = [f"sleep 0.0{n % 3}" for n in range(120)]
    found, killed = [], 0
    for page in declutter.extract_many(orders, workers=2):
        found.append(page)
        if len(found) in (20, 60):
            os.kill(min(children()), signal.SIGKILL)
            killed += 1
    assert [page.id for page in found] == list(range(120))
    assert sum(page.failed for page in found) <= killed
    assert killed == 2


@pytest.mark.usefixtures("hooked")
def test_a_page_over_its_time_is_one_error() -> None:
    orders = [f"page {n}" for n in range(60)]
    orders[5] = orders[30] = "sleep 60"
    orders[12] = "sleep 0.2"
    began = time.monotonic()
    found = list(declutter.extract_many(orders, workers=2, timeout=0.7))
    assert time.monotonic() - began < 15
    assert [page.id for page in found] == list(range(60))
    assert {page.id: page.error for page in found if page.failed} == {
        5: "timeout: not done after 0.7 s",
        30: "timeout: not done after 0.7 s",
    }


@pytest.mark.usefixtures("hooked")
def test_time_is_a_page_s_own() -> None:
    """Neither the pages before it in its worker nor a slow consumer count."""
    orders = ["sleep 0.2"] * 10
    found = []
    for page in declutter.extract_many(orders, workers=1, timeout=0.9):
        found.append(page)
        if page.id == 2:
            time.sleep(1.5)
    assert [page.error for page in found] == [None] * 10


@pytest.mark.usefixtures("hooked")
def test_unordered_gives_the_quick_ones_first() -> None:
    orders = ["sleep 1", *[f"page {n}" for n in range(1, 50)]]
    found = [page.id for page in declutter.extract_many(orders, workers=2, ordered=False)]
    assert sorted(found) == list(range(50))
    assert found.index(0) > 25


@pytest.mark.usefixtures("hooked")
def test_read_ahead_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "WINDOW", 100)
    read = 0

    def orders() -> Iterator[str]:
        nonlocal read
        for n in range(1000):
            read += 1
            yield "sleep 0.5" if n == 0 else "x"

    found = 0
    for _ in declutter.extract_many(orders(), workers=2):
        assert read - found <= 100
        found += 1
    assert found == 1000


@pytest.mark.usefixtures("hooked")
def test_large_pages_both_ways() -> None:
    orders = [f"page {n} " + "é" * (1 << n) for n in range(16, 23)]
    found = list(declutter.extract_many(orders, workers=2))
    assert [page.text for page in found] == orders


@pytest.mark.usefixtures("hooked")
def test_leaving_early_ends_the_workers() -> None:
    pages = declutter.extract_many(("sleep 0.01" for _ in range(1000)), workers=2)
    assert next(iter(pages)).id == 0
    assert children()
    del pages
    gc.collect()
    assert not children()


@pytest.mark.usefixtures("hooked")
def test_what_the_source_raises_comes_after_its_pages() -> None:
    def orders() -> Iterator[str]:
        yield from ("a", "b", "c")
        raise LookupError("the source is broken")

    pages = declutter.extract_many(orders(), workers=1)
    assert [next(pages).text for _ in range(3)] == ["a", "b", "c"]
    with pytest.raises(LookupError, match="the source is broken"):
        next(pages)
    assert not children()


def test_workers_that_cannot_start() -> None:
    setup = Setup(None, DEFAULT_FIELDS, None, None, maker="many_hooks:never_ready")
    pool = Pool(2, setup, 60)
    pool.put(Task(0, Loaded(0, None, "x")))
    with pytest.raises(RuntimeError, match="workers can't start: the last one ended with exit"):
        pool.wait()
    pool.close()
    assert not children()


def test_a_script_without_a_main_guard(tmp_path: Path) -> None:
    """Nothing of the caller's script is run in the workers; and they print nothing."""
    script = tmp_path / "script.py"
    script.write_text(
        "import declutter\n"
        "print('once')\n"
        "pages = [f'<p>Page {n} tells a story of two sentences. This one is its last.'"
        " for n in range(9)]\n"
        "print([page.text[:6] for page in declutter.extract_many(pages, workers=2)])\n"
    )
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    ended = subprocess.run(
        [sys.executable, str(script)], capture_output=True, text=True, env=environment, timeout=60
    )
    assert (ended.returncode, ended.stderr) == (0, "")
    assert ended.stdout.splitlines() == ["once", str([f"Page {n}" for n in range(9)])]


def test_a_bug_is_a_result(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError("of all\nthings")

    monkeypatch.setattr("declutter.pipeline.Extractor.extract", broken)
    (page,) = declutter.extract_many(["<p>x"], workers=0)
    assert page.error == "bug: ZeroDivisionError: of all things"
    assert page == Page(id=0, error=page.error)
    assert page.error.partition(":")[0] in ERRORS
