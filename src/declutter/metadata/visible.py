"""What a reader sees: headline, byline, dateline, and the markup that points at them.

One query collects the candidates in document order; those that sit in comments, menus,
related cards (and do not share that container with the headline) are passed over.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Final

from selectolax.lexbor import LexborHTMLParser, LexborNode

from declutter.lexicon.byline_words import ALL_DATE_CUES
from declutter.metadata.dates import declared_date, seen_date
from declutter.metadata.names import opener_pattern
from declutter.metadata.witnesses import Witnesses
from declutter.markup import FLAG
from declutter.walk import Walked

_QUERY: Final = (
    "h1, time, [itemprop], [rel~='author' i], [property]:not(meta), [data-author], "
    "[class*='author' i], [class*='byline' i], [class*='date' i], [class*='publish' i], "
    "[class*='posted' i], [class*='username' i], [class*='entry-title' i], "
    "[class*='post-title' i], [class*='article-title' i], [class*='headline' i], "
    "a[href*='/author' i], a[href*='/profile' i], a[href*='/user' i], a[href*='/u/'], "
    "a[href*='/people/' i], a[href*='/contributor' i], a[href*='/team/' i], a[href*='/member' i], "
    "a[href*='/staff/' i], a[href*='member.php'], "
    "[class*='written' i], [class*='writer' i], [class*='contributor' i], [class*='time' i]"
)
_MOST = 600
_DEEPEST = 40
_ASIDE: Final = FLAG["nav"] | FLAG["aside"] | FLAG["footer"]
_ELSEWHERE = re.compile(
    r"(?:^|[\s_-])(?:comments?|commentlist|respond|repl(?:y|ies)|related|recommend\w*|sidebar|"
    r"widget|footer|nav|navigation|menu|popular|trending|teaser|carousel|slider|most-?read|latest|"
    r"side|titlebox|recirc\w*|more-?(?:posts|stories|articles)|newsletter|breadcrumbs?|cookie|modal|search|"
    r"review-?list|testimonials?|up-?next|read-?next|see-?also|tags?)(?:$|[\s_-])",
    re.IGNORECASE,
)
_CARD = re.compile(r"(?:^|[\s_-])(?:card|tile|promo|grid-item|listing|loop-item)s?(?:$|_|\s|--)", re.IGNORECASE)
_AUTHOR_CLASS = re.compile(
    r"(?:^|[\s_-])(?:author|byline|by-line|contributor|writer|username|posted-by|written-by|"
    r"authors|author-?name|(?:post|entry|article)-?author|vcard)(?:$|[\s_-])|byline|authorname",
    re.IGNORECASE,
)
_NOT_AUTHOR_CLASS = re.compile(
    r"bio|avatar|image|img|photo|social|follow|authority|authori[sz]|box|description|desc\b|"
    r"about|count|title|role|job|date|time|read|link-?list|icon|profile-?card|meta-?date",
    re.IGNORECASE,
)
_DATE_CLASS = re.compile(
    r"(?:^|[\s_-])(?:date|dateline|datetime|pub-?date|published|publish|posted|posted-on|time|"
    r"timestamp|post-?date|entry-?date|article-?date|date-?published|created|publish\w*date|"
    r"published-?(?:on|at|time))(?:$|[\s_-])|publish-?date|(?:pub|post|article|entry)_?date",
    re.IGNORECASE,
)
_CHANGED = re.compile(
    r"updat|modif|aktualis|mis à jour|mise à jour|actuali[sz]ad|aggiornat|atualizad|bijgewerkt|"
    r"uppdater|opdater|oppdater|обновл|更新|수정|güncel|zaktualiz|aktualiz|revised|reviewed|edited",
    re.IGNORECASE,
)
_FROM_PROPERTY: Final = {
    "headline": "title",
    "author": "author",
    "creator": "author",
    "datepublished": "date",
    "datecreated": "created",
    "datemodified": "modified",
    "articlesection": "section",
    "keywords": "tags",
    "license": "license",
    "inlanguage": "language",
    "image": "image",
    "description": "description",
}
_AUTHOR_LINK = re.compile(r"/(?:blog-)?(?:authors?|contributors?)[/=?-]", re.IGNORECASE)
_PROFILE_LINK = re.compile(
    r"/(?:profiles?|users?|u|people|team|members?|staff)/[^/#?]{2,}|member\.php|/profile\.php\?",
    re.IGNORECASE,
)
_LATE_OPENER = re.compile(r"(?:^|\W)(?:by|von|par|por|door|av|af|przez|di)\s+(?=[^\W\d_])", re.I)
_BYLINE_CHARS = 160
_BEFORE, _AFTER = 8, 22  # blocks around the headline in which its byline stands


class _Page:
    """Where the headline is, so that what stands beside it can be told from what does not."""

    def __init__(self, tree: LexborHTMLParser) -> None:
        seen: set[int] = set()
        self.nodes: list[LexborNode] = []
        for node in tree.css(_QUERY):
            if node.mem_id not in seen and node.tag not in ("html", "body", "script", "style"):
                seen.add(node.mem_id)
                self.nodes.append(node)
            if len(self.nodes) >= _MOST:
                break
        self.headline = -1
        self.shared: set[int] = set()
        self.first_author: set[int] = set()

    def settle(self, titles: list[str]) -> None:
        """Take the heading that is nearest to what the page calls itself."""
        best = 0.0
        for at, node in enumerate(self.nodes):
            if node.tag == "h1":
                score = (
                    0.2
                    - 0.001 * at
                    + max((agreement(text_of(node), t) for t in titles), default=0.0)
                )
                if self.is_elsewhere(node):
                    score /= 2
                if score > best:
                    best, self.headline = score, at
        above = self.nodes[self.headline].parent if self.headline >= 0 else None
        while above is not None and len(self.shared) < 1000:
            self.shared.add(above.mem_id)
            above = above.parent

    def is_elsewhere(self, node: LexborNode) -> bool:
        """Whether it belongs to comments, a menu, a card of another piece."""
        above: LexborNode | None = node
        for _ in range(_DEEPEST):
            if above is None or above.tag == "body" or above.mem_id in self.shared:
                return False
            if above.tag in ("nav", "footer"):
                return True
            attributes = above.attributes
            names = f"{attributes.get('class') or ''} {attributes.get('id') or ''}"
            if _ELSEWHERE.search(names) or (above is not node and _CARD.search(names)):
                return True
            kind = attributes.get("itemprop") or ""
            if kind in ("comment", "review", "publisher"):
                return True
            above = above.parent
        return False


def text_of(node: LexborNode) -> str:
    """Text of an element, white space collapsed."""
    text = node.text(separator=" ") or ""
    if "{" in text:
        for inner in node.css("style, script"):
            text = text.replace(inner.text() or "\0", " ")
    return " ".join(text[:2000].split())


def agreement(one: str, two: str) -> float:
    """How alike the words of two titles are, 0 to 1; a part of some length counts as alike."""
    first, second = (set(re.findall(r"\w+", text.lower())) for text in (one, two))
    if not first or not second:
        return 0.0
    alike = 2 * len(first & second) / (len(first) + len(second))
    return max(alike, 0.5) if first < second and alike >= 0.25 else alike


def read_visible(
    tree: LexborHTMLParser,
    walked: Walked,
    found: Witnesses,
    titles: list[str],
    language: str,
    roles: Callable[[], list[str]] | None,
) -> None:
    """Add what the body shows and its markup points at."""
    page = _Page(tree)
    page.settle(titles)
    order = [*range(max(0, page.headline), len(page.nodes)), *range(max(0, page.headline))]
    for at in order:
        _read_node(page, page.nodes[at], at, found, language)
    _read_blocks(page, walked, found, language, roles)


def _read_node(page: _Page, node: LexborNode, at: int, found: Witnesses, language: str) -> None:
    attributes = node.attributes
    if node.tag == "h1":
        if at == page.headline or not page.is_elsewhere(node):
            found.add("title", "h1", text_of(node))
        return
    name = attributes.get("itemprop") or attributes.get("property") or ""
    field = _FROM_PROPERTY.get(name.rpartition(":")[2].lower())
    classes = attributes.get("class") or ""
    if field is None and not (classes or node.tag == "time" or attributes.get("rel")
                              or attributes.get("data-author") or attributes.get("href")):  # fmt: skip
        return
    if page.is_elsewhere(node):
        return
    if field is not None:
        _read_property(page, node, attributes, field, found)
    relations = (attributes.get("rel") or "").lower().split()
    if "author" in relations and node.tag == "a":
        found.add("author", "rel_author", text_of(node))
    found.add("author", "data_author", attributes.get("data-author"))
    href = (attributes.get("href") or "") if node.tag == "a" else ""
    if href and _AUTHOR_LINK.search(href):
        found.add("author", "author_link", text_of(node))
    elif href and _PROFILE_LINK.search(href):
        found.add("author", "profile_link", text_of(node))
    is_time = node.tag == "time"
    if is_time or (_DATE_CLASS.search(classes) and not re.search(r"update|candidate", classes)):
        _read_date(node, attributes, is_time, found, language)
    if _AUTHOR_CLASS.search(classes) and not _NOT_AUTHOR_CLASS.search(classes):
        text = text_of(node)
        if len(text) <= _BYLINE_CHARS:
            found.add("author", "byline_class", text)
    elif re.search(r"(?:entry|post|article)-?title|headline", classes, re.IGNORECASE):
        if node.tag in ("h2", "h3", "div", "p", "span"):
            found.add("title", "title_class", text_of(node)[:300])


def _read_property(
    page: _Page, node: LexborNode, attributes: dict[str, str | None], field: str, found: Witnesses
) -> None:
    value: Any = attributes.get("content") or attributes.get("datetime")
    if field == "author" and not value:
        inner = node.css_first("[itemprop=name], [property$=name]")
        value = inner.attributes.get("content") or text_of(inner) if inner else text_of(node)
        value = value if len(value) <= _BYLINE_CHARS else None
    if field == "author":  # those beside the first wrote it too, those further off an answer
        around = {n.mem_id for n in (node.parent, node.parent and node.parent.parent) if n}
        if page.first_author and not around & page.first_author:
            return
        page.first_author |= around
    elif field in ("image", "license") and not value:
        value = attributes.get("src") or attributes.get("href")
    elif not value:
        value = text_of(node)
    if field == "created":
        found.add("date", "microdata:created", value)
    else:
        found.add(field, "microdata", value)


def _read_date(
    node: LexborNode,
    attributes: dict[str, str | None],
    is_time: bool,
    found: Witnesses,
    language: str,
) -> None:
    text = text_of(node)
    if len(text) > _BYLINE_CHARS:
        return
    machine = (attributes.get("datetime") or attributes.get("data-datetime")
               or attributes.get("data-time"))  # fmt: skip
    value = declared_date(machine, language) if machine else None
    value = value or seen_date(text, language)
    if value is None:
        return
    around = f"{attributes.get('class') or ''} {attributes.get('itemprop') or ''} {text}"
    if not is_time or len(text) < 40:
        before = node.prev
        if before is not None and before.is_text_node:
            around += (before.text_content or "")[-40:]
    source = "time" if is_time else "date_class"
    found.add("modified" if _CHANGED.search(around) else "date", source, value)


def _read_blocks(
    page: _Page,
    walked: Walked,
    found: Witnesses,
    language: str,
    roles: Callable[[], list[str]] | None,
) -> None:
    """Byline and dateline among the blocks around the headline."""
    named = roles() if roles is not None else []
    for role, field in (("title", "title"),):
        for at, name in enumerate(named):
            if name == role:
                found.add(field, "role", walked.texts[at][:300])
                break
    if page.headline >= 0:
        headline = text_of(page.nodes[page.headline])
        at = next((i for i, t in enumerate(walked.texts) if t and t in headline), -1)
    else:
        at = next((i for i, name in enumerate(named) if name == "title"), -1)
    window = [i for i, name in enumerate(named) if name == "byline"]
    if at >= 0:
        window += range(at + 1, min(at + 1 + _AFTER, len(walked.texts)))
        window += range(at - 1, max(-1, at - 1 - _BEFORE), -1)
    for i in window:
        text = walked.texts[i]
        if len(text) > _BYLINE_CHARS:
            continue
        opener = opener_pattern().match(text)
        if opener is not None:
            name = text[opener.end() :]
            if not name and i + 1 < len(walked.texts):
                name = walked.texts[i + 1]
            found.add("author", "byline", text[: opener.end()] + name)
        elif text.lower().strip(" :") in ("by", "von", "par", "por", "author", "written by"):
            following = walked.texts[i + 1] if i + 1 < len(walked.texts) else ""
            if len(following) <= 60:
                found.add("author", "byline", following)
        value = seen_date(text, language)
        if value is not None and opener is None:
            late = _LATE_OPENER.search(text)
            if late is not None:
                found.add("author", "byline", "by " + text[late.end() :])
        if value is not None:
            changed = _CHANGED.search(text)
            cued = any(cue in text.lower() for cue in ALL_DATE_CUES)
            source = "dateline" if cued or len(text) < 60 else "prose"
            found.add("modified" if changed else "date", source, value)
    for i, text in enumerate(walked.texts):
        if i > at and len(text) <= 40 and sum(map(str.isdigit, text)) >= 5:
            value = seen_date(text, language)
            if value is not None and not walked.flags[walked.owners[i]] & _ASIDE:
                found.add("modified" if _CHANGED.search(text) else "date", "anywhere", value)
                break
