"""Arrays of numbers without NumPy: memoryviews, which it can look into without a copy."""

from __future__ import annotations

from array import array
from collections.abc import Iterable


def floats(rows: int, columns: int) -> memoryview[float]:
    """float32 zeros, shape (rows, columns); neither may be 0."""
    return memoryview(bytearray(4 * rows * columns)).cast("f", (rows, columns))


def whole_numbers(values: Iterable[int]) -> memoryview:
    """int64."""
    return memoryview(array("q", values))


def some_rows(matrix: memoryview[float], low: int, high: int) -> memoryview[float]:
    """Rows low:high of float32, in place."""
    columns = _columns(matrix)
    flat = matrix.cast("B")[4 * columns * low : 4 * columns * high]
    return flat.cast("f", (high - low, columns))


def row(matrix: memoryview[float], number: int) -> memoryview[float]:
    """One row of float32, in place."""
    columns = _columns(matrix)
    return matrix.cast("B")[4 * columns * number : 4 * columns * (number + 1)].cast("f")


def joined(rows: list[memoryview[float]]) -> memoryview[float]:
    """float32 numbers of several rows one after the other."""
    return rows[0] if len(rows) == 1 else memoryview(b"".join(rows)).cast("f")


def _columns(matrix: memoryview[float]) -> int:
    assert matrix.shape is not None
    return matrix.shape[1]
