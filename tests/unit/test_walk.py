from __future__ import annotations

import tracemalloc

import numpy as np
import pytest

from declutter.features.structure import token_levels
from declutter.markup import FLAG, FLAGS, meaning, token_group_names
from declutter.parse import parse
from declutter.walk import LINE_BREAK, Walked, walk


def walked(html: str) -> Walked:
    return walk(parse(html))


def texts(html: str) -> list[str]:
    return walked(html).texts


# --- where blocks begin and end -------------------------------------------------------------


@pytest.mark.parametrize(
    ("html", "blocks"),
    [
        ("", []),
        ("plain", ["plain"]),
        ("<p>one<p>two", ["one", "two"]),
        ("<div>one<div>two</div>three</div>", ["one", "two", "three"]),
        ("<ul><li>one<li>two<ul><li>three</ul>four</ul>", ["one", "two", "three", "four"]),
        ("<table><tr><th>a<td>b<tr><td>c</table>", ["a", "b", "c"]),
        ("<dl><dt>a<dd>b</dl>", ["a", "b"]),
        ("<h1>a</h1>b<h6>c</h6>", ["a", "b", "c"]),
        ("<blockquote>a<p>b</p>c</blockquote>", ["a", "b", "c"]),
        ("<figure><img><figcaption>a</figcaption></figure>", ["a"]),
        ("<p>one <b>two</b> <i>three</i> <a href=x>four</a></p>", ["one two three four"]),
        ("<p>one<br>two</p>", ["one two"]),
        ("<p>one<br><br>two</p>", ["one", "two"]),
        ("<p>one<br> <br>\n<br>two</p>", ["one", "two"]),
        ("<p><br><br>one<br></p>", ["one"]),
        ("<p>one<hr>two", ["one", "two"]),
        ("<a href=x><div>one</div><div>two</div></a>", ["one", "two"]),
        ("<select><option>one<option>two</select>", ["one", "two"]),
        ("<label>one</label><button>two</button> three", ["one", "two three"]),
        ("<textarea>one</textarea>", ["one"]),
        ("<details><summary>one</summary>two</details>", ["one", "two"]),
        ("<o:p>one</o:p><x-y>two</x-y>", ["onetwo"]),
        ("<ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby>", ["漢(かん)"]),
    ],
)
def test_blocks(html: str, blocks: list[str]) -> None:
    assert texts(html) == blocks


def test_white_space_collapses() -> None:
    assert texts("<p>  one \n\t two\xa0\u2003three\u200b  </p>") == ["one two three\u200b"]


@pytest.mark.parametrize(
    "tag", ["script", "style", "template", "svg", "iframe", "object", "canvas"]
)
def test_what_is_no_text(tag: str) -> None:
    assert texts(f"<p>one</p><{tag}>two</{tag}><p>three</p>") == ["one", "three"]


def test_noscript_is_read_where_there_is_hardly_other_text() -> None:
    html = "<noscript><div><p>For readers without scripts</p></div></noscript><div id=app></div>"
    assert texts(f"<body>{html}") == ["For readers without scripts"]
    assert texts("<body>" + "<p>Much other text.</p>" * 2000 + html)[-1] == "Much other text."


def test_comments_and_the_head_are_no_text() -> None:
    assert texts("<head><title>t</title></head><p>o<!-- x -->ne</p><!-- y -->") == ["one"]


def test_hidden_text_is_a_block_with_a_flag() -> None:
    page = walked("<div hidden>one</div><div style='display: none'>two</div><p>three</p>")
    assert page.texts == ["one", "two", "three"]
    hidden = [bool(page.flags[owner] & FLAG["hidden"]) for owner in page.owners]
    assert hidden == [True, True, False]


# --- what is noted of a block ---------------------------------------------------------------


def test_links_and_emphasis() -> None:
    page = walked("<p>See <a href=/one>this</a> or <a href=/two><b>that</b></a>.</p><p>None</p>")
    assert list(page.link_counts) == [2, 0]
    assert list(page.link_chars) == [8, 0]
    assert list(page.strong_chars) == [4, 0]
    assert page.hrefs == ["/one", None]


def test_link_around_a_block_covers_it() -> None:
    assert list(walked("<a href=/one><h3>Headline</h3></a>").link_chars) == [8]


def test_raw_text_only_where_lines_matter() -> None:
    page = walked("<p>one two</p><p>one<br>two</p><pre>a\n  b</pre>")
    assert page.raws == [None, f"one{LINE_BREAK}two", "a\n  b"]


def test_pre_keeps_double_breaks_in_one_block() -> None:
    assert walked("<pre>a<br><br>b</pre>").raws == [f"a{LINE_BREAK}{LINE_BREAK}b"]


def test_elements_hold_ranges_of_blocks() -> None:
    page = walked("<div><p>one</p><ul><li>two</li><li>three</li></ul></div><p>four</p>")
    assert len(page.first) == len(page.end) == len(page.parents) == len(page.flags)
    assert all(0 <= first <= end <= 4 for first, end in zip(page.first, page.end, strict=True))
    lists = [i for i, own in enumerate(page.own_flags) if own & FLAG["list"]]
    assert [(page.first[i], page.end[i]) for i in lists] == [(1, 3)]
    for block, owner in enumerate(page.owners):
        while owner >= 0:
            assert page.first[owner] <= block < page.end[owner]
            owner = page.parents[owner]


def test_flags_are_inherited_and_end_with_their_element() -> None:
    page = walked("<nav><ul><li>one</li></ul></nav><main><p>two</p></main><p>three</p>")

    def names(block: int) -> set[str]:
        flags = page.flags[page.owners[block]]
        return {name for name in FLAGS if flags & FLAG[name]}

    assert names(0) == {"nav", "list", "li"}
    assert names(1) == {"main", "p"}
    assert names(2) == {"p"}


def test_roles_of_aria_count_as_tags() -> None:
    page = walked('<div role="navigation">one</div><div role="contentinfo">two</div>')
    assert page.flags[page.owners[0]] & FLAG["nav"]
    assert page.flags[page.owners[1]] & FLAG["footer"]


def test_class_tokens_are_noted_by_distance() -> None:
    page = walked(
        '<div class="sidebar"><section class="x"><p class="caption">one</p></section></div>'
    )
    side = 1 << token_group_names().index("side")
    figure = 1 << token_group_names().index("figure")
    owner = page.owners[0]
    assert page.tokens[owner] & figure
    assert not page.tokens[owner] & side
    _, near, chain = token_levels(page, np.array(page.parents))
    assert int(near[owner]) & side
    assert chain[owner] == page.chain_tokens[owner]
    assert page.chain_tokens[owner] & side & page.chain_tokens[page.parents[owner]]


@pytest.mark.parametrize(
    "name", ["newsletter-signup", "newsletterSignup", "Newsletter_box", "a newsletter"]
)
def test_class_names_are_split(name: str) -> None:
    assert meaning(name) >> token_group_names().index("newsletter") & 1


def test_images_and_controls_are_counted_where_they_stand() -> None:
    page = walked("<p>one<img><p>two<input><p>three<video></video>")
    marks = [list(marks) for marks in (page.images, page.controls, page.media)]
    assert marks == [[0], [1], [2]]


def test_language_and_head() -> None:
    page = walked('<html lang="DE-at"><head><title>t</title></head><p>x')
    assert page.language == "de-at"
    assert page.head is not None
    assert page.head.tag == "head"


def test_any_depth() -> None:
    page = walked("<div>" * 500 + "deep" + "</div>" * 500 + "after")
    assert page.texts == ["deep", "after"]


def test_token_groups_fit_into_a_machine_word() -> None:
    assert len(token_group_names()) <= 64
    assert len(FLAGS) <= 63


def test_a_counter_in_front_of_a_paragraph_is_no_label_of_it() -> None:
    comments = 1 << token_group_names().index("comments")
    counter = '<a href="#c" class="comments-count">12</a>'
    sentence = "The harbour froze in the second week of January, and the ferries stayed in."
    page = walked(f"<p>{counter}{sentence}</p><p>{counter} comments</p><p>{counter}</p>")
    assert [bool(tokens & comments) for tokens in page.lead_tokens] == [False, True, True]


def test_long_names_are_not_kept() -> None:
    """A crawl of pages with class names of a megabyte would fill the memory otherwise."""
    tracemalloc.start()
    try:
        for number in range(20):
            assert meaning(f"newsletter \u00e9{number}" + "x" * 1_000_000)
        assert tracemalloc.get_traced_memory()[0] < 3_000_000
    finally:
        tracemalloc.stop()
