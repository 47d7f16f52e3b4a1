"""XPaths of elements, in the tree that the parser built."""

from __future__ import annotations

from typing import Any, Final

from declutter.markup import BLOCK, PLAIN, TAGS

_ABOVE_ALL: Final = frozenset(("-document", "-undef"))
_NO_ELEMENTS: Final = frozenset(("-text", "-comment"))


class Paths:
    """XPaths of the elements of one page.

    The way to an element is mostly that to the element asked for before, but for its end.
    """

    def __init__(self) -> None:
        self._steps: dict[int, str] = {}  # by element
        # The last one, and for each element on it where its step ends, from the top down. Who
        # works on it takes it away: another thread begins anew.
        self._last: list[tuple[str, dict[int, int]]] = []

    def around(self, node: Any) -> str:
        """XPath of the innermost block-level element around a node."""
        node = node.parent
        while node is not None and TAGS.get(node.tag, PLAIN)[0] != BLOCK:
            node = node.parent  # out of the inline elements
        try:
            path, ends = self._last.pop()
        except IndexError:
            path, ends = "", {}
        steps = self._steps
        below: list[int] = []
        end = 0
        while node is not None:
            identity = node.mem_id
            if identity in ends:
                end = ends[identity]
                break
            if identity not in steps:
                if node.tag in _ABOVE_ALL:
                    break
                self._count(node)
            below.append(identity)
            node = node.parent
        while ends and next(reversed(ends.values())) > end:
            ends.popitem()
        path = path[:end]
        for identity in reversed(below):
            path = f"{path}/{steps[identity]}"
            ends[identity] = len(path)
        self._last.append((path, ends))
        return path or "/"

    def _count(self, node: Any) -> None:
        """The steps of an element and of all its siblings in one go."""
        counts: dict[str, int] = {}
        sibling = node.parent.child if node.parent is not None else node
        while sibling is not None:
            tag = sibling.tag or "?"  # a processing instruction has none
            if tag not in _NO_ELEMENTS:
                counts[tag] = count = counts.get(tag, 0) + 1
                name = f"*[name()='{tag}']" if ":" in tag else tag
                self._steps[sibling.mem_id] = f"{name}[{count}]"
            sibling = sibling.next
