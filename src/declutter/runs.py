"""Inline runs of a block: its links, emphasis and code, read from the tree when asked for."""

from __future__ import annotations

from typing import Any, Final, NamedTuple

from declutter.markup import BLOCK, BREAK, NO_SCRIPT, PLAIN, SKIP, TAGS

KINDS: Final = {
    "a": "link",
    "b": "strong",
    "strong": "strong",
    "em": "em",
    "i": "em",
    "code": "code",
    "tt": "code",
    "kbd": "code",
    "samp": "code",
}


class Run(NamedTuple):
    """A stretch of a block's text inside inline markup; `text[start:end]` of `Block.text`."""

    kind: str  # link | strong | em | code
    start: int
    end: int
    href: str | None = None


def runs_of(start: Any, stop: Any) -> list[Run]:
    """Runs between a block's first text node and the next block's (None at the end).

    Offsets count in the text with white space collapsed, as `Block.text` has it.
    """
    length = 0
    pending_space = False
    spans: dict[int, list[Any]] = {}  # id of the inline element -> [kind, start, end, href]
    stop_id = stop.mem_id if stop is not None else None
    node = start
    while node is not None and node.mem_id != stop_id:
        if node.tag == "-text":
            raw = node.text_content or ""
            words = raw.split()
            if words:
                if length and (pending_space or raw[0].isspace()):
                    length += 1
                begin = length
                length += len(" ".join(words))
                for kind, element, href in _inline_chain(node):
                    span = spans.setdefault(element, [kind, begin, length, href])
                    span[2] = length
                pending_space = raw[-1].isspace()
            elif raw:
                pending_space = True
        elif _action(node) == BREAK:
            pending_space = True
        node = _next(node)
    return [Run(*span) for span in sorted(spans.values(), key=lambda span: (span[1], -span[2]))]


def _action(node: Any) -> int:
    return TAGS.get(node.tag, PLAIN)[0]


def _inline_chain(node: Any) -> list[tuple[str, int, str | None]]:
    """Inline elements around a text node that give its text a meaning, from the inside out."""
    found = []
    above = node.parent
    while above is not None and _action(above) != BLOCK:
        kind = KINDS.get(above.tag)
        if kind:
            href = above.attributes.get("href") if kind == "link" else None
            if kind != "link" or href is not None:
                found.append((kind, above.mem_id, href))
        above = above.parent
    return found


def _next(node: Any) -> Any:
    """The node behind in document order, None where the block ends."""
    if node.tag != "-text" and _action(node) not in (SKIP, NO_SCRIPT) and node.child is not None:
        following = node.child
    else:
        following = node.next
        while following is None:
            node = node.parent
            if node is None or _action(node) == BLOCK:
                return None
            following = node.next
    return None if _action(following) == BLOCK else following
