"""The HTML report in a real browser: read, search, filter, explain, by pointer and by keyboard.

Needs Chromium (see conftest.py) and `playwright` (extra `browser`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("playwright.sync_api", reason="needs the extra browser")

from playwright.sync_api import expect

import filler
from declutter import Options, Result, extract
from declutter.types import ROLES
from xss.vectors import VECTORS

EXAMPLE = Path(__file__).parents[2] / "examples" / "article.html"
PHONE = {"width": 390, "height": 844}
DESKTOP = {"width": 1280, "height": 900}
Open = Callable[..., Any]


@pytest.fixture(scope="module")
def example() -> Result:
    return extract(EXAMPLE.read_bytes(), url="https://gulf.example/ferry")


@pytest.fixture(scope="module")
def report(example: Result, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("report") / "report.html"
    path.write_text(example.report(), "utf-8")
    return path


@pytest.fixture
def view(browser: Any) -> Iterator[Open]:
    """Opens a file and watches it: no error, no dialog, no request but for the file itself."""
    contexts = []
    troubles: list[str] = []

    def opened(path: Path, **options: Any) -> Any:
        context = browser.new_context(**{"viewport": DESKTOP, **options})
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(20_000)
        page.on("pageerror", lambda error: troubles.append(f"error: {error}"))
        page.on("console", lambda said: troubles.append(f"console: {said.text}"))
        page.on("dialog", lambda dialog: _dismiss(dialog, troubles))
        page.on("popup", lambda popup: troubles.append(f"popup: {popup.url}"))
        page.on("framenavigated", lambda frame: troubles.append(f"frame: {frame.url}")
                if frame.url.partition("#")[0] != path.as_uri() else None)  # fmt: skip
        page.on("request", lambda request: troubles.append(f"request: {request.url}")
                if request.url.partition("#")[0] != path.as_uri() else None)  # fmt: skip
        page.goto(path.as_uri())
        return page

    yield opened
    for context in contexts:
        context.close()
    assert troubles == []


def _dismiss(dialog: Any, seen: list[str]) -> None:
    seen.append(f"dialog: {dialog.message}")
    dialog.dismiss()


def _shown(page: Any) -> list[int]:
    """Numbers of the blocks that can be seen."""
    numbers: list[int] = page.evaluate(
        "[...document.querySelectorAll('.block')].filter((block) => block.checkVisibility())"
        ".map((block) => Number(block.dataset.n))"
    )
    return numbers


def _focused(page: Any) -> str:
    """What has the focus: number of a block, "fold", or its id or class."""
    found: str = page.evaluate(
        "(() => { const at = document.activeElement;"
        " if (at.matches('.mark')) return at.parentElement.dataset.n;"
        " return at.matches('.fold > summary') ? 'fold' : at.id || at.className || at.tagName;"
        "})()"
    )
    return found


def test_kept_blocks_are_read_dropped_ones_folded(
    example: Result, report: Path, view: Open
) -> None:
    page = view(report)
    assert _shown(page) == [block.number for block in example.blocks if block.kept]
    body = page.locator(".kept .text").all_inner_texts()
    assert any(text.startswith("Before the first call to prayer") for text in body)
    assert page.locator("main h2").first.inner_text() == "A promise of jobs"
    page.locator(".fold > summary").first.click()
    assert 0 in _shown(page)
    page.locator("#unfold").click()
    assert len(_shown(page)) == len(example.blocks)
    page.locator("#unfold").click()
    assert len(_shown(page)) == int(example.kept.sum())


def test_click_shows_the_reasons(example: Result, report: Path, view: Open) -> None:
    page = view(report)
    number = next(block.number for block in example.blocks if block.role == "promo")
    page.locator("#unfold").click()
    block = page.locator(f"#b{number}")
    block.locator(".text").click()
    panel = block.locator(".why")
    assert "Dropped as promo" in panel.inner_text()
    xpath = example.blocks[number].xpath
    assert xpath in panel.inner_text()
    strongest = next(name for name, _ in example.blocks[number].reasons if "bias" not in name)
    score, name = strongest.split(": ")
    assert name in panel.inner_text()
    assert score in ("region", "keep")
    bars = panel.locator(".axis i")
    assert bars.count() >= 10
    widths = bars.evaluate_all("bars => bars.map((bar) => bar.getBoundingClientRect().width)")
    assert max(widths) > 20
    middle = panel.locator(".axis div").first.evaluate(
        "(axis) => { const box = axis.getBoundingClientRect(); return box.left + box.width / 2; }"
    )
    for way, side in (("for", "left"), ("against", "right")):
        edges = (
            panel.locator("tbody")
            .first.locator(f".axis .{way}")
            .evaluate_all(f"bars => bars.map((bar) => bar.getBoundingClientRect().{side})")
        )
        assert all(abs(edge - middle) < 1 for edge in edges), (way, edges, middle)
    assert block.locator(".mark").get_attribute("aria-expanded") == "true"
    panel.click()
    assert panel.count() == 1  # a click into it leaves it open
    block.locator(".mark").click()
    assert block.locator(".why").count() == 0


def test_filter_by_role_verdict_and_words(example: Result, report: Path, view: Open) -> None:
    page = view(report)
    state = page.locator("#state")
    page.locator(".role[data-role=newsletter]").click()
    wanted = [block.number for block in example.blocks if block.role == "newsletter"]
    assert _shown(page) == wanted
    assert state.inner_text() == f"{len(wanted)} of {len(example.blocks)} blocks"
    page.locator(".role[data-role=promo]").click()
    wanted = [b.number for b in example.blocks if b.role in ("newsletter", "promo")]
    assert _shown(page) == wanted
    page.locator("[data-verdict=kept]").click()
    assert _shown(page) == [n for n in wanted if example.blocks[n].kept]
    page.locator("#clear").click()
    assert _shown(page) == [block.number for block in example.blocks if block.kept]
    assert _focused(page) == "search"

    page.keyboard.type("BRIDGE")
    wanted = [b.number for b in example.blocks if "bridge" in b.text.lower()]
    expect(state).to_have_text(f"{len(wanted)} of {len(example.blocks)} blocks")
    assert _shown(page) == wanted
    assert page.evaluate("CSS.highlights.get('found').size") >= len(wanted)
    page.keyboard.press("Escape")
    assert len(_shown(page)) == int(example.kept.sum())
    assert page.evaluate("CSS.highlights.has('found')") is False


def test_keys(example: Result, report: Path, view: Open) -> None:
    page = view(report)
    first = next(block.number for block in example.blocks if block.kept)
    page.keyboard.press("j")
    assert _focused(page) == "fold"
    page.keyboard.press("j")
    assert _focused(page) == str(first)
    outline = page.locator(f"#b{first}").evaluate("(block) => getComputedStyle(block).outlineStyle")
    assert outline == "solid"
    page.keyboard.press("Enter")
    assert page.locator(f"#b{first} .why").is_visible()
    page.keyboard.press("Escape")
    assert page.locator(".why").count() == 0
    page.keyboard.press("k")
    assert _focused(page) == "fold"
    page.keyboard.press("Enter")
    page.keyboard.press("ArrowDown")
    assert _focused(page) == "0"
    page.keyboard.press("ArrowUp")
    assert _focused(page) == "fold"
    page.keyboard.press("j")
    page.keyboard.press("o")
    role = example.blocks[0].role
    assert _shown(page) == [block.number for block in example.blocks if block.role == role]
    page.keyboard.press("o")
    assert len(_shown(page)) > int(example.kept.sum())
    page.keyboard.press("f")
    assert _focused(page).startswith("role")
    page.keyboard.press("Enter")
    assert page.locator(".role[aria-pressed=true]").count() == 1
    page.keyboard.press("Escape")
    assert page.locator(".role[aria-pressed=true]").count() == 0
    page.keyboard.press("/")
    assert _focused(page) == "search"
    page.keyboard.type("j?u")
    assert page.locator("#search").input_value() == "j?u"
    page.keyboard.press("Escape")
    page.keyboard.press("?")
    assert page.locator("#help").is_visible()
    page.keyboard.press("Escape")
    assert page.locator("#help").is_hidden()
    page.keyboard.press("u")
    assert len(_shown(page)) == len(example.blocks)


def test_tab_reaches_one_block_only(report: Path, view: Open) -> None:
    page = view(report)
    assert page.locator("main [tabindex='0']").count() == 1
    page.keyboard.press("j")
    page.keyboard.press("j")
    page.keyboard.press("j")
    assert page.locator("main [tabindex='0']").count() == 1
    assert page.evaluate("document.activeElement.tabIndex") == 0


def test_address_and_strip_lead_to_a_block(example: Result, report: Path, view: Open) -> None:
    page = view(report)
    page.goto(report.as_uri() + "#b40")
    page.reload()
    assert page.locator("#b40 .why").is_visible()
    page.evaluate("scrollTo(0, 0)")
    box = page.locator(".strip").bounding_box()
    page.mouse.click(box["x"] + 2, box["y"] + 12)
    assert _focused(page) == "0"
    assert page.locator("#b0").is_visible()


def test_names_for_those_who_hear_the_page(example: Result, report: Path, view: Open) -> None:
    page = view(report)
    block = next(block for block in example.blocks if block.kept)
    label = f"Block {block.number}, {block.role}, kept, score {block.score:.2f}: reasons"
    button = page.get_by_role("button", name=label)
    assert button.count() == 1
    button.click()
    assert page.get_by_role("region", name=f"Reasons for block {block.number}").is_visible()
    assert page.get_by_role("status").count() == 1
    assert page.get_by_role("heading", level=1).count() == 1
    assert page.get_by_role("searchbox", name="Search the blocks").is_visible()
    assert page.get_by_role("group", name="Verdict").get_by_role("button").count() == 3


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_phone(report: Path, view: Open, scheme: str) -> None:
    page = view(report, viewport=PHONE, color_scheme=scheme, has_touch=True, is_mobile=True)
    page.locator("#b23 .text").tap()
    page.locator("#legend > summary").tap()
    assert page.locator(".role").first.is_visible()
    page.locator("#unfold").tap()
    for what in ("document.documentElement.scrollWidth", "document.body.scrollWidth"):
        assert page.evaluate(what) <= PHONE["width"]
    wide = page.evaluate(
        "[...document.querySelectorAll('body *')].filter((element) => element.checkVisibility()"
        " && !element.closest('.skip, .unseen, svg')"
        " && element.getBoundingClientRect().right > innerWidth + 1)"
        ".map((element) => element.className || element.tagName)"
    )
    assert wide == []
    background = page.evaluate("getComputedStyle(document.body).backgroundColor")
    channels = [int(channel) for channel in re.findall(r"\d+", background)]
    assert (sum(channels) < 200) == (scheme == "dark")


def test_readable_without_script(example: Result, report: Path, view: Open) -> None:
    page = view(report, java_script_enabled=False)
    assert page.locator(".kept").first.is_visible()
    assert _shown(page) == [block.number for block in example.blocks if block.kept]
    page.locator(".fold > summary").first.click()
    assert 0 in _shown(page)
    assert page.locator(".noscript").is_visible()


def test_hostile_page_stays_inert(tmp_path: Path, view: Open) -> None:
    """All vectors in one page, everything unfolded, explained and searched: nothing happens."""
    bite = "&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;"
    vectors = "".join(f"<section><p>Before it.</p>{vector}</section>" for _, vector in VECTORS)
    html = (
        f'<!doctype html><html lang="{bite}"><head><title>{bite} \u2028 &lt;!--</title></head>'
        f'<body><div id="{bite}" class="\' ` {bite} &lt;/script&gt; \u2028">'
        f"<p>&lt;/script&gt;{bite} &lt;/style&gt;&lt;/noscript&gt; \u2028\u2029 &lt;!-- &lt;script"
        f"</p>{filler.page('en', middle=f'<p>{bite}</p>')}"
        f'<p><a href="javascript:alert(1)">{bite} a link that runs, if it is one</a></p>'
        f"{vectors}</div></body></html>"
    )
    result = extract(html, url=f"javascript:alert(1)//{bite}", options=Options(keep=ROLES))
    path = tmp_path / "hostile.html"
    path.write_text(result.report(), "utf-8")
    page = view(path)
    assert page.locator(".block").count() == len(result.blocks) > len(VECTORS) / 2
    page.locator("#unfold").click()
    page.evaluate("document.querySelectorAll('.mark').forEach((mark) => mark.click())")
    assert page.locator(".why").count() == len(result.blocks)
    page.evaluate(
        "document.querySelectorAll('main *').forEach((element) => {"
        " for (const type of ['click', 'mouseover', 'focus', 'pointerenter', 'animationend'])"
        " if (!element.closest('button, summary, .block'))"
        " element.dispatchEvent(new Event(type, { bubbles: true })); })"
    )
    for link in page.locator("main .link").all()[:5]:
        link.click()
    page.fill("#search", "alert(1)")
    expect(page.locator("#state")).to_contain_text(" of ")
    assert page.evaluate("document.scripts.length") == 2
    assert page.locator("main img, main iframe, main a, main form, main object").count() == 0
    assert page.locator("main [style]:not(.axis i)").count() == 0


def test_policy_would_hold_what_slipped_through(browser: Any, report: Path) -> None:
    page = browser.new_page()
    failed: list[tuple[str, str | None]] = []
    answered: list[str] = []
    dialogs: list[str] = []
    refused: list[str] = []
    page.on("requestfailed", lambda request: failed.append((request.url, request.failure)))
    page.on("response", lambda response: answered.append(response.url))
    page.on("dialog", lambda dialog: _dismiss(dialog, dialogs))
    page.on("console", lambda said: refused.append(said.text))
    page.goto(report.as_uri())
    page.evaluate(
        "document.querySelector('main').innerHTML = '<img src=https://x.example/a.png"
        " onerror=alert(1)><iframe src=https://x.example></iframe>"
        "<p style=background:url(https://x.example/b.png) onclick=alert(2)>Here</p>'"
    )
    page.locator("main p").click()
    page.wait_for_timeout(200)
    page.close()
    assert answered in ([], [report.as_uri()])
    assert {why for _, why in failed} <= {"csp"}
    assert dialogs == []
    assert len([text for text in refused if "Content Security Policy" in text]) >= 4


def test_thousands_of_blocks_stay_usable(tmp_path: Path, view: Open) -> None:
    paragraphs = filler.PARAGRAPHS["en"]
    parts = [
        f"<p>{paragraphs[number % 10]} {number}</p><div class=share><a href=#>Share this</a></div>"
        for number in range(1_500)
    ]
    result = extract(filler.page("en", middle="".join(parts)))
    path = tmp_path / "large.html"
    path.write_text(result.report(), "utf-8")
    page = view(path)
    assert page.locator(".block").count() == len(result.blocks) > 3_000
    assert page.locator(".strip rect").count() <= 600
    spent: dict[str, float] = page.evaluate(
        "(() => { const spent = {}; const time = (name, act) => {"
        " const start = performance.now(); act(); document.body.offsetHeight;"
        " spent[name] = performance.now() - start; };"
        " time('filter', () => document.querySelector('.role').click());"
        " time('clear', () => document.querySelector('#clear').click());"
        " time('unfold', () => document.querySelector('#unfold').click());"
        " time('reasons', () => document.querySelector('#b2000 .mark').click());"
        " time('step', () => document.body.dispatchEvent("
        "   new KeyboardEvent('keydown', { key: 'j', bubbles: true })));"
        " return spent; })()"
    )
    assert max(spent.values()) < 2_000, spent  # milliseconds, on a busy machine
    assert _focused(page) in ("2001", "fold")
