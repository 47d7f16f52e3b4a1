cdef inline bint in_word(Py_UCS4 character) noexcept:
    """Whether a character is part of a run of letters, as `declutter.tokens` has it."""
    if character < 128:
        return 97 <= (<unsigned int>character | 32) <= 122
    return character.isalpha() or (
        (character.isdigit() or character.isnumeric()) and not character.isdecimal()
    )
