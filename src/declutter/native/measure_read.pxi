# What is known of a page's blocks, and what is asked of them when some are read.

cdef class Measured:
    """As `declutter.features.structure.Measured`; arrays are memoryviews."""

    cdef readonly object page, head, matrix
    cdef readonly tuple names
    cdef readonly list lowered  # block texts in lower case
    cdef float[:, ::1] values  # of `matrix`
    cdef int64_t[:, ::1] chain
    cdef const int64_t[::1] first, end
    cdef double[:, ::1] sums
    cdef uint8_t[::1] long
    cdef int64_t half, most  # the main elements
    cdef int heading_row
    cdef readonly int link_row

    @property
    def words(self):
        """Words per block."""
        return self._row(0)

    @property
    def link_share(self):
        """Share of characters inside links, per block."""
        return self._row(self.link_row)

    cdef object _row(self, int row):
        cdef Py_ssize_t n = self.values.shape[1]
        return memoryview(self.matrix).cast("B")[4 * n * row : 4 * n * (row + 1)].cast("f")

    def worth_reading(self, const float[::1] region, float least, int around):
        """What `scoring.arrays.worth_reading` returns."""
        cdef Py_ssize_t n = region.shape[0], i, near, count = 0
        cdef float highest = region[0]
        cdef uint8_t[::1] wide = bytearray(n)
        cdef int64_t heading = -1
        for i in range(n):
            highest = max(highest, region[i])
        least = min(least, highest / 2)
        for i in range(n):
            if region[i] >= least:
                for near in range(max(i - around, 0), min(i + around + 1, n)):
                    wide[near] = 1
        # The headings above them too, but not the headings above these.
        for i in range(n):
            if wide[i] == 1 and heading >= 0 and not wide[heading]:
                wide[heading] = 2
            if self.values[self.heading_row, i] > 0:
                heading = i
        for i in range(n):
            count += wide[i] > 0
        cdef int64_t[::1] out
        numbers = longs(count)
        out = numbers
        count = 0
        for i in range(n):
            if wide[i]:
                out[count] = i
                count += 1
        return numbers

    def chosen_rows(self, const int64_t[::1] numbers, rows):
        """Some rows of `matrix` at the given blocks, shape (rows, blocks)."""
        cdef Py_ssize_t k = numbers.shape[0], at = 0, i, row
        found = unset_floats(len(rows), k)
        cdef float[:, ::1] out = found
        for row in rows:
            for i in range(k):
                out[at, i] = self.values[row, numbers[i]]
            at += 1
        return found

    def folded(self, const int64_t[::1] numbers, straighten):
        """Texts of the given blocks, in lower case and straightened where they are not ASCII."""
        cdef Py_ssize_t i
        cdef list texts = []
        cdef str text
        for i in range(numbers.shape[0]):
            text = self.lowered[numbers[i]]
            texts.append(text if PyUnicode_IS_ASCII(text) else straighten(text))
        return texts

    def linked(self, const int64_t[::1] numbers):
        """First links of the given blocks."""
        cdef list hrefs = self.page.hrefs
        cdef Py_ssize_t i
        return [hrefs[numbers[i]] for i in range(numbers.shape[0])]

    def boxes(self, const int64_t[::1] numbers):
        """Innermost container of the given blocks."""
        cdef Py_ssize_t i
        found = longs(numbers.shape[0])
        cdef int64_t[::1] out = found
        for i in range(numbers.shape[0]):
            out[i] = self.chain[0, numbers[i]]
        return found

    def around_and_above(
        self, const int64_t[::1] numbers, int lists, int kinds, float[:, ::1] out
    ):
        """From the first `kinds` rows of `out`, which are of the given blocks, those that say what
        stands around them: see `features.wording`.

        As many rows from `lists` on become sums over the innermost container, at most 1; as many
        behind them what the last heading before says.
        """
        cdef Py_ssize_t n = self.values.shape[1], k = numbers.shape[0], i, at
        cdef int kind
        cdef int64_t box, low, high
        cdef float inside
        cdef float[::1] totals = floats(1, n + 1).cast("B").cast("f")
        cdef int64_t[::1] place = longs(n), heading = longs(n)
        cdef int64_t last = -1
        for i in range(n):
            place[i] = -1
            heading[i] = last
            if self.values[self.heading_row, i] > 0:
                last = i
        for i in range(k):
            place[numbers[i]] = i
        for kind in range(kinds):
            for i in range(n):
                totals[i + 1] = totals[i] + (out[kind, place[i]] if place[i] >= 0 else 0)
            for i in range(k):
                box = self.chain[0, numbers[i]]
                inside = totals[self.end[box]] - totals[self.first[box]]
                out[lists + kind, i] = min(inside, <float>1)
                last = heading[numbers[i]]
                if last >= 0 and place[last] >= 0:
                    out[lists + kinds + kind, i] = out[kind, place[last]]

    def assembled(
        self,
        const int64_t[::1] numbers,
        const float[:, ::1] wording,
        const float[::1] region,
        offsets,
        const float[:, ::1] said,
    ):
        """All features of the given blocks: structure, `wording`, the region probability of the
        neighbours at some offsets, `said`."""
        cdef Py_ssize_t n = self.values.shape[1], k = numbers.shape[0], i, near
        cdef Py_ssize_t rows = self.values.shape[0], row
        cdef Py_ssize_t at = rows + wording.shape[0], every = at + len(offsets) + said.shape[0]
        found = unset_floats(every, k)
        cdef float[:, ::1] out = found
        for row in range(rows):
            for i in range(k):
                out[row, i] = self.values[row, numbers[i]]
        out[rows:at] = wording
        for offset in offsets:
            for i in range(k):
                near = numbers[i] + <Py_ssize_t>offset
                out[at, i] = region[near] if 0 <= near < n else -1
            at += 1
        out[at:] = said
        return found
