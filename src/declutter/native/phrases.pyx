"""Phrases in texts: the hot part of `declutter.features.phrases`, see there."""

from libc.stdint cimport int32_t, int64_t, uint8_t, uint16_t, uint32_t, uint64_t
from libc.stdlib cimport free, malloc

cdef extern from "Python.h":
    int PyUnicode_KIND(object)
    const void* PyUnicode_DATA(object)

include "ahead.pxi"

ctypedef fused unit_t:  # of a text in memory
    uint8_t
    uint16_t
    uint32_t

include "arrays.pxi"

cdef uint64_t _MIX = 0x9E3779B97F4A7C15
cdef enum:
    _OPENING = 6  # letters of the first word, or all of it
    _OPENINGS = 1 << 16
    _BEGINNINGS = 1 << 16
    _SPACED = 0x0E00  # from here on scripts may have no spaces, see there
    _AHEAD = 6  # openings
    _AT_START = 1
    _AT_END = 2


cdef struct Phrase:
    uint32_t middle, last  # of its letters: most texts differ there, if not before
    int32_t letters  # where they begin
    uint16_t size
    uint8_t list
    uint8_t ties


cdef object whole(Py_ssize_t count):
    """int32, shape (count,), or (1,) if that is 0."""
    return memoryview(bytearray(4 * max(count, 1))).cast("i")


cdef class PhraseTable:
    """Phrases by their opening: one after the other, those of a hash side by side."""

    # Bits: a phrase may begin with this character, these three letters, this opening. Most words
    # fail the second test, which needs no branch.
    cdef uint8_t _first[256]  # bytes; later characters may begin one
    cdef uint8_t _begin_so[_BEGINNINGS >> 3]
    cdef uint8_t _opens[_OPENINGS >> 3]
    cdef int32_t _bucket[_OPENINGS + 1]  # where the phrases with a hash of the opening begin
    cdef uint32_t[::1] _letters  # of all phrases
    cdef Phrase* _phrases
    cdef float[::1] _longest
    cdef float _most_words
    cdef str _edge
    cdef Py_ssize_t _longest_edge
    cdef uint8_t _spaced[_SPACED]  # letters and digits of words that spaces set apart

    def __cinit__(self):
        self._phrases = NULL

    def __dealloc__(self):
        free(self._phrases)

    def __init__(self, lists, longest, edge, longest_edge, unspaced):
        """See `declutter.features.phrases.PhraseTable`, which this stands for."""
        cdef Py_ssize_t letters = 0, count = 0, at, begin, end
        cdef uint64_t slot
        cdef str phrase
        cdef bytes wide
        cdef const uint32_t* units
        cdef Phrase* known
        cdef int32_t number, place, size = 0
        if <Py_UCS4>unspaced != _SPACED:
            raise ValueError("another first letter of scripts without spaces than compiled")
        for at in range(_SPACED):
            self._spaced[at] = chr(at).isalnum()
        for at in range(256):
            self._first[at] = 0
        for slot in range(_BEGINNINGS >> 3):
            self._begin_so[slot] = 0
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
        free(self._phrases)
        self._phrases = <Phrase*>malloc((count + 1) * sizeof(Phrase))
        if self._phrases == NULL:
            raise MemoryError
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
                # In the widest units: three letters behind it can be read.
                wide = (phrase[begin:end] + "   ").encode("utf-32-le")
                units = <const uint32_t*><const char*>wide
                if units[0] < 256:
                    self._first[units[0]] = 1
                slot = self._beginning(units, 0, end - begin)
                self._begin_so[slot >> 3] |= 1 << (slot & 7)
                slot = self._opening(units, 0, end - begin)
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
            known = &self._phrases[place]
            known.list = number
            known.ties = (_AT_START if begin else 0) | (_AT_END if end < len(phrase) else 0)
            known.letters, known.size = size, end - begin
            for at in range(begin, end):
                self._letters[size] = <uint32_t>ord(phrase[at])
                size += 1
            known.middle = self._letters[known.letters + known.size // 2]
            known.last = self._letters[size - 1]

    cdef inline uint64_t _opening(
        self, const unit_t* text, Py_ssize_t at, Py_ssize_t end
    ) noexcept:
        """A hash of the first letters of a word and of its end, if it is so short."""
        cdef uint32_t character = text[at]
        cdef uint64_t code = character
        cdef Py_ssize_t stop = at + _OPENING
        if not self._in_word(text[at]):
            stop = at
        at += 1
        while at < stop:
            if at >= end or not self._in_word(text[at]):
                code = code * 101 + 1
                break
            code = code * 101 + <uint64_t>text[at]
            at += 1
        return code * _MIX >> 48

    cdef inline uint64_t _beginning(
        self, const unit_t* text, Py_ssize_t at, Py_ssize_t end
    ) noexcept:
        """A hash of the first three letters of a word and of its end, if it is so short; of other
        characters alone. Equal openings have equal beginnings."""
        cdef unit_t second = text[at + 1] if at + 1 < end else <unit_t>32
        cdef unit_t third = text[at + 2] if at + 2 < end else <unit_t>32
        cdef uint32_t in_second = self._in_word(text[at]) & self._in_word(second)
        cdef uint32_t in_third = in_second & self._in_word(third)
        cdef uint32_t code = <uint32_t>text[at] * <uint32_t>0x9E3779B1
        code ^= (<uint32_t>second * in_second) * <uint32_t>0x85EBCA77
        return (code ^ (<uint32_t>third * in_third) * <uint32_t>0xC2B2AE3D) >> 16

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
        cdef Py_ssize_t n = len(texts), block, longest = 0
        cdef int32_t lists = self._longest.shape[0], number
        cdef double[::1] shares = reals(max(lists, 1))
        cdef int32_t* starts
        cdef str text
        cdef int kind
        cdef const void* data
        cdef bint found
        if out.shape[0] < lists or out.shape[1] != n or words.shape[0] != n:
            raise ValueError("one row for each list, one column for each text")
        for text in texts:
            longest = max(longest, len(text))
        starts = <int32_t*>malloc((2 * longest + 2) * sizeof(int32_t))
        if starts == NULL:
            raise MemoryError
        try:
            for block in range(n):
                if words[block] > self._most_words:
                    continue
                text = texts[block]
                kind, data = PyUnicode_KIND(text), PyUnicode_DATA(text)
                if kind == 1:
                    found = self._look(text, <const uint8_t*>data, words[block], starts, shares)
                elif kind == 2:
                    found = self._look(text, <const uint16_t*>data, words[block], starts, shares)
                else:
                    found = self._look(text, <const uint32_t*>data, words[block], starts, shares)
                if found:
                    for number in range(lists):
                        out[number, block] = <float>min(shares[number], 1.0)
                        shares[number] = 0
        finally:
            free(starts)

    cdef bint _look(
        self, str text, const unit_t* units, float words, int32_t* starts, double[::1] shares
    ) except -1:
        """Add the shares of one text; returns whether there was a phrase."""
        cdef Py_ssize_t end = len(text), at, stop, count = 0, left, i
        cdef int32_t* slots = starts + end + 1
        cdef int32_t place, letter
        cdef const Phrase* phrase
        cdef uint64_t slot
        cdef uint8_t in_word, may_open, was_in_word = 0
        cdef bint any_found = False
        # Without branches: where words begin cannot be foretold.
        for at in range(end):
            in_word = self._in_word(units[at])
            starts[count] = <int32_t>at
            if unit_t is uint8_t:
                count += self._first[units[at]] & ~(in_word & was_in_word)
            else:
                may_open = 1 if units[at] > 255 else self._first[units[at] & 255]
                count += may_open & ~(in_word & was_in_word)
            was_in_word = in_word
        left, count = count, 0
        for i in range(left):
            at = starts[i]
            slot = self._beginning(units, at, end)
            starts[count] = <int32_t>at
            count += self._begin_so[slot >> 3] >> (slot & 7) & 1
        left, count = count, 0
        for i in range(left):
            at = starts[i]
            slot = self._opening(units, at, end)
            starts[count] = <int32_t>at
            slots[count] = <int32_t>slot
            ASK_EARLY(&self._bucket[slot])  # this table is too large for the first caches
            count += self._opens[slot >> 3] >> (slot & 7) & 1
        for i in range(count):
            if i + _AHEAD < count:
                ASK_EARLY(&self._phrases[self._bucket[slots[i + _AHEAD]]])
            at, slot = starts[i], slots[i]
            for place in range(self._bucket[slot], self._bucket[slot + 1]):
                phrase = &self._phrases[place]
                stop = at + phrase.size
                if (
                    stop > end
                    or units[stop - 1] != phrase.last
                    or units[at + phrase.size // 2] != phrase.middle
                ):
                    continue
                letter = 0
                while letter < phrase.size and (
                    units[at + letter] == self._letters[phrase.letters + letter]
                ):
                    letter += 1
                if letter < phrase.size:
                    continue
                if stop < end and self._in_word(units[stop - 1]) and self._in_word(units[stop]):
                    continue
                if words > self._longest[phrase.list]:
                    continue
                if phrase.ties & _AT_START and self._says_more(text, 0, at):
                    continue
                if phrase.ties & _AT_END and self._says_more(text, stop, end):
                    continue
                shares[phrase.list] += <double>(stop - at) / end
                any_found = True
        return any_found

    cdef inline uint8_t _in_word(self, unit_t unit) noexcept:
        """Whether it is part of a word that spaces set apart."""
        if unit_t is uint8_t:
            return self._spaced[unit]
        return self._spaced[unit] if unit < _SPACED else 0
