"""The version, in a file of its own so that `declutter --version` loads nothing else."""

from __future__ import annotations

__version__ = "0.1.0"
