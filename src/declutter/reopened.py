"""Links that nobody closed.

HTML's parsing rules open an inline element that was left open again in every block behind it
("reconstruct the active formatting elements"), so one `<a>` without its end tag makes links of
all paragraphs to the next link or the end of the page. To the reader they are paragraphs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from declutter import native

if TYPE_CHECKING:
    from declutter.walk import Walked

LONG_CHARACTERS = 80  # a teaser card links picture, headline and one such text, not several
LEAST_LONG = 3


def forget_reopened_links(page: Walked) -> None:
    """Take the link from the blocks behind the first of a run that one link covers."""
    hrefs = page.hrefs
    block, count = 0, len(hrefs)
    while block < count - LEAST_LONG:
        if native.text is not None:
            block = native.text.run_of_three(hrefs, block, count - LEAST_LONG)
            if block == count - LEAST_LONG:
                return
        href = hrefs[block]
        if href is None or hrefs[block + 1] != href or hrefs[block + 2] != href:
            block += 1
            continue
        end = block + 1
        while end < count and hrefs[end] == href and page.link_counts[end] == 1:
            end += 1
        run = range(block + 1, end)
        if sum(_is_long_link(page, i) for i in run) >= LEAST_LONG:
            for i in run:
                hrefs[i], page.link_counts[i], page.link_chars[i] = None, 0, 0
        block = end


def _is_long_link(page: Walked, block: int) -> bool:
    length = len(page.texts[block])
    return length >= LONG_CHARACTERS and page.link_chars[block] >= 0.9 * length
