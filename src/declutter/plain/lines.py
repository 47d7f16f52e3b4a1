"""Plain text to blocks: one line is one block, unless lines belong together."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median

# What a line says it is, by the marks that tools write in front of it.
FORMS = ("paragraph", "heading", "list_item", "quote", "table_cell", "code")
_MARKS = (
    ("heading", re.compile(r"\s*#{1,6}\s+(?=\S)")),
    ("list_item", re.compile(r"\s*(?:[*+•‣◦▪·-]|\d{1,3}[.)])\s+(?=\S)")),
    ("quote", re.compile(r"\s*(?:>\s?)+(?=\S)")),
)
_FENCE = re.compile(r"\s{0,3}(`{3,}|~{3,})")
_RULE = re.compile(r"[\s|:+=_*~-]+")  # a line of nothing but marks: a rule, the line under a title
_TABLE_ROW = re.compile(r"\s*\|.*\|\s*")
_LINK = re.compile(r"!?\[([^\[\]]*)\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:\s+\"[^\"]*\")?\)")
_EMPHASIS = re.compile(r"(\*{1,3}|_{1,3}|`)(?=\S)(.{1,400}?)(?<=\S)\1(?![\w*])")
_LONGEST_MARKED = 20_000  # characters of a line whose marks of emphasis are looked for

# Hard-wrapped text: full lines have nearly one length, and not many characters.
_WIDEST = 120
_NARROWEST = 50
_FULL = 0.8  # share of the greatest length that a wrapped line has at least
_LEAST_FULL = 0.9  # share of such lines among those that are not the last of their paragraph
_LEAST_LINES = 8


@dataclass(slots=True)
class Lines:
    """Blocks of a text as parallel lists. Block i is `text[start[i]:end[i]]`.

    Attributes:
        text: all of it, with the line ends that it came with.
        texts: what each block says: marks and link targets taken away, white space collapsed.
        forms: one of `FORMS`.
        link_chars: characters of each block inside Markdown links.
        paragraphs: number of the group of blocks without a blank line between them.
    """

    text: str
    start: list[int] = field(default_factory=list)
    end: list[int] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    forms: list[str] = field(default_factory=list)
    link_chars: list[int] = field(default_factory=list)
    paragraphs: list[int] = field(default_factory=list)

    def join(self, kept: list[int]) -> str:
        """The kept blocks as they stand in the text. Where blocks are left out, the widest of
        the gaps between them remains, so that paragraphs stay apart."""
        parts: list[str] = []
        before = -1
        for block in kept:
            if parts:
                gaps = [self.text[self.end[i] : self.start[i + 1]] for i in range(before, block)]
                parts.append(gaps[0] if len(gaps) == 1 else max(map(_breaks, gaps), key=len))
            parts.append(self.text[self.start[block] : self.end[block]])
            before = block
        return "".join(parts)


def _breaks(gap: str) -> str:
    """The line ends of a gap, without the rules that may stand in it."""
    return "".join(filter("\r\n".__contains__, gap)) or "\n"


def cut(text: str) -> Lines:
    """Cut a text into blocks.

    A line is a block. Three kinds of lines belong together: a fenced piece of code, the rows
    of a Markdown table, and the paragraphs of a text that is wrapped at a fixed width.
    """
    # "\v" and "\f" end a line too: as a rule they stand where a column or a page did.
    lines: list[tuple[int, int]] = []
    at = 0
    for line in text.splitlines(keepends=True):
        lines.append((at, at + len(line.rstrip("\r\n\v\f\x1c\x1d\x1e\x85\u2028\u2029"))))
        at += len(line)
    wrapped = _is_wrapped([text[low:high] for low, high in lines])
    found = Lines(text)
    fence = ""
    paragraph = 0
    joins = ""  # what the next line may be joined to: "table", "wrapped" or "heading"
    for low, high in lines:
        line = text[low:high]
        opened = _FENCE.match(line)
        if fence:
            closed = opened and opened[1].startswith(fence) and not line.strip().strip(fence[0])
            _extend(found, high, "" if closed else line)
            if closed:
                fence, joins = "", ""
            continue
        if not line.strip():
            paragraph += 1
            joins = ""
            continue
        if opened:
            fence = opened[1]
            _add(found, low, high, "", "code", paragraph)
            continue
        if _RULE.fullmatch(line) and not _TABLE_ROW.fullmatch(line):
            if joins and joins != "table":  # the line under a heading
                found.end[-1] = high
            joins = ""
            continue
        if _TABLE_ROW.fullmatch(line):
            if joins == "table":
                cells = "" if _RULE.fullmatch(line) else line.replace("|", " ")
                _extend(found, high, _plain(cells)[0])
            else:
                _add(found, low, high, line.replace("|", " "), "table_cell", paragraph)
            joins = "table"
            continue
        form, said = _mark(line)
        if joins == "wrapped" and form == "paragraph":
            _extend(found, high, _plain(said)[0])
        else:
            _add(found, low, high, said, form, paragraph)
        joins = "wrapped" if wrapped and form != "heading" else "heading"
    for i, said in enumerate(found.texts):
        if not said and found.forms[i] == "code":  # no code: then it says what the fence says
            found.texts[i] = " ".join(text[found.start[i] : found.end[i]].strip("`~ \r\n").split())
    keep = [i for i, said in enumerate(found.texts) if said]
    if len(keep) < len(found.texts):
        for name in ("start", "end", "texts", "forms", "link_chars", "paragraphs"):
            values = getattr(found, name)
            setattr(found, name, [values[i] for i in keep])
    return found


def _mark(line: str) -> tuple[str, str]:
    """Form of a line, and what it says behind its mark."""
    for form, mark in _MARKS:
        opened = mark.match(line)
        if opened:
            return form, line[opened.end() :].rstrip("#") if form == "heading" else line[
                opened.end() :
            ]
    return "paragraph", line


def _plain(said: str) -> tuple[str, int]:
    """Text without Markdown's marks, and how much of it stood inside links."""
    inside = 0
    if "](" in said:
        inside = sum(len(label) for label in _LINK.findall(said))
        said = _LINK.sub(lambda link: link[1], said)
    if len(said) <= _LONGEST_MARKED and ("*" in said or "_" in said or "`" in said):
        said = _EMPHASIS.sub(lambda found: found[2], said)
    return " ".join(said.replace("\x00", " ").split()), inside


def _add(found: Lines, low: int, high: int, said: str, form: str, paragraph: int) -> None:
    plain, inside = _plain(said)
    found.start.append(low)
    found.end.append(high)
    found.texts.append(plain)
    found.forms.append(form)
    found.link_chars.append(inside)
    found.paragraphs.append(paragraph)


def _extend(found: Lines, high: int, said: str) -> None:
    found.end[-1] = high
    found.texts[-1] = " ".join(filter(None, (found.texts[-1], " ".join(said.split()))))


def _is_wrapped(lines: list[str]) -> bool:
    """Whether the lines of a paragraph are broken at a fixed width."""
    inner = [
        len(line.rstrip())
        for line, following in pairwise(lines)
        if line.strip() and following.strip() and _mark(following)[0] == "paragraph"
    ]
    if len(inner) < _LEAST_LINES:
        return False
    width = max(inner)
    if not _NARROWEST <= width <= _WIDEST or max(map(len, lines)) > _WIDEST + 20:
        return False
    full = sum(length >= _FULL * width for length in inner)
    return full >= _LEAST_FULL * len(inner) and median(inner) >= _FULL * width
