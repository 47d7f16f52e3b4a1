"""Pages of a WARC file.

FastWARC gives what it has of a record that the file ends in, without a word. A download that broke
off would end in half a page; so the last response is held back until it is known to be whole.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator
from typing import IO, Any, Final

from declutter.many.items import Loaded

_HTML_TYPES: Final = ("text/html", "application/xhtml+xml")
_GZIP: Final = b"\x1f\x8b"
_CHUNK: Final = 1 << 20
_CUT: Final = "the file ends in the middle of a record"


def pages(
    path: str, max_bytes: int | None, leave_out: Callable[[str], None], skip: int
) -> Iterator[tuple[int, Loaded]]:
    """The pages of a file behind the first `skip`, and where each begins.

    Args:
        path: of the file.
        max_bytes: of a page; no more than that, and one, is read.
        leave_out: told why a response is no page.
        skip: pages that are not wanted.

    Raises:
        OSError: the file is damaged. All pages before the damage have been given.
    """
    from fastwarc.warc import ArchiveIterator, WarcRecordType

    position = 0
    held: tuple[int, Loaded] | None = None
    reason = ""
    for record in ArchiveIterator(
        path, record_types=WarcRecordType.response, parse_http=True, auto_decode="all"
    ):
        if held is not None:
            yield held
        if reason:
            leave_out(reason)
        position, held, reason = record.stream_pos, None, _no_page(record)
        if reason:
            continue
        if skip:
            skip -= 1
            continue
        limit = -1 if max_bytes is None else max_bytes + 1
        held = (
            position,
            Loaded(
                record.record_id,
                record.headers.get("WARC-Target-URI"),
                record.reader.read(limit),
                record.http_charset,
            ),
        )
    whole, rest = _whole(path, position)
    if whole:
        if held is not None:
            yield held
        if reason:
            leave_out(reason)
    if not (whole and rest):
        raise OSError(_CUT)


def _no_page(record: Any) -> str:
    """Why a WARC record is not an HTML page that was delivered; "" if it is."""
    if record.http_headers is None:
        return "not HTTP"
    status = record.http_headers.status_code
    if status is None or not 200 <= status < 300:
        return "not status 2xx"
    kind = record.http_content_type or record.headers.get("WARC-Identified-Payload-Type") or ""
    if kind.partition(";")[0].strip().lower() not in _HTML_TYPES:
        return "not HTML"
    return ""


def _whole(path: str, position: int) -> tuple[bool, bool]:
    """Whether the record that begins there is whole, and whether all behind it is."""
    with open(path, "rb") as file:  # noqa: PTH123
        file.seek(position)
        start = file.read(5)
        file.seek(position)
        if start.startswith(_GZIP):
            found = _members(file)
        elif start == b"WARC/":
            found = _records(file)
        else:  # compressed in another way, or nothing at all
            return True, True
        return next(found, True), all(found)


def _members(file: IO[bytes]) -> Iterator[bool]:
    """Of each member of a gzip file from here on, whether it is whole."""
    data = file.read(_CHUNK)
    while data.strip(b"\0"):  # some writers fill up a block
        member = zlib.decompressobj(zlib.MAX_WBITS | 16)
        whole = False
        while data and not whole:
            try:
                member.decompress(data, _CHUNK)
            except zlib.error as error:
                raise OSError(f"damaged gzip: {error}") from None
            whole = member.eof
            data = member.unused_data or member.unconsumed_tail or file.read(_CHUNK)
        yield whole


def _records(file: IO[bytes]) -> Iterator[bool]:
    """Of each record of a file that is not compressed, from here on, whether it is whole."""
    from fastwarc.warc import ArchiveIterator

    for record in ArchiveIterator(file, parse_http=False):
        left = record.content_length
        while left > 0 and (got := len(record.reader.read(min(left, _CHUNK)))):
            left -= got
        yield left <= 0
