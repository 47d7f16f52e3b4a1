"""Small readings of the tree that several builders share."""

from __future__ import annotations

from typing import Any

from declutter import native


def text_of(node: Any) -> str:
    """All text of a node, as it stands."""
    return str(node.text_content or "") if node.tag == "-text" else str(node.text(deep=True) or "")


def words_of(node: Any) -> str:
    """The same with white space collapsed."""
    return " ".join(text_of(node).split())


def is_blank(node: Any) -> bool:
    """Whether a node is a text node of white space only."""
    return node.tag == "-text" and not (node.text_content or "").strip()


def look_around(root: Any) -> tuple[list[Any], list[Any], bool]:
    """Images of a branch, its links with a "#" in their address; whether it may have formulas."""
    if native.tree is not None:
        found: tuple[list[Any], list[Any], bool] | None = native.tree.look_around(root)
        if found is not None:
            return found
    return root.css("img"), root.css("a[href*='#']"), True


def images_in(root: Any) -> list[Any]:
    """Images below a node."""
    return root.css("img") if native.tree is None else look_around(root)[0]
