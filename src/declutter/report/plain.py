"""Verdicts as plain text: for pipes, files and log books."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from declutter.report.terms import telling
from declutter.types import ROLES

if TYPE_CHECKING:
    from declutter.blocks import Block
    from declutter.result import Result

HEADER: Final = "   # keep role          score  text / strongest terms"
_TEXT_CELLS: Final = 70
_TERMS: Final = 4

# What could move a terminal's cursor, change its state, or turn the direction of a line around:
# control characters, bidirectional controls, lone surrogates, line and paragraph separators.
_UNSAFE: Final = re.compile(
    r"[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]+"
)

# No character of HTML, or (a lone surrogate) none of UTF-8. Directions are isolated by dir=auto.
UNSAFE_IN_MARKUP: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")


def printable(text: str) -> str:
    """The text with white space instead of what a terminal would obey."""
    return _UNSAFE.sub(" ", text)


def fit(text: str, cells: int) -> str:
    """The text cut to this many cells of a terminal; a Chinese character takes two."""
    from rich.cells import cell_len, set_cell_size

    text = text[: 4 * cells]
    return text if cell_len(text) <= cells else set_cell_size(text, cells - 1).rstrip() + "…"


def explain(result: Result) -> str:
    """A readable table: number, verdict, role, score, text, the terms that made it."""
    lines = [HEADER]
    for block in asked_for(result):
        mark = "+" if block.kept else "-"
        text = fit(printable(block.text), _TEXT_CELLS)
        lines.append(f"{block.number:4d}  {mark}   {block.role:13s} {block.score:.3f}  {text}")
        terms = "  ".join(f"{name} {value:+.2f}" for name, value in telling(block, _TERMS))
        lines.append(f"{'':31s}{terms}")
    lines.append("  ".join(f"{role} {count}" for role, count in role_counts(result).items()))
    return "\n".join(lines)


def asked_for(result: Result) -> list[Block]:
    """The blocks to explain: all of them, or those of the roles that were asked for alone."""
    return [block for block in result.blocks if block.kept or not result.options.only]


def role_counts(result: Result) -> dict[str, int]:
    """How many blocks play each role, in the order of `declutter.types.ROLES`."""
    return {role: result.roles.count(role) for role in ROLES if role in result.roles}


def summary(result: Result) -> str:
    """One line on the whole page."""
    kept = sum(result.kept.tolist())
    return (
        f"{kept} of {len(result.blocks)} blocks kept · status {result.status} · "
        f"expected word F1 {result.confidence:.2f}"
    )
