"""Inline runs: offsets count in the block's collapsed text."""

from __future__ import annotations

from declutter import extract


def _runs(html: str) -> list[list[tuple[str, str, str | None]]]:
    return [
        [(run.kind, block.text[run.start : run.end], run.href) for run in block.runs]
        for block in extract(html).blocks
    ]


def test_links_emphasis_and_code() -> None:
    html = "<p>See  <a href='/x'>the\n <em>old</em> harbour</a>, <b>not</b><code>f( x )</code>.</p>"
    assert _runs(html) == [
        [
            ("link", "the old harbour", "/x"),
            ("em", "old", None),
            ("strong", "not", None),
            ("code", "f( x )", None),
        ]
    ]


def test_runs_end_with_their_block() -> None:
    html = (
        "<div>One <a href=a>link</a><p>Two <a href=b>link</a></p>"
        "<b>three</b><br><br><i>four</i></div>"
    )
    assert _runs(html) == [
        [("link", "link", "a")],
        [("link", "link", "b")],
        [("strong", "three", None)],
        [("em", "four", None)],
    ]


def test_an_anchor_without_target_is_no_link() -> None:
    assert _runs("<p><a name=top>Top</a> of the page</p>") == [[]]


def test_spaces_between_inline_elements_count_once() -> None:
    html = "<p><b>one </b> <i> two</i><script>no()</script> <u>three</u></p>"
    assert _runs(html) == [[("strong", "one", None), ("em", "two", None)]]
