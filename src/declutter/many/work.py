"""One task to one record. Whatever the page is, there is a record."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from declutter.many.items import Loaded, Task, UnreadableError
from declutter.options import MAX_BYTES, MAX_TAGS, Options
from declutter.record import error_record, record_of

if TYPE_CHECKING:
    from declutter.site import Site

Record = dict[str, Any]
Work = Callable[[Task], Record]


@dataclass(frozen=True, slots=True)
class Setup:
    """All that a worker must know before the first page.

    Attributes:
        options: of the extractor.
        fields: of the records.
        max_bytes: of a page (characters of a `str`); more is an error. None: no limit.
        max_tags: `<` in a page; more is an error. It bounds the nodes of the tree before there
            is one: at most two a tag, and one. None: no limit.
        site: memory of the pages' sites; it is read and not changed. None: no memory.
        maker: `module:function` that makes the `Work` of a `Setup`; tests put theirs in.
    """

    options: Options | None
    fields: tuple[str, ...]
    max_bytes: int | None
    max_tags: int | None
    site: Site | None = None
    maker: str = "declutter.many.work:make_work"

    def make(self) -> Work:
        from importlib import import_module

        module, _, function = self.maker.partition(":")
        work: Work = getattr(import_module(module), function)(self)
        return work


def make_work(setup: Setup) -> Work:
    """The work on a page, with the weights loaded.

    Raises:
        ValueError: the weights that the options name are not weights.
        OSError: they cannot be read.
    """
    from declutter.pipeline import Extractor

    extractor = Extractor(_with_own_limits(setup.options), setup.site)
    fields = setup.fields

    def work(task: Task) -> Record:
        page = task.source
        if not isinstance(page, Loaded):
            try:
                page = page.load()
            except (UnreadableError, OSError) as error:
                message = (error.strerror if isinstance(error, OSError) else None) or error
                return error_record("unreadable", message, *task.identify(), fields)
        try:
            limit = beyond(page.html, setup)
            if limit:
                return error_record("too_large", limit, page.id, page.url, fields)
            result = extractor.extract(page.html, page.url, page.encoding)
            return record_of(result, page.id, page.url, fields)
        except MemoryError:
            return error_record("too_large", "out of memory", page.id, page.url, fields)
        except Exception as error:
            if os.environ.get("DECLUTTER_DEBUG"):
                raise
            message = f"{type(error).__name__}: {error}"
            return error_record("bug", message, page.id, page.url, fields)

    return work


def _with_own_limits(options: Options | None) -> Options:
    """Without the limits that nobody set: those of the setup hold, and they may be wider."""
    if options is None:
        options = Options()
    return Options(
        options.keep, options.drop, options.only, options.weights,
        max_bytes=None if options.max_bytes == MAX_BYTES else options.max_bytes,
        max_tags=None if options.max_tags == MAX_TAGS else options.max_tags,
        max_depth=options.max_depth, max_seconds=options.max_seconds,
    )  # fmt: skip


def beyond(html: str | bytes, setup: Setup) -> str:
    """What limit a page goes beyond; "" if none."""
    if setup.max_bytes is not None and len(html) > setup.max_bytes:
        return f"{len(html):,} bytes, the limit is {setup.max_bytes:,}"
    if setup.max_tags is not None:
        tags = html.count("<") if isinstance(html, str) else html.count(b"<")
        if tags > setup.max_tags:
            return f"{tags:,} tags, the limit is {setup.max_tags:,}"
    return ""
