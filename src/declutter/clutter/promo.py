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
        "^σχετικές ειδήσεις$", "^μπορεί να σας ενδιαφέρει", "^πιο δημοφιλή$", "^τα πιο διαβασμένα",
        "^διάβασε ακόμα", "^διαβάστε σχετικά", "^διαβάστε:", "^διαβάστε ολόκληρο",
        "^δείτε περισσότερα", "^διαβάστε επίσης:", "^σχετικά νέα$", "^σχετικές αναρτήσεις",
        "^σχετικά θέματα", "^περισσότερα νέα", "^δημοφιλή$", "^ροή ειδήσεων$", "^τελευταία νέα$",
        "^προτεινόμενα$", "κατεβάστε την εφαρμογή",
    ),
    "he": (
        "^קראו גם", "^קרא גם", "^קראו עוד", "^קרא עוד$", "^לקריאה נוספת", "^ראו גם", "^עוד בנושא",
        "^כתבות נוספות", "^כתבות קשורות", "^מאמרים נוספים", "^אולי יעניין אותך",
        "^אולי יעניין אתכם", "^הנקראות ביותר", "^פוסטים קשורים", "^קראו עוד:", "^עוד באותו נושא",
        "^כתבות נוספות שיעניינו", "^אולי יעניין", "^המומלצות$", "^הכי נקראות", "^עוד כתבות",
        "^צפו גם", "^קראו גם:", "^לכתבה המלאה", "הורידו את האפליקציה",
    ),
    "hi": (
        "^ये भी पढ़ें", "^यह भी पढ़ें", "^इसे भी पढ़ें", "^और पढ़ें", "^आगे पढ़ें", "^यह भी देखें",
        "^ये भी देखें", "^संबंधित खबरें", "^संबंधित समाचार", "^संबंधित लेख", "^ट्रेंडिंग खबरें",
        "^आपके लिए सुझाव", "ऐप डाउनलोड करें", "^ये भी पढ़ें:", "^ये भी पढ़ें:", "^यह भी पढ़ें",
        "^ये भी पढ़ें", "^ये भी पढ़िए", "^ये भी पढ़िए", "^और पढ़ें", "^इसे भी पढ़ें", "^पढ़ें:",
        "^पढ़ें:", "^ये भी पढ़े", "^ये भी पढ़े", "^यह भी पढ़े", "^यह भी पढ़े", "^और देखें",
        "^अन्य खबरें", "^बड़ी खबरें$", "^बड़ी खबरें$", "^लेटेस्ट न्यूज", "^ताजा खबरें$",
        "^सर्वाधिक पढ़ी", "^सर्वाधिक पढ़ी", "^संबंधित पोस्ट", "^रिलेटेड न्यूज", "^पूरी खबर पढ़ें",
        "^पूरी खबर पढ़ें", "ऐप डाउनलोड",
    ),
    "vi": (
        "^xem thêm:", "^xem thêm$", "^đọc thêm", "^đọc tiếp$", "^tin liên quan",
        "^bài viết liên quan", "^bài liên quan", "^có thể bạn quan tâm", "^có thể bạn thích",
        "^bạn có thể thích", "^tin cùng chuyên mục", "^đọc nhiều nhất", "^mời bạn đọc thêm",
        "^tin nổi bật$", "tải ứng dụng", "^xem thêm", "^đọc thêm:", "^đọc ngay", "^tin khác$",
        "^tin mới nhất$", "^bài viết khác$", "^bài viết mới$", "^>> xem thêm", "^tham khảo thêm",
        "^mời quý độc giả", "^bài đọc nhiều$", "^chủ đề liên quan", "^tin đọc nhiều", "^xem nhiều$",
    ),
    "id": (
        "^baca juga", "^baca selengkapnya", "^baca lebih lanjut", "^lihat juga", "^simak juga",
        "^artikel terkait", "^berita terkait", "^artikel lainnya", "^berita lainnya",
        "^pilihan editor$", "^rekomendasi untuk anda", "^terpopuler$", "^berita terpopuler",
        "^anda mungkin juga suka", "unduh aplikasi", "^baca juga:", "^baca artikel lainnya",
        "^baca berita lainnya", "^simak berita lainnya", "^lihat selengkapnya", "^selengkapnya$",
        "^rekomendasi$", "^artikel menarik lainnya", "^tonton juga", "^simak video",
        "^saksikan juga", "^pilihan untukmu", "^pilihan redaksi", "^terkait$", "^topik terkait$",
        "^berita terkini$", "^kamu mungkin juga suka", "dapatkan update berita pilihan",
    ),
    "hu": (
        "^olvassa el ezt is", "^olvasd el ezt is", "^ezt is olvasd el", "^ezt is olvassa el",
        "^ez is érdekelheti", "^ez is érdekelhet", "^kapcsolódó cikkek", "^kapcsolódó cikk:",
        "^kapcsolódó bejegyzések$", "^további cikkek$", "^legolvasottabb$", "^tovább olvasom",
        "^ajánlott cikkek$", "töltse le az alkalmazást", "^olvasd el:", "^kapcsolódó$",
        "^kapcsolódó:", "^kapcsolódó anyag", "^kapcsolódó tartalom", "^kapcsolódó cikkeink",
        "^olvasta már?", "^olvasd tovább", "^olvass tovább", "^bővebben$", "^további hírek",
        "^további részletek$", "^ajánljuk még", "^ajánló$", "^ezt is ajánljuk", "^ezeket is olvasd",
        "^neked ajánljuk", "^önnek ajánljuk", "^legnépszerűbb$", "^friss hírek$", "^hasonló cikkek",
        "^érdekelhet még", "^témába vágó", "töltsd le az alkalmazást",
    ),
    "ro": (
        "^citește și", "^citeşte şi", "^citeste si", "^citește mai mult", "^citește mai departe",
        "^vezi și", "^vezi si", "^articole similare$", "^articole asemănătoare$",
        "^articole recomandate$", "^articole conexe$", "^știri similare$", "^te-ar putea interesa",
        "^ți-ar putea plăcea", "^cele mai citite", "descarcă aplicația", "^citește și:",
        "^citiți și", "^citeşte mai mult", "^citește tot", "^citește continuarea", "^citește pe",
        "^vezi mai mult", "^vezi si:", "^vezi și:", "^articole similare", "^știri recomandate",
        "^recomandări$", "^recomandate$", "^te-ar putea interesa și", "^s-ar putea să-ți placă",
        "^cele mai noi$", "^ultimele știri$", "^alte articole$", "^alte știri", "^pe aceeași temă",
        "^din aceeași categorie", "^nu rata$", "^nu rata:", "descarcă aplicatia",
    ),
    "bg": (
        "^прочетете още", "^прочети още", "^още по темата", "^вижте още", "^виж още", "^виж също",
        "^вижте също", "^чети още", "^четете още", "^прочетете също", "^свързани статии$",
        "^свързани новини$", "^свързани публикации$", "^подобни статии$", "^още новини$",
        "^най-четени$", "^най-четени новини", "^най-четеното$", "^може да ви хареса",
        "^може да харесате", "^може да ви е интересно", "^препоръчани статии$",
        "изтеглете приложението", "свалете приложението",
    ),
    "hr": (
        "^pročitajte još", "^pročitajte i", "^pročitaj i", "^pročitaj još", "^pročitajte više",
        "^pročitajte također", "^čitajte i", "^čitajte više", "^vezane vijesti", "^vezani članci",
        "^vezane teme$", "^povezane vijesti", "^povezani članci", "^slični članci", "^više o temi",
        "^više o ovoj temi", "^pogledajte još", "^pogledajte i", "^pogledaj još",
        "^možda će vas zanimati", "^moglo bi vas zanimati", "^najčitanije$", "^najčitaniji članci",
        "^izdvojeno$", "^preporučeno$", "^ne propustite", "^ostale vijesti$",
        "preuzmite aplikaciju", "preuzmite našu aplikaciju",
    ),
    "sr": (
        "^прочитајте још", "^прочитајте и", "^прочитај и", "^читајте још", "^погледајте још",
        "^погледајте и", "^повезане вести", "^повезани чланци", "^сличне вести", "^слични чланци",
        "^најчитаније$", "^најновије вести$", "^можда ће вас занимати", "^препоручујемо",
        "преузмите апликацију", "^pročitajte još", "^pročitajte i", "^povezane vesti",
        "^slične vesti", "^najnovije vesti$", "^preporučujemo:", "^možda vas zanima",
        "^vezane vesti", "^bonus video",
    ),
    "sk": (
        "^čítajte aj", "^čítajte tiež", "^čítajte viac", "^čítajte ďalej", "^prečítajte si aj",
        "^prečítajte si tiež", "^prečítajte si viac", "^súvisiace články$", "^súvisiaci článok",
        "^súvisiace:", "^súvisiace$", "^podobné články$", "^viac k téme", "^k téme$",
        "^mohlo by vás zaujímať", "^mohlo by sa vám páčiť", "^môže vás zaujímať", "^pozrite si aj",
        "^pozrite aj", "^viď aj:", "^najčítanejšie$", "^najčítanejšie články$", "^odporúčame$",
        "^odporúčané články$", "^neprehliadnite$", "^ďalšie články$", "stiahnite si aplikáciu",
        "stiahnite si našu aplikáciu",
    ),
    "sl": (
        "^preberite tudi", "^preberite še", "^preberi tudi", "^preberi še", "^preberite več",
        "^preberi več", "^berite tudi", "^več o temi", "^več na temo", "^poglejte tudi",
        "^poglejte si tudi", "^oglejte si tudi", "^glej tudi:", "^sorodni članki$",
        "^sorodne novice$", "^povezani članki$", "^povezane novice$", "^povezane vsebine$",
        "^podobni članki$", "^morda vas zanima", "^morda vam bo všeč", "^najbolj brano$",
        "^najbolj brani", "^priporočamo$", "^ne spreglejte$", "^ne spreglejte:",
        "prenesite aplikacijo", "naložite si aplikacijo",
    ),
    "ca": (
        "^llegeix també", "^llegiu també", "^llegir més$", "^llegeix més$", "^llegeix més:",
        "^més informació:", "^vegeu també", "^mira també", "^et pot interessar",
        "^també et pot interessar", "^us pot interessar", "^potser t'interessa",
        "^notícies relacionades$", "^articles relacionats$", "^entrades relacionades$",
        "^continguts relacionats$", "^temes relacionats$", "^relacionat$", "^relacionats$",
        "^el més llegit$", "^més llegides$", "^les més llegides$", "^més notícies$", "^recomanats$",
        "^no t'ho perdis", "descarrega't l'app", "descarrega l'aplicació",
    ),
    "fa": (
        "^بیشتر بخوانید", "^بیشتر بخوانید:", "^بخوانید:", "^همچنین بخوانید", "^بیشتر بدانید",
        "^ادامه مطلب", "^مطالب مرتبط", "^مطالب پیشنهادی", "^مطالب مشابه", "^اخبار مرتبط",
        "^خبرهای مرتبط", "^مقالات مرتبط", "^نوشته‌های مرتبط", "^نوشته های مشابه", "^پربازدیدترین",
        "^پربیننده‌ترین", "^پربحث‌ترین", "^شاید بپسندید", "^شاید دوست داشته باشید",
        "^این مطلب را هم بخوانید", "^پیشنهاد ما$", "^حتما بخوانید", "^مرتبط:", "دانلود اپلیکیشن",
    ),
    "ur": (
        "^یہ بھی پڑھیں", "^یہ بھی پڑھیے", "^مزید پڑھیں", "^مزید پڑھیے", "^مزید پڑھئے",
        "^اسے بھی پڑھیں", "^یہ بھی دیکھیں", "^متعلقہ خبریں", "^متعلقہ مضامین", "^متعلقہ خبر",
        "^مزید خبریں$", "^مزید دیکھیں", "^سب سے زیادہ پڑھی", "^مقبول خبریں", "^تازہ ترین خبریں$",
        "^آپ کو یہ بھی پسند", "^ملتی جلتی خبریں", "ایپ ڈاؤن لوڈ کریں",
    ),
    "bn": (
        "^আরও পড়ুন", "^আরও পড়ুন", "^আরো পড়ুন", "^আরো পড়ুন", "^আরও পড়ুন:", "^আরও পড়ুন:",
        "^এটিও পড়ুন", "^এটিও পড়ুন", "^এই বিভাগের আরও", "^এ বিভাগের আরও", "^এই বিভাগের আরো",
        "^এ সম্পর্কিত আরও", "^সম্পর্কিত খবর", "^সম্পর্কিত সংবাদ", "^সংশ্লিষ্ট খবর", "^আরও দেখুন",
        "^আরও খবর", "^আরো খবর", "^সর্বশেষ খবর$", "^সর্বাধিক পঠিত", "^সর্বাধিক পড়া",
        "^সর্বাধিক পড়া", "^জনপ্রিয় সংবাদ", "^জনপ্রিয় সংবাদ", "^বিস্তারিত পড়ুন", "^বিস্তারিত পড়ুন",
        "^আপনার পছন্দ হতে পারে", "^সম্পর্কিত পোস্ট", "অ্যাপ ডাউনলোড করুন",
    ),
    "ms": (
        "^baca juga", "^baca lagi", "^baca lanjut", "^baca seterusnya", "^artikel berkaitan",
        "^artikel berkaitan:", "^berita berkaitan", "^lain-lain berita", "^berita lain$",
        "^artikel lain$", "^anda mungkin juga suka", "^anda mungkin berminat", "^paling popular$",
        "^berita popular", "^lagi berita", "^turut dibaca", "^lihat juga", "^pilihan editor$",
        "muat turun aplikasi",
    ),
    "th": (
        "^อ่านเพิ่มเติม", "^อ่านต่อ", "^อ่านข่าวต้นฉบับ", "^อ่านข่าวเพิ่มเติม",
        "^อ่านข่าวที่เกี่ยวข้อง", "^อ่านประกอบ", "^ข่าวที่เกี่ยวข้อง", "^บทความที่เกี่ยวข้อง",
        "^เรื่องที่เกี่ยวข้อง", "^เนื้อหาที่เกี่ยวข้อง", "^ข่าวเกี่ยวข้อง", "^บทความแนะนำ",
        "^ข่าวแนะนำ", "^เรื่องแนะนำ", "^บทความอื่น", "^ข่าวยอดนิยม", "^ยอดนิยม$", "^บทความยอดนิยม",
        "^เรื่องที่คุณอาจสนใจ", "^คุณอาจสนใจ", "^คุณอาจชอบ", "^ข่าวล่าสุด$", "^ดูเพิ่มเติม$",
        "ดาวน์โหลดแอป",
    ),
    "et": (
        "^loe ka", "^loe veel", "^loe edasi", "^loe lisaks", "^loe rohkem", "^loe lähemalt",
        "^vaata ka", "^vaata lisaks", "^seotud artiklid", "^seotud lood", "^seotud teemad$",
        "^seotud postitused$", "^seotud uudised", "^sarnased artiklid", "^samal teemal",
        "^rohkem sel teemal", "^veel samal teemal", "^enim loetud", "^loetumad$", "^loetuimad$",
        "^soovitame$", "^soovitame lugeda", "^sind võib huvitada", "^teised artiklid$",
        "lae alla rakendus", "lae alla äpp",
    ),
    "lv": (
        "^lasi arī", "^lasiet arī", "^lasi vēl", "^lasīt vairāk", "^lasi vairāk", "^lasīt tālāk",
        "^lasīt arī", "^uzzini vairāk", "^skaties arī", "^skatīt arī", "^saistītie raksti",
        "^saistītās ziņas", "^saistītās tēmas$", "^līdzīgi raksti", "^par šo tēmu$", "^par tēmu$",
        "^citi raksti$", "^lasītākie", "^lasītākais", "^populārākie", "^iesakām$",
        "^iesakām izlasīt", "^jūs varētu interesēt", "^tevi varētu interesēt", "^nepalaid garām",
        "lejupielādē lietotni",
    ),
    "lt": (
        "^skaitykite taip pat", "^taip pat skaitykite", "^skaityk taip pat", "^taip pat skaityk",
        "^skaitykite daugiau", "^skaityti daugiau", "^skaityti toliau", "^skaityk daugiau",
        "^skaitykite plačiau", "^plačiau skaitykite", "^susiję straipsniai",
        "^susijusios naujienos", "^susiję įrašai", "^susijusios temos", "^panašūs straipsniai",
        "^panašūs įrašai", "^daugiau šia tema", "^taip pat žiūrėkite", "^jus gali sudominti",
        "^tau gali patikti", "^jums gali patikti", "^skaitomiausi", "^skaitomiausios",
        "^populiariausi", "^rekomenduojame$", "^rekomenduojami straipsniai", "^kiti straipsniai$",
        "^nepraleiskite", "atsisiųskite programėlę",
    ),
    "ka": (
        "^წაიკითხეთ ასევე", "^ასევე წაიკითხეთ", "^წაიკითხეთ მეტი", "^წაიკითხე მეტი",
        "^იხილეთ ასევე", "^ასევე იხილეთ", "^სრულად ნახვა", "^მსგავსი სიახლეები",
        "^მსგავსი სტატიები", "^მსგავსი პოსტები", "^დაკავშირებული სიახლეები",
        "^დაკავშირებული სტატიები", "^მსგავსი ამბები", "^ამავე თემაზე", "^თემაზე:",
        "^პოპულარული სიახლეები", "^ყველაზე კითხვადი", "^დღის ტოპ", "^რეკომენდებული",
        "ჩამოტვირთეთ აპლიკაცია",
    ),
    "hy": (
        "^կարդացեք նաև", "^կարդալ նաև", "^կարդացեք ավելին", "^կարդալ ավելին", "^կարդալ ամբողջը",
        "^դիտեք նաև", "^տեսեք նաև", "^նմանատիպ նյութեր", "^նման նյութեր", "^առնչվող նյութեր",
        "^թեմայի շուրջ", "^ամենաընթերցված", "^ամենաշատ ընթերցված", "^այլ նորություններ",
        "^կարդացեք նաեւ", "^վերջին նորություններ$", "ներբեռնեք հավելվածը",
    ),
    "kk": (
        "^тағы оқыңыз", "^тағы да оқыңыз", "^сондай-ақ оқыңыз", "^толығырақ оқу",
        "^толығырақ оқыңыз", "^толығырақ$", "^оқи отырыңыз", "^оқып көріңіз", "^тақырыпқа сай",
        "^тақырып бойынша", "^ұқсас жаңалықтар", "^ұқсас мақалалар", "^ұқсас материалдар",
        "^байланысты жаңалықтар", "^өзге жаңалықтар", "^басқа жаңалықтар", "^соңғы жаңалықтар$",
        "^көп оқылған", "^ең көп оқылған", "^танымал жаңалықтар", "^ұсынамыз$",
        "қосымшаны жүктеп алыңыз",
    ),
    "az": (
        "^həmçinin oxuyun", "^bunu da oxuyun", "^ətraflı oxu", "^ətraflı$", "^davamını oxu",
        "^ardını oxu", "^oxşar xəbərlər", "^oxşar yazılar", "^oxşar məqalələr", "^əlaqəli xəbərlər",
        "^digər xəbərlər", "^mövzu ilə bağlı", "^mövzuya dair", "^ən çox oxunan", "^son xəbərlər$",
        "^xəbər lenti$", "^maraqlı ola bilər", "tətbiqi yükləyin",
    ),
    "ta": (
        "^மேலும் படிக்க", "^மேலும் வாசிக்க", "^இதையும் படிங்க", "^இதையும் படியுங்கள்",
        "^இதையும் படிக்க", "^இதையும் வாசிக்க", "^தொடர்புடைய செய்திகள்", "^தொடர்புடைய கட்டுரைகள்",
        "^தொடர்புடைய பதிவுகள்", "^தொடர்புடையவை", "^மேலும் செய்திகள்", "^மேலும் பார்க்க",
        "^அதிகம் படித்தவை", "^அதிகம் வாசிக்கப்பட்டவை", "^பிரபலமானவை$", "^முக்கிய செய்திகள்$",
        "^பரிந்துரைக்கப்பட்டவை", "செயலியை பதிவிறக்க",
    ),
    "mr": (
        "^हेही वाचा", "^हे ही वाचा", "^हे देखील वाचा", "^हेदेखील वाचा", "^अधिक वाचा", "^आणखी वाचा",
        "^पुढे वाचा", "^संबंधित बातम्या", "^संबंधित लेख", "^हेही पाहा", "^हेही पहा",
        "^आणखी बातम्या", "^इतर बातम्या", "^सर्वाधिक वाचलेले", "^ताज्या बातम्या$",
        "^तुम्हाला हेही आवडेल", "अॅप डाउनलोड करा", "ॲप डाउनलोड करा",
    ),
    "tl": (
        "^basahin din", "^basahin rin", "^basahin pa", "^magbasa pa", "^magbasa ng higit pa",
        "^basahin ang buong", "^panoorin din", "^tingnan din", "^kaugnay na balita",
        "^mga kaugnay na balita", "^kaugnay na artikulo", "^mga kaugnay na artikulo", "^kaugnay:",
        "^kaugnay na ulat", "^iba pang balita", "^pinakabinasang", "^maaaring magustuhan mo",
        "i-download ang app",
    ),
    "sw": (
        "^soma pia", "^soma zaidi", "^soma zaidi:", "^unaweza pia kusoma", "^pia soma",
        "^tazama pia", "^habari zinazohusiana", "^makala zinazohusiana", "^habari zaidi",
        "^habari nyingine", "^taarifa zinazohusiana", "^mada zinazohusiana", "^zilizosomwa zaidi",
        "^zinazosomwa sana", "^unaweza kupenda", "^huenda ukapenda", "^endelea kusoma$",
        "pakua programu", "pakua app",
    ),
    "mk": (
        "^прочитајте и", "^прочитајте повеќе", "^прочитај повеќе", "^прочитај и", "^погледнете и",
        "^поврзани вести", "^поврзани статии", "^поврзани содржини", "^слични вести",
        "^слични статии", "^најчитани$", "^најчитано$", "^повеќе од темата",
        "^можеби ќе ве интересира", "^препорачано$", "^препорачуваме", "преземете ја апликацијата",
    ),
    "sq": (
        "^lexo edhe", "^lexo gjithashtu", "^lexoni edhe", "^lexoni gjithashtu", "^lexo më shumë",
        "^lexo më tej", "^lexoni më shumë", "^shiko edhe", "^shihni edhe", "^lajme të ngjashme",
        "^artikuj të ngjashëm", "^të ngjashme$", "^të lidhura$", "^artikuj të lidhur",
        "^lajme të lidhura", "^më të lexuarat", "^më të lexuara$", "^lajmet e fundit$",
        "^rekomanduar për ty", "^mund t'ju pëlqejë", "shkarko aplikacionin",
    ),
    "te": (
        "^ఇది కూడా చదవండి", "^ఇవి కూడా చదవండి", "^ఇదీ చదవండి", "^ఇవీ చదవండి", "^మరింత చదవండి",
        "^ఇంకా చదవండి", "^సంబంధిత వార్తలు", "^సంబంధిత కథనాలు", "^ఇది కూడా చూడండి",
        "^మరిన్ని వార్తలు", "^తాజా వార్తలు$", "^ఎక్కువ మంది చదివినవి", "^ట్రెండింగ్ వార్తలు",
        "యాప్ డౌన్‌లోడ్",
    ),
    "gu": (
        "^આ પણ વાંચો", "^વધુ વાંચો", "^આગળ વાંચો", "^આ પણ જુઓ", "^સંબંધિત સમાચાર", "^સંબંધિત લેખ",
        "^વધુ સમાચાર", "^તાજા સમાચાર$", "^સૌથી વધુ વંચાયેલા", "^ટ્રેન્ડિંગ ન્યૂઝ", "એપ ડાઉનલોડ કરો",
    ),
    "ne": (
        "^यो पनि पढ्नुहोस्", "^यो पनि पढ्नुहोला", "^थप पढ्नुहोस्", "^थप समाचार",
        "^सम्बन्धित समाचार", "^सम्बन्धित खबर", "^सम्बन्धित सामग्री", "^पूरा पढ्नुहोस्",
        "^यो पनि हेर्नुहोस्", "^ताजा समाचार$", "^ताजा अपडेट$", "^धेरै पढिएको", "^लोकप्रिय$",
        "^भर्खरै$", "एप डाउनलोड गर्नुहोस्",
    ),
    "uz": (
        "^shuningdek o'qing", "^shuningdek, o'qing", "^batafsil o'qish", "^batafsil$",
        "^yana o'qing", "^o'xshash yangiliklar", "^o'xshash maqolalar", "^mavzuga oid",
        "^mavzuga doir", "^so'nggi yangiliklar$", "^ko'p o'qilgan", "^eng ko'p o'qilgan",
        "^tavsiya etamiz", "^boshqa yangiliklar", "^ўхшаш янгиликлар", "^мавзуга оид",
        "^сўнгги янгиликлар$", "^кўп ўқилган", "^батафсил$", "^тавсия этамиз",
        "ilovani yuklab oling",
    ),
    "gl": (
        "^le tamén", "^lea tamén", "^ler máis$", "^ler máis:", "^máis información:", "^ver tamén",
        "^tamén che pode interesar", "^pode interesarche", "^novas relacionadas$",
        "^artigos relacionados$", "^entradas relacionadas$", "^relacionado$", "^o máis lido$",
        "^as máis lidas", "^máis novas$", "descarga a app",
    ),
    "eu": (
        "^irakurri ere", "^irakurri gehiago", "^gehiago irakurri", "^ikusi ere", "^ikus ere",
        "^erlazionatutako albisteak", "^lotutako albisteak", "^lotutako edukiak",
        "^lotutako artikuluak", "^erlazionatuak$", "^antzeko albisteak", "^irakurrienak$",
        "^azken albisteak$", "^interesa dakizuke", "^albiste gehiago", "^gai honi buruz gehiago",
    ),
    "af": (
        "^lees ook", "^lees meer:", "^lees nog", "^lees verder", "^verwante artikels",
        "^verwante stories", "^soortgelyke artikels", "^kyk ook", "^sien ook:",
        "^meer oor die onderwerp", "^jy sal dalk ook", "^gewildste$", "^meeste gelees",
        "^gewildste stories", "^aanbevole artikels", "laai ons app af", "laai die app af",
    ),
    "is": (
        "^lestu einnig", "^lesa meira", "^lesa nánar", "^lestu meira", "^sjá einnig", "^sjá nánar",
        "^tengdar fréttir", "^tengdar greinar", "^tengt efni", "^tengt$", "^nánar um málið",
        "^svipaðar greinar", "^mest lesið$", "^mest lesnar", "^aðrar fréttir", "^fleiri fréttir",
        "^þú gætir haft áhuga",
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
        Case(
            "bg",
            '<p>Прочетете още: <a href="/most">Мостът, който никой не поиска да ремонтира</a></p>',
            ("Прочетете още: Мостът, който никой не поиска да ремонтира",),
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
        Case(
            "bg",
            "<p>Който мине по пътя, може да прочете още едно име върху камъка, издълбано с друга "
            "ръка и много по-късно от останалите.</p>",
            (
                "Който мине по пътя, може да прочете още едно име върху камъка, издълбано с "
                "друга ръка и много по-късно от останалите.",
            ),
        ),
        Case(
            "hr",
            "<p>Pročitali su još jednom zapisnik iz uljare i u njemu našli ime čovjeka koji je "
            "prvi prodao ulje na kopno.</p>",
            (
                "Pročitali su još jednom zapisnik iz uljare i u njemu našli ime čovjeka koji je "
                "prvi prodao ulje na kopno.",
            ),
        ),
    ),
)
