"""Features of all blocks of a page: the compiled form of `declutter.features.structure`."""

from libc.math cimport log, log1p, sqrt
from libc.stdint cimport int64_t, uint8_t, uint16_t, uint32_t, uint64_t
from libc.string cimport memcpy, memset

cdef extern from "Python.h":
    int PyUnicode_KIND(object)
    const void* PyUnicode_DATA(object)
    bint PyUnicode_IS_ASCII(object)

ctypedef fused unit_t:  # of a text in memory
    uint8_t
    uint16_t
    uint32_t

cdef uint64_t _MIX = 0x9E3779B97F4A7C15
cdef int64_t _PRIME = 1_000_003  # of `features.repeats`

include "arrays.pxi"
include "measure_characters.pxi"
include "measure_containers.pxi"
include "measure_repeats.pxi"
include "measure_topic.pxi"


cdef uint64_t _low_bits(int count) noexcept:
    return (<uint64_t>1 << count) - 1 if count < 64 else ~<uint64_t>0


cdef void bits(
    const int64_t[::1] values, const int64_t[::1] owners, int count, float[:, ::1] out
):
    """Bit b of the value of each block's element in row b of `out`."""
    cdef Py_ssize_t i
    cdef int bit
    cdef uint64_t left, known = _low_bits(count)
    memset(&out[0, 0], 0, count * owners.shape[0] * sizeof(float))
    for i in range(owners.shape[0]):
        left = <uint64_t>values[owners[i]] & known
        bit = 0
        while left:
            if left & 1:
                out[bit, i] = 1
            left >>= 1
            bit += 1


cdef void class_rows(
    const int64_t[::1] own,
    const int64_t[::1] chain,
    const int64_t[::1] parents,
    const int64_t[::1] owners,
    const int64_t[::1] lead,
    int count,
    float[:, ::1] out,
):
    """What `features.structure._class_rows` returns, in `out`."""
    cdef Py_ssize_t i
    cdef int bit
    cdef int64_t owner, parent
    cdef uint64_t mine, near, left, known = _low_bits(count)
    memset(&out[0, 0], 0, count * owners.shape[0] * sizeof(float))
    for i in range(owners.shape[0]):
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


cdef class Measurer:
    """Measures pages. The arguments are the constants of `declutter.features`."""

    cdef const uint8_t[::1] _classes, _endings
    cdef int _levels, _flags, _heading, _h1, _groups, _ends_sentence, _most_title_words, _rows
    cdef tuple _reaches, _neighbours, _neighbour_flags, _names
    cdef float _long_words, _long_link_share, _headline

    def __init__(
        self, classes, endings, names, flags, groups, levels, reaches, neighbours,
        neighbour_flags, long_words, long_link_share, most_title_words, headline,
    ):  # fmt: skip
        self._classes, self._endings = classes, endings
        self._names, self._rows = names, len(names)
        self._flags, self._groups = len(flags), groups
        self._heading, self._h1 = flags.index("heading"), flags.index("h1")
        self._levels, self._reaches, self._neighbours = levels, reaches, neighbours
        self._neighbour_flags = tuple(flags.index(flag) for flag in neighbour_flags)
        self._ends_sentence = names.index("text.ends_sentence")
        self._long_words, self._long_link_share = long_words, long_link_share
        self._most_title_words, self._headline = most_title_words, headline

    def measure(self, page, head, list lowered, list hits, list kinds):
        """Measure every block of a page, of which there is at least one.

        Args:
            lowered: block texts in lower case.
            hits: numbers of blocks that hold a word of the title, once for each.
            kinds: one value per name of `head.PAGE_TYPES`.
        """
        cdef Measured found = Measured()
        cdef list texts = page.texts
        cdef const int64_t[::1] link_characters = page.link_chars, strong = page.strong_chars
        cdef const int64_t[::1] link_counts = page.link_counts
        cdef Py_ssize_t n = len(texts), i
        cdef int row = 0, at, own_row, links, levels = self._levels
        cdef const int64_t[::1] parents = page.parents, owners = page.owners
        cdef int64_t low, high
        cdef double[:, ::1] counts = unset_doubles(n, _CLASSES)
        cdef const float[::1] words, length, heading
        cdef float[:, ::1] matrix
        cdef float value
        found.page, found.head, found.names = page, head, self._names
        found.lowered = lowered
        found.matrix = unset_floats(self._rows, n)
        found.values = matrix = found.matrix
        found.first, found.end = page.first, page.end
        found.chain = unset_longs(levels * n).cast("B").cast("q", (levels, n))
        found.sums = doubles(_STATS, n + 1)
        found.long = bytearray(n)

        count_characters(texts, self._classes, self._endings, matrix[:29], counts)
        words, length = matrix[0], matrix[1]
        links = row = 29
        for i in range(n):
            value = <float>link_characters[i] / length[i]
            matrix[row, i] = min(value, <float>1)
            matrix[row + 1, i] = link_counts[i]
            value = <float>strong[i] / length[i]
            matrix[row + 2, i] = min(value, <float>1)
        own_row = row = row + 3
        bits(page.own_flags, owners, self._flags, matrix[row : row + self._flags])
        row += self._flags
        bits(page.flags, owners, self._flags, matrix[row : row + self._flags])
        row += self._flags
        class_rows(
            page.tokens, page.chain_tokens, parents, owners,
            page.lead_tokens, self._groups, matrix[row : row + self._groups],
        )  # fmt: skip
        row += self._groups

        heading = matrix[own_row + self._heading]
        add_up(
            counts, matrix, links + 1, heading, link_characters, page.images, page.controls,
            self._long_words, self._long_link_share, found.sums, found.long,
        )  # fmt: skip
        contain(parents, found.first, found.end, owners, found.chain)
        boxes(found.chain, found.first, found.end, found.sums, matrix[row : row + 14 * levels])
        row += 14 * levels
        at = 8 + 3 * len(self._reaches)
        flow(found.sums, found.long, words, heading, self._reaches, matrix[row : row + at])
        row += at
        found.half = main_element(found.first, found.end, found.sums, 0.5)
        found.most = main_element(found.first, found.end, found.sums, 0.8)
        low, high = found.first[found.half], found.end[found.half]
        place_in_main(found.chain, low, high, found.half, matrix[row : row + 4])
        place_in_main(
            found.chain, found.first[found.most], found.end[found.most], found.most,
            matrix[row + 4 : row + 8],
        )  # fmt: skip
        whole_page(found.sums, found.long, low, high, matrix[row + 8 : row + 18])
        row += 18
        title_rows(
            found.lowered, head.titles, words, head.meta.get("og:type", "") == "article",
            self._most_title_words, matrix[row : row + 3],
        )  # fmt: skip
        topic_rows(
            hits, words, matrix[row], matrix[own_row + self._h1], self._headline, found.chain,
            found.first, found.end, found.sums[_WORDS], matrix[row + 3 : row + 10 + levels],
        )  # fmt: skip
        row += 10 + levels
        for value in kinds:
            for i in range(n):
                matrix[row, i] = value
            row += 1
        repeat_rows(
            page.classes, page.tags, parents, owners, texts, words, matrix[links],
            found.long, found.chain, low, high, matrix[row : row + 11],
        )  # fmt: skip
        row += 11
        for at in self._neighbours:
            shifted(matrix[0], at, matrix[row])
            shifted(matrix[links], at, matrix[row + 1])
            shifted(matrix[self._ends_sentence], at, matrix[row + 2])
            row += 3
            for flag in self._neighbour_flags:
                shifted(matrix[own_row + <int>flag], at, matrix[row])
                row += 1
        if row != self._rows:
            raise AssertionError(f"{row} features for {self._rows} names")
        found.heading_row = own_row + self._heading
        found.link_row = links
        return found


cdef void shifted(const float[::1] values, int offset, float[::1] out):
    """The values so many blocks on, -1 outside of the page."""
    cdef Py_ssize_t n = values.shape[0], i
    cdef Py_ssize_t begin = min(max(-offset, 0), n), stop = max(min(n - offset, n), begin)
    for i in range(begin):
        out[i] = -1
    for i in range(begin, stop):
        out[i] = values[i + offset]
    for i in range(stop, n):
        out[i] = -1


include "measure_read.pxi"
