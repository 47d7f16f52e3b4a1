"""Plain text: paragraphs apart, list items marked, the cells of a row on one line."""

from __future__ import annotations

from declutter.blocks import form_of
from declutter.markup import FLAG
from declutter.walk import LINE_BREAK, Walked

LONGEST_CELL = 200  # characters; a longer block is a paragraph of a layout table


def render(page: Walked, kept: list[int]) -> str:
    """Text of the kept blocks (numbers in document order)."""
    parts: list[str] = []
    before = ""
    holder_before = row_before = -2
    for block in kept:
        form = form_of(page, block)
        text = _text(page, block)
        separator = "\n\n"
        holder = row = -1
        if form == "list_item":
            holder = _holder(page, block, FLAG["li"])
            if holder != holder_before:  # only the first paragraph of an item is marked
                text = f"- {text}"
            if before == form:
                separator = "\n"
        elif form == "table_cell":
            if len(text) > LONGEST_CELL:
                form = "paragraph"
            else:
                holder = _holder(page, block, FLAG["cell"])
                row = page.parents[holder]
                if before == form and holder != holder_before:
                    separator = " | " if row == row_before else "\n"
        if parts:
            parts.append(separator)
        parts.append(text)
        before, holder_before, row_before = form, holder, row
    return "".join(parts)


def _holder(page: Walked, block: int, flag: int) -> int:
    """Innermost element around a block that has the flag itself."""
    owner = page.owners[block]
    while owner >= 0 and not page.own_flags[owner] & flag:
        owner = page.parents[owner]
    return owner


def _text(page: Walked, block: int) -> str:
    raw = page.raws[block]
    if raw is None:
        return page.texts[block]
    if page.flags[page.owners[block]] & FLAG["pre"]:
        return raw.replace(LINE_BREAK, "\n").strip("\n")
    return "\n".join(filter(None, (" ".join(line.split()) for line in raw.split(LINE_BREAK))))
