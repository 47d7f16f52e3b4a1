"""declutter with default options and, unless others are given, the shipped weights."""

from collections.abc import Callable
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from declutter import extract as _shipped

NAME = "declutter"
try:
    VERSION = version("declutter-html")
except PackageNotFoundError:
    VERSION = "source tree"
_extract: Callable[[str], Any] = _shipped


def use_weights(path: Path) -> None:
    """Measure with the weights of this file from now on."""
    global _extract
    from declutter import Extractor, Options

    _extract = Extractor(Options(weights=path)).extract


def extract(html: str) -> str:
    return str(_extract(html).text)


def blocks(html: str) -> tuple[str, list[tuple[str, str]]]:
    page = _extract(html)
    return page.text, [(block.role, block.text) for block in page.blocks]
