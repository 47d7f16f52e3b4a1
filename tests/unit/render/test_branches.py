"""The document model by the parser's own tree is the one by selectolax's nodes."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from selectolax.lexbor import LexborNode

import fixture_format
from declutter import native
from declutter.decode import decode
from declutter.parse import parse
from declutter.render import branches, code, document, footnotes, images, tree
from declutter.render.document import build
from declutter.render.images import Around, look_around
from declutter.render.nodes import Document
from declutter.walk import walk
from fuzz import pages

pytestmark = pytest.mark.skipif(native.tree is None, reason="installed without a compiler")
PAGES = sorted(fixture_format.FIXTURES.glob("*/page.html"))
EDGES = (
    "<p>a <a>no address</a> <a href=''>empty</a> <a href='/b'>one <a href='/c'>two</a></a> end",
    "<div><p>text<p><img src=a.jpg><noscript><img src=b.jpg></noscript><p>more <img src=c.jpg>",
    "<p>a<br>b<br><br>c<hr><ol><li>1<ul><li>2</ul><li>3</ol><hr>",
    "<div data-tex='x^2'>box</div><p>and <span data-latex='y'>z</span>",
    "<p>a <mjx-container data-latex='x'>x</mjx-container> b<p>c <my-tag>own</my-tag>",
    "<p><script type='MATH/TeX'>x</script> b<p>c <script type='math/tex;mode=display'>y</script>",
    "<p>a <img class=latex alt='x_1' src=x.png> b <svg><a xlink:href='#n1'>1</a></svg>",
    "<p>a<sup><a href='#n1' id=r1>1</a></sup><p>b<ul><li id=n1>note <a href='#r1'>up</a></ul>",
    "<pre><span class=line-number>1</span>a\n<button>copy</button><b> b</b><div></div>c</pre><p>d",
    "<p>a<div class=ads><img src=a.jpg></div><p>b<figure><img src=c.jpg class=icon></figure><p>c",
    "<p>a<nav><img src=a.jpg></nav><noscript class=ad><img src=b.jpg></noscript><p>c",
    "<article><h1>Lead <img src=a.jpg></h1><p>a<h1 class=x>b <img src=c.jpg> c</h1><p>d",
    "<p>a<div id=share-Sponsor2><img src=a.jpg></div><p>b<div class='x mwe-math-fallback-imageZ'>"
    "<img src=b.jpg></div><p>c<div class=adverts-x><img src=c.jpg></div><p>d<div class=adverb>"
    "<img src=d.jpg width=47px></div><p>e<img src=/blank.gif data-src=e.jpg><p>f",
    "<table><tr><td>a<td>b<tr><td>c<td>d</table><pre><code>x\n y</code></pre><p>e \xa0\u2003 f",
    "<p>a<div><img src=/blank.gif data-lazy-src='data:x' data-original=b.jpg data-url=c></div>"
    "<p>b<div><img data-src='{x}' src=d.jpg></div><p>c<div><img data-lazy='[x' data-url=''></div>"
    "<p>d<div class='ad3 author-x'><img src=e.jpg></div><p>e<div><img data-src='e f.gif'></div>",
    "<p>a<div class='highlight-Python x'><pre>1\n2</pre></div><pre class='src C'>x\ny</pre>"
    "<div data-language=Rust><pre><code class='w-full'>x\ny</code></pre></div>"
    "<pre data-enlighter-language=php>x\ny</pre><pre><code lang=go>x\ny</code></pre>"
    "<pre class='brush: sql'>x\ny</pre><pre class='my-type-x'>x\ny</pre>"
    "<pre><code class='hljs\tlua'>x\ny</code></pre>",
    "<pre><span class=LineNo>1</span>a\n<span class=gl>2</span>b\n<span class=nu>3</span>c</pre>"
    "<table><tr><td class=gutter><pre>1\n2</pre><td><pre>a\nb</pre></table><p>d",
    "<h2 id=a>A <a href='#a'>1</a></h2><p>b<a href='#%61'>2</a> <a href='?x#n?y'>3</a>"
    "<a id=m href='#n1'>4</a><p id=n1>note <a href='#m'>^</a><p>c <a href='#fn1'>5</a>"
    "<div id=fn1>other</div>",
)


def by_both(html: str, step: int = 1) -> tuple[Document, Document]:
    """The model by the parser's own tree, and without it; of every `step`-th block."""
    page = walk(parse(html))
    kept = list(range(0, len(page.texts), step))
    fast = build(page, kept, "https://example.org/a")
    with pytest.MonkeyPatch.context() as patch:
        without_compiled_reading(patch)
        return fast, build(page, kept, "https://example.org/a")


def without_compiled_reading(patch: pytest.MonkeyPatch) -> None:
    for module in (branches, code):
        assert module._native() is not None
        patch.setattr(module, "_native", lambda: None)
    for module, name in (
        (tree, "around"), (footnotes, "around"), (images, "compiled"), (document, "_pieces"),
        (document, "_lines"),
    ):  # fmt: skip
        assert getattr(module, name) is not None
        patch.setattr(module, name, None)


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.parent.name)
def test_fixtures_give_the_same_model(path: Path) -> None:
    html = decode(path.read_bytes()).html
    for step in (1, 3):
        fast, slow = by_both(html, step)
        assert fast == slow


@pytest.mark.parametrize("html", EDGES)
def test_edges_give_the_same_model(html: str) -> None:
    fast, slow = by_both(html)
    assert fast.children
    assert fast == slow


ADDRESSES = st.lists(
    st.sampled_from(
        "/ // # ? . .. a b1 : http:// https://x.org mailto: javascript: %20 & = ( ) [ é \t data: "
        "blank .gif - _ < { ^ @ , ~ $ * ;".split(" ")
    ),
    max_size=6,
).map("".join)
NAMES = st.lists(
    st.sampled_from(
        "ad ads Sponsor sponsored advert adverb - _ x share icons logo mwe-math-fallback-image "
        "wp-smiley \u212a \u017f é TeX : 2".split(" ")
    ),
    max_size=4,
).map("".join)
SIZES = st.sampled_from(("", "0", "2", "47", "48px", " 9px", "x", "123456"))
MORE = st.sampled_from(("", "data-src=/q.jpg", "data-lazyx=1", "srcset='/a.jpg 2x'", "height=20"))
BESIDE = st.sampled_from(("", "text", "&nbsp;", "<script>x</script>", "<h1>h</h1>"))


@settings(max_examples=120, deadline=None, derandomize=True, database=None)
@given(ADDRESSES, ADDRESSES, NAMES, NAMES, SIZES, MORE, BESIDE)
@pytest.mark.parametrize("url", [None, "https://example.org/d/e.html?x=1", "http://[bad/"])
def test_images_and_addresses_give_the_same_model(
    url: str | None, link: str, src: str, name: str, own: str, size: str, more: str, beside: str
) -> None:
    html = (
        f"<article><p>one <a href='{link}'>x y</a> <img src='{src}' width='{size}' alt=' a  b'> c"
        f"<div class='{name}' id='{own}'><a href='{link}'><img class='{own}' src='{src}' {more}>"
        f"</a>{beside}</div><p>last"
    )
    page = walk(parse(html))
    kept = [block for block, text in enumerate(page.texts) if text[:3] in ("one", "las")]
    fast = build(page, kept, url)
    with pytest.MonkeyPatch.context() as patch:
        without_compiled_reading(patch)
        assert build(page, kept, url) == fast


@pytest.mark.parametrize("html", EDGES)
def test_a_tree_of_unknown_layout_gives_the_same_model(html: str) -> None:
    page = walk(parse(html))
    kept = list(range(len(page.texts)))
    fast = build(page, kept, "https://example.org/a")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(branches, "_native", lambda: None)  # then nothing else reads it
        assert build(page, kept, "https://example.org/a") == fast


@settings(max_examples=60, deadline=None, derandomize=True, database=None)
@given(pages.odd_pages)
def test_odd_markup_gives_the_same_model(page: str) -> None:
    fast, slow = by_both(decode(page).html)
    assert fast == slow


@pytest.mark.parametrize("html", EDGES)
def test_what_is_looked_for_around_the_blocks_is_found(html: str) -> None:
    tree = parse(html)
    root = tree.root
    assert root is not None
    around, links, _ = look_around(root, branches.find(walk(tree), [0])[0], None)
    assert not isinstance(around, Around)  # but the compiled one
    assert around.images == root.css("img")
    for node in root.css("body :not(img)"):
        assert around.holds(node) == (node.css_first("img") is not None)
    marks = [link for link in root.css("a[href*='#']") if may_be_mark(link)]
    assert [link for link in links if may_be_mark(link)] == marks


def may_be_mark(link: LexborNode) -> bool:
    return bool(footnotes._fragment(link) and footnotes._label(link))
