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


cdef int64_t _speaks_of(
    uint64_t code, const unsigned char* first, Py_ssize_t first_size,
    const unsigned char* second, Py_ssize_t second_size,
) noexcept:
    """Bits of a word, or of two that are written as one."""
    cdef uint64_t slot = code >> 20 & _words_mask
    cdef _Word* word
    cdef Py_ssize_t i
    if not _maybe[code >> 54] >> (code >> 48 & 63) & 1:
        return 0
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
    cdef size_t i, before_begin = 0, before_size = 0, begin = 0
    cdef uint64_t code = 0, before_code = 0, pair = 0
    cdef int64_t bits = 0
    cdef bint inside = False, letter
    cdef unsigned char byte, last = 0
    for i in range(size):
        if name[i] >= 128:
            return markup.meaning(_value(value))
    if size > _LONGEST_NAME:
        size = _LONGEST_NAME
    for i in range(size + 1):
        byte = name[i] if i < size else 0
        letter = 97 <= byte | 32 <= 122
        if inside and (not letter or (byte < 97 and last >= 97)):  # out of it, or camel case
            bits |= _speaks_of(code, name + begin, i - begin, NULL, 0)
            if before_size:
                bits |= _speaks_of(
                    pair, name + before_begin, before_size, name + begin, i - begin
                )
            before_begin, before_size, before_code = begin, i - begin, code
            inside = False
        if letter:
            if not inside:
                inside = True
                begin = i
                code = _START
                pair = before_code
            code = (code ^ (byte | 32)) * _PRIME
            pair = (pair ^ (byte | 32)) * _PRIME
        last = byte
    return bits
