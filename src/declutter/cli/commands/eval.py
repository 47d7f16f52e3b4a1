"""`declutter eval`: measure on labelled pages."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from declutter.cli.arguments import Parser, UsageError
from declutter.types import ROLES

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table

    from declutter.learn.labelled import Corpus
    from declutter.pipeline import Extractor

MEASURED, NOTHING, FAILED = 0, 1, 2
LEAST_BLOCKS: Final = 5  # labelled blocks that a role needs to count in the macro F1

_EPILOG: Final = """\
A CORPUS is a folder that declutter label wrote (one folder a page with page.html, labels.txt and
case.toml), or one in the shared format (html/ID.html and ground-truth/ID.json).

what is measured:
  words      F1, precision and recall of the words kept, page by page, then the mean
  dropped    share of the labelled clutter that is gone, per role
  kept       share of the labelled body, dek and notes that is there, per role
  roles      F1, precision and recall of each role; the macro F1 is over those with 5 or more blocks

exit codes:
  0 measured   1 no page to measure   2 usage, or a folder that can't be read
"""


def run(arguments: list[str]) -> int:
    """Measure the folders and print what was found."""
    parser = Parser(
        prog="declutter eval",
        description="Measure how well declutter does on labelled pages.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("corpora", metavar="CORPUS", nargs="+", type=Path)
    parser.add_argument("--weights", metavar="FILE", help="weights that declutter tune wrote")
    parser.add_argument("--format", choices=("table", "json"), default="table")
    asked = parser.parse_args(arguments)
    extractor = extractor_of(asked.weights)
    found: dict[str, Any] = {}
    for folder in asked.corpora:
        corpus = corpus_of(folder)
        for name in corpus.left_out:
            say(f"{folder / name}: labelling is not done: left out")
        if str(folder) in found or not corpus.ids:
            continue
        found[str(folder)] = measure(corpus, extractor, folder)
    if not found:
        say("no page to measure")
        return NOTHING
    if asked.format == "json":
        print(json.dumps(found, ensure_ascii=False, indent=1))
    else:
        console = make_console()
        for name, figures in found.items():
            show(console, name, figures)
    return MEASURED


def extractor_of(weights: str | None) -> Extractor:
    """The extractor with these weights, the shipped ones if None."""
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    import declutter

    try:
        return declutter.Extractor(declutter.Options(weights=weights))
    except ValueError as error:
        raise UsageError(f"--weights: {error}") from None
    except OSError as error:
        raise UsageError(f"--weights: {weights}: {error.strerror or error}") from None


def corpus_of(folder: Path) -> Corpus:
    """The labelled pages of a folder; a folder without any is a wrong line."""
    from declutter.learn.labelled import load

    try:
        return load(folder)
    except ValueError as error:  # NotLabelledError, CaseError, and JSON that is none
        raise UsageError(str(error)) from None
    except OSError as error:
        raise UsageError(f"{error.filename or folder}: {error.strerror or error}") from None


def measure(corpus: Corpus, extractor: Extractor, folder: Path) -> dict[str, Any]:
    """Figures of an extractor on a corpus."""
    from declutter.learn.tally import Tally

    tally = Tally()
    try:
        for page in corpus.pages():
            result = extractor.extract(page.html)
            blocks = [(block.role, block.text) for block in result.blocks] if page.blocks else None
            tally.add(page, result.text, blocks)
    except OSError as error:
        raise UsageError(f"{error.filename or folder}: {error.strerror or error}") from None
    except (ValueError, KeyError, AttributeError, TypeError) as error:
        raise UsageError(f"{folder}: a page's labels make no sense: {error}") from None
    return tally.result(LEAST_BLOCKS)


def show(console: Console, name: str, found: dict[str, Any]) -> None:
    """The figures of a corpus as tables."""
    from rich.markup import escape

    pages = f"{found['pages']} page{'s' * (found['pages'] != 1)}"
    console.print(f"\n[bold]{escape(name)}[/bold]  {pages}")
    if words := found.get("words"):
        rows = [("all pages", words), *words["by_page_type"].items()]
        table = table_of("words kept", "pages", "F1", "precision", "recall")
        for kind, score in rows:
            pages = str(score.get("pages", ""))
            table.add_row(kind, pages, *figures(score[k] for k in ("f1", "precision", "recall")))
        console.print(table)
    if not (roles := found.get("roles")):
        return
    clutter = found.get("clutter", {})
    table = table_of("role", "blocks", "dropped", "kept", "F1", "precision", "recall")
    for role in (role for role in ROLES if role in roles["per_role"]):
        score = roles["per_role"][role]
        rates = [clutter.get(part, {}).get(role, {}).get("rate") for part in ("drop_of", "keep_of")]
        values = [*rates, *(score[k] for k in ("f1", "precision", "recall"))]
        table.add_row(role, str(score["blocks"]), *figures(values))
    console.print(table)
    console.print(f"roles: macro F1 {roles['macro_f1']:.3f}")
    if clutter:
        console.print(f"clutter dropped {clutter['drop']:.3f}, body kept {clutter['keep']:.3f}")


def make_console() -> Console:
    from rich.console import Console

    return Console(highlight=False)


def table_of(*heads: str) -> Table:
    """A table whose first column is a name and the others figures."""
    from rich import box
    from rich.table import Table

    made = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for number, head in enumerate(heads):
        made.add_column(head, justify="right" if number else "left", no_wrap=True)
    return made


def figures(values: Iterable[float | None]) -> list[str]:
    return ["" if value is None else f"{value:.3f}" for value in values]


def say(message: str) -> None:
    print(f"declutter: {message}", file=sys.stderr)
