"""Small readings of the tree that several builders share."""

from __future__ import annotations

from typing import Any


def text_of(node: Any) -> str:
    """All text of a node, as it stands."""
    return str(node.text_content or "") if node.tag == "-text" else str(node.text(deep=True) or "")


def words_of(node: Any) -> str:
    """The same with white space collapsed."""
    return " ".join(text_of(node).split())


def is_blank(node: Any) -> bool:
    """Whether a node is a text node of white space only."""
    return node.tag == "-text" and not (node.text_content or "").strip()
