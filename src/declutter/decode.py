"""Bytes to text, by the HTML standard's rules, then by looking at the bytes.

In order: a byte order mark, the charset that the transport told (an HTTP header), the one
that the page declares in its first 1024 bytes. Where none is told or the told one cannot be
true, valid UTF-8 is UTF-8, and a library guesses the rest. Every input gives a result: what
cannot be decoded becomes U+FFFD, and the outcome can always be encoded as UTF-8.
"""

from __future__ import annotations

import codecs
import re
from functools import lru_cache
from typing import Final

from declutter import native

UNICODE: Final = "unicode"  # the encoding of a page that came as `str`
_FALLBACK: Final = "windows-1252"
_PRESCAN: Final = 1024  # bytes in which the standard looks for a declaration
_WHOLE_HEAD: Final = 32_768  # bytes in which a browser's parser would still come across one
_SAMPLE: Final = 100_000  # bytes that are shown to the detector
_HIGH_IN_SAMPLE: Final = 4_000  # about so many of them beyond ASCII: each takes it 0.3 microseconds
_ODD: Final = "\ufffd"
_MOST_ATTRIBUTES: Final = 20
_ISO_2022_JP: Final = (b"\x1b$B", b"\x1b$@", b"\x1b(J")  # ASCII otherwise
_LEAST_ZEROS: Final = 4  # of UTF-16 without a mark: "<p>x" has as many
_HIGH_BYTES: Final = bytes(range(0x80, 0x100))

_BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16le"),
    (codecs.BOM_UTF16_BE, "utf-16be"),
)
# Labels of the encoding standard whose Python codec goes by another name or knows fewer
# characters than a browser.
_CODECS: Final = {
    "shift_jis": "cp932",
    "euc-kr": "cp949",
    "big5": "big5hkscs",
    "gbk": "gb18030",
    "macintosh": "mac-roman",
    "x-mac-cyrillic": "mac-cyrillic",
    "iso-8859-8-i": "iso8859-8",
    "windows-874": "cp874",
    "utf-16le": "utf-16-le",
    "utf-16be": "utf-16-be",
}
_DETECTED: Final = {
    "UHC": "euc-kr",
    "CP949": "euc-kr",
    "CP932": "shift_jis",
}  # the detector's names
_MULTI_BYTE: Final = frozenset(
    {"shift_jis", "euc-jp", "iso-2022-jp", "euc-kr", "big5", "gbk", "gb18030"}
)
# What a page in this language most likely is in, if it is not UTF-8 (the standard's table).
_BY_LANGUAGE: Final = {
    **dict.fromkeys(("ar", "fa", "ur"), "windows-1256"),
    **dict.fromkeys(("ba", "be", "bg", "kk", "ky", "mk", "ru", "sah", "sr", "tg", "tt", "uk"),
                    "windows-1251"),
    **dict.fromkeys(("cs", "hu", "pl", "sk", "sl", "hr", "ro", "bs", "sq"), "windows-1250"),
    **dict.fromkeys(("et", "lt", "lv"), "windows-1257"),
    **dict.fromkeys(("az", "ku", "tr"), "windows-1254"),
    "el": "windows-1253",
    "he": "windows-1255",
    "ja": "shift_jis",
    "ko": "euc-kr",
    "th": "windows-874",
    "vi": "windows-1258",
    "zh": "gb18030",
    "zh-tw": "big5",
    "zh-hk": "big5",
    "zh-hant": "big5",
}  # fmt: skip

_META_OR_COMMENT = re.compile(
    rb"<!--.*?(?:-->|\Z)|<meta(?=[\s/])|</?[a-z][^>]*|<[!/?][^>]*", re.I | re.S
)
_ATTRIBUTE = re.compile(
    rb"""[\s/]*(?P<end>>)?(?P<name>[^\s/>][^\s/>=]*)?"""
    rb"""(?:\s*=\s*(?:"(?P<dq>[^"]*)"|'(?P<sq>[^']*)'|(?P<bare>[^\s"'>][^\s>]*)))?""",
    re.S,
)
_CHARSET_IN_CONTENT = re.compile(
    rb"""charset\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s;"'][^\s;]*))""", re.I
)
_XML_DECLARATION = re.compile(
    rb"""<\?xml[^>]{0,200}?\sencoding\s*=\s*(?:"([^"]{1,60})"|'([^']{1,60})')"""
)
_LANGUAGE = re.compile(
    rb"""<html[^>]{0,2000}?\slang\s*=\s*["']?([a-zA-Z]{2,3}(?:-[a-zA-Z]+)?)""", re.I
)
_SURROGATES = re.compile("[\ud800-\udfff]")
_TAGS = re.compile(rb"<[^<>]*>")
_HIGH = re.compile(rb"[\x80-\xff]")


class Decoded:
    """A page as text; `encoding` by its name in the encoding standard.

    `utf8` is the same text in UTF-8, where decoding came across it; `html` may be None then: it is
    decoded when it is asked for.
    """

    __slots__ = ("_html", "encoding", "utf8", "warnings")

    def __init__(
        self,
        html: str | None,
        encoding: str,
        warnings: tuple[str, ...] = (),
        utf8: bytes | None = None,
    ) -> None:
        self._html = html
        self.encoding = encoding
        self.warnings = warnings
        self.utf8 = utf8

    @property
    def html(self) -> str:
        if self._html is None:
            self._html = (self.utf8 or b"").decode("utf-8")
        return self._html

    @property
    def markup(self) -> str | bytes:
        """As text or in UTF-8, whichever is at hand."""
        return self.html if self.utf8 is None else self.utf8

    def warned(self, warning: str) -> Decoded:
        """The same with a warning in front of the others."""
        return Decoded(self._html, self.encoding, (warning, *self.warnings), self.utf8)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Decoded) and self._key() == other._key()

    def __hash__(self) -> int:
        return hash(self._key())

    def __repr__(self) -> str:
        return f"Decoded({self.html!r}, {self.encoding!r}, {self.warnings!r})"

    def _key(self) -> tuple[str, str, tuple[str, ...]]:
        return self.html, self.encoding, self.warnings


def decode(
    source: str | bytes | bytearray | memoryview, *, transport_charset: str | None = None
) -> Decoded:
    """Decode a page. `transport_charset` is what came with it: a label or a Content-Type."""
    if isinstance(source, str):
        return _from_text(source)
    if not isinstance(source, (bytes, bytearray, memoryview)):
        raise TypeError(f"a page is str, bytes or a tree, not {type(source).__name__}")
    data = bytes(source)
    for bom, name in _BOMS:
        if data.startswith(bom):
            return _decoded(data[len(bom) :], name, [])
    warnings: list[str] = []
    told = _told(data, transport_charset, warnings)
    if told in ("utf-16le", "utf-16be") or b"\0" in data[:_PRESCAN]:
        wide = _wide(data, told)
        if wide is not None:
            return _decoded(data, wide, warnings)
        if told in ("utf-16le", "utf-16be"):
            warnings.append(f"declared as {told}, but its bytes are not; declaration ignored")
            told = None
    if b"\x1b" in data and told in (None, "iso-2022-jp") and _is_iso_2022_jp(data):
        return _decoded(data, "iso-2022-jp", warnings)
    html = None
    if native.utf8 is None or not native.utf8.is_utf8(data):
        try:
            html = data.decode("utf-8")
        except UnicodeDecodeError:
            return _not_utf8(data, told, warnings)
    if told is None or told == "utf-8" or data.isascii():
        if b"\0" in data:
            data = data.replace(b"\0", b"")
            html = None
        return Decoded(html, "utf-8", tuple(warnings), data)
    html = data.decode("utf-8") if html is None else html
    if told in _MULTI_BYTE and _fits(data, told) and len(html) - _ascii_length(html) < 8:
        return _decoded(data, told, warnings)  # so little of it proves nothing
    warnings.append(f"declared as {told}, but its bytes are UTF-8; read as UTF-8")
    return Decoded(_without_nuls(html), "utf-8", tuple(warnings))


def known_charset(label: str) -> str | None:
    """The standard's name of the encoding with this label (or in this Content-Type)."""
    match = _CHARSET_IN_CONTENT.search(label.encode("utf-8", "replace"))
    if match is not None:
        label = next(filter(None, match.groups()), b"").decode("utf-8", "replace")
    return _standard_name(label)


def _from_text(text: str) -> Decoded:
    warnings: tuple[str, ...] = ()
    if text.startswith("\ufeff"):
        text = text[1:]
    data = _encoded(text)
    if data is None:
        # Two halves that belong together make one character, lone ones are replaced.
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
        warnings = ("held lone surrogates; replaced by U+FFFD",)
    elif b"\0" not in data:
        return Decoded(str(text), UNICODE, warnings, data)
    return Decoded(_without_nuls(str(text)), UNICODE, warnings)


def _encoded(text: str) -> bytes | None:
    """In UTF-8; None if there are surrogates."""
    if native.utf8 is not None:
        data: bytes | None = native.utf8.encoded(text)
        return data
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError:
        return None


def _decoded(data: bytes, name: str, warnings: list[str]) -> Decoded:
    """Decode as told, whatever it takes."""
    html = _text(data, name)
    return Decoded(_without_nuls(html), name, tuple(warnings))


def _not_utf8(data: bytes, told: str | None, warnings: list[str]) -> Decoded:
    if told is not None and told != "utf-8":
        html = _text(data, told)
        bad = html.count(_ODD)
        if bad * 50 <= len(html) - _ascii_length(html):
            return Decoded(_without_nuls(html), told, tuple(warnings))
        guess = _guessed(data)
        if guess != told and _text(data, guess).count(_ODD) * 4 < bad:
            warnings.append(f"declared as {told}, but its bytes are not; read as {guess}")
            return _decoded(data, guess, warnings)
        warnings.append(f"not wholly {told}: {bad} sequences replaced by U+FFFD")
        return Decoded(_without_nuls(html), told, tuple(warnings))
    html = data.decode("utf-8", "replace")
    bad = html.count(_ODD)
    good = len(html) - _ascii_length(html) - bad
    if bad * (1 if told else 4) <= good:
        warnings.append(f"not wholly UTF-8: {bad} sequences replaced by U+FFFD")
        return Decoded(_without_nuls(html), "utf-8", tuple(warnings))
    if told is None:
        late = _declared(data[:_WHOLE_HEAD])
        if late is not None and late != "utf-8" and late not in ("utf-16le", "utf-16be"):
            return _decoded(data, late, warnings)
    guess = _guessed(data)
    if told is not None:
        warnings.append(f"declared as utf-8, but its bytes are not; read as {guess}")
    else:
        warnings.append(f"declares no charset and is not UTF-8; read as {guess}")
    return _decoded(data, guess, warnings)


def _without_nuls(html: str) -> str:
    return html.replace("\0", "") if "\0" in html else html


def _ascii_length(text: str) -> int:
    return len(text.encode("ascii", "ignore"))


def _fits(data: bytes, name: str) -> bool:
    try:
        data.decode(_CODECS.get(name, name))
    except (UnicodeDecodeError, LookupError):
        return False
    return True


# --- what the page is told to be ---------------------------------------------------------


def _told(data: bytes, transport: str | None, warnings: list[str]) -> str | None:
    if transport is not None and transport.strip():
        name = known_charset(transport)
        if name is not None:
            return _FALLBACK if name == "x-user-defined" else name
        if "/" not in transport or "charset" in transport.lower():
            warnings.append(f"unknown charset told: {transport.strip()[:60]!r}")
    return _declared(data[:_PRESCAN])


def _declared(head: bytes) -> str | None:
    """The standard's prescan: what a meta element (or an XML declaration) says."""
    for match in _META_OR_COMMENT.finditer(head):
        if match.group()[:5].lower() == b"<meta" and len(match.group()) == 5:
            name = _of_meta(head, match.end())
            if name is not None:
                return name
    xml = _XML_DECLARATION.match(head)
    if xml is not None:
        return _in_markup((xml.group(1) or xml.group(2)).decode("ascii", "replace"))
    return None


def _of_meta(head: bytes, at: int) -> str | None:
    is_pragma, of_content, charset = False, None, None
    seen: set[bytes] = set()
    for _ in range(_MOST_ATTRIBUTES):
        match = _ATTRIBUTE.match(head, at)
        if match is None or match.end() == at or match.group("end"):
            break
        at = match.end()
        name = (match.group("name") or b"").lower()
        if name in seen:
            continue
        seen.add(name)
        value = match.group("dq") or match.group("sq") or match.group("bare") or b""
        if name == b"http-equiv":
            is_pragma = value.strip().lower() == b"content-type"
        elif name == b"charset":
            charset = _in_markup(value.decode("ascii", "replace"))
        elif name == b"content":
            found = _CHARSET_IN_CONTENT.search(value)
            if found is not None:
                label = next(filter(None, found.groups()), b"")
                of_content = _in_markup(label.decode("ascii", "replace"))
    return charset or (of_content if is_pragma else None)


def _in_markup(label: str) -> str | None:
    """A page whose markup could be read as ASCII is not UTF-16, whatever it says."""
    name = _standard_name(label)
    if name in ("utf-16le", "utf-16be"):
        return "utf-8"
    return _FALLBACK if name == "x-user-defined" else name


@lru_cache(maxsize=256)
def _standard_name(label: str) -> str | None:
    clean = label.strip("\t\n\f\r ").strip("\"'").lower()
    if clean in ("utf-8", "utf8"):
        return "utf-8"
    import webencodings

    found = webencodings.lookup(clean) if clean.isascii() else None
    if found is None or found.name == "replacement":
        return None  # a browser would show nothing at all: better look at the bytes
    return str(found.name)


# --- what the bytes look like ------------------------------------------------------------


def _wide(data: bytes, told: str | None) -> str | None:
    """Which UTF-16 it is without a mark: markup has a zero in every second byte."""
    head = data[:_PRESCAN]
    if len(head) < 4:
        return None
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if max(even, odd) < _LEAST_ZEROS:
        return None
    if odd > 2 * even and odd * 5 >= len(head) // 2:
        return "utf-16le"
    if even > 2 * odd and even * 5 >= len(head) // 2:
        return "utf-16be"
    if told in ("utf-16le", "utf-16be") and not data.isascii() and not _fits(data, "utf-8"):
        return told
    return None


def _is_iso_2022_jp(data: bytes) -> bool:
    return data.isascii() and any(sequence in data for sequence in _ISO_2022_JP)


def _guessed(data: bytes) -> str:
    """The most likely encoding of bytes that are not UTF-8."""
    import cchardet

    first = _HIGH.search(data)
    start = max(0, first.start() - 200) if first is not None else 0
    sample = _TAGS.sub(b" ", data[start : start + _SAMPLE])
    high = len(sample) - len(sample.translate(None, _HIGH_BYTES))
    enough = len(sample) * _HIGH_IN_SAMPLE // high if high > _HIGH_IN_SAMPLE else len(sample)
    found = cchardet.detect(sample[:enough])
    label, confidence = found.get("encoding"), found.get("confidence") or 0.0
    name = _standard_name(_DETECTED.get(label, label)) if label else None
    usual = _by_language(data)
    if (
        usual is not None
        and (name is None or confidence < 0.5 or high <= 8)
        and _reads(data, usual)
    ):
        return usual
    if name is None or name.startswith("utf") or (confidence < 0.3 and high < 100):
        return _FALLBACK
    return name if name not in _MULTI_BYTE or _reads(data, name) else _FALLBACK


def _by_language(data: bytes) -> str | None:
    match = _LANGUAGE.search(data[:_WHOLE_HEAD])
    if match is None:
        return None
    tag = match.group(1).decode("ascii").lower()
    return _BY_LANGUAGE.get(tag) or _BY_LANGUAGE.get(tag.partition("-")[0])


def _reads(data: bytes, name: str) -> bool:
    """Whether hardly anything has to be replaced."""
    html = _text(data[:_SAMPLE], name)
    return html.count(_ODD) * 20 <= max(1, len(html) - _ascii_length(html))


# --- codecs -------------------------------------------------------------------------------


def _text(data: bytes, name: str) -> str:
    if name not in _MULTI_BYTE and not name.startswith("utf"):
        table = _table(name)
        if table is not None:
            return codecs.charmap_decode(data, "replace", table)[0]
    return data.decode(_CODECS.get(name, name), "replace")


@lru_cache(maxsize=64)
def _table(name: str) -> str | None:
    """A single-byte encoding as the standard has it: no hole between 0x80 and 0x9F."""
    codec = _CODECS.get(name, name)
    try:
        characters = [bytes((byte,)).decode(codec, "replace") for byte in range(256)]
    except LookupError:
        return None
    for byte in range(0x80, 0xA0):
        if characters[byte] == _ODD:
            characters[byte] = chr(byte)
    return "".join(characters) if all(len(c) == 1 for c in characters) else None
