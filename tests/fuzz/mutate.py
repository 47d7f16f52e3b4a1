"""Damages a page, the same way for the same seed.

Each mutation is something that happens to pages: a transfer that breaks off, bits that flip, a
template that closes the wrong tag, a header with the wrong charset, two answers in one file.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from typing import Final

_TAG: Final = re.compile(rb"</?[a-zA-Z][^<>]{0,2000}>")
_WIDE: Final = ("utf-16-le", "utf-16-be", "utf-16")
_CHARSETS: Final = (
    "utf-8", "windows-1251", "shift_jis", "gb18030", "euc-kr", "big5", "iso-8859-1",
    "windows-1256", "utf-16le", "utf-16be", "iso-2022-jp", "utf-7", "no-such-charset",
)  # fmt: skip
_ODD: Final = (
    b"\0", b"\xff", b"\xc3", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\xef\xbb\xbf", b"&", b"&#0;",
    b"&#x110000;", b"&#xD800;", b"<", b">", b'"', b"'", b"</", b"<!--", b"-->", b"<![CDATA[",
    b"]]>", b"<?", b"<!doctype", b"\x1b$B", b"\xe2\x80\xae", b"\x0c", b"\x0b", b"\xc2\x85",
)  # fmt: skip
_UNCLOSED: Final = (
    "table tr td select option svg math template title script style textarea button form "
    "frameset plaintext noscript iframe a b font blockquote li dl pre ruby foreignObject mi body"
).split()

Mutation = Callable[[bytes, random.Random, bytes], tuple[bytes, str | None]]


def cut(page: bytes, chance: random.Random, _: bytes) -> tuple[bytes, str | None]:
    """It breaks off anywhere; now and then its beginning is missing."""
    at = chance.randrange(len(page) + 1)
    return (page[at:] if chance.random() < 0.2 else page[:at]), None


def flip(page: bytes, chance: random.Random, _: bytes) -> tuple[bytes, str | None]:
    """Bits flip: from a single one up to one byte in a hundred."""
    data = bytearray(page)
    for _turn in range(int(len(data) ** chance.uniform(0, 0.85)) if data else 0):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    return bytes(data), None


def strew(page: bytes, chance: random.Random, _: bytes) -> tuple[bytes, str | None]:
    """Odd bytes anywhere."""
    places = sorted(chance.randrange(len(page) + 1) for _ in range(chance.randint(1, 60)))
    pieces, last = [], 0
    for at in places:
        pieces += [page[last:at], chance.choice(_ODD)]
        last = at
    return b"".join([*pieces, page[last:]]), None


def swap(page: bytes, chance: random.Random, _: bytes) -> tuple[bytes, str | None]:
    """Tags change places, vanish or come twice."""
    tags = list(_TAG.finditer(page))
    if not tags:
        return page, None
    new = [match.group() for match in tags]
    for _turn in range(chance.randint(1, max(1, len(tags) // 4))):
        one, other = chance.randrange(len(tags)), chance.randrange(len(tags))
        how = chance.random()
        if how < 0.6:
            new[one], new[other] = new[other], new[one]
        elif how < 0.8:
            new[one] = b""
        else:
            new[one] *= 2
    pieces, last = [], 0
    for match, tag in zip(tags, new, strict=True):
        pieces += [page[last : match.start()], tag]
        last = match.end()
    return b"".join([*pieces, page[last:]]), None


def unclose(page: bytes, chance: random.Random, _: bytes) -> tuple[bytes, str | None]:
    """Tags that are opened and never closed; or no end tag at all."""
    if chance.random() < 0.3:
        return re.sub(rb"</[a-zA-Z][^>]{0,100}>", b"", page), None
    tags = list(_TAG.finditer(page))
    pieces, last = [], 0
    for match in sorted(chance.sample(tags, min(len(tags), 20)), key=re.Match[bytes].start):
        name = chance.choice(_UNCLOSED).encode()
        pieces += [page[last : match.end()], b"<" + name + b">"]
        last = match.end()
    return b"".join([*pieces, page[last:]]), None


def recode(page: bytes, chance: random.Random, _: bytes) -> tuple[bytes, str | None]:
    """The wrong charset, told by the transport or real."""
    if chance.random() < 0.5:
        return page, chance.choice(_CHARSETS)
    text = page.decode("utf-8", "replace")
    real = chance.choice((*_WIDE, "windows-1251", "shift_jis", "gb18030", "iso-8859-1", "cp1140"))
    told = chance.choice((None, *_CHARSETS))
    return text.encode(real, chance.choice(("replace", "ignore", "xmlcharrefreplace"))), told


def join(page: bytes, chance: random.Random, other: bytes) -> tuple[bytes, str | None]:
    """Two pages in one file, or one inside the other."""
    if chance.random() < 0.4:
        return page + other, None
    at = chance.randrange(len(page) + 1)
    return page[:at] + other + page[at:], None


def repeat(page: bytes, chance: random.Random, _: bytes) -> tuple[bytes, str | None]:
    """A piece of it many times over."""
    start = chance.randrange(len(page) + 1)
    piece = page[start : start + chance.randint(1, 400)]
    return page[:start] + piece * chance.randint(2, 300) + page[start:], None


MUTATIONS: Final[dict[str, Mutation]] = {
    function.__name__: function
    for function in (cut, flip, strew, swap, unclose, recode, join, repeat)
}


def mutate(page: bytes, seed: str, other: bytes = b"") -> tuple[str, bytes, str | None]:
    """Damage a page.

    Args:
        seed: what decides; the same gives the same.
        other: a second page, for what takes two.

    Returns:
        Names of the mutations (one or two, joined by "+"), the bytes, and the charset that the
        transport tells, if any.
    """
    chance = random.Random(seed)
    names, told = [], None
    for _ in range(1 if chance.random() < 0.75 else 2):
        name = chance.choice(list(MUTATIONS))
        page, charset = MUTATIONS[name](page, chance, other)
        names.append(name)
        told = charset or told
    return "+".join(names), page, told
