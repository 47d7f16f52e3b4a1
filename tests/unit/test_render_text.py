from __future__ import annotations

import pytest

from declutter.parse import parse
from declutter.render.text import render
from declutter.walk import walk


def rendered(html: str, *kept: int) -> str:
    page = walk(parse(html))
    return render(page, list(kept or range(len(page.texts))))


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("", ""),
        ("<p>one<p>two", "one\n\ntwo"),
        ("<h2>one</h2><p>two", "one\n\ntwo"),
        ("<p>one<br>two</p>", "one\ntwo"),
        ("<ul><li>one<li>two</ul><p>three", "- one\n- two\n\nthree"),
        ("<p>one<ol><li>two<li>three</ol>", "one\n\n- two\n- three"),
        ("<table><tr><td>a<td>b<tr><td>c<td>d</table>", "a | b\nc | d"),
        ("<table><tr><th>a<td><p>b</table>", "a | b"),
        ("<p>x<table><tr><td>a<td>b</table><p>y", "x\n\na | b\n\ny"),
        ("<pre>\nif x:\n    y\n</pre><p>z", "if x:\n    y\n\nz"),
        ("<pre>a<br>  b</pre>", "a\n  b"),
        ("<blockquote><p>one</blockquote>two", "one\n\ntwo"),
        ("<ul><li><p>one<p>more<li>two</ul>", "- one\nmore\n- two"),
        ("<table><tr><td>one<br><br>two<td>three</table>", "one\n\ntwo | three"),
        (f"<table><tr><td>{'long ' * 50}<td>side</table>", f"{'long ' * 49}long\n\nside"),
    ],
)
def test_text(html: str, text: str) -> None:
    assert rendered(html) == text


def test_only_the_kept_blocks() -> None:
    assert rendered("<p>one<p>two<p>three", 0, 2) == "one\n\nthree"


def test_dropped_list_items_leave_no_gap() -> None:
    assert rendered("<ul><li>one<li>two<li>three</ul>", 0, 2) == "- one\n- three"


def test_dropped_cells_leave_the_row() -> None:
    assert rendered("<table><tr><td>a<td>b<td>c<tr><td>d</table>", 0, 2, 3) == "a | c\nd"


def test_nothing_kept() -> None:
    page = walk(parse("<p>one"))
    assert render(page, []) == ""
