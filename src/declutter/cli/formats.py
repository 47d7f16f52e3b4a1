"""What `--format` prints, and which flags go with which format."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Final

from declutter.cli.arguments import UsageError

if TYPE_CHECKING:
    import argparse

    from declutter.result import Result

TEXTUAL: Final = frozenset(("text", "markdown"))  # several of them are parted by an empty line
_WITH_MARKUP: Final = frozenset(("markdown", "html", "xml", "tei"))  # links and images show there
_ONE_DOCUMENT: Final = frozenset(("xml", "tei"))  # of which a stream can only hold one
_DECLARATION: Final = '<?xml version="1.0" encoding="UTF-8"?>\n'  # the command writes UTF-8


def check(asked: argparse.Namespace, pages: int) -> None:
    """Raise `UsageError` where the flags contradict each other."""
    name = asked.format
    for flag in ("images", "links"):
        if getattr(asked, flag) and name not in _WITH_MARKUP:
            raise UsageError(f"--{flag}: {name} has none; use --format markdown, html, xml or tei")
    if asked.source == "text" and (name in _WITH_MARKUP or asked.metadata):
        what = name if name in _WITH_MARKUP else "--metadata"
        raise UsageError(f"{what} needs a page: --from text has no markup to read it from")
    if pages > 1 and (name in _ONE_DOCUMENT or (name == "html" and asked.metadata)):
        what = "html with --metadata" if name == "html" else name
        raise UsageError(f"{what} is one document, but there are {pages} pages; give one FILE")


def written(page: Result, asked: argparse.Namespace, name: str | None) -> str:
    """The page in the format asked for.

    Args:
        page: the page.
        asked: the command line.
        name: of the file, where there are several.
    """
    if asked.format == "json":
        return _json(page, name)
    if asked.format == "text":
        return _with_front_matter(page) if asked.metadata else page.text
    shown = {"links": asked.links is not False, "images": asked.images is not False}
    if asked.format == "markdown":
        return page.to_markdown(**shown, metadata=asked.metadata)
    if asked.format == "html":
        return page.to_html(**shown, metadata=asked.metadata)
    document = page.to_tei(**shown) if asked.format == "tei" else page.to_xml(**shown)
    return _DECLARATION + document


def _with_front_matter(page: Result) -> str:
    from declutter.render.front_matter import render

    return "\n\n".join(filter(None, (render(page.metadata, page.url), page.text)))


def _json(page: Result, name: str | None) -> str:
    import json

    record: dict[str, Any] = page.to_dict()
    if name is not None:
        record = {"file": os.fsencode(name).decode("utf-8", "replace"), **record}
    return json.dumps(record, ensure_ascii=False)
