"""HTML of a document: what is written, and that nothing else can be."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

import filler
import fixture_format
from declutter import Options, extract
from declutter.metadata import Metadata
from declutter.render import html
from declutter.render.nodes import (
    BackLink,
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
    Table,
    Term,
    Text,
)
from declutter.render.reduce import reduced
from xss.inert import problems


def p(*children: Inline | str) -> Paragraph:
    return Paragraph([Text(c) if isinstance(c, str) else c for c in children], 0)


def of(*nodes: Node) -> str:
    written = html.render(Document(list(nodes)))
    assert written.startswith("<article>\n")
    assert problems(written) == []
    return written.removeprefix("<article>\n").removesuffix("</article>")


PICTURE = Image("https://pic.example/a.png", 'a "quay" <3')


# --- nodes ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("node", "wanted"),
    [
        (p("a < b & c"), "<p>a &lt; b &amp; c</p>\n"),
        (Heading(3, [Text("x")], 0), "<h3>x</h3>\n"),
        (
            p("a ", Strong([Text("b"), Emphasis([Text("c")])]), LineBreak(), Code("<d>")),
            "<p>a <strong>b<em>c</em></strong><br>\n<code>&lt;d&gt;</code></p>\n",
        ),
        (
            p(Link('https://a.example/?q="x"&y', [Text("l")])),
            '<p><a href="https://a.example/?q=&quot;x&quot;&amp;y">l</a></p>\n',
        ),
        (
            List(False, 1, [ListItem([p("a"), List(True, 3, [ListItem([p("b")])])])]),
            '<ul>\n<li>a\n<ol start="3">\n<li>b</li>\n</ol>\n</li>\n</ul>\n',
        ),
        (
            List(True, 1, [ListItem([p("a"), p("b")])]),
            "<ol>\n<li>\n<p>a</p>\n<p>b</p>\n</li>\n</ol>\n",
        ),
        (
            CodeBlock("  x < 1\n\ty", "c++", 0),
            '<pre><code class="language-c++">  x &lt; 1\n\ty</code></pre>\n',
        ),
        (CodeBlock("\n x", "", 0), "<pre><code>\n x</code></pre>\n"),
        (Quote([p("q")]), "<blockquote>\n<p>q</p>\n</blockquote>\n"),
        (
            DefinitionList([Term([p("t")]), Definition([p("d")])]),
            "<dl>\n<dt>t</dt>\n<dd>d</dd>\n</dl>\n",
        ),
        (
            Table(
                [Cell([[Text("h")]], True, [0])],
                [[Cell([[Text("a")], [Text("b")]])], [Cell()]],
            ),
            "<table>\n<thead>\n<tr><th>h</th></tr>\n</thead>\n<tbody>\n<tr><td><p>a</p><p>b</p></td>"
            "</tr>\n<tr><td></td></tr>\n</tbody>\n</table>\n",
        ),
        (
            Figure([PICTURE], [p("cap")], "https://a.example/"),
            '<figure><a href="https://a.example/"><img src="https://pic.example/a.png" '
            'alt="a &quot;quay&quot; &lt;3"></a>\n<figcaption>cap</figcaption>\n</figure>\n',
        ),
        (p(Formula("a<b", "a<b")), '<p><span class="math inline">\\(a&lt;b\\)</span></p>\n'),
        (
            p(Formula("x", "x", display=True)),
            '<p><span class="math display">\\[x\\]</span></p>\n',
        ),
        (Rule(), "<hr>\n"),
        (p(""), ""),
    ],
    ids=lambda value: type(value).__name__ if not isinstance(value, str) else "",
)
def test_nodes(node: Node, wanted: str) -> None:
    assert of(node) == wanted


def test_footnotes_and_their_marks_lead_to_each_other() -> None:
    written = of(
        p("Said", NoteReference("1", "[1]"), " and", NoteReference("9", "[9]")),
        Footnote("1", [Paragraph([Text("here "), BackLink("↩")], 0)]),
        Footnote("*", [p("there")]),
    )
    assert '<sup><a href="#fn-1">[1]</a></sup>' in written
    assert "and[9]</p>" in written
    assert '<li id="fn-1" value="1">here </li>' in written
    assert '<li id="fn--"><sup>*</sup> there</li>' in written


@pytest.mark.parametrize("label", ['"><script>', "x onclick=alert(1)", "__proto__", "١", ""])
def test_labels_cannot_break_out(label: str) -> None:
    note: list[Inline] = [NoteReference(label, label)]
    of(Paragraph(note, 0), Footnote(label, [p("x")]), Footnote(label, [p("y")]))


@pytest.mark.parametrize(
    "href", ["javascript:alert(1)", "data:text/html,x", "java\tscript:x", "vbscript:x"]
)
def test_sanitiser_holds_where_the_model_does_not(href: str) -> None:
    """The model never holds such an address; if it did one day, it still would not come out."""
    assert "script" not in of(p(Link(href, [Text("l")])))
    assert "href" not in of(p(Link(href, [Text("l")])), Figure([PICTURE], [], href))


# --- without links or images ----------------------------------------------------------------


def test_without_links() -> None:
    document = Document(
        [
            p("a", Link("https://a.example/", [Strong([Text("b")])]), "c"),
            Figure([PICTURE], [p(Link("https://b.example/", [Text("cap")]))], "https://a.example/"),
            Table(None, [[Cell([[Link("https://c.example/", [Text("d")])]])]]),
            List(False, 1, [ListItem([p(Link("https://d.example/", [Text("e")]))])]),
        ]
    )
    written = html.render(reduced(document, links=False))
    assert "href" not in written
    assert "a<strong>b</strong>c" in written
    assert "<img" in written
    assert [word in written for word in ("cap", ">d<", ">e<")] == [True] * 3


def test_without_images() -> None:
    document = Document(
        [
            p("a", PICTURE, "b"),
            p(Link("https://a.example/", [PICTURE])),
            Figure([PICTURE], [p("cap")]),
            Figure([PICTURE]),
            List(False, 1, [ListItem([p(PICTURE)]), ListItem([p("item")])]),
            DefinitionList([Term([p("t")]), Definition([Figure([PICTURE])])]),
        ]
    )
    written = html.render(reduced(document, images=False))
    assert "img" not in written
    assert written.count("<p>") == 2  # of the words and of the caption
    assert written.count("<li>") == 1
    assert "<dd>" not in written
    assert written.count("<a ") == 0


def test_reducing_changes_nothing_of_the_document() -> None:
    document = Document([p("a", Link("https://a.example/", [Text("b")]))])
    before = html.render(document)
    assert reduced(document) is document
    reduced(document, links=False, images=False)
    assert html.render(document) == before


# --- pages ----------------------------------------------------------------------------------


def test_lazy_images_and_relative_links() -> None:
    middle = (
        '<p><img data-src="/lazy.jpg" src="data:image/gif;base64,R0lGOD" alt="low tide" width=640>'
        '</p><p>The <a href="../tables?m=3#may">tables</a> and <a href="#top">the top</a>, as well'
        " as the notebook in pencil that hung beside the window of the bakery all year.</p>"
    )
    page = extract(filler.page("en", middle=middle), url="https://paper.example/sea/one/")
    tree = LexborHTMLParser(page.html)
    assert [i.attributes["src"] for i in tree.css("img")] == ["https://paper.example/lazy.jpg"]
    hrefs = [a.attributes["href"] for a in tree.css("a")]
    assert hrefs[0] == "https://paper.example/sea/tables?m=3#may"


@pytest.mark.parametrize("folder", fixture_format.folders(), ids=lambda folder: folder.name)
def test_every_fixture_is_inert_and_complete(folder: Path) -> None:
    page = extract((folder / "page.html").read_bytes(), url="https://paper.example/a")
    assert problems(page.html) == []
    body = LexborHTMLParser(page.html).body
    assert body is not None
    marks = str.maketrans("", "", "-|^")  # of list items, cells and ways back from footnotes
    shown = fixture_format.squeeze(body.text()).translate(marks)
    assert shown == fixture_format.squeeze(page.text).translate(marks)


def test_nothing_kept() -> None:
    assert extract("").html == "<article>\n</article>"
    assert extract(filler.page("en"), options=Options(only=["cookie"])).html.count("<p>") == 0


def test_page_of_its_own_escapes_what_it_knows() -> None:
    metadata = Metadata(
        title="</title><script>x</script>",
        authors=('"><script>', "B"),
        description='a "b" <c>',
        canonical_url="javascript:alert(1)",
        language='en"x',
    )
    written = html.render_page(Document([p("x")]), metadata)
    tree = LexborHTMLParser(written)
    assert tree.css("script") == []
    assert tree.css("link") == []
    title = tree.css_first("title")
    assert title is not None
    assert title.text() == "</title><script>x</script>"
    names = [m.attributes["content"] for m in tree.css("meta[name=author]")]
    assert names == ['"><script>', "B"]


def test_the_sanitiser_is_only_loaded_when_asked_for() -> None:
    code = (
        "import sys, declutter; page = declutter.extract('<p>Some words.</p>'); page.text;"
        "assert not {'nh3', 'lxml', 'lxml.etree'} & set(sys.modules); page.html;"
        "assert 'nh3' in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
