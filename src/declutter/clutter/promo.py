"""Promos: what sends the reader on to another article, an app or an event."""

from __future__ import annotations

from declutter.clutter.kind import Case, Kind

TOKENS = (
    "related", "relatedposts", "relatedarticles", "relatedcontent", "relatedlinks",
    "relatedstories", "yarpp", "crp", "recommended", "recommendation",
    "recommendations", "recommends", "recirc", "recirculation", "outbrain", "taboola",
    "trc", "revcontent", "zergnet", "mgid", "plista", "readmore", "readalso", "readnext",
    "readon", "upnext", "nextpost", "prevpost", "nextarticle", "nextup", "morefrom", "moreon",
    "morestories", "morearticles", "seealso", "alsoread", "alsolike", "youmaylike",
    "youmightlike", "mostread", "mostpopular", "mostviewed", "popular", "popularposts",
    "trending", "topstories", "editorspicks", "dontmiss", "promo", "promobox", "teaser",
    "teasers", "teaserlist", "crosslink", "crosspromo", "inlinelink", "appdownload",
    "appstore", "googleplay", "weiterlesen", "verwandte", "relacionadas", "relacionados",
    "correlati", "leiamais", "lire", "leestips", "czytaj", "podobne",
)  # fmt: skip

PHRASES = {
    "en": (
        "^read more:", "^read more$", "^read more about", "^read also:", "^also read:",
        "^also read$", "^also read |", "^read next:", "^read next$", "^up next$", "^related:",
        "^related$", "^related articles$", "^related stories$", "^related posts$",
        "^related content$", "^related topics$", "^related coverage$", "^related reading",
        "^recommended for you$", "^recommended reading", "^recommended stories$",
        "^see also:", "^you may also like", "^you might also like", "^more on this story$",
        "^more from this section", "^more stories", "^most read", "^most popular$",
        "^trending now$",
        "^editors' picks$", "^don't miss:", "^don't miss$", "^must read:", "^in case you missed it",
        "^keep reading:", "^what to read next", "^dig deeper:", "download our app",
        "download on the app store", "get it on google play",
    ),
    "de": (
        "^lesen sie auch", "^lesen sie mehr", "^lesen sie hier", "^lies auch", "^lesetipp:",
        "^mehr zum thema", "^mehr dazu:", "^mehr lesen$", "^weiterlesen$", "^weiterlesen:",
        "^auch interessant", "^das könnte sie auch interessieren",
        "^das könnte dich auch interessieren", "^siehe auch:", "^passend dazu:",
        "^ähnliche artikel$", "^ähnliche beiträge$", "^verwandte artikel$", "^verwandte themen$",
        "^weitere artikel$", "^weitere meldungen$", "^meistgelesen$", "^meistgelesene artikel$",
        "^empfohlene artikel$", "jetzt die app herunterladen",
    ),
    "fr": (
        "^à lire aussi", "^lire aussi", "^lire la suite$", "^lire également", "^à lire également",
        "^à voir aussi", "^voir aussi :", "^en savoir plus :", "^sur le même sujet",
        "^sur le même thème", "^articles similaires$", "^articles liés$", "^articles connexes$",
        "^dans la même rubrique", "^vous aimerez aussi", "^ceci peut vous intéresser",
        "^cela peut vous intéresser", "^les plus lus$", "^les articles les plus lus",
        "^notre sélection d'articles", "télécharger l'application", "téléchargez l'application",
    ),
    "es": (
        "^lea también", "^lee también", "^leer también", "^te puede interesar",
        "^te podría interesar", "^también te puede interesar", "^le puede interesar",
        "^puede interesarle", "^más información:", "^leer más$", "^lee más:", "^sigue leyendo",
        "^ver también:", "^mira también", "^noticias relacionadas$", "^artículos relacionados$",
        "^entradas relacionadas$", "^temas relacionados$", "^más sobre este tema", "^lo más leído",
        "^lo más visto", "^recomendados para ti", "^no te pierdas:", "descarga nuestra app",
    ),
    "it": (
        "^leggi anche", "^leggi tutto$", "^leggi di più", "^leggi pure", "^per approfondire",
        "^potrebbe interessarti", "^potrebbero interessarti", "^ti potrebbe interessare",
        "^articoli correlati$", "^articoli simili$",
        "^notizie correlate$", "^vedi anche:", "^guarda anche", "^i più letti$", "^le più lette$",
        "^altri articoli$", "^da non perdere$", "^consigliati per te", "scarica la nostra app",
        "scarica l'app",
    ),
    "pt": (
        "^leia também", "^leia mais", "^saiba mais:", "^saiba mais$", "^veja também",
        "^ler também", "^ler mais$", "^leia a seguir", "^continue lendo", "^confira também",
        "^notícias relacionadas$", "^artigos relacionados$", "^posts relacionados$",
        "^matérias relacionadas$", "^você também pode gostar", "^você pode gostar",
        "^pode interessar-lhe", "^mais lidas$", "^as mais lidas", "^mais sobre este assunto",
        "^não perca:", "baixe o aplicativo", "baixe nosso app",
    ),
    "nl": (
        "^lees ook", "^lees meer$", "^lees meer:", "^lees meer over", "^lees verder",
        "^lees hier", "^bekijk ook", "^zie ook:", "^meer over dit onderwerp", "^meer lezen",
        "^gerelateerde artikelen$", "^gerelateerde berichten$", "^gerelateerd$", "^gerelateerd:",
        "^aanbevolen artikelen$", "^dit vind je misschien ook", "^misschien vind je dit ook",
        "^ook interessant", "^meest gelezen$", "^net binnen$", "download de app",
    ),
    "pl": (
        "^czytaj też", "^czytaj także", "^czytaj również", "^czytaj więcej", "^czytaj dalej",
        "^przeczytaj też", "^przeczytaj także", "^przeczytaj również", "^zobacz też",
        "^zobacz także", "^zobacz również", "^polecamy:", "^polecane artykuły$",
        "^powiązane artykuły$", "^podobne artykuły$", "^podobne wpisy$", "^może cię zainteresować",
        "^to może cię zainteresować", "^warto przeczytać", "^najczęściej czytane$",
        "pobierz aplikację",
    ),
    "sv": (
        "^läs också", "^läs även", "^läs mer:", "^läs mer$", "^läs mer om", "^se också:",
        "^missa inte:", "^relaterade artiklar$", "^relaterat$", "^relaterade inlägg$",
        "^mer om ämnet", "^mer i ämnet", "^mest läst$", "^mest lästa$", "^fler artiklar$",
        "^du kanske också gillar", "^rekommenderad läsning", "ladda ner appen",
        "ladda ner vår app",
    ),
    "da": (
        "^læs også", "^læs mere:", "^læs mere$", "^læs mere om", "^læs videre", "^se også:",
        "^gå ikke glip af:", "^relaterede artikler$", "^relateret indhold$", "^relateret$",
        "^relaterede indlæg$", "^mere om emnet", "^mest læste$", "^flere artikler$",
        "^måske er du også interesseret i", "^andre læser", "hent appen", "hent vores app",
    ),
    "no": (
        "^les også", "^les mer:", "^les mer$", "^les mer om", "^les videre", "^se også:",
        "^les saken:", "^ikke gå glipp av:", "^relaterte artikler$", "^relaterte saker$",
        "^relatert$", "^relaterte innlegg$", "^mer om saken", "^mest lest$", "^mest leste$",
        "^flere saker$", "^du vil kanske også like", "^anbefalt for deg", "last ned appen",
    ),
    "fi": (
        "^lue myös", "^lue lisää$", "^lue lisää:", "^lue seuraavaksi", "^katso myös",
        "^aiheeseen liittyvää", "^aiheesta lisää", "^lisää aiheesta", "^luetuimmat$",
        "^suosittelemme$", "^saatat pitää myös", "^muita artikkeleita$", "lataa sovellus",
    ),
    "ru": (
        "^читайте также", "^читать также", "^читать далее", "^читайте ещё", "^читайте еще",
        "^читать подробнее", "^смотрите также", "^см. также:", "^материалы по теме",
        "^статьи по теме", "^новости по теме", "^по теме:", "^по теме$", "^ранее по теме",
        "^похожие статьи$", "^похожие записи$", "^похожие материалы$", "^вам может понравиться",
        "^вас может заинтересовать", "^вам будет интересно", "^самое читаемое$",
        "^рекомендуем прочитать", "^рекомендуем почитать", "^не пропустите:",
        "скачайте приложение",
    ),
    "uk": (
        "^читайте також", "^читати також", "^читати далі", "^читайте ще", "^дивіться також",
        "^див. також:", "^матеріали за темою", "^матеріали по темі", "^новини за темою",
        "^новини по темі", "^схожі статті$", "^схожі записи$", "^схожі новини$",
        "^вас може зацікавити", "^вам може сподобатись", "^популярні новини$", "^найпопулярніше$",
        "^радимо почитати", "завантажте застосунок",
    ),
    "tr": (
        "^ayrıca okuyun", "^bunu da okuyun", "^bunları da okuyun", "^devamını oku",
        "^okumaya devam et", "^ilgili haberler$", "^ilgili haber:", "^ilgili yazılar$",
        "^ilgili içerikler$", "^benzer haberler$", "^benzer yazılar$",
        "^bunlar da ilginizi çekebilir",
        "^ilginizi çekebilir", "^ilginizi çekebilecek", "^en çok okunanlar", "^önerilen haberler$",
        "^sıradaki haber", "^günün öne çıkan haberleri", "uygulamamızı indirin",
    ),
    "cs": (
        "^čtěte také", "^čtěte též", "^přečtěte si také", "^přečtěte si i", "^přečtěte si více",
        "^číst dál$", "^číst více$", "^číst také:", "^související články$", "^související:",
        "^související témata", "^podobné články$", "^mohlo by vás zajímat",
        "^mohlo by se vám líbit",
        "^viz také:", "^nejčtenější$", "^nejčtenější články$", "^další články$",
        "stáhněte si aplikaci",
    ),
    "ja": (
        "^関連記事", "^関連リンク", "^関連ニュース", "^関連コンテンツ$", "^あわせて読みたい",
        "^合わせて読みたい", "^こちらの記事も", "^こちらもおすすめ", "^おすすめ記事",
        "^おすすめの記事",
        "^人気記事", "^人気の記事", "^次の記事", "^前の記事", "^続きを読む$", "^もっと読む$",
        "^もっと見る$",
        "^よく読まれている記事", "^アクセスランキング$", "^記事ランキング", "^この記事を読んだ人は",
        "アプリをダウンロード",
    ),
    "zh": (
        "^相关阅读", "^相關閱讀", "^相关文章", "^相關文章", "^相关新闻", "^相關新聞", "^相关推荐",
        "^相關推薦",
        "^延伸阅读", "^延伸閱讀", "^推荐阅读", "^推薦閱讀", "^更多阅读", "^更多新聞", "^更多報導",
        "^阅读更多",
        "^閱讀更多", "^看更多", "^猜你喜欢", "^猜你喜歡", "^你可能也喜欢", "^你可能也喜歡",
        "^您可能感兴趣",
        "^热门文章", "^熱門文章", "^热门推荐", "^熱門新聞$", "^上一篇", "^下一篇", "下载app",
        "下載app",
    ),
    "ko": (
        "^관련기사", "^관련 기사", "^관련 글", "^관련글", "^관련 뉴스", "^관련뉴스",
        "^함께 읽으면 좋은",
        "^함께 보면 좋은", "^함께 볼만한", "^추천 기사", "^추천기사", "^추천 글", "^많이 본 뉴스",
        "^많이 본 기사", "^인기 기사", "^인기기사", "^인기 글", "^더 읽기$", "^더보기$",
        "^다음 기사",
        "^이전 기사", "앱 다운로드",
    ),
    "ar": (
        "^اقرأ أيضا", "^اقرأ أيضاً", "^اقرأ أيضًا", "^إقرأ أيضا", "^اقرأ المزيد",
        "^قد يهمك", "^قد يعجبك أيضا", "^شاهد أيضا", "^شاهد أيضاً",
        "^مقالات ذات صلة", "^مواضيع ذات صلة", "^أخبار ذات صلة", "^موضوعات متعلقة", "^الأكثر قراءة",
        "^مقالات مشابهة", "^طالع أيضا", "^لا يفوتك", "حمل التطبيق",
    ),
    "el": (
        "^διαβάστε επίσης", "^διαβάστε ακόμα", "^διαβάστε ακόμη", "^διαβάστε περισσότερα",
        "^διάβασε επίσης", "^δείτε επίσης", "^δείτε ακόμα", "^σχετικά άρθρα$",
        "^σχετικές ειδήσεις$",
        "^μπορεί να σας ενδιαφέρει", "^πιο δημοφιλή$", "^τα πιο διαβασμένα",
    ),
    "he": (
        "^קראו גם", "^קרא גם", "^קראו עוד", "^קרא עוד$", "^לקריאה נוספת", "^ראו גם", "^עוד בנושא",
        "^כתבות נוספות", "^כתבות קשורות", "^מאמרים נוספים", "^אולי יעניין אותך",
        "^אולי יעניין אתכם",
        "^הנקראות ביותר", "^פוסטים קשורים",
    ),
    "hi": (
        "^ये भी पढ़ें", "^यह भी पढ़ें", "^इसे भी पढ़ें", "^और पढ़ें", "^आगे पढ़ें", "^यह भी देखें",
        "^ये भी देखें", "^संबंधित खबरें", "^संबंधित समाचार", "^संबंधित लेख", "^ट्रेंडिंग खबरें",
        "^आपके लिए सुझाव", "ऐप डाउनलोड करें",
    ),
    "vi": (
        "^xem thêm:", "^xem thêm$", "^đọc thêm", "^đọc tiếp$", "^tin liên quan",
        "^bài viết liên quan",
        "^bài liên quan", "^có thể bạn quan tâm", "^có thể bạn thích", "^bạn có thể thích",
        "^tin cùng chuyên mục", "^đọc nhiều nhất", "^mời bạn đọc thêm", "^tin nổi bật$",
        "tải ứng dụng",
    ),
    "id": (
        "^baca juga", "^baca selengkapnya", "^baca lebih lanjut", "^lihat juga", "^simak juga",
        "^artikel terkait", "^berita terkait", "^artikel lainnya", "^berita lainnya",
        "^pilihan editor$", "^rekomendasi untuk anda", "^terpopuler$", "^berita terpopuler",
        "^anda mungkin juga suka", "unduh aplikasi",
    ),
    "hu": (
        "^olvassa el ezt is", "^olvasd el ezt is", "^ezt is olvasd el", "^ezt is olvassa el",
        "^ez is érdekelheti", "^ez is érdekelhet", "^kapcsolódó cikkek", "^kapcsolódó cikk:",
        "^kapcsolódó bejegyzések$", "^további cikkek$", "^legolvasottabb$", "^tovább olvasom",
        "^ajánlott cikkek$", "töltse le az alkalmazást",
    ),
    "ro": (
        "^citește și", "^citeşte şi", "^citeste si", "^citește mai mult", "^citește mai departe",
        "^vezi și", "^vezi si", "^articole similare$", "^articole asemănătoare$",
        "^articole recomandate$", "^articole conexe$", "^știri similare$", "^te-ar putea interesa",
        "^ți-ar putea plăcea", "^cele mai citite", "descarcă aplicația",
    ),
}  # fmt: skip

KIND = Kind(
    role="promo",
    summary="Links and cards that send the reader on to other articles, an app or an event.",
    tokens=TOKENS,
    phrases=PHRASES,
    max_words=40,
    examples=(
        Case(
            "en",
            "<p>The lock gates will be lifted out in March.</p>"
            '<p><strong>Related: <a href="/canals/dredger">The dredger nobody wanted to buy'
            "</a></strong></p>",
            ("Related: The dredger nobody wanted to buy",),
        ),
        Case(
            "de",
            "<p>Über den Antrag entscheidet der Rat im Juni.</p>"
            '<aside class="teaser-list"><h3>Mehr zum Thema</h3><ul>'
            '<li><a href="/fähre">Warum die Fähre nach Oberwiek stillliegt</a></li>'
            '<li><a href="/pegel">Der Pegel, den keiner abliest</a></li></ul></aside>',
            (
                "Mehr zum Thema",
                "Warum die Fähre nach Oberwiek stillliegt",
                "Der Pegel, den keiner abliest",
            ),
        ),
        Case(
            "es",
            "<p>El faro volverá a encenderse en otoño.</p>"
            '<p><a href="/faro/subasta"><em>Lea también: Subastan la casa del último farero</em>'
            "</a></p>",
            ("Lea también: Subastan la casa del último farero",),
        ),
        Case(
            "id",
            "<p>Jembatan itu dibuka kembali pekan depan.</p>"
            '<p class="readalso"><b>Baca juga:</b> <a href="/pasar">Pasar terapung pindah ke hulu'
            "</a></p>",
            ("Baca juga: Pasar terapung pindah ke hulu",),
        ),
        Case(
            "ja",
            '<div class="recommend-box"><p>あわせて読みたい</p>'
            '<a href="/lamp"><p>消えた灯台守の日誌を追って</p></a></div>',
            ("あわせて読みたい", "消えた灯台守の日誌を追って"),
        ),
        Case(
            "ru",
            "<p>Паром вернут на линию к осени.</p>"
            '<div class="related-inline"><a href="/buksir">Читайте также: Как буксир «Лещ»'
            " пережил три ремонта</a></div>",
            ("Читайте также: Как буксир «Лещ» пережил три ремонта",),
        ),
    ),
    near_misses=(
        Case(
            "en",
            "<p>Related families had farmed both banks since the flood, and the most popular"
            " surname in the register is still Ashlock.</p>",
            (
                "Related families had farmed both banks since the flood, and the most popular"
                " surname in the register is still Ashlock.",
            ),
        ),
        Case(
            "de",
            "<p>Mehr über das Wehr steht in den Bauakten, die seit dem Brand nur noch in Kopie"
            " vorliegen und an vielen Stellen kaum lesbar sind.</p>",
            (
                "Mehr über das Wehr steht in den Bauakten, die seit dem Brand nur noch in Kopie"
                " vorliegen und an vielen Stellen kaum lesbar sind.",
            ),
        ),
        Case(
            "fr",
            "<p>Il faut lire aussi les marges du registre : le meunier y notait la hauteur de"
            " l’eau, puis le nom de ceux qui lui devaient du pain.</p>",
            (
                "Il faut lire aussi les marges du registre : le meunier y notait la hauteur de"
                " l’eau, puis le nom de ceux qui lui devaient du pain.",
            ),
        ),
        Case(
            "pl",
            "<p>Zalewicz radził synowi, żeby czytał też między wierszami, bo w rozkładzie jazdy"
            " najważniejsze są przypisy.</p>",
            (
                "Zalewicz radził synowi, żeby czytał też między wierszami, bo w rozkładzie jazdy"
                " najważniejsze są przypisy.",
            ),
        ),
        Case(
            "zh",
            "<p>他在相关文章里承认，那座桥的图纸其实画错了两次，直到通车前一周才有人发现。</p>",
            ("他在相关文章里承认，那座桥的图纸其实画错了两次，直到通车前一周才有人发现。",),
        ),
    ),
)
