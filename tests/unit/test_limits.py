"""Limits: reported, never raising, nothing lost without a word."""

from __future__ import annotations

import re
import time
from pathlib import Path

import pytest

import filler
from declutter import Extractor, Options, extract, extract_many
from declutter.pipeline import FLATTENED
from declutter.result import Result

PAGE = filler.page("en")
JAPANESE = filler.page("ja")


def numbers(result: Result) -> list[int]:
    """Those of its one warning."""
    (warning,) = result.warnings
    return [int(one.replace(",", "")) for one in re.findall(r"\d[\d,]*", warning)]


def use(result: Result) -> None:
    """Every view works on what is there."""
    assert len(result.roles) == len(result.blocks) == len(result.kept)
    result.json().encode()
    assert result.explain()
    assert "</html>" in result.report()
    for block in range(0, len(result.blocks), 5):
        assert result.reasons(block)
        assert result.role_reasons(block)


@pytest.mark.parametrize(
    "arguments",
    [{"max_bytes": 0}, {"max_tags": -1}, {"max_depth": 0}, {"max_depth": None},
     {"max_seconds": 0}, {"max_seconds": float("nan")}],
)  # fmt: skip
def test_senseless_limits_are_refused(arguments: dict[str, float]) -> None:
    with pytest.raises(ValueError, match=f"{next(iter(arguments))} must be more than 0"):
        Options(**arguments)  # type: ignore[arg-type]


def test_limits_are_part_of_what_options_are() -> None:
    assert Options(max_bytes=5) != Options()
    assert hash(Options(max_seconds=2.5)) == hash(Options(max_seconds=2.5))
    assert Options(max_bytes=None, max_tags=None).max_bytes is None


# --- bytes ----------------------------------------------------------------------------------


@pytest.mark.parametrize("encoding", [None, "utf-8", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("page", [PAGE, JAPANESE], ids=["en", "ja"])
def test_bytes_beyond_the_limit_are_said(page: str, encoding: str | None) -> None:
    source = page if encoding is None else page.encode(encoding)
    whole = Extractor().extract(source)
    for limit in range(len(source) // 2, len(source) // 2 + 40):
        result = Extractor(Options(max_bytes=limit)).extract(source)
        size, rest = numbers(result)
        assert size == len(source)
        assert 0 <= limit - (size - rest) < 2000
        assert result.encoding == whole.encoding
        assert "\ufffd" not in "".join(result.walked.texts)
        count = len(result.walked.texts) - 1
        assert result.walked.texts[:count] == whole.walked.texts[:count]
    use(result)


def test_text_without_a_tag_is_cut_between_characters() -> None:
    source = "渡し船" * 1000
    for limit in range(2000, 2006):
        result = extract(source.encode(), options=Options(max_bytes=limit))
        size, rest = numbers(result)
        assert size - rest in range(limit - 2, limit + 1)
        assert result.walked.texts == [source[: (size - rest) // 3]]


def test_at_the_limit_nothing_is_said() -> None:
    for source in (PAGE, PAGE.encode(), bytearray(PAGE.encode()), memoryview(PAGE.encode())):
        assert extract(source, options=Options(max_bytes=len(source))).warnings == ()
        assert extract(source, options=Options(max_bytes=len(source) - 1)).warnings


def test_trees_have_the_limit_too() -> None:
    import lxml.html

    result = extract(lxml.html.document_fromstring(PAGE), options=Options(max_bytes=1000))
    assert result.warnings
    assert len(result.blocks) < len(extract(PAGE).blocks)


@pytest.mark.parametrize("limit", [1, 2, 3, 4, 7])
@pytest.mark.parametrize("source", ["<p>ab", b"<p>ab", "äöü".encode(), b"\xff\xfe<\0p\0"])
def test_tiny_limits(source: str | bytes, limit: int) -> None:
    use(extract(source, options=Options(max_bytes=limit, max_tags=1)))


# --- tags and depth -------------------------------------------------------------------------


@pytest.mark.parametrize("page", [PAGE, PAGE.encode("utf-16"), PAGE + "\ud800"])
def test_tags_beyond_the_limit_are_said(page: str | bytes) -> None:
    limit = 30
    result = extract(page, options=Options(max_tags=limit))
    warning = result.warnings[-1]
    assert warning.startswith(f"page of {PAGE.count('<')} tags cut: the last ")
    assert f" {PAGE.count('<') - limit}, " in warning
    read = len(PAGE) + (isinstance(page, str) and page != PAGE)
    at = [match.start() for match in re.finditer("<", PAGE)][limit]
    assert f" {read - at:,} characters" in warning
    assert (
        extract(page, options=Options(max_tags=PAGE.count("<"))).warnings == (result.warnings[:-1])
    )
    use(result)


def test_deep_elements_are_flattened_without_loss() -> None:
    html = "<div>" * 50 + "<blockquote>" * 50 + PAGE
    flat, whole = extract(html, options=Options(max_depth=20)), extract(html)
    assert flat.warnings == (FLATTENED,)
    assert whole.warnings == ()
    assert flat.walked.texts == whole.walked.texts
    assert len(flat.walked.parents) < len(whole.walked.parents) - 70
    use(flat)


# --- time -----------------------------------------------------------------------------------


def test_without_time_the_region_score_judges() -> None:
    result = extract(PAGE, options=Options(max_seconds=1e-9))
    assert result.warnings == (
        f"time of 1e-09 s spent: {len(result.blocks)} of {len(result.blocks)} blocks are judged "
        "by the region score alone",
    )
    assert filler.PARAGRAPHS["en"][0] in result.text
    assert {name.partition(":")[0] for name, _ in result.reasons(5)} == {"region"}
    use(result)


def test_with_time_nothing_changes() -> None:
    result, other = extract(PAGE), extract(PAGE, options=Options(max_seconds=1e6))
    assert other.warnings == ()
    assert (other.probability == result.probability).all()


def test_time_is_looked_at_between_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    """What was judged in time stays as it was judged."""
    monkeypatch.setattr("declutter.scoring.model.MOST_BLOCKS", 7)
    questions = iter([False, False, *[True] * 100])
    monkeypatch.setattr("declutter.limits.deadline", lambda _: lambda: next(questions))
    whole, result = extract(PAGE), extract(PAGE, options=Options(max_seconds=1))
    count = len(result.blocks)
    assert result.warnings[0].startswith(f"time of 1 s spent: {count - 14} of {count} blocks")
    assert (result.probability[:14] == whole.probability[:14]).all()
    scored = result._scored
    assert scored is not None
    assert (result.probability[14:] == scored.parts[2].region).all()
    use(result)


def test_no_clock_is_read_unless_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    def clock() -> float:
        raise AssertionError("a clock was read")

    for name in ("monotonic", "time", "perf_counter", "process_time"):
        monkeypatch.setattr(time, name, clock)
    extract(PAGE).json()
    with pytest.raises(AssertionError, match="a clock was read"):
        extract(PAGE, options=Options(max_seconds=5))


# --- beside the limits of extract_many and the command --------------------------------------


def test_limits_of_extract_many_come_first() -> None:
    (page,) = extract_many([PAGE], 0, max_bytes=100)
    assert page.error is not None
    (page,) = extract_many([PAGE], 0, options=Options(max_bytes=1000))
    assert page.error is None
    assert any("were not read" in warning for warning in page.warnings)


def test_a_wider_limit_of_extract_many_holds(monkeypatch: pytest.MonkeyPatch) -> None:
    from declutter.many import work

    setup = work.Setup(Options(keep=["title"], max_seconds=9), ("text",), None, None)
    made = work._with_own_limits(setup.options)
    assert (made.max_bytes, made.max_tags, made.max_seconds) == (None, None, 9)
    assert made.kept_roles == Options(keep=["title"]).kept_roles


def test_flags(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from declutter.cli import main

    path = tmp_path / "page.html"
    path.write_text(PAGE, "utf-8")
    assert main(["--max-bytes", "1500", str(path)]) == 0
    assert "were not read" in capsys.readouterr().err
    assert main(["--max-tags", "30", str(path)]) == 0
    assert "tags cut" in capsys.readouterr().err
    assert main(["--max-seconds", "1e-9", str(path)]) == 0
    assert "region score alone" in capsys.readouterr().err
    assert main(["--max-bytes", "0", str(path)]) == 2
    assert capsys.readouterr().err.startswith("declutter: --max-bytes must be more than 0: 0")
