"""Blocks as inert HTML: every word of the page is escaped, no address of it is an address here."""

from __future__ import annotations

from html import escape as _escape
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final

from declutter.report.plain import UNSAFE_IN_MARKUP

if TYPE_CHECKING:
    from collections.abc import Iterable

    from declutter.blocks import Block

_WRAP: Final = {
    "strong": ("<strong>", "</strong>"),
    "em": ("<em>", "</em>"),
    "code": ("<code>", "</code>"),
    "link": ('<span class="link">', "</span>"),  # no <a>: nothing here may lead out
}
_ORDER: Final = ("link", "strong", "em", "code")
_HEADINGS: Final = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_FIRST_LEVEL: Final = 2  # of headings of the page: the report's own title is h1
_LAST_LEVEL: Final = 6


def escape(text: object) -> str:
    """Text as it may stand in an element or between double quotes."""
    return _escape(UNSAFE_IN_MARKUP.sub(" ", str(text)), quote=True)


def contents(block: Block) -> str:
    """The text of a block with its emphasis, code and the look of its links."""
    raw, text = block.raw_text, block.text
    if raw != text:  # the offsets of runs count in the collapsed text
        return escape(raw)
    runs = block.runs
    if not runs:
        return escape(text)
    edges = sorted({0, len(text), *(run.start for run in runs), *(run.end for run in runs)})
    parts = []
    for start, end in pairwise(edges):
        kinds = {run.kind for run in runs if run.start <= start and end <= run.end}
        wraps = [_WRAP[kind] for kind in _ORDER if kind in kinds]
        opened = "".join(wrap[0] for wrap in wraps)
        closed = "".join(wrap[1] for wrap in reversed(wraps))
        parts.append(f"{opened}{escape(text[start:end])}{closed}")
    return "".join(parts)


def element(block: Block, form: str, start: Any) -> str:
    """The element that shows a kept block by its form; `start` is its first text node."""
    inner = contents(block)
    if form == "heading":
        level = heading_level(start)
        return f'<h{level} dir="auto">{inner}</h{level}>'
    if form == "quote":
        return f'<blockquote dir="auto"><p>{inner}</p></blockquote>'
    if form == "code":
        return f'<pre dir="auto">{inner}</pre>'
    return f'<p dir="auto">{inner}</p>'


def heading_level(node: Any) -> int:
    """Level for the report: that of the markup, but never that of the report's own title."""
    while node is not None and node.tag not in _HEADINGS:
        node = node.parent
    level = int(node.tag[1]) if node is not None else _FIRST_LEVEL
    return min(max(level, _FIRST_LEVEL), _LAST_LEVEL)


def bar(share: float, kind: str) -> str:
    """A bar that is filled to a share of 0 to 1."""
    width = f"{100 * max(0.0, min(share, 1.0)):.1f}".removesuffix(".0")
    return f'<svg class="{kind}" aria-hidden="true"><rect width="{width}%" height="100%"/></svg>'


def strip(segments: Iterable[tuple[int, str, bool, int]], total: int) -> str:
    """The page from top to bottom, as a row of boxes: first block, role, kept, words of each."""
    boxes, at = [], 0.0
    for first, role, kept, words in segments:
        width = 1000 * words / max(total, 1)
        state = "kept" if kept else "dropped"
        boxes.append(
            f'<rect class="{state}" data-role="{role}" data-n="{first}" x="{at:.2f}" '
            f'width="{width:.2f}" y="{0 if kept else 6}" height="{20 if kept else 8}"/>'
        )
        at += width
    return (
        '<svg class="strip" viewBox="0 0 1000 20" preserveAspectRatio="none" '
        f'aria-hidden="true">{"".join(boxes)}</svg>'
    )
