"""Pages with the Markdown that they must give: `tests/markdown/<slug>/{page.html, expected.md}`.

    python tests/markdown_cases.py [SLUG…]            # show what comes out
    python tests/markdown_cases.py --update [SLUG…]   # write it as what is expected

Every block of a page is kept, so that no score has a say in it. The pages whose slug begins with
`extract--` go the whole way instead.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from declutter import extract
from declutter.parse import parse, tame
from declutter.render import instead, markdown, text
from declutter.render.document import build
from declutter.render.nodes import Document
from declutter.walk import walk

HOME = Path(__file__).parent / "markdown"
FOLDERS = sorted(folder for folder in HOME.iterdir() if folder.is_dir())
URL = "https://harbour.example/news/page.html"


def views(html: str, by_score: bool = False) -> tuple[str, Document, str]:
    """Text, model and Markdown of a page; of all its blocks unless the scores shall choose."""
    if by_score:
        result = extract(html, url=URL)
        return result.text, result.document, result.markdown
    walked = walk(parse(tame(html)))
    kept = list(range(len(walked.texts)))
    document = build(walked, kept, URL)
    plain = text.render(walked, kept, instead.texts(document) if walked.has_formulas else None)
    return plain, document, markdown.render(document)


def read(folder: Path) -> tuple[str, Document, str]:
    """The same for a case."""
    html = (folder / "page.html").read_text("utf-8")
    return views(html, folder.name.startswith("extract--"))


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("slugs", nargs="*", metavar="SLUG")
    parser.add_argument("--update", action="store_true", help="write expected.md")
    arguments = parser.parse_args()
    for folder in FOLDERS:
        if arguments.slugs and folder.name not in arguments.slugs:
            continue
        found = read(folder)[2] + "\n"
        if not arguments.update:
            print(f"--- {folder.name}\n{found}")
        elif not (expected := folder / "expected.md").exists() or (
            expected.read_text("utf-8") != found
        ):
            expected.write_text(found, "utf-8")
            print(folder.name)
    return 0


if __name__ == "__main__":
    sys.exit(main())
