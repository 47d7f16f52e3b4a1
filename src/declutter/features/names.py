"""Names of the features, in the order of their rows, and the numbers that shape them.

No NumPy here: the compiled way does without.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from declutter.clutter import KINDS
from declutter.features.phrases import LISTS
from declutter.features.remarks import LEADS, SAYS
from declutter.head import PAGE_TYPES
from declutter.markup import FLAGS, token_group_names

CHARACTERS: Final = (
    "text.words",
    "text.characters",
    "text.word_length",
    "text.upper_share",
    "text.capitalised_words",
    "text.lower_words",
    "text.digit_share",
    "text.ideograph_share",
    "text.uncased_share",
    "text.commas",
    "text.sentence_ends",
    "text.commas_per_word",
    "text.sentence_ends_per_word",
    "text.colons",
    "text.quotes",
    "text.dashes",
    "text.separators",
    "text.brackets",
    "text.symbols",
    "text.emoji",
    "text.first_class",
    "text.last_class",
    "text.ends_sentence",
    "text.ends_ellipsis",
    "text.ends_question",
    "text.ends_arrow",
    "text.ends_colon",
    "text.starts_quote",
    "text.all_upper",
)
LINKS: Final = ("link.share", "link.count", "text.strong_share")

LEVELS: Final = 5  # containers around a block, from the inside out
LONG_WORDS: Final = 15  # a block of running text has at least so many words
LONG_LINK_SHARE: Final = 0.34
REACHES: Final = (2, 5, 12)  # blocks to either side
_BOX_STATS = (
    "blocks", "words", "link_share", "links_per_block", "words_per_block", "long_share",
    "long_of_page", "words_of_page", "commas_per_word", "sentence_ends_per_word",
    "heading_share", "images_per_block", "controls_per_block", "position",
)  # fmt: skip
CONTAINERS: Final = (
    *(f"box{level + 1}.{name}" for name in _BOX_STATS for level in range(LEVELS)),
    "flow.since_long", "flow.until_long", "flow.long_before", "flow.long_after",
    *(f"flow.{name}_{reach}" for reach in REACHES for name in ("words", "long_share", "links")),
    "flow.since_heading", "flow.heading_words", "page.position", "page.words_before",
    *(
        f"main.{element}_{name}"
        for element in ("half", "most")
        for name in ("before", "after", "position", "level")
    ),
    "page.blocks", "page.words", "page.link_share", "page.long_share", "page.long_blocks",
    "page.words_per_block", "page.images", "page.controls", "page.main_share", "page.main_blocks",
)  # fmt: skip

TITLES: Final = ("says.title", "says.title_part", "page.og_type_article")
MOST_TITLE_WORDS: Final = 40  # of a block that may be the title
HEADLINE: Final = 0.3  # share of the title that makes a block the headline itself
TOPIC: Final = (
    "topic.hits",
    "topic.hits_per_word",
    "topic.page_hits",
    *(f"topic.box{level + 1}_lift" for level in range(LEVELS)),
    "headline.found",
    "headline.distance",
    "headline.level",
    "headline.words_since",
)
REPEATS: Final = (
    "alike.blocks",
    "alike.words",
    "alike.spread",
    "alike.link_share",
    "alike.long_share",
    "alike.in_main",
    "alike.words_of_page",
    "alike.boxes",
    "alike.outer_boxes",
    "alike.text_copies",
    "alike.copy_number",
)
NEIGHBOURS: Final = (-3, -2, -1, 1, 2, 3)
NEIGHBOUR_FLAGS: Final = ("heading", "p", "li", "cell", "label")

_KINDS = LISTS[: len(KINDS)]
WORDING: Final = (
    *(f"phrase.{name}" for name in LISTS),
    *(f"around.{name}" for name in _KINDS),
    *(f"above.{name}" for name in _KINDS),
    *SAYS,
    *LEADS,
    *(f"sign.{kind.role}" for kind in KINDS if kind.structure is not None),
)


@lru_cache(maxsize=1)
def structure() -> tuple[str, ...]:
    """Of what `measure` gives for all blocks."""
    labels = ("words", "link_share", "ends_sentence", *NEIGHBOUR_FLAGS)
    return (
        *CHARACTERS,
        *LINKS,
        *(f"tag.{flag}" for flag in FLAGS),
        *(f"in.{flag}" for flag in FLAGS),
        *(f"class.{group}" for group in token_group_names()),
        *CONTAINERS,
        *TITLES,
        *TOPIC,
        *(f"page.{kind}" for kind in PAGE_TYPES),
        *REPEATS,
        *(f"next{offset:+d}.{label}" for offset in NEIGHBOURS for label in labels),
    )
