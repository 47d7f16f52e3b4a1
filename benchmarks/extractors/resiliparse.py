"""resiliparse: main-content extraction with line breaks kept."""

from importlib import import_module
from importlib.metadata import version

NAME = "resiliparse"
VERSION = version("resiliparse")
_extract = import_module("resiliparse.extract.html2text").extract_plain_text


def extract(html: str) -> str:
    return str(_extract(html, preserve_formatting=True, main_content=True, alt_texts=False))
