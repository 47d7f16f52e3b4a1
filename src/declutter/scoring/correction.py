"""Corrections of the shipped weights, learned from a user's own pages (`learn/tune.py`).

`declutter tune` writes one JSON file: cues (what class names and words of these pages are worth),
trees that are added to the shipped forests, and the digest of the weights that they were added to.
A sum of two forests is a forest, and cues are one more term of a score: nothing else changes.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

import numpy as np

from declutter.head import Head
from declutter.scoring.arrays import Floats, probabilities
from declutter.scoring.cues import Cues
from declutter.scoring.forest import Forest
from declutter.scoring.model import Model, Part, Scored
from declutter.scoring.shipped import SHIPPED
from declutter.types import ROLES
from declutter.walk import Walked

FORMAT: Final = "declutter correction 2"
MOST_BYTES: Final = 20_000_000
DEEPEST, MOST_TREES = 8, 5_000
_BASE_FILES: Final = ("region.json", "keep.json", "role.json")


@lru_cache(maxsize=4)
def digest_of(folder: Path) -> str:
    """Digest of the weights in a folder: a correction fits these and no others."""
    found = hashlib.sha256()
    for name in _BASE_FILES:
        found.update(f"{name}\n".encode() + (folder / name).read_bytes())
    return found.hexdigest()[:32]


@dataclass(frozen=True, slots=True)
class Correction:
    """Attributes:
    base: `digest_of` the weights that it corrects.
    keep: trees to add to the keep forest, None for none.
    role: trees to add to the role forest, None for none.
    keep_cues, role_cues: cues to add to the same scores, None for none.
    info: what it was learned from and what it measured; nothing reads it.
    """

    base: str
    keep: Forest | None
    role: Forest | None
    keep_cues: Cues | None = None
    role_cues: Cues | None = None
    info: dict[str, Any] = field(default_factory=dict)

    def dump(self) -> str:
        """The contents of its file; `load` reads them back."""
        parts = {"keep": self.keep, "role": self.role}
        forests = {name: forest and forest.dump() for name, forest in parts.items()}
        cues = {"keep_cues": self.keep_cues, "role_cues": self.role_cues}
        weights = {name: part and part.weights for name, part in cues.items()}
        content = {"format": FORMAT, "base": self.base, "info": self.info, **weights, **forests}
        return json.dumps(content, ensure_ascii=False) + "\n"

    @classmethod
    def load(cls, data: bytes) -> Correction:
        """Read a file's contents; they may come from anywhere.

        Raises:
            ValueError: they are not what `dump` writes; the message says what is wrong.
        """
        if len(data) > MOST_BYTES:
            raise ValueError(f"larger than {MOST_BYTES:,} bytes")
        try:
            content = json.loads(data)
            if not isinstance(content, dict) or content.get("format") != FORMAT:
                raise ValueError(f'no "format": "{FORMAT}"')
            if not isinstance(content["base"], str):
                raise ValueError("base is not a digest")
            info = content.get("info")
            return cls(
                base=content["base"],
                keep=_forest(content["keep"], "keep"),
                role=_forest(content["role"], "role"),
                keep_cues=_cues(content["keep_cues"], ("keep",)),
                role_cues=_cues(content["role_cues"], ROLES),
                info=info if isinstance(info, dict) else {},
            )
        except (KeyError, TypeError, AttributeError, OverflowError, RecursionError) as error:
            raise ValueError(f"{type(error).__name__}: {error}") from None


def _forest(data: Any, name: str) -> Forest | None:
    """A checked forest: its numbers point inside it and are finite."""
    if data is None:
        return None
    if not 1 <= int(data["depth"]) <= DEEPEST:
        raise ValueError(f"{name}: trees of depth {data['depth']}")
    for key in ("question_feature", "question_border", "trees", "leaves"):
        if not np.isfinite(np.array(data[key].split(), dtype=np.float64)).all():
            raise ValueError(f"{name}: {key} are not numbers")
    names = [*data["features"], *data["outputs"]]
    if not all(isinstance(text, str) for text in names) or not data["outputs"]:
        raise ValueError(f"{name}: features and outputs are not names")
    try:
        forest = Forest.load(data)
    except ValueError as error:
        raise ValueError(f"{name}: {error}") from None
    forest = forest.as_arrays()
    finite = np.isfinite(forest.leaves).all() and np.isfinite(forest.bias).all()
    if len(forest.trees) > MOST_TREES or not finite:
        raise ValueError(f"{name}: its numbers are too many or too large")
    return forest


def _cues(data: Any, outputs: Sequence[str]) -> Cues | None:
    return None if data is None else Cues.load(data, outputs)


def joined(first: Forest, more: Forest) -> Forest:
    """The forest whose scores are the sum of the two.

    Raises:
        ValueError: `more` asks for features or has outputs that `first` does not have.
    """
    if not set(more.features) <= set(first.features) or not set(more.outputs) <= set(first.outputs):
        raise ValueError("it asks for features or scores roles that these weights do not know")
    first, more = first.as_arrays(), more.as_arrays()
    depth = max(first.trees.shape[1], more.trees.shape[1])
    feature = np.array([first.features.index(name) for name in more.features], dtype=np.int64)
    output = [first.outputs.index(name) for name in more.outputs]
    trees, leaves = _deepened(more.trees + len(first.question_feature), more.leaves, depth)
    spread = np.zeros((*leaves.shape[:2], len(first.outputs)), dtype=np.float32)
    spread[:, :, output] = leaves
    bias = first.bias.copy()
    bias[output] += more.bias
    first_trees, first_leaves = _deepened(first.trees, first.leaves, depth)
    _, cover = _deepened(first.trees, first.cover, depth)
    _, more_cover = _deepened(more.trees, more.cover, depth)
    asked = feature[more.question_feature] if more.question_feature.size else feature[:0]
    return Forest(
        features=first.features,
        outputs=first.outputs,
        question_feature=np.concatenate((first.question_feature, asked)),
        question_border=np.concatenate((first.question_border, more.question_border)),
        trees=np.concatenate((first_trees, trees)),
        leaves=np.concatenate((first_leaves, spread)),
        bias=bias,
        cover_text=" ".join(map(str, np.concatenate((cover, more_cover)).astype(int).ravel())),
    )


def _deepened(trees: Any, leaves: Any, depth: int) -> tuple[Any, Any]:
    """The same trees, which ask their last question again until they are so deep."""
    while trees.shape[1] < depth:
        # The new highest bit equals the one below it, so both halves may hold the same leaves.
        trees = np.concatenate((trees, trees[:, -1:]), axis=1)
        leaves = np.concatenate((leaves, leaves), axis=1)
    return trees, leaves


class Corrected(Model):
    """The model of a folder with a correction added to its scores.

    Raises:
        ValueError: the correction was learned on top of other weights.
    """

    def __init__(self, correction: Correction, folder: Path = SHIPPED) -> None:
        if correction.base != digest_of(folder):
            raise ValueError(
                "it was tuned on top of other weights than those of this version of declutter; "
                "run declutter tune again"
            )
        super().__init__(folder)
        if correction.keep is not None:
            self._keep = joined(self._keep, correction.keep)
        if correction.role is not None:
            self._role = joined(self._role, correction.role)
        self._keep_cues, self._role_cues = correction.keep_cues, correction.role_cues
        if self._role_cues and not set(self._role_cues.outputs) <= set(self._role.outputs):
            raise ValueError("it scores roles that these weights do not know")

    def _score_part(
        self, first: int, page: Walked, head: Head, late: Callable[[], bool] | None
    ) -> Part:
        part = super()._score_part(first, page, head, late)
        if self._keep_cues and len(part.numbers):
            more = self._keep_cues.scores(page, part.numbers.tolist()).sum(axis=0)
            keep, numbers = np.array(part.keep), np.asarray(part.numbers)
            keep[numbers] = _raised(keep[numbers], more)
            part.keep = keep
        return part

    def _roles(self, part: Part) -> Any:
        scores = super()._roles(part)
        if self._role_cues:
            rows = [self._role.outputs.index(role) for role in self._role_cues.outputs]
            scores = np.array(scores)
            scores[rows] += self._role_cues.scores(part.measured.page, range(len(part.region)))
        return scores

    @property
    def has_cues(self) -> bool:
        """Whether cues of the keep score were learned."""
        return bool(self._keep_cues)

    def cue_terms(self, scored: Scored, block: int) -> list[tuple[str, float]]:
        """The terms of the cues, if the block was read."""
        if not self._keep_cues:
            return []
        part = scored.part_of(block)
        block -= part.first
        if not part.keep[block] > 0:
            return []
        terms = self._keep_cues.terms(part.measured.page, block, "keep")
        return [(f"keep: {name}", value) for name, value in terms.items()]

    def role_cue_terms(self, scored: Scored, block: int, role: str) -> list[tuple[str, float]]:
        """The terms of the cues."""
        if not self._role_cues:
            return []
        part = scored.part_of(block)
        return list(self._role_cues.terms(part.measured.page, block - part.first, role).items())


def _raised(probability: Floats, more: Floats) -> Floats:
    """The probability whose logit is higher by `more`; never 0, which says "not read"."""
    known = np.clip(probability.astype(np.float64), 1e-12, 1 - 1e-7)
    return probabilities(np.clip(np.log(known / (1 - known)) + more, -27.0, 27.0))


@lru_cache(maxsize=4)
def _corrected(data: bytes) -> Corrected:
    return Corrected(Correction.load(data))


def load_corrected(path: Path) -> Model:
    """The shipped weights with the correction of a file that `declutter tune` wrote.

    Raises:
        ValueError: the file holds no correction, or one of other weights.
        OSError: it cannot be read.
    """
    with path.open("rb") as file:
        data = file.read(MOST_BYTES + 1)
    try:
        return _corrected(data)
    except ValueError as error:
        reason = " ".join(str(error).split())
        raise ValueError(f"{path} cannot be used as weights: {reason}") from None
