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
        "αυτός ο ιστότοπος χρησιμοποιεί cookies", "αυτή η ιστοσελίδα χρησιμοποιεί cookies",
        "η ιστοσελίδα χρησιμοποιεί cookies", "^αποδοχή όλων των cookies", "^συμφωνώ$",
        "^διαχείριση cookies", "^απαραίτητα cookies",
    ),
    "he": (
        "אנו משתמשים בעוגיות", "אתר זה משתמש בעוגיות", "אתר זה עושה שימוש בעוגיות",
        "האתר משתמש בקובצי cookie", "^הגדרות עוגיות$", "^אישור הכל$", "בהמשך הגלישה באתר",
        "אנחנו משתמשים בעוגיות", "אנו משתמשים בקובצי cookie", "האתר משתמש בעוגיות",
        "האתר עושה שימוש בעוגיות", "האתר עושה שימוש ב-cookies", "^קבל הכל$", "^אני מסכים$",
        "^דחה הכל$", "^ניהול עוגיות",
    ),
    "hi": (
        "हम कुकीज़ का उपयोग", "कुकीज का इस्तेमाल", "^सभी स्वीकार करें$", "^कुकी सेटिंग",
        "यह वेबसाइट कुकीज़ का", "यह वेबसाइट कुकीज का", "यह साइट कुकीज़", "हम कुकीज का उपयोग",
        "हम कुकीज़ का इस्तेमाल", "^सभी कुकीज़ स्वीकार", "^सभी अस्वीकार करें", "^कुकी नीति",
    ),
    "vi": (
        "chúng tôi sử dụng cookie", "trang web này sử dụng cookie", "website này sử dụng cookie",
        "^chấp nhận tất cả$", "^từ chối tất cả$", "^cài đặt cookie$", "website sử dụng cookie",
        "trang web sử dụng cookie", "chúng tôi sử dụng các cookie", "^đồng ý tất cả",
        "^chấp nhận cookie", "^tôi đồng ý$", "^tùy chỉnh cookie", "bằng cách tiếp tục sử dụng",
    ),
    "id": (
        "kami menggunakan cookie", "situs ini menggunakan cookie",
        "situs web ini menggunakan cookie", "^terima semua$", "^terima semua cookie$",
        "^tolak semua$", "^pengaturan cookie$", "website ini menggunakan cookie",
        "kami memakai cookie", "^terima cookie", "^setuju dan lanjutkan", "^atur cookie",
        "dengan melanjutkan menggunakan",
    ),
    "hu": (
        "sütiket használunk", "ez a weboldal sütiket használ", "az oldal sütiket használ",
        "^összes elfogadása$", "^összes elutasítása$", "^süti beállítások$",
        "weboldalunk cookie-kat használ", "oldalunk sütiket használ", "weboldalunk sütiket",
        "honlapunk sütiket", "a weboldal sütiket", "ez a honlap sütiket", "cookie-kat használunk",
        "^mindet elfogadom", "^elfogadom$", "^elfogadom az összeset", "^mindet elutasítom",
        "^süti-beállítások", "^cookie beállítások", "^feltétlenül szükséges sütik",
        "mi és partnereink",
    ),
    "ro": (
        "folosim cookie-uri", "utilizăm cookie-uri", "acest site folosește cookie",
        "acest site utilizează cookie", "^acceptă toate$", "^accept toate$", "^refuză toate$",
        "^setări cookie", "acest website folosește cookie", "acest site web folosește",
        "site-ul nostru folosește cookie", "folosim module cookie", "utilizăm module cookie",
        "utilizează cookie-uri", "^accept toate cookie", "^acceptă tot$", "^sunt de acord$",
        "^refuz toate", "^respinge toate", "^setările cookie", "^preferințe cookie",
        "^cookie-uri strict necesare", "noi și partenerii noștri",
    ),
    "bg": (
        "този сайт използва бисквитки", "сайтът използва бисквитки", "ние използваме бисквитки",
        "използваме бисквитки", "^приемам всички", "^приеми всички", "^приемане на всички",
        "^отхвърляне на всички", "^отказвам всички", "^настройки на бисквитките",
        "^настройки за бисквитки", "^необходими бисквитки", "политика за бисквитки",
        "с продължаването на използването",
    ),
    "hr": (
        "koristimo kolačiće", "ova stranica koristi kolačiće", "ova web stranica koristi kolačiće",
        "web stranica koristi kolačiće", "koristi kolačiće kako bi", "^prihvati sve$",
        "^prihvaćam sve$", "^prihvaćam$", "^prihvati sve kolačiće", "^odbij sve$", "^odbijam sve$",
        "^postavke kolačića", "^upravljaj kolačićima", "^nužni kolačići", "mi i naši partneri",
        "nastavkom korištenja",
    ),
    "sr": (
        "користимо колачиће", "овај сајт користи колачиће", "овај веб-сајт користи колачиће",
        "^прихвати све$", "^прихватам$", "^одбиј све$", "^подешавања колачића",
        "koristimo kolačiće", "ovaj sajt koristi kolačiće", "sajt koristi kolačiće",
        "ovaj veb sajt koristi kolačiće", "^prihvatam sve$", "^prihvati sve$", "^odbij sve$",
        "^podešavanja kolačića", "daljim korišćenjem sajta",
    ),
    "sk": (
        "používame súbory cookie", "používame súbory cookies", "používame cookies",
        "táto stránka používa cookies", "táto webová stránka používa súbory cookie",
        "tento web používa súbory cookie", "stránka používa cookies", "^prijať všetko$",
        "^prijať všetky$", "^súhlasím so všetkými", "^povoliť všetky$", "^odmietnuť všetko$",
        "^odmietnuť všetky$", "^nastavenia cookies", "^nastavenia súborov cookie",
        "^nevyhnutné cookies", "odvolať súhlas", "my a naši partneri",
    ),
    "sl": (
        "uporabljamo piškotke", "spletno mesto uporablja piškotke",
        "ta spletna stran uporablja piškotke", "spletna stran uporablja piškotke",
        "naša spletna stran uporablja piškotke", "^sprejmi vse$", "^sprejmi vse piškotke",
        "^strinjam se z vsemi", "^zavrni vse$", "^nastavitve piškotkov", "^upravljaj piškotke",
        "^nujni piškotki", "^obvezni piškotki", "z nadaljevanjem uporabe", "mi in naši partnerji",
    ),
    "ca": (
        "utilitzem galetes", "fem servir galetes", "utilitzem cookies",
        "aquest lloc web utilitza galetes", "aquest web utilitza galetes",
        "aquest web fa servir galetes", "^accepta-les totes$", "^accepta totes les galetes",
        "^accepta-ho tot$", "^acceptar totes", "^rebutja-les totes$", "^rebutjar totes",
        "^configuració de galetes", "^configura les galetes", "^galetes necessàries",
        "si continueu navegant", "si continues navegant",
    ),
    "fa": (
        "ما از کوکی", "از کوکی‌ها استفاده", "از کوکی ها استفاده", "این وب‌سایت از کوکی",
        "این سایت از کوکی", "^پذیرش همه", "^قبول همه", "^رد همه$", "^تنظیمات کوکی",
    ),
    "ur": (
        "ہم کوکیز استعمال", "ہم کوکیز کا استعمال", "یہ ویب سائٹ کوکیز", "کوکیز کے استعمال سے",
        "^تمام قبول کریں", "^سب قبول کریں", "^سب مسترد کریں", "^کوکی کی ترتیبات",
        "^کوکیز کی ترتیبات",
    ),
    "bn": (
        "আমরা কুকি ব্যবহার করি", "আমরা কুকিজ ব্যবহার", "এই ওয়েবসাইট কুকি", "এই ওয়েবসাইট কুকি",
        "এই ওয়েবসাইটটি কুকি", "এই ওয়েবসাইটটি কুকি", "এই সাইট কুকি", "^সব গ্রহণ করুন",
        "^সব কুকি গ্রহণ", "^কুকি সেটিংস",
    ),
    "ms": (
        "kami menggunakan kuki", "laman web ini menggunakan kuki", "laman ini menggunakan kuki",
        "kami menggunakan cookies", "^terima semua", "^tolak semua", "^tetapan kuki",
        "^terima kuki",
    ),
    "th": (
        "เว็บไซต์นี้ใช้คุกกี้", "เราใช้คุกกี้", "เว็บไซต์นี้มีการใช้คุกกี้", "ใช้คุกกี้เพื่อ",
        "^ยอมรับทั้งหมด", "^ยอมรับคุกกี้", "^ปฏิเสธทั้งหมด", "^ตั้งค่าคุกกี้", "^การตั้งค่าคุกกี้",
        "^คุกกี้ที่จำเป็น", "นโยบายคุกกี้",
    ),
    "et": (
        "me kasutame küpsiseid", "kasutame küpsiseid", "see veebileht kasutab küpsiseid",
        "veebileht kasutab küpsiseid", "sait kasutab küpsiseid", "^nõustun kõigiga", "^luba kõik",
        "^nõustu kõigiga", "^keeldu kõigist", "^küpsiste seaded", "^halda küpsiseid",
        "^vajalikud küpsised", "meie ja meie partnerid",
    ),
    "lv": (
        "mēs izmantojam sīkdatnes", "šajā vietnē tiek izmantotas sīkdatnes",
        "vietne izmanto sīkdatnes", "mājas lapa izmanto sīkdatnes",
        "tīmekļa vietnē tiek izmantotas sīkdatnes", "^pieņemt visas", "^piekrītu visām",
        "^apstiprināt visas", "^noraidīt visas", "^sīkdatņu iestatījumi",
        "^nepieciešamās sīkdatnes", "turpinot lietot",
    ),
    "lt": (
        "naudojame slapukus", "mes naudojame slapukus", "šioje svetainėje naudojami slapukai",
        "svetainė naudoja slapukus", "svetainėje yra naudojami slapukai", "^sutinku su visais",
        "^priimti visus", "^leisti visus", "^atmesti visus", "^slapukų nustatymai",
        "^būtinieji slapukai", "^būtini slapukai", "tęsdami naršymą", "mes ir mūsų partneriai",
    ),
    "ka": (
        "ჩვენ ვიყენებთ ქუქი", "ვებსაიტი იყენებს ქუქი", "საიტი იყენებს ქუქი", "ვიყენებთ cookie",
        "იყენებს cookie", "^ყველას მიღება", "^თანხმობა$", "^ყველას უარყოფა",
        "^ქუქი-ფაილების პარამეტრები",
    ),
    "hy": (
        "մենք օգտագործում ենք քուքի", "մենք օգտագործում ենք cookie", "կայքն օգտագործում է cookie",
        "կայքն օգտագործում է քուքի", "^ընդունել բոլորը", "^մերժել բոլորը", "^քուքիների կարգավորում",
    ),
    "kk": (
        "біз cookie файлдарын", "сайт cookie файлдарын", "cookie файлдарын қолданамыз",
        "cookie файлдарын пайдаланады", "cookie файлдарын пайдаланамыз", "^барлығын қабылдау",
        "^бәрін қабылдау", "^барлығын қабылдамау",
    ),
    "az": (
        "biz kukilərdən istifadə", "kukilərdən istifadə", "saytımız kukilərdən",
        "çərəzlərdən istifadə", "cookie fayllarından istifadə", "^hamısını qəbul et",
        "^hamısını rədd et", "^kuki ayarları",
    ),
    "ta": (
        "நாங்கள் குக்கீகளை", "இந்த இணையதளம் குக்கீகளை", "குக்கீகளைப் பயன்படுத்து",
        "குக்கீகளை பயன்படுத்து", "^அனைத்தையும் ஏற்க", "^குக்கீ அமைப்புகள்",
    ),
    "mr": (
        "आम्ही कुकीज वापरतो", "आम्ही कुकीजचा वापर", "ही वेबसाइट कुकीज", "या संकेतस्थळावर कुकीज",
        "^सर्व स्वीकारा", "^कुकी सेटिंग्ज",
    ),
    "tl": (
        "gumagamit kami ng cookies", "gumagamit ang website na ito ng cookies",
        "gumagamit ang site na ito ng cookies", "^tanggapin lahat", "^tanggapin ang lahat",
        "^tanggihan lahat", "^tanggihan ang lahat",
    ),
    "sw": (
        "tunatumia vidakuzi", "tovuti hii inatumia vidakuzi", "tovuti hii hutumia vidakuzi",
        "tunatumia cookies", "^kubali zote", "^kubali vyote", "^kataa zote",
        "^mipangilio ya vidakuzi",
    ),
    "mk": (
        "користиме колачиња", "оваа веб-страница користи колачиња",
        "оваа страница користи колачиња", "веб-страницата користи колачиња", "^прифати ги сите",
        "^прифати сè", "^прифати се$", "^одбиј ги сите", "^поставки за колачиња",
    ),
    "sq": (
        "ne përdorim cookies", "kjo faqe përdor cookies", "ky sajt përdor cookies",
        "kjo faqe interneti përdor cookie", "ne përdorim skedarët", "^prano të gjitha",
        "^pranoj të gjitha", "^refuzo të gjitha", "^cilësimet e cookie",
    ),
    "te": (
        "మేము కుకీలను", "ఈ వెబ్‌సైట్ కుకీలను", "కుకీలను ఉపయోగిస్తుంది", "^అన్నీ అంగీకరించు",
        "^కుకీ సెట్టింగ్",
    ),
    "gu": (
        "અમે કૂકીઝનો ઉપયોગ", "આ વેબસાઇટ કૂકીઝ", "^બધું સ્વીકારો", "^બધી કૂકીઝ સ્વીકારો",
        "^કૂકી સેટિંગ્સ",
    ),
    "ne": (
        "हामी कुकीहरू प्रयोग", "यस वेबसाइटले कुकी", "^सबै स्वीकार गर्नुहोस्", "^कुकी सेटिङ",
    ),
    "uz": (
        "biz cookie fayllaridan", "sayt cookie fayllaridan", "cookie fayllaridan foydalanamiz",
        "^barchasini qabul qilish",
    ),
    "gl": (
        "esta web utiliza cookies", "este sitio web utiliza cookies", "utilizamos cookies propias",
        "^aceptar todas$", "^aceptar todo$", "^rexeitar todas$", "^rexeitar todo$",
        "^configuración de cookies",
    ),
    "eu": (
        "webgune honek cookieak", "cookieak erabiltzen ditugu", "gune honek cookieak",
        "^onartu guztiak$", "^onartu denak$", "^baztertu guztiak$", "^cookieen konfigurazioa",
    ),
    "af": (
        "ons gebruik koekies", "hierdie webwerf gebruik koekies", "hierdie werf gebruik koekies",
        "^aanvaar alles$", "^aanvaar alle", "^verwerp alles$", "^koekie-instellings",
    ),
    "is": (
        "við notum vafrakökur", "vefurinn notar vafrakökur", "þessi vefur notar vafrakökur",
        "þessi vefsíða notar vafrakökur", "vefsíðan notar vafrakökur", "^samþykkja allt",
        "^samþykkja allar", "^hafna öllum", "^stillingar á vafrakökum",
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
        Case(
            "lv",
            '<div class="cookie-bar"><p>Šajā vietnē tiek izmantotas sīkdatnes.</p></div>',
            ("Šajā vietnē tiek izmantotas sīkdatnes.",),
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
        Case(
            "et",
            "<p>Küpsiseid müüdi laadal tükikaupa ja igaühe peale oli vajutatud tuletorni "
            "kujutis, mille vorm leiti alles tänavu.</p>",
            (
                "Küpsiseid müüdi laadal tükikaupa ja igaühe peale oli vajutatud tuletorni "
                "kujutis, mille vorm leiti alles tänavu.",
            ),
        ),
    ),
)
