from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import lxml.html
import pytest

import fixture_format
from declutter.blocks import Block
from declutter.decode import decode
from declutter.parse import parse, tame
from declutter.pipeline import extract
from declutter.types import FORMS, ROLES


def block(html: str, number: int = 0) -> Block:
    return extract(html).blocks[number]


@pytest.mark.parametrize(
    ("html", "form"),
    [
        ("<p>x", "paragraph"),
        ("<div>x", "paragraph"),
        ("x", "paragraph"),
        ("<h1>x", "heading"),
        ("<h6><a href=y>x</a>", "heading"),
        ("<div role=heading>x</div>", "heading"),
        ("<ul><li>x", "list_item"),
        ("<ol><li><p>x", "list_item"),
        ("<ul><li><h3>x", "heading"),
        ("<dl><dt>x", "term"),
        ("<dl><dd>x", "list_item"),
        ("<blockquote>x", "quote"),
        ("<blockquote><p>x", "quote"),
        ("<blockquote><ul><li>x", "list_item"),
        ("<pre>x", "code"),
        ("<pre><code>x", "code"),
        ("<table><tr><td>x", "table_cell"),
        ("<table><tr><th>x", "table_cell"),
        ("<table><tr><td><p>x", "table_cell"),
        ("<table><tr><td><pre>x", "code"),
        ("<figure><figcaption>x", "caption"),
        ("<select><option>x", "control"),
        ("<label>x", "control"),
        ("<li><article><p>x", "paragraph"),
        ("<blockquote><section>x", "paragraph"),
    ],
)
def test_form(html: str, form: str) -> None:
    assert form in FORMS
    assert block(html).form == form


@pytest.mark.parametrize(
    ("html", "raw"),
    [
        ("<p>one  two</p>", "one two"),
        ("<p>one<br>two  three<br></p>", "one\ntwo three"),
        ("<p>one\n<br>\n two</p>", "one\ntwo"),
        ("<pre>\nif x:\n    y  = 1\n</pre>", "if x:\n    y  = 1"),
        ("<pre>a<br><br>  b</pre>", "a\n\n  b"),
    ],
)
def test_raw_text(html: str, raw: str) -> None:
    found = block(html)
    assert found.raw_text == raw
    assert found.text == " ".join(raw.split())


def test_classes_from_the_inside_out() -> None:
    html = '<div class="outer wide"><div><p class="inner">x</p></div></div>'
    assert block(html).classes == ("inner", "outer wide")


def test_verdict() -> None:
    for found in extract(b"<h1>One</h1><p>Two</p>").blocks:
        assert found.role in ROLES
        assert isinstance(found.kept, bool)
        assert 0.0 <= found.score <= 1.0
        assert found.reasons == sorted(found.reasons, key=lambda term: (-abs(term[1]), term[0]))


def test_to_dict() -> None:
    found = block("<h2>One <b>two</b></h2>").to_dict()
    assert found["text"] == "One two"
    assert found["form"] == "heading"
    assert found["xpath"] == "/html[1]/body[1]/h2[1]"
    assert len(found["reasons"]) == 5


# --- XPath ----------------------------------------------------------------------------------

PAGES = [
    "<p>one<p>two<div><p>three</p>four</div>",
    "<div>a<span>b</span><b>c</b></div><div>d</div>",
    "<table><tr><td>a<td>b<tr><td>c</table>",
    "<ul><li>a<ul><li>b<li>c</ul><li>d</ul>",
    "<x-y>a<p>b</p></x-y><x-y><p>c</p></x-y>",
    "<p><b><i>a</i></b></p><p><i>b</i><b>c</b></p>",
    "<!-- x --><p>a</p><!-- y --><p>b</p>",
]


@pytest.mark.parametrize("html", PAGES)
def test_xpath_leads_to_the_element(html: str) -> None:
    tree = parse(tame(html))
    root = lxml.html.document_fromstring(tree.html or "")
    found = extract(html).blocks
    assert len({(one.xpath, one.text) for one in found}) == len(found)
    for one in found:
        (element,) = root.xpath(one.xpath)
        assert fixture_format.squeeze(one.text) in fixture_format.squeeze(element.text_content())


# libxml2 mends broken markup in another way, so an XPath of Lexbor's tree does not fit its.
WELL_FORMED = [path for path in fixture_format.folders() if "broken-markup" not in path.name]


@pytest.mark.parametrize("folder", WELL_FORMED[::6], ids=lambda folder: folder.name)
def test_xpath_on_fixtures(folder: Path) -> None:
    html = decode((folder / "page.html").read_bytes()).html
    root = lxml.html.document_fromstring(parse(html).html or "")
    for drawing in root.iter("svg"):  # its title is no text of the page
        for part in list(drawing):
            drawing.remove(part)
    for one in extract(html).blocks:
        elements = root.xpath(one.xpath)
        assert len(elements) == 1, one.xpath
        text = fixture_format.squeeze(elements[0].text_content())
        assert fixture_format.squeeze(one.text) in text


def test_xpath_of_tags_with_a_colon() -> None:
    root = lxml.html.document_fromstring("<html><body><o:p>a</o:p><o:p>b</o:p></body></html>")
    html = "<o:p>a</o:p><o:p>b<div>c</div></o:p>"
    found = extract(html).blocks[-1]
    assert found.xpath == "/html[1]/body[1]/*[name()='o:p'][2]/div[1]"
    assert extract("<p>a <b>b</b></p><p><b>c</b> d</p>").blocks[1].xpath == "/html[1]/body[1]/p[2]"
    assert root.xpath("/html[1]/body[1]/*[name()='o:p'][2]")[0].text == "b"


def test_xpath_takes_time_in_proportion() -> None:
    found = extract("<p>word" * 20_000)
    assert found.blocks[-1].xpath == "/html[1]/body[1]/p[20000]"
    assert found.blocks[0].xpath == "/html[1]/body[1]/p[1]"
    assert len({one.xpath for one in found.blocks}) == 20_000


@pytest.mark.parametrize("page", sorted(fixture_format.FIXTURES.glob("*/page.html"))[::9])
def test_xpath_in_any_order(page: Path) -> None:
    html = page.read_bytes()
    paths = [one.xpath for one in extract(html).blocks]
    assert [extract(html).blocks[number].xpath for number in range(0, len(paths), 9)] == paths[::9]
    blocks = extract(html).blocks
    assert [one.xpath for one in reversed(blocks)] == paths[::-1]
    assert [one.xpath for one in blocks[::3]] == paths[::3]
    assert [blocks[0].xpath, blocks[0].xpath, blocks[-1].xpath] == [paths[0], paths[0], paths[-1]]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(lambda number: blocks[number].xpath, range(len(paths)))) == paths


@pytest.mark.parametrize("html", ["<?php x?><p>a", "<p>a</p><?x y?><p>b", "<?a?><?b?><div>a"])
def test_xpath_beside_processing_instructions(html: str) -> None:
    for block in extract(html).blocks:
        assert block.xpath.startswith("/html[1]/body[1]/")
