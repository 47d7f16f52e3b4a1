"""`declutter tune`: learn from labelled pages."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from declutter.cli.arguments import Parser, UsageError
from declutter.cli.commands.eval import figures, make_console, say, table_of
from declutter.types import ROLES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from declutter.label.cases import Case
    from declutter.learn.tune import Outcome

WRITTEN, REFUSED = 0, 1

_EPILOG: Final = """\
The shipped weights stay; a small correction is learned on top of them and measured on pages that
it did not learn from. It is written only if it helps there:

  declutter tune corpus/ -o weights.json
  declutter --weights weights.json page.html

exit codes:
  0 weights written   1 refused: they would be no better   2 usage, too few pages, unreadable input
"""


def run(arguments: list[str]) -> int:
    """Tune, say what changed, and write the weights if they are better."""
    parser = Parser(
        prog="declutter tune",
        description="Learn from labelled pages. Needs the extra learn.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument(
        "corpora", metavar="CORPUS", nargs="+", type=Path, help="folder that declutter label wrote"
    )
    parser.add_argument("-o", "--output", metavar="FILE", type=Path, required=True)
    parser.add_argument("--folds", metavar="N", type=int, default=5, help="parts (5)")
    parser.add_argument(
        "--folds-by",
        choices=("page", "site"),
        default="page",
        help="measure on new pages of the same sites (page), or on sites not seen (site)",
    )
    parser.add_argument("--seed", metavar="N", type=int, default=1, help="of folds and learner (1)")
    asked = parser.parse_args(arguments)
    if asked.folds < 2:
        raise UsageError("--folds: at least 2")
    if not 0 <= asked.seed < 2**31:
        raise UsageError("--seed: a number from 0 to 2147483647")
    if asked.output.is_dir() or not asked.output.absolute().parent.is_dir():
        raise UsageError(f"-o {asked.output}: not a file in a folder that is there")
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    cases = cases_of(asked.corpora)
    try:
        from declutter.learn import tune
    except ModuleNotFoundError as error:
        raise UsageError(
            f"tuning needs {error.name}: pip install 'declutter-html[learn]'"
        ) from None
    try:
        found = tune.tune(
            cases, asked.folds, asked.folds_by, asked.seed, say if sys.stderr.isatty() else _silent
        )
    except tune.CannotTuneError as error:
        raise UsageError(str(error)) from None
    except OSError as error:
        raise UsageError(f"{error.filename}: {error.strerror or error}") from None
    show(found)
    if found.correction is None:
        say("refused: on pages that were not learned from, the text and the roles got no better")
        return REFUSED
    from declutter.label.cases import replace_file

    replace_file(asked.output, found.correction.dump().encode())
    print(f"\nwritten: {asked.output}")
    return WRITTEN


def _silent(message: str) -> None:
    """Progress is for terminals."""


def cases_of(corpora: Iterable[Path]) -> list[Case]:
    """The cases of the folders whose labelling is done."""
    from declutter.label import cases

    found = []
    for corpus in corpora:
        folders = cases.folders(corpus)
        if not folders:
            raise UsageError(f"{corpus}: no page has labels.txt (see declutter label)")
        for folder in folders:
            try:
                case = cases.read(folder)
            except cases.CaseError as error:
                raise UsageError(str(error)) from None
            except OSError as error:
                raise UsageError(f"{error.filename}: {error.strerror or error}") from None
            if case.done:
                found.append(case)
            else:
                say(f"{folder}: labelling is not done: left out")
    return found


def show(found: Outcome) -> None:
    """Before and after, per page type and role, on pages not learned from."""
    console = make_console()
    old, new = found.before, found.after
    pages = old["words"]["pages"]
    same = pages - found.better - found.worse
    console.print(
        f"\n{pages} pages, each extracted with what was learned from the others: "
        f"{found.better} better, {found.worse} worse, {same} the same\n",
        soft_wrap=True,
    )
    table = table_of("words kept", "pages", "F1\nbefore", "F1\nafter", "\nchange")
    rows = [("all pages", old["words"], new["words"])]
    rows += [
        (kind, score, new["words"]["by_page_type"][kind])
        for kind, score in old["words"]["by_page_type"].items()
    ]
    for kind, was, now in rows:
        table.add_row(kind, str(was["pages"]), *_change(was["f1"], now["f1"]))
    console.print(table)
    table = table_of(
        "role",
        "blocks",
        *("right\nbefore", "right\nafter", "\nchange"),
        *("F1\nbefore", "F1\nafter", "\nchange"),
    )
    for role in (role for role in ROLES if role in old["roles"]["per_role"]):
        was, now = old["roles"]["per_role"][role], new["roles"]["per_role"][role]
        rates = _change(_rate(old, role), _rate(new, role))
        table.add_row(role, str(was["blocks"]), *rates, *_change(was["f1"], now["f1"]))
    macro = _change(old["roles"]["macro_f1"], new["roles"]["macro_f1"])
    table.add_section()
    table.add_row("macro F1", "", "", "", "", *macro)
    console.print(table)
    console.print("right: clutter that is gone, and body, dek and notes that are there")
    names = {"keep": "what is kept", "role": "role names"}
    how = {"cues": "class names and words", "trees": "what blocks are like"}
    for part in found.left_out:
        what, _, by = part.partition(" ")
        console.print(f"not better, so left out: {names[what]} by {how[by]}")


def _rate(figures_: dict[str, Any], role: str) -> float | None:
    clutter = figures_.get("clutter", {})
    for part in ("drop_of", "keep_of"):
        if role in clutter.get(part, {}):
            return float(clutter[part][role]["rate"])
    return None


def _change(was: float | None, now: float | None) -> list[str]:
    if was is None or now is None:
        return ["", "", ""]
    change = now - was
    colour = "green" if change > 0.0005 else "red" if change < -0.0005 else "dim"
    return [*figures((was, now)), f"[{colour}]{change:+.3f}[/{colour}]"]
