"""Markdown read back: its text must be the page's text, word for word.

    python benchmarks/roundtrip.py [CORPUS] [--pages N] [--keep-all] [--show N]

Markdown is read by markdown-it-py (CommonMark, with tables, strike-through, footnotes and
formulas in dollars). Addresses of links and images are aside, as are the marks of the form ("-",
"|"). Three things are the same in other signs, so the model says what the page prints for them: a
formula (TeX for the page's glyphs), the mark of a footnote ("[1]") and the way back from it ("↩").
The model's own text, with all three, must be `Result.text` too.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterator
from difflib import SequenceMatcher
from functools import cache
from typing import TYPE_CHECKING, Any

import corpora
from declutter import Extractor, Options
from declutter.render import nodes
from declutter.render.markdown_inline import tex_source

if TYPE_CHECKING:
    from markdown_it import MarkdownIt

_MARKS = frozenset(("-", "|"))


def words(text: str) -> list[str]:
    """Words of a text without the marks that renderers set."""
    return [word for word in text.split() if word not in _MARKS]


# --- the model ------------------------------------------------------------------------------


def leaves(node: Any) -> Iterator[Any]:
    """Inline leaves of a node in document order; None where words must not join."""
    if isinstance(node, list):
        for child in node:
            yield from leaves(child)
        return
    if isinstance(node, nodes.Table):
        for row in [node.header or [], *node.rows]:
            for cell in row:
                for block in cell.blocks:
                    yield None
                    yield from leaves(block)
    elif isinstance(node, nodes.Figure):
        yield from leaves(node.caption)
    elif isinstance(node, (nodes.List, nodes.DefinitionList)):
        for item in node.items:
            yield from leaves(item)
    elif isinstance(node, nodes.CodeBlock):
        yield None
        yield node
    elif hasattr(node, "children"):
        inline = isinstance(
            node,
            (nodes.Strong, nodes.Emphasis, nodes.Deleted, nodes.Link, nodes.Superscript,
             nodes.Subscript),
        )  # fmt: skip
        if not inline:
            yield None
        yield from leaves(node.children)
        if not inline:
            yield None
    else:
        yield node


def model_text(document: nodes.Document, back_links: bool = True) -> str:
    """Text of the model."""
    parts = []
    for leaf in leaves(document.children):
        if leaf is None or isinstance(leaf, (nodes.LineBreak, nodes.Rule)):
            parts.append("\n")
        elif isinstance(leaf, nodes.BackLink):
            parts.append(leaf.text if back_links else "")
        elif not isinstance(leaf, nodes.Image):
            parts.append(leaf.text)
    return "".join(parts)


# --- Markdown -------------------------------------------------------------------------------


@cache
def reader() -> MarkdownIt:
    from markdown_it import MarkdownIt
    from mdit_py_plugins.dollarmath import dollarmath_plugin
    from mdit_py_plugins.footnote import footnote_plugin

    markdown = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    markdown.use(footnote_plugin).use(dollarmath_plugin, allow_labels=False, double_inline=True)
    markdown.core.ruler.disable("footnote_tail")  # it moves the notes to the end
    return markdown


def markdown_text(markdown: str, document: nodes.Document) -> str:
    """Text of Markdown as a reader of it sees it; formulas and note marks as on the page.

    Raises:
        ValueError: a formula or note mark of the model is missing, or there is one more.
    """
    same = [
        leaf
        for leaf in leaves(document.children)
        if isinstance(leaf, (nodes.Formula, nodes.NoteReference))
    ]
    parts: list[str] = []

    def take(kind: type, seen: str) -> None:
        if not same or not isinstance(same[0], kind):
            raise ValueError(f"{seen!r} is none in the model")
        leaf = same.pop(0)
        meant = leaf.label if isinstance(leaf, nodes.NoteReference) else tex_source(leaf.tex)
        if meant.split() != seen.split():
            raise ValueError(f"{seen!r} for {meant!r}")
        parts.append(leaf.text)

    for token in reader().parse(markdown):
        parts.append("\n")
        if token.type in ("fence", "code_block", "html_block"):
            parts.append(token.content)
        elif token.type == "math_block":
            take(nodes.Formula, token.content)
        for child in token.children or ():
            if child.type in ("math_inline", "math_inline_double"):
                take(nodes.Formula, child.content)
            elif child.type == "footnote_ref":
                take(nodes.NoteReference, child.meta["label"])
            elif child.type in ("softbreak", "hardbreak"):
                parts.append("\n")
            elif child.type == "html_inline":
                parts.append("\n" if child.content == "<br>" else "")
            elif child.type != "image":
                parts.append(child.content)
    if same:
        raise ValueError(f"lost: {same[0]}")
    return "".join(parts)


def difference(plain: str, document: nodes.Document, markdown: str) -> str | None:
    """First difference between text, model and Markdown of a page; None if there is none."""
    found = _first("text and model", words(plain), words(model_text(document)))
    if found:
        return found
    try:
        text = markdown_text(markdown, document)
    except ValueError as error:
        return f"Markdown: {error}"
    return _first("model and Markdown", words(model_text(document, False)), words(text))


def _first(what: str, wanted: list[str], got: list[str]) -> str | None:
    if wanted == got:
        return None
    matcher = SequenceMatcher(None, wanted, got, autojunk=False)
    for operation, a, b, c, d in matcher.get_opcodes():
        if operation != "equal":
            before = wanted[max(a - 4, 0) : a]
            return f"{what}: after {before}: {wanted[a:b][:12]} -> {got[c:d][:12]}"
    return None


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("corpus", nargs="?", default="wcxb-dev")
    parser.add_argument("--pages", type=int, default=500, help="spread over the corpus; 0: all")
    parser.add_argument("--keep-all", action="store_true", help="every block of a page, as a test")
    parser.add_argument("--show", type=int, default=20, help="differences to print")
    arguments = parser.parse_args()
    corpus = corpora.load(arguments.corpus).sample(arguments.pages)
    extractor = Extractor(Options())
    pages = wrong = 0
    seconds = {"text": 0.0, "markdown": 0.0}
    for page in corpus.pages():
        started = time.perf_counter()
        result = extractor.extract(page.html, url=f"https://{page.id}.example/page")
        if arguments.keep_all:
            result.kept[:] = True
        _ = result.text
        middle = time.perf_counter()
        _ = result.markdown
        seconds["text"] += middle - started
        seconds["markdown"] += time.perf_counter() - middle
        pages += 1
        found = difference(result.text, result.document, result.markdown)
        if found:
            wrong += 1
            if wrong <= arguments.show:
                print(f"{page.id}: {found}")
    share = seconds["markdown"] / seconds["text"] if seconds["text"] else 0.0
    print(f"{pages - wrong} of {pages} pages come back word for word ({corpus.name})")
    print(f"Markdown takes {share:.0%} of the time of the text")
    return 0 if not wrong else 1


if __name__ == "__main__":
    sys.exit(main())
