"""Footnotes: marks in the text and the notes that they lead to.

No list of systems: a mark is a short link to an element of the same page that links back to it, or
that is named a note. That covers pandoc, kramdown, GitHub, MediaWiki, Word, Sphinx, WordPress and
Substack alike.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Any, Final
from urllib.parse import unquote

from declutter import native
from declutter.markup import BLOCK, FLAG, PLAIN, TAGS
from declutter.render.inline import Piece
from declutter.render.nodes import BackLink
from declutter.render.tree import around, text_of, words_of
from declutter.walk import Walked

_MARK: Final = re.compile(
    r"[\[(]?\s*(?:note|fn|n\.?|anm\.?)?\s*((?:\d{1,4}|[a-zA-Z]{1,2}|[ivxlcIVXLC]{1,6})|[*†‡§¶]+)"
    r"\s*[\])]?\.?",
    re.IGNORECASE,
)
_NAMED_MARK: Final = re.compile(
    r"foot-?note|end-?note|note-?ref|fnref|reference|(?:^|\s)fn(?:\s|$)"
)
_NAMED_NOTE: Final = re.compile(r"foot-?notes?|end-?notes?|^fn|^note|cite_note|_ftn|reference|^n\d")
_BRACKETS: Final = " \t\n\r\xa0[](){}^↑.,:;|"
_LONGEST_MARK: Final = 12
_MOST_BLOCKS: Final = 30  # of one note; an element with more is a chapter
_FEW: Final = 20  # links; to look at more costs as much as to look for where they lead
_LEVELS: Final = 4  # inline elements around a mark that may carry its name


@dataclass
class Notes:
    """Footnotes of a page.

    Attributes:
        marks: identity of the inline element of each mark -> label.
        holders: element that holds a note -> label.
        back: identities of the links that lead back.
        signs: label -> mark as printed, where the note begins with it in its text.
        found: label -> identity of the element of its note.
    """

    marks: dict[int, str] = field(default_factory=dict)
    holders: dict[int, str] = field(default_factory=dict)
    back: set[int] = field(default_factory=set)
    signs: dict[str, str] = field(default_factory=dict)
    found: dict[str, int] = field(default_factory=dict)


def find(
    page: Walked,
    root: Any,
    links: list[Any],
    live: dict[int, int],
    without: Collection[int] = (),
) -> Notes:
    """Footnotes whose note stands in a branch that holds kept blocks.

    Args:
        links: links of the root with a "#" in their address.
        live: identity of the nodes of those branches -> element, -1 for inline ones.
        without: identities of notes that are none: they or their marks are not kept.
    """
    notes = Notes()
    if not links:
        return notes
    fragments = _fragments(links)
    if len(links) <= _FEW and not any(map(_may_be_mark, links, fragments)):
        return notes
    named = _named(root, {fragment for fragment in fragments if fragment})
    labels: dict[int, str] = {}  # of notes, by identity
    used: dict[str, int] = {}  # label -> how often it was asked for
    for link, fragment in zip(links, fragments, strict=True):
        target = named.get(fragment) if fragment else None
        if target is None or not _leads_away(link, target):  # to the headline that it stands in
            continue
        holder = _holder(target)
        if holder is None or holder.mem_id in without:
            continue
        element = live.get(holder.mem_id, -1)
        if element < 0 or page.end[element] - page.first[element] > _MOST_BLOCKS:
            continue
        if _is_around(holder, link) or holder.mem_id in notes.marks:
            continue
        names = _names(link)
        if not names and not _NAMED_NOTE.search(fragment):
            continue  # no way back
        label = _label(link)
        if not label or not _follows(page, live, holder, link):
            continue
        holders = [holder, *_definitions(holder)]
        back = [
            other
            for one in holders if names
            for other in one.css("a[href*='#']")
            if _fragment(other) in names
        ]  # fmt: skip
        if not back and not (_NAMED_NOTE.search(fragment) and _is_named_mark(link)):
            continue
        if holder.mem_id not in labels:
            label = _unused(label, used, len(labels) + 1)
            labels[holder.mem_id] = label
            notes.found[label] = holder.mem_id
            if holder.tag != "li":  # a list prints its own numbers
                notes.signs[label] = words_of(link).strip(_BRACKETS)
        label = labels[holder.mem_id]
        notes.marks[_whole_mark(link).mem_id] = label
        for one in holders:
            number = live.get(one.mem_id, -1)
            if number >= 0:
                notes.holders[number] = label
        notes.back.update(other.mem_id for other in back)
    notes.back -= notes.marks.keys()
    return notes


def _may_be_mark(link: Any, fragment: str) -> bool:
    """Whether a link has a label and either leads to what is named a note or has a way back."""
    if not fragment or not _label(link):
        return False
    return _NAMED_NOTE.search(fragment) is not None or bool(_names(link))


def _named(root: Any, wanted: set[str]) -> dict[str, Any]:
    """First element of each of some names."""
    if native.tree is not None and native.tree.HOLDS and root.child is not None:
        found: dict[str, Any] = native.tree.named(root, wanted)
        return found
    named: dict[str, Any] = {}
    for node in root.css("[id], a[name]"):
        attributes = node.attributes
        for name in (attributes.get("id"), attributes.get("name")):
            if name in wanted:
                named.setdefault(name, node)
    return named


def without_label(pieces: list[Piece], label: str, sign: str) -> list[Piece]:
    """Pieces of a block of a note, its own number and the signs of the way back marked."""
    found = list(pieces)
    first = found[0][0] if found and sign else None
    if isinstance(first, str):
        own = re.match(rf"\s*[\[(]?{re.escape(sign)}[\])]?[.:]?\s+(?=\S)", first)
        if own:
            found[:1] = [(BackLink(own.group().strip()), 0, None), (" ", 0, None),
                         (first[own.end() :], *found[0][1:])]  # fmt: skip
    for order in (range(len(found)), range(len(found) - 1, -1, -1)):
        waiting: list[int] = []
        met = order.step > 0
        for i in order:
            value, _, _ = found[i]
            if isinstance(value, BackLink):
                met = True
            elif not isinstance(value, str) or value.strip(_BRACKETS) not in ("", label):
                break
            elif value.strip() and (order.step > 0 or not value.strip(_BRACKETS)):
                waiting.append(i)
        if met:
            for i in waiting:
                text = str(found[i][0])
                found[i] = (BackLink(" ".join(text.split())), 0, None)
                if text[-1].isspace():
                    found[i] = (BackLink(f"{' '.join(text.split())} "), 0, None)
    return found


def _fragments(links: list[Any]) -> list[str]:
    """Names that links lead to, empty for those that lead to none on this page."""
    found: list[str | None] | None = around.fragments(links) if around is not None else None
    if found is None:
        return [_fragment(link) for link in links]
    return [
        _fragment(link) if name is None else name for link, name in zip(links, found, strict=True)
    ]


def _leads_away(link: Any, target: Any) -> bool:
    if around is not None and native.tree.HOLDS:
        return bool(around.leads_away(link, target))
    return not _is_around(target, link)


def _fragment(link: Any) -> str:
    href = link.attributes.get("href") or ""
    before, mark, fragment = href.partition("#")
    return unquote(fragment) if mark and fragment and ("?" not in fragment or not before) else ""


def _label(link: Any) -> str:
    text = text_of(link).strip()
    if not text or len(text) > _LONGEST_MARK:
        return ""
    found = _MARK.fullmatch(" ".join(text.split()))
    return found.group(1) if found else ""


def _unused(label: str, used: dict[str, int], number: int) -> str:
    """The label, or with a number behind it: no two notes have the same."""
    if not label.isalnum() or not label.isascii():
        label = str(number)
    used[label] = used.get(label, 0) + 1  # one that is made here holds "-": it is never asked for
    return label if used[label] == 1 else f"{label}-{used[label]}"


def _names(link: Any) -> set[str]:
    """Names that a link back can use: of the link, of what is in it and right around it."""
    found: set[str | None] = set()
    child = link.child
    alone = child is None or (child.tag == "-text" and child.next is None)
    for inner in [link] if alone else [link, *link.css("[id], a[name]")]:
        found.update((inner.attributes.get("id"), inner.attributes.get("name")))
    above = link.parent
    for _ in range(_LEVELS):
        if above is None or TAGS.get(above.tag, PLAIN)[0] == BLOCK:
            break
        found.add(above.attributes.get("id"))
        above = above.parent
    before = link.prev  # <a name="ref1"></a><a href="#note1">
    if before is not None and before.tag in ("a", "span") and not text_of(before).strip():
        found.update((before.attributes.get("id"), before.attributes.get("name")))
    return {name for name in found if name}


def _holder(target: Any) -> Any:
    """Block-level element of a note, None where the target can be none."""
    node = target
    while node is not None and TAGS.get(node.tag, PLAIN)[0] != BLOCK:
        node = node.parent
    if node is None:
        return None
    flags = TAGS.get(node.tag, PLAIN)[1]
    if flags & (FLAG["heading"] | FLAG["article"] | FLAG["main"]) or node.tag in ("body", "html"):
        return None
    if node.tag in ("td", "th"):
        return node.parent
    return node


def _definitions(holder: Any) -> list[Any]:
    """What stands behind a `<dt>` that holds only the number."""
    found: list[Any] = []
    node = holder.next if holder.tag == "dt" else None
    while node is not None and node.tag != "dt":
        if node.tag == "dd":
            found.append(node)
        node = node.next
    return found


def _is_around(holder: Any, link: Any) -> bool:
    node = link
    while node is not None:
        if node.mem_id == holder.mem_id:
            return True
        node = node.parent
    return False


def _is_named_mark(link: Any) -> bool:
    node = link
    for _ in range(3):
        if node is None:
            return False
        if node.tag == "sup" or node.css_first("sup") is not None:
            return True
        attributes = node.attributes
        names = " ".join(
            attributes.get(name) or "" for name in ("class", "role", "epub:type", "rel")
        )
        if "data-footnote-ref" in attributes or _NAMED_MARK.search(names):
            return True
        node = node.parent
        if node is not None and TAGS.get(node.tag, PLAIN)[0] == BLOCK:
            return False
    return False


def _follows(page: Walked, live: dict[int, int], holder: Any, link: Any) -> bool:
    """Whether a note stands behind its mark."""
    node = link
    while node is not None and live.get(node.mem_id, -1) < 0:
        node = node.parent
    if node is None:
        return False
    element = live[node.mem_id]
    return page.first[live[holder.mem_id]] > page.first[element]


def _whole_mark(link: Any) -> Any:
    """The outermost inline element that holds the mark and brackets around it."""
    node = link
    while True:
        above = node.parent
        if above is None or TAGS.get(above.tag, PLAIN)[0] == BLOCK:
            return node
        for following in ("next", "prev"):
            other = getattr(node, following)
            while other is not None:
                if other.tag != "-text" or text_of(other).strip(_BRACKETS):
                    return node
                other = getattr(other, following)
        node = above
