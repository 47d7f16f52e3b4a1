from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import FrozenInstanceError
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from declutter import native
from declutter.decode import decode
from declutter.metadata import Metadata, _days_in_scripts, dates, language, read
from declutter.parse import parse
from declutter.walk import walk

FIXTURES = Path(__file__).parents[2] / "fixtures"
BODY = "<p>The wheel of the old mill turned for the first time in sixty years.</p>"


def metadata(
    html: str, url: str | None = None, roles: Callable[[], list[str]] | None = None
) -> Metadata:
    tree = parse(html)
    return read(html, tree, walk(tree), roles, url)


def ld(*nodes: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(nodes)}</script>'


def test_nothing_said() -> None:
    assert metadata("") == Metadata()


def test_frozen() -> None:
    with pytest.raises(FrozenInstanceError):
        metadata("").title = "x"  # type: ignore[misc]


def test_open_graph_and_meta() -> None:
    found = metadata(
        '<html lang="en_gb"><head><title>Mills at dusk | Millpost</title>'
        '<meta property="og:title" content="Mills at dusk">'
        '<meta property="og:site_name" content="Millpost">'
        '<meta property="og:image" content="/a.jpg">'
        '<meta name="description" content="Why they &amp;amp; we still turn.">'
        '<meta name="author" content="Ada Quill">'
        '<meta property="article:published_time" content="2024-05-04T08:00:00Z">'
        '<meta property="article:modified_time" content="2024-06-01">'
        '<meta property="article:tag" content="mills"><meta property="article:tag" content="wood">'
        '<meta property="article:section" content="Craft">'
        '<link rel="license" href="https://licenses.example/by">'
        '<link rel="canonical" href="https://millpost.example/dusk"></head><body>' + BODY
    )
    assert found.to_dict() == {
        "title": "Mills at dusk",
        "authors": ["Ada Quill"],
        "date": "2024-05-04T08:00:00+00:00",
        "published": "2024-05-04T08:00:00+00:00",
        "modified": "2024-06-01",
        "language": "en-GB",
        "site_name": "Millpost",
        "description": "Why they & we still turn.",
        "image": "https://millpost.example/a.jpg",
        "canonical_url": "https://millpost.example/dusk",
        "tags": ["mills", "wood"],
        "section": "Craft",
        "license": "https://licenses.example/by",
        "sources": {
            "title": "og", "authors": "meta", "date": "article", "published": "article",
            "modified": "article",
            "language": "html_lang", "site_name": "og", "description": "meta", "image": "og",
            "canonical_url": "canonical", "tags": "article", "section": "article",
            "license": "rel_license",
        },
    }  # fmt: skip


def test_graph_with_references() -> None:
    graph = {"@graph": [
        {"@type": "WebSite", "name": "Millpost"},
        {"@type": "Person", "@id": "#ada", "name": "Ada Quill"},
        {"@type": "ItemList", "itemListElement": [{"@type": "Article", "headline": "Other"}]},
        {"@type": ["Article", "NewsArticle"], "headline": "Mills at dusk",
         "author": [{"@id": "#ada"}, {"@type": "Person", "name": "Otto Brandt"}],
         "datePublished": "2024-05-04", "keywords": "mills, wood",
         "image": {"@type": "ImageObject", "url": "https://millpost.example/a.jpg"}},
    ]}  # fmt: skip
    found = metadata(ld(graph))
    assert found.title == "Mills at dusk"
    assert found.authors == ("Ada Quill", "Otto Brandt")
    assert (found.date, found.tags) == ("2024-05-04", ("mills", "wood"))
    assert (found.site_name, found.image) == ("Millpost", "https://millpost.example/a.jpg")
    assert found.sources["authors"] == "json_ld"


def test_the_piece_of_this_address_counts() -> None:
    html = ld(
        {"@type": "Article", "headline": "Weirs at dawn", "url": "https://m.example/weirs"},
        {"@type": "Article", "headline": "Mills at dusk", "url": "https://m.example/mills/"},
    )
    assert metadata(html, "https://m.example/mills?x=1").title == "Mills at dusk"


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<title>Mills at dusk - Millpost</title>", "Mills at dusk"),
        ("<title>Millpost: Mills at dusk</title><h1>Mills at dusk</h1>", "Mills at dusk"),
        ("<title>Mills at dusk | Millpost</title><h1>Millpost</h1>", "Mills at dusk"),
        ("<title>Grain - a history | Millpost</title>", "Grain - a history"),
        ("<title>Mills at dusk » Millpost Forum</title><h1>Thread: Mills at dusk</h1>",
         "Mills at dusk"),
        ("<title>Millpost</title><h1>Mills at dusk</h1>", "Mills at dusk"),
        ("<h1><style>.a{color:red}</style>Mills at dusk</h1>", "Mills at dusk"),
        ("<h1>Mills at dusk <span>Mills at dusk</span></h1>", "Mills at dusk"),
    ],
)  # fmt: skip
def test_titles(markup: str, expected: str) -> None:
    assert metadata(f"<body>{markup}{BODY}", "https://www.millpost.example/a").title == expected


@pytest.mark.parametrize(
    ("byline", "expected"),
    [
        ("<p>By Ada Quill</p>", ("Ada Quill",)),
        ("<div>Von <a href=/x>Ada Quill</a> und Otto Brandt</div>", ("Ada Quill", "Otto Brandt")),
        ("<span>Автор: Анна Перова</span>", ("Анна Перова",)),
        ("<p>Published 4 May 2024 by Ada Quill</p>", ("Ada Quill",)),
        ("<div><span>By</span></div><div>Ada Quill</div>", ("Ada Quill",)),
        ('<a rel="author" href="/ada">Ada Quill</a>', ("Ada Quill",)),
        ('<div class="post-author">Ada Quill</div>', ("Ada Quill",)),
        ('<a href="/authors/ada-quill">Ada Quill</a>', ("Ada Quill",)),
        ('<span itemprop="author"><b itemprop="name">Ada Quill</b></span>', ("Ada Quill",)),
        ('<div class="comment"><span class="author">Otto Brandt</span></div>', ()),
        ("<p>By noon the wheel had stopped.</p>", ()),
    ],
)
def test_bylines(byline: str, expected: tuple[str, ...]) -> None:
    assert metadata(f"<h1>Mills at dusk</h1>{byline}{BODY}").authors == expected


def test_a_fuller_byline_wins() -> None:
    html = '<meta name="author" content="Ada Quill"><h1>Mills</h1><p>By Ada Quill and Otto Brandt'
    assert metadata(html).authors == ("Ada Quill", "Otto Brandt")


def test_the_site_is_no_author_where_a_person_is() -> None:
    html = (
        '<meta property="og:site_name" content="Millpost"><meta name="author" content="Millpost">'
        "<h1>Mills</h1><p>By Ada Quill</p>"
    )
    assert metadata(html).authors == ("Ada Quill",)


@pytest.mark.parametrize(
    ("markup", "date", "modified"),
    [
        ('<time datetime="2024-05-04">4 May</time>', "2024-05-04", None),
        ("<p>Published: May 4, 2024</p><p>Updated: May 9, 2024</p>", "2024-05-04", "2024-05-09"),
        ('<span class="entry-date">04.05.2024</span>', "2024-05-04", None),
        ('<footer><time datetime="2019-01-01">2019</time></footer>', None, None),
        ("<p>Updated May 9, 2024</p>", "2024-05-09", "2024-05-09"),
    ],
)
def test_dates(markup: str, date: str | None, modified: str | None) -> None:
    found = metadata(f"<html lang=en><h1>Mills at dusk</h1>{markup}{BODY}")
    assert (found.date, found.modified) == (date, modified)


def test_a_date_of_change_says_so() -> None:
    found = metadata("<h1>Mills at dusk</h1><p>Updated May 9, 2024</p>")
    assert found.sources["date"] == "modified:dateline"


@pytest.mark.parametrize(
    ("markup", "date", "source"),
    [
        # Of two dates in a line each has its own cue, and the nearest counts.
        ("<p>Published May 4, 2024, updated May 9, 2024</p>", "2024-05-04", "stated"),
        ("<p>First published 4 May 2024 and regularly updated since</p>", "2024-05-04", "stated"),
        ("<p>Updated</p><p>May 9, 2024</p>", "2024-05-09", "modified:dateline"),
        ('<time class="entry-date published updated" datetime="2024-05-04">4 May</time>',
         "2024-05-04", "time"),
        # 5/4 is April where another date of the page shows that days come first.
        ("<p>5/4/2024</p><p>Next tour: 28/04/2024</p>", "2024-04-05", "dateline"),
        # So it is where the declared date says so.
        (ld({"@type": "Article", "datePublished": "2024-04-05T09:00:00Z"}) + "<p>5/4/2024</p>",
         "2024-04-05", "dateline"),
        # The foot of an article is not that of the site.
        ("<article><footer><time datetime='2024-05-04'>4 May</time></footer></article>",
         "2024-05-04", "foot"),
        # What scripts know, if they know one date only.
        ('<script>x={"publishedAt":"2024-05-04T09:00:00Z"}</script>', "2024-05-04", "script"),
        ('<script>x=[{"publishedAt":"2024-05-04"},{"publishedAt":"2024-05-05"}]</script>', None,
         None),
        ('<meta name="acme.date" content="2024-05-04">', "2024-05-04", "meta:other"),
        ('<meta name="acme.expiry-date" content="2024-05-04">', None, None),
    ],
)  # fmt: skip
def test_which_date(markup: str, date: str | None, source: str | None) -> None:
    found = metadata(f"<html lang=en><h1>Mills at dusk</h1>{markup}{BODY}")
    assert (found.date, found.sources.get("date")) == (date, source)


def test_an_old_forum_tells_its_thread_and_no_link_to_register() -> None:
    found = metadata(
        "<title>Millers' corner :: View topic - Which wood for cogs?</title>"
        '<p><a href="profile.php?mode=register">Register</a></p>'
        "<p>Posted: Sat Mar 05, 2005 19:42</p>" + BODY + '<p><a href="profile.php?'
        'mode=viewprofile&amp;u=3">Profil</a> <a href="profile.php?mode=viewprofile&amp;u=3">'
        "ada_quill</a></p>",
        "https://mill.example/forum/viewtopic.php?t=7",
    )
    assert found.title == "Which wood for cogs?"
    assert found.authors == ("ada_quill",)


def test_a_bare_number_is_no_year() -> None:
    shown = '<span class="relative-date" data-time="1709">March 2</span>'
    assert metadata(f"<h1>Mills at dusk</h1>{shown}{BODY}").date is None


def test_a_shown_update_beats_a_publication_that_no_reader_sees() -> None:
    article = {"@type": "Article", "headline": "Mills at dusk", "datePublished": "2019-02-03"}
    found = metadata(f"{ld(article)}<h1>Mills at dusk</h1><p>Updated May 9, 2024</p>{BODY}")
    assert (found.date, found.published, found.modified) == ("2024-05-09", "2019-02-03",
                                                             "2024-05-09")  # fmt: skip
    assert found.sources["date"] == "modified:dateline"
    told = '<meta property="article:published_time" content="2019-02-03">'
    found = metadata(f"{told}<h1>Mills at dusk</h1><p>Updated May 9, 2024</p>{BODY}")
    assert (found.date, found.sources["date"]) == ("2019-02-03", "article")


def test_the_day_at_the_place_of_the_site() -> None:
    html = (
        '<meta property="article:published_time" content="2024-05-05T02:10:00+00:00">'
        "<h1>Mills at dusk</h1><p>May 4, 2024</p>"
    )
    assert metadata(html, "https://m.example/2024/05/04/mills").date == "2024-05-04"
    assert metadata(html, "https://m.example/mills").date == "2024-05-05T02:10:00+00:00"


def test_a_title_without_heading_anchors_the_byline() -> None:
    html = (
        "<title>Mills at dusk over the weir | Millpost</title><h1>Millpost</h1>"
        "<div><div>Mills at dusk over the weir</div><div>By Ada Quill</div></div>" + BODY
    )
    found = metadata(html, "https://www.millpost.example/dusk")
    assert (found.title, found.authors) == ("Mills at dusk over the weir", ("Ada Quill",))


GERMAN = (
    "Das Rad der alten Mühle drehte sich zum ersten Mal seit sechzig Jahren, und das ganze Dorf"
    " kam, um ihm dabei zuzusehen. Niemand hatte geglaubt, dass die Lager so lange halten würden. "
) * 3


@pytest.mark.parametrize(
    ("lang", "text", "language", "source"),
    [
        ("", GERMAN, "de", "text"),
        ("en", GERMAN, "de", "text"),
        ("de-AT", GERMAN, "de-AT", "html_lang"),
        ("en", GERMAN[:120], "en", "html_lang"),
        ("", "Rad", "", None),
    ],
)
def test_language_is_checked_against_the_text(
    lang: str, text: str, language: str, source: str | None
) -> None:
    pytest.importorskip("py3langid")
    html = f'<html lang="{lang}"><p>{text}</p>'
    tree = parse(html)
    found = read(html, tree, walk(tree), text=lambda: text)
    assert (found.language, found.sources.get("language")) == (language, source)


ENGLISH = "The wheel of the old mill turned for the first time in sixty years, and nobody knew why "


@pytest.mark.parametrize(
    ("lang", "text", "asked"),
    [
        ("en", ENGLISH, False),
        ("", ENGLISH + "that should be so with all of their work.", False),
        ("en", GERMAN + GERMAN + ENGLISH, True),  # the end is not looked at
        ("de", ENGLISH * 5, True),
    ],
)
def test_the_library_is_asked_where_the_text_leaves_doubt(
    lang: str, text: str, asked: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    asks: list[str] = []

    class Identifier:
        def classify(self, text: str) -> tuple[str, float]:
            asks.append(text)
            return "xx", 0.99

    monkeypatch.setattr(language, "_identifier", Identifier)
    told = language.told_language(text, lang)
    assert bool(asks) == asked
    assert told == ("xx" if asked else None if lang else "en")


def test_a_duration_is_no_date(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dates, "_by_dateutil", lambda *_: pytest.fail("asked"))
    for text in ("PT3M", "P8M,17S", "Apr 12", "12:30"):
        assert dates.declared_date(text, "en") is None


def test_the_address_is_the_last_witness() -> None:
    found = metadata("<h1>Mills</h1>", "https://m.example/2024/05/04/mills")
    assert (found.date, found.sources["date"]) == ("2024-05-04", "url")


def test_roles_are_asked_where_there_is_no_headline() -> None:
    html = "<body><div>Mills at dusk</div><div>By Ada Quill</div>" + BODY
    found = metadata(html, roles=lambda: ["title", "byline", "body"])
    assert (found.title, found.authors) == ("Mills at dusk", ("Ada Quill",))


def test_roles_are_not_asked_without_need() -> None:
    def roles() -> list[str]:
        raise AssertionError

    assert metadata("<h1>Mills at dusk</h1>", roles=roles).title == "Mills at dusk"


def test_only_web_addresses() -> None:
    html = (
        '<meta property="og:image" content="javascript:alert(1)">'
        '<link rel="canonical" href="data:text/html,x">'
    )
    found = metadata(html, "https://m.example/")
    assert (found.image, found.canonical_url) == (None, None)


@pytest.mark.parametrize("url", ["http://[bad", "//", "x", "http://", "\0", "https://m.example:x/"])
def test_odd_addresses(url: str) -> None:
    html = f'<link rel="canonical" href="{url}"><meta property="og:image" content="{url}">'
    metadata(html, url)


PIECES = st.sampled_from(
    ["<h1>", "</h1>", "<time datetime='", "2024-05-04", "'>", "</time>", "<p>", "By Ada", " | ",
     "<meta name=author content='", "<span itemprop=author class=byline>", "12/12/2012", "\ud800",
     "<script type=application/ld+json>", '{"@type":"Article","author":', "[", "{", "}", "]",
     "</script>", "<title>", "</title>", "1e999", "null", ",", '"@id":"#a"', "９", "²³²³²³"]
)  # fmt: skip


@given(st.lists(PIECES, max_size=30).map("".join))
def test_nothing_raises(html: str) -> None:
    found = metadata(html, "https://m.example/a")
    assert json.dumps(found.to_dict())


@pytest.mark.skipif(not FIXTURES.is_dir(), reason="no fixtures")
def test_fixtures_do_not_raise() -> None:
    for page in sorted(FIXTURES.glob("*/page.html"))[:40]:
        html = decode(page.read_bytes()).html
        assert metadata(html) == metadata(html)


@pytest.mark.parametrize("compiled", [True, False])
def test_days_that_scripts_know_of(monkeypatch: pytest.MonkeyPatch, compiled: bool) -> None:
    if not compiled:
        monkeypatch.setattr(native, "tree", None)
    filler = "public " * 90
    told = (
        filler + r'{\"publishedAt\":\"2021-03-04T1\", "published_at" : "2021-03-05"' + filler
        + "&quot;publicationDate&quot;\u00a0: &quot;2021-03-06&quot;, \"publish\": 2021-03-07"
    )  # fmt: skip
    expected = {"2021-03-04", "2021-03-05", "2021-03-06"}
    assert _days_in_scripts(told) == _days_in_scripts(told.encode()) == expected
