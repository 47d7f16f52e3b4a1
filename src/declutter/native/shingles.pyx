"""Search for the shingles of some texts in all others: the hot part of `declutter.shingles`.

The shingles wanted go into a table and one rolling hash per size runs over all letters, so the
cost is that of the letters, however many shingles are wanted (Karp and Rabin, 1987).
"""

from os import urandom

from libc.stdint cimport int32_t, int64_t, uint8_t, uint16_t, uint32_t, uint64_t
from libc.stdlib cimport calloc, free, malloc
from libc.string cimport memcmp, memset

from declutter.native.text cimport in_word, is_unspaced

cdef extern from "Python.h":
    int PyUnicode_KIND(object)
    const void* PyUnicode_DATA(object)

cdef uint64_t _BASE = 0x9E3779B97F4A7C15
# Of each process: nobody can write a page of which all samples fall on one slot.
cdef uint64_t _SECRET = int.from_bytes(urandom(8), "little") | 1
cdef uint32_t _END = 10
cdef uint8_t _IN_WORD[256]

cdef int _character
for _character in range(256):
    _IN_WORD[_character] = in_word(<Py_UCS4>_character)

ctypedef fused unit_t:  # of a text in memory
    uint8_t
    uint16_t
    uint32_t

ctypedef fused code_t:
    int64_t
    uint32_t


cdef struct Sizes:  # see `declutter.shingles.SIZES`
    int sample, unspaced_sample, spaced, unspaced
    int64_t most_steps


cdef struct Page:
    Py_ssize_t count
    Py_ssize_t total  # of all letters and ends
    uint32_t* letters  # of all texts, each with an end behind it
    int64_t* begins  # of each text in the letters, and of one more
    uint8_t* unspaced  # whether letters of a text have no spaces around words
    uint8_t* chosen  # whether a text is looked at


cdef struct Query:
    uint64_t code
    int64_t begin
    int64_t found  # the first place elsewhere, or -1
    int32_t block
    int32_t following  # with a hash in the same slot
    bint is_first  # of its block: it also looks for the whole block


def repeated_sentence(
    list folded,
    const int64_t[::1] codes,
    const int64_t[::1] ends,
    const float[::1] words,
    const float[::1] link_share,
    const int64_t[::1] numbers,
    const int64_t[::1] box,
    const int64_t[::1] owners,
    const int64_t[::1] flags,
    float[::1] out,
    tuple sizes,
    float fewest,
    float most,
    float longest_attribution,
    float linked,
    float whole,
    float attribution,
    int64_t set_apart,
    str dashes,
):
    """What `declutter.clutter.pull_quote.repeated_sentence` returns, in `out`, see there.

    `owners` are of all blocks of the page, `flags` of its elements.
    """
    cdef Py_ssize_t n = len(folded), i
    cdef bint short, dashed
    cdef float value
    cdef float* ratio
    cdef uint8_t* candidates
    cdef str behind
    if not (
        n == ends.shape[0] == words.shape[0] == link_share.shape[0] == numbers.shape[0]
        and n == box.shape[0] == out.shape[0]
    ):
        raise ValueError("texts, figures and places of blocks that are not as many")
    if not n:
        return
    ratio = <float*>malloc(n * sizeof(float))
    candidates = <uint8_t*>malloc(n)
    try:
        if ratio == NULL or candidates == NULL:
            raise MemoryError
        for i in range(n):
            candidates[i] = fewest <= words[i] <= most and link_share[i] < linked
        if not _shares(folded, codes, ends, candidates, _sizes(sizes), &out[0], ratio):
            return
        # From the end, so that each attribution has the share that its quote had alone.
        for i in range(n - 1, -1, -1):
            short = dashed = False
            if i + 1 < n and words[i + 1] <= longest_attribution:
                short = numbers[i + 1] == numbers[i] + 1
            value = out[i]
            if not value:
                continue
            apart = flags[owners[numbers[i]]] & set_apart
            if short:
                behind = folded[i + 1]
                dashed = behind[0] in dashes if behind else False
            if not (ratio[i] < whole or dashed or apart):
                out[i] = 0
            elif dashed or (short and apart and box[i + 1] == box[i]):
                out[i + 1] = max(out[i + 1], attribution * value)
    finally:
        free(ratio)
        free(candidates)


def repeated_share(
    list folded,
    const int64_t[::1] codes,
    const int64_t[::1] ends,
    const uint8_t[::1] candidates,
    tuple sizes,
    float[::1] share,
    float[::1] ratio,
):
    """What `declutter.shingles.repeated_share` returns, in `share` and `ratio`, see there."""
    cdef Py_ssize_t n = len(folded)
    if not n == ends.shape[0] == candidates.shape[0] == share.shape[0] == ratio.shape[0]:
        raise ValueError("texts and figures of blocks that are not as many")
    if n:
        _shares(folded, codes, ends, &candidates[0], _sizes(sizes), &share[0], &ratio[0])


cdef Sizes _sizes(tuple sizes) except *:
    cdef Sizes known
    known.sample, known.unspaced_sample, known.spaced, known.unspaced, known.most_steps = sizes
    if min(sizes) < 2:
        raise ValueError("a sample or shingle of fewer than two")
    return known


cdef bint _shares(
    list folded,
    const int64_t[::1] codes,
    const int64_t[::1] ends,
    const uint8_t* candidates,
    Sizes sizes,
    float* share,
    float* ratio,
) except -1:
    """Whether there is a share, and all of them, of at least one text."""
    cdef Page page
    cdef Py_ssize_t n = len(folded), i
    cdef bint any_chosen = False, any_share = False
    memset(share, 0, n * sizeof(float))
    memset(ratio, 0, n * sizeof(float))
    page.count = n
    page.letters = NULL
    page.begins = <int64_t*>malloc((n + 1) * sizeof(int64_t))
    page.unspaced = <uint8_t*>calloc(n, 1)
    page.chosen = <uint8_t*>calloc(n, 1)
    try:
        if page.begins == NULL or page.unspaced == NULL or page.chosen == NULL:
            raise MemoryError
        _choose_by_words(codes, ends, candidates, sizes.sample, page.chosen)
        _choose_by_characters(folded, candidates, sizes.unspaced_sample, page.chosen)
        for i in range(n):
            any_chosen |= page.chosen[i]
        if any_chosen:
            _read(folded, &page)
            _search(&page, False, sizes.spaced, sizes.most_steps, share, ratio)
            _search(&page, True, sizes.unspaced, sizes.most_steps, share, ratio)
            for i in range(n):
                any_share |= share[i] > 0
    finally:
        free(page.letters)
        free(page.begins)
        free(page.unspaced)
        free(page.chosen)
    return any_share


# --- a cheap first look: samples that stand twice ---------------------------------------------


cdef int _choose_by_words(
    const int64_t[::1] codes, const int64_t[::1] ends, const uint8_t* candidates, int size,
    uint8_t* chosen,
) except -1:
    """Marks the blocks with an echo, by samples of so many words."""
    cdef Py_ssize_t n = ends.shape[0], i, count = 0
    cdef int64_t begin = 0
    cdef int64_t* begins = <int64_t*>malloc(n * sizeof(int64_t))
    cdef int64_t* lengths = <int64_t*>malloc(n * sizeof(int64_t))
    cdef int32_t* blocks = <int32_t*>malloc(n * sizeof(int32_t))
    try:
        if begins == NULL or lengths == NULL or blocks == NULL:
            raise MemoryError
        for i in range(n):
            if not begin <= ends[i] < codes.shape[0]:
                raise ValueError("ends that are not in order, or outside of the codes")
            if candidates[i] and ends[i] - begin >= size:
                begins[count], lengths[count] = begin, ends[i] - begin
                blocks[count] = <int32_t>i
                count += 1
            begin = ends[i] + 1
        if count:
            _mark_echoes(&codes[0], codes.shape[0], size, blocks, begins, lengths, count, chosen)
    finally:
        free(begins)
        free(lengths)
        free(blocks)
    return 0


cdef int _choose_by_characters(
    list folded, const uint8_t* candidates, int size, uint8_t* chosen
) except -1:
    """The same by characters, where no spaces part the words."""
    cdef Py_ssize_t n = len(folded), i, count = 0, total = 0, known = 0
    cdef str text
    cdef int32_t* blocks = <int32_t*>malloc(n * sizeof(int32_t))
    cdef int64_t* begins = NULL
    cdef int64_t* lengths = NULL
    cdef uint32_t* letters = NULL
    try:
        if blocks == NULL:
            raise MemoryError
        for i in range(n):
            text = folded[i]
            total += len(text) + 1
            if candidates[i] and len(text) >= size and _has_unspaced(text):
                blocks[count] = <int32_t>i
                count += 1
        if not count:
            return 0
        begins = <int64_t*>malloc(count * sizeof(int64_t))
        lengths = <int64_t*>malloc(count * sizeof(int64_t))
        letters = <uint32_t*>malloc(total * sizeof(uint32_t))
        if begins == NULL or lengths == NULL or letters == NULL:
            raise MemoryError
        total = 0
        for i in range(n):
            text = folded[i]
            if known < count and blocks[known] == i:
                begins[known], lengths[known] = total, len(text)
                known += 1
            total += _copy(text, letters + total)
            letters[total] = _END
            total += 1
        _mark_echoes(letters, total - 1, size, blocks, begins, lengths, count, chosen)
    finally:
        free(blocks)
        free(begins)
        free(lengths)
        free(letters)
    return 0


cdef int _mark_echoes(
    const code_t* codes,
    Py_ssize_t total,
    int size,
    const int32_t* blocks,
    const int64_t* begins,
    const int64_t* lengths,
    Py_ssize_t count,
    uint8_t* chosen,
) except -1:
    """Marks the blocks with a sample of so many codes, a third in or two thirds in, that stands
    elsewhere too. What a hash finds by chance is sorted out when shingles are compared."""
    cdef Py_ssize_t samples = 2 * count, i, at
    cdef uint64_t code, slot, slots = 8, top = 1
    cdef int shift = 61, step
    cdef int64_t offset
    while slots < <uint64_t>(8 * samples):
        slots *= 2
        shift -= 1
    cdef uint64_t* sampled = <uint64_t*>malloc(slots * sizeof(uint64_t))
    cdef int32_t* times = <int32_t*>calloc(slots, sizeof(int32_t))  # -1: sampled, not met yet
    cdef uint64_t* slot_of = <uint64_t*>malloc(samples * sizeof(uint64_t))
    try:
        if sampled == NULL or times == NULL or slot_of == NULL:
            raise MemoryError
        for i in range(samples):
            offset = lengths[i >> 1] * (1 + (i & 1)) // 3 - size // 2
            offset = min(max(offset, 0), lengths[i >> 1] - size)
            code = 0
            for at in range(begins[i >> 1] + offset, begins[i >> 1] + offset + size):
                code = code * _BASE + <uint64_t>codes[at]
            slot = _slot(code, sampled, times, shift, slots - 1)
            sampled[slot] = code
            times[slot] = -1
            slot_of[i] = slot
        code = 0
        for step in range(size):
            top *= _BASE
            code = code * _BASE + <uint64_t>codes[step]
        at = size
        while True:
            slot = _slot(code, sampled, times, shift, slots - 1)
            if times[slot]:
                times[slot] += 2 if times[slot] < 0 else 1
            if at == total:
                break
            code = code * _BASE + (<uint64_t>codes[at] - <uint64_t>codes[at - size] * top)
            at += 1
        for i in range(samples):
            if times[slot_of[i]] > 1:
                chosen[blocks[i >> 1]] = True
    finally:
        free(sampled)
        free(times)
        free(slot_of)
    return 0


cdef inline uint64_t _slot(
    uint64_t code, const uint64_t* sampled, const int32_t* times, int shift, uint64_t mask
) noexcept:
    """Where a sample stands, or where it would."""
    cdef uint64_t slot = code * _SECRET >> shift
    while times[slot] and sampled[slot] != code:
        slot = slot + 1 & mask
    return slot


# --- letters ----------------------------------------------------------------------------------


cdef bint _has_unspaced(str text) noexcept:
    cdef Py_UCS4 character
    if PyUnicode_KIND(text) > 1:
        for character in text:
            if is_unspaced(<uint32_t>character):
                return True
    return False


cdef Py_ssize_t _copy(str text, uint32_t* out) noexcept:
    """All characters; how many."""
    cdef Py_UCS4 character
    cdef Py_ssize_t at = 0
    for character in text:
        out[at] = <uint32_t>character
        at += 1
    return at


cdef inline Py_ssize_t _copy_letters(
    const unit_t* text, Py_ssize_t length, uint32_t* out, uint8_t* unspaced
) noexcept:
    """The characters of words; how many."""
    cdef Py_ssize_t at = 0, i
    cdef unit_t unit
    for i in range(length):
        unit = text[i]
        if unit_t is uint8_t:
            out[at] = unit
            at += _IN_WORD[unit]
        elif unit < 256:
            out[at] = unit
            at += _IN_WORD[unit]
        elif in_word(<Py_UCS4>unit):
            out[at] = unit
            at += 1
            if is_unspaced(unit):
                unspaced[0] = True
    return at


cdef int _read(list folded, Page* page) except -1:
    """Fills in the letters, where they begin and which have no spaces."""
    cdef Py_ssize_t at = 0, i
    cdef str text
    cdef const void* data
    cdef int kind
    for text in folded:
        at += len(text) + 1
    page.letters = <uint32_t*>malloc(at * sizeof(uint32_t))
    if page.letters == NULL:
        raise MemoryError
    at = 0
    for i in range(page.count):
        text = folded[i]
        page.begins[i] = at
        data, kind = PyUnicode_DATA(text), PyUnicode_KIND(text)
        if kind == 1:
            at += _copy_letters(
                <const uint8_t*>data, len(text), page.letters + at, page.unspaced + i
            )
        elif kind == 2:
            at += _copy_letters(
                <const uint16_t*>data, len(text), page.letters + at, page.unspaced + i
            )
        else:
            at += _copy_letters(
                <const uint32_t*>data, len(text), page.letters + at, page.unspaced + i
            )
        page.letters[at] = _END
        at += 1
    page.begins[page.count] = page.total = at
    return 0


# --- the search -------------------------------------------------------------------------------


cdef int _search(
    const Page* page, bint unspaced, int size, int64_t most_work, float* shares, float* ratios
) except -1:
    """Share and ratio of the chosen blocks, of those whose words have spaces or of the others."""
    cdef int32_t block, n = <int32_t>page.count, own_blocks = 0, q, queries = 0
    cdef int64_t length, at, step = size // 2
    cdef uint64_t slots = 8
    cdef int32_t* own = <int32_t*>malloc(n * sizeof(int32_t))
    cdef int32_t* firsts = <int32_t*>malloc((n + 1) * sizeof(int32_t))
    cdef int64_t* whole_at = <int64_t*>malloc(n * sizeof(int64_t))
    cdef int32_t* tally = <int32_t*>calloc(n, sizeof(int32_t))
    cdef Query* asked = NULL
    cdef int32_t* head = NULL
    try:
        if own == NULL or firsts == NULL or whole_at == NULL or tally == NULL:
            raise MemoryError
        for block in range(n):
            length = page.begins[block + 1] - page.begins[block] - 1
            if page.chosen[block] and page.unspaced[block] == unspaced and length >= size:
                own[own_blocks], firsts[own_blocks] = block, queries
                own_blocks += 1
                queries += <int32_t>((length - size + step - 1) // step + 1)
        if not own_blocks:
            return 0
        firsts[own_blocks] = queries
        while slots < 16 * <uint64_t>queries:
            slots *= 2
        asked = <Query*>malloc(queries * sizeof(Query))
        head = <int32_t*>malloc(slots * sizeof(int32_t))
        if asked == NULL or head == NULL:
            raise MemoryError
        memset(head, 0xFF, slots * sizeof(int32_t))  # -1
        q = 0
        for block in own[:own_blocks]:
            whole_at[block] = -1
            length = page.begins[block + 1] - page.begins[block] - 1
            for at in range(0, length - size, step):
                asked[q].begin, asked[q].block = page.begins[block] + at, block
                asked[q].is_first = not at
                q += 1
            asked[q].begin, asked[q].block = page.begins[block] + length - size, block
            asked[q].is_first = length == size
            q += 1
        _look(page, asked, queries, head, slots - 1, size, most_work, whole_at)
        for q in range(own_blocks):
            block = own[q]
            length = page.begins[block + 1] - page.begins[block] - 1
            if whole_at[block] >= 0:
                shares[block] = 1
                ratios[block] = <float>(
                    <double>length / _letters(page, _block_at(page, whole_at[block]))
                )
            else:
                _count(
                    page, asked + firsts[q], firsts[q + 1] - firsts[q], tally, length,
                    shares + block, ratios + block,
                )  # fmt: skip
    finally:
        free(own)
        free(firsts)
        free(whole_at)
        free(tally)
        free(asked)
        free(head)
    return 0


cdef void _look(
    const Page* page, Query* asked, int32_t queries, int32_t* head, uint64_t mask, int size,
    int64_t most_work, int64_t* whole_at,
) noexcept:
    """One query a shingle; the first of each block also looks for the whole block."""
    cdef const uint32_t* letters = page.letters
    cdef uint64_t code, top = 1, slot
    cdef int64_t work = 0, begin, at, length, own
    cdef int32_t q, before
    cdef bint done
    cdef Query* query
    for at in range(size):
        top *= _BASE
    for q in range(queries - 1, -1, -1):
        code = 0
        for at in range(asked[q].begin, asked[q].begin + size):
            code = code * _BASE + letters[at]
        asked[q].code = code
        asked[q].found = -1
        asked[q].following = head[code >> 40 & mask]
        head[code >> 40 & mask] = q
    code = 0
    for at in range(size - 1):
        code = code * _BASE + letters[at]
    for at in range(size - 1, page.total):
        begin = at - size + 1
        if begin:
            code = code * _BASE + (letters[at] - letters[begin - 1] * top)
        else:
            code = code * _BASE + letters[at]
        slot = code >> 40 & mask
        q = head[slot]
        if q < 0:
            continue
        before = -1
        while q >= 0:
            work += 1
            done = False
            query = asked + q
            own = page.begins[query.block]
            length = page.begins[query.block + 1] - own - 1
            if query.code == code and not own <= begin <= own + length:
                if query.found < 0:
                    query.found = begin
                done = not query.is_first
                if query.is_first and begin + length <= page.total:
                    work += length >> 4  # of a periodic text all but the end is the same
                    if not memcmp(letters + begin, letters + own, length * sizeof(uint32_t)):
                        whole_at[query.block] = begin
                        done = True
            if not done:
                before = q
            elif before < 0:
                head[slot] = query.following
            else:
                asked[before].following = query.following
            q = query.following
        if work > most_work:
            break


cdef void _count(
    const Page* page, Query* asked, int32_t queries, int32_t* tally, int64_t length,
    float* share, float* ratio,
) noexcept:
    """How much of a block was found, and its length beside the block that has most of it."""
    cdef int32_t q, hits = 0, best = -1
    for q in range(queries):
        if asked[q].found >= 0:
            hits += 1
            asked[q].found = _block_at(page, asked[q].found)
            tally[asked[q].found] += 1
    if not hits:
        return
    for q in range(queries):  # of two that have as much the one found first
        if asked[q].found >= 0 and (best < 0 or tally[asked[q].found] > tally[best]):
            best = <int32_t>asked[q].found
    share[0] = <float>(<double>hits / queries)
    ratio[0] = <float>(<double>length / max(_letters(page, best), 1))
    for q in range(queries):
        if asked[q].found >= 0:
            tally[asked[q].found] = 0


cdef int64_t _letters(const Page* page, Py_ssize_t block) noexcept:
    return page.begins[block + 1] - page.begins[block] - 1


cdef Py_ssize_t _block_at(const Page* page, int64_t at) noexcept:
    """The block around a position."""
    cdef Py_ssize_t low = 0, high = page.count, middle
    while low < high:
        middle = (low + high + 1) // 2
        if page.begins[middle] <= at:
            low = middle
        else:
            high = middle - 1
    return low
