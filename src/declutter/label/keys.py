"""Which key gives a block which role: a letter of its name where one is free."""

from __future__ import annotations

from typing import Final

KEYS: Final = {
    "body": "b",
    "title": "t",
    "dek": "d",
    "byline": "y",
    "caption": "c",
    "note": "n",
    "navigation": "m",  # menu
    "share": "s",
    "newsletter": "l",  # letter
    "republication": "r",
    "promo": "p",
    "subscribe": "u",
    "advert": "a",
    "pull_quote": "q",
    "author_bio": "i",
    "credit": "e",
    "comments": "o",
    "cookie": "k",
    "media_control": "v",  # video
    "footer": "f",
    "other": "x",
}
