"""Elements for the XML renderers: mixed content, and only the characters that XML allows."""

from __future__ import annotations

import re
from typing import Any

# What XML 1.0 forbids. It has no glyph, so nothing that can be read is lost.
_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def clean(text: str) -> str:
    """The text without the characters that XML 1.0 forbids."""
    return _FORBIDDEN.sub("", text)


def add(parent: Any, tag: str, text: str = "", **attributes: str) -> Any:
    """A new last child; attributes without a value are left out.

    Args:
        parent: an lxml element.
        tag: of the child, in the parent's namespace.
        text: that it begins with.
        attributes: its attributes by name.
    """
    from lxml import etree

    namespace, brace, _ = parent.tag.rpartition("}")
    child = etree.SubElement(parent, f"{namespace}{brace}{tag}")
    for name, value in attributes.items():
        if value:
            child.set(name, clean(value))
    if text:
        child.text = clean(text)
    return child


def write(parent: Any, text: str) -> None:
    """Text behind everything that the element holds."""
    text = clean(text)
    if len(parent):
        parent[-1].tail = (parent[-1].tail or "") + text
    else:
        parent.text = (parent.text or "") + text


def serialised(root: Any, containers: frozenset[str]) -> str:
    """The document as text, without a declaration: it has no encoding yet.

    Args:
        root: an lxml element.
        containers: names of the elements that hold no words of their own; their children start
            on new lines.
    """
    from lxml import etree

    for element in root.iter():
        if len(element) and element.tag.rpartition("}")[2] in containers:
            element.text = "\n"
            for child in element:
                child.tail = "\n"
    return str(etree.tostring(root, encoding="unicode"))
