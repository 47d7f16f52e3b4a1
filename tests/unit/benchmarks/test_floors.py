"""Floors hold, tighten by themselves and loosen only when told to."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import floors
from floors import Floor

FLOORS: dict[str, Floor] = {
    "quality.a.f1": {"value": 0.9, "direction": "min"},
    "quality.a.leak": {"value": 0.1, "direction": "max"},
    "speed.a.ratio": {"value": 5.0, "direction": "max"},
}


def test_check() -> None:
    assert floors.check({"quality.a.f1": 0.9, "quality.a.leak": 0.1}, "quality.", FLOORS) == []
    worse = floors.check({"quality.a.f1": 0.89, "quality.a.leak": 0.11}, "quality.", FLOORS)
    assert [line.split(":")[0] for line in worse] == ["quality.a.f1", "quality.a.leak"]


def test_check_wants_every_floor_measured() -> None:
    assert "not measured" in floors.check({"quality.a.f1": 1.0}, "quality.", FLOORS)[0]
    assert floors.check({"quality.a.f1": float("nan")}, "quality.a.f1", FLOORS)
    assert "no floor" in floors.check({"other.f1": 1.0}, "other.", FLOORS)[0]


def test_update_only_tightens() -> None:
    measured = {"quality.a.f1": 0.95, "quality.a.leak": 0.2, "quality.a.new": 0.5}
    new = floors.update(
        measured,
        {"quality.a.f1": "min", "quality.a.leak": "max", "quality.a.new": "min"},
        FLOORS,
        slack=lambda name, value: 0.01,
    )
    assert new["quality.a.f1"]["value"] == 0.94
    assert new["quality.a.leak"]["value"] == 0.1
    assert new["quality.a.new"]["value"] == 0.49
    assert new["speed.a.ratio"] == FLOORS["speed.a.ratio"]


def test_update_loosens_when_told() -> None:
    new = floors.update(
        {"speed.a.ratio": 6.0},
        {"speed.a.ratio": "max"},
        FLOORS,
        lambda name, value: value * 0.1,
        True,
    )
    assert new["speed.a.ratio"]["value"] == pytest.approx(6.6)


def test_the_shipped_file_is_sound() -> None:
    shipped = json.loads(Path(floors.PATH).read_text("utf-8"))
    for name, floor in shipped.items():
        assert name.split(".")[0] in ("outputs", "quality", "speed")
        assert floor["direction"] in ("min", "max")
        assert isinstance(floor["value"], float | int)
