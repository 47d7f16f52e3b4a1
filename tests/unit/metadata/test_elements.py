"""The look at the parser's own tree finds what the selectors find."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from declutter import native
from declutter.decode import decode
from declutter.metadata.candidates import Candidates, _block_of, _block_with_title
from declutter.metadata.elements import Elements
from declutter.metadata.looks import datelike, may_hold_date, of_length
from declutter.metadata.names import (
    BARE_OPENERS,
    _date_cue_pattern,
    _date_cues,
    opened,
    telling,
)
from declutter.metadata.places import HINTS, names_say
from declutter.metadata.shown import NAMES_USER, by_classes, by_name
from declutter.metadata.visible import _CHANGED, _PUBLISHED, _search
from declutter.parse import parse
from declutter.walk import Walked, walk
from fixture_format import folders

ODD = (
    "<html><head><title>t</title><meta name=a content=b><link><link rel=next href=/n>"
    "<script type='Application/LD+JSON; x'>{}</script><script>1</script></head><body>"
    "<p created-timestamp=1>x<svg><title>q</title><a xlink:href='/author/x' CLASS='BYLINE'>r</a>"
    "</svg><p REL=' x&#9;AUTHOR'>a<p rel=authors>b<template><h1>no</h1></template>"
    "<span class='\u0130author'>\u00fc</span><em class=date>d</em><i class>e</i>"
    "<p class='My-Date'>f<em class=date>g</em><a href='/AUTHOR/ada'>h</a><a href=/u/ada>i</a>"
    "<my-tag data-author=j>k"
    "</my-tag><div class=related-posts><h1>x<script>y</script><!--z--> <b>w</b> w</h1></div>"
    "<article><p itemprop=comment><time>2</time></p><footer><time>3</time></footer></article>"
    "<footer><time>4</time></footer><nav><time>5</time></nav><div id=Footer><time>6</time></div>"
    "<p itemtype=https://schema.org/DiscussionForumPosting data-username=z>q<p class=user-name>r"
    "<a href=/blog-authors/a-b rel=nofollow>s</a><a href=/U/1>t</a><p data-author>u"
    "<p a-name-of-17-signs=1 created-timestamp=2 another-of-17-let=3>v"
    "<p a-name-of-17-signs=1>l<h1 class=''>m</h1><math><mi datetime=1>n</mi></math>"
)
TELLING = st.text(st.sampled_from("dateh byAUTHORrel-\u00fc/"), max_size=12)


def same(html: str) -> None:
    tree = parse(html)
    walked = walk(tree)
    compiled = Elements(tree, walked)
    assert native.tree is not None
    assert isinstance(compiled.shown, native.tree.Shown)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(native, "tree", None)
        plain = Elements(tree, walked)
    assert compiled.metas == plain.metas
    assert compiled.links == plain.links
    assert (compiled.title, compiled.language) == (plain.title, plain.language)
    assert compiled.is_forum == plain.is_forum
    assert compiled.scripts == plain.scripts
    assert len(compiled.shown) == len(plain.shown)
    for first in (0, len(plain.shown) // 2, len(plain.shown)):
        assert rows(compiled.shown.speaking(first)) == rows(plain.shown.speaking(first))
        assert rows(compiled.places.saying(first)) == rows(plain.places.saying(first))
    same_surroundings(compiled, plain, walked)


def same_surroundings(compiled: Elements, plain: Elements, walked: Walked) -> None:
    titles = [walked.texts[len(walked.texts) // 2]] if walked.texts else []
    one, two = Candidates(compiled), Candidates(plain)
    assert one.settle(titles, walked) == two.settle(titles, walked)
    assert one.headline == two.headline
    assert rows(one.saying()) == rows(two.saying())
    assert rows(one.speaking()) == rows(two.speaking())
    for node, *_ in two.speaking():
        assert compiled.places.place(node) == plain.places.place(node)
        assert one.text_of(node) == two.text_of(node)
        assert compiled.text(node, 5, 400) == plain.text(node, 5, 400)
        assert compiled.text(node, 400, 5) == plain.text(node, 400, 5)
        assert compiled.shown.before(node) == plain.shown.before(node)


def rows(found: list[Any]) -> list[Any]:
    return [(node.mem_id, *rest) for node, *rest in found]


def is_readable() -> bool:
    walk(parse(ODD))  # the first page finds it out
    return native.tree is not None and bool(native.tree.HOLDS)


needs_tree = pytest.mark.skipif(not is_readable(), reason="not compiled")


@needs_tree
def test_odd_markup() -> None:
    same(ODD)


@needs_tree
@pytest.mark.parametrize("folder", folders(), ids=lambda folder: folder.name)
def test_fixtures(folder: Path) -> None:
    same(decode((folder / "page.html").read_bytes()).html)


@needs_tree
@given(classes=TELLING, href=TELLING, rel=TELLING)
def test_any_attribute(classes: str, href: str, rel: str) -> None:
    same(f"<p class='{classes}'>a<a href='{href}'>b</a><em class='{classes}'>c<span rel='{rel}'>d")


@needs_tree
@given(classes=st.text(st.sampled_from("readmonxtlsvigtcp- _"), max_size=20))
def test_no_name_says_anything_without_a_hint(classes: str) -> None:
    told = any(names_say.__wrapped__(classes, ""))
    assert not told or any(hint in classes for hint in HINTS)


@needs_tree
@given(st.lists(st.sampled_from(("up", "dat", "edited", "posté", "publi", "shed", "İ", " ", "é"))))
def test_cues_are_found_as_the_patterns_find_them(pieces: list[str]) -> None:
    text = "".join(pieces)
    for pattern in (_CHANGED, _PUBLISHED):
        assert _search(pattern, text) == (pattern.search(text.lower()) is not None)


def test_what_names_may_say() -> None:
    assert by_classes("post-date") == 1
    assert by_classes("user-name") == NAMES_USER
    assert by_classes("entry") == by_name("ratingValue") == 0
    assert by_name("schema:datePublished") == 1


DATES = st.sampled_from(
    [*"0129./- ab\u00e9\u0664\u4e00\t", "2019", "20", "jan", "Mar", "st", "12 ", "octobre"]
)


@needs_tree
@given(st.lists(st.lists(DATES, max_size=9).map("".join)))
def test_texts_with_dates(texts: list[str]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(native, "tree", None)
        maybe = [i for i, text in enumerate(texts) if may_hold_date(text)]
        wanted = datelike(texts, 12)
    assert datelike(texts, 12) == wanted
    assert [i for i, text in enumerate(texts) if may_hold_date(text)] == maybe
    assert of_length(texts, 3, 9) == [i for i, text in enumerate(texts) if 3 <= len(text) <= 9]


@needs_tree
@given(st.lists(st.sampled_from((b"ubli", b"ub", b"x" * 90, b"uubli", b"\xff")), max_size=20))
def test_words_in_bytes(pieces: list[bytes]) -> None:
    data = b"".join(pieces)
    wanted = [i for i in range(len(data)) if data.startswith(b"ubli", i)]
    assert native.tree.find_all(data, b"ubli") == wanted
    followed = [i for i in wanted if data[i + 4 : i + 5] in (b"x", b"u")]
    assert native.tree.find_all(data, b"ubli", b"xu") == followed


@needs_tree
@given(st.lists(st.text(st.sampled_from("byuth oraB:\u2014\u6587\u0130VON(_9"), max_size=9)))
def test_texts_that_open_as_bylines_do(texts: list[str]) -> None:
    found = telling(texts, [*range(len(texts))], 8)
    assert found == sorted(found)
    for i, text in enumerate(texts):
        bare = text.lower().strip(" :") in BARE_OPENERS
        if len(text) <= 8 and (opened(text) or bare or may_hold_date(text)):
            assert i in found
        assert len(text) <= 8 or i not in found


CUES = st.sampled_from(
    [*" ,-|_1.\u2014s", "on", "Published", "updated", "publi\u00e9", "le", "p\u016fblished", "by"]
)


@needs_tree
@given(st.lists(CUES, max_size=9).map("".join))
def test_cues_of_dates_are_not_overlooked(text: str) -> None:
    assert _date_cues().may_be_in(text) or _date_cue_pattern().search(text) is None


@needs_tree
@given(
    texts=st.lists(st.text(st.sampled_from("abAB1 -\u00e9"), min_size=1, max_size=16), max_size=9),
    wanted=st.text(st.sampled_from("abAB1 -\u00e9"), min_size=1, max_size=16),
)
def test_blocks_that_show_a_title(texts: list[str], wanted: str) -> None:
    walked = Walked()
    walked.texts = texts
    found = _block_of(wanted, walked), _block_with_title([wanted], walked)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(native, "tree", None)
        assert found == (_block_of(wanted, walked), _block_with_title([wanted], walked))


@needs_tree
@pytest.mark.parametrize("before", [0, 1, 29, 30, 31, 32, 33, 60, 4000])
@pytest.mark.parametrize("behind", ["", "x" * 40])
def test_parts_of_names(before: int, behind: str) -> None:
    words = native.tree.Words(("abc", "bca", "cab-", "abcabc", "b-a", "zéro"))
    for part in ("abc", "BCA", "Cab-", "b-a"):
        assert words.may_be_in("-" * before + part + behind)
    for other in ("ab", "ab-c", "bc", "acb", ""):
        assert not words.may_be_in("." * before + other + behind)


@needs_tree
@given(st.text(st.sampled_from("abcABC-x"), max_size=80))
def test_parts_anywhere(text: str) -> None:
    parts = ("abc", "bca", "cab-", "abcabc", "b-a")
    assert native.tree.Words(parts).may_be_in(text) == any(part in text.lower() for part in parts)
