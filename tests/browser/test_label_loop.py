"""The whole loop in a real browser: label pages on which an odd promo is kept, tune, see it go.

Needs Chromium (see conftest.py), and `playwright` (extra `browser`) with the extra `learn`.
"""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("playwright.sync_api", reason="needs the extra browser")
pytest.importorskip("catboost", reason="needs the extra learn: .ci/run installs it")

import fixture_format
import odd_promo
from declutter.label import cases

PAGES = 5
HOSTILE = """<!doctype html><title>Bite</title>
<h1>A page that bites &lt;img src=x onerror="window.owned=1"&gt;</h1>
<p class='"><script>window.owned=1</script>'>Its first paragraph is as long as any other
and says &lt;script&gt;window.owned=1&lt;/script&gt; amid the words, and then goes on.</p>
<p onclick="window.owned=1"><a href="javascript:window.owned=1">A paragraph that
is a link and nothing else</a></p><img src=x onerror="window.owned=1">
<p>The last paragraph is quiet, has a handful of words more, and ends the page as it should.</p>"""


@contextmanager
def _labelling(*arguments: str) -> Iterator[str]:
    """The command, running; gives the address of its page and ends it by Ctrl-C."""
    command = [sys.executable, "-m", "declutter", "label", "--no-open", *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as running:
        try:
            assert running.stdout is not None
            found = re.search(r"http://127\.0\.0\.1:\d+/\S+/", running.stdout.readline())
            assert found
            yield found[0]
        finally:
            running.send_signal(signal.SIGINT)
            running.wait(timeout=20)
    assert running.returncode == 0


def _run(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "declutter", *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)


def _page(browser: Any, url: str, **context: Any) -> tuple[Any, list[str]]:
    page = browser.new_page(**context)
    page.set_default_timeout(15_000)
    troubles: list[str] = []
    page.on("pageerror", lambda error: troubles.append(str(error)))
    page.on("console", lambda said: troubles.append(said.text) if said.type == "error" else None)
    page.goto(url)
    page.wait_for_selector(".block.cursor")
    return page, troubles


def _state(page: Any, words: str) -> None:
    page.wait_for_function(
        "words => document.getElementById('state').textContent.includes(words)", arg=words
    )


def test_label_then_tune_and_the_odd_promo_goes(browser: Any, tmp_path: Path) -> None:
    pages, corpus, weights = tmp_path / "pages", tmp_path / "corpus", tmp_path / "weights.json"
    pages.mkdir()
    made = [odd_promo.page(number) for number in range(PAGES)]
    for number, page in enumerate(made):
        (pages / f"column-{number}.html").write_text(page.html, "utf-8")
    unseen = odd_promo.page(99)
    (tmp_path / "unseen.html").write_text(unseen.html, "utf-8")
    assert unseen.promo in _run(str(tmp_path / "unseen.html")).stdout

    with _labelling(str(pages), "-o", str(corpus)) as url:
        page, troubles = _page(browser, url)
        for number in range(PAGES):
            page.wait_for_function("n => document.querySelectorAll('nav .done').length === n",
                                   arg=number)  # fmt: skip
            page.locator(".block", has_text="⁂").click()
            page.keyboard.press("p")
            page.wait_for_selector(".block.cursor[data-role=promo]")
            page.keyboard.press("End")
            page.keyboard.press("f")
            _state(page, "saved")
            title = page.locator("#title").inner_text()
            page.keyboard.press("Shift+Enter")
            if number + 1 < PAGES:
                page.wait_for_function(
                    "was => document.getElementById('title').textContent !== was", arg=title
                )
        _state(page, "all pages are done")
        assert troubles == []
        page.close()

    folders = cases.folders(corpus)
    assert len(folders) == PAGES
    promos = set()
    for folder in folders:
        case = cases.read(folder)
        assert case.done
        assert fixture_format.problems(fixture_format.load(folder)) == []
        promos |= {text for role, text in case.labels if role == "promo" and "⁂" in text}
        assert case.labels[-1] == ("footer", "© The Quay Gazette")
    assert promos == {page.promo for page in made}

    tuning = _run("tune", str(corpus), "-o", str(weights))
    assert tuning.returncode == 0, tuning.stderr
    assert re.search(r"promo\s+\d+\s+0\.000\s+[01]\.\d+\s+\+", tuning.stdout)
    after = _run("--weights", str(weights), str(tmp_path / "unseen.html")).stdout
    body = [text for role, text in unseen.labels if role == "body"]
    assert [line for line in after.split("\n") if line] == body
    assert _run("eval", str(corpus), "--weights", str(weights)).returncode == 0


def test_closing_and_opening_again_goes_on_and_undo_takes_back(
    browser: Any, tmp_path: Path
) -> None:
    (tmp_path / "a.html").write_text(odd_promo.page(1).html, "utf-8")
    corpus = tmp_path / "corpus"
    with _labelling(str(tmp_path / "a.html"), "-o", str(corpus)) as url:
        page, _ = _page(browser, url)
        page.keyboard.press("Home")
        page.keyboard.press("Shift+ArrowDown")
        page.keyboard.press("Shift+ArrowDown")
        page.keyboard.press("s")
        assert page.locator(".block[data-role=share]").count() == 3
        _state(page, "saved")
        page.close()
    folder = cases.folders(corpus)[0]
    assert [role for role, _ in cases.read(folder).labels[:3]] == ["share"] * 3
    assert cases.read(folder).checked == {0, 1, 2}
    with _labelling("-o", str(corpus)) as url:
        page, _ = _page(browser, url)
        assert page.locator(".block.checked[data-role=share]").count() == 3
        page.keyboard.press("Home")
        page.keyboard.press("b")
        page.wait_for_selector(".block.cursor[data-role=body]")
        page.keyboard.press("z")
        page.wait_for_selector(".block.cursor[data-role=share]")
        _state(page, "saved")
        page.keyboard.press("?")
        assert page.locator("#help").is_visible()
        page.keyboard.press("Escape")
        assert not page.locator("#help").is_visible()
        page.close()
    assert cases.read(folder).labels[0][0] == "share"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 420])
def test_a_hostile_page_stays_inert_at_any_size(
    browser: Any, tmp_path: Path, scheme: str, width: int
) -> None:
    (tmp_path / "bite.html").write_text(HOSTILE, "utf-8")
    with _labelling(str(tmp_path / "bite.html"), "-o", str(tmp_path / "corpus")) as url:
        view = {"width": width, "height": 800}
        page, troubles = _page(browser, url, color_scheme=scheme, viewport=view)
        for _ in range(6):
            page.locator(".block.cursor").click()
            page.keyboard.press("b")
            page.keyboard.press("ArrowDown")
        _state(page, "saved")
        assert page.evaluate("window.owned === undefined")
        assert page.locator("#blocks :is(img, script, a, iframe, [onclick], [href])").count() == 0
        assert "<img src=x onerror=" in page.locator("#blocks").inner_text()
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        if folder := os.environ.get("DECLUTTER_SCREENSHOTS"):
            page.screenshot(path=str(Path(folder) / f"label-{scheme}-{width}.png"))
        assert troubles == []
        page.close()
