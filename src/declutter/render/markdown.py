# cython: boundscheck=True, wraparound=True
"""Markdown: CommonMark with GitHub's tables, strike-through and footnotes, formulas in dollars.

Nothing of the page's text is read as markup, and no address runs a script. Superscripts and
subscripts are `<sup>` and `<sub>`, line breaks in cells `<br>`; there is no other HTML.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from declutter.render.markdown_inline import (
    HARD_BREAK,
    Style,
    address,
    image,
    line,
    tex_source,
    within,
)
from declutter.render.nodes import (
    Cell,
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
    Inline,
    Link,
    List,
    ListItem,
    Node,
    Paragraph,
    Quote,
    Strong,
    Subscript,
    Superscript,
    Table,
)

_BACKTICKS: Final = re.compile("^[ ]*(`{3,})", re.MULTILINE)


def render(document: Document, *, links: bool = True, images: bool = True) -> str:
    """Markdown of a document, without a line end behind it.

    Args:
        document: the model, see `Result.document`.
        links: keep the addresses of links; without them only their words stay.
        images: keep the images.
    """
    return "\n".join(_blocks(document.children, Style(links=links, images=images)))


# --- blocks: each function gives lines without indent ----------------------------------------


def _blocks(children: list[Node], style: Style, tight: bool = False) -> list[str]:
    lines: list[str] = []
    lists = 0  # in a row: two of the same mark would be read as one
    for node in children:
        lists = lists + 1 if isinstance(node, (List, DefinitionList)) else 0
        if isinstance(node, Paragraph) and not _is_display(node):  # most blocks
            text = line(node.children, style)
            if text:
                if lines and not tight:
                    lines.append("")
                if "\n" in text:
                    lines += text.split("\n")
                else:
                    lines.append(text)
            continue
        found = _block(node, style, lists % 2 == 0)
        if found:
            if lines and not tight:
                lines.append("")
            lines += found
    return lines


def _block(node: Node, style: Style, second_mark: bool) -> list[str]:
    if isinstance(node, Heading):
        text = line(node.children, within(style, "heading"))
        return [f"{'#' * node.level} {text}"] if text else []
    if isinstance(node, List):
        return _list(node, style, second_mark)
    if isinstance(node, CodeBlock):
        return _code(node)
    if isinstance(node, Quote):
        return [f"> {found}".rstrip() for found in _blocks(node.children, style)]
    if isinstance(node, Table):
        return _table(node, style)
    if isinstance(node, Figure):
        return _figure(node, style)
    if isinstance(node, DefinitionList):
        return _definitions(node, style, second_mark)
    if isinstance(node, Footnote):
        found = _blocks(node.children, style)
        return _indented(f"[^{node.label}]: ", found, 4)
    if isinstance(node, Paragraph):  # a formula on lines of its own
        tex = node.children[0].tex if isinstance(node.children[0], Formula) else ""
        return ["$$", *filter(str.strip, tex_source(tex).split("\n")), "$$"]
    return ["***"]


def _is_display(node: Paragraph) -> bool:
    """Whether a paragraph is nothing but a formula on lines of its own."""
    only = node.children[0] if len(node.children) == 1 else None
    return isinstance(only, Formula) and only.display


def _indented(mark: str, lines: list[str], width: int) -> list[str]:
    indent = " " * width
    return [(mark if i == 0 else indent if text else "") + text for i, text in enumerate(lines)]


def _list(node: List, style: Style, second_mark: bool) -> list[str]:
    tight = True
    for item in node.items:
        tight = tight and _is_tight(item)
    lines: list[str] = []
    number = node.start
    for item in node.items:
        found = _blocks(item.children, style, tight)
        if not found:
            continue
        if node.ordered:
            mark = f"{number}{')' if second_mark else '.'} "
            number = min(number + 1, 999_999_999)
        else:
            mark = "* " if second_mark else "- "
        if lines and not tight:
            lines.append("")
        lines += _indented(mark, found, len(mark))
    return lines


def _is_tight(item: ListItem) -> bool:
    """Whether an item needs no empty line: a paragraph, and at most one list below it."""
    children = item.children
    if not children or not isinstance(children[0], Paragraph) or len(children) > 2:
        return len(children) == 1 and isinstance(children[0], List)
    if len(children) == 1:
        return True
    below = children[1]
    # Only a list that begins with 1 can follow a paragraph without an empty line.
    return (
        isinstance(below, List)
        and (not below.ordered or below.start == 1)
        and bool(line(children[0].children, Style()))
    )


def _definitions(node: DefinitionList, style: Style, second_mark: bool) -> list[str]:
    """Markdown has no definition lists: terms in bold, definitions as a list below."""
    children: list[Node] = []
    below: List | None = None
    for item in node.items:
        if isinstance(item, Definition):
            if below is None:
                below = List(ordered=False)
                children.append(below)
            below.items.append(ListItem(item.children))
        else:
            below = None
            children += [
                Paragraph([Strong(_without_strong(block.children))], block.number)
                if isinstance(block, Paragraph)
                else block
                for block in item.children
            ]
    if second_mark and children and isinstance(children[0], List):
        return [*_block(children[0], style, True), *_behind(children[1:], style)]
    return _blocks(children, style)


def _behind(children: list[Node], style: Style) -> list[str]:
    found = _blocks(children, style)
    return ["", *found] if found else []


def _without_strong(children: list[Inline]) -> list[Inline]:
    found: list[Inline] = []
    for node in children:
        if isinstance(node, Strong):
            found += _without_strong(node.children)
        elif isinstance(node, (Emphasis, Deleted, Superscript, Subscript, Link)):
            found.append(replace(node, children=_without_strong(node.children)))
        else:
            found.append(node)
    return found


def _code(node: CodeBlock) -> list[str]:
    longest = 2
    if "```" in node.text:
        longest = max(map(len, _BACKTICKS.findall(node.text)), default=2)
    fence = "`" * (longest + 1)
    return [fence + node.language, *node.text.split("\n"), fence]


def _figure(node: Figure, style: Style) -> list[str]:
    caption = _blocks(node.caption, style)
    if not style.images:
        return caption
    shown = [
        f"[{image(one)}]({address(node.href)})" if node.href and style.links else image(one)
        for one in node.images
    ]
    if not caption:
        return shown if len(shown) == 1 else [" ".join(shown)]
    if len(node.caption) == 1 and isinstance(node.caption[0], Paragraph):
        return [" ".join(shown) + HARD_BREAK.rstrip("\n"), *caption]
    return [" ".join(shown), "", *caption]


def _table(node: Table, style: Style) -> list[str]:
    style = within(style, "cell")
    rows = [_row(row, style) for row in node.rows]
    width = len((node.header or node.rows[0]) if node.header or node.rows else ())
    if not width:
        return []
    header = _row(node.header, style) if node.header else "|" + "  |" * width
    return [header, "|" + " --- |" * width, *rows]


def _row(cells: list[Cell], style: Style) -> str:
    shown = []
    for cell in cells:
        if len(cell.blocks) == 1:  # most cells
            shown.append(line(cell.blocks[0], style))
        else:
            shown.append(" <br> ".join(filter(None, [line(block, style) for block in cell.blocks])))
    return "| " + " | ".join(shown) + " |"
