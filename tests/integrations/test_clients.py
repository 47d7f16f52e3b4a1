"""The real HTTP clients against a real server: bytes, charset header and address used right."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Iterator
from typing import Any

import pytest

from crawl_site import SITE, article
from declutter import extract

BROWSER = shutil.which("chromium") or shutil.which("google-chrome")


def check(page: Any, path: str, site: str) -> None:
    _, charset, _, language = SITE[path]
    wanted = extract(article(language))
    assert page.text == wanted.text
    assert page.url == site + path
    assert page.encoding == charset


@pytest.mark.parametrize("path", SITE)
def test_requests(site: str, path: str) -> None:
    requests = pytest.importorskip("requests")
    check(extract(requests.get(site + path, timeout=10)), path, site)


@pytest.mark.parametrize("path", SITE)
def test_httpx(site: str, path: str) -> None:
    httpx = pytest.importorskip("httpx")
    with httpx.Client() as client:
        check(extract(client.get(site + path)), path, site)


def test_httpx_async(site: str) -> None:
    httpx = pytest.importorskip("httpx")

    async def fetch() -> Any:
        async with httpx.AsyncClient() as client:
            return extract(await client.get(f"{site}/header-1251"))

    check(asyncio.run(fetch()), "/header-1251", site)


def test_address_after_a_redirect(site: str) -> None:
    requests = pytest.importorskip("requests")
    assert extract(requests.get(f"{site}/moved", timeout=10)).url == f"{site}/utf8"


@pytest.fixture
def browser() -> Iterator[Any]:
    api = pytest.importorskip("playwright.sync_api")
    if BROWSER is None:
        pytest.skip("no Chromium on this machine")
    with api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=BROWSER, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.mark.parametrize("path", ["/header-1251", "/meta-sjis", "/utf8"])
def test_playwright(browser: Any, site: str, path: str) -> None:
    tab = browser.new_page()
    wanted = (extract(article(SITE[path][3])).text, site + path)
    page = extract(tab.goto(site + path))
    assert (page.text, page.url) == wanted
    assert page.encoding == "utf-8"  # Chromium has decoded it: the header is not true any more
    page = extract(tab)
    assert (page.text, page.url) == wanted
    tab.close()


def test_playwright_async_must_be_awaited(site: str) -> None:
    api = pytest.importorskip("playwright.async_api")
    if BROWSER is None:
        pytest.skip("no Chromium on this machine")

    async def fetch() -> Any:
        async with api.async_playwright() as playwright:
            browser = await playwright.chromium.launch(
                executable_path=BROWSER, args=["--no-sandbox"]
            )
            tab = await browser.new_page()
            response = await tab.goto(f"{site}/header-1251")
            with pytest.raises(TypeError, match="has to be awaited"):
                extract(response)
            with pytest.raises(TypeError, match="has to be awaited"):
                extract(tab)
            body = await response.body()
            page = extract(body, response.url, encoding=response.headers.get("content-type"))
            await browser.close()
            return page

    assert asyncio.run(fetch()).text == extract(article("ru")).text
