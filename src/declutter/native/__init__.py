"""Compiled counterparts of the hottest loops, where a compiler was at hand at installation.

All are None where it was not; then NumPy and the standard library do the same work.
`declutter.cut` is compiled from its own source: no counterpart here.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any


def compiled(name: str) -> Any:
    """A module of this package that is only needed for some outputs; None if it is not there."""
    try:
        return import_module(f"{__name__}.{name}")
    except ImportError:
        return None


decide: Any = compiled("decide")
marks: Any = compiled("marks")
measure: Any = compiled("measure")
phrases: Any = compiled("phrases")
remarks: Any = compiled("remarks")
scripts: Any = compiled("scripts")
shingles: Any = compiled("shingles")
tags: Any = compiled("tags")
text: Any = compiled("text")
tree: Any = compiled("tree")
trees: Any = compiled("trees")
utf8: Any = compiled("utf8")
