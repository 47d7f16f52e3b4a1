"""Numbers for the lines of a plain text: what is left to see when the markup is gone."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from declutter.features.characters import measure_characters
from declutter.features.names import CHARACTERS as CHARACTER_NAMES
from declutter.features.phrases import LISTS, fold, phrase_shares
from declutter.plain.lines import FORMS, Lines
from declutter.plain.ngrams import NAMES as TURN_NAMES
from declutter.plain.ngrams import NgramTable
from declutter.scoring.words import NAMES as WORD_NAMES
from declutter.scoring.words import WordTable
from declutter.shingles import repeated_share
from declutter.tokens import tokenise

Floats = NDArray[np.float32]
Bools = NDArray[np.bool_]

LONG_WORDS = 15  # a line of running text has at least so many words
LONGEST_QUOTE = 70  # words of a line that may repeat a sentence
LONGEST_ATTRIBUTION = 12
REPEATED = 0.7  # share of a line that stands elsewhere: a repetition
SHORT_WORDS = 40
SAID = 0.3  # share of a line that phrases of a kind cover: it announces what follows
NEIGHBOURS = (-3, -2, -1, 1, 2, 3)
WINDOWS = (2, 5, 12)
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]{2,}")
_WORD = re.compile(r"[^\W\d_]{4,}")
_DATE = re.compile(r"(?:19|20)\d\d|\b\d{1,2}[:.h]\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b")
_SOURCE = re.compile(r"\([^()]{2,40}\)$|（[^（）]{2,20}）$")  # "(AFP)" closes a caption
_COVERED = 30.0  # characters of phrases that say all there is to say, however long the line
_ADDRESS = re.compile(r"[\w.+-]@[\w-]|https?://|www\.")
_DASHES = "-\u2013\u2014\u2015"
_QUOTES = "\"'“”„‟«»‹›「」『』‘’‚❝❞"

OWN = (
    *CHARACTER_NAMES,
    *(f"form.{form}" for form in FORMS),
    "link.share",
    *(f"phrase.{name}" for name in LISTS),
    *(f"covered.{name}" for name in LISTS),
    *WORD_NAMES,
    *TURN_NAMES,
    "says.date",
    "says.address",
    "says.copyright",
    "says.colon_early",
    "says.colon_before_title",
    "says.brackets_last",
    "says.source_last",
    "quote.whole",
    "quote.dash",
    "repeat.share",
    "repeat.length",
    "repeat.copies",
    "repeat.copy_number",
    "repeat.credited",
    "repeat.has_credit",
    "repeat.twin_has_credit",
    "repeat.first",
    "topic.shared",
    "topic.depth",
)
# What a line is told of its neighbours.
_TOLD = (
    "text.words",
    "text.ends_sentence",
    "text.capitalised_words",
    "text.ends_arrow",
    "form.list_item",
    "form.heading",
    "repeat.share",
    "topic.shared",
    "says.date",
    *TURN_NAMES,
)
# Of what a mean over the lines around says more than the line alone.
_SPREAD = (*TURN_NAMES, "text.capitalised_words", "topic.shared", "says.date", "repeat.copies")
_KINDS = tuple(name for name in OWN if name.startswith("phrase."))
PLACE = (
    "place.position",
    "place.words_before",
    "place.index",
    "place.lines",
    "place.words",
    "place.long_share",
    "place.blank_before",
    "place.blank_behind",
    "place.group",
    "place.in_group",
    "flow.since_long",
    "flow.until_long",
    "flow.long_before",
    "flow.long_behind",
    *(f"flow.words_{reach}" for reach in WINDOWS),
    *(f"flow.long_{reach}" for reach in WINDOWS),
    *(f"flow.sentences_{reach}" for reach in WINDOWS),
)
NAMES = (
    *OWN,
    *PLACE,
    *(f"next{offset:+d}.{name}" for offset in NEIGHBOURS for name in _TOLD),
    *(f"next{offset:+d}.{name}" for offset in (-1, 1) for name in _KINDS),
    *(f"group.{name}" for name in _KINDS),
    *(f"above.{name}" for name in _KINDS),
    *(f"since.{name}" for name in _KINDS),
    *(f"near{reach}.{name}" for reach in (2, 6) for name in _SPREAD),
)


def measure(lines: Lines, table: WordTable, turns: NgramTable) -> Floats:
    """Features of all lines (at least one), shape (len(NAMES), lines)."""
    own, place = measure_own(lines), measure_place(lines)
    folded = [fold(text) for text in lines.texts]
    said = np.concatenate((table.rows(tokenise(folded)), turns.rows(folded)))
    return assemble(lines, own, place, said)


def measure_own(lines: Lines) -> dict[str, Floats]:
    """What each line says, apart from the word table: one row per name of `OWN`."""
    texts = lines.texts
    characters, _ = measure_characters(texts)
    rows = dict(zip(CHARACTER_NAMES, characters, strict=True))
    words, length = rows["text.words"], rows["text.characters"]
    for form in FORMS:
        rows[f"form.{form}"] = np.array([own == form for own in lines.forms], dtype=np.float32)
    rows["link.share"] = np.minimum(np.array(lines.link_chars, dtype=np.float32) / length, 1.0)
    folded = [fold(text) for text in texts]
    for name, row in zip(LISTS, phrase_shares(folded, words), strict=True):
        rows[f"phrase.{name}"] = row
    # A notice may be one long line: how much its phrases cover counts there, not their share.
    anywhere = phrase_shares(folded, np.zeros_like(words)) * length
    for name, row in zip(LISTS, anywhere, strict=True):
        rows[f"covered.{name}"] = np.minimum(row / _COVERED, 2.0).astype(np.float32)
    _says(rows, texts, words)
    _repeats(rows, folded, words, lines)
    _topic(rows, folded, words)
    return rows


def _says(rows: dict[str, Floats], texts: Sequence[str], words: Floats) -> None:
    names = [name for name in OWN if name.startswith(("says.", "quote."))]
    rows.update((name, np.zeros(len(texts), dtype=np.float32)) for name in names)
    for i, text in enumerate(texts):
        rows["quote.whole"][i] = text[0] in _QUOTES and text.rstrip(".,")[-1:] in _QUOTES
        rows["quote.dash"][i] = text[0] in _DASHES
        if words[i] > SHORT_WORDS:
            continue
        rows["says.date"][i] = bool(_DATE.search(text))
        rows["says.address"][i] = bool(_ADDRESS.search(text))
        rows["says.copyright"][i] = "©" in text or "(c)" in text.lower()
        colon = text.find(":", 0, 30)
        rows["says.colon_early"][i] = 0 < colon < len(text) - 2
        rows["says.colon_before_title"][i] = (
            0 < colon < len(text) - 12 and text[-1].isalnum() and text[colon + 1] == " "
        )
        rows["says.source_last"][i] = bool(_SOURCE.search(text))
        rows["says.brackets_last"][i] = text[-1] in ")]）" and "(" in text[1:].replace("（", "(")


def _repeats(rows: dict[str, Floats], folded: list[str], words: Floats, lines: Lines) -> None:
    """Lines that repeat part of another line, exact copies, and who is credited for them."""
    count = len(folded)
    share, ratio = repeated_share(folded, tokenise(folded), (words >= 3) & (words <= LONGEST_QUOTE))
    copies = Counter(folded)
    times = np.array([copies[text] for text in folded], dtype=np.float32)
    number = np.zeros(count, dtype=np.float32)
    seen: Counter[str] = Counter()
    for i in np.flatnonzero(times > 1).tolist():
        number[i] = seen[folded[i]]
        seen[folded[i]] += 1
    # A name right behind a repeated sentence belongs to it.
    credited = np.zeros(count, dtype=np.float32)
    behind = np.zeros(count, dtype=bool)
    behind[1:] = (share[:-1] >= REPEATED) & (words[1:] <= LONGEST_ATTRIBUTION)
    dashed = np.array([text[0] in _DASHES for text in folded], dtype=bool)
    dashed |= np.array([low > 0 and lines.text[low:].lstrip()[:1] in _DASHES
                        for low in lines.start], dtype=bool)  # fmt: skip
    credited[behind] = 0.5
    credited[behind & dashed] = 1.0
    # Of two lines that say the same, the one with the name behind it is the quote.
    has = np.append(credited[1:], np.float32(0.0)) * (share >= REPEATED)
    groups: dict[str, list[int]] = {}
    for i in np.flatnonzero(share >= REPEATED).tolist():
        groups.setdefault("".join(filter(str.isalnum, folded[i])), []).append(i)
    twin, first = np.zeros(count, dtype=np.float32), np.zeros(count, dtype=np.float32)
    for group in groups.values():
        for i in group:
            twin[i] = max((has[j] for j in group if j != i), default=0.0)
        first[group[0]] = len(group) > 1
    rows["repeat.has_credit"], rows["repeat.twin_has_credit"] = has.astype(np.float32), twin
    rows["repeat.first"] = first
    rows["repeat.share"], rows["repeat.length"] = share, ratio
    rows["repeat.copies"], rows["repeat.copy_number"] = times, number
    rows["repeat.credited"] = credited


def _topic(rows: dict[str, Floats], folded: list[str], words: Floats) -> None:
    """How many of a line's words other lines of running text use too.

    Only long lines count as witnesses, so that a menu does not confirm itself.
    """
    vocabularies = [_vocabulary(text) for text in folded]
    witnesses: Counter[str] = Counter()
    long = words >= LONG_WORDS
    for i in np.flatnonzero(long).tolist():
        witnesses.update(vocabularies[i])
    shared = np.full(len(folded), -1.0, dtype=np.float32)
    depth = np.zeros(len(folded), dtype=np.float32)
    for i, vocabulary in enumerate(vocabularies):
        if vocabulary:
            others = [witnesses[word] - bool(long[i]) for word in vocabulary]
            shared[i] = sum(other > 0 for other in others) / len(others)
            depth[i] = sum(min(other, 5) for other in others) / len(others)
    rows["topic.shared"], rows["topic.depth"] = shared, depth


def _vocabulary(text: str) -> set[str]:
    found = {word for word in _WORD.findall(text) if not _UNSPACED.search(word)}
    if not text.isascii():
        for run in _UNSPACED.findall(text):
            found.update(run[i : i + 2] for i in range(len(run) - 1))
    return found


def measure_place(lines: Lines) -> Floats:
    """Where each line stands, one row per name of `PLACE` that needs nothing else."""
    groups = np.array(lines.paragraphs, dtype=np.int64)
    blank = np.ones(len(groups) + 1, dtype=bool)
    blank[1:-1] = groups[1:] != groups[:-1]
    number = np.cumsum(blank[:-1]) - 1
    size = np.bincount(number)
    first = np.flatnonzero(blank[:-1])
    inside = np.arange(len(groups)) - first[number]
    rows = (blank[:-1], blank[1:], np.minimum(size[number], 30), np.minimum(inside, 30))
    return np.array(rows, dtype=np.float32)


def assemble(lines: Lines, own: dict[str, Floats], place: Floats, said: Floats) -> Floats:
    """The rows of `NAMES` from those of the lines; `said` are the rows of the two tables of
    words, `WORD_NAMES` and `TURN_NAMES`."""
    rows = {**own, **dict(zip((*WORD_NAMES, *TURN_NAMES), said, strict=True))}
    base = np.stack([rows[name] for name in OWN])
    words, ends = rows["text.words"], rows["text.ends_sentence"]
    count = len(words)
    index = np.arange(count)
    long = words >= LONG_WORDS
    total, total_long = float(words.sum()), max(float((words * long).sum()), 1.0)
    words_before = np.concatenate(([0.0], np.cumsum(words)))
    long_before = np.concatenate(([0.0], np.cumsum(words * long)))
    ends_before = np.concatenate(([0.0], np.cumsum(ends)))
    last = np.maximum.accumulate(np.where(long, index, -1))
    following = count - 1 - np.maximum.accumulate(np.where(long, count - 1 - index, -1)[::-1])[::-1]
    whole = np.ones(count)
    where = [
        index / count,
        words_before[:-1] / total,
        np.minimum(index, 40),
        np.log1p(count) * whole,
        np.log1p(total) * whole,
        total_long / total * whole,
        *place,
        np.where(last >= 0, np.log1p(index - last), 9.0),
        np.where(following < count, np.log1p(following - index), 9.0),
        long_before[:-1] / total_long,
        (total_long - long_before[1:]) / total_long,
    ]
    spans = [(np.maximum(index - r, 0), np.minimum(index + r + 1, count)) for r in WINDOWS]
    near = [words_before[high] - words_before[low] for low, high in spans]
    where += [np.log1p(n / (high - low)) for n, (low, high) in zip(near, spans, strict=True)]
    where += [
        (long_before[high] - long_before[low]) / np.maximum(n, 1.0)
        for n, (low, high) in zip(near, spans, strict=True)
    ]
    where += [(ends_before[high] - ends_before[low]) / (high - low) for low, high in spans]

    told = base[[OWN.index(name) for name in _TOLD]]
    kinds = base[[OWN.index(name) for name in _KINDS]]
    number = np.cumsum(np.concatenate(([True], np.diff(lines.paragraphs) != 0))) - 1
    sums = np.stack([np.bincount(number, weights=row) for row in kinds])
    heads = np.where(long | ((ends > 0) & (words > 3)), -1, index)
    above = np.concatenate(([-1], np.maximum.accumulate(heads)[:-1]))
    since = np.where(kinds >= SAID, index, -1000)
    since = np.log1p(index - np.maximum.accumulate(since, axis=1))
    spread = np.zeros((len(_SPREAD), count + 1))
    np.cumsum(base[[OWN.index(name) for name in _SPREAD]], axis=1, out=spread[:, 1:])
    around = [(np.maximum(index - r, 0), np.minimum(index + r + 1, count)) for r in (2, 6)]
    return np.concatenate(
        (
            base,
            np.array(where),
            *(_shifted(told, offset) for offset in NEIGHBOURS),
            *(_shifted(kinds, offset) for offset in (-1, 1)),
            np.minimum(sums, 1.0)[:, number],
            np.where(above >= 0, kinds[:, above], 0.0),
            np.minimum(since, 6.0),
            *((spread[:, high] - spread[:, low]) / (high - low) for low, high in around),
        )
    ).astype(np.float32)


def _shifted(rows: Floats, offset: int) -> Floats:
    """The rows as they are `offset` lines on, -1 outside the text."""
    out = np.full_like(rows, -1.0)
    low, high = max(0, -offset), min(rows.shape[1], rows.shape[1] - offset)
    if low < high:
        out[:, low:high] = rows[:, low + offset : high + offset]
    return out
