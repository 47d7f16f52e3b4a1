"""TEI P5: a header, and a text whose headings open nested divisions. docs/tei.rng is its schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from declutter.render.elements import add, serialised, write
from declutter.render.nodes import (
    Cell,
    Code,
    CodeBlock,
    Definition,
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
    Rule,
    Strong,
    Subscript,
    Superscript,
    Table,
    Term,
    Text,
)
from declutter.render.shape import SPANS, inline_of, is_tight, note_ids
from declutter.render.tei_header import language_of, pointer, write_header

if TYPE_CHECKING:
    from declutter.metadata import Metadata

NAMESPACE: Final = "http://www.tei-c.org/ns/1.0"
_XML: Final = "{http://www.w3.org/XML/1998/namespace}"
_RENDITION: Final = {
    Strong: "bold",
    Emphasis: "italic",
    Deleted: "strikethrough",
    Superscript: "superscript",
    Subscript: "subscript",
}
_CONTAINERS: Final = frozenset(
    "TEI teiHeader fileDesc titleStmt publicationStmt sourceDesc bibl encodingDesc appInfo "
    "application profileDesc abstract langUsage textClass keywords text body div list table row "
    "figure".split()
)
_ANYWHERE: Final = (Figure, Footnote, Rule)  # model.global: a body needs something else besides


def render(document: Document, metadata: Metadata, url: str | None = None) -> str:
    """The document as TEI P5.

    Args:
        document: the kept blocks.
        metadata: of the page.
        url: address that the caller gave.
    """
    from lxml import etree

    root = etree.Element(f"{{{NAMESPACE}}}TEI", nsmap={None: NAMESPACE})
    language = language_of(metadata.language, document.language)
    write_header(root, metadata, url, language)
    text = add(root, "text")
    if language:
        text.set(f"{_XML}lang", language)
    _Writer(document).body(add(text, "body"))
    return serialised(root, _CONTAINERS)


class _Writer:
    def __init__(self, document: Document) -> None:
        self._document = document
        self._notes = note_ids(document)
        self._written: set[str] = set()  # ids of footnotes: each may stand only once

    def body(self, parent: Any) -> None:
        """Content up to the first heading, then a division for each heading, nested by level."""
        nodes = self._document.children
        if all(isinstance(node, _ANYWHERE) for node in nodes):
            add(parent, "p")
        open_: list[tuple[int, Any]] = [(0, parent)]
        for node in nodes:
            if isinstance(node, Heading):
                while open_[-1][0] >= node.level:
                    open_.pop()
                division = add(open_[-1][1], "div")
                self.inline(add(division, "head"), node.children)
                open_.append((node.level, division))
            else:
                self.block(open_[-1][1], node)

    # --- blocks -----------------------------------------------------------------------------

    def blocks(self, parent: Any, nodes: list[Node]) -> None:
        for node in nodes:
            self.block(parent, node)

    def block(self, parent: Any, node: Node) -> None:
        if isinstance(node, Paragraph):
            self.inline(add(parent, "p"), node.children)
        elif isinstance(node, Heading):  # inside of something: only a division has a head
            made = add(parent, "label", type="heading", n=str(node.level))
            self.inline(made, node.children)
        elif isinstance(node, List):
            self._list(parent, node)
        elif isinstance(node, CodeBlock):
            code = add(add(parent, "ab", type="code"), "code", node.text, lang=node.language)
            code.set(f"{_XML}space", "preserve")
        elif isinstance(node, Quote):
            self.blocks(add(parent, "quote"), node.children)
        elif isinstance(node, Table):
            self._table(add(parent, "table"), node)
        elif isinstance(node, Figure):
            self._figure(add(parent, "figure"), node)
        elif isinstance(node, DefinitionList):
            self._definitions(add(parent, "list", type="gloss"), node)
        elif isinstance(node, Footnote):
            made = add(parent, "note", type="footnote", n=node.label)
            identity = self._notes.get(node.label)
            if identity and identity not in self._written:
                self._written.add(identity)
                made.set(f"{_XML}id", identity)
            self._held(made, node.children)
        else:
            add(parent, "milestone", unit="section", rend="rule")

    def _list(self, parent: Any, node: List) -> None:
        made = add(parent, "list", rend="numbered" if node.ordered else "bulleted")
        for number, item in enumerate(node.items, node.start):
            said = str(number) if node.ordered and node.start != 1 else ""
            self._held(add(made, "item", n=said), item.children)
        if not node.items:
            add(made, "item")

    def _held(self, parent: Any, nodes: list[Node]) -> None:
        """Content of an item or the like: a lone paragraph needs no `<p>`."""
        if is_tight(nodes) and isinstance(nodes[0], Paragraph):
            self.inline(parent, nodes[0].children)
            nodes = nodes[1:]
        self.blocks(parent, nodes)

    def _definitions(self, parent: Any, node: DefinitionList) -> None:
        """A gloss list is pairs: a term without a definition gets an empty one, and vice versa."""
        before: type = Definition
        for part in node.items:
            if isinstance(part, Term):
                if before is Term:
                    add(parent, "item")
                self.inline(add(parent, "label"), inline_of(part.children))
            else:
                if before is Definition:
                    add(parent, "label")
                self._held(add(parent, "item"), part.children)
            before = type(part)
        if before is Term or not node.items:
            if not node.items:
                add(parent, "label")
            add(parent, "item")

    def _table(self, parent: Any, node: Table) -> None:
        if node.header:
            self._row(add(parent, "row", role="label"), node.header)
        for row in node.rows:
            self._row(add(parent, "row"), row)

    def _row(self, parent: Any, cells: list[Cell]) -> None:
        for cell in cells:
            made = add(parent, "cell", role="label" if cell.header else "")
            if len(cell.blocks) == 1:
                self.inline(made, cell.blocks[0])
            else:
                for block in cell.blocks:
                    self.inline(add(made, "p"), block)

    def _figure(self, parent: Any, node: Figure) -> None:
        if node.caption:
            self.inline(add(parent, "head"), inline_of(node.caption))
        for image in node.images:
            self._image(parent, image)

    # --- inline -----------------------------------------------------------------------------

    def inline(self, parent: Any, nodes: list[Inline]) -> None:
        for node in nodes:
            self._span(parent, node)

    def _span(self, parent: Any, node: Inline) -> None:
        if isinstance(node, Text):
            write(parent, node.text)
        elif isinstance(node, SPANS):
            self.inline(add(parent, "hi", rend=_RENDITION[type(node)]), node.children)
        elif isinstance(node, Link):
            target = pointer(node.href)
            self.inline(add(parent, "ref", target=target) if target else parent, node.children)
        elif isinstance(node, Code):
            add(parent, "code", node.text)
        elif isinstance(node, Image):
            self._image(parent, node)
        elif isinstance(node, LineBreak):
            add(parent, "lb")
        elif isinstance(node, Formula):
            rend = "display" if node.display else ""
            add(parent, "formula", node.tex, notation="tex", rend=rend)
        elif isinstance(node, NoteReference):
            identity = self._notes.get(node.label)
            if identity:
                add(parent, "ref", node.text, target=f"#{identity}")
            else:
                write(parent, node.text)

    def _image(self, parent: Any, node: Image) -> None:
        address = pointer(node.src)
        if address:
            graphic = add(parent, "graphic", url=address)
            if node.alt:
                add(graphic, "desc", node.alt)
