"""What is done: data files that only grow, and a log that says how much of them is whole.

A commit writes the data, makes sure that it is on disk, and only then adds a line to the log (and
makes sure of that too). Killed at any point, or with the disk full, the run finds the last whole
line of the log, cuts the data files back to the lengths it names, and goes on from there.
"""

from __future__ import annotations

import json
import os
import zlib
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import IO, Any, BinaryIO, Final

DATA, FAILED, LOG, SETTINGS = "pages", "failed.jsonl", "log", "run.json"
# A commit costs a few syncs of the disk; a kill costs what was done since the last one.
COMMIT_SECONDS: Final = 2.0
COMMIT_BYTES: Final = 4 << 20


class BusyError(Exception):
    """Another process works on the same output."""


@dataclass(slots=True)
class State:
    """How far the run is; one line of the log.

    Attributes:
        entry: number of the input file to go on with.
        record: number of the page in it to go on with.
        read: bytes of the inputs that are done.
        pages: pages that are done.
        counts: of them, by status.
        skipped: records of WARC files that were no pages, by reason.
        lengths: of the data files, in bytes.
        seconds: that the run has taken, without the breaks.
        whole: whether all pages are done.
    """

    entry: int = 0
    record: int = 0
    read: int = 0
    pages: int = 0
    counts: dict[str, int] = field(default_factory=dict)
    skipped: dict[str, int] = field(default_factory=dict)
    lengths: list[int] = field(default_factory=lambda: [0, 0])
    seconds: float = 0.0
    whole: bool = False


class Journal:
    """The unfinished output: a folder beside the one to be.

    Args:
        folder: it exists.

    Raises:
        OSError: it cannot be written.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.data, self.failed = folder / DATA, folder / FAILED
        self._files: list[BinaryIO] = []
        self._log = (folder / LOG).open("ab+")
        try:
            self.state = self._last()
            if not self.state.whole:
                self._files = [_open(path, n) for path, n in self._lengths()]
                sync_folder(folder)
        except BaseException:
            self.close()
            raise

    def commit(self, pages: bytes, failed: bytes, state: State) -> None:
        """Add to the data files and make it last. `state.lengths` is filled in here."""
        for number, (file, data) in enumerate(zip(self._files, (pages, failed), strict=True)):
            if data:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            state.lengths[number] = self.state.lengths[number] + len(data)
        self._log.write(_line(state))
        self._log.flush()
        os.fsync(self._log.fileno())
        self.state = state

    def close(self) -> None:
        """Let go of the files."""
        for file in (*self._files, self._log):
            try:
                file.close()
            except OSError:  # what could not be written is cut off when the run goes on
                continue
        self._files = []

    def _lengths(self) -> list[tuple[Path, int]]:
        return list(zip((self.data, self.failed), self.state.lengths, strict=True))

    def _last(self) -> State:
        """State by the last whole line of the log; what is behind it is cut off."""
        self._log.seek(0)
        state, whole = State(), 0
        for line in self._log:
            found = _state(line)
            if found is None:
                break
            state, whole = found, whole + len(line)
        self._log.truncate(whole)
        self._log.seek(0, os.SEEK_END)
        return state


def _open(path: Path, length: int) -> BinaryIO:
    file = path.open("ab")
    if file.tell() < length:
        file.close()
        raise OSError(f"{path} is shorter than its log says: --restart begins anew")
    file.truncate(length)
    return file


def _line(state: State) -> bytes:
    body = json.dumps(asdict(state), separators=(",", ":")).encode()
    return b"%08x %s\n" % (zlib.crc32(body), body)


def _state(line: bytes) -> State | None:
    check, _, body = line.rstrip(b"\n").partition(b" ")
    if not line.endswith(b"\n") or check != b"%08x" % zlib.crc32(body):
        return None
    return State(**json.loads(body))


def lock(file: IO[Any]) -> None:
    """One run at a time. The system lets go of the lock when the process ends, however it does.

    Raises:
        BusyError: another process holds it.
    """
    try:
        import fcntl
    except ImportError:  # Windows
        return
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise BusyError("another declutter batch is writing it") from None


def write_whole(path: Path, value: Any) -> None:
    """JSON into a file that is either there and whole or not there."""
    part = path.with_name(path.name + ".part")
    with part.open("w", encoding="utf-8") as file:
        json.dump(value, file)
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make a rename in it last."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
