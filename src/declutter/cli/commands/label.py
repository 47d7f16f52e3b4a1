"""`declutter label`: correct the roles of one's own pages in the browser."""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from typing import TYPE_CHECKING, Final

from declutter.cli.arguments import Parser, UsageError
from declutter.cli.commands.eval import extractor_of, say

if TYPE_CHECKING:
    from declutter.label.server import Server
    from declutter.label.session import Session

_EPILOG: Final = """\
A page opens in the browser: the blocks of your pages with declutter's verdicts, what it is least
sure of first. Correct them by keyboard (? tells the keys). Every answer is saved at once; call
the command again, with or without pages, to go on. Ctrl-C ends it.

  declutter label saved-pages/ -o corpus/
  declutter eval corpus/                     how good declutter is on these pages
  declutter tune corpus/ -o weights.json     learn from them

The page is for this computer alone: it listens on 127.0.0.1, and its address is a secret.
"""


def run(arguments: list[str]) -> int:
    """Serve the labelling page until Ctrl-C."""
    parser = Parser(
        prog="declutter label",
        description="Correct the roles of your pages in the browser.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument(
        "pages", metavar="PAGE", nargs="*", type=Path, help="HTML files, or folders of them"
    )
    parser.add_argument(
        "-o", "--output", metavar="FOLDER", type=Path, required=True, help="folder of the labels"
    )
    parser.add_argument("--weights", metavar="FILE", help="whose verdicts to start from")
    parser.add_argument("--port", metavar="N", type=int, default=0, help="port (any that is free)")
    parser.add_argument(
        "--no-open", action="store_true", help="print the address and open no browser"
    )
    asked = parser.parse_args(arguments)
    if not 0 <= asked.port < 65536:
        raise UsageError("--port: a number from 0 to 65535")
    session = _session(asked.output, asked.pages, asked.weights)
    server = _server(session, asked.port)
    print(f"{len(session)} pages: {server.url}\nCtrl-C ends.", flush=True)
    if not asked.no_open:
        import webbrowser

        webbrowser.open(server.url)
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        print(f"\nLabels are in {asked.output}{os.sep}")
    finally:
        server.server_close()
    return 0


def _session(folder: Path, pages: list[Path], weights: str | None) -> Session:
    from declutter.label.cases import CaseError
    from declutter.label.session import Session, page_files

    if folder.exists() and not folder.is_dir():
        raise UsageError(f"-o {folder}: not a folder")
    session = Session(folder, extractor_of(weights))
    try:
        session.open(page_files(pages), say)
    except CaseError as error:
        raise UsageError(str(error)) from None
    except OSError as error:
        raise UsageError(f"{error.filename}: {error.strerror or error}") from None
    if not session:
        what = "no page with text among these" if pages else "no page: name files or folders"
        raise UsageError(what)
    return session


def _server(session: Session, port: int) -> Server:
    from declutter.label.server import Server

    try:
        return Server(session, port)
    except OSError as error:
        raise UsageError(f"--port {port}: {error.strerror or error}") from None
