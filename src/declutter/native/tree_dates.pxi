# Short texts that may hold a date. The reference is in `declutter.metadata.looks`.
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


cdef enum:
    _MOST_OPENERS = 1024


cdef inline bint _of_word(Py_UCS4 letter) noexcept:
    return letter > 127 or _letter_kinds[letter] or _digit(<unsigned char>letter) or letter == 95


cdef class Openers:
    """What opens a byline.

    Args:
        words: in lower case; what is behind a letter beyond ASCII is not looked at.
        before: characters that may stand before them.
    """

    cdef list words  # holds what the next ones point to
    cdef const unsigned char* data[_MOST_OPENERS]
    cdef Py_ssize_t sizes[_MOST_OPENERS]
    cdef bint cut[_MOST_OPENERS]  # a letter beyond ASCII follows in each of them
    cdef int first[129]  # by their first letter: the number of the first of these
    cdef unsigned char skipped[128]

    def __cinit__(self, words, str before):
        cdef bytes known
        cdef int i, letter
        plain = {}
        for word in words:
            length = next((i for i, letter in enumerate(word) if ord(letter) > 127), len(word))
            if length:  # others are left to Python
                start = word[:length].encode()
                plain[start] = plain.get(start, True) and length < len(word)
        self.words = sorted(plain)
        if len(self.words) > _MOST_OPENERS:
            raise ValueError("too many openers")
        memset(self.skipped, 0, sizeof(self.skipped))
        for character in before:
            if character.isascii():
                self.skipped[ord(character)] = 1
        for i in range(len(self.words)):
            known = self.words[i]
            self.data[i] = known
            self.sizes[i] = len(known)
            self.cut[i] = plain[known]
        i = 0
        for letter in range(129):
            while i < len(self.words) and self.data[i][0] < letter:
                i += 1
            self.first[letter] = i

    cdef bint may_open(self, text):
        cdef Py_ssize_t size = PyUnicode_GET_LENGTH(text), i = 0
        cdef int kind = PyUnicode_KIND(text), word
        cdef void* data = PyUnicode_DATA(text)
        cdef Py_UCS4 one
        while True:
            if i == size:
                return False
            one = PyUnicode_READ(kind, data, i)
            if one > 127:
                return True  # Python knows
            if not self.skipped[one]:
                break
            i += 1
        return self.may_stand(kind, data, i, size, False)

    def may_be_in(self, text):
        """Whether one of the words may stand in a text, from the beginning of a word of it on."""
        cdef Py_ssize_t size = PyUnicode_GET_LENGTH(text), i
        cdef int kind = PyUnicode_KIND(text)
        cdef void* data = PyUnicode_DATA(text)
        cdef Py_UCS4 one, before = 32
        for i in range(size):
            one = PyUnicode_READ(kind, data, i)
            if not _of_word(before) or before > 127:
                if one > 127:
                    return True  # Python knows
                if self.may_stand(kind, data, i, size, True):
                    return True
            before = one
        return False

    cdef bint may_stand(
        self, int kind, void* data, Py_ssize_t at, Py_ssize_t size, bint any_end
    ) noexcept:
        cdef int one = _lower(<unsigned char>PyUnicode_READ(kind, data, at)), word
        for word in range(self.first[one], self.first[one + 1]):
            if self.opens(word, kind, data, at, size, any_end):
                return True
        return False

    cdef bint opens(
        self, int word, int kind, void* data, Py_ssize_t at, Py_ssize_t size, bint any_end
    ) noexcept:
        """Whether a word may stand there, with a separator, or `any_end` of it, behind it."""
        cdef Py_ssize_t i
        cdef Py_UCS4 letter
        cdef unsigned char wanted
        if self.sizes[word] > size - at:
            return False
        for i in range(self.sizes[word]):
            letter = PyUnicode_READ(kind, data, at + i)
            wanted = self.data[word][i]
            if letter > 127:  # the long s and its like are taken for letters of ASCII
                return wanted == 105 or wanted == 107 or wanted == 115
            if _lower(letter) != wanted:
                return False
        if at + self.sizes[word] == size:
            return True
        letter = PyUnicode_READ(kind, data, at + self.sizes[word])
        if letter > 127:
            return True
        if self.cut[word]:
            return False
        if any_end:
            return not _of_word(letter)
        return _SPACES[letter] == 1 or letter == 58 or letter == 47

    def telling(self, list texts, list numbers, Py_ssize_t longest):
        """Those of some texts that may open with a byline or hold a date, by their numbers."""
        cdef Py_ssize_t i, count = len(texts)
        cdef list found = []
        for number in numbers:
            i = number
            if not 0 <= i < count:
                raise IndexError(i)
            text = texts[i]
            if PyUnicode_GET_LENGTH(text) <= longest and (
                self.may_open(text) or may_hold_date(text)
            ):
                found.append(number)
        return found


cdef class Words:
    """Pieces of words, at most 64 of three or more letters, to be found in any case of these."""

    cdef _Parts parts

    def __cinit__(self, parts):
        self.parts = _parts_of(parts)

    def may_be_in(self, text):
        """Whether one of them is in a text; of texts beyond ASCII this is not known."""
        return not PyUnicode_IS_ASCII(text) or self.parts.within(
            <const unsigned char*>PyUnicode_DATA(text), PyUnicode_GET_LENGTH(text),
            ~<uint64_t>0, False,
        ) != 0


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
        end = at + _STRIDE
        if end + 2 <= size and not _begins_within(&data[at], wanted[0], wanted[1], wanted[2]):
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
