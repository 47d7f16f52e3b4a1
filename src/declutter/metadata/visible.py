"""What a reader sees: headline, byline, dateline, and the markup that points at them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable
from functools import lru_cache
from typing import Any, Final

from selectolax.lexbor import LexborNode

from declutter import native
from declutter.lexicon.byline_words import ALL_DATE_CUES
from declutter.markup import FLAG
from declutter.metadata.candidates import Candidates
from declutter.metadata.class_names import (
    PROFILE_LINK,
    USER_CLASS,
    field_of,
    of_classes,
    sources_of_link,
)
from declutter.metadata.dates import (
    EARLIEST_SEEN,
    dates_at,
    declared_date,
    written_order,
)
from declutter.metadata.elements import Elements
from declutter.metadata.looks import datelike, may_hold_date
from declutter.metadata.names import BARE_OPENERS, names_in, opened, telling
from declutter.metadata.places import FOOT, HERE
from declutter.metadata.shown import Attributes, Placed
from declutter.metadata.witnesses import Witnesses
from declutter.walk import Walked

_MENU: Final = FLAG["nav"] | FLAG["footer"]
_ASIDE: Final = FLAG["nav"] | FLAG["aside"] | FLAG["footer"]
_NO_CLASS: Final = (False, False, False)
# Cues of dates, in lower case: a pattern without regard to case is tried at every letter.
_CHANGED = re.compile(
    r"updat|modif|aktualis|mis à jour|mise à jour|actuali[sz]ad|aggiornat|atualizad|bijgewerkt|"
    r"uppdater|opdater|oppdater|обновл|更新|수정|güncel|zaktualiz|aktualiz|revised|reviewed|edited"
)
_PUBLISHED = re.compile(
    r"publi(?:sh|é|ée|cad|cat|kow|ziert|cer)|pubblicat|posted|veröffentlicht|erschienen|"
    r"gepubliceerd|geplaatst|lagt ut|udgivet|julkaistu|опубл|публик|发布|發布|公開|投稿|게시|입력|"
    r"yayın|release|originally|created|entry-date|đăng|δημοσ|نشر|פורסם"
)
# What is in all that the two patterns meet, as far as it is ASCII: quicker to look for.
_CHANGED_PARTS: Final = (
    "updat", "modif", "aktualis", "mis ", "mise ", "actuali", "aggiornat", "atualizad",
    "bijgewerkt", "uppdater", "opdater", "oppdater", "zaktualiz", "aktualiz", "revised", "reviewed",
    "edited",
)  # fmt: skip
_PUBLISHED_PARTS: Final = (
    "publi", "pubblicat", "posted", "erschienen", "gepubliceerd", "geplaatst", "lagt ut",
    "udgivet", "julkaistu", "release", "originally", "created", "entry-date",
)  # fmt: skip
_DATE_CUE = re.compile("|".join(map(re.escape, sorted(ALL_DATE_CUES))))
_LONGEST_CUE = 30
_LONGEST_DATE = 40
# Attributes that hold a moment, of time elements and of what sites make of them.
_MACHINE: Final = ("created-timestamp", "datetime", "data-datetime", "data-time")
_LATE_OPENER = re.compile(r"(?:^|\W)(?:by|von|par|por|door|av|af|przez|di)\s+(?=[^\W\d_])", re.I)
_TITLE_TAGS: Final = frozenset(("h2", "h3", "div", "p", "span"))
_BYLINE_CHARS = 160
_SHORT_BLOCK = 60
_FAR = 2_000  # blocks behind the headline in which any date may stand
_BEFORE, _AFTER = 8, 22  # blocks around the headline in which its byline stands


def read_visible(
    elements: Elements,
    walked: Walked,
    found: Witnesses,
    titles: list[str],
    language: str,
    roles: Callable[[], list[str]] | None,
    is_forum: bool = False,
) -> None:
    """Add what the body shows and its markup points at."""
    page = Candidates(elements)
    block = page.settle(titles, walked)
    dated = datelike(walked.texts, _SHORT_BLOCK)
    language = written_order([walked.texts[i] for i in dated], language)
    for element in page.saying():
        _read_element(page, element, found, language)
    if is_forum:
        _read_first_post(page, found)
    dateline = "post_date" if is_forum else "dateline"
    _read_blocks(block, walked, dated, found, language, dateline, None if titles else roles)


def _read_first_post(page: Candidates, found: Witnesses) -> None:
    """The first user named behind the headline of a thread began it."""
    for node, tag, attributes in page.speaking():
        told = attributes.get("data-author") or attributes.get("data-username")
        href = (attributes.get("href") or "") if tag == "a" else ""
        marked = (
            "author" in (attributes.get("itemprop") or "").split()
            or USER_CLASS.search(attributes.get("class") or "")
            or (href and PROFILE_LINK.search(href))
        )
        if not told and not marked:
            continue
        if not told:
            inner = node.css_first("[itemprop=name]")
            told = (
                inner.attributes.get("content") or page.text_of(inner)
                if inner
                else page.text_of(node)
            )
        if told and len(told) <= _SHORT_BLOCK and names_in(told):
            found.add("author", "first_post", told)
            return


def _read_element(page: Candidates, element: Placed, found: Witnesses, language: str) -> None:
    node, tag, attributes, place = element
    if tag == "h1":
        if place == HERE:
            found.add("title", "h1", page.text_of(node))
        return
    classes = attributes.get("class") or ""
    is_date = tag == "time" or "datetime" in attributes or "created-timestamp" in attributes
    says_date, says_author, says_title = of_classes(classes) if classes else _NO_CLASS
    name = attributes.get("itemprop") or attributes.get("property") or ""
    field = field_of(name) if name else None
    told = attributes.get("data-author")
    if place == FOOT and (is_date or says_date):
        _read_date(page, node, attributes, "foot", found, language)
    if place != HERE:
        return
    if field is not None:
        _read_property(page, node, attributes, field, found)
    link = (attributes.get("rel"), attributes.get("href") or "") if tag == "a" else None
    for source in sources_of_link(*link) if link else ():
        found.add("author", source, page.text_of(node))
    if told:
        found.add("author", "data_author", told)
    if is_date:
        _read_date(page, node, attributes, "time", found, language)
    elif says_date:
        _read_date(page, node, attributes, "date_class", found, language)
    if says_author:
        text = page.text_of(node)
        if len(text) <= _BYLINE_CHARS:
            found.add("author", "byline_class", text)
    elif says_title and tag in _TITLE_TAGS:
        found.add("title", "title_class", page.text_of(node)[:300])


def _read_property(
    page: Candidates,
    node: LexborNode,
    attributes: Attributes,
    field: str,
    found: Witnesses,
) -> None:
    value: Any = attributes.get("content") or attributes.get("datetime")
    if field == "author" and not value:
        inner = node.css_first("[itemprop=name], [property$=name]")
        value = (
            inner.attributes.get("content") or page.text_of(inner) if inner else page.text_of(node)
        )
        value = value if len(value) <= _BYLINE_CHARS else None
    if field == "author":  # those beside the first wrote it too, those further off an answer
        around = {n.mem_id for n in (node.parent, node.parent and node.parent.parent) if n}
        if page.first_author and not around & page.first_author:
            return
        page.first_author |= around
    elif field in ("image", "license") and not value:
        value = attributes.get("src") or attributes.get("href")
    elif not value:
        value = page.text_of(node)
    if field == "created":
        found.add("date", "microdata:created", value)
    else:
        found.add(field, "microdata", value)


def _read_date(
    page: Candidates,
    node: LexborNode,
    attributes: Attributes,
    source: str,
    found: Witnesses,
    language: str,
) -> None:
    text = page.text_of(node)
    machine = next((attributes[name] for name in _MACHINE if attributes.get(name)), None)
    if len(text) > _BYLINE_CHARS:
        if not machine:
            return
        text = ""
    previous = node.prev
    before = ""
    if previous is not None and not (text[:1].isalpha() and tells_anything(text)):
        before = (previous.text_content or "") if previous.is_text_node else page.text_of(previous)
        if len(before.split()) <= _LONGEST_CUE // 5 or previous.is_text_node:
            before = before[-_LONGEST_CUE:]
        else:
            before = ""
    value = declared_date(machine, language) if machine else None
    if value is not None and len(value) == 4 and int(value) < EARLIEST_SEEN:
        value = None  # a bare number, not the year of a page
    changed = _says_change(attributes.get("class") or "", attributes.get("itemprop") or "")
    for shown, is_change, is_stated in _dates_in(text, before, language):
        stated = (is_stated or "pubdate" in attributes) and not is_change and not changed
        field = "modified" if changed or is_change else "date"
        found.add(field, "stated" if stated else source, value or shown)
        value = None
    if value is not None:
        found.add("modified" if changed or tells_change(f"{before} {text}") else "date",
                  source, value)  # fmt: skip


@lru_cache(maxsize=1 << 12)
def _says_change(classes: str, item: str) -> bool:
    """Whether names speak of a change and not of the publication."""
    names = f"{classes} {item}"
    return _search(_CHANGED, names) and not _search(_PUBLISHED, names)


def _dates_in(text: str, before: str, language: str) -> list[tuple[str, bool, bool]]:
    """(date, whether it is that of a change, whether it says to be that of publication)."""
    dates = dates_at(text, language)[:2]
    found = []
    behind = 0
    for number, (start, value) in enumerate(dates):
        cue = text[behind:start] if number else f"{before} {text[:start]}"
        last = number + 1 == len(dates)
        changed = tells_change(cue, text[start:] if last and not number else "")
        found.append((value, changed, not changed and tells_publication(cue)))
        behind = start
    return found


@lru_cache(maxsize=1 << 12)
def _says_published(text: str) -> bool:
    return _search(_PUBLISHED, text)


def tells_anything(text: str) -> bool:
    return _search(_CHANGED, text) or _search(_PUBLISHED, text)


def _search(pattern: re.Pattern[str], text: str) -> bool:
    """Whether one of the two patterns of cues meets something."""
    words = _words_of(pattern)
    return (words is None or words.may_be_in(text)) and pattern.search(text.lower()) is not None


@lru_cache(maxsize=2)
def _words_of(pattern: re.Pattern[str]) -> Any:
    if native.tree is None:
        return None
    return native.tree.Words(_CHANGED_PARTS if pattern is _CHANGED else _PUBLISHED_PARTS)


def tells_change(before: str, after: str = "") -> bool:
    """Whether a date is that of a change: the cue nearest before it says so, else one behind."""
    if before and tells_anything(before):
        before = before.lower()
        changed = max((m.start() for m in _CHANGED.finditer(before)), default=-1)
        published = max((m.start() for m in _PUBLISHED.finditer(before)), default=-1)
        return changed > published
    return after != "" and _search(_CHANGED, after)


def tells_publication(before: str) -> bool:
    """Whether the text right before a date says that it is that of the publication."""
    return _search(_PUBLISHED, before[-_LONGEST_CUE:])


def _read_blocks(
    at: int,
    walked: Walked,
    dated: list[int],
    found: Witnesses,
    language: str,
    dateline: str,
    roles: Callable[[], list[str]] | None,
) -> None:
    """Byline and dateline among the blocks around the headline, which is block `at`."""
    window: list[int] = []
    if at < 0 and roles is not None:
        named = roles()
        at = named.index("title") if "title" in named else -1
        window = [i for i, name in enumerate(named) if name == "byline"]
        if at >= 0:
            found.add("title", "role", walked.texts[at][:300])
    if at >= 0:
        window += range(at + 1, min(at + 1 + _AFTER, len(walked.texts)))
        window += range(at - 1, max(-1, at - 1 - _BEFORE), -1)
    for i in telling(walked.texts, window, _BYLINE_CHARS):
        if len(walked.texts[i]) <= _BYLINE_CHARS and not walked.flags[walked.owners[i]] & _MENU:
            _read_block(i, walked, found, language, dateline)
    first, is_forum = True, dateline == "post_date"
    for i in dated[bisect_right(dated, at) : bisect_right(dated, at + _FAR)]:
        text = walked.texts[i]
        plain = first and len(text) <= _LONGEST_DATE
        before = walked.texts[i - 1] if i else ""
        if len(before) > _LONGEST_CUE:
            before = ""
        if not (before or plain or is_forum):
            continue
        cued = bool(before) and _says_published(before)
        opened = is_forum and _LATE_OPENER.search(text) is not None
        if not (cued or opened or plain) or walked.flags[walked.owners[i]] & _ASIDE:
            continue
        for value, changed, stated in _dates_in(text, before, language):
            field = "modified" if changed else "date"
            if stated and cued:
                found.add(field, "stated:far", value)
            elif opened:
                found.add(field, "post_date", value)
            elif first and len(text) <= _LONGEST_DATE:
                found.add(field, "anywhere", value)
                first = False


def _read_block(i: int, walked: Walked, found: Witnesses, language: str, dateline: str) -> None:
    """Byline and datelines in one block."""
    text = walked.texts[i]
    following = walked.texts[i + 1] if i + 1 < len(walked.texts) else ""
    may_date = may_hold_date(text)
    late = _LATE_OPENER.search(text) if may_date and dates_at(text, language) else None
    if opened(text):
        found.add("author", "byline", text)
    elif text.lower().strip(" :") in BARE_OPENERS and len(following) <= _SHORT_BLOCK:
        found.add("author", "byline", following)
    elif late is not None:
        found.add("author", "byline", text[late.end() :])
    if not may_date:
        return
    before = walked.texts[i - 1] if i else ""
    if len(before) > _LONGEST_CUE:
        before = ""  # a cue may be a block of its own
    dates = _dates_in(text, before, language)
    cued = bool(dates) and (len(text) < _SHORT_BLOCK or _DATE_CUE.search(text.lower()) is not None)
    for value, changed, stated in dates:
        source = "stated" if cued and stated else dateline if cued else "prose"
        found.add("modified" if changed else "date", source, value)
