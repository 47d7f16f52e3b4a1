# Links that may be marks of footnotes. Part of around.pyx.

cdef bint _is_roman(unsigned char letter) noexcept:
    return letter == 105 or letter == 118 or letter == 120 or letter == 108 or letter == 99


cdef bint _is_label(const unsigned char* at, int size) noexcept:
    """Whether letters and digits are such as a label has after what names it a note."""
    cdef int i, digits = 0, roman = 0
    for i in range(size):
        digits += 48 <= at[i] <= 57
        roman += _is_roman(at[i])
    return (
        (digits == size and size <= 4) or (not digits and size <= 2) or (roman == size <= 6)
    )


cdef bint _may_be_mark(Node* link) noexcept:
    """Whether a link can be the mark of a footnote, or back from one: it leads somewhere on some
    page, and its words are no others than `_MARK` of `declutter.render.footnotes` takes."""
    cdef String* href = _built_in_value(link, _HREF)
    cdef String* text
    cdef Node* node = link
    cdef size_t i
    cdef int count = 0, letters = 0
    cdef bint foreign = False  # signs and digits of other scripts: not looked at here
    cdef unsigned char byte
    cdef unsigned char word[_LONGEST_MARK]
    if href == NULL or not href.length:
        return False
    for i in range(href.length - 1):  # nothing behind the sign: it leads nowhere
        if href.data[i] == 35:
            break
    else:
        return False
    while node != NULL:
        if node.kind == TEXT:
            text = &(<CharacterData*>node).text
            if text.data != NULL:
                for i in range(text.length):
                    byte = text.data[i]
                    if byte > 127:
                        foreign = True
                        # Not the bytes that go on with a character, and nothing that may be space.
                        count += not _SPACES[byte] and (byte & 0xC0) != 0x80
                    elif _SPACES[byte] != 1:
                        count += 1
                        if 65 <= byte <= 90:
                            byte |= 32
                        if (48 <= byte <= 57 or 97 <= byte <= 122) and letters < _LONGEST_MARK:
                            word[letters] = byte
                            letters += 1
                if count > _LONGEST_MARK:
                    return False
        node = _next(node, link)
    if foreign or not letters:
        return foreign or count > 0
    return (
        _is_label(word, letters)
        or (letters >= 1 and word[0] == 110 and _is_label(word + 1, letters - 1))
        or (letters >= 2 and not memcmp(word, b"fn", 2) and _is_label(word + 2, letters - 2))
        or (letters >= 3 and not memcmp(word, b"anm", 3) and _is_label(word + 3, letters - 3))
        or (letters >= 4 and not memcmp(word, b"note", 4) and _is_label(word + 4, letters - 4))
    )


cdef bint _stands_in(Node* node, Node* holder) noexcept:
    while node != NULL:
        if node == holder:
            return True
        node = node.parent
    return False


def fragments(list links):
    """See `declutter.render.footnotes._fragment`, of each link; None where Python is to read it."""
    cdef list found = []
    cdef String* href
    cdef size_t i, at
    cdef bint odd, asks
    if not holds():
        return None
    for link in links:
        href = _built_in_value(_node(link), _HREF)
        if href == NULL:
            found.append("")
            continue
        at = 0
        odd = asks = False
        while at < href.length and href.data[at] != 35:
            at += 1
        for i in range(at + 1, href.length):
            odd = odd or href.data[i] == 37 or href.data[i] > 127
            asks = asks or (at and href.data[i] == 63)
        if odd:
            found.append(None)
        elif at + 1 >= href.length or asks:
            found.append("")
        else:
            found.append(
                PyUnicode_DecodeUTF8(<const char*>href.data + at + 1, href.length - at - 1, NULL)
            )
    return found


def leads_away(link, target):
    """Whether a link stands outside of an element, its target."""
    return not _stands_in(_node(link), _node(target))
