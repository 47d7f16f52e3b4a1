"""A document without its links or images, for renderers that then need no flags."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from declutter.render.nodes import (
    Cell,
    Definition,
    DefinitionList,
    Document,
    Figure,
    Footnote,
    Heading,
    Image,
    Inline,
    Link,
    List,
    ListItem,
    Node,
    Paragraph,
    Quote,
    Table,
    Term,
)
from declutter.render.shape import SPANS

_Holder = TypeVar("_Holder", bound=Quote | ListItem | Term | Definition | Footnote)


def reduced(document: Document, links: bool = True, images: bool = True) -> Document:
    """The same document with the words of its links but no addresses, and without its images.

    What held images only is gone too; a figure's caption stays, as paragraphs.
    """
    if links and images:
        return document
    return replace(document, children=_Reducer(links, images).nodes(document.children))


class _Reducer:
    def __init__(self, links: bool, images: bool) -> None:
        self.links, self.images = links, images

    def nodes(self, nodes: list[Node]) -> list[Node]:
        return [made for node in nodes for made in self.node(node)]

    def node(self, node: Node) -> list[Node]:
        if isinstance(node, (Paragraph, Heading)):
            children = self.inline(node.children)
            return [replace(node, children=children)] if children or not node.children else []
        if isinstance(node, Quote):
            return [*self.held(node)]
        if isinstance(node, Footnote):
            return [*self.held(node)]
        if isinstance(node, List):
            items = [made for item in node.items for made in self.held(item)]
            return [replace(node, items=items)] if items else []
        if isinstance(node, DefinitionList):
            parts = [made for part in node.items for made in self.held(part)]
            return [replace(node, items=parts)] if parts else []
        if isinstance(node, Table):
            rows = [[self.cell(cell) for cell in row] for row in node.rows]
            header = [self.cell(cell) for cell in node.header] if node.header else node.header
            return [replace(node, header=header, rows=rows)]
        if isinstance(node, Figure):
            caption = self.nodes(node.caption)
            if not self.images:
                return caption
            return [replace(node, caption=caption, href=node.href if self.links else None)]
        return [node]

    def held(self, holder: _Holder) -> list[_Holder]:
        children = self.nodes(holder.children)
        return [replace(holder, children=children)] if children or not holder.children else []

    def cell(self, cell: Cell) -> Cell:
        return replace(cell, blocks=[self.inline(block) for block in cell.blocks])

    def inline(self, nodes: list[Inline]) -> list[Inline]:
        found: list[Inline] = []
        for node in nodes:
            if isinstance(node, Image):
                if self.images:
                    found.append(node)
            elif isinstance(node, Link):
                children = self.inline(node.children)
                if not self.links:
                    found += children
                elif children or not node.children:
                    found.append(replace(node, children=children))
            elif isinstance(node, SPANS):
                children = self.inline(node.children)
                if children or not node.children:
                    found.append(replace(node, children=children))
            else:
                found.append(node)
        return found
