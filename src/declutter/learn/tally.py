"""What an extractor did on labelled pages, summed up: word scores, clutter, roles."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

from declutter.learn import metrics
from declutter.learn.alignment import align
from declutter.learn.labelled import Page
from declutter.learn.metrics import Score
from declutter.types import KEPT_BY_DEFAULT

MANY_BLOCKS = 100  # of a role, for it to count in the macro F1 of a large corpus


@dataclass
class Tally:
    """What one extractor did on one corpus."""

    words: list[tuple[str, Score]] = field(default_factory=list)  # (page type, score)
    leak: list[float | None] = field(default_factory=list)
    must: list[float | None] = field(default_factory=list)
    drop: list[float] = field(default_factory=list)
    keep: list[float] = field(default_factory=list)
    drop_of: dict[str, list[bool]] = field(default_factory=lambda: defaultdict(list))
    keep_of: dict[str, list[bool]] = field(default_factory=lambda: defaultdict(list))
    roles: list[tuple[str, str, int]] = field(default_factory=list)
    pages: int = 0
    errors: list[str] = field(default_factory=list)

    def add(self, page: Page, text: str, blocks: list[tuple[str, str]] | None) -> None:
        """Count a page: `text` is what was kept of it, `blocks` all its (role, text)."""
        self.pages += 1
        if page.gold is not None:
            self.words.append((page.page_type, metrics.word_score(text, page.gold)))
            self.leak.append(metrics.share_found(text, page.must_not))
            self.must.append(metrics.share_found(text, page.must))
        if page.drop or page.keep:
            self._add_clutter(page, metrics.Text(text))
        if page.blocks and blocks is not None:
            gold = [block for block in page.blocks if block[1].strip()]
            for (want, words), got in zip(gold, align([t for _, t in gold], blocks), strict=True):
                self.roles.append((want, got, len(metrics.tokens(words))))

    def _add_clutter(self, page: Page, text: metrics.Text) -> None:
        gone = [metrics.dropped(text, snippet) for snippet in page.drop]
        for snippet, hit in zip(page.drop, gone, strict=True):
            self.drop_of[snippet.role].append(hit)
        if gone:
            self.drop.append(sum(gone) / len(gone))
        if page.keep:
            self.keep.append(sum(metrics.kept(text, s) for s in page.keep) / len(page.keep))
        for role, block in page.blocks:
            if role in KEPT_BY_DEFAULT and metrics.Text(block).letters:
                self.keep_of[role].append(metrics.kept(text, block))

    def result(self, least_blocks: int = MANY_BLOCKS) -> dict[str, Any]:
        """All figures, ready for JSON; what could not be measured is left out.

        Args:
            least_blocks: labelled blocks that a role needs to count in the macro F1.
        """
        found: dict[str, Any] = {"pages": self.pages, "errors": len(self.errors)}
        if self.errors:
            found["first_error"] = self.errors[0]
        if self.words:
            types = sorted({kind for kind, _ in self.words})
            found["words"] = {
                **_means([score for _, score in self.words]),
                "by_page_type": {
                    kind: _means([score for name, score in self.words if name == kind])
                    for kind in types
                },
                "leak": metrics.mean(self.leak),
                "with_rate": metrics.mean(self.must),
            }
        drop, keep = metrics.mean(self.drop), metrics.mean(self.keep)
        if drop is not None and keep is not None:
            found["clutter"] = {
                "drop": drop,
                "keep": keep,
                "combined": metrics.harmonic(drop, keep),
                "drop_of": _rates(self.drop_of),
            }
            if self.keep_of:
                found["clutter"]["keep_of"] = _rates(self.keep_of)
        if self.roles:
            scores = metrics.role_scores(self.roles, least_blocks)
            found["roles"] = {
                "macro_f1": scores.macro_f1,
                "body_by_words": scores.body._asdict(),
                "per_role": {
                    role: {**score._asdict(), "blocks": scores.blocks[role]}
                    for role, score in sorted(scores.per_role.items())
                },
            }
        return found


def _rates(hits_of: dict[str, list[bool]]) -> dict[str, Any]:
    return {
        role: {"rate": sum(hits) / len(hits), "snippets": len(hits)}
        for role, hits in sorted(hits_of.items())
    }


def _means(scores: list[Score]) -> dict[str, Any]:
    names = ("precision", "recall", "f1")
    return {"pages": len(scores)} | {
        name: metrics.mean([getattr(score, name) for score in scores]) for name in names
    }
