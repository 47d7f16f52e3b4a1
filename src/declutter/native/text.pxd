cdef inline bint in_word(Py_UCS4 character) noexcept:
    """Whether a character is part of a run of letters, as `declutter.tokens` has it."""
    if character < 128:
        return 97 <= (<unsigned int>character | 32) <= 122
    return character.isalpha() or (
        (character.isdigit() or character.isnumeric()) and not character.isdecimal()
    )


cdef inline bint is_unspaced(unsigned int letter) noexcept:
    """Whether it is of a script without spaces between words, see `declutter.shingles`."""
    return letter >= 0x0E00 and (
        letter <= 0x0EFF
        or 0x3040 <= letter <= 0x30FF
        or 0x3400 <= letter <= 0x9FFF
        or 0xAC00 <= letter <= 0xD7AF
    )
