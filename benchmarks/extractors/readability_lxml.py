"""readability-lxml: the summary of the page, as text with a line per text node."""

from importlib import import_module
from importlib.metadata import version

NAME = "readability_lxml"
VERSION = version("readability-lxml")
_Document = import_module("readability").Document
_fromstring = import_module("lxml.html").fromstring


def extract(html: str) -> str:
    summary = _Document(html).summary(html_partial=True)
    return "\n".join(_fromstring(summary).itertext()) if summary.strip() else ""
