"""Evaluation of symmetric trees, see `scoring.forest`."""

from libc.stdint cimport int64_t, uint8_t
from libc.stdlib cimport free, malloc

include "arrays.pxi"

cdef extern from "trees_lanes.h":
    enum:
        LANES  # blocks in one go, so that all answers stay in the first caches

    ctypedef struct Forest:
        const float* matrix
        Py_ssize_t columns
        const int64_t* rows
        const float* borders
        Py_ssize_t questions
        const int64_t* trees
        Py_ssize_t n_trees, depth
        const float* leaves
        Py_ssize_t outputs

    ctypedef void (*Evaluate)(
        const Forest* forest, Py_ssize_t low, int width, uint8_t* answers, float* sums
    ) noexcept
    Evaluate best_evaluate()
    Evaluate evaluate_plain

cdef Evaluate _evaluate = best_evaluate()


def use_plain(bint plain):
    """Whether to do without instructions that not all processors have: tests compare the two."""
    global _evaluate
    _evaluate = evaluate_plain if plain else best_evaluate()


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
    cdef Py_ssize_t count = matrix.shape[1], low = 0, output
    cdef int width, lane
    cdef Forest forest
    cdef uint8_t* answers
    cdef float* sums
    if not _fits(matrix, rows, borders, trees, leaves, bias):
        raise IndexError("a forest whose numbers do not fit together")
    forest.columns, forest.questions = count, rows.shape[0]
    forest.n_trees, forest.depth, forest.outputs = trees.shape[0], trees.shape[1], leaves.shape[2]
    if forest.n_trees and count:
        forest.matrix, forest.rows, forest.borders = &matrix[0, 0], &rows[0], &borders[0]
        forest.trees, forest.leaves = &trees[0, 0], &leaves[0, 0, 0]
    else:
        forest.n_trees = forest.questions = 0
    out_array = floats(forest.outputs, max(count, 1))
    cdef float[:, ::1] out = out_array
    answers = <uint8_t*>malloc((forest.questions + 1) * LANES)
    sums = <float*>malloc(forest.outputs * LANES * sizeof(float))
    if answers == NULL or sums == NULL:
        free(answers)
        free(sums)
        raise MemoryError
    while low < count:
        width = <int>min(count - low, <Py_ssize_t>LANES)
        _evaluate(&forest, low, width, answers, sums)
        for output in range(forest.outputs):
            for lane in range(width):
                out[output, low + lane] = sums[lane * forest.outputs + output] + bias[output]
        low += width
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
