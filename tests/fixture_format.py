"""Read and check labelled pages: tests/fixtures/<kind>--<slug>/{page.html,labels.txt,case.toml}.

Run `python tests/fixture_format.py [FOLDER…]` to check that the labels cover the page.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser

from declutter.decode import decode
from declutter.types import ROLES

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib


FIXTURES = Path(__file__).parent / "fixtures"
WITHOUT_TEXT = {"script", "style", "noscript", "template", "svg", "iframe", "object", "head"}


@dataclass(frozen=True)
class Fixture:
    name: str
    html: bytes
    labels: list[tuple[str, str]]  # (role, text of the block), document order
    case: dict[str, str]  # language, page_type, why


def load(folder: Path) -> Fixture:
    labels = []
    for line in (folder / "labels.txt").read_text("utf-8").splitlines():
        if line.strip():
            role, _, text = line.partition(" | ")
            labels.append((role.strip(), text.strip()))
    case = tomllib.loads((folder / "case.toml").read_text("utf-8"))
    return Fixture(folder.name, (folder / "page.html").read_bytes(), labels, case)


def folders() -> list[Path]:
    return sorted(p.parent for p in FIXTURES.glob("*/page.html"))


def squeeze(text: str) -> str:
    return "".join(text.split())


def visible_text(html: bytes) -> str:
    """All text of the page outside script, style and the like, without white space."""
    pieces: list[str] = []
    node = LexborHTMLParser(decode(html).html).root
    above = []
    while node is not None:
        if node.tag == "-text":
            pieces.append(node.text_content or "")
        child = node.child if node.tag not in WITHOUT_TEXT else None
        if child is not None:
            above.append(node)
            node = child
            continue
        following = node.next
        while following is None and above:
            following = above.pop().next
        node = following
    return squeeze("".join(pieces))


def problems(fixture: Fixture) -> list[str]:
    found = [f"unknown role {role!r}" for role, _ in fixture.labels if role not in ROLES]
    found += [
        f"case.toml lacks {key}"
        for key in ("language", "page_type", "why")
        if key not in fixture.case
    ]
    page, at = visible_text(fixture.html), 0
    for role, text in fixture.labels:
        want = squeeze(text)
        if not page.startswith(want, at):
            found.append(
                f"after {page[max(0, at - 40) : at]!r} the page goes on {page[at : at + 60]!r},"
                f" labels say {role} | {text[:60]!r}"
            )
            return found
        at += len(want)
    if at < len(page):
        found.append(f"labels end before {page[at : at + 80]!r}")
    return found


if __name__ == "__main__":
    bad = 0
    for folder in [Path(a) for a in sys.argv[1:]] or folders():
        for problem in problems(load(folder)):
            bad += 1
            print(f"{folder.name}: {problem}")
    print(f"{bad} problems")
    sys.exit(bool(bad))
