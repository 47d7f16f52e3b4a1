"""Words of block texts, and numbers written as text."""

from libc.math cimport sqrt
from libc.stdint cimport int8_t, int32_t, int64_t, uint8_t, uint16_t, uint32_t, uint64_t
from libc.stdlib cimport calloc, free, malloc
from libc.string cimport memset

cdef extern from "Python.h":
    double PyOS_string_to_double(const char*, char**, object) except? -1.0
    int PyUnicode_KIND(object)
    const void* PyUnicode_DATA(object)
    bint PyUnicode_IS_ASCII(object)
    str PyUnicode_FromKindAndData(int, const void*, Py_ssize_t)
    Py_UCS4 Py_UNICODE_TOLOWER(Py_UCS4)

include "ahead.pxi"

ctypedef fused unit_t:  # of a text in memory
    uint8_t
    uint16_t
    uint32_t

include "arrays.pxi"

cdef uint64_t _OFFSET = 0xCBF29CE484222325
cdef uint64_t _PRIME = 0x100000001B3  # FNV-1a: Fowler, Noll, Vo (1991)
cdef enum:
    _GROUPS = 6  # columns of a word table, at most: see `scoring.words`
    _AHEAD = 24  # words
    _SEEN = 512  # places for the known words of one text

cdef uint8_t _in_word[256]
for _code in range(256):
    _in_word[_code] = in_word(_code)


def word_codes(list folded):
    """Hash of each run of letters, text after text, 0 behind each text; where the 0s are."""
    cdef Py_ssize_t most = 1, i, count = 0
    cdef int kind
    cdef const void* data
    cdef str text
    for text in folded:
        most += len(text) // 2 + 2
    codes_array, ends_array = unset_longs(most), longs(max(len(folded), 1))
    cdef int64_t[::1] codes = codes_array
    cdef int64_t[::1] ends = ends_array
    for i in range(len(folded)):
        text = folded[i]
        kind, data = PyUnicode_KIND(text), PyUnicode_DATA(text)
        if kind == 1:
            count += _codes(<const uint8_t*>data, len(text), &codes[count])
        elif kind == 2:
            count += _codes(<const uint16_t*>data, len(text), &codes[count])
        else:
            count += _codes(<const uint32_t*>data, len(text), &codes[count])
        codes[count] = 0
        ends[i] = count
        count += 1
    return codes_array[:count], ends_array[: len(folded)]


cdef Py_ssize_t _codes(const unit_t* text, Py_ssize_t length, int64_t* codes) noexcept:
    """Hashes of the words of one text; returns how many."""
    cdef Py_ssize_t at = 0, count = 0
    cdef uint64_t code
    while True:
        while at < length and not _is_letter(text[at]):
            at += 1
        if at == length:
            return count
        code = _OFFSET
        while at < length and _is_letter(text[at]):
            code = (code ^ <uint64_t>text[at]) * _PRIME
            at += 1
        codes[count] = <int64_t>(code | 1)
        count += 1


cdef inline bint _is_letter(unit_t unit) noexcept:
    if unit_t is uint8_t:
        return _in_word[unit]
    return _in_word[unit] if unit < 256 else in_word(unit)


def whole_numbers(str text):
    """The whole numbers of a text, apart by single spaces, int64."""
    cdef Py_ssize_t count = 0
    cdef int64_t value = 0
    cdef int digits = 0
    cdef bint negative = False
    cdef Py_UCS4 character
    out_array = longs(text.count(" ") + 1)
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


def real_numbers(str text):
    """The numbers of a text, apart by white space, float32."""
    cdef list words = text.split()
    cdef Py_ssize_t i, n = len(words)
    cdef bytes word
    out_array = floats(1, max(n, 1)).cast("B").cast("f")
    cdef float[::1] out = out_array
    for i in range(n):
        word = (<str>words[i]).encode("ascii", "replace")
        out[i] = <float>PyOS_string_to_double(word, NULL, OverflowError)
    return out_array[:n]


def scaled(const int64_t[::1] values, float unit, shape):
    """The values times a unit, float32, in a shape."""
    cdef Py_ssize_t i, n = values.shape[0]
    out_array = memoryview(bytearray(4 * max(n, 1)))
    cdef float[::1] out = out_array.cast("f")
    for i in range(n):
        out[i] = <float>values[i] * unit
    return out_array.cast("f", shape)


def within(values, int64_t size):
    """Whether all whole numbers of an array of any shape are from 0 to below a size."""
    cdef Py_ssize_t i
    cdef const int64_t[::1] flat
    if not values.nbytes:
        return True
    flat = memoryview(values).cast("B").cast("q")
    for i in range(flat.shape[0]):
        if not 0 <= flat[i] < size:
            return False
    return True


def run_of_three(list values, Py_ssize_t begin, Py_ssize_t stop):
    """The first place, or `stop`, where a value that is not None stands three times in a row."""
    cdef Py_ssize_t i
    if stop > begin and stop > len(values) - 2:
        raise IndexError("no three places from there")
    for i in range(begin, stop):
        if values[i + 1] is not None and values[i] is not None:
            if values[i + 1] == values[i] and values[i + 2] == values[i]:
                return i
    return stop


def has_unspaced(str text):
    """Whether a script without spaces is in it, see `declutter.shingles`."""
    cdef Py_UCS4 character
    for character in text:
        if is_unspaced(<unsigned int>character):
            return True
    return False


cdef struct Word:
    uint32_t code  # the lower half; the place tells of the upper one. 0: nobody is here
    int8_t weights[_GROUPS]


cdef class WordSums:
    """Sums of word weights per text: the hot part of `scoring.words.WordTable`.

    A word stands beside its weights, so that looking it up costs one miss of the caches at most.
    """

    cdef Word* _words
    cdef uint64_t _mask
    cdef Py_ssize_t _groups

    def __cinit__(self):
        self._words = NULL

    def __dealloc__(self):
        free(self._words)

    def __init__(self, const int64_t[::1] codes, const float[:, ::1] weights):
        """Word i, with the code that `word_codes` gave it, has row i of `weights`, which are whole
        numbers.

        Raises:
            ValueError: the weights do not fit.
        """
        cdef uint64_t key, slot, size = 1
        cdef Py_ssize_t row, group
        if codes.shape[0] != weights.shape[0] or weights.shape[1] > _GROUPS:
            raise ValueError("a word table needs weights for each of its words, and words alone")
        self._groups = weights.shape[1]
        while size < <uint64_t>(2 * codes.shape[0] + 1):
            size *= 2
        free(self._words)
        self._words = <Word*>calloc(size, sizeof(Word))
        if self._words == NULL:
            raise MemoryError
        self._mask = size - 1
        for row in range(codes.shape[0]):
            key = <uint64_t>codes[row]
            slot = self._slot(key)
            self._words[slot].code = <uint32_t>key
            for group in range(self._groups):
                if not -128 <= weights[row, group] <= 127:
                    raise ValueError("a weight of a word is out of range")
                self._words[slot].weights[group] = <int8_t>weights[row, group]

    cdef inline uint64_t _slot(self, uint64_t key) noexcept:
        """Where a word is, or would be."""
        cdef uint64_t slot = key >> 32 & self._mask
        while self._words[slot].code and self._words[slot].code != <uint32_t>key:
            slot = slot + 1 & self._mask
        return slot

    def rows(
        self, const int64_t[::1] codes, const int64_t[::1] ends, int most_words, double unit
    ):
        """Sums over distinct words among the first `most_words`, over the root of their
        count, shape (groups, texts), float32."""
        cdef Py_ssize_t n = ends.shape[0], i, at, ahead, stop, begin = 0, group
        out_array = floats(self._groups, n)
        cdef float[:, ::1] out = out_array
        cdef uint32_t seen[_SEEN]  # words of this text, by their places counted from 1
        cdef uint64_t slot, place
        cdef int64_t sums[_GROUPS]
        cdef const Word* word
        for i in range(min(<Py_ssize_t>_AHEAD, codes.shape[0])):
            ASK_EARLY(self._words + (<uint64_t>codes[i] >> 32 & self._mask))
        if most_words > _SEEN // 2:
            raise ValueError("so many words are not told apart")
        for i in range(n):
            stop = ends[i]
            if stop > begin + most_words:
                stop = begin + most_words
            for group in range(_GROUPS):
                sums[group] = 0
            memset(seen, 0, sizeof(seen))
            for at in range(begin, stop):
                # The table is too large for the first caches.
                ahead = at + _AHEAD
                if ahead >= stop:
                    ahead = min(ahead + ends[i] - stop, codes.shape[0] - 1)
                ASK_EARLY(self._words + (<uint64_t>codes[ahead] >> 32 & self._mask))
                slot = self._slot(<uint64_t>codes[at])
                word = self._words + slot
                if not word.code:
                    continue
                place = slot & _SEEN - 1
                while seen[place] and seen[place] != slot + 1:
                    place = place + 1 & _SEEN - 1
                if seen[place]:
                    continue
                seen[place] = <uint32_t>(slot + 1)
                for group in range(_GROUPS):
                    sums[group] += word.weights[group]
            for group in range(self._groups):
                out[group, i] = <float>(sums[group] * unit / sqrt(max(stop - begin, 1)))
            begin = ends[i] + 1
        return out_array


include "text_lower.pxi"
