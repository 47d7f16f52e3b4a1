"""Names that the whole package shares: the roles a block can play and its forms."""

from __future__ import annotations

from typing import Final

CONTENT_ROLES: Final = ("body", "title", "dek", "byline", "caption", "note")
CLUTTER_ROLES: Final = (
    "navigation",
    "share",
    "newsletter",
    "republication",
    "promo",
    "subscribe",
    "advert",
    "pull_quote",
    "author_bio",
    "credit",
    "comments",
    "cookie",
    "media_control",
    "footer",
    "other",
)
ROLES: Final = CONTENT_ROLES + CLUTTER_ROLES
KEPT_BY_DEFAULT: Final = frozenset({"body", "dek", "note"})
FORMS: Final = (
    "paragraph",
    "heading",
    "list_item",
    "quote",
    "code",
    "table_cell",
    "caption",
    "term",
    "control",
)
