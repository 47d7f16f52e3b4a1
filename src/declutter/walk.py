"""Tree to blocks: texts and elements of a page as parallel lists."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from dataclasses import dataclass, field
from functools import partial

from selectolax.lexbor import LexborHTMLParser, LexborNode

from declutter import native
from declutter.cut import ACTIONS, LINE_BREAK, cut
from declutter.markup import BLOCK
from declutter.reopened import forget_reopened_links

__all__ = ["LINE_BREAK", "Walked", "walk"]

_SHELL_CHARACTERS = 400  # a page with fewer is a shell that scripts fill


# Fields of `Walked` with one value per block and per element.
_BLOCK_FIELDS = (
    "texts", "raws", "owners", "link_counts", "hrefs", "link_chars", "strong_chars",
    "lead_tokens", "starts",
)  # fmt: skip
_ELEMENT_NUMBERS = (
    "parents", "tags", "flags", "own_flags", "tokens", "chain_tokens", "first",
)  # fmt: skip


# int64: compiled code looks into them without a copy, and they need no object a number.
_numbers = partial(array, "q")


@dataclass(slots=True, eq=False, repr=False)
class Walked:
    """Blocks and elements of a page in document order, as parallel lists.

    Elements are the block-level ones. Element e holds the blocks `first[e]:end[e]`.
    """

    texts: list[str] = field(default_factory=list)  # white space collapsed
    raws: list[str | None] = field(default_factory=list)  # where breaks or <pre> matter
    owners: array[int] = field(default_factory=_numbers)  # block -> innermost element
    link_chars: array[int] = field(default_factory=_numbers)
    link_counts: array[int] = field(default_factory=_numbers)
    strong_chars: array[int] = field(default_factory=_numbers)
    lead_tokens: array[int] = field(default_factory=_numbers)  # of inline elements that open it
    hrefs: list[str | None] = field(default_factory=list)  # first link
    # First text node. Read from the parser's own tree they are `native.tree.Nodes`.
    starts: list[LexborNode] = field(default_factory=list)
    parents: array[int] = field(default_factory=_numbers)
    tags: array[int] = field(default_factory=_numbers)  # the parser's tag id
    flags: array[int] = field(default_factory=_numbers)  # own and inherited
    own_flags: array[int] = field(default_factory=_numbers)
    tokens: array[int] = field(default_factory=_numbers)  # own token groups
    chain_tokens: array[int] = field(default_factory=_numbers)  # of the whole chain
    classes: list[str | None] = field(default_factory=list)
    first: array[int] = field(default_factory=_numbers)
    end: array[int] = field(default_factory=_numbers)
    images: array[int] = field(default_factory=_numbers)  # number of the block that follows
    controls: array[int] = field(default_factory=_numbers)
    media: array[int] = field(default_factory=_numbers)
    head: LexborNode | None = None
    language: str = ""
    has_formulas: bool = False  # in MathML

    def window(self, low: int, high: int) -> Walked:
        """The blocks `low:high` as a page of their own, in the elements that hold them."""
        above = []
        element = self.owners[low]
        while element >= 0:
            if self.first[element] < low:
                above.append(element)
            element = self.parents[element]
        start, stop = bisect_left(self.first, low), bisect_left(self.first, high)
        elements = [*reversed(above), *range(start, stop)]
        number = {old: new for new, old in enumerate(elements)}
        part = Walked(language=self.language, head=self.head)
        for name in _BLOCK_FIELDS:
            setattr(part, name, getattr(self, name)[low:high])
        for name in _ELEMENT_NUMBERS:
            values = getattr(self, name)
            setattr(part, name, _numbers(values[element] for element in elements))
        part.classes = [self.classes[element] for element in elements]
        part.owners = _numbers(number[element] for element in part.owners)
        part.parents = _numbers(number.get(element, -1) for element in part.parents)
        part.first = _numbers(max(first - low, 0) for first in part.first)
        part.end = _numbers(min(self.end[element], high) - low for element in elements)
        for name in ("images", "controls", "media"):
            marks = getattr(self, name)
            inside = marks[bisect_left(marks, low) : bisect_left(marks, high)]
            setattr(part, name, _numbers(mark - low for mark in inside))
        return part


def walk(tree: LexborHTMLParser) -> Walked:
    """Cut a page into blocks."""
    page = Walked()
    root = tree.root
    if root is None:
        return page
    page.language = (root.attributes.get("lang") or "").lower()
    page.head = tree.head
    without_script: list[LexborNode] = []
    _cut(root, page, without_script, ACTIONS)
    # Where scripts draw the page, what is written for readers without them is the page.
    if without_script and sum(map(len, page.texts)) < _SHELL_CHARACTERS:
        actions = {**ACTIONS, without_script[0].tag_id: (BLOCK, 0)}
        for node in without_script:
            _cut(node, page, [], actions)
    forget_reopened_links(page)
    return page


def _cut(
    root: LexborNode,
    page: Walked,
    without_script: list[LexborNode],
    actions: dict[int, tuple[int, int]],
) -> None:
    """By the parser's own tree, where it is as expected."""
    if native.tree is None or not native.tree.cut(root, page, without_script, actions):
        page.starts = list(page.starts)
        cut(root, page, without_script, actions)
