"""Inputs of `declutter batch`: folders, patterns, lists, JSONL, Parquet, WARC."""

from __future__ import annotations

import gzip
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from declutter.cli import main

SENTENCE = "The ferry of {} crossed the strait before noon, as it does on every single day. "


def article(name: str) -> str:
    return f"<!doctype html><title>{name}</title><article><p>{SENTENCE.format(name) * 4}</article>"


def batch(*words: object) -> int:
    return main(["batch", *map(str, words), "--workers", "0"])


def rows(path: Path) -> list[dict[str, Any]]:
    data = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    return [json.loads(line) for line in data.splitlines()]


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def test_folder_pattern_and_file_each_page_once(tmp_path: Path) -> None:
    for name in ("in/b/2.html", "in/a.htm", "in/b/1.html", "in/notes.txt", "other.page"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(article(name))
    assert batch("in", "in/b/*.html", "other.page", "./in/a.htm", "-o", "out.jsonl") == 0
    found = rows(tmp_path / "out.jsonl")
    assert [row["id"] for row in found] == ["in/a.htm", "in/b/1.html", "in/b/2.html", "other.page"]
    assert all(row["id"] in row["text"] and row["error"] is None for row in found)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in", "other.page", "out.jsonl"]


def test_nul_list(tmp_path: Path) -> None:
    odd = tmp_path / os.fsdecode(b"odd \xff\nname.html")
    odd.write_text(article("odd"))
    (tmp_path / "plain.html").write_text(article("plain"))
    listed = b"plain.html\0" + os.fsencode(odd.name) + b"\0gone.html\0"
    ended = subprocess.run(
        [sys.executable, "-m", "declutter", "batch", "--from0", "-", "-o", "out.jsonl"],
        input=listed,
        capture_output=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
        timeout=60,
    )
    assert ended.returncode == 1
    found = rows(tmp_path / "out.jsonl")
    assert [row["id"] for row in found] == ["plain.html", "odd \\xff\nname.html", "gone.html"]
    assert [row["status"] for row in found] == ["ok", "ok", "error"]
    assert rows(tmp_path / "out.jsonl.failed.jsonl") == [
        {"id": "gone.html", "url": None, "error": "unreadable: No such file or directory"}
    ]
    assert b"error 1" in ended.stderr
    assert b"\x1b" not in ended.stderr  # no bar where there is no terminal


@pytest.mark.parametrize("suffix", [".jsonl", ".jsonl.gz"])
def test_jsonl(tmp_path: Path, suffix: str) -> None:
    lines = [
        json.dumps({"body": article("one"), "link": "https://one.example/", "key": 17}),
        "",
        json.dumps({"body": article("two")}),
        "{broken",
        json.dumps({"key": "empty", "link": "https://e.example/"}),
        json.dumps([1]),
    ]
    data = "\n".join(lines).encode()
    source = tmp_path / f"in{suffix}"
    source.write_bytes(gzip.compress(data) if suffix.endswith("gz") else data)
    fields = ("--html-field", "body", "--url-field", "link", "--id-field", "key")
    assert batch(source.name, *fields, "-o", "out.jsonl.gz") == 1
    found = rows(tmp_path / "out.jsonl.gz")
    assert [(row["id"], row["url"], row["status"]) for row in found] == [
        ("17", "https://one.example/", "ok"),
        (f"in{suffix}:3", None, "ok"),
        (f"in{suffix}:4", None, "error"),
        ("empty", "https://e.example/", "error"),
        (f"in{suffix}:6", None, "error"),
    ]
    errors = [row["error"] for row in found[2:]]
    assert errors[0].startswith("unreadable: not JSON: ")
    assert errors[1:] == [
        "unreadable: there is no field 'body'", "unreadable: the line is no JSON object"
    ]  # fmt: skip
    assert len(rows(tmp_path / "out.jsonl.gz.failed.jsonl")) == 3


def test_damaged_gzip_is_told(tmp_path: Path) -> None:
    data = b"".join(
        json.dumps({"html": article(f"page {n}"), "salt": os.urandom(500).hex()}).encode() + b"\n"
        for n in range(50)
    )
    (tmp_path / "in.jsonl.gz").write_bytes(gzip.compress(data)[:-9000])
    (tmp_path / "more.html").write_text(article("more"))
    assert batch("in.jsonl.gz", "more.html", "-o", "out.jsonl") == 1
    found = rows(tmp_path / "out.jsonl")
    assert len(found) > 10
    assert [row["status"] for row in found[-2:]] == ["error", "ok"]
    assert found[-2]["id"] == "in.jsonl.gz"
    assert found[-2]["error"].startswith("unreadable: it can't be read on from here: ")


def test_parquet_round_trip(tmp_path: Path) -> None:
    pa = pytest.importorskip("pyarrow")
    pq = pytest.importorskip("pyarrow.parquet")
    count = 150
    table = pa.table(
        {
            "html": pa.array(
                [article(f"no {n}").encode() for n in range(count)], pa.large_binary()
            ),
            "url": [None if n % 2 else f"https://{n}.example/" for n in range(count)],
            "id": list(range(1000, 1000 + count)),
            "else": ["x"] * count,
        }
    )
    pq.write_table(table, tmp_path / "in.parquet", row_group_size=40)
    fields = "id,url,status,text,metadata,removed,warnings,error"
    assert batch("in.parquet", "-o", "out.parquet", "--fields", fields) == 0
    found = pq.read_table(tmp_path / "out.parquet")
    assert found.column_names == fields.split(",")
    assert found["id"].to_pylist() == [str(n) for n in range(1000, 1000 + count)]
    assert found["url"].to_pylist() == table["url"].to_pylist()
    assert all(f"no {n} " in text for n, text in enumerate(found["text"].to_pylist()))
    assert found["metadata"][3].as_py()["title"] == "no 3"
    # And in again: what was written is a Parquet file like any other.
    again = ("out.parquet", "-o", "again.jsonl", "--html-field", "text")
    assert batch(*again) == 0
    assert len(rows(tmp_path / "again.jsonl")) == count


def test_parquet_without_the_column(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pa = pytest.importorskip("pyarrow")
    pq = pytest.importorskip("pyarrow.parquet")
    pq.write_table(pa.table({"page": ["<p>x"]}), tmp_path / "in.parquet")
    (tmp_path / "no.parquet").write_bytes(b"PAR1 but not really")
    assert batch("in.parquet", "no.parquet", "-o", "out.jsonl", "--url-field", "u") == 1
    first, second = rows(tmp_path / "out.jsonl")
    assert "there is no column 'html' (there are: page)" in first["error"]
    assert (second["id"], second["status"]) == ("no.parquet", "error")
    assert "failed" in capsys.readouterr().err


def warc_record(url: str, head: str, body: bytes) -> bytes:
    content = f"HTTP/1.1 {head}\r\n\r\n".encode() + body
    lines = [
        "WARC/1.1",
        "WARC-Type: response",
        "WARC-Date: 2024-05-01T10:00:00Z",
        f"WARC-Record-ID: <urn:uuid:{url}>",
        f"WARC-Target-URI: {url}",
        "Content-Type: application/http; msgtype=response",
        f"Content-Length: {len(content)}",
    ]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + content + b"\r\n\r\n"


@pytest.mark.parametrize("suffix", [".warc", ".warc.gz"])
def test_warc(tmp_path: Path, suffix: str, capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("fastwarc")
    html = "200 OK\r\nContent-Type: text/html"
    charset = f"{html}; charset=windows-1251"
    russian = article("Паром").encode("cp1251")
    plain = article("plain").encode()
    records = [
        warc_record("https://a.example/", charset, russian),
        warc_record("https://b.example/", "200 OK\r\nContent-Type: image/png", b"\x89PNG"),
        warc_record("https://c.example/", html.replace("200 OK", "404 No"), plain),
        warc_record(
            "https://d.example/",
            f"{html}\r\nContent-Encoding: gzip",
            gzip.compress(plain),
        ),
        warc_record(
            "https://e.example/",
            "200 OK\r\nContent-Type: application/xhtml+xml\r\nTransfer-Encoding: chunked",
            b"%x\r\n%s\r\n0\r\n\r\n" % (len(plain), plain),
        ),
    ]  # fmt: skip
    if suffix.endswith("gz"):
        records = [gzip.compress(made) for made in records]
    (tmp_path / f"crawl{suffix}").write_bytes(b"".join(records))
    assert batch(f"crawl{suffix}", "-o", "out.jsonl") == 0
    found = rows(tmp_path / "out.jsonl")
    assert [row["url"] for row in found] == [f"https://{n}.example/" for n in "ade"]
    assert found[0]["id"] == "<urn:uuid:https://a.example/>"
    assert "Паром" in found[0]["text"]
    assert all("ferry of plain" in row["text"] for row in found[1:])
    assert "left out: 1 not HTML, 1 not status 2xx" in capsys.readouterr().err


@pytest.mark.parametrize("suffix", [".warc", ".warc.gz"])
@pytest.mark.parametrize("lost", [8, 60, 400])
def test_warc_that_breaks_off_is_told(tmp_path: Path, suffix: str, lost: int) -> None:
    pytest.importorskip("fastwarc")
    html = "200 OK\r\nContent-Type: text/html"
    made = [
        warc_record(f"https://{n}.example/", html, article(f"{n} {os.urandom(400).hex()}").encode())
        for n in "abc"
    ]
    data = b"".join(map(gzip.compress, made) if suffix.endswith("gz") else made)
    (tmp_path / f"crawl{suffix}").write_bytes(data[:-lost])
    assert batch(f"crawl{suffix}", "-o", "out.jsonl") == 1
    found = rows(tmp_path / "out.jsonl")
    assert [row["url"] for row in found] == ["https://a.example/", "https://b.example/", None]
    assert [row["status"] == "error" for row in found] == [False, False, True]
    assert found[-1]["id"] == f"crawl{suffix}"
    assert "the file ends in the middle of a record" in found[-1]["error"]


def test_warc_that_breaks_off_behind_the_last_page(tmp_path: Path) -> None:
    pytest.importorskip("fastwarc")
    page = warc_record("https://a.example/", "200 OK\r\nContent-Type: text/html", b"<p>one")
    other = page.replace(b"Type: response", b"Type: metadata")
    (tmp_path / "crawl.warc.gz").write_bytes(gzip.compress(page) + gzip.compress(other)[:-20])
    assert batch("crawl.warc.gz", "-o", "out.jsonl") == 1
    assert [row["url"] for row in rows(tmp_path / "out.jsonl")] == ["https://a.example/", None]


def test_nothing_to_do(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "empty").mkdir()
    for words, reason in [
        (("gone.html",), "gone.html: no such file or folder"),
        (("empty",), "empty: no page in it"),
        (("*.html",), "*.html: no page in it"),
        ((), "no page: name a file"),
    ]:
        assert batch(*words, "-o", "out.jsonl") == 2
        assert reason in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["empty"]
