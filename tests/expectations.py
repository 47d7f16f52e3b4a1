"""What the shipped weights reach on the fixtures and on the cases of the kinds, as data.

`tests/fixtures/expectations.toml` holds a floor for all fixtures, the fixtures that stay
below it and the cases that are missed. All of it is strict: what does better than its entry
fails its test until the entry is taken out. `python tests/expectations.py` measures and
prints the differences; with `--write` it writes the file, but lets nothing get worse unless
`--allow-worse` is given too.
"""

from __future__ import annotations

import argparse
import math
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

import filler
import fixture_format
from declutter.clutter import KINDS, Case
from declutter.learn.metrics import tokens
from declutter.pipeline import extract
from declutter.result import Result
from declutter.types import KEPT_BY_DEFAULT

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

FILE = fixture_format.FIXTURES / "expectations.toml"
SLACK = 0.02  # an entry may be so much lower than what is measured


# --- fixtures -------------------------------------------------------------------------------


@dataclass(frozen=True)
class Kept:
    """Words of a page per role, and how many of them the text keeps."""

    words: dict[str, float]
    kept: dict[str, float]
    right_roles: dict[str, int]
    blocks: dict[str, int]

    @property
    def precision(self) -> float:
        total = sum(self.kept.values())
        return sum(self.kept.get(role, 0.0) for role in KEPT_BY_DEFAULT) / total if total else 1.0

    @property
    def recall(self) -> float:
        total = sum(self.words.get(role, 0.0) for role in KEPT_BY_DEFAULT)
        return sum(self.kept.get(role, 0.0) for role in KEPT_BY_DEFAULT) / total if total else 1.0


def with_surplus(texts: list[str], labels: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """The labels, and one more for what a page of hardly any text says without scripts."""
    ours = fixture_format.squeeze("".join(texts))
    theirs = fixture_format.squeeze("".join(text for _, text in labels))
    surplus = ours.removeprefix(theirs) if theirs else ""
    return [*labels, ("other", surplus)] if surplus and surplus != ours else labels


def labels_along(texts: list[str], labels: list[tuple[str, str]]) -> Iterator[tuple[int, int, int]]:
    """(block, label, characters that they share), both in document order.

    Raises:
        ValueError: the blocks and the labels do not hold the same text.
    """
    ours = [fixture_format.squeeze(text) for text in texts]
    theirs = [fixture_format.squeeze(text) for _, text in labels]
    if "".join(ours) != "".join(theirs):
        raise ValueError("the blocks do not hold the text of the labels")
    label, left = 0, len(theirs[0]) if theirs else 0
    for block, text in enumerate(ours):
        wanted = len(text)
        while wanted:
            while not left:
                label += 1
                left = len(theirs[label])
            shared = min(wanted, left)
            yield block, label, shared
            wanted -= shared
            left -= shared


def measure(fixture: fixture_format.Fixture, result: Result) -> Kept:
    words: dict[str, float] = {}
    kept: dict[str, float] = {}
    right: dict[str, int] = {}
    blocks: dict[str, int] = {}
    labels = with_surplus(result.walked.texts, fixture.labels)
    sizes = [len(fixture_format.squeeze(text)) for _, text in labels]
    counts = [len(tokens(text)) for _, text in labels]
    for (role, _), count in zip(labels, counts, strict=True):
        words[role] = words.get(role, 0.0) + count
    most: dict[int, tuple[int, str]] = {}
    for block, label, shared in labels_along(result.walked.texts, labels):
        role = labels[label][0]
        most[block] = max(most.get(block, (0, "")), (shared, role))
        if result.kept[block]:
            kept[role] = kept.get(role, 0.0) + counts[label] * shared / sizes[label]
    for block, (_, role) in most.items():
        blocks[role] = blocks.get(role, 0) + 1
        right[role] = right.get(role, 0) + (result.roles[block] == role)
    return Kept(words, kept, right, blocks)


# --- cases of the kinds ---------------------------------------------------------------------


class Trial(NamedTuple):
    """One case of a kind at one place of an article."""

    name: str
    role: str
    wanted: bool  # a near miss, which must stay
    case: Case
    html: str


def trials() -> list[Trial]:
    found = []
    for kind in KINDS:
        for number, case in enumerate(kind.examples):
            language = filler.language_of(case.language)
            name = f"{kind.role}-example-{number}-{case.language}"
            pages = {
                "middle": filler.page(language, middle=case.html),
                "end": filler.page(language, end=case.html),
            }
            found += [
                Trial(f"{name}-{at}", kind.role, False, case, html) for at, html in pages.items()
            ]
        for number, case in enumerate(kind.near_misses):
            html = filler.page(filler.language_of(case.language), middle=case.html)
            name = f"{kind.role}-near_miss-{number}-{case.language}"
            found.append(Trial(name, kind.role, True, case, html))
    return found


def wrong_blocks(trial: Trial, result: Result) -> list[str]:
    """Named blocks of a case that got the wrong verdict.

    Where a text stands several times, as many as are named must get the right one.
    """
    wrong = []
    for text in dict.fromkeys(trial.case.blocks):
        verdicts = [block.kept for block in result.blocks if block.text == text]
        named = trial.case.blocks.count(text)
        if len(verdicts) < named:
            raise ValueError(f"{trial.name}: no block of its own: {text!r}")
        if verdicts.count(trial.wanted) < named:
            wrong.append(text)
    return wrong


def roles_right(trial: Trial, result: Result) -> tuple[int, int]:
    """How many of the named blocks have the kind's role, and how many there are."""
    texts = set(trial.case.blocks)
    right = {b.text for b in result.blocks if b.text in texts and b.role == trial.role}
    return len(right), len(texts)


# --- the file -------------------------------------------------------------------------------


@dataclass
class Expectations:
    floors: dict[str, float] = field(default_factory=dict)
    below: dict[str, dict[str, float]] = field(default_factory=dict)
    missed: list[str] = field(default_factory=list)

    @classmethod
    def read(cls, path: Path = FILE) -> Expectations:
        data = tomllib.loads(path.read_text("utf-8"))
        return cls(data["floors"], data.get("below", {}), data["kinds"]["missed"])

    def write(self, path: Path = FILE) -> None:
        lines = [
            "# Written by `python tests/expectations.py --write`; see tests/expectations.py.",
            "# Every fixture reaches the floors, but for those below them; every case of a kind",
            "# gets its verdict, but for the missed ones. What does better has to leave its list.",
            "[floors]",
            *(f"{name} = {value}" for name, value in self.floors.items()),
            "",
            "[kinds]",
            "missed = [",
            *(f'  "{name}",' for name in sorted(self.missed)),
            "]",
        ]
        for name, values in sorted(self.below.items()):
            lines += ["", f'[below."{name}"]', *(f"{key} = {v}" for key, v in values.items())]
        path.write_text("\n".join(lines) + "\n", "utf-8")


def measured(floors: dict[str, float]) -> Expectations:
    """What the weights reach now."""
    found = Expectations(floors)
    for folder in fixture_format.folders():
        fixture = fixture_format.load(folder)
        kept = measure(fixture, extract(fixture.html))
        values = {"precision": kept.precision, "recall": kept.recall}
        low = {
            name: math.floor(value * 100) / 100
            for name, value in values.items()
            if value < floors[name]
        }
        if low:
            found.below[fixture.name] = low
    found.missed = [trial.name for trial in trials() if wrong_blocks(trial, extract(trial.html))]
    roles = [roles_right(trial, extract(trial.html)) for trial in trials() if not trial.wanted]
    share = sum(right for right, _ in roles) / sum(total for _, total in roles)
    found.floors["kind_roles"] = math.floor(share * 100) / 100
    return found


def worse(old: Expectations, new: Expectations) -> list[str]:
    found = [f"missed: {name}" for name in new.missed if name not in old.missed]
    for name, values in new.below.items():
        for key, value in values.items():
            before = old.below.get(name, {}).get(key, old.floors[key])
            if value < before - SLACK:
                found.append(f"{name}: {key} {value}, was {before}")
    if new.floors["kind_roles"] < old.floors.get("kind_roles", 0.0):
        found.append(f"kind_roles {new.floors['kind_roles']}, was {old.floors['kind_roles']}")
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description="Measure what expectations.toml holds.")
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--allow-worse", action="store_true")
    options = parser.parse_args()
    old = Expectations.read()
    new = measured(dict(old.floors))
    losses = worse(old, new)
    print(f"{len(new.below)} fixtures below the floors (listed: {len(old.below)})")
    print(f"{len(new.missed)} cases missed (listed: {len(old.missed)})")
    print(*losses, sep="\n")
    if options.write and (options.allow_worse or not losses):
        new.write()
    return bool(losses and not options.allow_worse)


if __name__ == "__main__":
    sys.exit(main())
