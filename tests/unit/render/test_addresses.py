from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import declutter
from declutter import native
from declutter.parse import parse
from declutter.render.addresses import base_of, image_address, link_address
from declutter.render.footnotes import _named
from declutter.render.nodes import Link, Text

PAGE = "https://paper.example/a/b.html"


@pytest.mark.parametrize(
    ("href", "address"),
    [
        ("c", "https://paper.example/a/c"),
        ("/c d", "https://paper.example/c%20d"),
        ("?q=1", "https://paper.example/a/b.html?q=1"),
        ("#x", "https://paper.example/a/b.html#x"),
        ("//cdn.example/x", "https://cdn.example/x"),
        (" \n https://x.example/ \t", "https://x.example/"),
        ("mailto:a@b.example", "mailto:a@b.example"),
        ("https://x.example/\"><script>", "https://x.example/%22%3E%3Cscript%3E"),
        ("https://x.example/a\\b|c`d", "https://x.example/a%5Cb%7Cc%60d"),
    ],
)  # fmt: skip
def test_links_are_absolute(href: str, address: str) -> None:
    assert link_address(href, PAGE) == address


@pytest.mark.parametrize(
    "href",
    [
        "javascript:alert(1)",
        " java\nscript:alert(1)",
        "\x01javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "vbscript:x",
        "data:text/html,<script>",
        "data:image/svg+xml,<svg onload=x>",
        "blob:https://x",
        "file:///etc/passwd",
        "view-source:javascript:x",
        "1:2",
        "java\x00script:alert(1)",
        "https://[broken",
        "",
        None,
    ],
)
def test_no_other_address_comes_through(href: str | None) -> None:
    assert link_address(href, PAGE) is None
    assert image_address(href, PAGE) is None


def test_without_the_address_of_the_page_links_stay_relative() -> None:
    assert link_address("../c", None) == "../c"
    assert link_address("javascript:x", None) is None


@pytest.mark.parametrize(
    ("base", "url", "found"),
    [
        (None, PAGE, PAGE),
        ("/root/", PAGE, "https://paper.example/root/"),
        ("https://other.example/", None, "https://other.example/"),
        ("javascript:x", PAGE, PAGE),
    ],
)
def test_base(base: str | None, url: str | None, found: str | None) -> None:
    assert base_of(base, url) == found


BASES = [
    PAGE, "https://a.example", "http://a.example/b//c/../d;p?q=1#f", "https://a.example/b/./c/",
    "https://a.example/b c/d", "https://u:p@a.example:80/x/y?z", "file:///a/b", "//x/y", "nonsense",
    "https://a.example/../../b/c", "https://a.example/%20/\u00e9/",
]  # fmt: skip
PIECES = ["a", "b.html", "/", "//", ".", "..", "#", "?", "=", "&", ":", "-", "%20", "../", "./",
          "\u00e9", " ", ";", "@", "~", "(", ")", '"']  # fmt: skip


@given(
    base=st.sampled_from(BASES),
    hrefs=st.lists(
        st.lists(st.sampled_from(PIECES), max_size=7).map("".join), min_size=1, max_size=20
    ),
)
def test_the_document_has_the_same_addresses(base: str, hrefs: list[str]) -> None:
    body = "".join(
        f"<p>Words of a text that is long enough to be kept, as paragraph {i} of it is, "
        f"<a href='{href}'>{i}</a> and so on and so forth.</p>"
        for i, href in enumerate(hrefs)
    )
    page = declutter.extract(f"<article>{body}</article>", url=base)
    wanted = {str(i): link_address(href, base) for i, href in enumerate(hrefs)}
    assert dict(links_in(page.document.children)) == {
        name: address for name, address in wanted.items() if address is not None
    }


def links_in(nodes: Iterable[Any]) -> Iterator[tuple[str, str]]:
    for node in nodes:
        if isinstance(node, Link):
            yield (
                "".join(child.text for child in node.children if isinstance(child, Text)),
                node.href,
            )
        else:
            yield from links_in(getattr(node, "children", ()))


def test_targets_are_the_first_of_their_name() -> None:
    html = (
        "<p id=a>1<p name=b>2<a name=b>3</a><a id name=c>4</a><p id name=d>5<p id=e name=a>6"
        "<a name=e>7</a><p id=\u00e9>8<p id=''>9"
    )
    root = parse(html).root
    wanted = {"a", "b", "c", "d", "e", "\u00e9", "f"}
    found = _named(root, wanted)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(native, "tree", None)
        plain = _named(root, wanted)
    assert {name: node.text()[0] for name, node in plain.items()} == {
        "a": "1", "b": "3", "c": "4", "d": "5", "e": "6", "\u00e9": "8"
    }  # fmt: skip
    assert {k: v.mem_id for k, v in found.items()} == {k: v.mem_id for k, v in plain.items()}
