from __future__ import annotations

from pathlib import Path

import pytest

import filler
from declutter import extract
from declutter.comments import Comment

FIXTURES = Path(__file__).parents[1] / "fixtures"


def comments(fixture: str) -> list[Comment]:
    found = extract((FIXTURES / fixture / "page.html").read_bytes()).comments
    return [Comment(c.text.partition(".")[0], c.author, c.date, c.depth) for c in found]


def test_marked_comments_with_answers() -> None:
    found = comments("comments--native-thread-with-story-like-replies-and-disqus-shell")
    assert [(c.author, c.date, c.depth) for c in found] == [
        ("Dorothy Lund", "2019-05-14", 0),
        ("Alan Prewitt", "2019-05-15", 1),
        ("Keith B.", "2019-05-15", 0),
        ("slaperesident", "2019-05-17", 0),
        ("Cllr P. Marsh", "2019-05-20", 0),
    ]
    assert found[1].text == "Dorothy, thank you"


def test_comments_without_a_class() -> None:
    found = comments("comments--fi-lue-myos-and-reader-comments")
    assert [(c.author, c.date) for c in found] == [
        ("Villasukka", "2024-01-18"), ("Pena67", "2024-01-18"), ("Nimetön", "2024-01-18"),
    ]  # fmt: skip
    assert found[0].text == "Meillä pudotettiin lämpöjä jo kaksi vuotta sitten"


def test_answers_are_text_and_what_is_said_about_them_is_comment() -> None:
    page = extract((FIXTURES / "forum--qa-votes-and-comments" / "page.html").read_bytes())
    assert [(c.author, c.text) for c in page.comments] == [
        ("branwen", "How sour is it? Have you ever measured the acidity?"),
        ("Uwe P", "Is the tin glass or metal?"),
        ("Tessa Moorcock", "Took me from a stripe to none. Thank you!"),
    ]
    assert page.text.index("stripe is starch") > page.text.index("plain rye bread")


def test_schema_org_comments() -> None:
    comment = (
        '<div itemprop="comment" itemscope itemtype="https://schema.org/Comment"><div>'
        '<span itemprop="author" itemscope><b itemprop="name">{name}</b></span> wrote on '
        '<time itemprop="dateCreated" datetime="{date}">some day</time></div>'
        '<p itemprop="text">{text}</p><p><button>Reply</button></p></div>'
    )
    thread = '<section class="comments"><h2>Comments</h2>{}</section>'.format(
        comment.format(name="Ada Quill", date="2024-05-04", text="I crossed with him in 1961.")
        + comment.format(name="Otto Brandt", date="2024-05-05", text="So did my mother.")
    )
    page = extract(filler.page("en", end=thread))
    assert [(c.author, c.date, c.text) for c in page.comments] == [
        ("Ada Quill", "2024-05-04", "I crossed with him in 1961."),
        ("Otto Brandt", "2024-05-05", "So did my mother."),
    ]
    told = page.comments[0].to_dict()
    assert told["author"] == "Ada Quill"
    assert [page.blocks[i].role for i in told["blocks"]][1] == "comments"


@pytest.mark.parametrize("html", ["", "<p>Two words</p>", "<div class=comment></div>"])
def test_none(html: str) -> None:
    assert extract(html).comments == []
