"""Questions about a document that more than one renderer asks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from declutter.render.nodes import (
    Code,
    CodeBlock,
    DefinitionList,
    Deleted,
    Document,
    Emphasis,
    Figure,
    Footnote,
    Heading,
    Inline,
    LineBreak,
    List,
    Node,
    Paragraph,
    Quote,
    Strong,
    Subscript,
    Superscript,
    Table,
)

SPANS: Final = (Strong, Emphasis, Deleted, Superscript, Subscript)
_NOT_IN_IDS = re.compile(r"[^A-Za-z0-9_.-]+")


def is_tight(nodes: list[Node]) -> bool:
    """Whether the content of an item is one paragraph, with nothing but lists behind it."""
    return (
        bool(nodes)
        and isinstance(nodes[0], Paragraph)
        and all(isinstance(node, List) for node in nodes[1:])
    )


def note_ids(document: Document) -> dict[str, str]:
    """Label of each footnote -> an id of its own that no page can use for anything else."""
    found: dict[str, str] = {}
    for node in _walk(document.children):
        if isinstance(node, Footnote) and node.label not in found:
            wanted = identity = f"fn-{_NOT_IN_IDS.sub('-', node.label)}"
            copies = 1
            while identity in found.values():
                copies += 1
                identity = f"{wanted}-{copies}"
            found[node.label] = identity
    return found


def inline_of(nodes: list[Node]) -> list[Inline]:
    """All words of some blocks in one line, for where no block may stand."""
    found: list[Inline] = []
    for node in _walk(nodes):
        lines: list[list[Inline]] = []
        if isinstance(node, (Paragraph, Heading)):
            lines = [node.children]
        elif isinstance(node, CodeBlock):
            lines = [[Code(node.text)]]
        elif isinstance(node, Figure):
            lines = [[*node.images]]
        elif isinstance(node, Table):
            lines = [block for row in [node.header or [], *node.rows] for cell in row
                     for block in cell.blocks]  # fmt: skip
        for line in lines:
            found += [LineBreak(), *line] if found else line
    return found


def _walk(nodes: list[Node]) -> Iterator[Node]:
    for node in nodes:
        yield node
        if isinstance(node, (Quote, Footnote)):
            yield from _walk(node.children)
        elif isinstance(node, (List, DefinitionList)):
            for item in node.items:
                yield from _walk(item.children)
        elif isinstance(node, Figure):
            yield from _walk(node.caption)
