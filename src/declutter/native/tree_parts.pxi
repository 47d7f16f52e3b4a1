# Pieces of names, looked for in names. Part of tree.pyx, before tree_look.pxi.

cdef inline unsigned char _lower(unsigned char byte) noexcept:
    return byte + 32 if 65 <= byte <= 90 else byte


cdef class _Parts:
    """Pieces of names, at most 64 of two or more letters, to be found in any case of these."""

    cdef list parts  # holds what the next two point to
    cdef const unsigned char* data[64]
    cdef size_t sizes[64]
    cdef uint64_t begins[1024]  # parts that begin with two bytes, a bit for each

    def __cinit__(self, parts):
        cdef int i
        cdef bytes part
        self.parts = [name.encode() for name in parts]
        memset(self.begins, 0, sizeof(self.begins))
        for i in range(len(self.parts)):
            part = self.parts[i]
            self.data[i] = part
            self.sizes[i] = len(part)
            self.begins[(part[0] & 31) << 5 | (part[1] & 31)] |= <uint64_t>1 << i

    cdef uint64_t within(self, const unsigned char* at, size_t length, uint64_t wanted) noexcept:
        """One of the wanted parts that is in a text, as a bit; 0 if none is."""
        cdef const unsigned char* part
        cdef uint64_t mask, bit
        cdef size_t i, j, size
        cdef int number
        for i in range(1, length):
            mask = self.begins[(at[i - 1] & 31) << 5 | (at[i] & 31)] & wanted
            number = 0
            while mask:
                if mask & 1:
                    part = self.data[number]
                    size = self.sizes[number]
                    if size <= length - i + 1:
                        j = 0
                        while j < size and _lower(at[i - 1 + j]) == part[j]:
                            j += 1
                        if j == size:
                            bit = 1
                            return bit << number
                mask >>= 1
                number += 1
        return 0

    cdef inline uint64_t inside(self, String* value, uint64_t wanted) noexcept:
        if not wanted or value == NULL or value.data == NULL:
            return 0
        return self.within(value.data, value.length, wanted)

    cdef uint64_t in_texts(self, list texts) except? 1:
        """All of the parts that are in any of some texts, as bits; None is no text."""
        cdef uint64_t wanted, found = 0, one
        cdef Py_ssize_t size
        cdef const char* at
        cdef object text, last = None
        wanted = _bits(len(self.parts))
        for text in texts:
            if text is None or text is last:
                continue
            last = text
            at = PyUnicode_AsUTF8AndSize(text, &size)
            while wanted:  # a text may hold several
                one = self.within(<const unsigned char*>at, size, wanted)
                if not one:
                    break
                found |= one
                wanted &= ~one
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


cdef uint64_t _bits_of(_Parts parts, told) except? 1:
    cdef uint64_t bits = 0, bit = 1
    cdef int i
    for part in told:
        i = parts.parts.index(part.encode())
        bits |= bit << i
    return bits


def parts_in(parts, list texts):
    """Which of some parts of names, a tuple of lower case, are in any of some texts."""
    cdef uint64_t found = _parts_of(parts).in_texts(texts)
    return [part for i, part in enumerate(parts) if found >> i & 1]
