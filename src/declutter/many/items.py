"""What a caller may hand in as a page, brought to one form."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple, Protocol, runtime_checkable

_UNKNOWN_SIZE = 64 * 1024  # bytes; a guess, only used to size the read-ahead


class UnreadableError(Exception):
    """There is no page in this item; the message says why."""


class Loaded(NamedTuple):
    """A page in hand."""

    id: Any
    url: str | None
    html: str | bytes
    encoding: str | None = None  # charset that the transport declared


@runtime_checkable
class Deferred(Protocol):
    """A page that the worker fetches, so that the reading is shared too. Picklable."""

    @property
    def size(self) -> int:
        """Bytes that it takes on its way to the worker."""

    def load(self) -> Loaded:
        """The page.

        Raises:
            UnreadableError: there is none.
            OSError: its file cannot be read.
        """

    def identify(self) -> tuple[Any, str | None]:
        """Id and url, for a page that failed."""


@dataclass(frozen=True, slots=True)
class FilePage:
    """A page in a file of its own."""

    path: str
    name: str  # its id

    @property
    def size(self) -> int:
        return _UNKNOWN_SIZE

    def load(self) -> Loaded:
        return Loaded(self.name, None, Path(self.path).read_bytes())

    def identify(self) -> tuple[Any, str | None]:
        return self.name, None


class Task(NamedTuple):
    """One page on its way: position in the input, and the page or how to get it."""

    number: int
    source: Loaded | Deferred

    @property
    def size(self) -> int:
        if isinstance(self.source, Loaded):
            return len(self.source.html)
        return self.source.size

    def identify(self) -> tuple[Any, str | None]:
        """Id and url; the position where the page does not say."""
        if isinstance(self.source, Loaded):
            return self.source.id, self.source.url
        try:
            return self.source.identify()
        except Exception:  # what failed in the worker may fail here
            return self.number, None


def as_task(number: int, item: Any) -> Task:
    """An item of the caller as a task.

    Args:
        number: its position; the id where the item has none.
        item: `str`, `bytes`, a path (read by the worker), `(html, url)`, a mapping or object
            with `html` and perhaps `id`, `url`, `encoding`; or a `Deferred`.

    Raises:
        UnreadableError: it is none of these.
    """
    if isinstance(item, (str, bytes)):
        return Task(number, Loaded(number, None, item))
    if isinstance(item, os.PathLike):
        path = os.fsdecode(item)
        return Task(number, FilePage(path, path))
    if isinstance(item, Mapping):
        get = item.get
    elif isinstance(item, tuple) and len(item) == 2 and not hasattr(item, "html"):
        get = {"html": item[0], "url": item[1]}.get
    elif isinstance(item, Deferred):
        return Task(number, item)
    elif hasattr(item, "html"):
        get = _attributes(item)
    elif isinstance(item, (bytearray, memoryview)):
        return Task(number, Loaded(number, None, bytes(item)))
    else:
        raise UnreadableError(f"a page can't be a {type(item).__name__}")
    page_id, url, encoding = get("id"), get("url"), get("encoding")
    return Task(
        number,
        Loaded(
            number if page_id is None else page_id,
            None if url is None else str(url),
            as_markup_or_bytes(get("html")),
            None if encoding is None else str(encoding),
        ),
    )


def as_markup_or_bytes(html: Any) -> str | bytes:
    """`html` if it is a page.

    Raises:
        UnreadableError: it is neither text nor bytes.
    """
    if isinstance(html, (str, bytes)):
        return html
    if isinstance(html, (bytearray, memoryview)):
        return bytes(html)
    if html is None:
        raise UnreadableError("there is no html")
    raise UnreadableError(f"html is {type(html).__name__}, not str or bytes")


def name_of(number: int, item: Any) -> tuple[Any, str | None]:
    """Id and url of an item that is no page, as far as they can be had."""
    get = item.get if isinstance(item, Mapping) else _attributes(item)
    page_id, url = get("id"), get("url")
    return (number if page_id is None else page_id), (url if isinstance(url, str) else None)


def _attributes(item: Any) -> Any:
    return lambda name: getattr(item, name, None)
