"""jusText with the stop words of the page's declared language, English where it has none."""

import re
from functools import cache
from importlib import import_module
from importlib.metadata import version

NAME = "justext"
VERSION = version("justext")
_justext = import_module("justext")
_LANGUAGE = re.compile(r"<html[^>]*?\blang\s*=\s*[\"']?([a-z]{2})", re.IGNORECASE)
_STOPLISTS = {
    "ar": "Arabic", "cs": "Czech", "da": "Danish", "de": "German", "el": "Greek", "en": "English",
    "es": "Spanish", "fi": "Finnish", "fr": "French", "it": "Italian", "ko": "Korean",
    "nb": "Norwegian_Bokmal", "nl": "Dutch", "no": "Norwegian_Bokmal", "pl": "Polish",
    "pt": "Portuguese", "ru": "Russian", "sv": "Swedish", "tr": "Turkish", "uk": "Ukrainian",
    "vi": "Vietnamese",
}  # fmt: skip


@cache
def _stoplist(language: str) -> frozenset[str]:
    return frozenset(_justext.get_stoplist(_STOPLISTS.get(language, "English")))


def extract(html: str) -> str:
    declared = _LANGUAGE.search(html[:5000])
    stoplist = _stoplist(declared[1].lower() if declared else "en")
    # As bytes: lxml refuses a str with an encoding declaration.
    paragraphs = _justext.justext(html.encode("utf-8", "replace"), stoplist, encoding="utf-8")
    return "\n".join(p.text for p in paragraphs if not p.is_boilerplate)
