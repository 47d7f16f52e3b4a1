"""The command as a user runs it: a process, its exit code, what it prints."""

from __future__ import annotations

import json
import os
import pty
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from declutter._version import __version__
from declutter.types import ROLES

EXAMPLE = Path(__file__).parent.parent / "examples" / "article.html"
FIRST = "Before the first call to prayer has faded"
LAST = "it will have to know everybody by name"
COMMAND = [sys.executable, "-m", "declutter"]
EMPTY = b"<!doctype html><html><head><title>Empty</title></head><body><div></div></body></html>"


def run(
    *arguments: str | Path, stdin: bytes = b"", env: dict[str, str] | None = None
) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [*COMMAND, *map(str, arguments)],
        input=stdin,
        capture_output=True,
        timeout=60,
        env={**os.environ, **(env or {})},
        check=False,
    )


def article(title: str, paragraphs: list[str]) -> str:
    text = "".join(f"<p>{p}</p>" for p in paragraphs)
    return (
        f"<!doctype html><html><head><title>{title}</title></head><body>"
        f"<nav><a href=/>Home</a> <a href=/a>About</a></nav>"
        f"<main><article><h1>{title}</h1>{text}</article></main></body></html>"
    )


# --- the example of the README --------------------------------------------------------------


def test_song_in_the_example_stays() -> None:
    assert "Mother of the two shores, open your hands" in run(EXAMPLE).stdout.decode()


def test_example_page() -> None:
    done = run(EXAMPLE)
    text = done.stdout.decode()
    assert done.returncode == 0
    assert done.stderr == b""
    assert text.endswith("\n")
    assert not text.endswith("\n\n")
    for kept in (
        FIRST,
        "A promise of jobs",
        "What the water remembers",
        "She asks visitors to read the newsletter of the historical society",
        LAST,
    ):
        assert kept in text
    for dropped in (
        "Skip to main content",
        "Accept all",
        "Read More »",
        "count turtles",
        "Sign up to get the latest alerts",
        "republishing this content",
        "Recommended",
        "My aunt sold tickets",
        "All rights reserved",
        "Advertisement",
        "Listen to this article",
        "Rana Khalil",
    ):
        assert dropped not in text
    assert text.count("kept this town alive") == 1


def test_filter_file_and_dash_agree() -> None:
    page = EXAMPLE.read_bytes()
    assert run(stdin=page).stdout == run("-", stdin=page).stdout == run(EXAMPLE).stdout


def test_console_script() -> None:
    script = Path(sys.executable).with_name("declutter")
    command = [str(script)] if script.exists() else COMMAND
    done = subprocess.run([*command, "--version"], capture_output=True, check=True)
    assert done.stdout.decode() == f"declutter {__version__}\n"


# --- options ----------------------------------------------------------------------------------


def test_json() -> None:
    done = run("--format", "json", "--url", "https://gulflantern.example/a", EXAMPLE)
    assert done.returncode == 0
    assert done.stdout.count(b"\n") == 1
    record = json.loads(done.stdout)
    assert FIRST in record["text"]
    assert "file" not in record


def test_json_of_several_pages_names_their_files(tmp_path: Path) -> None:
    other = tmp_path / "ünïcode.html"
    other.write_bytes(EXAMPLE.read_bytes())
    done = run("--format=json", EXAMPLE, other)
    records = [json.loads(line) for line in done.stdout.splitlines()]
    assert [record["file"] for record in records] == [str(EXAMPLE), str(other)]
    assert records[0]["text"] == records[1]["text"]


def test_several_texts_stand_apart() -> None:
    one = run(EXAMPLE).stdout
    assert run(EXAMPLE, EXAMPLE).stdout == one + b"\n" + one


def test_roles() -> None:
    title = "The last ferrymen of Marsa Zayd fear a bridge will end their trade"
    assert title not in run(EXAMPLE).stdout.decode()
    assert title in run("--keep", "title", EXAMPLE).stdout.decode()
    only = run("--only=title", EXAMPLE).stdout.decode()
    assert title in only
    assert FIRST not in only
    several = run("--keep=title,byline", "--keep", "caption", "--drop", "dek", EXAMPLE).stdout
    assert title in several.decode()
    assert "Salma Idris" in several.decode()


def test_explain() -> None:
    done = run("--explain", EXAMPLE)
    table = done.stdout.decode()
    assert done.returncode == 0
    assert "body" in table
    assert "newsletter" in table
    assert "Before the first call" in table
    assert "\x1b" not in table


def test_encoding_is_that_of_the_transport() -> None:
    sentence = (
        "Город объявил во вторник о новых мерах, сказала мэр на встрече с жителями побережья."
    )
    page = article(
        "Новые меры",
        [sentence] * 1 + [f"{sentence} Абзац {n}, и ещё одна мысль." for n in range(9)],
    )
    done = run("--encoding", "windows-1251", stdin=page.encode("cp1251"))
    assert sentence in done.stdout.decode()


def test_wrong_charset_is_told_unless_quiet() -> None:
    page = EXAMPLE.read_bytes().replace(b'charset="utf-8"', b'charset="iso-8859-2"')
    done = run(stdin=page)
    assert done.returncode == 0
    assert done.stderr.startswith(b"declutter: standard input: declared as iso-8859-2")
    assert done.stderr.count(b"\n") == 1
    assert run("--quiet", stdin=page).stderr == b""


@pytest.mark.parametrize(
    "env",
    [
        {"PYTHONIOENCODING": "ascii"},
        {"LANG": "C", "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    ],
)
def test_output_is_utf8_everywhere(env: dict[str, str]) -> None:
    page = EXAMPLE.read_bytes().replace(b"Yusuf Haddad", "Yûsuf 哈达德".encode())
    assert "Yûsuf 哈达德 is already bent" in run(stdin=page, env=env).stdout.decode("utf-8")


def test_version_and_help() -> None:
    assert run("--version").stdout.decode() == f"declutter {__version__}\n"
    done = run("--help")
    assert done.returncode == 0
    assert b"declutter < page.html > article.txt" in done.stdout
    assert all(role.encode() in done.stdout for role in ROLES)
    assert all(len(line) <= 100 for line in done.stdout.decode().splitlines())


# --- exit codes -------------------------------------------------------------------------------


@pytest.mark.parametrize("page", [b"", b" ", b"\0", EMPTY])
def test_nothing_that_reads_as_content(page: bytes) -> None:
    done = run(stdin=page)
    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr.startswith(b"declutter: standard input: nothing that reads as content")
    assert done.stderr.count(b"\n") == 1
    assert run("-q", stdin=page).stderr == b""


def test_one_page_with_text_is_enough(tmp_path: Path) -> None:
    empty = tmp_path / "empty.html"
    empty.write_bytes(EMPTY)
    done = run("-q", empty, EXAMPLE)
    assert (done.returncode, done.stdout) == (0, run(EXAMPLE).stdout)


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--keep", "sidebar"], "--keep: no such role: sidebar"),
        (["--only", "body", "--drop", "dek"], "--only says all"),
        (["--format", "docx"], "--format"),
        (["--no-such-option"], "--no-such-option"),
        (["--encoding", "klingon"], "klingon"),
        (["--url", "https://a.example/", "a.html", "b.html"], "--url"),
    ],
)
def test_usage(arguments: list[str], told: str) -> None:
    done = run(*arguments)
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.startswith(b"declutter: ")
    assert done.stderr.count(b"\n") == 1
    assert told in done.stderr.decode()


def test_unreadable_files_are_told_and_the_others_cleaned(tmp_path: Path) -> None:
    done = run(tmp_path / "missing.html", EXAMPLE, tmp_path)
    assert done.returncode == 2
    assert done.stdout == run(EXAMPLE).stdout
    first, second = done.stderr.decode().splitlines()
    assert first == f"declutter: {tmp_path / 'missing.html'}: No such file or directory"
    assert second == f"declutter: {tmp_path}: Is a directory"


def test_terminal_as_input_gets_a_hint() -> None:
    ours, theirs = pty.openpty()
    try:
        done = subprocess.run(COMMAND, stdin=theirs, capture_output=True, timeout=60, check=False)
    finally:
        os.close(ours)
        os.close(theirs)
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.startswith(b"declutter: no page: ")
    assert done.stderr.count(b"\n") == 1


# --- pipes and signals ------------------------------------------------------------------------


def shell(script: str) -> subprocess.CompletedProcess[bytes]:
    words = " ".join(f"'{word}'" for word in COMMAND)
    return subprocess.run(
        ["bash", "-c", script.replace("DECLUTTER", words).replace("EXAMPLE", f"'{EXAMPLE}'")],
        capture_output=True,
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize("what", ["EXAMPLE EXAMPLE", "--help"])
def test_closed_pipe_ends_quietly(what: str) -> None:
    done = shell(f"DECLUTTER {what} | true; echo ${{PIPESTATUS[0]}}")
    assert done.stderr == b""
    assert done.stdout.strip() in (b"141", b"0")  # 0: all was written before the pipe closed


def test_closed_pipe_for_certain() -> None:
    read, write = os.pipe()
    os.close(read)
    with os.fdopen(write, "wb") as out:
        done = subprocess.run(
            [*COMMAND, str(EXAMPLE)], stdout=out, stderr=subprocess.PIPE, timeout=60, check=False
        )
    assert (done.returncode, done.stderr) == (141, b"")


def test_full_disk_and_closed_streams_are_told() -> None:
    for script in ("DECLUTTER EXAMPLE > /dev/full", "DECLUTTER EXAMPLE >&-", "DECLUTTER <&-"):
        done = shell(script)
        assert done.returncode == 2
        assert done.stderr.startswith(b"declutter: ")
        assert done.stderr.count(b"\n") == 1


def test_interrupt_ends_quietly() -> None:
    process = subprocess.Popen(
        [*COMMAND, "-"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        # A runner in the background hands down that interrupts are ignored.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    assert process.stdin is not None
    # It reads more than a pipe holds, so once this is written it is waiting for the rest.
    process.stdin.write(b"<p>" + b" " * 1_000_000)
    process.stdin.flush()
    time.sleep(0.2)
    process.send_signal(signal.SIGINT)
    out, errors = process.communicate(timeout=60)
    assert (process.returncode, out, errors) == (130, b"", b"")
