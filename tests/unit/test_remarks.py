"""What blocks remark and where links lead, in both forms, against regular expressions."""

from __future__ import annotations

import re
import time

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from numpy.typing import NDArray

from declutter import native
from declutter.features import remarks
from declutter.features.remarks import LEADS, SAYS

compiled = pytest.mark.skipif(native.remarks is None, reason="installed without a compiler")
Floats = NDArray[np.float32]
DATE = re.compile(
    r"19\d\d|20\d\d|(?<!\w)\d{1,2}[:.h]\d\d\b|(?<!\w)\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b"
)
ADDRESS = re.compile(r"[\w.+-]@[\w-]|https?://|www\.")
NOTICE = re.compile(r"©|\(c\)")
COLON = re.compile(r"[^:]{1,23}:.{2}", re.S)
PARTS = (
    ("leads.share", remarks.SHARE_HOSTS, ""),
    ("leads.topic", remarks.TOPIC_PATHS, ""),
    ("leads.person", remarks.PERSON_PATHS, r"\b"),
    ("leads.legal", remarks.LEGAL_PATHS, ""),
)
LEADING = {
    name: re.compile(f"(?:{'|'.join(map(re.escape, parts))}){end}") for name, parts, end in PARTS
}
# Digits, letters and neither, of scripts with one, two and four bytes a character.
ODD = "١٢٩٠۹²½Ⅷ文あñßẞİKſ\u0307\u200d_ \t\x7f\x00\x01\xa0©®\U0001d7d8\U0001f600\ud800"
DATES = st.text(st.sampled_from("1920387:.h/-, a" + ODD), max_size=14)
SIGNS = ("http", "https", "://", ":/", "www", ".", "@", "(c)", "(c", "c)", "©", ":", "s", "x", "+")
ADDRESSES = st.lists(st.sampled_from((*SIGNS, *ODD)), max_size=9).map("".join)
PIECES = (
    *(part for _, parts, _ in PARTS for part in parts),
    *("#", "javascript", "http", "https:", "//", "/", "s", "e", "-", "_", "7", "?"),
    *ODD,
)
HREFS = st.lists(
    st.sampled_from(PIECES).flatmap(
        lambda part: st.sampled_from((part, part[:-1], part[1:], part.upper(), part.title()))
    ),
    max_size=12,
).map("".join)


def figures(values: list[float]) -> Floats:
    return np.array(values, dtype=np.float32)


def said(folded: list[str], words: Floats, digits: Floats, description: str) -> Floats:
    out = np.full((len(SAYS), len(folded)), 7, dtype=np.float32)
    native.remarks.says(folded, words, digits, description, out)
    return out


def said_without(folded: list[str], words: Floats, digits: Floats, description: str) -> Floats:
    out = np.zeros((len(SAYS), len(folded)), dtype=np.float32)
    low, high = remarks.FAIR_WORDS
    fair = np.flatnonzero((words >= low) & (words <= high)).tolist() if description else []
    short = np.flatnonzero(words <= remarks.SHORT_WORDS).tolist()
    for place in remarks.says(folded, short, (digits > 0).tolist(), fair, description):
        out[place] = 1.0
    return out


def led(hrefs: list[str | None], link_share: Floats) -> Floats:
    out = np.full((len(LEADS), len(hrefs)), 7, dtype=np.float32)
    native.remarks.leads(hrefs, link_share, out)
    return out


def led_without(hrefs: list[str | None], link_share: Floats) -> Floats:
    out = np.zeros((len(LEADS), len(hrefs)), dtype=np.float32)
    for i in np.flatnonzero(link_share > remarks.LINKED).tolist():
        href = hrefs[i]
        if href:
            for row, value in remarks.leads(href[: remarks.LONGEST_ADDRESS].lower()):
                out[row, i] = value
    return out


def check_signs(texts: list[str]) -> None:
    words, digits = figures([1.0] * len(texts)), figures([0.5] * len(texts))
    expected = np.array(
        [
            [0.0] * len(texts),
            [bool(DATE.search(text)) for text in texts],
            [bool(ADDRESS.search(text)) for text in texts],
            [bool(NOTICE.search(text)) for text in texts],
            [bool(COLON.match(text)) for text in texts],
        ]
    )
    assert np.array_equal(said_without(texts, words, digits, ""), expected), texts
    if native.remarks is not None:
        assert np.array_equal(said(texts, words, digits, ""), expected), texts


@given(st.lists(DATES, min_size=1, max_size=4))
@example(["in 1987", "2024", "1887", "x2024", "3.12.99", "3.12.999", "9:30", "9:301", "19h05 "])
@example(["29h30", "129h30", "a9h30", "9h30a", "9.30", "9.30.", "1.2.3", "1.2.34567", "9/3/1999"])
@example(["١٢:٣٠", "1٩٩٩", "19٩٩", "²9:30", "9:3٠²", "٣-١٢-٩٩文"])
def test_dates(texts: list[str]) -> None:
    check_signs(texts)


@given(st.lists(ADDRESSES, min_size=1, max_size=4))
@example(["a@b", "@b", "a@", "a @b", "é@ñ", "+@-", "-@+", ".@文", "http://", "https://", "https:/"])
@example(["www.x", "ww.x", "wwww.", "(c) 2020", "( c)", "© by", "note: this", ": this", "note: x"])
@example(["x" * 22 + ":yz", "x" * 23 + ":yz", "x" * 24 + ":yz", ":note: this"])
def test_addresses_notices_and_colons(texts: list[str]) -> None:
    check_signs(texts)


def test_only_short_blocks_and_those_with_digits_are_looked_at() -> None:
    texts = ["on 9:30 a@b ©", "on 9:30 a@b ©", "on 9:30 a@b ©"]
    words, digits = figures([40, 41, 1]), figures([0.1, 0.1, 0])
    expected = [[0, 0, 0], [1, 0, 0], [1, 0, 1], [1, 0, 1], [1, 0, 1]]
    assert said_without(texts, words, digits, "").tolist() == expected
    if native.remarks is not None:
        assert said(texts, words, digits, "").tolist() == expected


@compiled
@given(
    st.lists(st.text(st.sampled_from("ab ü文"), min_size=1, max_size=130), min_size=1, max_size=4),
    st.integers(0, 3),
    st.integers(0, 130),
    st.lists(st.sampled_from([1.0, 4.0, 5.0, 40.0, 41.0, 80.0, 81.0]), min_size=4, max_size=4),
)
def test_descriptions(texts: list[str], which: int, begin: int, sizes: list[float]) -> None:
    words, digits = figures(sizes[: len(texts)]), figures([0.0] * len(texts))
    of_one = texts[which % len(texts)]
    part = of_one[begin : begin + 60]
    for description in ("", of_one[begin:], f"{of_one}\nand more", f"{part}z"):
        expected = said_without(texts, words, digits, description)
        assert np.array_equal(said(texts, words, digits, description), expected)


@given(st.lists(HREFS, min_size=1, max_size=4))
@example(["#top", "JavaScript:void(0)", "//x.com/a", "https://a.b/c", "/by", "/bys", "/by-me"])
@example(["/byé", "/by»", "/by文", "/by\x7f", "/by\x00", "/by_", "x/byé/by", "httpss://a"])
@example(["/author", "/authorships", "/authors/x", "/AUTHORS", "/profile", "/profil", "mailto:?a"])
@example(["/" * 400, "a" * 297 + "/by", "a" * 298 + "/by", "İ" * 300 + "/tag", "\u212aontakt"])
def test_links(hrefs: list[str]) -> None:
    hrefs = [href for href in hrefs if href] or ["x"]
    link_share = figures([1.0] * len(hrefs))
    expected = np.zeros((len(LEADS), len(hrefs)), dtype=np.float32)
    for i, href in enumerate(hrefs):
        low = href[: remarks.LONGEST_ADDRESS].lower()
        if low.startswith("#"):
            expected[LEADS.index("leads.fragment"), i] = 1
        elif low.startswith("javascript"):
            expected[LEADS.index("leads.script"), i] = 1
        else:
            for name, pattern in LEADING.items():
                expected[LEADS.index(name), i] = bool(pattern.search(low))
            expected[LEADS.index("leads.elsewhere"), i] = low.startswith(("http", "//"))
            expected[LEADS.index("leads.depth"), i] = low.count("/") + len(low) / 60
    assert np.array_equal(led_without([*hrefs], link_share), expected), hrefs
    if native.remarks is not None:
        assert np.array_equal(led([*hrefs], link_share), expected), hrefs


@compiled
def test_blocks_without_links_lead_nowhere() -> None:
    hrefs = ["/tag", None, "", "/tag", "/tag"]
    link_share = figures([0.2, 1.0, 1.0, 0.20000002, 0.0])
    found = led(hrefs, link_share)
    assert np.array_equal(found, led_without(hrefs, link_share))
    assert found.any(axis=0).tolist() == [False, False, False, True, False]


@compiled
def test_figures_have_to_fit() -> None:
    words = figures([1.0, 2.0])
    out = np.zeros((len(SAYS), 2), dtype=np.float32)
    for texts, some, rows in ((["a"], words, out), (["a", "b"], words[:1], out), ([], words, out)):
        with pytest.raises(ValueError, match="not as many"):
            native.remarks.says(texts, some, words, "", rows)
    with pytest.raises(ValueError, match="not as many"):
        native.remarks.says(["a", "b"], words, words, "", out[:2])
    with pytest.raises(ValueError, match="not as many"):
        native.remarks.leads(["a", "b"], words, out)


@compiled
@pytest.mark.parametrize("part", ["x", "Tag", "é/", "a" * 256])
def test_parts_of_addresses_are_checked(part: str) -> None:
    known = (
        remarks.SHORT_WORDS, remarks.FAIR_WORDS, remarks.OPENING, remarks.EARLY, remarks.LINKED,
        remarks.LONGEST_ADDRESS,
    )  # fmt: skip
    try:
        with pytest.raises(ValueError, match="part of an address"):
            native.remarks.know(*known, ((2, (part,), False),))
        with pytest.raises(ValueError, match="length of addresses"):
            native.remarks.know(*known[:-1], 4000, ())
    finally:
        native.remarks.know(*known, remarks._PARTS)


@compiled
@pytest.mark.parametrize("piece", ["1.1.", "a@", "http", "www", "(c", "19", "١", "9:3", "1-"])
def test_time_is_linear(piece: str) -> None:
    text = piece * (1_000_000 // len(piece))
    start = time.process_time()
    said([text], figures([1]), figures([1]), text)
    assert time.process_time() - start < 0.5


def test_numpy_is_not_imported() -> None:
    import subprocess
    import sys

    code = (
        "import sys, declutter.shingles, declutter.clutter.pull_quote, declutter.features.remarks;"
        "assert 'numpy' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
