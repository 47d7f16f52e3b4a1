"""Markup to tree. The only module that knows the parser.

Lexbor (by selectolax) is quadratic on some shapes of hostile markup: very deep nesting, very
long option lists, thousands of attributes in one tag. `tame` finds them by a linear look at the
markup and rewrites the tags that do the harm, so that no text is lost.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from selectolax.lexbor import LexborHTMLParser

from declutter import native
from declutter.decode import UNICODE, Decoded
from declutter.markup import TAGS
from declutter.options import MAX_DEPTH

# Fewer tags than this cannot hurt: the costliest shape takes milliseconds.
_TAGS_WORTH_A_LOOK = 6000
_UNCLOSED_WORTH_A_LOOK = 1200
_MOST_OPTIONS = 4000
_LONGEST_TAG = 4_000
_DEEPEST_INLINE = 80
_MOST_ATTRIBUTES = 500

# Attributes are left out where a quoted value holds a "<"; such a tag ends at the next ">".
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9:-]*)((?:[^<>\"']|\"[^\"<]*\"|'[^'<]*')*>)?|<!--")
# The same with values that hold a "<" left out: the name, and ">" or "/>" where the tag ends in
# order.
_RAW_TEXT = "script style textarea title xmp noembed noframes iframe".split()
_QUICK_TAG = re.compile(
    "<(?:"
    + "|".join(rf"{name}\b[^<]*(?:<(?!/{name})[^<]*)*" for name in _RAW_TEXT)
    + r"|!--[^-]*(?:-(?!-!?>)[^-]*)*"
    + r"|(/?[a-z][a-z0-9:-]*)(?:[^<>\"']*(?:\"[^\"<]*\"|'[^'<]*'))*"
    + r"[^<>\"'/]*(?:/(?!>)[^<>\"'/]*)*(/?>?))",
    re.IGNORECASE,
)
_MOST_ODD_TAGS = 3  # each may hide end tags in a value
_LONG_TAG = re.compile(rb"<[a-zA-Z][^<>]{%d,}" % _LONGEST_TAG)
_QUOTED = re.compile(r"\"[^\"]*(?:\"|\Z)|'[^']*(?:'|\Z)")
_SPACE = re.compile(r"[\s/]+")  # a slash ends an attribute as well as a space does
_CHOICE = re.compile(r"<(/?)(?:select|option|optgroup)\b", re.IGNORECASE)
_CHOICES = frozenset(("select", "option", "optgroup"))
_RAW_TEXT_END = {name: re.compile(f"</{name}", re.IGNORECASE) for name in _RAW_TEXT}
_COMMENT_END = re.compile("--!?>")
# Void elements never nest, and the parser closes the others by itself: their end tags
# are often missing, so counting them would take an old flat page for a deep one.
_NOT_NESTING = frozenset(
    (
        "a area base br col embed hr img input link meta param source track wbr p li dt dd tr "
        "td th thead tbody tfoot colgroup caption option optgroup rt rp"
    ).split()
)
_INLINE = frozenset(
    (
        "abbr b bdi bdo big cite code del em font i ins kbd label mark nobr q s samp small "
        "span strike strong sub sup tt u var"
    ).split()
)


def parse(html: str | bytes) -> LexborHTMLParser:
    """Parse markup that `tame` or `prepared` has seen, as text or as its UTF-8 bytes."""
    return LexborHTMLParser(html)


def as_markup(source: Any) -> str | None:
    """Markup of a tree that the caller holds (lxml element or selectolax), else None."""
    if hasattr(source, "css_first") and hasattr(source, "html"):
        return source.html or ""
    if hasattr(source, "getroottree") or hasattr(source, "getroot"):
        from lxml import etree

        return str(etree.tostring(source, encoding="unicode", method="html", with_tail=False))
    return None


def prepared(page: Decoded, max_depth: int = MAX_DEPTH) -> tuple[str | bytes, bool]:
    """The markup to parse, without most code of scripts and styles; whether it was flattened."""
    lean = page
    if native.scripts is not None and page.utf8 is not None:
        lean = Decoded(None, page.encoding, utf8=native.scripts.without_scripts(page.utf8))
    flat = flattened(lean, max_depth)
    return (lean.markup, False) if flat is None else (flat, True)


def tame(html: str, utf8: bytes | None = None, max_depth: int = MAX_DEPTH) -> str:
    """Return the markup, flattened where it would make the parser quadratic.

    Args:
        utf8: the same in UTF-8, if it is at hand.
        max_depth: elements inside one another. Below its default every page is looked at.
    """
    changed = flattened(Decoded(html, UNICODE, utf8=utf8), max_depth)
    if isinstance(changed, bytes):
        return changed.decode("utf-8", "surrogatepass")
    return html if changed is None else changed


def flattened(page: Decoded, max_depth: int = MAX_DEPTH) -> str | bytes | None:
    """The markup that `tame` gives, as text or as its UTF-8 bytes; None if it is the page's."""
    data = page.html.encode("utf-8", "surrogatepass") if page.utf8 is None else page.utf8
    tags, closing, has_long = _survey(data)
    shorter = _with_shorter_tags(data) if has_long else None
    is_small = tags < _TAGS_WORTH_A_LOOK and tags - 2 * closing < _UNCLOSED_WORTH_A_LOOK
    if is_small and max_depth >= MAX_DEPTH:
        return shorter
    many_choices, deep = _look(data if shorter is None else shorter, max_depth)
    if not many_choices and not deep:
        return shorter
    html = page.html if shorter is None else shorter.decode("utf-8", "surrogatepass")
    if many_choices:
        html = _CHOICE.sub(r"<\1div", html)  # boxes nest, options do not
    flat = _flatten(html, max_depth)
    return None if flat is page.html else flat


def _survey(data: bytes) -> tuple[int, int, bool]:
    """How many tags, how many end tags, and whether one may be too long and too crowded."""
    if native.tags is not None:
        found: tuple[int, int, bool] = native.tags.survey(data, _LONGEST_TAG, _MOST_ATTRIBUTES)
        return found
    import numpy as np

    units = np.frombuffer(data, dtype=np.uint8)
    at = np.flatnonzero(units == ord("<"))
    closing = int(np.count_nonzero(units[np.minimum(at + 1, len(units) - 1)] == ord("/")))
    far = at[np.diff(at, append=len(units)) > _LONGEST_TAG].tolist()
    return len(at), closing, any(data.find(b">", i, i + _LONGEST_TAG) < 0 for i in far)


def _with_shorter_tags(data: bytes) -> bytes | None:
    """The markup without the attributes that are too many for one tag; None if none has."""
    pieces: list[bytes] = []
    copied = 0
    for begin, end in _long_tags(data):
        tag = data[begin:end].decode("utf-8", "surrogatepass")
        shorter = _with_fewer_attributes(tag) if len(tag) > _LONGEST_TAG + 1 else None
        if shorter is not None:
            pieces += data[copied:begin], shorter.encode("utf-8", "surrogatepass")
            copied = end
    if not pieces:
        return None
    return b"".join((*pieces, data[copied:]))


def _long_tags(data: bytes) -> list[tuple[int, int]]:
    """Where tags begin and end, up to the next ">" or "<", that may have too many attributes."""
    if native.tags is not None:
        found: list[tuple[int, int]] = native.tags.long_tags(data, _LONGEST_TAG, _MOST_ATTRIBUTES)
        return found
    return [match.span() for match in _LONG_TAG.finditer(data)]


def _look(data: bytes, max_depth: int) -> tuple[bool, bool]:
    """Whether there are too many options, and whether `_flatten` could find anything."""
    if native.tags is not None:
        inline = min(max_depth, _DEEPEST_INLINE)
        look = _tag_look().look(data, inline, max_depth, _MOST_OPTIONS, _MOST_ODD_TAGS)
        found: tuple[bool, bool] = look
        return found
    names = _QUICK_TAG.findall(data.decode("utf-8", "surrogatepass"))
    choices = sum(name.lower() in _CHOICES for name, _ in names)
    return choices > _MOST_OPTIONS, _may_be_deep(names, max_depth)


@lru_cache(maxsize=1)
def _tag_look() -> Any:
    kinds = dict.fromkeys(_INLINE, 1) | dict.fromkeys(_NOT_NESTING, 2)
    kinds |= dict.fromkeys(_CHOICES, 3) | dict.fromkeys(_RAW_TEXT, 4) | {"svg": 6}
    return native.tags.TagLook(dict.fromkeys(TAGS, 5) | kinds)


def _may_be_deep(tags: list[tuple[str, str]], max_depth: int) -> bool:
    """Whether `_flatten` could find anything: five times as fast, and never wrong about no.

    Args:
        tags: name of each tag with its slash, and ">" or "/>" where it ends in order.
    """
    known: dict[str, tuple[int, bool]] = {}
    in_svg = False
    max_inlines = min(max_depth, _DEEPEST_INLINE)
    blocks = inlines = odd = 0
    for tag, end in tags:
        if not end and tag:
            odd += 1
        step, inline = known.get(tag) or _step(tag, known)
        if in_svg or step:
            name = tag.lower().removeprefix("/")
            if name == "svg":
                in_svg = step > 0
            elif in_svg and (inline or name in _CHOICES or (step and name in TAGS)):
                in_svg = False
            elif in_svg and end == "/>":
                continue
        if inline:
            inlines += step
            if inlines < 0:
                inlines = 0
            elif inlines >= max_inlines:
                return True
        elif step:
            blocks += step
            if blocks < 0:
                blocks = 0
            elif blocks >= max_depth:
                return True
    return odd > _MOST_ODD_TAGS


def _step(tag: str, known: dict[str, tuple[int, bool]]) -> tuple[int, bool]:
    """What a tag adds to the depth, and whether to that of the inline elements."""
    name = tag.lower().removeprefix("/")
    flat = not name or name in _NOT_NESTING or name in _CHOICES or name in _RAW_TEXT
    step = 0 if flat else -1 if tag[0] == "/" else 1
    known[tag] = found = (step, name in _INLINE)
    return found


def _with_fewer_attributes(tag: str) -> str | None:
    """Long values are no harm, so they count as one word; with too many attributes they go.

    Returns:
        The tag without its last attributes; None if it has not too many.
    """
    # What looks like a tag can be half a script: its beginning tells most often.
    for part in (tag[: 16 * _LONGEST_TAG], tag):
        words = _SPACE.split(_QUOTED.sub('"" ', part).strip(), _MOST_ATTRIBUTES + 1)
        if len(words) > _MOST_ATTRIBUTES + (part is not tag):  # the last one may be cut off
            return " ".join(words[:_MOST_ATTRIBUTES])
    return None


def _flatten(html: str, max_depth: int = MAX_DEPTH) -> str:
    """Drop the tags that nest too deep; a block tag leaves a break behind.

    Inline elements have a limit of their own: one that is left open is opened again in every
    paragraph that follows.
    """
    pieces: list[str] = []
    copied = raw_until = ends = 0
    in_svg = False
    depth = {True: 0, False: 0}  # of inline elements and of all others
    dropped = {True: 0, False: 0}
    deepest = {True: min(max_depth, _DEEPEST_INLINE), False: max_depth}
    for match in _TAG.finditer(html):
        if match.start() < raw_until:
            continue
        closing, name = match.group(1), (match.group(2) or "").lower()
        raw_text_end = _RAW_TEXT_END.get(name) if name else _COMMENT_END
        if raw_text_end is not None:
            end = raw_text_end.search(html, match.end()) if not closing else None
            raw_until = match.end() if closing else end.start() if end else len(html)
            continue
        stop = match.end()
        if match.group(3) is None:
            if ends < stop:
                ends = html.find(">", stop) + 1
            if not ends:
                break
            raw_until = stop = ends
        if name in _NOT_NESTING:
            continue
        if name == "svg" or (in_svg and (name in TAGS or name in _INLINE)):  # HTML ends it
            in_svg = name == "svg" and not closing
        elif in_svg and html.endswith("/>", match.start(), stop):
            continue  # only in there does an element end where it begins
        inline = name in _INLINE
        if closing and not dropped[inline]:
            depth[inline] = max(0, depth[inline] - 1)
        elif not closing and depth[inline] < deepest[inline]:
            depth[inline] += 1
        else:
            dropped[inline] += -1 if closing else 1
            pieces.append(html[copied : match.start()])
            if not inline:
                pieces.append("<br><br>")
            copied = stop
    if not pieces:
        return html
    pieces.append(html[copied:])
    return "".join(pieces)
