"""The second look: rows worked out by hand."""

from __future__ import annotations

import numpy as np
import pytest

from declutter.plain.lines import cut
from declutter.plain.look import NAMES, second_look


def test_rows_of_a_short_text() -> None:
    lines = cut("a\nb\n\nc")
    first = np.array([0.9, 0.1, 0.8], dtype=np.float32)
    words = np.array([10, 5, 10], dtype=np.float32)
    rows = dict(zip(NAMES, second_look(lines, words, first), strict=True))
    assert rows["look"].tolist() == first.tolist()
    assert rows["look+1"] == pytest.approx([0.1, 0.8, -1])
    assert rows["look-2"] == pytest.approx([-1, -1, 0.9])
    assert rows["look.near_2"] == pytest.approx([0.6] * 3)
    assert rows["look.ahead_2"] == pytest.approx([0.45, 0.8, -1])
    assert rows["look.back_5"] == pytest.approx([-1, 0.9, 0.5])
    assert rows["look.words_5"] == pytest.approx([17.5 / 25] * 3)
    assert rows["look.before"] == pytest.approx([0, 9 / 17.5, 9.5 / 17.5])
    assert rows["look.behind"] == pytest.approx([8.5 / 17.5, 8 / 17.5, 0])
    assert rows["look.since"] == pytest.approx([0, np.log1p(1), 0])
    assert rows["look.until"] == pytest.approx([0, np.log1p(1), 0])
    assert rows["look.group"] == pytest.approx([0.5, 0.5, 0.8])
    assert rows["look.lines"] == pytest.approx([0.6] * 3)
    assert rows["look.words"] == pytest.approx([17.5 / 25] * 3)


def test_one_line_and_nothing_likely() -> None:
    rows = second_look(cut("a"), np.ones(1, np.float32), np.zeros(1, np.float32))
    assert rows.shape == (len(NAMES), 1)
    assert np.isfinite(rows).all()
