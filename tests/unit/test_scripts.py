"""Code is left out before the parser sees it, and nothing else with it."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import fixture_format
from declutter import extract, native
from declutter.decode import decode
from declutter.parse import parse, prepared
from declutter.walk import Walked, walk
from fuzz import pages

pytestmark = pytest.mark.skipif(native.scripts is None, reason="installed without a compiler")

CODE = "if (a < 2 && b > 1) { for (i = 0; i<n; i++) use(a<b.length); }"
RULES = ".menu > li { color: red } .page { margin: 0 auto; width: 100% }"
REST = "<p>The paragraph behind it, which no reader must miss.</p>" + " " * 300
FIXTURES = sorted(fixture_format.FIXTURES.glob("*/page.html"))
FIELDS = [name for name in Walked.__slots__ if name not in ("starts", "head", "tree")]
quick = settings(
    max_examples=150,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


def left(markup: str) -> str:
    """What is left of a page that begins like that."""
    lean = native.scripts.without_scripts(f"<div>{markup}{REST}".encode()).decode()
    assert lean.startswith("<div>")
    assert lean.endswith(REST)
    return str(lean)[len("<div>") : -len(REST)]


@pytest.mark.parametrize(
    ("before", "code", "behind"),
    [
        ("<script>", CODE, "</script>"),
        ("<script async src='/a>b.js'>", CODE, "</SCRIPT >"),
        ('<script type="text/javascript">', CODE, "</script>"),
        ("<script type='application/json' id=state>", '{"a": "' + CODE + '"}', "</script>"),
        ("<!-- it's old --><script>", CODE, "</script>"),
        ("<style>", RULES, "</style>"),
        ("<style type='text/css' media=\"print\">", RULES, "</style\n>"),
        ("<p>It's a</p><script>", CODE, "</script>"),
    ],
)
def test_code_goes(before: str, code: str, behind: str) -> None:
    assert left(before + code + behind) == before + behind


@pytest.mark.parametrize(
    "markup",
    [
        f'<script type="application/ld+json">{{"a": "{CODE}"}}</script>',
        f'<script type="math/tex">{CODE}</script>',
        f"<script type=module>{CODE}</script>",  # a type that is not known to be code
        f"<script TYPE=text/template>{CODE}</script>",
        f"<script>document.write('<p>' + {CODE!r})</script>",
        f"<script><!-- {CODE} --></script>",
        f"<script>{CODE}",  # no end
        f"<script>{CODE}</scripts>",
        f"<script>{CODE}</style>",
        f"<script/>{CODE}</script>",  # ends here in SVG
        f"<scripted>{CODE}</scripted>",
        f"<stylesheet>{CODE}</stylesheet>",
        f"<title>How <script>{CODE}</script> works</title>",
        f"<textarea><b>x</b><script>{CODE}</script></textarea>",
        f"<XMP><script>{CODE}</script><style>{RULES}</style></XMP>",
        f'<img alt="The <script> tag">{"text " * 9}</script>',
        f"<img alt='a > b: <script> tag'>{'text ' * 9}</script>",
        f'<img alt="<b>bold</b> <script>">{"text " * 9}</script>',
        f"<img alt=<script>{'text ' * 9}</script>",
        f"<!-- <script> -->{'text ' * 9}</script>",
        f"<!-- <b>old</b> <script> {CODE} -->{'text ' * 9}</script>",
        "<script>short()</script>",
    ],
)
def test_look_alikes_stay(markup: str) -> None:
    assert left(markup) == markup


def test_behind_text_with_tags_code_goes_again() -> None:
    text = f"<textarea><script>{CODE}</script></textarea>"
    assert left(f"{text}<script>{CODE}</script>") == f"{text}<script></script>"


@pytest.mark.parametrize("page", FIXTURES, ids=lambda page: page.parent.name)
def test_fixtures_are_walked_the_same(page) -> None:  # type: ignore[no-untyped-def]
    same(page.read_text(encoding="utf-8", errors="replace"))


pieces = st.lists(
    st.sampled_from(
        [
            f"<script>{CODE}</script>", f"<style>{RULES}</style>",
            "<script>", "</script>", "<script type='text/javascript'>", "<script type=a/json>",
            "<style>", "</style>", "<SCRIPT>", "<script src='a>b'>", CODE, RULES, "text " * 12,
            "<p>", "</p>", "<!--", "-->", "<!-- it's -->", "<textarea>", "</textarea>", "<xmp>",
            "</xmp>", "<title>x</title>", "</title>", "<svg>", "</svg>", '<a title="', '">',
            "<a title='", "'>", "<b>", "</b>", " < ", "\n", "<br/>", "<noscript>", "</noscript>",
            "<iframe>", "</iframe>", "<template>", "</template>",
        ]
    ),
    max_size=24,
)  # fmt: skip


@quick
@given(pieces.map("".join))
def test_mixtures_are_walked_the_same(markup: str) -> None:
    same(f"<article>{markup}{REST}")


@quick
@given(pages.pages)
def test_pages_are_walked_the_same(page: str) -> None:
    same(page + REST)


def same(markup: str) -> None:
    page = decode(markup)
    lean, _ = prepared(page)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(native, "scripts", None)
        whole, _ = prepared(page)
    trees = parse(lean), parse(whole)
    walks = [walk(tree) for tree in trees]
    for name in FIELDS:
        assert getattr(walks[0], name) == getattr(walks[1], name), name


def test_the_way_to_the_article_goes_through_it(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[bytes] = []

    class Watched:
        @staticmethod
        def without_scripts(markup: bytes) -> bytes:
            asked.append(markup)
            return bytes(native_scripts.without_scripts(markup))

    native_scripts = native.scripts
    monkeypatch.setattr(native, "scripts", Watched)
    page = extract(f"<script>{CODE}</script>{REST * 3}")
    assert len(asked) == 1
    assert page.text.startswith("The paragraph")
