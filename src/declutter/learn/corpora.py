"""The labelled corpora as pages: markup, site, and whatever labels a page has."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import tldextract

from declutter.decode import decode

# No public suffix list is fetched: the copy inside the package is used.
_SUFFIXES = tldextract.TLDExtract(suffix_list_urls=())


def corpora_folder() -> Path:
    default = Path.home() / ".cache" / "declutter" / "corpora"
    return Path(os.environ.get("DECLUTTER_CORPORA", default))


@dataclass(slots=True)
class LabelledPage:
    """One page; `gold` is its main content, `roles` its (role, text) blocks, where known.

    `drop` and `keep` are the snippets of `clutter-dev.json`.
    """

    name: str
    html: str
    site: str
    page_type: str = ""
    gold: str | None = None
    without: list[str] = field(default_factory=list)
    roles: list[tuple[str, str]] | None = None
    drop: list[dict[str, Any]] = field(default_factory=list)
    keep: list[str] = field(default_factory=list)
    language: str = "en"
    inserted: list[tuple[str, str]] = field(default_factory=list)  # see `learn.augment`
    invented: bool = False  # markup of ours: a fixture or clutter put into a real page

    @property
    def corpus(self) -> str:
        return self.name.partition("/")[0]


def site_of(url: str, fallback: str) -> str:
    """Registrable domain of a URL."""
    host = urlsplit(url).hostname or ""
    found = _SUFFIXES(host)
    return found.top_domain_under_public_suffix or host or fallback


@lru_cache(maxsize=1)
def _roles(folder: Path) -> dict[str, dict[str, Any]]:
    path = folder / "roles-dev" / "manifest.json"
    return {entry["html"]: entry for entry in json.loads(path.read_text("utf-8"))}


def _role_blocks(folder: Path, entry: dict[str, Any]) -> list[tuple[str, str]]:
    path = folder / "roles-dev" / "roles" / f"{entry['id']}.jsonl"
    lines = map(json.loads, path.read_text("utf-8").splitlines())
    return [(line["role"], line["text"]) for line in lines]


def pages(folder: Path) -> Iterator[LabelledPage]:
    """Every page of `wcxb-dev`, `daniel-dev` and `roles-dev` once, with all its labels."""
    roles = _roles(folder)
    snippets = {e["id"]: e for e in json.loads((folder / "clutter-dev.json").read_text("utf-8"))}
    for corpus in ("wcxb-dev", "daniel-dev"):
        for path in sorted((folder / corpus / "html").iterdir()):
            truth = json.loads(
                (folder / corpus / "ground-truth" / f"{path.stem}.json").read_text("utf-8")
            )
            entry = roles.get(f"{corpus}/html/{path.name}")
            clutter = snippets.get(path.stem, {}) if corpus == "wcxb-dev" else {}
            yield LabelledPage(
                name=f"{corpus}/{path.stem}",
                html=decode(path.read_bytes()).html,
                site=site_of(truth.get("url") or "", path.stem),
                page_type=truth.get("_internal", {}).get("page_type", {}).get("primary", "article"),
                gold=truth["ground_truth"].get("main_content") or "",
                without=truth["ground_truth"].get("without") or [],
                roles=_role_blocks(folder, entry) if entry else None,
                language=entry["lang"][:2] if entry else "en",
                drop=clutter.get("drop", []),
                keep=clutter.get("keep", []),
            )
    for place, entry in roles.items():
        if place.startswith("roles-dev/"):
            yield LabelledPage(
                name=f"roles-dev/{entry['id']}",
                html=decode((folder / place).read_bytes()).html,
                site=site_of(entry["url"], entry["id"]),
                language=entry["lang"][:2],
                roles=_role_blocks(folder, entry),
            )


def fixture_pages(folder: Path) -> Iterator[LabelledPage]:
    """The pages of ours: `labels.txt` holds (role | text), one block a line."""
    for path in sorted(folder.glob("*/page.html")):
        lines = (path.parent / "labels.txt").read_text("utf-8").splitlines()
        parts = (line.partition(" | ") for line in lines if line.strip())
        yield LabelledPage(
            name=f"fixtures/{path.parent.name}",
            html=decode(path.read_bytes()).html,
            site=f"fixture {path.parent.name}",
            roles=[(role.strip(), text.strip()) for role, _, text in parts],
            invented=True,
        )
