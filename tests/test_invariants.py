"""What holds for every page (docs/architecture.md lists these invariants by number)."""

from __future__ import annotations

import ast
import hashlib
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import lxml.html
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

import declutter
import filler
import fixture_format
from declutter.pipeline import Extractor, extract
from fuzz.check import check_terms, check_text
from fuzz.pages import any_page, whole_pages

FIXTURES = fixture_format.folders()
SOME = FIXTURES[::9]
SOURCES = (Path(declutter.__file__).parent.parent, Path(__file__).parent)
EXTRACTOR = Extractor()

quick = settings(
    max_examples=60,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow],
)

fixture_pages = pytest.mark.parametrize("folder", SOME, ids=lambda folder: folder.name)


def read(folder: Path) -> bytes:
    return (folder / "page.html").read_bytes()


# --- 1. The tree of the caller is never changed ---------------------------------------------


@quick
@given(any_page)
def test_tree_of_selectolax_stays_as_it_is(html: str) -> None:
    tree = LexborHTMLParser(html)
    before = tree.html
    result = extract(tree)
    assert len(result.roles) == len(result.blocks)
    assert all(block.xpath.startswith("/") for block in result.blocks)
    assert tree.html == before


@fixture_pages
def test_tree_of_lxml_stays_as_it_is(folder: Path) -> None:
    tree = lxml.html.document_fromstring(read(folder))
    before = lxml.html.tostring(tree)
    extract(tree)
    extract(tree.getroottree())
    assert lxml.html.tostring(tree) == before


@quick
@given(any_page)
def test_own_tree_stays_as_it_is(html: str) -> None:
    """Neither the walk nor any view on the result writes to the parsed tree."""
    from declutter.parse import parse
    from declutter.walk import walk

    tree = parse(html)
    before = tree.html
    walk(tree)
    assert tree.html == before


# --- 3. Every number that moves a score has a name ------------------------------------------


@settings(quick, max_examples=15)
@given(whole_pages)
def test_terms_sum_to_the_scores(html: str) -> None:
    result = EXTRACTOR.extract(html)
    for block in range(0, len(result.blocks), 7):
        check_terms(result, block)


@fixture_pages
def test_terms_sum_to_the_scores_on_fixtures(folder: Path) -> None:
    result = EXTRACTOR.extract(read(folder))
    for block in range(3, len(result.blocks), 23):
        check_terms(result, block)


def test_huge_pages_are_scored_window_by_window(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("declutter.scoring.model.MOST_BLOCKS", 7)
    result = EXTRACTOR.extract(read(SOME[0]))
    assert len(result.probability) == len(result.roles) == len(result.blocks) > 28
    check_text(result)
    for block in range(0, len(result.blocks), 11):
        check_terms(result, block)


def test_every_term_of_a_block_has_a_name() -> None:
    result = EXTRACTOR.extract(filler.page("en"))
    block = next(block for block in result.blocks if block.kept)
    named = {name for name, _ in block.reasons}
    assert len(named) == len(block.reasons) > 20
    assert {"region: bias", "keep: bias"} <= named


# --- 4. Only the matched block goes ---------------------------------------------------------


@pytest.mark.parametrize("language", sorted(filler.PARAGRAPHS))
@pytest.mark.parametrize("place", ["middle", "end"])
def test_nothing_is_cut_from_a_promo_to_the_end(language: str, place: str) -> None:
    promo = '<div class="related"><h3>Read more</h3><p><a href="/x">Ten ferries</a></p></div>'
    html = filler.page(language, **{place: promo})
    assert "Ten ferries" in html
    kept = {block.text for block in extract(html).blocks if block.kept}
    assert set(filler.PARAGRAPHS[language]) <= kept
    assert "Ten ferries" not in kept


# --- 5. Any str or bytes gives a result -----------------------------------------------------


@quick
@given(st.one_of(st.binary(max_size=300), st.text(st.characters(), max_size=200)))
def test_any_input_gives_a_result(source: str | bytes) -> None:
    result = EXTRACTOR.extract(source)
    result.json().encode()
    assert 0.0 <= result.confidence <= 1.0
    assert len(result.blocks) == len(result.roles) == len(result.kept)


@quick
@given(any_page)
def test_probabilities(html: str) -> None:
    result = EXTRACTOR.extract(html)
    assert np.isfinite(result.probability).all()
    assert ((result.probability >= 0) & (result.probability <= 1)).all()


@pytest.mark.parametrize("source", [None, 5, 1.5, ["<p>a"], [1, 2], {"html": "<p>"}, object()])
def test_other_types_raise(source: object) -> None:
    with pytest.raises(TypeError):
        extract(source)


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview])
def test_all_kinds_of_bytes(kind: type) -> None:
    assert extract(kind(filler.page("de").encode())).text == extract(filler.page("de")).text


# --- 6. Same input, same output -------------------------------------------------------------

_DIGEST = """
import hashlib, sys, threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from declutter.pipeline import Extractor
from test_invariants import SOME, digest

threads = int(sys.argv[1])
extractor = Extractor()
if threads == 1:
    print(*(digest(extractor, folder) for folder in SOME))
else:
    barrier = threading.Barrier(threads)
    def work(number):
        barrier.wait()
        turn = SOME[number:] + SOME[:number]
        return {folder: digest(extractor, folder) for folder in turn}
    with ThreadPoolExecutor(threads) as pool:
        found = list(pool.map(work, range(threads)))
    assert all(one == found[0] for one in found)
    print(*(found[0][folder] for folder in SOME))
"""


def digest(extractor: Extractor, folder: Path) -> str:
    """Everything that a page gives."""
    result = extractor.extract(read(folder))
    found = hashlib.sha256(result.text.encode())
    found.update(result.probability.tobytes())
    found.update(repr((result.roles, result.confidence, result.status)).encode())
    found.update(repr(result.reasons(len(result.blocks) // 2)).encode())
    return found.hexdigest()[:16]


def run(code: str, *arguments: str, **environment: str) -> str:
    path = os.pathsep.join(map(str, SOURCES))
    done = subprocess.run(
        [sys.executable, "-B", "-c", code, *arguments],
        capture_output=True,
        timeout=120,
        env={**os.environ, "PYTHONPATH": path, **environment},
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()[-3000:]
    return done.stdout.decode()


def test_same_in_every_process_and_thread() -> None:
    """Other hash seeds, other locale, eight threads that begin all at once."""
    here = [digest(Extractor(), folder) for folder in SOME]
    assert run(_DIGEST, "1", PYTHONHASHSEED="1", LC_ALL="C", TZ="Asia/Tokyo").split() == here
    assert run(_DIGEST, "8", PYTHONHASHSEED="2").split() == here


_WORD_FEATURES = """
import hashlib
from declutter.features.phrases import fold
from declutter.scoring.model import load_model
from declutter.tokens import tokenise
from filler import PARAGRAPHS

texts = [fold(text) for texts in PARAGRAPHS.values() for text in texts]
rows = load_model()._words.rows(tokenise(texts))
print(hashlib.sha256(rows.tobytes()).hexdigest())
"""


def test_word_features_do_not_depend_on_the_hash_seed() -> None:
    assert len({run(_WORD_FEATURES, PYTHONHASHSEED=seed) for seed in "123"}) == 1


def test_same_in_threads_of_this_process() -> None:
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda folder: digest(EXTRACTOR, folder), [*SOME, *reversed(SOME)]))
    assert found == [*found[len(SOME) :][::-1], *found[: len(SOME)][::-1]]


def test_no_page_leaves_a_trace() -> None:
    """The memory of one page has no part in the next."""
    first = digest(Extractor(), SOME[0])
    for folder in SOME[1:]:
        EXTRACTOR.extract(read(folder))
    assert digest(EXTRACTOR, SOME[0]) == first


_AUDIT = """
import os, sys

FORBIDDEN = ("socket.", "subprocess.", "os.system", "os.exec", "os.fork", "os.posix_spawn",
             "os.remove", "os.rename", "os.mkdir", "os.rmdir", "os.truncate", "shutil.",
             "tempfile.", "urllib.", "ftplib.", "smtplib.", "http.", "webbrowser.")

def hook(event, arguments):
    if event.startswith(FORBIDDEN):
        print("FORBIDDEN", event, arguments, file=sys.stderr)
        os._exit(3)
    if event == "open" and isinstance(arguments[2], int) and (
        arguments[2] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND)
    ):
        print("FORBIDDEN", event, arguments, file=sys.stderr)
        os._exit(3)

sys.modules["py3langid"] = None  # extra `language`: its model goes through a temporary file
pages = [open(name, "rb").read() for name in sys.argv[1:]]
sys.addaudithook(hook)
from declutter import extract
for page in pages:
    result = extract(page, url="https://paper.example/a")
    result.json()
    result.explain()
print("quiet")
"""


def test_no_network_and_no_files_written() -> None:
    legacy = [folder for folder in FIXTURES if "shift-jis" in folder.name]
    short = sorted(FIXTURES, key=lambda folder: (folder / "page.html").stat().st_size)[:2]
    names = [str(folder / "page.html") for folder in [*legacy, *short]]
    assert run(_AUDIT, *names) == "quiet\n"


def test_core_asks_neither_clock_nor_chance() -> None:
    """The modules that work on a page don't even import what could tell runs apart."""
    around = {"batch", "cli", "integrations", "label", "learn", "many", "site", "__main__.py"}
    package = Path(declutter.__file__).parent
    found = []
    for path in sorted(package.rglob("*.py")):
        place = path.relative_to(package)
        # limits.py reads a clock for those who ask for it, see tests/unit/test_limits.py.
        if place.parts[0] in around | {"limits.py"}:
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            names = []
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom):
                names = [node.module or ""]
            elif isinstance(node, ast.Attribute) and node.attr in ("now", "today", "utcnow"):
                names = ["time"]
            elif isinstance(node, ast.Global):
                names = ["global"]
            forbidden = {"time", "random", "secrets", "uuid", "socket", "urllib.request", "global"}
            found += [f"{place}: {name}" for name in names if name in forbidden]
    assert found == []


# --- 7. The text is text of the page --------------------------------------------------------


@quick
@given(any_page)
def test_text_is_text_of_the_page(html: str) -> None:
    result = EXTRACTOR.extract(html)
    check_text(result)
    page, blocks = fixture_format.visible_text(html.encode()), result.walked.texts
    assert fixture_format.squeeze("".join(blocks)) == page


@pytest.mark.parametrize("folder", FIXTURES, ids=lambda folder: folder.name)
def test_text_is_text_of_the_page_on_fixtures(folder: Path) -> None:
    result = EXTRACTOR.extract(read(folder))
    check_text(result)


@quick
@given(any_page)
def test_blocks_are_trimmed_lines(html: str) -> None:
    for block in EXTRACTOR.extract(html).blocks:
        assert block.text
        assert block.text == " ".join(block.text.split())


def test_words_of_two_blocks_never_join() -> None:
    result = extract("<table><tr><td>one<td>two</table><div>three</div>four<p>five<br><br>six")
    assert [block.text for block in result.blocks] == ["one", "two", "three", "four", "five", "six"]


def test_words_split_by_inline_markup_stay_whole() -> None:
    html = (
        "<p><b>D</b>rop caps and <i>half</i>-words and wo<wbr>rds <span>st</span><a>ay</a> whole."
    )
    assert [block.text for block in extract(html).blocks] == [
        "Drop caps and half-words and words stay whole."
    ]
