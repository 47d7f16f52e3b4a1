"""Blocks whose own words are not what a reader sees: formulas.

The words of a rendered formula stand on the page two or three times (MathML, glyphs, TeX). The
document model knows better, so the text takes such blocks from there. Only pages with MathML pay
for the model.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from declutter.render.nodes import Document, Inline


def texts(document: Document) -> dict[int, str]:
    """Text by number of block.

    Args:
        document: the model of a page with MathML.
    """
    from declutter.render.nodes import CodeBlock, Table

    found: dict[int, str] = {}
    waiting: list[Any] = list(document.children)
    while waiting:
        node = waiting.pop()
        if isinstance(node, Table):
            for row in [node.header or [], *node.rows]:
                for cell in row:
                    for number, children in zip(cell.numbers, cell.blocks, strict=True):
                        _note(number, children, found)
        elif isinstance(node, CodeBlock):
            continue
        elif hasattr(node, "number"):
            _note(node.number, node.children, found)
        else:
            for name in ("children", "items", "caption"):
                waiting += getattr(node, name, ())
    return found


def _note(number: int, children: list[Inline], found: dict[int, str]) -> None:
    from declutter.render.nodes import Formula, Image, LineBreak

    leaves: list[Any] = []
    waiting: list[Any] = list(reversed(children))
    while waiting:
        node = waiting.pop()
        if hasattr(node, "children"):
            waiting += reversed(node.children)
        else:
            leaves.append(node)
    if any(isinstance(leaf, Formula) for leaf in leaves):
        text = "".join(
            "\n" if isinstance(leaf, LineBreak) else "" if isinstance(leaf, Image) else leaf.text
            for leaf in leaves
        )
        found[number] = "\n".join(" ".join(line.split()) for line in text.split("\n")).strip()
