"""The document model: what renderers of marked-up formats see instead of the tree.

Block nodes stand in document order; white space in inline text is collapsed as in `Block.text`.
Nodes that hold one block of the page carry its number, so that a renderer can look up the role.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeAlias

# --- inline content -------------------------------------------------------------------------


@dataclass
class Text:
    text: str


@dataclass
class Strong:
    children: list[Inline]


@dataclass
class Emphasis:
    children: list[Inline]


@dataclass
class Deleted:
    children: list[Inline]


@dataclass
class Superscript:
    children: list[Inline]


@dataclass
class Subscript:
    children: list[Inline]


@dataclass
class Code:
    """Code within a line."""

    text: str


@dataclass
class Link:
    """`href` is absolute where the page's address is known, and never runs a script."""

    href: str
    children: list[Inline]


@dataclass
class Image:
    """`src` as for links; what a script would have loaded late is already found."""

    src: str
    alt: str = ""


@dataclass
class LineBreak:
    pass


@dataclass
class Formula:
    """A formula within a line or, with `display`, on a line of its own.

    Attributes:
        tex: its TeX source, as the page gives it or made from MathML.
        text: what `Result.text` shows for it; empty where the page has it in a script only.
    """

    tex: str
    text: str
    display: bool = False


@dataclass
class NoteReference:
    """Mark of a footnote; `text` is the mark as the page prints it, such as "[1]"."""

    label: str
    text: str


@dataclass
class BackLink:
    """What leads from a footnote back to its mark, and its own number: no use outside the page."""

    text: str


Inline: TypeAlias = (
    Text
    | Strong
    | Emphasis
    | Deleted
    | Superscript
    | Subscript
    | Code
    | Link
    | Image
    | LineBreak
    | Formula
    | NoteReference
    | BackLink
)

# --- blocks ---------------------------------------------------------------------------------


@dataclass
class Heading:
    level: int  # 1 to 6
    children: list[Inline]
    number: int


@dataclass
class Paragraph:
    """Running text; a block with no other form; a cell of a table that only serves the layout."""

    children: list[Inline]
    number: int  # -1 for one that holds images only


@dataclass
class CodeBlock:
    text: str  # white space as on the page, without line numbers
    language: str
    number: int  # of its first block


@dataclass
class Quote:
    children: list[Node] = field(default_factory=list)


@dataclass
class ListItem:
    children: list[Node] = field(default_factory=list)


@dataclass
class List:
    ordered: bool
    start: int = 1
    items: list[ListItem] = field(default_factory=list)


@dataclass
class Term:
    """What a definition list defines."""

    children: list[Node] = field(default_factory=list)


@dataclass
class Definition:
    children: list[Node] = field(default_factory=list)


@dataclass
class DefinitionList:
    items: list[Term | Definition] = field(default_factory=list)


@dataclass
class Cell:
    """Content of a cell, one list of inline content for each of its blocks; often empty."""

    blocks: list[list[Inline]] = field(default_factory=list)
    header: bool = False
    numbers: list[int] = field(default_factory=list)


@dataclass
class Table:
    """A table of data. All rows have the same length; a cell that spans fills the first place."""

    header: list[Cell] | None
    rows: list[list[Cell]]


@dataclass
class Figure:
    images: list[Image]
    caption: list[Node] = field(default_factory=list)
    href: str | None = None


@dataclass
class Footnote:
    label: str
    children: list[Node] = field(default_factory=list)


@dataclass
class Rule:
    """A change of subject, `<hr>`."""


Node: TypeAlias = (
    Heading
    | Paragraph
    | CodeBlock
    | Quote
    | List
    | DefinitionList
    | Table
    | Figure
    | Footnote
    | Rule
)


@dataclass
class Document:
    """The kept blocks of a page, nested as the markup says. Nesting is at most 8 lists deep."""

    children: list[Node] = field(default_factory=list)
    language: str = ""
