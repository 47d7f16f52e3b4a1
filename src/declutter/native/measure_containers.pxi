# Containers of blocks, see `declutter.features.containers`.

cdef enum:
    _LOGS = 4096

cdef double _log_of[_LOGS]  # log1p of small whole numbers, of which there are many


cdef void _fill_logs():
    cdef int i
    for i in range(_LOGS):
        _log_of[i] = log1p(i)


_fill_logs()


cdef inline double log1p_of(int64_t count) noexcept:
    """log1p of a whole number that is not negative."""
    return _log_of[count] if count < _LOGS else log1p(count)


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
    _STATS


cdef void add_up(
    const double[:, ::1] counts,
    const float[:, ::1] matrix,
    int link_count,
    const float[::1] heading,
    const int64_t[::1] link_characters,
    const int64_t[::1] images,
    const int64_t[::1] controls,
    float long_words,
    float long_link_share,
    double[:, ::1] sums,
    uint8_t[::1] long,
):
    """`sums` and `long` of `Containers`; rows 0 and 1 of `matrix` are words and characters."""
    cdef Py_ssize_t n = long.shape[0], i
    cdef float words, length, linked
    for i in range(images.shape[0]):
        sums[_IMAGES, min(images[i], <int64_t>n - 1) + 1] += 1
    for i in range(controls.shape[0]):
        sums[_CONTROLS, min(controls[i], <int64_t>n - 1) + 1] += 1
    for i in range(n):
        words, length, linked = matrix[0, i], matrix[1, i], link_characters[i]
        long[i] = words >= long_words and linked < long_link_share * length
        sums[_BLOCKS, i + 1] = i + 1
        sums[_WORDS, i + 1] = sums[_WORDS, i] + words
        sums[_CHARACTERS, i + 1] = sums[_CHARACTERS, i] + length
        sums[_LINK_CHARACTERS, i + 1] = sums[_LINK_CHARACTERS, i] + linked
        sums[_LINKS, i + 1] = sums[_LINKS, i] + matrix[link_count, i]
        sums[_LONG_WORDS, i + 1] = sums[_LONG_WORDS, i] + (words if long[i] else 0)
        sums[_COMMAS, i + 1] = sums[_COMMAS, i] + counts[i, _COMMA]
        sums[_SENTENCE_ENDS, i + 1] = sums[_SENTENCE_ENDS, i] + counts[i, _SENTENCE_END]
        sums[_HEADINGS, i + 1] = sums[_HEADINGS, i] + heading[i]
        sums[_IMAGES, i + 1] += sums[_IMAGES, i]
        sums[_CONTROLS, i + 1] += sums[_CONTROLS, i]


cdef void contain(
    const int64_t[::1] parents,
    const int64_t[::1] first,
    const int64_t[::1] end,
    const int64_t[::1] owners,
    int64_t[:, ::1] chain,
):
    """`chain` of `Containers`."""
    cdef Py_ssize_t levels = chain.shape[0], n = chain.shape[1], elements = first.shape[0], i, level
    cdef int64_t element
    cdef int64_t[::1] above = longs(elements), outermost = longs(elements)
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


cdef int64_t main_element(
    const int64_t[::1] first, const int64_t[::1] end, const double[:, ::1] sums, double share
):
    """The smallest element that holds such a share of the running text."""
    cdef Py_ssize_t n = sums.shape[1] - 1, i
    cdef int64_t best = -1, cost, least = -1
    cdef double wanted = share * max(sums[_LONG_WORDS, n], 1.0)
    for i in range(first.shape[0]):
        if sums[_LONG_WORDS, end[i]] - sums[_LONG_WORDS, first[i]] >= wanted:
            cost = (end[i] - first[i]) * 1000 - i
            if best < 0 or cost < least:
                best, least = i, cost
    return max(best, 0)


cdef void place_in_main(
    const int64_t[:, ::1] chain, int64_t low, int64_t high, int64_t element, float[:, ::1] out
):
    """Where each block stands to a main element, which holds the blocks low:high."""
    cdef Py_ssize_t levels = chain.shape[0], n = chain.shape[1], i, level
    high = max(high, 1)
    for i in range(n):
        out[0, i] = <float>log1p_of(low - i) if i < low else 0
        out[1, i] = <float>log1p_of(i - high + 1) if i >= high else 0
        out[2, i] = <float>(<double>(i - low) / max(high - low, 1))
        level = 0
        while level < levels and chain[level, i] != element:
            level += 1
        out[3, i] = level


cdef void boxes(
    const int64_t[:, ::1] chain,
    const int64_t[::1] first,
    const int64_t[::1] end,
    const double[:, ::1] sums,
    float[:, ::1] out,
):
    """Statistics of the containers of each block, one row a statistic and level."""
    cdef Py_ssize_t levels = chain.shape[0], n = chain.shape[1], level, i, row, begin, end_of_run
    cdef int64_t low, high, element
    cdef double inside[_STATS]
    cdef float values[13]
    cdef double blocks, words
    cdef double total_words = max(sums[_WORDS, n], 1.0), total_long = max(sums[_LONG_WORDS, n], 1.0)
    for level in range(levels):
        begin = 0
        while begin < n:  # a run of blocks in the same box
            element = chain[level, begin]
            end_of_run = begin + 1
            while end_of_run < n and chain[level, end_of_run] == element:
                end_of_run += 1
            low, high = first[element], end[element]
            for row in range(_STATS):
                inside[row] = sums[row, high] - sums[row, low]
            blocks = max(inside[_BLOCKS], 1.0)
            words = max(inside[_WORDS], 1.0)
            values[0] = <float>log1p_of(<int64_t>blocks)
            values[1] = <float>log1p_of(<int64_t>words)
            values[2] = <float>(inside[_LINK_CHARACTERS] / max(inside[_CHARACTERS], 1.0))
            values[3] = <float>(inside[_LINKS] / blocks)
            values[4] = <float>log1p(words / blocks)
            values[5] = <float>(inside[_LONG_WORDS] / words)
            values[6] = <float>(inside[_LONG_WORDS] / total_long)
            values[7] = <float>(inside[_WORDS] / total_words)
            values[8] = <float>(inside[_COMMAS] / words)
            values[9] = <float>(inside[_SENTENCE_ENDS] / words)
            values[10] = <float>(inside[_HEADINGS] / blocks)
            values[11] = <float>(inside[_IMAGES] / blocks)
            values[12] = <float>(inside[_CONTROLS] / blocks)
            for row in range(13):
                for i in range(begin, end_of_run):
                    out[row * levels + level, i] = values[row]
            for i in range(begin, end_of_run):
                out[13 * levels + level, i] = <float>((i - low) / blocks)
            begin = end_of_run


cdef void flow(
    const double[:, ::1] sums,
    const uint8_t[::1] long,
    const float[::1] words,
    const float[::1] heading,
    tuple reaches,
    float[:, ::1] out,
):
    """Running text, headings and words before, behind and near each block."""
    cdef Py_ssize_t n = long.shape[0], i, left, right, row
    cdef int reach
    cdef double total_words = max(sums[_WORDS, n], 1.0), total_long = max(sums[_LONG_WORDS, n], 1.0)
    cdef double near, before
    cdef double[::1] totals = reals(n + 1)
    cdef Py_ssize_t last = -1
    totals[0] = 0.0
    for i in range(n):
        totals[i + 1] = totals[i] + (words[i] if long[i] else 0.0)
        if long[i]:
            last = i
        out[0, i] = <float>log1p_of(i - last) if last >= 0 else 9.0
        out[2, i] = <float>(totals[i] / total_long)
        out[3, i] = <float>((total_long - totals[i + 1]) / total_long)
    last = n
    for i in range(n - 1, -1, -1):
        if long[i]:
            last = i
        out[1, i] = <float>log1p_of(last - i) if last < n else 9.0
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
        out[row, i] = <float>log1p_of(i - last) if last >= 0 else 9.0
        out[row + 1, i] = words[last] if last >= 0 else 0.0
        out[row + 2, i] = <float>(<double>i / n)
        out[row + 3, i] = <float>(sums[_WORDS, i] / total_words)
        if heading[i] > 0:
            last = i


cdef void whole_page(
    const double[:, ::1] sums,
    const uint8_t[::1] long,
    int64_t main_low,
    int64_t main_high,
    float[:, ::1] out,
):
    """What is the same for all blocks of a page."""
    cdef Py_ssize_t n = long.shape[0], i, row, count = 0
    cdef double total_words = max(sums[_WORDS, n], 1.0), total_long = max(sums[_LONG_WORDS, n], 1.0)
    cdef double values[10]
    for i in range(n):
        count += long[i]
    values[0] = log1p(n)
    values[1] = log1p(sums[_WORDS, n])
    values[2] = sums[_LINK_CHARACTERS, n] / max(sums[_CHARACTERS, n], 1.0)
    values[3] = sums[_LONG_WORDS, n] / total_words
    values[4] = log1p(count)
    values[5] = total_words / n
    values[6] = log1p(sums[_IMAGES, n])
    values[7] = log1p(sums[_CONTROLS, n])
    values[8] = (sums[_LONG_WORDS, main_high] - sums[_LONG_WORDS, main_low]) / total_long
    values[9] = <double>(main_high - main_low) / n
    for row in range(10):
        for i in range(n):
            out[row, i] = <float>values[row]
