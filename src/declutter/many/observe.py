"""Many pages into the memory of their sites, over processes."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from typing import Any

from declutter.many.extract import MAX_BYTES, MAX_TAGS, TIMEOUT, spread
from declutter.many.items import Loaded, Task, UnreadableError
from declutter.many.work import Record, Setup, Work, beyond
from declutter.site import Site

FIELDS = ("id", "url", "status", "error")


def observe_many(
    pages: Iterable[Any],
    site: Site,
    workers: int | None = None,
    *,
    timeout: float | None = TIMEOUT,
    max_bytes: int | None = MAX_BYTES,
    max_tags: int | None = MAX_TAGS,
) -> Generator[Record, None, None]:
    """Observe many pages; gives a record with `FIELDS` for each, as they are done.

    What the memory holds afterwards does not depend on the order, so neither on the workers. A
    page that fails teaches nothing and says so in its record.

    Args:
        pages, workers, timeout, max_bytes, max_tags: as in `extract_many`.
        site: the memory; one in a file, unless `workers` is 0.
    """
    maker = "declutter.many.observe:make_work"
    setup = Setup(None, FIELDS, max_bytes, max_tags, site, maker)
    return spread(pages, setup, workers, False, timeout)


def make_work(setup: Setup) -> Work:
    """The work on a page: it is parsed, and its blocks are noted."""
    site = setup.site
    assert site is not None

    def work(task: Task) -> Record:
        page_id, url = task.identify()
        found: Record = {"id": page_id, "url": url, "status": "ok", "error": None}
        try:
            page = task.source if isinstance(task.source, Loaded) else task.source.load()
            if not beyond(page.html, setup):
                site.observe(page.html, page.url, page.encoding)
                site.flush()  # a worker is ended without notice
        except (UnreadableError, OSError, MemoryError) as error:
            found |= {"status": "error", "error": f"unreadable: {error}"}
        return found

    return work
