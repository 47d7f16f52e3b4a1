"""A real crawl of a site on this machine, in a process of its own: a reactor runs only once."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

scrapy = pytest.importorskip("scrapy")

from scrapy.http import HtmlResponse
from scrapy.utils.test import get_crawler

from crawl_site import SITE, article
from declutter import extract
from declutter.integrations.scrapy import DeclutterPipeline, page_of

SPIDER = """
import sys, scrapy
from scrapy.crawler import CrawlerProcess
from declutter.integrations.scrapy import page_of

class Pages(scrapy.Spider):
    name = "pages"
    start_urls = [sys.argv[1] + "/"]
    custom_settings = {
        "FEEDS": {sys.argv[2]: {"format": "jsonlines", "encoding": "utf-8"}},
        "ITEM_PIPELINES": {"declutter.integrations.scrapy.DeclutterPipeline": 300},
        "DECLUTTER_FIELDS": ["url", "text", "status", "error"],
        "TELNETCONSOLE_ENABLED": False,
    }

    def parse(self, response):
        for path in response.css("a::attr(href)").getall():
            yield response.follow(path, self.parse_page)

    def parse_page(self, response):
        yield {"html": response, "by": "pipeline"}
        page = page_of(response)
        yield {"url": page.url, "text": page.text, "status": page.status, "error": page.error,
               "by": "page_of"}

process = CrawlerProcess({"LOG_LEVEL": "WARNING"})
crawler = process.create_crawler(Pages)
process.crawl(crawler)
process.start()
print(crawler.stats.get_value("declutter/ok"))
"""


def test_crawl(site: str, tmp_path: Path) -> None:
    out, spider = tmp_path / "items.jsonl", tmp_path / "spider.py"
    spider.write_text(SPIDER, "utf-8")
    run = subprocess.run(
        [sys.executable, str(spider), site, str(out)],
        capture_output=True, text=True, timeout=120, cwd=tmp_path,
    )  # fmt: skip
    assert (run.returncode, run.stderr) == (0, "")
    assert run.stdout.strip() == str(len(SITE))  # statistics of the pipeline
    items = [json.loads(line) for line in out.read_text("utf-8").splitlines()]
    wanted = {site + path: extract(article(SITE[path][3])).text for path in SITE}
    for way in ("pipeline", "page_of"):
        found = [item for item in items if item["by"] == way]
        assert {item["url"]: item["text"] for item in found} == wanted
        assert len(found) == len(SITE)
        assert all(set(item) == {"by", "url", "text", "status", "error"} for item in found)
        assert {(item["status"], item["error"]) for item in found} == {("ok", None)}


def pipeline(**settings: Any) -> DeclutterPipeline:
    return DeclutterPipeline.from_crawler(get_crawler(settings_dict=settings))


def response(charset: str = "windows-1251") -> Any:
    return HtmlResponse(
        "https://example.org/a",
        headers={"Content-Type": f"text/html; charset={charset}"},
        body=article("ru").encode(charset),
    )


def test_page_of_has_the_fields_asked_for() -> None:
    page = page_of(response(), fields=["id", "url", "text", "metadata"])
    assert (page.id, page.url) == ("https://example.org/a", "https://example.org/a")
    assert page.text == extract(article("ru")).text
    assert page.metadata is not None
    assert page.metadata["language"] == "ru"


def test_page_is_an_item() -> None:
    page = page_of(response())
    assert pipeline().process_item(page) is page


class Article(scrapy.Item):  # type: ignore[misc, name-defined]
    html = scrapy.Field()
    text = scrapy.Field()


@dataclass
class Story:
    page: Any
    text: str = ""
    status: str = ""


def test_kinds_of_items() -> None:
    wanted = extract(article("ru")).text
    item = pipeline().process_item(Article(html=response()))
    assert dict(item) == {"text": wanted}
    story = pipeline(DECLUTTER_HTML_FIELD="page").process_item(Story(response()))
    assert story == Story(None, wanted, "ok")


def test_settings() -> None:
    html = "<nav><a href='/'>Home</a></nav><p>A few words.</p>"
    work = pipeline(
        DECLUTTER_FIELDS="text,confidence",
        DECLUTTER_OPTIONS={"only": ["navigation"]},
        DECLUTTER_KEEP_HTML=True,
    )
    found = work.process_item({"html": html, "title": "mine"})
    assert found.pop("confidence") == extract(html).confidence
    assert found == {"html": html, "title": "mine", "text": "Home"}


def test_charset_and_address_of_the_item() -> None:
    html = article("ru").encode("mac-cyrillic")
    item = {"html": html, "url": "https://example.org/b", "encoding": "x-mac-cyrillic"}
    found = pipeline().process_item(item)
    assert found["text"] == extract(article("ru")).text
    assert found["url"] == "https://example.org/b"


def test_items_without_a_page() -> None:
    assert pipeline().process_item({"price": 3}) == {"price": 3}
    assert pipeline().process_item({"html": None}) == {"html": None}
    failed = pipeline().process_item({"html": 3})
    assert failed["error"] == "unreadable: html is int, not str or bytes"


@pytest.mark.parametrize(
    "settings", [{"DECLUTTER_FIELDS": ["words"]}, {"DECLUTTER_OPTIONS": {"keep": ["words"]}}]
)
def test_settings_that_make_no_sense(settings: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="words"):
        pipeline(**settings)
