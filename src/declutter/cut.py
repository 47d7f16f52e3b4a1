"""Depth first through a tree, noting blocks and elements: the one hot loop.

Compiled where a compiler was at hand when declutter was installed; this source serves both
ways. An explicit stack makes any depth work. The tree is only read. Whatever can be computed
later, for all blocks at once or only when asked for, is left to others.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from selectolax.lexbor import LexborHTMLParser, LexborNode

from declutter.markup import (
    ANCHOR,
    BLOCK,
    BREAK,
    CONTROL,
    FLAG,
    FORMULA,
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

if TYPE_CHECKING:
    from declutter.walk import Walked

LINE_BREAK = "\v"  # a <br> inside a block's raw text
_BUILT_IN_TAGS = 256  # Lexbor: ids above belong to one document only
_PRE = FLAG["pre"]
_LONGEST_COUNTER = 40  # characters of a block that may be a counter with its words


def _special_ids() -> tuple[int, int]:
    body = LexborHTMLParser("<body>x<!--c-->").body
    assert body is not None
    assert body.child is not None
    assert body.child.next is not None
    return body.child.tag_id, body.child.next.tag_id


_TEXT_ID, _COMMENT_ID = _special_ids()
ACTIONS: dict[int, tuple[int, int]] = {_COMMENT_ID: (SKIP, 0)}


def _action(node: LexborNode, tag_id: int) -> tuple[int, int]:
    action = TAGS.get(node.tag or "", PLAIN)
    if tag_id < _BUILT_IN_TAGS:
        ACTIONS[tag_id] = action
    return action


def cut(
    root: LexborNode,
    page: Walked,
    without_script: list[LexborNode],
    actions: dict[int, tuple[int, int]],
) -> None:
    """Note the blocks and elements of a subtree behind those noted before."""
    texts, parents, ends, first = page.texts, page.parents, page.end, page.first
    tags, own_flags, all_flags = page.tags, page.own_flags, page.flags
    tokens, chain_tokens, classes = page.tokens, page.chain_tokens, page.classes
    pieces: list[str] = []
    link_pieces: list[str] = []
    strong_pieces: list[str] = []
    links: list[str | None] = []
    start: Any = None  # first text node
    in_link = in_strong = lead = breaks = 0
    counter = False  # what opens the block is a bare number
    current = -1  # the innermost element
    flags = chain = 0  # its flags and token groups with those of the elements around it
    nodes: list[Any] = []  # the open elements, and what each does to the walk
    opened: list[int] = []
    node: Any = root
    while True:
        tag_id = node.tag_id
        child: Any = None
        action = SKIP
        if tag_id == _TEXT_ID:
            text: str = node.text_content
            if text.isspace():
                if pieces:
                    pieces.append(text)
            else:
                if not pieces:
                    start = node
                    counter = lead != 0 and text.strip().isdigit()
                pieces.append(text)
                breaks = 0
                if in_link:
                    link_pieces.append(text)
                if in_strong:
                    strong_pieces.append(text)
        else:
            meant = actions.get(tag_id)
            if meant is None:
                meant = _action(node, tag_id)
            action, bits = meant
            if action == BLOCK:
                if pieces or links:
                    _note(
                        page, pieces, links, link_pieces, strong_pieces,
                        start, current, flags, lead, counter,
                    )  # fmt: skip
                lead = breaks = 0
                own = known = 0
                name: str | None = None
                attributes: dict[str, str | None] = node.attributes
                if attributes:
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
                parents.append(current)
                current = len(ends)
                ends.append(-1)
                flags |= bits
                chain |= own
                tags.append(tag_id)
                own_flags.append(bits)
                all_flags.append(flags)
                tokens.append(own)
                chain_tokens.append(chain)
                classes.append(name)
                first.append(len(texts))
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
                    if breaks > 1 and not flags & _PRE:
                        _note(
                            page, pieces, links, link_pieces, strong_pieces,
                            start, current, flags, lead, counter,
                        )  # fmt: skip
                        lead = breaks = 0
                    else:
                        pieces.append(LINE_BREAK)
            elif action == INLINE:
                if bits & FORMULA:
                    page.has_formulas = True
                if not pieces:
                    name = node.attributes.get("class")
                    if name:
                        lead |= meaning(name)
                child = node.child
            elif action == STRONG:
                in_strong += 1
                child = node.child
            elif action == IMAGE:
                page.images.append(len(texts))
            elif action == CONTROL:
                page.controls.append(len(texts))
            elif action == MEDIA:
                page.media.append(len(texts))
            elif action == NO_SCRIPT and node.child is not None:
                without_script.append(node)
        if child is not None:
            nodes.append(node)
            opened.append(action)
            node = child
            continue
        while True:
            if action == BLOCK:
                if pieces or links:
                    _note(
                        page, pieces, links, link_pieces, strong_pieces,
                        start, current, flags, lead, counter,
                    )  # fmt: skip
                lead = breaks = 0
                ends[current] = len(texts)
                current = parents[current]
                if current >= 0:
                    flags = all_flags[current]
                    chain = chain_tokens[current]
                else:
                    flags = chain = 0
            elif action == ANCHOR:
                in_link -= 1
            elif action == STRONG:
                in_strong -= 1
            if not nodes:
                return
            following = node.next
            if following is not None:
                node = following
                break
            node = nodes.pop()
            action = opened.pop()


def _note(
    page: Walked,
    pieces: list[str],
    links: list[str | None],
    link_pieces: list[str],
    strong_pieces: list[str],
    start: Any,
    current: int,
    flags: int,
    lead: int,
    counter: bool,
) -> None:
    """Note a block, if its pieces are more than white space, and empty them."""
    raw = "".join(pieces)
    text = " ".join(raw.split())
    if text:
        page.texts.append(text)
        page.raws.append(raw if flags & _PRE or LINE_BREAK in raw else None)
        page.owners.append(current)
        page.link_counts.append(len(links))
        page.hrefs.append(links[0] if links else None)
        page.link_chars.append(len("".join(link_pieces)))
        page.strong_chars.append(len("".join(strong_pieces)))
        # A number in front of a paragraph, say of its comments, is no label of it.
        page.lead_tokens.append(0 if counter and len(text) > _LONGEST_COUNTER else lead)
        page.starts.append(start)
    pieces.clear()
    links.clear()
    link_pieces.clear()
    strong_pieces.clear()
