"""Newsletter prompts: the call to sign up, the form under it and its small print."""

from __future__ import annotations

from declutter.clutter.kind import Case, Kind

TOKENS = (
    "newsletter", "newsletters", "newslettersignup", "newsletterform", "newsletterbox",
    "newsletterpromo", "newsletterwidget", "newslettercta", "signup", "signupform", "signupbox",
    "emailsignup", "emailform", "emailcapture", "emailoptin", "optin", "optinform", "optinbox",
    "optinmonster", "mailinglist", "maillist", "mailchimp", "mailpoet", "mailerlite", "mailster",
    "convertkit", "formkit", "klaviyo", "sendinblue", "brevo", "sumome", "sailthru",
    "substack", "beehiiv", "tnp", "subscribeform", "subscribewidget", "subscriptionform",
    "nlsignup", "nlform", "nlbox", "leadmagnet", "leadcapture", "briefing", "emailalert",
    "emailalerts", "infolettre", "infolettera", "nyhetsbrev", "nyhedsbrev", "uutiskirje",
    "nieuwsbrief", "boletin", "boletines", "rundbrief", "hirlevel", "bulten", "mailmagazine",
    "mailmag", "merumaga",
)  # fmt: skip

PHRASES = {
    "en": (
        "sign up for our newsletter", "sign up to our newsletter", "sign up for the newsletter",
        "sign up for our free", "sign up to receive", "sign up for our daily",
        "sign up for our weekly", "sign up for email updates", "subscribe to our newsletter",
        "subscribe to the newsletter", "subscribe to our mailing list", "join our newsletter",
        "join our mailing list", "join the mailing list", "get our newsletter",
        "get our free newsletter", "newsletter sign up", "newsletter signup",
        "delivered to your inbox", "delivered straight to your inbox", "straight to your inbox",
        "in your inbox every", "^enter your email", "^your email address$", "^email address$",
        "^email address:", "^newsletter$", "^newsletters$", "^our newsletters$", "^sign up$",
        "^sign me up$", "you can unsubscribe at any time", "unsubscribe at any time",
        "unsubscribe anytime", "no spam, unsubscribe", "we'll never share your email",
        "we respect your privacy. unsubscribe", "by signing up, you agree",
        "by signing up you agree", "thanks for signing up",
        "check your inbox to confirm",
    ),
    "de": (
        "^newsletter abonnieren", "jetzt newsletter abonnieren",
        "melden sie sich für unseren newsletter",
        "melden sie sich zum newsletter", "zum newsletter anmelden", "für den newsletter anmelden",
        "^newsletter-anmeldung", "unseren newsletter abonnieren",
        "abonnieren sie unseren newsletter",
        "abonniere unseren newsletter", "kostenlosen newsletter", "direkt in ihr postfach",
        "direkt in dein postfach", "^ihre e-mail-adresse", "^deine e-mail-adresse",
        "^e-mail-adresse$", "jederzeit wieder abbestellen", "abmeldung ist jederzeit möglich",
        "sie können sich jederzeit abmelden",
    ),
    "fr": (
        "inscrivez-vous à notre newsletter", "inscrivez-vous à la newsletter",
        "abonnez-vous à notre newsletter", "abonnez-vous à la newsletter",
        "inscrivez-vous à notre infolettre", "abonnez-vous à notre infolettre",
        "recevez notre newsletter", "s'inscrire à la newsletter", "s'abonner à la newsletter",
        "^inscription à la newsletter", "dans votre boîte mail", "^votre adresse e-mail",
        "^votre adresse email", "^votre e-mail$", "^adresse e-mail$",
        "vous désinscrire à tout moment", "vous désabonner à tout moment", "^je m'inscris$",
    ),
    "es": (
        "suscríbete a nuestra newsletter", "suscríbete a la newsletter",
        "suscríbete a nuestro boletín", "suscríbete al boletín", "suscríbase a nuestro boletín",
        "apúntate a nuestra newsletter", "recibe nuestra newsletter", "recibe nuestro boletín",
        "recibe las últimas noticias en tu", "en tu bandeja de entrada",
        "en tu correo electrónico cada",
        "^tu correo electrónico", "^tu email$", "^introduce tu email", "^ingresa tu correo",
        "^boletín de noticias$", "^boletines$", "darte de baja en cualquier momento",
        "cancelar tu suscripción en cualquier momento",
    ),
    "it": (
        "iscriviti alla newsletter", "iscriviti alla nostra newsletter",
        "iscriviti gratis alla newsletter", "registrati alla newsletter",
        "abbonati alla newsletter", "ricevi la nostra newsletter", "ricevi la newsletter",
        "^iscrizione alla newsletter", "direttamente nella tua casella",
        "nella tua casella di posta",
        "nella tua inbox", "^la tua email", "^il tuo indirizzo email", "^inserisci la tua email",
        "cancellarti in qualsiasi momento", "disiscriverti in qualsiasi momento",
    ),
    "pt": (
        "assine nossa newsletter", "assine a newsletter", "assine nossa news",
        "inscreva-se na nossa newsletter", "inscreva-se em nossa newsletter",
        "cadastre-se na nossa newsletter", "subscreva a nossa newsletter", "subscreva a newsletter",
        "receba nossa newsletter", "receba as notícias no seu e-mail",
        "receba novidades no seu email",
        "na sua caixa de entrada", "^seu e-mail$", "^seu melhor e-mail", "^digite seu e-mail",
        "^o seu email$", "cancelar a inscrição a qualquer momento",
    ),
    "nl": (
        "meld je aan voor onze nieuwsbrief", "meld je aan voor de nieuwsbrief",
        "schrijf je in voor onze nieuwsbrief", "schrijf je in voor de nieuwsbrief",
        "abonneer je op onze nieuwsbrief", "ontvang onze nieuwsbrief", "ontvang de nieuwsbrief",
        "^aanmelden nieuwsbrief", "^inschrijven nieuwsbrief", "^nieuwsbrief$",
        "in je mailbox", "in je inbox", "^je e-mailadres", "^jouw e-mailadres", "^e-mailadres$",
        "je kunt je op elk moment afmelden", "je op elk moment uitschrijven",
    ),
    "pl": (
        "zapisz się do newslettera", "zapisz się na newsletter", "zapisz się na nasz newsletter",
        "zapisz się do naszego newslettera", "zapisz mnie do newslettera", "dołącz do newslettera",
        "subskrybuj newsletter", "subskrybuj nasz newsletter", "zamów newsletter", "^twój e-mail",
        "^twój adres e-mail", "^podaj swój adres e-mail", "^adres e-mail$", "^zapisz się$",
        "prosto na twoją skrzynkę", "możesz zrezygnować w każdej chwili",
    ),
    "sv": (
        "prenumerera på vårt nyhetsbrev", "prenumerera på nyhetsbrevet",
        "anmäl dig till vårt nyhetsbrev", "anmäl dig till nyhetsbrevet", "få vårt nyhetsbrev",
        "skriv upp dig på vårt nyhetsbrev", "missa inte vårt nyhetsbrev", "direkt i din inkorg",
        "direkt till din mejl", "^nyhetsbrev$", "^din e-postadress", "^din mejladress",
        "^e-postadress$", "avsluta prenumerationen när som helst",
    ),
    "da": (
        "tilmeld dig vores nyhedsbrev", "tilmeld dig nyhedsbrevet", "tilmeld nyhedsbrev",
        "få vores nyhedsbrev", "modtag vores nyhedsbrev", "skriv dig op til vores nyhedsbrev",
        "abonner på vores nyhedsbrev", "direkte i din indbakke", "direkte i indbakken",
        "^nyhedsbrev$", "^din e-mail$", "^din e-mailadresse", "afmelde dig når som helst",
        "du kan altid afmelde",
    ),
    "no": (
        "meld deg på vårt nyhetsbrev", "meld deg på nyhetsbrevet", "meld deg på nyhetsbrev",
        "abonner på vårt nyhetsbrev", "abonner på nyhetsbrevet", "få vårt nyhetsbrev",
        "få nyhetsbrevet", "motta vårt nyhetsbrev", "rett i innboksen", "^nyhetsbrev$",
        "^din e-post$", "^din e-postadresse", "du kan melde deg av når som helst",
    ),
    "fi": (
        "tilaa uutiskirje", "tilaa uutiskirjeemme", "tilaa maksuton uutiskirje",
        "liity uutiskirjeen tilaajaksi", "liity postituslistalle", "suoraan sähköpostiisi",
        "^uutiskirje$", "^uutiskirjeet$", "^sähköpostiosoite$", "^sähköpostiosoitteesi",
        "voit perua tilauksen milloin tahansa", "voit peruuttaa tilauksen milloin tahansa",
    ),
    "ru": (
        "подпишитесь на рассылку", "подпишитесь на нашу рассылку", "подписаться на рассылку",
        "подпишись на рассылку", "подписка на рассылку", "подписка на новости",
        "подпишитесь на новости", "получайте новости на почту", "получайте свежие статьи",
        "на вашу почту", "^ваш e-mail", "^ваш email", "^введите ваш e-mail", "^введите email",
        "^электронная почта$", "отписаться в любой момент", "отписаться можно в любой момент",
    ),
    "uk": (
        "підпишіться на розсилку", "підпишіться на нашу розсилку", "підписатися на розсилку",
        "підписатись на розсилку", "підпишись на розсилку", "підписка на розсилку",
        "підписка на новини", "отримуйте новини на пошту", "отримуйте наші листи",
        "^ваш e-mail$", "^ваша електронна пошта", "^введіть ваш email", "^електронна пошта$",
        "відписатися в будь-який момент", "відписатися можна будь-коли",
    ),
    "tr": (
        "bültenimize abone ol", "bültenimize abone olun", "e-bültenimize abone olun",
        "e-bültene kayıt ol", "bültenimize kaydolun", "haber bültenimize", "e-posta bültenimize",
        "^e-bülten$", "^bülten$", "^bültene abone ol", "^e-posta adresiniz",
        "^e-posta adresinizi girin",
        "e-posta kutunuza gelsin", "gelen kutunuza gelsin",
        "istediğiniz zaman abonelikten çıkabilirsiniz",
    ),
    "cs": (
        "přihlaste se k odběru newsletteru", "přihlásit se k odběru newsletteru",
        "přihlaste se k newsletteru", "odebírejte náš newsletter", "odebírat newsletter",
        "odběr newsletteru", "přihlásit k odběru novinek", "přihlaste se k odběru novinek",
        "odebírat novinky", "přímo do vaší schránky", "přímo do e-mailu", "^váš e-mail",
        "^vaše e-mailová adresa", "^zadejte svůj e-mail", "odhlásit se můžete kdykoli",
        "z odběru se můžete kdykoli odhlásit",
    ),
    "ja": (
        "メルマガに登録", "メルマガ登録", "メールマガジンに登録", "メールマガジン登録",
        "メルマガを購読",
        "ニュースレターに登録", "ニュースレター登録", "ニュースレターを購読",
        "ニュースレターの登録",
        "無料メルマガ", "^メールマガジン$", "^ニュースレター$", "^メールアドレス$",
        "^メールアドレスを入力",
        "最新情報をメールで", "いつでも配信停止", "いつでも登録解除",
    ),
    "zh": (
        "订阅我们的通讯", "订阅电子报", "訂閱電子報", "訂閱我們的電子報", "免費訂閱電子報",
        "订阅邮件通讯",
        "订阅新闻简报", "訂閱新聞信", "訂閱週報", "邮件订阅", "電子報訂閱", "^電子報$",
        "^输入您的邮箱",
        "^输入你的邮箱", "^请输入您的邮箱", "^輸入您的電子郵件", "^請輸入您的電子郵件",
        "^电子邮箱$",
        "^您的电子邮件", "^您的電子郵件", "发送到您的邮箱", "寄到你的信箱", "隨時取消訂閱",
        "随时取消订阅",
    ),
    "ko": (
        "뉴스레터 구독", "뉴스레터를 구독", "뉴스레터 신청", "뉴스레터 받기", "뉴스레터 받아보기",
        "뉴스레터로 받아보세요", "무료 뉴스레터", "이메일로 받아보세요", "메일함으로 보내드립니다",
        "메일로 보내드립니다", "^뉴스레터$", "^이메일 주소$", "^이메일 주소를 입력",
        "^이메일을 입력",
        "언제든지 구독을 취소", "언제든 구독을 취소", "광고성 정보 수신 동의",
    ),
    "ar": (
        "اشترك في النشرة البريدية",
        "اشترك في النشرة الإخبارية", "اشترك في القائمة البريدية", "اشترك في قائمتنا البريدية",
        "اشترك في نشرتنا", "انضم إلى قائمتنا البريدية", "سجل في النشرة البريدية",
        "^النشرة البريدية$", "^النشرة الإخبارية$", "^بريدك الإلكتروني", "^البريد الإلكتروني$",
        "^أدخل بريدك الإلكتروني", "إلغاء الاشتراك في أي وقت",
    ),
    "el": (
        "εγγραφείτε στο newsletter", "εγγραφή στο newsletter", "γραφτείτε στο newsletter",
        "κάντε εγγραφή στο newsletter", "γραφτείτε στο ενημερωτικό δελτίο",
        "εγγραφείτε στο ενημερωτικό μας δελτίο", "στο email σας", "στα εισερχόμενά σας",
        "^το email σας", "^διεύθυνση email", "να διαγραφείτε οποιαδήποτε στιγμή",
        "εγγραφείτε στο newsletter μας", "λάβετε τα νέα μας", "εγγραφή στο ενημερωτικό",
        "^newsletter$", "^το e-mail σας",
    ),
    "he": (
        "הירשמו לניוזלטר", "הירשם לניוזלטר", "הרשמה לניוזלטר", "הצטרפו לניוזלטר",
        "הצטרפו לרשימת התפוצה", "הירשמו לרשימת התפוצה", "הרשמה לרשימת תפוצה", "ישירות למייל",
        "ישר למייל", "^כתובת מייל", "^כתובת אימייל", "^דואר אלקטרוני$", "להסיר את עצמך בכל עת",
    ),
    "hi": (
        "न्यूज़लेटर सब्सक्राइब करें", "न्यूजलेटर सब्सक्राइब करें",
        "हमारे न्यूज़लेटर की सदस्यता लें", "हमारे न्यूज़लेटर को सब्सक्राइब",
        "न्यूज़लेटर के लिए साइन अप", "न्यूजलेटर के लिए साइन अप", "सीधे अपने इनबॉक्स में",
        "अपने इनबॉक्स में पाएं", "^अपना ईमेल दर्ज करें", "^ईमेल पता$", "^न्यूज़लेटर$", "^ईमेल आईडी",
        "^अपना ईमेल", "व्हाट्सएप चैनल से जुड़ें", "व्हाट्सएप चैनल से जुड़ें",
        "टेलीग्राम चैनल से जुड़ें", "टेलीग्राम चैनल से जुड़ें", "न्यूज़लेटर पाने के लिए",
    ),
    "vi": (
        "đăng ký nhận bản tin", "đăng ký nhận tin", "đăng ký bản tin", "đăng ký nhận email",
        "nhận bản tin hàng tuần", "nhận bản tin hàng ngày", "nhận tin mới qua email",
        "vào hộp thư của bạn", "^email của bạn", "^nhập email của bạn", "^địa chỉ email$",
        "^nhập địa chỉ email", "hủy đăng ký bất cứ lúc nào",
    ),
    "id": (
        "berlangganan newsletter", "daftar newsletter", "langganan newsletter",
        "berlangganan buletin", "daftar untuk buletin", "dapatkan newsletter",
        "langsung ke kotak masuk", "langsung di inbox anda", "^alamat email$", "^alamat email anda",
        "^masukkan email anda", "^masukkan alamat email", "berhenti berlangganan kapan saja",
        "berlangganan artikel", "daftarkan email", "daftarkan emailmu",
    ),
    "hu": (
        "iratkozzon fel hírlevelünkre", "iratkozz fel hírlevelünkre",
        "iratkozz fel a hírlevelünkre", "iratkozz fel a hírlevélre", "feliratkozás hírlevélre",
        "feliratkozás a hírlevélre", "feliratkozom a hírlevélre", "^hírlevél$",
        "^hírlevél feliratkozás", "^e-mail címed", "^az ön e-mail címe", "^e-mail cím$",
        "bármikor leiratkozhat", "bármikor leiratkozhatsz", "heti hírlevelünkre",
        "iratkozz fel heti", "iratkozzon fel heti", "hírlevelünkre", "feliratkozom",
    ),
    "ro": (
        "abonează-te la newsletter", "aboneaza-te la newsletter", "abonați-vă la newsletter",
        "înscrie-te la newsletter", "abonare la newsletter", "abonare newsletter",
        "primește newsletterul", "direct în inbox", "direct pe email", "^adresa ta de email",
        "^adresa de email", "^introdu adresa de email", "te poți dezabona oricând",
    ),
    "bg": (
        "абонирайте се за нашия бюлетин", "абонирай се за бюлетина", "абонирайте се за бюлетина",
        "абонирай се за нашия бюлетин", "абонамент за бюлетин", "запишете се за нашия бюлетин",
        "запиши се за бюлетина", "получавайте новините на имейла си", "директно във вашата поща",
        "^бюлетин$", "^вашият имейл$", "^вашият e-mail", "^въведете вашия имейл", "^имейл адрес$",
        "можете да се отпишете по всяко време", "отписване по всяко време", "на вашия имейл",
        "в имейла си", "всеки ден на имейла",
    ),
    "hr": (
        "prijavite se na naš newsletter", "prijavi se na newsletter", "prijavite se na newsletter",
        "pretplatite se na newsletter", "pretplatite se na naš newsletter", "prijava na newsletter",
        "prijavite se za newsletter", "primajte najnovije vijesti", "izravno u vaš inbox",
        "direktno u vaš inbox", "^vaša e-mail adresa", "^vaš e-mail", "^unesite svoj e-mail",
        "^unesite vašu e-mail", "^upišite svoj e-mail", "možete se odjaviti u bilo kojem trenutku",
        "odjaviti se možete u svakom trenutku",
    ),
    "sr": (
        "пријавите се на наш билтен", "пријавите се на њузлетер", "пријава на билтен",
        "пријавите се за билтен", "^ваша адреса е-поште", "^ваш имејл", "^унесите ваш имејл",
        "можете се одјавити", "prijavite se na naš njuzleter", "prijavite se na njuzleter",
        "prijavite se za newsletter", "prijava na njuzleter", "najvažnije vesti na mejl",
        "^vaš email$", "^vaša email adresa", "^unesite vašu email",
        "možete se odjaviti u svakom trenutku", "у вашем инбоксу", "у ваше сандуче",
        "u vašem inboksu",
    ),
    "sk": (
        "prihláste sa na odber noviniek", "prihláste sa na odber newslettera",
        "prihláste sa na odber", "odoberajte náš newsletter", "odoberať newsletter",
        "odber newslettera", "odber noviniek", "prihlásiť sa na odber",
        "prihláste sa do newslettera", "priamo do vašej schránky", "priamo do e-mailu",
        "do vašej e-mailovej schránky", "^váš e-mail", "^vaša e-mailová adresa",
        "^zadajte svoj e-mail", "^zadajte váš e-mail", "z odberu sa môžete kedykoľvek",
        "odhlásiť sa môžete kedykoľvek", "vo vašom e-maile", "do vášho e-mailu",
    ),
    "sl": (
        "naročite se na e-novice", "naroči se na e-novice", "naročite se na novice",
        "naročite se na naš newsletter", "naročite se na naše novice", "prijavite se na e-novice",
        "prijava na e-novice", "prijavi se na e-novice", "prijava na novice",
        "prijavite se na naše novice", "v vaš e-poštni nabiralnik", "v vaš nabiralnik",
        "^e-novice$", "^vaš e-naslov", "^vaš e-poštni naslov", "^vnesite svoj e-naslov",
        "^vpišite svoj e-naslov", "odjavite se lahko kadarkoli", "kadarkoli se lahko odjavite",
    ),
    "ca": (
        "subscriu-te al butlletí", "subscriu-te al nostre butlletí", "subscriviu-vos al butlletí",
        "subscriviu-vos al nostre butlletí", "subscriu-te a la newsletter",
        "subscriu-te a la nostra newsletter", "apunta't al butlletí", "apunta't a la newsletter",
        "rep el nostre butlletí", "rep les notícies al teu correu", "al teu correu electrònic cada",
        "a la teva bústia", "^butlletí$", "^butlletins$", "^el teu correu electrònic",
        "^adreça electrònica$", "^introdueix el teu correu",
        "donar-te de baixa en qualsevol moment", "rep les notícies cada", "rebre el butlletí",
        "rep el butlletí",
    ),
    "fa": (
        "عضویت در خبرنامه", "در خبرنامه عضو شوید", "در خبرنامه ما عضو شوید", "عضو خبرنامه",
        "اشتراک در خبرنامه", "مشترک خبرنامه", "ثبت نام در خبرنامه", "^خبرنامه$",
        "^ایمیل خود را وارد کنید", "^ایمیل شما", "^آدرس ایمیل$", "^نشانی ایمیل$",
        "از طریق ایمیل دریافت", "هر زمان خواستید لغو",
    ),
    "ur": (
        "نیوز لیٹر سبسکرائب", "نیوز لیٹر کو سبسکرائب", "ہمارے نیوز لیٹر", "ہمارے نیوزلیٹر",
        "نیوز لیٹر کے لیے سائن اپ", "^نیوز لیٹر$", "^اپنا ای میل درج کریں", "^اپنا ای میل ایڈریس",
        "^ای میل ایڈریس$", "^آپ کا ای میل$", "اپنے ان باکس میں",
    ),
    "bn": (
        "নিউজলেটার সাবস্ক্রাইব", "নিউজলেটারে সাবস্ক্রাইব", "আমাদের নিউজলেটার",
        "নিউজলেটারের জন্য সাইন আপ", "নিউজলেটার পেতে", "^নিউজলেটার$", "^আপনার ইমেইল",
        "^আপনার ই-মেইল", "^ইমেইল ঠিকানা$", "^ইমেইল লিখুন", "আপনার ইনবক্সে",
        "যেকোনো সময় আনসাবস্ক্রাইব", "যেকোনো সময় আনসাবস্ক্রাইব",
    ),
    "ms": (
        "langgan surat berita", "langgan buletin", "langgani surat berita",
        "daftar untuk surat berita", "sertai senarai e-mel", "terus ke peti masuk",
        "ke peti mel anda", "^alamat e-mel$", "^alamat emel", "^masukkan e-mel anda",
        "^masukkan emel anda", "^alamat e-mel anda", "boleh berhenti melanggan",
        "terus ke e-mel anda", "terus ke emel anda", "dapatkan berita terkini terus",
    ),
    "th": (
        "สมัครรับจดหมายข่าว", "สมัครรับข่าวสาร", "ลงทะเบียนรับข่าวสาร", "สมัครจดหมายข่าว",
        "รับข่าวสารทางอีเมล", "ส่งตรงถึงอีเมล", "รับจดหมายข่าว", "^จดหมายข่าว$", "^กรอกอีเมล",
        "^อีเมลของคุณ", "^ที่อยู่อีเมล$", "ยกเลิกการสมัครได้ทุกเมื่อ", "ยกเลิกได้ทุกเมื่อ",
        "รับข่าวสารผ่านอีเมล", "รับข่าวสารล่าสุด",
    ),
    "et": (
        "liitu uudiskirjaga", "liitu meie uudiskirjaga", "telli uudiskiri", "telli meie uudiskiri",
        "telli tasuta uudiskiri", "uudiskirjaga liitumine", "otse sinu postkasti", "^uudiskiri$",
        "^sinu e-post", "^sisesta oma e-posti", "^e-posti aadress$", "^e-maili aadress$",
        "uudiskirjast loobuda",
    ),
    "lv": (
        "pieraksties jaunumiem", "pierakstieties jaunumiem", "piesakies jaunumiem",
        "piesakieties jaunumiem", "abonē jaunumus", "saņem jaunumus", "saņemiet jaunumus",
        "jaunumu vēstule", "jaunumus savā e-pastā", "^jūsu e-pasts", "^tavs e-pasts",
        "^ievadi savu e-pastu", "^ievadiet savu e-pastu", "^e-pasta adrese$",
        "atteikties jebkurā laikā", "piesakies ziņu", "piesakieties ziņu", "ziņu vēstulei",
    ),
    "lt": (
        "prenumeruokite naujienlaiškį", "prenumeruok naujienlaiškį",
        "užsiprenumeruokite naujienlaiškį", "užsisakykite naujienlaiškį", "užsisakyk naujienlaiškį",
        "naujienlaiškio prenumerata", "gaukite naujienas", "tiesiai į jūsų el. paštą",
        "^naujienlaiškis$", "^jūsų el. paštas", "^jūsų el. pašto", "^įveskite savo el.",
        "^el. pašto adresas$", "^el. paštas$", "bet kada atsisakyti prenumeratos",
        "užsisakykite svarbiausių", "svarbiausių naujienų santrauk", "naujienų santrauką",
    ),
    "ka": (
        "გამოიწერეთ სიახლეები", "გამოიწერე სიახლეები", "გამოიწერეთ ჩვენი ნიუსლეთერი",
        "გამოიწერე ნიუსლეთერი", "სიახლეების გამოწერა", "^თქვენი ელ-ფოსტა", "^თქვენი ელფოსტა",
        "^შეიყვანეთ ელ", "^ელ-ფოსტა$", "^ელფოსტა$",
    ),
    "hy": (
        "բաժանորդագրվեք մեր լրահոսին", "բաժանորդագրվեք տեղեկագրին", "բաժանորդագրվեք մեր տեղեկագրին",
        "բաժանորդագրվել տեղեկագրին", "բաժանորդագրվել նորություններին", "^ձեր էլ. հասցեն",
        "^ձեր էլ. փոստը", "^էլ. փոստ$", "^էլ. հասցե$", "^մուտքագրեք ձեր էլ",
    ),
    "kk": (
        "жаңалықтарға жазылыңыз", "жаңалықтарға жазылу", "біздің таратылымға жазыл",
        "таратылымға жазылыңыз", "жаңалықтарды поштаңызға", "^сіздің email", "^сіздің e-mail",
        "^электрондық пошта$", "^электронды пошта$", "^электрондық поштаңыз",
    ),
    "az": (
        "xəbər bülleteninə abunə", "bülletenə abunə", "bülletenimizə abunə", "xəbərlərə abunə",
        "^e-poçt ünvanınız", "^e-poçtunuz", "^e-poçt$", "^elektron poçt$", "^elektron poçtunuz",
    ),
    "ta": (
        "செய்திமடலுக்கு பதிவு", "செய்திமடலுக்குப் பதிவு", "எங்கள் செய்திமடல்", "செய்திமடலில் சேர",
        "^செய்திமடல்$", "^உங்கள் மின்னஞ்சல்", "^மின்னஞ்சல் முகவரி", "^மின்னஞ்சலை உள்ளிட",
    ),
    "mr": (
        "वृत्तपत्रिकेसाठी साइन अप", "न्यूजलेटर सबस्क्राइब", "आमचे न्यूजलेटर", "न्यूजलेटरसाठी",
        "^तुमचा ईमेल", "^आपला ईमेल", "^ईमेल पत्ता$", "^तुमचा ई-मेल",
    ),
    "tl": (
        "mag-subscribe sa aming newsletter", "mag-sign up sa aming newsletter",
        "mag-subscribe sa newsletter", "sumali sa aming mailing list", "direkta sa iyong inbox",
        "^ilagay ang iyong email", "^ang iyong email", "^iyong email",
    ),
    "sw": (
        "jiunge na jarida letu", "jiandikishe kupokea", "jisajili kupokea", "jisajili kwa jarida",
        "jiandikishe kwa jarida", "pokea habari zetu", "kwenye barua pepe yako", "^barua pepe yako",
        "^weka barua pepe", "^anwani ya barua pepe$", "^jarida$",
    ),
    "mk": (
        "пријавете се на нашиот билтен", "претплатете се на нашиот билтен",
        "пријавете се за билтен", "претплатете се на билтенот", "најавете се за билтен",
        "^вашата е-пошта", "^вашиот е-маил", "^внесете го вашиот", "^е-пошта$",
        "можете да се отпишете",
    ),
    "sq": (
        "abonohuni në buletinin tonë", "abonohu në buletin", "regjistrohuni në buletinin",
        "abonohu në newsletter", "abonohuni në newsletter", "merrni lajmet në email",
        "^emaili juaj", "^adresa juaj e emailit", "^shkruaj emailin", "^vendosni emailin",
    ),
    "te": (
        "న్యూస్‌లెటర్‌కు సబ్‌స్క్రైబ్", "మా న్యూస్‌లెటర్", "^మీ ఈమెయిల్", "^మీ ఇమెయిల్",
        "^ఈమెయిల్ చిరునామా$",
    ),
    "gu": (
        "ન્યૂઝલેટર સબ્સ્ક્રાઇબ", "અમારા ન્યૂઝલેટર", "ન્યૂઝલેટર માટે", "^તમારું ઈમેલ",
        "^તમારો ઈમેઈલ", "^ઈમેલ સરનામું$",
    ),
    "ne": (
        "न्युजलेटर सब्स्क्राइब", "हाम्रो न्युजलेटर", "न्यूजलेटर सब्सक्राइब", "^तपाईंको इमेल",
        "^तपाईको इमेल", "^इमेल ठेगाना$",
    ),
    "uz": (
        "yangiliklarga obuna bo'ling", "xabarnomaga obuna", "bizning xabarnoma", "^elektron pochta",
        "^e-mail manzilingiz", "янгиликларга обуна бўлинг",
    ),
    "gl": (
        "subscríbete ao boletín", "subscríbete ao noso boletín", "subscríbete á newsletter",
        "recibe as novas no teu correo", "recibe o noso boletín", "^o teu correo electrónico",
        "^enderezo electrónico$", "darte de baixa en calquera momento",
    ),
    "eu": (
        "eman izena buletinean", "harpidetu gure buletinera", "harpidetu buletinera",
        "jaso gure buletina", "jaso albisteak zure posta", "^buletina$", "^zure posta elektronikoa",
        "^posta elektronikoa$",
    ),
    "af": (
        "teken in op ons nuusbrief", "teken in vir ons nuusbrief", "skryf in vir ons nuusbrief",
        "ontvang ons nuusbrief", "in jou inboks", "^nuusbrief$", "^jou e-posadres", "^e-posadres$",
    ),
    "is": (
        "skráðu þig á póstlista", "skráðu þig á póstlistann", "gerast áskrifandi að fréttabréfi",
        "skráning á póstlista", "fáðu fréttabréf", "^póstlisti$", "^fréttabréf$", "^netfang$",
        "^netfangið þitt", "^skráðu netfangið",
    ),
}  # fmt: skip

KIND = Kind(
    role="newsletter",
    summary="Prompts to get a newsletter or alerts by mail, with form fields and small print.",
    tokens=TOKENS,
    phrases=PHRASES,
    max_words=70,
    examples=(
        Case(
            "en",
            '<div class="newsletter-signup"><h4>The Morning Ledger</h4>'
            "<p>Sign up for our free letter from the estuary, delivered to your inbox on"
            ' Fridays.</p><form><label for="nl-mail">Email address</label>'
            '<input id="nl-mail" type="email"></form>'
            "<small>You can unsubscribe at any time.</small></div>",
            (
                "The Morning Ledger",
                "Sign up for our free letter from the estuary, delivered to your inbox on Fridays.",
                "Email address",
                "You can unsubscribe at any time.",
            ),
        ),
        Case(
            "de",
            "<p>Die Schleuse bleibt vorerst zu.</p>"
            "<p><em>Jetzt Newsletter abonnieren: Jeden Sonntag drei Geschichten vom Fluss, direkt"
            " in Ihr Postfach.</em></p>",
            (
                "Jetzt Newsletter abonnieren: Jeden Sonntag drei Geschichten vom Fluss, direkt in"
                " Ihr Postfach.",
            ),
        ),
        Case(
            "pt",
            '<section class="box-newsletter"><p>Assine nossa newsletter e acompanhe as marés da'
            " semana.</p><form><button>Quero receber</button></form></section>",
            ("Assine nossa newsletter e acompanhe as marés da semana.", "Quero receber"),
        ),
        Case(
            "ko",
            '<div class="stb-form"><p>매주 월요일, 항구 소식을 이메일로 받아보세요.</p>'
            "<button>뉴스레터 구독하기</button></div>",
            ("매주 월요일, 항구 소식을 이메일로 받아보세요.", "뉴스레터 구독하기"),
        ),
        Case(
            "fi",
            "<p>Lautta palaa reitille elokuussa.</p>"
            '<aside class="uutiskirje"><p>Tilaa uutiskirje, niin kerromme ensimmäisenä, mitä'
            " satamassa tapahtuu.</p></aside>",
            ("Tilaa uutiskirje, niin kerromme ensimmäisenä, mitä satamassa tapahtuu.",),
        ),
        Case(
            "hr",
            "<p>Prijavite se na naš newsletter i svakog petka čitajte priče s otoka.</p>",
            ("Prijavite se na naš newsletter i svakog petka čitajte priče s otoka.",),
        ),
    ),
    near_misses=(
        Case(
            "en",
            "<p>The parish newsletter of 1911 already complained about the ferry, and nobody on"
            " its mailing list was surprised when the company folded.</p>",
            (
                "The parish newsletter of 1911 already complained about the ferry, and nobody on"
                " its mailing list was surprised when the company folded.",
            ),
        ),
        Case(
            "fr",
            "<p>La newsletter de la coopérative compte aujourd’hui neuf mille abonnés, soit plus"
            " que le village n’a d’habitants en été.</p>",
            (
                "La newsletter de la coopérative compte aujourd’hui neuf mille abonnés, soit plus"
                " que le village n’a d’habitants en été.",
            ),
        ),
        Case(
            "nl",
            "<p>Verbeek schreef de nieuwsbrief van de sluiswachters jarenlang met de hand en"
            " bezorgde hem zelf, op de fiets, langs elf dorpen.</p>",
            (
                "Verbeek schreef de nieuwsbrief van de sluiswachters jarenlang met de hand en"
                " bezorgde hem zelf, op de fiets, langs elf dorpen.",
            ),
        ),
        Case(
            "ru",
            "<p>Рассылка порта уходила четырём сотням капитанов, но письмо о закрытом фарватере"
            " прочитали, судя по журналу, только двое.</p>",
            (
                "Рассылка порта уходила четырём сотням капитанов, но письмо о закрытом фарватере"
                " прочитали, судя по журналу, только двое.",
            ),
        ),
        Case(
            "ja",
            "<p>組合のニュースレターは創刊から三十年、いまも手書きの地図を一枚だけ載せている。</p>",
            ("組合のニュースレターは創刊から三十年、いまも手書きの地図を一枚だけ載せている。",),
        ),
        Case(
            "sk",
            "<p>Na odber noviniek sa vtedy chodilo do trafiky pri moste, kde predavač odkladal "
            "výtlačky podľa mien na remienku.</p>",
            (
                "Na odber noviniek sa vtedy chodilo do trafiky pri moste, kde predavač odkladal "
                "výtlačky podľa mien na remienku.",
            ),
        ),
    ),
)
