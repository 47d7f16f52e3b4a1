"""Responses by duck type: stand-ins here, the real clients in tests/integrations."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import pytest

import declutter
from declutter.responses import as_response

TEXT = "Дождь шёл третий день, и паром стоял у причала."
BYTES = f"<p>{TEXT}</p>".encode("windows-1251")
HEADERS = {"content-type": "text/html; charset=windows-1251"}


@dataclass
class LikeRequests:
    content: Any = BYTES
    headers: Any = field(default_factory=lambda: dict(HEADERS))
    url: Any = "https://example.org/a"
    status_code: int = 200


class Address:
    def __str__(self) -> str:
        return "https://example.org/a"


@dataclass
class LikeScrapy:
    body: Any = BYTES
    headers: Any = field(default_factory=lambda: {"Content-Type": HEADERS["content-type"].encode()})
    url: str = "https://example.org/a"
    status: int = 200


@dataclass
class LikePlaywright:
    headers: Any = field(default_factory=lambda: dict(HEADERS))
    url: str = "https://example.org/a"
    status: int = 200

    def body(self) -> bytes:
        return BYTES


class LikePlaywrightAsync(LikePlaywright):
    async def body(self) -> bytes:  # type: ignore[override]
        return BYTES


class LikeAiohttp(LikePlaywright):
    body = None  # type: ignore[assignment]
    content = object()

    async def read(self) -> bytes:
        return BYTES


class LikePlaywrightPage:
    url = "https://example.org/a"

    def goto(self, url: str) -> None:
        """What only a browser's page has."""

    def content(self) -> str:
        return f"<p>{TEXT}</p>"


class LikeScrapyRequest:
    url, body, headers, method = "https://example.org/a", b"", HEADERS, "GET"


ALL = (LikeRequests(), LikeRequests(url=Address()), LikeScrapy(), LikePlaywright())


@pytest.mark.parametrize("response", ALL, ids=lambda r: type(r).__name__)
def test_bytes_address_and_charset(response: Any) -> None:
    assert as_response(response) == (BYTES, "https://example.org/a", "windows-1251")
    page = declutter.extract(response)
    assert (page.text, page.url, page.encoding) == (TEXT, "https://example.org/a", "windows-1251")


def test_page_of_a_browser_is_text() -> None:
    page = declutter.extract(LikePlaywrightPage())
    assert (page.text, page.url, page.encoding) == (TEXT, "https://example.org/a", "unicode")


def test_what_the_caller_says_comes_first() -> None:
    response = LikeRequests(headers={"content-type": "text/html; charset=koi8-r"})
    page = declutter.extract(response, url="https://example.org/b", encoding="windows-1251")
    assert (page.text, page.url) == (TEXT, "https://example.org/b")


@pytest.mark.parametrize(
    ("header", "charset"),
    [
        ("text/html", None),
        ("", None),
        (None, None),
        ('text/html; boundary=x; Charset="UTF-8"', "UTF-8"),
        ("text/html;charset = 'koi8-r' ", "koi8-r"),
        ("text/html; charset=", None),
        ("text/html; charset=nonsense", "nonsense"),
        (b"text/html; charset=\xff", "ÿ"),
    ],
)
def test_charset_of_the_header(header: Any, charset: str | None) -> None:
    found = as_response(LikeRequests(headers={"Content-Type": header}))
    assert found == (BYTES, "https://example.org/a", charset)


@pytest.mark.parametrize(
    ("response", "call"), [(LikePlaywrightAsync(), "body"), (LikeAiohttp(), "read")]
)
def test_what_must_be_awaited_says_how(response: Any, call: str) -> None:
    with pytest.raises(TypeError, match=rf"has to be awaited: extract\(await source\.{call}\(\)"):
        declutter.extract(response)


@pytest.mark.parametrize(
    "source", ["<p>", b"<p>", None, 3, object(), {}, [], LikeScrapyRequest(), Address()]
)
def test_what_is_no_response(source: Any) -> None:
    assert as_response(source) is None


def test_no_response_and_no_page() -> None:
    with pytest.raises(TypeError, match="not LikeScrapyRequest"):
        declutter.extract(LikeScrapyRequest())
