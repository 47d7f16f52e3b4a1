"""What the command understands."""

from __future__ import annotations

import argparse
import os
from typing import Final, NoReturn

from declutter._version import __version__
from declutter.types import CONTENT_ROLES, KEPT_BY_DEFAULT, ROLES

# First word of the line -> what it does. Each is a module of declutter.cli.commands.
COMMANDS: Final[dict[str, str]] = {
    "batch": "many pages, over all cores, resumable",
    "label": "correct the roles of your pages in the browser",
    "eval": "measure on labelled pages",
    "tune": "learn from labelled pages",
    "kinds": "list and document the kinds of clutter",
}

FORMATS: Final = ("text", "markdown", "html", "json", "xml", "tei")


def _commands() -> str:
    if not COMMANDS:
        return ""
    lines = [f"  declutter {name:8s} {what}" for name, what in COMMANDS.items()]
    return "\n".join(["commands (declutter NAME --help tells more):", *lines, "", ""])


_EXAMPLES = f"""\
examples:
  declutter < page.html > article.txt       clean one page
  curl -s URL | declutter --url URL         clean a page from the web
  declutter *.html                          one text after the other
  declutter --keep caption,credit FILE      with the texts of the pictures
  declutter --drop dek,note FILE            without standfirst and editor's notes
  declutter --only title FILE               nothing but the headline
  declutter --from text < text.txt          lines that another tool extracted
  declutter --site sites.db *.html          drop what recurs on the pages of a site
  declutter --explain FILE                  every block: its role, its score and why
  declutter --report why.html FILE          the same as a page for the browser
  declutter --format json FILE | jq .text   one JSON object per page and line
  declutter --format markdown --metadata FILE --no-images

roles:
  content   {", ".join(CONTENT_ROLES)}
            (kept unless you say otherwise: {", ".join(r for r in ROLES if r in KEPT_BY_DEFAULT)})
  clutter   {", ".join(ROLES[len(CONTENT_ROLES) : len(CONTENT_ROLES) + 8])},
            {", ".join(ROLES[len(CONTENT_ROLES) + 8 :])}

{_commands()}exit codes:
  0 text found   1 nothing that reads as content   2 usage, or input that can't be read
"""


class UsageError(Exception):
    """The command line makes no sense; the message says why."""


class _Formatter(argparse.RawDescriptionHelpFormatter):
    """As wide as the terminal, like its base, but without `shutil`, which loads slowly."""

    def __init__(self, prog: str) -> None:
        try:
            columns = int(os.environ.get("COLUMNS") or os.get_terminal_size().columns)
        except (OSError, ValueError):  # no terminal
            columns = 80
        super().__init__(prog, width=columns - 2)


class Parser(argparse.ArgumentParser):
    """Raises `UsageError` where argparse would end the process."""

    def error(self, message: str) -> NoReturn:
        raise UsageError(message)


def parser() -> argparse.ArgumentParser:
    """The parser of the command line; a wrong line raises `UsageError`."""
    made = Parser(
        prog="declutter",
        description="Print the article of an HTML page without the clutter around and inside it.",
        epilog=_EXAMPLES,
        formatter_class=_Formatter,
        allow_abbrev=False,
    )
    made.add_argument(
        "files", metavar="FILE", nargs="*", help="pages to read; - or none is standard input"
    )
    made.add_argument("--format", choices=FORMATS, default="text", help="what to print (text)")
    made.add_argument(
        "--metadata",
        action="store_true",
        help="title, authors, date … before text and markdown (as YAML) or in the head of html",
    )
    for name, what in (("images", "show images"), ("links", "show the addresses of links")):
        made.add_argument(
            f"--{name}",
            action=argparse.BooleanOptionalAction,
            help=f"{what}: markdown, html, xml and tei do so unless told not to",
        )
    for name, what in (
        ("keep", "keep the blocks of this role too"),
        ("drop", "drop the blocks of this role"),
        ("only", "keep the blocks of this role and no others"),
    ):
        made.add_argument(
            f"--{name}",
            metavar="ROLE",
            action="append",
            default=[],
            help=f"{what}; may be repeated, or several with commas",
        )
    instead = made.add_mutually_exclusive_group()
    instead.add_argument(
        "--explain",
        action="store_true",
        help="print a table of all blocks and their reasons instead of the text",
    )
    instead.add_argument(
        "--report",
        metavar="OUT",
        help="draw the page with its verdicts into this HTML file instead (- prints it)",
    )
    made.add_argument(
        "--weights",
        metavar="FILE",
        help="weights that `declutter tune` wrote, or a folder",
    )
    made.add_argument(
        "--from",
        dest="source",
        choices=("html", "text"),
        default="html",
        help="what the files hold: pages (html), or text that another tool extracted",
    )
    made.add_argument(
        "--site",
        metavar="FILE",
        help="memory of the blocks that recur on a site's pages: use it and learn from each page",
    )
    made.add_argument("--url", metavar="URL", help="the address of the page; nothing is fetched")
    made.add_argument(
        "--encoding", metavar="NAME", help="the charset that came with the page (HTTP header)"
    )
    for name, unit, what in (
        ("bytes", int, "bytes of a page that are read (67108864)"),
        ("tags", int, "tags of a page that are read (5000000)"),
        ("seconds", float, "past this time a page is judged by its region score alone (no limit)"),
    ):
        made.add_argument(f"--max-{name}", metavar="N", type=unit, help=what)
    made.add_argument(
        "-q", "--quiet", action="store_true", help="no remarks about the page on standard error"
    )
    made.add_argument("--version", action="version", version=f"declutter {__version__}")
    return made


def role_names(values: list[str]) -> list[str]:
    """`["a,b", "c"]` as `["a", "b", "c"]`."""
    return [name.strip() for value in values for name in value.split(",") if name.strip()]
