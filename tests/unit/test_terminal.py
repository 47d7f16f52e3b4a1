"""`--explain`: a table for people, lines for pipes; no page commands the terminal."""

from __future__ import annotations

import os
import pty
import re
import subprocess
import sys
from pathlib import Path

import pytest
from rich.cells import cell_len

import filler
from declutter import Options, Result, extract
from declutter.report.plain import explain, fit, printable
from declutter.report.table import COLOURS, draw
from declutter.types import ROLES

EXAMPLE = Path(__file__).parents[2] / "examples" / "article.html"
_STYLE = re.compile(r"\x1b\[[0-9;]*m")
WIDTHS = (200, 140, 110, 109, 80, 64, 63, 40)
ODD = (
    "<p>One \x1b[2J\x1b]0;owned\x07 two \x9b31m three \u202eruof\u202c five \u2028 six [red]seven"
    "[/red] :boom: eight nine ten eleven twelve thirteen fourteen</p>"
)


@pytest.fixture(scope="module")
def example() -> Result:
    return extract(EXAMPLE.read_bytes())


@pytest.fixture(autouse=True)
def colours(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.delenv("NO_COLOR", raising=False)


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("language", ["en", "ja", "ar"])
def test_table_fits_the_terminal(width: int, language: str) -> None:
    result = extract(filler.page(language, middle=ODD))
    lines = _STYLE.sub("", draw(result, width)).splitlines()
    assert max(map(cell_len, lines)) <= width
    for block in result.blocks:
        row = next(line for line in lines if line.split()[:1] == [str(block.number)])
        assert row.split()[1] == ("✓" if block.kept else "·")
        assert row.split()[2] == block.role
        assert printable(block.text)[:5] in row
    assert any("blocks kept" in line for line in lines[-2:])


def test_table_names_whole_terms(example: Result) -> None:
    for width in (80, 120, 160):
        drawn = _STYLE.sub("", draw(example, width))
        assert re.search(r"(region|keep): [\w.+-]+ [+-]\d+\.\d\d", drawn)
        figures = re.findall(r"(?:region|keep): [\w.+-]+ ([^ \n]*)", drawn)
        assert all(re.fullmatch(r"[+-]\d+\.\d\d", figure) for figure in figures)
        assert "bias" not in drawn


def test_two_terms_have_room_in_a_wide_terminal(example: Result) -> None:
    kept = {str(block.number) for block in example.blocks if block.kept}
    lines = _STYLE.sub("", draw(example, 120)).splitlines()
    rows = [line for line in lines if line.split()[1:2] == ["✓"]]
    assert {row.split()[0] for row in rows} == kept
    assert len(rows) == len(kept)
    two = [row for row in rows if len(re.findall(r"[+-]\d\.\d\d", row)) >= 2]
    assert len(two) > 0.7 * len(rows)


def test_only_explains_the_blocks_of_a_role() -> None:
    result = extract(EXAMPLE.read_bytes(), options=Options(only=["newsletter"]))
    wanted = [(str(b.number), b.role) for b in result.blocks if b.role == "newsletter"]
    assert wanted
    assert re.findall(r"^ *(\d+)  \+   (\w+)", explain(result), re.MULTILINE) == wanted
    drawn = _STYLE.sub("", draw(result, 80))
    assert re.findall(r"^ *(\d+) +✓ +(\w+)", drawn, re.MULTILINE) == wanted


def test_table_of_a_narrow_terminal_has_the_essentials(example: Result) -> None:
    drawn = _STYLE.sub("", draw(example, 50))
    assert "region: " not in drawn
    assert "█" not in drawn
    assert "newsletter" in drawn


def test_no_color(example: Result, monkeypatch: pytest.MonkeyPatch) -> None:
    colour = re.compile(r"\x1b\[[0-9;]*3[0-7][0-9;]*m")
    assert colour.search(draw(example, 120))
    monkeypatch.setenv("NO_COLOR", "1")
    plain = draw(example, 120)
    assert not colour.search(plain)
    assert "✓" in plain


def test_every_role_has_a_colour() -> None:
    assert set(COLOURS) == set(ROLES)


@pytest.mark.parametrize("way", [explain, lambda result: _STYLE.sub("", draw(result, 200))])
def test_terminal_is_never_commanded(way: object) -> None:
    result = extract(filler.page("en", middle=ODD), options=Options(keep=ROLES))
    assert callable(way)
    shown = str(way(result))
    assert "[red]seven[/red] :boom:" in shown or "[red]" in shown
    assert re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2028]", shown) is None
    shown.encode("utf-8")


def test_plain_lines_have_no_bias_and_one_width(example: Result) -> None:
    lines = explain(example).splitlines()
    assert len(lines) == 2 * len(example.blocks) + 2
    assert not any("bias" in line for line in lines)
    japanese = extract(filler.page("ja"))
    for line in explain(japanese).splitlines()[1:-1:2]:
        assert cell_len(line) <= 31 + 70


def test_fit_counts_cells() -> None:
    assert fit("abc", 3) == "abc"
    assert fit("abcd", 3) == "ab…"
    assert fit("東京都", 6) == "東京都"
    assert cell_len(fit("東京都庁前", 6)) <= 6
    assert fit("東京都庁前", 6).endswith("…")


def _in_a_terminal(*arguments: str) -> tuple[int, str]:
    ours, theirs = pty.openpty()
    running = subprocess.Popen(
        [sys.executable, "-m", "declutter", *arguments],
        stdin=subprocess.DEVNULL, stdout=theirs, stderr=subprocess.PIPE,
        env={**os.environ, "TERM": "xterm-256color", "COLUMNS": "100", "LC_ALL": "C"},
    )  # fmt: skip
    os.close(theirs)
    seen = b""
    while True:
        try:
            more = os.read(ours, 65536)
        except OSError:  # the other end is closed
            break
        if not more:
            break
        seen += more
    os.close(ours)
    with running:
        assert running.stderr is not None
        assert running.stderr.read() == b""
    return running.returncode, seen.decode("utf-8")


def test_command_draws_in_a_terminal() -> None:
    code, seen = _in_a_terminal("--explain", str(EXAMPLE))
    assert code == 0
    assert "\x1b[" in seen
    assert "─" in seen
    assert "blocks kept" in seen


def test_several_pages_are_named(capfdbinary: pytest.CaptureFixture[bytes], tmp_path: Path) -> None:
    from declutter.cli.main import main

    other = tmp_path / "other.html"
    other.write_text(filler.page("de"), "utf-8")
    assert main(["--explain", str(EXAMPLE), str(other)]) == 0
    lines = capfdbinary.readouterr().out.decode().splitlines()
    assert lines[0] == str(EXAMPLE)
    assert str(other) in lines


def test_only_prints_the_blocks_of_a_role(
    example: Result, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    from declutter.cli.main import main

    assert main(["--only", "newsletter", str(EXAMPLE)]) == 0
    printed = capfdbinary.readouterr().out.decode()
    wanted = [block.text for block in example.blocks if block.role == "newsletter"]
    assert wanted
    assert printed.split("\n\n") == [*wanted[:-1], f"{wanted[-1]}\n"]
