"""The headline: the one that most witnesses agree on, without the name of the site."""

from __future__ import annotations

import re
from typing import Final

from declutter.metadata.candidates import agreement, squash
from declutter.metadata.witnesses import Witnesses

SEPARATOR: Final = re.compile(r"\s+[|·•—–‒―»«:›\-/~]+\s+|\s*[|｜»›—]\s*|\s*::\s*")
_MAY_SEPARATE = re.compile(r"[|｜»›—]|::|\s[·•–‒―«:\-/~]")  # quicker to look for
_LONGEST = 300
_HOME = re.compile(r"^(?:(?:the )?official (?:web ?)?(?:site|store|shop)|home ?page|home)$", re.I)
_ALIKE = 0.4
_LEAST_HEADLINE = 8  # characters of one that ends where the site's name begins
_TOLD: Final = (
    "json_ld", "citation", "og", "parsely", "sailthru", "dublin_core", "twitter", "title_tag",
    "microdata", "json_ld:name",
)  # fmt: skip
# What old forums put before the title of a thread, with their own name before it.
_VIEW_TOPIC = re.compile(
    r"(?:view (?:topic|thread)|thema (?:anzeigen|ansehen)|voir le sujet|ver tema|leggi argomento|"
    r"zobacz temat|bekijk onderwerp|onderwerp bekijken|visa ämne|vis emne|exibir tópico|"
    r"просмотр темы)",
    re.IGNORECASE,
)
_FORUM_LABEL = re.compile(r"^(?:thread|topic|thema|discussion|sujet)\s*:\s+", re.IGNORECASE)


def without_site(title: str, site_names: list[str], headline: str = "") -> str:
    """A title without what the site adds to it, before or behind a separator.

    Where the shown headline begins the title, it ends there; else a part goes that is a name
    of the site, behind the title also one that holds it ("Example News Online").
    """
    rest = title.removeprefix(headline)
    if len(headline) >= _LEAST_HEADLINE and rest != title and SEPARATOR.match(rest):
        return headline
    parts, marks = _cut(title)
    if not marks:
        return title.strip()
    sites = {squash(name) for name in site_names if name} - {""}
    label = next((i for i, part in enumerate(parts[:-1]) if _VIEW_TOPIC.fullmatch(part)), -1)
    parts, marks = parts[label + 1 :], marks[label + 1 :]
    while len(parts) > 1 and (is_site(parts[-1], sites, loosely=True) or _HOME.match(parts[-1])):
        parts.pop()
        marks.pop()
    while len(parts) > 1 and (is_site(parts[0], sites) or _HOME.match(parts[0])):
        parts.pop(0)
        marks.pop(0)
    return _joined(parts, marks)


def without_tail(title: str) -> str:
    """A title without short last parts ("… - Gardening - Forum"): all that a title tag has."""
    parts, marks = _cut(title)
    while len(parts) > 1 and len(parts[-1].split()) <= 3:
        if len(squash(parts[-1])) * 2 > len(squash(_joined(parts[:-1], marks))):
            break
        parts.pop()
        marks.pop()
    return _joined(parts, marks)


def is_site(part: str, sites: set[str], *, loosely: bool = False) -> bool:
    """Whether a part of a title names the site; `loosely`: with something around it."""
    bare = squash(part)
    return bool(bare) and any(
        bare == site
        or (4 <= len(bare) < len(site) and bare in site)
        or (loosely and "#" not in part and 4 <= len(site) < len(bare) <= 3 * len(site)
            and site in bare)
        for site in sites
    )  # fmt: skip


def _cut(title: str) -> tuple[list[str], list[str]]:
    if _MAY_SEPARATE.search(title) is None:
        return [title], []
    return SEPARATOR.split(title), SEPARATOR.findall(title)


def _joined(parts: list[str], marks: list[str]) -> str:
    text = parts[0]
    for mark, part in zip(marks, parts[1:], strict=False):
        text += mark + part
    return text.strip()


def choose_title(found: Witnesses, site_names: list[str]) -> tuple[str, str]:
    """(source, title); both empty if the page has none.

    The shown headline is the title if it is like what the page calls itself elsewhere (or if
    nothing else is there); a headline that is not may be a logo or a slogan.
    """
    sites = {squash(name) for name in site_names} - {""}
    headline = ""
    for text in found.of("title", "h1"):
        if len(text) <= _LONGEST:
            label = _FORUM_LABEL.match(text) if ":" in text else None
            bare = (text if label is None else text[label.end() :]).rstrip("¶# ")
            bare = without_site(bare, site_names)
            if bare and not is_site(bare, sites):
                headline = bare
                break
    told: list[tuple[str, str]] = []
    is_telling = bool(squash(headline))
    for source, whole in found.ranked("title", _TOLD):
        if is_telling and whole.startswith(headline):
            rest = whole[len(headline) :]
            if not rest or (len(headline) >= _LEAST_HEADLINE and SEPARATOR.match(rest)):
                return "h1", headline
        text = without_site(whole, site_names, headline)
        if squash(text):
            if headline and agreement(headline, text) >= _ALIKE:
                return "h1", headline
            told.append((source, text))
    if headline and not told:
        return "h1", headline
    for source, text in told:
        if not is_site(text, sites):
            return source, text if source.startswith("json_ld") else without_tail(text)
    if headline or told:
        return ("h1", headline) if headline else told[0]
    for source in ("role", "h1", "title_class", "meta", "json_ld:page"):
        for text in found.of("title", source):
            return source, text
    return "", ""
