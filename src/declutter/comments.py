"""Reader comments apart from the body: text, author and date of each, in document order.

The role says which blocks belong to comments; the markup says where one comment ends. A comment is
the innermost element that is marked as one (schema.org Comment, an id or a class as content
management systems write them); without such marks, what repeats below the smallest element that
holds all the comments.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

    from selectolax.lexbor import LexborNode

    from declutter.result import Result

_UNIT_CLASSES: Final = frozenset(
    "comment reply comment-item commentitem comment-wrapper comment-wrap comment-box "
    "single-comment comment-entry comment__item comments__item comment-list-item comment-card "
    "comment-container commentcontainer c-comment wp-block-comment post-comment "
    "answer-comment comment-row comments-item kommentar comentario commentaire commento "
    "media-comment thing".split()
)
_UNIT_ID = re.compile(
    r"^(?:li-|div-)?(?:comment|cmt|reply|kommentar|c|comentario|commentaire)[-_]?\d+$",
    re.IGNORECASE,
)
_UNIT_DATA: Final = frozenset(("data-comment-id", "data-commentid", "data-comment"))
_SCHEMA = re.compile(r"schema\.org/(?:User)?Comments?$", re.IGNORECASE)
_AUTHOR_QUERY: Final = (
    "[itemprop='author'], [itemprop='creator'], .fn, [rel~='author'], [class*='author' i], "
    "[class*='user' i], [class*='commenter' i], "
    "[class*='nickname' i], [class*='display-name' i], cite, a[href*='/user' i], "
    "a[href*='/profile' i], a[href*='/u/'], a[href*='/member' i]"
)
_DATE_QUERY: Final = (
    "time, [datetime], [itemprop='dateCreated'], [itemprop='datePublished'], "
    "[itemprop='commentTime'], [class*='date' i], [class*='time' i], [class*='ago' i], "
    "[title*='20']"
)
_NOT_NAME = re.compile(
    r"avatar|image|photo|badge|icon|title|bio|box|meta|info|count", re.IGNORECASE
)
_SAYS = re.compile(
    r"^(?:by|von|par|por|posted by|from)\s+|\s*(?:says?|said|wrote|schrieb|sagt|a écrit|dit|dice|"
    r"escribió|disse|ha scritto|skrev|schreef|:)\s*:?\s*$",
    re.IGNORECASE,
)
_LONGEST_NAME = 60
_LONGEST_META = 80  # characters of a block that is nothing but name and date
_LONGEST_ACTION = 3  # words of "Reply", "Report abuse", "12 likes"
_HIGHEST = 60
_LEAST_SISTERS = 2
_NO_UNITS: Final = frozenset(("p", "span", "a", "b", "i", "em", "strong", "button", "label", "td"))


@dataclass(frozen=True, slots=True)
class Comment:
    """One comment.

    Attributes:
        text: its paragraphs, apart by empty lines.
        author: as the page writes it; empty where it is not marked up.
        date: ISO 8601, None where it is not marked up or only relative ("2 days ago").
        depth: 0, or how many comments it stands in.
        blocks: numbers of its blocks, those of name and date too.
    """

    text: str
    author: str = ""
    date: str | None = None
    depth: int = 0
    blocks: tuple[int, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """Everything, ready for JSON."""
        return {
            "text": self.text,
            "author": self.author,
            "date": self.date,
            "depth": self.depth,
            "blocks": list(self.blocks),
        }


def comments_of(page: Result) -> list[Comment]:
    """The comments of a page whose blocks have the role "comments"; posts of a thread are body."""
    talk = [i for i, role in enumerate(page.roles) if role == "comments"]
    if not talk:
        return []
    starts = page.walked.starts
    chains = {i: _ancestors(starts[i]) for i in talk}
    units: dict[int, LexborNode] = {}
    for chain in chains.values():
        for node in chain:
            if node.mem_id not in units and _is_unit(node):
                units[node.mem_id] = node
    if not units:
        units = _repeated(list(chains.values()))
    if not units:
        return []
    blocks: dict[int, list[int]] = defaultdict(list)
    low, high = _reach(page, talk)
    for i in range(low, high + 1):
        if page._kept[i] and page.roles[i] != "comments":
            continue
        chain = chains.get(i) or _ancestors(starts[i])
        unit = next((node.mem_id for node in chain if node.mem_id in units), None)
        if unit is not None:
            blocks[unit].append(i)
    found = []
    for unit, own in blocks.items():
        depth = sum(node.mem_id in units for node in _ancestors(units[unit])) - 1
        comment = _read(page, units[unit], own, units, max(depth, 0))
        if comment is not None:
            found.append(comment)
    return sorted(found, key=lambda comment: comment.blocks)


def _reach(page: Result, talk: list[int]) -> tuple[int, int]:
    """Blocks from the first to the last comment, with a name before and a button behind."""
    return max(0, talk[0] - 3), min(len(page.walked.texts) - 1, talk[-1] + 3)


def _ancestors(node: LexborNode) -> list[LexborNode]:
    """The elements around a node (itself too if it is one), from the inside out."""
    chain: list[LexborNode] = []
    above = node.parent if node.is_text_node else node
    while above is not None and above.tag not in ("body", "-document") and len(chain) < _HIGHEST:
        chain.append(above)
        above = above.parent
    return chain


def _is_unit(node: LexborNode) -> bool:
    attributes = node.attributes
    if not attributes:
        return False
    if not _UNIT_DATA.isdisjoint(attributes) and node.tag not in ("a", "button", "span"):
        return True
    if _SCHEMA.search(attributes.get("itemtype") or ""):
        return True
    if _UNIT_ID.match(attributes.get("id") or ""):
        return True
    classes = (attributes.get("class") or "").lower().split()
    return not _UNIT_CLASSES.isdisjoint(classes) and node.tag not in ("a", "p", "span", "ol", "ul")


def _repeated(chains: list[list[LexborNode]]) -> dict[int, LexborNode]:
    """Sisters, alike in tag and class, that hold more of the comments' blocks than any others."""
    nodes: dict[int, LexborNode] = {}
    covered: Counter[tuple[int, str, str]] = Counter()
    sisters: dict[tuple[int, str, str], set[int]] = defaultdict(set)
    for chain in chains:
        for node in chain:
            if node.parent is None or node.tag in _NO_UNITS:
                continue
            key = (node.parent.mem_id, str(node.tag), node.attributes.get("class") or "")
            nodes[node.mem_id] = node
            sisters[key].add(node.mem_id)
            covered[key] += 1
    several = [key for key in sisters if len(sisters[key]) >= _LEAST_SISTERS]
    if not several:
        return {}
    best = max(several, key=lambda key: (covered[key], len(sisters[key])))
    if covered[best] < 2 * len(sisters[best]):  # a comment has a name or a button beside its text
        return {}
    return {unit: nodes[unit] for unit in sisters[best]}


def _read(
    page: Result, unit: LexborNode, blocks: list[int], units: dict[int, LexborNode], depth: int
) -> Comment | None:
    walked = page.walked
    author, named = _author(unit, units)
    date, dated = _date(unit, units, walked.language)
    lines = []
    for number, i in enumerate(blocks):
        text = walked.texts[i]
        inside = {node.mem_id for node in _ancestors(walked.starts[i])}
        short = len(text) <= _LONGEST_META
        says_name = bool(author) and (
            text.startswith(author) or _SAYS.sub("", text).strip() == author
        )
        is_meta = short and (says_name or bool(inside & (named | dated)))
        if short and (is_meta or not number):
            name, day = _in_line(text, walked.link_chars[i], walked.language)
            is_meta = is_meta or bool(name and not author) or text == name
            author, date = author or name, date or day
        if not (is_meta or _is_action(page, i)):
            lines.append(_without_signature(page.blocks[i].raw_text, author))
    text = "\n\n".join(lines)
    return Comment(text, author, date, depth, tuple(blocks)) if text else None


def _in_line(text: str, linked: int, language: str) -> tuple[str, str | None]:
    """Name and date of a line such as "Pena67 18.1.2024 klo 10.02" or of a linked name alone."""
    from declutter.metadata.dates import dates_at

    dates = dates_at(text, language)
    name = _SAYS.sub("", text[: dates[0][0]] if dates else text).strip(" ,·|•–—-")
    fits = 0 < len(name) <= _LONGEST_NAME // 2 and (bool(dates) or linked == len(text))
    return name if fits else "", dates[0][1] if dates else None


def _is_action(page: Result, block: int) -> bool:
    """ "Reply", "Report abuse", "12": what can be pressed, and numbers alone."""
    text, linked = page.walked.texts[block], page.walked.link_chars[block]
    few = len(text.split()) <= _LONGEST_ACTION and 5 * linked >= 4 * len(text)
    return few or not any(map(str.isalpha, text)) or _is_button(page.walked.starts[block])


def _without_signature(text: str, author: str) -> str:
    """A comment without "– name date" behind it."""
    if not author or author not in text[-_LONGEST_META:]:
        return text
    return re.sub(rf"\s[–—-]\s*{re.escape(author)}.{{0,50}}$", "", text)


def _is_button(node: LexborNode) -> bool:
    above = node.parent
    while above is not None and above.tag in ("span", "b", "i", "em", "strong"):
        above = above.parent
    return above is not None and above.tag in ("button", "label", "option", "textarea")


def _own(unit: LexborNode, query: str, units: dict[int, LexborNode]) -> Iterable[LexborNode]:
    """Elements of a comment that do not stand in an answer to it."""
    for node in unit.css(query):
        if node.mem_id == unit.mem_id:
            continue
        above = node.parent
        while above is not None and above.mem_id not in units:
            above = above.parent
        if above is not None and above.mem_id == unit.mem_id:
            yield node


def _author(unit: LexborNode, units: dict[int, LexborNode]) -> tuple[str, set[int]]:
    """The author, and the elements that show the name."""
    from declutter.metadata.candidates import text_of

    told = unit.attributes.get("data-author") or unit.attributes.get("data-username") or ""
    name, shown = told, set()
    for node in _own(unit, _AUTHOR_QUERY, units):
        attributes = node.attributes
        is_property = "itemprop" in attributes
        if not is_property and _NOT_NAME.search(attributes.get("class") or ""):
            continue
        inner = node.css_first("[itemprop='name'], .fn") if is_property or node.child else None
        text = (inner.attributes.get("content") or text_of(inner)) if inner is not None else (
            attributes.get("content") or text_of(node))  # fmt: skip
        text = _SAYS.sub("", text).strip(" :·|•@")
        if not text or len(text) > _LONGEST_NAME or not any(map(str.isalpha, text)):
            continue
        name = name or text
        if text == name:
            shown.add(node.mem_id)
    return name, shown


def _date(
    unit: LexborNode, units: dict[int, LexborNode], language: str
) -> tuple[str | None, set[int]]:
    """The date, and the elements that show it."""
    from declutter.metadata.candidates import text_of
    from declutter.metadata.dates import declared_date, seen_date

    value, shown = None, set()
    for node in _own(unit, _DATE_QUERY, units):
        attributes = node.attributes
        told = attributes.get("datetime") or attributes.get("content") or attributes.get("title")
        text = text_of(node)
        if len(text) > _LONGEST_META:
            continue
        found = (declared_date(told, language) if told else None) or seen_date(text, language)
        if found is None and node.tag != "time":
            continue
        value = value or found
        shown.add(node.mem_id)
    return value, shown
