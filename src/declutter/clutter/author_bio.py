"""Author boxes: who wrote this, with a short life and links to more of the same pen."""

from __future__ import annotations

from declutter.clutter.kind import Case, Kind

TOKENS = (
    "bio", "bios", "biography", "biographie", "biografia", "authorbox", "authorbio", "authorcard",
    "authorinfo", "authorprofile", "authordescription", "authordesc", "authormeta", "authorblock",
    "aboutauthor", "aboutwriter", "postauthor", "writerbio", "guestauthor", "coauthors",
    "contributor", "contributors", "columnist", "saboxplugin", "molongui", "abh", "autorenbox",
    "autoreninfo", "autorbox", "autorinfo", "autorprofil", "autorenprofil", "boxautore", "autore",
    "auteurbox", "sobreautor", "kirjoittaja", "forfatter", "forfatterboks", "skribent",
)  # fmt: skip

PHRASES = {
    "en": (
        "^about the author$", "^about the authors$", "^about the author:", "^about the writer$",
        "^about the contributor$", "^meet the author$", "^author bio$", "^about author$",
        "is a staff writer", "is a freelance writer", "is a freelance journalist",
        "is a senior reporter", "is a senior editor at", "is a contributing writer",
        "is a contributing editor", "is a regular contributor to", "is a guest author",
        "covers technology for", "follow her on twitter", "follow him on twitter",
        "follow them on twitter", "you can follow her on", "you can follow him on",
        "email the author", "contact the author", "view all posts by", "see all posts by",
        "more posts by", "more from this author", "more articles by", "read full bio",
        "view full bio",
    ),
    "de": (
        "^über den autor$", "^über die autorin$", "^über die autoren$", "^über den autor:",
        "^über die autorin:", "^zum autor$", "^zur autorin$", "^zur person$", "^der autor$",
        "^die autorin$", "ist freie journalistin", "ist freier journalist", "ist freier autor",
        "schreibt für uns über", "alle beiträge von", "alle artikel von", "mehr beiträge von",
        "weitere artikel des autors",
    ),
    "fr": (
        "^à propos de l'auteur$", "^à propos de l'auteure$", "^à propos de l'autrice$",
        "^à propos des auteurs$", "^l'auteur$", "^l'autrice$", "est journaliste indépendante",
        "est journaliste indépendant", "tous les articles de", "ses derniers articles",
        "plus d'articles de cet auteur", "^contacter l'auteur$",
    ),
    "es": (
        "^sobre el autor$", "^sobre la autora$", "^sobre los autores$", "^acerca del autor$",
        "^acerca de la autora$", "es periodista y escribe", "es redactor de", "es redactora de",
        "es periodista freelance", "ver todos los artículos de", "ver todas las entradas de",
        "más artículos de este autor", "^más información del autor$",
    ),
    "it": (
        "^l'autore$", "^l'autrice$", "^informazioni sull'autore$", "^sull'autore$",
        "^chi è l'autore$", "^notizie sull'autore$", "giornalista pubblicista",
        "giornalista professionista dal", "tutti gli articoli di", "altri articoli dell'autore",
    ),
    "pt": (
        "^sobre o autor$", "^sobre a autora$", "^sobre os autores$", "^sobre o autor:",
        "é jornalista formada pela", "é jornalista formado pela", "é colunista do",
        "é colunista da", "ver todos os posts de", "ver todos os artigos de",
        "mais artigos deste autor", "leia mais textos do autor",
    ),
    "nl": (
        "^over de auteur$", "^over de auteurs$", "^over de schrijver$", "^de auteur$",
        "is freelance journalist", "is freelancejournalist", "is redacteur bij",
        "bekijk alle berichten van", "alle artikelen van", "meer artikelen van deze auteur",
        "meer van deze auteur",
    ),
    "pl": (
        "wpisy opublikowane przez", "^o autorze$", "^o autorce$", "^o autorach$",
        "^autor artykułu$", "^autor tekstu$", "jest dziennikarzem i", "jest dziennikarką i",
        "zobacz wszystkie artykuły autora", "więcej artykułów tego autora",
        "pozostałe artykuły autora",
    ),
    "sv": (
        "^om författaren$", "^om skribenten$", "^om författarna$", "är frilansjournalist",
        "är frilansskribent", "alla inlägg av", "alla artiklar av", "fler artiklar av",
        "^mejla skribenten$",
    ),
    "da": (
        "^om forfatteren$", "^om skribenten$", "^om forfatterne$", "er freelancejournalist",
        "alle indlæg af", "se alle artikler af", "flere artikler af", "^skriv til forfatteren$",
    ),
    "no": (
        "^om forfatteren$", "^om skribenten$", "^om forfatterne$", "er frilansjournalist",
        "alle innlegg av", "se alle artikler av", "flere artikler av",
    ),
    "fi": (
        "^kirjoittajasta$", "^tietoa kirjoittajasta$", "^kirjoittaja$", "^kirjoittajat$",
        "kirjoittaja on vapaa toimittaja", "kaikki kirjoittajan artikkelit",
        "lisää kirjoittajalta",
    ),
    "ru": (
        "^об авторе$", "^об авторах$", "^об авторе:", "^автор статьи$", "^автор статьи:",
        "^автор материала$", "все статьи автора", "все записи автора", "все материалы автора",
        "другие статьи автора", "еще от автора",
    ),
    "uk": (
        "^про автора$", "^про авторку$", "^про авторів$", "^автор статті$", "^автор статті:",
        "всі статті автора", "усі статті автора", "всі записи автора", "усі матеріали автора",
        "інші статті автора",
    ),
    "tr": (
        "^yazar hakkında$", "^yazarlar hakkında$", "^yazar hakkında:", "yazarın tüm yazıları",
        "yazarın diğer yazıları", "tüm yazılarını göster", "tüm yazıları görüntüle",
        "yazarın son yazıları",
    ),
    "cs": (
        "zobrazit všechny příspěvky od", "^o autorovi$", "^o autorce$", "^o autorech$",
        "^autor článku$", "^autor článku:", "všechny články autora", "další články autora",
        "další články tohoto autora",
    ),
    "ja": (
        "^この記事を書いた人$", "^この記事を書いたライター$", "^著者プロフィール",
        "^筆者プロフィール", "^執筆者プロフィール", "^ライタープロフィール", "^著者紹介",
        "^筆者紹介", "^執筆者紹介", "^プロフィール$", "この著者の記事一覧",
        "この執筆者の記事一覧", "の記事一覧へ$", "著者の最新記事",
    ),
    "zh": (
        "^作者简介", "^作者簡介", "^关于作者", "^關於作者", "^作者介绍", "^作者介紹",
        "^撰稿人简介", "查看作者全部文章", "查看更多作者文章", "該作者的其他文章",
        "该作者的其他文章", "看作者更多文章", "^專欄作家簡介",
    ),
    "ko": (
        "^글쓴이 소개$", "^저자 소개$", "^필자 소개$", "^작성자 소개$", "^기자 프로필$",
        "^기자 소개$", "기자의 다른 기사", "기자의 다른기사 보기", "작성자의 다른 글",
        "^이 글을 쓴 사람$",
    ),
    "ar": (
        "^عن الكاتب$", "^عن الكاتبة$", "^نبذة عن الكاتب$", "^نبذة عن الكاتبة$", "^عن المؤلف$",
        "^حول الكاتب$", "جميع مقالات الكاتب", "مقالات أخرى للكاتب", "المزيد من مقالات الكاتب",
    ),
    "el": (
        "^σχετικά με τον συντάκτη$", "^σχετικά με τον συγγραφέα$", "^για τον συγγραφέα$",
        "^ο συντάκτης$", "όλα τα άρθρα του συντάκτη", "περισσότερα άρθρα του συντάκτη",
        "^σχετικά με τη συντάκτρια", "δείτε όλα τα άρθρα", "περισσότερα από τον συντάκτη",
    ),
    "he": (
        "^על הכותב$", "^על הכותבת$", "^אודות הכותב$", "^אודות הכותבת$", "^על המחבר$",
        "כל הכתבות של", "כל הפוסטים של", "עוד מאת הכותב", "^אודות המחבר$", "^על המחברת$",
        "לכל הכתבות של", "לכל המאמרים של", "לעוד כתבות של",
    ),
    "hi": (
        "^लेखक के बारे में$", "^लेखक के बारे में:", "^लेखक परिचय$", "लेखक के अन्य लेख",
        "^लेखक परिचय:", "^लेखक के बारे में", "^लेखिका के बारे में", "लेखक की अन्य",
        "के और लेख पढ़ें", "के और लेख पढ़ें",
    ),
    "vi": (
        "^về tác giả$", "^giới thiệu tác giả$", "^thông tin tác giả$", "^đôi nét về tác giả$",
        "xem tất cả bài viết của", "bài viết khác của tác giả", "bài viết cùng tác giả",
        "^tác giả:", "^tác giả$", "^về người viết", "các bài viết của tác giả",
    ),
    "id": (
        "^tentang penulis$", "^profil penulis$", "^tentang penulis:", "^mengenai penulis$",
        "lihat semua pos dari", "lihat semua artikel dari", "artikel lain dari penulis",
        "^penulis:", "^profil penulis", "artikel lainnya dari", "baca artikel lain dari",
    ),
    "hu": (
        "^a szerzőről$", "^a szerző$", "^a szerző további cikkei", "a szerző összes cikke",
        "a szerző összes bejegyzése", "^szerzőnkről$", "^szerző$", "^szerzők$", "^a szerzők$",
        "a szerző további", "a szerző cikkei", "további cikkek a szerzőtől",
        "összes bejegyzés megtekintése",
    ),
    "ro": (
        "^despre autor$", "^despre autoare$", "^despre autori$", "toate articolele autorului",
        "vezi toate articolele de", "mai multe articole de", "^despre autor:", "^autor$",
        "vezi toate articolele", "mai multe articole scrise", "toate postările de",
    ),
    "bg": (
        "^за автора$", "^за авторката$", "^за авторите$", "^за автора:", "всички статии от автора",
        "всички публикации на автора", "още от автора", "виж всички публикации от",
        "виж всички статии от",
    ),
    "hr": (
        "^o autoru$", "^o autorici$", "^o autorima$", "^o autoru:", "^autor članka$",
        "svi članci autora", "više od autora", "više članaka autora", "pogledaj sve objave od",
        "pogledajte sve članke",
    ),
    "sr": (
        "^о аутору$", "^о ауторки$", "^о ауторима$", "сви чланци аутора", "још од аутора",
        "види све чланке", "^o autoru$", "^o autorki$", "^o autorima$", "svi tekstovi autora",
        "još tekstova autora", "pogledaj sve članke",
    ),
    "sk": (
        "^o autorovi$", "^o autorke$", "^o autoroch$", "^autor článku$", "^autor článku:",
        "všetky články autora", "ďalšie články autora", "zobraziť všetky články od",
        "zobraziť všetky príspevky od", "viac od autora",
    ),
    "sl": (
        "^o avtorju$", "^o avtorici$", "^o avtorjih$", "^avtor članka$", "vsi članki avtorja",
        "več člankov avtorja", "več od avtorja", "poglej vse prispevke", "prikaži vse objave",
    ),
    "ca": (
        "^sobre l'autor$", "^sobre l'autora$", "^sobre els autors$", "^quant a l'autor",
        "^l'autor$", "^l'autora$", "tots els articles de", "veure totes les entrades de",
        "mostra totes les entrades de", "més articles de l'autor",
    ),
    "fa": (
        "^درباره نویسنده", "^درباره‌ی نویسنده", "^دربارهٔ نویسنده", "^نویسنده مقاله",
        "همه نوشته‌های", "سایر مطالب نویسنده", "مطالب دیگر این نویسنده", "مشاهده همه مطالب",
    ),
    "ur": (
        "^مصنف کے بارے میں", "^مصنفہ کے بارے میں", "^لکھاری کے بارے میں", "^تعارف مصنف",
        "مصنف کی تمام تحریریں", "مصنف کی دیگر تحریریں", "مزید تحریریں",
    ),
    "bn": (
        "^লেখক পরিচিতি", "^লেখক সম্পর্কে", "^লেখক:", "^লেখকের অন্যান্য", "লেখকের আরও লেখা",
        "লেখকের সব লেখা",
    ),
    "ms": (
        "^mengenai penulis", "^tentang penulis", "^perihal penulis", "^profil penulis",
        "lihat semua artikel oleh", "artikel lain oleh penulis", "artikel lain penulis",
    ),
    "th": (
        "^เกี่ยวกับผู้เขียน", "^ผู้เขียน$", "^ประวัติผู้เขียน", "^แนะนำผู้เขียน",
        "บทความทั้งหมดของ", "บทความอื่นของผู้เขียน", "ดูบทความทั้งหมด",
    ),
    "et": (
        "^autorist$", "^autor$", "^autori kohta$", "^artikli autor", "kõik autori artiklid",
        "autori teised artiklid", "vaata kõiki postitusi",
    ),
    "lv": (
        "^par autoru$", "^par autori$", "^par autoriem$", "^autors$", "^raksta autors",
        "visi autora raksti", "citi autora raksti", "skatīt visus ierakstus",
    ),
    "lt": (
        "^apie autorių$", "^apie autorę$", "^apie autorius$", "^straipsnio autorius",
        "^straipsnio autorė", "visi autoriaus straipsniai", "kiti autoriaus straipsniai",
        "peržiūrėti visus įrašus",
    ),
    "ka": (
        "^ავტორის შესახებ", "^ავტორი$", "^ავტორები$", "ავტორის ყველა სტატია",
        "ავტორის სხვა სტატიები",
    ),
    "hy": (
        "^հեղինակի մասին", "^հեղինակ$", "^հեղինակներ$", "հեղինակի բոլոր նյութերը",
        "հեղինակի այլ նյութեր", "հեղինակի այլ հոդվածներ",
    ),
    "kk": (
        "^автор туралы$", "^авторы туралы", "^автор:", "автордың барлық",
        "автордың басқа мақалалары",
    ),
    "az": (
        "^müəllif haqqında", "^müəllif$", "müəllifin bütün yazıları", "müəllifin digər yazıları",
        "müəllifin digər məqalələri",
    ),
    "ta": (
        "^ஆசிரியர் பற்றி", "^எழுத்தாளர் பற்றி", "^கட்டுரையாளர்:", "^கட்டுரையாளர் பற்றி",
        "ஆசிரியரின் பிற",
    ),
    "mr": (
        "^लेखकाबद्दल", "^लेखकाविषयी", "^लेखक परिचय", "^लेखिका परिचय", "लेखकाचे इतर लेख",
    ),
    "tl": (
        "^tungkol sa may-akda", "^tungkol sa manunulat", "^ang may-akda$",
    ),
    "sw": (
        "^kuhusu mwandishi", "^mwandishi$", "makala nyingine za mwandishi",
        "mwandishi wa makala hii ni",
    ),
    "mk": (
        "^за авторот$", "^за авторката$", "^за авторите$", "сите статии од авторот",
        "повеќе од авторот",
    ),
    "sq": (
        "^rreth autorit$", "^mbi autorin$", "^për autorin$", "^autori$",
        "të gjitha artikujt e autorit", "më shumë nga autori",
    ),
    "te": (
        "^రచయిత గురించి", "^రచయిత పరిచయం", "^వ్యాసకర్త:", "రచయిత ఇతర",
    ),
    "gu": (
        "^લેખક વિશે", "^લેખક પરિચય", "લેખકના અન્ય લેખ",
    ),
    "ne": (
        "^लेखकको बारेमा", "^लेखकबाट थप", "लेखकका थप",
    ),
    "uz": (
        "^muallif haqida", "^muallif$", "muallifning boshqa",
    ),
    "gl": (
        "^sobre o autor$", "^sobre a autora$", "ver todas as entradas de",
    ),
    "eu": (
        "^egileari buruz", "^egilea$", "egilearen artikulu guztiak",
    ),
    "af": (
        "^oor die skrywer", "^meer oor die skrywer", "meer deur hierdie skrywer",
    ),
    "is": (
        "^um höfundinn", "^um höfund", "^höfundur$",
    ),
}  # fmt: skip

KIND = Kind(
    role="author_bio",
    summary="A box about the author: a short life, a portrait, links to profiles and other posts.",
    tokens=TOKENS,
    phrases=PHRASES,
    max_words=120,
    examples=(
        Case(
            "en",
            '<div class="author-box"><h3>About the author</h3><p>Tamsin Oakhurst is a staff writer'
            " who covers rivers and rail. Follow her on Twitter at @tamsinoak.</p></div>",
            (
                "About the author",
                "Tamsin Oakhurst is a staff writer who covers rivers and rail. Follow her on"
                " Twitter at @tamsinoak.",
            ),
        ),
        Case(
            "de",
            '<section class="autorenbox"><p>Über die Autorin</p><p>Henrike Saalbach ist freie'
            " Journalistin in Kassel. Am liebsten schreibt sie über Umwege.</p></section>",
            (
                "Über die Autorin",
                "Henrike Saalbach ist freie Journalistin in Kassel. Am liebsten schreibt sie über"
                " Umwege.",
            ),
        ),
        Case(
            "fr",
            '<div class="saboxplugin-wrap"><p>À propos de l’auteur</p><p>Ancien géomètre, Loïc'
            " Garrivel raconte les frontières oubliées.</p>"
            '<a href="/auteur/lg">Voir tous les articles de Loïc Garrivel</a></div>',
            (
                "À propos de l’auteur",
                "Ancien géomètre, Loïc Garrivel raconte les frontières oubliées.",
                "Voir tous les articles de Loïc Garrivel",
            ),
        ),
        Case(
            "ja",
            '<div class="writer-profile"><p>この記事を書いた人</p><p>三崎ことり。港町育ちの'
            "ライター。灯台と喫茶店を巡るのが趣味。</p></div>",
            ("この記事を書いた人", "三崎ことり。港町育ちのライター。灯台と喫茶店を巡るのが趣味。"),
        ),
        Case(
            "pl",
            '<div class="author-bio"><h4>O autorze</h4><p>Wit Zalewicz od dekady opisuje małe'
            " stacje i duże spóźnienia.</p></div>",
            ("O autorze", "Wit Zalewicz od dekady opisuje małe stacje i duże spóźnienia."),
        ),
    ),
    near_misses=(
        Case(
            "en",
            "<p>Oakhurst, a freelance journalist at the time, was the first to read the ledgers"
            " and to notice that the bridge had been paid for twice.</p>",
            (
                "Oakhurst, a freelance journalist at the time, was the first to read the ledgers"
                " and to notice that the bridge had been paid for twice.",
            ),
        ),
        Case(
            "de",
            "<p>Über den Autor des anonymen Flugblatts wurde in der Stadt wochenlang gerätselt,"
            " bis ein Setzer sich verplapperte.</p>",
            (
                "Über den Autor des anonymen Flugblatts wurde in der Stadt wochenlang gerätselt,"
                " bis ein Setzer sich verplapperte.",
            ),
        ),
        Case(
            "es",
            "<p>La autora nació en un pueblo sin biblioteca y aprendió a leer con las etiquetas"
            " de las conservas que vendía su padre.</p>",
            (
                "La autora nació en un pueblo sin biblioteca y aprendió a leer con las etiquetas"
                " de las conservas que vendía su padre.",
            ),
        ),
        Case(
            "ru",
            "<p>Об авторе рукописи известно немногое: он служил писарем на верфи и умер, не"
            " дождавшись первого издания.</p>",
            (
                "Об авторе рукописи известно немногое: он служил писарем на верфи и умер, не"
                " дождавшись первого издания.",
            ),
        ),
    ),
)
