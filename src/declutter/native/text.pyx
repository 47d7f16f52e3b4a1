"""Characters and words of block texts, counted one by one."""

import numpy as np

from libc.math cimport sqrt
from libc.stdint cimport int32_t, int64_t, uint8_t, uint16_t, uint64_t

cdef uint64_t _OFFSET = 0xCBF29CE484222325
cdef uint64_t _PRIME = 0x100000001B3  # FNV-1a: Fowler, Noll, Vo (1991)
cdef int _CLASSES = 16


cdef enum:  # classes of characters, in the order of `features.characters`
    _OTHER, _SPACE, _UPPER, _LOWER, _LETTER, _IDEOGRAPH, _DIGIT, _COMMA
    _SENTENCE_END, _COLON, _QUOTE, _DASH, _SEPARATOR, _BRACKET, _SYMBOL, _ASTRAL


def measure_characters(list texts, const uint8_t[::1] classes, const uint8_t[::1] marks, int names):
    """What `features.characters.measure_characters` returns, see there."""
    cdef Py_ssize_t n = len(texts), i
    counts_array = np.zeros((n, _CLASSES))
    out_array = np.empty((names, n), dtype=np.float32)
    cdef double[:, ::1] counts = counts_array
    cdef float[:, ::1] out = out_array
    cdef str text
    cdef Py_UCS4 character
    cdef int kind, before, mark
    cdef uint16_t unit = 0, opening = 0
    cdef int64_t row[16]
    cdef int64_t capitals, smalls
    cdef double words, length, cased
    for i in range(n):
        text = texts[i]
        before = -1
        capitals = smalls = 0
        for kind in range(_CLASSES):
            row[kind] = 0
        for character in text:
            if character >= 0x10000:
                row[_ASTRAL] += 2
                kind = _ASTRAL
                if before < 0:
                    opening = <uint16_t>(0xD7C0 + (<unsigned int>character >> 10))
                unit = <uint16_t>(0xDC00 + (<unsigned int>character & 0x3FF))
            else:
                unit = <uint16_t>character
                kind = classes[unit]
                row[kind] += 1
                if before < 0:
                    opening = unit
            if before <= _SPACE:
                if kind == _UPPER:
                    capitals += 1
                elif kind == _LOWER:
                    smalls += 1
            before = kind
        length = 0
        for kind in range(_CLASSES):
            counts[i, kind] = row[kind]
            length += row[kind]
        words = row[_SPACE] + 1 + row[_IDEOGRAPH]
        cased = row[_UPPER] + row[_LOWER]
        mark = marks[unit]
        out[0, i] = <float>words
        out[1, i] = <float>length
        out[2, i] = <float>((cased + row[_LETTER] + row[_IDEOGRAPH]) / words)
        out[3, i] = <float>(row[_UPPER] / max(cased, 1.0))
        out[4, i] = <float>(capitals / words)
        out[5, i] = <float>(smalls / words)
        out[6, i] = <float>(row[_DIGIT] / length)
        out[7, i] = <float>(row[_IDEOGRAPH] / length)
        out[8, i] = <float>(row[_LETTER] / length)
        out[9, i] = row[_COMMA]
        out[10, i] = row[_SENTENCE_END]
        out[11, i] = <float>(row[_COMMA] / words)
        out[12, i] = <float>(row[_SENTENCE_END] / words)
        for kind in range(_COLON, _ASTRAL):
            out[13 + kind - _COLON, i] = <float>(row[kind] / words)
        out[19, i] = row[_ASTRAL]
        out[20, i] = classes[opening]
        out[21, i] = classes[unit]
        for kind in range(5):
            out[22 + kind, i] = mark >> kind & 1
        out[27, i] = classes[opening] == _QUOTE and opening != 39
        out[28, i] = row[_UPPER] > 2 and row[_LOWER] == 0
    return out_array, counts_array


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


def whole_numbers(str text):
    """The whole numbers of a text, apart by single spaces, int64."""
    cdef Py_ssize_t count = 0
    cdef int64_t value = 0
    cdef int digits = 0
    cdef bint negative = False
    cdef Py_UCS4 character
    out_array = np.empty(text.count(" ") + 1, dtype=np.int64)
    cdef int64_t[::1] out = out_array
    if not text:
        return out_array[:0]
    for character in text:
        if 48 <= character <= 57 and digits < 18:
            value = value * 10 + (<int64_t>character - 48)
            digits += 1
        elif character == 45 and not digits and not negative:
            negative = True
        elif character == 32 and digits:
            out[count] = -value if negative else value
            count += 1
            value = digits = 0
            negative = False
        else:
            raise ValueError(f"no whole numbers apart by single spaces: {text[:40]!r}")
    if not digits:
        raise ValueError(f"no whole numbers apart by single spaces: {text[:40]!r}")
    out[count] = -value if negative else value
    return out_array


def has_unspaced(str text):
    """Whether a script without spaces is in it, see `declutter.shingles`."""
    cdef Py_UCS4 character
    for character in text:
        if is_unspaced(<unsigned int>character):
            return True
    return False


cdef class WordSums:
    """Sums of word weights per text: the hot part of `scoring.words.WordTable`."""

    cdef uint64_t[::1] _keys
    cdef int32_t[::1] _rows
    cdef const float[:, ::1] _weights
    cdef uint64_t _mask

    def __init__(self, codes, weights):
        """Word i, with the code that `word_codes` gave it, has row i of `weights`."""
        if len(codes) != len(weights):
            raise ValueError("a word table needs weights for each of its words, and words alone")
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
