"""Names of authors out of what stands in an author field or a byline."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any, Final

from declutter import native
from declutter.lexicon.byline_words import ALL_BYLINE_OPENERS, ALL_DATE_CUES
from declutter.metadata.months import month_number

LONGEST_NAME: Final = 60
_LONGEST = 1_500  # of an author field
_MOST_WORDS = 7
_NOT_OPENERS: Final = frozenset(
    ("text", "theo", "de", "per", "editor", "reporter", "tekst", "haber", "文", "글", "reviewed by",
     "medically reviewed by", "fact checked by", "edited by", "tags")
)  # fmt: skip
_MORE_OPENERS: Final = (
    "insights from", "contributed by", "guest post by", "article by", "authors", "authored by",
    "writer", "writers", "contributors", "created by", "blog by", "submitted by", "via",
    "about the author", "recipe by", "auteurs", "autores", "autori", "autoren", "nach",
)  # fmt: skip
_LIKE_ASCII: Final = frozenset("ıİſ\u212a")  # what patterns without regard to case take for it
_AS_ASCII: Final = str.maketrans("ıİſ\u212a", "iisk")
# What opens a byline with a colon or the like behind it only.
_NAMED_OPENERS: Final = ("文", "글", "text", "tekst", "editor", "reporter", "redaktion")
_CUT = re.compile(
    r"(?<![\s.,])[\s.,]+(?:(?:medically |expert )?reviewed|edited|fact[- ]checked|updated|"
    r"published|photo\w*|illustrat\w*|translated|view|share|follow|read|listen|save|print|"
    r"subscribe|disclosure)\b.*$",
    re.IGNORECASE,
)
_OFFICE = re.compile(
    r"(?:\s+(?:the|staff|senior|junior|lead|chief|head|contributing|managing|marketing|content|"
    r"technical|product|associate|assistant|news|features|review|deputy|executive|guest|freelance|"
    r"copy|digital|seo|web|of|and|&))*\s+(?:editor|writer|reporter|correspondent|journalist|"
    r"contributor|author|producer|columnist|manager|director|editor-in-chief|strategist|analyst|"
    r"sponsored|specialist)s?$",
    re.IGNORECASE,
)
_SPLIT = re.compile(
    r"\s*(?:[;•·⋅∙|‖●►\n]|\s[/–—-]\s|、|，|\s(?:and|und|et|och|og|und|with|mit|ja|oraz|и|та)\s)\s*"
    r"|\s*&\s*|\s(?:y|e|i)\s(?=\w+\s\w)",
    re.IGNORECASE,
)
_CREDENTIAL = re.compile(
    r"^(?:[A-Z][A-Za-z]{0,2}\.?(?:[A-Z][A-Za-z]?\.?){0,5}®?|Ph\.?\s?D\.?|M\.?\s?D\.?|Esq\.?|"
    r"[JS]r\.?|I{2,3}|R\.?N\.?|MBA|[A-Z]{2,7}(?:[-/ ][A-Z]{1,6})*[®™]?)$"
)
_FIRST_NAME = re.compile(r"(?!Jr|Sr|Esq)[^\W\d_][^\W\d_A-Z]+(?:[ -][^\W\d_]\.?[^\W\d_A-Z]*)?\.?$")
_SUFFIX = re.compile(r"^(?:[JS]r\.?|I{2,3}|IV)$")
_TITLE_OF_WORK = re.compile(
    r"\b(?:editor|writer|reporter|correspondent|journalist|contributor|author|producer|columnist|"
    r"manager|director|founder|specialist|expert|editor-in-chief|strategist|analyst|ceo|cto|"
    r"president|professor|engineer|redakteur(?:in)?|journalist(?:in)?|redakt\w*|rédact\w*|"
    r"redactor\w*|giornalista)\b",
    re.IGNORECASE,
)
_ORGANISED = re.compile(
    r"\b(?:team|staff|editors|desk|admin|redaktion|redazione|redacción|rédaction)\b", re.IGNORECASE
)
_JUNK = re.compile(
    r"https?:|www\.|[<>{}\[\]=@:]|\.(?:com|org|net|html?)\b|\s\d{3,}|^\d+(?:\s|$)|[!?]$|"
    r"\b(?:view all|read more|see all|share|follow|subscribe|comments?|min(?:ute)?s? read|"
    r"click here|on facebook|sign in|log ?in|profile|posts? by|articles? by|cookies?|about the|"
    r"copyright|updated|published|posted|last modified|minutes?|ago)\b",
    re.IGNORECASE,
)
_NOBODY: Final = frozenset(
    ("admin", "administrator", "author", "authors", "editor", "unknown", "anonymous", "none",
     "null", "n/a", "na", "user", "guest", "webmaster", "default", "root", "undefined", "name",
     "the author", "written by", "by", "staff", "superuser", "wordpress", "user profile",
     "posts", "webmaster", "no author", "about", "share", "home", "verified", "website",
     "profil", "profilo", "perfil", "benutzer-profile anzeigen", "registrieren", "register",
     "sign up", "s'enregistrer", "registrarse", "registrati", "zarejestruj")
)  # fmt: skip
# Openers that may stand alone, the name in the block behind them.
BARE_OPENERS: Final = frozenset(("by", "von", "par", "por", "author", "written by", "posted by"))
# No office or credential, nor all in capitals.
_PLAIN_NAME = re.compile(
    r"[A-Z][a-z]{1,18}(?: [A-Z][a-z]{1,18}){2}|"
    r"(?=[A-Z]{0,28}[a-z])[A-Za-z]{2,28}(?: (?=[A-Z]{0,28}[a-z])[A-Za-z]{2,28})?"
)
_SPECIAL_BEGINNINGS: Final = ("photo", "illustrat", "redakt", "redact", "journalist", "minute")
_E_MAIL = re.compile(r"\s*[<(]?\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+\b[)>]?\s*")
_BEFORE_OPENERS: Final = " \t\"'([<{|/\\*•·–—―-_~#>»›«✎✍✏️.,:;"
_PARENTHESES = re.compile(r"\s*[(\[][^()\[\]]{0,60}[)\]]\s*$")
_TAIL = re.compile(
    r"\s+(?:on|in|for|at|am|le|el|il|em|den|publié le|published|posted|updated|updated on)\s*:?\s*$"
    r"|(?<![\s,:|·•–—-])[\s,:|·•–—-]+$",
    re.IGNORECASE,
)
_DIGIT = re.compile(r"\d")
_DATE_START = re.compile(
    r"\b(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{4}[年년]|\d{1,2}(?:st|nd|rd|th)?\.?\s+([^\W\d_]{3,})"
    r"|([^\W\d_]{3,})\.?\s+\d{1,2}(?:st|nd|rd|th)?,?(?:\s|$)|\d{1,2}:\d\d|\d+ (?:min|hour|day))",
    re.IGNORECASE,
)


@lru_cache(maxsize=1)
def opener_pattern() -> re.Pattern[str]:
    """What opens a byline, in every language of the lexicon; with a separator behind it."""
    pattern = _openers_with("")
    assert pattern is not None
    return pattern


@lru_cache(maxsize=2048)
def _openers_with(start: str) -> re.Pattern[str] | None:
    """The same of the openers that begin with one or two letters; None if none does."""
    words = sorted((ALL_BYLINE_OPENERS - _NOT_OPENERS) | {*_MORE_OPENERS}, key=len, reverse=True)
    words = [word for word in words if _may_be(word, start)]
    spaced = [re.escape(word) for word in words if not _is_cjk(word)]
    dense = [re.escape(word.rstrip("＝/｜／・")) for word in words if _is_cjk(word)]
    named = [word for word in _NAMED_OPENERS if _may_be(word, start)]
    ways = []
    if spaced:
        ways.append(rf"(?:{'|'.join(spaced)})(?:\s*[:：]\s*|\s+)")
    if dense:
        ways.append(rf"(?:{'|'.join(dict.fromkeys(dense))})\s*[:：＝/｜／・\s]\s*")
    if named:
        ways.append(rf"(?:{'|'.join(named)})\s*[:：＝/｜／]\s*")
    return re.compile(rf"^\W{{0,3}}(?:{'|'.join(ways)})", re.IGNORECASE) if ways else None


def _may_be(word: str, start: str) -> bool:
    """Whether a text that begins with some letters of ASCII may begin with a word."""
    return word[: len(start)].lower() == start[: len(word)] or not _LIKE_ASCII.isdisjoint(word[:2])


def match_opener(text: str) -> re.Match[str] | None:
    """What opens a text as a byline: `opener_pattern`, of it what its first letters leave."""
    start = text[:2]
    if len(start) == 2 and start.isascii() and start.isalnum():
        pattern = _openers_with(start.lower())
        return pattern.match(text) if pattern is not None else None
    return opener_pattern().match(text) if _may_open(text) else None


@lru_cache(maxsize=1)
def _beginnings() -> frozenset[str]:
    """First letters of what opens a byline: two, of scripts without spaces one."""
    words = (*ALL_BYLINE_OPENERS, *_MORE_OPENERS, *_NAMED_OPENERS)
    return frozenset(word[: 1 if _is_cjk(word) else 2].lower() for word in words)


@lru_cache(maxsize=1)
def _openers() -> Any:
    """A compiled table of the same."""
    known = (ALL_BYLINE_OPENERS - _NOT_OPENERS).union(_MORE_OPENERS, _NAMED_OPENERS, BARE_OPENERS)
    return native.tree.Openers({word.translate(_AS_ASCII) for word in known}, _BEFORE_OPENERS)


def telling(texts: list[str], numbers: list[int], longest: int) -> list[int]:
    """Those of some texts, by their numbers, that may open with a byline or hold a date.

    A quick look: others are among them.
    """
    if native.tree is None:
        return numbers
    found: list[int] = _openers().telling(texts, numbers, longest)
    return found


def _may_open(text: str) -> bool:
    """False if `opener_pattern` cannot meet anything, for the letters that a text begins with."""
    known = _beginnings()
    for at in range(min(4, len(text))):
        start = text[at : at + 2]
        if not start.isascii():
            return True
        start = start.lower()
        if start in known or start[:1] in known:
            return True
        if start[0].isalnum() or start[0] == "_":
            return False
    return False


def opened(text: str) -> bool:
    """Whether a text begins as bylines do ("By …")."""
    start = text.lstrip(_BEFORE_OPENERS)[:2].lower()
    known = _beginnings()
    if start not in known and start[:1] not in known:
        return False
    return match_opener(text) is not None


_DATE_CUES: Final = ALL_DATE_CUES - {"date", "stand", "tarih"}


@lru_cache(maxsize=1)
def _date_cues() -> Any:
    """A compiled table of what begins a date."""
    return native.tree.Openers({cue.translate(_AS_ASCII) for cue in _DATE_CUES}, "")


@lru_cache(maxsize=1)
def _date_cue_pattern() -> re.Pattern[str]:
    cues = sorted(_DATE_CUES, key=len, reverse=True)
    return re.compile(rf"(?:^|[\s,|·•–—-])(?:{'|'.join(map(re.escape, cues))})\b", re.IGNORECASE)


def names_in(text: str, title: str = "") -> list[str]:
    """Names in an author field: openers, dates, offices and credentials are cut away."""
    text = " ".join(text[:_LONGEST].split())
    if not _is_plain(text):
        whole, text = text, without_opener(text)
        is_plain = text is not whole and _is_plain(text)
    else:
        is_plain = True
    if is_plain:
        return [text] if text.lower() != title.lower() else []
    text = _E_MAIL.sub(" ", text).strip() if "@" in text else text.strip()
    text = _CUT.sub("", _before_date(text))
    parts: list[str] = []
    for piece in _SPLIT.split(text):
        parts.extend(_by_comma(piece))
    names: list[str] = []
    for part in parts:
        name = _tidy(part)
        if is_name(name) and name.lower() != title.lower() and name not in names:
            names.append(name)
    persons = [name for name in names if not _TITLE_OF_WORK.search(name)]
    return persons or names


def _is_plain(text: str) -> bool:
    """Whether a text is nothing but a name."""
    return _PLAIN_NAME.fullmatch(text) is not None and not any(
        map(_may_be_cut, text.lower().split())
    )


def _may_be_cut(word: str) -> bool:
    """Whether any of the patterns may meet something in a word, in lower case."""
    known = _special_words()
    return word in known or word[:-1] in known or word.startswith(_SPECIAL_BEGINNINGS)


@lru_cache(maxsize=1)
def _special_words() -> frozenset[str]:
    """All the words, and parts of words, that stand in what cuts names out of a text."""
    patterns = (_CUT, _OFFICE, _SPLIT, _CREDENTIAL, _SUFFIX, _TITLE_OF_WORK, _JUNK, _TAIL,
                _DATE_START)  # fmt: skip
    texts = [pattern.pattern.replace("\\b", " ") for pattern in patterns]
    texts += [*ALL_BYLINE_OPENERS, *_MORE_OPENERS, *ALL_DATE_CUES, *_NOBODY]
    texts += [re.sub(r"[a-z ]\?", "", text) for text in texts]  # "log ?in", "cookies?"
    return frozenset(re.findall(r"[a-z]{2,}", " ".join(texts).lower()))


def without_opener(text: str) -> str:
    """The text behind "By", "Von", "Автор:", …; openers may come in a row."""
    for _ in range(3):
        match = match_opener(text)
        if match is None or match.end() >= len(text):
            break
        text = text[match.end() :]
    for tail in ("记者", "記者", "기자", "特派员"):
        if text.endswith(tail) and len(text) > len(tail) + 1:
            text = text.removesuffix(tail).rstrip()
    return text


def is_name(text: str) -> bool:
    """Whether a text can be the name of someone who wrote something."""
    if not 1 < len(text) <= LONGEST_NAME or text.lower().strip(" .") in _NOBODY:
        return False
    if len(text.split()) > _MOST_WORDS or _JUNK.search(text):
        return False
    letters = sum(map(str.isalpha, text))
    return letters >= 2 and letters * 2 > len(text)


def is_organised(name: str) -> bool:
    """Whether a name is that of a team or desk."""
    return _ORGANISED.search(name) is not None


def looks_like_person(name: str) -> bool:
    """Two to four words that begin with capitals, or a short name of a script without them."""
    words = name.split()
    if not name.isascii() and any(_is_cjk(word) for word in words):
        return len(name) <= 12
    big = [w for w in words if w[:1].isupper() or not w[:1].isalpha() or w == w.lower()]
    capitals = sum(w[:1].isupper() for w in words)
    cased = any(w[:1].lower() != w[:1].upper() for w in words)
    return 2 <= len(words) <= 5 and len(big) == len(words) and (capitals >= 2 or not cased)


def _before_date(text: str) -> str:
    if native.tree is None or _date_cues().may_be_in(text):
        cue = _date_cue_pattern().search(text)
        if cue is not None and cue.start() > 0:
            text = text[: cue.start()]
    for match in _DATE_START.finditer(text) if _DIGIT.search(text) is not None else ():
        word = match.group(1) or match.group(2)
        if match.start() > 0 and (word is None or month_number(word) is not None):
            text = text[: match.start()]
            break
    return text


def _by_comma(text: str) -> list[str]:
    """Names apart by commas; offices and credentials behind a comma fall away."""
    parts = [part.strip() for part in text.split(",")]
    if len(parts) == 2 and " " not in parts[0] and _FIRST_NAME.match(parts[1]):
        return [f"{parts[1]} {parts[0]}"]  # "Curie, Marie"
    kept = parts[:1]
    for part in parts[1:]:
        if _SUFFIX.match(part) and kept:
            kept[-1] += f", {part}"
        elif not part or _CREDENTIAL.match(part) or _TITLE_OF_WORK.search(part):
            continue
        else:
            kept.append(part)
    return kept


def _tidy(text: str) -> str:
    text = without_opener(text.strip(' \t,.:;|-–—·•*"“”'))
    while True:
        shorter = _TAIL.sub("", _PARENTHESES.sub("", text) or text)
        if shorter == text:
            break
        text = shorter
    words = text.split()
    office = _OFFICE.search(" ".join(words))
    if office is not None and len(" ".join(words)[: office.start()].split()) >= 2:
        words = " ".join(words)[: office.start()].split()
    while len(words) > 2 and _is_credential_word(words[-1]):
        words.pop()
    name = " ".join(words)
    letters = [c for c in name if c.isalpha()]
    if len(words) > 1 and len(letters) > 6 and all(c.isupper() for c in letters):
        name = " ".join(w.title() if len(w) > 2 else w for w in words)
    return name


def _is_credential_word(word: str) -> bool:
    bare = word.strip(".,®™")
    return bool(re.fullmatch(r"(?:[A-Z]\.){2,}[A-Z]?|Ph\.?D|MD|RDN?|CFP|MBA|DVM|DDS|LCSW|CPA|PsyD|"
                             r"MPH|MSc?|RN", bare))  # fmt: skip


def _is_cjk(text: str) -> bool:
    return any("\u3040" <= c <= "\u9fff" or "\uac00" <= c <= "\ud7af" for c in text)
