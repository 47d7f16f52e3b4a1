"""The published JSON Schema says what comes out, for every page we have."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, NoReturn

import pytest
from jsonschema import Draft202012Validator

import filler
import fixture_format
from declutter import extract
from declutter.metadata import Metadata
from declutter.types import FORMS, ROLES

SCHEMA: dict[str, Any] = json.loads(
    (Path(__file__).parent.parent / "docs" / "result.schema.json").read_text("utf-8")
)
VALIDATOR = Draft202012Validator(SCHEMA)
HARD = {
    "empty": "",
    "no block": "<div></div>",
    "no text kept": "<nav><a href=/>Home</a></nav>",
    "control characters": "<p>a\x00b\x01\x0b\x1f\x7f\x85\u2028 \ufffe</p>" * 3,
    "surrogates": "<p>lone \ud800 and \udfff halves</p>",
    "bad dates": '<meta property="article:published_time" content="0000-99-99"><p>words</p>',
    "bytes": b"\xff\xfe\x00<p>caf\xe9",
}


def _not_a_number(name: str) -> NoReturn:
    raise AssertionError(f"{name} is no JSON")


def problems(written: str) -> list[str]:
    data = json.loads(written, parse_constant=_not_a_number)
    return [f"{error.json_path}: {error.message[:200]}" for error in VALIDATOR.iter_errors(data)]


def test_schema_is_one() -> None:
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("folder", fixture_format.folders(), ids=lambda folder: folder.name)
def test_every_fixture(folder: Path) -> None:
    assert problems(extract((folder / "page.html").read_bytes()).json()) == []


@pytest.mark.parametrize("page", HARD.values(), ids=HARD)
def test_hard_pages(page: str | bytes) -> None:
    written = extract(page, url="https://paper.example/x").json()
    assert problems(written) == []
    written.encode("utf-8")


def test_schema_knows_every_field_and_no_other() -> None:
    """It stays open for later versions, but it must not fall behind this one."""
    data = extract(filler.page("en")).to_dict()
    definitions = SCHEMA["$defs"]
    assert set(SCHEMA["properties"]) == {*data, "file"}
    assert set(SCHEMA["required"]) == set(data)
    assert set(definitions["block"]["properties"]) == set(data["blocks"][0])
    assert set(definitions["metadata"]["properties"]) == set(data["metadata"])
    assert set(definitions["metadata"]["required"]) == set(Metadata().to_dict())
    assert definitions["block"]["properties"]["role"]["enum"] == list(ROLES)
    assert definitions["block"]["properties"]["form"]["enum"] == list(FORMS)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("status",), "fine"),
        (("confidence",), 1.5),
        (("blocks", 0, "role"), "advertisement"),
        (("blocks", 0, "score"), "0.5"),
        (("blocks", 0, "reasons"), [["region: bias"]]),
        (("metadata", "date"), "yesterday"),
        (("metadata", "authors"), "Ada"),
        (("text",), None),
    ],
    ids=str,
)
def test_schema_refuses_what_is_wrong(path: tuple[str | int, ...], value: object) -> None:
    data: Any = extract(filler.page("en")).to_dict()
    assert problems(json.dumps(data)) == []
    inside = data
    for step in path[:-1]:
        inside = inside[step]
    inside[path[-1]] = value
    assert problems(json.dumps(data)) != []
