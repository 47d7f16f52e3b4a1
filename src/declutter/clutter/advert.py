"""Advertising: labels of ad slots, sponsored boxes, affiliate disclosures."""

from __future__ import annotations

from declutter.clutter.kind import Case, Kind

TOKENS = (
    "ad", "ads", "adv", "advert", "adverts", "advertise", "advertisement", "advertisements",
    "advertising", "advertorial", "adbox", "adblock", "adbanner", "adcontainer", "adholder",
    "adlabel", "adplaceholder", "adslot", "adspace", "adunit", "adwrap", "adwrapper", "adsbygoogle",
    "adsense", "adchoices", "adinserter", "adrotate", "advads", "adthrive", "adhesion", "bannerad",
    "bannerads", "dfp", "gpt", "doubleclick", "googlead", "googleads", "admanager", "leaderboard",
    "mpu", "skyscraper", "inread", "nativead", "textad", "outstream", "prebid", "criteo", "teads",
    "mediavine", "ezoic", "raptive", "wpquads", "sponsor", "sponsored", "sponsorship",
    "sponsoredcontent", "brandedcontent", "paidcontent", "promoted", "affiliate", "affiliates",
    "affiliatedisclosure", "aawp", "werbung", "anzeige", "publicidad", "publicidade", "publicite",
    "pubblicita", "reklam", "reklama", "reklame", "advertentie", "annons", "annonse", "annonce",
    "mainos", "hirdetes", "iklan", "quangcao",
)  # fmt: skip

PHRASES = {
    "en": (
        "^ad$", "^ads$", "^advertisement$", "^advertorial$", "^sponsored$", "^sponsored by",
        "^sponsored content$", "^sponsored post$", "^promoted$", "^paid partnership",
        "^in partnership with$", "^partner content$", "^ads by", "^article continues below",
        "^story continues below", "^article continues after", "^story continues after",
        "^scroll to continue", "^ad feedback$", "^report this ad$", "^why am i seeing this ad",
        "contains affiliate links", "contain affiliate links", "may earn a commission",
        "earn a small commission", "may receive a commission", "at no extra cost to you",
        "as an amazon associate", "purchase through links on our site", "^affiliate disclosure",
    ),
    "de": (
        "^anzeige$", "^anzeige:", "^anzeigen$", "^werbung$", "^werbung:", "^advertorial$",
        "^gesponsert$", "^gesponsert von", "^gesponserter beitrag$", "^sponsored post$",
        "^bezahlte anzeige$", "^bezahlte partnerschaft", "^unbezahlte werbung",
        "^dieser beitrag enthält werbung", "^nach der anzeige", "^weiter nach der anzeige",
        "^weiter nach der werbung", "^weiterlesen nach der anzeige", "^werbung schließen$",
        "enthält affiliate-links", "sogenannte affiliate-links", "erhalten wir eine provision",
        "bekommen wir eine provision", "^affiliate-link$", "ohne mehrkosten für dich",
        "für dich entstehen keine mehrkosten",
    ),
    "fr": (
        "^publicité$", "^publicite$", "^publicité :", "^la suite après la publicité",
        "^la suite après cette publicité", "^suite de l'article après la publicité",
        "^l'article continue après", "^annonce$", "^annonces$", "^contenu sponsorisé",
        "^article sponsorisé", "^sponsorisé$", "^sponsorisé par", "^contenu partenaire$",
        "^en partenariat avec$", "^publi-rédactionnel$", "^publireportage$",
        "contient des liens affiliés", "contient des liens d'affiliation",
        "peut percevoir une commission", "pouvons toucher une commission",
        "nous touchons une commission", "^fermer la publicité$",
    ),
    "es": (
        "^publicidad$", "^publicidad:", "^anuncio$", "^anuncios$", "^patrocinado$",
        "^patrocinado por", "^contenido patrocinado", "^contenido de marca", "^publirreportaje$",
        "^branded content$", "^en colaboración con$", "^la noticia continúa después",
        "^el artículo continúa después", "^continúa leyendo después de la publicidad",
        "^cerrar anuncio$", "^seguir leyendo tras la publicidad", "contiene enlaces de afiliados",
        "contiene enlaces de afiliación", "podemos recibir una comisión",
        "puede recibir una comisión", "sin coste adicional para ti", "sin costo adicional para ti",
    ),
    "it": (
        "^pubblicità$", "^pubblicita'$", "^pubblicità:", "^annuncio$", "^annuncio pubblicitario$",
        "^annunci$", "^sponsorizzato$", "^sponsorizzato da", "^contenuto sponsorizzato",
        "^articolo sponsorizzato", "^messaggio promozionale$", "^informazione pubblicitaria$",
        "^continua dopo la pubblicità", "^l'articolo continua dopo", "^continua a leggere dopo la",
        "^in collaborazione con$", "^chiudi annuncio$", "contiene link di affiliazione",
        "contiene link affiliati", "potremmo ricevere una commissione", "riceviamo una commissione",
        "senza costi aggiuntivi per",
    ),
    "pt": (
        "^publicidade$", "^publicidade:", "^pub$", "^anúncio$", "^anúncios$", "^patrocinado$",
        "^patrocinado por", "^conteúdo patrocinado", "^conteúdo de marca$", "^informe publicitário",
        "^publieditorial$", "^continua após a publicidade", "^continua depois da publicidade",
        "^o artigo continua após", "^continue a ler depois da publicidade", "^fechar anúncio$",
        "^em parceria com$", "contém links de afiliados", "pode conter links de afiliados",
        "podemos receber uma comissão", "pode receber uma comissão",
        "sem custo adicional para você",
    ),
    "nl": (
        "^advertentie$", "^advertentie:", "^advertenties$", "^reclame$", "^gesponsord$",
        "^gesponsord door", "^gesponsorde inhoud$", "^gesponsord artikel$", "^advertorial$",
        "^betaalde samenwerking", "^partnerbijdrage$", "^ingezonden mededeling$",
        "^artikel gaat verder onder", "^tekst gaat verder onder", "^lees verder onder de",
        "^lees verder na de advertentie", "^sluit advertentie$", "bevat affiliate links",
        "bevat affiliate-links", "ontvangen wij een commissie", "ontvangen we een commissie",
        "zonder extra kosten voor",
    ),
    "pl": (
        "^reklama$", "^reklama:", "^reklamy$", "^koniec reklamy$", "^artykuł sponsorowany",
        "^materiał sponsorowany", "^materiał partnera", "^materiał reklamowy$", "^sponsorowane$",
        "^tekst sponsorowany", "^treść sponsorowana", "^materiał promocyjny$",
        "^współpraca reklamowa", "^dalsza część artykułu pod", "^dalszy ciąg materiału pod",
        "^ciąg dalszy pod reklamą", "^reszta artykułu pod reklamą", "^zamknij reklamę$",
        "zawiera linki afiliacyjne", "możemy otrzymać prowizję", "otrzymujemy prowizję",
    ),
    "sv": (
        "^annons$", "^annons:", "^annonser$", "^reklam$", "^sponsrat$", "^sponsrad av",
        "^sponsrat av", "^sponsrat innehåll", "^betalt samarbete", "^i samarbete med$",
        "^annonssamarbete", "^detta är en annons", "^innehåll från annonsör",
        "^artikeln fortsätter under", "^artikeln fortsätter efter", "^texten fortsätter under",
        "^fortsätter efter annonsen", "^stäng annons$", "innehåller annonslänkar",
        "innehåller affiliatelänkar", "innehåller reklamlänkar", "kan vi få provision",
    ),
    "da": (
        "^annonce$", "^annonce:", "^annoncer$", "^reklame$", "^reklame:", "^sponsoreret$",
        "^sponsoreret indhold", "^sponsoreret af", "^betalt indhold$", "^kommercielt samarbejde",
        "^reklamesamarbejde", "^annoncørbetalt indhold", "^artiklen fortsætter efter",
        "^artiklen fortsætter under", "^fortsætter efter annoncen", "^luk annonce$",
        "indeholder reklamelinks", "indeholder affiliatelinks", "indeholder affiliate links",
        "indeholder annoncelinks", "får vi en kommission", "modtager vi kommission",
    ),
    "no": (
        "^annonse$", "^annonse:", "^annonser$", "^reklame$", "^annonsørinnhold", "^sponset$",
        "^sponset innhold", "^sponset av", "^betalt innhold$", "^betalt samarbeid",
        "^kommersielt samarbeid", "^saken fortsetter etter", "^saken fortsetter under",
        "^artikkelen fortsetter under", "^artikkelen fortsetter etter",
        "^fortsetter etter annonsen", "^lukk annonse$", "inneholder annonselenker",
        "inneholder reklamelenker", "inneholder affiliatelenker", "kan vi få provisjon",
    ),
    "fi": (
        "^mainos$", "^mainos:", "^mainokset$", "^sponsoroitu$", "^sponsoroitu sisältö",
        "^kaupallinen yhteistyö", "^maksettu mainos", "^mainos päättyy$", "^juttu jatkuu mainoksen",
        "^artikkeli jatkuu mainoksen", "^sisältö jatkuu mainoksen alla", "^sulje mainos$",
        "sisältää mainoslinkkejä", "sisältää affiliate-linkkejä", "sisältää kumppanuuslinkkejä",
        "voimme saada provisiota",
    ),
    "ru": (
        "^реклама$", "^реклама:", "^реклама на сайте$", "^на правах рекламы", "^спонсор:",
        "^партнерский материал", "^партнёрский материал", "^рекламный материал",
        "^спонсорский материал", "^новости партнеров$", "^новости партнёров$",
        "^продолжение после рекламы", "^статья продолжается после", "^читайте далее после рекламы",
        "^закрыть рекламу$", "^отключить рекламу$", "^реклама. ооо", "^реклама ооо",
        "^реклама, ооо", "erid:", "содержит партнерские ссылки", "содержит партнёрские ссылки",
        "можем получить комиссию", "мы получаем комиссию",
    ),
    "uk": (
        "^реклама$", "^реклама:", "^на правах реклами", "^рекламний матеріал",
        "^партнерський матеріал", "^спонсорський матеріал", "^спонсоровано$",
        "^матеріал на правах реклами", "^новини партнерів$", "^продовження після реклами",
        "^закрити рекламу$", "^вимкнути рекламу$", "містить партнерські посилання",
        "містить афілійовані посилання", "можемо отримати комісію", "отримуємо комісію",
    ),
    "tr": (
        "^reklam$", "^reklam:", "^reklamlar$", "^reklam alanı$", "^ilan$", "^advertorial$",
        "^sponsorlu$", "^sponsorlu içerik", "^sponsorlu bağlantılar$", "^sponsor içerik$",
        "^iş birliği içerir", "^bu bir reklamdır", "^haberin devamı reklamdan sonra",
        "^yazının devamı reklamdan sonra", "^reklamı kapat$", "^reklamı geç$",
        "satış ortaklığı bağlantıları içerir", "affiliate link içerir", "komisyon kazanabiliriz",
        "komisyon kazanabilir", "ek bir maliyet olmadan",
    ),
    "cs": (
        "^reklama$", "^reklama:", "^inzerce$", "^inzerce:", "^komerční sdělení", "^komerční článek",
        "^sponzorováno$", "^sponzorovaný obsah", "^sponzorovaný článek", "^placená spolupráce",
        "^placený obsah$", "^pr článek$", "^článek pokračuje pod reklamou",
        "^článek pokračuje po reklamě", "^pokračování článku pod", "^zavřít reklamu$",
        "^ve spolupráci s$", "obsahuje affiliate odkazy", "obsahuje partnerské odkazy",
        "můžeme získat provizi", "můžeme obdržet provizi",
    ),
    "ja": (
        "^広告$", "^広告：", "^［広告］$", "^【広告】", "^pr$", "^【pr】", "^[pr]", "^ad$",
        "^sponsored$", "^スポンサーリンク", "^スポンサードリンク", "^スポンサー広告",
        "^タイアップ$", "^タイアップ企画", "^広告の後にも続きます", "^記事は広告の後にも",
        "^この広告を閉じる$", "^広告を閉じる$", "^広告を非表示", "プロモーションが含まれています",
        "プロモーションを含みます", "アフィリエイト広告を利用", "アフィリエイトリンクを含",
        "アフィリエイトプログラムに参加", "amazonアソシエイトとして", "広告が含まれています",
        "売上の一部が還元される",
    ),
    "zh": (
        "^广告$", "^廣告$", "^广告：", "^廣告：", "^【广告】", "^【廣告】", "^推广$", "^推廣$",
        "^赞助$", "^贊助$", "^赞助内容", "^贊助內容", "^赞助商链接", "^贊助商連結", "^赞助商广告",
        "^广告 继续往下阅读", "^廣告 請繼續往下閱讀", "^請繼續往下閱讀", "^请继续往下阅读",
        "^文章未完，請往下", "^广告合作$", "^廣編特輯$", "^廣告企劃$", "^业配$", "^業配$",
        "^合作推廣$", "^品牌合作$", "^关闭广告$", "^關閉廣告$", "本文含有联盟链接",
        "本文含有聯盟連結", "本文包含聯盟行銷連結", "可能会获得佣金", "可能獲得佣金", "广告声明：",
        "廣告聲明：",
    ),
    "ko": (
        "^광고$", "^[광고]", "^광고:", "^스폰서$", "^스폰서 링크$", "^스폰서 콘텐츠", "^협찬$",
        "^제휴 콘텐츠$", "^유료 광고 포함", "^광고 닫기$", "^광고 건너뛰기$", "^기사 본문 광고",
        "^광고 이후 계속", "^이 기사는 광고", "^애드버토리얼$", "쿠팡 파트너스 활동의 일환",
        "일정액의 수수료를 제공받", "소정의 원고료를 받", "소정의 수수료를 받", "제휴 링크가 포함",
        "제휴마케팅이 포함된", "제품을 제공받아 작성", "광고를 포함하고 있습니다",
    ),
    "ar": (
        "^إعلان$", "^اعلان$", "^إعلانات$", "^اعلانات$", "^الإعلانات$", "^إعلان مدفوع", "^إعلان:",
        "^مادة إعلانية$", "^محتوى إعلاني", "^محتوى ممول", "^محتوى مدفوع", "^محتوى برعاية",
        "^برعاية$", "^برعاية:", "^ممول$", "^روابط ممولة$", "^إغلاق الإعلان$", "^تخطي الإعلان$",
        "^يستمر المقال بعد الإعلان", "^تابع القراءة بعد الإعلان", "روابط تسويق بالعمولة",
        "قد نحصل على عمولة", "نربح عمولة",
    ),
    "el": (
        "^διαφήμιση$", "^διαφημιση$", "^διαφημίσεις$", "^διαφήμιση:", "^χορηγούμενο$",
        "^χορηγούμενο περιεχόμενο", "^χορηγούμενη καταχώρηση", "^advertorial$",
        "^η συνέχεια μετά τη διαφήμιση", "^το άρθρο συνεχίζεται μετά", "^κλείσιμο διαφήμισης$",
        "περιέχει συνδέσμους συνεργατών", "μπορεί να λάβουμε προμήθεια", "^χορηγούμενο άρθρο",
        "^συνεχίστε την ανάγνωση",
    ),
    "he": (
        "^פרסומת$", "^פרסומות$", "^מודעה$", "^מודעות$", "^תוכן שיווקי", "^תוכן ממומן",
        "^תוכן פרסומי", "^ממומן$", "^בשיתוף$", "^בחסות$", "^כתבה ממומנת", "^תוכן מקודם$",
        "^המשך הכתבה לאחר הפרסומת", "^סגור פרסומת$", "קישורי שותפים", "עשויים לקבל עמלה",
    ),
    "hi": (
        "^विज्ञापन$", "^विज्ञापन:", "^विज्ञापन हटाएं$", "^प्रायोजित$", "^प्रायोजित सामग्री",
        "^स्पॉन्सर्ड$", "^स्पॉन्सर्ड कंटेंट", "^विज्ञापन के बाद जारी", "^खबर विज्ञापन के बाद",
        "एफिलिएट लिंक", "कमीशन मिल सकता है", "^विज्ञापन के बाद", "^एडवर्टाइजमेंट$",
        "^आगे पढ़ने के लिए विज्ञापन", "^आगे पढ़ने के लिए विज्ञापन",
    ),
    "vi": (
        "^quảng cáo$", "^quảng cáo:", "^tài trợ$", "^được tài trợ$", "^được tài trợ bởi",
        "^nội dung tài trợ", "^bài viết được tài trợ", "^thông tin quảng cáo$", "^đóng quảng cáo$",
        "^bỏ qua quảng cáo$", "^tin tài trợ$", "chứa liên kết tiếp thị",
        "chứa link tiếp thị liên kết", "có thể nhận được hoa hồng",
    ),
    "id": (
        "^iklan$", "^iklan:", "^advertisement$", "^advertorial$", "^konten bersponsor",
        "^konten sponsor", "^disponsori oleh", "^bersponsor$", "^tutup iklan$", "^lewati iklan$",
        "^scroll to continue with content", "^gulir untuk melanjutkan",
        "^lanjutkan membaca di bawah", "^pariwara$", "mengandung tautan afiliasi",
        "mengandung link afiliasi", "dapat memperoleh komisi", "^scroll untuk",
        "^lanjutkan dengan konten", "^gulir untuk", "^artikel berlanjut setelah",
    ),
    "hu": (
        "^hirdetés$", "^hirdetés:", "^hirdetések$", "^reklám$", "^szponzorált$",
        "^szponzorált tartalom", "^szponzorált cikk", "^támogatott tartalom", "^fizetett tartalom",
        "^fizetett hirdetés", "^pr-cikk$", "^a cikk a hirdetés után", "^cikkünk a hirdetés után",
        "^a cikk folytatódik", "^hirdetés bezárása$", "affiliate linkeket tartalmaz",
        "jutalékot kaphatunk",
    ),
    "ro": (
        "^publicitate$", "^publicitate:", "^reclamă$", "^reclame$", "^advertorial$",
        "^sponsorizat$", "^sponsorizat de", "^conținut sponsorizat", "^articol sponsorizat",
        "^conținut plătit$", "^articolul continuă după", "^articolul continuă mai jos",
        "^articolul continuă după reclamă", "^continuă după publicitate", "^închide reclama$",
        "conține linkuri afiliate", "conține link-uri afiliate", "putem primi un comision",
    ),
    "bg": (
        "^реклама:", "^рекламно съдържание", "^платено съдържание", "^платена публикация",
        "^спонсорирано съдържание", "^спонсорирано$", "^спонсорирана публикация",
        "^статията продължава след рекламата", "^продължава след рекламата", "^затвори рекламата",
        "^обява$", "съдържа партньорски линкове", "можем да получим комисиона",
    ),
    "hr": (
        "^oglas$", "^oglasi$", "^reklama$", "^promotivni sadržaj", "^plaćeni sadržaj",
        "^plaćeni oglas", "^sponzorirano$", "^sponzorirani sadržaj", "^sponzorirani članak",
        "^pr članak$", "^nastavak nakon oglasa", "^članak se nastavlja",
        "^tekst se nastavlja ispod", "^zatvori oglas", "sadrži affiliate poveznice",
        "možemo zaraditi proviziju",
    ),
    "sr": (
        "^оглас$", "^огласи$", "^реклама$", "^плаћени садржај", "^спонзорисано$",
        "^спонзорисани садржај", "^наставак текста након", "^текст се наставља",
        "^nastavak teksta nakon reklame", "^tekst se nastavlja", "^sponzorisano$",
        "^sponzorisani sadržaj", "^plaćeni sadržaj", "^plaćeni oglas", "^promo tekst",
        "^zatvori reklamu",
    ),
    "sk": (
        "^reklama$", "^reklama:", "^inzercia$", "^inzercia:", "^sponzorované$",
        "^sponzorovaný obsah", "^sponzorovaný článok", "^platená spolupráca", "^platený obsah",
        "^pr článok$", "^reklamný článok", "^článok pokračuje pod", "^pokračovanie článku pod",
        "^zavrieť reklamu$", "^v spolupráci s$", "obsahuje affiliate odkazy",
        "môžeme získať províziu",
    ),
    "sl": (
        "^oglas$", "^oglasi$", "^oglasno sporočilo$", "^oglasno sporočilo",
        "^promocijsko sporočilo", "^plačana objava", "^sponzorirano$", "^sponzorirana vsebina",
        "^plačana vsebina", "^pr članek$", "^članek se nadaljuje",
        "^nadaljevanje članka pod", "^zapri oglas", "vsebuje partnerske povezave",
        "lahko prejmemo provizijo",
    ),
    "ca": (
        "^publicitat$", "^publicitat:", "^anunci$", "^anuncis$", "^contingut patrocinat",
        "^contingut promocionat", "^patrocinat$", "^patrocinat per", "^publireportatge",
        "^en col·laboració amb$", "^continua llegint després de la publicitat",
        "^tanca la publicitat", "conté enllaços d'afiliats", "podem rebre una comissió",
    ),
    "fa": (
        "^تبلیغات$", "^تبلیغ$", "^آگهی$", "^آگهی‌ها$", "^رپورتاژ آگهی", "^رپرتاژ آگهی",
        "^محتوای تبلیغاتی", "^حامی مالی", "^لینک‌های تبلیغاتی", "^بستن تبلیغ",
    ),
    "ur": (
        "^اشتہار$", "^اشتہارات$", "^اشتہار:", "^سپانسرڈ$", "^سپانسرڈ مواد", "^بامعاوضہ مواد",
        "^اشتہار کے بعد جاری",
    ),
    "bn": (
        "^বিজ্ঞাপন$", "^বিজ্ঞাপন:", "^বিজ্ঞাপন দিন$", "^স্পনসরড", "^স্পন্সরড", "^বিজ্ঞাপনের পর",
        "^প্রচারিত",
    ),
    "ms": (
        "^iklan$", "^iklan:", "^kandungan tajaan", "^kandungan berbayar", "^tajaan$",
        "^ditaja oleh", "^artikel bersambung selepas", "^bersambung di bawah", "^tutup iklan",
        "mengandungi pautan afiliasi", "mungkin menerima komisen",
    ),
    "th": (
        "^โฆษณา$", "^พื้นที่โฆษณา", "^ผู้สนับสนุน$", "^เนื้อหาที่ได้รับการสนับสนุน",
        "^อ่านต่อด้านล่างโฆษณา", "^บทความโฆษณา", "^ปิดโฆษณา", "^ข่าวประชาสัมพันธ์$", "^สปอนเซอร์",
    ),
    "et": (
        "^reklaam$", "^reklaam:", "^kuulutus$", "^sisuturundus$", "^sisuturundus",
        "^sponsoreeritud$", "^sponsoreeritud sisu", "^artikkel jätkub pärast",
        "^lugu jätkub pärast", "^sulge reklaam",
    ),
    "lv": (
        "^reklāma$", "^reklāma:", "^reklāmraksts", "^apmaksāts saturs", "^sponsorēts saturs",
        "^sponsorēts$", "^sadarbībā ar$", "^raksts turpinās pēc reklāmas",
        "^turpinājums pēc reklāmas", "^aizvērt reklāmu", "^sludinājumi$",
    ),
    "lt": (
        "^reklama:", "^reklaminis straipsnis", "^remiamas turinys", "^remiama$", "^užsakymas nr",
        "^turinio rinkodara$", "^partnerio turinys", "^rėmėjo turinys", "^straipsnis tęsiamas",
        "^straipsnio tęsinys – žemiau", "^uždaryti reklamą", "^skelbimai$",
    ),
    "ka": (
        "^რეკლამა$", "^რეკლამა:", "^სპონსორი:", "^სარეკლამო სტატია", "^დასპონსორებული",
        "^პარტნიორის კონტენტი",
    ),
    "hy": (
        "^գովազդ$", "^գովազդ:", "^գովազդային նյութ", "^հովանավորվող", "^հովանավոր՝",
    ),
    "kk": (
        "^жарнама$", "^жарнама:", "^жарнамалық материал", "^серіктес материалы", "^демеуші:",
    ),
    "az": (
        "^reklam:", "^reklamlar$", "^sponsorlu məzmun", "^sponsor:", "^reklam xarakterli",
        "^tərəfdaş məzmunu",
    ),
    "ta": (
        "^விளம்பரம்$", "^விளம்பரங்கள்$", "^விளம்பரம்:", "^ஸ்பான்சர்", "^விளம்பரதாரர்",
    ),
    "mr": (
        "^जाहिरात$", "^जाहिरात:", "^जाहिराती$", "^प्रायोजित$", "^पुरस्कृत$", "^जाहिरातीनंतर",
    ),
    "tl": (
        "^patalastas$", "^patalastas:", "^anunsyo$", "^may bayad na nilalaman", "^itinaguyod ng",
    ),
    "sw": (
        "^tangazo$", "^matangazo$", "^tangazo:", "^maudhui yaliyodhaminiwa", "^imedhaminiwa na",
    ),
    "mk": (
        "^реклама$", "^оглас$", "^огласи$", "^спонзорирано$", "^спонзорирана содржина",
        "^платена содржина", "^пр текст$", "^маркетинг$",
    ),
    "sq": (
        "^reklamë$", "^reklama$", "^reklamë:", "^përmbajtje e sponsorizuar", "^sponsorizuar$",
        "^e sponsorizuar$", "^artikulli vazhdon poshtë", "^lajmi vazhdon poshtë",
    ),
    "te": (
        "^ప్రకటన$", "^ప్రకటనలు$", "^అడ్వర్టైజ్‌మెంట్$", "^స్పాన్సర్డ్",
    ),
    "gu": (
        "^જાહેરાત$", "^જાહેરાત:", "^જાહેરાતો$", "^પ્રાયોજિત$", "^સ્પોન્સર્ડ",
    ),
    "ne": (
        "^विज्ञापन$", "^प्रायोजित सामग्री", "^विज्ञापनका लागि",
    ),
    "uz": (
        "^reklama:", "^реклама:", "^homiy:", "^reklama huquqi asosida", "^реклама ҳуқуқи асосида",
    ),
    "gl": (
        "^publicidade$", "^anuncio$", "^contido patrocinado", "^patrocinado$",
    ),
    "eu": (
        "^publizitatea$", "^iragarkia$", "^iragarkiak$", "^eduki babestua",
    ),
    "af": (
        "^advertensie$", "^advertensies$", "^geborg$", "^geborgde inhoud", "^artikel gaan voort",
        "^storie gaan hieronder voort",
    ),
    "is": (
        "^auglýsing$", "^auglýsingar$", "^kynning$", "^kostað efni", "^kostuð kynning",
    ),
}  # fmt: skip

KIND = Kind(
    role="advert",
    summary="Advertising: the label of an ad slot, a sponsored box, or an affiliate disclosure.",
    tokens=TOKENS,
    phrases=PHRASES,
    max_words=70,
    examples=(
        Case(
            "en",
            '<div class="affiliate-disclosure"><p><em>This post contains affiliate links. If you'
            " buy something, we may earn a commission at no extra cost to you.</em></p></div>",
            (
                "This post contains affiliate links. If you buy something, we may earn a commission"
                " at no extra cost to you.",
            ),
        ),
        Case(
            "fr",
            "<p>Le bac ne reprendra qu'au printemps.</p>"
            '<div class="ad-slot"><span>La suite après la publicité</span></div>'
            "<p>D'ici là, les riverains font le tour par le barrage.</p>",
            ("La suite après la publicité",),
        ),
        Case(
            "no",
            '<aside class="ad-wrapper"><p>Annonse</p><div id="ad-3"></div></aside>'
            "<p>Saken fortsetter etter annonsen</p>",
            ("Annonse", "Saken fortsetter etter annonsen"),
        ),
        Case(
            "ja",
            '<p class="pr-note">※本記事にはプロモーションが含まれています</p>',
            ("※本記事にはプロモーションが含まれています",),
        ),
        Case(
            "pl",
            '<div class="adslot"><span class="label">Reklama</span></div>'
            '<p class="adinfo">Dalsza część artykułu pod materiałem wideo</p>',
            ("Reklama", "Dalsza część artykułu pod materiałem wideo"),
        ),
        Case(
            "fa",
            "<p>تبلیغات</p>",
            ("تبلیغات",),
        ),
    ),
    near_misses=(
        Case(
            "en",
            "<p>The regulator wants every sponsored post to say so in its first line, and a clerk"
            " now reads four hundred of them a day.</p>",
            (
                "The regulator wants every sponsored post to say so in its first line, and a clerk"
                " now reads four hundred of them a day.",
            ),
        ),
        Case(
            "de",
            "<p>Anzeige erstattete am Ende der Bäcker selbst: Wer die Werbung von seiner Hauswand"
            " gekratzt hatte, blieb trotzdem unklar.</p>",
            (
                "Anzeige erstattete am Ende der Bäcker selbst: Wer die Werbung von seiner Hauswand"
                " gekratzt hatte, blieb trotzdem unklar.",
            ),
        ),
        Case(
            "es",
            "<p>La publicidad pintada en las medianeras llegó a cubrir medio barrio, y hoy un grupo"
            " de vecinos restaura los anuncios de jabón.</p>",
            (
                "La publicidad pintada en las medianeras llegó a cubrir medio barrio, y hoy un"
                " grupo de vecinos restaura los anuncios de jabón.",
            ),
        ),
        Case(
            "uk",
            "<p>Реклама на старому трамваї коштувала дешевше за квиток, тож пекарня замовила її на"
            " двадцять років наперед.</p>",
            (
                "Реклама на старому трамваї коштувала дешевше за квиток, тож пекарня замовила її на"
                " двадцять років наперед.",
            ),
        ),
    ),
)
