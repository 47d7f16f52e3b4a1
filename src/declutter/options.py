"""What to keep, and how much a page may ask for: the same for the library and the command."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from os import PathLike
from typing import TYPE_CHECKING, Final

from declutter.types import KEPT_BY_DEFAULT, ROLES

if TYPE_CHECKING:
    from pathlib import Path

_KNOWN = frozenset(ROLES)
MAX_BYTES: Final = 64 * 1024 * 1024
MAX_TAGS: Final = 5_000_000
MAX_DEPTH: Final = 600


@dataclass(frozen=True, slots=True, init=False)
class Options:
    """Which roles the text keeps, where the weights come from, and limits.

    Without anything said, body, dek and note are kept. `keep` adds roles, `drop` takes
    roles away (also from `keep`), `only` names the roles to keep and nothing else.

    A page beyond a limit gives a result all the same, and `Result.warnings` says what was done
    and how much was left out. None: no limit (but for depth).

    Attributes:
        max_bytes: bytes of a page (characters of a `str`) that are read; the rest is cut off.
        max_tags: tags (`<`) that are read; the rest is cut off. A tree has at most two nodes a tag.
        max_depth: elements inside one another. Deeper ones are flattened: no text is lost. A
            page too small to do harm is let be, unless this is below its default.
        max_seconds: time for the verdicts of a page, looked at between stages. Past it, blocks
            are judged by the region score alone. It can't interrupt the parser:
            `extract_many(timeout=…)` can.

    >>> Options(keep=["caption"]).kept_roles == {"body", "dek", "note", "caption"}
    True
    """

    keep: frozenset[str]
    drop: frozenset[str]
    only: frozenset[str]
    weights: Path | None
    max_bytes: int | None
    max_tags: int | None
    max_depth: int
    max_seconds: float | None

    def __init__(
        self,
        keep: Iterable[str] = (),
        drop: Iterable[str] = (),
        only: Iterable[str] = (),
        weights: str | PathLike[str] | None = None,
        *,
        max_bytes: int | None = MAX_BYTES,
        max_tags: int | None = MAX_TAGS,
        max_depth: int = MAX_DEPTH,
        max_seconds: float | None = None,
    ) -> None:
        object.__setattr__(self, "keep", _roles(keep, "keep"))
        object.__setattr__(self, "drop", _roles(drop, "drop"))
        object.__setattr__(self, "only", _roles(only, "only"))
        object.__setattr__(self, "weights", None if weights is None else _path(weights))
        if self.only and (self.keep or self.drop):
            raise ValueError("only says all that is kept: it can't go with keep or drop")
        limits = {
            "max_bytes": max_bytes, "max_tags": max_tags, "max_depth": max_depth,
            "max_seconds": max_seconds,
        }  # fmt: skip
        for name, limit in limits.items():
            if limit is None and name != "max_depth":
                pass  # no limit
            elif limit is None or not limit > 0:
                raise ValueError(f"{name} must be more than 0: {limit}")
            object.__setattr__(self, name, limit)

    @property
    def kept_roles(self) -> frozenset[str]:
        """The roles whose blocks make up the text."""
        return self.only or (KEPT_BY_DEFAULT | self.keep) - self.drop


def _path(place: str | PathLike[str]) -> Path:
    from pathlib import Path  # loads slowly, and most options name no file

    return Path(place)


def _roles(names: Iterable[str], field: str) -> frozenset[str]:
    if isinstance(names, str):  # "caption,credit", not its letters
        names = [name.strip() for name in names.split(",") if name.strip()]
    roles = frozenset(names)
    unknown = sorted(str(name) for name in roles if name not in _KNOWN)
    if unknown:
        raise ValueError(
            f"{field}: no such role: {', '.join(unknown)} (there are: {', '.join(ROLES)})"
        )
    return roles
