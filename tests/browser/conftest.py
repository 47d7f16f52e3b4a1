"""Chromium for the tests of this folder: Debian's, or the one that DECLUTTER_CHROMIUM names."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from typing import Any

import pytest


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    api = pytest.importorskip("playwright.sync_api", reason="needs the extra browser")
    chromium = os.environ.get("DECLUTTER_CHROMIUM") or shutil.which("chromium")
    if chromium is None:
        pytest.skip("needs chromium (apt-get install chromium, or .ci/chromium)")
    with api.sync_playwright() as started:
        # Root can't have the sandbox.
        found = started.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        yield found
        found.close()
