# cython: boundscheck=True, wraparound=True
"""Inline Markdown: escapes, and emphasis only where every reader of CommonMark sees it.

A line of nodes becomes a flat list of tokens (text, finished markup, delimiters). The words always
come through, see `markdown_tokens.py` for the delimiters.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any, Final

from declutter import native
from declutter.render.markdown_tokens import BREAK, CLOSE, DONE, OPEN, TEXT, Token, settle
from declutter.render.nodes import (
    BackLink,
    Code,
    Deleted,
    Emphasis,
    Formula,
    Image,
    Inline,
    LineBreak,
    Link,
    NoteReference,
    Strong,
    Subscript,
    Superscript,
    Text,
)

_fast: Any = native.compiled("markdown")
_quick_line: Any = None if _fast is None else _fast.quick_line
HARD_BREAK: Final = "\\\n"
_TEXT, _BREAK = TEXT, BREAK  # C integers where compiled

# All begin with a character of one set: so the search skips what cannot be one.
_MARKUP: Final = (
    r"[{0}<&_](?:(?<=[{0}])"
    r"|(?<=<)(?:(?=[A-Za-z/!?$])|\Z)"
    r"|(?<=&)(?=#?[A-Za-z0-9]{{1,40}};)"
    r"|(?<=_)(?:(?<![^\W_]_)|(?![^\W_])))"
)
_ALWAYS: Final = r"\\`*\[\]"
_SPECIAL: Final = re.compile(_MARKUP.format(_ALWAYS))
_LINE_START: Final = re.compile(
    # Looks no further than its line: behind many lines of marks it would read all for each.
    r"^(?:(#{1,6}(?=\s|$)|[-+](?=\s|$)|>"
    r"|(?:=+(?!=)|[-:|](?=(?:[^\S\n]|[|:\-])*$))(?=(?:[^\S\n]|[|:=\-])*$))"
    r"|([0-9]{1,9})([.)](?=\s|$)))",  # digits of other scripts number no list
    re.MULTILINE,
)
_STARTS: Final = frozenset("#-+>=:|0123456789")  # with which that begins
_MARKS: Final = re.compile(r"[\\`*\[\]<&_$~]")  # can be markup in the middle of a line
_CLOSING_HASHES: Final = re.compile(r"(?<!#)(#+)\s*$")
_BACKTICKS: Final = re.compile("`+")
_DOLLARS: Final = re.compile(r"(?<!\\)\$([^$]*)(?<!\\)\$")
_LONE_DOLLAR: Final = re.compile(r"(?<!\\)\$")
_ENTITY: Final = re.compile(r"&(?=#?[A-Za-z0-9]{1,40};)")
_DELIMITERS: Final[dict[type, str]] = {Strong: "**", Emphasis: "*", Deleted: "~~"}
_TAGS: Final[dict[type, str]] = {Superscript: "sup", Subscript: "sub"}
_SPANS: Final = frozenset((*_DELIMITERS, *_TAGS))


def _may_hold_markup(text: str) -> bool:
    return _MARKS.search(text) is not None


def _may_begin_lines(text: str) -> bool:
    return text[:1] in _STARTS or "\n" in text


has_marks: Any = _may_hold_markup if _fast is None else _fast.has_marks
may_start: Any = _may_begin_lines if _fast is None else _fast.has_starts


class Style:
    """What a place allows and the caller wants."""

    def __init__(
        self,
        links: bool = True,
        images: bool = True,
        in_cell: bool = False,  # pipes part cells there, and lines cannot end
        in_heading: bool = False,
        in_link: bool = False,
    ) -> None:
        self.links, self.images = links, images
        self.in_cell, self.in_heading, self.in_link = in_cell, in_heading, in_link
        self.inside: dict[str, Style] = {}  # by place


def within(style: Style, place: str) -> Style:
    """The style inside a "link", "cell" or "heading"."""
    found = style.inside.get(place)
    if found is None:
        found = style.inside[place] = Style(
            style.links,
            style.images,
            style.in_cell or place == "cell",
            style.in_heading or place == "heading",
            style.in_link or place == "link",
        )
    return found


def line(children: list[Inline], style: Style) -> str:
    """Markdown of the inline content of one block."""
    quick: str | None = None
    if _quick_line is not None:
        quick = _quick_line(children, style.links, style.images, style.in_cell, style.in_heading)
    elif len(children) == 1:
        only = children[0]
        if isinstance(only, Text) and not _may_hold_markup(only.text):  # most lines
            quick = only.text
    if quick is not None:
        return _finished(quick.strip(), style)
    dollars, tildes = _count(children)
    if style.in_cell:  # its blocks are one line together
        dollars, tildes = 2 * dollars, 2 * tildes
    special = _escaper(dollars, tildes)
    return _finished(_inline(children, style, special).strip(), style)


def _escaped(text: str, special: re.Pattern[str]) -> str:
    return special.sub(r"\\\g<0>", text) if has_marks(text) else text


def _finished(text: str, style: Style) -> str:
    """What would mean something at the ends of a line is escaped."""
    if style.in_cell:
        return text.replace("|", "\\|").replace("\n", " ")
    if style.in_heading and "#" in text:
        text = _CLOSING_HASHES.sub(lambda found: "\\" + found.group(1), text)
    if not may_start(text):
        return text
    return _LINE_START.sub(_escape_start, text)


def address(href: str) -> str:
    """Destination of a link."""
    if ("(" in href or ")" in href) and (
        href.count("(") != href.count(")") or ")" in href.split("(", 1)[0] or "((" in href
    ):
        href = href.replace("(", "%28").replace(")", "%29")
    return _ENTITY.sub(r"\\&", href) if "&" in href and ";" in href else href


def image(node: Image) -> str:
    alt = _escaped(node.alt, _SPECIAL)
    return f"![{alt}]({address(node.src)})"


_TAG_LIKE = re.compile(r"<(?=[a-zA-Z/!?])")


def tex_source(tex: str) -> str:
    """TeX that may stand between dollars, also where nobody knows formulas: then it is Markdown,
    and a tag or a link in it would be one. TeX skips the space that parts the link."""
    tex = _TAG_LIKE.sub(r"\\lt ", tex).replace("](", "] (")
    tex = _DOLLARS.sub(r"\\(\1\\)", tex)
    return _LONE_DOLLAR.sub(r"\\$", tex).strip()


def _count(children: list[Inline]) -> tuple[int, int]:
    """Dollars and tildes of a line: one of either means nothing."""
    dollars = tildes = 0
    waiting: list[Any] = list(children)
    while waiting:
        node = waiting.pop()
        kind = type(node)
        if kind is Text:
            dollars += node.text.count("$")
            tildes += node.text.count("~")
        elif kind is Link:
            dollars += node.href.count("$")
            waiting += node.children
        elif kind is Code:  # one in the text could pair with one in there
            dollars += node.text.count("$")
        elif kind is Image:
            dollars += node.src.count("$") + node.alt.count("$")
        elif kind is Formula:
            dollars += 2
        elif kind in _SPANS:
            tildes += 2 * (kind is Deleted)
            waiting += node.children
    return dollars, tildes


@lru_cache(maxsize=4)
def _pattern(dollars: bool, tildes: bool) -> re.Pattern[str]:
    more = ("$" if dollars else "") + ("~" if tildes else "")
    return re.compile(_MARKUP.format(_ALWAYS + more)) if more else _SPECIAL


def _escaper(dollars: int, tildes: int) -> re.Pattern[str]:
    return _pattern(dollars > 1, tildes > 1)


def _escape_start(found: re.Match[str]) -> str:
    if found.group(1):
        return "\\" + found.group(1)
    return f"{found.group(2)}\\{found.group(3)}"


def _inline(children: list[Inline], style: Style, special: re.Pattern[str]) -> str:
    tokens: list[Token] = []
    _tokens(children, style, special, tokens)
    settle(tokens)
    return _written(tokens, style, special)


def _tokens(
    children: list[Inline], style: Style, special: re.Pattern[str], tokens: list[Token]
) -> None:
    for node in children:
        kind = type(node)
        if isinstance(node, Text):
            last = tokens[-1] if tokens else None
            if last is not None and last.kind == _TEXT:
                last.text += node.text
            else:
                tokens.append(Token(TEXT, node.text))
        elif kind in _DELIMITERS:
            opening = Token(OPEN, _DELIMITERS[kind])
            closing = Token(CLOSE, _DELIMITERS[kind], opening)
            opening.partner = closing
            tokens.append(opening)
            _tokens(node.children, style, special, tokens)  # type: ignore[union-attr]
            tokens.append(closing)
        elif kind in _TAGS:
            tokens.append(Token(DONE, f"<{_TAGS[kind]}>"))
            _tokens(node.children, style, special, tokens)  # type: ignore[union-attr]
            tokens.append(Token(DONE, f"</{_TAGS[kind]}>"))
        elif isinstance(node, Link):
            if not style.links:
                _tokens(node.children, style, special, tokens)
                continue
            inner = _inline(node.children, within(style, "link"), special)
            if inner.strip():
                inner = f"\\{inner}" if inner.startswith("^") else inner  # no footnote
                tokens.append(Token(DONE, f"[{inner}]({address(node.href)})"))
        elif isinstance(node, Code):
            if style.in_link and "]:" in node.text:  # at a line's start it would define a link
                tokens.append(Token(TEXT, node.text))
            else:
                tokens.append(Token(DONE, "`", code=node.text))
        elif isinstance(node, Image):
            if style.images:
                tokens.append(Token(DONE, image(node)))
        elif isinstance(node, LineBreak):
            tokens.append(Token(BREAK))
        elif isinstance(node, Formula):
            tokens.append(Token(DONE, _formula(node, style)))
        elif isinstance(node, NoteReference):
            tokens.append(Token(DONE, f"[^{node.label}]"))
        elif isinstance(node, BackLink):
            continue


def _code(text: str) -> str:
    longest = max(map(len, _BACKTICKS.findall(text)), default=0)
    fence = "`" * next(n for n in range(1, longest + 2) if n > longest or n not in _runs(text))
    space = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{fence}{space}{text}{space}{fence}"


def _runs(text: str) -> frozenset[int]:
    return frozenset(map(len, _BACKTICKS.findall(text)))


def _formula(node: Formula, style: Style) -> str:
    tex = " ".join(tex_source(node.tex).split())
    if style.in_cell:
        tex = tex.replace("\\|", "\\Vert ").replace("|", "\\vert ")
    mark = "$$" if node.display and not style.in_heading else "$"
    return f"{mark}{tex}{mark}"


def _written(tokens: list[Token], style: Style, special: re.Pattern[str]) -> str:
    parts: list[str] = []
    live: list[Token] = []
    last: Token | None = None
    for token in tokens:
        if token.code is not None and last is not None and last.code is not None:
            last.code += token.code  # two spans side by side would be read as one
        elif not token.out and (token.text or token.kind == _BREAK):
            last = token
            live.append(token)
    for i, token in enumerate(live):
        if token.kind == _TEXT:
            text = _escaped(token.text, special)
            behind = live[i + 1] if i + 1 < len(live) else None
            if behind is not None and text[-1:] in ("!", "^") and behind.text[:1] == "[":
                text = f"{text[:-1]}\\{text[-1]}"
            parts.append(text)
        elif token.kind == _BREAK:
            parts.append(" <br> " if style.in_cell else " " if style.in_heading else HARD_BREAK)
        else:
            parts.append(token.text if token.code is None else _code(token.code))
    return "".join(parts)
