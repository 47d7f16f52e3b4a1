"""Where the shipped weights lie: for those who fit, digest or correct them.

Extraction itself does without `pathlib`, which takes as long to load as a page to clean.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

SHIPPED: Final = Path(__file__).parent
