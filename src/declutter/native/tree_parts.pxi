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


cdef extern from "parts_lanes.h":
    enum:
        PLACES
        LETTERS
        GROUPS
        STRIDE
    ctypedef struct Halves:
        pass
    ctypedef uint32_t (*MayBegin)(
        const Halves* halves, const unsigned char* at, size_t left
    ) noexcept nogil
    void add_word(Halves* halves, const unsigned char* word, int group) noexcept nogil
    ctypedef int (*BeginsWithin)(
        const unsigned char* at, const unsigned char* word
    ) noexcept nogil
    MayBegin may_begin_here() noexcept nogil
    BeginsWithin begins_within_here() noexcept nogil

cdef BeginsWithin _begins_within = begins_within_here()
cdef MayBegin _may_begin = may_begin_here()


cdef inline size_t _pair(const unsigned char* at) noexcept:
    """Two bytes, in any case of letters."""
    return (at[0] & 31) << 5 | (at[1] & 31)


cdef class _Parts:
    """Pieces of names, at most 64 of three or more letters, to be found in any case of these."""

    cdef list names
    cdef list parts  # the same in UTF-8: holds what the next two point to
    cdef const unsigned char* data[64]
    cdef size_t sizes[64]
    # A bit for each part: where the first two bytes are these, those behind them.
    cdef uint64_t begins[1024]
    cdef uint64_t goes_on[1024]
    cdef Halves halves  # of the bytes that they begin with

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
        memset(&self.halves, 0, sizeof(self.halves))
        beginnings = sorted({part[:LETTERS] for part in self.parts})
        for i in range(len(self.parts)):
            part = self.parts[i]
            at = part
            self.data[i] = at
            self.sizes[i] = len(part)
            self.begins[_pair(at)] |= bit << i
            self.goes_on[_pair(at + 1)] |= bit << i
            add_word(&self.halves, at, beginnings.index(part[:LETTERS]) % GROUPS)

    cdef uint64_t within(
        self, const unsigned char* at, size_t length, uint64_t wanted, bint every
    ) noexcept:
        """The wanted parts that are in a text, as bits, or any one of them; 0 if none is."""
        cdef uint64_t found = 0, one
        cdef uint32_t places
        cdef size_t begin = 0, i
        while begin < length:
            places = _may_begin(&self.halves, at + begin, length - begin)
            while places:
                i = begin + LOWEST_BIT(places)
                places &= places - 1
                one = self.opening(at + i, length - i, wanted)
                if one:
                    if not every:
                        return one
                    found |= one
                    wanted &= ~one
                    if not wanted:
                        return found
            begin += PLACES
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

    cdef inline bint inside(self, String* value) noexcept:
        """Whether any of the parts is in the value of an attribute."""
        return value != NULL and value.data != NULL and self.within(
            value.data, value.length, ~<uint64_t>0, False
        ) != 0

    cdef uint64_t in_texts(self, list texts, uint64_t wanted) except? 1:
        """The wanted parts that are in any of some texts, as bits; None is no text."""
        cdef uint64_t found = 0
        cdef Py_ssize_t size
        cdef const char* at
        cdef object text, last = None
        for text in texts:
            if text is None or text is last:
                continue
            last = text
            at = PyUnicode_AsUTF8AndSize(text, &size)
            found |= self.within(<const unsigned char*>at, size, wanted & ~found, True)
            if found == wanted:
                break
        return found


cdef dict _known_parts = {}


cdef _Parts _parts_of(parts):
    """Made once: all of them are declutter's own."""
    known = _known_parts.get(parts)
    if known is None:
        known = _known_parts[parts] = _Parts(parts)
    return known


def find_all(const unsigned char[::1] data, bytes word, bytes followers=b""):
    """Where a word of three or more bytes stands, with one of some bytes behind it if any are given."""
    cdef const unsigned char* wanted = word
    cdef Py_ssize_t size = data.shape[0], length = len(word), at = 0, i, end
    cdef const unsigned char* follower = followers
    cdef Py_ssize_t n_followers = len(followers)
    cdef list found = []
    if length > size:
        return found
    while at <= size - length:
        end = at + STRIDE
        if end + 2 <= size and not _begins_within(&data[at], wanted):
            at = end
            continue
        for i in range(at, min(end, size - length + 1)):
            if data[i] == wanted[0] and not memcmp(&data[i], wanted, length) and (
                not n_followers
                or (i + length < size and memchr(follower, data[i + length], n_followers) != NULL)
            ):
                found.append(i)
        at = end
    return found
