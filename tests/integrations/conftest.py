"""Pages to spread, and sites on this machine to crawl."""

from __future__ import annotations

import functools
import http.server
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest

import fixture_format
from crawl_site import Site, article, as_bytes, serve
from declutter import extract_many
from declutter.record import FIELDS

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def site() -> Iterator[str]:
    """Address of a site with pages in several charsets."""
    with serve(Site) as address:
        yield address


@pytest.fixture(scope="session")
def examples_site() -> Iterator[str]:
    """Address where the folder examples/ is served, as the cookbook has it."""

    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
            """Nobody reads it."""

    with serve(functools.partial(Quiet, directory=str(ROOT / "examples"))) as address:
        yield address


@pytest.fixture(scope="session")
def pages() -> list[dict[str, Any]]:
    """Pages of many kinds and charsets as bytes, and such as are none."""
    folders = fixture_format.folders()[::3]
    found: list[dict[str, Any]] = [
        {"id": n, "url": f"https://example.org/{f.name}", "html": (f / "page.html").read_bytes()}
        for n, f in enumerate(folders)
    ]
    odd = (None, b"", b"\xff\xfe\x00<\x00", b"<" * 1_000_001, article("ru").encode("windows-1251"))
    return found + [{"id": len(found) + n, "url": None, "html": html} for n, html in enumerate(odd)]


@pytest.fixture(scope="session")
def expected(pages: list[dict[str, Any]]) -> list[bytes]:
    """What `extract_many` gives for them, as bytes."""
    found = extract_many(pages, workers=0, fields=FIELDS)
    return [as_bytes({**asdict(page), "warnings": list(page.warnings)}) for page in found]
