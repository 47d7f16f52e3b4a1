"""Captions and notices of republication that say by their form what they are.

Both are rare and short, and without markup they read much like body: the forests rather keep
what they are unsure of. What stands here is certain enough to overrule them.
"""

from __future__ import annotations

import re

import numpy as np
from numpy.typing import NDArray

from declutter.features.phrases import fold
from declutter.lexicon.credit_sources import CREDIT_SOURCES, PLAIN_SOURCES
from declutter.plain.lines import Lines

Floats = NDArray[np.float32]
Bools = NDArray[np.bool_]

LONGEST_CAPTION = 280  # characters
LEAST_SAID = 16  # characters before the credit; of scripts with more than letters, a third
UNSURE = 0.6  # a line below that goes for a source that is on no list
LEAST_WORDS = 6  # before such a source: "Plug-in hybrid (PHEV)" only explains a name
MOST_NOTICES = 2  # a text with more of them is about republication
END_SHARE = 0.8  # of the text's characters stand before a notice at its end

_CREDITED = re.compile(r"[(（\[]([^()（）\[\]]{2,60})[)）\]]$")
_PARTS = re.compile(r"[/|,;·]|\bvia\b|\s[-–—]\s", re.IGNORECASE)
_ENDED = tuple(".!?。！？؟।…:\"”»“」』’'")
_ACRONYM = re.compile(r"[^\W\d_a-z]{2,6}")
_INITIAL = re.compile(r"(?:^|(?<=[\W_]))[^\W\d_]")
_PERSON_AND_AGENCY = re.compile(r"[^\W\d_a-z][\w.'’ -]{2,30}\s*/\s*[^\W\d_a-z][\w.'’ -]{1,30}")
_QUOTES = '"“”„«»「」『』'

# How a credit begins that names the medium, whatever source follows.
MEDIA = (
    "photo", "photos", "file photo", "image", "picture", "file picture", "screenshot",
    "screengrab", "screen grab", "handout", "courtesy of", "illustration by", "video still",
    "supplied", "foto", "fotos", "bild", "archivbild", "archivfoto", "symbolbild", "symbolfoto",
    "grafik", "bildschirmfoto", "crédit", "photo d'archives", "capture d'écran", "imagen",
    "captura de pantalla", "archivo", "cortesía", "fotografía", "immagine", "fotogramma",
    "per gentile concessione", "imagem", "reprodução", "divulgação", "captura de tela", "beeld",
    "archieffoto", "schermafbeelding", "fot", "zdjęcie", "zrzut ekranu", "arkivbild",
    "skärmbild", "arkivfoto", "skærmbillede", "skjermbilde", "skjermdump", "kuva",
    "kuvakaappaus", "arkistokuva", "фото", "скриншот", "кадр из видео", "скріншот", "fotoğraf",
    "ekran görüntüsü", "arşiv", "snímek obrazovky", "ilustrační foto", "写真", "画像", "撮影",
    "提供", "スクリーンショット", "资料图", "資料圖", "截图", "截圖", "摄影", "攝影", "图片",
    "사진",
    "자료사진", "화면 캡처", "صورة", "تصوير", "لقطة شاشة", "أرشيف", "φωτογραφία", "φωτο",
    "στιγμιότυπο οθόνης", "צילום", "צילום מסך", "फोटो", "तस्वीर", "ảnh", "ảnh chụp màn hình",
    "tangkapan layar", "dok", "fotó", "képernyőkép", "captură de ecran",
)  # fmt: skip

# Said of what a picture shows, by no one who writes about what it shows.
SHOWN = (
    "in a picture taken on", "in a photo taken on", "in this picture taken on",
    "in this photo taken on", "in this file photo", "in this undated photo",
    "in this handout photo", "is seen in this photo", "are seen in this photo",
    "is pictured in this", "are pictured in this", "in this photograph taken on",
    "in a file photo", "in a file picture", "auf diesem archivbild", "auf diesem archivfoto",
    "auf diesem undatierten foto", "sur cette photo prise le", "sur cette photo d'archives",
    "sur une photo prise le", "en esta foto de archivo", "en una imagen tomada el",
    "en una foto de archivo", "in una foto d'archivio", "in una foto scattata il",
    "em foto de arquivo", "em imagem de arquivo", "em foto tirada em", "op deze archieffoto",
    "op een archieffoto", "na zdjęciu archiwalnym", "na zdjęciu z dnia", "på en arkivbild",
    "på et arkivfoto", "på et arkivbilde", "arkistokuvassa", "на архивном фото",
    "на фото из архива", "на архівному фото", "bu arşiv fotoğrafında", "na archivním snímku",
    "資料写真", "资料图片", "資料圖片", "자료사진", "صورة أرشيفية", "في صورة التقطت",
    "σε φωτογραφία αρχείου",
)  # fmt: skip

# How a publisher speaks to those who would print a text again.
REPUBLISH = (
    "about republishing this", "about republishing our", "if you wish to republish",
    "if you would like to republish", "if you want to republish", "if you'd like to republish",
    "want to republish this", "you may republish this", "you can republish this",
    "you are free to republish", "you are welcome to republish", "to republish this article",
    "to republish this story", "for permission to republish", "for permission to reprint",
    "wenn sie diesen artikel nachdrucken", "wenn sie diesen text nachdrucken",
    "möchten sie diesen artikel nachdrucken", "möchten sie diesen artikel übernehmen",
    "wenn sie diesen artikel übernehmen", "pour republier cet article",
    "si vous souhaitez republier", "vous souhaitez republier", "vous pouvez republier",
    "si desea republicar", "si quieres republicar", "para republicar este artículo",
    "puede republicar este", "puedes republicar este", "se desideri ripubblicare",
    "se vuoi ripubblicare", "per ripubblicare questo articolo", "puoi ripubblicare",
    "se quiser republicar", "se deseja republicar", "para republicar este artigo",
    "você pode republicar", "wilt u dit artikel overnemen", "als u dit artikel wilt overnemen",
    "wil je dit artikel overnemen", "jeśli chcesz przedrukować", "aby przedrukować ten artykuł",
    "om du vill återpublicera", "vill du återpublicera", "hvis du vil genudgive",
    "ønsker du at genudgive", "hvis du vil republisere", "ønsker du å republisere",
    "jos haluat julkaista tämän artikkelin", "если вы хотите перепечатать",
    "чтобы перепечатать эту статью", "по вопросам перепечатки", "якщо ви хочете передрукувати",
    "щоб передрукувати цю статтю", "bu makaleyi yeniden yayınlamak",
    "bu haberi yeniden yayımlamak", "chcete-li tento článek přetisknout",
    "pokud chcete tento článek přetisknout", "この記事の転載を希望", "この記事を転載",
    "転載をご希望",
    "如需转载", "欲转载", "如需轉載", "이 기사의 전재를 원하", "기사를 재게시하려면",
    "لإعادة نشر هذا المقال", "إذا كنت ترغب في إعادة نشر", "αν θέλετε να αναδημοσιεύσετε",
    "για την αναδημοσίευση του άρθρου",
)  # fmt: skip


def notices(lines: Lines, probability: Floats) -> Bools:
    """Mask of the captions and the notices of republication.

    Args:
        probability: of each line to be wanted. Below `UNSURE`, a credit may name a source that
            no list has.
    """
    found = np.zeros(len(lines.texts), dtype=bool)
    credits_ = [_CREDITED.search(text) if len(text) <= LONGEST_CAPTION else None
                for text in lines.texts]  # fmt: skip
    told: list[int] = []
    for i, text in enumerate(lines.texts):
        if lines.forms[i] != "paragraph":
            continue
        credit = credits_[i]
        alone = not any(credits_[j] for j in (i - 1, i + 1) if 0 <= j < len(credits_))
        if credit and alone:
            found[i] = is_caption(text[: credit.start()], credit[1], probability[i] < UNSURE)
        folded = fold(text)
        if not found[i] and len(text) <= LONGEST_CAPTION and not text.endswith(_ENDED):
            found[i] = any(words in folded for words in SHOWN)
        if (
            _addressed(folded)
            and not any(mark in text for mark in _QUOTES)
            and lines.start[i] >= END_SHARE * len(lines.text)
        ):
            told.append(i)
    if len(told) <= MOST_NOTICES:
        found[told] = True
    return found


def is_caption(said: str, credit: str, unsure: bool) -> bool:
    """Whether a line is a caption, from what it says and the credit in brackets that ends it.

    A sentence that ends before the brackets is none: agencies sign articles like that, and
    quotations are attributed like that.

    Args:
        unsure: an acronym or "Name/Agency" is enough, though no list has them.
    """
    said = said.rstrip()
    least = LEAST_SAID if said.isascii() or _spaced(said) else LEAST_SAID // 3
    medium = _names_medium(credit.casefold())
    if len(said) < least or (said.endswith(_ENDED) and not medium):
        return False
    if medium:
        return True
    parts = [part.strip(" .©®") for part in _PARTS.split(credit)]
    if _abbreviates(said, parts[-1]):  # "the Associated Press (AP)" explains a name
        return False
    lower = [part.casefold() for part in parts]
    if any(part in PLAIN_SOURCES for part in lower):
        return True
    if len(parts) > 1 and lower[-1] in CREDIT_SOURCES:
        return True
    if not unsure or not _tells(said):
        return False
    named = _PERSON_AND_AGENCY.fullmatch(credit) and all(part[:1].isupper() for part in parts)
    return bool(named or (_ACRONYM.fullmatch(credit) and credit.isupper()))


def _tells(said: str) -> bool:
    """Whether it is rather a sentence than a name or a title."""
    words = [word for word in said.split() if word[0].isalpha()]
    return len(words) >= LEAST_WORDS and sum(word[0].islower() for word in words) * 2 >= len(words)


def _spaced(text: str) -> bool:
    return text.count(" ") * 12 >= len(text)


def _names_medium(credit: str) -> bool:
    for words in MEDIA:
        if credit.startswith(words):
            behind = credit[len(words) : len(words) + 1]
            if not behind.isalpha() or (not words.isascii() and not _spaced(credit)):
                return True
    return False


def _abbreviates(said: str, acronym: str) -> bool:
    """Whether a name before it has the acronym's letters for initials."""
    if not _ACRONYM.fullmatch(acronym):
        return False
    initials = "".join(_INITIAL.findall(said[-120:])).casefold()
    capitals = "".join(c for c in _INITIAL.findall(said[-120:]) if c.isupper()).casefold()
    short = acronym.casefold()
    return initials.endswith(short) or capitals.endswith(short)


def _addressed(folded: str) -> bool:
    return any(words in folded for words in REPUBLISH)
