"""The clutter kinds documented from their own fields: as Markdown, as JSON, for translators.

`docs/kinds.md` and `declutter kinds` both come from here.
"""

from __future__ import annotations

import inspect
from statistics import median
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from declutter.clutter import KINDS, Case, Kind
from declutter.lexicon.byline_words import BYLINE_OPENERS, DATE_CUES, READING_TIME
from declutter.lexicon.month_names import MONTH_NAMES

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

TOKEN_SAMPLES: Final = 8
PHRASE_SAMPLES: Final = 3
# In `lexicon/`: words that no kind owns.
WORD_LISTS: Final = {
    "byline words": BYLINE_OPENERS,
    "date words": DATE_CUES,
    "reading time": READING_TIME,
    "month names": MONTH_NAMES,
}
FEW: Final = 0.5  # of the median number of phrases: fewer count as thin


def languages() -> tuple[str, ...]:
    """Codes of all languages that at least one kind has phrases in."""
    return tuple(sorted({code for kind in KINDS for code in kind.phrases}))


def phrase_count(kind: Kind) -> int:
    return sum(map(len, kind.phrases.values()))


class Lack(NamedTuple):
    """How a kind, or a word list that several share, stands in one language.

    Attributes:
        name: role of the kind, or name of the list.
        phrases: how many it has there.
        usual: the median over the languages that it has phrases in.
        cases: examples and near misses in the language; None for a list, which has none.
        state: "missing" (no phrase), "thin" (under half of the usual number) or "fine".
        english: the phrases to translate.
    """

    name: str
    phrases: int
    usual: float
    cases: int | None
    state: str
    english: tuple[str, ...]


def lacks(language: str, kinds: Sequence[Kind] = KINDS) -> list[Lack]:
    """How kinds and shared word lists stand in a language; what lacks most comes first."""
    found = []
    for kind in kinds:
        cases = sum(case.language == language for case in (*kind.examples, *kind.near_misses))
        found.append(_lack(kind.role, kind.phrases, language, cases))
    if len(kinds) == len(KINDS):
        found += [_lack(name, words, language, None) for name, words in WORD_LISTS.items()]
    found = [lack for lack in found if lack.usual]
    return sorted(found, key=lambda lack: (min(lack.phrases / lack.usual, FEW), lack.name))


def _lack(
    name: str, phrases: Mapping[str, tuple[str, ...]], language: str, cases: int | None
) -> Lack:
    count = len(phrases.get(language, ()))
    usual = median(map(len, phrases.values())) if phrases else 0.0
    state = "missing" if not count else "thin" if count < FEW * usual else "fine"
    return Lack(name, count, usual, cases, state, tuple(phrases.get("en", ())))


def to_dict(kind: Kind) -> dict[str, Any]:
    """All that a kind declares, ready for JSON."""
    return {
        "role": kind.role,
        "summary": kind.summary,
        "tokens": list(kind.tokens),
        "phrases": {code: list(kind.phrases[code]) for code in sorted(kind.phrases)},
        "max_words": kind.max_words,
        "structure": _structure(kind),
        "examples": [_case_dict(case) for case in kind.examples],
        "near_misses": [_case_dict(case) for case in kind.near_misses],
    }


def _case_dict(case: Case) -> dict[str, Any]:
    return {"language": case.language, "html": case.html, "blocks": list(case.blocks)}


def _structure(kind: Kind) -> dict[str, str] | None:
    if kind.structure is None:
        return None
    said = (inspect.getdoc(kind.structure) or "").partition("\n")[0]
    return {"name": kind.structure.__name__, "says": said}


def overview(link: bool = True) -> str:
    """A Markdown table of all kinds; with links to their sections."""
    rows = [
        f"| {f'[{kind.role}](#{kind.role})' if link else kind.role} | {kind.summary} "
        f"| {len(kind.tokens)} | {phrase_count(kind)} | {len(kind.phrases)} |"
        for kind in KINDS
    ]
    return "\n".join(
        ["| role | what | tokens | phrases | languages |", "|---|---|---|---|---|", *rows]
    )


def section(kind: Kind, samples: int | None = PHRASE_SAMPLES) -> str:
    """A kind as a section in Markdown.

    Args:
        kind: the kind.
        samples: phrases shown per language; all of them if None.
    """
    tokens = TOKEN_SAMPLES if samples is not None else len(kind.tokens)
    facts = [
        f"- class and id tokens: {_sampled(kind.tokens, tokens)}",
        f"- phrases: {phrase_count(kind)} in {len(kind.phrases)} languages, for blocks of at most "
        f"{kind.max_words} words",
    ]
    check = _structure(kind)
    if check is not None:
        facts.append(f"- structural check `{check['name']}`: {check['says']}")
    facts.append(f"- cases: {len(kind.examples)} examples, {len(kind.near_misses)} near misses")
    parts = [f"## {kind.role}", kind.summary, "\n".join(facts)]
    if kind.phrases:
        rows = [
            f"| {code} | {len(phrases)} "
            f"| {_cell(_sampled(phrases, samples or len(phrases), count=False))} |"
            for code, phrases in sorted(kind.phrases.items())
        ]
        head = "such as" if samples is not None else "which"
        parts.append("\n".join([f"| language | phrases | {head} |", "|---|---|---|", *rows]))
    for title, cases in (
        ("An example: these blocks go", kind.examples),
        ("A near miss: these blocks stay", kind.near_misses),
    ):
        parts += [_case(title, case) for case in (cases[:1] if samples is not None else cases)]
    return "\n\n".join(parts)


def _sampled(words: tuple[str, ...], most: int, count: bool = True) -> str:
    shown = ", ".join(f"`{word}`" for word in words[:most])
    more = ", …" if len(words) > most else ""
    return f"{len(words)} ({shown}{more})" if count and words else f"{shown}{more}" or "none"


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def _case(title: str, case: Case) -> str:
    fence = "```"
    while fence in case.html:
        fence += "`"
    blocks = "\n".join(f"- {_plain(block)}" for block in case.blocks)
    return f"{title} ({case.language}).\n\n{fence}html\n{case.html}\n{fence}\n\n{blocks}"


def _plain(text: str) -> str:
    """Text that Markdown shows as it is."""
    for character in "\\`*_[]<>|":
        text = text.replace(character, f"\\{character}")
    return text
