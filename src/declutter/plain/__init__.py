"""Text that another tool has extracted: its lines get roles, and the same policy applies."""

from __future__ import annotations

from declutter.decode import decode
from declutter.options import Options
from declutter.plain.lines import cut
from declutter.plain.model import load_plain_model
from declutter.plain.result import PlainBlock, PlainResult

__all__ = ["PlainBlock", "PlainResult", "clean_text"]


def clean_text(
    text: str | bytes, options: Options | None = None, encoding: str | None = None
) -> PlainResult:
    """Drop the lines of a text that are clutter.

    A line is a block. Lines that are kept come out as they are, with their Markdown marks and
    the blank lines between them. Rows of a Markdown table, fenced code and the paragraphs of
    hard-wrapped text are one block each.

    Args:
        text: plain text or Markdown. Bytes are decoded like a page.
        options: what to keep; body, dek and note if None. `options.weights` are those of pages
            and have no say here.
        encoding: charset that the transport declared, for bytes.

    Raises:
        TypeError: the text is neither `str` nor `bytes`. No text raises anything.
    """
    found = decode(text, transport_charset=encoding)
    return PlainResult(
        cut(found.html),
        options or Options(),
        load_plain_model(),
        encoding=found.encoding,
        warnings=found.warnings,
    )
