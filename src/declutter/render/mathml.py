"""MathML to TeX, for formulas that do not bring their TeX source along.

Presentation MathML as pages have it; an element that is not known gives what is inside it. One
pass with a stack of its own, so any depth works.
"""

from __future__ import annotations

import re
from typing import Any, Final

from declutter.render.tree import text_of, words_of

_SYMBOLS: Final = {
    "−": "-", "×": r"\times", "⋅": r"\cdot", "·": r"\cdot", "÷": r"\div", "±": r"\pm",
    "∓": r"\mp", "≤": r"\le", "≥": r"\ge", "≠": r"\ne", "≈": r"\approx", "≡": r"\equiv",
    "∼": r"\sim", "∝": r"\propto", "∞": r"\infty", "∑": r"\sum", "∏": r"\prod", "∫": r"\int",
    "∬": r"\iint", "∮": r"\oint", "∂": r"\partial", "∇": r"\nabla", "√": r"\surd", "∈": r"\in",
    "∉": r"\notin", "⊂": r"\subset", "⊆": r"\subseteq", "∪": r"\cup", "∩": r"\cap",
    "∅": r"\emptyset", "∀": r"\forall", "∃": r"\exists", "¬": r"\neg", "∧": r"\land",
    "∨": r"\lor", "→": r"\to", "⟶": r"\longrightarrow", "←": r"\leftarrow",
    "⇒": r"\Rightarrow", "⇔": r"\Leftrightarrow", "↦": r"\mapsto", "…": r"\dots",
    "⋯": r"\cdots", "⟨": r"\langle", "⟩": r"\rangle", "‖": r"\|", "′": "'", "*": "*",
    "α": r"\alpha", "β": r"\beta", "γ": r"\gamma", "δ": r"\delta", "ε": r"\varepsilon",
    "ϵ": r"\epsilon", "ζ": r"\zeta", "η": r"\eta", "θ": r"\theta", "ι": r"\iota",
    "κ": r"\kappa", "λ": r"\lambda", "μ": r"\mu", "ν": r"\nu", "ξ": r"\xi", "π": r"\pi",
    "ρ": r"\rho", "σ": r"\sigma", "τ": r"\tau", "υ": r"\upsilon", "φ": r"\varphi",
    "ϕ": r"\phi", "χ": r"\chi", "ψ": r"\psi", "ω": r"\omega", "Γ": r"\Gamma", "Δ": r"\Delta",
    "Θ": r"\Theta", "Λ": r"\Lambda", "Ξ": r"\Xi", "Π": r"\Pi", "Σ": r"\Sigma", "Φ": r"\Phi",
    "Ψ": r"\Psi", "Ω": r"\Omega", "ℝ": r"\mathbb{R}", "ℕ": r"\mathbb{N}", "ℤ": r"\mathbb{Z}",
    "ℚ": r"\mathbb{Q}", "ℂ": r"\mathbb{C}", "ℓ": r"\ell", "ℏ": r"\hbar",
    "\u2061": "", "\u2062": "", "\u2063": "", "\u2064": "",
}  # fmt: skip
_SPECIAL: Final = re.compile(r"[#$%&_{}]")
_FUNCTIONS: Final = frozenset(
    (
        "arccos arcsin arctan arg cos cosh cot coth csc deg det dim exp gcd hom inf ker lg lim "
        "liminf limsup ln log max min Pr sec sin sinh sup tan tanh"
    ).split()
)
_LIMITS: Final = ("\\sum", "\\prod", "\\int", "\\iint", "\\oint", "\\lim", "\\max", "\\min",
                  "\\sup", "\\inf", "\\liminf", "\\limsup", "\\bigcup", "\\bigcap")  # fmt: skip
_ACCENTS: Final = {
    "¯": "bar", "‾": "overline", "_": "overline", "^": "hat", "ˆ": "hat", "~": "tilde",
    "˜": "tilde", "→": "vec", "⃗": "vec", "˙": "dot", "¨": "ddot", "⏞": "overbrace",
}  # fmt: skip
_ONE_CHARACTER: Final = re.compile(r"[^\\{}\s]|\\[A-Za-z]+")
_COMMAND_THEN_LETTER: Final = re.compile(r"(\\[A-Za-z]+)$")


def to_tex(root: Any) -> str:
    """TeX of a `<math>` element, "" if there is nothing in it."""
    stack: list[tuple[Any, list[str]]] = [(root, [])]
    node: Any = root.child
    while True:
        if node is not None:
            tag = node.tag.rsplit(":", 1)[-1]
            if tag == "-text":
                found = words_of(node)
                if found and stack[-1][0].tag in ("math", "mrow", "mstyle", "mtd"):
                    stack[-1][1].append(_symbols(found))  # text where only elements belong
            elif tag in ("mi", "mn", "mo", "mtext", "ms"):
                stack[-1][1].append(_token(tag, node))
            elif tag == "mspace":
                stack[-1][1].append(r"\,")
            elif tag not in ("annotation", "annotation-xml", "mphantom", "-comment"):
                if node.child is not None:
                    stack.append((node, []))
                    node = node.child
                    continue
                if tag in ("none", "mprescripts", "mrow"):
                    stack[-1][1].append("")
            node = node.next
            continue
        done, parts = stack.pop()
        made = _element(done, parts)
        if not stack:
            return made
        stack[-1][1].append(made)
        node = done.next


def _token(tag: str, node: Any) -> str:
    text = words_of(node)
    if tag in ("mtext", "ms"):
        raw = text_of(node)
        text = f"{' ' * raw[:1].isspace()}{text}{' ' * raw[-1:].isspace()}" if text else " "
        return rf"\text{{{_SPECIAL.sub(_escape, text)}}}"
    if tag == "mi" and len(text) > 1 and text.isalpha() and text.isascii():
        return f"\\{text}" if text in _FUNCTIONS else rf"\mathrm{{{text}}}"
    if tag == "mo" and text in _FUNCTIONS:
        return f"\\{text}"
    return _symbols(text)


def _symbols(text: str) -> str:
    return join([_SYMBOLS.get(one, _SPECIAL.sub(_escape, one)) for one in text])


def _escape(found: re.Match[str]) -> str:
    return "\\" + found.group()


def join(parts: list[str]) -> str:
    """Parts of a formula in a row; a command and a letter behind it stay apart."""
    made = ""
    out: list[str] = []
    for part in parts:
        if part:
            if part[0].isalpha() and made and _COMMAND_THEN_LETTER.search(made):
                out.append(" ")
            out.append(part)
            made = part
    return "".join(out)


def _group(part: str) -> str:
    return part if _ONE_CHARACTER.fullmatch(part) else f"{{{part}}}"


def _element(node: Any, parts: list[str]) -> str:
    tag = node.tag.rsplit(":", 1)[-1]
    count = len(parts)
    if tag == "mfrac" and count == 2:
        if (node.attributes.get("linethickness") or "").strip() in ("0", "0px", "0pt"):
            return rf"\binom{{{parts[0]}}}{{{parts[1]}}}"
        return rf"\frac{{{parts[0]}}}{{{parts[1]}}}"
    if tag == "msqrt":
        return rf"\sqrt{{{join(parts)}}}"
    if tag == "mroot" and count == 2:
        return rf"\sqrt[{parts[1]}]{{{parts[0]}}}"
    if tag in ("msub", "msup", "msubsup", "munder", "mover", "munderover") and count > 1:
        return _scripts(tag, parts)
    if tag == "mfenced":
        return _fenced(node, parts)
    if tag == "mtable":
        return "\\begin{matrix}" + r" \\ ".join(parts) + "\\end{matrix}"
    if tag in ("mtr", "mlabeledtr"):
        return " & ".join(parts)
    if tag == "semantics":
        return parts[0] if parts else ""
    return join(parts)


def _scripts(tag: str, parts: list[str]) -> str:
    base, script = parts[0], parts[1]
    if tag == "mover":
        if script in _ACCENTS or script == r"\to":
            return rf"\{_ACCENTS.get(script, 'vec')}{{{base}}}"
        if base not in _LIMITS:
            return rf"\overset{{{script}}}{{{base}}}"
    if tag == "munder" and base not in _LIMITS:
        return rf"\underset{{{script}}}{{{base}}}"
    base = _group(base) if base else "{}"
    if tag in ("msub", "munder"):
        return f"{base}_{_group(script)}"
    if tag in ("msup", "mover"):
        return f"{base}^{_group(script)}" if script.strip("'") else f"{base}{script}"
    above = parts[2] if len(parts) > 2 else ""
    return f"{base}_{_group(script)}" + (f"^{_group(above)}" if above else "")


def _fenced(node: Any, parts: list[str]) -> str:
    attributes = node.attributes
    opening, closing = attributes.get("open"), attributes.get("close")
    separators = (attributes.get("separators") or ",").replace(" ", "") or ","
    inner = parts[:1]
    for i, part in enumerate(parts[1:]):
        inner += [separators[min(i, len(separators) - 1)], part]
    left = _symbols("(" if opening is None else opening)
    right = _symbols(")" if closing is None else closing)
    return f"{left}{join(inner)}{right}"
