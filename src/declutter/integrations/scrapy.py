"""Scrapy: a response as a page, and an item pipeline. Needs the extra `scrapy`.

Both work in the reactor's thread, because Python code in another thread would hold it up just the
same. Where that costs too much, store the responses and run `declutter batch` over them.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from itemadapter import ItemAdapter
from scrapy import Item
from scrapy.crawler import Crawler
from scrapy.http import Response

from declutter.many.extract import extract_many, extract_records
from declutter.options import Options
from declutter.record import Page, field_names
from declutter.responses import as_response


def page_of(
    response: Response, options: Options | None = None, fields: Iterable[str] | None = None
) -> Page:
    """Extract a response. The page can be yielded as an item: Scrapy takes dataclasses.

    Args:
        response: as a callback gets it; its bytes and its Content-Type are read.
        options: what to keep.
        fields: names out of `declutter.record.FIELDS`; `DEFAULT_FIELDS` if None.

    Returns:
        The page, as `extract_many` gives it; `id` and `url` are the response's address.
    """
    return next(extract_many([_source(response)], 0, options=options, fields=fields))


class DeclutterPipeline:
    """Extracts the pages of items: `html` goes, the text and what else was asked for come.

    An item has its page in the field `html`: a response, bytes or text; `url` and `encoding` are
    read where it has them. An item without a page is left as it is. Items may be of any kind that
    Scrapy knows; those with declared fields get the ones they declare.

    Settings:
        DECLUTTER_FIELDS: names out of `declutter.record.FIELDS` (`DEFAULT_FIELDS` without `id`).
        DECLUTTER_OPTIONS: arguments of `Options`, such as `{"keep": ["caption"]}`.
        DECLUTTER_HTML_FIELD: name of the field with the page (`html`).
        DECLUTTER_KEEP_HTML: whether the page stays in the item (False).

    Statistics: `declutter/STATUS` counts the pages by status.

    Raises:
        ValueError: settings that make no sense, when the crawl starts.
    """

    def __init__(self, crawler: Crawler) -> None:
        settings = crawler.settings
        names = field_names(settings.getlist("DECLUTTER_FIELDS") or None)
        self._fields = tuple(name for name in names if name != "id")
        self._options = Options(**settings.getdict("DECLUTTER_OPTIONS"))
        self._html = settings.get("DECLUTTER_HTML_FIELD", "html")
        self._keep_html = settings.getbool("DECLUTTER_KEEP_HTML")
        self._stats = crawler.stats

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> DeclutterPipeline:
        return cls(crawler)

    def process_item(self, item: Any, spider: Any = None) -> Any:
        adapter = ItemAdapter(item)
        html = adapter.get(self._html)
        if html is None:
            return item
        source = _source(html)
        for name in ("url", "encoding"):
            source[name] = adapter.get(name) or source.get(name)
        asked = dict.fromkeys(("status", *self._fields))
        record = next(extract_records([source], 0, options=self._options, fields=asked))
        declared = None if isinstance(item, dict) else frozenset(adapter.field_names())
        if not self._keep_html:
            if isinstance(item, (dict, Item)):
                del adapter[self._html]
            else:  # an attribute that is declared stays
                adapter[self._html] = None
        for name in self._fields:
            if declared is None or name in declared:
                adapter[name] = record[name]
        self._stats.inc_value(f"declutter/{record['status']}")
        return item


def _source(page: Any) -> dict[str, Any]:
    response = as_response(page)
    if response is None:
        return {"html": page}
    body, url, charset = response
    return {"id": url, "html": body, "url": url, "encoding": charset}
