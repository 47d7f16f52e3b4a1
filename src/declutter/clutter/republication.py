"""Republication notes: where a piece first ran, under which licence, who may reprint it."""

from __future__ import annotations

from declutter.clutter.kind import Case, Kind

TOKENS = (
    "republish", "republication", "republishing", "republishbutton", "republishmodal",
    "republicationtracker", "syndication", "syndicated", "syndicate", "reprint", "reprints",
    "license", "licence", "licensing", "licencing", "cclicense", "cclicence", "creativecommons",
    "creativecommon", "ccby", "ccbyline", "copyright", "copyrights", "copyrightnotice",
    "articlecopyright", "postcopyright", "copynotice", "permissions", "permission",
    "rightslink", "canonicalsource", "originalsource", "originalpost", "originallink",
    "originallypublished", "firstpublished", "crosspost", "crossposted", "feedfooter",
    "rssfooter", "urheberrecht", "lizenz", "lizenzhinweis", "licencia", "licenza", "licenca",
    "licencja", "derechos", "direitos", "diritti", "republicar", "ripubblica", "banquan",
)  # fmt: skip

PHRASES = {
    "en": (
        "this article was originally published", "this story was originally published",
        "this post was originally published", "this piece was originally published",
        "this article originally appeared", "this story originally appeared",
        "this post originally appeared", "this article first appeared", "this story first appeared",
        "this article was first published", "this story was first published",
        "^originally published at", "^originally published by", "^originally published in",
        "^originally published on", "^first published in", "^first published on",
        "^republish this", "^republish our", "is republished from", "is republished under",
        "is republished with permission", "reprinted with permission", "reproduced with permission",
        "read the original article", "under a creative commons",
        "licensed under cc", "^copyright ©", "^© copyright",
        "all rights reserved$", "this material may not be published",
        "may not be published, broadcast", "may not be reproduced without", "^for reprint rights",
        "appeared first on", "distributed by tribune content",
    ),
    "de": (
        "dieser artikel erschien zuerst", "dieser beitrag erschien zuerst",
        "dieser text erschien zuerst", "dieser artikel ist zuerst erschienen",
        "dieser beitrag ist zuerst erschienen", "^zuerst erschienen in", "^zuerst erschienen auf",
        "^erstmals erschienen in", "erschien zuerst auf", "alle rechte vorbehalten",
        "mit freundlicher genehmigung übernommen", "unter einer creative-commons-lizenz",
        "unter der lizenz cc", "steht unter einer creative", "nachdruck verboten",
        "nachdruck nur mit genehmigung", "aus dem englischen übersetzt von",
    ),
    "fr": (
        "cet article a été publié initialement", "cet article a été initialement publié",
        "cet article a d'abord été publié", "cet article est paru initialement",
        "cet article est republié à partir de", "la version originale de cet article",
        "lire l'article original", "^initialement publié", "^publié initialement",
        "tous droits réservés", "reproduction interdite", "toute reproduction interdite",
        "sous licence creative commons", "est mis à disposition selon les termes",
        "est apparu en premier sur", "reproduit avec l'autorisation de",
    ),
    "es": (
        "este artículo fue publicado originalmente", "este artículo se publicó originalmente",
        "este texto fue publicado originalmente", "esta nota fue publicada originalmente",
        "^publicado originalmente en", "^artículo publicado originalmente", "lea el original aquí",
        "lee el artículo original", "todos los derechos reservados",
        "prohibida su reproducción total", "queda prohibida la reproducción",
        "bajo licencia creative commons", "bajo una licencia de creative commons",
        "^republicar este artículo", "se publicó primero en", "aparece primero en",
    ),
    "it": (
        "^riproduzione riservata", "© riproduzione riservata", "tutti i diritti riservati",
        "questo articolo è stato pubblicato originariamente",
        "questo articolo è stato pubblicato per la prima volta",
        "questo articolo è apparso originariamente", "questo articolo è uscito su",
        "^pubblicato originariamente su", "leggi l'articolo originale",
        "sotto licenza creative commons",
        "con licenza creative commons", "l'articolo proviene da", "è vietata la riproduzione",
        "riproduzione vietata",
    ),
    "pt": (
        "este artigo foi publicado originalmente", "este texto foi publicado originalmente",
        "esta reportagem foi publicada originalmente", "esta matéria foi publicada originalmente",
        "^publicado originalmente em", "^texto originalmente publicado", "leia o artigo original",
        "leia o texto original", "todos os direitos reservados", "^republique este",
        "é proibida a reprodução", "proibida a reprodução total", "sob licença creative commons",
        "sob uma licença creative commons", "apareceu primeiro em", "o post apareceu primeiro",
    ),
    "nl": (
        "dit artikel verscheen eerder", "dit artikel verscheen oorspronkelijk",
        "dit artikel is eerder gepubliceerd", "dit artikel is oorspronkelijk gepubliceerd",
        "dit artikel werd eerder gepubliceerd", "dit stuk verscheen eerder",
        "dit bericht verscheen eerst op", "^eerder verschenen in", "^eerder gepubliceerd in",
        "alle rechten voorbehouden", "onder een creative commons",
        "overgenomen met toestemming van",
        "verscheen eerst op",
    ),
    "pl": (
        "artykuł ukazał się pierwotnie", "artykuł pierwotnie ukazał się",
        "tekst ukazał się pierwotnie",
        "tekst pierwotnie ukazał się", "artykuł został pierwotnie opublikowany",
        "artykuł został opublikowany na licencji", "^pierwotnie opublikowano",
        "wszelkie prawa zastrzeżone",
        "wszystkie prawa zastrzeżone", "materiał chroniony prawem autorskim",
        "dalsze rozpowszechnianie artykułu", "na licencji creative commons",
        "licencji creative commons",
        "pojawił się poniżej pierwszy raz", "przedruk za zgodą",
    ),
    "sv": (
        "artikeln publicerades ursprungligen", "artikeln publicerades först",
        "artikeln har tidigare publicerats", "texten publicerades först",
        "texten är tidigare publicerad",
        "inlägget publicerades först", "inlägget dök först upp på", "^först publicerad i",
        "^ursprungligen publicerad", "alla rättigheter förbehållna", "under en creative commons",
        "eftertryck förbjudes", "detta är en nyhet från tt",
    ),
    "da": (
        "artiklen blev oprindeligt bragt", "artiklen blev først bragt",
        "artiklen er oprindeligt bragt",
        "artiklen er tidligere bragt", "artiklen har tidligere været bragt",
        "indlægget blev først bragt",
        "denne artikel er oprindeligt udgivet", "^oprindeligt bragt i", "^først bragt i",
        "alle rettigheder forbeholdes", "alle rettigheder forbeholdt", "under en creative commons",
        "må ikke gengives uden", "læs den originale artikel",
    ),
    "no": (
        "artikkelen ble først publisert", "artikkelen ble opprinnelig publisert",
        "artikkelen er opprinnelig publisert", "artikkelen er tidligere publisert",
        "innlegget ble først publisert", "innlegget dukket først opp på",
        "saken ble først publisert",
        "teksten ble først publisert", "^først publisert i", "^først publisert på",
        "^opprinnelig publisert", "alle rettigheter reservert", "under en creative commons",
        "les originalartikkelen",
    ),
    "fi": (
        "artikkeli on alun perin julkaistu", "artikkeli julkaistiin alun perin",
        "juttu on julkaistu alun perin", "juttu julkaistiin ensimmäisen kerran",
        "kirjoitus on julkaistu alun perin", "artikkeli on julkaistu ensimmäisen kerran",
        "^alun perin julkaistu", "^julkaistu alun perin", "kaikki oikeudet pidätetään",
        "creative commons -lisenssillä", "artikkeli ilmestyi ensin",
    ),
    "ru": (
        "статья впервые опубликована", "впервые опубликовано в", "впервые опубликовано на",
        "статья была впервые опубликована", "материал впервые опубликован", "^оригинал статьи",
        "^оригинал материала", "^перепечатка материалов", "все права защищены",
        "перепечатка разрешена только", "при перепечатке ссылка", "при цитировании ссылка на",
        "при использовании материалов ссылка", "по лицензии creative commons",
        "на условиях лицензии creative commons", "публикуется с разрешения",
        "сообщение появились сначала на",
    ),
    "uk": (
        "стаття вперше опублікована", "вперше опубліковано в", "вперше опубліковано на",
        "матеріал вперше опубліковано", "^оригінал статті", "^оригінал матеріалу",
        "всі права захищені",
        "усі права захищені", "усі права застережено", "передрук матеріалів дозволено",
        "при передруку посилання", "при використанні матеріалів посилання",
        "за ліцензією creative commons", "на умовах ліцензії creative commons",
        "публікується з дозволу",
    ),
    "tr": (
        "bu makale ilk olarak", "bu yazı ilk olarak", "bu haber ilk olarak",
        "ilk önce şurada göründü",
        "ilk önce üzerinde ortaya çıktı", "^ilk yayımlandığı yer", "^ilk yayınlandığı yer",
        "yazının orijinali için", "makalenin orijinaline", "tüm hakları saklıdır",
        "her hakkı saklıdır",
        "izinsiz kopyalanamaz", "kaynak gösterilmeden kullanılamaz",
        "kaynak gösterilmeden yayınlanamaz",
        "creative commons lisansı ile", "izin alınarak yayımlanmıştır",
    ),
    "cs": (
        "článek původně vyšel", "článek vyšel původně", "text původně vyšel", "text vyšel původně",
        "článek byl původně publikován", "článek vyšel nejprve na", "^původně vyšlo",
        "^původně publikováno",
        "všechna práva vyhrazena", "publikování nebo další šíření", "bez písemného souhlasu",
        "pod licencí creative commons", "přetištěno se souhlasem", "se nejdříve objevil na",
    ),
    "ja": (
        "無断転載を禁じます", "無断転載禁止", "無断転載・複製を禁じ", "無断複写・転載",
        "無断での転載", "^転載元",
        "^初出：", "^初出:", "^初出は", "本記事は転載", "より転載しています", "からの転載です",
        "の許可を得て転載",
        "許可を得て翻訳", "^元記事はこちら", "^元記事：", "クリエイティブ・コモンズ・ライセンス",
        "著作権は当社に",
        "記事・写真・図表などの無断",
    ),
    "zh": (
        "未经授权不得转载", "未经授权，不得转载", "未经许可不得转载", "未經授權不得轉載",
        "未經授權，不得轉載",
        "未經許可不得轉載", "未经允许不得转载", "未經允許不得轉載", "转载请注明", "轉載請註明",
        "转载请联系",
        "轉載請聯繫", "^版权声明", "^版權聲明", "^本文转载自", "^本文轉載自", "^本文首发于",
        "^本文首發於",
        "^原载于", "^原載於", "^原文链接", "^原文連結", "^原文刊登於", "本文经授权转载",
        "本文經授權轉載",
        "版权归原作者所有", "版權歸原作者所有", "版权所有", "版權所有", "知识共享署名",
        "創用cc授權",
    ),
    "ko": (
        "무단 전재 및 재배포 금지", "무단전재 및 재배포 금지", "무단전재-재배포 금지",
        "무단 전재-재배포",
        "무단전재 재배포 금지", "무단복제 및 전재", "무단 복제 및 배포", "^저작권자", "저작권자 ©",
        "저작권자(c)",
        "^ⓒ", "ai 학습 및 활용 금지", "이 기사는 원래", "에 처음 게재", "원문 보기$", "^원문 링크",
        "허락을 받아 전재", "크리에이티브 커먼즈 라이선스",
    ),
    "ar": (
        "جميع الحقوق محفوظة", "كل الحقوق محفوظة", "حقوق النشر محفوظة", "نشر هذا المقال أولا",
        "نشر هذا المقال لأول مرة", "نُشر هذا المقال أولا", "نُشر هذا المقال لأول مرة",
        "^نشر لأول مرة في",
        "^للاطلاع على المقال الأصلي", "^رابط المقال الأصلي", "^المقال الأصلي:",
        "رخصة المشاع الإبداعي",
        "يمنع النسخ أو إعادة النشر", "ظهرت أولا على", "ظهر المقال أولا على",
    ),
    "el": (
        "δημοσιεύθηκε αρχικά στο", "δημοσιεύτηκε αρχικά στο", "^πρώτη δημοσίευση",
        "^αναδημοσίευση από", "απαγορεύεται η αναδημοσίευση", "επιτρέπεται η αναδημοσίευση",
        "με την επιφύλαξη παντός δικαιώματος", "όλα τα δικαιώματα διατηρούνται",
        "άδεια creative commons", "εμφανίστηκε πρώτα στο", "το άρθρο δημοσιεύτηκε αρχικά",
        "το άρθρο δημοσιεύθηκε αρχικά", "με άδεια creative commons",
    ),
    "he": (
        "כל הזכויות שמורות", "פורסם לראשונה", "פורסם במקור", "הכתבה פורסמה לראשונה",
        "המאמר פורסם לראשונה", "הופיע לראשונה", "אין להעתיק או להפיץ", "ברישיון creative commons",
        "^למאמר המקורי", "^לכתבה המקורית", "פורסם לראשונה ב", "אין להעתיק",
    ),
    "hi": (
        "सर्वाधिकार सुरक्षित", "सभी अधिकार सुरक्षित", "यह लेख मूल रूप से", "यह लेख सबसे पहले",
        "यह रिपोर्ट मूल रूप से", "मूल लेख पढ़ें", "मूल रूप से अंग्रेजी में प्रकाशित",
        "क्रिएटिव कॉमन्स लाइसेंस", "पहली बार प्रकाशित हुआ था", "इस लेख को मूल रूप से",
        "बिना अनुमति के पुनः",
    ),
    "vi": (
        "bài viết được đăng lần đầu", "bài viết gốc đăng trên", "^link bài gốc", "^nguồn bài viết:",
        "^đọc bài gốc", "xem bài viết gốc", "vui lòng ghi rõ nguồn", "ghi rõ nguồn khi",
        "giữ bản quyền nội dung", "không sao chép dưới mọi hình thức", "bảo lưu mọi quyền",
        "theo giấy phép creative commons", "ghi rõ nguồn khi sao chép", "bài viết gốc",
        "nghiêm cấm sao chép",
    ),
    "id": (
        "artikel ini pertama kali tayang", "artikel ini pertama kali terbit",
        "artikel ini pertama kali diterbitkan", "artikel ini telah tayang di",
        "artikel ini diterbitkan ulang dari", "baca artikel aslinya", "baca artikel sumber",
        "hak cipta dilindungi", "dilarang mengutip sebagian", "dilarang memperbanyak tanpa",
        "di bawah lisensi creative commons", "dilarang keras mengambil konten",
        "artikel ini pertama kali", "artikel ini telah terbit", "artikel ini sebelumnya telah",
        "hak cipta dilindungi undang-undang", "dilarang mengutip", "tanpa izin tertulis",
    ),
    "hu": (
        "a cikk eredetileg", "az írás eredetileg", "a cikk először a", "^eredeti megjelenés",
        "^eredetileg megjelent", "^az eredeti cikk itt", "minden jog fenntartva",
        "creative commons licenc alatt", "először itt jelent meg", "a cikk angol eredetije",
        "a cikk eredeti változata", "a szöveg eredetileg", "creative commons licenc",
        "a szerkesztőség engedélye", "engedélyével közöljük",
    ),
    "ro": (
        "acest articol a fost publicat inițial", "articolul a fost publicat inițial",
        "articol publicat inițial", "acest articol a apărut inițial",
        "articolul a apărut prima dată", "apare prima dată în", "^publicat inițial",
        "citește articolul original", "toate drepturile rezervate", "este interzisă reproducerea",
        "sub licență creative commons", "preluarea textelor", "acest text a fost publicat inițial",
        "acest articol este preluat", "articol preluat de pe", "articol preluat cu",
        "preluarea integrală", "preluarea materialelor", "reproducerea integrală",
        "fără acordul scris", "publicat cu permisiunea",
    ),
    "bg": (
        "статията е публикувана първоначално", "статията е публикувана за първи път",
        "текстът е публикуван първоначално", "първоначално публикуван в", "^оригиналната статия",
        "всички права запазени", "всички права са запазени", "препечатването е забранено",
        "използването и публикуването на част", "без изричното разрешение",
        "под лиценз криейтив комънс", "под лиценз creative commons", "публикува се с разрешение",
        "публикуван с разрешение", "публикувано с разрешение",
    ),
    "hr": (
        "članak je izvorno objavljen", "tekst je izvorno objavljen", "tekst je prvotno objavljen",
        "članak je prvotno objavljen", "izvorno objavljeno na", "sva prava pridržana",
        "zabranjeno je prenošenje", "zabranjeno kopiranje", "prenošenje sadržaja",
        "pod licencijom creative commons", "preneseno uz dopuštenje", "uz dopuštenje autora",
        "nije dopušteno prenositi",
    ),
    "sr": (
        "текст је првобитно објављен", "чланак је првобитно објављен", "сва права задржана",
        "преузимање садржаја", "забрањено преузимање", "под лиценцом creative commons",
        "tekst je prvobitno objavljen", "članak je prvobitno objavljen",
        "tekst je originalno objavljen", "sva prava zadržana", "sva prava su zadržana",
        "zabranjeno preuzimanje", "preuzimanje sadržaja", "preuzimanje delova teksta",
        "uz obavezno navođenje izvora", "pod licencom creative commons",
    ),
    "sk": (
        "článok pôvodne vyšiel", "článok vyšiel pôvodne", "text pôvodne vyšiel",
        "článok bol pôvodne publikovaný", "článok bol pôvodne uverejnený", "všetky práva vyhradené",
        "publikovanie alebo ďalšie šírenie", "bez predchádzajúceho písomného súhlasu",
        "bez súhlasu redakcie", "pod licenciou creative commons", "uverejnené so súhlasom",
    ),
    "sl": (
        "članek je bil prvotno objavljen", "prispevek je bil prvotno objavljen",
        "besedilo je bilo prvotno objavljeno", "prvotno objavljeno v", "izvirni članek",
        "vse pravice pridržane", "prepovedano kopiranje", "brez pisnega dovoljenja",
        "objavljeno z dovoljenjem", "pod licenco creative commons", "ponatis je dovoljen",
    ),
    "ca": (
        "aquest article es va publicar originalment", "aquest article va ser publicat originalment",
        "article publicat originalment", "publicat originalment a", "llegeix l'article original",
        "tots els drets reservats", "sota llicència creative commons",
        "amb llicència creative commons", "sota una llicència creative commons",
        "prohibida la reproducció", "ha aparegut primer a",
    ),
    "fa": (
        "تمامی حقوق محفوظ است", "تمام حقوق محفوظ است", "کلیه حقوق محفوظ است",
        "این مقاله نخستین بار", "این مطلب نخستین بار", "این مقاله اولین بار", "متن اصلی مقاله",
        "بازنشر مطالب", "بازنشر این مطلب", "نقل مطالب با ذکر منبع", "استفاده از مطالب با ذکر منبع",
        "با ذکر منبع بلامانع",
    ),
    "ur": (
        "جملہ حقوق محفوظ", "تمام حقوق محفوظ", "یہ مضمون پہلی بار", "یہ تحریر پہلی بار",
        "یہ مضمون اصل میں", "یہ تحریر سب سے پہلے", "اصل مضمون پڑھیں", "کری ایٹو کامنز",
    ),
    "bn": (
        "সর্বস্বত্ব সংরক্ষিত", "স্বত্ব সংরক্ষিত", "লেখাটি প্রথম প্রকাশিত",
        "নিবন্ধটি প্রথম প্রকাশিত", "প্রথম প্রকাশিত হয়", "প্রথম প্রকাশিত হয়", "মূল লেখা পড়ুন",
        "মূল লেখা পড়ুন", "অনুমতি ছাড়া ব্যবহার", "অনুমতি ছাড়া ব্যবহার", "ক্রিয়েটিভ কমন্স",
        "ক্রিয়েটিভ কমন্স",
    ),
    "ms": (
        "artikel ini diterbitkan pertama kali", "artikel ini pertama kali diterbitkan",
        "artikel ini asalnya diterbitkan", "artikel asal diterbitkan", "hak cipta terpelihara",
        "hak cipta terpelihara.", "di bawah lesen creative commons",
        "tidak dibenarkan mengulang cetak", "diterbitkan semula dengan kebenaran",
    ),
    "th": (
        "สงวนลิขสิทธิ์", "สงวนลิขสิทธิ์ตามกฎหมาย", "บทความนี้เผยแพร่ครั้งแรก", "เผยแพร่ครั้งแรกใน",
        "เผยแพร่ครั้งแรกที่", "ตีพิมพ์ครั้งแรก", "อ่านบทความต้นฉบับ", "ครีเอทีฟคอมมอนส์",
        "ห้ามทำซ้ำ", "ห้ามนำไปเผยแพร่", "ห้ามคัดลอก",
    ),
    "et": (
        "artikkel ilmus algselt", "artikkel ilmus esmakordselt", "artikkel ilmus esmalt",
        "lugu ilmus algselt", "esmakordselt ilmunud", "kõik õigused kaitstud",
        "kõik õigused on kaitstud", "ilma kirjaliku loata", "creative commonsi litsentsi",
        "avaldatud loal",
    ),
    "lv": (
        "raksts sākotnēji publicēts", "raksts pirmo reizi publicēts", "visas tiesības aizsargātas",
        "visas tiesības paturētas", "bez rakstiskas atļaujas", "pārpublicēšana",
        "creative commons licenci", "publicēts ar atļauju",
    ),
    "lt": (
        "straipsnis pirmą kartą publikuotas", "straipsnis pirmiausia publikuotas",
        "pirmą kartą paskelbtas", "pirmą kartą publikuota", "visos teisės saugomos",
        "visos teisės ginamos", "draudžiama kopijuoti", "be raštiško sutikimo",
        "creative commons licenciją", "atgaminti ar kitaip",
    ),
    "ka": (
        "სტატია პირველად გამოქვეყნდა", "მასალა პირველად გამოქვეყნდა", "ყველა უფლება დაცულია",
        "გადაბეჭდვა აკრძალულია", "წყაროს მითითების გარეშე",
    ),
    "hy": (
        "բոլոր իրավունքները պաշտպանված են", "հոդվածն առաջին անգամ հրապարակվել",
        "առաջին անգամ հրապարակվել է", "հղումը պարտադիր է", "ակտիվ հղումը պարտադիր",
    ),
    "kk": (
        "барлық құқықтар қорғалған", "барлық құқық қорғалған", "материалды көшіріп басқан",
        "материалды көшіріп басу", "гиперсілтеме міндетті", "сілтеме жасау міндетті",
    ),
    "az": (
        "bütün hüquqlar qorunur", "bütün hüquqları qorunur", "məlumatlardan istifadə zamanı",
        "istinad mütləqdir", "istinad vacibdir", "hiperlinklə istinad",
    ),
    "ta": (
        "அனைத்து உரிமைகளும் பாதுகாக்க", "முதலில் வெளியான கட்டுரை", "இக்கட்டுரை முதலில்",
        "இந்தக் கட்டுரை முதலில்", "மூலக் கட்டுரை", "கிரியேட்டிவ் காமன்ஸ்",
    ),
    "mr": (
        "सर्व हक्क राखीव", "सर्व हक्क सुरक्षित", "हा लेख प्रथम", "हा लेख मूळतः", "मूळ लेख वाचा",
        "पूर्वप्रसिद्धी",
    ),
    "tl": (
        "orihinal na inilathala", "orihinal na nailathala", "basahin ang orihinal na",
        "lahat ng karapatan ay nakalaan", "nakalaan ang lahat ng karapatan",
    ),
    "sw": (
        "makala hii ilichapishwa awali", "makala haya yalichapishwa",
        "makala hii ilichapishwa kwanza", "ilichapishwa kwa mara ya kwanza",
        "haki zote zimehifadhiwa", "soma makala asili", "chini ya leseni ya creative commons",
    ),
    "mk": (
        "текстот е првично објавен", "статијата е првично објавена", "првично објавено на",
        "сите права се задржани", "сите права задржани", "забрането преземање",
        "преземањето на оваа содржина", "крадењето авторски текстови",
    ),
    "sq": (
        "ky artikull u botua fillimisht", "ky artikull u publikua fillimisht",
        "botuar për herë të parë në", "publikuar fillimisht në",
        "të gjitha të drejtat e rezervuara", "të gjitha të drejtat janë të rezervuara",
        "ndalohet kopjimi", "nuk lejohet riprodhimi", "ndalohet riprodhimi",
    ),
    "te": (
        "అన్ని హక్కులు ప్రత్యేకించబడ్డాయి", "ఈ వ్యాసం మొదట", "ఈ కథనం మొదట",
    ),
    "gu": (
        "સર્વ હક્ક સુરક્ષિત", "સર્વાધિકાર સુરક્ષિત", "આ લેખ મૂળ રૂપે", "આ લેખ સૌપ્રથમ",
    ),
    "ne": (
        "सर्वाधिकार सुरक्षित", "यो लेख पहिलो पटक", "यो लेख सुरुमा",
    ),
    "uz": (
        "barcha huquqlar himoyalangan", "материаллардан фойдаланилганда",
        "materiallardan foydalanilganda", "ko'chirib bosilganda", "барча ҳуқуқлар ҳимояланган",
        "havola ko'rsatilishi shart",
    ),
    "gl": (
        "este artigo publicouse orixinalmente", "este artigo foi publicado orixinalmente",
        "publicado orixinalmente en", "todos os dereitos reservados",
        "baixo licenza creative commons",
    ),
    "eu": (
        "eskubide guztiak erreserbatuta", "artikulu hau jatorriz", "creative commons lizentzia",
    ),
    "af": (
        "hierdie artikel het oorspronklik", "hierdie artikel is oorspronklik",
        "alle regte voorbehou", "onder 'n creative commons", "hierdie artikel is die eerste keer",
    ),
    "is": (
        "greinin birtist upphaflega", "greinin birtist fyrst", "öll réttindi áskilin",
        "allur réttur áskilinn",
    ),
}  # fmt: skip

KIND = Kind(
    role="republication",
    summary="Notes on where the piece first ran, its licence or copyright, and who may reprint it.",
    tokens=TOKENS,
    phrases=PHRASES,
    max_words=120,
    examples=(
        Case(
            "en",
            "<p>The last keeper left the island in a borrowed skiff.</p><hr>"
            "<p><em>This story first appeared in <a>The Tidewater Quarterly</a> and is republished"
            " with permission.</em></p>",
            (
                "This story first appeared in The Tidewater Quarterly and is republished with"
                " permission.",
            ),
        ),
        Case(
            "it",
            "<p>Il traghetto tornerà in servizio a maggio.</p>"
            '<p class="copyright">© RIPRODUZIONE RISERVATA</p>',
            ("© RIPRODUZIONE RISERVATA",),
        ),
        Case(
            "de",
            "<p>Der Deich hielt bis zum Morgen.</p>"
            '<div class="license-note"><p>Dieser Beitrag erschien zuerst im Uferblatt und steht'
            " unter einer Creative-Commons-Lizenz.</p></div>",
            (
                "Dieser Beitrag erschien zuerst im Uferblatt und steht unter einer"
                " Creative-Commons-Lizenz.",
            ),
        ),
        Case(
            "ko",
            "<p>부두는 내년 봄에 다시 열린다.</p>"
            "<p>저작권자 © 물길신문, 무단 전재 및 재배포 금지</p>",
            ("저작권자 © 물길신문, 무단 전재 및 재배포 금지",),
        ),
        Case(
            "zh",
            "<p>新渡口将在明年春天启用。</p>"
            '<p class="post-copyright">本文首发于《江岸周刊》，未经授权，不得转载。</p>',
            ("本文首发于《江岸周刊》，未经授权，不得转载。",),
        ),
        Case(
            "es",
            '<div class="republish-box"><p>Este artículo fue publicado originalmente en Cuadernos'
            " del Estuario. Lea el original aquí.</p></div>",
            (
                "Este artículo fue publicado originalmente en Cuadernos del Estuario. Lea el"
                " original aquí.",
            ),
        ),
        Case(
            "sr",
            "<p>Сва права задржана. Преузимање садржаја дозвољено је само уз навођење извора.</p>",
            ("Сва права задржана. Преузимање садржаја дозвољено је само уз навођење извора.",),
        ),
    ),
    near_misses=(
        Case(
            "en",
            "<p>Her atlas was first sold door to door, and the copyright passed to a cousin who"
            " let it lapse without printing another sheet.</p>",
            (
                "Her atlas was first sold door to door, and the copyright passed to a cousin who"
                " let it lapse without printing another sheet.",
            ),
        ),
        Case(
            "de",
            "<p>Die Rechte an der Karte lagen beim Hafenamt, das jeden Nachdruck untersagte und"
            " trotzdem überall Kopien an der Wand fand.</p>",
            (
                "Die Rechte an der Karte lagen beim Hafenamt, das jeden Nachdruck untersagte und"
                " trotzdem überall Kopien an der Wand fand.",
            ),
        ),
        Case(
            "fr",
            "<p>L’article du code qui interdit la reproduction des cartes marines n’a été appliqué"
            " qu’une fois, contre un maître d’école.</p>",
            (
                "L’article du code qui interdit la reproduction des cartes marines n’a été appliqué"
                " qu’une fois, contre un maître d’école.",
            ),
        ),
        Case(
            "cs",
            "<p>Licenci na převoz přes řeku dostal přívozník až po třech letech a hned první zimu"
            " mu ji úřad zase odebral.</p>",
            (
                "Licenci na převoz přes řeku dostal přívozník až po třech letech a hned první zimu"
                " mu ji úřad zase odebral.",
            ),
        ),
        Case(
            "ja",
            "<p>地図の著作権をめぐる裁判は七年続き、判決の日に法廷に残ったのは記者ひとりだった。</p>",
            ("地図の著作権をめぐる裁判は七年続き、判決の日に法廷に残ったのは記者ひとりだった。",),
        ),
        Case(
            "sl",
            "<p>Vse pravice do mlina je vdova prodala bratrancu, ki je v pogodbo zapisal tudi "
            "pravico do vode ob sobotah.</p>",
            (
                "Vse pravice do mlina je vdova prodala bratrancu, ki je v pogodbo zapisal tudi "
                "pravico do vode ob sobotah.",
            ),
        ),
    ),
)
