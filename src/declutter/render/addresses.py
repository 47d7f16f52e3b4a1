"""Addresses of links and images: absolute, and never one that runs a script."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final
from urllib.parse import urljoin, urlsplit

_IGNORED: Final = re.compile("[\t\n\r]")  # browsers leave them out, wherever they stand
_SCHEME: Final = re.compile(r"([a-zA-Z][a-zA-Z0-9+.\-]*):")
_LINKS: Final = frozenset(("http", "https", "mailto", "tel", "ftp", "ftps", "sftp", "geo", "doi"))
_IMAGES: Final = frozenset(("http", "https"))
# White space, controls and what ends an address in Markdown or HTML.
_UNSAFE: Final = re.compile(r"[\x00-\x20\x7f-\xa0<>\"\\^`{|}\s\ud800-\udfff]")
# Paths and fragments that `urljoin` appends as they are, which it takes ten times as long for.
_PLAIN: Final = re.compile(
    r"#[\w%.:~-]+|/(?![/?#])[\w%.~/:@,+!()=-]*(?:\?[\w%.~/:@,+!()=&*-]+)?(?:#[\w%.:~-]+)?", re.ASCII
)
# Most addresses: nothing is to be done with them. No brackets: others may stumble over those.
_CLEAN: Final = re.compile(r"https?://[\w%.~/:?#@!$&'()*+,;=-]+", re.ASCII)
_CONTROLS: Final = "".join(map(chr, range(0x21)))


def base_of(base_href: str | None, url: str | None) -> str | None:
    """Address that relative ones refer to: of `<base href>`, else of the page."""
    if base_href:
        joined = _join(url, base_href.strip())
        if joined and _scheme(joined) in _IMAGES:
            return joined
    return url


def link_address(href: str | None, base: str | None) -> str | None:
    """Absolute address of a link; None where there is none that could be followed safely."""
    return _address(href, base, _LINKS)


def image_address(src: str | None, base: str | None) -> str | None:
    """Absolute address of an image; None where the page holds it inside itself (`data:`)."""
    return _address(src, base, _IMAGES)


def _address(value: str | None, base: str | None, allowed: frozenset[str]) -> str | None:
    if not value:
        return None
    if _CLEAN.fullmatch(value):
        return value
    value = _IGNORED.sub("", value.strip(_CONTROLS)).strip()
    if not value:
        return None
    scheme = _scheme(value)
    if scheme is None and ":" in value.split("/", 1)[0].split("?", 1)[0].split("#", 1)[0]:
        return None  # neither a scheme nor a path: nobody knows what a browser makes of it
    if scheme is None:
        joined = _join(base, value)
        if joined is None:
            return None
        if _CLEAN.fullmatch(joined):
            return joined
        value = joined
        scheme = _scheme(value)
    if scheme is not None and (scheme not in allowed or not _is_whole(value)):
        return None
    return _UNSAFE.sub(_percent, value)


def _scheme(value: str) -> str | None:
    found = _SCHEME.match(value)
    return found.group(1).lower() if found else None


def _join(base: str | None, value: str) -> str | None:
    if not base:
        return value
    start = _start(base, value[0]) if _PLAIN.fullmatch(value) and "/." not in value else None
    if start is not None:
        return start + value
    try:
        return urljoin(base, value)
    except ValueError:  # such as an unclosed bracket of an IPv6 address
        return None


@lru_cache(maxsize=256)
def _start(base: str, mark: str) -> str | None:
    """What `urljoin` puts before what follows a mark: "/", "#", "" or "../"; None if it fails.

    The mark itself belongs to it where it goes up or is empty.
    """
    kept = mark if mark in ("/", "#") else ""
    try:
        return urljoin(base, f"{mark}x").removesuffix(f"{kept}x")
    except ValueError:
        return None


def clean_start(base: str, mark: str) -> str | None:
    """The same; None where the whole is to be looked at."""
    start = _start(base, mark)
    return start if start is not None and _CLEAN.fullmatch(start) else None


def _is_whole(address: str) -> bool:
    """Whether others can take an absolute address apart."""
    if "[" not in address and "]" not in address:
        return True
    try:
        return bool(urlsplit(address))
    except ValueError:
        return False


def _percent(found: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in found.group().encode("utf-8", "replace"))
