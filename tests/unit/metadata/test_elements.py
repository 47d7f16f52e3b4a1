"""The look at the parser's own tree finds what the selectors find."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from declutter import native
from declutter.decode import decode
from declutter.metadata.elements import _query, _telling
from declutter.parse import parse
from declutter.walk import walk
from fixture_format import folders

ODD = (
    "<html><head><title>t</title><meta name=a content=b><link><link rel=next href=/n>"
    "<script type='Application/LD+JSON; x'>{}</script><script>1</script></head><body>"
    "<p created-timestamp=1>x<svg><title>q</title><a xlink:href='/author/x' CLASS='BYLINE'>r</a>"
    "</svg><p REL=' x&#9;AUTHOR'>a<p rel=authors>b<template><h1>no</h1></template>"
    "<span class='\u0130author'>\u00fc</span><em class=date>d</em><i class>e</i>"
    "<p class='My-Date'>f<em class=date>g</em><a href='/AUTHOR/ada'>h</a><a href=/u/ada>i</a>"
    "<my-tag data-author=j>k"
    "</my-tag><p a-name-of-17-signs=1>l<h1 class=''>m</h1><math><mi datetime=1>n</mi></math>"
)
TELLING = st.text(st.sampled_from("dateh byAUTHORrel-\u00fc/"), max_size=12)


def same(html: str) -> None:
    tree = parse(html)
    telling = _telling(walk(tree))
    assert tree.root is not None
    found = native.tree.look(tree.root, *telling)
    wanted = {node.mem_id: node for node in tree.css(_query(*telling))}
    assert [node.mem_id for node in found] == list(wanted)
    assert [node.attributes for node in found] == [node.attributes for node in wanted.values()]


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
