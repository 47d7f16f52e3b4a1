"""Ray Data: pages in a Dataset, their records in another one. Needs the extra `ray`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

import pyarrow as pa

from declutter.arrow import ROWS, extract_batches, schema_for
from declutter.options import Options
from declutter.record import FIELDS, field_names

if TYPE_CHECKING:
    from ray.data import Dataset


def extract_pages(
    pages: Dataset,
    options: Options | None = None,
    fields: Iterable[str] | None = None,
    *,
    timeout: float | None = None,
    batch_size: int | None = 4 * ROWS,
    **resources: Any,
) -> Dataset:
    """Extract the pages of a Dataset, by `map_batches`.

    Args:
        pages: columns `html` (string or binary) and perhaps `url`, `id` (of any type) and
            `encoding`; others are not read.
        options: what to keep. Weights of your own must lie at the same path on every node.
        fields: the columns wanted, out of `declutter.arrow.SCHEMA`; all if None.
        timeout: seconds that one page may take; a process is then started for each batch.
        batch_size: pages that go to a task at once; None: a whole block.
        resources: what else `map_batches` takes: `num_cpus`, `concurrency`, `memory` …

    Returns:
        A Dataset with the columns of `declutter.arrow.SCHEMA`; `id` as it came.

    Raises:
        ValueError: no such field. (A missing column shows when the Dataset is worked on.)
    """
    wanted = field_names(FIELDS if fields is None else fields)
    return pages.map_batches(
        _extract_table,
        batch_format="pyarrow",
        batch_size=batch_size,
        fn_kwargs={"options": options, "fields": wanted, "timeout": timeout},
        **resources,
    )


def _extract_table(
    pages: pa.Table, options: Options | None, fields: tuple[str, ...], timeout: float | None
) -> pa.Table:
    found = extract_batches(pages.to_batches(), options, fields, timeout=timeout)
    return pa.Table.from_batches(found, schema=schema_for(pages.schema, fields))
