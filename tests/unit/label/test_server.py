"""Who may talk to the labelling page, and what it lets a hostile page do: nothing."""

from __future__ import annotations

import http.client
import json
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from declutter.label.server import HOST, Server
from declutter.label.session import Session
from declutter.pipeline import Extractor

HOSTILE = (
    "<title>&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;</title><h1>A page that bites</h1>"
    "<p>&lt;img src=x onerror=alert(1)&gt; is how this paragraph starts, and then it goes on.</p>"
)


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    page = tmp_path / "page.html"
    page.write_text(HOSTILE)
    session = Session(tmp_path / "corpus", Extractor())
    session.open([page])
    made = Server(session)
    thread = threading.Thread(target=made.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    yield made
    made.shutdown()
    thread.join()
    made.server_close()


def _ask(
    server: Server, path: str, body: Any = None, **headers: str
) -> tuple[int, dict[str, str], bytes]:
    connection = http.client.HTTPConnection(HOST, server.server_port, timeout=10)
    try:
        data = None if body is None else json.dumps(body)
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        if data is not None:
            named.setdefault("Content-Type", "application/json")
        connection.request("GET" if data is None else "POST", path, data, named)
        answer = connection.getresponse()
        return answer.status, {k.lower(): v for k, v in answer.getheaders()}, answer.read()
    finally:
        connection.close()


def _name(server: Server) -> str:
    return str(server.session.pages()[0]["name"])


def test_it_listens_on_this_computer_alone(server: Server) -> None:
    assert server.socket.getsockname()[0] == "127.0.0.1"
    assert server.url.startswith(f"http://127.0.0.1:{server.server_port}/")
    assert len(server.token) >= 32


@pytest.mark.parametrize("path", ["", "label.js", "label.css", "roles.css", "pages"])
def test_everything_has_a_strict_policy_and_nothing_is_open_to_others(
    server: Server, path: str
) -> None:
    status, headers, data = _ask(server, f"/{server.token}/{path}")
    assert (status, bool(data)) == (200, True)
    policy = headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "access-control-allow-origin" not in headers
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["cache-control"] == "no-store"


@pytest.mark.parametrize("token", ["", "x", "é"])
def test_without_the_token_nothing_is_there(server: Server, token: str) -> None:
    for path in ("/", f"/{token.encode().hex()}/pages", "/pages", "/label.js"):
        status, _, data = _ask(server, path)
        assert (status, data) == (404, b"")


def test_no_other_name_leads_here(server: Server) -> None:
    for host in ("evil.example", f"evil.example:{server.server_port}", HOST, ""):
        assert _ask(server, f"/{server.token}/pages", Host=host)[0] == 403
    local = f"localhost:{server.server_port}"
    assert _ask(server, f"/{server.token}/pages", Host=local)[0] == 200


def test_no_other_site_may_write(server: Server) -> None:
    path = f"/{server.token}/pages/{_name(server)}"
    assert _ask(server, path, {"done": True}, Origin="https://evil.example")[0] == 403
    assert _ask(server, path, {"done": True}, Origin="null")[0] == 403
    assert _ask(server, path, {"done": True}, Content_Type="text/plain")[0] == 404
    assert not server.session.pages()[0]["done"]
    ours = server.url.rsplit("/", 2)[0]
    assert _ask(server, path, {"done": True}, Origin=ours)[0] == 200
    assert server.session.pages()[0]["done"]


def test_files_outside_are_out_of_reach(server: Server) -> None:
    for path in ("../cases.py", "%2e%2e/cases.py", "server.py", "pages/..%2f..%2fetc"):
        assert _ask(server, f"/{server.token}/{path}")[0] == 404


@pytest.mark.parametrize(
    ("body", "status"),
    [([], 400), ({"roles": {"0": "x"}}, 400), ({"roles": 3}, 400), ({"checked": 3}, 400)],
)
def test_bad_answers_are_refused_with_a_reason(server: Server, body: Any, status: int) -> None:
    found, _, data = _ask(server, f"/{server.token}/pages/{_name(server)}", body)
    assert found == status
    assert json.loads(data)["error"]


def test_too_long_an_answer_is_not_read(server: Server) -> None:
    connection = http.client.HTTPConnection(HOST, server.server_port, timeout=10)
    connection.putrequest("POST", f"/{server.token}/pages/{_name(server)}")
    connection.putheader("Content-Length", "99999999999")
    connection.endheaders()
    assert connection.getresponse().status == 413
    connection.close()


def test_markup_of_the_page_travels_as_text(server: Server) -> None:
    _, headers, data = _ask(server, f"/{server.token}/pages/{_name(server)}")
    assert headers["content-type"] == "application/json"
    texts = [block["text"] for block in json.loads(data)["list"]]
    assert any(text.startswith("<img src=x onerror") for text in texts)
    script = (Path(__file__).parents[3] / "src/declutter/label/label.js").read_text("utf-8")
    for sink in ("innerHTML", "outerHTML", "insertAdjacent", "document.write", "eval("):
        assert sink not in script
