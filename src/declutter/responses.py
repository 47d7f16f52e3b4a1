"""Answers of HTTP clients as pages: `requests`, `httpx`, Scrapy, Playwright, by duck type.

Nothing of theirs is imported. A response is told by its attributes: an address, a status, headers,
and a body in bytes. The bytes are taken, never the client's own `.text`: `requests` reads a page
whose header tells no charset as ISO-8859-1, while `decode` also looks at what the page declares
and at the bytes. It also sees where the header is no longer true: Chromium hands Playwright the
text of a page as UTF-8, whatever it came in.
"""

from __future__ import annotations

from typing import Any

_BODIES = ("content", "body")  # requests and httpx; Scrapy and Playwright (a method there)


def as_response(source: Any) -> tuple[bytes | str, str | None, str | None] | None:
    """Take a response apart; None if the source is none.

    Read are `requests.Response`, `httpx.Response`, Scrapy's `Response` and, of Playwright's sync
    API, `Response` (as it came) and `Page` (as scripts left it, as text).

    Returns:
        The body, the address that it came from in the end (after redirects), and the charset that
        the transport told: that of the Content-Type header as it stands there, which may be
        unknown or wrong; None where there is none.

    Raises:
        TypeError: a response whose body has to be awaited (Playwright's async API, aiohttp).
    """
    if not hasattr(source, "url"):
        return None
    headers = getattr(source, "headers", None)
    if hasattr(headers, "get") and (hasattr(source, "status") or hasattr(source, "status_code")):
        for name in _BODIES:
            body = _read(source, name)
            if isinstance(body, (bytes, bytearray, memoryview)):
                return bytes(body), _address(source), _charset(headers)
        if hasattr(source, "read"):
            raise TypeError(_to_await(source, "read"))
    elif callable(getattr(source, "content", None)) and hasattr(source, "goto"):
        return str(_read(source, "content")), _address(source), None  # a browser's page
    return None


def _read(source: Any, name: str) -> Any:
    body = getattr(source, name, None)
    if callable(body):
        body = body()
        if hasattr(body, "__await__"):
            if hasattr(body, "close"):
                body.close()  # or Python warns of a coroutine that nobody awaited
            raise TypeError(_to_await(source, name))
    return body


def _to_await(source: Any, name: str) -> str:
    kind = type(source)
    told = ", encoding=source.headers.get('content-type')" if hasattr(source, "headers") else ""
    return (
        f"the body of {kind.__module__}.{kind.__name__} has to be awaited: "
        f"extract(await source.{name}(), url=str(source.url){told})"
    )


def _address(source: Any) -> str | None:
    return str(source.url) if source.url else None  # httpx has an object of its own


def _charset(headers: Any) -> str | None:
    """The `charset` of the Content-Type header, a label as the server wrote it."""
    told = headers.get("content-type") or headers.get("Content-Type") or ""
    if isinstance(told, bytes):  # Scrapy's
        told = told.decode("latin-1")
    for part in told.split(";")[1:]:
        name, _, value = part.partition("=")
        if name.strip().lower() == "charset":
            return value.strip().strip("\"'") or None
    return None
