"""Write the pages of the sites: `python tests/generate_sites.py` (the pages are committed).

Beside each NN.html stands NN.txt: one block a line, `keep | text` or `drop | text`. Blocks
that are neither (headline, date) are not listed.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from html import escape
from pathlib import Path

from site_words import BULGARIAN, CATALAN, ESTONIAN, SWAHILI, paragraph, title

HERE = Path(__file__).parent / "sites"


class Page:
    """Markup and labels, written together so that they can't drift apart."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.labels: list[str] = []

    def raw(self, markup: str) -> None:
        self.parts.append(markup)

    def add(self, verdict: str, markup: str, text: str, **links: str) -> None:
        """`markup` holds {} where the text goes; `link=` the part of the text that is a link."""
        inner = escape(text, quote=False)
        if "link" in links:
            label = escape(links["link"], quote=False)
            inner = inner.replace(label, f'<a href="/{abs(hash_of(label)) % 99991}">{label}</a>')
        self.parts.append(markup.replace("{}", inner))
        if verdict:
            self.labels.append(f"{verdict} | {text}")

    def keep(self, markup: str, text: str, **links: str) -> None:
        self.add("keep", markup, text, **links)

    def drop(self, markup: str, text: str, **links: str) -> None:
        self.add("drop", markup, text, **links)

    def write(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("\n".join(self.parts) + "\n", "utf-8")
        path.with_suffix(".txt").write_text("\n".join(self.labels) + "\n", "utf-8")


def hash_of(text: str) -> int:
    return sum(ord(letter) * 31**place for place, letter in enumerate(text[:12]))


def head(page: Page, language: str, name: str, url: str) -> None:
    page.raw(
        f'<!doctype html>\n<html lang="{language}"><head><meta charset="utf-8">'
        f"<title>{escape(name, quote=False)}</title>"
        f'<link rel="canonical" href="{url}"></head>'
    )


def swahili_news(number: int, random_: random.Random, titles: list[str]) -> Page:
    page, name = Page(), titles[number]
    head(page, "sw", f"{name} - Pwani Leo", f"https://pwanileo.example/habari/{4000 + number}")
    page.raw('<body class="q1Zx"><div class="kR3_a"><header class="b0Yt"><nav class="mmA9">')
    page.drop(
        '<div class="u7Qe">{}</div>',
        "Nyumbani Habari za pwani Michezo Utamaduni",
        link="Nyumbani Habari za pwani Michezo Utamaduni",
    )
    page.raw(
        f'</nav></header><main class="hh2K"><div class="c9Wd"><h1 class="t8Lp">{escape(name)}</h1>'
    )
    if number in (1, 3, 4, 7):  # a series of four
        page.keep(
            "<p>{}</p>",
            "Makala hii ni sehemu ya mfululizo wetu kuhusu vijiji vinavyopoteza ardhi kwa bahari."
            " Kila wiki tunatembelea kijiji kimoja na kuuliza watu wake wanabeba nini wanapohama.",
        )
    count = random_.randint(6, 9)
    for place in range(count):
        page.keep("<p>{}</p>", paragraph(random_, SWAHILI))
        if place == 1:
            page.raw('<div class="xX4d"><div class="p0Rr">')
            page.drop("<p>{}</p>", "Pata habari zetu kila asubuhi kabla ya chai")
            page.drop(
                '<p class="z2">{}</p>',
                "Zaidi ya wasomaji elfu tisa hupokea barua yetu. Andika anwani yako, ni bure, na"
                " unaweza kujiondoa wakati wowote unapotaka.",
            )
            page.drop('<div class="g6Tb">{}</div>', "Nitumie barua")
            page.raw("</div></div>")
        if place == 3:
            other = titles[(number * 5 + 3) % len(titles)]
            page.drop('<p class="r1Sw">{}</p>', f"Pitia pia: {other}", link=other)
        if place == 4:
            page.drop(
                "<p>{}</p>",
                "Je, umeona jambo mtaani kwako? Tutumie picha na sauti kwa namba yetu ya dharura,"
                " nasi tutalifuatilia siku hiyo hiyo bila kutaja jina lako.",
            )
    page.drop(
        '<p class="w3">{}</p>',
        "Gazeti hili linaendeshwa na wasomaji wake. Changia shilingi elfu mbili kwa mwezi ili"
        " waandishi wetu waendelee kusafiri mpaka kwenye vijiji vya mbali.",
    )
    page.raw('</div><aside class="n4Vd">')
    page.drop("<div class='s9'>{}</div>", "Zinazosomwa sana wiki hii")
    for step in range(3):
        other = titles[(number + step * 2 + 1) % len(titles)]
        page.add("", '<div class="v8Kc">{}</div>', other, link=other)
    page.raw('</aside></main><footer class="f0Ot">')
    page.drop("<p>{}</p>", "Pwani Leo ni gazeti huru linalochapishwa Tanga tangu mwaka 2009.")
    page.raw("</footer></div></body></html>")
    return page


def estonian_journal(number: int, random_: random.Random, titles: list[str]) -> Page:
    """Hand-made markup without a single class."""
    page, name = Page(), titles[number]
    head(page, "et", f"{name} | Soolaukad", f"https://soolaukad.example/lugu-{number + 1}.html")
    page.raw("<body><div><div><b>Soolaukad</b></div><div>")
    page.drop("<div>{}</div>", "Avaleht Lood Rada Raba", link="Avaleht Lood Rada Raba")
    page.raw(f"</div></div><div><div><h2>{escape(name)}</h2>")
    count = random_.randint(6, 9)
    for place in range(count):
        page.keep("<p>{}</p>", paragraph(random_, ESTONIAN))
        if place == 2 and number % 2 == 0:  # on every other page
            page.keep(
                "<p>{}</p>",
                "Laugas on rabas olev väike tumeda veega veekogu, mille kaldad koosnevad"
                " turbasamblast ja mille põhi võib olla mitme meetri sügavusel.",
            )
        if place == 3:
            page.raw("<div>")
            page.drop(
                "<div>{}</div>",
                "Kui lugu meeldis, telli meie paberleht: neli korda aastas, nelikümmend lehekülge,"
                " toome ise postkasti.",
            )
            page.raw("</div>")
    page.drop(
        "<p>{}</p>",
        "Soolaukad ilmub ilma riigi toetuseta. Iga ülekanne meie kontole aitab hoida rabaradu"
        " korras ja maksta fotograafidele nende töö eest.",
    )
    page.raw("</div><div>")
    page.drop("<i>{}</i>", "Autor on elukutseline rabajuht, kes elab Alutagusel koos kahe koeraga.")
    page.raw("</div></div><div>")
    page.drop(
        "<div>{}</div>", "Meie lehel on küpsised, mida läheb vaja ainult lugude loendamiseks."
    )
    page.drop("<div>{}</div>", "Kirjuta toimetusele, kui leidsid vea")
    page.raw("</div></body></html>")
    return page


_PANTRY = (
    "сол на вкус", "2 скилидки чесън", "1 връзка магданоз", "половин чаша олио", "3 глави лук",
    "една щипка чубрица", "400 г брашно от лимец", "2 яйца", "чаша кисело мляко", "5 печени чушки",
    "250 г сирене", "шепа орехи", "лъжица мед", "4 картофа", "пет сини сливи",
)  # fmt: skip


def bulgarian_recipes(number: int, random_: random.Random, titles: list[str]) -> Page:
    page, name = Page(), titles[number]
    head(page, "bg", f"{name} – Селска трапеза", f"https://trapeza.example/r/{number + 11}/")
    page.raw('<body class="sc-a1 kTzQ"><div id="__next"><div class="sc-b7 iWmE">')
    page.drop(
        '<div class="sc-n2 dFpL">{}</div>', "Супи Хлябове Зимнина", link="Супи Хлябове Зимнина"
    )
    page.raw(f'</div><article class="sc-k4 oPqN"><h1 class="sc-t1 bVx">{escape(name)}</h1>')
    for _ in range(2):
        page.keep('<p class="sc-p9 yRtA">{}</p>', paragraph(random_, BULGARIAN))
    page.raw('<div class="sc-u3 eJw">')
    page.drop(
        '<div class="sc-u4 cXz">{}</div>',
        "Влезте в клуба на домакините и получавайте по една забравена рецепта всяка неделя,"
        " заедно със списъка за пазар.",
    )
    page.drop('<div class="sc-u5 hGf">{}</div>', "Искам рецептата")
    page.raw("</div>")
    page.keep('<h2 class="sc-h2 nBv">{}</h2>', "Какво ни трябва")
    page.raw('<ul class="sc-l1 mKo">')
    for item in ["сол на вкус", *random_.sample(_PANTRY[1:], 5)]:
        amount = f"{item} ({random_.choice(titles).split(':')[0].lower()})"
        page.keep('<li class="sc-l2 pLm">{}</li>', item if random_.random() < 0.6 else amount)
    page.raw("</ul>")
    page.keep('<h2 class="sc-h2 nBv">{}</h2>', "Как се прави")
    for _ in range(random_.randint(4, 6)):
        page.keep('<p class="sc-p9 yRtA">{}</p>', paragraph(random_, BULGARIAN))
    if number in (0, 2, 5, 6):
        page.keep(
            '<p class="sc-p9 yRtA">{}</p>',
            "Лимецът е старо двузърнесто жито с плътна люспа, което се отглежда без торове и дава"
            " тъмно брашно с вкус на орех.",
        )
    page.keep('<p class="sc-p9 yRtA">{}</p>', paragraph(random_, BULGARIAN))
    page.drop(
        '<p class="sc-p9 yRtA">{}</p>',
        "Всички снимки и рецепти са дело на нашата кухня. Ако ги споделяте другаде, посочете"
        " трапезата и поставете препратка към страницата.",
    )
    page.raw('<div class="sc-m8 wQa">')
    page.drop('<div class="sc-m9 rTy">{}</div>', "Сготвихте ли го? Покажете ни масата си.")
    page.raw('</div></article><div class="sc-o1 lKj">')
    page.drop('<div class="sc-o2 hJk">{}</div>', "Още от печката")
    for step in range(3):
        other = titles[(number + step * 3 + 2) % len(titles)]
        page.add("", '<div class="sc-o3 gFd">{}</div>', other, link=other)
    page.raw('</div><div class="sc-z1 aSd">')
    page.drop("<p>{}</p>", "Селска трапеза, 2016. Готви се с любов в Троянския балкан.")
    page.raw("</div></div></body></html>")
    return page


def catalan_manual(number: int, random_: random.Random, titles: list[str]) -> Page:
    page, name = Page(), titles[number]
    head(page, "ca", f"{name} · Manual d'en Garbell", f"https://garbell.example/doc/{number:02d}")
    page.raw('<body><div class="css-1xk"><div class="css-9ab">')
    page.drop(
        '<div class="css-3m">{}</div>',
        "Aquesta documentació correspon a una versió que ja no rep correccions; passeu a la branca"
        " estable tan aviat com pugueu.",
    )
    page.raw(
        f'</div><div class="css-77q"><div class="css-5tt"><h1 class="css-h0">{escape(name)}</h1>'
    )
    for place in range(random_.randint(3, 4)):
        page.keep('<p class="css-pp">{}</p>', paragraph(random_, CATALAN))
        if place == 0 and number in (0, 1, 4, 6, 8):
            page.keep(
                '<p class="css-pp">{}</p>',
                "Un garbell és un filtre que rep una seqüència de registres i en deixa passar"
                " només els que compleixen totes les condicions declarades.",
            )
    page.keep('<h2 class="css-h2">{}</h2>', "Paràmetres")
    page.raw('<table class="css-tb">')
    for label, values in (
        ("Tipus", ("enter", "cadena", "llista", "booleà")),
        ("Valor per defecte", ("cap", "zero", "buit", "el del pare")),
        ("Obligatori", ("sí, sempre", "només en mode lot", "no, llevat de proves")),
    ):
        page.raw("<tr>")
        page.keep('<th class="css-th">{}</th>', label)
        value = f"{random_.choice(values)} ({random_.choice(CATALAN[0]).lower()})"
        page.keep('<td class="css-td">{}</td>', value)
        page.raw("</tr>")
    page.raw("</table>")
    page.keep('<h2 class="css-h2">{}</h2>', "Exemple")
    for _ in range(random_.randint(3, 5)):
        page.keep('<p class="css-pp">{}</p>', paragraph(random_, CATALAN))
    page.raw('<div class="css-fb"><div class="css-f2">')
    page.drop(
        "<p>{}</p>",
        "T'ha servit aquesta pàgina? Digues-nos què hi falta i ho afegirem a la propera revisió"
        " del manual.",
    )
    page.raw("</div></div>")
    page.drop(
        '<p class="css-pp">{}</p>',
        "Voleu aprendre'n més de pressa? El nostre curs presencial de dos dies repassa tot el"
        " manual amb exercicis i un certificat al final.",
    )
    page.drop(
        '<div class="css-ed">{}</div>',
        "Proposa un canvi en aquest text",
        link="Proposa un canvi en aquest text",
    )
    page.raw('</div></div><div class="css-ft">')
    page.drop("<div>{}</div>", "El projecte Garbell viu gràcies a la gent que hi posa hores.")
    page.raw("</div></div></body></html>")
    return page


SITES: dict[str, tuple[Callable[[int, random.Random, list[str]], Page], tuple[list[str], ...]]] = {
    "sw-pwani-leo": (swahili_news, SWAHILI),
    "et-soolaukad": (estonian_journal, ESTONIAN),
    "bg-trapeza": (bulgarian_recipes, BULGARIAN),
    "ca-garbell": (catalan_manual, CATALAN),
}
PAGES = 9


def main() -> None:
    for site, (make, parts) in SITES.items():
        random_ = random.Random(site)
        titles = list(dict.fromkeys(title(random_, parts) for _ in range(40)))[:PAGES]
        for number in range(PAGES):
            make(number, random_, titles).write(HERE / site / f"{number:02d}.html")


if __name__ == "__main__":
    main()
