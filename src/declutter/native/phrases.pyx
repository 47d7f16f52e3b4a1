"""Phrases in texts: the hot part of `declutter.features.phrases`, see there."""

import numpy as np

from libc.stdint cimport int32_t, int64_t, uint8_t, uint64_t

cdef extern from "Python.h":
    int PyUnicode_KIND(object)
    const void* PyUnicode_DATA(object)
    Py_UCS4 PyUnicode_READ(int, const void*, Py_ssize_t)

cdef uint64_t _MIX = 0x9E3779B97F4A7C15
cdef enum:
    _OPENING = 4  # letters of the first word, or all of it
    _OPENINGS = 1 << 16
    _AT_START = 1
    _AT_END = 2


cdef class Trie:
    """Phrases by their characters: the steps of all nodes in one hash table."""

    cdef uint64_t[::1] _keys  # node << 21 | character, plus one; 0 is free
    cdef int32_t[::1] _nodes
    cdef uint64_t _mask
    cdef uint8_t _opens[_OPENINGS >> 3]  # bits: a phrase may begin so; most words do not
    cdef int32_t[::1] _use_of  # the phrase that ends at a node, -1 if none does
    cdef int32_t[::1] _following  # the same phrase in another list or with other ties
    cdef int32_t[::1] _list
    cdef uint8_t[::1] _ties
    cdef float[::1] _longest
    cdef float _most_words
    cdef str _edge
    cdef Py_ssize_t _longest_edge
    cdef Py_UCS4 _unspaced

    def __init__(self, lists, longest, edge, longest_edge, unspaced):
        """See `declutter.features.phrases.PhraseTrie`, which this stands for."""
        cdef Py_ssize_t nodes = 1, count = 0, at, begin, end
        cdef uint64_t key, slot, slots = 1024
        cdef int kind
        cdef const void* data
        cdef str phrase
        cdef int32_t node, use, number, free_node = 1
        for phrases in lists:
            for phrase in phrases:
                nodes += len(phrase)
                count += 1
        while slots < <uint64_t>(2 * nodes):
            slots *= 2
        self._mask = slots - 1
        self._keys = np.zeros(slots, dtype=np.uint64)
        self._nodes = np.zeros(slots, dtype=np.int32)
        self._use_of = np.full(nodes, -1, dtype=np.int32)
        self._following = np.full(count, -1, dtype=np.int32)
        self._list = np.zeros(count, dtype=np.int32)
        self._ties = np.zeros(count, dtype=np.uint8)
        self._longest = np.array(longest, dtype=np.float32)
        self._most_words = max(longest)
        self._edge, self._longest_edge, self._unspaced = edge, longest_edge, unspaced
        for slot in range(_OPENINGS >> 3):
            self._opens[slot] = 0
        use = 0
        for number in range(len(lists)):
            for phrase in lists[number]:
                kind, data = PyUnicode_KIND(phrase), PyUnicode_DATA(phrase)
                begin, end = 0, len(phrase)
                self._list[use] = number
                if PyUnicode_READ(kind, data, 0) == 94:  # ^
                    self._ties[use] |= _AT_START
                    begin = 1
                if PyUnicode_READ(kind, data, end - 1) == 36:  # $
                    self._ties[use] |= _AT_END
                    end -= 1
                slot = self._opening(kind, data, begin, end)
                self._opens[slot >> 3] |= 1 << (slot & 7)
                node = 0
                for at in range(begin, end):
                    key = (<uint64_t>node << 21 | <uint64_t>PyUnicode_READ(kind, data, at)) + 1
                    slot = self._slot(key)
                    if not self._keys[slot]:
                        self._keys[slot] = key
                        self._nodes[slot] = free_node
                        free_node += 1
                    node = self._nodes[slot]
                if not self._is_known(node, use):
                    self._following[use] = self._use_of[node]
                    self._use_of[node] = use
                    use += 1
                else:
                    self._ties[use] = 0

    cdef bint _is_known(self, int32_t node, int32_t use) noexcept:
        """Whether the phrase that ends at a node is in the same list with the same ties."""
        cdef int32_t other = self._use_of[node]
        while other >= 0:
            if self._list[other] == self._list[use] and self._ties[other] == self._ties[use]:
                return True
            other = self._following[other]
        return False

    cdef inline uint64_t _slot(self, uint64_t key) noexcept:
        """Where a key stands or would stand."""
        cdef uint64_t slot = key * _MIX >> 40 & self._mask
        while self._keys[slot] and self._keys[slot] != key:
            slot = slot + 1 & self._mask
        return slot

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

    def shares(self, list texts, const float[::1] words):
        """What `declutter.features.phrases.PhraseTrie.shares` returns."""
        cdef Py_ssize_t n = len(texts), block, at, stop, end
        cdef int32_t node, use
        cdef int kind
        cdef const void* data
        cdef uint64_t slot
        cdef str text
        cdef Py_UCS4 character, last
        cdef bint in_word, was_in_word
        out_array = np.zeros((self._longest.shape[0], n))
        cdef double[:, ::1] out = out_array
        for block in range(n):
            if words[block] > self._most_words:
                continue
            text = texts[block]
            end = len(text)
            kind, data = PyUnicode_KIND(text), PyUnicode_DATA(text)
            was_in_word = False
            for at in range(end):
                character = PyUnicode_READ(kind, data, at)
                in_word = self._in_word(character)
                if in_word and was_in_word:
                    continue
                was_in_word = in_word
                slot = self._opening(kind, data, at, end)
                if not self._opens[slot >> 3] >> (slot & 7) & 1:
                    continue
                stop = at
                node = 0
                while stop < end:
                    last = PyUnicode_READ(kind, data, stop)
                    slot = self._slot((<uint64_t>node << 21 | <uint64_t>last) + 1)
                    if not self._keys[slot]:
                        break
                    node = self._nodes[slot]
                    stop += 1
                    if self._use_of[node] < 0:
                        continue
                    if stop < end and self._in_word(last):
                        if self._in_word(PyUnicode_READ(kind, data, stop)):
                            continue
                    use = self._use_of[node]
                    while use >= 0:
                        if (
                            words[block] <= self._longest[self._list[use]]
                            and not (self._ties[use] & _AT_START and self._says_more(text, 0, at))
                            and not (self._ties[use] & _AT_END and self._says_more(text, stop, end))
                        ):
                            out[self._list[use], block] += <double>(stop - at) / end
                        use = self._following[use]
        return np.minimum(out_array, 1.0).astype(np.float32)

    cdef inline bint _in_word(self, Py_UCS4 character) noexcept:
        """Whether it is part of a word that spaces set apart."""
        if character < 128:
            return 97 <= (<unsigned int>character | 32) <= 122 or 48 <= character <= 57
        return character < self._unspaced and character.isalnum()
