# Statistics of the characters of every block, see `declutter.features.characters`.

cdef enum:  # classes of characters, in the order of `features.characters`
    _OTHER, _SPACE, _UPPER, _LOWER, _LETTER, _IDEOGRAPH, _DIGIT, _COMMA
    _SENTENCE_END, _COLON, _QUOTE, _DASH, _SEPARATOR, _BRACKET, _SYMBOL, _ASTRAL
    _CLASSES


cdef struct Counted:  # of one text
    int64_t even[_CLASSES]  # by class; two counts, so that none waits for the one before it
    int64_t odd[_CLASSES]
    int64_t capitals, smalls  # that open a word
    uint16_t opening, unit  # the first and the last, of surrogates if there are none beyond


cdef void _count(
    const unit_t* text, Py_ssize_t length, const uint8_t* classes, Counted* found
) noexcept:
    cdef Py_ssize_t at
    cdef int kind = _SPACE
    cdef int64_t opens, capitals = 0, smalls = 0
    if unit_t is uint32_t:
        for at in range(length):
            opens = kind <= _SPACE
            if text[at] >= 0x10000:
                kind = _ASTRAL
                found.even[kind] += 2
            else:
                kind = classes[text[at]]
                found.even[kind] += 1
            capitals += opens & (kind == _UPPER)
            smalls += opens & (kind == _LOWER)
        if length:
            found.opening = _half(text[0], True)
            found.unit = _half(text[length - 1], False)
    else:
        at = 0
        while at + 1 < length:
            opens = kind <= _SPACE
            kind = classes[text[at]]
            found.even[kind] += 1
            capitals += opens & (kind == _UPPER)
            smalls += opens & (kind == _LOWER)
            opens = kind <= _SPACE
            kind = classes[text[at + 1]]
            found.odd[kind] += 1
            capitals += opens & (kind == _UPPER)
            smalls += opens & (kind == _LOWER)
            at += 2
        if length & 1:
            opens = kind <= _SPACE
            kind = classes[text[length - 1]]
            found.even[kind] += 1
            capitals += opens & (kind == _UPPER)
            smalls += opens & (kind == _LOWER)
        if length:
            found.opening, found.unit = text[0], text[length - 1]
    found.capitals, found.smalls = capitals, smalls


cdef inline uint16_t _half(uint32_t character, bint is_first) noexcept:
    """A character as UTF-16 has it, one half of it where it takes two."""
    if character < 0x10000:
        return <uint16_t>character
    return <uint16_t>(
        0xD7C0 + (character >> 10) if is_first else 0xDC00 + (character & 0x3FF)
    )


cdef void count_characters(
    list texts,
    const uint8_t[::1] classes,
    const uint8_t[::1] marks,
    float[:, ::1] out,
    double[:, ::1] counts,
):
    """Rows of `names.CHARACTERS`, and counts by class, shape (texts, _CLASSES)."""
    cdef Py_ssize_t n = len(texts), i
    cdef str text
    cdef int kind, mark
    cdef Counted found
    cdef const void* data
    cdef uint16_t unit, opening
    cdef int64_t row[_CLASSES]
    cdef double words, length, cased
    for i in range(n):
        text = <str>texts[i]
        kind, data = PyUnicode_KIND(text), PyUnicode_DATA(text)
        memset(&found, 0, sizeof(found))
        if kind == 1:
            _count(<const uint8_t*>data, len(text), &classes[0], &found)
        elif kind == 2:
            _count(<const uint16_t*>data, len(text), &classes[0], &found)
        else:
            _count(<const uint32_t*>data, len(text), &classes[0], &found)
        unit, opening = found.unit, found.opening
        for kind in range(_CLASSES):
            row[kind] = found.even[kind] + found.odd[kind]
        length = 0
        for kind in range(_CLASSES):
            counts[i, kind] = row[kind]
            length += row[kind]
        words = row[_SPACE] + 1 + row[_IDEOGRAPH]
        cased = row[_UPPER] + row[_LOWER]
        mark = marks[unit]
        out[0, i] = <float>words
        out[1, i] = <float>length
        out[2, i] = <float>((cased + row[_LETTER] + row[_IDEOGRAPH]) / words)
        out[3, i] = <float>(row[_UPPER] / max(cased, 1.0))
        out[4, i] = <float>(found.capitals / words)
        out[5, i] = <float>(found.smalls / words)
        out[6, i] = <float>(row[_DIGIT] / length)
        out[7, i] = <float>(row[_IDEOGRAPH] / length)
        out[8, i] = <float>(row[_LETTER] / length)
        out[9, i] = row[_COMMA]
        out[10, i] = row[_SENTENCE_END]
        out[11, i] = <float>(row[_COMMA] / words)
        out[12, i] = <float>(row[_SENTENCE_END] / words)
        for kind in range(_COLON, _ASTRAL):
            out[13 + kind - _COLON, i] = <float>(row[kind] / words)
        out[19, i] = row[_ASTRAL]
        out[20, i] = classes[opening]
        out[21, i] = classes[unit]
        for kind in range(5):
            out[22 + kind, i] = mark >> kind & 1
        out[27, i] = classes[opening] == _QUOTE and opening != 39
        out[28, i] = row[_UPPER] > 2 and row[_LOWER] == 0


def measure_characters(list texts, const uint8_t[::1] classes, const uint8_t[::1] marks, int names):
    """What `features.characters.measure_characters` returns, see there."""
    cdef Py_ssize_t n = len(texts)
    out, counts = floats(names, n), doubles(n, _CLASSES)
    count_characters(texts, classes, marks, out, counts)
    return out, counts
