"""Spark: pages in a DataFrame, their records in another one. Needs the extra `spark`.

The extra must be installed where the executors run too. What a task of an executor that dies has
done is thrown away and done again by Spark, so that no page is lost or doubled.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

import pyarrow as pa
from pyspark.sql import types

from declutter.arrow import ROWS, SCHEMA, extract_batches
from declutter.options import Options
from declutter.record import FIELDS, field_names

if TYPE_CHECKING:
    from pyspark.sql import DataFrame

_INPUT = ("id", "url", "html", "encoding")


def extract_pages(
    pages: DataFrame,
    options: Options | None = None,
    fields: Iterable[str] | None = None,
    *,
    timeout: float | None = None,
    rows: int = ROWS,
) -> DataFrame:
    """Extract the pages of a DataFrame, by `mapInArrow`.

    Spark hands over batches of `spark.sql.execution.arrow.maxRecordsPerBatch` rows (10,000 if
    nothing is set): with whole pages as rows, set it to some hundreds.

    Args:
        pages: columns `html` (string or binary) and perhaps `url`, `id` (of any type) and
            `encoding`; others are not read.
        options: what to keep. Weights of your own must lie at the same path on every executor.
        fields: the columns wanted, out of `declutter.arrow.SCHEMA`; all if None.
        timeout: seconds that one page may take; each task then has a process beside it.
        rows: rows of a batch that goes back to Spark, at most.

    Returns:
        A DataFrame with the columns of `declutter.arrow.SCHEMA`; `id` as it came.

    Raises:
        ValueError: there is no column `html`, or no such field.
    """
    if "html" not in pages.columns:
        raise ValueError(f"no column is named html (there are: {', '.join(pages.columns)})")
    wanted = field_names(FIELDS if fields is None else fields)
    read = pages.select([name for name in _INPUT if name in pages.columns])
    schema = types.StructType(
        [
            types.StructField(name, read.schema["id"].dataType)
            if name == "id" and "id" in read.columns
            else types.StructField(name, spark_type(SCHEMA.field(name).type))
            for name in wanted
        ]
    )

    def work(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        return extract_batches(batches, options, wanted, timeout=timeout, rows=rows)

    return read.mapInArrow(work, schema)


def spark_type(kind: pa.DataType) -> types.DataType:
    """The Spark type of a type in `SCHEMA`."""
    if pa.types.is_string(kind):
        return types.StringType()
    if pa.types.is_float64(kind):
        return types.DoubleType()
    if pa.types.is_list(kind):
        return types.ArrayType(spark_type(kind.value_type))
    if pa.types.is_map(kind):
        return types.MapType(spark_type(kind.key_type), spark_type(kind.item_type))
    if pa.types.is_struct(kind):
        return types.StructType(
            [types.StructField(field.name, spark_type(field.type)) for field in kind]
        )
    raise TypeError(f"no Spark type for {kind}")
