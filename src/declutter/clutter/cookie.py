"""Cookie and consent banners, with their purposes, buttons and vendor lists."""

from __future__ import annotations

from declutter.clutter.kind import Case, Kind

TOKENS = (
    "cookie", "cookies", "cookiebanner", "cookiebar", "cookieconsent", "cookienotice",
    "cookielaw", "cookiepolicy", "cookiehint", "cookielayer", "eucookie", "onetrust", "optanon",
    "cookiebot", "cybot", "didomi", "quantcast", "cmp", "cmpbox", "consent", "consentmanager",
    "gdpr", "ccpa", "tcf", "dsgvo", "rgpd", "lgpd", "usercentrics", "sourcepoint", "trustarc",
    "truste", "osano", "termly", "iubenda", "cookieyes", "cky", "borlabs", "complianz", "cmplz",
    "klaro", "tarteaucitron", "axeptio", "evidon", "cookiefirst", "fundingchoices",
    "privacybanner", "kvkk",
)  # fmt: skip

PHRASES = {
    "en": (
        "we use cookies", "this site uses cookies", "this website uses cookies",
        "uses cookies to", "by continuing to use this site", "by continuing to browse",
        "^accept all cookies$", "^accept all$", "^accept cookies$", "^reject all$",
        "^reject all cookies$", "^allow all cookies$", "^only necessary cookies$",
        "^necessary cookies only$", "^manage cookies$", "^manage preferences$",
        "^manage consent preferences$", "^cookie settings$", "^cookie preferences$",
        "^strictly necessary cookies$", "^performance cookies$", "^functional cookies$",
        "^targeting cookies$", "^we value your privacy$", "^your privacy choices$",
        "withdraw your consent", "our partners store and access", "and our partners use",
    ),
    "de": (
        "wir verwenden cookies", "wir nutzen cookies", "wir setzen cookies ein",
        "diese website verwendet cookies", "diese webseite verwendet cookies",
        "diese seite verwendet cookies", "^alle akzeptieren$", "^alle cookies akzeptieren$",
        "^alles akzeptieren$", "^alle ablehnen$", "^nur notwendige cookies",
        "^cookie-einstellungen$", "^datenschutzeinstellungen$", "^auswahl speichern$",
        "^nur essenzielle cookies", "ihre einwilligung widerrufen", "wir und unsere partner",
        "^technisch notwendige cookies",
    ),
    "fr": (
        "nous utilisons des cookies", "ce site utilise des cookies",
        "nos partenaires utilisons des cookies", "en poursuivant votre navigation",
        "^tout accepter$", "^accepter tout$", "^accepter les cookies$", "^tout refuser$",
        "^continuer sans accepter", "^paramétrer les cookies$", "^gérer les cookies$",
        "^gestion des cookies$", "^personnaliser mes choix$", "^cookies strictement nécessaires",
        "nos partenaires stockons", "retirer votre consentement",
        "^le respect de votre vie privée",
    ),
    "es": (
        "utilizamos cookies", "usamos cookies", "este sitio web utiliza cookies",
        "esta web utiliza cookies", "este sitio usa cookies",
        "utiliza cookies propias y de terceros", "^aceptar todas las cookies$", "^aceptar todo$",
        "^aceptar cookies$", "^aceptar y continuar$", "^rechazar todas$", "^rechazar todo$",
        "^configurar cookies$", "^configuración de cookies$", "^cookies estrictamente necesarias",
        "si continúa navegando", "nosotros y nuestros socios",
    ),
    "it": (
        "utilizziamo i cookie", "utilizziamo cookie", "questo sito utilizza cookie",
        "questo sito utilizza i cookie", "questo sito usa i cookie", "usiamo i cookie",
        "utilizza cookie tecnici", "^accetta tutti$", "^accetta tutti i cookie$",
        "^accetta tutto$", "^rifiuta tutti$", "^rifiuta tutto$", "^gestisci preferenze",
        "^impostazioni cookie$", "^preferenze cookie$", "^continua senza accettare",
        "noi e i nostri partner", "revocare il consenso",
    ),
    "pt": (
        "utilizamos cookies", "usamos cookies", "este site utiliza cookies",
        "este site usa cookies", "este website utiliza cookies", "^aceitar todos os cookies$",
        "^aceitar todos$", "^aceitar cookies$", "^aceitar e continuar$", "^rejeitar todos$",
        "^configurações de cookies$", "^definições de cookies$", "^gerir cookies$",
        "^gerenciar cookies$", "^cookies estritamente necessários", "ao continuar navegando",
        "ao continuar a navegar",
    ),
    "nl": (
        "wij gebruiken cookies", "we gebruiken cookies", "deze website maakt gebruik van cookies",
        "deze site maakt gebruik van cookies", "deze website gebruikt cookies",
        "maken gebruik van cookies", "^alles accepteren$", "^alle cookies accepteren$",
        "^cookies accepteren$", "^alles weigeren$", "^cookies weigeren$", "^cookie-instellingen$",
        "^cookievoorkeuren$", "^cookie-instellingen aanpassen$", "^noodzakelijke cookies",
        "uw toestemming intrekken", "wij en onze partners",
    ),
    "pl": (
        "używamy plików cookie", "używamy plików cookies", "ta strona używa plików cookie",
        "ta strona korzysta z plików cookie", "strona korzysta z plików cookies",
        "serwis wykorzystuje pliki cookies", "nasza strona używa plików cookies",
        "^akceptuję wszystkie$", "^zaakceptuj wszystkie$", "^akceptuj wszystkie$",
        "^odrzuć wszystkie$", "^ustawienia plików cookie", "^ustawienia cookies$",
        "^przejdź do serwisu$", "^szanujemy twoją prywatność", "nasi zaufani partnerzy",
        "^niezbędne pliki cookie",
    ),
    "sv": (
        "vi använder cookies", "vi använder kakor", "webbplatsen använder cookies",
        "webbplatsen använder kakor", "^acceptera alla$", "^godkänn alla$",
        "^godkänn alla cookies$", "^acceptera alla cookies$", "^avvisa alla$",
        "^endast nödvändiga", "^hantera cookies$", "^cookieinställningar$",
        "^inställningar för cookies$", "^nödvändiga cookies$", "återkalla ditt samtycke",
    ),
    "da": (
        "vi bruger cookies", "vi anvender cookies", "hjemmesiden bruger cookies",
        "denne hjemmeside bruger cookies", "dette website bruger cookies", "^accepter alle$",
        "^tillad alle$", "^tillad alle cookies$", "^accepter alle cookies$", "^afvis alle$",
        "^kun nødvendige", "^cookieindstillinger$", "^cookie-indstillinger$",
        "^nødvendige cookies$", "trække dit samtykke tilbage",
    ),
    "no": (
        "vi bruker informasjonskapsler", "vi bruker cookies",
        "nettstedet bruker informasjonskapsler", "dette nettstedet bruker cookies",
        "denne nettsiden bruker informasjonskapsler", "^godta alle$", "^aksepter alle$",
        "^godta alle informasjonskapsler$", "^avvis alle$", "^kun nødvendige$",
        "^administrer informasjonskapsler", "^innstillinger for informasjonskapsler$",
        "^nødvendige informasjonskapsler", "trekke tilbake samtykket",
    ),
    "fi": (
        "käytämme evästeitä", "sivusto käyttää evästeitä", "sivustomme käyttää evästeitä",
        "^hyväksy kaikki$", "^hyväksy kaikki evästeet$", "^salli kaikki$", "^hylkää kaikki$",
        "^vain välttämättömät", "^evästeasetukset$", "^muokkaa evästeasetuksia$",
        "^välttämättömät evästeet$",
    ),
    "ru": (
        "мы используем файлы cookie", "мы используем cookie", "мы используем куки",
        "сайт использует cookie", "использует файлы cookie", "продолжая использовать сайт",
        "продолжая пользоваться сайтом", "оставаясь на сайте", "^принять все$",
        "^принять все cookie", "^отклонить все$", "^настройки cookie$",
        "^настройки файлов cookie$", "политикой использования файлов cookie",
    ),
    "uk": (
        "ми використовуємо файли cookie", "ми використовуємо cookie", "ми використовуємо cookies",
        "використовує файли cookie", "продовжуючи користуватися сайтом", "залишаючись на сайті",
        "^прийняти все$", "^прийняти всі$", "^відхилити все$", "^налаштування cookie$",
        "^налаштування файлів cookie$",
    ),
    "tr": (
        "çerez kullanıyoruz", "çerezler kullanıyoruz", "çerezleri kullanıyoruz",
        "bu site çerez kullanmaktadır", "bu web sitesi çerezleri kullanır",
        "çerezlerden faydalan", "çerezler kullanılmaktadır", "^tümünü kabul et$",
        "^tüm çerezleri kabul et$", "^tümünü reddet$", "^çerez ayarları$", "^çerez tercihleri$",
        "^zorunlu çerezler$", "çerez politikamızı", "kişisel verilerin korunması kanunu",
    ),
    "cs": (
        "používáme soubory cookie", "používáme soubory cookies", "používáme cookies",
        "tento web používá soubory cookie", "tyto stránky používají soubory cookie",
        "tento web používá cookies", "^přijmout vše$", "^přijmout všechny$",
        "^přijmout všechny cookies$", "^povolit vše$", "^odmítnout vše$", "^nastavení cookies$",
        "^souhlasím a pokračovat", "^podrobné nastavení$", "^nezbytné cookies$",
        "odvolat souhlas",
    ),
    "ja": (
        "当サイトではcookieを使用", "当サイトではクッキー", "当サイトは、cookieを使用",
        "このサイトはcookieを使用", "このサイトではcookie", "当ウェブサイトではcookie",
        "cookie（クッキー）を使用", "^すべて受け入れる$", "^すべてのcookieを受け入れる$",
        "^すべて許可$", "^すべて拒否$", "^cookieの設定$", "^cookie設定$", "cookieの使用に同意",
        "クッキーの使用に同意",
    ),
    "zh": (
        "我们使用cookie", "我们使用 cookie", "我們使用cookie", "我們使用 cookie",
        "本网站使用cookie", "本网站使用 cookie", "本網站使用cookie", "本網站使用 cookie",
        "本站使用cookie", "^接受所有cookie", "^接受所有 cookie", "^全部接受$", "^接受全部$",
        "^全部拒绝$", "^全部拒絕$", "^cookie设置$", "^cookie 設定$", "同意我们使用",
        "同意我們使用", "继续浏览本网站即表示", "繼續瀏覽本網站",
    ),
    "ko": (
        "쿠키를 사용합니다", "쿠키를 사용하고 있습니다", "쿠키를 사용하여", "쿠키 사용에 동의",
        "^모두 허용$", "^모두 수락$", "^모든 쿠키 허용$", "^모든 쿠키 수락$", "^모두 거부$",
        "^쿠키 설정$", "^필수 쿠키$", "^쿠키 기본 설정$", "사이트를 계속 이용하면",
    ),
    "ar": (
        "نستخدم ملفات تعريف الارتباط", "يستخدم هذا الموقع ملفات تعريف الارتباط",
        "يستخدم موقعنا ملفات تعريف الارتباط", "نستخدم الكوكيز", "نحن نستخدم ملفات", "^قبول الكل$",
        "^قبول جميع ملفات تعريف الارتباط", "^رفض الكل$", "^إعدادات ملفات تعريف الارتباط",
        "^إعدادات الخصوصية$", "باستمرارك في تصفح", "باستمرارك في استخدام",
    ),
    "el": (
        "χρησιμοποιούμε cookies", "ο ιστότοπος χρησιμοποιεί cookies", "^αποδοχή όλων$",
        "^απόρριψη όλων$", "^ρυθμίσεις cookies$", "εμείς και οι συνεργάτες μας",
    ),
    "he": (
        "אנו משתמשים בעוגיות", "אתר זה משתמש בעוגיות", "אתר זה עושה שימוש בעוגיות",
        "האתר משתמש בקובצי cookie", "^הגדרות עוגיות$", "^אישור הכל$", "בהמשך הגלישה באתר",
    ),
    "hi": ("हम कुकीज़ का उपयोग", "कुकीज का इस्तेमाल", "^सभी स्वीकार करें$", "^कुकी सेटिंग"),
    "vi": (
        "chúng tôi sử dụng cookie", "trang web này sử dụng cookie", "website này sử dụng cookie",
        "^chấp nhận tất cả$", "^từ chối tất cả$", "^cài đặt cookie$",
    ),
    "id": (
        "kami menggunakan cookie", "situs ini menggunakan cookie",
        "situs web ini menggunakan cookie", "^terima semua$", "^terima semua cookie$",
        "^tolak semua$", "^pengaturan cookie$",
    ),
    "hu": (
        "sütiket használunk", "ez a weboldal sütiket használ", "az oldal sütiket használ",
        "^összes elfogadása$", "^összes elutasítása$", "^süti beállítások$",
        "weboldalunk cookie-kat használ",
    ),
    "ro": (
        "folosim cookie-uri", "utilizăm cookie-uri", "acest site folosește cookie",
        "acest site utilizează cookie", "^acceptă toate$", "^accept toate$", "^refuză toate$",
        "^setări cookie",
    ),
}  # fmt: skip

KIND = Kind(
    role="cookie",
    summary="A cookie or tracking consent notice, its purposes, switches and buttons.",
    tokens=TOKENS,
    phrases=PHRASES,
    max_words=150,
    examples=(
        Case(
            "en",
            '<div id="cookie-banner" role="dialog"><p>We use cookies to remember your visit and to'
            " count readers. You can change your mind at any time.</p>"
            "<button>Accept all</button></div>",
            (
                "We use cookies to remember your visit and to count readers. You can change your"
                " mind at any time.",
            ),
        ),
        Case(
            "de",
            '<div class="consent-layer"><h2>Datenschutzeinstellungen</h2><p>Wir verwenden Cookies'
            " und ähnliche Techniken. Einige sind nötig, andere helfen uns beim Zählen.</p></div>",
            (
                "Datenschutzeinstellungen",
                "Wir verwenden Cookies und ähnliche Techniken. Einige sind nötig, andere helfen"
                " uns beim Zählen.",
            ),
        ),
        Case(
            "nl",
            '<div id="CybotCookiebotDialog"><p>Deze website maakt gebruik van cookies om het'
            " bezoek te meten.</p><p>Alles accepteren</p></div>",
            (
                "Deze website maakt gebruik van cookies om het bezoek te meten.",
                "Alles accepteren",
            ),
        ),
        Case(
            "ru",
            '<div class="gdpr-bar">Мы используем файлы cookie. Оставаясь на сайте, вы принимаете'
            " наши правила.</div>",
            ("Мы используем файлы cookie. Оставаясь на сайте, вы принимаете наши правила.",),
        ),
        Case(
            "ko",
            '<div class="cky-notice"><p>이 사이트는 더 나은 이용을 위해'
            " 쿠키를 사용합니다.</p></div>",
            ("이 사이트는 더 나은 이용을 위해 쿠키를 사용합니다.",),
        ),
    ),
    near_misses=(
        Case(
            "en",
            "<p>Her grandmother kept the cookies in a tin marked nails, and for years the thieves"
            " of the family never looked inside.</p>",
            (
                "Her grandmother kept the cookies in a tin marked nails, and for years the thieves"
                " of the family never looked inside.",
            ),
        ),
        Case(
            "de",
            "<p>Das Gericht entschied, dass ein Verlag Cookies nur setzen darf, wenn die Leserin"
            " vorher ausdrücklich zugestimmt hat.</p>",
            (
                "Das Gericht entschied, dass ein Verlag Cookies nur setzen darf, wenn die Leserin"
                " vorher ausdrücklich zugestimmt hat.",
            ),
        ),
        Case(
            "fr",
            "<p>Laissez refroidir les cookies dix minutes sur la grille avant de les ranger dans"
            " une boîte en fer.</p>",
            (
                "Laissez refroidir les cookies dix minutes sur la grille avant de les ranger dans"
                " une boîte en fer.",
            ),
        ),
        Case(
            "pl",
            "<p>Urząd sprawdził sto sklepów i w co trzecim znalazł pliki cookie zapisywane, zanim"
            " klient kliknął cokolwiek.</p>",
            (
                "Urząd sprawdził sto sklepów i w co trzecim znalazł pliki cookie zapisywane, zanim"
                " klient kliknął cokolwiek.",
            ),
        ),
    ),
)
