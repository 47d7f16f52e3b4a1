"""White space and marks in lines: compiled code says what the standard library says."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from declutter import native
from declutter.render import markdown_inline, nodes

lines = native.compiled("lines")
pytestmark = pytest.mark.skipif(lines is None, reason="installed without a compiler")
SPACES = "".join(chr(code) for code in range(0x3100) if chr(code).isspace())
TEXTS = st.text(st.sampled_from(SPACES + "abcé漢😀") | st.characters(), max_size=40)


@given(TEXTS)
@example("")
@example(" a")
@example("a ")
@example("a  b")
@example("a\x1cb\x85c\xa0d\u3000e")
def test_white_space_is_collapsed(text: str) -> None:
    assert lines.collapsed(text) == " ".join(text.split())


@given(st.text(st.sampled_from(SPACES + "abcé漢😀\x1f\x7f" + 9 * "a" + 3 * " "), max_size=60))
@example("eight by eight bytes, and one  of two spaces ")
@example("a234567  b23456 7 c234567\td234567 ")
@example("1234567 12345678 é234567 \u3000234567")
def test_words_of_a_block_are_collapsed(text: str) -> None:
    pieces = native.compiled("pieces").Pieces(None)
    pieces.append((text, 0, None))
    words = " ".join(text.split())
    assert pieces.nodes() == ([nodes.Text(words)] if words else [])


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("12. a", "12\\. a"),
        ("12) a", "12\\) a"),
        ("12.", "12\\."),
        ("12.5 a", "12.5 a"),
        ("12 a.", "12 a."),
        ("2026", "2026"),
        ("1234567890. a", "1234567890. a"),
        ("- a", "\\- a"),
        ("# a", "\\# a"),
        ("a 1. b", "a 1. b"),
    ],
)
def test_starts_of_lines_are_escaped_in_each_line(words: str, shown: str) -> None:
    style = markdown_inline.Style()
    assert markdown_inline.line([nodes.Text(words)], style) == shown
    below: list[nodes.Inline] = [nodes.Text("x"), nodes.LineBreak(), nodes.Text(words)]
    assert markdown_inline.line(below, style) == "x\\\n" + shown


def test_a_collapsed_text_is_not_copied() -> None:
    for text in ("one two", "één twee", "一 二", "😀 two"):
        assert lines.collapsed(text) is text


WORDS = st.text(st.sampled_from("\\`*[]<&;_$~!^#|()/ab1  :.é漢½😀"), max_size=9) | st.sampled_from(
    ("&amp;", "a_b", "_a", "$1", "x &#x41; y", "]: b", "&" + 40 * "a" + ";", "&" + 41 * "a" + ";")
)
LEAVES = (
    st.builds(nodes.Text, WORDS)
    | st.builds(nodes.Code, WORDS)
    | st.builds(nodes.Image, WORDS, WORDS)
    | st.builds(nodes.LineBreak)
    | st.builds(nodes.NoteReference, st.just("1"), st.just("[1]"))
)


def holders(children: st.SearchStrategy[nodes.Inline]) -> st.SearchStrategy[nodes.Inline]:
    some = st.lists(children, min_size=1, max_size=3)
    kinds = (nodes.Strong, nodes.Emphasis, nodes.Strong, nodes.Deleted, nodes.Superscript)
    return st.builds(nodes.Link, WORDS, some) | st.one_of(
        *(st.builds(kind, some) for kind in kinds)
    )


CONTENT = st.lists(st.recursive(LEAVES, holders, max_leaves=4), max_size=6)
STYLES = st.builds(
    markdown_inline.Style, st.booleans(), st.booleans(), st.booleans(), st.booleans()
)


@settings(max_examples=600)
@given(CONTENT, STYLES)
@example([nodes.Text("Yes!"), nodes.Link("/a", [nodes.Text("^b")])], markdown_inline.Style())
@example(
    [nodes.Strong([nodes.Text("a")]), nodes.Strong([nodes.Text("b")])], markdown_inline.Style()
)
def test_lines_are_the_same_token_by_token(
    content: list[nodes.Inline], style: markdown_inline.Style
) -> None:
    fast = markdown_inline.line(content, style)
    with pytest.MonkeyPatch.context() as patch:
        assert markdown_inline._quick_line is not None
        patch.setattr(markdown_inline, "_quick_line", None)
        assert markdown_inline.line(content, style) == fast


@given(st.text(st.sampled_from("ab 1234567890.)\n#-+>=:|é€\t"), max_size=30))
def test_lines_that_begin_with_no_mark_are_told(text: str) -> None:
    if not markdown_inline.may_start(text):
        assert markdown_inline._LINE_START.search(text) is None


@given(st.text(st.sampled_from("ab{}()'%^é€😀"), max_size=40), st.sampled_from("\\`*[]<&_$~a"))
def test_marks_are_found_wherever_they_stand(text: str, mark: str) -> None:
    for i in range(len(text) + 1):
        whole = text[:i] + mark + text[i:]
        assert markdown_inline.has_marks(whole) == markdown_inline._may_hold_markup(whole)


@given(st.lists(st.text(st.sampled_from("a\\$([é€"), max_size=5), max_size=3))
def test_signs_of_tex_are_found(texts: list[str]) -> None:
    found = any("\\" in text or "$$" in text for text in texts)
    assert lines.may_hold_tex(texts, list(range(len(texts)))) == found
