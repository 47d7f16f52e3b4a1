"""What tags, attributes and class names mean: the vocabulary of the walk.

Two bit sets per element: `Flag` for what tags and attributes say, and token groups for
what class and id names say (generic groups here, one more per clutter kind).
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import Final

FLAGS: Final = (
    "nav",
    "aside",
    "header",
    "footer",
    "article",
    "main",
    "section",
    "list",
    "li",
    "table",
    "cell",
    "dl",
    "figure",
    "figcaption",
    "quote",
    "heading",
    "h1",
    "h2",
    "h3",
    "p",
    "form",
    "label",
    "pre",
    "details",
    "dialog",
    "address",
    "hidden",
    "select",
    "button",
    "anchor",
    "article_body",
    "complementary",
    "term",
    "schema_comment",
    "schema_offer",
    "live",
)
FLAG: Final = {name: 1 << i for i, name in enumerate(FLAGS)}

FORMULA: Final = 1 << 62  # of MathML; no flag of blocks

# What an element does to the walk.
INLINE, BLOCK, SKIP, BREAK, ANCHOR, STRONG, IMAGE, CONTROL, MEDIA, NO_SCRIPT = range(10)


def _tags(names: str, *flags: str) -> dict[str, tuple[int, int]]:
    bits = 0
    for flag in flags:
        bits |= FLAG[flag]
    return dict.fromkeys(names.split(), (BLOCK, bits))


TAGS: Final[dict[str, tuple[int, int]]] = {
    **_tags(
        "body div center hgroup search html frameset noframes tbody thead tfoot tr caption "
        "colgroup fieldset legend summary title dir menu optgroup option textarea hr marquee"
    ),
    **_tags("p", "p"),
    **_tags("section", "section"),
    **_tags("article", "article"),
    **_tags("main", "main"),
    **_tags("nav", "nav"),
    **_tags("aside", "aside"),
    **_tags("header", "header"),
    **_tags("footer", "footer"),
    **_tags("ul ol", "list"),
    **_tags("li", "li"),
    **_tags("table", "table"),
    **_tags("td th", "cell"),
    **_tags("dl", "dl"),
    **_tags("dt", "term"),
    **_tags("dd", "li"),
    **_tags("figure", "figure"),
    **_tags("figcaption", "figcaption"),
    **_tags("blockquote", "quote"),
    **_tags("h1", "heading", "h1"),
    **_tags("h2", "heading", "h2"),
    **_tags("h3", "heading", "h3"),
    **_tags("h4 h5 h6", "heading"),
    **_tags("form", "form"),
    **_tags("label", "label"),
    **_tags("pre listing xmp plaintext", "pre"),
    **_tags("details", "details"),
    **_tags("dialog", "dialog"),
    **_tags("address", "address"),
    **_tags("select datalist", "select"),
    **dict.fromkeys(
        "script style template svg iframe object embed canvas audio applet head".split(),
        (SKIP, 0),
    ),
    "noscript": (NO_SCRIPT, 0),
    "br": (BREAK, 0),
    "a": (ANCHOR, 0),
    "b": (STRONG, 0),
    "strong": (STRONG, 0),
    "img": (IMAGE, 0),
    "picture": (INLINE, 0),
    "video": (MEDIA, 0),
    "input": (CONTROL, 0),
    "button": (INLINE, FLAG["button"]),
    "math": (INLINE, FORMULA),
}
PLAIN: Final = (INLINE, 0)

# Generic meanings of class and id tokens; the clutter kinds add one group each.
TOKEN_GROUPS: Final[dict[str, str]] = {
    "article": "article story post news blogpost artikel articolo articulo noticia entry hentry",
    "body": "body articlebody storybody entrybody postbody text richtext prose markdown wysiwyg "
    "paragraph copy texto texte testo tekst rte",
    "content": "content contents inhalt contenido contenu contenuto conteudo maincontent "
    "postcontent entrycontent articlecontent storycontent detail details",
    "main": "main primary center middle centre page maincol",
    "side": "sidebar side secondary rail right left aside column col sidebox rightcol leftcol "
    "complementary gutter",
    "widget": "widget module block box panel portlet gadget plugin component",
    "header": "header head masthead top banner topbar hero kopf",
    "bottom": "bottom after below end foot",
    "title": "title headline heading hed caption titre titel titulo titolo ttl subject",
    "dek": "dek deck standfirst lead lede intro summary excerpt subtitle subheadline teaser "
    "abstract sub subhead kicker subline description chapo sapo",
    "byline": "byline author authors meta date time datetime published posted timestamp dateline "
    "autor auteur pubdate writer reporter infos updated postmeta entrymeta",
    "figure": "caption figcaption figure image img photo picture media legend bildunterschrift "
    "thumb thumbnail slideshow gallery video player",
    "card": "card cards tile teaser item items grid list listing results result carousel slider "
    "swiper slick masonry collection feed stream archive row",
    "product": "product price shop sku cart buy specs specification attributes variant woocommerce "
    "offer pdp",
    "forum": "thread topic forum message msg reply answer question discussion posting postrow "
    "conversation",
    "docs": "docs documentation section reference api rst md document wiki mw doc readme",
    "menu": "menu navbar topnav dropdown submenu megamenu hamburger drawer links sitemap",
    "hidden": "hidden hide sr visually invisible screen offscreen collapse collapsed closed none "
    "mobile print noprint noscreen",
    "modal": "modal popup overlay lightbox dialog popover tooltip toast offcanvas",
    "form": "form search login signin input field submit button btn cta password register",
    "note": "note notice correction editor editors disclaimer update alert info warning",
    "code": "code highlight syntax pre codehilite prettyprint snippet",
    "faq": "faq accordion question answers tab tabs toggle",
    "recipe": "recipe ingredient ingredients instructions directions steps zutaten",
    "quote": "quote blockquote quotation zitat citation cita pull",
    "quiet": "small footnote legal disclaimer fineprint mini tiny muted",
}

_LONGEST_NAME = 300  # characters of a class or id that are read
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_SEPARATORS = re.compile(r"[\x00-@\[-`{-\xbf]+")  # a set beyond Latin-1 takes 3 ms to compile


@lru_cache(maxsize=1)
def token_bits() -> dict[str, int]:
    """Token -> bit set over `token_group_names()`."""
    from declutter.clutter import KINDS

    groups = {name: words.split() for name, words in TOKEN_GROUPS.items()}
    groups.update({kind.role: list(kind.tokens) for kind in KINDS})
    bits: dict[str, int] = {}
    for i, words in enumerate(groups.values()):
        for word in words:
            bits[word] = bits.get(word, 0) | 1 << i
    return bits


def token_group_names() -> tuple[str, ...]:
    from declutter.clutter import KINDS

    return (*TOKEN_GROUPS, *(kind.role for kind in KINDS))


def meaning(name: str) -> int:
    """Token groups that a class or id attribute speaks of, as a bit set."""
    return _meaning(name[:_LONGEST_NAME])  # cut first: names of megabytes would be kept for good


@lru_cache(maxsize=1 << 15)
def _meaning(name: str) -> int:
    bits = 0
    known = token_bits()
    words = [word.lower() for word in _SEPARATORS.split(_CAMEL.sub(" ", name)) if word]
    for word in words:
        bits |= known.get(word, 0)
    for first, second in pairwise(words):
        bits |= known.get(first + second, 0)
    return bits


_ROLE_FLAGS: Final = {
    "navigation": FLAG["nav"],
    "menu": FLAG["nav"],
    "menubar": FLAG["nav"],
    "tablist": FLAG["nav"],
    "banner": FLAG["header"],
    "contentinfo": FLAG["footer"],
    "complementary": FLAG["complementary"],
    "main": FLAG["main"],
    "article": FLAG["article"],
    "dialog": FLAG["dialog"],
    "alertdialog": FLAG["dialog"],
    "list": FLAG["list"],
    "listitem": FLAG["li"],
    "heading": FLAG["heading"],
    "search": FLAG["form"],
    "form": FLAG["form"],
}


def attribute_flags(attributes: dict[str, str | None]) -> int:
    """Flags that attributes other than class and id speak of."""
    bits = 0
    if "hidden" in attributes or attributes.get("aria-hidden") == "true":
        bits = FLAG["hidden"]
    style = attributes.get("style")
    if style and "none" in style and "display:none" in style.replace(" ", "").lower():
        bits |= FLAG["hidden"]
    role = attributes.get("role")
    if role:
        bits |= _ROLE_FLAGS.get(role, 0)
    item = attributes.get("itemprop") or attributes.get("property")
    if item:
        lowered = item.lower()
        if "articlebody" in lowered or lowered in ("text", "description", "recipeinstructions"):
            bits |= FLAG["article_body"]
    kind = attributes.get("itemtype")
    if kind:
        if "Comment" in kind:
            bits |= FLAG["schema_comment"]
        elif "Product" in kind or "Offer" in kind:
            bits |= FLAG["schema_offer"]
    return bits
