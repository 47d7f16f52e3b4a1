"""No attack of the corpus survives in any output: HTML, Markdown (rendered with raw HTML on), XML.

Every vector stands between the paragraphs of an article, and once more inside a paragraph, a list,
a table, a figure, a quotation and code; all roles are kept, so that nothing hides behind a verdict.
"""

from __future__ import annotations

from typing import Any

import pytest
from lxml import etree
from markdown_it import MarkdownIt

import filler
from declutter import Options, Result, extract
from declutter.types import ROLES
from xss.inert import SCHEMES, problems
from xss.inert import scheme_of as scheme
from xss.vectors import HTML, MARKDOWN, VECTORS

PLACES = (
    "{0}",
    "<p>before {0} behind</p>",
    "<ul><li>one</li><li>{0}</li></ul>"
    "<table><tr><th>a</th><th>b</th></tr><tr><td>{0}</td><td>d</td></tr></table>"
    "<figure><img src=https://pic.example/f.png alt=f><figcaption>{0}</figcaption></figure>",
    "<blockquote>{0}</blockquote><pre><code class=language-html>{0}</code></pre>",
)
EVERYTHING = Options(keep=ROLES)
LEAST_VECTORS = 80
LAST = "pinned to the door of the bakery"  # of the words behind the vector


def _markdown_it() -> MarkdownIt:
    """As careless as a renderer can be: raw HTML passes, and so does every address."""
    made = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
    made.validateLink = lambda url: True  # type: ignore[method-assign]
    return made


MARKDOWN_IT = _markdown_it()


def attacked(vector: str, place: str, **more: Any) -> Result:
    html = filler.page("en", middle=place.format(vector))
    return extract(html, url="https://paper.example/a/b", options=EVERYTHING, **more)


def targets(written: str) -> list[str]:
    """Values of all attributes of an XML document that lead somewhere."""
    return [
        str(value)
        for element in etree.fromstring(written).iter()
        for name, value in element.attrib.items()
        if name in ("href", "src", "target", "url", "cite")
    ]


every_vector = pytest.mark.parametrize(
    "vector", [vector for _, vector in VECTORS], ids=[name for name, _ in VECTORS]
)


def test_there_are_enough() -> None:
    assert len({vector for _, vector in VECTORS}) >= LEAST_VECTORS
    assert len(HTML) >= 10
    assert len(MARKDOWN) >= 5


@every_vector
def test_inert(vector: str) -> None:
    for place in PLACES:
        page = attacked(vector, place)
        assert problems(page.html) == [], page.html
        assert problems(MARKDOWN_IT.render(page.markdown)) == [], page.markdown
        for written in (page.xml, page.tei):
            assert {scheme(target) for target in targets(written)} <= SCHEMES
        assert (LAST in page.html) == (LAST in page.text)


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "<b>bold</b>",
        "a < b > c & d &amp; e",
        "<img src=x onerror=alert(1)>",
        "]]> <!-- --> <?x?>",
    ],
)
def test_markup_that_is_text_stays_text(text: str) -> None:
    """Inert must not mean lost: a page about HTML still shows its tags."""
    shown = text.replace("&", "&amp;").replace("<", "&lt;")
    page = attacked(f"<p>The line {shown} was found by Marta.</p>", "{}")
    assert f"The line {text} was found by Marta." in page.text
    assert f"The line {text} was found by Marta." in plain(page.html)
    assert f"The line {text} was found by Marta." in plain(MARKDOWN_IT.render(page.markdown))
    assert f"The line {text} was found by Marta." in "".join(etree.fromstring(page.xml).itertext())


def plain(html: str) -> str:
    from selectolax.lexbor import LexborHTMLParser

    body = LexborHTMLParser(f"<!doctype html><body>{html}").body
    assert body is not None
    return body.text()


def test_the_judge_sees_attacks() -> None:
    """Most vectors are alarming as they stand; the rest only become so when text turns markup."""
    harmless = [n for n, v in VECTORS if not n.startswith("markdown") and not problems(v)]
    assert len(harmless) <= 10
    assert problems("<p>a<b>c</b> <a href='https://ok.example/'>d</a></p>") == []
    for bad in ("<a href='java\tscript:x'>", "<p onclick=x>", "<form>", "<img src=data:text/html>"):
        assert problems(bad) != []
