"""Code: its text without line numbers and copy buttons, and the language that the markup names."""

from __future__ import annotations

import re
from typing import Any, Final

from declutter.markup import BLOCK, BREAK, FLAG, NO_SCRIPT, PLAIN, SKIP, TAGS
from declutter.walk import Walked

# Class names of highlighters for what holds line numbers.
_NUMBERS: Final = re.compile(
    r"(?:^|[\s_-])(?:line-?nos?|line-?numbers?|linenodiv|lnt?|lntd|gutter|gl|"
    r"hljs-ln-n|hljs-ln-numbers|blob-num|nums?|crayon-nums?|rouge-gutter)(?:$|[\s_-])",
    re.IGNORECASE,
)
_DIGITS: Final = re.compile(r"[\d\s.:|]+")
# Tables that hold code line by line, without <pre>.
_LINE_TABLES: Final = re.compile(
    r"(?:^|\s)(?:js-file-line-container|diff-table|hljs-ln|lntable|rouge-table|highlighttable)"
    r"(?:$|\s)"
)
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


class CodeReader:
    """Reads elements that hold code, `<pre>` above all."""

    def __init__(self, page: Walked, starts: dict[int, int], kept: frozenset[int]) -> None:
        self._page, self._starts, self._kept = page, starts, kept

    def is_code(self, element: int, node: Any) -> bool:
        """Whether an element is code from its first to its last character."""
        if self._page.own_flags[element] & FLAG["pre"]:
            return True
        if node.tag == "table":
            return bool(_LINE_TABLES.search(self._page.classes[element] or "")) and (
                node.css_first("pre") is None
            )
        return False

    def read(self, node: Any) -> tuple[str, int]:
        """Text of the kept blocks inside, and the number of the first; ("", -1) if none is left."""
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
                number = self._starts.get(node.mem_id)
                if number is not None:
                    current = number in self._kept
                    if current and first < 0:
                        first = number
                if current or value.isspace():
                    pieces.append(value)
            else:
                action = TAGS.get(tag, PLAIN)[0]
                if action == BREAK:
                    pieces.append("\n")
                elif action not in (SKIP, NO_SCRIPT) and not (node is not root and numbers(node)):
                    line = action == BLOCK and tag not in ("td", "th", "tbody", "table", "thead")
                    if line and pieces and node is not root:
                        _end_line(pieces)
                    child = node.child
            if child is not None:
                stack.append((node, line))
                node = child
                continue
            if line and node is not root:
                pieces.append("\n")  # an empty line
            while node is not root and node.next is None and stack:
                node, line = stack.pop()
                if line and node is not root:
                    _end_line(pieces)
            if node is root:
                break
            node = node.next
        return tidy("".join(pieces)), first

    def language(self, node: Any) -> str:
        """Language in lower case, "" if the markup names none."""
        code = node.css_first("code")
        nodes = [code] if code is not None else []
        above: Any = node
        while above is not None and len(nodes) < _LEVELS_ABOVE + 1:
            nodes.append(above)
            above = above.parent
        for candidate in nodes:
            found = _language(candidate, inner=candidate is code or candidate is node)
            if found:
                return found
        return ""


def numbers(node: Any) -> bool:
    """Whether an element holds nothing but the line numbers of code."""
    attributes = node.attributes
    name = attributes.get("class") if attributes else None
    if not name or not _NUMBERS.search(name):
        return False
    return bool(_DIGITS.fullmatch(node.text_content or " "))


def tidy(text: str) -> str:
    """Code without what only the page needs: empty lines around it, non-breaking spaces."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\xa0", " ").replace("\v", "\n")
    lines = [line.rstrip() for line in text.split("\n")]
    return "\n".join(lines).strip("\n")


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
    for pattern in (_PREFIXED, _BRUSH, _AFTER_HIGHLIGHTER):
        for found in pattern.finditer(names):
            value = found.group(1)
            if _good(value):
                return str(value).lower()
    return ""


def _good(value: str) -> bool:
    value = value.strip().lower()
    return bool(re.fullmatch(r"[\w+#.-]{1,30}", value)) and value not in _NO_LANGUAGE
