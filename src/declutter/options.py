"""What to keep: a policy per role, the same for the library and the command."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from os import PathLike
from pathlib import Path

from declutter.types import KEPT_BY_DEFAULT, ROLES

_KNOWN = frozenset(ROLES)


@dataclass(frozen=True, slots=True, init=False)
class Options:
    """Which roles the text keeps, and where the weights come from.

    Without anything said, body, dek and note are kept. `keep` adds roles, `drop` takes
    roles away (also from `keep`), `only` names the roles to keep and nothing else.

    >>> Options(keep=["caption"]).kept_roles == {"body", "dek", "note", "caption"}
    True
    """

    keep: frozenset[str]
    drop: frozenset[str]
    only: frozenset[str]
    weights: Path | None

    def __init__(
        self,
        keep: Iterable[str] = (),
        drop: Iterable[str] = (),
        only: Iterable[str] = (),
        weights: str | PathLike[str] | None = None,
    ) -> None:
        object.__setattr__(self, "keep", _roles(keep, "keep"))
        object.__setattr__(self, "drop", _roles(drop, "drop"))
        object.__setattr__(self, "only", _roles(only, "only"))
        object.__setattr__(self, "weights", None if weights is None else Path(weights))
        if self.only and (self.keep or self.drop):
            raise ValueError("only says all that is kept: it can't go with keep or drop")

    @property
    def kept_roles(self) -> frozenset[str]:
        """The roles whose blocks make up the text."""
        return self.only or (KEPT_BY_DEFAULT | self.keep) - self.drop


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
