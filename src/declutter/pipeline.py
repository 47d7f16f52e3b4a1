"""The whole way of a page, from source to verdicts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from declutter import limits
from declutter.decode import Decoded, decode
from declutter.head import read_head
from declutter.options import Options
from declutter.parse import as_markup, parse, prepared
from declutter.responses import as_response
from declutter.result import Result
from declutter.scoring.decide import choose
from declutter.scoring.model import load_model
from declutter.walk import walk

if TYPE_CHECKING:
    from declutter.site import Site

_DEFAULT = Options()
FLATTENED = "markup nested or repeated beyond all use was flattened before parsing; no text is lost"
HURRIED = "time of {:g} s spent: {:,} of {:,} blocks are judged by the region score alone"


class Extractor:
    """Reusable, thread-safe and deterministic: it holds options and weights, no state.

    Args:
        options: what to keep; body, dek and note if None.
        site: memory of the blocks that recur on a site's pages; it is read, never written.

    Raises:
        ValueError: the weights that the options name are not weights.
        OSError: they cannot be read.
    """

    def __init__(self, options: Options | None = None, site: Site | None = None) -> None:
        self.options = options or _DEFAULT
        self.site = site
        self._model = load_model(self.options.weights)

    def extract(self, source: Any, url: str | None = None, encoding: str | None = None) -> Result:
        """Extract one page.

        Args:
            source: `str`, `bytes`, an lxml element or tree, a selectolax tree or node, or a
                response of `requests`, `httpx`, Scrapy or Playwright (see `responses.py`).
            url: its address; a witness for the page's type. Else that of the response.
            encoding: charset that the transport declared, for `bytes`. Else the response's.

        Raises:
            TypeError: the source is none of these, or a response whose body has to be awaited.
                Markup never raises.
        """
        markup = None
        if not isinstance(source, (str, bytes)):
            if response := as_response(source):
                source, came_from, charset = response
                url, encoding = url or came_from, encoding or charset
            markup = as_markup(source)
        options = self.options
        late = limits.deadline(options.max_seconds) if options.max_seconds is not None else None
        page = self._decoded(source if markup is None else markup, encoding)
        ready, flat = prepared(page, options.max_depth)
        warnings = (*page.warnings, FLATTENED) if flat else page.warnings
        tree = parse(ready)
        walked = walk(tree)
        if not walked.texts:
            return Result(
                walked, self.options, self._model, None, b"",
                url=url, encoding=page.encoding, warnings=warnings, page=page, tree=tree,
            )  # fmt: skip
        head = read_head(walked.head, page.markup, url)
        scored = self._model.score(walked, head, late)
        if scored.hurried:
            warnings = (
                *warnings,
                HURRIED.format(options.max_seconds, scored.hurried, len(walked.texts)),
            )
        evidence = None
        if self.site is not None:
            evidence = self.site.evidence(walked, head.url, scored.probability)
            scored.probability = evidence.probability
        chosen, expected_f1 = choose(scored.probability, scored.words)
        return Result(
            walked, self.options, self._model, scored, chosen,
            url=url, encoding=page.encoding, warnings=warnings, expected_f1=expected_f1,
            page=page, tree=tree, site_evidence=evidence,
        )  # fmt: skip

    def _decoded(self, source: Any, encoding: str | None) -> Decoded:
        """The page as text, within the limits."""
        most_bytes, most_tags = self.options.max_bytes, self.options.max_tags
        if isinstance(source, (bytearray, memoryview)):
            source = bytes(source)
        if most_bytes is not None and isinstance(source, (str, bytes)) and len(source) > most_bytes:
            source, warning = limits.shortened(source, most_bytes)
            page = decode(source, transport_charset=encoding)
            page = page.warned(warning)
        else:
            page = decode(source, transport_charset=encoding)
        if most_tags is not None and len(page.markup) > most_tags:
            page = limits.with_fewer_tags(page, most_tags)
        return page


def extract(
    html: Any,
    url: str | None = None,
    options: Options | None = None,
    encoding: str | None = None,
    site: Site | None = None,
) -> Result:
    """Extract the main content of one page; see `Extractor.extract`."""
    return Extractor(options, site).extract(html, url, encoding)
