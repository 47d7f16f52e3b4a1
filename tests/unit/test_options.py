from __future__ import annotations

import pickle
from dataclasses import FrozenInstanceError, replace
from pathlib import Path

import pytest

from declutter.options import Options
from declutter.types import KEPT_BY_DEFAULT, ROLES


def test_default() -> None:
    assert Options().kept_roles == KEPT_BY_DEFAULT == {"body", "dek", "note"}
    assert Options().weights is None


def test_keep_and_drop() -> None:
    options = Options(keep=["caption", "title"], drop=("dek", "title"))
    assert options.kept_roles == {"body", "note", "caption"}


def test_only() -> None:
    assert Options(only={"title"}).kept_roles == {"title"}


def test_everything_may_be_dropped() -> None:
    assert Options(drop=KEPT_BY_DEFAULT).kept_roles == frozenset()


@pytest.mark.parametrize("field", ["keep", "drop"])
def test_only_stands_alone(field: str) -> None:
    with pytest.raises(ValueError, match="only"):
        Options(only=["body"], **{field: ["title"]})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "names",
    [
        ["title", "caption"],
        iter(["title", "caption"]),
        {"title": 1, "caption": 2},
        "title, caption",
    ],
)
def test_any_iterable_will_do(names: list[str]) -> None:
    assert Options(keep=names).keep == {"title", "caption"}


def test_no_letter_of_a_name_is_taken_for_a_role() -> None:
    assert Options(keep="caption").keep == {"caption"}


@pytest.mark.parametrize("field", ["keep", "drop", "only"])
def test_unknown_role_is_told_with_those_that_there_are(field: str) -> None:
    with pytest.raises(ValueError, match=f"{field}: no such role: adverts, sidebar") as caught:
        Options(**{field: ["sidebar", "adverts", "body"]})  # type: ignore[arg-type]
    assert all(role in str(caught.value) for role in ROLES)


def test_weights_become_a_path() -> None:
    assert Options(weights="a/b.json").weights == Path("a/b.json")


def test_is_a_value() -> None:
    options = Options(keep=["caption"], weights="w.json")
    assert options == Options(keep={"caption"}, weights=Path("w.json"))
    assert hash(options) == hash(Options(keep=("caption",), weights="w.json"))
    assert pickle.loads(pickle.dumps(options)) == options
    assert replace(options, drop=frozenset({"dek"})).kept_roles == {"body", "note", "caption"}
    with pytest.raises(FrozenInstanceError):
        options.keep = frozenset()  # type: ignore[misc]
