"""Rows of numbers per block: the hot parts of `declutter.features`' other modules, see there."""

import numpy as np

from libc.math cimport fabs, log, log1p, sqrt
from libc.stdint cimport int64_t, uint8_t, uint64_t

cdef uint64_t _MIX = 0x9E3779B97F4A7C15
cdef int64_t _PRIME = 1_000_003  # of `features.repeats`


cdef uint64_t _low_bits(int count) noexcept:
    return (<uint64_t>1 << count) - 1 if count < 64 else ~<uint64_t>0


def bits(const int64_t[::1] values, int count):
    """Bit i of every value in row i, float32."""
    cdef Py_ssize_t n = values.shape[0], i
    cdef int bit
    cdef uint64_t left, known = _low_bits(count)
    out_array = np.zeros((count, n), dtype=np.float32)
    cdef float[:, ::1] out = out_array
    for i in range(n):
        left = <uint64_t>values[i] & known
        bit = 0
        while left:
            if left & 1:
                out[bit, i] = 1
            left >>= 1
            bit += 1
    return out_array


def class_rows(
    const int64_t[::1] own,
    const int64_t[::1] chain,
    const int64_t[::1] parents,
    const int64_t[::1] owners,
    const int64_t[::1] lead,
    int count,
):
    """What `features.structure._class_rows` returns: shape (count, blocks)."""
    cdef Py_ssize_t n = owners.shape[0], i
    cdef int bit
    cdef int64_t owner, parent
    cdef uint64_t mine, near, left, known = _low_bits(count)
    out_array = np.zeros((count, n), dtype=np.float32)
    cdef float[:, ::1] out = out_array
    for i in range(n):
        owner = owners[i]
        mine = near = <uint64_t>own[owner]
        parent = parents[owner]
        if parent >= 0:
            near |= <uint64_t>own[parent]
            if parents[parent] >= 0:
                near |= <uint64_t>own[parents[parent]]
        left = <uint64_t>(chain[owner] | lead[i]) & known
        mine |= <uint64_t>lead[i]
        bit = 0
        while left:
            if left & 1:
                out[bit, i] = 3 if mine >> bit & 1 else 2 if near >> bit & 1 else 1
            left >>= 1
            bit += 1
    return out_array


cdef class _Groups:
    """Equal values, numbered by first appearance."""

    cdef int64_t[::1] number  # of each value's group
    cdef int64_t[::1] size  # of each group
    cdef Py_ssize_t count

    def __init__(self, const int64_t[::1] values):
        cdef Py_ssize_t n = values.shape[0], i
        cdef uint64_t slots = 8, slot
        while slots < <uint64_t>(2 * n):
            slots *= 2
        cdef int64_t[::1] table = np.full(slots, -1, dtype=np.int64)  # first of the group
        self.number = np.empty(n, dtype=np.int64)
        self.size = np.zeros(max(n, 1), dtype=np.int64)
        self.count = 0
        for i in range(n):
            slot = (<uint64_t>values[i] * _MIX) >> 20 & (slots - 1)
            while table[slot] >= 0 and values[table[slot]] != values[i]:
                slot = slot + 1 & (slots - 1)
            if table[slot] < 0:
                table[slot] = i
                self.number[i] = self.count
                self.count += 1
            else:
                self.number[i] = self.number[table[slot]]
            self.size[self.number[i]] += 1


cdef int64_t[::1] _hashes(list values):
    cdef Py_ssize_t i, n = len(values)
    cdef int64_t[::1] out = np.empty(n, dtype=np.int64)
    for i in range(n):
        out[i] = hash(values[i])
    return out


def repeat_rows(
    list classes,
    const int64_t[::1] tags,
    const int64_t[::1] parents,
    const int64_t[::1] owners,
    list texts,
    const float[::1] words,
    const float[::1] link_share,
    const uint8_t[::1] long,
    const int64_t[:, ::1] chain,
    int64_t low,
    int64_t high,
):
    """What `features.repeats.repeat_rows` computes: shape (11, blocks)."""
    cdef Py_ssize_t n = owners.shape[0], elements = tags.shape[0], i, level
    out_array = np.empty((11, n), dtype=np.float32)
    cdef float[:, ::1] out = out_array
    cdef int64_t[::1] shapes = _hashes(classes), nested = np.empty(elements, dtype=np.int64)
    cdef int64_t[::1] values = np.empty(n, dtype=np.int64), kinds
    cdef double total = 0, difference
    cdef _Groups groups, boxes
    for i in range(elements):
        shapes[i] = <int64_t>(<uint64_t>shapes[i] * <uint64_t>_PRIME + <uint64_t>tags[i])
    for i in range(elements):
        nested[i] = <int64_t>(
            <uint64_t>shapes[i] * <uint64_t>_PRIME + <uint64_t>shapes[max(parents[i], 0)]
        )
    for i in range(n):
        values[i] = nested[owners[i]]
        total += words[i]
    groups = _Groups(values)
    cdef double[:, ::1] sums = np.zeros((5, max(groups.count, 1)))
    cdef int64_t group, size
    cdef double mean
    for i in range(n):
        group = groups.number[i]
        sums[0, group] += words[i]
        sums[1, group] += link_share[i]
        sums[2, group] += long[i]
        sums[3, group] += low <= i < high
    for i in range(n):
        group = groups.number[i]
        difference = words[i] - sums[0, group] / groups.size[group]
        sums[4, group] += difference * difference
    for i in range(n):
        group = groups.number[i]
        size = groups.size[group]
        mean = sums[0, group] / size
        out[0, i] = <float>log1p(size)
        out[1, i] = <float>log1p(mean)
        out[2, i] = <float>(sqrt(sums[4, group] / size) / mean)
        out[3, i] = <float>(sums[1, group] / size)
        out[4, i] = <float>(sums[2, group] / size)
        out[5, i] = <float>(sums[3, group] / size)
        out[6, i] = <float>(mean * size / max(total, 1.0))
    for level in range(2):
        boxes = _Groups(chain[level])
        kinds = np.empty(boxes.count, dtype=np.int64)
        for i in range(n):
            kinds[boxes.number[i]] = nested[chain[level, i]]
        groups = _Groups(kinds)
        for i in range(n):
            out[7 + level, i] = <float>log1p(groups.size[groups.number[boxes.number[i]]])
    groups = _Groups(_hashes(texts))
    cdef int64_t[::1] seen = np.zeros(max(groups.count, 1), dtype=np.int64)
    for i in range(n):
        group = groups.number[i]
        out[9, i] = groups.size[group]
        out[10, i] = seen[group]
        seen[group] += 1
    return out_array


cdef enum:
    _MOST_WORDS = 64
    _PAIRS = 4096


def blocks_with(str text, list words, int most_hits):
    """What `features.topic._blocks_with` returns; `words` are at most 64."""
    cdef Py_ssize_t i, at, n = len(text), block = 0
    cdef int word, count = len(words)
    cdef uint64_t by_pair[_PAIRS]
    cdef uint64_t candidates
    cdef Py_ssize_t free_from[_MOST_WORDS]
    cdef int left[_MOST_WORDS]
    cdef Py_ssize_t length[_MOST_WORDS]
    cdef str wanted
    cdef Py_UCS4 character, following
    cdef list hits = []
    for i in range(_PAIRS):
        by_pair[i] = 0
    for word in range(count):
        wanted = words[word]
        length[word] = len(wanted)
        free_from[word] = 0
        left[word] = most_hits
        by_pair[_pair(wanted[0], wanted[1])] |= <uint64_t>1 << word
    if n == 0:
        return hits
    following = text[0]
    for at in range(n):
        character = following
        if character == 10:
            block += 1
        following = text[at + 1] if at + 1 < n else 10
        candidates = by_pair[_pair(character, following)]
        if not candidates:
            continue
        for word in range(count):
            if not candidates >> word & 1 or at < free_from[word] or not left[word]:
                continue
            if at + length[word] > n:
                continue
            wanted = words[word]
            i = 0
            while i < length[word] and text[at + i] == wanted[i]:
                i += 1
            if i == length[word]:
                hits.append(block)
                free_from[word] = at + i
                left[word] -= 1
    return hits


cdef inline unsigned int _pair(Py_UCS4 first, Py_UCS4 second) noexcept:
    return (<unsigned int>first * 61 + <unsigned int>second) & (_PAIRS - 1)


def topic_rows(
    list hits,
    const float[::1] words,
    const float[::1] is_title,
    const float[::1] is_h1,
    const int64_t[:, ::1] chain,
    const int64_t[::1] first,
    const int64_t[::1] end,
    const double[::1] word_sums,
):
    """What `features.topic._rows` returns: shape (7 + levels, blocks)."""
    cdef Py_ssize_t levels = chain.shape[0], n = chain.shape[1], i, level, headline = -1
    out_array = np.empty((7 + levels, n), dtype=np.float32)
    cdef float[:, ::1] out = out_array
    cdef double[::1] sums = np.zeros(n + 1)
    cdef double total, total_words = max(word_sums[n], 1.0), share, expected
    cdef float likeness, best = -1
    cdef int64_t element, low, high
    for i in hits:
        sums[i + 1] += 1
    for i in range(n):
        if is_title[i] > <float>0.3:  # see there
            sums[i + 1] = 0
        out[0, i] = <float>sums[i + 1]
        out[1, i] = <float>(sums[i + 1] / words[i])
        sums[i + 1] += sums[i]
        likeness = is_title[i] + <float>0.25 * is_h1[i]
        if likeness > best:
            best, headline = likeness, i
    if not <double>best > 0.2:
        headline = -1
    total = max(sums[n], 1.0)
    for i in range(n):
        out[2, i] = <float>log1p(sums[n])
        out[3 + levels, i] = best
        out[4 + levels, i] = -9
        out[5 + levels, i] = out[6 + levels, i] = -1
    for level in range(levels):
        for i in range(n):
            element = chain[level, i]
            if i and element == chain[level, i - 1]:
                out[3 + level, i] = out[3 + level, i - 1]
                continue
            low, high = first[element], end[element]
            share = (sums[high] - sums[low]) / total
            expected = max(word_sums[high] - word_sums[low], 1.0) / total_words
            out[3 + level, i] = <float>log((share + 0.02) / (expected + 0.02))
    if headline >= 0:
        for i in range(n):
            out[4 + levels, i] = <float>log1p(fabs(i - headline)) * (1 if i > headline else -1)
            level = 0
            while level < levels and not first[chain[level, i]] <= headline < end[chain[level, i]]:
                level += 1
            out[5 + levels, i] = level
            out[6 + levels, i] = <float>((word_sums[i] - word_sums[headline]) / total_words)
    return out_array
