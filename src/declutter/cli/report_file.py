"""Where `--report` goes: a file that it makes, or one that held a report before."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from tempfile import NamedTemporaryFile

from declutter.cli.arguments import UsageError

STANDARD_OUTPUT = "-"


def refuse_bad_place(place: str, files: list[str]) -> None:
    """A report is of one page, and it replaces nothing but an older report.

    `declutter --report page.html` (the page taken for the report) must not cost the page.

    Raises:
        UsageError: several pages, or a place that holds something else.
    """
    if len(files) > 1:
        raise UsageError(f"--report draws one page, but there are {len(files)}")
    if place == STANDARD_OUTPUT:
        return
    path = Path(place)
    try:
        if path.is_dir():
            raise UsageError(f"--report {place}: is a folder")
        if path.is_file() and path.stat().st_size and not _is_report(path):
            raise UsageError(
                f"--report {place}: is there and not a report of declutter, so it stays as it is"
            )
    except (OSError, ValueError) as error:
        raise UsageError(f"--report: {getattr(error, 'strerror', None) or error}") from None


def _is_report(path: Path) -> bool:
    from declutter.report.page import MARKER

    with path.open("rb") as file:
        return file.read(len(MARKER)) == MARKER.encode()


def write_report(place: str, html: str) -> None:
    """Write a report whole or not at all.

    Raises:
        OSError: it cannot be written.
    """
    path, data = Path(place), html.encode("utf-8", "replace")
    if path.exists() and not path.is_file():  # /dev/stdout, a named pipe
        path.write_bytes(data)
        return
    # Beside its place: a rename within one file system is all or nothing.
    with NamedTemporaryFile(dir=path.parent, prefix=".declutter-", delete=False) as file:
        temporary = Path(file.name)
        try:
            file.write(data)
            file.close()
            temporary.chmod(path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_umask())
            temporary.replace(path.resolve())
        except BaseException:
            with suppress(OSError):
                temporary.unlink()
            raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
