"""Containers in numbers: the hot part of `declutter.features.containers`, see there."""

import numpy as np

from libc.math cimport log1p
from libc.stdint cimport int64_t, uint8_t

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


def column(list values):
    """The whole numbers of a list, int64."""
    cdef Py_ssize_t i, n = len(values)
    out_array = np.empty(n, dtype=np.int64)
    cdef int64_t[::1] out = out_array
    for i in range(n):
        out[i] = values[i]
    return out_array


def contain(
    const int64_t[::1] parents,
    const int64_t[::1] first,
    const int64_t[::1] end,
    const int64_t[::1] owners,
    const float[::1] words,
    const float[::1] length,
    const float[::1] link_characters,
    const float[::1] links,
    const float[::1] heading,
    const double[:, ::1] counts,
    list images,
    list controls,
    int levels,
    int comma,
    int sentence_end,
    float long_words,
    float long_link_share,
):
    """What `Containers._contained` returns: chain, sums, long and main."""
    cdef Py_ssize_t n = owners.shape[0], elements = first.shape[0], i, mark
    cdef int level, row
    cdef int64_t element, best, cost, least
    cdef double held, wanted
    chain_array = np.empty((levels, n), dtype=np.int64)
    sums_array = np.zeros((11, n + 1))
    long_array = np.empty(n, dtype=np.uint8)
    above_array = np.empty(elements, dtype=np.int64)
    cdef int64_t[:, ::1] chain = chain_array
    cdef double[:, ::1] sums = sums_array
    cdef uint8_t[::1] long = long_array
    cdef int64_t[::1] above = above_array, outermost = np.empty(elements, dtype=np.int64)

    for mark in images:
        sums[_IMAGES, min(mark, n - 1) + 1] += 1
    for mark in controls:
        sums[_CONTROLS, min(mark, n - 1) + 1] += 1
    for i in range(n):
        long[i] = words[i] >= long_words and link_characters[i] < long_link_share * length[i]
        sums[_BLOCKS, i + 1] = i + 1
        sums[_WORDS, i + 1] = sums[_WORDS, i] + words[i]
        sums[_CHARACTERS, i + 1] = sums[_CHARACTERS, i] + length[i]
        sums[_LINK_CHARACTERS, i + 1] = sums[_LINK_CHARACTERS, i] + link_characters[i]
        sums[_LINKS, i + 1] = sums[_LINKS, i] + links[i]
        sums[_LONG_WORDS, i + 1] = sums[_LONG_WORDS, i] + (words[i] if long[i] else 0)
        sums[_COMMAS, i + 1] = sums[_COMMAS, i] + counts[i, comma]
        sums[_SENTENCE_ENDS, i + 1] = sums[_SENTENCE_ENDS, i] + counts[i, sentence_end]
        sums[_HEADINGS, i + 1] = sums[_HEADINGS, i] + heading[i]
        sums[_IMAGES, i + 1] += sums[_IMAGES, i]
        sums[_CONTROLS, i + 1] += sums[_CONTROLS, i]

    for i in range(elements):  # parents stand before their children
        element = max(parents[i], 0)
        if first[i] == first[element] and end[i] == end[element]:
            outermost[i] = outermost[element] if element < i else i
        else:
            outermost[i] = i
        above[i] = outermost[max(parents[outermost[i]], 0)]
    for i in range(n):
        element = outermost[owners[i]]
        chain[0, i] = element if end[element] - first[element] > 1 else above[element]
    for level in range(1, levels):
        for i in range(n):
            chain[level, i] = above[chain[level - 1, i]]

    main = []
    for share in (0.5, 0.8):
        wanted = share * max(sums[_LONG_WORDS, n], 1.0)
        best = least = -1
        for i in range(elements):
            held = sums[_LONG_WORDS, end[i]] - sums[_LONG_WORDS, first[i]]
            if held >= wanted:
                cost = (end[i] - first[i]) * 1000 - i
                if best < 0 or cost < least:
                    best, least = i, cost
        main.append(max(best, 0))
    return chain_array, sums_array, long_array.view(np.bool_), (main[0], main[1])


def main_rows(const int64_t[:, ::1] chain, const int64_t[::1] first, const int64_t[::1] end, main):
    """What `Containers._main` returns: shape (4 * elements, blocks)."""
    cdef Py_ssize_t levels = chain.shape[0], n = chain.shape[1], i, row = 0
    cdef int64_t low, high, element
    cdef Py_ssize_t level
    out_array = np.empty((4 * len(main), n), dtype=np.float32)
    cdef float[:, ::1] out = out_array
    for number in main:
        element = number
        low, high = first[element], max(end[element], 1)
        for i in range(n):
            out[row, i] = <float>log1p(low - i) if i < low else 0
            out[row + 1, i] = <float>log1p(i - high + 1) if i >= high else 0
            out[row + 2, i] = <float>(<double>(i - low) / max(high - low, 1))
            level = 0
            while level < levels and chain[level, i] != element:
                level += 1
            out[row + 3, i] = level
        row += 4
    return out_array


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
