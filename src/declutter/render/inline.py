# cython: boundscheck=True, wraparound=True
"""Inline content: pieces of text with their marks become nested nodes.

Marks are a bit set per piece, so that any depth of inline markup ends in nodes nested at most
once per kind. White space is collapsed as the walk does it.
"""

from __future__ import annotations

from typing import Any, Final, TypeAlias

from declutter import native
from declutter.render.nodes import (
    BackLink,
    Code,
    Deleted,
    Emphasis,
    Formula,
    Image,
    Inline,
    LineBreak,
    Link,
    NoteReference,
    Strong,
    Subscript,
    Superscript,
    Text,
)

STRONG, EMPHASIS, DELETED, SUPERSCRIPT, SUBSCRIPT, CODE = (1 << i for i in range(6))
MARKS: Final = {
    "b": STRONG,
    "strong": STRONG,
    "em": EMPHASIS,
    "i": EMPHASIS,
    "cite": EMPHASIS,
    "dfn": EMPHASIS,
    "var": EMPHASIS,
    "del": DELETED,
    "s": DELETED,
    "strike": DELETED,
    "sup": SUPERSCRIPT,
    "sub": SUBSCRIPT,
    "code": CODE,
    "tt": CODE,
    "kbd": CODE,
    "samp": CODE,
}
_WRAPPERS: Final = (
    (STRONG, Strong),
    (EMPHASIS, Emphasis),
    (DELETED, Deleted),
    (SUPERSCRIPT, Superscript),
    (SUBSCRIPT, Subscript),
)
_KINDS: Final[dict[int, Any]] = dict(_WRAPPERS)
_LINK: Final = 1 << 6
_NOT_CODE: Final = ~CODE

Object: TypeAlias = Image | Formula | NoteReference | BackLink | LineBreak
# What stands in a block one after the other: (text or object, marks, href).
Piece: TypeAlias = tuple[str | Object, int, str | None]
_Leaf: TypeAlias = tuple[Inline, int, str | None]


def _collapsed(text: str) -> str:
    return " ".join(text.split())


_lines: Any = native.compiled("lines")
collapsed: Any = _collapsed if _lines is None else _lines.collapsed


class Pieces(list[Piece]):
    """Pieces of one block. `declutter.native.pieces` has the same on the bytes of the tree."""

    def listed(self) -> list[Piece]:
        return list(self)

    def may_be_lines(self) -> bool:
        """Whether the pieces can be nothing but lines of code."""
        return True

    def nodes(self) -> list[Inline]:
        return inline(list(self))


def inline(pieces: list[Piece]) -> list[Inline]:
    """Nodes of the pieces of one block."""
    plain: list[str] = []
    for value, marks, href in pieces:
        if marks or href is not None or not isinstance(value, str):
            break
        plain.append(value)
    else:  # most blocks: nothing but words
        text = collapsed(plain[0] if len(plain) == 1 else "".join(plain))
        return [Text(text)] if text else []
    leaves = _leaves(pieces)
    return _nest(leaves, 0, len(leaves), 0)


def _leaves(pieces: list[Piece]) -> list[_Leaf]:
    found: list[_Leaf] = []
    space = False  # one is due before the next word
    for value, marks, href in pieces:
        if isinstance(value, str):
            text = collapsed(value)
            if not text:
                space = True
                continue
            before = found[-1] if found else None
            due = (space or value[0].isspace()) and not _at_start(before)
            space = value[-1].isspace()
            _add_text(found, text, due, marks, href)
        elif isinstance(value, LineBreak):
            if found and not isinstance(found[-1][0], LineBreak):
                found.append((value, marks, href))
            space = False
        else:
            if space and not _at_start(found[-1] if found else None):
                _add_space(found, marks & _NOT_CODE, href)
            space = False
            found.append((value, marks & _NOT_CODE, href))
    while found and isinstance(found[-1][0], LineBreak):
        found.pop()
    for i, (leaf, _, _) in enumerate(found):
        if isinstance(leaf, LineBreak):  # marked only as both its neighbours are
            (_, left, link), (_, right, other) = found[i - 1], found[i + 1]
            found[i] = (leaf, left & right & _NOT_CODE, link if link == other else None)
    return found


def _at_start(before: _Leaf | None) -> bool:
    return before is None or isinstance(before[0], LineBreak)


def _add_text(found: list[_Leaf], text: str, due: bool, marks: int, href: str | None) -> None:
    """Add words, with a space in front if one is due; equal neighbours become one."""
    if found:
        last, last_marks, last_href = found[-1]
        if last_marks == marks and last_href == href and isinstance(last, (Text, Code)):
            last.text += f" {text}" if due else text
            return
    if due:
        _add_space(found, marks, href)
        last, last_marks, last_href = found[-1]
        if last_marks == marks and last_href == href and isinstance(last, Text):
            last.text += text
            return
    found.append((Code(text) if marks & CODE else Text(text), marks, href))


def _add_space(found: list[_Leaf], marks: int, href: str | None) -> None:
    """Add a space, marked only as both its neighbours are: no mark begins or ends with one."""
    last, last_marks, last_href = found[-1]
    common = last_marks & marks & _NOT_CODE
    shared = href if href == last_href else None
    if isinstance(last, Text) and last_marks == common and last_href == shared:
        last.text += " "
    else:
        found.append((Text(" "), common, shared))


def _nest(leaves: list[_Leaf], start: int, stop: int, used: int) -> list[Inline]:
    """Wrap leaves in what they are marked as, the longest stretch outermost.

    It calls itself once per kind of mark at most.
    """
    found: list[Inline] = []
    i = start
    while i < stop:
        leaf, marks, href = leaves[i]
        longest = i
        wrapper = 0
        if href is not None and not used & _LINK:
            longest, wrapper = i + 1, _LINK
            while longest < stop and leaves[longest][2] == href:
                longest += 1
        open_marks = marks & ~used & _NOT_CODE
        if open_marks:
            for mark, _ in _WRAPPERS:
                if open_marks & mark:
                    j = i + 1
                    while j < stop and leaves[j][1] & mark:
                        j += 1
                    if j > longest:
                        longest, wrapper = j, mark
        if not wrapper:
            found.append(leaf)
            i += 1
            continue
        children = _nest(leaves, i, longest, used | wrapper)
        if wrapper == _LINK:
            found.append(Link(href or "", children))
        else:
            found.append(_KINDS[wrapper](children))
        i = longest
    return found
