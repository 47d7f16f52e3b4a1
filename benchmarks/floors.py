"""Floors: measured figures that must not get worse. They live in floors.json, by name.

`quality.py` and `speed.py` hand their figures over with `--floors`. A floor with direction `min`
must be reached, one with `max` must not be passed. `--update-floors` moves floors to the measured
figure less some slack, but only ever tighter; loosening one takes `--lower-floors` besides.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Literal, TypedDict

PATH = Path(__file__).with_name("floors.json")

Slack = Callable[[str, float], float]  # how far from a figure (name, value) its floor is set


class Floor(TypedDict):
    value: float
    direction: Literal["min", "max"]


def read(path: Path = PATH) -> dict[str, Floor]:
    floors: dict[str, Floor] = json.loads(path.read_text("utf-8")) if path.exists() else {}
    return floors


def check(
    results: Mapping[str, float], scope: str = "", floors: Mapping[str, Floor] | None = None
) -> list[str]:
    """What is violated. Every floor whose name starts with `scope` must have been measured, and
    there must be one: a guard without a floor guards nothing."""
    floors = read() if floors is None else floors
    here = {name: floor for name, floor in floors.items() if name.startswith(scope)}
    if not here:
        return [f"{scope or 'floors.json'}: no floor is set (--update-floors sets them)"]
    violations = []
    for name, floor in sorted(here.items()):
        value, limit = results.get(name), floor["value"]
        if value is None:
            violations.append(f"{name}: not measured, floor {limit:.4f}")
        elif value != value or _worse(value, limit, floor["direction"]):
            violations.append(f"{name}: {value:.4f}, {floor['direction']} {limit:.4f}")
    return violations


def update(
    results: Mapping[str, float],
    directions: Mapping[str, Literal["min", "max"]],
    floors: Mapping[str, Floor],
    slack: Slack,
    lower: bool = False,
) -> dict[str, Floor]:
    """Floors moved to the results less their slack; looser ones only if `lower`."""
    new = dict(floors)
    for name, value in results.items():
        direction = directions[name]
        room = slack(name, value)
        limit = round(value - room if direction == "min" else value + room, 4)
        old = floors.get(name)
        if old is None or lower or _worse(old["value"], limit, direction):
            new[name] = {"value": limit, "direction": direction}
    return new


def _worse(value: float, limit: float, direction: str) -> bool:
    return value < limit if direction == "min" else value > limit


def add_arguments(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("floors")
    group.add_argument("--floors", action="store_true", help="fail where a floor is violated")
    group.add_argument("--update-floors", action="store_true", help="tighten floors to this run")
    group.add_argument("--lower-floors", action="store_true", help="with the above: loosen too")


def finish(
    arguments: argparse.Namespace,
    results: Mapping[str, float],
    directions: Mapping[str, Literal["min", "max"]],
    scopes: list[str],
    slack: Slack,
) -> int:
    """Do what the arguments ask of the floors; the exit code."""
    if arguments.lower_floors and not arguments.update_floors:
        print("--lower-floors does nothing without --update-floors")
        return 2
    if arguments.update_floors:
        old = read()
        new = update(results, directions, old, slack, arguments.lower_floors)
        PATH.write_text(json.dumps(new, indent=1, sort_keys=True) + "\n", "utf-8")
        changed = sorted(name for name in new if new[name] != old.get(name))
        print(f"floors changed: {', '.join(changed) or 'none'}")
    if not arguments.floors:
        return 0
    violations = [line for scope in scopes for line in check(results, scope)]
    for line in violations:
        print(f"FLOOR VIOLATED {line}")
    print(f"floors: {len(violations)} violated ({', '.join(scopes)})")
    return 1 if violations else 0
