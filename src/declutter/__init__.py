"""declutter turns a web page into its article and says why each block stays or goes.

>>> from declutter import extract
>>> extract("<p>No markup is too poor to be read, and none makes it raise.</p>").text
'No markup is too poor to be read, and none makes it raise.'
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from declutter._version import __version__

if TYPE_CHECKING:
    from declutter.blocks import Block
    from declutter.many import extract_many
    from declutter.options import Options
    from declutter.pipeline import Extractor, extract
    from declutter.plain import PlainResult, clean_text
    from declutter.record import Page
    from declutter.result import Result
    from declutter.site import Site

__all__ = [
    "Block",
    "Extractor",
    "Options",
    "Page",
    "PlainResult",
    "Result",
    "Site",
    "__version__",
    "clean_text",
    "extract",
    "extract_many",
]

_HOMES = {
    "Block": "declutter.blocks",
    "Extractor": "declutter.pipeline",
    "Options": "declutter.options",
    "Page": "declutter.record",
    "PlainResult": "declutter.plain",
    "Result": "declutter.result",
    "Site": "declutter.site",
    "clean_text": "declutter.plain",
    "extract": "declutter.pipeline",
    "extract_many": "declutter.many",
}


def __getattr__(name: str) -> Any:
    """Load on first use: `declutter --version` and `--help` need nothing of it."""
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(home), name)
    globals()[name] = value
    return value
