"""Every regular expression takes time in proportion to what it reads.

Those that don't are listed with what keeps long strings from them: their longest input, or that
its white space is collapsed. They are measured on such input. Strings of 100,000 characters as a
rule, of a million with DECLUTTER_HEAVY=1 (`.ci/extras`).
"""

from __future__ import annotations

import os
import re
import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import pytest

from declutter.clutter import KINDS
from declutter.features.characters import measure_characters
from declutter.features.names import CHARACTERS as CHARACTER_NAMES
from declutter.features.phrases import LISTS, WORD_LISTS, fold, phrase_shares
from declutter.metadata import looks
from declutter.render import markdown_inline
from fuzz import regexes
from fuzz.hard_strings import hard_strings
from fuzz.regexes import Pattern

HEAVY: Final = bool(os.environ.get("DECLUTTER_HEAVY"))
MILLION: Final = 1_000_000
STEP: Final = 8
FIRST: Final = 800  # characters of the strings of which the hardest go on
SIZES: Final = (12_800, 102_400, MILLION) if HEAVY else (12_800, 102_400)
LARGEST: Final = SIZES[-1]
CHOSEN: Final = 4
MOST: Final = 24.0  # times as long for 8 times the size; a quadratic one takes 64
NOISE: Final = 0.03  # seconds that say nothing
PATIENCE: Final = 90.0  # seconds for all strings of a pattern


@dataclass(frozen=True, slots=True)
class Bound:
    """What can reach a pattern.

    Attributes:
        why: what keeps the rest away.
        longest: characters.
        collapsed: white space is single spaces.
        method: the only one that is used, where that can't be told from the source.
    """

    why: str
    longest: int = MILLION
    collapsed: bool = False
    method: str = ""


# (module, beginning of the pattern) -> what reaches it.
BOUNDS: Final = {
    ("declutter.decode", "b'<html["): Bound("_WHOLE_HEAD", 32_768),
    ("declutter.comments", "^(?:by|von|par"): Bound("block texts and text_of", collapsed=True),
    ("declutter.metadata.names", ""): Bound("names_in cuts and collapses", 1500, collapsed=True),
    ("declutter.metadata.candidates", "(.{8,300}"): Bound("text_of", 4000, collapsed=True),
    ("declutter.metadata.titles", r"\s+["): Bound("Witnesses collapse", 2000, collapsed=True),
    ("declutter.plain.lines", r"\s*#"): Bound("", method="match"),
    ("declutter.plain.lines", r"\s*(?:[*"): Bound("", method="match"),
    ("declutter.plain.lines", r"\s*(?:>"): Bound("", method="match"),
    ("declutter.plain.lines", r"(\*{1,3}"): Bound("_LONGEST_MARKED", 20_000),
    ("declutter.render.images", "^data:"): Bound("_LONGEST_SOURCE", 2000),
    ("declutter.render.code", r"(?:^|\s)(?:[\w-]*line-"): Bound("_LONGEST_NAME", 1000),
    ("declutter.render.footnotes", r"[\[(]?\s*(?:note"): Bound("_LONGEST_MARK", 12, collapsed=True),
    ("declutter.render.footnotes", r"\s*[\[(]?x"): Bound("", method="match"),
}
# Put together in functions, of parts that the source does not tell.
BUILT: Final = {
    "declutter.metadata.looks": (looks._month_starts(),),
    "declutter.metadata.names": (),  # while it is imported: the module holds them
    "declutter.render.markdown_inline": (markdown_inline._pattern(True, True),),
}
ALL: Final = regexes.patterns() | {
    (pattern.pattern, pattern.flags): (module, pattern)
    for module, built in BUILT.items()
    for pattern in built
}
USES: Final = regexes.uses()


def bound_of(module: str, pattern: Pattern) -> Bound | None:
    for (where, begin), bound in BOUNDS.items():
        if where == module and str(pattern.pattern).startswith(begin):
            return bound
    return None


class OutOfTimeError(Exception):
    pass


@contextmanager
def no_longer(seconds: float) -> Iterator[None]:
    """Of the wall clock: with a timer of CPU time, CPU time itself is told in coarse ticks.

    The `re` module looks for signals while it works.
    """

    def stop(*_: Any) -> None:
        raise OutOfTimeError

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def seconds(pattern: Pattern, methods: set[str], text: Any, times: int = 1) -> float:
    start = time.process_time()
    for _ in range(times):
        regexes.run(pattern, methods, text)
    return (time.process_time() - start) / times


def strings(pattern: Pattern, size: int, *, collapsed: bool) -> list[Any]:
    made = hard_strings(pattern, size)
    if not collapsed:
        return list(made)
    return [" ".join(str(text).split())[:size] for text in made]


def hardest(pattern: Pattern, methods: set[str], *, collapsed: bool) -> list[int]:
    """Numbers of the strings that take longest while they are short."""
    texts = strings(pattern, FIRST, collapsed=collapsed)
    timed = [min(seconds(pattern, methods, text) for _ in range(2)) for text in texts]
    return sorted(range(len(texts)), key=timed.__getitem__)[-CHOSEN:]


def growth(
    pattern: Pattern,
    methods: set[str],
    *,
    collapsed: bool = False,
    sizes: tuple[int, ...] = SIZES,
    patience: float = PATIENCE,
) -> str:
    """What is wrong with the time; "" if nothing."""
    size = FIRST
    try:
        with no_longer(patience):
            chosen = hardest(pattern, methods, collapsed=collapsed)
            for size in sizes:
                texts = strings(pattern, size, collapsed=collapsed)
                chosen.sort(key=lambda i: seconds(pattern, methods, texts[i]))
                text = texts[chosen[-1]]
                short = strings(pattern, size // STEP, collapsed=collapsed)[chosen[-1]]
                spent = before = float("inf")
                for _ in range(4):  # the best of some: the machine may be busy
                    spent = min(spent, seconds(pattern, methods, text))
                    if spent < NOISE or spent < MOST * before < float("inf"):
                        break
                    before = min(before, seconds(pattern, methods, short, STEP))
                else:
                    return f"{before:.5f} s, then {spent:.3f} s at {size:,}: {text[:40]!r}"
                chosen = chosen[-2:]
    except OutOfTimeError:
        return f"more than {patience} s at {size:,}"
    return ""


def label(key: Any) -> str:
    module, pattern = ALL[key]
    return f"{module.removeprefix('declutter.')}-{str(pattern.pattern)[:30]}"


@pytest.mark.parametrize("key", ALL, ids=label)
def test_time_is_linear(key: tuple[str | bytes, int]) -> None:
    module, pattern = ALL[key]
    bound = bound_of(module, pattern) or Bound("nothing")
    methods = {bound.method} if bound.method else USES.get(key, {"finditer"})
    if bound.longest < LARGEST:
        with no_longer(PATIENCE):
            texts = strings(pattern, bound.longest, collapsed=bound.collapsed)
            for number in hardest(pattern, methods, collapsed=bound.collapsed):
                part = texts[number][: bound.longest]
                assert seconds(pattern, methods, part) < 2, part[:60]
    else:
        assert not growth(pattern, methods, collapsed=bound.collapsed), pattern.pattern


def test_all_patterns_are_found() -> None:
    """Modules hold what they compile; what functions compile is a literal, or listed."""
    unknown = set()
    for name in regexes.names():
        for call in regexes.calls(name):
            if call.pattern is not None:
                assert (call.pattern.pattern, call.pattern.flags) in ALL, call.source
            elif not call.at_top and not name.startswith(regexes.APART):
                unknown.add(name)
    assert unknown == set(BUILT)
    assert len(ALL) > 150


def test_bounds_are_of_patterns_that_exist() -> None:
    used = [
        sum(where == module and str(p.pattern).startswith(begin) for module, p in ALL.values())
        for where, begin in BOUNDS
    ]
    assert all(used), dict(zip(BOUNDS, used, strict=True))


@pytest.mark.parametrize(
    "bad", [r"\s+$", r"(?:a+)+b", r"<!--.*-->", r"(\w+\s*)*;", r"x*x*y", r"\d+(?:,\d+)*$"]
)
def test_the_method_finds_what_is_not_linear(bad: str) -> None:
    assert growth(re.compile(bad, re.S), {"search"}, sizes=(102_400,), patience=0.2)


@pytest.mark.parametrize("good", [r"<[^<>]*>", r"(?<!\s)\s+$", r"[a-z]+\b", r"\bshare\b"])
def test_the_method_lets_pass_what_is_linear(good: str) -> None:
    assert not growth(re.compile(good), {"search"})


# --- the table of all phrases ------------------------------------------------------------

LANGUAGES: Final = sorted({code for kind in KINDS for code in kind.phrases})
WORDS: Final = CHARACTER_NAMES.index("text.words")


def shares(texts: list[str]) -> float:
    """Seconds for the phrases of blocks; their words are counted as for a page."""
    words = measure_characters(texts)[0][WORDS].astype(np.float32)
    start = time.process_time()
    found = phrase_shares(texts, words)
    spent = time.process_time() - start
    assert found.shape == (len(LISTS), len(texts))
    assert ((found >= 0) & (found <= 1)).all()
    return spent


def pieces(language: str) -> list[str]:
    """Phrases of a language, whole and without their last letter."""
    if language == "lists":
        phrases = [phrase for _, group, _ in WORD_LISTS for phrase in group]
    else:
        phrases = [phrase for kind in KINDS for phrase in kind.phrases.get(language, ())]
    bare = [fold(phrase.strip("^$")) for phrase in phrases]
    return [*bare, *(phrase[:-1] for phrase in bare if len(phrase) > 1)]


def check_phrases(text: str) -> None:
    parts = text[: LARGEST // STEP], text[:LARGEST]
    times = [float("inf")] * 2
    for _ in range(4):
        for number, part in enumerate(parts):
            blocks = [block for block in part.split("\n") if block]
            times[number] = min(times[number], shares(blocks))
        if times[1] < max(2 * NOISE, MOST * times[0]):
            return
    pytest.fail(f"seconds: {times}")


@pytest.mark.parametrize("language", [*LANGUAGES, "lists"])
@pytest.mark.parametrize("glue", ["", ";", "\n"], ids=["joined", "marks", "blocks"])
def test_phrases_take_linear_time(language: str, glue: str) -> None:
    """One block of phrases, or as many blocks as there are phrases."""
    once = glue.join(pieces(language)) + glue
    check_phrases(once * (LARGEST // len(once) + 1))


@pytest.mark.parametrize("letter", ["a", "s", "e", "共", "م", "ي", " ", "\u0307", "İ"])
def test_one_letter_takes_linear_time(letter: str) -> None:
    check_phrases(fold(letter * LARGEST))


def test_phrases_tied_to_an_edge_take_linear_time() -> None:
    """One over and over in a block: what stands before each must not be read again for each."""
    times = [shares(["pr;" * (size // 3)]) for size in (50_000, 400_000)]
    assert times[1] < MOST * times[0], times
