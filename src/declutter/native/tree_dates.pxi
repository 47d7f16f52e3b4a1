# Short texts that may hold a date, or begin as a title does. The reference is in `declutter.metadata.looks`.
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


cdef unsigned char _month_starts[32 * 32 * 32]  # three letters that names of months begin with
cdef bint _months_known = False


def learn_months(names):
    """Take notice of names of months, in lower case: until then any word may be one.

    Args:
        names: those of ASCII letters.
    """
    global _months_known
    memset(_month_starts, 0, sizeof(_month_starts))
    for name in names:
        letters = name.encode()[:3]
        if len(letters) < 3:
            return
        _month_starts[
            (letters[0] & 31) << 10 | (letters[1] & 31) << 5 | (letters[2] & 31)
        ] = 1
    _months_known = True


cdef inline bint _is_letter(const unsigned char* at, Py_ssize_t i) noexcept:
    return i >= 0 and _letter_kinds[at[i]] != 0


cdef bint _names_month(const unsigned char* at, Py_ssize_t size) noexcept:
    """Whether a word begins as a month does; it may have a suffix of a number before it."""
    cdef Py_ssize_t i
    if not _months_known:
        return True
    for i in range(size - 2):
        if (
            _is_letter(at, i) and _is_letter(at, i + 1) and _is_letter(at, i + 2)
            and _month_starts[(at[i] & 31) << 10 | (at[i + 1] & 31) << 5 | (at[i + 2] & 31)]
        ):
            if not _is_letter(at, i - 1):
                return True
            if i > 1 and _digit(at[i - 2]):
                return True
            if i > 2 and _is_letter(at, i - 2) and _digit(at[i - 3]):
                return True
    return False


cdef bint _date_like(const unsigned char* at, Py_ssize_t size) noexcept:
    """See `declutter.metadata.looks.may_hold_date`, of ASCII."""
    cdef Py_ssize_t i, j, marks = 0
    cdef unsigned int digits = 0
    cdef bint has_year = False
    for i in range(size):  # most texts have none
        digits += <unsigned char>(at[i] - 48) < 10
    if digits < 4:
        return False
    for i in range(size - 3):
        if not _digit(at[i]):
            continue
        has_year = has_year or (
            ((at[i] == 49 and at[i + 1] == 57) or (at[i] == 50 and at[i + 1] == 48))
            and _digit(at[i + 2]) and _digit(at[i + 3])
        )
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
    if not has_year or digits < 5:
        return False
    for i in range(size):
        marks += _mark(at[i])
    return marks > 1 or _names_month(at, size)


def may_hold_date(text):
    """See `declutter.metadata.looks.may_hold_date`."""
    cdef Py_ssize_t size = PyUnicode_GET_LENGTH(text), i
    cdef int kind, digits = 0
    cdef void* data = PyUnicode_DATA(text)
    if PyUnicode_IS_ASCII(text):
        return _date_like(<const unsigned char*>data, size)
    kind = PyUnicode_KIND(text)
    for i in range(size):
        digits += Py_UNICODE_ISDECIMAL(PyUnicode_READ(kind, data, i)) != 0
        if digits > 3:
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


def of_beginning(
    list texts, Py_ssize_t least, Py_ssize_t most, list wanted, bint anywhere, str last=""
):
    """Numbers of the texts of a length whose first letters some others begin with.

    Args:
        wanted: the others, in lower case.
        anywhere: the letters may stand in the midst of these, too.
        last: a text behind which nothing is looked for.

    Returns:
        All of these texts, and some more. Those that begin with other than four letters or digits
        of ASCII are passed on without a look.
    """
    cdef unsigned char seen[4096]
    cdef Py_ssize_t i, size
    cdef int kind
    cdef uint64_t code
    cdef void* data
    cdef list found = []
    memset(seen, 0, sizeof(seen))
    for other in wanted:
        size = PyUnicode_GET_LENGTH(other)
        kind = PyUnicode_KIND(other)
        data = PyUnicode_DATA(other)
        for i in range((size if anywhere else min(size, 4)) - 3):
            code = _four(kind, data, i)
            if code:
                seen[code % 4093] = 1
    for i in range(len(texts)):
        text = texts[i]
        size = PyUnicode_GET_LENGTH(text)
        if least <= size <= most:
            code = _four(PyUnicode_KIND(text), PyUnicode_DATA(text), 0) if size >= 4 else 0
            if not code or seen[code % 4093]:
                found.append(i)
                if text == last:
                    break
    return found


cdef inline uint64_t _four(int kind, void* data, Py_ssize_t at) noexcept:
    """Four letters or digits of ASCII in a row, in lower case; 0 if there are other characters."""
    cdef uint64_t code = 0
    cdef Py_UCS4 letter
    cdef Py_ssize_t i
    for i in range(at, at + 4):
        letter = PyUnicode_READ(kind, data, i)
        if letter > 127 or not (_letter_kinds[letter] or _digit(letter)):
            return 0
        code = code << 8 | _lower(letter)
    return code
