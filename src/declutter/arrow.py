"""From RecordBatch to RecordBatch: the kernel below Spark, Ray, Polars and DuckDB.

Each row of a batch is a page. What comes out of it is the record that `extract_many` gives, as a
row, at the same place. Needs the extra `arrow`; the core never imports this module.

In:

    html       string or binary (of any size, view or dictionary)
    url        string, optional: address of the page
    id         anything, optional: comes out as it came in
    encoding   string, optional: charset or Content-Type that the transport told, for binary

Columns of other names are ignored. Out: `SCHEMA`; what a column holds, and what an error says, is
told in `declutter.record`. A row whose page fails (null, too large) has the status "error".
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any, Final

import pyarrow as pa

from declutter.many.extract import extract_records
from declutter.metadata import Metadata
from declutter.options import Options
from declutter.record import FIELDS, field_names

ROWS: Final = 64  # of a batch that `extract_batches` gives; bounds the memory of its texts

_STRINGS: Final = pa.list_(pa.string())


def _kind(empty: Any) -> pa.DataType:
    """The type of a field of the metadata, by what it holds when a page says nothing."""
    if isinstance(empty, dict):
        return pa.map_(pa.string(), pa.string())
    return _STRINGS if isinstance(empty, list) else pa.string()


# Dates are strings in ISO 8601, a day or a moment: no type of Arrow's holds both.
_METADATA: Final = pa.struct([(name, _kind(value)) for name, value in Metadata().to_dict().items()])
SCHEMA: Final = pa.schema(
    [
        ("id", pa.string()),  # of the type that the id had in the input; null without one
        ("url", pa.string()),
        ("status", pa.string()),
        ("confidence", pa.float64()),
        ("text", pa.string()),
        ("markdown", pa.string()),
        ("metadata", _METADATA),
        ("removed", pa.map_(pa.string(), _STRINGS)),
        ("warnings", _STRINGS),
        ("error", pa.string()),
    ]
)


def schema_for(pages: pa.Schema, fields: Iterable[str] | None = None) -> pa.Schema:
    """The schema that comes out for pages with this schema: `SCHEMA`, with their type of id.

    Args:
        pages: schema of the input.
        fields: names of the columns wanted, out of `SCHEMA`; all if None.

    Raises:
        ValueError: no such field, no column `html`, or two columns of one name.
        TypeError: a column that is read has a type that it can't have.
    """
    if "html" not in pages.names:
        raise ValueError(f"no column is named html (there are: {', '.join(pages.names)})")
    for name in ("id", *_INPUT):
        if pages.names.count(name) > 1:
            raise ValueError(f"two columns are named {name}")
    for name, kinds in _INPUT.items():
        if name in pages.names and _plain(pages.field(name).type) not in kinds:
            raise TypeError(f"column {name} is of type {pages.field(name).type}, not {kinds[0]}")
    wanted = [SCHEMA.field(name) for name in field_names(FIELDS if fields is None else fields)]
    if "id" in pages.names:
        wanted = [pages.field("id") if field.name == "id" else field for field in wanted]
    return pa.schema(wanted)


def extract_batch(
    pages: pa.RecordBatch,
    options: Options | None = None,
    fields: Iterable[str] | None = None,
    *,
    timeout: float | None = None,
) -> pa.RecordBatch:
    """Extract a batch of pages, row by row, in this process.

    Args:
        pages: columns as this module tells them.
        options: what to keep.
        fields: the columns wanted, out of `SCHEMA`; all if None. `markdown`, `metadata` and
            `removed` cost time.
        timeout: seconds that one page may take; None: no limit. With a limit the pages go to a
            process of their own, because only a process can be stopped. It is started for the
            batch, so batches should not be small then.

    Returns:
        As many rows, in the same order, with the schema of `schema_for`.

    Raises:
        ValueError, TypeError: as `schema_for`, or the options' weights are not weights, or the
            texts of the batch are more than a column holds (2 GiB).
    """
    names = tuple(schema_for(pages.schema, fields).names)
    return _as_batch(pages, list(_records(_rows(pages), options, names, timeout)), names)


def extract_batches(
    pages: Iterable[pa.RecordBatch],
    options: Options | None = None,
    fields: Iterable[str] | None = None,
    *,
    timeout: float | None = None,
    rows: int = ROWS,
) -> Iterator[pa.RecordBatch]:
    """Extract a stream of batches. As `extract_batch`, but big batches come out in parts.

    Args:
        pages: batches of one schema, read as they are needed.
        options: what to keep.
        fields: the columns wanted, out of `SCHEMA`; all if None.
        timeout: seconds that one page may take; None: no limit. One process serves the stream.
        rows: rows of a batch that comes out, at most.
    """
    if rows < 1:
        raise ValueError(f"rows: a batch of {rows} rows can't be")
    names = field_names(FIELDS if fields is None else fields)
    waiting: deque[pa.RecordBatch] = deque()  # parts whose pages are read, but not all given

    def read() -> Iterator[dict[str, Any]]:
        for batch in pages:
            schema_for(batch.schema, names)
            for start in range(0, batch.num_rows, rows):
                part = batch.slice(start, rows)
                waiting.append(part)
                yield from _rows(part)

    records = _records(read(), options, names, timeout)
    for first in records:
        part = waiting.popleft()
        yield _as_batch(part, [first, *islice(records, part.num_rows - 1)], names)


def _records(
    rows: Iterable[Any], options: Options | None, fields: tuple[str, ...], timeout: float | None
) -> Iterator[dict[str, Any]]:
    workers = 0 if timeout is None else 1
    return extract_records(rows, workers, options=options, fields=fields, timeout=timeout)


# --- in -----------------------------------------------------------------------------------

_TEXT: Final = (pa.string(), pa.large_string(), pa.string_view(), pa.null())
_INPUT: Final = {
    "html": (*_TEXT, pa.binary(), pa.large_binary(), pa.binary_view()),
    "url": _TEXT,
    "encoding": _TEXT,
}


def _plain(kind: pa.DataType) -> pa.DataType:
    return kind.value_type if pa.types.is_dictionary(kind) else kind


def _rows(batch: pa.RecordBatch) -> Iterator[dict[str, Any]]:
    columns = [(name, batch.column(name)) for name in _INPUT if name in batch.schema.names]
    for row in range(batch.num_rows):
        yield {name: _value(column[row]) for name, column in columns}


def _value(scalar: Any) -> Any:
    try:
        return scalar.as_py()
    except UnicodeDecodeError:  # Arrow does not look into its strings; what made them may err
        plain = scalar.value if isinstance(scalar, pa.DictionaryScalar) else scalar
        return plain.as_buffer().to_pybytes().decode("utf-8", "replace")


# --- out ----------------------------------------------------------------------------------


def _as_batch(
    pages: pa.RecordBatch, records: list[dict[str, Any]], names: tuple[str, ...]
) -> pa.RecordBatch:
    schema = schema_for(pages.schema, names)
    arrays = [
        pages.column("id") if field.name == "id" and "id" in pages.schema.names
        else _column([record[field.name] for record in records], field)
        for field in schema
    ]  # fmt: skip
    return pa.RecordBatch.from_arrays(arrays, schema=schema)


def _column(values: list[Any], field: pa.Field) -> pa.Array:
    if field.name == "id":  # the input has none: positions in a batch would name nothing
        return pa.nulls(len(values), field.type)
    if field.name == "removed":
        values = [None if value is None else list(value.items()) for value in values]
    elif field.name == "metadata":
        values = [
            None if value is None else {**value, "sources": list(value["sources"].items())}
            for value in values
        ]
    try:
        array = pa.array(values, type=field.type)
    except UnicodeEncodeError:  # lone surrogates, out of JSON that a page holds
        array = pa.array(_encodable(values), type=field.type)
    if isinstance(array, pa.ChunkedArray):
        raise ValueError(f"more than 2 GiB in column {field.name}: hand in smaller batches")
    return array


def _encodable(value: Any) -> Any:
    if isinstance(value, str):
        return value.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    if isinstance(value, list):
        return [_encodable(item) for item in value]
    if isinstance(value, tuple):  # an entry of a map
        return tuple(_encodable(item) for item in value)
    if isinstance(value, dict):
        return {key: _encodable(item) for key, item in value.items()}
    return value
