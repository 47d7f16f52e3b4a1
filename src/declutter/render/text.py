"""Plain text: paragraphs apart, list items marked, the cells of a row on one line."""

from __future__ import annotations

from declutter.blocks import form_of
from declutter.markup import FLAG
from declutter.walk import LINE_BREAK, Walked


def render(page: Walked, kept: list[int]) -> str:
    """Text of the kept blocks (numbers in document order)."""
    parts: list[str] = []
    before = ""
    row = -2
    for block in kept:
        form = form_of(page, block)
        text = _text(page, block)
        separator = "\n\n"
        if form == "list_item":
            text = f"- {text}"
            if before == form:
                separator = "\n"
        elif form == "table_cell":
            this_row = _row(page, block)
            if before == form:
                separator = " | " if this_row == row else "\n"
            row = this_row
        if parts:
            parts.append(separator)
        parts.append(text)
        before = form
    return "".join(parts)


def _text(page: Walked, block: int) -> str:
    raw = page.raws[block]
    if raw is None:
        return page.texts[block]
    if page.flags[page.owners[block]] & FLAG["pre"]:
        return raw.replace(LINE_BREAK, "\n").strip("\n")
    return "\n".join(filter(None, (" ".join(line.split()) for line in raw.split(LINE_BREAK))))


def _row(page: Walked, block: int) -> int:
    """Element that holds the cell of a block: its table row."""
    owner = page.owners[block]
    while owner >= 0 and not page.own_flags[owner] & FLAG["cell"]:
        owner = page.parents[owner]
    return page.parents[owner] if owner >= 0 else -1
