"""Pull quotes: a sentence of the body set large beside it, with its attribution."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from declutter import native
from declutter.buffers import floats, row
from declutter.clutter.kind import Case, Kind
from declutter.markup import FLAG
from declutter.shingles import SIZES, repeated_share

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from declutter.features.reading import Wording

TOKENS = (
    "pullquote", "pullquotes", "pulledquote", "pullout", "quote", "quotes", "quotebox",
    "quoteblock", "quotation", "sidequote", "bigquote", "largequote", "dropquote",
    "featuredquote", "inlinequote", "breakout", "breakoutquote", "liftout", "tweetable",
    "clicktotweet", "ctt", "tweetthis", "tweetquote", "zitat", "zitatbox", "citat", "citatboks",
    "citatruta", "sitat", "sitatboks", "lainaus", "nostolainaus", "exergue", "streamer", "citaat",
    "virgolettato", "olho", "cytat", "citace", "alinti", "tsitata",
)  # fmt: skip

PHRASES = {
    "en": (
        "^click to tweet$", "^tweet this quote$", "^tweet this$", "^pull quote$", "^pull quote:",
        "^share this quote$", "^quote card$", "^in their own words$", "^key quote$",
        "^notable quote$",
    ),
    "de": ("^zitat:", "^zitat teilen$", "^dieses zitat teilen$", "^zitat twittern$"),
    "fr": ("^en exergue$", "^citation à retenir$", "^partager cette citation$"),
    "es": ("^frase destacada$", "^cita destacada$", "^comparte esta frase$", "^tuitea esto$"),
    "it": ("^la frase chiave$", "^condividi questa citazione$", "^citazione in evidenza$"),
    "pt": ("^frase em destaque$", "^citação em destaque$", "^compartilhe esta frase$"),
    "nl": ("^deel dit citaat$", "^deel deze quote$", "^tweet dit citaat$"),
    "pl": ("^udostępnij cytat$", "^udostępnij ten cytat$", "^tweetnij to$"),
    "sv": ("^dela citatet$", "^dela det här citatet$", "^tweeta citatet$"),
    "da": ("^del citatet$", "^del dette citat$", "^tweet citatet$"),
    "no": ("^del sitatet$", "^del dette sitatet$", "^tvitre sitatet$"),
    "fi": ("^jaa lainaus$", "^jaa tämä lainaus$", "^twiittaa lainaus$"),
    "ru": ("^поделиться цитатой$", "^твитнуть цитату$", "^прямая речь$"),
    "uk": ("^поділитися цитатою$", "^поширити цитату$", "^пряма мова$"),
    "tr": ("^alıntıyı paylaş$", "^bu alıntıyı paylaş$", "^alıntıyı tweetle$"),
    "cs": ("^sdílet citát$", "^sdílet tento citát$", "^tweetnout citát$"),
    "ja": ("^この言葉をシェア$", "^この一言をツイート$", "^名言をシェア$"),
    "zh": ("^分享这句话$", "^分享這句話$", "^分享金句$", "^金句卡片$"),
    "ko": ("^인용구 공유$", "^인용문 공유하기$", "^이 문장 공유하기$"),
    "ar": ("^شارك الاقتباس$", "^شارك هذا الاقتباس$", "^غرّد الاقتباس$"),
}  # fmt: skip

FEWEST_WORDS, LONGEST_QUOTE = 3, 70
LONGEST_ATTRIBUTION = 12  # words
LINKED = 0.5  # share of a block's characters inside links; from here on it is no quote
WHOLE = 0.95  # a copy of at least this share of the other block's length repeats all of it
ATTRIBUTION = 0.5  # of the quote's share
_SET_APART = FLAG["quote"] | FLAG["aside"] | FLAG["figure"]
_DASHES = "-\u2013\u2014\u2015"


def repeated_sentence(reading: Wording) -> Any:
    """Share of the block that another block repeats; half of that for its attribution.

    Where one copy is part of a longer block, the short one is the pull quote. Where both
    are whole blocks, it is the one with an attribution or set apart by its markup. An
    attribution is a short block right behind the quote, opened by a dash or in its box.

    Returns:
        float32 per block: a memoryview, or an array where nothing is compiled.
    """
    if native.shingles is None:
        return _repeated_sentence(reading)
    tokens = reading.tokens
    out = row(floats(1, len(reading.folded)), 0)
    native.shingles.repeated_sentence(
        reading.folded, tokens.codes, tokens.ends, reading.words, reading.link_share,
        reading.numbers, reading.box, reading.page.owners, reading.page.flags, out, SIZES,
        FEWEST_WORDS, LONGEST_QUOTE, LONGEST_ATTRIBUTION, LINKED, WHOLE, ATTRIBUTION, _SET_APART,
        _DASHES,
    )  # fmt: skip
    return out


def _repeated_sentence(reading: Wording) -> NDArray[np.float32]:
    import numpy as np

    words, numbers, box = map(np.asarray, (reading.words, reading.numbers, reading.box))
    candidates = (words >= FEWEST_WORDS) & (words <= LONGEST_QUOTE)
    candidates &= np.asarray(reading.link_share) < LINKED
    share, ratio = repeated_share(reading.folded, reading.tokens, candidates)
    if not share.any():
        return share
    short = np.append(words[1:] <= LONGEST_ATTRIBUTION, False)
    short &= np.append(numbers[1:] == numbers[:-1] + 1, False)
    dashed = np.array([text[0] in _DASHES for text in reading.folded[1:]] + [False], dtype=bool)
    boxed = np.append(box[1:] == box[:-1], False)
    apart = np.array([bool(flags & _SET_APART) for flags in reading.flags()], dtype=bool)
    quote = np.where((ratio < WHOLE) | (short & dashed) | apart, share, 0.0)
    attributed = np.where(short & (dashed | (boxed & apart)), ATTRIBUTION * quote, 0.0)
    quote[1:] = np.maximum(quote[1:], attributed[:-1])
    return quote.astype(np.float32)


KIND = Kind(
    role="pull_quote",
    summary="A sentence of the body repeated in large type, together with its attribution.",
    tokens=TOKENS,
    phrases=PHRASES,
    max_words=60,
    structure=repeated_sentence,
    examples=(
        Case(
            "en",
            "<p>Marlow spent eleven winters on the ridge. “A glacier does not retreat, it is"
            " evicted,” she says, closing the notebook that holds every reading.</p>"
            '<aside class="pullquote"><p>“A glacier does not retreat, it is evicted.”</p>'
            "<cite>— Edda Marlow, field surveyor</cite></aside>",
            (
                "“A glacier does not retreat, it is evicted.”",
                "— Edda Marlow, field surveyor",
            ),
        ),
        Case(
            "de",
            "<p>Die Werkstatt lebt von Geduld, sagt der Meister. Wer eine Geige hetzt, hört es"
            " ihr ein Leben lang an, deshalb trocknet jedes Brett zehn Jahre im Hof.</p>"
            '<blockquote class="zitat-box zitat-box--gross"><p>Wer eine Geige hetzt, hört es'
            " ihr ein Leben lang an.</p></blockquote>",
            ("Wer eine Geige hetzt, hört es ihr ein Leben lang an.",),
        ),
        Case(
            "fr",
            "<p>La boulangère ouvre à quatre heures. « Le pain m’a appris à perdre au temps sans"
            " lui en vouloir », confie-t-elle, les bras blancs de farine.</p>"
            '<div class="article__exergue"><span>Le pain m’a appris à perdre au temps sans lui'
            " en vouloir</span></div>",
            ("Le pain m’a appris à perdre au temps sans lui en vouloir",),
        ),
        Case(
            "ru",
            "<p>Лоцман Ветлугин водит суда сорок лет. «Река помнит каждого, кто её торопил», —"
            " говорит он и переводит взгляд на перекат.</p>"
            '<div class="b-quote b-quote_big">«Река помнит каждого, кто её торопил»</div>',
            ("«Река помнит каждого, кто её торопил»",),
        ),
        Case(
            "ja",
            "<p>染めの仕事は待つことだと柿沼さんは話す。「色は急がせると嘘をつきます」。"
            "そう言って藍の甕に蓋をした。</p>"
            '<p class="pullQuote">「色は急がせると嘘をつきます」</p>',
            ("「色は急がせると嘘をつきます」",),
        ),
        Case(
            "es",
            "<p>El farero guarda los cuadernos en una caja de galletas. «Aquí la soledad tiene"
            " horario», bromea antes de subir la escalera.</p>"
            '<figure class="cita-destacada"><blockquote>«Aquí la soledad tiene horario»'
            "</blockquote><figcaption>Anselmo Rueda, farero</figcaption></figure>",
            ("«Aquí la soledad tiene horario»", "Anselmo Rueda, farero"),
        ),
    ),
    near_misses=(
        Case(
            "en",
            "<p>The mayor answered in a letter to the council:</p><blockquote><p>I will not sign"
            " a plan that leaves the eastern quay without a single bus after nine in the"
            " evening.</p></blockquote><p>The council has not replied.</p>",
            (
                "I will not sign a plan that leaves the eastern quay without a single bus after"
                " nine in the evening.",
            ),
        ),
        Case(
            "de",
            "<p>In ihrem Tagebuch notierte die Botanikerin im Mai:</p><blockquote>Heute blüht am"
            " Hang, was nach jedem Lehrbuch erst im Juli blühen dürfte.</blockquote>",
            ("Heute blüht am Hang, was nach jedem Lehrbuch erst im Juli blühen dürfte.",),
        ),
        Case(
            "it",
            "<p>Il regista ricorda così la prima prova:</p><blockquote><p>Eravamo in sette, il"
            " riscaldamento era rotto e nessuno sapeva la parte.</p></blockquote>",
            ("Eravamo in sette, il riscaldamento era rotto e nessuno sapeva la parte.",),
        ),
        Case(
            "zh",
            "<p>老人回忆起那年的大水，语气很平静。</p>"
            "<p>“水退了以后，我们先修的是学校，不是自己的房子。”</p>",
            ("“水退了以后，我们先修的是学校，不是自己的房子。”",),
        ),
        Case(
            "en",
            "<p>Editors call it a pull quote: a line lifted from the story and set in large type"
            " to slow the reader down.</p>",
            (
                "Editors call it a pull quote: a line lifted from the story and set in large"
                " type to slow the reader down.",
            ),
        ),
    ),
)
