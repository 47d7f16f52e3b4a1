"""LangChain: a document transformer, from pages to articles. Needs the extra `langchain`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from langchain_core.documents import BaseDocumentTransformer, Document

from declutter.many.extract import extract_records
from declutter.options import Options

_FORMATS = ("text", "markdown")


class DeclutterTransformer(BaseDocumentTransformer):  # type: ignore[misc]  # Any without langchain
    """Turns documents that hold HTML into documents that hold the article.

    Each document gives one, in the same order; nothing is dropped. Its metadata stays. What the
    page says about itself is added where it is not there yet, as plain strings, because vector
    stores take no lists: `title`, `author`, `date`, `modified`, `language`, `site_name`,
    `description`, `canonical_url`. So are `status` and `confidence`, and `error` where the page
    failed (its text is empty then).

    Args:
        options: what to keep.
        format: of the new documents, "text" or "markdown".
        url_key: the metadata that holds the page's address, as loaders write it.
        workers: processes, as in `extract_many`; 0: the work is done in this one.

    Raises:
        ValueError: no such format.
    """

    def __init__(
        self,
        options: Options | None = None,
        format: str = "text",  # noqa: A002  # as the command says it
        url_key: str = "source",
        workers: int = 0,
    ) -> None:
        if format not in _FORMATS:
            raise ValueError(f"format: {format!r} (there are: {', '.join(_FORMATS)})")
        self._options, self._format = options, format
        self._url_key, self._workers = url_key, workers

    def lazy_transform(self, documents: Sequence[Document]) -> Iterator[Document]:
        """As `transform_documents`, one after the other, as they are asked for."""
        pages = (
            {"html": document.page_content, "url": document.metadata.get(self._url_key)}
            for document in documents
        )
        fields = (self._format, "metadata", "status", "confidence", "error")
        records = extract_records(pages, self._workers, options=self._options, fields=fields)
        for document, record in zip(documents, records, strict=True):
            added = {**_plain(record["metadata"] or {}), "status": record["status"]}
            added["confidence"] = record["confidence"]
            if record["error"] is not None:
                added["error"] = record["error"]
            yield Document(
                id=document.id,
                page_content=record[self._format] or "",
                metadata={**added, **document.metadata},
            )

    def transform_documents(self, documents: Sequence[Document], **kwargs: Any) -> list[Document]:
        """Extract the documents. `atransform_documents` does it in a thread."""
        return list(self.lazy_transform(documents))


_ADDED = ("title", "date", "modified", "language", "site_name", "description", "canonical_url")


def _plain(metadata: dict[str, Any]) -> dict[str, str]:
    found = {name: metadata[name] for name in _ADDED if metadata.get(name)}
    if metadata.get("authors"):
        found["author"] = ", ".join(metadata["authors"])
    return found
