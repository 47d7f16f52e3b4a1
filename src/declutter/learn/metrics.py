"""What benchmarks and cross-validation measure: word F1, snippets, clutter, roles. Pure functions.

Every function is tested against values worked out by hand (tests/unit/benchmarks/test_metrics.py).
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from statistics import fmean
from typing import NamedTuple

# Scripts written without spaces: each character is a token. Hangul is not one of them.
_SINGLE = (
    "\u3005-\u3007\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff\uff66-\uff9d"
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff\u0e01-\u0e3a\u0e40-\u0e4e"
)
_TOKEN = re.compile(rf"[{_SINGLE}]|[^\W{_SINGLE}]+")
_WORD = re.compile(rf"[{_SINGLE}]|[^\W_{_SINGLE}]+")  # letters and digits only
_LINK_TARGET = re.compile(r"\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:\s+\"[^\"]*\")?\)")


class Score(NamedTuple):
    precision: float
    recall: float
    f1: float


class Snippet(NamedTuple):
    text: str
    role: str = ""
    max_count: int = 0


class RoleScores(NamedTuple):
    macro_f1: float  # over the roles with enough blocks, each block counts one
    body: Score  # every block weighted by its words
    per_role: dict[str, Score]
    blocks: dict[str, int]  # gold blocks per role


def tokens(text: str) -> list[str]:
    return _TOKEN.findall(text.lower())


def word_score(output: str, gold: str) -> Score:
    """Tokens as multisets. Nothing found where nothing was to be found is a full score."""
    ours, theirs = Counter(tokens(output)), Counter(tokens(gold))
    if not ours or not theirs:
        value = float(not ours and not theirs)
        return Score(value, value, value)
    return _score((ours & theirs).total(), ours.total(), theirs.total())


def _score(hits: float, predicted: float, gold: float) -> Score:
    precision = hits / predicted if predicted else 0.0
    recall = hits / gold if gold else 0.0
    both = precision + recall
    return Score(precision, recall, 2 * precision * recall / both if both else 0.0)


def share_found(output: str, snippets: Sequence[str]) -> float | None:
    """Share of the snippets that stand in the output (case-folded); None without snippets.

    The mean over pages is the leak for `without` snippets and the with rate for `with` snippets.
    """
    if not snippets:
        return None
    folded = output.casefold()
    return sum(snippet.casefold() in folded for snippet in snippets) / len(snippets)


def mean(values: Iterable[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return fmean(known) if known else None


def harmonic(a: float, b: float) -> float:
    return 2 * a * b / (a + b) if a + b else 0.0


class Text:
    """A text reduced to letters and digits, in which snippets are counted."""

    def __init__(self, text: str) -> None:
        plain = unicodedata.normalize("NFKC", _LINK_TARGET.sub("]", text)).casefold()
        self.words = _WORD.findall(plain)
        self.letters = "".join(self.words)
        self._edges: set[int] | None = None

    @property
    def edges(self) -> set[int]:
        """Offsets in `letters` at which a word starts or ends."""
        if self._edges is None:
            at, self._edges = 0, {0}
            for word in self.words:
                at += len(word)
                self._edges.add(at)
        return self._edges

    def count(self, snippet: str) -> int:
        """How often the snippet occurs; one of under 4 words counts only as whole words."""
        wanted = Text(snippet)
        size, found = len(wanted.letters), 0
        whole = len(wanted.words) < 4
        at = self.letters.find(wanted.letters) if size else -1
        while at >= 0:
            fits = not whole or (at in self.edges and at + size in self.edges)
            found += fits
            at = self.letters.find(wanted.letters, at + (size if fits else 1))
        return found


def dropped(output: Text, snippet: Snippet) -> bool:
    return output.count(snippet.text) <= snippet.max_count


def kept(output: Text, snippet: str) -> bool:
    return output.count(snippet) > 0


def role_scores(rows: Iterable[tuple[str, str, int]], minimum: int = 100) -> RoleScores:
    """Scores of (gold role, predicted role, words of the block); gold `unsure` is left out."""
    gold, predicted, hits = Counter[str](), Counter[str](), Counter[str]()
    words = [0, 0, 0]  # of the body: hits, predicted, gold
    for want, got, size in rows:
        if want == "unsure":
            continue
        gold[want] += 1
        predicted[got] += 1
        hits[want] += want == got
        words[0] += size * (want == got == "body")
        words[1] += size * (got == "body")
        words[2] += size * (want == "body")
    per_role = {role: _score(hits[role], predicted[role], gold[role]) for role in gold}
    counted = [per_role[role].f1 for role, blocks in gold.items() if blocks >= minimum]
    return RoleScores(fmean(counted) if counted else 0.0, _score(*words), per_role, dict(gold))
