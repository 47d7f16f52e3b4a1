# Words of the title, see `declutter.features.topic`.

cdef enum:
    _MOST_WORDS = 64
    _PAIRS = 4096


def blocks_with(str text, list words, int most_hits):
    """What `features.topic._found` returns; `words` are at most 64, of two letters or more."""
    cdef Py_ssize_t i, at, n = len(text), block = 0
    cdef int word, count = len(words)
    cdef uint64_t by_pair[_PAIRS]
    cdef uint64_t candidates
    cdef Py_ssize_t free_from[_MOST_WORDS]
    cdef int left[_MOST_WORDS]
    cdef Py_ssize_t length[_MOST_WORDS]
    cdef str wanted
    cdef Py_UCS4 character, following
    cdef list hits = []
    for i in range(_PAIRS):
        by_pair[i] = 0
    for word in range(count):
        wanted = words[word]
        length[word] = len(wanted)
        free_from[word] = 0
        left[word] = most_hits
        by_pair[_pair(wanted[0], wanted[1])] |= <uint64_t>1 << word
    if n == 0:
        return hits
    following = text[0]
    for at in range(n):
        character = following
        if character == 10:
            block += 1
        following = text[at + 1] if at + 1 < n else 10
        candidates = by_pair[_pair(character, following)]
        if not candidates:
            continue
        for word in range(count):
            if not candidates >> word & 1 or at < free_from[word] or not left[word]:
                continue
            if at + length[word] > n:
                continue
            wanted = words[word]
            i = 0
            while i < length[word] and text[at + i] == wanted[i]:
                i += 1
            if i == length[word]:
                hits.append(block)
                free_from[word] = at + i
                left[word] -= 1
    return hits


cdef inline unsigned int _pair(Py_UCS4 first, Py_UCS4 second) noexcept:
    return (<unsigned int>first * 61 + <unsigned int>second) & (_PAIRS - 1)


cdef void title_rows(
    list texts, list titles, const float[::1] words, bint is_article, int most_words,
    float[:, ::1] out,
):
    """Rows of `names.TITLES`, which are 0: see `declutter.features.topic.title_rows`."""
    cdef Py_ssize_t n = len(texts), i
    cdef str title = "\n".join(titles), text, part
    cdef list long_titles = [part for part in titles if len(part) > 15]
    for i in range(n):
        out[2, i] = is_article
        if not title or words[i] > most_words:
            continue
        text = <str>texts[i]
        if len(text) <= 8:
            continue
        if len(text) <= len(title) and text in title:
            out[0, i] = <float>(<double>len(text) / len(title))
            continue
        for part in long_titles:
            if len(part) <= len(text) and part in text:
                out[1, i] = 1
                break


cdef void topic_rows(
    list hits,
    const float[::1] words,
    const float[::1] is_title,
    const float[::1] is_h1,
    float headline_share,
    const int64_t[:, ::1] chain,
    const int64_t[::1] first,
    const int64_t[::1] end,
    const double[::1] word_sums,
    float[:, ::1] out,
):
    """Rows of `names.TOPIC`; `hits` are blocks that hold a word of the title."""
    cdef Py_ssize_t levels = chain.shape[0], n = chain.shape[1], i, level, headline = -1
    cdef double[::1] sums = reals(n + 1)
    cdef double total, total_words = max(word_sums[n], 1.0), share, expected
    cdef float likeness, best = -1
    cdef int64_t element, low, high
    for i in hits:
        sums[i + 1] += 1
    for i in range(n):
        if is_title[i] > headline_share:
            sums[i + 1] = 0
        out[0, i] = <float>sums[i + 1]
        out[1, i] = <float>(sums[i + 1] / words[i])
        sums[i + 1] += sums[i]
        likeness = is_title[i] + <float>0.25 * is_h1[i]
        if likeness > best:
            best, headline = likeness, i
    if not <double>best > 0.2:
        headline = -1
    total = max(sums[n], 1.0)
    cdef float all_hits = <float>log1p(sums[n])
    for i in range(n):
        out[2, i] = all_hits
        out[3 + levels, i] = best
        out[4 + levels, i] = -9
        out[5 + levels, i] = out[6 + levels, i] = -1
    for level in range(levels):
        for i in range(n):
            element = chain[level, i]
            if i and element == chain[level, i - 1]:
                out[3 + level, i] = out[3 + level, i - 1]
                continue
            low, high = first[element], end[element]
            share = (sums[high] - sums[low]) / total
            expected = max(word_sums[high] - word_sums[low], 1.0) / total_words
            out[3 + level, i] = <float>log((share + 0.02) / (expected + 0.02))
    if headline >= 0:
        for i in range(n):
            out[4 + levels, i] = <float>log1p_of(i - headline if i > headline else headline - i) * (1 if i > headline else -1)
            level = 0
            while level < levels and not first[chain[level, i]] <= headline < end[chain[level, i]]:
                level += 1
            out[5 + levels, i] = level
            out[6 + levels, i] = <float>((word_sums[i] - word_sums[headline]) / total_words)
