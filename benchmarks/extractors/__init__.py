"""The extractors that are compared: one module per peer, discovered by its file.

A peer has NAME, VERSION and `extract(html: str) -> str`. It may say `TEXT = False` (it only parses)
and may have `blocks(html) -> (text, [(role, text), …])`. A peer whose import fails is missing: the
benchmarks name it with the reason and go on without it.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass

Blocks = Callable[[str], tuple[str, list[tuple[str, str]]]]


@dataclass(frozen=True)
class Peer:
    name: str
    version: str
    extract: Callable[[str], str]
    has_text: bool
    blocks: Blocks | None


def names() -> list[str]:
    found = sorted(module.name for module in pkgutil.iter_modules(__path__))
    return sorted(found, key=lambda name: name != "declutter")  # ours first


def discover(wanted: Sequence[str] | None = None) -> tuple[list[Peer], dict[str, str]]:
    """The peers that can be used, and why the others cannot."""
    peers, missing = [], {}
    for name in wanted or names():
        if name not in names():
            missing[name] = f"no such peer; there are {', '.join(names())}"
            continue
        try:
            module = importlib.import_module(f"{__name__}.{name}")
        except Exception as error:  # a peer that breaks on import must not stop the others
            missing[name] = f"{type(error).__name__}: {error}"
            continue
        has_text = getattr(module, "TEXT", True)
        blocks = getattr(module, "blocks", None)
        peers.append(Peer(module.NAME, module.VERSION, module.extract, has_text, blocks))
    return peers, missing
