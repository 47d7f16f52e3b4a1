"""Credits: the photographer, the agency, the wire desk, on a line of their own."""

from __future__ import annotations

from declutter.clutter.kind import Case, Kind

TOKENS = (
    "credit", "credits", "creditline", "photocredit", "imagecredit", "imgcredit", "mediacredit",
    "piccredit", "videocredit", "figcredit", "captioncredit", "attribution", "photographer",
    "photog", "photoby", "imagesource", "agency", "newsagency", "wire", "courtesy", "rights",
    "source", "sources", "bildnachweis", "bildquelle", "bildrechte", "quelle", "quellen",
    "fotocredit", "fotograf", "fotografo", "fotograaf", "copyrightholder", "creditos", "credito",
    "fonte", "fuente", "kilde", "zdroj", "kaynak", "zrodlo",
)  # fmt: skip

PHRASES = {
    "en": (
        "^photo:", "^photos:", "^photo by", "^photos by", "^photography by", "^photograph by",
        "^photograph:", "^photo credit", "^photo courtesy of", "^image:", "^image by",
        "^image credit", "^image source", "^image courtesy of", "^picture:", "^credit:",
        "^credits:", "^source:", "^illustration by", "^video by", "^reporting by", "; editing by",
        "^additional reporting by", "contributed to this report", "^with files from",
        "^with reporting by", "(ap photo", "/ap photo", "getty images$", "via getty images",
        "/reuters$", "^reuters$", "associated press$", "shutterstock$", "/afp", "via ap$",
    ),
    "de": (
        "^foto:", "^fotos:", "^bild:", "^bilder:", "^bildquelle:", "^bildnachweis",
        "^bildrechte:", "^quelle:", "^quellen:", "^grafik:", "^titelbild:", "^illustration:",
        "^mit material von", "^mit informationen von", "^mit agenturmaterial", "(dpa)$", "/dpa$",
        "/dpa)", "^dpa$", "(dpa/lnw)", "(afp)$", "picture alliance", "^symbolbild:",
    ),
    "fr": (
        "^photo :", "^photos :", "^crédit photo", "^crédits photo", "^crédit :", "^crédits :",
        "^photo d'illustration", "^image d'illustration", "^source :", "^sources :",
        "^illustration :", "avec afp$", "(avec afp)", "(afp)$", "^© afp", "^avec agences",
        "photo d'archives$", "^photo:", "^photos:", "^source:", "^crédits:",
    ),
    "es": (
        "^foto:", "^fotos:", "^ilustración:", "^foto de", "^fotografía:", "^fotografías:",
        "^imagen:", "^crédito:", "^créditos:", "^crédito de la foto", "^fuente:", "^fuentes:",
        "^fuente de la imagen", "^con información de", "^texto y fotos", "(efe)$", "/efe$",
        "^efe$", "europa press$", "^imagen de archivo",
    ),
    "it": (
        "^foto:", "^illustrazione:", "^foto di", "^fotografia di", "^immagine di", "^immagine:",
        "^crediti:", "^crediti foto", "^credits foto", "^fonte:", "^fonte foto",
        "^fonte immagine", "^foto d'archivio", "(ansa)$", "/lapresse$",
    ),
    "pt": (
        "^foto:", "^fotos:", "^fonte:", "^crédito:", "^créditos:", "^com informações da",
        "^com informações do", "/divulgação$", "^foto por", "^fotos de", "^imagem:", "^imagem de",
        "^crédito da foto", "^crédito da imagem", "^créditos da imagem", "^com agências",
        "(lusa)$", "^lusa$", "/agência brasil$", "/folhapress$",
    ),
    "nl": (
        "^foto:", "^beeld:", "^bron:", "^bronnen:", "^foto's:", "^fotografie:", "^beeld ©",
        "^illustratie:", "^fotograaf:", "(anp)$", "/anp$", "^anp$", "^bron foto",
    ),
    "pl": (
        "^foto:", "^fot.", "^zdjęcie:", "^zdjęcia:", "^źródło:", "^źródła:", "^źródło zdjęcia",
        "^źródło zdjęć", "^autor zdjęcia", "^foto główne", "^grafika:", "(pap)$", "/pap$",
        "^zdjęcie ilustracyjne",
    ),
    "sv": (
        "^foto:", "^bild:", "^bild från", "^källa:", "^källor:", "^bildkälla:", "^fotograf:",
        "^text och foto", "^text & foto", "^foto av", "/tt$", "(tt)$", "^arkivbild", "^genrebild",
    ),
    "da": (
        "^foto:", "^illustration:", "^kilde:", "^kilder:", "^billede:", "^billeder:",
        "^fotokredit", "^foto fra", "^tekst og foto", "^pr-foto", "^arkivfoto", "/ritzau$",
        "^ritzau$", "/ritzau scanpix", "ritzau scanpix$",
    ),
    "no": (
        "^foto:", "^kilde:", "^kilder:", "^bilde:", "^bilder:", "^fotokreditering",
        "^tekst og bilder", "^illustrasjon:", "^illustrasjonsfoto", "^illustrasjonsbilde",
        "/ntb$", "^ntb$", "(ntb)$", "(©ntb)",
    ),
    "fi": (
        "^kuva:", "^kuvat:", "^kuvaaja:", "^valokuva:", "^lähde:", "^lähteet:", "^kuvituskuva",
        "^arkistokuva", "^teksti ja kuvat", "/lehtikuva$", "(stt)$",
    ),
    "ru": (
        "^фото:", "^фото ©", "^фото из", "^фотография:", "^источник:", "^источник фото",
        "^источники:", "^изображение:", "^иллюстрация:", "^автор фото", "^по материалам",
        "/тасс$", "/риа новости$", "^© риа новости", "^видео:",
    ),
    "uk": (
        "^фото:", "^джерело:", "^джерела:", "^джерело фото", "^фото з", "^світлина:",
        "^зображення:", "^ілюстрація:", "^автор фото:", "^за матеріалами", "/укрінформ$",
        "^ілюстративне фото", "^фото ілюстративне",
    ),
    "tr": (
        "^foto:", "^fotoğraf:", "^fotoğraflar:", "^görsel:", "^kaynak:", "^kaynaklar:",
        "^fotoğraf ©", "^haber kaynağı", "^görsel kaynağı", "^fotoğraf kaynağı", "(aa)$",
        "/dha$", "(dha)$", "/anadolu$",
    ),
    "cs": (
        "^foto:", "^fotografie:", "^zdroj:", "^zdroje:", "^zdroj foto", "^zdroj obrázku",
        "^zdroj fotografie", "^autor fotografie", "^ilustrační foto", "^ilustrační snímek",
        "/čtk$", "(čtk)$", "^snímek:",
    ),
    "ja": (
        "^写真：", "^写真:", "^写真＝", "^写真提供", "^画像：", "^画像:", "^画像提供",
        "^画像出典", "^出典：", "^出典:", "^提供：", "^撮影：", "^撮影／", "^写真／", "^取材・文",
        "^文／", "^イラスト：", "（共同）$", "（時事）$", "【時事】$",
    ),
    "zh": (
        "（新华社）$", "^责任编辑", "^责编", "^责任校对", "^編輯：", "^编辑：", "^来源：",
        "^来源:", "^來源：", "^图片来源", "^圖片來源", "^图源", "^图：", "^圖：", "^资料来源：",
        "^資料來源：", "^图/", "^圖／", "^文/图", "^摄影：", "^攝影：", "^（图片来源",
        "（中央社）$",
    ),
    "ko": (
        "^사진=", "^사진:", "^사진 =", "^사진 제공", "^사진제공", "^이미지 출처", "^사진 출처",
        "^출처:", "^출처 :", "^자료=", "^자료 제공", "^그래픽=", "^[사진=", "[연합뉴스]$",
        "(연합뉴스)$", "/연합뉴스$", "^영상=", "^글·사진",
    ),
    "ar": (
        "^المصدر:", "^المصدر :", "^مصدر الصورة", "^الصورة:", "^تصوير:", "^صورة:", "^المصادر:",
        "(أ ف ب)$", "(رويترز)$", "(وكالات)$", "^صورة أرشيفية", "^وكالات$",
    ),
    "el": ("^φωτογραφία:", "^φωτογραφίες:", "^φωτο:", "^πηγή:", "^πηγές:"),
    "he": ("^צילום:", "^צילומים:", "^קרדיט:", "^קרדיט צילום", "^מקור:", "^צילום אילוסטרציה"),
    "hi": ("^फोटो:", "^फोटो क्रेडिट", "^तस्वीर:", "^स्रोत:", "^सोर्स:", "^इमेज सोर्स"),
    "vi": ("^ảnh:", "^nguồn:", "^nguồn ảnh", "^ảnh minh họa", "^theo ttxvn$", "(ttxvn)$"),
    "id": (
        "^foto:", "^foto oleh", "^sumber:", "^sumber foto", "^sumber gambar", "(antara)$",
        "/antara$",
    ),
    "hu": ("^fotó:", "^forrás:", "^kép:", "^kép forrása", "^borítókép:", "^nyitókép:", "(mti)$"),
    "ro": (
        "^foto:", "^foto credit", "^sursa:", "^sursa foto", "^sursă foto", "^surse foto",
        "(agerpres)$",
    ),
}  # fmt: skip

KIND = Kind(
    role="credit",
    summary="A line that only names the photographer, agency, source or desk behind the piece.",
    tokens=TOKENS,
    phrases=PHRASES,
    max_words=30,
    examples=(
        Case(
            "en",
            "<p>The ferry will sail again in May.</p>"
            "<p><em>Reporting by Nadia Ferrow; Editing by Colm Ashby</em></p>",
            ("Reporting by Nadia Ferrow; Editing by Colm Ashby",),
        ),
        Case(
            "de",
            "<p>Der Kran bleibt bis zum Herbst stehen.</p>"
            '<p class="article-credit">Mit Material von dpa und AFP</p>',
            ("Mit Material von dpa und AFP",),
        ),
        Case(
            "es",
            '<figure><img src="muelle.jpg" alt=""><span class="photo-credit">Foto: Inés Barrado'
            " / Agencia Litoral</span></figure>",
            ("Foto: Inés Barrado / Agencia Litoral",),
        ),
        Case(
            "zh",
            '<p>新码头预计明年春天启用。</p><p class="editor">责任编辑：沈望舒</p>',
            ("责任编辑：沈望舒",),
        ),
        Case(
            "sv",
            '<div class="image-meta"><span class="credit">Foto: Ebba Lindqvarn/TT</span></div>',
            ("Foto: Ebba Lindqvarn/TT",),
        ),
        Case(
            "ru",
            '<div class="article__photo-source">Фото: пресс-служба речного порта</div>',
            ("Фото: пресс-служба речного порта",),
        ),
    ),
    near_misses=(
        Case(
            "en",
            "<p>The photo by an unknown sailor hung in the harbour office for sixty years before"
            " anyone asked who the third man was.</p>",
            (
                "The photo by an unknown sailor hung in the harbour office for sixty years before"
                " anyone asked who the third man was.",
            ),
        ),
        Case(
            "de",
            "<p>Bremen (dpa) – Im Hafen ist am Morgen ein Schwimmkran gekippt. Verletzt wurde nach"
            " Angaben der Polizei niemand.</p>",
            (
                "Bremen (dpa) – Im Hafen ist am Morgen ein Schwimmkran gekippt. Verletzt wurde"
                " nach Angaben der Polizei niemand.",
            ),
        ),
        Case(
            "fr",
            "<p>La source de la rivière reste introuvable : les photos aériennes ne montrent que"
            " de la mousse et trois rochers.</p>",
            (
                "La source de la rivière reste introuvable : les photos aériennes ne montrent que"
                " de la mousse et trois rochers.",
            ),
        ),
        Case(
            "ja",
            "<p>写真提供を呼びかけたところ、町の古いアルバムが二百冊も集まったという。</p>",
            ("写真提供を呼びかけたところ、町の古いアルバムが二百冊も集まったという。",),
        ),
        Case(
            "pt",
            "<p>A fonte da praça voltou a jorrar depois de nove anos, e os vizinhos tiraram fotos"
            " até anoitecer.</p>",
            (
                "A fonte da praça voltou a jorrar depois de nove anos, e os vizinhos tiraram fotos"
                " até anoitecer.",
            ),
        ),
    ),
)
