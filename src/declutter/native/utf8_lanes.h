/* Runs of text that are the same in UTF-8, and how long the rest becomes: many characters at once,
   32 bytes where the processor can. */

#include <stddef.h>
#include <stdint.h>

#define BLOCK 32  /* characters that are looked at together */
#define PART 8192 /* characters that are counted in 16 bits */

#if defined(__GNUC__) && defined(__x86_64__)
#define ON_EACH_MACHINE(name, type) \
    name(type, plain, ) \
    name(type, avx2, __attribute__((target("avx2"))))
#define ON_THIS_MACHINE(name) (__builtin_cpu_supports("avx2") ? name##_avx2 : name##_plain)
#else
#define ON_EACH_MACHINE(name, type) name(type, plain, )
#define ON_THIS_MACHINE(name) name##_plain
#endif

/* Copies the ASCII that a text begins with, in whole blocks; returns how many characters. */
#define COPY(type, machine, attributes)                                                          \
    attributes static ptrdiff_t copy_##type##_##machine(                                         \
        const type *text, ptrdiff_t length, uint8_t *__restrict to)                              \
    {                                                                                            \
        ptrdiff_t done = 0;                                                                      \
        for (; length - done >= BLOCK; done += BLOCK) {                                          \
            type any = 0;                                                                        \
            for (int i = 0; i < BLOCK; i++)                                                      \
                any |= text[done + i];                                                           \
            if (any >= 0x80)                                                                     \
                break;                                                                           \
            for (int i = 0; i < BLOCK; i++)                                                      \
                to[done + i] = (uint8_t)text[done + i];                                          \
        }                                                                                        \
        return done;                                                                             \
    }

/* Bytes that a text takes in UTF-8, -1 if it holds surrogates. No branches inside a part. What
   cannot be in characters of one byte is compared none the less: the compiler knows. */
#define SIZE(type, machine, attributes)                                                          \
    attributes static ptrdiff_t size_##type##_##machine(const type *text, ptrdiff_t length)      \
    {                                                                                            \
        ptrdiff_t size = length;                                                                 \
        while (length > 0) {                                                                     \
            const ptrdiff_t part = length < PART ? length : PART;                                \
            uint16_t more = 0, surrogates = 0;                                                   \
            for (ptrdiff_t i = 0; i < part; i++) {                                               \
                more += (uint16_t)((text[i] >= 0x80) + (sizeof(type) > 1 && text[i] >= 0x800) +  \
                                   (sizeof(type) > 2 && text[i] >= 0x10000));                    \
                surrogates |= (uint16_t)(sizeof(type) > 1 && (text[i] >> 11) == 0x1B);           \
            }                                                                                    \
            if (surrogates)                                                                      \
                return -1;                                                                       \
            size += more;                                                                        \
            text += part;                                                                        \
            length -= part;                                                                      \
        }                                                                                        \
        return size;                                                                             \
    }

ON_EACH_MACHINE(COPY, uint8_t)
ON_EACH_MACHINE(COPY, uint16_t)
ON_EACH_MACHINE(COPY, uint32_t)
ON_EACH_MACHINE(SIZE, uint8_t)
ON_EACH_MACHINE(SIZE, uint16_t)
ON_EACH_MACHINE(SIZE, uint32_t)

#define CHOICES(bits)                                                                            \
    typedef ptrdiff_t (*Copy##bits)(const uint##bits##_t *, ptrdiff_t, uint8_t *__restrict);     \
    typedef ptrdiff_t (*Size##bits)(const uint##bits##_t *, ptrdiff_t);                          \
    static Copy##bits copy_of_##bits(void) { return ON_THIS_MACHINE(copy_uint##bits##_t); }      \
    static Size##bits size_of_##bits(void) { return ON_THIS_MACHINE(size_uint##bits##_t); }

CHOICES(8)
CHOICES(16)
CHOICES(32)
