"""One page as a flat record: what `extract_many`, `declutter batch` and the Arrow kernel give.

A record is plain data (JSON-ready, picklable) with the fields that were asked for, in the order
of `FIELDS`. All ways from one page to many build it here, so that they agree byte for byte.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from declutter.result import Result

# Field -> what it holds. The order is the order of columns.
FIELDS: Final[dict[str, str]] = {
    "id": "what the caller named the page by; its position (0, 1, …) where nothing did",
    "url": "the address that came with the page, or null",
    "status": "Result.status, or `error`",
    "confidence": "expected word F1 of the choice, 0 to 1; 0 on error",
    "text": "the kept blocks as plain text",
    "markdown": "the kept blocks as Markdown",
    "metadata": "Metadata.to_dict(): title, authors, date, …",
    "removed": "role -> texts of the blocks that were not kept, in document order",
    "warnings": "what happened on the way that the caller may want to know",
    "error": "`kind: message` where the page failed, else null; see ERRORS",
}
# Always wanted; the dearer ones (markdown, metadata, removed) only when asked for.
DEFAULT_FIELDS: Final = ("id", "url", "status", "confidence", "text", "warnings", "error")
ERROR: Final = "error"  # the status of a page that failed
# Kind of an error (what stands before the colon) -> what happened.
ERRORS: Final[dict[str, str]] = {
    "unreadable": "no page could be had: file missing, field missing, wrong type",
    "too_large": "more bytes or tags than the limits allow; it was not parsed",
    "timeout": "the page took longer than its time budget; its worker was replaced",
    "died": "the worker ended while it held the page (out of memory, killed, crashed)",
    "bug": "declutter raised; please report it",
}


@dataclass(frozen=True, slots=True)
class Page:
    """A record as an object. Fields that were not asked for have their default.

    Attributes:
        id: what the caller named the page by; its position (0, 1, …) where nothing did.
        url: the address that came with the page.
        status: `Result.status`, or "error".
        confidence: expected word F1 of the choice, 0 to 1.
        text: the kept blocks as plain text.
        markdown: the kept blocks as Markdown.
        metadata: `Metadata.to_dict()`.
        removed: role -> texts of the blocks that were not kept.
        warnings: what happened on the way.
        error: `kind: message` where the page failed; the kinds are in `declutter.record.ERRORS`.
    """

    id: Any = None
    url: str | None = None
    status: str = ERROR
    confidence: float = 0.0
    text: str | None = None
    markdown: str | None = None
    metadata: dict[str, Any] | None = None
    removed: dict[str, list[str]] | None = None
    warnings: tuple[str, ...] = ()
    error: str | None = None

    @property
    def failed(self) -> bool:
        """Whether the page failed; an empty or thin page has not."""
        return self.error is not None


def field_names(names: Iterable[str] | None) -> tuple[str, ...]:
    """The fields of a record in their order; `DEFAULT_FIELDS` if None.

    Raises:
        ValueError: there is no such field, or none is named.
    """
    if names is None:
        return DEFAULT_FIELDS
    if isinstance(names, str):  # "id,text", not its letters
        names = [name.strip() for name in names.split(",") if name.strip()]
    asked = frozenset(names)
    unknown = sorted(str(name) for name in asked - FIELDS.keys())
    if unknown:
        raise ValueError(f"no such field: {', '.join(unknown)} (there are: {', '.join(FIELDS)})")
    if not asked:
        raise ValueError(f"no field is named (there are: {', '.join(FIELDS)})")
    return tuple(name for name in FIELDS if name in asked)


def record_of(
    result: Result,
    page_id: Any = None,
    url: str | None = None,
    fields: Iterable[str] = DEFAULT_FIELDS,
) -> dict[str, Any]:
    """The record of a page that was extracted.

    Args:
        result: the page.
        page_id: its name.
        url: its address; that of the result if None.
        fields: names out of `FIELDS`, in their order (see `field_names`).
    """
    record: dict[str, Any] = {}
    for name in fields:
        if name == "id":
            record[name] = page_id
        elif name == "url":
            record[name] = result.url if url is None else url
        elif name == "metadata":
            record[name] = result.metadata.to_dict()
        elif name == "removed":
            record[name] = removed_by_role(result)
        elif name == "warnings":
            record[name] = list(result.warnings)
        elif name == "error":
            record[name] = None
        else:  # status, confidence, text, markdown
            record[name] = getattr(result, name)
    return record


def error_record(
    kind: str,
    message: object,
    page_id: Any = None,
    url: str | None = None,
    fields: Iterable[str] = DEFAULT_FIELDS,
) -> dict[str, Any]:
    """The record of a page that failed.

    Args:
        kind: one of `ERRORS`.
        message: what went wrong; white space is collapsed.
        page_id: its name.
        url: its address.
        fields: as for `record_of`.
    """
    known = {
        "id": page_id,
        "url": url,
        "status": ERROR,
        "confidence": 0.0,
        "warnings": [],
        "error": f"{kind}: {' '.join(str(message).split())}",
    }
    return {name: known.get(name) for name in fields}


def removed_by_role(result: Result) -> dict[str, list[str]]:
    """Texts of the blocks that were not kept, by role; roles in order of first appearance."""
    found: dict[str, list[str]] = {}
    kept = set(result.kept_blocks)
    for number, role in enumerate(result.roles):
        if number not in kept:
            found.setdefault(role, []).append(result.walked.texts[number])
    return found
