/* Where one of some words may begin in a text, told for 32 places at once by the halves of three
   bytes in a row: each half asks a table of 16 for the groups of words that have it there (the
   first step of "Teddy", by G. Langdale in Hyperscan). Plain C without AVX2: every place may be. */

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define PLACES 32
#define LETTERS 3 /* of a word that are looked at */
#define GROUPS 8
#define STRIDE 256

typedef struct {
    uint8_t low[LETTERS][16], high[LETTERS][16]; /* a bit for each group */
} Halves;

static void add_word(Halves *halves, const uint8_t *word, int group)
{
    for (int i = 0; i < LETTERS; i++) {
        const uint8_t byte = word[i], bit = (uint8_t)(1 << group);
        halves->low[i][byte & 15] |= bit;
        halves->high[i][byte >> 4] |= bit;
        if (byte >= 'a' && byte <= 'z') /* in any case: the low half is the same */
            halves->high[i][(byte - 32) >> 4] |= bit;
    }
}

/* A bit for each of the first places in a text, of `left` bytes from here on. */
typedef uint32_t (*MayBegin)(const Halves *halves, const uint8_t *at, size_t left);

static uint32_t first_places(size_t left)
{
    return left < PLACES ? ((uint32_t)1 << left) - 1 : ~(uint32_t)0;
}

static uint32_t may_begin_plain(const Halves *halves, const uint8_t *at, size_t left)
{
    (void)halves;
    (void)at;
    return first_places(left);
}

/* Whether three bytes follow each other from one of STRIDE places on; no branch, for the vectors'
   sake. */
typedef int (*BeginsWithin)(const uint8_t *at, const uint8_t *word);

#if defined(__GNUC__)
__attribute__((always_inline))
#endif
static inline int begins_within(const uint8_t *at, const uint8_t *word)
{
    uint8_t found = 0;
    for (int i = 0; i < STRIDE; i++)
        found |= (uint8_t)((at[i] == word[0]) & (at[i + 1] == word[1]) & (at[i + 2] == word[2]));
    return found;
}

#if defined(__GNUC__) && defined(__x86_64__)
#include <immintrin.h>

#define PAGE 4096
#define WINDOW (PLACES + LETTERS - 1)

/* What lies behind the text is read, too, where it is on the same page of memory: that cannot fail,
   and copies of short texts would have to be waited for. Nothing comes of it. */
__attribute__((target("avx2"), no_sanitize("address"))) static uint32_t may_begin_avx2(
    const Halves *halves, const uint8_t *at, size_t left)
{
    const __m256i half = _mm256_set1_epi8(15);
    __m256i groups = _mm256_set1_epi8(-1);
    uint8_t window[WINDOW] = {0};
    if (left < WINDOW && ((uintptr_t)at & (PAGE - 1)) > PAGE - WINDOW) {
        memcpy(window, at, left);
        at = window;
    }
    for (int i = 0; i < LETTERS; i++) {
        const __m256i bytes = _mm256_loadu_si256((const __m256i *)(at + i));
        const __m256i low = _mm256_broadcastsi128_si256(
            _mm_loadu_si128((const __m128i *)halves->low[i]));
        const __m256i high = _mm256_broadcastsi128_si256(
            _mm_loadu_si128((const __m128i *)halves->high[i]));
        groups = _mm256_and_si256(groups, _mm256_and_si256(
            _mm256_shuffle_epi8(low, _mm256_and_si256(bytes, half)),
            _mm256_shuffle_epi8(high, _mm256_and_si256(_mm256_srli_epi16(bytes, 4), half))));
    }
    return first_places(left)
        & ~(uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(groups, _mm256_setzero_si256()));
}

__attribute__((target("avx2"))) static int begins_within_avx2(
    const uint8_t *at, const uint8_t *word)
{
    return begins_within(at, word);
}

static BeginsWithin begins_within_here(void)
{
    return __builtin_cpu_supports("avx2") ? begins_within_avx2 : begins_within;
}

static MayBegin may_begin_here(void)
{
    return __builtin_cpu_supports("avx2") ? may_begin_avx2 : may_begin_plain;
}
#else
static BeginsWithin begins_within_here(void) { return begins_within; }
static MayBegin may_begin_here(void) { return may_begin_plain; }
#endif
