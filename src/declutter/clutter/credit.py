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
    "el": (
        "^φωτογραφία:", "^φωτογραφίες:", "^φωτο:", "^πηγή:", "^πηγές:", "^πηγή φωτογραφίας",
        "^φωτογραφία αρχείου", "^φωτο αρχείου", "^φωτό:", "^πηγή εικόνας", "^εικόνα:",
        "^με πληροφορίες από", "/απε-μπε$", "(απε-μπε)$", "/eurokinissi$", "^eurokinissi$",
    ),
    "he": (
        "^צילום:", "^צילומים:", "^קרדיט:", "^קרדיט צילום", "^מקור:", "^צילום אילוסטרציה",
        "^צילום |", "^צילום מסך:", "^איור:", "^תמונה:", "^צילום ארכיון", "^מקור התמונה", "^תצלום:",
    ),
    "hi": (
        "^फोटो:", "^फोटो क्रेडिट", "^तस्वीर:", "^स्रोत:", "^सोर्स:", "^इमेज सोर्स", "^फोटो :",
        "^फोटो सोर्स", "^फोटो सौजन्य", "^फोटो साभार", "^छवि:", "^तस्वीर साभार", "^साभार:",
        "^इनपुट:", "^फाइल फोटो", "^प्रतीकात्मक तस्वीर", "^सांकेतिक तस्वीर", "(पीटीआई)$", "(भाषा)$",
        "^स्रोत :",
    ),
    "vi": (
        "^ảnh:", "^nguồn:", "^nguồn ảnh", "^ảnh minh họa", "^theo ttxvn$", "(ttxvn)$",
        "^ảnh chụp màn hình", "^hình ảnh:", "^ảnh minh hoạ", "^hình minh họa", "^nguồn ảnh:",
        "^nguồn tin:", "^ảnh internet", "^ảnh: internet", "(nguồn:", "^nguồn: internet",
        "^theo vnexpress$",
    ),
    "id": (
        "^foto:", "^foto oleh", "^sumber:", "^sumber foto", "^sumber gambar", "(antara)$",
        "/antara$", "^foto :", "^gambar:", "^foto: dok", "^ilustrasi:", "^kredit foto", "^sumber :",
        "^sumber artikel", "^foto ilustrasi", "^(foto:", "(foto: antara",
    ),
    "hu": (
        "^fotó:", "^forrás:", "^kép:", "^kép forrása", "^borítókép:", "^nyitókép:", "(mti)$",
        "^fotó :", "^fotók:", "^foto:", "^képek forrása", "^kép: illusztráció", "^illusztráció:",
        "^a kép illusztráció", "^képünk illusztráció", "^forrás és fotó", "^fotó és forrás",
        "/mti$", "^mti$", "^kiemelt kép:", "^borítókép forrása", "^címlapkép:",
    ),
    "ro": (
        "^foto:", "^foto credit", "^sursa:", "^sursa foto", "^sursă foto", "^surse foto",
        "(agerpres)$", "^foto ©", "^fotografie:", "^fotografii:", "^sursă:", "^surse:",
        "^sursa imagine", "^sursa imaginii", "^credit foto", "^imagine:", "^foto arhivă",
        "^foto ilustrativ", "^imagine ilustrativă", "^foto cu rol", "^imagine cu rol", "/agerpres$",
        "(mediafax)$", "/mediafax$", "inquam photos$",
    ),
    "bg": (
        "^снимка:", "^снимки:", "^снимката:", "^източник:", "^източник на снимката", "^фото:",
        "^илюстрация:", "^автор на снимката", "^снимка ©", "^снимка архив", "^архивна снимка",
        "/бта$", "(бта)$", "/бгнес$",
    ),
    "hr": (
        "^foto:", "^fotografija:", "^fotografije:", "^foto: pixsell", "^izvor:", "^izvori:",
        "^izvor fotografije", "^autor fotografije", "^ilustracija:", "^ilustrativna fotografija",
        "^snimio:", "^snimila:", "/hina$", "(hina)$", "/pixsell$",
    ),
    "sr": (
        "^фото:", "^извор:", "^извори:", "^фотографија:", "^аутор фотографије", "^илустрација:",
        "/танјуг$", "(танјуг)$", "^foto:", "^izvor:", "^izvor fotografije", "^ilustracija:",
        "/tanjug$", "(tanjug)$", "/beta$", "(beta)$", "^foto: tanjug", "^printscreen",
    ),
    "sk": (
        "^foto:", "^fotografia:", "^fotografie:", "^zdroj:", "^zdroje:", "^zdroj foto",
        "^zdroj fotografie", "^autor fotografie", "^ilustračné foto", "^ilustračná fotografia",
        "^ilustračná snímka", "^snímka:", "^na snímke", "(tasr)$", "/tasr$", "(sita)$", "/sita$",
    ),
    "sl": (
        "^foto:", "^fotografija:", "^fotografije:", "^vir:", "^viri:", "^vir fotografije",
        "^vir slike", "^avtor fotografije", "^foto ©", "^ilustracija:", "^simbolična fotografija",
        "^fotografija je simbolična", "/sta$", "(sta)$", "/bobo$",
    ),
    "ca": (
        "^fotografia:", "^fotografies:", "^imatge:", "^foto:", "^font:", "^fonts:",
        "^font de la imatge", "^il·lustració:", "^crèdits:", "^imatge d'arxiu", "^foto d'arxiu",
        "(acn)$", "/acn$", "^acn$",
    ),
    "fa": (
        "^عکس:", "^عکس از", "^عکاس:", "^منبع:", "^منبع عکس", "^منبع تصویر", "^منابع:", "^تصویر:",
        "^منبع خبر", "^تصویر تزئینی", "^عکس تزئینی", "^عکس آرشیوی",
    ),
    "ur": (
        "^تصویر:", "^فوٹو:", "^تصویر کا ذریعہ", "^تصویر بشکریہ", "^فوٹو بشکریہ", "^بشکریہ:",
        "^ماخذ:", "^ذریعہ:", "^فائل فوٹو", "^تصاویر:",
    ),
    "bn": (
        "^ছবি:", "^ছবি :", "^ছবি সংগৃহীত", "^ছবি: সংগৃহীত", "^ফাইল ছবি", "^ফাইল ফটো", "^সূত্র:",
        "^সূত্র :", "^তথ্যসূত্র", "^প্রতীকী ছবি", "^আলোকচিত্র:", "ছবি: সংগৃহীত$",
    ),
    "ms": (
        "^foto:", "^gambar:", "^gambar hiasan", "^sumber:", "^kredit foto", "^kredit gambar",
        "^foto hiasan", "^foto fail", "^gambar fail", "^foto ihsan", "– bernama$", "-- bernama$",
        "(bernama)$", "/bernama$",
    ),
    "th": (
        "^ภาพ:", "^ภาพ :", "^ภาพโดย", "^ภาพจาก", "^ภาพประกอบ:", "^แฟ้มภาพ", "^ที่มา:", "^ที่มา :",
        "^ที่มาภาพ", "^ขอบคุณภาพ", "^ขอบคุณข้อมูล", "^เครดิตภาพ", "^อ้างอิง:", "^แหล่งที่มา",
        "^ถ่ายภาพ:",
    ),
    "et": (
        "^foto:", "^fotod:", "^pilt:", "^allikas:", "^allikad:", "^foto autor", "^illustratsioon:",
        "^illustreeriv foto", "^illustratiivne foto", "^arhiivifoto", "(bns)$", "/scanpix$",
        "/bns$",
    ),
    "lv": (
        "^foto:", "^attēls:", "^avots:", "^avoti:", "^foto no", "^foto autors", "^ilustrācija:",
        "^ilustratīvs foto", "^ilustratīvs attēls", "^attēlam ir ilustratīva", "/leta$", "(leta)$",
        "^foto: leta",
    ),
    "lt": (
        "^nuotr.", "^nuotrauka:", "^nuotraukos:", "^nuotraukos autorius", "^nuotraukų autorius",
        "^šaltinis:", "^šaltiniai:", "^foto:", "^asociatyvi nuotr", "^iliustracija:", "nuotr.$",
        "/bns$", "(bns)$", "/elta$", "(elta)$",
    ),
    "ka": (
        "^ფოტო:", "^ფოტოები:", "^წყარო:", "^წყაროები:", "^ფოტოს ავტორი", "^ილუსტრაცია:", "^სურათი:",
        "^ფოტო ©", "^საილუსტრაციო ფოტო",
    ),
    "hy": (
        "^լուսանկարը՝", "^լուսանկարը:", "^լուսանկար՝", "^լուսանկարները՝", "^ֆոտո՝", "^ֆոտո:",
        "^աղբյուր՝", "^աղբյուրը՝", "^աղբյուր:", "^նկարը՝",
    ),
    "kk": (
        "^фото:", "^сурет:", "^дереккөз:", "^дерек көзі:", "^фотосурет:", "^фото ашық дереккөзден",
        "^көрнекі сурет", "^сурет ашық дереккөз", "/қазақпарат$",
    ),
    "az": (
        "^foto:", "^fotolar:", "^şəkil:", "^mənbə:", "^foto mənbəyi", "^illüstrasiya:",
        "^arxiv foto", "/azərtac$", "(azərtac)$",
    ),
    "ta": (
        "^படம்:", "^படங்கள்:", "^புகைப்படம்:", "^ஆதாரம்:", "^மூலம்:", "^பட மூலாதாரம்", "^நன்றி:",
        "^கோப்புப் படம்", "^கோப்பு படம்",
    ),
    "mr": (
        "^छायाचित्र:", "^छायाचित्र :", "^छायाचित्र सौजन्य", "^फोटो सौजन्य", "^फोटो:", "^स्रोत:",
        "^संग्रहित छायाचित्र", "^सौजन्य:",
    ),
    "tl": (
        "^larawan:", "^larawan mula sa", "^larawan ni", "^kuha ni", "^kuha ni:", "^pinagmulan:",
        "^litrato:", "^litrato ni", "^mga larawan:",
    ),
    "sw": (
        "^picha:", "^picha na", "^picha kwa hisani", "^chanzo:", "^chanzo cha picha",
        "^chanzo cha picha,",
    ),
    "mk": (
        "^фото:", "^извор:", "^извори:", "^фотографија:", "^илустрација:", "^фото архива", "/миа$",
        "(миа)$",
    ),
    "sq": (
        "^foto:", "^foto nga", "^burimi:", "^fotografia:", "^foto ilustruese", "^foto ilustrim",
        "^ilustrim:", "^foto arkiv",
    ),
    "te": (
        "^ఫోటో:", "^చిత్రం:", "^ఫొటో:", "^మూలం:", "^ఫోటో సోర్స్", "^ఫొటో సోర్స్", "^ఫైల్ ఫోటో",
    ),
    "gu": (
        "^ફોટો:", "^તસવીર:", "^તસ્વીર:", "^સ્ત્રોત:", "^ફોટો સોર્સ", "^ફાઈલ ફોટો", "^સૌજન્ય:",
        "^ફાઇલ તસવીર",
    ),
    "ne": (
        "^तस्बिर:", "^तस्बिर :", "^तस्वीर :", "^फोटो :", "^स्रोत :", "^फाइल तस्बिर", "^फाइल फोटो",
    ),
    "uz": (
        "^foto:", "^surat:", "^manba:", "^rasm:", "^фото:", "^манба:", "^сурат:",
    ),
    "gl": (
        "^fotografía:", "^imaxe:", "^fonte:", "^fontes:", "^foto:", "^imaxe de arquivo",
        "^crédito da imaxe",
    ),
    "eu": (
        "^argazkia:", "^argazkiak:", "^iturria:", "^irudia:", "^argazkilaria:",
        "^artxiboko argazkia",
    ),
    "af": (
        "^foto:", "^foto's:", "^bron:", "^beeld:", "^illustrasie:", "^argieffoto", "^foto verskaf",
    ),
    "is": (
        "^mynd:", "^myndir:", "^ljósmynd:", "^ljósmyndari:", "^heimild:", "^heimildir:",
        "^mynd úr safni", "^mynd/", "^ljósmynd/",
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
        Case(
            "sl",
            "<p>Fotografija: Blaž Kodrin</p>",
            ("Fotografija: Blaž Kodrin",),
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
