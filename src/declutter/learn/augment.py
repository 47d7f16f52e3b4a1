"""Rare clutter, put into real pages: the role labels hold only a few dozen pull quotes.

A copy of a labelled article gets a pull quote of one of its own sentences, a promo line
with one of its own related titles and prompts built from the phrase packs, each in one of
many shapes of markup, with and without telling class names. Some of its sentences are moved
into quotations of their own: look-alikes that must stay. The copies serve fitting alone: no
figure is ever measured on them.
"""

from __future__ import annotations

import html as html_escape
import random
import re
from dataclasses import replace

from declutter.clutter import KINDS
from declutter.learn.corpora import LabelledPage

_SENTENCE = re.compile(r"[^.!?。！？]{30,220}[.!?。！？]")
_UNSPACED_SENTENCE = re.compile(r"[^。！？]{12,70}[。！？]")
_PARAGRAPH_END = re.compile(r"</p\s*>", re.IGNORECASE)
_NAMES = ("Ana Silva", "J. Berg", "Minh Tran", "Omar Haddad", "Eva Novak", "Li Wei", "Sam Okoro")
_LEAST_WORDS = 8
# Kinds whose phrases make a block of their own; some stand in articles more often.
_PROMPTS = [kind.role for kind in KINDS if kind.role not in ("pull_quote", "promo", "navigation")]
PROMPTS_PER_PAGE = 5
QUOTATIONS_PER_PAGE = 2
_QUOTE_CLASSES = ("pullquote", "pull-quote", "quote", "blockquote--pull", "wp-block-pullquote")
_QUOTATION_CLASSES = ("quote", "blockquote", "wp-block-quote", "citation", "verse", "excerpt")
_PROMO_CLASSES = ("related", "read-more", "inline-promo", "article-related", "more-on")
_PROMPT_CLASSES = ("newsletter", "signup", "inline-form", "cta-box", "promo-box")


def _class(random_: random.Random, names: tuple[str, ...]) -> str:
    """A telling class, a hashed one, or none."""
    kind = random_.random()
    if kind < 0.35:
        return f' class="{random_.choice(names)}"'
    if kind < 0.6:
        letters = "".join(random_.choices("abcdefghijklmnopqrstuvwxyzABCDEFGH0123456789", k=6))
        return f' class="sc-{letters} {letters[::-1]}"'
    return ""


def _phrase(random_: random.Random, role: str, language: str) -> str:
    packs = next(kind.phrases for kind in KINDS if kind.role == role)
    phrases = packs.get(language) or packs["en"]
    phrase = random_.choice(phrases)
    text = phrase.removeprefix("^").removesuffix("$")
    if role == "credit" and phrase.startswith("^") and not phrase.endswith("$"):
        text += f" {random_.choice(_NAMES)}"  # what the phrase introduces
    return text[:1].upper() + text[1:]


Piece = tuple[str, list[tuple[str, str]]]  # markup, (role, text) of its blocks


def pull_quote(random_: random.Random, sentence: str) -> Piece:
    marks = random_.choice(("“{}”", '"{}"', "{}", "{}", "«{}»", "„{}“"))
    text = marks.format(sentence.strip(' "“”«»„'))
    name = random_.choice(_NAMES)
    tag = random_.choice(("blockquote", "aside", "div", "figure", "p", "h2", "h3", "section"))
    inner = html_escape.escape(text, quote=False)
    if tag in ("blockquote", "aside", "figure", "section", "div") and random_.random() < 0.6:
        inner = f"<p>{inner}</p>"
    blocks = [("pull_quote", text)]
    behind = ""
    if random_.random() < 0.4:
        by = random_.choice(("- {}", "— {}", "{}", "– {}, activist")).format(name)
        behind = random_.choice(
            ("<div>{}</div>", "<p>{}</p>", "<figcaption>{}</figcaption>")
        ).format(by)
        blocks.append(("pull_quote", by))
    if tag in ("p", "h2", "h3"):
        return f"<{tag}{_class(random_, _QUOTE_CLASSES)}>{inner}</{tag}>{behind}", blocks
    return f"<{tag}{_class(random_, _QUOTE_CLASSES)}>{inner}{behind}</{tag}>", blocks


def quotation(random_: random.Random, sentence: str) -> Piece:
    """A sentence set apart that the body does not say again, some of them as verse."""
    inner = html_escape.escape(sentence, quote=False)
    if random_.random() < 0.4:
        inner = inner.replace(", ", ",<br />")
    wrap = random_.choice(
        (
            "<blockquote{}><p>{}</p></blockquote>",
            "<blockquote{}>{}</blockquote>",
            "<blockquote{}><em>{}</em></blockquote>",
            "<div{}><p>{}</p></div>",
            "<p{}><em>{}</em></p>",
        )
    )
    return wrap.format(_class(random_, _QUOTATION_CLASSES), inner), [("body", sentence)]


def promo(random_: random.Random, language: str, title: str) -> Piece:
    cue = _phrase(random_, "promo", language)
    name = _class(random_, _PROMO_CLASSES)
    link = f'<a href="/{random_.randrange(10**6)}">{html_escape.escape(title, quote=False)}</a>'
    shape = random_.randrange(5)
    if shape == 0:
        return f"<p{name}><strong>{cue.rstrip(':')}: {link}</strong></p>", [
            ("promo", f"{cue.rstrip(':')}: {title}")
        ]
    if shape == 1:
        return f"<div{name}><div>{cue}</div>{link}</div>", [("promo", cue), ("promo", title)]
    if shape == 2:
        return f"<div{name}><h4>{link}</h4><p><a href='#'>{cue} »</a></p></div>", [
            ("promo", title),
            ("promo", f"{cue} »"),
        ]
    if shape == 3:
        return f"<aside{name}><h3>{cue}</h3><ul><li>{link}</li></ul></aside>", [
            ("promo", cue),
            ("promo", title),
        ]
    return f"<p{name}>{cue.rstrip(':')} <em>{link}</em></p>", [
        ("promo", f"{cue.rstrip(':')} {title}")
    ]


def prompt(random_: random.Random, role: str, language: str, words: str = "") -> Piece:
    """A prompt of one kind. `words` of the page stand for what a site says of itself in it:
    no phrase pack covers a whole sentence."""
    first, second = _phrase(random_, role, language), _phrase(random_, role, language)
    name = _class(random_, _PROMPT_CLASSES if role != "republication" else ("license", "copyright"))
    shape = random_.random()
    if words and shape < 0.45:
        sentence = random_.choice(
            (
                f"{first} {words}.",
                f"{words}: {first}",
                f"{first} {words}. {second}.",
                f"{words} {first} {second}.",
            )
        )
        inner = html_escape.escape(sentence, quote=False)
        if random_.random() < 0.4:
            inner = inner.replace(second, f"<a href='/{role[:3]}{len(words)}'>{second}</a>")
        wrap = random_.choice(
            (
                "<p{}>{}</p>",
                "<p{}><em>{}</em></p>",
                "<div{}><p>{}</p></div>",
                "<p{}><small>{}</small></p>",
            )
        )
        return wrap.format(name, inner), [(role, sentence)]
    if first == second or shape < 0.65:
        return f"<p{name}><em>{first}</em></p>", [(role, first)]
    return f"<div{name}><h3>{first}</h3><p>{second}.</p></div>", [
        (role, first),
        (role, f"{second}."),
    ]


def _some_words(random_: random.Random, texts: list[str]) -> str:
    """Three to nine words in a row of one of the texts."""
    words = random_.choice(texts).split()
    if len(words) < 3:  # a script without spaces
        return random_.choice(texts)[:20].rstrip("。！？ ")
    start = random_.randrange(max(len(words) - 9, 1))
    return " ".join(words[start : start + random_.randint(3, 9)]).rstrip(".,;:!?")


def _without_sentences(
    random_: random.Random, html: str, bodies: list[str], quoted: set[str]
) -> tuple[str, list[str]]:
    """The page without some sentences of its body that have no markup inside, and these; none
    of them is one that a pull quote repeats."""
    moved: list[str] = []
    for body in random_.sample(bodies, len(bodies)):
        if len(moved) == QUOTATIONS_PER_PAGE:
            break
        pattern = _SENTENCE if " " in body[:40] else _UNSPACED_SENTENCE
        found = [sentence.strip() for sentence in pattern.findall(body)]
        fitting = [
            sentence
            for sentence in found
            if len(sentence) < 0.7 * len(body) and sentence.strip(' "“”«»„') not in quoted
        ]
        sentence = random_.choice(fitting) if fitting else ""
        escaped = html_escape.escape(sentence, quote=False)
        if sentence and html.count(escaped) == 1:
            html = html.replace(escaped, "")
            moved.append(sentence)
    return html, moved


def with_clutter(page: LabelledPage, seed: int) -> LabelledPage | None:
    """A copy of a labelled article with invented clutter in its body; None if it has no body."""
    random_ = random.Random(f"{seed} {page.name}")
    roles = page.roles or []
    bodies = [text for role, text in roles if role == "body" and len(text) > 120]
    if len(bodies) < 4:
        return None
    titles = [text for role, text in roles if role == "promo" and 20 < len(text) < 110]
    pieces: list[Piece] = []
    for body in random_.sample(bodies, 2):
        unspaced = " " not in body[:40]
        sentences = (_UNSPACED_SENTENCE if unspaced else _SENTENCE).findall(body)
        fitting = [s.strip() for s in sentences if unspaced or len(s.split()) >= _LEAST_WORDS]
        fitting = [s for s in fitting if len(s) < 0.9 * len(body)]
        if fitting:
            pieces.append(pull_quote(random_, random_.choice(fitting)))
    if titles:
        pieces.append(promo(random_, page.language, random_.choice(titles)))
    roles_of_prompts = random_.sample(_PROMPTS, PROMPTS_PER_PAGE)
    pieces += [
        prompt(random_, role, page.language, _some_words(random_, titles or bodies))
        for role in roles_of_prompts
    ]
    quoted = {text.strip(' "“”«»„') for _, blocks in pieces for _, text in blocks}
    html, moved = _without_sentences(random_, page.html, bodies, quoted)
    pieces += [quotation(random_, sentence) for sentence in moved]
    inserted: list[tuple[str, str]] = []
    for markup, blocks in pieces:
        anchor = random_.choice(bodies)
        at = html.find(html_escape.escape(anchor[-25:], quote=False))
        end = _PARAGRAPH_END.search(html, at) if at >= 0 else None
        if end is not None and end.start() - at < 400:
            html = html[: end.end()] + markup + html[end.end() :]
            inserted += blocks
    if not inserted:
        return None
    return replace(
        page,
        name=f"invented/{page.name}",
        html=html,
        gold=None,
        inserted=inserted,
        drop=[],
        keep=[],
        without=[],
        invented=True,
    )
