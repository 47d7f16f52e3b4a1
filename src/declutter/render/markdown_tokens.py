# cython: boundscheck=True, wraparound=True
"""Emphasis in Markdown: which delimiters every reader of CommonMark takes for such.

Delimiters that CommonMark's flanking rules would leave as literal asterisks are moved inside by the
punctuation next to them, or left out.
"""

from __future__ import annotations

from typing import Final
from unicodedata import category

TEXT, DONE, OPEN, CLOSE, BREAK = range(5)  # kinds of tokens
_TEXT, _OPEN, _CLOSE, _BREAK = TEXT, OPEN, CLOSE, BREAK  # C integers where compiled
_PASSES: Final = 4  # over the delimiters of a line; what is still in doubt then is left out


class Token:
    def __init__(
        self, kind: int, text: str = "", partner: Token | None = None, code: str | None = None
    ) -> None:
        self.kind = kind
        self.text = text
        self.partner = partner
        self.out = False  # of a delimiter: left out
        self.place = 0  # of a delimiter that is not: among the tokens
        self.code = code  # of a code span: what is in it


def settle(tokens: list[Token]) -> None:
    """Leave out the delimiters that would not be read as such."""
    for token in tokens:
        if token.kind == _OPEN:
            break
    else:
        return
    _move_punctuation(tokens)
    for _ in range(_PASSES):
        doubtful = _doubtful(tokens)
        if not doubtful:
            return
        for token in doubtful:
            token.out = True
            if token.partner is not None:
                token.partner.out = True
    for token in tokens:
        token.out = token.out or token.kind in (_OPEN, _CLOSE)


def _move_punctuation(tokens: list[Token]) -> None:
    """`**Note:**Text` would be literal, `**Note**:Text` is not."""
    for i, token in enumerate(tokens):
        if token.kind == _CLOSE and 0 < i < len(tokens) - 1:
            inner, outer = tokens[i - 1], tokens[i + 1]
            if inner.kind == outer.kind == _TEXT and _is_word(outer.text[:1]):
                words = inner.text
                while words and not _is_word(words[-1]):
                    words = words[:-1]
                if words:
                    outer.text = inner.text[len(words) :] + outer.text
                    inner.text = words
        elif token.kind == _OPEN and 0 < i < len(tokens) - 1:
            outer, inner = tokens[i - 1], tokens[i + 1]
            if inner.kind == outer.kind == _TEXT and _is_word(outer.text[-1:]):
                words = inner.text
                while words and not _is_word(words[0]):
                    words = words[1:]
                if words:
                    outer.text += inner.text[: len(inner.text) - len(words)]
                    inner.text = words


def _is_word(character: str) -> bool:
    """Whether a character is neither white space nor punctuation by any edition of the rules."""
    return bool(character) and not character.isspace() and category(character)[0] not in "PSZC"


def _is_edge(character: str) -> bool:
    """Whether a character is white space or punctuation by all editions of the rules."""
    if not character or character.isspace():
        return True
    return category(character)[0] == "P" or character in "$+<=>^`|~"


def _doubtful(tokens: list[Token]) -> list[Token]:
    live: list[Token] = []
    for token in tokens:
        if not token.out and (token.text or token.kind == _BREAK):
            token.place = len(live)
            live.append(token)
    runs = _runs_of_delimiters(live)
    # One that could open as well as close takes what three stars in a row leave over.
    mixed = False
    for run, before, after in runs:
        mixed = mixed or (len(run) == 1 and _goes_both_ways(before, after))
    found = []
    for run, before, after in runs:
        for place, token in enumerate(run):
            opens = token.kind == _OPEN
            near, far = (after, before) if opens else (before, after)
            if _is_mixed(run):
                doubtful = opens  # right behind one that closes
            elif _is_unclear(token, place, run, live, mixed):
                doubtful = True
            else:
                doubtful = not near or near.isspace() or not (_is_word(near) or _is_edge(far))
            if doubtful:
                found.append(token)
    return found


def _is_mixed(run: list[Token]) -> bool:
    """Whether some delimiters open and some close."""
    first = run[0]
    return any(token.kind != first.kind for token in run)


def _runs_of_delimiters(live: list[Token]) -> list[tuple[list[Token], str, str]]:
    """Delimiters of the same sign side by side, with the characters around them."""
    found: list[tuple[list[Token], str, str]] = []
    i = 0
    while i < len(live):
        first = i
        token = live[i]
        i += 1
        if token.kind != _OPEN and token.kind != _CLOSE:
            continue
        while i < len(live) and _same_delimiter(live[i], token.text[0]):
            i += 1
        before = _last(live[first - 1]) if first else ""
        found.append((live[first:i], before, _first(live[i]) if i < len(live) else ""))
    return found


def _goes_both_ways(before: str, after: str) -> bool:
    if not before or not after or before.isspace() or after.isspace():
        return False
    return not ((_is_edge(before) and _is_word(after)) or (_is_word(before) and _is_edge(after)))


def _is_unclear(
    token: Token,
    place: int,
    run: list[Token],
    live: list[Token],
    mixed: bool,
) -> bool:
    """Whether a delimiter touches that of the pair around its own, so that readers may differ.

    `***both***` is clear, and `*one **more***` by the space.
    """
    if len(run) == 1:
        return False
    opens = token.kind == _OPEN
    outer = place - 1 if opens else place + 1
    if not 0 <= outer < len(run):
        return False  # it is the outermost
    beyond = run[outer]
    own, around = token.partner, beyond.partner
    assert own is not None
    assert around is not None
    if own.text == around.text:
        return True
    if around.place - own.place == (1 if opens else -1):
        return False
    beside = _first(live[own.place + 1]) if opens else _last(live[own.place - 1])
    return mixed or not beside.isspace()


def _same_delimiter(token: Token, character: str) -> bool:
    return (token.kind == _OPEN or token.kind == _CLOSE) and token.text[0] == character


def _first(token: Token) -> str:
    return "\n" if token.kind == _BREAK else token.text[0]


def _last(token: Token) -> str:
    return "\n" if token.kind == _BREAK else token.text[-1]
