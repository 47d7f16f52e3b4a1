"""A whole run: set up or taken up again, carried on, finished."""

from __future__ import annotations

import json
import shutil
import time
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Final

from declutter._version import __version__
from declutter.batch import sinks
from declutter.batch.journal import (
    COMMIT_BYTES,
    COMMIT_SECONDS,
    DATA,
    FAILED,
    LOG,
    SETTINGS,
    Journal,
    State,
    lock,
    sync_folder,
    write_whole,
)
from declutter.batch.observed import observed
from declutter.batch.plan import Entry, Plan, entries, root_of
from declutter.batch.progress import Progress
from declutter.batch.sources import Names, Place, Skipped, pages
from declutter.many.extract import MAX_BYTES, MAX_TAGS, TIMEOUT, extract_records
from declutter.many.items import FilePage
from declutter.options import Options
from declutter.record import ERROR, FIELDS

_LOCK: Final = "lock"


class JobError(Exception):
    """The run can't begin; the message says why."""


@dataclass(frozen=True)
class Job:
    """What is asked for.

    Attributes:
        inputs: files, folders and patterns.
        listed: files, by a list.
        out: the output: a JSONL, .jsonl.gz or Parquet file, or a folder.
        kind: which of them; see `sinks`.
        fields: of the records.
        content: "text" or "markdown": what the files of a folder hold.
        names: fields of JSON lines and Parquet files.
        restart: throw away what an earlier run has done.
        progress: show a bar, if there is a terminal.
        keep, drop, only, weights: as in `Options`.
        site: file of the memory of sites: all pages are observed, then extracted with it.
        workers, timeout, max_bytes, max_tags: as in `extract_many`.
    """

    inputs: tuple[str, ...]
    listed: tuple[str, ...]
    out: Path
    kind: str
    fields: tuple[str, ...]
    content: str = "text"
    names: Names = field(default_factory=Names)
    keep: tuple[str, ...] = ()
    drop: tuple[str, ...] = ()
    only: tuple[str, ...] = ()
    weights: str | None = None
    site: str | None = None
    workers: int | None = None
    timeout: float | None = TIMEOUT
    max_bytes: int | None = MAX_BYTES
    max_tags: int | None = MAX_TAGS
    restart: bool = False
    progress: bool = True

    @property
    def unfinished(self) -> Path:
        """The folder that holds the run until it is whole."""
        return self.out.with_name(self.out.name + ".unfinished")

    @property
    def failed(self) -> Path:
        """The list of the pages that failed."""
        return self.out.with_name(self.out.name + ".failed.jsonl")

    def settings(self) -> dict[str, Any]:
        """All that must be the same for an earlier run to be carried on."""
        found = asdict(self)
        for name in ("workers", "restart", "progress", "out", "listed"):
            del found[name]
        found["listed"] = _digest(self.listed)
        found["version"], found["folder"] = __version__, str(Path.cwd())
        settings: dict[str, Any] = json.loads(json.dumps(found))  # tuples as they come back
        return settings


def _digest(names: tuple[str, ...]) -> str:
    import hashlib

    return hashlib.sha256("\0".join(names).encode("utf-8", "surrogatepass")).hexdigest()


def run(job: Job, say: Callable[[str], None]) -> State:
    """Carry out a job, or what is left of it.

    Returns:
        The last state that was made to last; not `whole` if it was interrupted (Ctrl-C).

    Raises:
        JobError: it can't begin.
        PlanError: there are no pages.
        BusyError: another process works on the same output.
        OSError: something can't be written (the disk is full …); what is done is kept.
        RuntimeError: workers can't be started.
    """
    try:
        job.unfinished.mkdir(exist_ok=True)
    except FileNotFoundError:
        raise JobError(f"{job.out.parent}: no such folder") from None
    with (job.unfinished / _LOCK).open("a") as held:
        lock(held)
        try:
            _settle(job)
        except BaseException:
            if not (job.unfinished / SETTINGS).exists():
                shutil.rmtree(job.unfinished)
            raise
        journal = Journal(job.unfinished)
        try:
            sink = _sink(job)
            if not journal.state.whole:
                _carry_on(job, journal, sink, say)
            if journal.state.whole:
                journal.close()
                _finish(job, journal, sink)
            return journal.state
        finally:
            journal.close()


def _settle(job: Job) -> None:
    """Leave a plan and settings in the folder: those of the earlier run, or new ones."""
    settings = job.unfinished / SETTINGS
    if settings.exists() and not job.restart:
        before = json.loads(settings.read_text("utf-8"))
        now = job.settings()
        other = sorted(key for key in now if before.get(key) != now[key])
        if other:
            raise JobError(
                f"{job.unfinished} is of a run with other settings ({', '.join(other)}): "
                "give the same ones, or --restart to throw away what it has done"
            )
        _unchanged(Plan(job.unfinished / "plan"))
        return
    if job.kind == sinks.FOLDER:
        if job.out.is_dir() and any(job.out.iterdir()):
            raise JobError(f"{job.out} is there already and not empty: remove it, or name another")
    elif job.out.exists() and not job.restart:
        raise JobError(f"{job.out} is there already: --restart replaces it")
    settings.unlink(missing_ok=True)
    for old in job.unfinished.iterdir():
        if old.is_dir():
            shutil.rmtree(old)
        elif old.name != _LOCK:
            old.unlink()
    ours = [str(path) for path in (job.out, job.failed, job.unfinished)]
    Plan(job.unfinished / "plan").write(entries(job.inputs, job.listed, ours))
    write_whole(settings, job.settings())


def _unchanged(plan: Plan) -> None:
    """Pages of these files are counted: another file of the same name would be cut anywhere."""
    for entry in plan:
        if entry.changed is not None:
            try:
                about = Path(entry.path).stat()
            except OSError:
                raise JobError(f"{entry.path} has gone since the run began") from None
            if (about.st_size, about.st_mtime_ns) != (entry.size, entry.changed):
                raise JobError(
                    f"{entry.path} has changed since the run began: --restart begins anew"
                )


def _sink(job: Job) -> sinks.Sink:
    if job.kind == sinks.FOLDER:
        return sinks.FolderSink(
            job.unfinished / "texts", job.content, root_of(job.inputs, job.listed)
        )
    if job.kind == sinks.PARQUET:
        return sinks.ParquetSink(job.fields)
    return sinks.GzipSink() if job.kind == sinks.JSONL_GZ else sinks.Sink()


@dataclass(slots=True)
class _Done:
    """A page whose record has come and is not yet in the journal."""

    line: bytes
    failed: bytes
    status: str
    place: Place


class _Run:
    """Takes records one by one and commits them in groups."""

    def __init__(self, journal: Journal, sink: sinks.Sink, skipped: Skipped) -> None:
        self._journal, self._sink, self._skipped = journal, sink, skipped
        self._waiting: list[_Done] = []
        self._bytes, self._since = 0, time.monotonic()
        self.counts = dict(journal.state.counts)

    def take(self, done: _Done) -> None:
        self._waiting.append(done)
        self.counts[done.status] = self.counts.get(done.status, 0) + 1
        self._bytes += len(done.line)
        if self._bytes >= COMMIT_BYTES or time.monotonic() - self._since >= COMMIT_SECONDS:
            self.commit()

    def commit(self, whole: bool = False) -> None:
        # Taken out first: a Ctrl-C in here leaves them undone, and never done twice.
        done, self._waiting = self._waiting, []
        self._bytes = 0
        before, now = self._journal.state, time.monotonic()
        if done or whole:
            counts = dict(before.counts)
            for page in done:
                counts[page.status] = counts.get(page.status, 0) + 1
            place = done[-1].place if done else Place(before.entry, before.record - 1, before.read)
            self._sink.sync()
            self._journal.commit(
                self._sink.pack(b"".join(page.line for page in done)),
                b"".join(page.failed for page in done),
                State(
                    entry=place.entry,
                    record=place.record + 1,
                    read=place.read,
                    pages=before.pages + len(done),
                    counts=counts,
                    skipped=self._skipped.add_to(before.skipped, None if whole else place.entry),
                    seconds=before.seconds + now - self._since,
                    whole=whole,
                ),
            )
        self._since = now


def _carry_on(job: Job, journal: Journal, sink: sinks.Sink, say: Callable[[str], None]) -> None:
    begin, plan = journal.state, Plan(job.unfinished / "plan")
    size = plan.totals()[1]
    if begin.pages:
        say(f"{job.out}: going on after {begin.pages:,} pages")
    waiting: deque[tuple[Place, FilePage | None]] = deque()  # pages on their way, in order
    skipped = Skipped()

    def read() -> Iterator[Any]:
        for place, page in _with_totals(plan, job, skipped, begin):
            waiting.append((place, page if isinstance(page, FilePage) else None))
            yield page

    # id, url and error are needed here, whatever is asked for.
    fields = tuple(name for name in FIELDS if name in {*job.fields, *_NEEDED, *_content(job)})
    extra = frozenset(fields) - frozenset(job.fields) - frozenset(_content(job))
    options = Options(job.keep, job.drop, job.only, job.weights)
    site = None
    if job.site is not None:
        try:
            everything = _with_totals(plan, job, Skipped(), State())
            site = observed(job, everything, size, say)
        except KeyboardInterrupt:
            return
    records = extract_records(
        read(), job.workers, options=options, site=site, fields=fields,
        timeout=job.timeout, max_bytes=job.max_bytes, max_tags=job.max_tags,
    )  # fmt: skip
    work = _Run(journal, sink, skipped)
    number = begin.pages
    try:
        with Progress(size, begin.read, job.progress) as progress:
            for record in records:
                place, file = waiting.popleft()
                failed = sinks.failed_line(record) if record["error"] is not None else b""
                status = record["status"]
                asked = {key: value for key, value in record.items() if key not in extra}
                work.take(_Done(sink.keep(asked, number, file), failed, status, place))
                number += 1
                progress.update(place.read, number, work.counts.get(ERROR, 0))
        work.commit(whole=True)
    except KeyboardInterrupt:
        work.commit()
    finally:
        records.close()
        if site is not None:
            site.close()


_NEEDED: Final = ("id", "url", "status", "error")


def _content(job: Job) -> tuple[str, ...]:
    return (job.content,) if job.kind == sinks.FOLDER else ()


def _with_totals(
    plan: Plan, job: Job, skipped: Skipped, begin: State
) -> Iterator[tuple[Place, Any]]:
    """The pages behind those that are done; `Place.read` counts the bytes of all inputs."""
    before: list[int] = [0]  # bytes of the inputs before the one in work

    def counted() -> Iterator[Entry]:
        size = 0
        for entry in plan:
            before[0] += size
            size = entry.size
            yield entry

    start = (begin.entry, begin.record)
    for place, page in pages(counted(), job.names, job.max_bytes, skipped, start):
        yield place._replace(read=before[0] + place.read), page


def _finish(job: Job, journal: Journal, sink: sinks.Sink) -> None:
    """From the unfinished folder to the output. Each step may have been done before."""
    if journal.failed.exists():
        if journal.state.lengths[1]:
            journal.failed.replace(job.failed)
        else:
            job.failed.unlink(missing_ok=True)
    sink.finish(journal.data, job.out)
    sync_folder(job.out.parent)
    # Without its settings the folder is rubbish to any later run, however much is left of it.
    (job.unfinished / SETTINGS).unlink()
    for name in (DATA, FAILED, LOG, "plan"):
        (job.unfinished / name).unlink(missing_ok=True)
    shutil.rmtree(job.unfinished, ignore_errors=True)
