# Repetition, see `declutter.features.repeats`.

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
        cdef int64_t[::1] table = longs(slots)  # first of the group, counted from 1
        self.number = longs(n)
        self.size = longs(n)
        self.count = 0
        for i in range(n):
            slot = (<uint64_t>values[i] * _MIX) >> 20 & (slots - 1)
            while table[slot] and values[table[slot] - 1] != values[i]:
                slot = slot + 1 & (slots - 1)
            if not table[slot]:
                table[slot] = i + 1
                self.number[i] = self.count
                self.count += 1
            else:
                self.number[i] = self.number[table[slot] - 1]
            self.size[self.number[i]] += 1


cdef int64_t[::1] _hashes(list values):
    cdef Py_ssize_t i, n = len(values)
    cdef int64_t[::1] out = longs(n)
    for i in range(n):
        out[i] = hash(values[i])
    return out


cdef int64_t[::1] _text_hashes(list texts):
    """The same, quicker where no text was hashed before."""
    cdef Py_ssize_t i, n = len(texts)
    cdef int64_t[::1] out = longs(n)
    cdef str text
    for i in range(n):
        text = <str>texts[i]
        out[i] = _text_hash(
            <const uint8_t*>PyUnicode_DATA(text), len(text) * PyUnicode_KIND(text)
        )
    return out


cdef int64_t _text_hash(const uint8_t* data, Py_ssize_t size) noexcept:
    cdef uint64_t code = <uint64_t>size * _MIX, word
    while size >= 8:
        memcpy(&word, data, 8)
        code = (code ^ word) * _MIX
        code ^= code >> 29
        data += 8
        size -= 8
    word = 0
    memcpy(&word, data, size)
    code = (code ^ word) * _MIX
    return <int64_t>(code ^ code >> 32)


cdef void repeat_rows(
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
    float[:, ::1] out,
):
    """Rows of `names.REPEATS`; the main element holds the blocks low:high."""
    cdef Py_ssize_t n = owners.shape[0], elements = tags.shape[0], i, level
    cdef int64_t[::1] shapes = _hashes(classes), nested = longs(elements)
    cdef int64_t[::1] values = longs(n), kinds
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
    cdef double[:, ::1] sums = doubles(5, max(groups.count, 1))
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
        out[0, i] = <float>log1p_of(size)
        out[1, i] = out[1, i - 1] if i and group == groups.number[i - 1] else <float>log1p(mean)
        out[2, i] = <float>(sqrt(sums[4, group] / size) / mean)
        out[3, i] = <float>(sums[1, group] / size)
        out[4, i] = <float>(sums[2, group] / size)
        out[5, i] = <float>(sums[3, group] / size)
        out[6, i] = <float>(mean * size / max(total, 1.0))
    for level in range(2):
        boxes = _Groups(chain[level])
        kinds = longs(boxes.count)
        for i in range(n):
            kinds[boxes.number[i]] = nested[chain[level, i]]
        groups = _Groups(kinds)
        for i in range(n):
            out[7 + level, i] = <float>log1p_of(groups.size[groups.number[boxes.number[i]]])
    groups = _Groups(_text_hashes(texts))
    cdef int64_t[::1] seen = longs(n)
    for i in range(n):
        group = groups.number[i]
        out[9, i] = groups.size[group]
        out[10, i] = seen[group]
        seen[group] += 1
