"""Blocks whose own words are not what a reader sees: formulas, and code in boxes of lines.

A formula's words stand on the page two or three times (MathML, glyphs, TeX); line numbers stand
among the code. The document model knows better, so the text takes these blocks from there. It
costs the model, so only pages with a sign of either pay for it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from declutter.render import code, formulas
from declutter.render.nodes import (
    CodeBlock,
    Document,
    Formula,
    Image,
    Inline,
    LineBreak,
    Table,
)


def texts(html: str, kept: list[int], document: Callable[[], Document]) -> dict[int, str] | None:
    """Text by number of block, empty for a block that is part of another; None for most pages.

    Args:
        html: markup of the page.
        kept: numbers of the kept blocks.
        document: gives the model of the page.
    """
    if not formulas.has_formulas(html) and not any(sign in html for sign in code.SIGNS):
        return None
    found: dict[int, str] = {}
    met: set[int] = set()
    waiting: list[Any] = list(document().children)
    while waiting:
        node = waiting.pop()
        if isinstance(node, CodeBlock):
            found[node.number] = node.text
        elif isinstance(node, Table):
            for row in [node.header or [], *node.rows]:
                for cell in row:
                    for number, children in zip(cell.numbers, cell.blocks, strict=True):
                        _note(number, children, found, met)
        elif hasattr(node, "number"):
            _note(node.number, node.children, found, met)
        else:
            for name in ("children", "items", "caption"):
                waiting += getattr(node, name, ())
    for block in kept:
        if block not in met:
            found.setdefault(block, "")
    return found


def _note(number: int, children: list[Inline], found: dict[int, str], met: set[int]) -> None:
    met.add(number)
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
