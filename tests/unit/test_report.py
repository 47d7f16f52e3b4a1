"""The HTML report without a browser: what it holds, that it sums up, that it is inert."""

from __future__ import annotations

import base64
import hashlib
import itertools
import json
import math
import re
from importlib import resources
from pathlib import Path
from typing import Any

import pytest
from selectolax.lexbor import LexborHTMLParser

import filler
from declutter import Options, Result, extract
from declutter.cli.main import main
from declutter.report.markup import strip
from declutter.report.page import MARKER, Shown, _segments
from declutter.report.terms import describe
from declutter.report.values import measured
from declutter.types import ROLES
from xss.vectors import VECTORS

EXAMPLE = Path(__file__).parents[2] / "examples" / "article.html"
ALLOWED = frozenset(
    "html head meta title style body a header p h1 h2 h3 h4 h5 h6 dl div dt dd small ul li figure "
    "svg rect figcaption nav label span input button details summary kbd main strong em code b "
    "blockquote pre dialog noscript script".split()
)
NEW_ADDRESS = re.compile(r"^(href|src|srcset|action|formaction|data|poster|style|on.*)$")


@pytest.fixture(scope="module")
def example() -> Result:
    return extract(EXAMPLE.read_bytes(), url="https://gulf.example/ferry")


@pytest.fixture(scope="module")
def tree(example: Result) -> LexborHTMLParser:
    return LexborHTMLParser(example.report())


def hostile() -> str:
    """Every vector of the corpus, and attacks on what a report adds: names, JSON, a policy."""
    quoted = "&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"
    vectors = "".join(f"<p>{vector}</p><p>Behind it.</p>" for _, vector in VECTORS if vector)
    return (
        f'<!doctype html><html lang="en{quoted}"><head>'
        f"<title>{quoted} $script $data ${{style}} \u2028 &lt;!--</title></head><body>"
        f'<div class="x{quoted} &lt;/script&gt; \' ` \u2028\u2029">{"".join(filler.page("en"))}'
        "<p>&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt; &lt;!-- &lt;script&gt; ]]&gt; "
        "&lt;/style&gt;&lt;/title&gt; \u2028 \u2029 \\u003c \u202e drawkcab \x00 \x1b[2J</p>"
        '<p><a href="javascript:alert(1)">A link that runs, if it is one still</a></p>'
        f"{vectors}</div></body></html>"
    )


# --- colours --------------------------------------------------------------------------------


def _luminance(colour: str) -> float:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return sum(c * w for c, w in zip(linear, (0.2126, 0.7152, 0.0722), strict=True))


def _contrast(one: str, other: str) -> float:
    """As WCAG 2.2 defines it."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _variables(name: str) -> tuple[dict[str, str], dict[str, str]]:
    text = (resources.files("declutter.report") / name).read_text("utf-8")
    light, _, dark = text.partition("@media (prefers-color-scheme: dark)")
    dark = dark.partition("\n}\n")[0]
    found = [dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", part)) for part in (light, dark)]
    return found[0], found[1]


@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
def test_colours_can_be_read_and_told_apart(scheme: int) -> None:
    roles, page = _variables("roles.css")[scheme], _variables("report.css")[scheme]
    assert set(roles) == {f"role-{role}" for role in ROLES}
    assert len(set(roles.values())) == len(ROLES)
    for paper in (page["paper"], page["raised"], page["faint"]):
        assert min(_contrast(colour, paper) for colour in roles.values()) >= 4.5
        for ink in ("ink", "quiet", "good", "bad", "focus"):
            assert _contrast(page[ink], paper) >= 4.5, (ink, paper)


def test_every_role_has_its_rule() -> None:
    text = (resources.files("declutter.report") / "roles.css").read_text("utf-8")
    for role in ROLES:
        assert f'[data-role="{role}"] {{ --role: var(--role-{role}); }}' in text


# --- contents -------------------------------------------------------------------------------


def test_blocks_stand_in_order_with_their_words(example: Result, tree: LexborHTMLParser) -> None:
    blocks = tree.css("main .block")
    assert len(blocks) == len(example.blocks)
    for block, node in zip(example.blocks, blocks, strict=True):
        text = node.css_first(".text")
        assert text is not None
        assert (text.text() or "").split() == block.text.split()
        attributes = node.attributes
        assert attributes["data-role"] == block.role
        assert attributes["id"] == f"b{block.number}"
        assert ("kept" in str(attributes["class"]).split()) == block.kept
        meter = node.css_first(".score rect")
        assert meter is not None
        width = float(str(meter.attributes["width"]).rstrip("%"))
        assert width == pytest.approx(100 * block.score, abs=0.051)


def test_only_dropped_blocks_are_folded(tree: LexborHTMLParser) -> None:
    assert tree.css(".fold .dropped")
    assert not tree.css(".fold .kept")
    assert not tree.css("main > .dropped")
    for fold in tree.css(".fold"):
        said = fold.css_first(".folded")
        assert said is not None
        assert (said.text() or "").split()[0] == str(len(fold.css(".block")))


def test_forms_of_kept_blocks() -> None:
    paragraphs = filler.PARAGRAPHS["en"]
    html = (
        f"<main><article><h1>A title of the page</h1><p>{paragraphs[0]}</p>"
        f"<h2>The crossing</h2><p>{paragraphs[1]} <em>{paragraphs[2]}</em></p>"
        f"<ul><li>{paragraphs[3]}</li><li>{paragraphs[5]}</li></ul>"
        f"<h3>The <code>groyne</code></h3><p>{paragraphs[6]}</p>"
        f"<blockquote>{paragraphs[7]}</blockquote><p>{paragraphs[8]}</p></article></main>"
    )
    tree = LexborHTMLParser(extract(html, options=Options(keep=ROLES)).report())
    assert [node.text() for node in tree.css("main h2")] == ["A title of the page", "The crossing"]
    assert [node.text() for node in tree.css("main h3")] == ["The groyne"]
    assert tree.css_first("main h3 code") is not None
    assert tree.css_first("main p em") is not None
    assert len(tree.css("main .list_item")) == 2
    assert len(tree.css("main blockquote")) == 1
    assert len(tree.css("h1")) == 1


def test_breaks_and_links_are_shown_but_lead_nowhere() -> None:
    words = filler.PARAGRAPHS["en"][0]
    html = filler.page("en", middle=f"<p>{words}<br>{words}</p><p>See <a href='/x'>{words}</a></p>")
    tree = LexborHTMLParser(extract(html, options=Options(keep=ROLES)).report())
    assert any("\n" in (node.text() or "").strip() for node in tree.css(".kept .text p"))
    links = tree.css("main .link")
    assert words in [link.text() for link in links]
    assert [node.attributes.get("href") for node in tree.css("a")] == ["#page"]


def test_legend_counts_blocks_and_words(example: Result, tree: LexborHTMLParser) -> None:
    rows = tree.css(".role")
    counts = {row.attributes["data-role"]: row.css_first(".count") for row in rows}
    assert {role: int(count.text() or "") for role, count in counts.items() if count} == {
        role: example.roles.count(role) for role in set(example.roles)
    }
    shares = [float(str(bar.attributes["width"])[:-1]) for bar in tree.css(".share-bar rect")]
    assert sum(shares) == pytest.approx(100, abs=1)
    assert shares == sorted(shares, reverse=True)


def test_head_says_what_the_page_is(example: Result) -> None:
    head = example.report().partition("<main")[0]
    for said in (
        "The last ferrymen of Marsa Zayd fear a bridge will end their trade",
        "Salma Idris",
        "https://gulf.example/ferry",
        f"{int(example.kept.sum())} of {len(example.blocks)}",
        f"{example.confidence:.2f}",
        example.status,
    ):
        assert said in head
    assert 'class="warnings"' not in head
    warned = extract(b"<meta charset=utf-8><p>caf\xe9 du monde")
    assert warned.warnings
    assert 'class="warnings"' in warned.report()


def _data(result: Result) -> dict[str, Any]:
    found = re.search(r'<script type="application/json" id="data">(.*?)</script>', result.report())
    assert found
    data: dict[str, Any] = json.loads(found[1])
    return data


def test_terms_sum_to_the_score(example: Result) -> None:
    data = _data(example)
    assert example._scored is not None
    for number, block in enumerate(data["blocks"]):
        for name, score in block["scores"].items():
            total = score["start"] + score["others"] + sum(term[1] for term in score["terms"])
            assert total == pytest.approx(score["sum"], abs=0.02)
            part = example._scored.part_of(number)
            probability = float(getattr(part, name)[number - part.first])
            assert 1 / (1 + math.exp(-score["sum"])) == pytest.approx(probability, abs=2e-3)
            sizes = [abs(term[1]) for term in score["terms"]]
            assert sizes == sorted(sizes, reverse=True)
    assert "bias" not in [name for name, _ in data["names"]]


def test_terms_come_with_what_was_measured(example: Result) -> None:
    longest = max(example.blocks, key=lambda block: len(block.text)).number
    value = measured(example, longest)
    assert value("in.figcaption") == 0
    assert value("region") == pytest.approx(float(example._scored.part_of(0).region[longest]))  # type: ignore[union-attr]
    assert value("no.such_feature") is None
    caption = next(block.number for block in example.blocks if block.form == "caption")
    assert measured(example, caption)("in.figcaption") == 1


def test_names_of_terms_are_described(example: Result) -> None:
    data = _data(example)
    assert [name for name, said in data["names"] if not said] == []
    assert describe("next+2.words") == "2 blocks behind: words"
    assert describe("region-1") == "region score of the block before"
    assert describe("region") == "region score of the block"
    assert describe("phrase.pull_quote") == "phrases in the block: pull quote"
    assert describe("unheard.of") == describe("unheard") == ""


def test_strip_is_as_long_as_the_page(tree: LexborHTMLParser) -> None:
    boxes = tree.css(".strip rect")
    widths = [float(str(box.attributes["width"])) for box in boxes]
    assert sum(widths) == pytest.approx(1000, abs=1)
    assert strip([], 0).count("<rect") == 0


def test_strip_of_a_large_page_stays_small(example: Result) -> None:
    roles = itertools.cycle(("body", "promo"))
    block = example.blocks[0]
    shown = [
        Shown(block, next(roles), "paragraph", number % 2 == 0, 0.5, 7) for number in range(5_000)
    ]
    segments = _segments(shown)
    assert 0 < len(segments) <= 600
    assert sum(words for *_, words in segments) == 7 * 5_000


# --- inert and whole ------------------------------------------------------------------------


def test_policy_allows_the_style_and_the_script_and_no_more(example: Result) -> None:
    html = example.report()
    tree = LexborHTMLParser(html)
    policy = next(
        str(node.attributes["content"])
        for node in tree.css("meta")
        if node.attributes.get("http-equiv") == "Content-Security-Policy"
    )
    inside = re.search(r"<style>(.*?)</style>", html, re.DOTALL)
    script = re.search(r"<script>(.*?)</script>", html, re.DOTALL)
    assert inside
    assert script
    hashes = [
        base64.b64encode(hashlib.sha256(part[1].encode()).digest()).decode()
        for part in (inside, script)
    ]
    assert policy == (
        f"default-src 'none'; style-src 'sha256-{hashes[0]}'; script-src 'sha256-{hashes[1]}'; "
        "base-uri 'none'; form-action 'none'"
    )
    assert html.startswith(MARKER)
    assert html.index("Content-Security-Policy") < html.index("<style>")


@pytest.mark.parametrize("keep", [(), ROLES], ids=["usual", "all kept"])
def test_hostile_page_is_inert(keep: tuple[str, ...]) -> None:
    page = extract(hostile(), url='https://x.example/"><script>', options=Options(keep=keep))
    html = page.report()
    tree = LexborHTMLParser(html)
    assert {str(node.tag) for node in tree.css("*")} <= ALLOWED
    assert len(tree.css("script")) == 2
    assert len(tree.css("style")) == 1
    for node in tree.css("*"):
        for name, value in node.attributes.items():
            assert not NEW_ADDRESS.match(name) or (name, value) == ("href", "#page"), (name, value)
    assert len(_data(page)["blocks"]) == len(page.blocks) > len(VECTORS) / 2
    shown = [node.css_first(".text") for node in tree.css(".block")]
    clean = [re.sub(r"[\x00-\x20\x7f-\x9f]+", " ", block.text).split() for block in page.blocks]
    assert [(text.text() or "").split() for text in shown if text] == clean


def test_odd_pages() -> None:
    empty = extract("").report()
    assert "Page without a title" in empty
    assert "The page has no text." in empty
    LexborHTMLParser(empty)
    odd = extract("<title>\ud800 lone</title>" + filler.page("en", middle="<p>a \udfff b</p>"))
    assert odd.report().encode("utf-8")
    assert "lone" in odd.report()
    hebrew = extract(filler.page("en").replace('lang="en"', 'lang="he\'><b"')).report()
    assert '<b"' not in hebrew


def test_same_page_same_report() -> None:
    page = filler.page("ja")
    assert extract(page).report() == extract(page).report()


# --- the option of the command --------------------------------------------------------------


def test_report_into_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "why.html"
    assert main(["--report", str(out), str(EXAMPLE)]) == 0
    said = capsys.readouterr()
    assert said.out == ""
    assert str(out) in said.err
    assert out.read_text("utf-8").rstrip("\n") == extract(EXAMPLE.read_bytes()).report().rstrip()
    assert main(["-q", "--report", str(out), "--only", "promo", str(EXAMPLE)]) == 0  # replaced
    assert ">promo</dd>" in out.read_text("utf-8")
    assert capsys.readouterr().err == ""
    assert [path.name for path in tmp_path.iterdir()] == ["why.html"]


def test_report_of_nothing(tmp_path: Path) -> None:
    page, out = tmp_path / "empty.html", tmp_path / "why.html"
    page.write_text("<title>Empty</title>", "utf-8")
    assert main(["-q", "--report", str(out), str(page)]) == 1
    assert "The page has no text." in out.read_text("utf-8")


def test_report_to_standard_output(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["--report", "-", str(EXAMPLE)]) == 0
    assert capfdbinary.readouterr().out.startswith(MARKER.encode())


def test_report_replaces_reports_only(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = tmp_path / "page.html"
    page.write_bytes(EXAMPLE.read_bytes())
    for wrong in (
        ["--report", str(page), str(page)],
        ["--report", str(tmp_path), str(page)],
        ["--report", str(tmp_path / "none" / "why.html"), str(page)],
        ["--report", str(tmp_path / "why.html"), str(page), str(EXAMPLE)],
        ["--report", str(tmp_path / "why.html"), "--explain", str(page)],
    ):
        assert main(wrong) == 2
        said = capsys.readouterr()
        assert said.err.count("\n") == 1
        assert "--report" in said.err
    assert page.read_bytes() == EXAMPLE.read_bytes()
    assert [path.name for path in tmp_path.iterdir()] == ["page.html"]
