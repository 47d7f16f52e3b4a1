"""What is being labelled: pages, what declutter thinks of them, what a person said.

Every answer is saved at once. Nothing is kept in memory that is not on disk too, so that closing
the window or pulling the plug loses nothing.
"""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from declutter.label import cases
from declutter.label.cases import PAGE_TYPES, Case
from declutter.learn.alignment import MISSING, align
from declutter.pipeline import Extractor
from declutter.result import Result
from declutter.types import KEPT_BY_DEFAULT, ROLES

WHY: Final = "labelled with declutter label"
DOUBTFUL: Final = 0.35  # a block of so much doubt or more is one to look at
MOST_TEXT: Final = 300  # characters of what a person types into a field
_SUFFIXES: Final = (".html", ".htm", ".xhtml")


class NoSuchPageError(LookupError):
    """There is no page of this name."""


def page_files(paths: Iterable[Path]) -> list[Path]:
    """The pages that are meant: files as they are named, and those in folders below."""
    found: list[Path] = []
    for path in paths:
        if path.is_dir():
            inside = (p for p in path.rglob("*") if p.suffix.lower() in _SUFFIXES and p.is_file())
            found += sorted(inside)
        else:
            found.append(path)
    return list(dict.fromkeys(found))


def doubts(result: Result) -> NDArray[np.float64]:
    """How unsure declutter is of each block, 0 to 1: of keeping it, and of its role.

    4 p (1 - p) of the probability to be kept is 1 where it could be either. Of the role, what
    counts is how little the best one is ahead of the second; it counts half.
    """
    kept = result.probability.astype(np.float64)
    doubt = 4 * kept * (1 - kept)
    if result._scored is not None:
        names, scores = result._model.roles(result._scored)
        content = np.array([name in KEPT_BY_DEFAULT for name in names])
        barred = np.where(
            content[:, None] == np.frombuffer(result._chosen, dtype=bool)[None, :], 0.0, -np.inf
        )
        shifted = (scores + barred).astype(np.float64)
        odds = np.exp(shifted - shifted.max(axis=0))
        first, second = np.sort(odds / odds.sum(axis=0), axis=0)[-2:][::-1]
        doubt = np.maximum(doubt, 0.5 * (1 - (first - second)))
    return np.clip(doubt, 0.0, 1.0)


@dataclass(slots=True)
class Entry:
    """A page in the list: what is needed without reading it again."""

    case: Case
    title: str
    roles: list[str]  # declutter's own verdicts
    doubt: list[float]
    words: list[int]

    @property
    def unsure(self) -> float:
        """How unsure declutter is of the page: doubt per word, over the blocks."""
        total = sum(self.words)
        return sum(d * w for d, w in zip(self.doubt, self.words, strict=True)) / max(total, 1)

    def to_dict(self) -> dict[str, Any]:
        labels = [role for role, _ in self.case.labels]
        doubtful = {i for i, doubt in enumerate(self.doubt) if doubt >= DOUBTFUL}
        return {
            "name": self.case.name,
            "title": self.title,
            "unsure": round(self.unsure, 3),
            "blocks": len(labels),
            "changed": sum(a != b for a, b in zip(labels, self.roles, strict=True)),
            "doubtful": 0 if self.case.done else len(doubtful - self.case.checked),
            "done": self.case.done,
        }


class Session:
    """The pages of a corpus folder, and the pages that are new in it.

    Args:
        corpus: folder of the labelled pages.
        extractor: whose verdicts a new page starts with.
    """

    def __init__(self, corpus: Path, extractor: Extractor) -> None:
        self.corpus = corpus
        self._extractor = extractor
        self._entries: dict[str, Entry] = {}
        self._lock = threading.Lock()

    def __len__(self) -> int:
        return len(self._entries)

    def open(self, files: Sequence[Path], log: Callable[[str], None] = lambda _: None) -> None:
        """Take up the pages of the corpus and these files; a page that is there goes on.

        Raises:
            OSError: a file cannot be read.
            CaseError: labels in the corpus make no sense.
        """
        seen = set()  # a page that comes twice, under whatever name, is labelled once
        for folder in cases.folders(self.corpus):
            case = cases.read(folder)
            page = case.page()
            seen.add(hashlib.sha256(page).digest())
            self._take(case, page)
        for number, file in enumerate(files, 1):
            page = file.read_bytes()
            digest = hashlib.sha256(page).digest()
            if digest not in seen:
                seen.add(digest)
                folder = self.corpus / cases.folder_name(page, file)
                self._take(Case(folder, [], why=WHY, done=False), page)
            if number % 50 == 0:
                log(f"{number} of {len(files)} pages read")

    def _take(self, case: Case, page: bytes) -> None:
        result = self._extractor.extract(page, url=case.url or None)
        texts = result.walked.texts
        if not texts:
            return
        if not case.labels:
            metadata = result.metadata
            case.language = (metadata.language or "")[:2].lower()
            case.url = metadata.canonical_url or ""
            case.labels = list(zip(result.roles, texts, strict=True))
            cases.write(case, page)
        elif not cases.same_blocks(case.labels, texts):
            # Made by hand, or by a version that cut the page otherwise: laid along the blocks.
            found = align(texts, case.labels)
            case.labels = [
                (own if role == MISSING else role, text)
                for role, own, text in zip(found, result.roles, texts, strict=True)
            ]
            case.checked &= set(range(len(texts)))
        titles = [text for role, text in case.labels if role == "title"]
        self._entries[case.name] = Entry(
            case=case,
            title=(titles or [result.metadata.title or ""])[0][:200] or case.name,
            roles=result.roles,
            doubt=[round(float(doubt), 3) for doubt in doubts(result)],
            words=[len(text.split()) for text in texts],
        )

    def pages(self) -> list[dict[str, Any]]:
        """All pages: first those that are not done, least sure first."""
        with self._lock:
            entries = sorted(
                self._entries.values(), key=lambda e: (e.case.done, -e.unsure, e.case.name)
            )
            return [entry.to_dict() for entry in entries]

    def _entry(self, name: str) -> Entry:
        try:
            return self._entries[name]
        except KeyError:
            raise NoSuchPageError(name) from None

    def page(self, name: str) -> dict[str, Any]:
        """A page and its blocks as the browser draws them: texts and numbers, no markup.

        Raises:
            NoSuchPageError: there is none of this name.
            OSError: it cannot be read.
        """
        with self._lock:
            entry = self._entry(name)
            result = self._extractor.extract(entry.case.page(), url=entry.case.url or None)
            blocks = [
                {
                    "text": block.text,
                    "form": block.form,
                    "role": entry.case.labels[i][0],
                    "own": entry.roles[i],
                    "score": round(block.score, 3),
                    "doubt": entry.doubt[i],
                    "checked": entry.case.done or i in entry.case.checked,
                    "linked": min(result.walked.link_chars[i] / max(len(block.text), 1), 1.0),
                }
                for i, block in enumerate(result.blocks)
            ]
            return {**self._state(entry), "list": blocks}

    def _state(self, entry: Entry) -> dict[str, Any]:
        case = entry.case
        said = {"page_type": case.page_type, "language": case.language, "why": case.why}
        return {**entry.to_dict(), **said}

    def update(self, name: str, change: Mapping[str, Any]) -> dict[str, Any]:
        """Take a person's answer and save it.

        Args:
            name: of the page.
            change: any of `roles` (number of a block -> role), `checked` and `unchecked`
                (numbers of blocks), `done`, `page_type`, `language`, `why`.

        Returns:
            The page as the list of pages has it, and its fields.

        Raises:
            NoSuchPageError: there is none of this name.
            ValueError: the change makes no sense; nothing of it was taken.
            OSError: it cannot be saved.
        """
        with self._lock:
            entry = self._entry(name)
            case = entry.case
            count = len(case.labels)
            unknown = set(change) - {"roles", "checked", "unchecked", "done", *_FIELDS}
            if unknown:
                raise ValueError(f"no such field: {', '.join(sorted(unknown))}")
            roles = {_block(k, count): _role(v) for k, v in dict(change.get("roles", {})).items()}
            checked = {_block(number, count) for number in change.get("checked", ())}
            unchecked = {_block(number, count) for number in change.get("unchecked", ())}
            fields = {name: _text(change[name]) for name in _FIELDS if name in change}
            if "page_type" in fields and fields["page_type"] not in PAGE_TYPES:
                raise ValueError(f"no such page type: {fields['page_type']}")
            done = change.get("done", case.done)
            if not isinstance(done, bool):
                raise ValueError("done is neither true nor false")
            labels = list(case.labels)
            for number, role in roles.items():
                labels[number] = (role, labels[number][1])
            changed = replace(
                case,
                labels=labels,
                checked=(case.checked | checked) - unchecked,
                done=done,
                page_type=fields.get("page_type", case.page_type),
                language=fields.get("language", case.language),
                why=fields.get("why", case.why),
            )
            cases.write(changed)
            entry.case = changed
            return self._state(entry)


_FIELDS: Final = ("page_type", "language", "why")


def _block(number: Any, count: int) -> int:
    if isinstance(number, str) and number.isdecimal() and len(number) < 9:
        number = int(number)
    if not isinstance(number, int) or isinstance(number, bool) or not 0 <= number < count:
        raise ValueError(f"no such block: {str(number)[:20]}")
    return number


def _role(role: Any) -> str:
    if role not in ROLES:
        raise ValueError(f"no such role: {str(role)[:20]}")
    return str(role)


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise ValueError("a field is not a text")
    return " ".join(value.split())[:MOST_TEXT]
