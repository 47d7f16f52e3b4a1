"""Write docs/kinds.md from what the clutter kinds declare: `python docs/make_kinds.py`."""

from __future__ import annotations

from pathlib import Path

from declutter.clutter import KINDS
from declutter.report.kinds import overview, section

OUT = Path(__file__).with_name("kinds.md")
HEAD = """\
# Kinds of clutter

Written by `python docs/make_kinds.py` from `src/declutter/clutter/`; do not edit.

A kind adds evidence, the learned weights decide. [Add a kind](add-a-clutter-kind.md) says what the
fields mean. `^` ties a phrase to the start of a block, `$` to its end. `declutter kinds NAME` shows
all phrases and cases of a kind, `declutter kinds --missing LANGUAGE` what a language lacks.
"""


def render() -> str:
    """The whole page."""
    return "\n\n".join([HEAD.rstrip(), overview(), *map(section, KINDS)]) + "\n"


if __name__ == "__main__":
    OUT.write_text(render(), "utf-8")
    print(f"written: {OUT}")
