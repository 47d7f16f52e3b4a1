"""What kind of page it turned out to be, beside the text: `Result.status`.

Every status rests on several signs that hold on any site: how much was kept, which roles stand
where it ends, what repeats, what is declared. A word alone decides nothing: an article about
paywalls is "ok". The roles are only asked for where little was kept.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from declutter.result import Result

STATUSES: Final = ("ok", "thin", "empty", "listing", "consent_wall", "paywall", "js_shell")
THIN_WORDS: Final = 25
_DENSE = 4  # letters per word in scripts without spaces, and a fair least one elsewhere

_DENSE_LETTER = re.compile("[\u0e00-\u0eff\u3040-\u9fff\uac00-\U0010ffff]")

_SHELL_WORDS = 80  # a page of more words, scripts or not, has something to show
_GATE_WORDS = 250  # more text than that is no teaser in front of a wall
_DECLARED_WORDS = 400  # the same where the page declares that it is not free
_WALL_SHARE = 0.5  # of the page's words that ask for consent
_NEAR_END = 8  # blocks behind the text in which a wall stands

_ROOT = re.compile(
    r"<(div|main|section|app-root|[a-z]+-root)\b[^<>]{0,300}\bid\s*=\s*[\"']?"
    r"(?:__next|__nuxt|___gatsby|root|app|app-root|application|react-root|main-app|q-app|svelte|"
    r"ember-app|mount|react-app|vue-app)[\"']?[^<>]{0,300}>(?:\s|<!--.{0,200}?-->)*</\1>"
    r"|<app-root\b[^<>]{0,300}>\s*</app-root>",
    re.IGNORECASE | re.DOTALL,
)
_SCRIPT = re.compile(r"<script\b", re.IGNORECASE)
_NOT_FREE = re.compile(r"isAccessibleForFree[\"']?\s*:\s*[\"']?[fF]alse")
_NOT_FREE_META = re.compile(r"article:content_tier[\"']?\s+content\s*=\s*[\"']?(?:locked|metered)")
_WALL_CLASS = re.compile(
    r"pay-?wall|reg-?wall|login-?wall|subscribe-?wall|subscription-?wall|premium-?(?:wall|gate|teaser)|"
    r"content-?gate|subscriber-?only|abo-?wall|members?-?only|metered|tp-modal|piano",
    re.IGNORECASE,
)
_CUT = re.compile(r"(?:…|\.\.\.|\[…\]|\[\.\.\.\])\W*$")

_LEAST_CARDS = 4
_CARD_WORDS = 150  # on average; longer ones are posts, recipes, answers
_CARD_SHARE = 0.55  # of the kept words that stand in cards
_LINK_SHARE = 0.5  # of the kept characters that are links, in a page of links without cards
_LEAST_TITLE = 10  # characters of a link that names another piece
_ENTRY_SHARE = 0.6  # of a block's characters
_TITLED_SHARE = 0.25  # of the cards whose linked title was kept; names of users are not
_LONG_WORDS = 45  # of a paragraph that no card has
_MOST_LONG = 2  # of these outside cards: an introduction
_HIGHEST = 8  # ancestors above a block that can be its card


def status_of(page: Result, html: str) -> str:
    """One of `STATUSES`.

    Args:
        page: the blocks and verdicts.
        html: its markup.
    """
    kept = page.kept_blocks
    texts = page.walked.texts
    counts = {i: words_in(texts[i]) for i in kept}
    words = sum(counts.values())
    if words < _SHELL_WORDS and _is_shell(page, html):
        return "js_shell"
    if words < _DECLARED_WORDS:
        wall = _wall(page, html, kept, words)
        if wall:
            return wall
    if not words:
        return "empty"
    if words < THIN_WORDS:
        return "thin"
    return "listing" if _is_listing(page, kept, counts) else "ok"


def words_in(text: str) -> int:
    """Words of a text; in scripts without spaces about one for every four letters."""
    spaced = len(text.split())
    if text.isascii():
        return spaced
    return max(spaced, len(_DENSE_LETTER.findall(text)) // _DENSE)


def _is_shell(page: Result, html: str) -> bool:
    """Whether scripts would have to draw the page first."""
    if not _SCRIPT.search(html):
        return False
    shown = sum(map(words_in, page.walked.texts))
    if _ROOT.search(html):
        return shown < 2 * _SHELL_WORDS
    # Every language calls it by this name: "Please enable JavaScript", "JavaScript を有効に…".
    asked = [text for text in page.walked.texts if "javascript" in text.lower()]
    return bool(asked) and shown < _SHELL_WORDS and len(asked[0]) < 400


def _wall(page: Result, html: str, kept: list[int], words: int) -> str:
    """ "paywall", "consent_wall" or nothing."""
    roles, texts = page.roles, page.walked.texts
    if _is_consent_wall(roles, texts, kept):
        return "consent_wall"
    declared = _NOT_FREE.search(html) or _NOT_FREE_META.search(html)
    end = max(kept, default=-1)
    walls = [
        i for i, role in enumerate(roles)
        if role == "subscribe" and (end < i <= end + _NEAR_END or _is_named(page, i))
    ]  # fmt: skip
    cut = bool(kept) and _CUT.search(texts[end]) is not None
    named = any(_is_named(page, i) for i in walls)
    if declared and (walls or cut or words < _GATE_WORDS):
        return "paywall"
    if walls and words < _GATE_WORDS and (named or cut):
        return "paywall"
    return ""


def _is_consent_wall(roles: Sequence[str], texts: list[str], kept: list[int]) -> bool:
    """Whether little was kept but a question for consent, and most of the page asks it."""
    free = 0
    for i in kept:  # nearly always enough to tell: all blocks are only read where it is not
        if roles[i] != "cookie" and not _asks_consent(texts[i]):
            free += words_in(texts[i])
            if free >= THIN_WORDS:
                return False
    asked = {i for i, text in enumerate(texts) if _asks_consent(text)}
    asking = asked | {i for i, role in enumerate(roles) if role == "cookie"}
    enough = max(THIN_WORDS, _WALL_SHARE * sum(map(words_in, texts)))
    return bool(asked) and sum(words_in(texts[i]) for i in asking) >= enough


@lru_cache(maxsize=1)
def _consent_phrases() -> tuple[str, ...]:
    """What consent dialogs say, in any language."""
    from declutter.clutter.cookie import KIND

    phrases = (phrase for some in KIND.phrases.values() for phrase in some)
    return tuple(phrase for phrase in phrases if phrase[0] != "^" and phrase[-1] != "$")


def _asks_consent(text: str) -> bool:
    text = text.lower()
    return any(phrase in text for phrase in _consent_phrases())


def _is_named(page: Result, block: int) -> bool:
    """Whether a class name around a block calls it a wall."""
    owner = page.walked.owners[block]
    while owner >= 0:
        name = page.walked.classes[owner]
        if name and len(name) < 300 and _WALL_CLASS.search(name):
            return True
        owner = page.walked.parents[owner]
    return False


def _is_listing(page: Result, kept: list[int], counts: dict[int, int]) -> bool:
    """Whether what was kept are many like entries that lead to other pages."""
    walked = page.walked
    entries = sum(_is_entry(page, i) for i in kept)
    if not entries:
        return False  # neither of the two below
    words = sum(counts.values())
    cards = _cards(page, kept)
    inside = sum(counts[i] for i in cards)
    outside = [i for i in kept if i not in cards and counts[i] >= _LONG_WORDS]
    if len(outside) > _MOST_LONG:
        return False
    number = len(set(cards.values()))
    titled = len({cards[i] for i in cards if _is_entry(page, i)})
    if (
        number >= _LEAST_CARDS
        and titled >= _TITLED_SHARE * number
        and inside >= _CARD_SHARE * words
    ):
        return inside / number <= _CARD_WORDS
    linked = sum(walked.link_chars[i] for i in kept)
    size = sum(len(walked.texts[i]) for i in kept)
    return entries >= 2 * _LEAST_CARDS and linked >= _LINK_SHARE * size


def _cards(page: Result, kept: list[int]) -> dict[int, int]:
    """Kept blocks that stand in cards, with the number of the card's element.

    A card is one of several sisters of the same tag and class that each hold the linked title of
    an entry. Of the ancestors of a block, the lowest one with enough such sisters is its card.
    """
    parents, owners = page.walked.parents, page.walked.owners
    linked: dict[int, int] = {}  # element that holds an entry -> how many above it may be cards
    for block in range(len(owners)):
        if _is_entry(page, block):
            element, left = owners[block], _HIGHEST
            while element >= 0 and linked.get(element, 0) < left:
                linked[element] = left
                element, left = parents[element], left - 1
    likeness = {element: _likeness(page, element) for element in linked}
    sisters = Counter(likeness.values())
    cards = {}
    for block in kept:
        element = owners[block]
        for _ in range(_HIGHEST):
            if element < 0:
                break
            if element in likeness and sisters[likeness[element]] >= _LEAST_CARDS:
                cards[block] = element
                break
            element = parents[element]
    return cards


def _is_entry(page: Result, block: int) -> bool:
    """Whether a block is little else than a link of some length: the title of an entry."""
    links, size = page.walked.link_chars[block], len(page.walked.texts[block])
    return links >= _LEAST_TITLE and links >= _ENTRY_SHARE * size


def _likeness(page: Result, element: int) -> tuple[int, int, str | None]:
    walked = page.walked
    name = walked.classes[element]
    first = name.split()[0] if name and name.split() else None
    return walked.parents[element], walked.tags[element], first
