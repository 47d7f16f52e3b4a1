"""Blocks as users see them: text, form, role, verdict and the reasons for it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from declutter.markup import FLAG
from declutter.runs import Run, runs_of
from declutter.walk import LINE_BREAK, Walked

if TYPE_CHECKING:
    from declutter.result import Result

_FORMS = (
    ("heading", "heading"),
    ("pre", "code"),
    ("figcaption", "caption"),
    ("cell", "table_cell"),
    ("term", "term"),
    ("li", "list_item"),
    ("quote", "quote"),
    ("select", "control"),
    ("label", "control"),
)


SETTLE_FORM: Final = sum(FLAG[flag] for flag, _ in _FORMS)  # of an element: those in it have it


@lru_cache(maxsize=256)
def form_by(flags: int) -> str:
    """Form of the blocks in an element with these of the flags in `SETTLE_FORM`."""
    return next(form for flag, form in _FORMS if flags & FLAG[flag])


def form_of(page: Walked, block: int) -> str:
    """Form of a block, from the tags around it: the innermost that says something."""
    owner = page.owners[block]
    while owner >= 0:
        own = page.own_flags[owner]
        if own & SETTLE_FORM:
            return form_by(own & SETTLE_FORM)
        if own & (FLAG["section"] | FLAG["article"] | FLAG["main"]):
            break
        owner = page.parents[owner]
    return "paragraph"


@dataclass(frozen=True, slots=True)
class Block:
    """One block of a page, in document order.

    Attributes:
        number: position among the page's blocks.
        text: its text, white space collapsed.
    """

    number: int
    text: str
    _result: Result

    @property
    def form(self) -> str:
        """What the markup says it is: one of `declutter.types.FORMS`."""
        return form_of(self._result.walked, self.number)

    @property
    def role(self) -> str:
        """The part it plays: one of `declutter.types.ROLES`."""
        return self._result.roles[self.number]

    @property
    def kept(self) -> bool:
        """Whether the options keep it."""
        return bool(self._result._kept[self.number])

    @property
    def score(self) -> float:
        """Probability to be main content, 0 to 1."""
        return float(self._result._probability[self.number])

    @property
    def reasons(self) -> list[tuple[str, float]]:
        """Named terms of its scores, strongest first; positive ones speak for keeping it."""
        return self._result.reasons(self.number)

    @property
    def role_reasons(self) -> list[tuple[str, float]]:
        """Named terms of the score of its role, strongest first; they sum to that score, and
        the role is the one with the highest among those that fit the verdict."""
        return self._result.role_reasons(self.number)

    @property
    def raw_text(self) -> str:
        """Text with its line breaks, and in code with all its white space."""
        raw = self._result.walked.raws[self.number]
        if raw is None:
            return self.text
        if self._result.walked.flags[self._result.walked.owners[self.number]] & FLAG["pre"]:
            return raw.replace(LINE_BREAK, "\n").strip("\n")
        return "\n".join(filter(None, (" ".join(p.split()) for p in raw.split(LINE_BREAK))))

    @property
    def runs(self) -> list[Run]:
        """Links, emphasis and code inside it."""
        starts = self._result.walked.starts
        behind = starts[self.number + 1] if self.number + 1 < len(starts) else None
        return runs_of(starts[self.number], behind)

    @property
    def classes(self) -> tuple[str, ...]:
        """Class attributes of the elements around it, from the inside out."""
        page, owner, found = self._result.walked, self._result.walked.owners[self.number], []
        while owner >= 0:
            if page.classes[owner]:
                found.append(str(page.classes[owner]))
            owner = page.parents[owner]
        return tuple(found)

    @property
    def xpath(self) -> str:
        """XPath of the element that holds it, in the tree that the parser built."""
        return self._result._paths.around(self._result.walked.starts[self.number])

    def to_dict(self) -> dict[str, Any]:
        page, number = self._result, self.number  # read once: a page has hundreds of blocks
        reasons = page._strongest(number, 5)
        return {
            "text": self.text,
            "form": form_of(page.walked, number),
            "role": page.roles[number],
            "kept": bool(page._kept[number]),
            "score": round(float(page._probability[number]), 4),
            "reasons": [[name, round(value, 3)] for name, value in reasons],
            "xpath": page._paths.around(page.walked.starts[number]),
        }
