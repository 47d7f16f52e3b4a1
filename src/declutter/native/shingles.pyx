"""Search for the shingles of some texts in all others: the hot part of `declutter.shingles`.

The shingles wanted go into a table and one rolling hash per size runs over all letters, so the
cost is that of the letters, however many shingles are wanted (Karp and Rabin, 1987).
"""

from os import urandom

import numpy as np

from libc.stdint cimport int32_t, int64_t, uint32_t, uint64_t
from libc.string cimport memcmp

from declutter.native.text cimport in_word, is_unspaced

cdef uint64_t _BASE = 0x9E3779B97F4A7C15
# Of each process: nobody can write a page of which all samples fall on one slot.
cdef uint64_t _SECRET = int.from_bytes(urandom(8), "little") | 1
cdef uint32_t _END = 10


cdef inline uint64_t _sample(const int64_t[::1] codes, Py_ssize_t at, int size) noexcept:
    """A hash of so many codes in a row."""
    cdef uint64_t code = 0
    cdef int step
    for step in range(size):
        code = code * _BASE + <uint64_t>codes[at + step]
    return code


cdef inline uint64_t _slot(
    uint64_t code, const uint64_t[::1] sampled, const int32_t[::1] times, int shift
) noexcept:
    """Where a sample stands, or where it would."""
    cdef uint64_t slot = code * _SECRET >> shift
    while times[slot] and sampled[slot] != code:
        slot = slot + 1 & <uint64_t>(times.shape[0] - 1)
    return slot


def echoes(
    const int64_t[::1] codes,
    int size,
    const int64_t[::1] blocks,
    const int64_t[::1] begins,
    const int64_t[::1] lengths,
):
    """What `declutter.shingles._echoes` returns, see there."""
    cdef Py_ssize_t samples = 2 * blocks.shape[0], i, third, at, slots = 8
    cdef uint64_t code, slot
    cdef int shift = 61
    while slots < 4 * samples:
        slots *= 2
        shift -= 1
    cdef uint64_t[::1] sampled = np.zeros(slots, dtype=np.uint64)
    cdef int32_t[::1] times = np.zeros(slots, dtype=np.int32)  # -1: sampled, not met yet
    cdef int64_t[::1] slot_of = np.empty(samples, dtype=np.int64)
    for i in range(samples):
        third = (lengths[i // 2] * (1 + i % 2)) // 3 - size // 2
        at = begins[i // 2] + min(max(third, 0), lengths[i // 2] - size)
        code = _sample(codes, at, size)
        slot = _slot(code, sampled, times, shift)
        sampled[slot] = code
        times[slot] = -1
        slot_of[i] = slot
    for at in range(codes.shape[0] - size + 1):
        code = _sample(codes, at, size)
        slot = _slot(code, sampled, times, shift)
        if times[slot]:
            times[slot] += 2 if times[slot] < 0 else 1
    return [
        blocks[i] for i in range(blocks.shape[0])
        if times[slot_of[2 * i]] > 1 or times[slot_of[2 * i + 1]] > 1
    ]


def repeats(list folded, list chosen, int spaced_size, int unspaced_size, int64_t most_work):
    """What `declutter.shingles._repeats` returns, see there."""
    cdef Py_ssize_t n = len(folded), total = 1, at, i, own, length
    cdef str text
    for text in folded:
        total += len(text) + 1
    letters_array = np.empty(total, dtype=np.uint32)
    begins_array = np.empty(n + 1, dtype=np.int64)
    cdef uint32_t[::1] letters = letters_array
    cdef int64_t[::1] begins = begins_array
    unspaced_array = np.zeros(n, dtype=np.uint8)
    cdef unsigned char[::1] unspaced = unspaced_array
    cdef Py_UCS4 character
    at = 0
    for i in range(n):
        text = folded[i]
        begins[i] = at
        for character in text:
            if in_word(character):
                letters[at] = <uint32_t>character
                if is_unspaced(<uint32_t>character):
                    unspaced[i] = 1
                at += 1
        letters[at] = _END
        at += 1
    begins[n] = total = at

    shares = np.zeros(n, dtype=np.float32)
    ratios = np.zeros(n, dtype=np.float32)
    for size, kind in ((spaced_size, 0), (unspaced_size, 1)):
        own_blocks = [
            i for i in chosen if unspaced[i] == kind and begins[i + 1] - begins[i] - 1 >= size
        ]
        if own_blocks:
            _search(letters, begins, total, own_blocks, size, most_work, shares, ratios)
    return shares, ratios


cdef _search(
    uint32_t[::1] letters, int64_t[::1] begins, Py_ssize_t total, list own_blocks, int size,
    int64_t most_work, shares, ratios,
):
    # One query a shingle; the first of each block also looks for the whole block.
    starts = []
    owners = []
    firsts = []
    cdef Py_ssize_t block, length, start, step = size // 2
    for block in own_blocks:
        length = begins[block + 1] - begins[block] - 1
        firsts.append(len(starts))
        for start in range(0, length - size, step):
            starts.append(begins[block] + start)
            owners.append(block)
        starts.append(begins[block] + length - size)
        owners.append(block)
    firsts.append(len(starts))

    cdef Py_ssize_t queries = len(starts), slots = 1, q, at
    while slots < 4 * queries:
        slots *= 2
    cdef int64_t[::1] start_of = np.array(starts, dtype=np.int64)
    cdef int64_t[::1] owner_of = np.array(owners, dtype=np.int64)
    cdef int64_t[::1] found_at = np.full(queries, -1, dtype=np.int64)
    cdef int64_t[::1] whole_at = np.full(queries, -1, dtype=np.int64)
    cdef unsigned char[::1] is_first = np.zeros(queries, dtype=np.uint8)
    cdef uint64_t[::1] hash_of = np.zeros(queries, dtype=np.uint64)
    cdef int32_t[::1] head = np.full(slots, -1, dtype=np.int32)
    cdef int32_t[::1] following = np.full(queries, -1, dtype=np.int32)
    cdef uint64_t mask = slots - 1, code, top = 1
    for q in firsts[: len(own_blocks)]:
        is_first[q] = 1
    for q in range(size - 1):
        top *= _BASE
    for q in range(queries - 1, -1, -1):
        code = 0
        for at in range(start_of[q], start_of[q] + size):
            code = code * _BASE + letters[at]
        hash_of[q] = code
        following[q] = head[code >> 40 & mask]
        head[code >> 40 & mask] = <int32_t>q

    cdef int64_t work = 0, begin
    cdef int32_t number, before
    cdef uint64_t slot
    cdef bint done
    code = 0
    for at in range(total):
        if at >= size:
            code -= letters[at - size] * top
        code = code * _BASE + letters[at]
        begin = at - size + 1
        if begin < 0:
            continue
        slot = code >> 40 & mask
        number = head[slot]
        before = -1
        while number >= 0:
            work += 1
            done = False
            q = number
            block = owner_of[q]
            if hash_of[q] == code and not begins[block] <= begin < begins[block + 1]:
                if found_at[q] < 0:
                    found_at[q] = begin
                done = not is_first[q]
                length = begins[block + 1] - begins[block] - 1
                if is_first[q] and begin + length <= total:
                    work += length >> 4  # of a periodic text all but the end is the same
                    if not memcmp(
                        &letters[begin], &letters[begins[block]], length * sizeof(uint32_t)
                    ):
                        whole_at[q] = begin
                        done = True
            if done:
                if before < 0:
                    head[slot] = following[q]
                else:
                    following[before] = following[q]
            else:
                before = number
            number = following[q]
        if work > most_work:
            break

    for i, block in enumerate(own_blocks):
        length = begins[block + 1] - begins[block] - 1
        q = firsts[i]
        if whole_at[q] >= 0:
            shares[block] = 1.0
            ratios[block] = <double>length / _letters_around(begins, whole_at[q])
            continue
        hosts = {}
        hits = 0
        for q in range(firsts[i], firsts[i + 1]):
            if found_at[q] >= 0:
                hits += 1
                host = _letters_around(begins, found_at[q], True)
                hosts[host] = hosts.get(host, 0) + 1
        if hits:
            host = max(hosts, key=hosts.__getitem__)
            shares[block] = hits / (firsts[i + 1] - firsts[i])
            ratios[block] = <double>length / max(begins[host + 1] - begins[host] - 1, 1)


cdef _letters_around(int64_t[::1] begins, int64_t at, bint number=False):
    """Letters in the block around a position, or its number."""
    cdef Py_ssize_t low = 0, high = begins.shape[0] - 1, middle
    while low < high:
        middle = (low + high + 1) // 2
        if begins[middle] <= at:
            low = middle
        else:
            high = middle - 1
    return low if number else begins[low + 1] - begins[low] - 1
