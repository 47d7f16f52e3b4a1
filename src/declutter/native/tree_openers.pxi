# Words that open a byline or tell of a date. The reference is in `declutter.metadata.{names,visible}`.
# Part of tree.pyx, behind tree_dates.pxi.

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
