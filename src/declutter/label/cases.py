"""Labelled pages on disk: one folder a page, with `page.html`, `labels.txt` and `case.toml`.

`page.html` is the page as it came, byte by byte. `labels.txt` has a line `role | text` for each
block, in document order. `case.toml` says `language`, `page_type` and `why` the page was chosen;
`declutter label` adds `url` and, while a page is being labelled, `done` and `checked`.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import sys
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from declutter.types import ROLES

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

PAGE_TYPES: Final = (
    "article",
    "forum",
    "product",
    "listing",
    "collection",
    "documentation",
    "service",
)
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]+")
_MOST_NAME = 40  # characters of a folder's name that come from the file's
_RANGE = re.compile(r"(\d{1,9})(?:-(\d{1,9}))?")


class CaseError(ValueError):
    """A folder that should hold a labelled page does not; the message says why."""


@dataclass(slots=True)
class Case:
    """A labelled page.

    Attributes:
        folder: where it lies.
        labels: (role, text) of each block, in document order.
        language, page_type, why, url: what `case.toml` says; "" where it says nothing.
        done: somebody has gone through all of it. Pages made by hand are.
        checked: numbers of the blocks that somebody has looked at, while it is not done.
    """

    folder: Path
    labels: list[tuple[str, str]]
    language: str = ""
    page_type: str = "article"
    why: str = ""
    url: str = ""
    done: bool = True
    checked: set[int] = field(default_factory=set)

    @property
    def name(self) -> str:
        return self.folder.name

    def page(self) -> bytes:
        """The page as it came.

        Raises:
            OSError: it cannot be read.
        """
        return (self.folder / "page.html").read_bytes()


def read(folder: Path) -> Case:
    """The labelled page of a folder.

    Raises:
        CaseError: a line has no role, a role is not known, or `case.toml` is not TOML.
        OSError: a file cannot be read.
    """
    try:
        said = tomllib.loads((folder / "case.toml").read_text("utf-8"))
        labels = [*_labels((folder / "labels.txt").read_text("utf-8"))]
    except (CaseError, tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise CaseError(f"{folder}: {error}") from None
    texts = {name: str(said.get(name, "")) for name in ("language", "page_type", "why", "url")}
    return Case(
        folder=folder,
        labels=labels,
        done=said.get("done", True) is True,
        checked=_numbers(said.get("checked", "")),
        **texts,
    )


def _labels(text: str) -> Iterable[tuple[str, str]]:
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        role, bar, words = line.partition(" | ")
        if not bar or role.strip() not in ROLES:
            raise CaseError(f"labels.txt, line {number}: no role before a bar: {line[:60]!r}")
        yield role.strip(), words.strip()


def write(case: Case, page: bytes | None = None) -> None:
    """Save a case, each file in one step. `page` is written where there is none yet.

    Raises:
        OSError: it cannot be written.
    """
    case.folder.mkdir(parents=True, exist_ok=True)
    if page is not None and not (case.folder / "page.html").exists():
        replace_file(case.folder / "page.html", page)
    lines = [f"{role} | {' '.join(text.split())}\n" for role, text in case.labels]
    replace_file(case.folder / "labels.txt", "".join(lines).encode("utf-8", "replace"))
    said: dict[str, Any] = {
        "language": case.language,
        "page_type": case.page_type,
        "why": case.why,
    }
    if case.url:
        said["url"] = case.url
    if not case.done:
        said |= {"done": False, "checked": ranges(case.checked)}
    text = "".join(f"{name} = {_toml(value)}\n" for name, value in said.items())
    replace_file(case.folder / "case.toml", text.encode())


def _toml(value: Any) -> str:
    if isinstance(value, str):
        value = " ".join(_CONTROL.sub(" ", value).split())
    return json.dumps(value, ensure_ascii=False)  # of strings and truth values: the same in TOML


def replace_file(path: Path, content: bytes) -> None:
    """Write a file so that a reader sees the old content or the new, and never a part."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        mask = os.umask(0)
        os.umask(mask)
        Path(name).chmod(0o666 & ~mask)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def ranges(numbers: Iterable[int]) -> str:
    """`{0, 1, 2, 7}` as `0-2 7`."""
    found: list[list[int]] = []
    for number in sorted(numbers):
        if found and number == found[-1][1] + 1:
            found[-1][1] = number
        else:
            found.append([number, number])
    return " ".join(f"{low}-{high}" if high > low else str(low) for low, high in found)


def _numbers(text: object) -> set[int]:
    """What `ranges` wrote; whatever is no number or no range is left out."""
    found: set[int] = set()
    for part in str(text).split():
        match = _RANGE.fullmatch(part)
        if match:
            low = int(match[1])
            high = int(match[2] or low)
            found.update(range(low, min(high, low + 1_000_000) + 1))
    return found


def folders(corpus: Path) -> list[Path]:
    """The folders of labelled pages in a corpus, or the folder itself if it is one."""
    if (corpus / "labels.txt").is_file():
        return [corpus]
    return sorted(path.parent for path in corpus.glob("*/labels.txt"))


def folder_name(page: bytes, file: Path) -> str:
    """Name of the folder of a page: the same page always gets the same one, wherever it lies."""
    slug = re.sub(r"[\W_]+", "-", file.stem.lower()).strip("-")[:_MOST_NAME].strip("-")
    return f"page--{slug or 'untitled'}-{hashlib.sha256(page).hexdigest()[:8]}"


def same_blocks(labels: Sequence[tuple[str, str]], texts: Sequence[str]) -> bool:
    """Whether labels were made on just these blocks."""
    return len(labels) == len(texts) and all(
        theirs == " ".join(ours.split()) for (_, theirs), ours in zip(labels, texts, strict=True)
    )
