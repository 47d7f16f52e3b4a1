# Pieces of names, looked for in names. Part of tree.pyx, before tree_look.pxi.

cdef inline unsigned char _lower(unsigned char byte) noexcept:
    return byte + 32 if 65 <= byte <= 90 else byte


cdef extern from *:
    """
    #if defined(__GNUC__) || defined(__clang__)
    #define LOWEST_BIT(bits) __builtin_ctzll(bits)
    #else
    static inline int LOWEST_BIT(unsigned long long bits) {
        int number = 0;
        while (!(bits & 1)) { bits >>= 1; number++; }
        return number;
    }
    #endif
    """
    int LOWEST_BIT(uint64_t bits) noexcept nogil


cdef inline size_t _pair(const unsigned char* at) noexcept:
    """Two bytes, in any case of letters."""
    return (at[0] & 31) << 5 | (at[1] & 31)


cdef class _Parts:
    """Pieces of names, at most 64 of three or more letters, to be found in any case of these."""

    cdef list names
    cdef list parts  # the same in UTF-8: holds what the next two point to
    cdef const unsigned char* data[64]
    cdef size_t sizes[64]
    # A bit for each part: where the first two bytes are these, those behind them, one of both.
    cdef uint64_t begins[1024]
    cdef uint64_t goes_on[1024]
    cdef uint64_t near[1024]

    def __cinit__(self, parts):
        cdef int i
        cdef bytes part
        cdef const unsigned char* at
        cdef uint64_t bit = 1
        self.names = list(parts)
        self.parts = [name.encode() for name in parts]
        if len(self.parts) > 64 or min(map(len, self.parts), default=3) < 3:
            raise ValueError("at most 64 parts of three or more letters")
        memset(self.begins, 0, sizeof(self.begins))
        memset(self.goes_on, 0, sizeof(self.goes_on))
        for i in range(len(self.parts)):
            part = self.parts[i]
            at = part
            self.data[i] = at
            self.sizes[i] = len(part)
            self.begins[_pair(at)] |= bit << i
            self.goes_on[_pair(at + 1)] |= bit << i
        for i in range(1024):
            self.near[i] = self.begins[i] | self.goes_on[i]

    cdef uint64_t within(
        self, const unsigned char* at, size_t length, uint64_t wanted, bint every
    ) noexcept:
        """The wanted parts that are in a text, as bits, or any one of them; 0 if none is."""
        cdef uint64_t found = 0, one
        cdef size_t i
        # Of the first two pairs of bytes of a part, one stands at an even place.
        for i in range(0, length - 1 if length else 0, 2):
            if not self.near[_pair(at + i)] & wanted:
                continue
            one = self.opening(at + i, length - i, wanted)
            if i:
                one |= self.opening(at + i - 1, length - i + 1, wanted)
            if one:
                if not every:
                    return one
                found |= one
                wanted &= ~one
                if not wanted:
                    break
        return found

    cdef inline uint64_t opening(
        self, const unsigned char* at, size_t length, uint64_t wanted
    ) noexcept:
        """The wanted parts that a text begins with."""
        cdef const unsigned char* part
        cdef uint64_t mask, bit = 1, found = 0
        cdef size_t j, size
        cdef int number
        if length < 3:
            return 0
        mask = self.begins[_pair(at)] & self.goes_on[_pair(at + 1)] & wanted
        while mask:
            number = LOWEST_BIT(mask)
            mask &= mask - 1
            part = self.data[number]
            size = self.sizes[number]
            if size <= length:
                j = 0
                while j < size and _lower(at[j]) == part[j]:
                    j += 1
                if j == size:
                    found |= bit << number
        return found

    cdef inline uint64_t inside(self, String* value, uint64_t wanted) noexcept:
        if not wanted or value == NULL or value.data == NULL:
            return 0
        return self.within(value.data, value.length, wanted, False)

    cdef uint64_t in_texts(self, list texts) except? 1:
        """All of the parts that are in any of some texts, as bits; None is no text."""
        cdef uint64_t wanted, found = 0
        cdef Py_ssize_t size
        cdef const char* at
        cdef object text, last = None
        wanted = _bits(len(self.parts))
        for text in texts:
            if text is None or text is last:
                continue
            last = text
            at = PyUnicode_AsUTF8AndSize(text, &size)
            found |= self.within(<const unsigned char*>at, size, wanted & ~found, True)
            if found == wanted:
                break
        return found


cdef inline uint64_t _bits(Py_ssize_t count) noexcept:
    return ~<uint64_t>0 if count >= 64 else (<uint64_t>1 << count) - 1


cdef dict _known_parts = {}


cdef _Parts _parts_of(parts):
    """Made once: all of them are declutter's own."""
    known = _known_parts.get(parts)
    if known is None:
        known = _known_parts[parts] = _Parts(parts)
    return known
