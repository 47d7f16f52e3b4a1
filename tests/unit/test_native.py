"""The compiled parts do what the Python that they stand for does."""

from __future__ import annotations

import importlib.util
import itertools
import sys
import time
from array import array
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

import fixture_format
from declutter import Extractor, native
from declutter import cut as cut_module
from declutter import parse as parse_module
from declutter.clutter import KINDS
from declutter.features import measure, phrases
from declutter.features.characters import measure_characters
from declutter.head import read_head
from declutter.options import MAX_DEPTH
from declutter.parse import parse
from declutter.shingles import SIZES, repeated_share
from declutter.tokens import Tokens
from declutter.walk import Walked, walk

compiled = pytest.mark.skipif(native.text is None, reason="installed without a compiler")
PARTS = (
    "decide",
    "marks",
    "measure",
    "phrases",
    "remarks",
    "shingles",
    "tags",
    "text",
    "tree",
    "trees",
    "utf8",
)
PAGES = sorted(fixture_format.FIXTURES.glob("*/page.html"))
TEXTS = [
    ["Plain words, twice. Plain words, twice!", "x", "\U0001f600 Grin \U0001f600", "\ud800 half"],
    ["“Quoted” – Straße №5 ½ ²", "海図とは言い争えても、最後に", "İstanbul'da 3 gün", "हिन्दी में"],
]


@contextmanager
def pure() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        for name in PARTS:
            patch.setattr(native, name, None)
        phrases.table.cache_clear()
        yield
    phrases.table.cache_clear()


def _cut_from_source() -> ModuleType:
    spec = importlib.util.spec_from_file_location(
        "cut_from_source", Path(native.__file__).parents[1] / "cut.py"
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_all_parts_are_compiled_or_none() -> None:
    parts = [getattr(native, name) is not None for name in PARTS]
    parts.append(not str(cut_module.__file__).endswith(".py"))
    assert len(set(parts)) == 1


@compiled
@pytest.mark.parametrize("texts", TEXTS)
def test_characters_and_words(texts: list[str]) -> None:
    measured, counts = measure_characters(texts)
    tokens = Tokens(texts)
    with pure():
        expected, expected_counts = measure_characters(texts)
        plain = Tokens(texts)
    assert np.array_equal(counts, expected_counts)
    assert np.array_equal(measured, expected)
    assert tokens.ends.tolist() == plain.ends.tolist()
    same = np.equal.outer(tokens.codes, tokens.codes)
    assert np.array_equal(same, np.equal.outer(plain.codes, plain.codes))


@compiled
@pytest.mark.parametrize("max_depth", [20, 60, MAX_DEPTH])
def test_look_at_the_tags(max_depth: int) -> None:
    wide = "<select>" + "<option>one" * 5000
    cut_off = ("<div a='<p>' b=", "<p></", "<!--", "<!-- a --!><div>", "<script><div></SCRIPT >")
    icons = "<svg viewBox='0'><g><path d='M0'/><Circle r=\"1\" /></g></svg>" * 300
    pages = [wide, "<b>" * 90, "<i></i>" * 90, '<Div x="<">' * 300, *cut_off, icons]
    pages += ["<svg><p><path/>" * 300, "<svg>" + "<path / >" * 300, "<svg><a/><path/></a>" * 300]
    pages += ["<svg/><x/>" * 300, "<svg><select><x/>" * 300, "<path/>" * 300, "<svg><b><x/>" * 70]
    for path in PAGES[::5]:
        html = path.read_text("utf-8", "replace")
        pages += [html, html.replace("</div>", ""), html.replace(">", "", 9).replace('"', "", 3)]
    for html in pages:
        data = html.encode()
        found = parse_module._look(data, max_depth)
        with pure():
            assert parse_module._look(data, max_depth) == found, html[:80]


@compiled
def test_icons_are_no_depth() -> None:
    icons = b"<svg><path d='M0'/><circle r=1 /></svg>" * 2000 + b"<svg>" + b"<path/>" * 2000
    assert parse_module._look(icons, MAX_DEPTH) == (False, False)
    assert parse_module._look(icons.replace(b"svg", b"div"), MAX_DEPTH) == (False, True)


@compiled
def test_long_tags_are_found_and_shortened() -> None:
    many, value = "a=1 é " * 2000, "x" * 5000
    pages = [f"<p>one<div {many}>two</div><img title='{value}'><b {many}", f"<{value}<a {value}>"]
    pages += [f"< {many}>", f"<1{many}>", "<", "<a", f"<a {many}", f"<a {'é' * 2500}>", ""]
    for html in pages:
        data = html.encode()
        shorter = parse_module._with_shorter_tags(data)
        with pure():
            assert parse_module._with_shorter_tags(data) == shorter, html[:80]
    shorter = parse_module._with_shorter_tags(pages[0].encode())
    assert shorter is not None
    for kept in (b"<p>one<div a=1", b">two</div>", value.encode()):
        assert kept in shorter


@compiled
def test_repeated_shingles() -> None:
    sentence = "they signed a paper with us and then they built a wall on it"
    cases = [
        [f"{sentence}. who will sign again, asked the farmer", sentence, "nobody had an answer"],
        [sentence, sentence, sentence + " " + sentence],
        [
            "海図とは言い争えても最後に決めるのは船底ですよと",
            "最後に決めるのは船底ですよと",
            "苗は荷車を",
        ],
        ["a" * 500, "a" * 40, "b" * 40 + "a" * 30],
    ]
    for texts in cases:
        candidates = np.ones(len(texts), dtype=bool)
        found = repeated_share(texts, Tokens(texts), candidates)
        with pure():
            expected = repeated_share(texts, Tokens(texts), candidates)
        assert found[0].tolist() == expected[0].tolist(), texts
        assert found[1].tolist() == expected[1].tolist(), texts


@compiled
def test_phrases() -> None:
    every = [p.strip("^$") for kind in KINDS for ps in kind.phrases.values() for p in ps][::9]
    texts = [
        *every,
        *(f"» {p} ..." for p in every),
        *(f"x{p} or {p}s" for p in every),
        "",
        "»" * 200,
    ]
    texts += [f"{first} {second}" for first, second in itertools.pairwise(every)]
    words = np.array([len(text.split()) % 50 for text in texts], dtype=np.float32)
    found = phrases.phrase_shares(texts, words)
    with pure():
        expected = phrases.phrase_shares(texts, words)
    assert np.allclose(found, expected, rtol=1e-6)
    assert (expected > 0).any(axis=0).mean() > 0.5


@compiled
def test_scores_of_pages() -> None:
    extractor = Extractor()
    for path in PAGES[::10]:
        page = path.read_bytes()
        result = extractor.extract(page)
        roles = result.roles
        with pure():
            again = extractor.extract(page)
            assert again.roles == roles, path
        assert np.allclose(result.probability, again.probability, atol=1e-5), path
        assert result.text == again.text, path


@compiled
def test_walk(monkeypatch: pytest.MonkeyPatch) -> None:
    source = _cut_from_source()
    monkeypatch.setattr(native, "tree", None)
    fields = [name for name in Walked.__slots__ if name not in ("starts", "head")]
    for path in PAGES[::5]:
        tree = parse(path.read_bytes())
        walked = walk(tree)
        with monkeypatch.context() as patch:
            patch.setattr(sys.modules["declutter.walk"], "cut", source.cut)
            again = walk(tree)
        for name in fields:
            assert getattr(walked, name) == getattr(again, name), (path, name)
        assert [node.mem_id for node in walked.starts] == [node.mem_id for node in again.starts]


@compiled
def test_features_of_pages() -> None:
    for path in PAGES[::5]:
        html = path.read_text("utf-8", "replace")
        page = walk(parse(html))
        head = read_head(page.head, html)
        measured = measure(page, head)
        with pure():
            expected = measure(page, head)
        assert measured.names == expected.names
        assert np.allclose(np.asarray(measured.matrix), expected.matrix, rtol=1e-6, atol=1e-6), path


@compiled
def test_bits_that_nobody_knows_are_left_out() -> None:
    html = "<title>A page</title><div><p>One block of text.</p></div>"
    page = walk(parse(html))
    head = read_head(page.head, html)
    expected = np.array(measure(page, head).matrix)
    page.flags = array("q", (flags | 1 << 40 for flags in page.flags))
    page.own_flags = array("q", (flags | 1 << 62 for flags in page.own_flags))
    page.tokens = array("q", (groups | 1 << 61 for groups in page.tokens))
    page.chain_tokens = array("q", (-1 << 50 | groups for groups in page.chain_tokens))
    assert np.array_equal(measure(page, head).matrix, expected)


@compiled
def test_lower_case() -> None:
    every = [f"{chr(code)}é" for code in range(sys.maxunicode + 1)]
    assert native.text.lowered(every) == [text.lower() for text in every]
    texts = ["ΟΔΟΣ ΣΑΣ", "İSTANBUL’DA", "K Å ẞ 𐐀", "PLAIN", ""]
    assert native.text.lowered(texts) == [text.lower() for text in texts]


@compiled
@pytest.mark.parametrize("values", [[], [None] * 5, ["a", "a", None, "a", "a", "a", "b"]])
def test_three_of_a_kind(values: list[str | None]) -> None:
    places = range(max(len(values) - 2, 0))
    runs = [i for i in places if values[i] and values[i] == values[i + 1] == values[i + 2]]
    found = native.text.run_of_three(values, 0, len(places))
    assert found == (runs[0] if runs else len(places))
    with pytest.raises(IndexError):
        native.text.run_of_three(values, 0, len(values) + 1)


@compiled
def test_word_sums_need_a_row_for_each_word() -> None:
    with pytest.raises(ValueError, match="weights"):
        native.text.WordSums(np.array([3, 5]), np.zeros((1, 6), dtype=np.float32))


def seconds_of(page: str) -> float:
    extractor = Extractor()
    start = time.process_time()
    assert extractor.extract(page).walked.texts
    return time.process_time() - start


@pytest.mark.parametrize(
    "page",
    [
        # Each took 10 s and more, and four times as long when twice as large.
        f"<title>{'a' * 70_000}b</title><p>One block of text.</p><p>{'a' * 140_000}</p>",
        f"<title>{'other words ' * 60_000}</title>" + "<p>hello 1 world" * 19_000,
        f"<meta name=description content='{'other words ' * 60_000}'>"
        + "<p>hello 1 world is very fine" * 19_000,
    ],
    ids=["word", "title", "description"],
)
def test_titles_without_end_take_linear_time(page: str) -> None:
    assert seconds_of(page) < 3.0


@compiled
def test_periodic_texts_take_linear_time() -> None:
    block = " ".join(["a" * 40_000] * 6)
    start = time.process_time()
    texts = [f"{block} {block}c", f"{block}b"]
    shares, _ = repeated_share(texts, Tokens(texts), np.array([False, True]))
    assert time.process_time() - start < 3.0
    assert shares[1] > 0.9


@compiled
def test_samples_cannot_be_made_to_fall_on_one_slot() -> None:
    """20,000 blocks whose samples agreed in the bits that once chose the slot took 0.4 s to store
    and as many steps at each place that did so as well."""
    base, codes = 0x9E3779B97F4A7C15, []
    for i in range(20_000):
        first = (i + 1, 2 * i + 1, 3 * i + 1)
        code = 0
        for number in first:
            code = code * base + number
        codes += [*first, (i - code * base) % (1 << 64), 0]
    array = np.array(codes, dtype=np.uint64).view(np.int64)
    ends = np.arange(20_000) * 5 + 4
    shares, ratios = np.zeros((2, 20_000), dtype=np.float32)
    start = time.process_time()
    native.shingles.repeated_share(
        ["abcd" * 9] * 20_000, array, ends, b"\1" * 20_000, SIZES, shares, ratios
    )
    assert time.process_time() - start < 0.1
    assert not shares.any()


def test_threads_share_an_extractor() -> None:
    extractor = Extractor()
    pages = [path.read_bytes() for path in PAGES[::8]]
    expected = [extractor.extract(page).text for page in pages]
    with ThreadPoolExecutor(8) as threads:
        found = list(threads.map(lambda page: extractor.extract(page).text, pages * 4))
    assert found == expected * 4
