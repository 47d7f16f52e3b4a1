"""From how often a block recurs on its site to a term of its score.

A block that stands word for word, at the same place of the markup, on most pages of a site
belongs to the site and not to the article. One curve says how much that weighs:

    term = -WEIGHT * seen / (pages + 1) * (1 - guard)

`seen` of `pages` other pages hold the block; the 1 damps what few pages prove. The term is
added to the logit of the block's probability. WEIGHT is the slope of a logistic regression of
"is not in the main content" on `seen / (pages + 1)`, over the 14,959 blocks of at least eight
words and few links on 447 pages of the 56 hosts with four pages or more in `wcxb-dev` and
`daniel-dev`, each host counted once (`python -m declutter.learn.site` prints it).

What recurs and is content all the same (the introduction of a series, a definition) stands
apart by its surroundings, not by its words. The guard is the product of

- novelty: at its place in the markup stands, as a rule, text that no other page has;
- absence: the share of pages that do without it. What is on every page guards itself by
  nothing;
- company: the blocks beside it are this page's own;
- prose: it is a sentence, not a label or a link.

Labels and items recur in content too ("Ingredients", "Type", "a pinch of salt"). So an item of
a list and a cell of a table are judged with their list or table: as long as a third of it is
new, it is content, and the term is 0; where all of it recurs, the term counts in full. And a
heading goes the way of what follows it.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from declutter.markup import FLAG
from declutter.site.host import Recurrence
from declutter.site.marks import Marks
from declutter.walk import Walked

Floats = NDArray[np.float32]

WEIGHT = 7.4
LEAST_PROSE = 8  # words
MOST_LINKS = 0.3  # share of the characters of a sentence that may be links
_ITEM = FLAG["li"] | FLAG["cell"] | FLAG["term"]
_HOLDER_LEVELS = 3  # from a cell over its row to the table
_ENDS = tuple(".!?。！？।؟…”\"»」』')）።")


@dataclass(frozen=True, slots=True)
class SiteEvidence:
    """Attributes:
    marks: of the page; `Site.observe` needs them again.
    pages: other pages of the host that were seen.
    seen: on how many of them each block stands.
    terms: what that adds to the logit of each block's probability; at most 0.
    probability: of each block, with the terms.
    """

    marks: Marks
    pages: int
    seen: NDArray[np.int64]
    terms: Floats
    probability: Floats

    def reasons(self, block: int) -> list[tuple[str, float]]:
        """The named term of a block, none where there is no evidence."""
        if not self.seen[block]:
            return []
        name = f"site: repeats on {int(self.seen[block])} of {self.pages} other pages"
        return [(name, float(self.terms[block]))]


def weigh(walked: Walked, marks: Marks, found: Recurrence, probability: Floats) -> SiteEvidence:
    """The evidence of a site on the blocks of one of its pages."""
    share = found.seen / (found.pages + 1)
    guard = found.novelty * (1.0 - share) * _company(share) * _prose(walked)
    terms = -WEIGHT * share * (1.0 - guard) * _items(walked, found.seen / max(found.pages, 1))
    raised = shifted(probability, terms)
    # A heading goes the way of what it introduces.
    owners, flags = walked.owners, walked.own_flags
    for block in np.flatnonzero(found.seen > 0)[::-1].tolist():
        if block + 1 < len(owners) and flags[owners[block]] & FLAG["heading"]:
            following = block + 1
            if not found.seen[following] and raised[following] >= 0.5:
                terms[block] = 0.0
            elif terms[following] > terms[block]:
                terms[block] = terms[following]
            raised[block] = shifted(probability[block], terms[block])
    return SiteEvidence(marks, found.pages, found.seen, terms.astype(np.float32), raised)


def shifted(probability: Floats, terms: NDArray[np.float64]) -> Floats:
    """The probability whose logit is higher by the terms; 0 stays 0."""
    known = np.minimum(probability.astype(np.float64), 1.0 - 1e-9)
    factor = np.exp(terms)
    result: Floats = (known * factor / (1.0 - known + known * factor)).astype(np.float32)
    return np.where(terms == 0.0, probability, result).astype(np.float32)


def _company(share: NDArray[np.float64]) -> NDArray[np.float64]:
    """1 where neither neighbour recurs, 0 where both are on all pages."""
    beside = np.concatenate(([0.0], share, [0.0]))
    company: NDArray[np.float64] = 1.0 - (beside[:-2] + beside[2:]) / 2.0
    return company


def _items(walked: Walked, share: NDArray[np.float64]) -> NDArray[np.float64]:
    """For blocks of lists and tables, 0 to 1 as two thirds to all that is there recur; else 1."""
    factors = np.ones(len(share))
    before = np.concatenate(([0.0], np.cumsum(share)))
    parents, own = walked.parents, walked.own_flags
    for block in np.flatnonzero(share).tolist():
        element = walked.owners[block]
        for _ in range(_HOLDER_LEVELS):
            if element < 0 or own[element] & _ITEM:
                break
            element = parents[element]
        if element < 0 or not own[element] & _ITEM:
            continue
        holder = parents[element]
        if own[element] & FLAG["cell"] and holder >= 0:
            holder = parents[holder]  # the row says too little
        if holder >= 0:
            low, high = walked.first[holder], walked.end[holder]
            recurring = (before[high] - before[low]) / max(high - low, 1)
            factors[block] = max(0.0, 3.0 * recurring - 2.0)
    return factors


def _prose(walked: Walked) -> NDArray[np.float64]:
    return np.array(
        [
            link_chars <= MOST_LINKS * len(text)
            and text.endswith(_ENDS)
            and text.count(" ") + len(text) / 40 >= LEAST_PROSE
            for text, link_chars in zip(walked.texts, walked.link_chars, strict=True)
        ],
        dtype=np.float64,
    )
