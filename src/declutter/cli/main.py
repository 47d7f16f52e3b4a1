"""The filter: pages in, their articles out.

The page is read before the library is loaded, and only what the options ask for is
loaded: a filter has to start fast.
"""

from __future__ import annotations

import gc
import importlib
import os
import sys
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from declutter.cli import formats
from declutter.cli.arguments import COMMANDS, UsageError, parser, role_names

if TYPE_CHECKING:
    import argparse

FOUND, NOTHING, FAILED = 0, 1, 2
INTERRUPTED, PIPE_CLOSED = 130, 141  # what a shell shows for a process ended by these signals


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit code."""
    try:
        code = _run(arguments)
        if sys.stdout is not None:
            sys.stdout.flush()  # of --help and --version: they too may meet a closed pipe
        if arguments is None:
            gc.freeze()  # the process ends: a last search for garbage takes a tenth of its time
        return code
    except UsageError as error:
        return _failed(f"{error} (see declutter --help)")
    except BrokenPipeError:
        # Whoever read us has seen enough. Python would complain once more when it flushes.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return PIPE_CLOSED
    except KeyboardInterrupt:
        return INTERRUPTED
    except OSError as error:
        return _failed(f"cannot write: {error.strerror or error}")


def _run(arguments: Sequence[str] | None) -> int:
    words = list(sys.argv[1:] if arguments is None else arguments)
    try:
        if words and words[0] in COMMANDS:
            command = importlib.import_module(f"declutter.cli.commands.{words[0]}")
            return int(command.run(words[1:]))
        asked = parser().parse_args(words)
    except SystemExit as done:  # --help and --version
        return int(done.code or 0)
    if sys.stdout is None:
        raise UsageError("standard output is closed")
    if not asked.files and sys.stdin is not None and sys.stdin.isatty():
        raise UsageError("no page: name a FILE, or give one by declutter < page.html")
    files: list[str] = asked.files or ["-"]
    if asked.url is not None and len(files) > 1:
        raise UsageError(f"--url is the address of one page, but there are {len(files)}")
    formats.check(asked, len(files))
    if asked.report is not None:
        from declutter.cli.report_file import refuse_bad_place

        refuse_bad_place(asked.report, files)
    if arguments is None and len(files) == 1:
        gc.disable()  # the process ends with this page: a search for garbage finds none before
    extractor = _extractor(asked)
    code, printed = NOTHING, False
    for name, data in _pages(files):
        if isinstance(data, OSError):
            _say(f"{_shown(name)}: {data.strerror or data}")
            code = FAILED
            continue
        found, output = _clean(extractor, asked, name, data)
        if output and asked.report not in (None, "-"):
            found = _report(asked, name, output, found)
        elif output:
            apart = "\n" if printed and (asked.explain or asked.format in formats.TEXTUAL) else ""
            _write(f"{apart}{output}\n")
            printed = True
        if FAILED not in (code, found):
            code = min(code, found)
        else:
            code = FAILED
    return code


def _extractor(asked: argparse.Namespace) -> Any:
    from declutter.options import Options

    limits = {
        name: value
        for name in ("max_bytes", "max_tags", "max_seconds")
        if (value := getattr(asked, name)) is not None
    }
    try:
        options = Options(
            keep=role_names(asked.keep),
            drop=role_names(asked.drop),
            only=role_names(asked.only),
            weights=asked.weights,
            **limits,
        )
    except ValueError as error:
        raise UsageError(f"--{str(error).replace('max_', 'max-', 1)}") from None
    if asked.encoding is not None:
        from declutter.decode import known_charset

        if known_charset(asked.encoding) is None:
            raise UsageError(f"--encoding: no such charset: {asked.encoding}")
    # For what needs NumPy: one thread is enough, and its start costs half as much again with two.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    import declutter

    try:
        if asked.source == "text" or asked.site is not None:
            from declutter.cli.sources import special_extractor

            return special_extractor(asked, options)
        return declutter.Extractor(options)
    except ValueError as error:
        raise UsageError(f"--weights: {error}") from None
    except OSError as error:
        raise UsageError(f"--weights: {asked.weights}: {error.strerror or error}") from None


def _clean(extractor: Any, asked: argparse.Namespace, name: str, data: bytes) -> tuple[int, str]:
    """The exit code that this page calls for, and what to print."""
    try:
        page = extractor.extract(data, url=asked.url, encoding=asked.encoding)
        text: str = page.text
        if asked.explain:
            output = _explain(page, name if len(asked.files) > 1 else None)
        elif asked.report is not None:
            output = page.report()
        else:
            output = formats.written(page, asked, name if len(asked.files) > 1 else None)
    except Exception as error:  # a bug of ours must not pass for an exit code of the contract
        if os.environ.get("DECLUTTER_DEBUG"):
            raise
        _say(
            f"{_shown(name)}: a bug of declutter: {type(error).__name__}: "
            f"{' '.join(str(error).split())} (DECLUTTER_DEBUG=1 shows where)"
        )
        return FAILED, ""
    found = bool(text.strip())
    if not asked.quiet:
        for warning in page.warnings:
            _say(f"{_shown(name)}: {warning}")
        if not found:
            _say(f"{_shown(name)}: nothing that reads as content ({page.status})")
    return (FOUND if found else NOTHING), output.rstrip("\n")


def _explain(page: Any, name: str | None) -> str:
    """A table for people; plain lines where something else reads."""
    if sys.stdout.isatty():
        from declutter.report.table import draw

        table = draw(page)
    else:
        table = page.explain()
    return table if name is None else f"{_shown(name)}\n{table}"


def _report(asked: argparse.Namespace, name: str, html: str, found: int) -> int:
    """Write the report; the exit code."""
    from declutter.cli.report_file import write_report

    try:
        write_report(asked.report, html)
    except OSError as error:
        _say(f"--report {asked.report}: {error.strerror or error}")
        return FAILED
    if not asked.quiet:
        _say(f"{_shown(name)}: report in {asked.report}")
    return found


def _pages(names: list[str]) -> Iterator[tuple[str, bytes | OSError]]:
    for name in names:
        try:
            if name != "-":
                with open(name, "rb") as file:  # noqa: PTH123 (pathlib loads slowly)
                    data = file.read()
            elif sys.stdin is None:
                raise OSError("standard input is closed")
            else:
                data = sys.stdin.buffer.read()
        except OSError as error:
            yield name, error
        else:
            yield name, data


def _write(text: str) -> None:
    """As UTF-8, whatever the terminal or the locale would like."""
    sys.stdout.buffer.write(text.encode("utf-8", "replace"))
    sys.stdout.buffer.flush()


def _shown(name: str) -> str:
    return "standard input" if name == "-" else name


def _say(message: str) -> None:
    if sys.stderr is not None:
        print(f"declutter: {message}", file=sys.stderr)


def _failed(message: str) -> int:
    _say(message)
    return FAILED
