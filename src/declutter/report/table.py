"""Verdicts as a table for the terminal, drawn by rich."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Final

from rich import box
from rich.cells import cell_len
from rich.console import Console
from rich.table import Table
from rich.text import Text

from declutter.report.plain import asked_for, fit, printable, role_counts, summary
from declutter.report.terms import telling

if TYPE_CHECKING:
    from declutter.blocks import Block
    from declutter.result import Result

# From the terminal's own sixteen colours, which its theme makes readable on its background.
COLOURS: Final = {
    "body": "bold blue", "title": "bold cyan", "dek": "cyan", "byline": "cyan",
    "caption": "cyan", "note": "blue",
    "navigation": "yellow", "share": "magenta", "newsletter": "magenta", "republication": "red",
    "promo": "yellow", "subscribe": "magenta", "advert": "red", "pull_quote": "green",
    "author_bio": "green", "credit": "green", "comments": "green", "cookie": "yellow",
    "media_control": "magenta", "footer": "white", "other": "white",
}  # fmt: skip
WIDE: Final = 110  # columns of a terminal from which the terms get a column of their own
NARROW: Final = 64  # below it only the essentials are left
_LEAST: Final = 12  # cells for the text, however narrow the terminal is
_BAR: Final = 8
_EIGHTHS: Final = " ▏▎▍▌▋▊▉█"
_TERMS: Final = 4


def draw(result: Result, width: int | None = None) -> str:
    """The table with the escape sequences of the terminal that standard output is.

    Colours follow TERM, COLORTERM and NO_COLOR.

    Args:
        result: the page.
        width: in cells; the terminal's own if None.
    """
    console = Console(
        file=io.StringIO(), force_terminal=True, width=width, highlight=False, emoji=False,
        markup=False, legacy_windows=False,
    )  # fmt: skip
    table = _table(result, console.width)
    with console.capture() as captured:
        console.print(table)
        console.print(_footer(result, console.width))
    return captured.get().rstrip("\n")


def _table(result: Result, width: int) -> Table:
    """Every width is set here: a figure that rich cut to fit would mislead."""
    table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False, padding=(0, 1, 0, 0))
    roles = max((len(role) for role in result.roles), default=4)
    score = 5 if width < NARROW else _BAR + 5
    digits = len(str(max(len(result.blocks) - 1, 0)))
    gaps = 2 * (4 if width < WIDE else 5)
    left = max(_LEAST, width - digits - 1 - roles - score - gaps)
    text = left * 9 // 20 if width >= WIDE else left
    table.add_column("#", justify="right", no_wrap=True, width=digits)
    table.add_column("", no_wrap=True, width=1)
    table.add_column("role", no_wrap=True, width=roles)
    table.add_column("score", no_wrap=True, width=score)
    table.add_column(
        "text" if width >= WIDE or width < NARROW else "text, strongest terms",
        no_wrap=True, width=text,
    )  # fmt: skip
    if width >= WIDE:
        table.add_column("strongest terms", no_wrap=True, width=left - text)
    for block in asked_for(result):
        table.add_row(*_cells(block, width, text, left - text))
    return table


def _cells(block: Block, width: int, room: int, aside: int) -> list[Text]:
    tone = "" if block.kept else "dim"
    text = Text(fit(printable(block.text), room), style=tone, no_wrap=True, overflow="ellipsis")
    row = [
        Text(str(block.number), style="dim"),
        Text("✓", style="bold green") if block.kept else Text("·", style="dim"),
        Text(block.role, style=COLOURS.get(block.role, "")),
        _score(block.score, bar=width >= NARROW),
        text,
    ]
    if width >= WIDE:
        return [*row, _terms(block, aside)]
    if width >= NARROW:
        text.append("\n")
        text.append_text(_terms(block, room))
    return row


def _score(score: float, bar: bool) -> Text:
    number = Text(f"{score:.3f}")
    if not bar:
        return number
    eighths = round(max(0.0, min(score, 1.0)) * _BAR * 8)
    full, rest = divmod(eighths, 8)
    drawn = "█" * full + (_EIGHTHS[rest] if rest else "")
    colour = "green" if score >= 0.5 else "red"
    return Text.assemble((drawn.ljust(_BAR), colour), f"{score:.2f}".rjust(5))


def _terms(block: Block, room: int) -> Text:
    """The strongest terms that have room: whole ones only, a cut figure would mislead."""
    line, used = Text(no_wrap=True, overflow="ellipsis"), 0
    for name, value in telling(block, _TERMS):
        needed = cell_len(f"{name} {value:+.2f}") + (2 if line else 0)
        if used + needed > room:
            break
        used += needed
        line.append("  " if line else "")
        line.append(f"{name} ", style="dim")
        line.append(f"{value:+.2f}", style="green" if value > 0 else "red")
    return line


def _footer(result: Result, width: int) -> Text:
    lines, used = Text(), 0
    for role, count in role_counts(result).items():
        needed = len(f"{role} {count}") + 3
        if used and used + needed > width:
            lines.append("\n")
            used = 0
        used += needed
        lines.append(f"{role} ", style=COLOURS.get(role, "")).append(f"{count}   ")
    return Text.assemble(lines, "\n" if lines else "", (summary(result), "bold"))
