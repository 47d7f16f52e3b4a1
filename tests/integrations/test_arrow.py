"""The Arrow kernel: the records of `extract_many`, row by row."""

from __future__ import annotations

from typing import Any

import pytest

pa = pytest.importorskip("pyarrow")

from crawl_site import article, as_bytes
from declutter import Options, extract
from declutter.arrow import ROWS, SCHEMA, extract_batch, extract_batches, schema_for
from declutter.metadata import Metadata
from declutter.record import FIELDS

Pages = list[dict[str, Any]]
TYPES = pa.schema([("id", pa.int64()), ("url", pa.string()), ("html", pa.binary())])


def rows_of(*batches: Any) -> list[bytes]:
    return [as_bytes(row) for batch in batches for row in batch.to_pylist()]


def test_schema_has_all_that_a_record_has() -> None:
    assert SCHEMA.names == list(FIELDS)
    metadata = {field.name: field.type for field in SCHEMA.field("metadata").type}
    assert list(metadata) == list(Metadata().to_dict())
    assert metadata["title"] == metadata["date"] == pa.string()
    assert metadata["authors"] == metadata["tags"] == pa.list_(pa.string())
    assert metadata["sources"] == pa.map_(pa.string(), pa.string())


def test_same_as_extract_many(pages: Pages, expected: list[bytes]) -> None:
    batch = pa.RecordBatch.from_pylist(pages, schema=TYPES)
    found = extract_batch(batch)
    assert found.schema == schema_for(TYPES)
    assert found.schema.field("id").type == pa.int64()
    assert rows_of(found) == expected
    assert {b"error", b"ok"} <= {row["status"].encode() for row in found.to_pylist()}


@pytest.mark.parametrize("rows", [1, 3, ROWS])
def test_stream_in_parts(pages: Pages, expected: list[bytes], rows: int) -> None:
    table = pa.Table.from_pylist(pages, schema=TYPES)
    batches = [table.schema.empty_table().to_batches(), table.to_batches(max_chunksize=10)]
    found = list(extract_batches([b for part in batches for b in part], rows=rows))
    assert max(batch.num_rows for batch in found) <= rows
    assert rows_of(*found) == expected


def test_stream_is_read_as_it_is_needed() -> None:
    read = []

    def batches() -> Any:
        for number in range(5):
            read.append(number)
            yield pa.RecordBatch.from_pydict({"html": ["<p>one</p>", "<p>two</p>"]})

    found = extract_batches(batches(), fields=["text"])
    assert next(found).column("text").to_pylist() == ["one", "two"]
    assert read == [0]


@pytest.mark.parametrize(
    "kind",
    [pa.string(), pa.large_string(), pa.string_view(), pa.dictionary(pa.int32(), pa.string()),
     pa.binary(), pa.large_binary(), pa.binary_view()],
    ids=str,
)  # fmt: skip
def test_every_type_of_html(kind: Any) -> None:
    html = article("de")
    values = [html if "string" in str(kind) else html.encode(), None]
    column = pa.array(values) if pa.types.is_dictionary(kind) else pa.array(values, kind)
    if pa.types.is_dictionary(kind):
        column = column.dictionary_encode()
    found = extract_batch(pa.RecordBatch.from_arrays([column], ["html"]), fields="text,error,id")
    assert found.to_pylist() == [
        {"id": None, "text": extract(html).text, "error": None},
        {"id": None, "text": None, "error": "unreadable: there is no html"},
    ]


def test_charset_that_the_transport_told() -> None:
    html = article("ru").encode("mac-cyrillic")
    told = {"html": [html], "encoding": ["text/html; charset=x-mac-cyrillic"]}
    found = extract_batch(pa.RecordBatch.from_pydict(told), fields=["text", "warnings"])
    assert found.to_pylist() == [{"text": extract(article("ru")).text, "warnings": []}]


def test_options_and_fields_in_their_order() -> None:
    batch = pa.RecordBatch.from_pydict({"html": ["<p>a few words</p>"], "other": [1]})
    found = extract_batch(batch, Options(only={"advert"}), ["text", "status"])
    assert found.to_pylist() == [{"status": "empty", "text": ""}]
    assert found.schema.names == ["status", "text"]


def test_strings_that_are_none() -> None:
    """Arrow does not look into its strings; JSON in a page can hold half a character."""
    html = (
        rb'<script type="application/ld+json">{"@type": "Article", "headline": "Half \ud83d of"}'
        b"</script><p>A caf\xe9</p>"
    )
    offsets = pa.array([0, len(html)], pa.int32()).buffers()[1]
    column = pa.StringArray.from_buffers(1, offsets, pa.py_buffer(html))
    (row,) = extract_batch(pa.RecordBatch.from_arrays([column], ["html"])).to_pylist()
    assert row["text"] == "A caf\N{REPLACEMENT CHARACTER}"
    assert row["metadata"]["title"].encode()


def test_no_rows() -> None:
    found = extract_batch(pa.RecordBatch.from_pylist([], schema=TYPES))
    assert found.num_rows == 0
    assert found.schema == schema_for(TYPES)
    assert list(extract_batches([])) == []


@pytest.mark.parametrize(
    ("columns", "fields", "error"),
    [
        ({"text": ["a"]}, None, "no column is named html"),
        ({"html": ["a"]}, ["texts"], "no such field: texts"),
        ({"html": ["a"]}, [], "no field is named"),
        ({"html": [1]}, None, "column html is of type int64"),
        ({"html": ["a"], "url": [1.5]}, None, "column url is of type double"),
    ],
)
def test_what_makes_no_sense(columns: dict[str, Any], fields: Any, error: str) -> None:
    with pytest.raises((ValueError, TypeError), match=error):
        extract_batch(pa.RecordBatch.from_pydict(columns), fields=fields)
    with pytest.raises((ValueError, TypeError), match=error):
        list(extract_batches([pa.RecordBatch.from_pydict(columns)], fields=fields))


def test_two_columns_of_one_name() -> None:
    batch = pa.RecordBatch.from_arrays([pa.array(["a"])] * 2, ["html", "html"])
    with pytest.raises(ValueError, match="two columns are named html"):
        extract_batch(batch)


def test_time_of_a_page_has_a_limit(pages: Pages, expected: list[bytes]) -> None:
    batch = pa.RecordBatch.from_pylist(pages[-8:], schema=TYPES)
    assert rows_of(extract_batch(batch, timeout=60)) == expected[-8:]
    slow = article("en").replace("</article>", "<p>And so on, and on.</p>" * 300_000 + "</article>")
    batch = pa.RecordBatch.from_pydict({"html": [slow, article("en")], "id": ["slow", "quick"]})
    rows = extract_batch(batch, timeout=0.5, fields=["id", "error"]).to_pylist()
    assert rows[0]["id"] == "slow"
    assert rows[0]["error"].startswith("timeout: ")
    assert rows[1] == {"id": "quick", "error": None}
