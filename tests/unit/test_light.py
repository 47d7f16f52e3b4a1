"""What the plain filter does without: NumPy takes longer to load than a page to clean."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from declutter import native

PAGE = Path(__file__).parents[2] / "examples" / "article.html"
EXTRACT = """
import sys
from declutter import Extractor, Options
with open(sys.argv[1], "rb") as file:
    page = Extractor(Options(max_tags=100)).extract(file.read())
assert page.text and page.warnings and page.status and page.kept_blocks
assert page.blocks[0].score >= 0.0 and page.blocks[0].kept in (True, False)
assert page.confidence > 0.0 and page.markdown and page.html
before = "numpy" in sys.modules
assert page.kept.sum() == len(page.kept_blocks)
print(before, "numpy" in sys.modules)
"""
COMMAND = """
import sys
from declutter.cli.main import main
code = main(sys.argv[1:])
print("numpy" in sys.modules)
raise SystemExit(code)
"""

pytestmark = pytest.mark.skipif(native.measure is None, reason="the modules are not compiled")


def last_line(script: str, *arguments: str) -> str:
    line = [sys.executable, "-c", script, *arguments]
    done = subprocess.run(line, capture_output=True, text=True, encoding="utf-8", check=True)
    assert len(done.stdout) > 5
    return done.stdout.splitlines()[-1]


def test_an_extraction_needs_no_numpy() -> None:
    assert last_line(EXTRACT, str(PAGE)) == "False True"  # an array was asked for


@pytest.mark.parametrize(
    "flags",
    [
        (),
        ("--keep", "caption"),
        ("--format", "markdown"),
        ("--format", "html"),
        ("--format", "json"),
        ("--explain",),
    ],
)
def test_the_command_needs_no_numpy(flags: tuple[str, ...]) -> None:
    assert last_line(COMMAND, *flags, str(PAGE)) == "False"
