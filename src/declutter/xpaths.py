"""XPaths of elements, in the tree that the parser built."""

from __future__ import annotations

from typing import Any, Final

from declutter.markup import BLOCK, PLAIN, TAGS

_ABOVE_ALL: Final = frozenset(("-document", "-undef"))


class Paths:
    """XPaths of the elements of one page.

    The way to an element is mostly that to the element asked for before, but for its end.
    """

    def __init__(self) -> None:
        self._steps: dict[int, str] = {}  # by element
        self._path = ""  # the last one
        self._ends: dict[int, int] = {}  # element on it -> where its step ends, top down

    def around(self, node: Any) -> str:
        """XPath of the innermost block-level element around a node."""
        node = node.parent
        while node is not None and TAGS.get(node.tag, PLAIN)[0] != BLOCK:
            node = node.parent  # out of the inline elements
        ends, below = self._ends, []
        end: int | None = 0
        while node is not None:
            identity = node.mem_id
            end = ends.get(identity)
            if end is not None:
                break
            if node.tag in _ABOVE_ALL:
                break
            below.append((identity, self._step(node, identity)))
            node = node.parent
        end = end or 0
        while ends and next(reversed(ends.values())) > end:
            ends.popitem()
        path = self._path[:end]
        for identity, step in reversed(below):
            path = f"{path}/{step}"
            ends[identity] = len(path)
        self._path = path
        return path or "/"

    def _step(self, node: Any, identity: int) -> str:
        """Last step of an element's XPath; all its siblings are counted in one go."""
        known = self._steps
        step = known.get(identity)
        if step is None:
            counts: dict[str, int] = {}
            sibling = node.parent.child if node.parent is not None else node
            while sibling is not None:
                tag = sibling.tag or "?"  # a processing instruction has none
                counts[tag] = count = counts.get(tag, 0) + 1
                name = f"*[name()='{tag}']" if ":" in tag else tag
                known[sibling.mem_id] = f"{name}[{count}]"
                sibling = sibling.next
            step = known[identity]
        return step
