"""Small readings of the tree that several builders share."""

from __future__ import annotations

from typing import Any

from declutter import native

around: Any = native.compiled("around") if native.tree is not None else None


def text_of(node: Any) -> str:
    """All text of a node, as it stands."""
    return str(node.text_content or "") if node.tag == "-text" else str(node.text(deep=True) or "")


def words_of(node: Any) -> str:
    """The same with white space collapsed."""
    return " ".join(text_of(node).split())


def is_blank(node: Any) -> bool:
    """Whether a node is a text node of white space only."""
    return node.tag == "-text" and not (node.text_content or "").strip()


def base_href(head: Any) -> str | None:
    """What `<base href>` in the head of a page says."""
    if head is None:
        return None
    if around is not None:
        known, href = around.base_href(head)
        if known:
            return str(href) if href is not None else None
    base = head.css_first("base[href]")
    return base.attributes.get("href") if base is not None else None
