"""Formulas: MathML, KaTeX, MathJax 2 to 4, pictures of TeX, and TeX that waits for a script.

A rendered formula stands on the page two or three times: as MathML, as glyphs in boxes, as TeX.
Here each becomes one `Formula`.
"""

from __future__ import annotations

import re
from typing import Any, Final

from declutter.render.inline import CODE, Piece
from declutter.render.mathml import to_tex
from declutter.render.nodes import Formula
from declutter.render.tree import is_blank, text_of, words_of

# What the source of a formula stands in, MathML and pictures aside (each selector costs a look at
# every element), and scripts that render TeX in the browser.
SELECTOR: Final = "mjx-container, script[type^='math/tex'], [data-tex], [data-latex]"
RENDERERS: Final = "script[src*='athjax' i], script[src*='katex' i]"
_TEX_ENCODINGS: Final = frozenset(
    ("application/x-tex", "application/x-latex", "tex", "latex", "text/x-tex")
)
_CLASSES: Final = re.compile(
    r"(?:^|\s)(?:katex(?:-display)?|MathJax(?:_Display|_SVG_Display|_CHTML|_SVG)?|mjx-chtml|"
    r"MJXc-display|mwe-math-element(?:-\w+)?)(?=\s|$)"
)
_DISPLAY: Final = re.compile(
    r"katex-display|MathJax_Display|MathJax_SVG_Display|MJXc-display|mwe-math-element-block"
)
_PICTURES: Final = re.compile(
    r"(?:^|[\s_-])(?:latex|tex|math|mwe-math-fallback-image\w*)(?=[\s_-]|$)"
)
_WRITTEN: Final = re.compile(
    # A formula holds no second opening: else each would be looked for to the end of the text.
    r"\\\(((?:(?!\\\().)+?)\\\)|(?<!\\)\\\[((?:(?!(?<!\\)\\\[).)+?)\\\]"
    r"|(?<!\\)\$\$(.+?)(?<!\\)\$\$",
    re.DOTALL,
)
_MOST_MISSES: Final = 300
_STYLE_AROUND: Final = re.compile(r"\{\s*\\(?:display|text)style\s+(?!\s)(.*)\}", re.DOTALL)


class Reader:
    """Reads the formulas of one page."""

    def __init__(self) -> None:
        self._misses = 0  # boxes of a renderer without a source of what they show

    def read(self, node: Any, tag: str) -> Formula | None:
        """Formula that an element stands for as a whole, None if it is none."""
        if tag == "math":
            return _from_mathml(node, node, False)
        if tag == "script":
            kind = (node.attributes.get("type") or "").replace(" ", "").lower()
            if not kind.startswith("math/tex") or _is_source(node):
                return None
            return Formula(_clean(text_of(node)), "", "mode=display" in kind)
        if tag == "mjx-container":
            return _rendered(node, node.attributes.get("display") in ("true", "block"))
        if tag in ("span", "div"):
            return self._box(node, node.attributes.get("class") or "")
        if tag == "img" and is_picture(node):
            tex = _clean(node.attributes.get("alt") or "")
            return Formula(tex, "") if tex else None
        return None

    def _box(self, node: Any, names: str) -> Formula | None:
        if names == "MathJax_Preview" or names.startswith("MathJax_Preview "):
            return _preview(node)
        # Looking into each of many nested boxes in vain would take quadratic time.
        if self._misses > _MOST_MISSES or not _CLASSES.search(names):
            return None
        found = _rendered(node, bool(_DISPLAY.search(names)))
        self._misses += found is None
        return found


def is_picture(image: Any) -> bool:
    """Whether an image is named as one of a formula."""
    return bool(_PICTURES.search(image.attributes.get("class") or ""))


def in_pieces(pieces: list[Piece]) -> list[Piece]:
    """Pieces of a block with the TeX in them that a script of the page would have rendered."""
    found: list[Piece] = []
    joined: list[Piece] = []
    for value, marks, href in pieces:
        last = joined[-1] if joined else None
        before = last[0] if last is not None and last[1:] == (marks, href) else None
        if isinstance(value, str) and isinstance(before, str):
            joined[-1] = (before + value, marks, href)
        else:
            joined.append((value, marks, href))
    for value, marks, href in joined:
        if isinstance(value, str) and not marks & CODE:
            found += [(part, marks, href) for part in written(value)]
        else:
            found.append((value, marks, href))
    return found


def written(text: str) -> list[str | Formula]:
    """Text with the TeX that a script of the page would have rendered, as it stands there."""
    parts: list[str | Formula] = []
    copied = 0
    for found in _WRITTEN.finditer(text):
        tex = next(filter(None, found.groups()))
        if not tex.strip():
            continue
        if found.start() > copied:
            parts.append(text[copied : found.start()])
        parts.append(Formula(_clean(tex), found.group(), found.lastindex != 1))
        copied = found.end()
    if copied < len(text):
        parts.append(text[copied:])
    return parts


def _rendered(node: Any, display: bool) -> Formula | None:
    """Formula in the boxes of a renderer: by its MathML, else by the script behind it."""
    math = node.css_first("math")
    if math is not None:
        display = display or node.css_first("[class*=katex-display]") is not None
        return _from_mathml(math, node, display)
    script = _script_behind(node)
    if script is not None:
        kind = script.attributes.get("type") or ""
        text = words_of(node)
        return Formula(_clean(text_of(script)), text, display or "display" in kind)
    inside = node.css_first("script[type^='math/tex']")
    if inside is not None:
        text = " ".join(text_of(node).replace(text_of(inside), "").split())
        return Formula(_clean(text_of(inside)), text, display)
    tex = node.attributes.get("data-tex") or node.attributes.get("data-latex") or ""
    if not tex:
        return None
    return Formula(_clean(tex), words_of(node), display)


def _from_mathml(math: Any, whole: Any, display: bool) -> Formula | None:
    attributes = math.attributes
    display = display or attributes.get("display") == "block" or attributes.get("mode") == "display"
    for annotation in math.css("annotation"):
        if (annotation.attributes.get("encoding") or "").strip().lower() in _TEX_ENCODINGS:
            tex = _clean(text_of(annotation))
            if tex:
                return Formula(tex, " ".join(tex.split()), display)
    script = _script_behind(whole)
    tex = _clean(text_of(script)) if script is not None else ""
    tex = tex or _clean(attributes.get("alttext") or "") or to_tex(math)
    if not tex:
        return None
    return Formula(tex, visible(math), display)


def visible(math: Any) -> str:
    """Text of MathML without its annotations."""
    pieces: list[str] = []
    node, root = math, math
    while True:
        child = None
        if node.tag == "-text":
            pieces.append(node.text_content or "")
        elif not node.tag.startswith("annotation"):
            child = node.child
        if child is not None:
            node = child
            continue
        while node is not root and node.mem_id != root.mem_id and node.next is None:
            node = node.parent
        if node.mem_id == root.mem_id:
            return " ".join("".join(pieces).split())
        node = node.next


def _preview(node: Any) -> Formula | None:
    """What MathJax 2 shows until it has rendered; the script behind it is the formula."""
    script = _script_behind(node)
    if script is None:
        return None
    between = node.next
    while between is not None and between.mem_id != script.mem_id:
        if _names_mathjax(between):
            return None if words_of(node) else Formula("", "")  # it is rendered next
        between = between.next
    kind = script.attributes.get("type") or ""
    text = words_of(node)
    return Formula(_clean(text_of(script)), text, "display" in kind)


def _script_behind(node: Any) -> Any:
    """The script that holds the TeX of a formula that MathJax 2 rendered before it."""
    behind = node.next
    for _ in range(4):
        if behind is None:
            return None
        if behind.tag == "script":
            kind = (behind.attributes.get("type") or "").lower()
            return behind if kind.startswith("math/tex") else None
        if behind.tag == "-text" and not is_blank(behind):
            return None
        if behind.tag not in ("-text", "span", "div", "-comment"):
            return None
        behind = behind.next
    return None


def _is_source(script: Any) -> bool:
    """Whether the formula of a script was rendered right before it."""
    before = script.prev
    for _ in range(4):
        if before is None:
            return False
        if _names_mathjax(before):
            return True
        if before.tag == "-text" and not is_blank(before):
            return False
        before = before.prev
    return False


def _names_mathjax(node: Any) -> bool:
    if node.tag not in ("span", "div", "mjx-container"):
        return False
    return node.tag == "mjx-container" or "athJax" in (node.attributes.get("class") or "")


def _clean(tex: str) -> str:
    tex = tex.strip().removeprefix("% <![CDATA[").removesuffix("%]]>").strip()
    for left, right in (("\\(", "\\)"), ("\\[", "\\]"), ("$$", "$$"), ("$", "$")):
        if tex.startswith(left) and tex.endswith(right) and len(tex) > len(left) + len(right):
            tex = tex[len(left) : -len(right)].strip()
    around = _STYLE_AROUND.fullmatch(tex)
    if around and _balanced(around.group(1)):
        tex = around.group(1).strip()
    return tex.strip()


def _balanced(tex: str) -> bool:
    depth = 0
    for one in tex.replace("\\{", "").replace("\\}", ""):
        depth += (one == "{") - (one == "}")
        if depth < 0:
            return False
    return depth == 0
