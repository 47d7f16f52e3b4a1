"""The fixture format, written and read back."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

import fixture_format
from declutter.label import cases
from declutter.label.cases import Case, CaseError

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib


def test_what_is_written_is_read_back(tmp_path: Path) -> None:
    case = Case(
        tmp_path / "page--a",
        [("title", "A \u2028 flood"), ("body", "It rose | fast.")],
        language="en",
        page_type="listing",
        why='says "so" \\ \x7f\n twice',
        url="https://a.example/1",
        done=False,
        checked={0, 1, 2, 9},
    )
    cases.write(case, b"<h1>A flood</h1><p>It rose | fast.</p>")
    read = cases.read(case.folder)
    assert read.labels == [("title", "A flood"), ("body", "It rose | fast.")]
    assert (read.language, read.page_type, read.url) == ("en", "listing", case.url)
    assert read.why == 'says "so" \\ twice'
    assert (read.done, read.checked) == (False, {0, 1, 2, 9})
    assert read.page() == b"<h1>A flood</h1><p>It rose | fast.</p>"


def test_a_page_that_is_done_is_a_fixture_like_any_other(tmp_path: Path) -> None:
    case = Case(tmp_path / "x", [("body", "Words.")], language="en", why="a test")
    cases.write(case, b"<p>Words.</p>")
    assert fixture_format.problems(fixture_format.load(case.folder)) == []
    said = tomllib.loads((case.folder / "case.toml").read_text("utf-8"))
    assert said == {"language": "en", "page_type": "article", "why": "a test"}


def test_fixtures_are_read_as_the_tests_read_them() -> None:
    folder = fixture_format.folders()[0]
    assert cases.read(folder).labels == fixture_format.load(folder).labels
    assert cases.read(folder).done


@pytest.mark.parametrize(
    ("labels", "toml"),
    [("promo: Read", ""), ("clutter | Read", ""), ("body | Read", "language = "), (b"\xff", "")],
)
def test_labels_that_make_no_sense_say_so(tmp_path: Path, labels: str | bytes, toml: str) -> None:
    data = labels if isinstance(labels, bytes) else labels.encode()
    (tmp_path / "labels.txt").write_bytes(data)
    (tmp_path / "case.toml").write_text(toml)
    with pytest.raises(CaseError, match=str(tmp_path)):
        cases.read(tmp_path)


def test_a_write_that_fails_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "labels.txt"
    cases.replace_file(path, b"old")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="No space"):
        cases.replace_file(path, b"new")
    assert [file.read_bytes() for file in tmp_path.iterdir()] == [b"old"]


def test_numbers_as_ranges() -> None:
    assert cases.ranges({7, 0, 1, 2}) == "0-2 7"
    assert cases._numbers("0-2 7 x 9-8") == {0, 1, 2, 7}
    assert cases._numbers(["0"]) == set()


def test_the_same_page_gets_the_same_folder_wherever_it_lies() -> None:
    name = cases.folder_name(b"<p>x", Path("/a/Über den FLUSS_2024.html"))
    assert name.startswith("page--über-den-fluss-2024-")
    assert cases.folder_name(b"<p>x", Path("b/Über den FLUSS_2024.htm")) == name
    assert cases.folder_name(b"<p>y", Path("...")).startswith("page--untitled-")
