"""What the class names, properties and addresses of an element say: author, date or title."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

_AUTHOR_CLASS = re.compile(
    r"(?:^|[\s_-])(?:author|byline|by-line|contributor|writer|username|posted-by|written-by|"
    r"authors|author-?name|(?:post|entry|article)-?author|vcard)(?:$|[\s_-])|byline|authorname",
    re.IGNORECASE,
)
_NOT_AUTHOR_CLASS = re.compile(
    r"bio|avatar|image|img|photo|social|follow|authority|authori[sz]|box|description|desc\b|"
    r"about|count|title|role|job|date|time|read|link-?list|icon|profile-?card|meta-?date",
    re.IGNORECASE,
)
_DATE_CLASS = re.compile(
    r"(?:^|[\s_-])(?:date|dateline|datetime|pub-?date|published|publish|posted|posted-on|time|"
    r"timestamp|post-?date|entry-?date|article-?date|date-?published|created|publish\w*date|"
    r"published-?(?:on|at|time))(?:$|[\s_-])|publish-?date|(?:pub|post|article|entry)_?date",
    re.IGNORECASE,
)
_NOT_DATE_CLASS = re.compile(r"update|candidate")
_TITLE_CLASS = re.compile(r"(?:entry|post|article)-?title|headline", re.IGNORECASE)
USER_CLASS: Final = re.compile(
    r"user-?name|(?:^|[\s_-])(?:creator|author|poster|post-?author|post-?user)(?:$|[\s_-])",
    re.IGNORECASE,
)
_AUTHOR_LINK = re.compile(r"/(?:blog-)?(?:authors?|contributors?)[/=?-]", re.IGNORECASE)
PROFILE_LINK: Final = re.compile(
    r"/(?:profiles?|users?|u|people|team|members?|staff)/[^/#?]{2,}|member\.php|"
    r"profile\.php\?(?!(?:[^#]{0,80}&)?mode=(?!viewprofile))",  # no way to register or to log in
    re.IGNORECASE,
)
# No address that fits one of the last two is without one of these.
IN_ADDRESS: Final = (
    "/author", "/profile", "/user", "/u/", "/people/", "/contributor", "/team/", "/member",
    "/staff/", "member.php", "profile.php", "/blog-author", "/blog-contributor",
)  # fmt: skip
_FIELDS: Final = {
    "headline": "title",
    "author": "author",
    "creator": "author",
    "datepublished": "date",
    "datecreated": "created",
    "datemodified": "modified",
    "articlesection": "section",
    "keywords": "tags",
    "license": "license",
    "inlanguage": "language",
    "image": "image",
    "description": "description",
}


@lru_cache(maxsize=1 << 12)
def of_classes(classes: str) -> tuple[bool, bool, bool]:
    """Whether they are those of a date, of an author, of a title."""
    date = bool(_DATE_CLASS.search(classes)) and not _NOT_DATE_CLASS.search(classes)
    author = bool(_AUTHOR_CLASS.search(classes)) and not _NOT_AUTHOR_CLASS.search(classes)
    return date, author, _TITLE_CLASS.search(classes) is not None


def field_of(name: str) -> str | None:
    """The field that a property of microdata or RDFa tells of."""
    return _FIELDS.get(name.rpartition(":")[2].lower())


def sources_of_link(relations: str | None, href: str) -> tuple[str, ...]:
    """Sources of authors' names that a link is one of."""
    own = ("rel_author",) if relations and "author" in relations.lower().split() else ()
    if _AUTHOR_LINK.search(href):
        return (*own, "author_link")
    return (*own, "profile_link") if PROFILE_LINK.search(href) else own
