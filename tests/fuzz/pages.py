"""Hypothesis strategies that build pages: valid, broken, deep, foreign, in any charset."""

from __future__ import annotations

from typing import Final

from hypothesis import strategies as st

import filler

_TAGS: Final = (
    "div p span b a li ul table tr td h2 section nav aside blockquote pre figure figcaption "
    "button select option label form em br center o:p x-card dl dt dd textarea details"
).split()
_ATTRIBUTES: Final = (
    "",
    ' class="article-body"',
    ' class="related newsletter-signup"',
    ' id="comments"',
    ' hidden aria-hidden="true"',
    ' role="navigation"',
    ' style="display:none"',
    ' href="/tag/sea"',
    " class='a<b' data-x=\"1>0\"",
)
_BROKEN: Final = (
    "<", "</", "<!", "<!--", "-->", "<![CDATA[", "]]>", "<?", "</>", "<p", '<p class="', "<a b='",
    "</p", "</br>", "</table>", "</body>", "</html>", "<html>", "<head>", "<body class=x>", "&#0;",
    "&#x110000;", "&#xD800;", "&notit;", "\0", "\ufffe", "\ud83d", "<doctype>", "<tr>", "</b></i>",
)  # fmt: skip
# Elements in which the parser goes by other rules.
_SPECIAL: Final = (
    "template noscript script style title textarea xmp iframe svg math select table tbody tr "
    "colgroup caption button form frameset object ruby option foreignObject desc mi "
    "annotation-xml details a nobr"
).split()
_NESTING: Final = (
    "<div>", "<span>", "<b>", "<a href=x>", "<ul><li>", "<table><tr><td>", "<blockquote>",
    "<section class='a b'>", "<svg><g>", "<math><mrow>", "<template>", "<font>", "<dl><dd>",
    "<x-y>", "<p><b>", "<button>", "<select><option>", "<ruby><rt>",
)  # fmt: skip
CHARSETS: Final = (
    "utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "windows-1251", "shift_jis",
    "gb18030", "euc-kr", "big5", "iso-8859-1", "windows-1256", "iso-2022-jp", "utf-7", "cp1140",
)  # fmt: skip

sentences = st.sampled_from([text for texts in filler.PARAGRAPHS.values() for text in texts])
scraps = st.text(
    alphabet=st.sampled_from(
        "abcXYZ .,!?-|»“”©:;0129\n\t\v\xa0\u200b\u2028éßİıǅẞ日本語ไทยعر😀<>&\"'/="
    ),
    max_size=30,
)
texts = st.one_of(sentences, scraps, st.sampled_from(["Read more »", "Share", "&nbsp;", "&amp;"]))


@st.composite
def elements(draw: st.DrawFn, depth: int = 0) -> str:
    """Ordinary elements, one in ten never closed."""
    if depth > 3 or draw(st.booleans()):
        return draw(texts)
    tag, attributes = draw(st.sampled_from(_TAGS)), draw(st.sampled_from(_ATTRIBUTES))
    inner = "".join(draw(st.lists(elements(depth + 1), max_size=4)))
    closing = "" if draw(st.integers(0, 9)) == 0 else f"</{tag}>"
    return f"<{tag}{attributes}>{inner}{closing}"


pages = st.lists(elements(), min_size=1, max_size=6).map("".join)
whole_pages = pages.map(lambda inner: filler.page("en", middle=inner))
any_page = st.one_of(pages, whole_pages)


@st.composite
def valid_pages(draw: st.DrawFn) -> str:
    """Closed, nested as HTML allows, entities escaped."""

    def escaped(text: str) -> str:
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\0", "")

    def blocks(depth: int) -> str:
        kind = draw(st.sampled_from(("p", "h2", "ul", "div", "table", "blockquote", "figure")))
        if kind in ("p", "h2") or depth > 3:
            inline = draw(st.sampled_from(("{}", "<b>{}</b>", "<a href='/x'>{}</a>", "{}<br>end")))
            text = inline.format(escaped(draw(texts)))
            return f"<h2>{text}</h2>" if kind == "h2" else f"<p>{text}</p>"
        inner = [blocks(depth + 1) for _ in range(draw(st.integers(1, 3)))]
        if kind == "ul":
            return "<ul>" + "".join(f"<li>{one}</li>" for one in inner) + "</ul>"
        if kind == "table":
            cells = "".join(f"<td>{one}</td>" for one in inner)
            return f"<table><tbody><tr>{cells}</tr></tbody></table>"
        return f"<{kind}{draw(st.sampled_from(_ATTRIBUTES[:4]))}>{''.join(inner)}</{kind}>"

    return filler.page("en", middle="".join(blocks(0) for _ in range(draw(st.integers(1, 4)))))


@st.composite
def broken_pages(draw: st.DrawFn) -> str:
    """Scraps of markup between elements, and the end missing anywhere."""
    pieces = draw(st.lists(st.one_of(elements(), st.sampled_from(_BROKEN)), max_size=12))
    page = "".join(pieces)
    return page[: draw(st.integers(0, len(page)))] if draw(st.booleans()) else page


@st.composite
def special_pages(draw: st.DrawFn, depth: int = 0) -> str:
    """Foreign content, templates, raw text, tables and forms in one another, closed or not."""
    pieces = []
    for _ in range(draw(st.integers(1, 4))):
        if depth > 4 or draw(st.integers(0, 3)) == 0:
            pieces.append(draw(texts))
            continue
        tag = draw(st.sampled_from((*_SPECIAL, "p", "div", "td", "li")))
        inner = draw(special_pages(depth + 1))
        closing = draw(st.sampled_from((f"</{tag}>", f"</{tag}>", "", "</svg>", "</p>")))
        pieces.append(f"<{tag}{draw(st.sampled_from(_ATTRIBUTES))}>{inner}{closing}")
    return "".join(pieces)


@st.composite
def deep_pages(draw: st.DrawFn) -> str:
    """Thousands of levels, of one kind or a few in turn, with text on the way; closed or not."""
    turn = "".join(draw(st.lists(st.sampled_from(_NESTING), min_size=1, max_size=3)))
    count, text = draw(st.integers(1, 3000)), draw(sentences)
    begin = draw(st.sampled_from(("", "<p>Before.</p>")))
    every = draw(st.sampled_from((0, 0, 500)))
    if every:
        nest = "".join(turn + (f"level {i} " if i % every == 0 else "") for i in range(count))
    else:
        nest = turn * count
    return f"{begin}{nest}{text}" + draw(st.sampled_from(("", "</div>" * count, "</b></p>" * 50)))


@st.composite
def encoded_pages(draw: st.DrawFn) -> tuple[bytes, str | None]:
    """Bytes and the charset that the transport tells; what is declared may be another, too."""
    language = draw(st.sampled_from(sorted(filler.PARAGRAPHS)))
    page = filler.page(language, middle=draw(st.one_of(pages, broken_pages())))
    told = draw(st.sampled_from((None, *CHARSETS, "no-such-charset")))
    declared = draw(st.sampled_from(("utf-8", *CHARSETS)))
    page = page.replace('charset="utf-8"', f'charset="{declared}"')
    data = page.encode(draw(st.sampled_from(CHARSETS)), "replace")
    if draw(st.booleans()):  # a second page in another charset behind it
        data += filler.page("ru").encode(draw(st.sampled_from(CHARSETS)), "replace")
    return data[draw(st.integers(0, 3)) :], told


odd_pages = st.one_of(valid_pages(), broken_pages(), special_pages())
