"""Plain text: paragraphs apart, list items marked, the cells of a row on one line."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence

from declutter.blocks import SETTLE_FORM, form_by
from declutter.markup import FLAG
from declutter.walk import LINE_BREAK, Walked

LONGEST_CELL = 200  # characters; a longer block is a paragraph of a layout table
_DEEPEST = 8  # levels of lists that are indented
_FORMS = SETTLE_FORM
_APART = FLAG["section"] | FLAG["article"] | FLAG["main"]
_PRE, _LI, _CELL = FLAG["pre"], FLAG["li"], FLAG["cell"]


def render(page: Walked, kept: list[int], instead: Mapping[int, str] | None = None) -> str:
    """Text of the kept blocks.

    Args:
        kept: numbers of the blocks, in document order.
        instead: text of blocks whose own words are not what a reader sees; see `instead.py`.
    """
    parts: list[str] = []
    before = ""
    holder_before = row_before = -2
    forms = no_forms(page)
    levels: dict[int, int] = {-1: -1}  # of lists, by list item
    boxes: dict[int, int] = {-1: -1}  # of code line by line, by element
    code_end = -1
    owners, flags, raws, texts = page.owners, page.flags, page.raws, page.texts
    own_flags, parents = page.own_flags, page.parents
    for block in kept:
        if block < code_end:
            continue  # its code is written
        owner = owners[block]
        form = forms[owner + 1] or form_at(owner, forms, own_flags, parents)
        box = -1
        if flags[owner] & _PRE:
            box = _outermost_pre(page, owner)
        elif form == "table_cell":
            box = boxes.get(owner, -2)
            if box == -2:
                box = _box(page, owner, boxes)
        if instead is not None and block in instead:
            text = instead[block]
        elif box >= 0:
            text, code_end = _code(page, block, box, kept)
            form = "code"
        elif raws[block] is None:
            text = texts[block]
        else:
            text = _lines(raws[block] or "")
        if not text:
            continue
        separator = "\n\n"
        holder = row = -1
        if form == "list_item":
            holder = _holder(owner, _LI, own_flags, parents)
            if holder != holder_before:  # only the first paragraph of an item is marked
                indent = "  " * _level(holder, levels, own_flags, parents)
                text = f"{indent}- {text}"
            if before == form:
                separator = "\n"
        elif form == "table_cell":
            if len(text) > LONGEST_CELL:
                form = "paragraph"
            else:
                holder = _holder(owner, _CELL, own_flags, parents)
                row = parents[holder]
                if before == form and holder != holder_before:
                    separator = " | " if row == row_before else "\n"
        if parts:
            parts.append(separator)
        parts.append(text)
        before, holder_before, row_before = form, holder, row
    return "".join(parts)


def no_forms(page: Walked) -> list[str]:
    """Forms of the elements, each one place further on, as far as they are known."""
    forms = [""] * (len(page.parents) + 1)
    forms[0] = "paragraph"  # without an element
    return forms


def form_at(
    element: int, forms: list[str], own_flags: Sequence[int], parents: Sequence[int]
) -> str:
    """What `form_of` says of the blocks of an element, noted for all elements on the way."""
    inner = element
    form = ""
    while not form:
        own = own_flags[element]
        if own & _FORMS:
            form = form_by(own & _FORMS)
        elif own & _APART:
            form = "paragraph"
        element = parents[element]
        form = form or forms[element + 1]
    while inner != element:
        forms[inner + 1] = form
        inner = parents[inner]
    return form


def _holder(owner: int, flag: int, own_flags: Sequence[int], parents: Sequence[int]) -> int:
    """Innermost element around a block that has the flag itself."""
    while owner >= 0 and not own_flags[owner] & flag:
        owner = parents[owner]
    return owner


def _level(
    item: int, levels: dict[int, int], own_flags: Sequence[int], parents: Sequence[int]
) -> int:
    """How many list items are around a list item."""
    chain = []
    while item not in levels:
        chain.append(item)
        item = parents[item]
        while item >= 0 and not own_flags[item] & _LI:
            item = -1 if own_flags[item] & (_APART | _CELL) else parents[item]
    level = levels[item]
    for inner in reversed(chain):
        level = levels[inner] = min(level + 1, _DEEPEST)
    return level


def _outermost_pre(page: Walked, element: int) -> int:
    from declutter.render import code

    return code.outermost_pre(page, element)


def _box(page: Walked, element: int, boxes: dict[int, int]) -> int:
    """Box around an element that holds code line by line, -1 if there is none."""
    from declutter.render import code

    chain = []
    while element not in boxes:
        chain.append(element)
        if code.is_line_box(page.classes[element]):
            boxes[element] = element
            break
        element = page.parents[element]
    box = boxes[element]
    for inner in chain:
        boxes[inner] = box
    return box


def _code(page: Walked, block: int, element: int, kept: list[int]) -> tuple[str, int]:
    """Text of the code around a block, and the number of the first block behind it."""
    from declutter.render import code

    end = page.end[element]
    inside = frozenset(kept[bisect_left(kept, block) : bisect_left(kept, end)])
    return code.read(page, element, code.node_of(page, block, element), inside)[0], end


def _lines(raw: str) -> str:
    return "\n".join(filter(None, (" ".join(line.split()) for line in raw.split(LINE_BREAK))))
