# What class and id names speak of: `markup.meaning` on bytes. Part of tree.pyx.

cdef struct _Word:
    uint64_t code
    int64_t bits
    const unsigned char* letters
    Py_ssize_t size

cdef _Word* _words = NULL  # of `markup.token_bits`, by their code; never freed
cdef uint64_t _words_mask = 0
cdef uint64_t _maybe[1024]  # a bit for each word: most of what is looked up is none
_letters = []  # keeps the bytes of the words

cdef enum:
    _SMALL = 1
    _CAPITAL = 2

cdef unsigned char _letter_kinds[256]  # 0: no letter
for _byte in range(256):
    _letter_kinds[_byte] = (
        _SMALL if 97 <= _byte <= 122 else _CAPITAL if 65 <= _byte <= 90 else 0
    )


cdef int _read_words() except -1:
    global _words, _words_mask
    cdef uint64_t code, slot, size = 1024
    cdef _Word* words
    cdef bytes letters
    cdef int64_t bits
    cdef Py_ssize_t i
    known = markup.token_bits()
    while size < 4 * <uint64_t>len(known):
        size *= 2
    words = <_Word*>calloc(size, sizeof(_Word))
    if words == NULL:
        raise MemoryError
    for word, bits in known.items():
        letters = word.encode()
        code = _START
        for i in range(len(letters)):
            code = (code ^ <unsigned char>letters[i]) * _PRIME
        slot = code >> 20 & size - 1
        while words[slot].letters != NULL:
            slot = slot + 1 & size - 1
        _letters.append(letters)
        words[slot].code, words[slot].bits = code, bits
        _maybe[code >> 54] |= <uint64_t>1 << (code >> 48 & 63)
        words[slot].letters, words[slot].size = <const unsigned char*>letters, len(letters)
    _words_mask = size - 1
    _words = words
    return 0


cdef inline bint _may_speak(uint64_t code) noexcept:
    return _maybe[code >> 54] >> (code >> 48 & 63) & 1


cdef int64_t _speaks_of(
    uint64_t code, const unsigned char* first, Py_ssize_t first_size,
    const unsigned char* second, Py_ssize_t second_size,
) noexcept:
    """Bits of a word, or of two that are written as one."""
    cdef uint64_t slot = code >> 20 & _words_mask
    cdef _Word* word
    cdef Py_ssize_t i
    while _words[slot].letters != NULL:
        word = &_words[slot]
        if word.code == code and word.size == first_size + second_size:
            for i in range(first_size):
                if word.letters[i] != first[i] | 32:
                    break
            else:
                for i in range(second_size):
                    if word.letters[first_size + i] != second[i] | 32:
                        break
                else:
                    return word.bits
        slot = slot + 1 & _words_mask
    return 0


cdef int64_t _meaning(String* value) except? -1:
    """`markup.meaning`."""
    cdef const unsigned char* name = value.data
    cdef size_t size = value.length
    cdef size_t at = 0, before_begin = 0, before_size = 0, begin
    cdef uint64_t code, pair, before_code = 0
    cdef int64_t bits = 0
    cdef unsigned char kind, last
    if _beyond_ascii(name, size):
        return markup.meaning(_value(value))
    if size > _LONGEST_NAME:
        size = _LONGEST_NAME
    while True:
        while at < size and not _letter_kinds[name[at]]:
            at += 1
        if at == size:
            return bits
        begin = at
        code = _START
        pair = before_code
        kind = _letter_kinds[name[at]]
        while True:
            code = (code ^ (name[at] | 32)) * _PRIME
            pair = (pair ^ (name[at] | 32)) * _PRIME
            at += 1
            last = kind
            if at == size:
                break
            kind = _letter_kinds[name[at]]
            if not kind or (kind == _CAPITAL and last == _SMALL):  # out of it, or camel case
                break
        if _may_speak(code):
            bits |= _speaks_of(code, name + begin, at - begin, NULL, 0)
        if before_size and _may_speak(pair):
            bits |= _speaks_of(pair, name + before_begin, before_size, name + begin, at - begin)
        before_begin, before_size, before_code = begin, at - begin, code


cdef inline bint _beyond_ascii(const unsigned char* name, size_t size) noexcept:
    cdef unsigned char all_bits = 0
    cdef size_t i
    for i in range(size):
        all_bits |= name[i]
    return all_bits >= 128
