"""Finds every regular expression of declutter, and how it is used."""

from __future__ import annotations

import ast
import importlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import FunctionType, ModuleType
from typing import Any, Final

import declutter

PACKAGE: Final = Path(declutter.__file__).parent
# Read, but not imported: they need packages that are large or not there. No page comes that way
# before it went through the rest.
APART: Final = ("declutter.learn", "declutter.integrations", "declutter.__main__")
Pattern = re.Pattern[str] | re.Pattern[bytes]


# --- finding ---------------------------------------------------------------------------------


def patterns() -> dict[tuple[str | bytes, int], tuple[str, Pattern]]:
    """All compiled patterns that modules hold, and all that stand as a literal in a source.

    Returns:
        (pattern, flags) -> the module and the pattern.
    """
    found: dict[tuple[str | bytes, int], tuple[str, Pattern]] = {}
    for name in names():
        module = imported(name)
        held = [] if module is None else list(_within(vars(module), module, set()))
        for pattern in (*held, *_in_source(name)):
            found.setdefault((pattern.pattern, pattern.flags), (name, pattern))
    return found


def names() -> list[str]:
    """Modules of the package."""
    found = []
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
        found.append(".".join(part for part in parts if part != "__init__"))
    return found


def imported(name: str) -> ModuleType | None:
    """The module; None if it is apart, or an extra that is not installed."""
    if name.startswith(APART):
        return None
    try:
        return importlib.import_module(name)
    except ImportError:
        return None


def _within(value: Any, module: ModuleType, seen: set[int]) -> Iterator[Pattern]:
    if id(value) in seen:
        return
    seen.add(id(value))
    if isinstance(value, re.Pattern):
        yield value
    elif isinstance(value, dict):
        for one in (*value.values(), *value):
            yield from _within(one, module, seen)
    elif isinstance(value, (list, tuple, set, frozenset)):
        for one in tuple(value):
            yield from _within(one, module, seen)
    elif isinstance(value, FunctionType):
        if value.__module__ == module.__name__:
            yield from _within(value.__defaults__ or (), module, seen)
            for cell in value.__closure__ or ():
                yield from _within(cell.cell_contents, module, seen)
    elif getattr(type(value), "__module__", "").startswith("declutter"):
        slots = [getattr(value, name, None) for name in getattr(type(value), "__slots__", ())]
        yield from _within([*getattr(value, "__dict__", {}).values(), *slots], module, seen)
    elif isinstance(value, type) and value.__module__ == module.__name__:
        yield from _within(dict(vars(value)), module, seen)


@dataclass(frozen=True, slots=True)
class Call:
    """A call of a function of `re` that takes a pattern.

    Attributes:
        at_top: when the module is imported, so that the module holds what comes out.
        pattern: of a literal, and of an f-string whose gaps `re.escape` fills (by an "x": a
            sign that stands for itself); None where the source does not tell.
    """

    source: str
    at_top: bool
    pattern: Pattern | None


@cache
def calls(name: str) -> tuple[Call, ...]:
    """Those of a module."""
    path = PACKAGE.parent.joinpath(*name.split("."))
    path = path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
    tree = ast.parse(path.read_text("utf-8"))
    functions = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)
    later = {
        id(n) for node in ast.walk(tree) if isinstance(node, functions) for n in ast.walk(node)
    }
    return tuple(
        Call(ast.unparse(node), id(node) not in later, _literal(node))
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and isinstance(node.func.value, ast.Name)
        and node.func.value.id == "re"
        and node.func.attr not in ("escape", "purge")
    )


def _literal(call: ast.Call) -> Pattern | None:
    first, flags = call.args[0], 0
    for node in (*call.args[1:], *(keyword.value for keyword in call.keywords)):
        if ast.unparse(node).startswith("re."):
            flags = int(eval(ast.unparse(node), {"re": re}))
    if isinstance(first, ast.Constant) and isinstance(first.value, (str, bytes)):
        return re.compile(first.value, flags)
    if isinstance(first, ast.JoinedStr):
        gaps = [part for part in first.values if isinstance(part, ast.FormattedValue)]
        if all(ast.unparse(gap.value).startswith("re.escape(") for gap in gaps):
            parts = [p.value if isinstance(p, ast.Constant) else "x" for p in first.values]
            return re.compile("".join(map(str, parts)), flags)
    return None


def _in_source(name: str) -> Iterator[Pattern]:
    return (call.pattern for call in calls(name) if call.pattern is not None)


# --- how they are used -----------------------------------------------------------------------

_USE: Final = re.compile(r"\b(\w+)\.(match|fullmatch|search|sub|subn|finditer|findall|split)\b")


def uses() -> dict[tuple[str | bytes, int], set[str]]:
    """Which methods the package calls on a pattern that stands in a module under a name."""
    source = "\n".join(path.read_text("utf-8") for path in sorted(PACKAGE.rglob("*.py")))
    called: dict[str, set[str]] = {}
    for name, method in _USE.findall(source):
        called.setdefault(name, set()).add(method)
    without_imports = re.sub(r"(?m)^ *(from|import) .*", "", source)
    found: dict[tuple[str | bytes, int], set[str]] = {}
    for module in filter(None, map(imported, names())):
        for name, value in vars(module).items():
            # Handed on, or in a container: anything can be done with it.
            if isinstance(value, re.Pattern) and not re.search(
                rf"\b{name}\b(?!\.\w|\s*[:=])", without_imports
            ):
                methods = found.setdefault((value.pattern, value.flags), set())
                methods |= called.get(name, set())
    return found


def run(pattern: Pattern, methods: set[str], text: Any) -> None:
    """Use it as the package does; a search to the end stands for all that look from everywhere."""
    if methods == {"match"}:
        pattern.match(text)
    elif methods == {"fullmatch"}:
        pattern.fullmatch(text)
    else:
        for _ in pattern.finditer(text):
            pass
