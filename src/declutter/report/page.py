"""The report: one self-contained HTML file that shows a page with its verdicts.

The file is inert. Its policy (Content-Security-Policy) allows the one style sheet and the
one script in it, by their hashes, and nothing else: no request, no other script, no frame,
no form. Whatever stood in the page is escaped text here, or JSON in which "<" is written as
an escape.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
from functools import cache
from importlib import resources
from itertools import groupby
from string import Template
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from declutter._version import __version__
from declutter.report.markup import bar, contents, element, escape, strip
from declutter.report.plain import role_counts
from declutter.report.terms import describe
from declutter.report.values import measured

if TYPE_CHECKING:
    from collections.abc import Callable

    from declutter.blocks import Block
    from declutter.result import Result
    from declutter.scoring.reasons import Score

MARKER: Final = "<!doctype html>\n<!-- a report of declutter -->\n"  # how every report begins
_LANGUAGE: Final = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*")
_TERMS: Final = 10  # shown per score; the others as one sum
_MOST_CLASSES: Final = 4  # elements whose class attribute is shown, from the inside out
_MOST_CHARACTERS: Final = 300  # of an XPath or a class attribute
_PEEK: Final = 120  # characters of folded blocks that their line shows
_PEEKS: Final = 8  # of so many blocks
_MOST_SEGMENTS: Final = 600  # of the strip
_IDEOGRAPH: Final = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
    "\uf900-\ufaff\U00020000-\U0003134f]"
)


class Shown(NamedTuple):
    """What is asked of each block once."""

    block: Block
    role: str
    form: str
    kept: bool
    score: float
    words: int


def render(result: Result) -> str:
    """The report on a page as one HTML file.

    Args:
        result: the page and its verdicts; its weights explain every block.
    """
    shown = [_shown(block) for block in result.blocks]
    metadata = result.metadata
    style = _file("roles.css") + _file("report.css")
    script = _file("report.js")
    language = metadata.language or ""
    title = metadata.title or "Page without a title"
    return MARKER + Template(_file("template.html")).substitute(
        policy=(
            f"default-src 'none'; style-src 'sha256-{_hash(style)}'; "
            f"script-src 'sha256-{_hash(script)}'; base-uri 'none'; form-action 'none'"
        ),
        version=escape(__version__),
        style=style,
        script=script,
        title=escape(title),
        byline=_byline(result),
        address=f'<p class="address">{escape(result.url)}</p>' if result.url else "",
        facts=_facts(result, shown),
        warnings=_warnings(result),
        strip=strip(_segments(shown), sum(one.words for one in shown)),
        legend=_legend(result, shown),
        total=len(shown),
        language=f' lang="{language}"' if _LANGUAGE.fullmatch(language) else "",
        blocks="\n".join(_runs(result, shown)) or '<p class="nothing">The page has no text.</p>',
        data=_data(result, shown),
    )


def _shown(block: Block) -> Shown:
    words = len(block.text.split()) + len(_IDEOGRAPH.findall(block.text))
    return Shown(block, block.role, block.form, block.kept, block.score, words)


@cache
def _file(name: str) -> str:
    return (resources.files(__package__) / name).read_text("utf-8")


def _hash(text: str) -> str:
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def _byline(result: Result) -> str:
    data = result.metadata
    said = [", ".join(data.authors), data.site_name, (data.date or "")[:10], data.language]
    parts = [f"<span>{escape(one)}</span>" for one in said if one]
    return f'<p class="byline">{" ".join(parts)}</p>' if parts else ""


def _facts(result: Result, shown: list[Shown]) -> str:
    words, kept = sum(one.words for one in shown), [one for one in shown if one.kept]
    kept_words = sum(one.words for one in kept)
    facts = [
        ("Status", result.status, ""),
        ("Confidence", f"{result.confidence:.2f}", "expected word F1"),
        ("Blocks kept", f"{len(kept):,} of {len(shown):,}", ""),
        ("Words kept", f"{kept_words:,} of {words:,}", _percent(kept_words, words)),
        ("Roles kept", ", ".join(sorted(result.options.kept_roles)), ""),
        ("Encoding", result.encoding, ""),
    ]  # fmt: skip
    return "".join(
        f"<div><dt>{name}</dt><dd>{escape(value)}"
        + (f" <small>{escape(note)}</small>" if note else "")
        + "</dd></div>"
        for name, value, note in facts
    )


def _warnings(result: Result) -> str:
    if not result.warnings:
        return ""
    items = "".join(f"<li>{escape(warning)}</li>" for warning in result.warnings)
    return f'<ul class="warnings" aria-label="Warnings">{items}</ul>'


def _percent(part: int, whole: int) -> str:
    share = 100 * part / whole if whole else 0.0
    return f"{share:.0f} %" if share >= 1 or not part else "< 1 %"


def _segments(shown: list[Shown]) -> list[tuple[int, str, bool, int]]:
    """Neighbours of one role and verdict as one; on large pages, of a stretch of blocks."""
    step = 1
    while True:
        stretches = [shown[at : at + step] for at in range(0, len(shown), step)]
        rough = [max(stretch, key=lambda one: one.words) for stretch in stretches]
        words = [sum(one.words for one in stretch) for stretch in stretches]
        segments = []
        for (role, kept), run in groupby(
            zip(rough, stretches, words, strict=True), key=lambda part: (part[0].role, part[0].kept)
        ):
            parts = list(run)
            first = parts[0][1][0].block.number
            segments.append((first, role, kept, sum(part[2] for part in parts)))
        if len(segments) <= _MOST_SEGMENTS:
            return segments
        step *= 2


def _legend(result: Result, shown: list[Shown]) -> str:
    """A button per role with its number of blocks and its share of the page's words."""
    counts = role_counts(result)
    words = dict.fromkeys(counts, 0)
    for one in shown:
        words[one.role] += one.words
    total = sum(words.values())
    rows = []
    for role in sorted(counts, key=lambda role: -words[role]):
        share = words[role] / total if total else 0.0
        kept = " kept" if role in result.options.kept_roles else ""
        rows.append(
            f'<li><button type="button" class="role{kept}" data-role="{role}" '
            f'aria-pressed="false"><span class="name">{_named(role)}</span>'
            f'<span class="count">{counts[role]}</span>'
            f'<span class="share">{_percent(words[role], total)}</span>'
            f"{bar(share, 'share-bar')}</button></li>"
        )
    return "\n".join(rows)


def _named(role: str) -> str:
    return role.replace("_", " ")


def _runs(result: Result, shown: list[Shown]) -> list[str]:
    """Kept blocks one by one, dropped neighbours folded into one."""
    parts, starts = [], result.walked.starts
    for kept, run in groupby(shown, key=lambda one: one.kept):
        blocks = list(run)
        inner = "\n".join(_block(one, starts[one.block.number]) for one in blocks)
        parts.append(inner if kept else _fold(blocks, inner))
    return parts


def _fold(blocks: list[Shown], inner: str) -> str:
    counts: dict[str, int] = {}
    for one in blocks:
        counts[one.role] = counts.get(one.role, 0) + 1
    roles = "".join(
        f'<span class="chip" data-role="{role}">{_named(role)}'
        + (f" <b>{count}</b></span>" if len(blocks) > 1 else "</span>")
        for role, count in sorted(counts.items(), key=lambda item: -item[1])
    )
    peek = " / ".join(one.block.text[:_PEEK] for one in blocks[:_PEEKS])[:_PEEK]
    noun = "block" if len(blocks) == 1 else "blocks"
    return (
        f'<details class="fold"><summary tabindex="-1"><span class="folded">{len(blocks)} dropped'
        f'<span class="unseen"> {noun}: </span></span>'
        f' <span class="chips">{roles}</span>'
        f'<span class="peek" dir="auto" aria-hidden="true">{escape(peek)}</span>'
        f"</summary>\n{inner}\n</details>"
    )


def _block(one: Shown, start: Any) -> str:
    block, number = one.block, one.block.number
    state = "kept" if one.kept else "dropped"
    label = f"Block {number}, {_named(one.role)}, {state}, score {one.score:.2f}: reasons"
    shown = element(block, one.form, start) if one.kept else f'<p dir="auto">{contents(block)}</p>'
    return (
        f'<div class="block {state} {one.form}" id="b{number}" data-n="{number}" '
        f'data-role="{one.role}">'
        f'<button type="button" class="mark" tabindex="-1" aria-expanded="false" '
        f'aria-label="{label}">{number}</button>'
        f'<div class="text">{shown}</div>'
        f'<div class="meta" aria-hidden="true"><span class="tag">{_named(one.role)}</span>'
        f'{bar(one.score, "score")}<span class="value">{one.score:.2f}</span></div></div>'
    )


def _data(result: Result, shown: list[Shown]) -> str:
    """What the script shows of a block when asked: terms, class names, XPath."""
    names: dict[str, int] = {}
    blocks = []
    for one in shown:
        number = one.block.number
        value_of = measured(result, number)
        scores = {
            name: _score(score, names, value_of)
            for name, score in result._scores_of(number, _TERMS).items()
        }
        classes = one.block.classes[:_MOST_CLASSES]
        blocks.append(
            {
                "form": one.form,
                "words": one.words,
                "classes": [_short(name) for name in classes],
                "xpath": _short(one.block.xpath),
                "scores": scores,
            }
        )
    data = {
        "kept": sorted(result.options.kept_roles),
        "names": [[name, describe(name)] for name in names],
        "blocks": blocks,
    }
    # ASCII without "<", ">" and "&": nothing in it can end the element or begin another.
    text = json.dumps(data, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def _score(
    score: Score, names: dict[str, int], value_of: Callable[[str], float | None]
) -> dict[str, Any]:
    """The strongest terms with what was measured; `start`, these and `others` sum to the score."""
    strongest = [(full.partition(": ")[2], value) for full, value in score.strongest]
    shown = sum(value for _, value in strongest)
    return {
        "start": round(score.start, 3),
        "terms": [
            [names.setdefault(name, len(names)), round(value, 3), _figure(value_of(name))]
            for name, value in strongest
        ],
        "others": round(score.total - score.start - shown, 3),
        "count": score.others - len(strongest),
        "sum": round(score.total, 3),
    }


def _figure(value: float | None) -> float | None:
    """Three digits are enough to see what was measured."""
    return None if value is None else float(f"{value:.3g}")


def _short(text: str) -> str:
    """At most so many characters, and of those the last: they are nearest to the block."""
    return text if len(text) <= _MOST_CHARACTERS else "…" + text[-_MOST_CHARACTERS:]
