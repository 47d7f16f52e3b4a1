"""XML of our own: elements, attributes, and characters that XML forbids."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

import filler
import fixture_format
from declutter import extract
from declutter.metadata import Metadata
from declutter.render import xml
from declutter.render.nodes import (
    Cell,
    Code,
    CodeBlock,
    Definition,
    DefinitionList,
    Document,
    Emphasis,
    Figure,
    Footnote,
    Formula,
    Heading,
    Image,
    LineBreak,
    Link,
    List,
    ListItem,
    Node,
    NoteReference,
    Paragraph,
    Quote,
    Rule,
    Strong,
    Table,
    Term,
    Text,
)


def p(text: str) -> Paragraph:
    return Paragraph([Text(text)], 0)


def body(*nodes: Node) -> str:
    """What stands in the body, white space between elements left out."""
    written = xml.render(Document(list(nodes)), Metadata())
    element = etree.fromstring(written).find("body")
    return "".join(etree.tostring(child, encoding="unicode").strip() for child in element)


@pytest.mark.parametrize(
    ("node", "wanted"),
    [
        (p("a < b & c"), "<paragraph>a &lt; b &amp; c</paragraph>"),
        (Heading(2, [Text("h")], 0), '<heading level="2">h</heading>'),
        (
            Paragraph(
                [Text("a "), Strong([Text("b")]), Text(" c "), Emphasis([Text("d")]), LineBreak(),
                 Code("e"), Link("https://x.example/", [Text("f")]), Text("g")],
                0,
            ),
            "<paragraph>a <strong>b</strong> c <emphasis>d</emphasis><break/><code>e</code>"
            '<link href="https://x.example/">f</link>g</paragraph>',
        ),
        (
            List(True, 4, [ListItem([p("a"), List(False, 1, [ListItem([p("b")])])])]),
            '<list ordered="true" start="4">\n<item>a<list ordered="false">\n<item>b</item>\n'
            "</list></item>\n</list>",
        ),
        (CodeBlock(" x\n  y", "python", 0), '<code language="python"> x\n  y</code>'),
        (
            Table([Cell([[Text("h")]], True)], [[Cell([[Text("a")], [Text("b")]])]]),
            '<table>\n<row>\n<cell header="true">h</cell>\n</row>\n<row>\n<cell><paragraph>a'
            "</paragraph><paragraph>b</paragraph></cell>\n</row>\n</table>",
        ),
        (
            Figure([Image("https://x.example/a.png", "alt")], [p("cap")]),
            '<figure>\n<image src="https://x.example/a.png" alt="alt"/>\n<caption>cap</caption>\n'
            "</figure>",
        ),
        (
            DefinitionList([Term([p("t")]), Definition([p("d")])]),
            "<definitions>\n<term>t</term>\n<definition>d</definition>\n</definitions>",
        ),
        (Footnote("1", [p("n")]), '<note label="1">n</note>'),
        (
            Paragraph([NoteReference("1", "[1]"), Formula("x^2", "x2", True)], 0),
            '<paragraph><reference label="1">[1]</reference><math display="true">x^2</math>'
            "</paragraph>",
        ),
        (Quote([p("q")]), "<quote>\n<paragraph>q</paragraph>\n</quote>"),
        (Rule(), "<rule/>"),
    ],
    ids=lambda value: type(value).__name__ if not isinstance(value, str) else "",
)  # fmt: skip
def test_nodes(node: Node, wanted: str) -> None:
    assert body(node) == wanted


def test_metadata() -> None:
    known = Metadata(title="T", authors=("A", "B"), tags=("x", "y"), date="2024-05-06")
    root = etree.fromstring(xml.render(Document([p("x")]), known, "https://x.example/", "ok"))
    assert dict(root.attrib) == {"url": "https://x.example/", "status": "ok"}
    found = [(element.tag, element.text) for element in root.find("metadata")]
    assert found == [
        ("title", "T"), ("author", "A"), ("author", "B"), ("date", "2024-05-06"), ("tag", "x"),
        ("tag", "y"),
    ]  # fmt: skip


@settings(deadline=None)
@given(st.text(st.characters()))
def test_no_character_breaks_it(text: str) -> None:
    document = Document(
        [
            Paragraph([Text(text), Code(text), Link(text, [Text(text)]), Image(text, text)], 0),
            CodeBlock(text, text, 0),
            Footnote(text, [p(text)]),
        ],
        language=text,
    )
    known = Metadata(title=text, authors=(text,), license=text, tags=(text,))
    root = etree.fromstring(xml.render(document, known, text, text))
    allowed = [c for c in text if c in "\t\n\r" or (c >= " " and c not in "\ufffe\uffff")]
    plain = "".join(c for c in allowed if not "\ud800" <= c <= "\udfff")
    if "\r" not in plain:  # parsers read it as a line end
        assert (root.findtext("body/code") or "") == plain


@pytest.mark.parametrize("source", ["", "<p>a\x00b\x0b\x1f\ufffe\uffff</p>", b"\x00\x01\x02<p>x"])
def test_hard_pages(source: str | bytes) -> None:
    root: Any = etree.fromstring(extract(source).xml)
    assert root.tag == "document"


@pytest.mark.parametrize("folder", fixture_format.folders(), ids=lambda folder: folder.name)
def test_every_fixture_is_well_formed_and_complete(folder: Path) -> None:
    page = extract((folder / "page.html").read_bytes())
    text = "".join(etree.fromstring(page.xml).find("body").itertext())
    marks = str.maketrans("", "", "-|^")
    shown = fixture_format.squeeze(text).translate(marks)
    assert shown == fixture_format.squeeze(page.text).translate(marks)


def test_links_and_images_go() -> None:
    middle = "<p>The <a href=/t>tables</a> hung <img src=/i.png alt=pic> in the old bakery.</p>"
    page = extract(filler.page("en", middle=middle), url="https://paper.example/")
    assert "<link" in page.xml
    assert "<link" not in page.to_xml(links=False)
    assert "<image" not in page.to_xml(images=False)
    assert "tables" in page.to_xml(links=False, images=False)
