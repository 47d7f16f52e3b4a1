"""The document model by the parser's own tree is the one by selectolax's nodes."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings

import fixture_format
from declutter import native
from declutter.decode import decode
from declutter.parse import parse
from declutter.render import branches, code, document, images, tree
from declutter.render.document import build
from declutter.render.nodes import Document
from declutter.render.tree import look_around
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
    "<table><tr><td>a<td>b<tr><td>c<td>d</table><pre><code>x\n y</code></pre><p>e \xa0\u2003 f",
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
    for module, name in ((tree, "around"), (images, "compiled"), (document, "_pieces")):
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


@settings(max_examples=60, deadline=None, derandomize=True, database=None)
@given(pages.odd_pages)
def test_odd_markup_gives_the_same_model(page: str) -> None:
    fast, slow = by_both(decode(page).html)
    assert fast == slow


@pytest.mark.parametrize("html", EDGES)
def test_what_is_looked_for_around_the_blocks_is_found(html: str) -> None:
    root = parse(html).root
    assert root is not None
    images, links, _ = look_around(root)
    assert images == root.css("img")
    assert [link for link in links if "#" in (link.attributes.get("href") or "")] == [
        link for link in root.css("a[href*='#']") if "#" in (link.attributes.get("href") or "")
    ]
