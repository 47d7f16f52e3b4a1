"""Pages to measure on: corpora in the shared format, the labelled clutter and roles, the fixtures.

Corpora lie in $DECLUTTER_CORPORA (else ~/.cache/declutter/corpora). A corpus is named `wcxb-dev`,
`daniel-dev`, `clutter-dev`, `roles-dev`, `fixtures`, or by the path of a folder with `html/` and
`ground-truth/`. Pages are read when they are asked for, so that a corpus takes no memory.
"""

from __future__ import annotations

import json
import os
from dataclasses import replace
from pathlib import Path

from declutter.learn import labelled
from declutter.learn.labelled import Corpus, Page, html_of, json_of
from declutter.learn.metrics import Snippet

ROOT = Path(__file__).resolve().parent.parent
# What the shipped weights were fitted on.
FITTED = frozenset({"wcxb-dev", "daniel-dev", "clutter-dev", "roles-dev", "fixtures"})
FIXTURES = "fixtures"


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
        return replace(labelled.load(ROOT / "tests" / "fixtures"), name=FIXTURES)
    if name in ("clutter-dev", "clutter-dev.json"):
        return _clutter(home())
    if name == "roles-dev":
        return _roles(home())
    folder = Path(name) if Path(name).is_dir() else home() / name
    if not folder.is_dir():
        raise FileNotFoundError(f"no corpus {name}: there is no folder {folder}")
    try:
        return labelled.load(folder)
    except labelled.NotLabelledError as error:
        raise FileNotFoundError(str(error)) from None


def _clutter(folder: Path) -> Corpus:
    entries = {entry["id"]: entry for entry in json_of(folder / "clutter-dev.json")}

    def read(page: str) -> Page:
        entry = entries[page]
        return Page(
            id=page,
            html=html_of(folder / "wcxb-dev" / "html" / f"{page}.html"),
            language=entry.get("lang", ""),
            drop=[Snippet(d["text"], d["role"], d.get("max_count", 0)) for d in entry["drop"]],
            keep=entry["keep"],
        )

    return Corpus("clutter-dev", list(entries), read)


def _roles(folder: Path) -> Corpus:
    entries = {entry["id"]: entry for entry in json_of(folder / "roles-dev" / "manifest.json")}

    def read(page: str) -> Page:
        lines = (folder / "roles-dev" / "roles" / f"{page}.jsonl").read_text("utf-8").split("\n")
        blocks = [json.loads(line) for line in lines if line.strip()]
        return Page(
            id=page,
            html=html_of(folder / entries[page]["html"]),
            language=entries[page]["lang"],
            blocks=[(block["role"], block["text"]) for block in blocks],
        )

    return Corpus("roles-dev", list(entries), read)
