"""The local page on which roles are corrected, served to this computer alone.

What keeps others out: the server listens on 127.0.0.1 only; every address begins with a token
that nobody can guess; the Host header must be ours, so that no site can point its own name here
(DNS rebinding); an Origin header, where there is one, must be ours too; no CORS header is ever
sent. The pages that are labelled come as JSON and are drawn as text, and the content security
policy allows nothing but our own script and style.
"""

from __future__ import annotations

import json
import secrets
import socket
from functools import cached_property
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Final
from urllib.parse import unquote

from declutter.label.cases import PAGE_TYPES
from declutter.label.keys import KEYS
from declutter.label.session import DOUBTFUL, NoSuchPageError, Session
from declutter.types import CONTENT_ROLES, KEPT_BY_DEFAULT, ROLES

HOST: Final = "127.0.0.1"
MOST_BODY: Final = 4_000_000  # bytes of an answer
_HERE: Final = Path(__file__).parent
_FILES: Final = {
    "": (_HERE / "label.html", "text/html; charset=utf-8"),
    "label.js": (_HERE / "label.js", "text/javascript; charset=utf-8"),
    "label.css": (_HERE / "label.css", "text/css; charset=utf-8"),
    "roles.css": (_HERE.parent / "report" / "roles.css", "text/css; charset=utf-8"),
}
_HEADERS: Final = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; "
    "connect-src 'self'; img-src 'none'; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}


class Server(ThreadingHTTPServer):
    """Serves one session.

    Args:
        session: what is labelled.
        port: 0 for any that is free.

    Raises:
        OSError: the port is taken or not allowed.
    """

    daemon_threads = True
    allow_reuse_address = False

    def __init__(self, session: Session, port: int = 0) -> None:
        self.session = session
        self.token = secrets.token_urlsafe(24)
        super().__init__((HOST, port), Handler)

    def server_bind(self) -> None:
        self.socket.bind(self.server_address)  # without the look-up of the host's name
        self.server_address = self.socket.getsockname()
        self.server_name, self.server_port = HOST, int(self.server_address[1])

    @property
    def url(self) -> str:
        """The address of the page, with its token."""
        return f"http://{HOST}:{self.server_port}/{self.token}/"

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A browser that goes away in the middle is no error worth a traceback."""


class Handler(BaseHTTPRequestHandler):
    server: Server
    server_version, sys_version = "declutter", ""
    protocol_version = "HTTP/1.1"
    timeout = 60

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 (its name there)
        """The terminal belongs to whoever started us."""

    @cached_property
    def _hosts(self) -> frozenset[str]:
        port = self.server.server_port
        return frozenset({f"{HOST}:{port}", f"localhost:{port}"})

    def _path(self) -> str | None:
        """What is asked for behind the token; None, and an answer sent, if nobody may ask."""
        host = self.headers.get("Host", "")
        origin = self.headers.get("Origin")
        if host not in self._hosts or (origin is not None and origin != f"http://{host}"):
            self._send(HTTPStatus.FORBIDDEN, b"")
            return None
        token, slash, rest = self.path.partition("?")[0].removeprefix("/").partition("/")
        if not slash or not secrets.compare_digest(token.encode(), self.server.token.encode()):
            self._send(HTTPStatus.NOT_FOUND, b"")
            return None
        return unquote(rest)

    def do_GET(self) -> None:
        path = self._path()
        if path is None:
            return
        session = self.server.session
        if path in _FILES:
            file, kind = _FILES[path]
            self._send(HTTPStatus.OK, file.read_bytes(), kind)
        elif path == "pages":
            self._answer(lambda: {"pages": session.pages(), **_FIXED})
        elif path.startswith("pages/"):
            self._answer(lambda: session.page(path.removeprefix("pages/")))
        else:
            self._send(HTTPStatus.NOT_FOUND, b"")

    def do_POST(self) -> None:
        path = self._path()
        if path is None:
            return
        size = self.headers.get("Content-Length", "")
        if not size.isdecimal() or int(size) > MOST_BODY:
            self.close_connection = True
            self._send(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, b"")
            return
        body = self.rfile.read(int(size))
        if self.headers.get_content_type() != "application/json" or not path.startswith("pages/"):
            self._send(HTTPStatus.NOT_FOUND, b"")
            return

        def update() -> Any:
            change = json.loads(body)
            if not isinstance(change, dict):
                raise ValueError("not an object")
            return self.server.session.update(path.removeprefix("pages/"), change)

        self._answer(update)

    def _answer(self, work: Any) -> None:
        """The result of the work as JSON, or why there is none."""
        status = HTTPStatus.OK
        try:
            found = work()
        except NoSuchPageError:
            status, found = HTTPStatus.NOT_FOUND, {"error": "there is no such page"}
        except (ValueError, TypeError, AttributeError, RecursionError) as error:
            status, found = HTTPStatus.BAD_REQUEST, {"error": str(error)}
        except OSError as error:
            reason = f"{error.filename or 'a file'}: {error.strerror or error}"
            status, found = HTTPStatus.INTERNAL_SERVER_ERROR, {"error": reason}
        data = json.dumps(found).encode()  # ASCII: lone surrogates of a page pass too
        self._send(status, data, "application/json")

    def _send(self, status: HTTPStatus, data: bytes, kind: str = "text/plain") -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        for name, value in _HEADERS.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data)

    def setup(self) -> None:
        super().setup()
        self.connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)


_FIXED: Final = {
    "roles": [
        {
            "name": role,
            "key": KEYS[role],
            "content": role in CONTENT_ROLES,
            "kept": role in KEPT_BY_DEFAULT,
        }
        for role in ROLES
    ],
    "page_types": PAGE_TYPES,
    "doubtful": DOUBTFUL,
}
