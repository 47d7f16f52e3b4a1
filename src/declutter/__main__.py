"""`python -m declutter`."""

from __future__ import annotations

import sys

from declutter.cli import main

if __name__ == "__main__":
    sys.exit(main())
