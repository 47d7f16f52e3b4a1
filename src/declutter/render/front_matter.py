"""Metadata in front of a text: the YAML block that pandoc, Jekyll, Hugo and Obsidian read."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from declutter.metadata import Metadata

# What YAML does not allow to stand as it is, and the line ends that some readers fold.
_NOT_PRINTABLE = re.compile("[\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")


def fields(metadata: Metadata, url: str | None = None) -> dict[str, Any]:
    """What the page says, under the names that pandoc and static site generators use.

    Args:
        metadata: of the page.
        url: address that the caller gave; the canonical one is preferred.
    """
    named = {
        "title": metadata.title,
        "author": list(metadata.authors),
        "date": metadata.date,
        "modified": metadata.modified,
        "lang": metadata.language,
        "url": metadata.canonical_url or url,
        "site_name": metadata.site_name,
        "description": metadata.description,
        "image": metadata.image,
        "section": metadata.section,
        "tags": list(metadata.tags),
        "license": metadata.license,
    }
    return {name: value for name, value in named.items() if value}


def render(metadata: Metadata, url: str | None = None) -> str:
    """The block with its two lines of dashes; values are quoted, so none is taken for another type.

    A string in JSON is one in YAML too, so long as what YAML calls unprintable is escaped.
    """
    lines = [f"{name}: {_quoted(value)}" for name, value in fields(metadata, url).items()]
    return "\n".join(["---", *lines, "---"]) if lines else ""


def _quoted(value: Any) -> str:
    written = json.dumps(value, ensure_ascii=False)
    return _NOT_PRINTABLE.sub(lambda found: f"\\u{ord(found.group()):04x}", written)
