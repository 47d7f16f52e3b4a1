"""Markdown: what the cases expect, and that it reads back word for word."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import fixture_format
import markdown_cases
from markdown_cases import FOLDERS, views

pytest.importorskip("markdown_it")
pytest.importorskip("mdit_py_plugins")
import roundtrip
from declutter.decode import decode

FIXTURES = fixture_format.folders()

# --- what the cases expect ------------------------------------------------------------------


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_case(folder: Path) -> None:
    plain, document, markdown = markdown_cases.read(folder)
    expected = (folder / "expected.md").read_text("utf-8").removesuffix("\n")
    if folder.name.startswith("extract--"):  # the scores may keep a line more
        lines = iter(markdown.split("\n"))
        assert [line for line in expected.split("\n") if line not in lines] == []
    else:
        assert markdown == expected
    assert roundtrip.difference(plain, document, markdown) is None


def test_enough_cases() -> None:
    kinds = {folder.name.split("--")[0] for folder in FOLDERS}
    assert len(FOLDERS) >= 40
    assert kinds >= {"code", "table", "list", "footnote", "math", "inline", "image", "extract"}


# --- word for word --------------------------------------------------------------------------


@pytest.mark.parametrize("folder", FIXTURES, ids=lambda folder: folder.name)
def test_fixtures_come_back_whole(folder: Path) -> None:
    html = decode((folder / "page.html").read_bytes()).html
    assert roundtrip.difference(*views(html)) is None
    assert roundtrip.difference(*views(html, by_score=True)) is None


nasty = st.text(
    st.sampled_from("ab1 .*_`[]()<>#+-=~|\\!&;:\"'$^{}/»“é本\n\t\u00a0\u200b\u3000"), max_size=12
)
inline_tag = st.sampled_from("b i em strong code a sup sub del span kbd cite q".split())
block_tag = st.sampled_from(
    "p div li ul ol blockquote h2 h4 td tr table th dl dt dd pre section figure figcaption "
    "hr br img article center".split()
)


def _element(tag: str, children: list[str]) -> str:
    attributes = {"a": " href='/x_*y(z'", "img": " src='/a_b.png' alt='*a*'"}.get(tag, "")
    void = tag in ("hr", "br", "img")
    return f"<{tag}{attributes}>" if void else f"<{tag}{attributes}>{''.join(children)}</{tag}>"


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")


lines = st.recursive(
    nasty.map(_escaped),
    lambda inner: st.builds(_element, inline_tag, st.lists(inner, max_size=4)),
    max_leaves=8,
)
markup = st.recursive(
    lines,
    lambda inner: st.builds(
        _element, st.one_of(block_tag, inline_tag), st.lists(inner, max_size=4)
    ),
    max_leaves=20,
)


@settings(max_examples=300, deadline=None)
@given(st.lists(markup, max_size=5).map("".join))
def test_any_markup_comes_back_whole(html: str) -> None:
    assert roundtrip.difference(*views(html)) is None


@settings(max_examples=100, deadline=None)
@given(st.lists(nasty, min_size=1, max_size=4))
def test_any_text_comes_back_whole(texts: list[str]) -> None:
    html = f"<p>{'<br>'.join(map(_escaped, texts))}<b>{_escaped(texts[0])}</b></p>"
    assert roundtrip.difference(*views(html)) is None
