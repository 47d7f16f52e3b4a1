"""What `clean_text` returns: verdicts on the lines of a text, and lazy views on them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cached_property, partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from declutter.options import Options
from declutter.plain.lines import Lines
from declutter.plain.model import PlainModel
from declutter.scoring.arrays import Floats
from declutter.scoring.reasons import Reasons
from declutter.types import KEPT_BY_DEFAULT, ROLES

THIN_WORDS = 25


@dataclass(frozen=True, slots=True)
class PlainBlock:
    """One line of a text, in order.

    Attributes:
        number: position among the text's blocks.
        text: what it says: without marks, white space collapsed.
    """

    number: int
    text: str
    _result: PlainResult

    @property
    def raw_text(self) -> str:
        """The line as it stands in the text."""
        lines = self._result.lines
        return lines.text[lines.start[self.number] : lines.end[self.number]]

    @property
    def start(self) -> int:
        """Offset of `raw_text` in the text that was given."""
        return self._result.lines.start[self.number]

    @property
    def form(self) -> str:
        """What its marks say it is: paragraph, heading, list_item, quote, table_cell or code."""
        return self._result.lines.forms[self.number]

    @property
    def role(self) -> str:
        """The part it plays: one of `declutter.types.ROLES`."""
        return self._result.roles[self.number]

    @property
    def kept(self) -> bool:
        """Whether the options keep it."""
        return bool(self._result.kept[self.number])

    @property
    def score(self) -> float:
        """Probability to be main content, 0 to 1."""
        return float(self._result.probability[self.number])

    @property
    def reasons(self) -> list[tuple[str, float]]:
        """Named terms of its score, strongest first; positive ones speak for keeping it."""
        return self._result.reasons(self.number)

    def to_dict(self) -> dict[str, Any]:
        return {
            "text": self.text,
            "form": self.form,
            "role": self.role,
            "kept": self.kept,
            "score": round(self.score, 4),
            "reasons": [
                [name, round(value, 3)]
                for name, value in self._result._reasons.strongest(self.number, 5)
            ],
            "start": self.start,
        }


class PlainResult:
    """Lines of a plain text and the verdicts on them.

    It has what a `Result` has, as far as it makes sense without markup.

    Attributes:
        lines: the text cut into blocks.
        probability: probability of each block to be main content, shape (blocks,).
        warnings: what happened on the way that the caller may want to know.
    """

    url: str | None = None

    def __init__(
        self,
        lines: Lines,
        options: Options,
        model: PlainModel,
        *,
        encoding: str = "unicode",
        warnings: tuple[str, ...] = (),
    ) -> None:
        self.lines = lines
        self.options = options
        self.encoding = encoding
        self.warnings = warnings
        self._model = model
        if lines.texts:
            self._matrix: Floats = model.measure(lines)
            self.probability: Floats = model.probability(self._matrix)
            self._chosen: NDArray[np.bool_] = model.chosen(lines, self._matrix, self.probability)
        else:
            self._matrix = np.zeros((0, 0), dtype=np.float32)
            self.probability = np.zeros(0, dtype=np.float32)
            self._chosen = np.zeros(0, dtype=bool)

    @cached_property
    def roles(self) -> list[str]:
        """Role of every block. A chosen block plays a content role, any other does not."""
        if not self.lines.texts:
            return []
        names, scores = self._model.roles(self._matrix)
        content = np.array([name in KEPT_BY_DEFAULT for name in names])
        barred = np.where(content[:, None] == self._chosen[None, :], 0.0, -np.inf)
        return [names[i] for i in np.argmax(scores + barred, axis=0)]

    @cached_property
    def kept(self) -> NDArray[np.bool_]:
        """Mask of the blocks that the options keep."""
        wanted = self.options.kept_roles
        if wanted == KEPT_BY_DEFAULT:
            return self._chosen
        return np.array([role in wanted for role in self.roles], dtype=bool)

    @cached_property
    def blocks(self) -> list[PlainBlock]:
        """All blocks, in the order of the text."""
        return [PlainBlock(i, text, self) for i, text in enumerate(self.lines.texts)]

    @property
    def removed(self) -> list[PlainBlock]:
        """The blocks that were not kept."""
        return [block for block in self.blocks if not block.kept]

    @property
    def comments(self) -> list[PlainBlock]:
        """Reader comments; they are not part of the text unless the options keep them."""
        return [block for block in self.blocks if block.role == "comments"]

    @cached_property
    def text(self) -> str:
        """The kept lines as they stood in the text, marks and blank lines included."""
        return self.lines.join(np.flatnonzero(self.kept).tolist())

    @property
    def status(self) -> str:
        """ "ok", "thin" (a few words only) or "empty"."""
        texts = [self.lines.texts[i] for i in np.flatnonzero(self.kept)[:200]]
        words, letters = sum(len(text.split()) for text in texts), sum(map(len, texts))
        if not letters:
            return "empty"
        return "thin" if words < THIN_WORDS and letters < 4 * THIN_WORDS else "ok"

    @property
    def confidence(self) -> float:
        """Expected word F1 of the choice, 0 to 1."""
        if not self.lines.texts:
            return 0.0
        words = np.array([max(len(text.split()), len(text) / 12) for text in self.lines.texts])
        hits = float((self.probability * words)[self._chosen].sum())
        all_in_all = words[self._chosen].sum() + float((self.probability * words).sum())
        return round(2 * hits / all_in_all, 4) if all_in_all else 0.0

    def reasons(self, block: int) -> list[tuple[str, float]]:
        """Named terms of the keep score of a block, strongest first. With the term
        `keep: bias` they sum to the logit of its probability."""
        return self._reasons.strongest(block)

    @cached_property
    def _reasons(self) -> Reasons:
        return Reasons(partial(self._model.explain, self._matrix))

    def to_dict(self) -> dict[str, Any]:
        """Everything, ready for JSON."""
        return {
            "url": self.url,
            "status": self.status,
            "confidence": self.confidence,
            "encoding": self.encoding,
            "warnings": list(self.warnings),
            "text": self.text,
            "blocks": [block.to_dict() for block in self.blocks],
        }

    def json(self) -> str:
        return json.dumps(self.to_dict(), ensure_ascii=False)

    def explain(self) -> str:
        """A readable table: number, verdict, role, score, text, the terms that made it."""
        lines = ["   # keep role          score  text / strongest terms"]
        for block in self.blocks:
            text = block.text if len(block.text) <= 70 else block.text[:69] + "…"
            mark = "+" if block.kept else "-"
            lines.append(f"{block.number:4d}  {mark}   {block.role:13s} {block.score:.3f}  {text}")
            terms = "  ".join(
                f"{name} {value:+.2f}" for name, value in self._reasons.strongest(block.number, 4)
            )
            lines.append(f"{'':29s}{terms}")
        counts = {role: self.roles.count(role) for role in ROLES if role in self.roles}
        lines.append("  ".join(f"{role} {count}" for role, count in counts.items()))
        return "\n".join(lines)
