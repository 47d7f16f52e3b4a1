from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from declutter.metadata.json_repair import loads, repair


@pytest.mark.parametrize(
    "text",
    [
        '{"headline": "Mills", "tags": ["a", "b"]}',
        '{"headline": "Mills", "tags": ["a", "b",],}',
        '{"headline": "Mills" "tags": ["a" "b"]}',
        '// told by the CMS\n{"headline": /* here */ "Mills", "tags": ["a", "b"]}',
        '<!-- {"headline": "Mills", "tags": ["a", "b"]} -->',
        '//<![CDATA[\n{"headline": "Mills", "tags": ["a", "b"]}\n//]]>',
        '{"headline": "Mills", "tags": ["a", "b"]};',
        "{&quot;headline&quot;: &quot;Mills&quot;, "
        "&quot;tags&quot;: [&quot;a&quot;, &quot;b&quot;]}",
        '{"headline": "Mills", "tags": ["a", "b"',
        '{headline: "Mills", "tags": ["a", "b"]}}',
    ],
)
def test_damage_is_undone(text: str) -> None:
    assert loads(text) == [{"headline": "Mills", "tags": ["a", "b"]}]


def test_control_characters_and_bad_escapes() -> None:
    assert loads('{"headline": "Mills\n\tat \\\'dusk\\\'",}') == [
        {"headline": "Mills\n\tat 'dusk'"}
    ]


def test_several_values_in_a_row() -> None:
    assert loads('{"a": 1}\n{"b": 2}') == [{"a": 1}, {"b": 2}]


def test_addresses_in_strings_are_no_comments() -> None:
    assert loads('{"url": "https://mill.example/a", }') == [{"url": "https://mill.example/a"}]


def test_what_cannot_be_read_still_tells_a_little() -> None:
    text = '{"headline": "Mills", "x": "a "quoted" word", "datePublished": "2024-05-04"}'
    assert loads(text)[0]["headline"] == "Mills"


@given(st.text(alphabet='{}[]",:\\/*\n a1', max_size=60))
def test_nothing_raises(text: str) -> None:
    loads(text)
    repair(text)


@given(st.recursive(st.none() | st.booleans() | st.text(max_size=5),
                    lambda inner: st.lists(inner, max_size=3)
                    | st.dictionaries(st.text(max_size=4), inner, max_size=3)))  # fmt: skip
def test_sound_json_is_left_alone(value: object) -> None:
    assert loads(json.dumps(value)) == [value]
