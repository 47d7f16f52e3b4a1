"""Write docs/kinds.md from what the clutter kinds declare: `python docs/make_kinds.py`."""

from __future__ import annotations

import inspect
from pathlib import Path

from declutter.clutter import KINDS, Case, Kind

OUT = Path(__file__).with_name("kinds.md")
SAMPLES = 3  # phrases shown per language
TOKEN_SAMPLES = 8
HEAD = """\
# Kinds of clutter

Written by `python docs/make_kinds.py` from `src/declutter/clutter/`; do not edit.

A kind adds evidence, the learned weights decide. [Add a kind](add-a-clutter-kind.md) says what the
fields mean. `^` ties a phrase to the start of a block, `$` to its end.
"""


def render() -> str:
    """The whole page."""
    rows = [
        f"| [{kind.role}](#{kind.role}) | {kind.summary} | {len(kind.tokens)} "
        f"| {_phrases(kind)} | {len(kind.phrases)} |"
        for kind in KINDS
    ]
    table = "\n".join(
        ["| role | what | tokens | phrases | languages |", "|---|---|---|---|---|", *rows]
    )
    return "\n\n".join([HEAD.rstrip(), table, *map(_section, KINDS)]) + "\n"


def _phrases(kind: Kind) -> int:
    return sum(map(len, kind.phrases.values()))


def _section(kind: Kind) -> str:
    facts = [
        f"- class and id tokens: {_sampled(kind.tokens, TOKEN_SAMPLES)}",
        f"- phrases: {_phrases(kind)} in {len(kind.phrases)} languages, for blocks of at most "
        f"{kind.max_words} words",
    ]
    if kind.structure is not None:
        said = (inspect.getdoc(kind.structure) or "").partition("\n")[0]
        facts.append(f"- structural check `{kind.structure.__name__}`: {said}")
    facts.append(f"- cases: {len(kind.examples)} examples, {len(kind.near_misses)} near misses")
    parts = [f"## {kind.role}", kind.summary, "\n".join(facts)]
    if kind.phrases:
        rows = [
            f"| {code} | {len(phrases)} | {_cell(_sampled(phrases, SAMPLES, count=False))} |"
            for code, phrases in sorted(kind.phrases.items())
        ]
        parts.append("\n".join(["| language | phrases | such as |", "|---|---|---|", *rows]))
    for title, cases in (
        ("An example: these blocks go", kind.examples),
        ("A near miss: these blocks stay", kind.near_misses),
    ):
        parts += [_case(title, case) for case in cases[:1]]
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


if __name__ == "__main__":
    OUT.write_text(render(), "utf-8")
    print(f"written: {OUT}")
