"""What `extract` returns: verdicts on the blocks of a page, and lazy views on them."""

from __future__ import annotations

import json
from array import array
from functools import cached_property, partial
from itertools import compress, islice
from typing import TYPE_CHECKING, Any

from declutter.blocks import Block
from declutter.options import Options
from declutter.types import KEPT_BY_DEFAULT
from declutter.walk import Walked
from declutter.xpaths import Paths

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from selectolax.lexbor import LexborHTMLParser

    from declutter.comments import Comment
    from declutter.decode import Decoded
    from declutter.metadata import Metadata
    from declutter.render.nodes import Document
    from declutter.scoring.model import Model, Scored
    from declutter.scoring.reasons import Reasons, Score
    from declutter.site import SiteEvidence


class Result:
    """Blocks and verdicts of one page.

    Attributes:
        url: the address that the caller gave.
        encoding: the charset that the page was read in; "unicode" if it came as text.
        warnings: what happened on the way that the caller may want to know.
        expected_f1: the word F1 that the choice of blocks promises.
        site_evidence: what a memory of the site said, None without one.
    """

    def __init__(
        self,
        walked: Walked,
        options: Options,
        model: Model,
        scored: Scored | None,
        chosen: bytes,
        *,
        url: str | None = None,
        encoding: str = "unicode",
        warnings: tuple[str, ...] = (),
        expected_f1: float = 0.0,
        page: Decoded | None = None,
        tree: LexborHTMLParser | None = None,
        site_evidence: SiteEvidence | None = None,
    ) -> None:
        self.site_evidence = site_evidence
        self._page, self._tree = page, tree
        self.walked = walked
        self.options = options
        self.url = url
        self.encoding = encoding
        self.warnings = warnings
        self.expected_f1 = expected_f1
        self._model = model
        self._scored = scored
        self._chosen = chosen
        # Probability of each block, float32: indexing it needs no NumPy.
        self._probability: Any = scored.probability if scored else array("f")

    @cached_property
    def roles(self) -> list[str]:
        """Role of every block. A chosen block plays a content role, any other does not."""
        if self._scored is None:
            return []
        return self._model.best_roles(self._scored, self._chosen)

    @cached_property
    def probability(self) -> NDArray[np.float32]:
        """Probability of each block to be main content, shape (blocks,)."""
        import numpy as np

        return np.array(self._probability, dtype=np.float32)

    @cached_property
    def _kept(self) -> bytes:
        """1 for each block that the options keep, else 0."""
        wanted = self.options.kept_roles
        if wanted == KEPT_BY_DEFAULT:
            return self._chosen
        return bytes(role in wanted for role in self.roles)

    @property
    def kept(self) -> NDArray[np.bool_]:
        """Mask of the blocks that the options keep."""
        import numpy as np

        return np.frombuffer(self._kept, dtype=bool)

    @cached_property
    def kept_blocks(self) -> list[int]:
        """Numbers of the blocks that the options keep, in document order."""
        return list(compress(range(len(self._kept)), self._kept))

    @cached_property
    def blocks(self) -> list[Block]:
        """All blocks, in document order."""
        return [Block(i, text, self) for i, text in enumerate(self.walked.texts)]

    @property
    def removed(self) -> list[Block]:
        """The blocks that were not kept."""
        return [block for block in self.blocks if not block.kept]

    @cached_property
    def comments(self) -> list[Comment]:
        """Reader comments with author and date where the page marks them up, apart from the text.

        The posts of a thread and the answers of a Q&A page are no comments: they are its text.
        """
        from declutter.comments import comments_of

        return comments_of(self)

    @cached_property
    def text(self) -> str:
        """The kept blocks as plain text."""
        from declutter.render.text import render

        formulas = None
        if self.walked.has_formulas:
            from declutter.render import instead

            formulas = instead.texts(self.document)
        return render(self.walked, self.kept_blocks, formulas)

    @cached_property
    def document(self) -> Document:
        """The kept blocks as a tree of headings, lists, tables …: what the renderers read."""
        from declutter.render.document import build

        return build(self.walked, self.kept_blocks, self.url)

    @cached_property
    def markdown(self) -> str:
        """The kept blocks as CommonMark with GitHub's tables and footnotes; see `to_markdown`."""
        return self.to_markdown()

    def to_markdown(
        self, *, links: bool = True, images: bool = True, metadata: bool = False
    ) -> str:
        """The kept blocks as CommonMark with GitHub's tables and footnotes.

        Args:
            links: with the addresses of links; without, their words stay.
            images: with images.
            metadata: with what is known of the page as YAML front matter.
        """
        from declutter.render import front_matter
        from declutter.render.markdown import render

        before = front_matter.render(self.metadata, self.url) if metadata else ""
        text = render(self.document, links=links, images=images)
        return "\n\n".join(filter(None, (before, text)))

    @cached_property
    def html(self) -> str:
        """The kept blocks as one inert `<article>`, with links and images; see `to_html`."""
        return self.to_html()

    def to_html(self, *, links: bool = True, images: bool = True, metadata: bool = False) -> str:
        """The kept blocks as a small semantic document that cannot run anything.

        Args:
            links: with the addresses of links; without, their words stay.
            images: with images.
            metadata: as a document of its own, with title, authors and more in its head.
        """
        from declutter.render.html import render, render_page
        from declutter.render.reduce import reduced

        document = reduced(self.document, links, images)
        return render_page(document, self.metadata, self.url) if metadata else render(document)

    @cached_property
    def xml(self) -> str:
        """Metadata and kept blocks as XML, with links and images; see `to_xml`."""
        return self.to_xml()

    def to_xml(self, *, links: bool = True, images: bool = True) -> str:
        """Metadata and kept blocks as XML (docs/outputs.md), without an XML declaration."""
        from declutter.render.reduce import reduced
        from declutter.render.xml import render

        document = reduced(self.document, links, images)
        return render(document, self.metadata, self.url, self.status)

    @cached_property
    def tei(self) -> str:
        """Metadata and kept blocks as TEI P5, with links and images; see `to_tei`."""
        return self.to_tei()

    def to_tei(self, *, links: bool = True, images: bool = True) -> str:
        """Metadata and kept blocks as TEI P5 (docs/tei.rng), without an XML declaration."""
        from declutter.render.reduce import reduced
        from declutter.render.tei import render

        return render(reduced(self.document, links, images), self.metadata, self.url)

    @cached_property
    def metadata(self) -> Metadata:
        """Title, authors, date, language and more, each with its source; read when asked for."""
        from declutter.metadata import Metadata, read

        if self._tree is None:
            return Metadata()
        html = self._page.markup if self._page is not None else ""
        return read(html, self._tree, self.walked, lambda: self.roles, self.url, self._sample)

    @property
    def _html(self) -> str:
        return self._page.html if self._page is not None else ""

    def _sample(self) -> str:
        return " ".join(islice(compress(self.walked.texts, self._chosen), 20))

    @cached_property
    def status(self) -> str:
        """ "ok", "thin", "empty", "listing", "consent_wall", "paywall" or "js_shell"."""
        from declutter.status import status_of

        return status_of(self, self._html)

    @cached_property
    def confidence(self) -> float:
        """Word F1 that can be expected of the choice, 0 to 1 (docs/confidence.md)."""
        from declutter.scoring.confidence import of_page

        return of_page(self.walked, self._scored, self._chosen)

    @cached_property
    def _reasons(self) -> Reasons | None:
        """None where no block was scored."""
        from declutter.scoring.reasons import Reasons

        model, scored = self._model, self._scored
        if scored is None:
            return None
        more = self._more_reasons if model.has_cues or self.site_evidence is not None else None
        return Reasons(partial(model.explain, scored), more)

    def _more_reasons(self, block: int) -> list[tuple[str, float]]:
        """Terms that no forest of the model knows."""
        assert self._scored is not None
        terms = self._model.cue_terms(self._scored, block)
        if self.site_evidence is not None:
            terms += self.site_evidence.reasons(block)
        return terms

    @cached_property
    def _role_reasons(self) -> Reasons | None:
        """None where no block was scored."""
        from declutter.scoring.reasons import Reasons

        model, scored, roles = self._model, self._scored, self.roles
        if scored is None:
            return None
        return Reasons(
            partial(model.explain_role, scored, roles),
            lambda block: model.role_cue_terms(scored, block, roles[block]),
        )

    @cached_property
    def _paths(self) -> Paths:
        return Paths()

    def reasons(self, block: int) -> list[tuple[str, float]]:
        """Named terms of the region and keep scores of a block, strongest first."""
        return self._reasons.strongest(block) if self._reasons is not None else []

    def _strongest(self, block: int, count: int) -> list[tuple[str, float]]:
        """So many of the reasons of a block, strongest first: much faster than all of them."""
        return self._reasons.strongest(block, count) if self._reasons is not None else []

    def _scores_of(self, block: int, count: int) -> dict[str, Score]:
        """The scores of a block by name, each with so many of its terms."""
        return self._reasons.scores(block, count) if self._reasons is not None else {}

    def role_reasons(self, block: int) -> list[tuple[str, float]]:
        """Named terms of the score of a block's role, strongest first."""
        return self._role_reasons.strongest(block) if self._role_reasons is not None else []

    def to_dict(self) -> dict[str, Any]:
        """Everything, ready for JSON."""
        return {
            "url": self.url,
            "status": self.status,
            "confidence": self.confidence,
            "encoding": self.encoding,
            "warnings": list(self.warnings),
            "metadata": self.metadata.to_dict(),
            "text": self.text,
            "blocks": [block.to_dict() for block in self.blocks],
        }

    def json(self) -> str:
        return json.dumps(self.to_dict(), ensure_ascii=False, check_circular=False)

    def explain(self) -> str:
        """A readable table: number, verdict, role, score, text, the terms that made it."""
        from declutter.report.plain import explain

        return explain(self)

    def report(self) -> str:
        """One self-contained, inert HTML file: the page with the verdicts and their reasons."""
        from declutter.report.page import render

        return render(self)
