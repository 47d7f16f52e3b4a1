"""`--format`, `--metadata`, `--images` and `--links`, as a user runs them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from lxml import etree
from selectolax.lexbor import LexborHTMLParser

EXAMPLE = Path(__file__).parent.parent / "examples" / "article.html"
COMMAND = [sys.executable, "-m", "declutter"]
TEI = "{http://www.tei-c.org/ns/1.0}"
EMPTY = b"<!doctype html><title>Empty</title><div></div>"
TITLE = "The last ferrymen of Marsa Zayd fear a bridge will end their trade"
FIRST = "Before the first call to prayer has faded"
PAGE = b"""<!doctype html><html lang=en><head><title>Tides of Hallow</title>
<meta name=author content="Marta &quot;Tide&quot; Quill"><meta name=description content="a: b # c">
<meta property="article:published_time" content="2024-05-06"></head><body>
<nav><a href=/>Home</a></nav><main><article><h1>Tides of Hallow</h1>
<p>The ferry to Hallow Island left the slip a little after six, with eleven passengers, two crates
of seedlings and a dog. The <a href="/tables">tables of the tide</a> hung in the bakery.</p>
<figure><img src="/pic.jpg" alt="The slip at low water"></figure>
<p>For most of the winter the crossing had been cancelled more often than it had run, and the
people of the island had learned to plan their weeks around the barometer.</p>
</article></main></body></html>"""


def run(*arguments: str | Path, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [*COMMAND, *map(str, arguments)],
        input=stdin,
        capture_output=True,
        timeout=60,
        env={**os.environ, "DECLUTTER_DEBUG": "1"},
        check=False,
    )


def printed(*arguments: str | Path, stdin: bytes = PAGE) -> str:
    done = run("--url", "https://paper.example/tides", *arguments, stdin=stdin)
    assert (done.returncode, done.stderr) == (0, b"")
    output = done.stdout.decode()
    assert output.endswith("\n")
    assert not output.endswith("\n\n")
    return output


def front_matter(output: str) -> tuple[dict[str, Any], str]:
    dashes, block, body = output.split("---\n", 2)
    assert dashes == ""
    return yaml.safe_load(block), body


# --- formats --------------------------------------------------------------------------------


def test_markdown() -> None:
    output = printed("--format", "markdown")
    assert "[tables of the tide](https://paper.example/tables)" in output
    assert "![The slip at low water](https://paper.example/pic.jpg)" in output


def test_html_is_a_fragment() -> None:
    output = printed("--format", "html")
    assert output.startswith("<article")
    tree = LexborHTMLParser(output)
    assert [a.attributes["href"] for a in tree.css("a")] == ["https://paper.example/tables"]
    assert [i.attributes["src"] for i in tree.css("img")] == ["https://paper.example/pic.jpg"]
    assert "Home" not in output


def test_xml_and_tei_are_documents() -> None:
    for name, root in (("xml", "document"), ("tei", f"{TEI}TEI")):
        output = printed("--format", name)
        assert output.startswith('<?xml version="1.0" encoding="UTF-8"?>\n')
        tree = etree.fromstring(output.encode())
        assert tree.tag == root
        assert "the slip a little after six" in "".join(tree.itertext())
        assert "Tides of Hallow" in "".join(tree.itertext())


def test_json_is_one_line() -> None:
    output = printed("--format", "json")
    assert output.count("\n") == 1
    assert json.loads(output)["metadata"]["title"] == "Tides of Hallow"


@pytest.mark.parametrize("name", ["text", "markdown", "html", "json", "xml", "tei"])
def test_example_page_in_every_format(name: str) -> None:
    done = run("--format", name, EXAMPLE)
    assert (done.returncode, done.stderr) == (0, b"")
    assert FIRST in done.stdout.decode()
    if name != "json":  # it holds the blocks that go, too
        assert b"Sign up to get the latest alerts" not in done.stdout


@pytest.mark.parametrize("name", ["text", "markdown", "html", "json", "xml", "tei"])
def test_empty_page_in_every_format(name: str) -> None:
    done = run("--format", name, stdin=EMPTY)
    assert done.returncode == 1
    assert done.stderr.count(b"\n") == 1
    if name in ("xml", "tei"):
        etree.fromstring(done.stdout)


# --- metadata -------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["text", "markdown"])
def test_metadata_is_front_matter(name: str) -> None:
    block, body = front_matter(printed("--format", name, "--metadata"))
    assert block["title"] == "Tides of Hallow"
    assert block["author"] == ['Marta "Tide" Quill']
    assert block["date"] == "2024-05-06"
    assert block["description"] == "a: b # c"
    assert block["url"] == "https://paper.example/tides"
    assert block["lang"] == "en"
    assert "tags" not in block
    assert body.startswith("\n")
    assert body.lstrip("\n") == printed("--format", name)


def test_no_front_matter_unasked() -> None:
    assert not printed("--format", "markdown").startswith("---")


def test_metadata_makes_html_a_document() -> None:
    output = printed("--format", "html", "--metadata")
    assert output.startswith("<!doctype html>")
    tree = LexborHTMLParser(output)

    def attribute(selector: str, name: str) -> list[str | None]:
        return [node.attributes[name] for node in tree.css(selector)]

    assert [node.text() for node in tree.css("title")] == ["Tides of Hallow"]
    assert attribute("html", "lang") == ["en"]
    assert attribute("meta[name=author]", "content") == ['Marta "Tide" Quill']
    assert attribute("link[rel=canonical]", "href") == ["https://paper.example/tides"]
    assert len(tree.css("body > article")) == 1


def test_metadata_of_the_example() -> None:
    block, _ = front_matter(run("--metadata", EXAMPLE).stdout.decode())
    assert block["title"] == TITLE
    assert block["author"] == ["Salma Idris"]
    assert block["site_name"] == "Gulf Lantern"


def test_json_has_it_anyway() -> None:
    assert printed("--format", "json", "--metadata") == printed("--format", "json")


# --- links and images -----------------------------------------------------------------------


@pytest.mark.parametrize("name", ["markdown", "html", "xml", "tei"])
def test_links_and_images_go_on_demand(name: str) -> None:
    usual = printed("--format", name)
    assert "paper.example/tables" in usual
    assert "paper.example/pic.jpg" in usual
    assert printed("--format", name, "--links", "--images") == usual
    bare = printed("--format", name, "--no-links")
    assert "paper.example/tables" not in bare
    assert "tables of the tide" in bare
    assert "paper.example/pic.jpg" in bare
    blind = printed("--format", name, "--no-images")
    assert "paper.example/tables" in blind
    assert "pic.jpg" not in blind
    assert "The slip at low water" not in blind


def test_text_without_links_is_text() -> None:
    assert printed("--no-links", "--no-images") == printed()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--images",), "--images: text has none"),
        (("--links", "--format", "json"), "--links: json has none"),
        (("--format", "xml", "a", "b"), "xml is one document"),
        (("--format", "tei", "a", "b"), "tei is one document"),
        (("--format", "html", "--metadata", "a", "b"), "html with --metadata is one document"),
        (
            (
                "--format",
                "pdf",
            ),
            "pdf",
        ),
    ],
    ids=str,
)
def test_contradictions(arguments: tuple[str, ...], said: str) -> None:
    done = run(*arguments, stdin=PAGE)
    assert done.returncode == 2
    assert done.stdout == b""
    assert done.stderr.count(b"\n") == 1
    assert said in done.stderr.decode()


def test_several_pages(tmp_path: Path) -> None:
    for name in ("one.html", "two.html"):
        (tmp_path / name).write_bytes(PAGE)
    pages = [tmp_path / "one.html", tmp_path / "two.html"]
    assert run("--format", "html", *pages).stdout.count(b"<article") == 2
    both = run("--format", "markdown", *pages).stdout.decode()
    assert both.count("The ferry to Hallow Island") == 2
    assert "\n\nThe ferry" in both
