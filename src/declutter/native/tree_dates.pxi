# Short texts that may hold a date. The reference is in `declutter.metadata.dates`.
# Part of tree.pyx.

cdef extern from "Python.h":
    bint PyUnicode_IS_ASCII(object text)
    int PyUnicode_KIND(object text)
    void* PyUnicode_DATA(object text)
    Py_UCS4 PyUnicode_READ(int kind, void* data, Py_ssize_t at)
    bint Py_UNICODE_ISDECIMAL(Py_UCS4 character)


cdef inline bint _digit(unsigned char byte) noexcept:
    return 48 <= byte <= 57


cdef inline bint _mark(unsigned char byte) noexcept:
    return byte == 46 or byte == 47 or byte == 45


cdef bint _date_like(const unsigned char* at, Py_ssize_t size) noexcept:
    """`(?:19|20)\\d\\d|\\d[./-]\\s?\\d\\d?[./-]\\s?\\d\\d` in ASCII."""
    cdef Py_ssize_t i, j
    for i in range(size - 3):
        if not _digit(at[i]):
            continue
        if (
            (at[i] == 49 and at[i + 1] == 57) or (at[i] == 50 and at[i + 1] == 48)
        ) and _digit(at[i + 2]) and _digit(at[i + 3]):
            return True
        if not _mark(at[i + 1]):
            continue
        j = i + 2
        if _SPACES[at[j]] == 1:
            j += 1
        if j >= size or not _digit(at[j]):
            continue
        j += 1
        if j < size and _digit(at[j]):
            j += 1
        if j >= size or not _mark(at[j]):
            continue
        j += 1
        if j < size and _SPACES[at[j]] == 1:
            j += 1
        if j + 1 < size and _digit(at[j]) and _digit(at[j + 1]):
            return True
    return False


def may_hold_date(text):
    """See `declutter.metadata.dates.may_hold_date`."""
    cdef Py_ssize_t size = PyUnicode_GET_LENGTH(text), i
    cdef int kind
    cdef void* data = PyUnicode_DATA(text)
    if PyUnicode_IS_ASCII(text):
        return _date_like(<const unsigned char*>data, size)
    kind = PyUnicode_KIND(text)
    for i in range(size):
        if Py_UNICODE_ISDECIMAL(PyUnicode_READ(kind, data, i)):
            return True
    return False


def datelike(list texts, Py_ssize_t longest):
    """Numbers of the texts that may hold a date, longer ones passed over."""
    cdef Py_ssize_t i
    cdef list found = []
    for i in range(len(texts)):
        if 0 < PyUnicode_GET_LENGTH(texts[i]) <= longest and may_hold_date(texts[i]):
            found.append(i)
    return found


def of_length(list texts, Py_ssize_t least, Py_ssize_t most):
    """Numbers of the texts of a length, its limits included."""
    cdef Py_ssize_t i
    cdef list found = []
    for i in range(len(texts)):
        if least <= PyUnicode_GET_LENGTH(texts[i]) <= most:
            found.append(i)
    return found


cdef enum:
    _STRIDE = 256  # bytes that are looked at in one go


cdef bint _begins_within(
    const unsigned char* at, unsigned char one, unsigned char two, unsigned char three
) noexcept:
    """Whether three bytes follow each other in a stride; no branch, for the vectors' sake."""
    cdef unsigned char found = 0
    cdef int i
    for i in range(_STRIDE):
        found |= (at[i] == one) & (at[i + 1] == two) & (at[i + 2] == three)
    return found


def find_all(const unsigned char[::1] data, bytes word, Py_ssize_t most):
    """Where a word of three or more bytes stands, the first places of it."""
    cdef const unsigned char* wanted = word
    cdef Py_ssize_t size = data.shape[0], length = len(word), at = 0, i, end
    cdef list found = []
    while at <= size - length and len(found) < most:
        end = at + _STRIDE
        if end + 2 <= size and not _begins_within(&data[at], wanted[0], wanted[1], wanted[2]):
            at = end
            continue
        for i in range(at, min(end, size - length + 1)):
            if data[i] == wanted[0] and not memcmp(&data[i], wanted, length):
                found.append(i)
        at = end
    return found
