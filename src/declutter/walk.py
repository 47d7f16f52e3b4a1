"""Tree to blocks: the one hot loop.

Depth first with an explicit stack, so any depth works. The tree is only read. What the
loop notes is flat (one list entry per block or per element); everything that can be
computed later, for all blocks at once or only when asked for, is left to others.
"""

from __future__ import annotations

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
    PLAIN,
    SKIP,
    STRONG,
    TAGS,
    attribute_flags,
    meaning,
)

LINE_BREAK = "\v"  # a <br> inside a block's raw text
_BUILT_IN_TAGS = 256  # Lexbor: ids above belong to one document only


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
    nodes: list[LexborNode] = field(default_factory=list)
    images: list[int] = field(default_factory=list)  # number of the block that follows
    controls: list[int] = field(default_factory=list)
    media: list[int] = field(default_factory=list)
    head: LexborNode | None = None
    language: str = ""


def _special_ids() -> tuple[int, int]:
    body = LexborHTMLParser("<body>x<!--c-->").body
    assert body is not None and body.child is not None and body.child.next is not None
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
    _walk(root, page)
    return page


def _walk(root: LexborNode, page: Walked) -> None:
    texts, raws, owners = page.texts, page.raws, page.owners
    link_counts, link_chars, strong_chars = page.link_counts, page.link_chars, page.strong_chars
    lead_tokens, hrefs, starts = page.lead_tokens, page.hrefs, page.starts
    parents, tags, flags, own_flags = page.parents, page.tags, page.flags, page.own_flags
    tokens, near_tokens, chain_tokens = page.tokens, page.near_tokens, page.chain_tokens
    first, end, nodes, classes = page.first, page.end, page.nodes, page.classes
    actions, text_id, pre = _ACTIONS, _TEXT_ID, FLAG["pre"]

    pieces: list[str] = []
    link_pieces: list[str] = []
    strong_pieces: list[str] = []
    links: list[str | None] = []
    start: list[LexborNode] = []
    in_link = in_strong = lead = breaks = 0
    current = -1
    current_flags = current_near = current_chain = 0

    def flush() -> None:
        raw = "".join(pieces)
        text = " ".join(raw.split())
        if text:
            texts.append(text)
            raws.append(raw if current_flags & pre or LINE_BREAK in raw else None)
            owners.append(current)
            link_counts.append(len(links))
            hrefs.append(links[0] if links else None)
            link_chars.append(sum(map(len, link_pieces)) if link_pieces else 0)
            strong_chars.append(sum(map(len, strong_pieces)) if strong_pieces else 0)
            lead_tokens.append(lead)
            starts.append(start[0])
        pieces.clear()
        link_pieces.clear()
        strong_pieces.clear()
        links.clear()
        start.clear()

    stack: list[tuple[LexborNode, int]] = []
    push, pop = stack.append, stack.pop
    node: Any = root
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
                    start.append(node)
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
                lead = breaks = 0
                own = 0
                name = None
                attributes = node.attributes
                if attributes:
                    name = attributes.get("class")
                    if name:
                        own = meaning(name)
                    identity = attributes.get("id")
                    if identity:
                        own |= meaning(identity)
                    bits |= attribute_flags(attributes)
                parents.append(current)
                near_tokens.append(own | current_near)
                current_near = own | (tokens[current] if current >= 0 else 0)
                current = len(tags)
                current_flags |= bits
                current_chain |= own
                tags.append(tag_id)
                own_flags.append(bits)
                flags.append(current_flags)
                tokens.append(own)
                chain_tokens.append(current_chain)
                classes.append(name)
                first.append(len(texts))
                end.append(-1)
                nodes.append(node)
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
                    if breaks > 1 and not current_flags & pre:
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
                page.images.append(len(texts))
            elif action == CONTROL:
                page.controls.append(len(texts))
            elif action == MEDIA:
                page.media.append(len(texts))
        if child is not None:
            push((node, action))
            node = child
            continue
        while True:
            if action == BLOCK:
                if pieces:
                    flush()
                lead = breaks = 0
                end[current] = len(texts)
                current = parents[current]
                if current >= 0:
                    current_flags = flags[current]
                    current_chain = chain_tokens[current]
                    above = parents[current]
                    current_near = tokens[current] | (tokens[above] if above >= 0 else 0)
                else:
                    current_flags = current_chain = current_near = 0
            elif action == ANCHOR:
                in_link -= 1
            elif action == STRONG:
                in_strong -= 1
            if not stack:
                return
            following = node.next
            if following is not None:
                node = following
                break
            node, action = pop()
