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


def look_around(root: Any) -> tuple[list[Any], list[Any], bool]:
    """Images of a branch, its links with a "#" in their address; whether it may have formulas."""
    if around is not None:
        found: tuple[list[Any], list[Any], bool] | None = around.look_around(root)
        if found is not None:
            return found
    return root.css("img"), root.css("a[href*='#']"), True


def images_in(root: Any) -> list[Any]:
    """Images below a node."""
    found: list[Any] | None = around.images_below(root) if around is not None else None
    return root.css("img") if found is None else found


def names_of(node: Any) -> tuple[str | None, str | None]:
    """Class and id of an element; None for one that it has not."""
    if around is not None:
        found: tuple[str | None, str | None] = around.names_of(node)
        return found
    attributes = node.attributes
    return attributes.get("class"), attributes.get("id")
