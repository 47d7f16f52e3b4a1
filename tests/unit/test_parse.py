from __future__ import annotations

import time
from pathlib import Path

import lxml.etree
import lxml.html
import pytest
from selectolax.lexbor import LexborHTMLParser

import fixture_format
from declutter.decode import decode
from declutter.parse import as_markup, parse, tame
from declutter.pipeline import extract
from declutter.walk import walk


def deepest(html: str) -> int:
    """Most elements inside each other in the tree of this markup."""
    node, depth, most = LexborHTMLParser(html).root, 1, 1
    above = []
    while node is not None:
        if node.child is not None:
            above.append(node)
            node, depth = node.child, depth + 1
            most = max(most, depth)
            continue
        following = node.next
        while following is None and above:
            following, depth = above.pop().next, depth - 1
        node = following
    return most


@pytest.mark.parametrize("folder", fixture_format.folders(), ids=lambda folder: folder.name)
def test_ordinary_pages_are_left_alone(folder: Path) -> None:
    html = decode((folder / "page.html").read_bytes()).html
    assert tame(html) == html
    body = html[html.find("<body") :]
    long_page = html + body * (7000 // max(body.count("<"), 1))
    assert tame(long_page) == long_page


@pytest.mark.parametrize(
    "unit",
    [
        "<p>Old page, never closed.",
        "<li>Old list, never closed.",
        "<tr><td>Old<td>table",
        "<dt>Term<dd>Text",
        "<p><a name=x>An anchor that was never closed",
        "<img src=x><br><input>",
        "<option>One",
        '<a href="?a<b">Less</a>',
        "<p><b>Bold</b> and <i>italic</i></p>",
        "<div><span>Deep</span></div>",
        '<svg><g><circle r="1" /><path d="M0 0"/><use/></g></svg>',
        "<div>Plain</div>",
        "<script>if (a<b) document.write('<div>')</script>",
        "<!-- <div> --><p>Commented",
        "<style>a>b{}</style><p>Styled",
    ],
)
def test_old_flat_pages_are_left_alone(unit: str) -> None:
    html = "<table>" * ("<tr>" in unit) + unit * 3500
    if "<option>" not in html:
        assert tame(html) == html


@pytest.mark.parametrize("tag", ["div", "span", "section", "blockquote"])
def test_drawings_do_not_hide_a_deep_nest(tag: str) -> None:
    html = "<svg>" + f"<{tag}/>" * 9000 + "</svg>" + f"<{tag}/>" * 9000 + "<p>bottom"
    assert deepest(tame(html)) < 1500
    assert walk(parse(tame(html))).texts == ["bottom"]


@pytest.mark.parametrize("tag", ["div", "span", "b", "font size=1", "section", "x-y", "blockquote"])
def test_deep_nests_become_flat(tag: str) -> None:
    name = tag.split()[0]
    html = f"<{tag}>" * 9000 + "bottom" + f"</{name}>" * 9000 + "<p>after"
    tamed = tame(html)
    assert deepest(tamed) < 1500
    assert "bottom" in tamed
    assert walk(parse(tamed)).texts[-1] == "after"


def test_dropped_block_tags_still_part_their_texts() -> None:
    html = "".join(f"<div>w{i}" for i in range(7000))
    assert walk(parse(tame(html))).texts == [f"w{i}" for i in range(7000)]


def test_dropped_inline_tags_part_nothing() -> None:
    html = "<p>" + "<span>a" * 7000
    assert walk(parse(tame(html))).texts == ["a" * 7000]


def test_tags_with_odd_attributes_are_dropped_whole() -> None:
    html = '<div title="a<b">' * 7000 + "bottom"
    assert walk(parse(tame(html))).texts == ["bottom"]


@pytest.mark.parametrize(
    "option", ["<option>", "<OPTION>", "<Option value=1>", "<optgroup label=x>"]
)
def test_long_selects_become_boxes(option: str) -> None:
    html = "<select>" + f"{option}one" * 7000 + "</select><p>after"
    tamed = tame(html)
    assert "<select" not in tamed.lower()
    assert walk(parse(tamed)).texts == ["one"] * 7000 + ["after"]


@pytest.mark.parametrize("size", [1_000, 4_000])
def test_unclosed_formatting_does_not_multiply(size: int) -> None:
    """An element that is left open is opened again in every later paragraph."""
    html = "<p>" + "".join(f"<b id=x{i}>" for i in range(size)) + "<p>word" * size
    tamed = tame(html)
    assert len(LexborHTMLParser(tamed).html or "") < 100 * len(html)
    assert walk(parse(tamed)).texts == ["word"] * size


def test_long_attribute_values_stay_whole() -> None:
    filling = "<p>Filling of a long page.</p>" * 15_000
    for quote in "\"'":
        html = f"{filling}<div data-x={quote}{'word ' * 6000}{quote}>first</div><p title='x'>second"
        assert walk(parse(tame(html))).texts[-2:] == ["first", "second"]


@pytest.mark.parametrize("between", [" ", "/", "='1'", '=""', "\n", "\u00a0 "])
def test_many_attributes_take_linear_time(between: str) -> None:
    """Each of these was, or would be, quadratic: slashes and quotes end an attribute as well."""
    page = "<p " + "".join(f"a{i}{between}" for i in range(60_000)) + ">A block of text.</p>"
    start = time.process_time()
    result = extract(page)
    assert time.process_time() - start < 1.0
    assert result.text == "A block of text."
    assert result.warnings


def test_long_values_are_left_alone() -> None:
    path = (
        "<p data-json='" + '{"a": "b / c"} ' * 2000 + "' title=\"" + "x y/z " * 4000 + '">Text.</p>'
    )
    assert tame(path) == path


def test_many_attributes_take_no_text_with_them() -> None:
    filling = "<p>Filling of a long page.</p>" * 15_000
    many = " ".join(f"a{i}=1" for i in range(20_000))
    assert walk(parse(tame(f"{filling}<div {many}>first</div>second"))).texts[-2:] == [
        "first",
        "second",
    ]


# --- trees that the caller holds ------------------------------------------------------------

HTML = "<html><head><title>t</title></head><body><p>One &amp; two</p><p>Three</p></body></html>"


def test_a_long_attribute_is_left_alone() -> None:
    html = f'<p>one<img src="data:image/png;base64,{"QUJD" * 9000}"><p>two'
    assert tame(html) is html
    assert extract(html).warnings == ()


def test_end_tags_of_raw_text_do_not_hide_depth() -> None:
    html = "<div><script>if (a < b) x()</script>" * 7000 + "bottom"
    tamed = tame(html)
    assert deepest(tamed) < 1500
    assert walk(parse(tamed)).texts == ["bottom"]


def test_markup_of_trees() -> None:
    assert as_markup("<p>") is None
    assert as_markup(b"<p>") is None
    assert as_markup(LexborHTMLParser(HTML)) == HTML
    assert as_markup(lxml.html.document_fromstring(HTML)) == HTML
    assert HTML in str(as_markup(lxml.html.document_fromstring(HTML).getroottree()))


def test_all_sources_give_the_same_text() -> None:
    folder = (
        fixture_format.FIXTURES
        / "body--data-table-link-rich-paragraphs-correction-and-editors-note"
    )
    html = (folder / "page.html").read_text("utf-8")
    text = extract(html).text
    assert extract(LexborHTMLParser(html)).text == text
    assert extract(lxml.html.document_fromstring(html)).text.split() == text.split()


def test_only_the_element_itself_is_read() -> None:
    root = lxml.html.fromstring("<div><p>One</p>tail<p>Two</p></div>")
    assert [block.text for block in extract(root[0]).blocks] == ["One"]
    tree = LexborHTMLParser("<div><p>One</p>tail<p>Two</p></div>")
    node = tree.css_first("p")
    assert [block.text for block in extract(node).blocks] == ["One"]


def test_xml_tree() -> None:
    root = lxml.etree.fromstring("<html><body><p>One</p><br/><p>Two</p></body></html>")
    assert [block.text for block in extract(root).blocks] == ["One", "Two"]
