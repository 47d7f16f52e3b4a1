"""`declutter kinds`: what the kinds declare, in words and as JSON; what a language lacks."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from declutter.cli.main import main
from declutter.clutter import KINDS, Case, Kind
from declutter.report.kinds import WORD_LISTS, lacks, languages, section

Output = pytest.CaptureFixture[bytes]


def _run(capture: Output, *arguments: str) -> str:
    assert main(["kinds", *arguments]) == 0
    said = capture.readouterr()
    assert said.err == b""
    return said.out.decode("utf-8")


def test_all_kinds_are_listed(capfdbinary: Output) -> None:
    listed = _run(capfdbinary)
    for kind in KINDS:
        assert f"| {kind.role} | {kind.summary} | {len(kind.tokens)} |" in listed


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.role)
def test_one_kind_is_shown_whole(kind: Kind, capfdbinary: Output) -> None:
    shown = _run(capfdbinary, kind.role)
    assert shown.startswith(f"## {kind.role}\n\n{kind.summary}\n")
    for phrases in kind.phrases.values():
        for phrase in phrases:
            assert f"`{phrase}`".replace("|", "\\|") in shown
    for token in kind.tokens:
        assert f"`{token}`" in shown
    for case in (*kind.examples, *kind.near_misses):
        assert case.html in shown


def test_docs_show_samples_of_the_same() -> None:
    page = (Path(__file__).parents[2] / "docs" / "kinds.md").read_text("utf-8")
    for kind in KINDS:
        assert section(kind) in page


def test_json_is_all_that_is_declared(capfdbinary: Output) -> None:
    data = json.loads(_run(capfdbinary, "--format", "json"))
    assert [kind["role"] for kind in data] == [kind.role for kind in KINDS]
    for found, kind in zip(data, KINDS, strict=True):
        assert found["phrases"] == {code: list(words) for code, words in kind.phrases.items()}
        assert found["tokens"] == list(kind.tokens)
        assert len(found["examples"]) == len(kind.examples)
        assert (found["structure"] is None) == (kind.structure is None)
    one = json.loads(_run(capfdbinary, "promo", "--format=json"))
    assert [kind["role"] for kind in one] == ["promo"]


def test_what_a_language_lacks() -> None:
    case = Case("de", "<p>x</p>", ("x",))
    kinds = [
        Kind("promo", "One.", phrases={"en": ("a", "b", "c", "d"), "de": ("a",), "fr": ("a",) * 4}),
        Kind("share", "Two.", phrases={"en": ("a", "b"), "de": ("a", "b")}, examples=(case,)),
        Kind("credit", "Three.", phrases={"en": ("z",)}),
        Kind("advert", "No phrases at all."),
    ]
    found = {lack.name: lack for lack in lacks("de", kinds)}
    assert list(found) == ["credit", "promo", "share"]
    assert [lack.state for lack in found.values()] == ["missing", "thin", "fine"]
    assert found["promo"][1:4] == (1, 4, 0)
    assert found["share"].cases == 1
    assert found["credit"].english == ("z",)


def test_missing_of_known_and_unknown_languages(capfdbinary: Output) -> None:
    assert "de" in languages()
    with_phrases = _run(capfdbinary, "--missing", "de")
    assert all(kind.role in with_phrases for kind in KINDS)
    assert all(name in with_phrases for name in WORD_LISTS)
    assert "missing" not in with_phrases
    without = _run(capfdbinary, "--missing", "xx", "--format", "json")
    assert {entry["state"] for entry in json.loads(without)} == {"missing"}
    assert "no phrases in this language yet" in _run(capfdbinary, "--missing", "xx")
    one = json.loads(_run(capfdbinary, "newsletter", "--missing", "xx", "--format", "json"))
    assert [entry["name"] for entry in one] == ["newsletter"]
    assert "sign up for our newsletter" in one[0]["english"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["newslettr"], "did you mean newsletter?"),
        (["qqqq"], "there are: advert"),
        (["--missing", "german"], "not the code of a language"),
        (["--format", "xml"], "invalid choice"),
    ],
)
def test_wrong_lines(arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["kinds", *arguments]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert said in captured.err
    assert captured.err.count("\n") == 1
