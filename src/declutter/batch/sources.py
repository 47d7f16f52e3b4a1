"""An input as a stream of pages.

The parent only cuts a file into pages; what can be left to the workers (reading an HTML file,
parsing a JSON line) is. An input that cannot be read, or only up to a point, ends in one page that
is an error: nothing goes missing in silence.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

from declutter.batch import warc
from declutter.batch.plan import HTML, JSONL, PARQUET, Entry
from declutter.many.items import FilePage, Loaded, UnreadableError, as_markup_or_bytes


@dataclass(frozen=True, slots=True)
class Names:
    """Fields of a JSON line or a Parquet file that hold the page.

    `url` and `id` may be missing in the data, unless they were asked for by name.
    """

    html: str = "html"
    url: str | None = None
    id: str | None = None


class Place(NamedTuple):
    """Where in the input a page stands.

    Attributes:
        entry: number of the input file.
        record: number of the page in it.
        read: bytes of the file that have been read; an estimate for Parquet.
    """

    entry: int
    record: int
    read: int


@dataclass(frozen=True, slots=True)
class JsonLine:
    """A page in a line of JSON."""

    line: bytes
    name: str  # the id where the line has none
    names: Names

    @property
    def size(self) -> int:
        return len(self.line)

    def load(self) -> Loaded:
        row = self._row()
        if self.names.html not in row:
            raise UnreadableError(f"there is no field {self.names.html!r}")
        return Loaded(*self._named(row), as_markup_or_bytes(row[self.names.html]))

    def identify(self) -> tuple[Any, str | None]:
        try:
            return self._named(self._row())
        except UnreadableError:
            return self.name, None

    def _row(self) -> dict[str, Any]:
        try:
            row = json.loads(self.line)
        except (ValueError, RecursionError) as error:
            raise UnreadableError(f"not JSON: {error}") from None
        if not isinstance(row, dict):
            raise UnreadableError("the line is no JSON object")
        return row

    def _named(self, row: dict[str, Any]) -> tuple[str, str | None]:
        page_id, url = row.get(self.names.id or "id"), row.get(self.names.url or "url")
        return (
            self.name if page_id is None else str(page_id),
            None if url is None else str(url),
        )


@dataclass(frozen=True, slots=True)
class Broken:
    """Stands for what could not be read."""

    name: str
    reason: str
    url: str | None = None
    size: int = 0

    def load(self) -> Loaded:
        raise UnreadableError(self.reason)

    def identify(self) -> tuple[Any, str | None]:
        return self.name, self.url


class Skipped:
    """How many records of WARC files were no pages, by input file and reason."""

    def __init__(self) -> None:
        self._counts: dict[int, dict[str, int]] = {}
        self.entry = 0  # the input file in work

    def add(self, reason: str) -> None:
        """One more in the input file in work."""
        counts = self._counts.setdefault(self.entry, {})
        counts[reason] = counts.get(reason, 0) + 1

    def add_to(self, before: dict[str, int], until: int | None) -> dict[str, int]:
        """Counts with those of the input files below `until`, which are forgotten here.

        A resumed run reads the file that it stopped in once more from its start, and counts again
        what is left out there: so only files that are done are added.
        """
        total = dict(before)
        for entry in [n for n in self._counts if until is None or n < until]:
            for reason, count in self._counts.pop(entry).items():
                total[reason] = total.get(reason, 0) + count
        return total


def pages(
    plan: Iterable[Entry], names: Names, max_bytes: int | None, skipped: Skipped,
    begin: tuple[int, int] = (0, 0),
) -> Iterator[tuple[Place, Any]]:  # fmt: skip
    """The pages of the plan, and where they stand.

    Args:
        plan: the input files.
        names: fields of JSON lines and Parquet files.
        max_bytes: of a page; no more than that, and one, is read out of a WARC record.
        skipped: counts what is left out.
        begin: number of the input file and of the page in it to begin with.
    """
    for number, entry in enumerate(plan):
        skip = begin[1] if number == begin[0] else 0
        if number < begin[0]:
            continue
        skipped.entry = number
        for record, (read, page) in enumerate(_pages(entry, names, max_bytes, skipped, skip), skip):
            yield Place(number, record, read), page


def _pages(
    entry: Entry, names: Names, max_bytes: int | None, skipped: Skipped, skip: int
) -> Iterator[tuple[int, Any]]:
    """The pages of one file behind the first `skip`."""
    if entry.kind == HTML:
        if not skip:
            yield entry.size, FilePage(entry.path, shown(entry.path))
        return
    name = shown(entry.path)
    try:
        found: Iterator[tuple[int, Any]]
        if entry.kind == JSONL:
            found = _jsonl(entry.path, name, names, skip)
        elif entry.kind == PARQUET:
            found = _parquet(entry, name, names, skip)
        else:
            found = warc.pages(entry.path, max_bytes, skipped.add, skip)
        yield from found
    except (OSError, EOFError, ValueError, UnreadableError) as error:
        reason = (error.strerror if isinstance(error, OSError) else None) or str(error)
        yield entry.size, Broken(name, f"it can't be read on from here: {reason}")


def shown(path: str) -> str:
    """A path as text; bytes that are no UTF-8 as `\\xff`."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")


def _jsonl(path: str, name: str, names: Names, skip: int) -> Iterator[tuple[int, JsonLine]]:
    import gzip
    import zlib

    with open(path, "rb") as raw:  # noqa: PTH123
        file = gzip.GzipFile(fileobj=raw) if path.lower().endswith(".gz") else raw
        try:
            for number, line in enumerate(file, 1):
                if not line.strip():
                    continue
                if skip:
                    skip -= 1
                    continue
                yield raw.tell(), JsonLine(line, f"{name}:{number}", names)
        except zlib.error as error:
            raise OSError(f"damaged gzip: {error}") from None


def _parquet(
    entry: Entry, name: str, names: Names, skip: int
) -> Iterator[tuple[int, Loaded | Broken]]:
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        # One row group of pages can be a gigabyte: it is read as a stream.
        with pq.ParquetFile(entry.path, pre_buffer=False, buffer_size=1 << 20) as file:
            columns = _columns(file.schema_arrow.names, names)
            groups = [file.metadata.row_group(i).num_rows for i in range(file.num_row_groups)]
            first, row, total = 0, 0, sum(groups)
            while first < len(groups) and skip >= row + groups[first]:
                row += groups[first]
                first += 1
            rows = file.iter_batches(
                batch_size=64, row_groups=list(range(first, len(groups))), columns=list(columns)
            )
            for batch in rows:
                values = {columns[key]: batch.column(key) for key in batch.schema.names}
                for at in range(batch.num_rows):
                    row += 1
                    if row > skip:
                        cells = {key: column[at].as_py() for key, column in values.items()}
                        yield entry.size * row // total, _loaded(cells, f"{name}:{row}")
    except pa.ArrowException as error:
        raise UnreadableError(str(error)) from None


def _columns(there: list[str], names: Names) -> dict[str, str]:
    """Column of the file -> what it holds."""
    columns = {}
    for key, asked, usual in (
        ("html", names.html, "html"), ("url", names.url, "url"), ("id", names.id, "id")
    ):  # fmt: skip
        column = asked or usual
        if column in there:
            columns[column] = key
        elif asked is not None:
            raise UnreadableError(f"there is no column {column!r} (there are: {', '.join(there)})")
    return columns


def _loaded(cells: dict[str, Any], name: str) -> Loaded | Broken:
    page_id, url = cells.get("id"), cells.get("url")
    page_id = name if page_id is None else str(page_id)
    url = None if url is None else str(url)
    try:
        return Loaded(page_id, url, as_markup_or_bytes(cells.get("html")))
    except UnreadableError as error:
        return Broken(page_id, str(error), url)
