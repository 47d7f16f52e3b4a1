"""The clutter kinds: every module here that defines `KIND` is found and used."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

from declutter.clutter.kind import Case, Kind


def discover() -> tuple[Kind, ...]:
    """All kinds, by name; the order has no meaning."""
    modules = (import_module(f"{__name__}.{info.name}") for info in iter_modules(__path__))
    return tuple(module.KIND for module in modules if hasattr(module, "KIND"))


KINDS = discover()

__all__ = ["KINDS", "Case", "Kind", "discover"]
