# Words of the title, see `declutter.features.topic`.

cdef enum:
    _MOST_WORDS = 64
    _PAIRS = 4096


cdef struct Wanted:  # words of the title, a bit each
    int count
    # Those with this letter there, or one with the same low byte.
    uint64_t first[256], second[256], third[256]
    int left[_MOST_WORDS]  # times that the word still counts


def blocks_with(list texts, list words, int most_hits):
    """Number of the text that holds a word, once for each place; a word counts so many times.

    The words are at most 64, of two letters or more.
    """
    cdef Py_ssize_t block
    cdef int word, kind
    cdef Wanted wanted
    cdef str text
    cdef const void* data
    cdef list hits = []
    memset(&wanted, 0, sizeof(wanted))
    wanted.count = len(words)
    for word in range(wanted.count):
        text = words[word]
        wanted.left[word] = most_hits
        wanted.first[<unsigned int>ord(text[0]) & 255] |= <uint64_t>1 << word
        wanted.second[<unsigned int>ord(text[1]) & 255] |= <uint64_t>1 << word
        if len(text) > 2:
            wanted.third[<unsigned int>ord(text[2]) & 255] |= <uint64_t>1 << word
            continue
        for kind in range(256):
            wanted.third[kind] |= <uint64_t>1 << word
    for block in range(len(texts)):
        text = texts[block]
        kind, data = PyUnicode_KIND(text), PyUnicode_DATA(text)
        if kind == 1:
            _find(<const uint8_t*>data, len(text), block, words, &wanted, hits)
        elif kind == 2:
            _find(<const uint16_t*>data, len(text), block, words, &wanted, hits)
        else:
            _find(<const uint32_t*>data, len(text), block, words, &wanted, hits)
    return hits


cdef int _find(
    const unit_t* text, Py_ssize_t n, Py_ssize_t block, list words, Wanted* wanted, list hits
) except -1:
    cdef Py_ssize_t at, i, length
    cdef Py_ssize_t free_from[_MOST_WORDS]
    cdef uint64_t candidates
    cdef int word
    cdef str letters
    if n < 2:
        return 0
    for word in range(wanted.count):
        free_from[word] = 0
    for at in range(n - 1):
        candidates = wanted.first[text[at] & 255] & wanted.second[text[at + 1] & 255]
        if at + 2 < n:
            candidates &= wanted.third[text[at + 2] & 255]
        if not candidates:
            continue
        for word in range(wanted.count):
            if not candidates >> word & 1 or at < free_from[word] or not wanted.left[word]:
                continue
            letters = <str>words[word]
            length = len(letters)
            if at + length > n:
                continue
            i = 0
            while i < length and <Py_UCS4>text[at + i] == letters[i]:
                i += 1
            if i == length:
                hits.append(block)
                free_from[word] = at + length
                wanted.left[word] -= 1
    return 0


cdef inline unsigned int _pair(Py_UCS4 first, Py_UCS4 second) noexcept:
    return (<unsigned int>first * 61 + <unsigned int>second) & (_PAIRS - 1)


cdef void title_rows(
    list texts, list titles, const float[::1] words, bint is_article, int most_words,
    float[:, ::1] out,
):
    """Rows of `names.TITLES`: see `declutter.features.topic.title_rows`."""
    cdef Py_ssize_t n = len(texts), i, length
    cdef str title = "\n".join(titles), text, part
    cdef list long_titles = [part for part in titles if len(part) > 15]
    cdef uint8_t pairs[_PAIRS]  # of letters side by side in the title
    memset(pairs, 0, sizeof(pairs))
    for i in range(len(title) - 1):
        pairs[_pair(title[i], title[i + 1])] = 1
    for i in range(n):
        out[0, i] = out[1, i] = 0
        out[2, i] = is_article
        if not title or words[i] > most_words:
            continue
        text = <str>texts[i]
        length = len(text)
        if length <= 8:
            continue
        if (
            length <= len(title)
            and pairs[_pair(text[0], text[1])]  # most texts are not in it
            and pairs[_pair(text[length // 2], text[length // 2 + 1])]
            and text in title
        ):
            out[0, i] = <float>(<double>length / len(title))
            continue
        for part in long_titles:
            if len(part) <= length and part in text:
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
