"""The document transformer of LangChain."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

documents = pytest.importorskip("langchain_core.documents")

from crawl_site import article
from declutter import Options, extract
from declutter.integrations.langchain import DeclutterTransformer

HEAD = (
    "<head><title>The ferry that waits | Hallow News</title>"
    '<meta name="author" content="Mara Quill">'
    '<meta property="og:title" content="The ferry that waits"></head>'
)
PAGE = article("en").replace("<head><title>Hallow</title></head>", HEAD)


def document(html: str, **metadata: Any) -> Any:
    return documents.Document(html, metadata=metadata, id=metadata.get("id"))


def test_article_with_its_metadata() -> None:
    source = "https://example.org/ferry"
    (found,) = DeclutterTransformer().transform_documents([document(PAGE, source=source, id="7")])
    page = extract(PAGE, source)
    assert found.id == "7"
    assert found.page_content == page.text
    assert "Hallow Island" in found.page_content
    assert found.metadata == {
        "source": source, "id": "7", "status": "ok", "confidence": page.confidence,
        "language": "en", "title": "The ferry that waits", "author": "Mara Quill",
    }  # fmt: skip


def test_what_a_document_says_stays() -> None:
    (found,) = DeclutterTransformer().transform_documents([document(PAGE, title="Mine", topic=3)])
    assert found.metadata["title"] == "Mine"
    assert found.metadata["topic"] == 3


def test_every_document_gives_one_in_order() -> None:
    pages = [article("de"), "", article("fr"), "<" * 1_000_001]
    found = DeclutterTransformer().transform_documents([document(html) for html in pages])
    assert [d.page_content for d in found[:3]] == [extract(html).text for html in pages[:3]]
    assert [d.metadata["status"] for d in found] == ["ok", "empty", "ok", "error"]
    assert found[3].metadata["error"].startswith("too_large: ")
    assert found[3].page_content == ""


def test_async_and_over_processes() -> None:
    pages = [document(article("de")), document(article("fr"))]
    found = asyncio.run(DeclutterTransformer(workers=2).atransform_documents(pages))
    assert found == DeclutterTransformer().transform_documents(pages)


def test_options_and_markdown() -> None:
    pages = [document("<h1>A ferry</h1>" + PAGE)]
    kept = DeclutterTransformer(Options(only={"footer"})).transform_documents(pages)
    assert kept[0].page_content == "© 2026"
    as_markdown = DeclutterTransformer(format="markdown").transform_documents(pages)
    assert as_markdown[0].page_content == extract(pages[0].page_content).markdown


def test_unknown_format() -> None:
    with pytest.raises(ValueError, match="format: 'html'"):
        DeclutterTransformer(format="html")
