"""The stages of a page as functions of their own, on pages of any size."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

import filler
from declutter import Extractor, Result
from declutter.decode import Decoded, decode
from declutter.features import measure, read_wording
from declutter.head import read_head
from declutter.parse import parse
from declutter.parse import prepared as ready
from declutter.scoring.decide import choose
from declutter.scoring.model import Part
from declutter.walk import Walked, walk

SIZES: Final = (1_000, 3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000, 3_000_000)
HEAVY_SIZES: Final = (10_000_000, 50_000_000)
EXTRACTOR: Final = Extractor()


def page_of(size: int) -> bytes:
    """An article of about `size` bytes, with as much around and between its paragraphs as usual.

    Paragraphs differ by a number: equal ones would be repeats, and cost less to read.
    """
    texts = itertools.cycle(filler.PARAGRAPHS["en"])
    pieces, length = [], len(filler.page("en"))
    for number in itertools.count(1):
        if length >= size:
            break
        piece = (
            f'<div class="block"><p id="p{number}"><b>{number}.</b> {next(texts)}</p></div>\n'
            f'<ul class="related"><li><a href="/story/{number}">Read more: story {number}</a></li>'
            f'<li><a href="/tag/{number % 97}"><span>tag {number % 97}</span></a></li></ul>\n'
        )
        pieces.append(piece)
        length += len(piece)
    page = filler.page("en", middle="".join(pieces)).encode()
    return page[:size] if len(page) > size * 1.2 else page  # less than the frame: it breaks off


@dataclass(slots=True)
class Prepared:
    """What each stage works on: the outcome of those before."""

    data: bytes
    page: Decoded
    ready: str | bytes
    tree: Any
    walked: Walked
    head: Any
    parts: list[Part]
    probability: Any
    words: Any
    result: Result


@lru_cache(maxsize=1)
def prepared(size: int) -> Prepared:
    data = page_of(size)
    page = decode(data)
    markup, _ = ready(page)
    tree = parse(markup)
    walked = walk(tree)
    result = EXTRACTOR.extract(data)
    scored = result._scored
    assert scored is not None, "a page without a block"
    head = read_head(walked.head, page.markup, None)
    return Prepared(
        data,
        page,
        markup,
        tree,
        walked,
        head,
        scored.parts,
        scored.probability,
        scored.words,
        result,
    )


def _text(at: Prepared) -> str:
    return Result(
        at.walked, EXTRACTOR.options, EXTRACTOR._model, at.result._scored, at.result._chosen,
        page=at.page, tree=at.tree,
    ).text  # fmt: skip


# In the order of the pipeline. Pages of more than 20,000 blocks are measured in windows.
STAGES: Final[dict[str, Callable[[Prepared], object]]] = {
    "decode": lambda at: decode(at.data),
    "prepare": lambda at: ready(at.page),
    "parse": lambda at: parse(at.ready),
    "walk": lambda at: walk(at.tree),
    "measure": lambda at: [measure(part.measured.page, at.head) for part in at.parts],
    "wording": lambda at: [read_wording(part.measured, part.numbers) for part in at.parts],
    "score": lambda at: EXTRACTOR._model.score(at.walked, at.head),
    "decide": lambda at: choose(at.probability, at.words),
    "text": _text,
    "whole": lambda at: EXTRACTOR.extract(at.data).text,
}
