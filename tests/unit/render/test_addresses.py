from __future__ import annotations

import pytest

from declutter.render.addresses import base_of, image_address, link_address

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
