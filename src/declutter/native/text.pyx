"""Characters and words of block texts, counted one by one."""

import numpy as np

from libc.math cimport sqrt
from libc.stdint cimport int32_t, int64_t, uint8_t, uint16_t, uint64_t

cdef uint64_t _OFFSET = 0xCBF29CE484222325
cdef uint64_t _PRIME = 0x100000001B3  # FNV-1a: Fowler, Noll, Vo (1991)
cdef int _CLASSES = 16


def count_characters(
    list texts, const uint8_t[::1] classes, int space, int upper, int lower, int astral
):
    """What `features.characters.measure_characters` counts, see there.

    Returns:
        Counts of shape (n, 16) by class of UTF-16 unit; then per text the words that open
        with a capital, those that open with a small letter, the first unit and the last.
    """
    cdef Py_ssize_t n = len(texts), i
    counts_array = np.zeros((n, _CLASSES), dtype=np.int64)
    rest_array = np.zeros((4, n), dtype=np.int64)
    cdef int64_t[:, ::1] counts = counts_array
    cdef int64_t[:, ::1] rest = rest_array
    cdef str text
    cdef Py_UCS4 character
    cdef int kind, before
    cdef uint16_t unit = 0
    cdef bint first
    cdef int64_t* row
    for i in range(n):
        text = texts[i]
        row = &counts[i, 0]
        before = space
        first = True
        for character in text:
            if character >= 0x10000:
                row[astral] += 2
                kind = astral
                unit = <uint16_t>(0xD7C0 + (<unsigned int>character >> 10))
                if first:
                    rest[2, i] = unit
                unit = <uint16_t>(0xDC00 + (<unsigned int>character & 0x3FF))
            else:
                unit = <uint16_t>character
                kind = classes[unit]
                row[kind] += 1
                if first:
                    rest[2, i] = unit
            if before <= space:
                if kind == upper:
                    rest[0, i] += 1
                elif kind == lower:
                    rest[1, i] += 1
            before = kind
            first = False
        rest[3, i] = unit
    return counts_array, rest_array[0], rest_array[1], rest_array[2], rest_array[3]


def word_codes(list folded):
    """Hash of each run of letters, text after text, 0 behind each text; where the 0s are."""
    cdef Py_ssize_t most = 1, i, count = 0
    cdef str text
    for text in folded:
        most += len(text) // 2 + 2
    codes_array = np.empty(most, dtype=np.int64)
    ends_array = np.empty(len(folded), dtype=np.int64)
    cdef int64_t[::1] codes = codes_array
    cdef int64_t[::1] ends = ends_array
    cdef uint64_t code
    cdef bint inside
    cdef Py_UCS4 character
    for i in range(len(folded)):
        text = folded[i]
        inside = False
        code = 0
        for character in text:
            if in_word(character):
                if not inside:
                    inside = True
                    code = _OFFSET
                code = (code ^ <uint64_t>character) * _PRIME
            elif inside:
                inside = False
                codes[count] = <int64_t>(code | 1)
                count += 1
        if inside:
            codes[count] = <int64_t>(code | 1)
            count += 1
        codes[count] = 0
        ends[i] = count
        count += 1
    return codes_array[:count], ends_array


cdef class WordSums:
    """Sums of word weights per text: the hot part of `scoring.words.WordTable`."""

    cdef uint64_t[::1] _keys
    cdef int32_t[::1] _rows
    cdef const float[:, ::1] _weights
    cdef uint64_t _mask

    def __init__(self, codes, weights):
        """Word i, with the code that `word_codes` gave it, has row i of `weights`."""
        size = 1
        while size < 3 * len(codes) + 1:
            size *= 2
        self._keys = np.zeros(size, dtype=np.uint64)
        self._rows = np.zeros(size, dtype=np.int32)
        self._weights = weights
        self._mask = size - 1
        cdef uint64_t key, slot
        cdef int32_t row = 0
        for code in codes.view(np.uint64).tolist():
            key = code
            slot = key >> 32 & self._mask
            while self._keys[slot] and self._keys[slot] != key:
                slot = slot + 1 & self._mask
            self._keys[slot] = key
            self._rows[slot] = row
            row += 1

    def rows(self, const int64_t[::1] codes, const int64_t[::1] ends, int most_words, double unit):
        """Sums over distinct words among the first `most_words`, over the root of their
        count, shape (groups, texts), float32."""
        cdef Py_ssize_t groups = self._weights.shape[1], n = ends.shape[0]
        cdef Py_ssize_t i, at, stop, begin = 0, group
        out_array = np.zeros((groups, n), dtype=np.float32)
        cdef float[:, ::1] out = out_array
        cdef int32_t[::1] last = np.full(self._weights.shape[0], -1, dtype=np.int32)
        cdef double[::1] sums = np.zeros(groups)
        cdef uint64_t key, slot
        cdef int32_t row
        for i in range(n):
            stop = ends[i]
            if stop > begin + most_words:
                stop = begin + most_words
            for group in range(groups):
                sums[group] = 0
            for at in range(begin, stop):
                key = <uint64_t>codes[at]
                slot = key >> 32 & self._mask
                while self._keys[slot] and self._keys[slot] != key:
                    slot = slot + 1 & self._mask
                if not self._keys[slot]:
                    continue
                row = self._rows[slot]
                if last[row] == i:
                    continue
                last[row] = <int32_t>i
                for group in range(groups):
                    sums[group] += self._weights[row, group]
            for group in range(groups):
                out[group, i] = <float>(sums[group] * unit / sqrt(max(stop - begin, 1)))
            begin = ends[i] + 1
        return out_array
