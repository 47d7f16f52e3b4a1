"""White space and marks in lines: compiled code says what the standard library says."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from declutter import native
from declutter.render import markdown_inline

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


def test_a_collapsed_text_is_not_copied() -> None:
    for text in ("one two", "één twee", "一 二", "😀 two"):
        assert lines.collapsed(text) is text


@given(st.text(st.sampled_from("\\`*[]<&_$~!^ab 漢😀"), max_size=12) | TEXTS)
def test_marks_are_what_an_escape_may_stand_before(text: str) -> None:
    assert lines.has_marks(text) == (markdown_inline._MARKS.search(text) is not None)
    if not lines.has_marks(text):
        assert markdown_inline._pattern(True, True).search(text) is None
