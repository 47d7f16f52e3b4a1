from __future__ import annotations

import time

import pytest

from declutter.parse import parse, tame
from declutter.render import markdown, nodes, text
from declutter.render.document import build
from declutter.render.images import largest
from declutter.render.mathml import to_tex
from declutter.walk import walk


def made(html: str, *kept: int) -> nodes.Document:
    page = walk(parse(tame(html)))
    return build(page, list(kept or range(len(page.texts))), "https://paper.example/")


def test_only_the_kept_blocks() -> None:
    document = made("<p>one<ul><li>two<li>three</ul><p>four", 0, 2)
    assert markdown.render(document) == "one\n\n- three"


def test_nothing_kept() -> None:
    page = walk(parse("<p>one"))
    assert build(page, []) == nodes.Document()


def test_blocks_carry_their_number() -> None:
    document = made("<h2>a</h2><p>b</p><pre>c</pre><table><tr><th>d<th>e<tr><td>f<td>g</table>")
    heading, paragraph, code, table = document.children
    assert isinstance(heading, nodes.Heading)
    assert isinstance(paragraph, nodes.Paragraph)
    assert isinstance(code, nodes.CodeBlock)
    assert isinstance(table, nodes.Table)
    assert (heading.number, paragraph.number, code.number) == (0, 1, 2)
    assert table.header is not None
    assert [cell.numbers for row in [table.header, *table.rows] for cell in row] == [
        [3], [4], [5], [6],
    ]  # fmt: skip


def test_dropped_cells_stay_empty_and_dropped_columns_go() -> None:
    html = "<table><tr><td>a<td>b<td>c<tr><td>d<td>e<td>f</table>"
    assert markdown.render(made(html, 0, 2, 3)) == "\n".join(
        ["|  |  |", "| --- | --- |", "| a | c |", "| d |  |"]
    )


def test_images_stand_between_kept_blocks_only() -> None:
    html = (
        "<body><img src=/logo.png><article><p>one</p><img src=/in.png><p>two</p></article>"
        "<div><img src=/card.png><p>other</p></div>"
    )
    shown = markdown.render(made(html, 0, 1))
    assert shown == "one\n\n![](https://paper.example/in.png)\n\ntwo"


@pytest.mark.parametrize("text", ["", "Buy now"])
def test_code_beside_an_image_is_no_text(text: str) -> None:
    box = f"<div><script>show()</script><style>.a {{}}</style><img src=/b.png>{text} </div>"
    page = walk(parse(f"<article><p>one</p>{box}<p>two</p></article>"))
    kept = [i for i, block in enumerate(page.texts) if block in ("one", "two")]
    found = markdown.render(build(page, kept, "https://paper.example/"))
    assert ("https://paper.example/b.png" in found) == (not text)


def test_an_image_of_a_dropped_card_is_dropped() -> None:
    html = "<article><p>one</p><div><img src=/card.png><p>card</p></div><p>two</p></article>"
    assert markdown.render(made(html, 0, 2)) == "one\n\ntwo"


def test_a_mark_whose_note_is_dropped_stays_a_link() -> None:
    mark = "<p>a<sup><a href='#n' id='r'>1</a></sup></p>"
    html = f"{mark}<ol><li id='n'>note <a href='#r'>^</a></li></ol>"
    assert "[^1]: note" in markdown.render(made(html))
    assert "[^1]" not in markdown.render(made(html, 0))
    assert "[^1]" not in markdown.render(made(html, 1))


def test_links_and_images_can_be_left_out() -> None:
    document = made("<p><a href=/a>link</a> <img src=/b.png> end</p>")
    assert markdown.render(document, links=False, images=False) == "link  end"


@pytest.mark.parametrize(
    "html",
    [
        "<div>x" * 30_000,
        "<ul><li>x" * 20_000,
        "<blockquote>x" * 20_000,
        "<table><tr><td>x" * 20_000,
        "<table>" + "<tr><td rowspan=60000 colspan=1000>x<td>y" * 5_000,
        "<p>a<math>" + "<mrow>" * 20_000 + "<mi>x",
        "<p>a" + "<div class=katex>x" * 20_000 + "<math><mi>x</math>",
        "<p>" + "*_`[b](c)" * 20_000,
        "<p>" + "<b>(a)</b>b<i>c</i>" * 10_000,
    ],
    ids=lambda html: html[:24],
)
def test_hostile_pages_take_linear_time(html: str) -> None:
    page = walk(parse(tame(html)))
    kept = list(range(len(page.texts)))
    started = time.process_time()
    document = build(page, kept)
    shown = markdown.render(document)
    assert time.process_time() - started < 10
    assert len(text.render(page, kept)) > 0
    assert len(shown) > 0


@pytest.mark.parametrize(
    ("mathml", "tex"),
    [
        ("<mi>x</mi><mo>=</mo><mn>1</mn>", "x=1"),
        ("<msub><mi>a</mi><mrow><mi>i</mi><mi>j</mi></mrow></msub>", "a_{ij}"),
        ("<msubsup><mi>x</mi><mn>0</mn><mn>10</mn></msubsup>", "x_0^{10}"),
        ("<mroot><mi>x</mi><mn>3</mn></mroot>", r"\sqrt[3]{x}"),
        ("<mfrac linethickness='0'><mi>n</mi><mi>k</mi></mfrac>", r"\binom{n}{k}"),
        ("<mover><mi>x</mi><mo>¯</mo></mover>", r"\bar{x}"),
        ("<munder><mo>lim</mo><mi>n</mi></munder>", r"\lim_n"),
        ("<munderover><mo>∫</mo><mn>0</mn><mi>π</mi></munderover>", r"\int_0^\pi"),
        ("<mfenced><mi>a</mi><mi>b</mi></mfenced>", "(a,b)"),
        ("<mi>α</mi><mi>x</mi>", r"\alpha x"),
        ("<mi>speed</mi><mo>&#x2062;</mo><mtext>50 %</mtext>", r"\mathrm{speed}\text{50 \%}"),
        ("<mmultiscripts><mi>F</mi></mmultiscripts>", "F"),
        ("", ""),
    ],
)
def test_mathml(mathml: str, tex: str) -> None:
    assert to_tex(parse(f"<math>{mathml}</math>").css_first("math")) == tex


@pytest.mark.parametrize(
    ("candidates", "best"),
    [
        ("a.jpg 1x, b.jpg 2x", "b.jpg"),
        ("a.jpg 400w,b.jpg 800w, c.jpg 600w", "b.jpg"),
        ("https://x.example/w_1,h_2/a.jpg 100w", "https://x.example/w_1,h_2/a.jpg"),
        ("one.jpg", "one.jpg"),
        ("data:image/gif;base64,AA 1x", None),
        ("", None),
        (None, None),
    ],
)
def test_largest_of_a_srcset(candidates: str | None, best: str | None) -> None:
    assert largest(candidates) == best


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<ul><table><tr><th>a<th>b<tr><td>c<td>d</table><li>e</ul>", "| c | d |\n\n- e"),
        ("<dl><dt>a<dd>b</dd><table><tr><th>c<th>d<tr><td>e<td>f</table></dl>", "| e | f |"),
        ("<ul><li>a</li><blockquote><p>b</blockquote></ul>", "- a\n\n> b"),
    ],
)
def test_what_stands_between_items_stands_outside_the_list(html: str, expected: str) -> None:
    assert markdown.render(made(html)).endswith(expected)
