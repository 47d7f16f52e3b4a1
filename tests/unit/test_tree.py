"""The walk over Lexbor's own tree notes what `cut.py` does, and leaves what it cannot trust."""

from __future__ import annotations

import gc
import sys
from dataclasses import asdict
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

import fixture_format
from declutter import native
from declutter.decode import decode
from declutter.head import read_head, schema_types
from declutter.parse import _survey, parse, tame
from declutter.walk import Walked, walk
from fuzz import pages

pytestmark = pytest.mark.skipif(native.tree is None, reason="installed without a compiler")
PAGES = sorted(fixture_format.FIXTURES.glob("*/page.html"))
FIELDS = [name for name in Walked.__slots__ if name not in ("starts", "head")]
quick = settings(
    max_examples=60,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)

# Names of classes and texts at the edge of what counts as a letter or as white space.
names = st.text(
    alphabet=st.sampled_from("aAzZ@[`{_- 9/éßİſK\u00bf\u00c0\uffff\U00010000\n\xa0"), max_size=20
)
words = st.sampled_from(
    "article body articleBody post text Nav navBar related share side BAR comments x".split()
)
class_names = st.one_of(names, st.lists(st.one_of(words, names), max_size=8).map("-".join))
spaces = st.text(
    alphabet=[*(chr(i) for i in range(0x3100) if chr(i).isspace()), *"ax1é\u180e\u200b\ufeff\u00ad"]
)


def by_both(tree: LexborHTMLParser) -> tuple[Walked, Walked, list[bool]]:
    """The page by the tree and by `cut.py`, and for each subtree whether the former did it."""
    done: list[bool] = []
    part = native.tree

    class Watched:
        @staticmethod
        def cut(*arguments: Any) -> bool:
            done.append(part.cut(*arguments))
            return done[-1]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(native, "tree", Watched)
        walked = walk(tree)
        patch.setattr(native, "tree", None)
        return walked, walk(tree), done


def check(tree: LexborHTMLParser) -> bool:
    """Compare both ways. Returns: whether the first was gone to the end."""
    walked, expected, done = by_both(tree)
    for name in FIELDS:
        assert getattr(walked, name) == getattr(expected, name), name
    assert [node.mem_id for node in walked.starts] == [node.mem_id for node in expected.starts]
    return all(done)


def test_fixtures() -> None:
    for path in PAGES:
        assert check(parse(decode(path.read_bytes()).html)), path


def test_heads() -> None:
    for path in PAGES:
        html = decode(path.read_bytes()).html
        head = walk(parse(html)).head
        found = read_head(head, html.encode())
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(native, "tree", None)
            assert asdict(read_head(head, html)) == asdict(found), path


@pytest.mark.parametrize(
    ("html", "meta", "url"),
    [
        ("", {}, ""),
        ("<title> One <b>2</b>\n</title><title>two</title>", {"title": " One <b>2</b>\n"}, ""),
        ("<meta name=A content=one><meta NAME=a content=two>", {"a": "one"}, ""),
        ("<meta property name=b content=''><meta property=c name=d content=x>", {"c": "x"}, ""),
        ("<link rel=canonical><link href=/x rel=Canonical><link rel=canonical href=/y>", {}, "/y"),
        ("<noscript><meta name=n content=n></noscript><svg><title>no</title></svg>", {}, ""),
    ],
)
def test_odd_heads(html: str, meta: dict[str, str], url: str) -> None:
    head = walk(parse(html)).head
    found = read_head(head, html)
    assert (found.meta, found.url) == (meta, url)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(native, "tree", None)
        assert asdict(read_head(head, html)) == asdict(found)


@quick
@given(pages.odd_pages)
def test_odd_pages(page: str) -> None:
    assert check(parse(decode(page).html))


@quick
@given(pages.encoded_pages())
def test_undecoded_pages(page: tuple[bytes, str | None]) -> None:
    check(parse(page[0]))


@settings(quick, max_examples=15)
@given(pages.deep_pages())
def test_deep_pages(page: str) -> None:
    assert check(parse(page))


@quick
@given(class_names, class_names, spaces)
def test_names_and_white_space(first: str, second: str, text: str) -> None:
    first, second = first.replace('"', ""), second.replace('"', "")
    assert check(
        parse(
            f'<div class="{first}" id="{second}">{text}<p><i class="{second}">12{text}</i>{text}'
            f'<a href="{text}" class="{first}">{text}<b>{text}é</b></a><br><br>{text}<pre>{text}'
        )
    )


@pytest.mark.parametrize(
    "html",
    [
        "",
        "<noscript><p>Only for readers without scripts.<div class=nav>two</div></noscript>"
        "<noscript><img src=x>three</noscript><div id=app></div>",
        "<p><?pi x?>one<![CDATA[two]]><!--three--><math><![CDATA[four]]><mi>x</mi></math>",
        "<template><p>no</p></template><svg><foreignObject><p>no</foreignObject></svg>yes",
        "<p is=x-p>one<x-y>two<o:p>three</o:p></x-y>" * 400,
        "<div hidden=until-found aria-hidden=TRUE style='display: none'>one</div>"
        "<div style=None>two</div><div role=navigation itemprop itemtype=x/Comment>three</div>",
        "<a>one<a href>two<a href=''>three<a href=x class=y>four</a>five",
        "<i class=label>1</i> one <i class=label>\u0663</i><p><i class=x>7</i>" + "long " * 20,
        "<pre>\none\n\n  two</pre>three\vfour<p>five<br>six",
        "<p a=1>x</p>" + "".join(f"<p data-{i}=1 class=c{i} id=i{i}>{i}" for i in range(3000)),
    ],
)
def test_odd_markup(html: str) -> None:
    assert check(parse(html))


@pytest.mark.parametrize(
    "html", [b"<p>\xff\xfe one", b"<p>caf\xc3<b>\xa9</b>", b"<pre>\xed\xa0\x80</pre>", b"\xe2\x80"]
)
def test_invalid_utf8_is_left_to_the_other_way(html: bytes) -> None:
    assert not check(parse(html))


def test_invalid_names_are_replaced() -> None:
    html = b"<div class='a\xff-article'><a href='/\xe2\x80'>one</a><i class='\xc3 nav'>two</i>"
    assert check(parse(html))


@pytest.mark.parametrize("html", ["", "text", "<!--c-->", "<p>one<p>two", "<tr><td>one", "<br>x"])
def test_fragments(html: str) -> None:
    check(LexborHTMLParser(html, is_fragment=True))


def test_depth_without_end() -> None:
    depth = 20_000
    walked = walk(parse("<div>" * depth + "text"))
    assert walked.texts == ["text"]
    assert len(walked.tags) == depth + 2


def test_views_are_nodes_like_any_other() -> None:
    walked = walk(parse("<body><p>one <b>two</b></p><ul><li>three</ul>"))
    gc.collect()
    one, three = walked.starts
    assert (one.text_content, three.text_content) == ("one ", "three")
    assert [node.tag for node in (one.parent, one.next, three.parent) if node] == ["p", "b", "li"]
    assert one == walked.starts[0]
    assert one != three
    assert one.parser is three.parser
    assert one.parser.html == (
        "<html><head></head><body><p>one <b>two</b></p><ul><li>three</li></ul></body></html>"
    )
    before = sys.getrefcount(one.parser)
    del walked, three
    assert sys.getrefcount(one.parser) < before
    assert one.next is not None
    assert one.next.text() == "two"


# --- where the layout is another ------------------------------------------------------------


def test_layout_is_the_expected_one() -> None:
    assert native.tree.layout_holds()


@pytest.mark.parametrize("shift", [-16, -8, 8, 16])
def test_another_layout_is_seen(shift: int) -> None:
    places = native.tree.OFFSETS
    assert len(places) == 13
    for name, place in places.items():
        if place + shift >= 0:
            assert not native.tree.layout_holds({**places, name: place + shift}), name


def test_another_layout_falls_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(native.tree, "HOLDS", False)
    for path in PAGES[::40]:
        assert not check(parse(decode(path.read_bytes()).html)), path


def test_parser_that_tells_less_falls_back(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: str) -> None:
        raise AttributeError("is_element_node")

    monkeypatch.setattr(native.tree, "HOLDS", None)
    monkeypatch.setattr(native.tree, "LexborHTMLParser", fail)
    assert not check(parse("<p>one"))
    assert native.tree.HOLDS is False


# --- looks at the markup as a whole ---------------------------------------------------------

marks = st.lists(
    st.sampled_from(
        [
            "<", "</", ">", "x" * 97, "x" * 255, "y" * 20_100, "a b/c='d'e " * 300,
            '"@type"', '"@type":"Article"', "@",
            '"@type" : "https://schema.org/Blog"', '"@type":\u2003"Ab\u00e9"', '"', ":",
        ]
    ),
    max_size=30,
)  # fmt: skip


@quick
@given(marks.map("".join))
def test_survey_and_types(markup: str) -> None:
    data = markup.encode()
    found, types, tamed = _survey(data), schema_types(data), tame(markup)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(native, "tags", None)
        plain = _survey(data)
        assert plain[:2] == found[:2]
        assert plain[2] or not found[2]  # compiled code looks for crowded ones among the long
        assert tame(markup) == tamed
        assert schema_types(data) == types == schema_types(markup)
