"""The one pass of the document model through the tree: the hot loop of `document.py`.

Compiled where a compiler was at hand when declutter was installed; this source serves both ways.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, TypeAlias

from declutter import native
from declutter.markup import ANCHOR, BLOCK, BREAK, IMAGE, NO_SCRIPT, PLAIN, SKIP, TAGS
from declutter.render.images import stands_in
from declutter.render.inline import MARKS, Pieces
from declutter.render.nodes import LineBreak
from declutter.walk import Walked

if TYPE_CHECKING:
    from declutter.render.document import Builder


class Elements(dict[int, Any]):
    """Nodes of elements, by number."""

    def identity(self, element: int) -> int:
        """Identity of an element's node."""
        return int(self[element].mem_id)

    def tag(self, element: int) -> str:
        """Name of an element's tag."""
        return str(self[element].tag)


Branches: TypeAlias = tuple[dict[int, int], Elements, dict[int, int], Any]
_TEXT = -1  # no action of the walk
_BUILT_IN_TAGS = 256  # Lexbor: ids above belong to one document only
# By the parser's tag id: action, marks on text, name.
_KINDS: dict[int, tuple[int, int, str]] = {}


def _kind(node: Any, tag_id: int) -> tuple[int, int, str]:
    name = node.tag or ""
    action = _TEXT if name == "-text" else SKIP if name == "-comment" else TAGS.get(name, PLAIN)[0]
    kind = (action, MARKS.get(name, 0), name)
    if tag_id < _BUILT_IN_TAGS:
        _KINDS[tag_id] = kind
    return kind


@lru_cache(maxsize=1)
def _native() -> Any:
    """Imports this module itself, so not before it is needed."""
    return native.compiled("branches") if native.tree is not None else None


def find(page: Walked, kept: list[int]) -> Branches:
    """The branches of the tree that hold kept blocks.

    Returns:
        Identity of each node -> its element, -1 if it is none; element -> node; identity of the
        first text of each block in those branches -> its number; root of the tree.
    """
    fast = _native()
    if fast is not None:
        done: Branches | None = fast.find(page, kept)
        if done is not None:
            return done
    live: dict[int, int] = {}
    nodes = Elements()
    starts, owners, parents = page.starts, page.owners, page.parents
    for block in kept:
        node: Any = starts[block].parent
        element = owners[block]
        while node is not None:
            identity = node.mem_id
            if identity in live:
                break
            tag_id = node.tag_id
            kind = _KINDS.get(tag_id)
            if kind is None:
                kind = _kind(node, tag_id)
            action = kind[0]
            if action == BLOCK or (action == NO_SCRIPT and element >= 0):
                live[identity] = element
                if element >= 0:  # above a <noscript> that was read by itself no element is known
                    nodes[element] = node
                    element = parents[element]
            else:
                live[identity] = -1
            node = node.parent
    first_texts = {
        node.mem_id: block
        for block, (node, owner) in enumerate(zip(starts, owners, strict=True))
        if owner in nodes
    }
    root: Any = starts[kept[0]]
    while root.parent is not None:
        root = root.parent
    return live, nodes, first_texts, root


def read(builder: Builder, root: Any) -> list[Any]:
    """Read a branch; return the ones that the walk read after all others (`<noscript>`)."""
    fast = _native()
    if fast is not None:
        done: list[Any] | None = fast.read(builder, root)
        if done is not None:
            return done
    live, starts, is_kept = builder.live, builder.starts, builder.is_kept
    around, first = builder.images.around, builder.images.within
    has_formulas = builder.has_formulas
    has_objects = has_formulas or builder.has_notes
    later: list[Any] = []
    stack: list[tuple[Any, int, str | None, int, bool]] = []
    marks = 0
    link: str | None = None
    element = -1
    node: Any = root
    pieces: Pieces | None
    while True:
        tag_id = node.tag_id
        kind = _KINDS.get(tag_id)
        if kind is None:
            kind = _kind(node, tag_id)
        action = kind[0]
        block = False
        child: Any = None
        inner_marks, inner_link, inner_element = marks, link, element
        if action == _TEXT:
            value = node.text_content
            if not value or value.isspace():
                pieces = builder.pieces
                if pieces:
                    pieces.append((" ", 0, None))
            else:
                number = starts.get(node.mem_id)
                if number is not None:
                    builder.close()
                    if number in is_kept:
                        builder.begin(number)
                pieces = builder.pieces
                if pieces is not None:
                    pieces.append((value, marks, link))
        elif action == NO_SCRIPT and node is not root:
            if node.mem_id in live:
                later.append(node)
            elif not stands_in(node):
                for inner in node.css("img"):
                    builder.image(inner, (marks, link, element))
        elif action in (BLOCK, NO_SCRIPT):
            if builder.pieces is not None or builder.waiting:
                builder.boundary()
            block = True
            found = live.get(node.mem_id)
            if has_formulas and builder.read_object(node, kind[2], (marks, link, element)):
                builder.boundary()
            elif found is None:
                if kind[2] == "hr" or (element >= first and around.holds(node)):
                    builder.aside(node, kind[2], (marks, link, element))
            elif found < 0 or not builder.is_code(found) or not builder.whole(found, node):
                inner_marks, inner_element = 0, found
                child = node.child
        elif action == BREAK:
            pieces = builder.pieces
            if pieces:
                pieces.append((LineBreak(), marks, link))
        elif has_objects and builder.read_object(node, kind[2], (marks, link, element)):
            pass
        elif action == IMAGE:
            builder.image(node, (marks, link, element))
        elif action != SKIP:
            if builder.pieces is None and node.mem_id not in live:
                if element >= first and around.holds(node):
                    builder.aside(node, kind[2], (marks, link, element))
            else:
                child = node.child
                if child is not None:
                    inner_marks = marks | kind[1]
                    if action == ANCHOR:
                        inner_link = builder.address(node.attributes.get("href")) or link
        if child is not None:
            stack.append((node, marks, link, element, block))
            marks, link, element = inner_marks, inner_link, inner_element
            node = child
            continue
        if block and (builder.pieces is not None or builder.waiting):
            builder.boundary()
        following: Any = None if node is root else node.next
        while following is None and stack:
            node, marks, link, element, block = stack.pop()
            if block and (builder.pieces is not None or builder.waiting):
                builder.boundary()
            following = None if node is root else node.next
        if following is None:
            break
        node = following
    builder.boundary()
    return later
