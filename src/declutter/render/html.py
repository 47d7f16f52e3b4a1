"""A small semantic document, inert: what is written is known, and a sanitiser has the last word."""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING, Final

from declutter.render.nodes import (
    BackLink,
    Cell,
    Code,
    CodeBlock,
    DefinitionList,
    Deleted,
    Document,
    Emphasis,
    Figure,
    Footnote,
    Formula,
    Heading,
    Image,
    Inline,
    LineBreak,
    Link,
    List,
    Node,
    NoteReference,
    Paragraph,
    Quote,
    Strong,
    Subscript,
    Superscript,
    Table,
    Term,
    Text,
)
from declutter.render.shape import SPANS, is_tight, note_ids

if TYPE_CHECKING:
    from declutter.metadata import Metadata

TAGS: Final = frozenset(
    "article section h1 h2 h3 h4 h5 h6 p ul ol li dl dt dd table thead tbody tr th td figure "
    "figcaption img pre code blockquote a em strong del sup sub br hr span".split()
)
ATTRIBUTES: Final = {
    "article": {"lang"},
    "a": {"href"},
    "img": {"src", "alt"},
    "ol": {"start"},
    "li": {"id", "value"},
    "code": {"class"},
    "span": {"class"},
}
# Of links, as `addresses` lets them through; images have been held to http and https there.
SCHEMES: Final = frozenset(("http", "https", "mailto", "tel", "ftp", "ftps", "sftp", "geo", "doi"))
_TAG_OF: Final = {
    Strong: "strong",
    Emphasis: "em",
    Deleted: "del",
    Superscript: "sup",
    Subscript: "sub",
}
_NOT_IN_LANGUAGES = re.compile(r"[^\w+#.-]+")  # of code: C++, C#, objective-c


def render(document: Document) -> str:
    """One `<article>`, as a fragment to put into a page.

    The tags, attributes and schemes above are all that can be in it: nh3 (ammonia) parses what we
    wrote by the HTML standard and writes it anew.
    """
    import nh3

    written = _Writer(document).document()
    return nh3.clean(
        written,
        tags=set(TAGS),
        attributes={tag: set(names) for tag, names in ATTRIBUTES.items()},
        url_schemes=set(SCHEMES),
        link_rel=None,
    )


def render_page(document: Document, metadata: Metadata, url: str | None = None) -> str:
    """The article in a document of its own, with what is known of the page in its head."""
    named = [("author", author) for author in metadata.authors]
    named += [
        ("description", metadata.description),
        ("date", metadata.date or ""),
        ("keywords", ", ".join(metadata.tags)),
    ]
    head = ['<meta charset="utf-8">', f"<title>{escape(metadata.title, quote=False)}</title>"]
    head += [f'<meta name="{name}" content="{escape(text)}">' for name, text in named if text]
    address = metadata.canonical_url or url or ""
    if address.lower().startswith(("http://", "https://")):
        head.append(f'<link rel="canonical" href="{escape(address)}">')
    language = metadata.language or document.language
    attribute = f' lang="{escape(language)}"' if language else ""
    lines = [f"<!doctype html>\n<html{attribute}>\n<head>", *head, "</head>\n<body>"]
    return "\n".join([*lines, render(document), "</body>\n</html>"])


class _Writer:
    def __init__(self, document: Document) -> None:
        self._document = document
        self._notes = note_ids(document)

    def document(self) -> str:
        language = self._document.language
        attribute = f' lang="{escape(language)}"' if language else ""
        return f"<article{attribute}>\n{self.blocks(self._document.children)}</article>"

    # --- blocks -----------------------------------------------------------------------------

    def blocks(self, nodes: list[Node]) -> str:
        pieces: list[str] = []
        notes: list[str] = []
        for node in nodes:
            if isinstance(node, Footnote):
                notes.append(self._note(node))
                continue
            if notes:
                pieces.append(_notes(notes))
                notes = []
            pieces.append(self.block(node))
        if notes:
            pieces.append(_notes(notes))
        return "".join(pieces)

    def block(self, node: Node) -> str:
        if isinstance(node, Paragraph):
            return _filled("p", self.inline(node.children))
        if isinstance(node, Heading):
            return _filled(f"h{node.level}", self.inline(node.children))
        if isinstance(node, List):
            return self._list(node)
        if isinstance(node, CodeBlock):
            language = _NOT_IN_LANGUAGES.sub("", node.language)
            attribute = f' class="language-{escape(language)}"' if language else ""
            return f"<pre><code{attribute}>{escape(node.text, quote=False)}</code></pre>\n"
        if isinstance(node, Quote):
            return f"<blockquote>\n{self.blocks(node.children)}</blockquote>\n"
        if isinstance(node, Table):
            return self._table(node)
        if isinstance(node, Figure):
            return self._figure(node)
        if isinstance(node, DefinitionList):
            return self._definitions(node)
        if isinstance(node, Footnote):
            return _notes([self._note(node)])
        return "<hr>\n"

    def _list(self, node: List) -> str:
        tag = "ol" if node.ordered else "ul"
        start = f' start="{node.start}"' if node.ordered and node.start != 1 else ""
        items = "".join(f"<li>{self._held(item.children)}</li>\n" for item in node.items)
        return f"<{tag}{start}>\n{items}</{tag}>\n"

    def _held(self, nodes: list[Node]) -> str:
        """Content of an item or the like: a lone paragraph needs no `<p>`."""
        if not is_tight(nodes):
            return f"\n{self.blocks(nodes)}"
        first = nodes[0]
        assert isinstance(first, Paragraph)
        rest = self.blocks(nodes[1:])
        return self.inline(first.children) + (f"\n{rest}" if rest else "")

    def _definitions(self, node: DefinitionList) -> str:
        tags = ("dt" if isinstance(item, Term) else "dd" for item in node.items)
        items = zip(tags, node.items, strict=True)
        lines = [f"<{tag}>{self._held(item.children)}</{tag}>\n" for tag, item in items]
        return f"<dl>\n{''.join(lines)}</dl>\n"

    def _table(self, node: Table) -> str:
        head = f"<thead>\n{self._row(node.header)}</thead>\n" if node.header else ""
        rows = "".join(map(self._row, node.rows))
        body = f"<tbody>\n{rows}</tbody>\n" if rows else ""
        return f"<table>\n{head}{body}</table>\n"

    def _row(self, cells: list[Cell]) -> str:
        pieces = []
        for cell in cells:
            tag = "th" if cell.header else "td"
            written = [self.inline(block) for block in cell.blocks]
            content = "".join(f"<p>{w}</p>" for w in written) if len(written) > 1 else written
            pieces.append(f"<{tag}>{''.join(content)}</{tag}>")
        return f"<tr>{''.join(pieces)}</tr>\n"

    def _figure(self, node: Figure) -> str:
        images = "".join(map(_image, node.images))
        if node.href and images:
            images = f'<a href="{escape(node.href)}">{images}</a>'
        caption = ""
        if node.caption:
            caption = f"<figcaption>{self._held(node.caption)}</figcaption>\n"
        return f"<figure>{images}\n{caption}</figure>\n"

    def _note(self, node: Footnote) -> str:
        number = f' value="{node.label}"' if _is_number(node.label) else ""
        content = self._held(node.children)
        if not number:
            content = f"<sup>{escape(node.label, quote=False)}</sup> {content}"
        identity = self._notes.get(node.label)
        attribute = f' id="{identity}"' if identity else ""
        return f"<li{attribute}{number}>{content}</li>\n"

    # --- inline -----------------------------------------------------------------------------

    def inline(self, nodes: list[Inline]) -> str:
        return "".join(map(self._span, nodes))

    def _span(self, node: Inline) -> str:
        if isinstance(node, Text):
            return escape(node.text, quote=False)
        if isinstance(node, SPANS):
            tag = _TAG_OF[type(node)]
            return f"<{tag}>{self.inline(node.children)}</{tag}>"
        if isinstance(node, Link):
            return f'<a href="{escape(node.href)}">{self.inline(node.children)}</a>'
        if isinstance(node, Code):
            return f"<code>{escape(node.text, quote=False)}</code>"
        if isinstance(node, Image):
            return _image(node)
        if isinstance(node, LineBreak):
            return "<br>\n"
        if isinstance(node, Formula):
            return _formula(node)
        if isinstance(node, NoteReference):
            text, identity = escape(node.text, quote=False), self._notes.get(node.label)
            return f'<sup><a href="#{identity}">{text}</a></sup>' if identity else text
        assert isinstance(node, BackLink)
        return ""


def _filled(tag: str, content: str) -> str:
    return f"<{tag}>{content}</{tag}>\n" if content.strip() else ""


def _image(node: Image) -> str:
    return f'<img src="{escape(node.src)}" alt="{escape(node.alt)}">'


def _formula(node: Formula) -> str:
    """As pandoc writes it for MathJax and KaTeX."""
    tex = escape(node.tex, quote=False)
    if node.display:
        return f'<span class="math display">\\[{tex}\\]</span>'
    return f'<span class="math inline">\\({tex}\\)</span>'


def _notes(notes: list[str]) -> str:
    return f"<section>\n<ol>\n{''.join(notes)}</ol>\n</section>\n"


def _is_number(label: str) -> bool:
    return label.isascii() and label.isdigit() and len(label) < 6
