"""What holds for every page, checked on one; the numbers are those of docs/architecture.md."""

from __future__ import annotations

import math
import re

import numpy as np
from lxml import etree
from markdown_it import MarkdownIt
from selectolax.lexbor import LexborHTMLParser

import fixture_format
from declutter import Extractor, Options, Result
from declutter.types import ROLES
from xss.inert import problems

EXTRACTOR = Extractor()
EVERYTHING = Extractor(Options(keep=ROLES))
# As careless as a renderer can be: raw HTML passes.
MARKDOWN_IT = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
URL = "https://paper.example/a"
# The text writes a formula once, where a page holds it up to three times.
_FORMULA = re.compile("math|tex", re.IGNORECASE)
TIGHT = Options(max_bytes=2000, max_tags=60, max_depth=12, max_seconds=1e-9)


def check_shape(result: Result) -> None:
    """5: a result, whatever came."""
    count = len(result.blocks)
    assert len(result.roles) == len(result.kept) == len(result.probability) == count
    assert np.isfinite(result.probability).all()
    assert ((result.probability >= 0) & (result.probability <= 1)).all()
    assert 0.0 <= result.confidence <= 1.0
    result.json().encode()
    assert all(block.xpath.startswith("/") for block in result.blocks[::5])


def check_text(result: Result) -> None:
    """7: the text is the words of the kept blocks in order, but for the marks of the form."""
    marks = {"-", "|"}
    for block in result.blocks:
        assert block.text
        assert block.text == " ".join(block.text.split())
    kept = [block for block in result.blocks if block.kept]
    assert [block.number for block in kept] == sorted(block.number for block in kept)
    words = [word for block in kept for word in block.text.split() if word not in marks]
    assert [word for word in result.text.split() if word not in marks] == words


def check_whole(source: str | bytes, result: Result) -> None:
    """7, 5: the blocks hold all text of the page and nothing else, at any depth."""
    page = fixture_format.visible_text(source if isinstance(source, bytes) else source.encode())
    assert fixture_format.squeeze("".join(result.walked.texts)) == page


def check_nothing_lost(source: str, result: Result) -> None:
    """7, 5: the blocks hold all text of the page in order, and maybe more.

    The reference goes by names, and leaves out a `noscript` in a formula, which a browser shows.
    """
    held = iter(fixture_format.squeeze("".join(result.walked.texts)))
    assert all(letter in held for letter in fixture_format.visible_text(source.encode()))


def check_terms(result: Result, block: int) -> None:
    """3: the named terms of a block sum to its scores."""
    sums = {"region": 0.0, "keep": 0.0}
    for name, value in result.reasons(block):
        score, _, feature = name.partition(": ")
        assert feature
        sums[score] += value
    scored = result._scored
    assert scored is not None
    part = scored.part_of(block)
    for score, rows in (("region", part.region), ("keep", part.keep)):
        probability = rows[block - part.first]
        if not 1e-4 < probability < 1 - 1e-4:  # float32 says no more about its logit
            continue
        logit = math.log(float(probability)) - math.log1p(-float(probability))
        assert abs(sums[score] - logit) < 2e-3, score


def check_inert(result: Result) -> None:
    """8: HTML, and Markdown with raw HTML on, are inert; XML and TEI are well-formed."""
    assert problems(result.html) == []
    assert problems(MARKDOWN_IT.render(result.markdown)) == []
    for written in (result.xml, result.tei):
        etree.fromstring(written.encode())


def check_limits(source: str | bytes, encoding: str | None) -> None:
    """5: limits shorten and say so; they never raise."""
    result = Extractor(TIGHT).extract(source, URL, encoding)
    check_shape(result)
    if len(source) > 2000:
        assert result.warnings


def check_tree(source: str) -> None:
    """1: the tree of a caller stays as it is."""
    tree = LexborHTMLParser(source)
    before = tree.html
    result = EXTRACTOR.extract(tree)
    assert len(result.roles) == len(result.blocks)
    assert tree.html == before


def check_same(result: Result, source: str | bytes, encoding: str | None) -> None:
    """6: the same again."""
    again = EXTRACTOR.extract(source, URL, encoding)
    assert again.text == result.text
    assert again.roles == result.roles
    assert (again.probability == result.probability).all()


def check(source: str | bytes, encoding: str | None = None) -> None:
    """All of it.

    Raises:
        AssertionError: something does not hold.
    """
    result = EXTRACTOR.extract(source, URL, encoding)
    check_shape(result)
    if not _FORMULA.search(result._html):
        check_text(result)
    check_same(result, source, encoding)
    for block in range(0, len(result.blocks), 1 + len(result.blocks) // 4):
        check_terms(result, block)
    check_inert(result)
    check_inert(EVERYTHING.extract(source, URL, encoding))
    check_limits(source, encoding)
