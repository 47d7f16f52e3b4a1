/* Markup compared many bytes at once; the processor is asked whether it can do 32. */

#include <stddef.h>

#define PIECE 224 /* bytes whose count fits into one */

#if defined(__GNUC__) && defined(__x86_64__)
#define HAS_AVX2 __builtin_cpu_supports("avx2")
#define AVX2 __attribute__((target("avx2")))
#define CHOSEN(name) (HAS_AVX2 ? name##_avx2 : name##_plain)
#define BOTH(name)   \
    name(name##_plain, ) \
    name(name##_avx2, AVX2)
#else
#define CHOSEN(name) name##_plain
#define BOTH(name) name(name##_plain, )
#endif

/* How many "<" and how many "</" a piece has. */
#define tags_in(name, attributes)                                                                \
    attributes static void name(                                                                 \
        const unsigned char *piece, unsigned char *opened, unsigned char *closed)                \
    {                                                                                            \
        unsigned char all = 0, ends = 0;                                                         \
        for (int i = 0; i < PIECE; i++) {                                                        \
            all += piece[i] == '<';                                                              \
            ends += (unsigned char)((piece[i] == '<') & (piece[i + 1] == '/'));                  \
        }                                                                                        \
        *opened = all;                                                                           \
        *closed = ends;                                                                          \
    }

/* Whether a tag in it may be a script, a style, an `xmp` or a `textarea`. */
#define may_open_script(name, attributes)                                                        \
    attributes static int name(const unsigned char *piece)                                       \
    {                                                                                            \
        unsigned char hit = 0;                                                                   \
        for (int i = 0; i < PIECE; i++)                                                          \
            hit |= (unsigned char)((piece[i] == '<') &                                           \
                                   ((piece[i + 2] == 'c') | (piece[i + 3] == 'y') |              \
                                    ((piece[i + 3] | 32) == 'x') |                               \
                                    ((piece[i + 1] | 32) == 'x')));                              \
        return hit;                                                                              \
    }

/* Whether a comment or a quoted value with its tag may end in it; two bytes before it are read. */
#define may_end_other(name, attributes)                                                          \
    attributes static int name(const unsigned char *piece)                                       \
    {                                                                                            \
        unsigned char hit = 0;                                                                   \
        for (int i = 0; i < PIECE; i++)                                                          \
            hit |= (unsigned char)((piece[i] == '>') &                                           \
                                   ((piece[i - 1] == '"') | (piece[i - 1] == '\'') |             \
                                    ((piece[i - 1] == '-') & (piece[i - 2] == '-'))));           \
        return hit;                                                                              \
    }

BOTH(tags_in)
BOTH(may_open_script)
BOTH(may_end_other)

typedef void (*TagsIn)(const unsigned char *, unsigned char *, unsigned char *);

static inline TagsIn tags_in_piece(void) { return CHOSEN(tags_in); }

/* The place of the first tag from `at` on that may be one; -1 if none is before the last few
   hundred bytes, which are not looked at. */
static inline ptrdiff_t script_ahead(const unsigned char *data, ptrdiff_t at, ptrdiff_t size)
{
    int (*may_open)(const unsigned char *) = CHOSEN(may_open_script);
    for (; at + PIECE + 4 <= size; at += PIECE) {
        if (!may_open(data + at))
            continue;
        for (const unsigned char *tag = data + at; tag < data + at + PIECE; tag++)
            if (tag[0] == '<' && ((tag[1] == 's' && (tag[2] == 'c' || tag[3] == 'y')) ||
                                  (tag[1] | 32) == 'x' || (tag[3] | 32) == 'x'))
                return tag - data;
    }
    return -1;
}

/* The same of any number of bytes. */
static inline int may_end_other_in(const unsigned char *data, ptrdiff_t at, ptrdiff_t end)
{
    int (*may_end)(const unsigned char *) = CHOSEN(may_end_other);
    for (; at + PIECE <= end; at += PIECE)
        if (may_end(data + at))
            return 1;
    for (; at < end; at++)
        if (data[at] == '>' && (data[at - 1] == '"' || data[at - 1] == '\'' ||
                                (data[at - 1] == '-' && data[at - 2] == '-')))
            return 1;
    return 0;
}
