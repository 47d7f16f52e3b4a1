"""All code of README and docs/ runs: Python, consoles, and both sides of the "coming from" tables.

docs/cookbook.md wants clients, browsers and clusters: tests/integrations/test_cookbook.py runs it.
"""

from __future__ import annotations

import argparse
import ast
import contextlib
import importlib
import importlib.util
import io
import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from declutter import extract
from declutter.cli.arguments import COMMANDS, Parser, UsageError, parser
from declutter.types import ROLES

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
PAGES = sorted({*DOCS.glob("*.md"), ROOT / "README.md", ROOT / "SECURITY.md"})
_BLOCK = re.compile(r"^```(\w+)\n(.*?)^```", re.MULTILINE | re.DOTALL)
_OWN_PROCESS = ("extract_many", "asyncio")  # they start processes, or loops of their own


def blocks(kind: str, *, without: tuple[str, ...] = ()) -> list[object]:
    """The code blocks of a kind, as parameters named PAGE:LINE."""
    found: list[object] = []
    for page in PAGES:
        text = page.read_text("utf-8")
        for match in _BLOCK.finditer(text):
            if match.group(1) == kind and page.name not in without:
                line = text.count("\n", 0, match.start()) + 1
                found.append(pytest.param(match.group(2), id=f"{page.name}:{line}"))
    return found


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with examples/ in it, and `declutter` and `python` to call."""
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    programs = tmp_path / "bin"
    programs.mkdir()
    for name, call in (("declutter", " -m declutter"), ("python", "")):
        (programs / name).write_text(f'#!/bin/sh\nexec "{sys.executable}"{call} "$@"\n')
        (programs / name).chmod(0o755)
    monkeypatch.setenv("PATH", f"{programs}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("PYTHONPATH", str(ROOT / "src"))
    monkeypatch.chdir(tmp_path)
    return tmp_path


def lacking(code: str) -> list[str]:
    """What a block imports and this machine has not."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Import):
            names.update(alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module.partition(".")[0])
            if node.module.startswith("declutter.arrow"):
                names.add("pyarrow")
    return sorted(name for name in names if importlib.util.find_spec(name) is None)


@pytest.mark.parametrize("code", blocks("python", without=("cookbook.md", "add-a-clutter-kind.md")))
def test_python(code: str, checkout: Path) -> None:
    if missing := lacking(code):
        pytest.skip(f"not installed: {', '.join(missing)}")
    if any(word in code for word in _OWN_PROCESS):
        script = checkout / "block.py"
        script.write_text(code, "utf-8")
        run = subprocess.run(
            [sys.executable, str(script)], capture_output=True, text=True, timeout=120, check=False
        )
        assert run.returncode == 0, run.stderr[-2000:]
        return
    with contextlib.redirect_stdout(io.StringIO()):
        exec(compile(code, "block.py", "exec"), {"__name__": "__main__"})


def test_excerpts_are_those_of_the_file() -> None:
    """docs/add-a-clutter-kind.md walks through a file of ours; … stands for what it leaves out."""
    source = (ROOT / "src" / "declutter" / "clutter" / "pull_quote.py").read_text("utf-8")
    page = (DOCS / "add-a-clutter-kind.md").read_text("utf-8")
    excerpts = [match.group(2) for match in _BLOCK.finditer(page) if match.group(1) == "python"]
    assert len(excerpts) == 4
    for line in "".join(excerpts).splitlines():
        shown = re.sub(r"\s*#.*|: \.\.\.$", "", line).strip()
        if shown.startswith(("examples=", "near_misses=")):
            shown = shown.partition("=")[0]
        for piece in shown.split("…"):
            missing = [word for word in re.findall(r'"[^"]+"|\w+', piece) if word not in source]
            assert missing == [], line


@pytest.mark.skipif(os.name != "posix", reason="the shell of POSIX")
@pytest.mark.usefixtures("checkout")
@pytest.mark.parametrize("code", blocks("console"))
def test_console(code: str) -> None:
    """`$ command` and what it prints; … stands for anything."""
    for part in re.split(r"^\$ ", code, flags=re.MULTILINE)[1:]:
        command, _, told = part.partition("\n")
        run = subprocess.run(
            ["sh", "-c", command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            text=True, timeout=60, check=False,
        )  # fmt: skip
        pattern = ".*".join(re.escape(piece) for piece in told.strip().split("…"))
        assert re.fullmatch(pattern, run.stdout.strip(), re.DOTALL), (command, run.stdout)


def calls(code: str) -> list[str]:
    """The calls of `declutter` in a block for the shell, one a stage of a pipe."""
    found = []
    for line in code.replace("\\\n", " ").splitlines():
        bare = re.sub(r"\s#\s.*", "", line)
        found += [
            stage.strip()
            for stage in re.split(r"\s(?:\||&&)\s", bare)
            if stage.strip().startswith("declutter")
        ]
    return found


class _ReadError(Exception):
    """The words of a command have been understood."""


@pytest.mark.parametrize("code", [block for block in blocks("sh") if calls(block.values[0])])  # type: ignore[attr-defined]
def test_shell_calls_are_understood(code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Options and roles exist. The calls are not run: their files are invented."""

    real = argparse.ArgumentParser.parse_args

    def parse_only(self: argparse.ArgumentParser, words: list[str]) -> None:
        real(self, words)
        raise _ReadError

    monkeypatch.setattr(Parser, "parse_args", parse_only)
    for call in calls(code):
        words = shlex.split(re.sub(r"\s[<>]+\s*\S+", "", call))[1:]
        try:
            if words and words[0] in COMMANDS:
                importlib.import_module(f"declutter.cli.commands.{words[0]}").run(words[1:])
            else:
                parser().parse_args(words)
        except _ReadError:
            pass
        except UsageError as error:
            pytest.fail(f"{call}: {error}")
        else:
            pytest.fail(f"{call}: nothing was parsed")


# --- docs/command.md ------------------------------------------------------------------------


def test_command_page_has_every_option_role_and_command() -> None:
    page = (DOCS / "command.md").read_text("utf-8")
    rows = page.partition("| option | does |\n|---|---|\n")[2].partition("\n\n")[0]
    first = [row.split(" | ")[0] for row in rows.splitlines()]
    told = set(re.findall(r"`(--?[a-z-]+)", " ".join(first)))
    known = {
        option for action in parser()._actions for option in action.option_strings
    } - {"-h"}  # fmt: skip
    assert told == known
    roles = page.partition("## Roles")[2].partition("\n## ")[0]
    assert set(re.findall(r"`(\w+)`", roles)) == set(ROLES)
    assert re.findall(r"`declutter (\w+)` \|", page) == list(COMMANDS)


# --- README.md ------------------------------------------------------------------------------


def test_readme_shows_what_comes_out() -> None:
    shown = re.search(
        r"^```diff\n(.*?)^```", (ROOT / "README.md").read_text("utf-8"), re.MULTILINE | re.DOTALL
    )
    assert shown is not None
    lines = shown.group(1).splitlines()
    assert len(lines) > 8
    page = extract((ROOT / "examples" / "article.html").read_bytes())
    last = -1
    for line in lines:
        sign = line[0]
        role, start = line[2:].removesuffix("…").rstrip().split(None, 1)
        block = next(b for b in page.blocks if b.number > last and b.text.startswith(start))
        assert (block.role, block.kept) == (role, sign == " "), line
        last = block.number


# --- docs/coming-from.md --------------------------------------------------------------------

_PEERS = {
    "trafilatura": "trafilatura", "readability-lxml": "readability",
    "newspaper": "newspaper", "jusText": "justext",
}  # fmt: skip
_RUN = """
import sys, warnings
warnings.simplefilter("ignore")
import declutter
from declutter import Options
import {peer}

url = "https://www.gulflantern.example/features/last-ferrymen-marsa-zayd"
html = open({page!r}, encoding="utf-8").read()
stoplist = {peer}.get_stoplist("English") if {peer!r} == "justext" else None
for there, here in {rows!r}:
    eval(there)
    if here is not None:
        assert eval(here), here
"""


def comparisons(section: str) -> list[tuple[str, str | None]]:
    """The rows of a table: code there, code here or None where there is only prose."""
    page = (DOCS / "coming-from.md").read_text("utf-8")
    table = page.partition(f"\n## {section}\n")[2].partition("\n## ")[0]
    rows = re.findall(r"^\| `([^`]+)` \| (.+) \|$", table, re.MULTILINE)
    code = re.compile(r"`([^`]+)`")
    return [(there, m.group(1) if (m := code.fullmatch(here)) else None) for there, here in rows]


@pytest.mark.parametrize("section", _PEERS)
def test_both_sides_of_coming_from(section: str) -> None:
    rows = comparisons(section)
    assert sum(here is not None for _, here in rows) > 4
    for there, here in rows:
        ast.parse(there, mode="eval")
        ast.parse(here or "None", mode="eval")
    peer = _PEERS[section]
    if importlib.util.find_spec(peer) is None:
        pytest.skip(f"not installed: {peer}")
    code = _RUN.format(peer=peer, page=str(ROOT / "examples" / "article.html"), rows=rows)
    run = subprocess.run(
        [sys.executable, "-c", code], env=os.environ | {"PYTHONPATH": str(ROOT / "src")},
        capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert run.returncode == 0, run.stderr[-2000:]
