# White space in UTF-8, as `str.split` and `str.isspace` have it. Part of tree.pyx.

cdef unsigned char _SPACES[256]  # 1: white space, 2: may open some, 0: neither
for _byte in range(256):
    _SPACES[_byte] = 1 if _byte < 128 and chr(_byte).isspace() else 0
for _byte in {chr(_code).encode()[0] for _code in range(128, 0x3100) if chr(_code).isspace()}:
    _SPACES[_byte] = 2


cdef inline int _space(const unsigned char* at, const unsigned char* end) noexcept:
    """Bytes of the white space character that stands here, 0 if none does."""
    cdef int kind = _SPACES[at[0]]
    if kind < 2:
        return kind
    if at[0] == 0xC2:
        return 2 if end - at > 1 and (at[1] == 0x85 or at[1] == 0xA0) else 0
    if end - at < 3:
        return 0
    if at[0] == 0xE2:
        if at[1] == 0x80:
            return 3 if (
                0x80 <= at[2] <= 0x8A or at[2] == 0xA8 or at[2] == 0xA9 or at[2] == 0xAF
            ) else 0
        return 3 if at[1] == 0x81 and at[2] == 0x9F else 0
    if at[0] == 0xE3:
        return 3 if at[1] == 0x80 and at[2] == 0x80 else 0
    return 3 if at[0] == 0xE1 and at[1] == 0x9A and at[2] == 0x80 else 0


cdef Py_ssize_t _collapse(
    const unsigned char* at, Py_ssize_t size, unsigned char* out
) noexcept:
    """`" ".join(text.split())`, on UTF-8."""
    cdef const unsigned char* end = at + size
    cdef unsigned char* to = out
    cdef unsigned char kind, before = 1
    cdef int step
    while at < end:
        kind = _SPACES[at[0]]
        if kind == 2:
            step = _space(at, end)
            kind = step != 0
            if step:
                at += step - 1
        # No branch: where words end cannot be foretold.
        to[0] = 32 if kind else at[0]
        to += 1 - (kind & before)
        before = kind
        at += 1
    if before and to != out:
        to -= 1
    return to - out


cdef inline bint _is_space(const unsigned char* at, size_t size) noexcept:
    cdef const unsigned char* end = at + size
    cdef int step
    if not size:
        return False
    while at < end:
        step = _space(at, end)
        if not step:
            return False
        at += step
    return True


cdef inline int64_t _characters(const unsigned char* at, size_t size) noexcept:
    cdef int64_t count = 0
    cdef size_t i
    for i in range(size):
        count += (at[i] & 0xC0) != 0x80
    return count
