"""Limits of `Options`: what a page may ask for, and what is said when it asks for more.

The pipeline comes here only with a page that may be beyond a limit, so others pay nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from declutter.decode import Decoded

_LOOK_BACK: Final = 65_536  # for a tag to cut before


def shortened(source: str | bytes, limit: int) -> tuple[str | bytes, str]:
    """The first `limit` bytes (characters of a `str`) at most, cut before a tag; a warning."""
    size = len(source)
    if isinstance(source, str):
        cut = source.rfind("<", max(0, limit - _LOOK_BACK), limit)
        text = source[: cut if cut > 0 else limit]
        return text, _cut(size, "characters", size - len(text))
    head = source[: limit + 1]
    cut = head.rfind(b"<", max(0, limit - _LOOK_BACK), limit)
    if cut <= 0:
        cut = limit
        while cut > max(0, limit - 4) and head[cut] & 0xC0 == 0x80:  # inside a character of UTF-8
            cut -= 1
    if b"\0" in head[max(0, cut - 2) : cut + 2]:
        cut &= ~1  # UTF-16
    return head[:cut], _cut(size, "bytes", size - cut)


def _cut(size: int, unit: str, rest: int) -> str:
    return f"page of {size:,} {unit} cut: the last {rest:,} were not read"


def with_fewer_tags(page: Decoded, limit: int) -> Decoded:
    """The page up to its `limit`-th tag, with a warning if there are more."""
    data = page.html.encode("utf-8", "surrogatepass") if page.utf8 is None else page.utf8
    tags = data.count(b"<")
    if tags <= limit:
        return page
    kept = data[: _place_of_tag(data, limit)]
    html = kept.decode("utf-8", "surrogatepass")
    warning = (
        f"page of {tags:,} tags cut: the last {tags - limit:,}, "
        f"with their text {len(page.html) - len(html):,} characters, were not read"
    )
    return Decoded(
        html, page.encoding, (*page.warnings, warning), None if page.utf8 is None else kept
    )


def _place_of_tag(data: bytes, number: int) -> int:
    """Where the "<" with that number stands; the first is 0. Each half is counted once."""
    low, high = 0, len(data)
    while high - low > 1:
        middle = (low + high) // 2
        before = data.count(b"<", low, middle)
        if number < before:
            high = middle
        else:
            low, number = middle, number - before
    return low


def deadline(seconds: float) -> Callable[[], bool]:
    """A question whether the time is up. Only here is a clock read, and only if one is asked."""
    from time import monotonic

    end = monotonic() + seconds
    return lambda: monotonic() > end
