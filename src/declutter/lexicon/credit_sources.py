"""News, picture and stock agencies, as they sign a credit line. Lower case."""

from __future__ import annotations

from typing import Final

NEWS_AGENCIES: Final[frozenset[str]] = frozenset(
    {
        # worldwide
        "ap", "associated press", "the associated press", "afp", "agence france-presse",
        "reuters", "thomson reuters", "upi", "bloomberg", "dow jones newswires", "ips", "xinhua",
        "tass",
        # Europe
        "dpa", "dpa-afx", "apa", "epd", "kna", "sid", "dapd", "keystone-sda", "sda", "ats", "efe",
        "europa press", "colpisa", "acn", "ansa", "adnkronos", "agi", "askanews", "lapresse",
        "italpress", "lusa", "belga", "anp", "pa media", "press association", "pa wire", "tt",
        "tt nyhetsbyrån", "ritzau", "ntb", "stt", "lehtikuva", "bns", "elta", "leta", "pap",
        "čtk", "ctk", "tasr", "sita", "mti", "agerpres", "mediafax", "бта", "bta", "tanjug",
        "beta", "hina", "sta", "fena", "mia", "апе-мпе", "απε-μπε", "ana-mpa", "тасс",
        "итар-тасс", "риа новости", "ria novosti", "интерфакс", "interfax", "sputnik",
        "укрінформ", "ukrinform", "уніан", "unian", "рбк-україна", "белта", "belta", "anadolu",
        "anadolu ajansı", "aa", "dha", "iha", "ihlas haber ajansı",
        # Middle East and Africa
        "wam", "spa", "واس", "وام", "petra", "بترا", "mena", "أ ف ب", "أ ش أ", "رويترز", "د ب أ",
        "وكالات", "الأناضول", "irna", "isna", "mehr", "fars", "map", "aps", "tap", "nan", "sapa",
        # Asia and the Pacific
        "xinhua news agency", "新华社", "新華社", "中新社", "中国新闻网", "中央社", "法新社",
        "路透社", "美联社", "美聯社", "视觉中国", "kyodo", "kyodo news", "共同", "共同通信",
        "時事", "時事通信", "jiji", "jiji press", "ロイター", "yonhap", "연합뉴스", "뉴시스",
        "뉴스1", "newsis", "news1", "bernama", "antara", "vna", "ttxvn", "pti", "ani", "ians",
        "uni", "भाषा", "पीटीआई", "aap", "aapimage", "pna",
        # Americas
        "the canadian press", "canadian press", "la presse canadienne", "notimex", "télam",
        "telam", "agencia brasil", "agência brasil", "estadão conteúdo", "folhapress", "andina",
        "prensa latina", "colprensa", "tribune news service", "cnn newsource",
    }
)  # fmt: skip

PICTURE_AGENCIES: Final[frozenset[str]] = frozenset(
    {
        "getty", "getty images", "gettyimages", "ap photo", "ap images", "afp photo", "epa",
        "epa-efe", "epa images", "shutterstock", "istock", "istockphoto", "istock photo",
        "adobe stock", "adobestock", "alamy", "alamy stock photo", "dreamstime", "depositphotos",
        "123rf", "fotolia", "bigstock", "stocksy", "pond5", "canva", "envato elements", "freepik",
        "unsplash", "pexels", "pixabay", "flickr", "wikimedia", "wikimedia commons", "wikipedia",
        "creative commons", "public domain", "corbis", "magnum photos", "bridgeman images",
        "mary evans picture library", "zuma press", "zuma wire", "sipa", "sipa usa", "sipa press",
        "abaca", "abacapress", "hans lucas", "maxppp", "bestimage", "starface", "gamma-rapho",
        "agence vu", "panoramic", "icon sport", "rex", "rex features", "splash news", "backgrid",
        "mega agency", "wenn", "nurphoto", "anadolu agency", "anadolu images", "xinhua press",
        "picture alliance", "picture-alliance", "imago", "imago images", "imago stock&people",
        "dpa-bildfunk", "dpa picture-alliance", "ullstein bild", "laif", "ddp images", "ddp",
        "mauritius images", "westend61", "plainpicture", "action press", "keystone", "apa-images",
        "apa-fotoservice", "hollandse hoogte", "belga image", "belgaimage", "scanpix",
        "ritzau scanpix", "ntb scanpix", "bildbyrån", "gp scanpix", "polfoto", "agencja gazeta",
        "agencja wyborcza", "east news", "forum polska agencja fotografów", "newspix", "reporter",
        "profimedia", "isifa", "inquam photos", "pixsell", "contacto", "contactophoto",
        "europa press images", "fotogramma", "ipa agency", "olycom", "agf", "nur photo",
        "usa today sports", "imagn images", "icon sportswire", "cal sport media", "allsport",
        "nasa", "esa", "noaa", "usgs", "us navy", "library of congress", "national archives",
        "pixta", "アフロ", "aflo", "アマナイメージズ", "amanaimages", "ゲッティ",
        "ゲッティイメージズ", "게티이미지", "게티이미지뱅크", "gettyimagesbank", "pixabay.com",
        "图虫", "图虫创意", "千图网", "东方ic", "达志影像", "達志影像", "shutterstock.com",
        "vecteezy", "rawpixel", "legion-media", "фотобанк лори", "лори", "globallookpress",
        "global look press", "коммерсантъ",
    }
)  # fmt: skip

CREDIT_SOURCES: Final[frozenset[str]] = NEWS_AGENCIES | PICTURE_AGENCIES

AMBIGUOUS_SOURCES: Final[frozenset[str]] = frozenset(
    {
        "aa", "agi", "ani", "aps", "ats", "beta", "fars", "hina", "ips", "keystone", "map",
        "mehr", "mena", "mia", "nan", "petra", "reporter", "rex", "sda", "sid", "sita", "spa",
        "sta", "tap", "tt", "uni", "共同", "時事", "भाषा", "بترا", "وام",
    }
)  # fmt: skip
"""Also ordinary words: they count only in a line that reads as a credit for other reasons."""

PLAIN_SOURCES: Final[frozenset[str]] = CREDIT_SOURCES - AMBIGUOUS_SOURCES
