"""Whether a fragment of HTML is inert: by what it holds when parsers have read it.

A list of what is allowed, not of what is bad. Two parsers of different descent look: Lexbor, which
follows the HTML standard as browsers do, and libxml2, which forgives in its own old ways.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final
from urllib.parse import urlsplit

from lxml import html as libxml2
from selectolax.lexbor import LexborHTMLParser

TAGS: Final = frozenset(
    "a article b blockquote br caption cite code col colgroup dd del details div dl dt em "
    "figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p picture pre q s samp "
    "section small span strong sub summary sup table tbody td tfoot th thead time tr tt u ul "
    "var wbr html head body".split()
)
ATTRIBUTES: Final = frozenset(
    "href src alt title lang dir class id start reversed type value colspan rowspan scope "
    "align headers datetime cite rel width height".split()
)
ADDRESSES: Final = frozenset(("href", "src", "cite"))
SCHEMES: Final = frozenset(
    ("", "http", "https", "mailto", "tel", "ftp", "ftps", "sftp", "geo", "doi")
)  # fmt: skip
_IGNORED_IN_SCHEMES: Final = dict.fromkeys([*range(33), 0x7F, 0xA0])


def problems(fragment: str) -> list[str]:
    """What of a fragment could do more than be read."""
    found = [
        f"{parser}: {problem}"
        for parser, elements in (("lexbor", _lexbor(fragment)), ("libxml2", _libxml2(fragment)))
        for tag, attributes in elements
        for problem in _problems(tag, attributes)
    ]
    once = _serialised(fragment)
    if _serialised(once) != once:
        found.append(f"changes when it is parsed again: {once!r}")
    return found


def _problems(tag: str, attributes: dict[str, str]) -> Iterator[str]:
    if tag not in TAGS:
        yield f"<{tag}>"
    for name, value in attributes.items():
        if name not in ATTRIBUTES:
            yield f"{name} of <{tag}>: {value!r}"
        if name in ADDRESSES and scheme_of(value) not in SCHEMES:
            yield f"{name} of <{tag}> leads to {value!r}"


def scheme_of(address: str) -> str:
    """As a browser reads it: what it strips is stripped, a colon ends it."""
    bare = address.translate(_IGNORED_IN_SCHEMES).lower()
    before, colon, _ = bare.partition(":")
    if not colon or any(mark in before for mark in "/?#"):
        return ""
    try:
        return urlsplit(bare).scheme or before
    except ValueError:
        return before


def _lexbor(fragment: str) -> Iterator[tuple[str, dict[str, str]]]:
    for node in LexborHTMLParser(f"<!doctype html><body>{fragment}").css("*"):
        yield node.tag or "", {name: value or "" for name, value in node.attributes.items()}


def _libxml2(fragment: str) -> Iterator[tuple[str, dict[str, str]]]:
    tree = libxml2.document_fromstring(f"<!doctype html><html><body><div>{fragment}</div>")
    for element in tree.iter():
        if isinstance(element.tag, str):
            yield element.tag.lower(), {str(k).lower(): str(v) for k, v in element.items()}
        else:
            yield "a comment or an instruction", {}


def _serialised(fragment: str) -> str:
    return LexborHTMLParser(f"<!doctype html><body>{fragment}").body.html or ""  # type: ignore[union-attr]
