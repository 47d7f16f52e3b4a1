"""`extract_many`: order, read-ahead, results."""

from __future__ import annotations

import os
from collections.abc import Generator, Iterable, Iterator
from typing import TYPE_CHECKING, Any, Final

from declutter.many.items import Task, UnreadableError, as_task, name_of
from declutter.many.pool import Pool
from declutter.many.work import Record, Setup
from declutter.options import Options
from declutter.record import Page, error_record, field_names

if TYPE_CHECKING:
    from declutter.site import Site

TIMEOUT: Final = 60.0  # seconds
MAX_BYTES: Final = 64 * 1024 * 1024
MAX_TAGS: Final = 1_000_000
# Pages that may be read and not yet given: bounds what piles up behind a slow page.
WINDOW: Final = 1024


def extract_many(
    pages: Iterable[Any],
    workers: int | None = None,
    *,
    ordered: bool = True,
    options: Options | None = None,
    site: Site | None = None,
    fields: Iterable[str] | None = None,
    timeout: float | None = TIMEOUT,
    max_bytes: int | None = MAX_BYTES,
    max_tags: int | None = MAX_TAGS,
) -> Iterator[Page]:
    """Extract many pages, as a stream, over processes. Every page gives one `Page`.

    A page that fails gives a `Page` with the status "error" and an `error`; it never raises and
    the rest goes on. So it is with a worker that dies, and with a page that takes too long: its
    worker is killed and replaced.

    Args:
        pages: any iterable, read as workers need pages. An item is `str` or `bytes`; a path
            (the worker reads it); `(html, url)`; or a mapping or object with `html` and perhaps
            `id`, `url` and `encoding`.
        workers: processes; as many as there are cores if None. 0: none, the work is done here.
        ordered: give the pages in their order. Otherwise as they are done, and a slow page
            holds up none.
        options: what to keep.
        site: memory of the pages' sites (`Site.open`); it is used and not changed. One without a
            file needs `workers=0`.
        fields: of the pages that come out, names out of `declutter.record.FIELDS`;
            `DEFAULT_FIELDS` if None. `markdown`, `metadata` and `removed` cost time.
        timeout: seconds that one page may take. Only processes can be stopped: it does not hold
            with `workers=0`.
        max_bytes: bytes of a page (characters of a `str`); a larger one is an error.
        max_tags: tags of a page, counted before it is parsed; more are an error. A tree has at
            most two nodes a tag.

    Returns:
        An iterator. Closing it, or leaving it to the garbage collector, ends the workers.

    Raises:
        ValueError: an argument makes no sense, or (at the first page) the weights do not.
        OSError: (at the first page) the weights cannot be read.
        RuntimeError: (at the first page) workers cannot be started.
        Exception: what `pages` raises, after the pages before it have been given.
    """
    found = extract_records(
        pages, workers, ordered=ordered, options=options, site=site, fields=fields,
        timeout=timeout, max_bytes=max_bytes, max_tags=max_tags,
    )  # fmt: skip
    return _pages(found)


def extract_records(
    pages: Iterable[Any],
    workers: int | None = None,
    *,
    ordered: bool = True,
    options: Options | None = None,
    site: Site | None = None,
    fields: Iterable[str] | None = None,
    timeout: float | None = TIMEOUT,
    max_bytes: int | None = MAX_BYTES,
    max_tags: int | None = MAX_TAGS,
) -> Generator[Record, None, None]:
    """As `extract_many`, but plain records with the fields that were asked for."""
    setup = Setup(options, field_names(fields), max_bytes, max_tags, site)
    return spread(pages, setup, workers, ordered, timeout)


def spread(
    pages: Iterable[Any], setup: Setup, workers: int | None, ordered: bool, timeout: float | None
) -> Generator[Record, None, None]:
    """The work of a setup on many pages; arguments as in `extract_many`."""
    count = cores() if workers is None else workers
    if count < 0:
        raise ValueError(f"workers: {workers} processes can't be")
    limits = {"timeout": timeout, "max_bytes": setup.max_bytes, "max_tags": setup.max_tags}
    for name, limit in limits.items():
        if limit is not None and not limit > 0:
            raise ValueError(f"{name} must be more than 0, or None: {limit}")
    if count == 0:
        return _here(iter(pages), setup)
    return _spread(iter(pages), setup, count, ordered, timeout)


def cores() -> int:
    """Cores that this process may use."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # not on macOS and Windows
        return os.cpu_count() or 1


def _here(pages: Iterator[Any], setup: Setup) -> Generator[Record, None, None]:
    work = setup.make()
    for number, item in enumerate(pages):
        task = _task(number, item, setup)
        yield work(task) if isinstance(task, Task) else task


def _spread(
    pages: Iterator[Any], setup: Setup, workers: int, ordered: bool, timeout: float | None
) -> Generator[Record, None, None]:
    pool = Pool(workers, setup, timeout)
    early: dict[int, Record] = {}  # done before their turn
    read = given = 0
    more, failure = True, None
    try:
        while more or pool.busy or early:
            while more and pool.hungry and read - given < WINDOW:
                try:
                    item = next(pages)
                except StopIteration:
                    more = False
                    break
                except Exception as error:  # the caller's; first what was read before it
                    more, failure = False, error
                    break
                task = _task(read, item, setup)
                if isinstance(task, Task):
                    pool.put(task)
                else:
                    early[read] = task
                read += 1
            early.update(pool.wait(more and read - given < WINDOW))
            if ordered:
                while given in early:
                    record = early.pop(given)
                    given += 1
                    yield record
            else:
                for number in list(early):
                    record = early.pop(number)
                    given += 1
                    yield record
        if failure is not None:
            raise failure
    finally:
        pool.close()


def _task(number: int, item: Any, setup: Setup) -> Task | Record:
    try:
        return as_task(number, item)
    except UnreadableError as error:
        return error_record("unreadable", error, *name_of(number, item), setup.fields)


def _pages(records: Generator[Record, None, None]) -> Iterator[Page]:
    try:
        for record in records:
            if "warnings" in record:
                record["warnings"] = tuple(record["warnings"])
            yield Page(**record)
    finally:
        records.close()
