"""The clutter kinds: their examples go, their near misses stay, their order has no meaning."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import declutter
import expectations
import filler
from declutter.clutter import KINDS, discover
from declutter.pipeline import extract
from declutter.types import CLUTTER_ROLES

EXPECTED = expectations.Expectations.read()
TRIALS = expectations.trials()
WITHOUT_A_KIND = {"other"}  # roles that no kind speaks for


def test_every_clutter_role_has_a_kind() -> None:
    assert {kind.role for kind in KINDS} == set(CLUTTER_ROLES) - WITHOUT_A_KIND


def test_missed_cases_exist() -> None:
    assert set(EXPECTED.missed) <= {trial.name for trial in TRIALS}


@pytest.mark.parametrize("trial", TRIALS, ids=lambda trial: trial.name)
def test_case(trial: expectations.Trial) -> None:
    wrong = expectations.wrong_blocks(trial, extract(trial.html))
    if trial.name in EXPECTED.missed:
        assert wrong, "comes out right now: take it out of expectations.toml"
        pytest.xfail(f"wrong verdict: {wrong}")
    assert wrong == []


def test_a_case_costs_the_article_nothing_else() -> None:
    """Whatever is put into it, nearly all paragraphs of the article stay."""
    kept = total = 0
    for trial in TRIALS:
        language = filler.language_of(trial.case.language)
        texts = set(filler.PARAGRAPHS[language])
        verdicts = [block.kept for block in extract(trial.html).blocks if block.text in texts]
        assert len(verdicts) == len(texts)
        kept += sum(verdicts)
        total += len(verdicts)
    assert kept / total >= 0.995


def test_roles_of_the_examples(capsys: pytest.CaptureFixture[str]) -> None:
    counts: dict[str, list[int]] = {kind.role: [0, 0] for kind in KINDS}
    for trial in TRIALS:
        if not trial.wanted:
            right, total = expectations.roles_right(trial, extract(trial.html))
            counts[trial.role][0] += right
            counts[trial.role][1] += total
    with capsys.disabled():
        print("\nexamples with the role of their kind:", end=" ")
        print(", ".join(f"{role} {right}/{total}" for role, (right, total) in counts.items()))
    share = sum(right for right, _ in counts.values()) / sum(total for _, total in counts.values())
    assert share >= EXPECTED.floors["kind_roles"]


# --- order and discovery --------------------------------------------------------------------

_EVIDENCE = """
import json, random, sys
import declutter.clutter as clutter

seed = int(sys.argv[1])
if seed:
    kinds = list(clutter.KINDS)
    random.Random(seed).shuffle(kinds)
    assert [kind.role for kind in kinds] != [kind.role for kind in clutter.KINDS]
    clutter.KINDS = tuple(kinds)

import numpy as np
import expectations
from declutter.decode import decode
from declutter.features import measure, read_wording
from declutter.features.names import WORDING as NAMES
from declutter.head import read_head
from declutter.parse import parse
from declutter.pipeline import extract
from declutter.walk import walk

found = []
for trial in sorted(expectations.trials(), key=lambda trial: trial.name)[::12]:
    page = walk(parse(trial.html))
    measured = measure(page, read_head(page.head, trial.html))
    reading = read_wording(measured, np.arange(len(page.texts)))
    rows = dict(zip(measured.names, measured.matrix.tolist(), strict=True))
    rows |= dict(zip(NAMES, reading.matrix.tolist(), strict=True))
    result = extract(trial.html)
    found.append([sorted(rows.items()), result.text, result.roles, result.probability.tolist()])
json.dump(found, sys.stdout)
"""


def _python(code: str, *arguments: str, path: list[Path]) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        capture_output=True,
        timeout=120,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(map(str, path))},
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()[-2000:]
    return done.stdout.decode()


SOURCES = [Path(declutter.__file__).parent.parent, Path(__file__).parent]


@pytest.mark.parametrize("seed", ["1", "2"])
def test_shuffled_kinds_change_nothing(seed: str) -> None:
    usual = json.loads(_python(_EVIDENCE, "0", path=SOURCES))
    shuffled = json.loads(_python(_EVIDENCE, seed, path=SOURCES))
    assert len(usual) == len(shuffled) > 10
    for ours, theirs in zip(usual, shuffled, strict=True):
        assert [name for name, _ in ours[0]] == [name for name, _ in theirs[0]]
        for (name, value), (_, other) in zip(ours[0], theirs[0], strict=True):
            assert value == pytest.approx(other, abs=1e-6), name
        assert ours[1:] == theirs[1:]


def test_kinds_are_discovered() -> None:
    assert discover() == KINDS
    folder = Path(declutter.__file__).parent / "clutter"
    modules = {path.stem for path in folder.glob("*.py")} - {"__init__", "kind"}
    assert modules == {kind.role for kind in KINDS}


def test_a_new_module_is_a_new_kind(tmp_path: Path) -> None:
    """One file makes a kind: its tokens and phrases become features, no table is edited."""
    package = tmp_path / "declutter"
    shutil.copytree(
        SOURCES[0] / "declutter", package, ignore=shutil.ignore_patterns("__pycache__", "learn")
    )
    (package / "clutter" / "horoscope.py").write_text(
        "from declutter.clutter.kind import Kind\n"
        'KIND = Kind(role="horoscope", summary="Stars.", tokens=("zodiac",),\n'
        '            phrases={"en": ("^your stars today",)})\n'
    )
    code = (
        "from declutter.clutter import KINDS\n"
        "from declutter.features.names import WORDING as NAMES\n"
        "from declutter.markup import meaning, token_group_names\n"
        "from declutter import extract\n"
        "assert 'horoscope' in [kind.role for kind in KINDS]\n"
        "assert 'phrase.horoscope' in NAMES\n"
        "names = token_group_names()\n"
        "assert meaning('box-zodiac') >> names.index('horoscope') & 1\n"
        "assert extract('<p>Your stars today are dim.</p>').blocks\n"
        "import declutter; print(declutter.__file__)\n"
    )
    assert str(tmp_path) in _python(code, path=[tmp_path])
