"""Records as they are kept while the run goes on, and as they come out in the end.

While it goes on, all of them keep one JSON line a page in the journal: the only form that can be
cut back to any page. JSONL is that already (in gzip members for .gz), a folder of texts has it as
its index, Parquet is made of it at the end.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any, Final

from declutter.many.items import FilePage

Record = dict[str, Any]
JSONL, JSONL_GZ, PARQUET, FOLDER = "jsonl", "jsonl.gz", "parquet", "folder"
INDEX: Final = "pages.jsonl"  # of a folder of texts
_ROWS, _GROUP_BYTES = 4096, 64 << 20  # of a row group of Parquet, at most


def kind_of(out: str) -> str | None:
    """Kind of output by the name; None if the suffix says nothing that we know."""
    name = Path(out).name.lower()
    if out.endswith(os.sep) or Path(out).is_dir():
        return FOLDER
    for suffix, kind in (
        (".jsonl", JSONL), (".ndjson", JSONL), (".jsonl.gz", JSONL_GZ), (".ndjson.gz", JSONL_GZ),
        (".parquet", PARQUET),
    ):  # fmt: skip
        if name.endswith(suffix):
            return kind
    return None if "." in name.strip(".") else FOLDER


def json_line(record: Record) -> bytes:
    """A record as a line; lone surrogates, which UTF-8 can't hold, as U+FFFD."""
    line = json.dumps(record, ensure_ascii=False) + "\n"
    try:
        return line.encode()
    except UnicodeEncodeError:
        return line.encode("utf-16", "surrogatepass").decode("utf-16", "replace").encode()


class Sink:
    """JSONL: a record is a line, and that is all."""

    def keep(self, record: Record, number: int, file: FilePage | None) -> bytes:
        """The line of a record for the journal, and whatever else must be kept.

        Args:
            record: the page.
            number: its number in the run.
            file: where it came from, if it is a file of its own.
        """
        return json_line(record)

    def pack(self, lines: bytes) -> bytes:
        """The lines of a commit as they go into the journal."""
        return lines

    def sync(self) -> None:
        """Make sure that what `keep` wrote is on disk."""

    def finish(self, data: Path, out: Path) -> None:
        """Turn the journal's data into the output. Does what has not been done before."""
        if data.exists():
            data.replace(out)


class GzipSink(Sink):
    """JSONL in gzip: a commit is a member, and members in a row are a gzip file."""

    def pack(self, lines: bytes) -> bytes:
        import gzip

        return gzip.compress(lines, compresslevel=6, mtime=0) if lines else b""

    def finish(self, data: Path, out: Path) -> None:
        if (
            data.exists() and not data.stat().st_size
        ):  # no page at all: an empty file is no gzip file
            import gzip

            data.write_bytes(gzip.compress(b"", mtime=0))
        super().finish(data, out)


class ParquetSink(Sink):
    """Parquet, in row groups of a few thousand pages; the columns are `declutter.arrow.SCHEMA`."""

    def __init__(self, fields: tuple[str, ...]) -> None:
        self._fields = fields

    def finish(self, data: Path, out: Path) -> None:
        if not data.exists():
            return
        import pyarrow as pa
        import pyarrow.parquet as pq

        from declutter.arrow import SCHEMA

        schema = pa.schema([SCHEMA.field(name) for name in self._fields])
        part = data.with_name("pages.parquet")
        with data.open("rb") as file, pq.ParquetWriter(part, schema, compression="zstd") as writer:
            for lines in _groups(file):
                rows = [_row(json.loads(line)) for line in lines]
                writer.write_table(pa.Table.from_pylist(rows, schema=schema))
        with part.open("rb") as written:
            os.fsync(written.fileno())
        part.replace(out)
        data.unlink()


class FolderSink(Sink):
    """A text or Markdown file a page, in folders as the inputs have them, and an index."""

    def __init__(self, folder: Path, content: str, root: str) -> None:
        self._folder, self._root = folder, root
        self._part = folder.with_name("text.part")
        self._content = content
        self._suffix = {"text": ".txt", "markdown": ".md"}[content]
        folder.mkdir(exist_ok=True)

    def keep(self, record: Record, number: int, file: FilePage | None) -> bytes:
        index = {key: value for key, value in record.items() if key != self._content}
        content = record.get(self._content)
        if content is None:  # the page failed
            return json_line({**index, "file": None})
        name = file_name(record["id"], number, file, self._root) + self._suffix
        path = self._folder / name
        data = content.rstrip("\n").encode("utf-8", "replace")
        self._part.write_bytes(data + b"\n" if data else b"")
        path.parent.mkdir(parents=True, exist_ok=True)
        self._part.replace(path)
        return json_line({**index, "file": name})

    def sync(self) -> None:
        if hasattr(os, "sync"):  # one call for the thousand files since the last commit
            os.sync()

    def finish(self, data: Path, out: Path) -> None:
        index = self._folder / INDEX
        if data.exists():
            data.replace(index)
        if index.exists():
            self._folder.replace(out)


def file_name(page_id: str, number: int, file: FilePage | None, root: str) -> str:
    """Path of a page's text inside the output folder, without suffix; no two pages share one.

    The page of a file keeps the path that the file has below `root`. Other pages go by their
    number, in folders of a thousand, with what their id has in letters.
    """
    if file is not None:
        path = os.path.abspath(file.path)  # noqa: PTH100 (links are left alone)
        if root and path.startswith(root) and len(Path(path).name) < 200:
            return path[len(root) :].replace(os.sep, "/")
    stem = re.sub(r"[^\w.-]+", "-", page_id.removeprefix("<urn:uuid:"))[-80:].strip("-.")
    return f"{number // 1000:06d}/{number:09d}-{stem}"


def _groups(lines: Iterable[bytes]) -> Iterator[list[bytes]]:
    waiting = iter(lines)
    while group := list(_up_to(islice(waiting, _ROWS), _GROUP_BYTES)):
        yield group


def _up_to(lines: Iterator[bytes], limit: int) -> Iterator[bytes]:
    size = 0
    for line in lines:
        yield line
        size += len(line)
        if size >= limit:
            return


def _row(record: Record) -> Record:
    """A record as Arrow wants it: maps are lists of pairs."""
    removed, metadata = record.get("removed"), record.get("metadata")
    if removed is not None:
        record["removed"] = list(removed.items())
    if metadata is not None:
        record["metadata"] = {**metadata, "sources": list(metadata["sources"].items())}
    return record


def failed_line(record: Record) -> bytes:
    """A page that failed, for the list of them."""
    return json_line({key: record[key] for key in ("id", "url", "error")})
