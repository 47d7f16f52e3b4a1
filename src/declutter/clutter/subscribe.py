"""Pleas for money: paywalls, memberships and donations."""

from __future__ import annotations

from declutter.clutter.kind import Case, Kind

TOKENS = (
    "paywall", "paywalled", "paywallbox", "softpaywall", "regwall", "registrationwall",
    "metered", "tinypass", "tpmodal", "tpcontainer", "leakypaywall",
    "memberful", "memberpress", "pmpro", "steady", "patreon", "kofi", "buymeacoffee", "paypal",
    "liberapay", "opencollective", "gofundme", "donate", "donation", "donations", "donatebox",
    "donatebutton", "donationbanner", "donatecta", "givewp", "fundraising", "fundraiser",
    "supportus", "supportbox", "supporter", "contribute", "contribution",
    "membership", "membershipcta", "becomemember", "subscribe", "subscribecta", "subscribebox",
    "subscribewall", "subscription", "subscriptions", "subscriber", "subscribers",
    "subscriberonly", "subscribepromo", "upsell", "premium", "premiumbox", "offerbox",
    "gate", "gated", "gatedcontent", "plusbox", "abo", "abobox", "spenden", "spendenbox",
    "abonnement", "abonnez", "suscripcion", "assinatura", "dona", "doar",
)  # fmt: skip

PHRASES = {
    "en": (
        "subscribe to continue reading", "subscribe to keep reading", "subscribe to read the full",
        "to continue reading", "to keep reading, subscribe", "to read the full story",
        "to read the full article", "^subscribe now", "^subscribe$", "^subscribe today",
        "^already a subscriber?", "^already a member?", "already have an account? log in",
        "already have an account? sign in", "this article is for subscribers",
        "this content is for subscribers", "this post is for paid subscribers",
        "this post is for paying subscribers", "this content is for members only",
        "exclusive to subscribers", "for subscribers only", "^subscriber exclusive$",
        "free articles left", "free articles remaining", "you have reached your limit of",
        "start your free trial", "^become a member", "^become a subscriber", "^become a supporter",
        "^become a patron", "^support our work", "^support our journalism",
        "^support independent journalism", "support us on patreon", "^donate$", "^donate now",
        "^make a donation", "please consider donating", "please consider making a donation",
        "please consider supporting", "^buy me a coffee",
    ),
    "de": (
        "jetzt weiterlesen", "um weiterzulesen", "jetzt abonnieren", "^abo abschließen",
        "^jetzt testen$", "^sie sind bereits abonnent", "^bereits abonnent?",
        "^sie haben bereits ein abo",
        "^bereits registriert?", "^schon abonnent?", "exklusiv für abonnenten",
        "nur für abonnenten",
        "mit einem digital-abo", "^weiterlesen mit", "jederzeit kündbar", "im ersten monat gratis",
        "^jetzt spenden", "unterstützen sie unsere arbeit", "unterstützen sie uns mit",
        "unterstütze unsere arbeit", "mit ihrer spende", "mit einer spende", "^mitglied werden$",
    ),
    "fr": (
        "cet article est réservé aux abonnés", "contenu réservé aux abonnés",
        "^réservé aux abonnés",
        "^article réservé aux abonnés", "la suite est réservée aux abonnés",
        "il vous reste à lire", "pour lire la suite", "abonnez-vous pour lire", "^abonnez-vous$",
        "^je m'abonne", "^s'abonner$", "^déjà abonné", "sans engagement",
        "^faire un don", "^je fais un don", "soutenez notre journal",
        "soutenez un média indépendant",
        "soutenez-nous", "^soutenez le journalisme", "votre don est déductible", "^devenir membre",
    ),
    "es": (
        "suscríbete para seguir leyendo", "suscríbete para leer", "para seguir leyendo",
        "para continuar leyendo", "^suscríbete$", "^suscríbete ahora", "^suscríbete por",
        "^¿ya eres suscriptor", "^ya soy suscriptor", "^¿ya estás suscrito",
        "contenido exclusivo para suscriptores", "exclusivo para suscriptores",
        "solo para suscriptores",
        "^hazte socio", "^hazte socia", "^haz una donación", "^dona ahora",
        "^apoya nuestro periodismo",
        "apoya el periodismo independiente", "necesitamos tu apoyo",
    ),
    "it": (
        "abbonati per continuare a leggere", "per continuare a leggere",
        "per leggere l'articolo completo",
        "contenuto riservato agli abbonati", "articolo riservato agli abbonati",
        "^riservato agli abbonati", "questo contenuto è riservato", "^abbonati$", "^abbonati ora",
        "^abbonati subito", "^sei già abbonato", "^sei già un abbonato", "^fai una donazione",
        "^dona ora", "^sostieni il nostro", "^sostienici", "sostieni il giornalismo indipendente",
        "^diventa socio",
    ),
    "pt": (
        "assine para continuar lendo", "para continuar lendo", "para continuar a ler",
        "conteúdo exclusivo para assinantes", "exclusivo para assinantes", "só para assinantes",
        "^assine já", "^assine agora", "^assine$", "^já é assinante", "^já sou assinante",
        "este artigo é exclusivo para assinantes", "^torne-se assinante", "^torne-se membro",
        "^apoie o jornalismo", "^apoie o nosso trabalho", "^faça uma doação", "^doe agora",
        "^faça um donativo",
    ),
    "nl": (
        "abonneer je om verder te lezen", "om verder te lezen", "verder lezen? word",
        "dit artikel is alleen voor abonnees", "alleen voor abonnees", "exclusief voor abonnees",
        "^neem een abonnement", "^word abonnee", "^word lid", "^al abonnee?", "^ben je al abonnee",
        "^bent u al abonnee", "^abonneren$", "^steun ons", "^steun onze journalistiek",
        "^doneer nu", "^doneer$", "maandelijks opzegbaar",
    ),
    "pl": (
        "dalsza część artykułu dostępna", "dostępne tylko dla prenumeratorów",
        "tylko dla subskrybentów", "dostęp tylko dla subskrybentów", "treść dostępna tylko dla",
        "wykup dostęp", "^wykup prenumeratę", "^wykup subskrypcję", "aby czytać dalej",
        "aby przeczytać cały artykuł", "^masz już prenumeratę", "^masz już subskrypcję",
        "^masz już konto?", "^wesprzyj nas", "^wspieraj nas", "wesprzyj niezależne dziennikarstwo",
        "postaw mi kawę", "postaw kawę",
    ),
    "sv": (
        "för att läsa vidare", "läs vidare med", "för dig som är prenumerant",
        "endast för prenumeranter",
        "exklusivt för prenumeranter", "^bli prenumerant", "^bli medlem$", "^redan prenumerant?",
        "^är du redan prenumerant", "^är du prenumerant? logga in", "^prenumerera$",
        "^prenumerera nu", "ingen bindningstid", "avsluta när du vill", "^stöd oss",
        "^stöd vårt arbete",
        "swisha en slant",
    ),
    "da": (
        "for at læse videre", "læs videre med et abonnement", "kun for abonnenter",
        "forbeholdt vores abonnenter", "kræver abonnement", "^bliv abonnent", "^bliv medlem$",
        "^allerede abonnent?", "^er du allerede abonnent", "^har du allerede et abonnement",
        "^køb abonnement", "^prøv gratis", "ingen binding", "^støt os", "^støt vores arbejde",
        "^giv et bidrag", "^donér nu",
    ),
    "no": (
        "for å lese videre", "for å lese saken", "for å lese hele saken", "kun for abonnenter",
        "denne saken er for abonnenter", "forbeholdt abonnenter", "^bli abonnent", "^bli medlem$",
        "^allerede abonnent?", "^er du allerede abonnent", "^har du allerede abonnement",
        "^kjøp abonnement", "^bestill abonnement", "ingen bindingstid", "^støtt oss",
        "^støtt vårt arbeid", "^vipps oss",
    ),
    "fi": (
        "tämä artikkeli on tilaajille", "tämä sisältö on vain tilaajille", "vain tilaajille",
        "jatka lukemista tilaamalla", "tilaa ja jatka lukemista", "lukeaksesi koko artikkelin",
        "^oletko jo tilaaja", "^onko sinulla jo tilaus", "^tilaa nyt$", "^tilaajille$",
        "^tue työtämme", "^tue riippumatonta", "^lahjoita$", "^lahjoita nyt",
    ),
    "ru": (
        "чтобы читать дальше", "чтобы продолжить чтение", "чтобы прочитать полностью",
        "доступно только подписчикам", "доступна только подписчикам", "доступен только подписчикам",
        "только для подписчиков", "оформите подписку", "^оформить подписку", "^уже есть подписка?",
        "^вы уже подписчик", "^поддержите нас", "^поддержать нас", "^поддержать проект",
        "^поддержать редакцию", "^поддержите редакцию", "^поддержите независимую",
        "^сделать пожертвование", "^пожертвовать$", "подпишитесь на регулярные пожертвования",
    ),
    "uk": (
        "щоб читати далі", "щоб продовжити читання", "щоб прочитати повністю",
        "доступно лише передплатникам", "доступний лише для передплатників",
        "лише для передплатників",
        "тільки для передплатників", "оформіть передплату", "^оформити передплату",
        "^вже маєте передплату", "^підтримайте нас", "^підтримати нас", "^підтримати редакцію",
        "^підтримайте незалежну", "^підтримати проєкт", "^стати патроном", "^зробити внесок",
        "долучайтеся до спільноти",
    ),
    "tr": (
        "okumaya devam etmek için", "haberin devamını okumak için", "yazının devamını okumak için",
        "bu içerik abonelere özeldir", "abonelere özel", "sadece abonelere", "^hemen abone ol",
        "^abone ol$", "^zaten abone misiniz", "^zaten üye misiniz", "^zaten aboneyim",
        "^üyeliğiniz var mı", "^destek ol$", "^bize destek olun", "bağımsız gazeteciliğe destek",
        "bağımsız gazeteciliği destekle", "^bağış yap",
    ),
    "cs": (
        "pro dočtení článku", "pro přečtení celého článku", "chcete číst dál", "chcete-li číst dál",
        "článek je pouze pro předplatitele", "pouze pro předplatitele", "jen pro předplatitele",
        "exkluzivně pro předplatitele", "^získat předplatné", "^koupit předplatné", "^předplatit$",
        "^předplaťte si", "^už máte předplatné", "^máte předplatné?", "^jste předplatitel",
        "^podpořte nás", "^podpořte naši práci", "^podpořte nezávislou", "^přispět$",
    ),
    "ja": (
        "この記事は有料会員限定", "この記事は会員限定", "有料会員限定記事", "会員限定記事",
        "^有料会員限定",
        "^会員限定$", "^有料記事$", "続きを読むには", "続きは有料会員", "続きは会員登録",
        "残り文字数",
        "^会員登録はこちら", "^ログインして続きを読む", "すでに会員の方", "既に会員の方",
        "有料会員に登録",
        "購読の申し込み", "^寄付する$", "^寄付のお願い", "この続きをみるには",
    ),
    "zh": (
        "订阅后继续阅读", "訂閱後繼續閱讀", "订阅以继续阅读", "訂閱以繼續閱讀", "登录后继续阅读",
        "登入後繼續閱讀", "^立即订阅", "^立即訂閱", "^已订阅？", "^已經訂閱", "^已是会员",
        "^已是會員",
        "本文为付费内容", "本文為付費內容", "付费阅读全文", "此为会员专享", "会员专享内容",
        "會員限定", "訂戶限定",
        "订阅会员阅读全文", "加入會員閱讀全文", "^成为会员", "^加入會員", "^支持我们", "^支持我們",
        "^赞助我们", "^贊助我們", "^赞赏作者", "^立即捐款", "支持獨立媒體", "定期定額",
    ),
    "ko": (
        "구독자 전용", "구독회원 전용", "유료 회원 전용", "유료회원 전용", "회원 전용 기사",
        "유료 구독자",
        "구독하고 계속 읽기", "구독 후 이용", "이 기사는 유료", "로그인 후 계속", "로그인하고 계속",
        "이어서 읽으려면",
        "계속 읽으려면", "^이미 회원이신가요", "^이미 구독 중이신가요", "^구독하기$", "^후원하기",
        "^정기후원",
        "여러분의 후원이", "후원회원이 되어",
    ),
    "ar": (
        "اشترك لمتابعة القراءة", "اشترك لقراءة المقال", "لمتابعة القراءة", "لإكمال القراءة",
        "هذا المحتوى للمشتركين", "محتوى للمشتركين", "للمشتركين فقط", "خاص بالمشتركين",
        "^اشترك الآن",
        "^هل أنت مشترك", "^لديك اشتراك", "^ادعمنا", "^ادعم الصحافة المستقلة", "^تبرع الآن",
        "^تبرع$", "^ساهم في دعم",
    ),
    "el": (
        "μόνο για συνδρομητές", "αποκλειστικά για συνδρομητές", "για να συνεχίσετε την ανάγνωση",
        "για να διαβάσετε ολόκληρο", "^γίνετε συνδρομητής", "^γίνε συνδρομητής", "^γίνετε μέλος",
        "^είστε ήδη συνδρομητής", "^έχετε ήδη λογαριασμό", "^στηρίξτε", "^υποστηρίξτε μας",
        "^κάντε μια δωρεά",
    ),
    "he": (
        "למנויים בלבד", "תוכן למנויים", "כתבה למנויים", "להמשך קריאה", "^כבר מנוי",
        "^כבר מנויים", "^להצטרפות למנוי", "^לרכישת מנוי", "^הצטרפו כמנויים", "^תמכו בנו", "^לתרומה",
        "תמכו בעיתונות עצמאית",
    ),
    "hi": (
        "पूरा लेख पढ़ने के लिए", "पूरी खबर पढ़ने के लिए", "आगे पढ़ने के लिए सब्सक्राइब",
        "आगे पढ़ने के लिए लॉग",
        "केवल सब्सक्राइबर्स के लिए", "सिर्फ सब्सक्राइबर्स के लिए", "^अभी सब्सक्राइब करें",
        "^सदस्य बनें",
        "^क्या आप पहले से सदस्य हैं", "स्वतंत्र पत्रकारिता का समर्थन",
        "स्वतंत्र पत्रकारिता को सहयोग",
        "^दान करें", "^हमें सपोर्ट करें",
    ),
    "vi": (
        "đăng ký để đọc tiếp", "đăng nhập để đọc tiếp", "để đọc tiếp bài viết",
        "để đọc toàn bộ bài",
        "dành riêng cho thành viên", "chỉ dành cho thành viên", "dành cho độc giả trả phí",
        "nội dung trả phí", "^bạn đã có tài khoản", "^đăng ký gói", "^trở thành thành viên",
        "^ủng hộ chúng tôi", "^ủng hộ tác giả",
    ),
    "id": (
        "berlangganan untuk membaca", "berlangganan untuk melanjutkan", "untuk melanjutkan membaca",
        "untuk membaca artikel selengkapnya", "khusus pelanggan", "konten khusus pelanggan",
        "^berlangganan sekarang", "^sudah berlangganan", "^sudah punya akun", "^dukung kami",
        "^dukung jurnalisme", "dukung jurnalisme independen", "^donasi sekarang",
        "lanjutkan membaca dengan berlangganan",
    ),
    "hu": (
        "csak előfizetőknek", "előfizetőink olvashatják", "ez a cikk csak előfizetőink",
        "a folytatáshoz fizessen elő", "a cikk folytatásához", "a teljes cikk elolvasásához",
        "^előfizetek$", "^fizessen elő", "^fizess elő", "^már előfizető", "^van már előfizetése",
        "^támogass minket", "^támogasson minket", "^támogatom$", "támogasd a független",
        "támogasd a munkánkat", "támogassa munkánkat", "támogassa a munkánkat",
        "^legyen támogatónk",
    ),
    "ro": (
        "abonează-te pentru a citi", "pentru a citi articolul complet", "pentru a continua lectura",
        "articol disponibil doar abonaților", "doar pentru abonați", "exclusiv pentru abonați",
        "^abonează-te acum", "^ești deja abonat", "^ai deja cont", "^susține-ne", "^donează$",
        "^donează acum", "susține jurnalismul independent", "^devino membru",
        "redirecționează 3,5%",
    ),
    "bg": (
        "за да продължите да четете", "за да прочетете цялата статия", "само за абонати",
        "съдържанието е достъпно само за", "^абонирай се$", "^абонирайте се$",
        "^абонирайте се сега", "^вече сте абонат", "^вече имате абонамент", "^подкрепете ни",
        "^подкрепи ни", "^подкрепете независимата", "^подкрепете работата ни", "^направете дарение",
        "^дарете$", "^дари сега",
    ),
    "hr": (
        "za nastavak čitanja", "kako biste nastavili čitati", "da biste pročitali cijeli članak",
        "samo za pretplatnike", "dostupan samo pretplatnicima", "sadržaj je dostupan samo",
        "^pretplatite se$", "^pretplati se$", "^pretplatite se sada", "^pretplatite se već od",
        "^već ste pretplatnik", "^već imate pretplatu", "^već imate račun", "^podržite nas",
        "^podržite naš rad", "^podržite neovisno", "^doniraj$", "^donirajte$", "^postanite član",
        "^postani član",
    ),
    "sr": (
        "да бисте наставили читање", "само за претплатнике", "^претплатите се$",
        "^већ сте претплатник", "^подржите нас", "^подржите наш рад", "^донирајте$", "^донирај$",
        "da biste nastavili čitanje", "da biste pročitali ceo tekst", "samo za pretplatnike",
        "^već ste pretplatnik", "^podržite nas", "^podržite rad", "^podržite nezavisno",
        "^doniraj$", "^donirajte$", "^postanite član", "^postanite deo zajednice",
    ),
    "sk": (
        "pre dočítanie článku", "na dočítanie článku", "pre prečítanie celého článku",
        "ak chcete čítať ďalej", "pokračujte v čítaní s predplatným", "iba pre predplatiteľov",
        "len pre predplatiteľov", "tento článok je pre predplatiteľov", "^predplaťte si",
        "^predplatiť$", "^kúpiť predplatné", "^získať predplatné", "^už máte predplatné",
        "^máte predplatné?", "^ste predplatiteľ", "^podporte nás", "^podporte našu prácu",
        "^podporte nezávislú", "^prispieť$", "^staňte sa členom", "^odomknite si",
        "^odomknúť článok", "odomknite si článok",
    ),
    "sl": (
        "za nadaljevanje branja", "če želite prebrati celoten članek", "za branje celotnega članka",
        "samo za naročnike", "le za naročnike", "dostopen samo naročnikom",
        "dostopna samo naročnikom", "vsebina je na voljo", "^naročite se$", "^naroči se$",
        "^naročite se zdaj", "^že imate naročnino", "^ste že naročnik", "^ste naročnik?",
        "^podprite nas", "^podprite naše delo", "^podprite neodvisno", "^doniraj$", "^darujte$",
        "^postanite naročnik", "na voljo samo naročnikom", "je na voljo naročnikom",
        "^za naročnike$",
    ),
    "ca": (
        "subscriu-te per continuar llegint", "per continuar llegint", "per llegir l'article sencer",
        "només per a subscriptors", "exclusiu per a subscriptors", "contingut exclusiu per a",
        "^subscriu-te$", "^subscriu-t'hi", "^subscriviu-vos-hi", "^ja ets subscriptor",
        "^ja sou subscriptor", "^fes-te'n soci", "^fes-te soci", "^fes-te subscriptor",
        "^dona suport", "^fes un donatiu", "^fes una donació", "^fes-te'n subscriptor",
    ),
    "fa": (
        "برای ادامه مطالعه", "برای خواندن ادامه", "برای مشاهده کامل", "ویژه مشترکان",
        "مخصوص مشترکین", "فقط برای مشترکان", "^اشتراک بخرید", "^خرید اشتراک", "^عضو شوید$",
        "^از ما حمایت کنید", "^حمایت از ما", "^حمایت مالی", "^قبلا ثبت نام کرده",
    ),
    "ur": (
        "پوری خبر پڑھنے کے لیے", "مکمل مضمون پڑھنے کے لیے", "مزید پڑھنے کے لیے سبسکرائب",
        "صرف سبسکرائبرز کے لیے", "^سبسکرائب کریں$", "^ابھی سبسکرائب کریں", "^ہماری مدد کریں",
        "^عطیہ کریں", "^عطیہ دیں", "آزاد صحافت کی حمایت",
    ),
    "bn": (
        "পুরো খবর পড়তে", "পুরো খবর পড়তে", "সম্পূর্ণ লেখা পড়তে", "সম্পূর্ণ লেখা পড়তে",
        "পড়া চালিয়ে যেতে", "পড়া চালিয়ে যেতে", "শুধুমাত্র সাবস্ক্রাইবারদের", "কেবল গ্রাহকদের জন্য",
        "^সাবস্ক্রাইব করুন", "^এখনই সাবস্ক্রাইব", "^আমাদের সমর্থন করুন", "^অনুদান দিন",
        "^ডোনেট করুন",
    ),
    "ms": (
        "langgan untuk terus membaca", "untuk terus membaca", "untuk pelanggan sahaja",
        "hanya untuk pelanggan", "kandungan premium", "^langgan sekarang", "^langgan$",
        "^sudah menjadi pelanggan", "^sokong kami", "^derma sekarang", "^menjadi ahli$",
    ),
    "th": (
        "สมัครสมาชิกเพื่ออ่านต่อ", "เพื่ออ่านต่อ", "สำหรับสมาชิกเท่านั้น", "เฉพาะสมาชิก",
        "^สมัครสมาชิก$", "^สมัครสมาชิกวันนี้", "^เป็นสมาชิกอยู่แล้ว", "^สมัครเลย$", "^สนับสนุนเรา",
        "^ร่วมสนับสนุน", "^บริจาค$", "^สนับสนุนสื่ออิสระ",
    ),
    "et": (
        "edasi lugemiseks", "artikli lugemiseks", "telli ja loe edasi", "ainult tellijatele",
        "vaid tellijatele", "see artikkel on tellijatele", "^telli kohe", "^telli$",
        "^oled juba tellija", "^juba tellija?", "^toeta meid", "^toeta sõltumatut", "^anneta$",
        "^tee annetus", "artikli lugemiseks telli", "lugemiseks telli", "^vormista tellimus",
    ),
    "lv": (
        "lai turpinātu lasīt", "lai lasītu visu rakstu", "tikai abonentiem",
        "pieejams tikai abonentiem", "raksts pieejams abonentiem", "^abonēt$", "^abonē$",
        "^abonē tagad", "^jau esi abonents", "^jau ir abonements", "^atbalsti mūs",
        "^atbalstiet mūs", "^atbalsti neatkarīgu", "^ziedot$", "^ziedo$", "^kļūsti par abonentu",
        "^kļūsti par atbalstītāju",
    ),
    "lt": (
        "norėdami skaityti toliau", "norint skaityti toliau", "kad galėtumėte skaityti",
        "tik prenumeratoriams", "straipsnis skirtas prenumeratoriams", "^prenumeruokite$",
        "^prenumeruoti$", "^prenumeruok$", "^prenumeruokite dabar", "^jau prenumeruojate",
        "^jau esate prenumeratorius", "^paremkite mus", "^paremk mus", "^paaukoti$", "^aukoti$",
        "paremkite nepriklausomą", "^straipsnis tik prenumeratoriams", "^tapkite prenumeratoriumi",
    ),
    "ka": (
        "კითხვის გასაგრძელებლად", "მხოლოდ გამომწერებისთვის", "^გამოიწერე$", "^გამოიწერეთ$",
        "^მხარი დაგვიჭირეთ", "^დაგვეხმარე", "^მხარდაჭერა$", "დამოუკიდებელი მედიის მხარდასაჭერად",
    ),
    "hy": (
        "շարունակելու համար ընթերցել", "միայն բաժանորդների համար", "^բաժանորդագրվել$",
        "^բաժանորդագրվեք$", "^աջակցեք մեզ", "^աջակցել$", "^նվիրաբերել$",
    ),
    "kk": (
        "оқуды жалғастыру үшін", "толық нұсқасын оқу үшін", "тек жазылушыларға", "^жазылу$",
        "^жазылыңыз$", "^бізді қолдаңыз", "^қолдау көрсету", "^қайырымдылық жасау",
    ),
    "az": (
        "oxumağa davam etmək üçün", "yalnız abunəçilər üçün", "^abunə ol$", "^abunə olun$",
        "^indi abunə ol", "^bizi dəstəkləyin", "^ianə edin", "^dəstək ol$",
    ),
    "ta": (
        "தொடர்ந்து படிக்க", "முழுமையாக படிக்க", "சந்தாதாரர்களுக்கு மட்டும்", "^சந்தா செலுத்த",
        "^சந்தாதாரராக", "^நன்கொடை அளிக்க", "^எங்களை ஆதரிக்க",
    ),
    "mr": (
        "पूर्ण बातमी वाचण्यासाठी", "पुढे वाचण्यासाठी", "फक्त सदस्यांसाठी", "केवळ सदस्यांसाठी",
        "^सबस्क्राइब करा", "^सदस्य व्हा", "^देणगी द्या", "^वर्गणीदार व्हा",
    ),
    "tl": (
        "mag-subscribe para magpatuloy", "upang magpatuloy sa pagbabasa",
        "para sa mga subscriber lamang", "^mag-subscribe$", "^mag-subscribe ngayon",
        "^suportahan kami", "^mag-donate$", "^maging miyembro",
    ),
    "sw": (
        "ili kuendelea kusoma", "kwa waliojiandikisha pekee", "^jiandikishe$", "^jiandikishe sasa",
        "^jisajili$", "^jisajili sasa", "^tuunge mkono", "^changia$", "^changia sasa",
    ),
    "mk": (
        "за да продолжите со читање", "само за претплатници", "^претплатете се$", "^претплати се$",
        "^поддржете нè", "^поддржете не", "^поддржи не$", "^донирајте$", "^донирај$",
    ),
    "sq": (
        "për të vazhduar leximin", "vetëm për abonentët", "^abonohu$", "^abonohuni$",
        "^abonohu tani", "^na mbështesni", "^na mbështet", "^mbështet gazetarinë", "^dhuro$",
        "^dhuro tani", "^bëj një dhurim",
    ),
    "te": (
        "పూర్తిగా చదవడానికి", "చదవడం కొనసాగించడానికి", "చందాదారులకు మాత్రమే",
        "^సబ్‌స్క్రైబ్ చేయండి", "^చందా కట్టండి", "^విరాళం ఇవ్వండి",
    ),
    "gu": (
        "સંપૂર્ણ લેખ વાંચવા", "વધુ વાંચવા માટે સબ્સ્ક્રાઇબ", "ફક્ત સબ્સ્ક્રાઇબર્સ",
        "^સબ્સ્ક્રાઇબ કરો", "^સભ્ય બનો", "^દાન કરો",
    ),
    "ne": (
        "सदस्यहरूका लागि मात्र", "^सब्सक्राइब गर्नुहोस्", "^ग्राहक बन्नुहोस्", "^सहयोग गर्नुहोस्$",
    ),
    "uz": (
        "o'qishni davom ettirish uchun", "faqat obunachilar uchun", "^obuna bo'ling$",
        "^obuna bo'lish$", "^bizni qo'llab-quvvatlang",
    ),
    "gl": (
        "para seguir lendo", "só para subscritores", "exclusivo para subscritores", "^subscríbete$",
        "^subscríbete agora", "^xa es subscritor", "^faite socio", "^faite socia", "^apóianos",
    ),
    "eu": (
        "irakurtzen jarraitzeko", "harpidedunentzat bakarrik", "^harpidetu$", "^harpidetu zaitez",
        "^egin harpidedun", "^egin bazkide", "^lagundu gaitzazu",
    ),
    "af": (
        "teken in om verder te lees", "om verder te lees", "slegs vir intekenare",
        "slegs vir intekenaars", "^teken in$", "^teken nou in", "^reeds 'n intekenaar",
        "^is jy reeds 'n", "^ondersteun ons", "^skenk$",
    ),
    "is": (
        "til að lesa áfram", "aðeins fyrir áskrifendur", "þessi grein er aðeins",
        "^gerast áskrifandi", "^kaupa áskrift", "^ertu áskrifandi", "^styrktu okkur", "^styrkja$",
    ),
}  # fmt: skip

KIND = Kind(
    role="subscribe",
    summary="Paywalls and pleas for money: subscriptions, memberships, donations.",
    tokens=TOKENS,
    phrases=PHRASES,
    max_words=80,
    examples=(
        Case(
            "en",
            "<p>The council has not said who will pay for the piles.</p>"
            '<div class="support-box"><p><strong>Support our journalism.</strong> The Estuary Desk'
            " has no owner and no advertisers. Please consider making a donation.</p></div>",
            (
                "Support our journalism. The Estuary Desk has no owner and no advertisers. Please"
                " consider making a donation.",
            ),
        ),
        Case(
            "de",
            '<div class="paywall"><h3>Jetzt weiterlesen</h3><p>Mit einem Digital-Abo lesen Sie alle'
            " Uferblatt-Texte, jederzeit kündbar.</p>"
            "<p>Bereits Abonnent? <a>Anmelden</a></p></div>",
            (
                "Jetzt weiterlesen",
                "Mit einem Digital-Abo lesen Sie alle Uferblatt-Texte, jederzeit kündbar.",
                "Bereits Abonnent? Anmelden",
            ),
        ),
        Case(
            "fr",
            '<section class="article__paywall"><p>Cet article est réservé aux abonnés.</p>'
            "<p>Il vous reste à lire 72 % de ce récit.</p><button>Je m’abonne</button></section>",
            (
                "Cet article est réservé aux abonnés.",
                "Il vous reste à lire 72 % de ce récit.",
                "Je m’abonne",
            ),
        ),
        Case(
            "ja",
            '<div class="gate"><p>この記事は有料会員限定です。残り文字数：1240文字</p>'
            "<p>すでに会員の方はログイン</p></div>",
            ("この記事は有料会員限定です。残り文字数：1240文字", "すでに会員の方はログイン"),
        ),
        Case(
            "uk",
            "<p>Пором повернеться на лінію восени.</p>"
            "<p><b>Підтримайте нас:</b> ми пишемо про річку на гроші читачів.</p>",
            ("Підтримайте нас: ми пишемо про річку на гроші читачів.",),
        ),
        Case(
            "et",
            "<p>See artikkel on tellijatele. Telli ja loe edasi.</p>",
            ("See artikkel on tellijatele. Telli ja loe edasi.",),
        ),
    ),
    near_misses=(
        Case(
            "en",
            "<p>The ferry company cut its subscription fares in spring, and two thirds of the"
            " members of the rowing club went back to crossing by water.</p>",
            (
                "The ferry company cut its subscription fares in spring, and two thirds of the"
                " members of the rowing club went back to crossing by water.",
            ),
        ),
        Case(
            "de",
            "<p>Die Spende einer Witwe aus Oberwiek reichte für das neue Dach, nicht aber für die"
            " Glocke, die bis heute im Schuppen steht.</p>",
            (
                "Die Spende einer Witwe aus Oberwiek reichte für das neue Dach, nicht aber für die"
                " Glocke, die bis heute im Schuppen steht.",
            ),
        ),
        Case(
            "sv",
            "<p>Tidningen tappade hälften av sina prenumeranter när bron stängdes, eftersom"
            " utbäraren bodde på fel sida av sundet.</p>",
            (
                "Tidningen tappade hälften av sina prenumeranter när bron stängdes, eftersom"
                " utbäraren bodde på fel sida av sundet.",
            ),
        ),
        Case(
            "es",
            "<p>Los socios de la cofradía donaron una campana que nadie supo afinar y que todavía"
            " anuncia la marea con media hora de retraso.</p>",
            (
                "Los socios de la cofradía donaron una campana que nadie supo afinar y que todavía"
                " anuncia la marea con media hora de retraso.",
            ),
        ),
        Case(
            "zh",
            "<p>渡口改成会员制以后，船票贵了一倍，可排队的人反而比从前更多。</p>",
            ("渡口改成会员制以后，船票贵了一倍，可排队的人反而比从前更多。",),
        ),
        Case(
            "lt",
            "<p>Prenumeruoti laikraštį saloje reiškė laukti laivo, tad penktadienio žinios čia "
            "būdavo skaitomos antradienį.</p>",
            (
                "Prenumeruoti laikraštį saloje reiškė laukti laivo, tad penktadienio žinios čia "
                "būdavo skaitomos antradienį.",
            ),
        ),
    ),
)
