"""Pages to measure on: corpora in the shared format, the labelled clutter and roles, the fixtures.

Corpora lie in $DECLUTTER_CORPORA (else ~/.cache/declutter/corpora). A corpus is named `wcxb-dev`,
`daniel-dev`, `clutter-dev`, `roles-dev`, `fixtures`, or by the path of a folder with `html/` and
`ground-truth/`. Pages are read when they are asked for, so that a corpus takes no memory.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from declutter.learn.metrics import Snippet, Text

ROOT = Path(__file__).resolve().parent.parent
# What the shipped weights were fitted on.
FITTED = frozenset({"wcxb-dev", "daniel-dev", "clutter-dev", "roles-dev", "fixtures"})
FIXTURES = "fixtures"


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
    name: str
    ids: list[str]
    read: Callable[[str], Page]

    def sample(self, size: int | None) -> Corpus:
        """`size` pages evenly spread over the corpus, always the same ones."""
        if not size or size >= len(self.ids):
            return self
        step = len(self.ids) / size
        return Corpus(self.name, [self.ids[int(n * step)] for n in range(size)], self.read)

    def pages(self) -> Iterable[Page]:
        return map(self.read, self.ids)


def home() -> Path:
    return Path(os.environ.get("DECLUTTER_CORPORA") or "~/.cache/declutter/corpora").expanduser()


def available(name: str) -> bool:
    try:
        return bool(load(name).ids)
    except FileNotFoundError:
        return False


def load(name: str) -> Corpus:
    """The corpus of this name or path; FileNotFoundError says where it was looked for."""
    if name == FIXTURES:
        return _fixtures()
    if name in ("clutter-dev", "clutter-dev.json"):
        return _clutter(home())
    if name == "roles-dev":
        return _roles(home())
    folder = Path(name) if (Path(name) / "ground-truth").is_dir() else home() / name
    if not (folder / "ground-truth").is_dir():
        raise FileNotFoundError(f"no corpus {name}: {folder} has no folder ground-truth")
    ids = sorted(path.stem for path in (folder / "ground-truth").glob("*.json"))

    def read(page: str) -> Page:
        data = _json(folder / "ground-truth" / f"{page}.json")
        gold = data["ground_truth"]
        kind = data.get("_internal", {}).get("page_type", {}).get("primary")
        return Page(
            id=page,
            html=_html(folder / "html" / f"{page}.html"),
            page_type={"category": "collection"}.get(kind, kind) or "unknown",
            gold=gold.get("main_content") or "",
            must=gold.get("with") or [],
            must_not=gold.get("without") or [],
        )

    return Corpus(folder.name, ids, read)


def _clutter(folder: Path) -> Corpus:
    entries = {entry["id"]: entry for entry in _json(folder / "clutter-dev.json")}

    def read(page: str) -> Page:
        entry = entries[page]
        return Page(
            id=page,
            html=_html(folder / "wcxb-dev" / "html" / f"{page}.html"),
            language=entry.get("lang", ""),
            drop=[Snippet(d["text"], d["role"], d.get("max_count", 0)) for d in entry["drop"]],
            keep=entry["keep"],
        )

    return Corpus("clutter-dev", list(entries), read)


def _roles(folder: Path) -> Corpus:
    entries = {entry["id"]: entry for entry in _json(folder / "roles-dev" / "manifest.json")}

    def read(page: str) -> Page:
        lines = (folder / "roles-dev" / "roles" / f"{page}.jsonl").read_text("utf-8").split("\n")
        blocks = [json.loads(line) for line in lines if line.strip()]
        return Page(
            id=page,
            html=_html(folder / entries[page]["html"]),
            language=entries[page]["lang"],
            blocks=[(block["role"], block["text"]) for block in blocks],
        )

    return Corpus("roles-dev", list(entries), read)


def _fixtures() -> Corpus:
    tests = str(ROOT / "tests")
    if tests not in sys.path:
        sys.path.append(tests)
    import fixture_format
    from declutter.types import CLUTTER_ROLES, KEPT_BY_DEFAULT

    folders = {folder.name: folder for folder in fixture_format.folders()}

    def read(name: str) -> Page:
        fixture = fixture_format.load(folders[name])
        gold = "\n\n".join(text for role, text in fixture.labels if role in KEPT_BY_DEFAULT)
        letters = Text(gold)
        clutter = {text: role for role, text in fixture.labels if role in CLUTTER_ROLES}
        return Page(
            id=name,
            html=fixture.html.decode("utf-8", "replace"),
            page_type=fixture.case.get("page_type", "unknown"),
            language=fixture.case.get("language", ""),
            gold=gold,
            # What the body says too may occur as often as it does there.
            drop=[
                Snippet(text, role, letters.count(text))
                for text, role in clutter.items()
                if Text(text).letters
            ],
            keep=[text for role, text in fixture.labels if role == "body" and Text(text).letters],
            blocks=fixture.labels,
        )

    return Corpus(FIXTURES, sorted(folders), read)


def _json(path: Path) -> Any:
    return json.loads(path.read_text("utf-8"))


def _html(path: Path) -> str:
    return path.read_bytes().decode("utf-8", "replace")
