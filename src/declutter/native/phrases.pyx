"""Phrases in texts: the hot part of `declutter.features.phrases`, see there."""

from libc.stdint cimport int32_t, int64_t, uint8_t, uint32_t, uint64_t

cdef extern from "Python.h":
    int PyUnicode_KIND(object)
    const void* PyUnicode_DATA(object)
    Py_UCS4 PyUnicode_READ(int, const void*, Py_ssize_t)

include "arrays.pxi"

cdef uint64_t _MIX = 0x9E3779B97F4A7C15
cdef enum:
    _OPENING = 6  # letters of the first word, or all of it
    _OPENINGS = 1 << 16
    _SPACED = 0x0E00  # from here on scripts may have no spaces, see there
    _AT_START = 1
    _AT_END = 2


cdef object whole(Py_ssize_t count):
    """int32, shape (count,), or (1,) if that is 0."""
    return memoryview(bytearray(4 * max(count, 1))).cast("i")


cdef class PhraseTable:
    """Phrases by their opening: one after the other, those of a hash side by side."""

    cdef uint8_t _opens[_OPENINGS >> 3]  # bits: a phrase may begin so; most words do not
    cdef int32_t _bucket[_OPENINGS + 1]  # where the phrases with a hash of the opening begin
    cdef uint32_t[::1] _letters  # of all phrases
    cdef int32_t[::1] _begins  # of each phrase in the letters, and where one more would
    cdef int32_t[::1] _list
    cdef uint8_t[::1] _ties
    cdef float[::1] _longest
    cdef float _most_words
    cdef str _edge
    cdef Py_ssize_t _longest_edge
    cdef uint8_t _spaced[_SPACED >> 3]  # bits: letters and digits of words that spaces set apart

    def __init__(self, lists, longest, edge, longest_edge, unspaced):
        """See `declutter.features.phrases.PhraseTable`, which this stands for."""
        cdef Py_ssize_t letters = 0, count = 0, at, begin, end
        cdef uint64_t slot
        cdef str phrase
        cdef int32_t number, place, size = 0
        if <Py_UCS4>unspaced != _SPACED:
            raise ValueError("another first letter of scripts without spaces than compiled")
        for slot in range(_SPACED >> 3):
            self._spaced[slot] = 0
        for at in range(_SPACED):
            if chr(at).isalnum():
                self._spaced[at >> 3] |= 1 << (at & 7)
        for slot in range(_OPENINGS >> 3):
            self._opens[slot] = 0
        for slot in range(_OPENINGS + 1):
            self._bucket[slot] = 0
        lists = [list(dict.fromkeys(phrases)) for phrases in lists]
        for phrases in lists:
            for phrase in phrases:
                count += 1
                letters += len(phrase)
        cdef int64_t[::1] slots = longs(max(count, 1))
        self._letters = memoryview(bytearray(4 * max(letters, 1))).cast("I")
        self._begins = whole(count + 1)
        self._list = whole(count)
        self._ties = bytearray(count)
        self._longest = floats(1, len(longest)).cast("B").cast("f")
        for number in range(len(longest)):
            self._longest[number] = longest[number]
        self._most_words = max(longest)
        self._edge, self._longest_edge = edge, longest_edge
        cdef int32_t[::1] order = whole(count)
        cdef list every = []
        place = 0
        for number in range(len(lists)):
            for phrase in lists[number]:
                begin, end = phrase.startswith("^"), len(phrase) - phrase.endswith("$")
                if end <= begin:
                    raise ValueError(f"not a phrase: {phrase!r}")
                slot = self._opening(PyUnicode_KIND(phrase), PyUnicode_DATA(phrase), begin, end)
                self._opens[slot >> 3] |= 1 << (slot & 7)
                self._bucket[slot + 1] += 1
                slots[place] = slot
                every.append((number, phrase))
                place += 1
        for slot in range(_OPENINGS):
            self._bucket[slot + 1] += self._bucket[slot]
        cdef int32_t[::1] filled = whole(_OPENINGS)
        for place in range(count):
            slot = slots[place]
            order[self._bucket[slot] + filled[slot]] = place
            filled[slot] += 1
        for place in range(count):
            number, phrase = every[order[place]]
            begin, end = phrase.startswith("^"), len(phrase) - phrase.endswith("$")
            self._list[place] = number
            self._ties[place] = (_AT_START if begin else 0) | (_AT_END if end < len(phrase) else 0)
            self._begins[place] = size
            for at in range(begin, end):
                self._letters[size] = <uint32_t>PyUnicode_READ(
                    PyUnicode_KIND(phrase), PyUnicode_DATA(phrase), at
                )
                size += 1
        self._begins[count] = size

    cdef inline uint64_t _opening(
        self, int kind, const void* data, Py_ssize_t at, Py_ssize_t end
    ) noexcept:
        """A hash of the first letters of a word and of its end, if it is so short."""
        cdef Py_UCS4 character = PyUnicode_READ(kind, data, at)
        cdef uint64_t code = character
        cdef Py_ssize_t stop = at + _OPENING
        if not self._in_word(character):
            stop = at
        at += 1
        while at < stop:
            character = PyUnicode_READ(kind, data, at) if at < end else 32
            if not self._in_word(character):
                code = code * 101 + 1
                break
            code = code * 101 + <uint64_t>character
            at += 1
        return code * _MIX >> 48

    cdef bint _says_more(self, str text, Py_ssize_t start, Py_ssize_t stop):
        cdef Py_ssize_t at
        if stop - start > self._longest_edge:
            return True
        for at in range(start, stop):
            if text[at] not in self._edge:
                return True
        return False

    def shares(self, list texts, const float[::1] words, float[:, ::1] out):
        """What `declutter.features.phrases.PhraseTable.shares` returns, in the first rows of
        `out`, which are 0."""
        cdef Py_ssize_t n = len(texts), block, at, stop, end
        cdef int32_t place, letter, size
        cdef int kind
        cdef const void* data
        cdef uint64_t slot
        cdef str text
        cdef Py_UCS4 character
        cdef bint in_word, was_in_word
        cdef int32_t lists = self._longest.shape[0], number
        cdef double[::1] shares = reals(max(lists, 1))
        cdef bint any_found
        if out.shape[0] < lists or out.shape[1] != n or words.shape[0] != n:
            raise ValueError("one row for each list, one column for each text")
        for block in range(n):
            if words[block] > self._most_words:
                continue
            text = texts[block]
            end = len(text)
            kind, data = PyUnicode_KIND(text), PyUnicode_DATA(text)
            was_in_word = any_found = False
            for at in range(end):
                character = PyUnicode_READ(kind, data, at)
                in_word = self._in_word(character)
                if in_word and was_in_word:
                    continue
                was_in_word = in_word
                slot = self._opening(kind, data, at, end)
                if not self._opens[slot >> 3] >> (slot & 7) & 1:
                    continue
                for place in range(self._bucket[slot], self._bucket[slot + 1]):
                    letter = self._begins[place]
                    size = self._begins[place + 1] - letter
                    if size > end - at:
                        continue
                    stop = at
                    while size and PyUnicode_READ(kind, data, stop) == self._letters[letter]:
                        stop += 1
                        letter += 1
                        size -= 1
                    if size:
                        continue
                    if stop < end and self._in_word(PyUnicode_READ(kind, data, stop - 1)):
                        if self._in_word(PyUnicode_READ(kind, data, stop)):
                            continue
                    if words[block] > self._longest[self._list[place]]:
                        continue
                    if self._ties[place] & _AT_START and self._says_more(text, 0, at):
                        continue
                    if self._ties[place] & _AT_END and self._says_more(text, stop, end):
                        continue
                    shares[self._list[place]] += <double>(stop - at) / end
                    any_found = True
            if any_found:
                for number in range(lists):
                    out[number, block] = <float>min(shares[number], 1.0)
                    shares[number] = 0

    cdef inline bint _in_word(self, Py_UCS4 character) noexcept:
        """Whether it is part of a word that spaces set apart."""
        cdef uint32_t code = character
        return code < _SPACED and self._spaced[code >> 3] >> (code & 7) & 1
