"""What there is to do: the inputs, listed once and kept, so that a resumed run does the same."""

from __future__ import annotations

import glob
import json
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

HTML, JSONL, PARQUET, WARC = "html", "jsonl", "parquet", "warc"
# Suffix -> kind of input. A file that is named by itself and has none of these is a page.
_KINDS: Final = {
    ".html": HTML, ".htm": HTML, ".xhtml": HTML,
    ".jsonl": JSONL, ".jsonl.gz": JSONL, ".ndjson": JSONL, ".ndjson.gz": JSONL,
    ".parquet": PARQUET,
    ".warc": WARC, ".warc.gz": WARC,
}  # fmt: skip


class PlanError(Exception):
    """There is nothing to do, or what there was has changed; the message says which."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One input file.

    Attributes:
        kind: HTML, JSONL, PARQUET or WARC.
        path: where it is.
        size: bytes; tells how far the run is.
        changed: time of its last change in nanoseconds, where its pages are counted by position.
    """

    kind: str
    path: str
    size: int
    changed: int | None = None


def kind_of(path: str) -> str | None:
    """Kind of an input by its name, None if it has none of the known suffixes."""
    name = path.lower()
    return next((kind for suffix, kind in _KINDS.items() if name.endswith(suffix)), None)


def entries(inputs: Iterable[str], listed: Iterable[str], ours: Iterable[str]) -> Iterator[Entry]:
    """The input files, in the order of the command line and sorted inside a folder.

    Args:
        inputs: files, folders and patterns.
        listed: files.
        ours: what this run writes; it is no input.

    Raises:
        PlanError: an input does not exist, or has no page in it.
        OSError: a folder cannot be read.
    """
    names = list(inputs)
    barred = {os.path.realpath(path) for path in ours}
    seen: set[str] | None = set() if len(names) > 1 or listed else None
    for name in names:
        found = False
        for path in _files(name):
            if os.path.realpath(path) in barred:
                continue
            found = True
            if seen is None or _new(path, seen):
                yield _entry(path)
        if not found:
            raise PlanError(f"{name}: no page in it ({', '.join(_KINDS)})")
    for path in listed:
        if seen is not None and _new(path, seen):
            yield _entry(path)


def _new(path: str, seen: set[str]) -> bool:
    known = os.path.normpath(path)
    if known in seen:
        return False
    seen.add(known)
    return True


def _entry(path: str) -> Entry:
    kind = kind_of(path) or HTML
    try:
        about = Path(path).stat()
    except OSError:  # its page will be an error
        return Entry(kind, path, 0)
    return Entry(kind, path, about.st_size, None if kind == HTML else about.st_mtime_ns)


def _files(name: str) -> Iterator[str]:
    if Path(name).is_dir():
        yield from _walk(name)
    elif Path(name).exists():
        yield name
    elif glob.has_magic(name):
        for path in sorted(glob.iglob(name, recursive=True)):  # noqa: PTH207
            if not Path(path).is_dir():
                yield path
    else:
        raise PlanError(f"{name}: no such file or folder")


def _walk(folder: str) -> Iterator[str]:
    """Files below it that are pages by name, in the order of their paths; links to folders stay
    unread, because they may go round in a circle."""
    with os.scandir(folder) as found:
        inside = sorted(found, key=lambda entry: entry.name)
    for entry in inside:
        if entry.is_dir(follow_symlinks=False):
            if not entry.name.endswith(".unfinished"):  # of another run
                yield from _walk(entry.path)
        elif kind_of(entry.name):
            yield entry.path


def root_of(inputs: Iterable[str], listed: Iterable[str]) -> str:
    """The innermost folder that holds all inputs, with a separator behind; "" if there is none."""
    folders = [name if Path(name).is_dir() else _plain_part(name) for name in inputs]
    folders += {os.path.dirname(name) for name in listed}  # noqa: PTH120
    try:
        root = os.path.commonpath([os.path.abspath(name) for name in folders])  # noqa: PTH100
    except ValueError:  # drives of Windows
        return ""
    return root if root.endswith(os.sep) else root + os.sep


def _plain_part(name: str) -> str:
    """The folder of a file, or the one below which a pattern looks."""
    folder = os.path.dirname(name)  # noqa: PTH120
    while glob.has_magic(folder) and not Path(name).exists():
        folder = os.path.dirname(folder)  # noqa: PTH120
    return folder


class Plan:
    """The entries on disk, one JSON line each."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def write(self, found: Iterable[Entry]) -> None:
        """Keep the entries.

        Raises:
            PlanError: there are none.
        """
        with self._path.open("w", encoding="ascii") as file:
            empty = True
            for entry in found:
                empty = False
                row = [entry.kind, entry.path, entry.size, entry.changed]
                file.write(json.dumps(row) + "\n")
            if empty:
                raise PlanError("no page: name a file, a folder or a pattern")
            file.flush()
            os.fsync(file.fileno())

    def __iter__(self) -> Iterator[Entry]:
        with self._path.open(encoding="ascii") as file:
            for line in file:
                yield Entry(*json.loads(line))

    def totals(self) -> tuple[int, int]:
        """Input files, and their bytes."""
        files = size = 0
        for entry in self:
            files += 1
            size += entry.size
        return files, size
