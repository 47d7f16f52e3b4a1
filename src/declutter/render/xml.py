"""XML of our own: metadata and body, elements named after what they hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from declutter.render.elements import add, clean, serialised, write
from declutter.render.nodes import (
    Cell,
    Code,
    CodeBlock,
    DefinitionList,
    Deleted,
    Document,
    Emphasis,
    Figure,
    Footnote,
    Formula,
    Heading,
    Image,
    Inline,
    LineBreak,
    Link,
    List,
    Node,
    NoteReference,
    Paragraph,
    Quote,
    Strong,
    Subscript,
    Superscript,
    Table,
    Term,
    Text,
)
from declutter.render.shape import SPANS, is_tight

if TYPE_CHECKING:
    from declutter.metadata import Metadata

_TAG_OF: Final = {
    Strong: "strong",
    Emphasis: "emphasis",
    Deleted: "deleted",
    Superscript: "superscript",
    Subscript: "subscript",
}
_CONTAINERS: Final = frozenset(
    ("document", "metadata", "body", "quote", "list", "definitions", "table", "row", "figure")
)
_ONE_EACH: Final = {"authors": "author", "tags": "tag"}


def render(document: Document, metadata: Metadata, url: str | None = None, status: str = "") -> str:
    """The document as XML.

    Args:
        document: the kept blocks.
        metadata: of the page.
        url: address that the caller gave.
        status: of the result.
    """
    from lxml import etree

    root = etree.Element("document")
    language = metadata.language or document.language
    for name, value in (("url", url), ("language", language), ("status", status)):
        if value:
            root.set(name, clean(value))
    _metadata(add(root, "metadata"), metadata)
    _blocks(add(root, "body"), document.children)
    return serialised(root, _CONTAINERS)


def _metadata(parent: Any, metadata: Metadata) -> None:
    for name, value in metadata.to_dict().items():
        if name == "sources":
            continue
        for text in value if isinstance(value, list) else [value]:
            if text:
                add(parent, _ONE_EACH.get(name, name), text)


# --- blocks ---------------------------------------------------------------------------------


def _blocks(parent: Any, nodes: list[Node]) -> None:
    for node in nodes:
        _block(parent, node)


def _block(parent: Any, node: Node) -> None:
    if isinstance(node, Paragraph):
        _inline(add(parent, "paragraph"), node.children)
    elif isinstance(node, Heading):
        _inline(add(parent, "heading", level=str(node.level)), node.children)
    elif isinstance(node, List):
        start = str(node.start) if node.ordered and node.start != 1 else ""
        made = add(parent, "list", ordered="true" if node.ordered else "false", start=start)
        for item in node.items:
            _held(add(made, "item"), item.children)
    elif isinstance(node, CodeBlock):
        add(parent, "code", node.text, language=node.language)
    elif isinstance(node, Quote):
        _blocks(add(parent, "quote"), node.children)
    elif isinstance(node, Table):
        made = add(parent, "table")
        for row in ([node.header] if node.header else []) + node.rows:
            _row(add(made, "row"), row)
    elif isinstance(node, Figure):
        _figure(add(parent, "figure", href=node.href or ""), node)
    elif isinstance(node, DefinitionList):
        made = add(parent, "definitions")
        for part in node.items:
            tag = "term" if isinstance(part, Term) else "definition"
            _held(add(made, tag), part.children)
    elif isinstance(node, Footnote):
        _held(add(parent, "note", label=node.label), node.children)
    else:
        add(parent, "rule")


def _held(parent: Any, nodes: list[Node]) -> None:
    """Content of an item or the like: a lone paragraph needs no element of its own."""
    if is_tight(nodes) and isinstance(nodes[0], Paragraph):
        _inline(parent, nodes[0].children)
        nodes = nodes[1:]
    _blocks(parent, nodes)


def _row(parent: Any, cells: list[Cell]) -> None:
    for cell in cells:
        made = add(parent, "cell", header="true" if cell.header else "")
        if len(cell.blocks) == 1:
            _inline(made, cell.blocks[0])
        else:
            for block in cell.blocks:
                _inline(add(made, "paragraph"), block)


def _figure(parent: Any, node: Figure) -> None:
    for image in node.images:
        _image(parent, image)
    if node.caption:
        _held(add(parent, "caption"), node.caption)


# --- inline ---------------------------------------------------------------------------------


def _inline(parent: Any, nodes: list[Inline]) -> None:
    for node in nodes:
        _span(parent, node)


def _span(parent: Any, node: Inline) -> None:
    if isinstance(node, Text):
        write(parent, node.text)
    elif isinstance(node, SPANS):
        _inline(add(parent, _TAG_OF[type(node)]), node.children)
    elif isinstance(node, Link):
        _inline(add(parent, "link", href=node.href), node.children)
    elif isinstance(node, Code):
        add(parent, "code", node.text)
    elif isinstance(node, Image):
        _image(parent, node)
    elif isinstance(node, LineBreak):
        add(parent, "break")
    elif isinstance(node, Formula):
        add(parent, "math", node.tex, display="true" if node.display else "")
    elif isinstance(node, NoteReference):
        add(parent, "reference", node.text, label=node.label)


def _image(parent: Any, node: Image) -> None:
    add(parent, "image", src=node.src, alt=node.alt)
