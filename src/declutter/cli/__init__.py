"""The command `declutter`."""

from __future__ import annotations

from declutter.cli.main import main

__all__ = ["main"]
