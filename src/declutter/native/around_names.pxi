# Names of elements, images and attributes that say what an image is. Part of around.pyx.

cdef dict _WORDS = {}  # first letter -> words of `declutter.render.images._FURNITURE`
for _word in (
    "ad ads banner share sharing social avatar gravatar author logo icon icons emoji smiley pixel "
    "tracking badge related promo newsletter signature byline profile button btn comment comments "
    "latex tex"
).split():
    _WORDS[_word.encode()] = True
cdef enum:
    _LONGEST_WORD = 10
cdef dict _LAZY = {
    _name.encode(): _place
    for _place, _name in enumerate((
        "data-src", "data-lazy-src", "data-original", "data-lazy", "data-orig-file",
        "data-hi-res-src", "data-full-src", "data-image", "data-url",
    ))
}  # as in `declutter.render.images`: the first one that says something counts

# By the first letter: lengths of the words, and letters that come second.
cdef unsigned int _LENGTHS[256]
cdef unsigned int _SECOND[256]
for _name in _WORDS:
    _LENGTHS[_name[0]] |= 1 << len(_name)
    _SECOND[_name[0]] |= 1 << (_name[1] & 31)
cdef unsigned char _FIRST[256]  # letters that words of furniture begin with
for _word in ("advert", "sponsor", "mwe", *(_name.decode() for _name in _WORDS)):
    _FIRST[ord(_word[0])] = 1


cdef inline bint _parts_words(unsigned char letter) noexcept:
    return letter == 45 or letter == 95 or _SPACES[letter] == 1


cdef bint _goes_on(
    const unsigned char* at, size_t left, const char* word, size_t size
) noexcept:
    """Whether a word stands here, with letters or digits behind it perhaps, and then ends."""
    cdef size_t i
    for i in range(size):
        if i == left or (at[i] | 32 if 65 <= at[i] <= 90 else at[i]) != word[i]:
            return False
    i = size
    while i < left and (48 <= at[i] <= 57 or 97 <= at[i] | 32 <= 122):
        i += 1
    return i == left or _parts_words(at[i])


cdef bint _is_furniture(String* names) except -1:
    """Whether names are such as `_FURNITURE` of `declutter.render.images` has them."""
    cdef const unsigned char* at
    cdef size_t i = 0, j, size
    cdef unsigned char letter
    cdef unsigned char word[_LONGEST_WORD]
    if names == NULL or names.data == NULL or not names.length:
        return False
    at, size = names.data, names.length
    for j in range(size):
        if at[j] > 127:
            return bool(_images.is_named_furniture(_value(names)))
    while i < size:
        letter = at[i] | 32 if 65 <= at[i] <= 90 else at[i]
        if _FIRST[letter]:
            j = 0
            while i + j < size and j < _LONGEST_WORD and not _parts_words(at[i + j]):
                word[j] = at[i + j] | 32 if 65 <= at[i + j] <= 90 else at[i + j]
                j += 1
            if (
                _LENGTHS[letter] >> j & 1 and _SECOND[letter] >> (word[1] & 31) & 1
                and (i + j == size or _parts_words(at[i + j])) and word[:j] in _WORDS
            ):
                return True
            if letter == 97 and _goes_on(at + i, size - i, b"advert", 6):
                return True
            if letter == 115 and _goes_on(at + i, size - i, b"sponsor", 7):
                return True
            if letter == 109 and _goes_on(at + i, size - i, b"mwe-math-fallback-image", 23):
                return True
        while i < size and not _parts_words(at[i]):
            i += 1
        i += 1
    return False


cdef int _lazy_place(Name* name) except -2:
    """Where among the attributes that say what an image is loaded from late, -1 if it is none, as
    names go that are not built into the parser."""
    # Names that are too long to lie here are none of those.
    if name.length > MOST_SHORT or memcmp(name.short, b"data-", 5):
        return -1
    return _LAZY.get(name.short[:name.length], -1)


cdef bint _is_late_address(String* value) noexcept:
    """Whether it is one, and neither the image itself nor what a script is to read."""
    return (
        value != NULL and value.data != NULL and value.length and value.data[0] != 123
        and value.data[0] != 91 and not (value.length > 4 and not memcmp(value.data, b"data:", 5))
    )


cdef bint _stands(const unsigned char* at, size_t left, const char* word, size_t size) noexcept:
    cdef size_t i
    if left < size:
        return False
    for i in range(size):
        if at[i] | 32 != word[i]:
            return False
    return True


cdef bint _may_be_placeholder(String* source) noexcept:
    """Whether an address can be what `_PLACEHOLDER` of `declutter.render.images` finds."""
    cdef const unsigned char* at = source.data
    cdef size_t i, left
    cdef unsigned char letter
    cdef bint begins = True
    for i in range(source.length):
        letter = at[i]
        if letter > 127:
            return True
        if begins:
            left = source.length - i
            letter |= 32
            if letter == 98:
                if _stands(at + i, left, b"blank", 5):
                    return True
            elif letter == 115:
                if _stands(at + i, left, b"spacer", 6):
                    return True
            elif letter == 112:
                if _stands(at + i, left, b"pixel", 5) or _stands(at + i, left, b"placeholder", 11):
                    return True
            elif letter == 116:
                if _stands(at + i, left, b"transparent", 11):
                    return True
            elif letter == 108:
                if _stands(at + i, left, b"loading", 7) or _stands(at + i, left, b"lazy", 4):
                    return True
            elif letter == 49:
                if _stands(at + i, left, b"1x1", 3):
                    return True
            elif letter == 103:
                if _stands(at + i, left, b"grey", 4) or _stands(at + i, left, b"gray", 4):
                    return True
            elif letter == 100:
                if not i and _stands(at, left, b"data:", 5):
                    return True
            letter = at[i]
        begins = letter == 47 or letter == 95 or letter == 46 or letter == 45
    return False
