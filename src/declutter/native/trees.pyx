"""Evaluation of symmetric trees, see `scoring.forest`."""

from libc.stdint cimport int64_t, uint8_t
from libc.stdlib cimport calloc, free, malloc

include "arrays.pxi"

cdef int _LANES = 64  # blocks in one go, so that all answers stay in the first caches


def scores(
    const float[:, ::1] matrix,
    const int64_t[::1] rows,
    const float[::1] borders,
    const int64_t[:, ::1] trees,
    const float[:, :, ::1] leaves,
    const float[::1] bias,
):
    """Sum of the leaves that each block reaches and of the bias, shape (outputs, blocks), float32.

    Raises:
        IndexError: the numbers point outside of the arrays.
    """
    cdef Py_ssize_t count = matrix.shape[1], questions = rows.shape[0]
    cdef Py_ssize_t n_trees = trees.shape[0], depth = trees.shape[1], outputs = leaves.shape[2]
    cdef Py_ssize_t low, width, question, tree, level, lane, output
    out_array = floats(max(outputs, 1), max(count, 1))
    cdef float[:, ::1] out = out_array
    cdef uint8_t* answers = <uint8_t*>calloc(questions + 1, _LANES)
    cdef float* sums = <float*>malloc(outputs * _LANES * sizeof(float) + 1)
    cdef uint8_t leaf[64]
    cdef const float* feature
    cdef uint8_t* reply
    cdef const uint8_t* answer
    cdef const uint8_t* second
    cdef const uint8_t* third
    cdef const uint8_t* fourth
    cdef const uint8_t* fifth
    cdef const uint8_t* sixth
    cdef const float* values
    cdef float border
    cdef uint8_t bit
    if not _fits(matrix, rows, borders, trees, leaves, bias):
        free(answers)
        free(sums)
        raise IndexError("a forest whose numbers do not fit together")
    if answers == NULL or sums == NULL:
        free(answers)
        free(sums)
        raise MemoryError
    try:
        low = 0
        while low < count:
            width = min(count - low, <Py_ssize_t>_LANES)
            for question in range(questions):
                border = borders[question]
                feature = &matrix[rows[question], low]
                reply = answers + question * _LANES
                if width == 64:
                    for lane in range(64):
                        reply[lane] = 255 if feature[lane] > border else 0
                else:
                    for lane in range(width):
                        reply[lane] = 255 if feature[lane] > border else 0
            for lane in range(outputs * _LANES):
                sums[lane] = 0
            for tree in range(n_trees):
                if depth == 6:  # as shipped: all levels in one pass
                    answer = answers + trees[tree, 0] * _LANES
                    second = answers + trees[tree, 1] * _LANES
                    third = answers + trees[tree, 2] * _LANES
                    fourth = answers + trees[tree, 3] * _LANES
                    fifth = answers + trees[tree, 4] * _LANES
                    sixth = answers + trees[tree, 5] * _LANES
                    for lane in range(64):
                        leaf[lane] = (
                            (answer[lane] & 1) | (second[lane] & 2) | (third[lane] & 4)
                            | (fourth[lane] & 8) | (fifth[lane] & 16) | (sixth[lane] & 32)
                        )
                else:
                    for lane in range(64):
                        leaf[lane] = 0
                    for level in range(depth):
                        answer = answers + trees[tree, level] * _LANES
                        bit = <uint8_t>(1 << level)
                        for lane in range(64):
                            leaf[lane] |= answer[lane] & bit
                values = &leaves[tree, 0, 0]
                if outputs == 1:
                    for lane in range(width):
                        sums[lane] += values[leaf[lane]]
                    continue
                for lane in range(width):
                    for output in range(outputs):
                        sums[output * _LANES + lane] += values[leaf[lane] * outputs + output]
            for output in range(outputs):
                for lane in range(width):
                    out[output, low + lane] = sums[output * _LANES + lane] + bias[output]
            low += width
    finally:
        free(answers)
        free(sums)
    return out_array


cdef bint _fits(
    const float[:, ::1] matrix,
    const int64_t[::1] rows,
    const float[::1] borders,
    const int64_t[:, ::1] trees,
    const float[:, :, ::1] leaves,
    const float[::1] bias,
):
    """Whether all numbers point inside of the arrays: some come from files that users bring."""
    cdef Py_ssize_t questions = rows.shape[0], depth = trees.shape[1], i, level
    if borders.shape[0] != questions or leaves.shape[0] != trees.shape[0]:
        return False
    if bias.shape[0] != leaves.shape[2]:
        return False
    if not 1 <= depth <= 8 or leaves.shape[1] != 1 << depth or leaves.shape[2] < 1:
        return False
    for i in range(questions):
        if not 0 <= rows[i] < matrix.shape[0]:
            return False
    for i in range(trees.shape[0]):
        for level in range(depth):
            if not 0 <= trees[i, level] < questions:
                return False
    return True
