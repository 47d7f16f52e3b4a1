/* Symmetric trees for up to 64 blocks at once, in three forms with the same sums: plain C, the same
   for AVX2, and by hand for AVX-512. The processor is asked once which of them it can run. */

#include <stdint.h>
#include <stddef.h>
#include <string.h>

#define LANES 64
#define AHEAD 8 /* questions */

typedef struct {
    const float *matrix;  /* a row a feature */
    ptrdiff_t columns;
    const int64_t *rows;  /* of each question */
    const float *borders;
    ptrdiff_t questions;
    const int64_t *trees;  /* `depth` questions each */
    ptrdiff_t n_trees, depth;
    const float *leaves;  /* 2 ** depth * outputs each */
    ptrdiff_t outputs;
} Forest;

/* `answers` has room for a byte for each question and lane, `sums` for each lane and output: there
   the sums of the blocks low:low+width are put, the outputs of a block side by side. */
typedef void (*Evaluate)(
    const Forest *forest, ptrdiff_t low, int width, uint8_t *answers, float *sums);

#if defined(__GNUC__)
#define ALWAYS_INLINE static inline __attribute__((always_inline))
#else
#define ALWAYS_INLINE static inline
#endif

ALWAYS_INLINE void evaluate_lanes(
    const Forest *forest, ptrdiff_t low, int width, int lanes, uint8_t *answers, float *sums)
{
    const ptrdiff_t depth = forest->depth, outputs = forest->outputs;
    for (ptrdiff_t question = 0; question < forest->questions; question++) {
        const float *feature = forest->matrix + forest->rows[question] * forest->columns + low;
        const float border = forest->borders[question];
        uint8_t *reply = answers + question * LANES;
        const int count = width < lanes ? width : lanes;
        for (int lane = 0; lane < count; lane++)
            reply[lane] = feature[lane] > border ? 255 : 0;
    }
    memset(sums, 0, (size_t)(LANES * outputs) * sizeof(float));
    for (ptrdiff_t tree = 0; tree < forest->n_trees; tree++) {
        const int64_t *asked = forest->trees + tree * depth;
        const float *values = forest->leaves + ((tree * outputs) << depth);
        uint8_t leaf[LANES] = {0};
        if (depth == 6) { /* as shipped: all levels in one pass */
            const uint8_t *a = answers + asked[0] * LANES, *b = answers + asked[1] * LANES;
            const uint8_t *c = answers + asked[2] * LANES, *d = answers + asked[3] * LANES;
            const uint8_t *e = answers + asked[4] * LANES, *f = answers + asked[5] * LANES;
            for (int lane = 0; lane < lanes; lane++)
                leaf[lane] = (uint8_t)((a[lane] & 1) | (b[lane] & 2) | (c[lane] & 4) |
                                       (d[lane] & 8) | (e[lane] & 16) | (f[lane] & 32));
        } else {
            for (ptrdiff_t level = 0; level < depth; level++) {
                const uint8_t *answer = answers + asked[level] * LANES, bit = (uint8_t)(1 << level);
                for (int lane = 0; lane < lanes; lane++)
                    leaf[lane] |= answer[lane] & bit;
            }
        }
        if (outputs == 1) {
            for (int lane = 0; lane < width; lane++)
                sums[lane] += values[leaf[lane]];
            continue;
        }
        for (int lane = 0; lane < width; lane++) {
            const float *value = values + leaf[lane] * outputs;
            float *sum = sums + lane * outputs;
            for (ptrdiff_t output = 0; output < outputs; output++)
                sum[output] += value[output];
        }
    }
}

/* Twice, so that the compiler knows the number of lanes: few of them are left at a page's end. */
#define EVALUATE_LANES                                                 \
    if (width > LANES / 2)                                             \
        evaluate_lanes(forest, low, width, LANES, answers, sums);      \
    else                                                               \
        evaluate_lanes(forest, low, width, LANES / 2, answers, sums);

static void evaluate_plain(
    const Forest *forest, ptrdiff_t low, int width, uint8_t *answers, float *sums)
{
    EVALUATE_LANES
}

#if defined(__GNUC__) && defined(__x86_64__)
#include <immintrin.h>

__attribute__((target("avx2"))) static void evaluate_avx2(
    const Forest *forest, ptrdiff_t low, int width, uint8_t *answers, float *sums)
{
    EVALUATE_LANES
}

/* Answers are a bit for each lane; the 64 leaves of a tree are looked up in four registers. */
__attribute__((target("avx512f,avx512bw"))) static void evaluate_avx512(
    const Forest *forest, ptrdiff_t low, int width, uint8_t *answers, float *sums)
{
    const int groups = (width + 15) / 16;
    uint64_t *replies = (uint64_t *)answers;
    __m512 totals[4];
    if (forest->depth != 6 || forest->outputs != 1) {
        evaluate_avx2(forest, low, width, answers, sums);
        return;
    }
    for (int group = 0; group < 4; group++)
        totals[group] = _mm512_setzero_ps();
    for (ptrdiff_t question = 0; question < forest->questions; question++) {
        const float *feature = forest->matrix + forest->rows[question] * forest->columns + low;
        const __m512 border = _mm512_set1_ps(forest->borders[question]);
        uint64_t reply = 0;
        if (question + AHEAD < forest->questions) { /* rows lie far apart */
            const float *later =
                forest->matrix + forest->rows[question + AHEAD] * forest->columns + low;
            for (int at = 0; at < width; at += 16)
                _mm_prefetch((const char *)(later + at), _MM_HINT_T0);
        }
        if (width == LANES) {
            const __mmask16 a = _mm512_cmp_ps_mask(_mm512_loadu_ps(feature), border, _CMP_GT_OQ);
            const __mmask16 b =
                _mm512_cmp_ps_mask(_mm512_loadu_ps(feature + 16), border, _CMP_GT_OQ);
            const __mmask16 c =
                _mm512_cmp_ps_mask(_mm512_loadu_ps(feature + 32), border, _CMP_GT_OQ);
            const __mmask16 d =
                _mm512_cmp_ps_mask(_mm512_loadu_ps(feature + 48), border, _CMP_GT_OQ);
            replies[question] =
                _mm512_kunpackd(_mm512_kunpackw(d, c), _mm512_kunpackw(b, a));
            continue;
        }
        for (int group = 0; group < groups; group++) {
            const int left = width - 16 * group;
            const __mmask16 inside = left < 16 ? (__mmask16)((1u << left) - 1) : (__mmask16)0xFFFF;
            const __m512 values = _mm512_maskz_loadu_ps(inside, feature + 16 * group);
            const uint64_t above = _mm512_cmp_ps_mask(values, border, _CMP_GT_OQ);
            reply |= above << 16 * group;
        }
        replies[question] = reply;
    }
    for (ptrdiff_t tree = 0; tree < forest->n_trees; tree++) {
        const int64_t *asked = forest->trees + 6 * tree;
        const float *values = forest->leaves + 64 * tree;
        const __m512 a = _mm512_loadu_ps(values), b = _mm512_loadu_ps(values + 16);
        const __m512 c = _mm512_loadu_ps(values + 32), d = _mm512_loadu_ps(values + 48);
        const uint64_t high = replies[asked[5]];
        __m512i leaf = _mm512_maskz_set1_epi8(replies[asked[0]], 1);
        leaf = _mm512_mask_add_epi8(leaf, replies[asked[1]], leaf, _mm512_set1_epi8(2));
        leaf = _mm512_mask_add_epi8(leaf, replies[asked[2]], leaf, _mm512_set1_epi8(4));
        leaf = _mm512_mask_add_epi8(leaf, replies[asked[3]], leaf, _mm512_set1_epi8(8));
        leaf = _mm512_mask_add_epi8(leaf, replies[asked[4]], leaf, _mm512_set1_epi8(16));
#define ADD_GROUP(group)                                                                     \
    if (groups > group) {                                                                    \
        const __m512i at = _mm512_cvtepu8_epi32(_mm512_extracti32x4_epi32(leaf, group));     \
        const __m512 lower = _mm512_permutex2var_ps(a, at, b);                               \
        const __m512 upper = _mm512_permutex2var_ps(c, at, d);                               \
        totals[group] = _mm512_add_ps(                                                       \
            totals[group], _mm512_mask_mov_ps(lower, (__mmask16)(high >> 16 * group), upper)); \
    }
        ADD_GROUP(0)
        ADD_GROUP(1)
        ADD_GROUP(2)
        ADD_GROUP(3)
#undef ADD_GROUP
    }
    for (int group = 0; group < 4; group++)
        _mm512_storeu_ps(sums + 16 * group, totals[group]);
}

static Evaluate best_evaluate(void)
{
    __builtin_cpu_init();
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw"))
        return evaluate_avx512;
    return __builtin_cpu_supports("avx2") ? evaluate_avx2 : evaluate_plain;
}
#else
static Evaluate best_evaluate(void)
{
    return evaluate_plain;
}
#endif
