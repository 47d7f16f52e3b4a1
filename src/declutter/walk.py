"""Tree to blocks: the one hot loop.

Depth first with an explicit stack, so any depth works. The tree is only read. What the
loop notes is flat (one list entry per block or per element); everything that can be
computed later, for all blocks at once or only when asked for, is left to others.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field
from typing import Any

from selectolax.lexbor import LexborHTMLParser, LexborNode

from declutter.markup import (
    ANCHOR,
    BLOCK,
    BREAK,
    CONTROL,
    FLAG,
    IMAGE,
    INLINE,
    MEDIA,
    NO_SCRIPT,
    PLAIN,
    SKIP,
    STRONG,
    TAGS,
    attribute_flags,
    meaning,
)
from declutter.reopened import forget_reopened_links

LINE_BREAK = "\v"  # a <br> inside a block's raw text
_SHELL_CHARACTERS = 400  # a page with fewer is a shell that scripts fill
_BUILT_IN_TAGS = 256  # Lexbor: ids above belong to one document only


# Fields of `Walked` in the order in which the loop notes them, per block and per element.
_BLOCK_FIELDS = (
    "texts", "raws", "owners", "link_counts", "hrefs", "link_chars", "strong_chars",
    "lead_tokens", "starts",
)  # fmt: skip
_ELEMENT_FIELDS = (
    "parents", "tags", "flags", "own_flags", "tokens", "near_tokens", "chain_tokens", "classes",
    "first",
)  # fmt: skip


@dataclass(slots=True)
class Walked:
    """Blocks and elements of a page in document order, as parallel lists.

    Elements are the block-level ones. Element e holds the blocks `first[e]:end[e]`.
    """

    texts: list[str] = field(default_factory=list)  # white space collapsed
    raws: list[str | None] = field(default_factory=list)  # where breaks or <pre> matter
    owners: list[int] = field(default_factory=list)  # block -> innermost element
    link_chars: list[int] = field(default_factory=list)
    link_counts: list[int] = field(default_factory=list)
    strong_chars: list[int] = field(default_factory=list)
    lead_tokens: list[int] = field(default_factory=list)  # of inline elements that open it
    hrefs: list[str | None] = field(default_factory=list)  # first link
    starts: list[LexborNode] = field(default_factory=list)  # first text node
    parents: list[int] = field(default_factory=list)
    tags: list[int] = field(default_factory=list)  # the parser's tag id
    flags: list[int] = field(default_factory=list)  # own and inherited
    own_flags: list[int] = field(default_factory=list)
    tokens: list[int] = field(default_factory=list)  # own token groups
    near_tokens: list[int] = field(default_factory=list)  # own, parent's, grandparent's
    chain_tokens: list[int] = field(default_factory=list)  # of the whole chain
    classes: list[str | None] = field(default_factory=list)
    first: list[int] = field(default_factory=list)
    end: list[int] = field(default_factory=list)
    images: list[int] = field(default_factory=list)  # number of the block that follows
    controls: list[int] = field(default_factory=list)
    media: list[int] = field(default_factory=list)
    head: LexborNode | None = None
    language: str = ""

    def window(self, low: int, high: int) -> Walked:
        """The blocks `low:high` as a page of their own, in the elements that hold them."""
        above = []
        element = self.owners[low]
        while element >= 0:
            if self.first[element] < low:
                above.append(element)
            element = self.parents[element]
        start, stop = bisect_left(self.first, low), bisect_left(self.first, high)
        elements = [*reversed(above), *range(start, stop)]
        number = {old: new for new, old in enumerate(elements)}
        part = Walked(language=self.language, head=self.head)
        for name in _BLOCK_FIELDS:
            setattr(part, name, getattr(self, name)[low:high])
        for name in _ELEMENT_FIELDS:
            values = getattr(self, name)
            setattr(part, name, [values[element] for element in elements])
        part.owners = [number[element] for element in part.owners]
        part.parents = [number.get(element, -1) for element in part.parents]
        part.first = [max(first - low, 0) for first in part.first]
        part.end = [min(self.end[element], high) - low for element in elements]
        for name in ("images", "controls", "media"):
            marks = getattr(self, name)
            inside = marks[bisect_left(marks, low) : bisect_left(marks, high)]
            setattr(part, name, [mark - low for mark in inside])
        return part


def _special_ids() -> tuple[int, int]:
    body = LexborHTMLParser("<body>x<!--c-->").body
    assert body is not None
    assert body.child is not None
    assert body.child.next is not None
    return body.child.tag_id, body.child.next.tag_id


_TEXT_ID, _COMMENT_ID = _special_ids()
_ACTIONS: dict[int, tuple[int, int]] = {_COMMENT_ID: (SKIP, 0)}


def _action(node: LexborNode, tag_id: int) -> tuple[int, int]:
    action = TAGS.get(node.tag or "", PLAIN)
    if tag_id < _BUILT_IN_TAGS:
        _ACTIONS[tag_id] = action
    return action


def walk(tree: LexborHTMLParser) -> Walked:
    """Cut a page into blocks."""
    page = Walked()
    root = tree.root
    if root is None:
        return page
    page.language = (root.attributes.get("lang") or "").lower()
    page.head = tree.head
    blocks: list[tuple[Any, ...]] = []
    elements: list[tuple[Any, ...]] = []
    without_script: list[LexborNode] = []
    _walk(root, page, blocks, elements, without_script, _ACTIONS)
    # Where scripts draw the page, what is written for readers without them is the page.
    if without_script and sum(len(block[0]) for block in blocks) < _SHELL_CHARACTERS:
        actions = {**_ACTIONS, without_script[0].tag_id: (BLOCK, 0)}
        for node in without_script:
            _walk(node, page, blocks, elements, [], actions)
    for names, noted in ((_BLOCK_FIELDS, blocks), (_ELEMENT_FIELDS, elements)):
        for name, values in zip(names, zip(*noted, strict=True), strict=False):
            setattr(page, name, list(values))
    forget_reopened_links(page)
    return page


def _walk(
    root: LexborNode,
    page: Walked,
    blocks: list[tuple[Any, ...]],
    elements: list[tuple[Any, ...]],
    without_script: list[LexborNode],
    actions: dict[int, tuple[int, int]],
) -> None:
    """Note the blocks and elements of a subtree behind those noted before."""
    end = page.end
    images, controls, media = page.images, page.controls, page.media
    text_id, pre = _TEXT_ID, FLAG["pre"]

    pieces: list[str] = []
    link_pieces: list[str] = []
    strong_pieces: list[str] = []
    links: list[str | None] = []
    start: LexborNode | None = None
    in_link = in_strong = lead = breaks = 0
    current = -1
    flags = near = chain = tokens = 0

    def flush() -> None:
        raw = "".join(pieces)
        text = " ".join(raw.split())
        if text:
            blocks.append(
                (
                    text,
                    raw if flags & pre or LINE_BREAK in raw else None,
                    current,
                    len(links),
                    links[0] if links else None,
                    sum(map(len, link_pieces)) if link_pieces else 0,
                    sum(map(len, strong_pieces)) if strong_pieces else 0,
                    lead,
                    start,
                )
            )
        pieces.clear()
        if links or link_pieces:
            link_pieces.clear()
            links.clear()
        if strong_pieces:
            strong_pieces.clear()

    # What to go back to when an element ends: (node, action, state before it).
    stack: list[tuple[Any, int, Any]] = []
    push, pop = stack.append, stack.pop
    node: Any = root
    state: Any = None
    while True:
        tag_id = node.tag_id
        child = None
        action = SKIP
        if tag_id == text_id:
            text = node.text_content
            if text.isspace():
                if pieces:
                    pieces.append(text)
            else:
                if not pieces:
                    start = node
                pieces.append(text)
                breaks = 0
                if in_link:
                    link_pieces.append(text)
                if in_strong:
                    strong_pieces.append(text)
        else:
            action, bits = actions.get(tag_id) or _action(node, tag_id)
            if action == BLOCK:
                if pieces:
                    flush()
                elif links:
                    links.clear()  # of images alone
                lead = breaks = 0
                own = 0
                name = None
                attributes = node.attributes
                if attributes:
                    known = 0
                    if "class" in attributes:
                        name = attributes["class"]
                        known = 1
                        if name:
                            own = meaning(name)
                    if "id" in attributes:
                        known += 1
                        identity = attributes["id"]
                        if identity:
                            own |= meaning(identity)
                    if len(attributes) > known:
                        bits |= attribute_flags(attributes)
                state = (current, flags, near, chain, tokens)
                elements.append(
                    (
                        current, tag_id, flags | bits, bits, own, own | near, chain | own, name,
                        len(blocks),
                    )
                )  # fmt: skip
                near = own | tokens
                tokens = own
                flags |= bits
                chain |= own
                current = len(end)
                end.append(-1)
                child = node.child
            elif action == ANCHOR:
                attributes = node.attributes
                links.append(attributes.get("href"))
                if not pieces:
                    name = attributes.get("class")
                    if name:
                        lead |= meaning(name)
                in_link += 1
                child = node.child
            elif action == BREAK:
                if pieces:
                    breaks += 1
                    if breaks > 1 and not flags & pre:
                        flush()
                        lead = breaks = 0
                    else:
                        pieces.append(LINE_BREAK)
            elif action == INLINE:
                if not pieces:
                    name = node.attributes.get("class")
                    if name:
                        lead |= meaning(name)
                child = node.child
            elif action == STRONG:
                in_strong += 1
                child = node.child
            elif action == IMAGE:
                images.append(len(blocks))
            elif action == CONTROL:
                controls.append(len(blocks))
            elif action == MEDIA:
                media.append(len(blocks))
            elif action == NO_SCRIPT and node.child is not None:
                without_script.append(node)
        if child is not None:
            push((node, action, state))
            node = child
            continue
        while True:
            if action == BLOCK:
                if pieces:
                    flush()
                elif links:
                    links.clear()  # of images alone
                lead = breaks = 0
                end[current] = len(blocks)
                current, flags, near, chain, tokens = state
            elif action == ANCHOR:
                in_link -= 1
            elif action == STRONG:
                in_strong -= 1
            if not stack:
                break
            following = node.next
            if following is not None:
                node = following
                break
            node, action, state = pop()
        if not stack:
            break
