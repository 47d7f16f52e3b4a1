"""TEI P5: valid by docs/tei.rng, whatever the page holds."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

import filler
import fixture_format
from declutter import Options, extract
from declutter.metadata import Metadata
from declutter.render import tei
from declutter.render.nodes import (
    BackLink,
    Cell,
    Code,
    CodeBlock,
    Definition,
    DefinitionList,
    Deleted,
    Document,
    Emphasis,
    Figure,
    Footnote,
    Formula,
    Heading,
    Image,
    Inline,
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
    Superscript,
    Table,
    Term,
    Text,
)
from declutter.render.tei_header import pointer
from declutter.types import ROLES

SCHEMA = etree.RelaxNG(etree.parse(Path(__file__).parents[3] / "docs" / "tei.rng"))
NAMES = {"t": tei.NAMESPACE}


def p(text: str) -> Paragraph:
    return Paragraph([Text(text)], 0)


def h(level: int, text: str = "h") -> Heading:
    return Heading(level, [Text(text)], 0)


def valid(written: str) -> Any:
    root = etree.fromstring(written)
    assert SCHEMA.validate(root), f"{SCHEMA.error_log}\n{written}"
    return root


def of(*nodes: Node, known: Metadata | None = None) -> Any:
    return valid(tei.render(Document(list(nodes)), known or Metadata()))


def texts(root: Any, path: str) -> list[str]:
    return ["".join(element.itertext()) for element in root.xpath(path, namespaces=NAMES)]


# --- body -----------------------------------------------------------------------------------


def test_headings_open_divisions() -> None:
    root = of(p("0"), h(2, "A"), p("a"), h(3, "AA"), p("aa"), h(2, "B"), h(5, "BB"), p("bb"), h(1))
    assert texts(root, "//t:body/t:p") == ["0"]
    assert texts(root, "//t:body/t:div/t:head") == ["A", "B", "h"]
    assert texts(root, "//t:body/t:div[1]/t:div/t:head") == ["AA"]
    assert texts(root, "//t:body/t:div[2]/t:div/t:p") == ["bb"]


@pytest.mark.parametrize(
    "nodes",
    [
        [],
        [Figure([Image("https://x.example/a.png")])],
        [Figure([Image("https://x.example/a.png")], [p("cap"), p("more")]), h(2), p("x")],
        [Footnote("1", [p("x")])],
        [Rule()],
        [Rule(), h(2)],
        [h(2)],
        [Quote([])],
        [Quote([h(2), p("q"), Quote([List(False, 1, [ListItem([CodeBlock("x", "c#", 0)])])])])],
        [List(True, 3, [ListItem([p("a"), p("b")]), ListItem([])]), List(False, 1, [])],
        [DefinitionList([])],
        [DefinitionList([Definition([p("d")]), Term([p("t")]), Term([h(2), p("u")])])],
        [DefinitionList([Term([]), Definition([]), Definition([p("e")])])],
        [Table([Cell([[Text("h")]], True)], [[Cell([[Text("a")], [Text("b")]])], [Cell()]])],
        [Table(None, [[Cell([[Image("https://x.example/a b.png", "alt")]])]])],
        [Footnote("1", [p("x")]), Footnote("1", [p("y")]), Footnote("§ 2", [h(3)]), p("z")],
        [
            Paragraph(
                [Strong([Emphasis([Deleted([Superscript([Code("x")])])])]), LineBreak(),
                 Link("https://x.example/", [Image("https://x.example/i.png")]),
                 Formula("x", "x", True), NoteReference("1", "1"), BackLink("^")],
                0,
            ),
        ],
    ],
)  # fmt: skip
def test_every_shape_is_valid(nodes: list[Node]) -> None:
    of(*nodes)


def test_words_come_through() -> None:
    root = of(
        Table([Cell([[Text("h")]], True)], [[Cell([[Text("a")]])]]),
        DefinitionList([Term([p("t")]), Definition([p("d")])]),
        Figure([Image("https://x.example/a.png", "alt")], [p("cap")]),
        CodeBlock("x =  1\n", "python", 0),
        Paragraph([Text("see"), NoteReference("1", "[1]"), NoteReference("7", "[7]")], 0),
        Footnote("1", [p("note")]),
    )
    assert texts(root, "//t:row[@role='label']/t:cell[@role='label']") == ["h"]
    assert texts(root, "//t:list[@type='gloss']/*") == ["t", "d"]
    assert texts(root, "//t:figure/t:head") == ["cap"]
    assert texts(root, "//t:graphic/t:desc") == ["alt"]
    assert texts(root, "//t:code[@lang='python'][@xml:space='preserve']") == ["x =  1\n"]
    assert texts(root, "//t:ref[@target='#fn-1']") == ["[1]"]
    assert texts(root, "//t:note[@xml:id='fn-1']") == ["note"]
    assert "see[1][7]" in texts(root, "//t:p")


def test_nesting_beyond_use() -> None:
    inner: list[Node] = [p("x")]
    for _ in range(60):
        inner = [Quote(inner)]
    span: Inline = Text("y")
    for _ in range(100):
        span = Emphasis([span])
    of(*inner, Paragraph([span], 0))


# --- header ---------------------------------------------------------------------------------


def test_header() -> None:
    known = Metadata(
        title="T", authors=("A", "B"), date="2024-05-06T10:00:00+02:00", modified="2024-06",
        language="pt-BR", site_name="S", description="D", canonical_url="https://x.example/a",
        tags=("x", "y"), section="News", license="https://c.example/by",
    )  # fmt: skip
    root = of(p("x"), known=known)
    assert texts(root, "//t:titleStmt/*") == ["T", "A", "B"]
    assert texts(root, "//t:publicationStmt/t:publisher") == ["S"]
    assert root.xpath("//t:licence/@target", namespaces=NAMES) == ["https://c.example/by"]
    moments = root.xpath("//t:bibl/t:date/@when", namespaces=NAMES)
    assert moments == ["2024-05-06T10:00:00+02:00", "2024-06"]
    assert root.xpath("//t:ptr/@target", namespaces=NAMES) == ["https://x.example/a"]
    assert root.xpath("//t:text/@xml:lang", namespaces=NAMES) == ["pt-BR"]
    assert texts(root, "//t:keywords/t:term") == ["News", "x", "y"]
    assert texts(root, "//t:abstract/t:p") == ["D"]


@pytest.mark.parametrize(
    ("date", "when"),
    [
        ("2024", ["2024"]),
        ("2024-05-06", ["2024-05-06"]),
        ("2024-05-06T10:00", ["2024-05-06"]),
        ("2024-05-06T10:00:00.5Z", ["2024-05-06T10:00:00.5Z"]),
        ("2024-05-06T10:00:00+19:30", ["2024-05-06"]),
        ("soon", []),
    ],
)
def test_dates(date: str, when: list[str]) -> None:
    root = of(p("x"), known=Metadata(date=date))
    assert root.xpath("//t:bibl/t:date/@when", namespaces=NAMES) == when
    assert texts(root, "//t:bibl/t:date") == [date]


@pytest.mark.parametrize("language", ["", "de", "x" * 9, "en us", "zh-Hant-TW", "e n", "\x00"])
def test_language(language: str) -> None:
    of(p("x"), known=Metadata(language=language))


# --- pointers -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("address", "wanted"),
    [
        ("https://x.example/a b?c=d e#f g", "https://x.example/a%20b?c=d%20e#f%20g"),
        ("https://x.example/100%/[1]", "https://x.example/100%25/%5B1%5D"),
        ("https://münchen.example/größe", "https://münchen.example/größe"),
        ("https://[::1]:80/", "https://[::1]:80/"),
        ("https://[bad/", None),
        ("https://x y.example/", None),
        ("https://x.example:port/", None),
        ("#a#b", "#a%23b"),
        ("mailto:a@b.example?subject=a%20b", "mailto:a@b.example?subject=a%20b"),
        ("", None),
    ],
)
def test_pointer(address: str, wanted: str | None) -> None:
    assert pointer(address) == wanted


@settings(deadline=None)
@given(
    st.text(st.characters(), max_size=40),
    st.text(st.sampled_from('ab:/?#[]@!%&+ \\"<>{}|^`é中.-_0'), max_size=40),
)
def test_no_address_and_no_character_breaks_it(text: str, address: str) -> None:
    links: list[Inline] = [
        Link(f"{scheme}{address}", [Text(text), Image(f"{scheme}{address}", text)])
        for scheme in ("", "https://", "https://x.example/", "mailto:", "#")
    ]
    known = Metadata(
        title=text, authors=(text,), canonical_url=address, language=text, license=f"x://{address}",
        description=text, tags=(text,), section=text, date=text, site_name=text,
    )  # fmt: skip
    of(Paragraph(links, 0), CodeBlock(text, text, 0), Footnote(text, [p(text)]), known=known)


# --- pages ----------------------------------------------------------------------------------


@pytest.mark.parametrize("folder", fixture_format.folders(), ids=lambda folder: folder.name)
def test_every_fixture_is_valid_and_complete(folder: Path) -> None:
    page = extract((folder / "page.html").read_bytes(), url="https://paper.example/a")
    root = valid(page.tei)
    for desc in root.findall(f".//{{{tei.NAMESPACE}}}desc"):  # alternative texts
        desc.text = ""
    (text,) = texts(root, "//t:body")
    # A caption is the head of its figure here: it stands before the image.
    marks = str.maketrans("", "", "-|^")
    shown = fixture_format.squeeze(text).translate(marks)
    assert shown == fixture_format.squeeze(page.text).translate(marks)


@pytest.mark.parametrize("source", ["", "<p>a\x00b\x0b\x1f\ufffe\uffff</p>", b"\x00\x01\x02<p>x"])
def test_hard_pages(source: str | bytes) -> None:
    valid(extract(source, url="no address at all").tei)


def test_everything_kept() -> None:
    valid(extract(filler.page("en"), options=Options(keep=ROLES)).tei)
