"""The promises of SECURITY.md that no other test holds: nothing is reached, read or shared.

What the core does is watched from inside a fresh interpreter: by an audit hook, which sees all
that Python opens, connects or starts, and by an `os.environ` that tells who reads it.
"""

from __future__ import annotations

import ast
import hashlib
import os
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

import declutter
import fixture_format
from declutter import Extractor, Options
from declutter.types import ROLES

PACKAGE = Path(declutter.__file__).parent
EXAMPLE = Path(__file__).parents[1] / "examples" / "article.html"
PAGES = [EXAMPLE, *(folder / "page.html" for folder in fixture_format.folders()[::14])][:8]
# They do what SECURITY.md says they do: read the environment, write files, start processes.
BEYOND_THE_CORE = frozenset({"cli", "learn", "label", "batch", "many", "integrations"})

_WATCHED = """
import _collections_abc, os, sys, threading

FORBIDDEN = ("socket.", "subprocess.", "os.system", "os.exec", "os.fork", "os.posix_spawn",
             "os.spawn", "os.startfile", "os.remove", "os.rename", "os.mkdir", "os.rmdir",
             "os.link", "os.symlink", "os.truncate", "os.chmod", "os.chown", "os.utime",
             "os.putenv", "os.unsetenv", "shutil.", "tempfile.", "urllib.", "ftplib.", "smtplib.",
             "http.", "webbrowser.", "sqlite3.", "pty.", "syslog.")
LIBRARY = (os.__file__, _collections_abc.__file__, "<frozen os>", "<frozen _collections_abc>")
WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
PACKAGE = sys.argv[1]
strict = False  # no reading either: all that is needed has been loaded

def stop(*what):
    print("FORBIDDEN", *what, file=sys.stderr)
    frame = sys._getframe(2)
    while frame is not None:
        print("   ", frame.f_code.co_filename, frame.f_lineno, file=sys.stderr)
        frame = frame.f_back
    sys.stderr.flush()
    os._exit(3)

def hook(event, arguments):
    if event.startswith(FORBIDDEN):
        stop(event, arguments)
    if event == "open":
        name, _, flags = arguments
        if isinstance(flags, int) and flags & WRITES:
            stop(event, arguments)
        # Forests, word tables and lists of the package are loaded when they are first needed.
        if strict and not str(name).startswith(PACKAGE):
            stop("read", name)

real = os._Environ.__getitem__

def watched(self, key):
    frame = sys._getframe(1)
    while frame.f_code.co_filename in LIBRARY:
        frame = frame.f_back
    if strict or frame.f_code.co_filename.startswith(PACKAGE):
        stop("environment", key)
    return real(self, key)

os._Environ.__getitem__ = watched
pages = [open(name, "rb").read() for name in sys.argv[3:]]
import numpy  # sets a variable for its BLAS while it is imported
sys.modules["py3langid"] = None  # extra `language`: unpacks its model into a nameless file
exec(sys.argv[2] if sys.argv[2] != "-" else "")
sys.addaudithook(hook)

import declutter
from declutter.types import ROLES

HOSTILE = (b'<base href="http://127.0.0.1:9/"><link rel=stylesheet href=a.css><img src=b.png>'
           b'<iframe src=c.html></iframe><script src=d.js></script><object data=e></object>'
           b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><p>&b;'
           b'<p>A page that asks for all that a browser would load, with a paragraph below it.')

def look():
    for options in (declutter.Options(), declutter.Options(keep=ROLES)):
        extractor = declutter.Extractor(options)
        for page in [*pages, HOSTILE, b"", b"\\xff\\x00<p>\\x80", "<p>Text \\ud800"]:
            found = extractor.extract(page, url="https://paper.example/a")
            assert isinstance(found.text + found.markdown + found.html + found.xml + found.tei, str)
            found.to_markdown(metadata=True), found.to_html(metadata=True, images=False)
            found.json(), found.explain(), found.report()
            found.metadata, found.status, found.confidence, found.comments
            [(block.xpath, block.raw_text, block.runs, block.role_reasons)
             for block in found.blocks[::9]]
            declutter.clean_text(found.text or "Nothing", options).text

look()  # loads what is loaded lazily: reading the package's own files and those of libraries
strict = True
look()
print("quiet")
"""


def watched(*pages: Path, first: str = "-") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-B", "-c", _WATCHED, str(PACKAGE), first, *map(str, pages)],
        env=os.environ | {"PYTHONPATH": str(PACKAGE.parent)},
        capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip


def test_nothing_is_reached_written_or_read() -> None:
    """Sockets, files, processes and the environment, through every view on a page."""
    done = watched(*PAGES)
    assert done.stdout == "quiet\n", done.stderr[-3000:]


@pytest.mark.parametrize(
    ("deed", "told"),
    [
        ("import socket; socket.socket().connect(('127.0.0.1', 9))", "socket."),
        ("open('/dev/null', 'w')", "open"),
        ("import subprocess; subprocess.run(['true'])", "subprocess."),
        ("import os; os.environ['X'] = 'y'", "os.putenv"),
    ],
)
def test_the_watch_sees_it(deed: str, told: str) -> None:
    """A watch that sees nothing would be quiet too."""
    done = watched(first=f"sys.addaudithook(hook); {deed}")
    assert done.returncode == 3
    assert done.stderr.startswith(f"FORBIDDEN {told}")


def test_the_watch_sees_who_reads_the_environment() -> None:
    code = compile("import os; os.environ.get('HOME')", str(PACKAGE / "invented.py"), "exec")
    assert code.co_filename.startswith(str(PACKAGE))
    deed = f"exec(compile(\"import os; os.environ.get('HOME')\", {code.co_filename!r}, 'exec'))"
    done = watched(first=deed)
    assert done.returncode == 3
    assert done.stderr.startswith("FORBIDDEN environment HOME")


def test_sources_of_the_core_do_not_name_the_environment() -> None:
    """Neither do branches that no page of the tests takes."""
    found, looked_at = [], 0
    for path in sorted(PACKAGE.rglob("*.py")):
        place = path.relative_to(PACKAGE)
        if place.parts[0] in BEYOND_THE_CORE or place.name == "__main__.py":
            continue
        looked_at += 1
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            name = ""
            if isinstance(node, ast.Attribute):
                name = node.attr
            elif isinstance(node, ast.ImportFrom) and node.module == "os":
                name = " ".join(alias.name for alias in node.names)
            if {"environ", "environb", "getenv", "getenvb"} & set(name.split()):
                found.append(f"{place}:{getattr(node, 'lineno', 0)}")
    assert looked_at > 50
    assert found == []


def everything(extractor: Extractor, page: bytes) -> str:
    """Digest of all that a page gives."""
    found = extractor.extract(page, url="https://paper.example/a")
    parts = (
        found.text, found.markdown, found.html, found.xml, found.tei, found.json(),
        found.report(), repr(found.metadata), repr(found.blocks[-1:] and found.reasons(0)),
    )  # fmt: skip
    return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()


def test_one_extractor_in_eight_threads() -> None:
    """Eight threads that begin at once, each with another page, share one Extractor."""
    pages = [path.read_bytes() for path in PAGES]
    options = Options(keep=set(ROLES) - {"navigation", "footer"})
    alone = [everything(Extractor(options), page) for page in pages]
    assert len(set(alone)) == len(pages) == 8
    shared, barrier = Extractor(options), threading.Barrier(8)

    def work(first: int) -> dict[int, str]:
        barrier.wait()
        turn = [*range(first, 8), *range(first)]
        return {number: everything(shared, pages[number]) for number in turn}

    with ThreadPoolExecutor(8) as pool:
        for found in pool.map(work, range(8)):
            assert found == dict(enumerate(alone))
