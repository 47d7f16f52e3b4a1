"""Labelled plain texts: what other tools make of the labelled pages, line by line.

Needs the extras `learn` and `bench` (trafilatura, resiliparse).
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from importlib import import_module

import numpy as np
from numpy.typing import NDArray

from declutter.learn import augment
from declutter.learn.align import roles_along, tokenise
from declutter.learn.corpora import LabelledPage
from declutter.learn.dataset import UNLABELLED, _label_snippets
from declutter.plain.features import Floats, measure_own, measure_place
from declutter.plain.lines import Lines, cut
from declutter.types import ROLES

FLAVOURS = ("trafilatura", "markdown", "resiliparse", "whole", "invented")
"""How a text was made: trafilatura (recall), the same as Markdown, resiliparse's main content,
resiliparse's text of the whole page, a copy with invented clutter."""

_SENTENCE = re.compile(r"[^.!?。！？]{30,220}[.!?。！？]")
_UNSPACED_SENTENCE = re.compile(r"[^。！？]{12,70}[。！？]")
_LEAST_BODY = 4  # long lines of body that a text must have to get invented clutter
_PROMPTS = 5
_WITH_WORDS = 0.6  # share of the prompts in which a site says something of itself
_MARKED = 0.25  # share of the pull quotes that stand behind ">"
_CREDITED = 0.5  # share of the pull quotes without a name that get one
_BYLINES = ("- {}", "— {}", "– {}", "{}", "- {}, {}", "— {}, {}", "{}, {}")
_NAMES = (
    "Ana Silva", "Jonas Berg", "Minh Tran", "Omar Haddad", "Eva Nováková", "李伟", "田中一郎",
    "Мария Орлова", "Élise Caron", "Tom O'Dea", "Zeynep Kaya", "سمير حداد",
)  # fmt: skip
_CALLINGS = (
    "activist", "teacher", "nurse", "mayor", "fisherman", "Lehrerin", "Bürgermeister", "maire",
    "professeure", "periodista", "医師", "教授", "учитель", "sindaca", "harbour pilot", "student",
)  # fmt: skip
_COMMON = ("en", "de")  # languages of which the labels hold many pages
_RARE_COPIES = 3
_LANGUAGE = re.compile(r"<html[^>]{0,300}?\slang\s*=\s*[\"']?([a-zA-Z]{2})")
_AT_END = 0.4  # share of what is put in that stands behind the body instead of inside it
_WHOLE_LINE = 0.4  # share of the pull quotes that repeat a line of the body as it is
_SOURCES = (
    "AFP", "AP", "Reuters", "dpa", "EFE", "ANSA", "ТАСС", "Screenshot", "Foto: privat", "Archiv",
    "Photo: J. Berg", "File", "Getty", "PAP", "Xinhua", "Courtesy of the family",
)  # fmt: skip


@dataclass(slots=True)
class LabelledText:
    """One text with the role of each of its lines.

    `teaches` marks the lines that are worth learning from.
    """

    page: LabelledPage
    flavour: str
    lines: Lines
    roles: NDArray[np.int64]
    teaches: NDArray[np.bool_]
    counts: NDArray[np.int64]  # tokens per line
    own: dict[str, Floats]
    place: Floats


def flatten(html: str, flavour: str) -> str:
    """The text that another tool makes of a page."""
    if flavour in ("trafilatura", "markdown"):
        form = "txt" if flavour == "trafilatura" else "markdown"
        extract = import_module("trafilatura").extract
        return str(extract(html, favor_recall=True, output_format=form) or "")
    extract = import_module("resiliparse.extract.html2text").extract_plain_text
    main = flavour == "resiliparse"
    return str(extract(html, preserve_formatting=True, main_content=main, alt_texts=False))


def labelled(page: LabelledPage, flavour: str, text: str) -> LabelledText | None:
    lines = cut(text)
    if not lines.texts:
        return None
    roles = np.full(len(lines.texts), UNLABELLED)
    if page.roles is not None:
        for i, role in enumerate(roles_along(lines.texts, page.roles)):
            if role in ROLES:
                roles[i] = ROLES.index(role)
    _label_snippets(page, lines.texts, roles)
    return _measured(page, flavour, lines, roles, roles != UNLABELLED)


def _measured(
    page: LabelledPage,
    flavour: str,
    lines: Lines,
    roles: NDArray[np.int64],
    teaches: NDArray[np.bool_],
) -> LabelledText:
    counts = np.array([len(tokenise(text)) for text in lines.texts])
    return LabelledText(
        page, flavour, lines, roles, teaches, counts, measure_own(lines), measure_place(lines)
    )


def with_clutter(found: LabelledText, seed: int) -> LabelledText | None:
    """A copy with a pull quote, a promo line and prompts between the lines of its body.

    Only what was put in and the lines beside it teach.
    """
    random_ = random.Random(f"{seed} {found.page.name} {found.flavour}")
    language = found.page.language
    lines, body = found.lines, ROLES.index("body")
    places = [i for i, text in enumerate(lines.texts) if found.roles[i] == body and len(text) > 120]
    if len(places) < _LEAST_BODY:
        return None
    pieces = []
    source = lines.texts[random_.choice(places)]
    unspaced = " " not in source[:40]
    sentences = (_UNSPACED_SENTENCE if unspaced else _SENTENCE).findall(source)
    sentences = [s.strip() for s in sentences if unspaced or len(s.split()) >= 8]
    alone = [lines.texts[i] for i in range(len(lines.texts)) if found.roles[i] == body]
    alone = [text for text in alone if 40 < len(text) < 220 or (unspaced and len(text) > 12)]
    if alone and random_.random() < _WHOLE_LINE:
        pieces.append(_quoted(random_, random_.choice(alone)[:220]))
    elif sentences:
        pieces.append(_quoted(random_, random_.choice(sentences)))
    titles = [text for role, text in found.page.roles or [] if role == "promo"]
    titles = [title for title in titles if 20 < len(title) < 110]
    if titles:
        pieces.append(augment.promo(random_, language, random_.choice(titles)))
    described = titles or [sentence.strip(" .。！？!?") for sentence in sentences]
    if described:
        caption = f"{random_.choice(described)[:110]} ({random_.choice(_SOURCES)})"
        pieces.append(("", [("caption", caption)]))
    speaks = titles or [text for text in alone if len(text) < 160] or [source]
    for role in random_.sample(augment._PROMPTS, _PROMPTS):
        words = augment._some_words(random_, speaks) if random_.random() < _WITH_WORDS else ""
        pieces.append(augment.prompt(random_, role, language, words))
    inserted: dict[int, list[list[tuple[str, str]]]] = {}
    for _, blocks in pieces:
        place = places[-1] if random_.random() < _AT_END else random_.choice(places)
        inserted.setdefault(place, []).append(blocks)

    parts: list[str] = []
    roles: list[int] = []
    new: list[bool] = []
    for i in range(len(lines.texts)):
        raw = lines.text[lines.start[i] : lines.end[i]]
        stop = lines.start[i + 1] if i + 1 < len(lines.texts) else len(lines.text)
        parts.append(raw)
        roles.append(int(found.roles[i]))
        new.append(False)
        gap = lines.text[lines.end[i] : stop] or "\n"
        for blocks in inserted.get(i, ()):
            tight = random_.random() < 0.5  # lines of one piece with or without a blank line
            for number, (role, text) in enumerate(blocks):
                parts.append("\n" if number and tight else gap)
                parts.append(text)
                roles.append(ROLES.index(role))
                new.append(True)
        parts.append(gap)
    copy = cut("".join(parts))
    if len(copy.texts) != len(roles):  # something new was read as part of another block
        return None
    fresh = np.array(new)
    teaches = fresh.copy()
    teaches[1:] |= fresh[:-1]
    teaches[:-1] |= fresh[1:]
    numbers = np.array(roles)
    return _measured(found.page, "invented", copy, numbers, teaches & (numbers != UNLABELLED))


def _quoted(random_: random.Random, sentence: str) -> augment.Piece:
    """A pull quote as text: behind a mark or not, with the name of who said it or without."""
    markup, blocks = augment.pull_quote(random_, sentence)
    blocks = list(blocks)
    if len(blocks) == 1 and random_.random() < _CREDITED:
        by = random_.choice(_BYLINES).format(random_.choice(_NAMES), random_.choice(_CALLINGS))
        blocks.append(("pull_quote", by))
    if random_.random() < _MARKED:
        blocks = [(role, f"> {text}") for role, text in blocks]
    return markup, blocks


def _language(page: LabelledPage) -> str:
    """What a fixture says of itself; the corpora name the language of their pages."""
    declared = _LANGUAGE.search(page.html[:3000]) if page.invented else None
    return declared[1].lower() if declared else page.language


def texts_of(task: tuple[LabelledPage, int, int]) -> list[LabelledText]:
    """All texts of one page: a text per tool, and copies with invented clutter."""
    page, seed, copies = task
    page.language = _language(page)
    found = []
    for flavour in FLAVOURS[:-1]:
        text = labelled(page, flavour, flatten(page.html, flavour))
        if text is not None:
            found.append(text)
    origins = [text for text in found if text.flavour in ("trafilatura", "resiliparse")]
    if page.roles is not None:
        times = copies if page.language in _COMMON else _RARE_COPIES * copies
        invented = (with_clutter(text, seed + n) for text in origins for n in range(times))
        found += [text for text in invented if text is not None]
    page.html = ""
    return found


def build(
    pages: Iterable[LabelledPage], seed: int, copies: int, workers: int = 1
) -> list[LabelledText]:
    """Texts of all pages that have role labels or snippets; the order of the pages is kept."""
    wanted = ((page, seed, copies) for page in pages if page.roles is not None or page.drop)
    return list(_flat(wanted, workers))


def _flat(tasks: Iterable[tuple[LabelledPage, int, int]], workers: int) -> Iterator[LabelledText]:
    if workers < 2:
        for task in tasks:
            yield from texts_of(task)
        return
    with ProcessPoolExecutor(workers) as pool:
        for found in pool.map(texts_of, tasks, chunksize=8):
            yield from found
