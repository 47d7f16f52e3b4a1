"""Words that open a byline, that date a piece, and that tell its reading time. Lower case."""

from __future__ import annotations

from typing import Final

BYLINE_OPENERS: Final[dict[str, tuple[str, ...]]] = {
    "en": (
        "by", "written by", "words by", "story by", "posted by", "published by", "author",
        "text by", "reviewed by", "medically reviewed by", "fact checked by", "edited by",
    ),
    "de": (
        "von", "ein beitrag von", "eine analyse von", "ein kommentar von", "ein gastbeitrag von",
        "autor", "autorin", "geschrieben von", "verfasst von", "text von", "text",
    ),
    "fr": (
        "par", "écrit par", "publié par", "rédigé par", "propos recueillis par", "auteur",
        "autrice", "texte de", "posté par",
    ),
    "es": (
        "por", "escrito por", "publicado por", "redactado por", "autor", "autora", "texto",
        "texto de", "redacción",
    ),
    "it": (
        "di", "a cura di", "scritto da", "pubblicato da", "autore", "testo di", "dal nostro",
        "redazione",
    ),
    "pt": (
        "por", "escrito por", "publicado por", "postado por", "autor", "autora", "texto de",
        "da redação", "redação",
    ),
    "nl": (
        "door", "geschreven door", "geplaatst door", "auteur", "tekst", "tekst door", "van onze",
    ),
    "pl": (
        "autor", "autorka", "autorzy", "tekst", "napisał", "napisała", "opublikowane przez",
        "opracował", "opracowała", "oprac.", "przez",
    ),
    "sv": ("av", "text", "text av", "skriven av", "skrivet av", "publicerad av", "reporter"),
    "da": ("af", "tekst", "tekst af", "skrevet af", "udgivet af", "journalist"),
    "no": ("av", "tekst", "tekst av", "skrevet av", "publisert av", "journalist"),
    "fi": ("teksti", "kirjoittaja", "kirjoittanut", "toimittaja", "julkaissut"),
    "ru": (
        "автор", "авторы", "текст", "автор статьи", "автор текста", "подготовил", "подготовила",
        "опубликовал", "беседовал", "беседовала",
    ),
    "uk": (
        "автор", "авторка", "автори", "текст", "підготував", "підготувала", "розмовляла",
        "розмовляв",
    ),
    "tr": ("yazan", "yazar", "haber", "hazırlayan", "yayınlayan", "muhabir", "editör"),
    "cs": ("autor", "autorka", "autoři", "napsal", "napsala", "text", "od", "publikoval"),
    "ja": (
        "文", "文＝", "文／", "文・", "著者", "筆者", "執筆", "執筆者", "記者", "ライター",
        "取材・文", "投稿者", "作者",
    ),
    "zh": (
        "文", "文/", "文｜", "文／", "作者", "撰文", "记者", "記者", "本报记者", "本報記者",
        "编辑", "編輯", "撰稿", "发布者", "採訪撰文", "来源",
    ),
    "ko": ("글", "기자", "글쓴이", "작성자", "저자", "필자", "취재", "입력자"),
    "ar": ("بقلم", "كتب", "كتبت", "الكاتب", "الكاتبة", "إعداد", "بواسطة", "تحرير", "المؤلف"),
    "el": ("του", "της", "γράφει ο", "γράφει η", "συντάκτης", "από", "κείμενο"),
    "he": ("מאת", "כתב", "כתבה", "נכתב על ידי", "הכותב", "פורסם על ידי"),
    "fa": ("نویسنده", "نوشته", "به قلم", "خبرنگار", "گزارش از"),
    "hi": ("द्वारा", "लेखक", "लेखिका", "लिखित", "रिपोर्ट", "संवाददाता", "संपादित"),
    "vi": ("tác giả", "bởi", "viết bởi", "đăng bởi", "bài viết bởi", "theo", "bài và ảnh"),
    "id": ("oleh", "penulis", "ditulis oleh", "reporter", "editor", "pewarta", "penyunting"),
    "hu": ("írta", "szerző", "szöveg", "közzétette", "szerkesztette"),
    "ro": ("de", "autor", "scris de", "publicat de", "redactat de", "text"),
    "bg": ("от", "автор", "текст", "публикувано от"),
    "ca": ("per", "escrit per", "publicat per", "autor", "text"),
}  # fmt: skip
"""Language code -> what stands before the name (in Japanese, Chinese, Korean also after it)."""

DATE_CUES: Final[dict[str, tuple[str, ...]]] = {
    "en": (
        "published", "first published", "updated", "last updated", "last modified", "posted",
        "posted on", "published on", "modified", "date", "created", "originally published",
    ),
    "de": (
        "veröffentlicht", "veröffentlicht am", "erschienen am", "aktualisiert", "aktualisiert am",
        "zuletzt aktualisiert", "stand", "datum", "publiziert", "erstellt am",
    ),
    "fr": (
        "publié le", "publié", "mis à jour le", "mise à jour", "modifié le", "posté le",
        "paru le", "mis en ligne le", "dernière mise à jour",
    ),
    "es": (
        "publicado", "publicado el", "actualizado", "actualizado el", "actualizada", "fecha",
        "última actualización", "creado",
    ),
    "it": (
        "pubblicato", "pubblicato il", "aggiornato", "aggiornato il", "ultimo aggiornamento",
        "ultima modifica",
    ),
    "pt": (
        "publicado", "publicado em", "atualizado", "atualizado em", "postado em",
        "última atualização", "criado em",
    ),
    "nl": (
        "gepubliceerd", "gepubliceerd op", "geplaatst op", "bijgewerkt", "laatst bijgewerkt",
        "laatste update", "gewijzigd", "geüpdatet",
    ),
    "pl": (
        "opublikowano", "data publikacji", "aktualizacja", "zaktualizowano", "dodano",
        "ostatnia aktualizacja", "data dodania",
    ),
    "sv": ("publicerad", "publicerat", "uppdaterad", "uppdaterat", "senast uppdaterad", "skapad"),
    "da": (
        "publiceret", "udgivet", "opdateret", "senest opdateret", "offentliggjort",
        "sidst opdateret",
    ),
    "no": ("publisert", "oppdatert", "sist oppdatert", "publisert for", "lagt ut"),
    "fi": ("julkaistu", "päivitetty", "viimeksi päivitetty", "muokattu"),
    "ru": (
        "опубликовано", "дата публикации", "обновлено", "размещено", "дата", "изменено",
        "последнее обновление",
    ),
    "uk": ("опубліковано", "дата публікації", "оновлено", "останнє оновлення", "змінено"),
    "tr": (
        "yayınlanma", "yayınlanma tarihi", "yayın tarihi", "güncelleme", "güncellenme",
        "son güncelleme", "giriş tarihi", "yayımlanma", "tarih",
    ),
    "cs": (
        "publikováno", "zveřejněno", "aktualizováno", "vydáno", "vytvořeno",
        "poslední aktualizace",
    ),
    "ja": (
        "公開", "公開日", "更新", "更新日", "最終更新", "最終更新日", "投稿日", "配信", "掲載",
        "作成日",
    ),
    "zh": (
        "发布", "发布时间", "發布時間", "发布于", "發佈於", "更新", "更新时间", "更新時間",
        "更新于", "日期", "发表于", "發表於", "最后更新", "最後更新", "出版時間",
    ),
    "ko": (
        "입력", "수정", "등록", "승인", "기사입력", "최종수정", "최종업데이트", "업데이트",
        "게시일", "작성일", "발행일",
    ),
    "ar": (
        "نشر في", "نُشر في", "تاريخ النشر", "آخر تحديث", "تم التحديث", "تحديث", "تم النشر في",
        "نشر بتاريخ",
    ),
    "el": ("δημοσιεύθηκε", "δημοσιεύτηκε", "ενημερώθηκε", "τελευταία ενημέρωση", "δημοσίευση"),
    "he": ("פורסם", "פורסם ב", "עודכן", "עודכן ב", "עדכון אחרון", "תאריך פרסום"),
    "fa": ("تاریخ انتشار", "منتشر شده", "به روز شده", "آخرین به‌روزرسانی"),
    "hi": ("प्रकाशित", "अपडेटेड", "अपडेट", "अंतिम अपडेट", "प्रकाशन तिथि", "पब्लिश्ड"),
    "vi": ("đăng ngày", "ngày đăng", "cập nhật", "cập nhật lúc", "xuất bản", "đăng lúc"),
    "id": (
        "diterbitkan", "dipublikasikan", "diperbarui", "terakhir diperbarui", "tayang", "terbit",
        "diposting pada",
    ),
    "hu": ("megjelent", "közzétéve", "frissítve", "utolsó frissítés", "publikálva", "módosítva"),
    "ro": (
        "publicat", "publicat la", "publicat în", "actualizat", "actualizat la",
        "ultima actualizare", "data publicării",
    ),
    "bg": ("публикувано", "публикувана", "обновено", "последна промяна"),
    "ca": ("publicat", "publicat el", "actualitzat", "actualitzat el"),
}  # fmt: skip
"""Language code -> what stands before a date of publication or change."""

READING_TIME: Final[dict[str, tuple[str, ...]]] = {
    "en": (
        "min read", "minute read", "minutes read", "mins read", "reading time", "read time",
        "estimated reading time",
    ),
    "de": ("min. lesezeit", "minuten lesezeit", "lesezeit", "lesedauer", "min lesezeit"),
    "fr": ("min de lecture", "minutes de lecture", "temps de lecture", "lecture :"),
    "es": ("min de lectura", "minutos de lectura", "tiempo de lectura", "min. de lectura"),
    "it": ("min di lettura", "minuti di lettura", "tempo di lettura", "min. di lettura"),
    "pt": ("min de leitura", "minutos de leitura", "tempo de leitura", "min. de leitura"),
    "nl": ("min lezen", "minuten lezen", "leestijd", "min. leestijd", "minuten leestijd"),
    "pl": ("min czytania", "minut czytania", "czas czytania", "czyta się", "min. czytania"),
    "sv": ("min läsning", "minuters läsning", "lästid", "min lästid"),
    "da": ("min. læsetid", "min læsetid", "læsetid", "min. læsning"),
    "no": ("min lesing", "min lesetid", "lesetid", "minutters lesing"),
    "fi": ("min lukuaika", "lukuaika", "minuutin lukuaika"),
    "ru": (
        "мин. чтения", "минут чтения", "время чтения", "мин на чтение", "минуты на чтение",
        "на чтение",
    ),
    "uk": ("хв читання", "хвилин читання", "час читання", "хв. читання", "час прочитання"),
    "tr": ("dk okuma", "dakika okuma", "okuma süresi", "dakikalık okuma", "dk okuma süresi"),
    "cs": ("min čtení", "minut čtení", "doba čtení", "minuty čtení", "délka čtení"),
    "ja": ("分で読めます", "分で読める", "読了時間", "この記事は約", "読むのにかかる時間"),
    "zh": (
        "分钟阅读", "分鐘閱讀", "阅读时间", "閱讀時間", "预计阅读", "阅读时长", "阅读需",
        "閱讀約",
    ),
    "ko": ("분 소요", "분 분량", "읽는 시간", "읽는데", "읽기 시간"),
    "ar": (
        "دقيقة قراءة", "دقائق قراءة", "دقائق للقراءة", "دقيقة للقراءة", "وقت القراءة",
        "مدة القراءة",
    ),
    "el": ("λεπτά ανάγνωσης", "λεπτά ανάγνωση", "χρόνος ανάγνωσης", "λεπτό ανάγνωσης"),
    "he": ("דקות קריאה", "זמן קריאה", "דק' קריאה"),
    "fa": ("زمان مطالعه", "دقیقه مطالعه", "زمان خواندن"),
    "hi": ("मिनट पढ़ें", "मिनट में पढ़ें", "पढ़ने का समय"),
    "vi": ("phút đọc", "thời gian đọc", "phút để đọc"),
    "id": ("menit baca", "menit membaca", "waktu baca", "menit dibaca"),
    "hu": ("perc olvasás", "perces olvasmány", "olvasási idő", "perc olvasási idő"),
    "ro": ("min citire", "minute de citit", "timp de citire", "min de citit"),
    "bg": ("мин. четене", "минути четене", "време за четене"),
    "ca": ("min de lectura", "minuts de lectura", "temps de lectura"),
}  # fmt: skip
"""Language code -> words beside the number of minutes."""


def _union(*tables: dict[str, tuple[str, ...]]) -> frozenset[str]:
    return frozenset(word for table in tables for words in table.values() for word in words)


ALL_BYLINE_OPENERS: Final = _union(BYLINE_OPENERS)
ALL_DATE_CUES: Final = _union(DATE_CUES)
ALL_READING_TIME: Final = _union(READING_TIME)
