"""What single blocks remark and where their links lead: `declutter.features.remarks`, compiled.

Its expressions are written out, and all parts of addresses are looked for in one pass.
"""

from libc.stdint cimport int32_t, uint8_t, uint16_t, uint32_t
from libc.string cimport memcmp, memset

cdef extern from "Python.h":
    int PyUnicode_KIND(object)
    const void* PyUnicode_DATA(object)
    bint PyUnicode_IS_ASCII(object)
    bint Py_UNICODE_ISALNUM(Py_UCS4)
    bint Py_UNICODE_ISDECIMAL(Py_UCS4)

ctypedef fused unit_t:  # of a text in memory
    uint8_t
    uint16_t
    uint32_t

cdef enum:  # rows of `SAYS`
    _DESCRIPTION, _DATE, _ADDRESS, _COPYRIGHT, _COLON_EARLY, _SAYS

cdef enum:  # rows of `LEADS`
    _FRAGMENT, _SCRIPT, _SHARE, _TOPIC, _PERSON, _LEGAL, _ELSEWHERE, _DEPTH, _LEADS

cdef enum:
    _MOST_CHARACTERS = 1024  # of an address
    _MOST_PARTS = 250
    _MOST_LETTERS = 4096  # of all parts
    _NO_WORD = 0  # stand for the characters beyond ASCII in an address
    _IN_WORD = 127
    _PAIRS = 4096


cdef struct Part:
    uint8_t length, row
    bint ends_word
    uint16_t letters
    uint8_t following  # number of one that opens with the same two letters, 0: none


cdef float _short_words, _fewest_fair, _most_fair, _linked
cdef Py_ssize_t _opening, _early, _longest_address = -1
cdef Part _parts[_MOST_PARTS + 1]
cdef uint8_t _letters[_MOST_LETTERS]
cdef uint8_t _opens[128 * 128]  # number of the first part with these two letters, 0: none
cdef uint8_t _marks[256]  # characters that a look for addresses and notices stops at
cdef uint8_t _lower[128]

cdef int _number
for _number in range(128):
    _lower[_number] = _number | 32 if 65 <= _number <= 90 else _number
_lower[_IN_WORD] = _NO_WORD
for _number in (ord("@"), ord(":"), ord("."), ord(")"), 0xA9):
    _marks[_number] = 1


def know(
    float short_words, fair_words, Py_ssize_t opening, Py_ssize_t early, float linked,
    Py_ssize_t longest_address, parts,
):  # fmt: skip
    """The constants of `declutter.features.remarks`, once."""
    global _short_words, _fewest_fair, _most_fair, _linked, _opening, _early, _longest_address
    cdef int number = 0, size = 0
    cdef str letters
    if not 1 <= longest_address <= _MOST_CHARACTERS // 3:  # in lower case one may become three
        raise ValueError(f"not a length of addresses: {longest_address}")
    memset(_opens, 0, sizeof(_opens))
    for row, group, ends_word in parts:
        for letters in group:
            number += 1
            if not (
                2 <= len(letters) < 256 and letters.isascii() and letters.isprintable()
                and letters == letters.lower()
                and number <= _MOST_PARTS and size + len(letters) <= _MOST_LETTERS
                and 0 <= row < _LEADS
            ):  # fmt: skip
                raise ValueError(f"no part of an address, or one too many: {letters!r}")
            _parts[number].length, _parts[number].row = len(letters), row
            _parts[number].ends_word, _parts[number].letters = ends_word, size
            slot = ord(letters[0]) << 7 | ord(letters[1])
            _parts[number].following, _opens[slot] = _opens[slot], number
            for letter in letters:
                _letters[size] = ord(letter)
                size += 1
    _short_words, _linked, _opening, _early = short_words, linked, opening, early
    _fewest_fair, _most_fair = fair_words
    _longest_address = longest_address


cdef int _check(Py_ssize_t texts, Py_ssize_t figures, Py_ssize_t columns) except -1:
    if _longest_address < 0:
        raise RuntimeError("import declutter.features.remarks first")
    if not texts == figures == columns:
        raise ValueError("texts and figures of blocks that are not as many")
    return 0


# --- what blocks say --------------------------------------------------------------------------


def says(
    list folded,
    const float[::1] words,
    const float[::1] digit_share,
    str description,
    float[:, ::1] out,
):
    """What blocks remark, in `out`: row i for `SAYS[i]`, a column a block.

    The description is that of the page in lower case, empty if there is none.
    """
    cdef Py_ssize_t i, length, columns = words.shape[0]
    cdef str text, opening = description[:_opening]
    cdef uint8_t pairs[_PAIRS]  # of letters side by side in the description
    cdef bint begins_so
    cdef int kind
    cdef const void* data
    _check(len(folded), columns, out.shape[1])
    if out.shape[0] != _SAYS or digit_share.shape[0] != columns:
        raise ValueError("figures that are not as many as blocks, or as features")
    if not columns:
        return
    memset(&out[0, 0], 0, _SAYS * columns * sizeof(float))
    memset(pairs, 0, sizeof(pairs))
    for i in range(len(description) - 1):
        pairs[_pair(description[i], description[i + 1])] = 1
    for i in range(columns):
        text = folded[i]
        if words[i] <= _short_words:
            kind, data, length = PyUnicode_KIND(text), PyUnicode_DATA(text), len(text)
            if kind == 1:
                _remark(<const uint8_t*>data, length, digit_share[i] > 0, &out[0, i], columns)
            elif kind == 2:
                _remark(<const uint16_t*>data, length, digit_share[i] > 0, &out[0, i], columns)
            else:
                _remark(<const uint32_t*>data, length, digit_share[i] > 0, &out[0, i], columns)
        if opening and _fewest_fair <= words[i] <= _most_fair:
            # Few texts begin like something in the description.
            begins_so = len(text) < 2 or pairs[_pair(text[0], text[1])]
            if (begins_so and text[:_opening] in description) or opening in text:
                out[_DESCRIPTION, i] = 1


cdef inline uint32_t _pair(Py_UCS4 first, Py_UCS4 second) noexcept:
    return (<uint32_t>first * 61 + <uint32_t>second) & (_PAIRS - 1)


cdef inline bint _is_digit(Py_UCS4 character) noexcept:
    """`\\d`"""
    if character < 128:
        return 48 <= character <= 57
    return Py_UNICODE_ISDECIMAL(character)


cdef inline bint _in_word(Py_UCS4 character) noexcept:
    """`\\w`"""
    if character < 128:
        return (
            97 <= (<uint32_t>character | 32) <= 122 or 48 <= character <= 57 or character == 95
        )
    return Py_UNICODE_ISALNUM(character)


cdef void _remark(
    const unit_t* text, Py_ssize_t length, bint has_digits, float* out, Py_ssize_t columns
) noexcept:
    """The rows of one block, which are so many columns apart."""
    cdef Py_ssize_t at
    cdef unit_t unit
    if has_digits and _has_date(text, length):
        out[_DATE * columns] = 1
    for at in range(min(length, _early)):
        if text[at] == 58:
            if 0 < at < length - 2:
                out[_COLON_EARLY * columns] = 1
            break
    for at in range(length):
        unit = text[at]
        if unit > 0xA9 or not _marks[unit]:
            continue
        if unit == 0xA9:
            out[_COPYRIGHT * columns] = 1
        elif unit == 41:
            if at >= 2 and text[at - 1] == 99 and text[at - 2] == 40:  # (c)
                out[_COPYRIGHT * columns] = 1
        elif out[_ADDRESS * columns]:
            pass
        elif unit == 46:
            if at >= 3 and text[at - 1] == text[at - 2] == text[at - 3] == 119:  # www.
                out[_ADDRESS * columns] = 1
        elif unit == 58:
            if at + 2 < length and text[at + 1] == text[at + 2] == 47:  # ://
                if _is_http(text, at) or (at and text[at - 1] == 115 and _is_http(text, at - 1)):
                    out[_ADDRESS * columns] = 1
        elif 0 < at < length - 1:  # [\w.+-]@[\w-]
            if text[at + 1] == 45 or _in_word(text[at + 1]):
                unit = text[at - 1]
                if unit == 45 or unit == 46 or unit == 43 or _in_word(unit):
                    out[_ADDRESS * columns] = 1


cdef inline bint _is_http(const unit_t* text, Py_ssize_t end) noexcept:
    return (
        end >= 4
        and text[end - 4] == 104
        and text[end - 3] == 116
        and text[end - 2] == 116
        and text[end - 1] == 112
    )


cdef inline Py_ssize_t _digits(
    const unit_t* text, Py_ssize_t at, Py_ssize_t length, Py_ssize_t most
) noexcept:
    """How many digits stand from here on, counted up to `most`."""
    cdef Py_ssize_t count = 0
    while count < most and at + count < length and _is_digit(text[at + count]):
        count += 1
    return count


cdef inline bint _ends_word(const unit_t* text, Py_ssize_t at, Py_ssize_t length) noexcept:
    """Whether no word goes on here."""
    return at >= length or not _in_word(text[at])


cdef bint _has_date(const unit_t* text, Py_ssize_t length) noexcept:
    """`_date` of `features.remarks`. Where it could take fewer digits, what follows would be one,
    so it never does."""
    cdef Py_ssize_t at, behind, count
    for at in range(length):
        if not _is_digit(text[at]):
            continue
        if at + 1 < length and _digits(text, at + 2, length, 2) == 2:
            if text[at] == 49 and text[at + 1] == 57 or text[at] == 50 and text[at + 1] == 48:
                return True  # 19.. and 20..
        if at and _in_word(text[at - 1]):
            continue
        behind = at + 1 + _digits(text, at + 1, length, 1)
        if behind >= length:
            continue
        if text[behind] == 58 or text[behind] == 46 or text[behind] == 104:  # 9:30, 9.30, 9h30
            if _digits(text, behind + 1, length, 2) == 2 and _ends_word(text, behind + 3, length):
                return True
        if 45 <= text[behind] <= 47:  # 3-12-99, 3.12.99, 3/12/99
            count = _digits(text, behind + 1, length, 2)
            behind += 1 + count
            if count and behind < length and 45 <= text[behind] <= 47:
                count = _digits(text, behind + 1, length, 4)
                if count >= 2 and _ends_word(text, behind + 1 + count, length):
                    return True
    return False


# --- where links lead -------------------------------------------------------------------------


def leads(list hrefs, const float[::1] link_share, float[:, ::1] out):
    """Where the first links of blocks lead, in `out`: row i for `LEADS[i]`, a column a block.

    Addresses as they stand in the page; None where a block has no link.
    """
    cdef Py_ssize_t i, columns = link_share.shape[0]
    cdef str href
    _check(len(hrefs), columns, out.shape[1])
    if out.shape[0] != _LEADS:
        raise ValueError("figures that are not as many as features")
    if not columns:
        return
    memset(&out[0, 0], 0, _LEADS * columns * sizeof(float))
    for i in range(columns):
        if link_share[i] > _linked:
            href = hrefs[i]
            if href:
                _lead(href, &out[0, i], columns)


cdef int _lead(str href, float* out, Py_ssize_t columns) except -1:
    """The rows of one address, which are so many columns apart."""
    cdef uint8_t letters[_MOST_CHARACTERS]
    cdef const uint8_t* data
    cdef Py_ssize_t length = len(href), at = 0, slashes = 0
    cdef Py_UCS4 character
    cdef Part* part
    cdef int number
    if PyUnicode_IS_ASCII(href):
        length = min(length, _longest_address)
        data = <const uint8_t*>PyUnicode_DATA(href)
        for at in range(length):
            letters[at] = _lower[data[at]]
    else:
        # Letters beyond ASCII may become longer, or letters of ASCII.
        href = href[:_longest_address].lower()
        length = len(href)
        for character in href:
            if character < 128:
                letters[at] = _lower[<int>character]
            else:
                letters[at] = _IN_WORD if Py_UNICODE_ISALNUM(character) else _NO_WORD
            at += 1
    if letters[0] == 35:  # #
        out[_FRAGMENT * columns] = 1
        return 0
    if length >= 10 and not memcmp(letters, b"javascript", 10):
        out[_SCRIPT * columns] = 1
        return 0
    if length >= 4 and not memcmp(letters, b"http", 4):
        out[_ELSEWHERE * columns] = 1
    if length >= 2 and letters[0] == letters[1] == 47:
        out[_ELSEWHERE * columns] = 1
    for at in range(length - 1):
        slashes += letters[at] == 47
        number = _opens[letters[at] << 7 | letters[at + 1]]
        while number:
            part = &_parts[number]
            if (
                not out[part.row * columns]
                and at + part.length <= length
                and not memcmp(letters + at, _letters + part.letters, part.length)
                and not (part.ends_word and _goes_on(letters, at + part.length, length))
            ):
                out[part.row * columns] = 1
            number = part.following
    slashes += letters[length - 1] == 47
    out[_DEPTH * columns] = <float>(slashes + <double>length / 60)
    return 0


cdef inline bint _goes_on(const uint8_t* letters, Py_ssize_t at, Py_ssize_t length) noexcept:
    """Whether a word does not end here."""
    return at < length and (letters[at] == _IN_WORD or _in_word(letters[at]))
