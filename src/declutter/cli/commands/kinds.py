"""`declutter kinds`: the kinds of clutter, what each declares, what a language lacks."""

from __future__ import annotations

import argparse
import io
import re
import sys
from collections.abc import Callable, Sequence
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from declutter.cli.arguments import Parser, UsageError

if TYPE_CHECKING:
    from rich.console import RenderableType

    from declutter.clutter import Kind
    from declutter.report.kinds import Lack

_EXAMPLES = """\
examples:
  declutter kinds                  all kinds in a table
  declutter kinds newsletter       what it is, its phrases per language, examples, near misses
  declutter kinds --missing de     for translators: the kinds that German has few phrases for
  declutter kinds --format json    all that the kinds declare

Exit codes: 0 done   2 usage
"""
_LANGUAGE = re.compile(r"[a-z]{2,3}")


def run(arguments: Sequence[str]) -> int:
    """List or document the kinds; always 0, a wrong line raises `UsageError`."""
    asked = _parser().parse_args(arguments)
    if sys.stdout is None:
        raise UsageError("standard output is closed")
    kinds = _named(asked.kinds)
    if asked.missing is not None:
        _missing(asked, kinds)
    elif asked.format == "json":
        from declutter.report.kinds import to_dict

        _json([to_dict(kind) for kind in kinds])
    elif asked.kinds:
        from declutter.report.kinds import section

        text = "\n\n".join(section(kind, samples=None) for kind in kinds)
        _show(text, lambda: _markdown(text))
    else:
        from declutter.report.kinds import overview

        _show(overview(link=False), lambda: _overview(kinds))
    return 0


def _parser() -> argparse.ArgumentParser:
    made = Parser(
        prog="declutter kinds",
        description="List the kinds of clutter that declutter knows, and document them.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    made.add_argument("kinds", metavar="KIND", nargs="*", help="the kinds to show; all if none")
    made.add_argument(
        "--missing",
        metavar="LANGUAGE",
        help="tell what the phrases of this language (de, pt, zh …) lack",
    )
    made.add_argument("--format", choices=("text", "json"), default="text")
    return made


def _named(names: Sequence[str]) -> list[Kind]:
    from declutter.clutter import KINDS

    known = {kind.role: kind for kind in KINDS}
    for name in names:
        if name not in known:
            near = get_close_matches(name, known, n=1)
            hint = f"did you mean {near[0]}?" if near else f"there are: {', '.join(known)}"
            raise UsageError(f"no such kind: {name} ({hint})")
    return [known[name] for name in dict.fromkeys(names)] if names else list(KINDS)


def _missing(asked: argparse.Namespace, kinds: list[Kind]) -> None:
    from declutter.report.kinds import lacks, languages

    language = asked.missing.lower()
    if not _LANGUAGE.fullmatch(language):
        raise UsageError(
            f"--missing {asked.missing}: not the code of a language, such as "
            f"{', '.join(languages())}"
        )
    found = lacks(language, kinds)
    if asked.format == "json":
        _json([lack._asdict() for lack in found])
        return
    fine = sum(lack.state == "fine" for lack in found)
    said = (
        f"{language}: {fine} of {len(found)} kinds and word lists "
        "have at least half of the usual phrases."
        if language in languages()
        else f"{language}: no phrases in this language yet."
    )
    lines = [f"{'':14s} phrases  usual  cases  state", *map(_line, found)]
    if fine < len(found):
        lines += ["", "The English phrases to start from: declutter kinds KIND, or --format json."]
    _show("\n".join([said, *lines]), lambda: _lacks(said, found))


def _line(lack: Lack) -> str:
    cases = "–" if lack.cases is None else str(lack.cases)
    return f"{lack.name:14s} {lack.phrases:7d} {lack.usual:6.0f} {cases:>6s}  {lack.state}"


def _markdown(text: str) -> RenderableType:
    from rich.markdown import Markdown

    return Markdown(text, code_theme="ansi_dark")


def _overview(kinds: list[Kind]) -> RenderableType:
    from rich import box
    from rich.table import Table

    from declutter.report.kinds import phrase_count
    from declutter.report.table import COLOURS

    table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False)
    table.add_column("kind", no_wrap=True)
    table.add_column("what")
    for name in ("tokens", "phrases", "languages"):
        table.add_column(name, justify="right")
    for kind in kinds:
        table.add_row(
            f"[{COLOURS.get(kind.role, 'default')}]{kind.role}[/]",
            kind.summary,
            *map(str, (len(kind.tokens), phrase_count(kind), len(kind.phrases))),
        )
    return table


def _lacks(said: str, found: list[Lack]) -> RenderableType:
    from rich import box
    from rich.console import Group
    from rich.table import Table
    from rich.text import Text

    table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False)
    table.add_column("kind", no_wrap=True)
    for name in ("phrases", "usual", "cases"):
        table.add_column(name, justify="right")
    table.add_column("state")
    colours = {"missing": "bold red", "thin": "yellow", "fine": "green"}
    for lack in found:
        cases = "–" if lack.cases is None else str(lack.cases)
        row = (lack.name, str(lack.phrases), f"{lack.usual:.0f}", cases)
        table.add_row(*row, Text(lack.state, colours[lack.state]))
    return Group(Text(said, "bold"), Text(), table)


def _show(plain: str, drawn: Callable[[], RenderableType]) -> None:
    """Drawn for people, plain (and in Markdown) where something else reads."""
    if not sys.stdout.isatty():
        _write(plain)
        return
    from rich.console import Console
    from rich.theme import Theme

    console = Console(
        file=io.StringIO(), force_terminal=True, emoji=False, highlight=False,
        theme=Theme({"markdown.code": "cyan"}),  # without the black box behind it
    )  # fmt: skip
    with console.capture() as captured:
        console.print(drawn())
    _write(captured.get().rstrip("\n"))


def _json(value: Any) -> None:
    import json

    _write(json.dumps(value, ensure_ascii=False, indent=1))


def _write(text: str) -> None:
    sys.stdout.buffer.write(f"{text}\n".encode("utf-8", "replace"))
    sys.stdout.buffer.flush()
