"""Marks of blocks: compiled and not, the same."""

from __future__ import annotations

import pytest

from declutter import native
from declutter.parse import parse
from declutter.site import marks
from declutter.walk import walk
from fixture_format import FIXTURES


@pytest.mark.skipif(native.marks is None, reason="installed without a compiler")
@pytest.mark.parametrize("seed", range(3))
def test_compiled_marks_are_the_same(seed: int) -> None:
    said = [
        "Read also: the tide tables of 1911", "12 345", "", ":x", "a:", "Ab: ", "😀 12 grins",
        "\ud800 half of one", "Ünïcode — 海図とは", "०१२ हिन्दी", "x" * 12_000,
        "Running text of fifteen words and some more, so that it counts as such: one two three",
    ]  # fmt: skip
    for path in sorted(FIXTURES.glob("*/page.html"))[seed::9]:
        page = walk(parse(path.read_text("utf-8", "replace")))
        for number, text in enumerate(said[: len(page.texts)]):
            page.texts[number] = text
            page.link_chars[number] = (len(text), 0, len(text) // 3)[(number + seed) % 3]
        found, expected = marks.marks_of(page), marks._marks_of(page)
        assert found.blocks.tolist() == expected.blocks.tolist(), path
        assert found.shapes.tolist() == expected.shapes.tolist(), path
        assert found.page == expected.page, path
