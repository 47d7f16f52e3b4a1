"""Strings that are hard for a regular expression.

They are made of the pattern's own pieces (Davis et al., 2018, "The impact of regular expression
denial of service in practice"): what a repetition repeats, over and over, behind what leads to it,
and with an end that makes it fail; and the beginning of a match, over and over, for those that look
from each place to the end.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable, Iterable, Iterator
from typing import Any, Final

from fuzz.regexes import Pattern

with warnings.catch_warnings():  # no other way to a pattern's parts; the name is to go
    warnings.simplefilter("ignore", DeprecationWarning)
    try:
        from re import _parser as sre_parse  # type: ignore[attr-defined]
    except ImportError:  # Python 3.10
        import sre_parse

_CHARACTERS: Final = "a0 -<\"'.A=/>&\n\t|,:;([{_#!\\+*$é日\u3000\xa0\u200b"
_MANY: Final = 30  # a repetition that can go on this long
_MOST: Final = 60  # strings for a pattern


def hard_strings(pattern: Pattern, size: int) -> list[str | bytes]:
    """Strings of about `size` characters made of the pattern's pieces."""
    tree = sre_parse.parse(pattern.pattern, pattern.flags & ~(re.UNICODE | re.DEBUG))
    found: dict[str, None] = {}
    whole = _sample(tree)
    for before, piece in _repeated(tree, ""):
        if not piece:
            continue
        for end in ("", "\0", "!\0<", before):
            found[_filled(before, piece, end, size)] = None
        if before:
            found[_filled("", before + piece, "\0", size)] = None
            found[_filled("", before, "\0", size)] = None
    for length in sorted({1, 2, 3, 4, 6, 8, 12, len(whole) - 1, len(whole)}):
        if 0 < length <= len(whole):
            found[_filled("", whole[:length], "\0", size)] = None
            found[_filled("", whole[:length] + " ", "\0", size)] = None
    for character in _CHARACTERS[:12]:
        found[_filled("", character, "\0", size)] = None
    texts = list(found)
    if len(texts) > _MOST:  # spread over all kinds
        texts = [texts[i * len(texts) // _MOST] for i in range(_MOST)]
    if isinstance(pattern.pattern, bytes):
        return [text.encode("latin-1", "replace") for text in texts]
    return list(texts)


def _filled(before: str, piece: str, end: str, size: int) -> str:
    return before + piece * max(1, (size - len(before)) // len(piece)) + end


def _repeated(tree: Iterable[Any], before: str) -> Iterator[tuple[str, str]]:
    """(what leads there, what is repeated) of each long repetition."""
    for operation, value in tree:
        name = str(operation)
        if name in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
            _, most, inner = value
            if int(most) >= _MANY:
                for piece in _choices(inner):
                    yield before, piece
            yield from _repeated(inner, before)
        elif name == "SUBPATTERN":
            yield from _repeated(value[3], before)
        elif name == "BRANCH":
            for branch in value[1]:
                yield from _repeated(branch, before)
        elif name in ("ASSERT", "ASSERT_NOT"):
            yield from _repeated(value[1], before)
        elif name == "ATOMIC_GROUP":
            yield from _repeated(value, before)
        before += _sample([(operation, value)])


def _choices(tree: Any) -> list[str]:
    """Some strings that a piece matches: several where it is one character of a set."""
    items = list(tree)
    if len(items) == 1:
        name, value = str(items[0][0]), items[0][1]
        if name in ("IN", "NOT_LITERAL", "ANY"):
            return [c for c in _CHARACTERS if _fits(items[0], c)][:6] or [_sample(items)]
        if name == "BRANCH":
            return [piece for branch in value[1] for piece in _choices(branch)[:2]][:8]
        if name == "SUBPATTERN":
            return _choices(value[3])
        if name in ("MAX_REPEAT", "MIN_REPEAT"):
            return _choices(value[2])
    return [_sample(items), _shortest(items)]


def _sample(tree: Iterable[Any], least: int = 1) -> str:
    """A string that it matches, or nearly."""
    out = ""
    for operation, value in tree:
        name = str(operation)
        if name == "LITERAL":
            out += chr(value)
        elif name in ("IN", "NOT_LITERAL", "ANY"):
            out += next((c for c in _CHARACTERS if _fits((operation, value), c)), _first(value))
        elif name in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
            out += _sample(value[2], least) * min(max(int(value[0]), min(least, int(value[1]))), 50)
        elif name == "SUBPATTERN":
            out += _sample(value[3], least)
        elif name == "BRANCH":
            out += _sample(value[1][0], least)
        elif name == "ATOMIC_GROUP":
            out += _sample(value, least)
    return out


def _shortest(tree: Iterable[Any]) -> str:
    return _sample(tree, 0)


def _first(value: Any) -> str:
    for operation, inner in value if isinstance(value, list) else ():
        if str(operation) == "LITERAL":
            return chr(inner)
        if str(operation) == "RANGE":
            return chr(inner[0])
    return "a"


_CATEGORIES: Final[dict[str, Callable[[str], bool]]] = {
    "CATEGORY_DIGIT": str.isdigit, "CATEGORY_SPACE": str.isspace,
    "CATEGORY_WORD": lambda c: c.isalnum() or c == "_",
}  # fmt: skip


def _fits(item: Any, character: str) -> bool:
    """Whether one character is in a set of a pattern's tree."""
    name, value = str(item[0]), item[1]
    code = ord(character)
    if name == "ANY":
        return character != "\n"
    if name == "NOT_LITERAL":
        return bool(code != value)
    negated, inside = False, False
    for operation, inner in value:
        kind = str(operation)
        if kind == "NEGATE":
            negated = True
        elif kind == "LITERAL":
            inside |= code == inner
        elif kind == "RANGE":
            inside |= inner[0] <= code <= inner[1]
        elif kind == "CATEGORY":
            category = str(inner)
            if "_NOT_" in category:
                inside |= not _CATEGORIES[category.replace("_NOT_", "_")](character)
            else:
                inside |= _CATEGORIES[category](character)
    return inside != negated
