"""The bar on a terminal: how far, how fast, how long still. Nothing where there is no terminal."""

from __future__ import annotations

import sys
import time
from typing import Any

_EVERY = 0.1  # seconds between two updates


class Progress:
    """Shows bytes of input done (the only measure that all inputs have) and pages a second.

    Args:
        size: bytes of all inputs.
        done: bytes that an earlier run did.
        shown: whether to show anything at all.
    """

    def __init__(self, size: int, done: int, shown: bool) -> None:
        self._bar: Any = None
        self._pages, self._shown_at, self._began = 0, 0.0, time.monotonic()
        if not (shown and sys.stderr is not None and sys.stderr.isatty()):
            return
        from rich.console import Console
        from rich.progress import (
            BarColumn,
            TaskProgressColumn,
            TextColumn,
            TimeElapsedColumn,
            TimeRemainingColumn,
        )
        from rich.progress import Progress as Bar

        self._bar = Bar(
            BarColumn(),
            TaskProgressColumn(),
            TextColumn("{task.fields[pages]:,} pages"),
            TextColumn("{task.fields[rate]:,.0f}/s"),
            TextColumn("{task.fields[failed]}"),
            TimeElapsedColumn(),
            TextColumn("left"),
            TimeRemainingColumn(),
            console=Console(stderr=True),
            transient=True,
        )
        self._task = self._bar.add_task(
            "", total=max(1, size), completed=done, pages=0, rate=0.0, failed=""
        )

    def __enter__(self) -> Progress:
        if self._bar is not None:
            self._bar.start()
        return self

    def __exit__(self, *_: object) -> None:
        if self._bar is not None:
            self._bar.stop()

    def update(self, read: int, pages: int, failed: int) -> None:
        """One more page is done.

        Args:
            read: bytes of input done.
            pages: pages done, with those of earlier runs.
            failed: of them.
        """
        self._pages += 1
        now = time.monotonic()
        if self._bar is None or now - self._shown_at < _EVERY:
            return
        self._shown_at = now
        self._bar.update(
            self._task,
            completed=read,
            pages=pages,
            rate=self._pages / max(1e-6, now - self._began),
            failed=f"[red]{failed:,} failed[/red]" if failed else "",
        )
