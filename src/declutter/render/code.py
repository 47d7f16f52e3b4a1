"""Code: its text without line numbers and copy buttons, and the language that the markup names."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import lru_cache
from typing import Any, Final

from declutter import native
from declutter.markup import BLOCK, BREAK, FLAG, NO_SCRIPT, PLAIN, SKIP, TAGS
from declutter.render.tree import text_of
from declutter.walk import Walked

# Class names of highlighters for what holds line numbers.
_NUMBERS: Final = re.compile(
    r"(?:^|\s)(?:[\w-]*line-?(?:nos?|numbers?)[\w-]*|linenodiv|lnt?|[\w-]*gutter|gl|"
    r"hljs-ln-n|hljs-ln-numbers|blob-num|crayon-nums?[\w-]*)(?=\s|$)",
    re.IGNORECASE,
)
_LONGEST_NAME: Final = 1000  # of class attributes; the pattern is not linear
_DIGITS: Final = re.compile(r"[\d\s.:|]+")
# Boxes that hold code line by line, without <pre>.
_LINE_BOXES: Final = re.compile(
    r"(?:^|\s)(?:js-file-line-container|syntaxhighlighter|crayon-table)(?=$|\s)"
)
BETWEEN_LINES: Final = frozenset(("table", "tbody", "thead", "tr"))
INSIDE_LINES: Final = frozenset(("td", "th", "table", "tbody", "thead"))
_PREFIXED: Final = re.compile(
    r"(?:^|\s)(?:language|lang|highlight-source|mw-highlight-lang|highlight|brush|src|"
    r"prism|code|type)-([\w+#.-]+)",
    re.IGNORECASE,
)
_BRUSH: Final = re.compile(r"(?:^|[\s;])brush:\s*['\"]?([\w+#.-]+)")
_AFTER_HIGHLIGHTER: Final = re.compile(
    r"(?:^|\s)(?:hljs|sourceCode|syntaxhighlighter|prettyprint|src|chroma)\s+([\w+#.-]+)"
)
_ATTRIBUTES: Final = (
    "data-lang", "data-language", "data-code-language", "data-enlighter-language", "data-syntax",
    "lang",
)  # fmt: skip
_NO_LANGUAGE: Final = frozenset(
    (
        "none plain plaintext text txt nohighlight no-highlight default code hljs language auto "
        "block snippet wrapper highlighter highlight linenums container toolbar inline example "
        "line-numbers notranslate source undefined null unknown generic raw"
    ).split()
)
_LEVELS_ABOVE: Final = 4  # elements around <pre> that may name the language
ASKED: Final = _LEVELS_ABOVE + 1
GUTTER_ENDS: Final = frozenset(("body", "tr"))  # around code, no column of numbers


@lru_cache(maxsize=1 << 12)
def is_line_box(classes: str | None) -> bool:
    """Whether class names are those of a box that holds code line by line, without `<pre>`."""
    return bool(classes) and bool(_LINE_BOXES.search(classes or ""))


def is_code(page: Walked, element: int) -> bool:
    """Whether an element is code from its first to its last character."""
    if page.own_flags[element] & FLAG["pre"]:
        return True
    return is_line_box(page.classes[element])


def outermost_pre(page: Walked, element: int) -> int:
    """Outermost `<pre>` around an element that is inside one."""
    found = element
    while element >= 0 and page.flags[element] & FLAG["pre"]:
        if page.own_flags[element] & FLAG["pre"]:
            found = element
        element = page.parents[element]
    return found


def node_of(page: Walked, block: int, element: int) -> Any:
    """Node of an element that holds a block."""
    node: Any = page.starts[block].parent
    owner = page.owners[block]
    while True:
        if TAGS.get(node.tag, PLAIN)[0] in (BLOCK, NO_SCRIPT):
            if owner == element:
                return node
            owner = page.parents[owner]
        node = node.parent


def read(page: Walked, element: int, node: Any, kept: Collection[int]) -> tuple[str, int]:
    """Text of the kept blocks in an element, white space as it stands.

    Line numbers and buttons are left out.

    Returns:
        The text and the number of the first block; ("", -1) if nothing is left.
    """
    if _in_gutter(node):
        return "", -1
    pre = bool(page.own_flags[element] & FLAG["pre"])
    fast = _native()
    found: tuple[str, int] | None = None
    if fast is not None:
        found = fast.gathered(page, element, node, kept, pre)
    text, first = _gathered(page, element, node, kept, pre) if found is None else found
    text = _tidy(text)
    return (text, first) if first >= 0 and text else ("", -1)


@lru_cache(maxsize=1)
def _native() -> Any:
    """Imports this module itself, so not before it is needed."""
    return native.compiled("code") if native.tree is not None else None


def _gathered(
    page: Walked, element: int, node: Any, kept: Collection[int], pre: bool
) -> tuple[str, int]:
    """White space as it stands, and the number of the first kept block, -1 if there is none."""
    inside = range(page.first[element], page.end[element])
    starts = {page.starts[block].mem_id: block for block in inside}
    pieces: list[str] = []
    first = -1
    current = False
    stack: list[tuple[Any, bool]] = []
    root = node
    while True:
        tag = node.tag
        child = None
        line = False
        if tag == "-text":
            value = node.text_content or ""
            number = starts.get(node.mem_id)
            if number is not None:
                current = number in kept
                if current and first < 0:
                    first = number
            shown = current if not value.isspace() else pre or "\n" not in value
            if shown and node.parent.tag not in BETWEEN_LINES:
                pieces.append(value)
        else:
            action = TAGS.get(tag, PLAIN)[0]
            if action == BREAK:
                pieces.append("\n")
            elif node is root:
                child = node.child
            elif tag == "button" or numbers(node):
                for inner in node.traverse(include_text=True):
                    number = starts.get(inner.mem_id)
                    if number is not None:  # the block goes on behind it
                        current = number in kept
                        if current and first < 0:
                            first = number
            elif action not in (SKIP, NO_SCRIPT):
                line = action == BLOCK and tag not in INSIDE_LINES
                if line:
                    _end_line(pieces)
                child = node.child
                if line and child is None:
                    pieces.append("\n")  # an empty line
        if child is not None:
            stack.append((node, line))
            node = child
            continue
        while node is not root and node.next is None and stack:
            node, line = stack.pop()
            if line:
                _end_line(pieces)
        if node is root:
            break
        if line and child is None:
            _end_line(pieces)
        node = node.next
    return "".join(pieces), first


def language(node: Any) -> str:
    """Language of an element that is code, in lower case; "" if the markup names none."""
    fast = _native()
    speakers: list[tuple[Any, bool]] | None = fast.speakers(node) if fast is not None else None
    for candidate, inner in _speakers(node) if speakers is None else speakers:
        found = _language(candidate, inner)
        if found:
            return found
    return ""


def _speakers(node: Any) -> list[tuple[Any, bool]]:
    """What may name the language of code, and whether it is the code itself."""
    code = node.css_first("code")
    found = [(code, True)] if code is not None else []
    above: Any = node
    while above is not None and len(found) < ASKED:
        found.append((above, above is node))
        above = above.parent
    return found


def numbers(node: Any) -> bool:
    """Whether an element holds nothing but the line numbers of code."""
    attributes = node.attributes
    name = attributes.get("class") if attributes else None
    return bool(name and names_numbers(name) and _DIGITS.fullmatch(text_of(node) or " "))


@lru_cache(maxsize=1 << 12)
def names_numbers(name: str) -> bool:
    """Whether a class attribute is one of line numbers."""
    return _NUMBERS.search(name[:_LONGEST_NAME]) is not None and "lang" not in name


def _tidy(text: str) -> str:
    """Code without what only the page needs: empty lines around it, non-breaking spaces."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\xa0", " ").replace("\v", "\n")
    return "\n".join(map(str.rstrip, text.split("\n"))).strip("\n")


def _in_gutter(node: Any) -> bool:
    """Whether an element stands in the column of line numbers beside the code."""
    fast = _native()
    known: bool | None = fast.in_gutter(node) if fast is not None else None
    if known is not None:
        return known
    for _ in range(4):
        if node is None or node.tag in GUTTER_ENDS:
            return False
        if numbers(node):
            return True
        node = node.parent
    return False


def _end_line(pieces: list[str]) -> None:
    if pieces and not pieces[-1].endswith("\n"):
        pieces.append("\n")


def _language(node: Any, inner: bool) -> str:
    attributes = node.attributes
    if not attributes:
        return ""
    for name in _ATTRIBUTES if inner else _ATTRIBUTES[:-1]:
        value = attributes.get(name)
        if value and _good(value):
            return str(value).strip().lower()
    names = attributes.get("class") or ""
    return _named(names) if len(names) <= _LONGEST_NAME else _find_name(names)


@lru_cache(maxsize=1 << 8)
def _named(names: str) -> str:
    return _find_name(names)


def _find_name(names: str) -> str:
    """Language that a class attribute names, "" if none."""
    for pattern in (_PREFIXED, _BRUSH, _AFTER_HIGHLIGHTER):
        for found in pattern.finditer(names):
            value = found.group(1)
            if _good(value):
                return str(value).lower()
    return ""


def _good(value: str) -> bool:
    value = value.strip().lower()
    return bool(re.fullmatch(r"[\w+#.-]{1,30}", value)) and value not in _NO_LANGUAGE
