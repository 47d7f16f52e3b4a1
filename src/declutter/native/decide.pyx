"""From scores to verdicts: the compiled form of `scoring.arrays`."""

from libc.math cimport exp, pow
from libc.stdint cimport int64_t, uint8_t, uint32_t
from libc.stdlib cimport free, malloc
from libc.string cimport memcpy, memset

include "arrays.pxi"

cdef struct Candidate:
    float probability
    uint32_t key  # the higher the probability, the lower
    Py_ssize_t number


cdef object row_of(Py_ssize_t count):
    """float32, shape (count,)."""
    return memoryview(bytearray(4 * count)).cast("f")


def first_probabilities(const float[:, ::1] scores):
    """The logistic function of the first output's scores, shape (outputs, blocks)."""
    cdef Py_ssize_t i, n = scores.shape[1]
    found = row_of(n)
    cdef float[::1] out = found
    for i in range(n):
        out[i] = <float>(1.0 / (1.0 + exp(-<double>scores[0, i])))
    return found


def spread(const float[::1] values, const int64_t[::1] numbers, Py_ssize_t count):
    """The values at the given places, 0 at all others."""
    cdef Py_ssize_t i
    found = row_of(count)
    cdef float[::1] out = found
    for i in range(numbers.shape[0]):
        out[numbers[i]] = values[i]
    return found


def blend(const float[::1] region, const float[::1] keep, double weight):
    """Weighted geometric mean of the two probabilities; 0 where `keep` is."""
    cdef Py_ssize_t i
    found = row_of(region.shape[0])
    cdef float[::1] out = found
    for i in range(region.shape[0]):
        if keep[i] > 0:
            out[i] = <float>(pow(region[i], 1.0 - weight) * pow(keep[i], weight))
    return found


def choose(const float[::1] probability, const float[::1] words):
    """What `scoring.arrays.choose` returns."""
    cdef Py_ssize_t n = probability.shape[0], i, last = 0
    cdef Candidate* order = <Candidate*>malloc(2 * n * sizeof(Candidate) + 1)
    cdef double gained = 0, size = 0, all_gained = 0, expected, best = -1
    if words.shape[0] != n:
        free(order)
        raise ValueError("as many words as probabilities")
    if order == NULL:
        raise MemoryError
    for i in range(n):
        order[i].probability, order[i].number = probability[i], i
        order[i].key = rank(probability[i])
    sort(order, order + n, n)
    for i in range(n):
        all_gained += <double>order[i].probability * words[order[i].number]
    for i in range(n):
        gained += <double>order[i].probability * words[order[i].number]
        size += words[order[i].number]
        expected = 2 * gained / (size + all_gained + 1e-9)
        if expected > best:
            best, last = expected, i
    cdef bytearray chosen = bytearray(n)
    for i in range(last + 1 if n else 0):
        chosen[order[i].number] = 1
    free(order)
    return bytes(chosen), best


cdef inline uint32_t rank(float probability) noexcept:
    """A number that falls as the probability rises."""
    cdef uint32_t bits
    cdef float value = probability + 0  # no -0
    memcpy(&bits, &value, 4)
    return bits if bits >> 31 else ~bits & 0x7FFFFFFF


cdef void sort(Candidate* order, Candidate* spare, Py_ssize_t n) noexcept:
    """By rising keys, of equal ones the first comes first: byte by byte."""
    cdef Py_ssize_t begins[257]
    cdef Py_ssize_t i, byte
    cdef int shift
    for shift in range(0, 32, 8):
        memset(begins, 0, sizeof(begins))
        for i in range(n):
            begins[(order[i].key >> shift & 255) + 1] += 1
        for byte in range(255):
            begins[byte + 1] += begins[byte]
        for i in range(n):
            byte = order[i].key >> shift & 255
            spare[begins[byte]] = order[i]
            begins[byte] += 1
        order, spare = spare, order


def best_roles(const float[:, ::1] scores, const uint8_t[::1] content, const uint8_t[::1] chosen):
    """Number of each block's best output, of those whose `content` is as the block was chosen."""
    cdef Py_ssize_t i, role, best, outputs = scores.shape[0]
    cdef list found = []
    for i in range(scores.shape[1]):
        best = -1
        for role in range(outputs):
            if content[role] == chosen[i] and (best < 0 or scores[role, i] > scores[best, i]):
                best = role
        found.append(max(best, 0))
    return found
