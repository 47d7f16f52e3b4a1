"""Pages of an invented site with an odd promo that the shipped weights take for body.

It stands amid the paragraphs of a column, is a paragraph itself, has no telling class name, no
link and none of the phrases of the packs: only that all pages of the site have it gives it away.
"""

from __future__ import annotations

import random
from typing import NamedTuple

_WHO = "the harbour master|a retired teacher|the baker|her neighbour|the ferry pilot".split("|")
_DID = "repaired|painted|measured|sold|remembered|described|carried|counted".split("|")
_WHAT = "the old lantern|three wooden boats|the east pier|a crate of lemons|the school bell".split(
    "|"
)
_WHEN = "before the winter storms|while the tide was out|in the year of the flood|at dawn".split(
    "|"
)
_WHY = (
    "because nobody else had the patience for it|although the council had asked for silence|"
    "so that the children would know the place again|and wrote the number on the wall"
).split("|")


class OddPage(NamedTuple):
    html: str
    labels: list[tuple[str, str]]  # (role, text), document order
    promo: str


def _sentence(random_: random.Random) -> str:
    parts = [random_.choice(group) for group in (_WHO, _DID, _WHAT, _WHEN, _WHY)]
    return f"{' '.join(parts)}.".capitalize()


def page(number: int, bare: bool = False) -> OddPage:
    """Page `number` of the site; the same number gives the same page.

    Args:
        bare: the promo has the class name of the paragraphs and no emphasis: words alone tell it.
    """
    random_ = random.Random(number)
    title = _sentence(random_).rstrip(".")
    paragraphs = [
        " ".join(_sentence(random_) for _ in range(random_.randint(2, 5)))
        for _ in range(random_.randint(7, 11))
    ]
    promo = f"{_sentence(random_).rstrip('.')} ⁂ in our spring almanac, twelve coins at the kiosk."
    at = random_.randint(2, 5)
    menu = ["Harbour", "Market", "Letters", "Weather"]
    labels = [("navigation", name) for name in menu] + [("title", title)]
    labels += [("body", text) for text in paragraphs]
    labels.insert(len(menu) + 1 + at, ("promo", promo))
    labels.append(("footer", "© The Quay Gazette"))
    body = [f'<p class="x1">{text}</p>' for text in paragraphs]
    odd = f'<p class="x1">{promo}</p>' if bare else f'<p class="x7"><strong>{promo}</strong></p>'
    body.insert(at, odd)
    items = "".join(f'<li><a href="/{name.lower()}">{name}</a></li>' for name in menu)
    html = (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>'
        f'<link rel="canonical" href="https://quay-gazette.example/{number}"></head><body>'
        f'<nav><ul>{items}</ul></nav><main><article class="a0"><h1>{title}</h1>'
        f'<div class="c2">{"".join(body)}</div></article></main>'
        f"<footer><p>© The Quay Gazette</p></footer></body></html>"
    )
    return OddPage(html, labels, promo)
