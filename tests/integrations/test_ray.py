"""A real Ray on this machine, with two workers."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

pa = pytest.importorskip("pyarrow")
pytest.importorskip("ray.data")

import ray

from crawl_site import as_bytes
from declutter.integrations.ray import extract_pages
from declutter.record import FIELDS

Pages = list[dict[str, Any]]
TYPES = pa.schema([("id", pa.int64()), ("url", pa.string()), ("html", pa.binary())])
pytestmark = [
    pytest.mark.filterwarnings("ignore:.*:FutureWarning:ray"),
    pytest.mark.filterwarnings("ignore:.*:DeprecationWarning"),
    pytest.mark.filterwarnings("ignore::ResourceWarning"),  # log files that Ray leaves open
]


@pytest.fixture(scope="module")
def two_workers() -> Iterator[None]:
    before = os.environ.get("RAY_USAGE_STATS_ENABLED")
    os.environ["RAY_USAGE_STATS_ENABLED"] = "0"  # it would tell a server of its maker
    ray.init(
        num_cpus=2, include_dashboard=False, log_to_driver=False, logging_level="error",
        object_store_memory=200 * 2**20, _node_ip_address="127.0.0.1",
    )  # fmt: skip
    ray.data.DataContext.get_current().enable_progress_bars = False
    yield
    ray.shutdown()
    if before is None:
        del os.environ["RAY_USAGE_STATS_ENABLED"]
    else:
        os.environ["RAY_USAGE_STATS_ENABLED"] = before


def dataset(pages: Pages, parts: int) -> Any:
    size = -(-len(pages) // parts)
    return ray.data.from_arrow(
        [pa.Table.from_pylist(pages[n : n + size], TYPES) for n in range(0, len(pages), size)]
    )


def rows_of(found: Any) -> list[bytes]:
    rows = [row for ref in found.to_arrow_refs() for row in ray.get(ref).to_pylist()]
    return [as_bytes(row) for row in sorted(rows, key=lambda row: int(row["id"]))]


def test_same_as_extract_many_by_two_workers(
    two_workers: None, pages: Pages, expected: list[bytes], tmp_path: Path
) -> None:
    folder = str(tmp_path)

    def note(batch: Any) -> Any:
        """Tell the process, and take so long that the other one gets its share."""
        import os
        import time
        from pathlib import Path

        (Path(folder) / str(os.getpid())).touch()
        time.sleep(0.3)
        return batch

    noted = dataset(pages, 6).map_batches(note, batch_format="pyarrow", batch_size=None)
    found = extract_pages(noted, batch_size=None).materialize()
    assert rows_of(found) == expected
    assert found.columns() == list(FIELDS)
    workers = {int(path.name) for path in tmp_path.iterdir()}
    assert len(workers) == 2
    assert os.getpid() not in workers


def test_fields_batches_and_limit_of_time(two_workers: None, pages: Pages) -> None:
    found = extract_pages(
        dataset(pages[:6], 2), fields=["status", "id"], batch_size=2, timeout=60, num_cpus=1
    )
    rows = sorted(found.take_all(), key=lambda row: int(row["id"]))
    assert rows == [{"id": page["id"], "status": "ok"} for page in pages[:6]]


def test_no_such_field(two_workers: None, pages: Pages) -> None:
    with pytest.raises(ValueError, match="no such field: words"):
        extract_pages(dataset(pages[:2], 1), fields=["words"])
