"""Named terms of the scores of many blocks, and the strongest of them, see `scoring.terms`."""

from libc.math cimport fabs
from libc.stdint cimport int64_t, uint8_t, uint64_t
from libc.stdlib cimport free, malloc
from libc.string cimport memcpy, memset

include "arrays.pxi"

cdef enum:
    LANES = 32  # blocks in one go: with more of them, their sums leave the nearer caches
    PLACES = 11  # bits of a digit: a double has as many for its exponent
    DIGITS = 1 << PLACES
    FEW = 24  # terms that are picked out one by one; more are sorted

ctypedef struct Term:
    double size
    Py_ssize_t column


def changes(const float[:, :, ::1] leaves, const int64_t[::1] cover, Py_ssize_t output):
    """As `terms.changes_by_numpy`, number for number. Without cover all leaves count the same.

    Raises:
        IndexError: there is no such output.
        ValueError: the cover does not fit the leaves.
    """
    cdef Py_ssize_t count = leaves.shape[0], size = leaves.shape[1], tree, at, half, left
    cdef double weight, mean, above
    cdef double* sums
    cdef double* weights
    if not 0 <= output < leaves.shape[2]:
        raise IndexError("no such output")
    if cover.shape[0] and cover.shape[0] != count * size:
        raise ValueError("a forest whose cover does not fit its leaves")
    found = unset_doubles(max(count, 1), 2 * size - 1)
    cdef double[:, ::1] out = found
    # The nodes of a tree one after the other: the root at 1, below node i are 2 i and 2 i + 1.
    sums = <double*>malloc(2 * size * sizeof(double))
    weights = <double*>malloc(2 * size * sizeof(double))
    if sums == NULL or weights == NULL:
        free(sums)
        free(weights)
        raise MemoryError
    for tree in range(count):
        for at in range(size):
            weight = <double>cover[tree * size + at] + 1e-3 if cover.shape[0] else 1.0
            weights[size + at] = weight
            sums[size + at] = <double>leaves[tree, at, output] * weight
        for at in range(size - 1, 0, -1):
            weights[at] = weights[2 * at] + weights[2 * at + 1]
            sums[at] = sums[2 * at] + sums[2 * at + 1]
        out[tree, 0] = sums[1] / weights[1]
        for at in range(2, 2 * size):
            out[tree, at - 1] = sums[at] / weights[at] - sums[at // 2] / weights[at // 2]
    free(sums)
    free(weights)
    return found


def add(
    const float[:, ::1] matrix,
    Py_ssize_t low,
    const int64_t[::1] rows,
    const float[::1] borders,
    const int64_t[:, ::1] trees,
    const int64_t[::1] columns,
    const double[:, ::1] changes,
    const int64_t[::1] into,
    double[:, ::1] out,
    Py_ssize_t first,
    Py_ssize_t width,
):
    """Add the terms of the blocks from `low` of a matrix to the rows `into` of `out`.

    Args:
        columns: of the feature of each question, counted from `first`, below `width`.

    Raises:
        IndexError: the numbers point outside of the arrays.
    """
    cdef Py_ssize_t count = into.shape[0], questions = rows.shape[0], depth = trees.shape[1]
    cdef Py_ssize_t i, tree, level, done = 0, column
    cdef int lane, lanes, used
    cdef int64_t question
    cdef uint8_t place[LANES]
    cdef uint8_t* answers
    cdef const uint8_t* answer
    cdef double* totals
    cdef double* total
    cdef const double* change
    cdef const float* feature
    if low < 0 or low + count > matrix.shape[1] or first < 0 or first + width > out.shape[1]:
        raise IndexError("blocks outside of the arrays")
    if not _fits(matrix, rows, borders, trees, columns, changes, width):
        raise IndexError("a forest whose numbers do not fit together")
    for i in range(count):
        if not 0 <= into[i] < out.shape[0]:
            raise IndexError("blocks outside of the arrays")
    answers = <uint8_t*>malloc((questions + 1) * LANES)
    totals = <double*>malloc((width + 1) * LANES * sizeof(double))
    if answers == NULL or totals == NULL:
        free(answers)
        free(totals)
        raise MemoryError
    while done < count:
        used = <int>min(count - done, <Py_ssize_t>LANES)
        lanes = LANES if 2 * used > LANES else used
        for i in range(questions):
            feature = &matrix[rows[i], low + done]
            for lane in range(used):
                answers[i * LANES + lane] = feature[lane] > borders[i]
            for lane in range(used, lanes):
                answers[i * LANES + lane] = 0
        for i in range(width * LANES):
            totals[i] = 0.0
        for tree in range(trees.shape[0]):
            change = &changes[tree, 0] + 1
            for lane in range(LANES):
                place[lane] = 0
            for level in range(depth):
                question = trees[tree, depth - 1 - level]  # the highest bit decides first
                answer = answers + question * LANES
                total = totals + columns[question] * LANES
                if lanes == LANES:  # the compiler knows how many
                    for lane in range(LANES):
                        place[lane] = <uint8_t>(2 * place[lane] + answer[lane])
                    for lane in range(LANES):
                        total[lane] += change[place[lane]]
                else:
                    for lane in range(lanes):
                        place[lane] = <uint8_t>(2 * place[lane] + answer[lane])
                        total[lane] += change[place[lane]]
                change += 2 << level
        for lane in range(used):
            i = into[done + lane]
            for column in range(width):
                out[i, first + column] += totals[column * LANES + lane]
        done += used
    free(answers)
    free(totals)


cdef bint _fits(
    const float[:, ::1] matrix,
    const int64_t[::1] rows,
    const float[::1] borders,
    const int64_t[:, ::1] trees,
    const int64_t[::1] columns,
    const double[:, ::1] changes,
    Py_ssize_t width,
):
    """Whether all numbers point inside of the arrays: some come from files that users bring."""
    cdef Py_ssize_t questions = rows.shape[0], depth = trees.shape[1], i, level
    if borders.shape[0] != questions or columns.shape[0] != questions:
        return False
    if not 1 <= depth <= 8 or changes.shape[1] != (2 << depth) - 1:
        return False
    if changes.shape[0] < trees.shape[0]:
        return False
    for i in range(questions):
        if not (0 <= rows[i] < matrix.shape[0] and 0 <= columns[i] < width):
            return False
    for i in range(trees.shape[0]):
        for level in range(depth):
            if not 0 <= trees[i, level] < questions:
                return False
    return True


def strongest(
    const double[:, ::1] values,
    Py_ssize_t row,
    Py_ssize_t first,
    Py_ssize_t behind,
    list names,
    Py_ssize_t count,
):
    """The largest values of a row in the columns first:behind, with their names: largest first,
    and of equal ones the first column. All of them if `count` is negative.

    Raises:
        IndexError: there are no such columns, or not as many names.
    """
    cdef Py_ssize_t column, at, found = 0
    cdef Term* terms
    cdef double size
    _check(values, row, first, behind)
    if len(names) != values.shape[1]:
        raise IndexError("not a name a column")
    if count < 0 or count > behind - first:
        count = behind - first
    if count == 0:
        return []
    # Room for twice as many: a sort moves them to and fro.
    terms = <Term*>malloc(2 * (behind - first) * sizeof(Term))
    if terms == NULL:
        raise MemoryError
    if count <= FEW:
        for column in range(first, behind):
            size = fabs(values[row, column])
            if found == count:
                if not size > terms[found - 1].size:
                    continue
                found -= 1
            at = found
            while at > 0 and size > terms[at - 1].size:
                terms[at] = terms[at - 1]
                at -= 1
            terms[at].size, terms[at].column = size, column
            found += 1
    else:
        for column in range(first, behind):
            terms[column - first].size = fabs(values[row, column])
            terms[column - first].column = column
        _sort(terms, terms + (behind - first), behind - first)
    try:
        return [(names[terms[at].column], values[row, terms[at].column]) for at in range(count)]
    finally:
        free(terms)


cdef void _sort(Term* terms, Term* room, Py_ssize_t count) noexcept:
    """Put the terms in order: the largest first, equal ones as they stood."""
    cdef Py_ssize_t starts[DIGITS]
    cdef Py_ssize_t at, left, begin, size
    cdef int turn, digit
    cdef Term term
    # By exponent and some binary places, a digit a turn, as bits of sizes go up with the sizes.
    for turn in range(2):
        memset(starts, 0, sizeof(starts))
        for at in range(count):
            starts[_digit(terms[at].size, turn)] += 1
        begin = 0
        for digit in range(DIGITS):
            size = starts[digit]
            starts[digit] = begin
            begin += size
        for at in range(count):
            digit = _digit(terms[at].size, turn)
            room[starts[digit]] = terms[at]
            starts[digit] += 1
        terms, room = room, terms
    # By all of their places: next to nothing is left to do.
    for at in range(1, count):
        term = terms[at]
        left = at
        while left > 0 and term.size > terms[left - 1].size:
            terms[left] = terms[left - 1]
            left -= 1
        terms[left] = term


cdef inline int _digit(double size, int turn) noexcept:
    """0 for the largest sizes."""
    cdef uint64_t bits
    memcpy(&bits, &size, sizeof(bits))
    return DIGITS - 1 - <int>(bits >> (52 - PLACES + turn * PLACES) & (DIGITS - 1))


def total(const double[:, ::1] values, Py_ssize_t row, Py_ssize_t first, Py_ssize_t behind):
    """Sum of the columns first:behind of a row.

    Raises:
        IndexError: there are no such columns.
    """
    cdef Py_ssize_t column
    cdef double found = 0.0
    _check(values, row, first, behind)
    for column in range(first, behind):
        found += values[row, column]
    return found


cdef int _check(
    const double[:, ::1] values, Py_ssize_t row, Py_ssize_t first, Py_ssize_t behind
) except -1:
    if not (0 <= row < values.shape[0] and 0 <= first <= behind <= values.shape[1]):
        raise IndexError("outside of the table")
    return 0
