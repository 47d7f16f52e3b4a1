"""`declutter batch`: many pages in, one output out."""

from __future__ import annotations

import argparse
import os
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from declutter.cli.arguments import Parser, UsageError, role_names
from declutter.record import DEFAULT_FIELDS, FIELDS

if TYPE_CHECKING:
    from declutter.batch.journal import State
    from declutter.batch.run import Job

DONE, SOME_FAILED, CANNOT, INTERRUPTED = 0, 1, 2, 130

_EPILOG: Final = f"""\
inputs (by their suffix):
  .html .htm .xhtml                  a page; so is any file of another suffix that is named
  .jsonl .ndjson (.gz)               a page a line: --html-field, --url-field, --id-field
  .parquet                           a page a row: the same options name the columns
  .warc .warc.gz                     the HTML responses of a crawl
  a folder, or a 'pattern/**/*.html' all files below it with one of these suffixes

outputs (by the suffix of OUT):
  .jsonl .jsonl.gz .parquet          a record a page
  a folder (no suffix, or OUT/)      a .txt or .md a page, and pages.jsonl as the index

fields: {", ".join(list(FIELDS)[:6])},
        {", ".join(list(FIELDS)[6:])} (usual: {", ".join(DEFAULT_FIELDS[:3])},
        {", ".join(DEFAULT_FIELDS[3:])})

A run that was interrupted, killed or out of disk goes on where it was when the same command is
given again. Until it is whole, its output lies in OUT.unfinished. Pages that failed are in the
output, with their error, and in OUT.failed.jsonl.

exit codes:
  0 all pages done   1 done, but pages failed   2 usage, or the output can't be written
  130 interrupted
"""


def run(arguments: list[str]) -> int:
    """Carry out the job that the words describe."""
    job, quiet = _job(_parser().parse_args(arguments))
    from declutter.batch import run as runs
    from declutter.batch.journal import BusyError
    from declutter.batch.plan import PlanError

    # A polite kill is an interruption too: what is done is kept.
    before = signal.signal(signal.SIGTERM, _interrupt)
    try:
        state = runs.run(job, _say if not quiet else _nothing)
    except (runs.JobError, PlanError, BusyError, RuntimeError) as error:
        _say(str(error))
        return CANNOT
    except ImportError as error:
        _say(f"{error.name} is missing: pip install 'declutter-html[batch]'")
        return CANNOT
    except OSError as error:
        kept = (
            " (what is done is kept: the same command goes on)" if job.unfinished.exists() else ""
        )
        _say(f"{error.filename or job.out}: {error.strerror or error}{kept}")
        return CANNOT
    except KeyboardInterrupt:
        _say(f"interrupted: the same command goes on with {job.out}")
        return INTERRUPTED
    finally:
        signal.signal(signal.SIGTERM, before)
    if not quiet:
        for line in _summary(job, state):
            _say(line)
    if not state.whole:
        return INTERRUPTED
    return SOME_FAILED if state.counts.get("error") else DONE


def _parser() -> Parser:
    made = Parser(
        prog="declutter batch",
        description="Extract many pages, over all cores, into one output. Can be resumed.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    made.add_argument("inputs", metavar="INPUT", nargs="*", help="file, folder or pattern")
    made.add_argument("-o", "--out", metavar="OUT", required=True, help="file or folder to write")
    made.add_argument(
        "--from0", metavar="FILE", help="more inputs: a list of files, NUL after each; - is stdin"
    )
    made.add_argument("--html-field", metavar="NAME", default="html", help="(html)")
    made.add_argument("--url-field", metavar="NAME", help="(url, if it is there)")
    made.add_argument("--id-field", metavar="NAME", help="(id, if it is there)")
    made.add_argument("--format", choices=("text", "markdown"), help="what to write (text)")
    made.add_argument("--fields", metavar="NAMES", help="fields of a record, with commas")
    for name, what in (
        ("keep", "keep the blocks of this role too"),
        ("drop", "drop the blocks of this role"),
        ("only", "keep the blocks of this role and no others"),
    ):
        made.add_argument(f"--{name}", metavar="ROLE", action="append", default=[], help=what)
    made.add_argument("--weights", metavar="FILE", help="weights that `declutter tune` wrote")
    made.add_argument(
        "--site",
        metavar="FILE",
        help="memory of the blocks that recur on a site's pages: learn from all pages, then use it",
    )
    made.add_argument(
        "--workers",
        metavar="N",
        type=int,
        help="processes (one a core; 0: none, no timeout)",
    )
    made.add_argument(
        "--timeout",
        metavar="S",
        type=float,
        default=60.0,
        help="seconds a page may take (60; 0: any)",
    )
    made.add_argument(
        "--max-bytes", metavar="N", type=int, default=1 << 26, help="of a page (67108864; 0: any)"
    )
    made.add_argument(
        "--max-tags", metavar="N", type=int, default=1_000_000, help="of a page (1000000; 0: any)"
    )
    made.add_argument("--restart", action="store_true", help="begin anew and replace OUT")
    made.add_argument("-q", "--quiet", action="store_true", help="no bar, no summary")
    return made


def _job(asked: argparse.Namespace) -> tuple[Job, bool]:
    from declutter.batch import sinks
    from declutter.batch.run import Job
    from declutter.batch.sources import Names
    from declutter.options import Options
    from declutter.record import field_names

    kind = sinks.kind_of(asked.out)
    if kind is None:
        raise UsageError(
            f"-o {asked.out}: the suffix must be .jsonl, .jsonl.gz or .parquet, or none: a folder"
        )
    listed = _listed(asked.from0) if asked.from0 is not None else ()
    if not asked.inputs and asked.from0 is None:
        raise UsageError("no page: name a file, a folder or a pattern")
    content = asked.format or "text"
    try:
        fields = field_names(asked.fields)
        if kind != sinks.FOLDER and asked.fields is None and content == "markdown":
            fields = field_names([content if name == "text" else name for name in fields])
        elif kind != sinks.FOLDER and asked.format:
            fields = field_names([*fields, content])
        elif kind == sinks.FOLDER:  # the content is in the files
            fields = field_names([name for name in ("id", *fields) if name != content])
    except ValueError as error:
        raise UsageError(f"--fields: {error}") from None
    roles: dict[str, Any] = {
        name: tuple(role_names(getattr(asked, name))) for name in ("keep", "drop", "only")
    }
    try:
        Options(**roles)
    except ValueError as error:
        raise UsageError(f"--{error}") from None
    weights, site = _files(asked)
    for name in ("workers", "timeout", "max_bytes", "max_tags"):
        value = getattr(asked, name)
        if value is not None and value < 0:
            raise UsageError(f"--{name.replace('_', '-')} {value:g}: that can't be")
    job = Job(
        inputs=tuple(asked.inputs),
        listed=listed,
        out=Path(asked.out),
        kind=kind,
        fields=fields,
        content=content,
        names=Names(asked.html_field, asked.url_field, asked.id_field),
        weights=weights,
        site=site,
        workers=asked.workers,
        timeout=asked.timeout or None,
        max_bytes=asked.max_bytes or None,
        max_tags=asked.max_tags or None,
        restart=asked.restart,
        progress=not asked.quiet,
        **roles,
    )
    return job, asked.quiet


def _files(asked: argparse.Namespace) -> tuple[str | None, str | None]:
    """Where the weights and the memory of sites are; both can be read."""
    weights, site = asked.weights, asked.site
    if weights is not None:
        from declutter.scoring.model import load_model

        try:
            load_model(Path(weights))
        except (ValueError, OSError) as error:
            reason = getattr(error, "strerror", None) or error
            raise UsageError(f"--weights: {reason}") from None
        weights = str(Path(weights).absolute())
    if site is not None:
        from declutter.site import Site

        try:
            Site.open(site).close()
        except OSError as error:
            raise UsageError(f"--site: {error}") from None
        site = str(Path(site).absolute())
    return weights, site


def _listed(name: str) -> tuple[str, ...]:
    try:
        if name == "-":
            if sys.stdin is None:
                raise UsageError("--from0 -: standard input is closed")
            data = sys.stdin.buffer.read()
        else:
            data = Path(name).read_bytes()
    except OSError as error:
        raise UsageError(f"--from0 {name}: {error.strerror or error}") from None
    return tuple(os.fsdecode(path) for path in data.split(b"\0") if path)


def _summary(job: Job, state: State) -> list[str]:
    rate = f" ({state.pages / state.seconds:,.0f}/s)" if state.seconds >= 0.1 else ""
    counts = ", ".join(
        f"{status} {count:,}" for status, count in sorted(state.counts.items(), key=lambda c: -c[1])
    )
    lines = [f"{state.pages:,} pages in {_duration(state.seconds)}{rate}: {counts or 'none'}"]
    if state.skipped:
        skipped = ", ".join(f"{count:,} {reason}" for reason, count in state.skipped.items())
        lines.append(f"left out: {skipped}")
    if not state.whole:
        lines.append(f"interrupted: the same command goes on with {job.out}")
    elif state.counts.get("error"):
        lines.append(f"the pages that failed are in {job.failed}")
    return lines


def _duration(seconds: float) -> str:
    if seconds < 60:
        return f"{seconds:.1f} s"
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes // 60} h {minutes % 60} min" if minutes >= 60 else f"{minutes} min {rest} s"


def _interrupt(*_: Any) -> None:
    raise KeyboardInterrupt


def _nothing(_: str) -> None:
    pass


def _say(message: str) -> None:
    if sys.stderr is not None:
        print(f"declutter: {message}", file=sys.stderr)
