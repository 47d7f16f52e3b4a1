"""The recipes of docs/cookbook.md run as they stand, each in a process and folder of its own."""

from __future__ import annotations

import ast
import importlib.util
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from declutter.record import DEFAULT_FIELDS, FIELDS

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "cookbook.md").read_text("utf-8")
ADDRESS = "http://127.0.0.1:8000"
_BLOCK = re.compile(r"^```python\n(.*?)^```", re.MULTILINE | re.DOTALL)
BLOCKS: dict[str, str] = {}
for _match in _BLOCK.finditer(PAGE):
    _title = re.findall(r"^##+ (.*)$", PAGE[: _match.start()], re.MULTILINE)[-1]
    BLOCKS[f"{_title} {sum(name.startswith(_title) for name in BLOCKS) + 1}"] = _match.group(1)


def missing(code: str) -> list[str]:
    """What a recipe imports and this machine has not."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module)
    roots = {name.partition(".")[0] for name in names}
    if any(name.startswith("declutter.arrow") for name in names):
        roots.add("pyarrow")
    return sorted(root for root in roots if importlib.util.find_spec(root) is None)


@pytest.mark.parametrize("name", BLOCKS)
def test_recipe(name: str, examples_site: str, tmp_path: Path) -> None:
    code = BLOCKS[name]
    if lacking := missing(code):
        pytest.skip(f"not installed: {', '.join(lacking)}")
    environment = os.environ | {
        "SPARK_LOCAL_IP": "127.0.0.1",
        "PYSPARK_PYTHON": sys.executable,
        "RAY_USAGE_STATS_ENABLED": "0",
    }
    if "playwright" in code:
        browser = shutil.which("chromium") or shutil.which("google-chrome")
        if browser is None:
            pytest.skip("no Chromium on this machine")
        code = code.replace("chromium.launch()", f"chromium.launch(executable_path={browser!r})")
    if "pyspark" in code and shutil.which("java") is None:
        pytest.skip("no Java on this machine")
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    script = tmp_path / "recipe.py"  # a file: Scrapy looks for the source of a spider
    script.write_text(code.replace(ADDRESS, examples_site), "utf-8")
    run = subprocess.run(
        [sys.executable, str(script)],
        cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=900,
    )  # fmt: skip
    assert run.returncode == 0, run.stderr[-3000:]
    shown = run.stdout + "".join(
        path.read_text("utf-8") for path in sorted(tmp_path.glob("articles.jsonl"))
    )
    assert shown.strip()
    assert "Traceback" not in run.stderr
    if "text[:60]" in code or '"text"][:60]' in code:
        assert "For three generations the Haddad family" in shown


def test_columns_and_fields_that_are_told() -> None:
    table = PAGE.partition("### Columns")[2].partition("\nWithout")[0]
    assert re.findall(r"^\| `(\w+)` ", table, re.MULTILINE) == list(FIELDS)
    setting = next(line for line in PAGE.splitlines() if line.startswith("| `DECLUTTER_FIELDS`"))
    assert re.findall(r"`(\w+)`", setting)[1:] == [n for n in DEFAULT_FIELDS if n != "id"]
