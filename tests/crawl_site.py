"""A web site on this machine with pages in several charsets, and records made comparable."""

from __future__ import annotations

import http.server
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import filler

# Path -> Content-Type, charset that the page is written in, what it declares itself, language.
SITE: dict[str, tuple[str, str, str, str]] = {
    "/utf8": ("text/html; charset=utf-8", "utf-8", "", "de"),
    "/nothing-told": ("text/html", "utf-8", "", "fr"),  # the trap of requests' own .text
    "/header-1251": ("text/html; charset=windows-1251", "windows-1251", "", "ru"),
    "/header-quoted": ('TEXT/HTML; Charset="ISO-8859-15"', "iso-8859-15", "", "fr"),
    "/meta-sjis": ("text/html", "shift_jis", "Shift_JIS", "ja"),
    "/header-wrong": ("text/html; charset=iso-8859-1", "utf-8", "utf-8", "de"),
    "/header-unknown": ("text/html; charset=nonsense", "utf-8", "", "fr"),
}


def article(language: str, charset: str = "") -> str:
    meta = f'<meta charset="{charset}">' if charset else ""
    body = "".join(f"<p>{text}</p>" for text in filler.PARAGRAPHS[language])
    return (
        f'<!doctype html><html lang="{language}"><head>{meta}<title>Hallow</title></head><body>'
        '<nav><ul><li><a href="/a">A</a></li><li><a href="/b">B</a></li></ul></nav>'
        f"<main><article>{body}</article></main><footer>© 2026</footer></body></html>"
    )


class Site(http.server.BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        if self.path == "/moved":
            self._answer(301, {"Location": "/utf8"}, b"")
        elif self.path == "/":
            links = "".join(f'<p><a href="{path}">{path}</a></p>' for path in SITE)
            self._answer(200, {"Content-Type": "text/html"}, links.encode())
        elif self.path == "/image":
            self._answer(200, {"Content-Type": "image/png"}, b"\x89PNG\r\n\x1a\n")
        elif self.path in SITE:
            kind, charset, declared, language = SITE[self.path]
            body = article(language, declared).encode(charset, "replace")
            self._answer(200, {"Content-Type": kind}, body)
        else:
            self._answer(404, {"Content-Type": "text/plain"}, b"no such page")

    def _answer(self, status: int, headers: dict[str, str], body: bytes) -> None:
        self.send_response(status)
        for name, value in {**headers, "Content-Length": str(len(body))}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        """Nobody reads it."""


@contextmanager
def serve(handler: Any) -> Iterator[str]:
    """Serve on this machine, in a thread; gives the address."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def as_bytes(record: dict[str, Any]) -> bytes:
    """A record as JSON; maps come back from Arrow and Spark as pairs or as dicts."""
    metadata, removed = record.get("metadata"), record.get("removed")
    if metadata is not None:
        record = {**record, "metadata": {**metadata, "sources": dict(metadata["sources"])}}
    if removed is not None:
        record = {**record, "removed": dict(removed)}
    return json.dumps(record, ensure_ascii=False).encode()
