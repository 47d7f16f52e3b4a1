"""Plain text: paragraphs apart, list items marked, the cells of a row on one line."""

from __future__ import annotations

from collections.abc import Mapping

from declutter.blocks import form_of
from declutter.markup import FLAG
from declutter.walk import LINE_BREAK, Walked

LONGEST_CELL = 200  # characters; a longer block is a paragraph of a layout table
_DEEPEST = 8  # levels of lists that are indented


def render(page: Walked, kept: list[int], instead: Mapping[int, str] | None = None) -> str:
    """Text of the kept blocks.

    Args:
        kept: numbers of the blocks, in document order.
        instead: text of blocks whose own words are not what a reader sees; see `instead.py`.
    """
    parts: list[str] = []
    before = ""
    holder_before = row_before = -2
    levels: dict[int, int] = {-1: -1}  # of lists, by list item
    code_end = -1
    pre = FLAG["pre"]
    for block in kept:
        if block < code_end:
            continue  # its code is written
        form = form_of(page, block)
        if instead is not None and block in instead:
            text = instead[block]
        elif page.flags[page.owners[block]] & pre:
            text, code_end = _code(page, block, kept)
        else:
            text = _text(page, block)
        if not text:
            continue
        separator = "\n\n"
        holder = row = -1
        if form == "list_item":
            holder = _holder(page, block, FLAG["li"])
            if holder != holder_before:  # only the first paragraph of an item is marked
                text = f"{'  ' * _level(page, holder, levels)}- {text}"
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


def _level(page: Walked, item: int, levels: dict[int, int]) -> int:
    """How many list items are around a list item."""
    chain = []
    while item not in levels:
        chain.append(item)
        item = page.parents[item]
        while item >= 0 and not page.own_flags[item] & FLAG["li"]:
            item = -1 if page.own_flags[item] & _APART else page.parents[item]
    level = levels[item]
    for inner in reversed(chain):
        level = levels[inner] = min(level + 1, _DEEPEST)
    return level


_APART = FLAG["section"] | FLAG["article"] | FLAG["main"] | FLAG["cell"]


def _code(page: Walked, block: int, kept: list[int]) -> tuple[str, int]:
    """Text of the code around a block, and the number of the first block behind it."""
    from bisect import bisect_left

    from declutter.render import code

    element = code.outermost_pre(page, page.owners[block])
    end = page.end[element]
    inside = frozenset(kept[bisect_left(kept, block) : bisect_left(kept, end)])
    return code.read(page, element, code.node_of(page, block, element), inside)[0], end


def _text(page: Walked, block: int) -> str:
    raw = page.raws[block]
    if raw is None:
        return page.texts[block]
    return "\n".join(filter(None, (" ".join(line.split()) for line in raw.split(LINE_BREAK))))
