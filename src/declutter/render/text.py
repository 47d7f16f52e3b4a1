"""Plain text: paragraphs apart, list items marked, the cells of a row on one line."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping

from declutter.blocks import APART, SETTLING, form_by
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
    forms: dict[int, str] = {-1: "paragraph"}  # by element
    levels: dict[int, int] = {-1: -1}  # of lists, by list item
    boxes: dict[int, int] = {-1: -1}  # of code line by line, by element
    code_end = -1
    pre = FLAG["pre"]
    owners, flags, raws, texts = page.owners, page.flags, page.raws, page.texts
    for block in kept:
        if block < code_end:
            continue  # its code is written
        owner = owners[block]
        form = forms.get(owner) or _form(page, owner, forms)
        box = -1
        if flags[owner] & pre:
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
            holder = _holder(page, owner, FLAG["li"])
            if holder != holder_before:  # only the first paragraph of an item is marked
                text = f"{'  ' * _level(page, holder, levels)}- {text}"
            if before == form:
                separator = "\n"
        elif form == "table_cell":
            if len(text) > LONGEST_CELL:
                form = "paragraph"
            else:
                holder = _holder(page, owner, FLAG["cell"])
                row = page.parents[holder]
                if before == form and holder != holder_before:
                    separator = " | " if row == row_before else "\n"
        if parts:
            parts.append(separator)
        parts.append(text)
        before, holder_before, row_before = form, holder, row
    return "".join(parts)


def forms_of(page: Walked, kept: list[int]) -> dict[int, str]:
    """Forms of the kept blocks, by number."""
    known: dict[int, str] = {-1: "paragraph"}
    owners = page.owners
    return {block: known.get(owners[block]) or _form(page, owners[block], known) for block in kept}


def _form(page: Walked, element: int, forms: dict[int, str]) -> str:
    """The same as `blocks.form_of`, and noted for all elements on the way."""
    chain = []
    own_flags, parents = page.own_flags, page.parents
    form = ""
    while not form:
        own = own_flags[element]
        if own & SETTLING:
            form = form_by(own & SETTLING)
        elif own & APART:
            form = "paragraph"
        chain.append(element)
        element = parents[element]
        form = form or forms.get(element, "")
    for inner in chain:
        forms[inner] = form
    return form


def _holder(page: Walked, owner: int, flag: int) -> int:
    """Innermost element around a block that has the flag itself."""
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
            item = -1 if page.own_flags[item] & (APART | FLAG["cell"]) else page.parents[item]
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
