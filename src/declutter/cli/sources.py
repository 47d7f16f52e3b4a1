"""What `--from text` and `--site` put in the place of the plain extractor."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from declutter.cli.arguments import UsageError

if TYPE_CHECKING:
    import argparse

    from declutter.options import Options
    from declutter.plain import PlainResult
    from declutter.result import Result
    from declutter.site import Site


class TextCleaner:
    """Cleans texts by the interface of an extractor."""

    def __init__(self, options: Options) -> None:
        self.options = options

    def extract(self, data: bytes, url: str | None, encoding: str | None) -> PlainResult:
        from declutter.plain import clean_text

        page = clean_text(data, self.options, encoding)
        page.url = url
        return page


class ObservingExtractor:
    """Extracts with a memory of sites, and learns from every page after it was extracted.

    What was learned is written page by page: an interrupted run loses nothing.
    """

    def __init__(self, options: Options, site: Site) -> None:
        from declutter.pipeline import Extractor

        self.site = site
        self._extractor = Extractor(options, site)

    def extract(self, data: bytes, url: str | None, encoding: str | None) -> Result:
        page = self._extractor.extract(data, url=url, encoding=encoding)
        self.site.observe(page, url)
        self.site.flush()
        return page


def special_extractor(asked: argparse.Namespace, options: Options) -> Any:
    """The extractor that these options ask for, None if the plain one will do.

    Raises:
        UsageError: they do not go together, or the memory can't be opened.
    """
    if asked.source == "text":
        for name, given in (
            ("--site", asked.site),
            ("--weights", asked.weights),
            ("--report", asked.report),
        ):
            if given is not None:
                raise UsageError(f"{name} needs pages: it can't go with --from text")
        if asked.format not in ("text", "json"):
            raise UsageError(f"--format {asked.format} needs pages: --from text has no markup")
        return TextCleaner(options)
    if asked.site is None:
        return None
    from declutter.site import Site

    try:
        return ObservingExtractor(options, Site.open(asked.site))
    except OSError as error:
        raise UsageError(f"--site: {error}") from None
