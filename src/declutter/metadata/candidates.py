"""Elements that may show a headline, an author or a date, in document order.

One query collects them. Those that sit in comments, menus or cards of other pieces can be told
by the containers that they do not share with the headline.
"""

from __future__ import annotations

import re
from typing import Final

from selectolax.lexbor import LexborHTMLParser, LexborNode

_QUERY: Final = (
    "h1, time, [itemprop], [rel~='author' i], [property]:not(meta), [data-author], "
    "[class*='author' i], [class*='byline' i], [class*='date' i], [class*='publish' i], "
    "[class*='posted' i], [class*='username' i], [class*='entry-title' i], "
    "[class*='post-title' i], [class*='article-title' i], [class*='headline' i], "
    "a[href*='/author' i], a[href*='/profile' i], a[href*='/user' i], a[href*='/u/'], "
    "a[href*='/people/' i], a[href*='/contributor' i], a[href*='/team/' i], a[href*='/member' i], "
    "a[href*='/staff/' i], a[href*='member.php'], a[href*='profile.php'], [data-username], "
    "[class*='creator' i], [class*='poster' i], "
    "[class*='written' i], [class*='writer' i], [class*='contributor' i], [class*='time' i]"
)
_MOST = 600
_DEEPEST = 40
_LONGEST_TEXT = 2_000
_MOST_INSIDE = 400  # nodes
_MUTE: Final = frozenset(("style", "script", "noscript", "template"))
_DOUBLED = re.compile(r"(.{8,300}?)(?:\s\1)+$")
_ELSEWHERE = re.compile(
    r"(?:^|[\s_-])(?:comments?|commentlist|respond|repl(?:y|ies)|related|recommend\w*|sidebar|"
    r"widget|footer|nav|navigation|menu|popular|trending|teaser|carousel|slider|most-?read|latest|"
    r"side|titlebox|recirc\w*|more-?(?:posts|stories|articles)|newsletter|breadcrumbs?|cookie|modal|search|"
    r"review-?list|testimonials?|up-?next|read-?next|see-?also|tags?)(?:$|[\s_-])",
    re.IGNORECASE,
)
_CARD = re.compile(
    r"(?:^|[\s_-])(?:card|tile|promo|grid-item|listing|loop-item)s?(?:$|_|\s|--)", re.IGNORECASE
)
_OTHERS = re.compile(
    r"\b(?:comment|review|publisher|(?:suggested|accepted)?answer)\b", re.IGNORECASE
)


class Candidates:
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
                alike = max((agreement(text_of(node), t) for t in titles), default=0.0)
                score = 0.2 + alike - 0.001 * at
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
            if _OTHERS.search(f"{attributes.get('itemprop')} {attributes.get('itemtype')}"):
                return True
            above = above.parent
        return False


def text_of(node: LexborNode) -> str:
    """Text of an element as far as a title or byline can go, white space collapsed."""
    pieces: list[str] = []
    chars = 0
    for count, inner in enumerate(node.traverse(include_text=True)):
        if inner.is_text_node and inner.parent is not None and inner.parent.tag not in _MUTE:
            text = inner.text_content or ""
            pieces.append(text[:_LONGEST_TEXT])
            chars += len(text)
        if chars > _LONGEST_TEXT or count > _MOST_INSIDE:
            break
    text = " ".join(" ".join(pieces).split())
    doubled = _DOUBLED.match(text)  # a copy for every width of the screen
    return doubled.group(1) if doubled is not None else text


def agreement(one: str, two: str) -> float:
    """How alike the words of two titles are, 0 to 1; a part of some length counts as alike."""
    first, second = (set(re.findall(r"\w+", text.lower())) for text in (one, two))
    if not first or not second:
        return 0.0
    alike = 2 * len(first & second) / (len(first) + len(second))
    return max(alike, 0.5) if first < second and alike >= 0.25 else alike


def squash(text: str) -> str:
    """Letters and digits only, lower case: what counts when two titles are compared."""
    return "".join(c for c in text.lower() if c.isalnum())
