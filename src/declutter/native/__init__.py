"""Compiled counterparts of the hottest loops, where a compiler was at hand at installation.

All are None where it was not; then NumPy and the standard library do the same work.
`declutter.cut` is compiled from its own source: no counterpart here.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any


def _compiled(name: str) -> Any:
    try:
        return import_module(f"{__name__}.{name}")
    except ImportError:
        return None


decide: Any = _compiled("decide")
marks: Any = _compiled("marks")
measure: Any = _compiled("measure")
phrases: Any = _compiled("phrases")
remarks: Any = _compiled("remarks")
shingles: Any = _compiled("shingles")
tags: Any = _compiled("tags")
text: Any = _compiled("text")
tree: Any = _compiled("tree")
trees: Any = _compiled("trees")
utf8: Any = _compiled("utf8")
