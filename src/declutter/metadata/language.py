"""The language of a text, told by a library: where the page says nothing, or something else.

py3langid (Lui and Baldwin, 2012, "langid.py: an off-the-shelf language identification tool") comes
with the extra `language`. Without it the declared language counts, and plain English is told.
"""

from __future__ import annotations

from functools import lru_cache
from importlib import import_module
from typing import Any, Final

_LEAST_LETTERS = 60  # to tell the language of a page that declares none
_LETTERS = 300  # to contradict a page that declares one
_MOST = 600  # characters looked at
_FEW = 200  # enough where they leave no doubt
_SURE: Final = 0.6  # least probability of what is told; the library is careful with it
_SURER: Final = 0.9  # the same against a declared language
# Written forms that the library tells apart as badly as pages do.
_KIN: Final = ({"no", "nb", "nn", "da"}, {"id", "ms"}, {"hr", "sr", "bs", "sh"}, {"zh", "yue"},
               {"he", "iw"}, {"tl", "fil"}, {"gl", "pt"}, {"fa", "prs"}, {"ro", "mo"})  # fmt: skip
# Words that hardly stand in a text of another language, not several of them: quicker to look for
# than to ask. No word that kin languages share.
_TYPICAL: Final[dict[str, tuple[str, ...]]] = {
    name: tuple(f" {word} " for word in words.split())
    for name, words in {
        "en": "the and of to for with this your that from which are their",
        "de": "der und nicht mit ist sich auch werden einen für",
        "fr": "les et des dans une est sur pour qui avec",
        "es": "los y", "it": "che di", "pt": "que os", "nl": "het een", "pl": "nie na",
        "sv": "och att",
    }.items()
}  # fmt: skip
_CONFIRMED: Final = 3  # of the typical words; one less where no letter has an accent
_TOLD: Final = 5  # to be told without a declaration


@lru_cache(maxsize=1)
def _identifier() -> Any:
    try:
        module = import_module("py3langid.langid")
        return module.LanguageIdentifier.from_model_file(module.MODEL_FILE, norm_probs=True)
    except (ImportError, AttributeError, OSError):
        return None


def _has_typical(text: str, language: str, least: int) -> bool:
    """Whether that many of a language's typical words, or all of its, are in a text."""
    words = _TYPICAL[language]
    least = min(least, len(words))
    for word in words:
        if word in text:
            least -= 1
            if not least:
                return True
    return False


def told_language(text: str, declared: str) -> str | None:
    """Language of a text if it has to be told and is sure; None if the declared one stands.

    Args:
        text: the kept text of the page.
        declared: the language tag that the page declares; empty if none.
    """
    own = declared.partition("-")[0]
    sample = text[:_MOST]
    if own in _TYPICAL and _has_typical(sample, own, _CONFIRMED - sample.isascii()):
        return None
    text = text[: 2 * _MOST]
    least = _LETTERS if declared else _LEAST_LETTERS
    if sum(map(str.isalpha, text[: 2 * least])) < least and sum(map(str.isalpha, text)) < least:
        return None
    if not own and _has_typical(sample, "en", _TOLD):
        return "en"
    identifier = _identifier()
    if identifier is None:
        return None
    name, probability = identifier.classify(text[:_FEW])
    if probability < _SURER or (own and name != own):
        name, probability = identifier.classify(sample)
    if probability < (_SURER if own else _SURE) or name == own:
        return None
    if any(name in kin and own in kin for kin in _KIN):
        return None
    return str(name)
