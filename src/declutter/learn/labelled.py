"""Labelled folders to measure on: one folder a page (`declutter.label.cases`), or the shared
corpus format with `html/ID.html` and `ground-truth/ID.json`.

Pages are read when they are asked for, so that a corpus takes no memory.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from declutter.decode import decode
from declutter.label import cases
from declutter.learn.metrics import Snippet, Text
from declutter.types import CLUTTER_ROLES, KEPT_BY_DEFAULT


class NotLabelledError(ValueError):
    """A folder holds no labelled pages; the message says what was looked for."""


@dataclass(frozen=True)
class Page:
    id: str
    html: str
    page_type: str = "unknown"
    language: str = ""
    gold: str | None = None  # text of the main content
    must: list[str] = field(default_factory=list)  # `with` snippets
    must_not: list[str] = field(default_factory=list)  # `without` snippets
    drop: list[Snippet] = field(default_factory=list)
    keep: list[str] = field(default_factory=list)
    blocks: list[tuple[str, str]] = field(default_factory=list)  # (role, text), document order


@dataclass(frozen=True)
class Corpus:
    """`left_out` names the pages whose labelling is not done."""

    name: str
    ids: list[str]
    read: Callable[[str], Page]
    left_out: list[str] = field(default_factory=list)

    def sample(self, size: int | None) -> Corpus:
        """`size` pages evenly spread over the corpus, always the same ones."""
        if not size or size >= len(self.ids):
            return self
        step = len(self.ids) / size
        return Corpus(self.name, [self.ids[int(n * step)] for n in range(size)], self.read)

    def pages(self) -> Iterable[Page]:
        return map(self.read, self.ids)


def load(folder: Path) -> Corpus:
    """The labelled pages of a folder, in either format.

    Raises:
        NotLabelledError: it holds none.
        CaseError: a page's labels make no sense.
        OSError: a file cannot be read.
    """
    if (folder / "ground-truth").is_dir():
        return shared(folder)
    found = cases.folders(folder)
    if not found:
        what = "no page has labels.txt, and there is no folder ground-truth"
        raise NotLabelledError(f"{folder}: {what if folder.is_dir() else 'no such folder'}")
    done = {case.name: case for case in map(cases.read, found)}
    return Corpus(
        name=folder.resolve().name,
        ids=[name for name, case in done.items() if case.done],
        read=lambda name: page_of(done[name]),
        left_out=[name for name, case in done.items() if not case.done],
    )


def page_of(case: cases.Case) -> Page:
    """A labelled page with what is measured on it: its kept text, and what must go or stay."""
    gold = "\n\n".join(text for role, text in case.labels if role in KEPT_BY_DEFAULT)
    letters = Text(gold)
    clutter = {text: role for role, text in case.labels if role in CLUTTER_ROLES}
    return Page(
        id=case.name,
        html=decode(case.page()).html,
        page_type=case.page_type or "unknown",
        language=case.language,
        gold=gold,
        # What the body says too may occur as often as it does there.
        drop=[
            Snippet(text, role, letters.count(text))
            for text, role in clutter.items()
            if Text(text).letters
        ],
        keep=[text for role, text in case.labels if role == "body" and Text(text).letters],
        blocks=case.labels,
    )


def shared(folder: Path) -> Corpus:
    """A corpus in the shared format."""
    ids = sorted(path.stem for path in (folder / "ground-truth").glob("*.json"))

    def read(page: str) -> Page:
        data = json_of(folder / "ground-truth" / f"{page}.json")
        gold = data["ground_truth"]
        kind = data.get("_internal", {}).get("page_type", {}).get("primary")
        return Page(
            id=page,
            html=html_of(folder / "html" / f"{page}.html"),
            page_type={"category": "collection"}.get(kind, kind) or "unknown",
            gold=gold.get("main_content") or "",
            must=gold.get("with") or [],
            must_not=gold.get("without") or [],
        )

    return Corpus(folder.resolve().name, ids, read)


def json_of(path: Path) -> Any:
    return json.loads(path.read_text("utf-8"))


def html_of(path: Path) -> str:
    """A page of the shared corpora: they are all UTF-8."""
    return path.read_bytes().decode("utf-8", "replace")
