"""turbohtml: the text of the main content."""

from importlib import import_module
from importlib.metadata import version

NAME = "turbohtml"
VERSION = version("turbohtml")
_parse = import_module("turbohtml").parse


def extract(html: str) -> str:
    return str(_parse(html).main_text())
