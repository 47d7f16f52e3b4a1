"""How a text is cut into blocks, and put together again."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from declutter.plain.lines import cut


def test_a_line_is_a_block() -> None:
    lines = cut("One line.\nAnother line.\n\n\nA third.")
    assert lines.texts == ["One line.", "Another line.", "A third."]
    assert lines.paragraphs[0] == lines.paragraphs[1] != lines.paragraphs[2]


def test_marks_are_read_and_stay_in_the_text() -> None:
    text = '## A *fine* head ##\n- an [item](/x_(y) "t") of a list\n> quoted\n1. first'
    lines = cut(text)
    assert lines.texts == ["A fine head", "an item of a list", "quoted", "first"]
    assert lines.forms == ["heading", "list_item", "quote", "list_item"]
    assert lines.link_chars == [0, 4, 0, 0]
    assert lines.join([0, 1, 2, 3]) == text


def test_code_and_tables_are_one_block_each() -> None:
    text = "```py\nx = 1\n\ny = 2\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nEnd."
    lines = cut(text)
    assert lines.forms == ["code", "table_cell", "paragraph"]
    assert lines.texts == ["x = 1 y = 2", "a b 1 2", "End."]
    assert lines.join([0, 1, 2]) == text


def test_code_that_is_never_closed_is_not_lost() -> None:
    assert cut("```\nx = 1\ny = 2").texts == ["x = 1 y = 2"]


def test_the_line_under_a_heading_goes_with_it() -> None:
    text = "Title\n=====\n\nFirst words.\n\n---\n\nLast words."
    lines = cut(text)
    assert lines.texts == ["Title", "First words.", "Last words."]
    assert lines.join([0, 1, 2]) == text
    assert lines.join([1, 2]) == "First words.\n\n---\n\nLast words."


def test_wrapped_paragraphs_are_joined() -> None:
    words = "The river rose in the night and the men of the lower mill went out to it ".split()
    wrapped, line = [], ""
    for word in words * 12:
        if len(line) + len(word) > 60:
            wrapped.append(line.rstrip())
            line = ""
        line += f"{word} "
    text = "\n".join([*wrapped, line.rstrip()])
    lines = cut(f"{text}\n\n{text}\n")
    assert len(lines.texts) == 2
    assert lines.join([0, 1]) == f"{text}\n\n{text}"


def test_gaps_of_left_out_lines_keep_paragraphs_apart() -> None:
    lines = cut("a\n\nb\nc")
    assert lines.join([0, 2]) == "a\n\nc"
    assert cut("a\nb\r\n\r\nc").join([0, 2]) == "a\r\n\r\nc"
    assert cut("a\x0bb\x0bc").join([0, 2]) == "a\nc"


def test_a_fence_without_code_says_what_stands_behind_it() -> None:
    assert cut("~~~1").texts == ["1"]
    assert cut("a\n```\n```\nb").texts == ["a", "b"]


@given(st.text(alphabet="ab #-*>|`~\n\r\t.1[]()_", max_size=80))
def test_no_letter_is_lost(text: str) -> None:
    lines = cut(text)
    everything = lines.join(list(range(len(lines.texts))))
    assert [c for c in everything if c.isalnum()] == [c for c in text if c.isalnum()]
    assert all(lines.texts)
    assert lines.start == sorted(lines.start)
