# Statistics of the characters of every block, see `declutter.features.characters`.

cdef enum:  # classes of characters, in the order of `features.characters`
    _OTHER, _SPACE, _UPPER, _LOWER, _LETTER, _IDEOGRAPH, _DIGIT, _COMMA
    _SENTENCE_END, _COLON, _QUOTE, _DASH, _SEPARATOR, _BRACKET, _SYMBOL, _ASTRAL
    _CLASSES


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
    cdef Py_UCS4 character
    cdef int kind, before, mark
    cdef uint16_t unit = 0, opening = 0
    cdef int64_t row[_CLASSES]
    cdef int64_t capitals, smalls
    cdef double words, length, cased
    for i in range(n):
        text = <str>texts[i]
        before = -1
        capitals = smalls = 0
        for kind in range(_CLASSES):
            row[kind] = 0
        for character in text:
            if character >= 0x10000:
                row[_ASTRAL] += 2
                kind = _ASTRAL
                if before < 0:
                    opening = <uint16_t>(0xD7C0 + (<unsigned int>character >> 10))
                unit = <uint16_t>(0xDC00 + (<unsigned int>character & 0x3FF))
            else:
                unit = <uint16_t>character
                kind = classes[unit]
                row[kind] += 1
                if before < 0:
                    opening = unit
            if before <= _SPACE:
                if kind == _UPPER:
                    capitals += 1
                elif kind == _LOWER:
                    smalls += 1
            before = kind
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
        out[4, i] = <float>(capitals / words)
        out[5, i] = <float>(smalls / words)
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
