"""JSON as pages really hold it: strict first, then with the usual damage undone."""

from __future__ import annotations

import html
import json
import re
from typing import Any

_TOKEN = re.compile(
    r'"(?:[^"\\]|\\.)*"'  # a string
    r"|//[^\n]*|/\*.*?(?:\*/|\Z)"  # a comment
    r"|[{}\[\],:]"
    r'|[^\s"{}\[\],:/]+|/|"',  # a number, a name, what is left
    re.DOTALL,
)
_WRAPPING = re.compile(r"^\s*(?:<!--|//\s*<!\[CDATA\[|/\*\s*<!\[CDATA\[\s*\*/|<!\[CDATA\[)|"
                       r"(?:-->|//\s*\]\]>|/\*\s*\]\]>\s*\*/|\]\]>)(?:\s*;)?\s*$")  # fmt: skip
_BAD_ESCAPE = re.compile(r'\\(?!["\\/bfnrt]|u[0-9a-fA-F]{4})(.?)', re.DOTALL)
_NUMBER = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?")
_PAIR = re.compile(
    r'"(headline|datePublished|dateModified|dateCreated|uploadDate|description|articleSection'
    r'|inLanguage|@type)"\s*:\s*"((?:[^"\\]|\\.){1,1000})"'
)
_LONGEST = 2_000_000
_DECODER = json.JSONDecoder(strict=False)


def loads(text: str) -> list[Any]:
    """Every JSON value in a script; damaged ones as well as they can be had."""
    text = text[:_LONGEST]
    found = _strict(text)
    if found is None:
        text = _WRAPPING.sub("", _WRAPPING.sub("", text)).strip().rstrip(";")
        found = _several(text)
    if found is None and "&quot;" in text and text.count('"') < text.count("&quot;"):
        text = html.unescape(text)
        found = _several(text)
    if found is None:
        found = _several(repair(text))
    if found is None:
        pairs: dict[str, str] = {}
        for name, value in _PAIR.findall(text):
            pairs.setdefault(name, _BAD_ESCAPE.sub(r"\1", value))
        found = [pairs] if "headline" in pairs or "datePublished" in pairs else []
    return found


def repair(text: str) -> str:
    """Drop comments and stray commas, fix escapes, close what was left open."""
    out: list[str] = []
    open_: list[str] = []
    for match in _TOKEN.finditer(text):
        token = match.group()
        kind = token[0]
        if token.startswith(("//", "/*")):
            continue
        before = out[-1] if out else ""
        if kind == '"':
            if len(token) < 2:  # cut off in the middle of a string
                break
            if before and before not in "{[,:":
                out.append(",")
            out.append('"' + _BAD_ESCAPE.sub(r"\1", token[1:-1]) + '"')
        elif kind in "{[":
            if before and before not in "{[,:" and open_:
                out.append(",")
            out.append(token)
            open_.append("}" if kind == "{" else "]")
        elif kind in "}]":
            if kind not in open_:
                continue
            while open_:
                _settle(out)
                closer = open_.pop()
                out.append(closer)
                if closer == kind:
                    break
        elif kind == ",":
            if before and before not in "{[,:":
                out.append(",")
            elif before == ":":
                out += ["null", ","]
        elif kind == ":":
            if before and before not in "{[,:":
                out.append(":")
        else:
            known = token in ("true", "false", "null") or _NUMBER.fullmatch(token)
            out.append(token if known else json.dumps(token))
    while open_:
        _settle(out)
        out.append(open_.pop())
    return "".join(out)


def _settle(out: list[str]) -> None:
    """What may not stand before a closing bracket."""
    if out and out[-1] == ",":
        out.pop()
    if out and out[-1] == ":":
        out.append("null")


def _strict(text: str) -> list[Any] | None:
    try:
        return [_DECODER.decode(text)]
    except (ValueError, RecursionError):
        return None


def _several(text: str) -> list[Any] | None:
    """One value, or several in a row."""
    found: list[Any] = []
    at = 0
    try:
        while at < len(text):
            value, at = _DECODER.raw_decode(text, at)
            found.append(value)
            while at < len(text) and text[at] in " \t\r\n,;":
                at += 1
    except (ValueError, RecursionError):
        return None
    return found or None
