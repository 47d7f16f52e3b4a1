from __future__ import annotations

import json

import pytest

import filler
import fixture_format
from declutter import Extractor, Options, Result, extract
from declutter.types import CLUTTER_ROLES, CONTENT_ROLES, KEPT_BY_DEFAULT, ROLES

FOUNDING = (
    fixture_format.FIXTURES / "promo--read-more-newsletter-and-republication-in-middle-east-news"
)
NATIVE = (
    fixture_format.FIXTURES / "comments--native-thread-with-story-like-replies-and-disqus-shell"
)


@pytest.fixture(scope="module")
def founding() -> bytes:
    return (FOUNDING / "page.html").read_bytes()


def kept_roles(result: Result) -> set[str]:
    return {block.role for block in result.blocks if block.kept}


# --- options --------------------------------------------------------------------------------


def test_default_policy(founding: bytes) -> None:
    assert kept_roles(extract(founding)) <= KEPT_BY_DEFAULT


def test_roles_do_not_depend_on_the_options(founding: bytes) -> None:
    assert extract(founding, options=Options(keep={"title"})).roles == extract(founding).roles


def test_keep(founding: bytes) -> None:
    usual, more = extract(founding), extract(founding, options=Options(keep={"title", "caption"}))
    added = [b for b, c in zip(more.blocks, usual.blocks, strict=True) if b.kept and not c.kept]
    assert {block.role for block in added} == {"title", "caption"}
    assert "Marsh farmers in southern Iraq lose water" in more.text
    assert "Marsh farmers in southern Iraq lose water" not in usual.text


def test_drop(founding: bytes) -> None:
    assert kept_roles(extract(founding, options=Options(drop={"dek"}))) == {"body"}


def test_drop_all(founding: bytes) -> None:
    result = extract(founding, options=Options(drop=KEPT_BY_DEFAULT))
    assert result.text == ""
    assert result.status == "empty"
    assert len(result.removed) == len(result.blocks)


@pytest.mark.parametrize("role", ["title", "pull_quote", "footer"])
def test_only(founding: bytes, role: str) -> None:
    result = extract(founding, options=Options(only={role}))
    assert kept_roles(result) == {role}
    assert result.text


def test_every_role_kept_is_every_block(founding: bytes) -> None:
    result = extract(founding, options=Options(keep=set(ROLES)))
    assert all(block.kept for block in result.blocks)
    assert result.removed == []


# --- views ----------------------------------------------------------------------------------


def test_blocks_and_removed_share_the_page(founding: bytes) -> None:
    result = extract(founding)
    assert [block.number for block in result.blocks] == list(range(len(result.blocks)))
    assert result.removed == [block for block in result.blocks if not block.kept]
    assert {block.role for block in result.removed} <= set(ROLES) - KEPT_BY_DEFAULT


def test_a_chosen_block_has_a_role_that_is_kept(founding: bytes) -> None:
    for block in extract(founding).blocks:
        assert block.kept == (block.role in KEPT_BY_DEFAULT)


def test_comments_stand_apart() -> None:
    result = extract((NATIVE / "page.html").read_bytes())
    assert len(result.comments) == 5
    assert not any(comment.text in result.text for comment in result.comments)


def test_explain(founding: bytes) -> None:
    html = filler.page("en", middle="<div class=share><a href=#>Share this</a></div>")
    result = extract(html)
    lines = result.explain().splitlines()
    assert "role" in lines[0]
    assert len(lines) == 2 * len(result.blocks) + 2
    row = next(line for line in lines if "Share this" in line)
    assert row.split()[1] == "-"
    assert "region: " in lines[2]
    assert all(f"{role} " in lines[-1] for role in set(result.roles))


def test_json_is_the_whole_result() -> None:
    result = extract(filler.page("de"), url="https://paper.example/faehre")
    data = json.loads(result.json())
    assert data == json.loads(json.dumps(result.to_dict()))
    assert data["url"] == "https://paper.example/faehre"
    assert data["text"] == result.text
    assert data["status"] == "ok"
    assert data["encoding"] == "unicode"
    assert [block["text"] for block in data["blocks"]] == [block.text for block in result.blocks]
    assert "ä" in result.json()


def test_status() -> None:
    assert extract(filler.page("en")).status == "ok"
    assert extract(filler.page("ja")).status == "ok"
    assert extract("").status == "empty"
    assert extract("<p>Two words</p>").status == "thin"


def test_confidence() -> None:
    assert extract("").confidence == 0.0
    assert 0.9 < extract(filler.page("en")).confidence <= 1.0


def test_encoding_and_warnings() -> None:
    page = filler.page("ru").replace("utf-8", "windows-1251").encode("windows-1251")
    assert (extract(page).encoding, extract(page).warnings) == ("windows-1251", ())
    assert extract(b"<meta charset=utf-8><p>caf\xe9 du monde").warnings
    assert extract(page, encoding="koi8-r").encoding == "koi8-r"


def test_reasons_of_an_empty_page() -> None:
    assert extract("").blocks == []
    assert extract("").roles == []
    assert extract("").explain()


def test_extractor_is_reusable(founding: bytes) -> None:
    extractor = Extractor(Options(keep={"title"}))
    first = extractor.extract(founding).text
    extractor.extract("<p>Something else</p>")
    assert extractor.extract(founding).text == first


def test_roles_are_complete() -> None:
    assert set(CONTENT_ROLES) | set(CLUTTER_ROLES) == set(ROLES)
    assert set(CONTENT_ROLES) >= KEPT_BY_DEFAULT


def test_terms_of_a_role_sum_to_its_score(founding: str) -> None:
    page = extract(founding)
    assert page._scored is not None
    names, scores = page._model.roles(page._scored)
    for block in page.blocks:
        score = scores[names.index(block.role), block.number]
        assert sum(value for _, value in block.role_reasons) == pytest.approx(score, abs=1e-3)
