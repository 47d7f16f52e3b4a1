"""trafilatura, default settings without comments, as its own evaluation runs it."""

from importlib import import_module
from importlib.metadata import version

NAME = "trafilatura"
VERSION = version("trafilatura")
_extract = import_module("trafilatura").extract


def extract(html: str) -> str:
    return _extract(html, include_comments=False) or ""
