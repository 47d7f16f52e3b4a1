"""The learned scores of a page: region, keep and role."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import islice
from typing import TYPE_CHECKING, Any

from declutter import native
from declutter.buffers import joined, whole_numbers
from declutter.features import measure, names, read_wording
from declutter.head import Head
from declutter.scoring.decide import best_roles
from declutter.scoring.forest import Forest, read_weights
from declutter.scoring.words import NAMES as WORD_NAMES
from declutter.scoring.words import WordTable
from declutter.types import KEPT_BY_DEFAULT
from declutter.walk import Walked

if TYPE_CHECKING:
    from pathlib import Path

    from declutter.features.reading import Wording
    from declutter.scoring.reasons import Explained, Layout

NEIGHBOURS = (-3, -2, -1, 0, 1, 2, 3)
REGION_NAMES = tuple(f"region{offset:+d}" if offset else "region" for offset in NEIGHBOURS)
LATER_NAMES = names.WORDING + REGION_NAMES + WORD_NAMES  # below the structure rows, in this order

WORTH_READING = 0.14  # least region probability of a block that is read for its own sake
MOST_BLOCKS = 20_000  # scored in one go
READ_AROUND = 1  # blocks to either side that are read as well


@dataclass(slots=True, eq=False, repr=False)
class Part:
    """Scores of a window of a page: all of it, unless the page is huge. `first` is the number
    of its first block, `keep` is 0 for blocks that were not read. Arrays are NumPy's, or
    memoryviews where compiled code made them."""

    first: int
    measured: Any
    region: Any  # float32, per block
    keep: Any
    numbers: Any  # of the blocks that were read, int64
    matrix: Any  # their features, shape (features, blocks that were read), float32
    every: Any = None  # the features of all blocks, once a role was asked for
    hurried: bool = False  # no block was read: the time was up


@dataclass(slots=True, eq=False, repr=False)
class Scored:
    """Scores of a page: `probability` of every block to be kept, and where it comes from."""

    parts: list[Part]
    probability: Any  # float32, per block

    @property
    def words(self) -> Any:
        """Words per block, float32."""
        return _joined([part.measured.words for part in self.parts])

    @property
    def region(self) -> Any:
        """Region probability per block, float32."""
        return _joined([part.region for part in self.parts])

    @property
    def hurried(self) -> int:
        """Blocks that only the region score judged, because the time was up."""
        return sum(len(part.region) for part in self.parts if part.hurried)

    def part_of(self, block: int) -> Part:
        return next(part for part in reversed(self.parts) if part.first <= block)


def _joined(arrays: list[Any]) -> Any:
    if native.measure is not None:
        return joined([memoryview(array) for array in arrays])
    import numpy as np

    return np.concatenate(arrays)


class Model:
    """Three forests and how they are read together.

    The region forest knows what part of a page is main content (from the bulk corpus);
    the keep forest knows what of it a reader wants (from the role labels); the role forest
    names the part that a block plays and is only read when somebody asks.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder  # None: the shipped one
        keep = read_weights(folder, "keep.json")
        self._region = Forest.load(read_weights(folder, "region.json")["forest"])
        self._keep = Forest.load(keep["forest"])
        self._words = WordTable.load(keep["words"])
        self._blend = float(keep["blend"])
        self.info: dict[str, Any] = keep.get("info", {})
        self._rows: dict[int, Any] = {}
        self._role_layouts: dict[str, Layout] = {}

    def check(self) -> None:
        """What came from a user's folder: no page is then what shows that it does not fit.

        Raises:
            KeyError: a forest asks for features that are not computed.
        """
        structure = names.structure()
        self._rows_of(self._region, structure)
        for forest in (self._keep, self._role):
            self._rows_of(forest, structure, LATER_NAMES)

    @cached_property
    def _role(self) -> Forest:
        return Forest.load(read_weights(self._folder, "role.json")["forest"])

    def _rows_of(self, forest: Forest, names: tuple[str, ...], later: tuple[str, ...] = ()) -> Any:
        rows = self._rows.get(id(forest))
        if rows is None:
            rows = self._rows[id(forest)] = forest.rows(names + later)
        return rows

    def _matrix(self, measured: Any, region: Any, reading: Wording) -> Any:
        """All features of the blocks that were read, structure rows first."""
        numbers, said = reading.numbers, self._words.rows(reading.tokens)
        if native.measure is not None:
            return measured.assembled(numbers, reading.matrix, region, NEIGHBOURS, said)
        import numpy as np

        from declutter.scoring import arrays

        around = arrays.region_rows(region, NEIGHBOURS)[:, numbers]
        return np.concatenate((measured.matrix[:, numbers], reading.matrix, around, said))

    def score(self, page: Walked, head: Head, late: Callable[[], bool] | None = None) -> Scored:
        """Score every block of a page that has at least one.

        Args:
            late: whether the time is up: then only the region score judges.
        """
        count = len(page.texts)
        if count <= MOST_BLOCKS:
            parts = [self._score_part(0, page, head, late)]
        else:  # as pages of their own, one after the other: memory stays bounded
            parts = [
                self._score_part(low, page.window(low, min(low + MOST_BLOCKS, count)), head, late)
                for low in range(0, count, MOST_BLOCKS)
            ]
        blend = _way().blend
        probability = [
            part.region if part.hurried else blend(part.region, part.keep, self._blend)
            for part in parts
        ]
        return Scored(parts, _joined(probability))

    def _score_part(
        self, first: int, page: Walked, head: Head, late: Callable[[], bool] | None
    ) -> Part:
        way = _way()
        measured = measure(page, head)
        names, count = measured.names, len(page.texts)
        region = way.first_probabilities(
            self._region.buffered(measured.matrix, self._rows_of(self._region, names))
        )
        if late is not None and late():
            nothing = way.spread(region[:0], whole_numbers(()), count)
            return Part(first, measured, region, nothing, whole_numbers(()), None, hurried=True)
        numbers = worth_reading(measured, region)
        matrix = self._matrix(measured, region, read_wording(measured, numbers))
        keep = way.first_probabilities(
            self._keep.buffered(matrix, self._rows_of(self._keep, names, LATER_NAMES))
        )
        return Part(first, measured, region, way.spread(keep, numbers, count), numbers, matrix)

    def best_roles(self, scored: Scored, chosen: bytes) -> list[str]:
        """Role of every block: of those of content if it was chosen, else of the others."""
        names = self._role.outputs
        content = bytes(name in KEPT_BY_DEFAULT for name in names)
        best: list[str] = []
        for part in scored.parts:
            of_part = chosen[part.first : part.first + len(part.region)]
            best += (names[i] for i in best_roles(self._roles(part), content, of_part))
        return best

    def roles(self, scored: Scored) -> tuple[tuple[str, ...], Any]:
        """Role names and their scores, shape (roles, blocks): an array."""
        import numpy as np

        scores = [self._roles(part) for part in scored.parts]
        return self._role.outputs, np.concatenate([np.asarray(some) for some in scores], axis=1)

    def _every(self, part: Part) -> Any:
        if part.every is None:
            reading = read_wording(part.measured, _all(len(part.region)))
            part.every = self._matrix(part.measured, part.region, reading)
        return part.every

    def _role_rows(self, part: Part) -> Any:
        return self._rows_of(self._role, part.measured.names, LATER_NAMES)

    def _roles(self, part: Part) -> Any:
        return self._role.buffered(self._every(part), self._role_rows(part))

    def explain_role(
        self, scored: Scored, roles: Sequence[str], first: int, most: int
    ) -> Explained:
        """Terms of the role scores of blocks in a row that play the same role.

        Args:
            roles: of all blocks.
            first: number of the first block.
            most: blocks.
        """
        from declutter.scoring.reasons import Explained, Layout
        from declutter.scoring.terms import new_table

        part, role = scored.part_of(first), roles[first]
        behind = min(first + most, part.first + len(part.region))
        others = (i for i in range(first + 1, behind) if roles[i] != role)
        count = next(others, behind) - first
        terms = self._role.terms_of(self._role.outputs.index(role))
        layout = self._role_layouts.get(role)
        if layout is None:
            layout = self._role_layouts[role] = Layout({"": terms})
        table, rows = new_table(count, len(layout.names)), self._role_rows(part)
        terms.add(self._every(part), first - part.first, rows, list(range(count)), table, 0)
        return Explained(first, layout, table, [0] * count)

    def explain(self, scored: Scored, first: int, most: int) -> Explained:
        """Terms of the region scores of blocks in a row, and of the keep scores of those of them
        that were read.

        With its term `bias` each score's terms sum to the logit of its probability.

        Args:
            first: number of the first block.
            most: blocks; where a part of the page ends there are fewer.
        """
        from declutter.scoring.reasons import Explained
        from declutter.scoring.terms import new_table

        part, layout = scored.part_of(first), self._layout
        low, structure = first - part.first, part.measured.names
        count = min(most, len(part.region) - low)
        if count < 1:
            raise IndexError(f"no block {first}")
        columns = layout.scores["region"].first
        table = new_table(count, len(layout.names))
        self._region.terms_of(0).add(
            part.measured.matrix, low, self._rows_of(self._region, structure),
            list(range(count)), table, columns,
        )  # fmt: skip
        column, behind = (bisect_left(part.numbers, number) for number in (low, low + count))
        if column < behind:
            self._keep.terms_of(0).add(
                part.matrix, column, self._rows_of(self._keep, structure, LATER_NAMES),
                [int(part.numbers[i]) - low for i in range(column, behind)], table, 0,
            )  # fmt: skip
        starts = [0 if part.keep[low + i] > 0 else columns for i in range(count)]
        return Explained(first, layout, table, starts)

    @cached_property
    def _layout(self) -> Layout:
        from declutter.scoring.reasons import Layout

        return Layout({"keep": self._keep.terms_of(0), "region": self._region.terms_of(0)})

    def terms(self, scored: Scored, block: int) -> dict[str, dict[str, float]]:
        """Named terms of one block's region score and, if it was read, of its keep score.

        With its term `bias` each score's terms sum to the logit of its probability.
        """
        _, layout, table, starts = self.explain(scored, block, 1)
        named = zip(layout.names, table.tolist()[0], strict=True)
        found: dict[str, dict[str, float]] = {"region": {}}
        for full, value in (*islice(named, starts[0], None), *self.cue_terms(scored, block)):
            score, _, name = full.partition(": ")
            found.setdefault(score, {})[name] = value
        return found

    @property
    def has_cues(self) -> bool:
        """Whether `cue_terms` may give any."""
        return False

    def cue_terms(self, scored: Scored, block: int) -> list[tuple[str, float]]:
        """Named terms of what is added to the forests' scores of a block: here none."""
        return []

    def role_cue_terms(self, scored: Scored, block: int, role: str) -> list[tuple[str, float]]:
        """The same for its score for a role."""
        return []


def _way() -> Any:
    """Who computes: compiled code, or NumPy."""
    if native.decide is not None:
        return native.decide
    from declutter.scoring import arrays

    return arrays


def worth_reading(measured: Any, region: Any) -> Any:
    """Numbers of the blocks of a page whose words are read, see `arrays.worth_reading`."""
    if native.measure is not None:
        return measured.worth_reading(region, WORTH_READING, READ_AROUND)
    from declutter.scoring import arrays

    before = measured.containers.previous_heading()
    return arrays.worth_reading(region, before, WORTH_READING, READ_AROUND)


def _all(count: int) -> Any:
    if native.measure is not None:
        return whole_numbers(range(count))
    import numpy as np

    return np.arange(count)


def load_model(path: Path | None = None) -> Model:
    """The model of a folder of weights, or the shipped one; that as a file of `declutter tune` has
    it, if the path is a file.

    Raises:
        ValueError: the file holds no weights that can be used.
        OSError: it cannot be read.
    """
    if path is not None and path.is_file():
        from declutter.scoring.correction import load_corrected

        return load_corrected(path)
    return _load(path)


@lru_cache(maxsize=4)
def _load(folder: Path | None) -> Model:
    if folder is None:
        return Model()
    try:
        model = Model(folder)
        model.check()
    except (KeyError, TypeError, AttributeError, OverflowError) as error:
        raise ValueError(f"{type(error).__name__}: {error}") from None
    return model
