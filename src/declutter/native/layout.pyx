"""Containers in numbers: the hot part of `declutter.features.containers`, see there."""

import numpy as np

from libc.math cimport log1p
from libc.stdint cimport int64_t, uint8_t, uint64_t

cdef enum:  # rows of `sums`, in the order of `containers._STATS`
    _BLOCKS = 0
    _WORDS = 1
    _CHARACTERS = 2
    _LINK_CHARACTERS = 3
    _LINKS = 4
    _LONG_WORDS = 5
    _COMMAS = 6
    _SENTENCE_ENDS = 7
    _HEADINGS = 8
    _IMAGES = 9
    _CONTROLS = 10


def boxes(
    const int64_t[:, ::1] chain,
    const int64_t[::1] first,
    const int64_t[::1] end,
    const double[:, ::1] sums,
):
    """What `Containers._boxes` returns: shape (14, levels, blocks)."""
    cdef Py_ssize_t levels = chain.shape[0], n = chain.shape[1], level, i, row
    cdef int64_t low, high, element
    cdef double inside[11]
    cdef double blocks, words
    cdef double total_words = max(sums[_WORDS, n], 1.0), total_long = max(sums[_LONG_WORDS, n], 1.0)
    out_array = np.empty((14, levels, n), dtype=np.float32)
    cdef float[:, :, ::1] out = out_array
    for level in range(levels):
        for i in range(n):
            element = chain[level, i]
            low, high = first[element], end[element]
            if i and element == chain[level, i - 1]:  # the same box: only the position is new
                for row in range(13):
                    out[row, level, i] = out[row, level, i - 1]
                out[13, level, i] = <float>((i - low) / blocks)
                continue
            for row in range(11):
                inside[row] = sums[row, high] - sums[row, low]
            blocks = max(inside[_BLOCKS], 1.0)
            words = max(inside[_WORDS], 1.0)
            out[0, level, i] = <float>log1p(blocks)
            out[1, level, i] = <float>log1p(words)
            out[2, level, i] = <float>(inside[_LINK_CHARACTERS] / max(inside[_CHARACTERS], 1.0))
            out[3, level, i] = <float>(inside[_LINKS] / blocks)
            out[4, level, i] = <float>log1p(words / blocks)
            out[5, level, i] = <float>(inside[_LONG_WORDS] / words)
            out[6, level, i] = <float>(inside[_LONG_WORDS] / total_long)
            out[7, level, i] = <float>(inside[_WORDS] / total_words)
            out[8, level, i] = <float>(inside[_COMMAS] / words)
            out[9, level, i] = <float>(inside[_SENTENCE_ENDS] / words)
            out[10, level, i] = <float>(inside[_HEADINGS] / blocks)
            out[11, level, i] = <float>(inside[_IMAGES] / blocks)
            out[12, level, i] = <float>(inside[_CONTROLS] / blocks)
            out[13, level, i] = <float>((i - low) / blocks)
    return out_array


def flow(
    const double[:, ::1] sums,
    const uint8_t[::1] long,
    const float[::1] words,
    const float[::1] heading,
    reaches,
):
    """What `Containers._flow` returns: shape (4 + 3 * reaches + 4, blocks)."""
    cdef Py_ssize_t n = long.shape[0], i, left, right, row
    cdef int reach
    cdef double total_words = max(sums[_WORDS, n], 1.0), total_long = max(sums[_LONG_WORDS, n], 1.0)
    cdef double near, before
    out_array = np.empty((8 + 3 * len(reaches), n), dtype=np.float32)
    cdef float[:, ::1] out = out_array
    cdef double[::1] totals = np.empty(n + 1)
    cdef Py_ssize_t last = -1
    totals[0] = 0.0
    for i in range(n):
        totals[i + 1] = totals[i] + (words[i] if long[i] else 0.0)
        if long[i]:
            last = i
        out[0, i] = <float>log1p(i - last) if last >= 0 else 9.0
        out[2, i] = <float>(totals[i] / total_long)
        out[3, i] = <float>((total_long - totals[i + 1]) / total_long)
    last = n
    for i in range(n - 1, -1, -1):
        if long[i]:
            last = i
        out[1, i] = <float>log1p(last - i) if last < n else 9.0
    row = 4
    for reach in reaches:
        for i in range(n):
            left, right = max(i - reach, 0), min(i + reach + 1, n)
            near = sums[_WORDS, right] - sums[_WORDS, left]
            out[row, i] = <float>log1p(near / (right - left))
            out[row + 1, i] = <float>((totals[right] - totals[left]) / max(near, 1.0))
            out[row + 2, i] = <float>(
                (sums[_LINK_CHARACTERS, right] - sums[_LINK_CHARACTERS, left])
                / max(sums[_CHARACTERS, right] - sums[_CHARACTERS, left], 1.0)
            )
        row += 3
    last = -1
    for i in range(n):
        out[row, i] = <float>log1p(i - last) if last >= 0 else 9.0
        out[row + 1, i] = words[last] if last >= 0 else 0.0
        out[row + 2, i] = <float>(<double>i / n)
        out[row + 3, i] = <float>(sums[_WORDS, i] / total_words)
        if heading[i] > 0:
            last = i
    return out_array


def groups(const int64_t[::1] values):
    """What `repeats._groups` returns: group of each value, by first appearance, and their sizes."""
    cdef Py_ssize_t n = values.shape[0], i
    cdef dict numbers = {}
    cdef int64_t number
    group_array = np.empty(n, dtype=np.int64)
    sizes_array = np.zeros(n, dtype=np.int64)
    cdef int64_t[::1] group = group_array
    cdef int64_t[::1] sizes = sizes_array
    for i in range(n):
        value = values[i]
        found = numbers.get(value)
        if found is None:
            number = len(numbers)
            numbers[value] = number
        else:
            number = found
        group[i] = number
        sizes[number] += 1
    return group_array, sizes_array[: len(numbers)]


def bits(const uint64_t[::1] values, int count):
    """Bit i of every value in row i, float32."""
    cdef Py_ssize_t n = values.shape[0], i
    cdef int bit
    cdef uint64_t left
    out_array = np.zeros((count, n), dtype=np.float32)
    cdef float[:, ::1] out = out_array
    for i in range(n):
        left = values[i]
        bit = 0
        while left:
            if left & 1:
                out[bit, i] = 1
            left >>= 1
            bit += 1
    return out_array
