"""Site footers: copyright of the site, legal links, imprint, address and contact."""

from __future__ import annotations

from declutter.clutter.kind import Case, Kind

TOKENS = (
    "footer", "footers", "sitefooter", "pagefooter", "globalfooter", "mainfooter", "subfooter",
    "prefooter", "footertop", "footerbottom", "footernav", "footermenu", "footerlinks", "footnav",
    "footlinks", "footbar", "bottombar", "colophon", "siteinfo", "imprint", "impressum",
    "copyright", "copyrights", "legal", "legals", "legales", "fineprint", "smallprint", "privacy",
    "sitemap", "contactinfo", "fusszeile", "rodape", "piedepagina", "stopka", "paticka", "sidfot",
    "bunntekst", "backtotop", "totop", "scrolltop", "poweredby",
)  # fmt: skip

PHRASES = {
    "en": (
        "all rights reserved", "terms of use", "terms of service", "^terms and conditions$",
        "^terms & conditions$", "^privacy policy$", "^privacy notice$", "^cookie policy$",
        "^contact us$", "^about us$", "^legal notice$", "^site map$", "^sitemap$",
        "^accessibility$", "^accessibility statement$", "^advertise with us$", "^careers$",
        "^do not sell my personal information$", "^do not sell or share my personal",
        "^copyright ©", "^© copyright", "^powered by wordpress", "proudly powered by",
        "^back to top$", "^registered office", "registered in england and wales",
        "company number", "may not be published, broadcast", "^modern slavery statement$",
    ),
    "de": (
        "alle rechte vorbehalten", "^impressum$", "^datenschutz$", "^datenschutzerklärung$",
        "^agb$", "^allgemeine geschäftsbedingungen$", "^nutzungsbedingungen$", "^kontakt$",
        "^über uns$", "^mediadaten$", "^barrierefreiheit$", "^nach oben$", "^haftungsausschluss$",
        "angaben gemäß § 5", "umsatzsteuer-identifikationsnummer", "verantwortlich im sinne des",
        "registergericht: amtsgericht", "^verträge hier kündigen$",
    ),
    "fr": (
        "^contact$", "tous droits réservés", "^mentions légales$",
        "^politique de confidentialité$", "^conditions générales d'utilisation$",
        "^conditions générales de vente$", "^cgu$", "^données personnelles$", "^nous contacter$",
        "^contactez-nous$", "^qui sommes-nous", "^plan du site$", "^haut de page$",
        "^accessibilité : non conforme", "directeur de la publication",
        "directrice de la publication", "^retour en haut$",
    ),
    "es": (
        "^contacto$", "todos los derechos reservados", "^aviso legal$",
        "^política de privacidad$", "^política de cookies$", "^términos y condiciones$",
        "^condiciones de uso$", "^términos de uso$", "^quiénes somos$", "^sobre nosotros$",
        "^contáctanos$", "^mapa del sitio$", "^mapa web$", "^volver arriba$",
        "domicilio social en", "inscrita en el registro mercantil",
    ),
    "it": (
        "tutti i diritti riservati", "^note legali$", "^informativa sulla privacy$",
        "^privacy policy e cookie", "^informativa privacy$", "^termini e condizioni$",
        "^condizioni d'uso$", "^chi siamo$", "^contatti$", "^contattaci$", "^mappa del sito$",
        "^torna su$", "^dichiarazione di accessibilità$", "direttore responsabile",
        "testata giornalistica registrata", "registrazione tribunale di", "^p. iva",
        "partita iva n",
    ),
    "pt": (
        "^contato$", "^sobre nós$", "^política de cookies$", "todos os direitos reservados",
        "^termos de uso$", "^política de privacidade$", "^termos e condições$",
        "^condições de utilização$", "^ficha técnica$", "^quem somos$", "^fale conosco$",
        "^contacte-nos$", "^contactos$", "^mapa do site$", "^voltar ao topo$", "^expediente$",
        "^estatuto editorial$",
    ),
    "nl": (
        "^contact$", "alle rechten voorbehouden", "^algemene voorwaarden$",
        "^gebruiksvoorwaarden$", "^privacyverklaring$", "^privacybeleid$", "^privacystatement$",
        "^cookiebeleid$", "^over ons$", "^neem contact op$", "^colofon$", "^adverteren$",
        "^disclaimer$", "^naar boven$", "^terug naar boven$", "^kvk-nummer",
    ),
    "pl": (
        "^kontakt$", "wszelkie prawa zastrzeżone", "wszystkie prawa zastrzeżone",
        "^polityka prywatności$", "^polityka cookies$", "^regulamin$", "^regulamin serwisu$",
        "^o nas$", "^mapa strony$", "^mapa serwisu$", "^do góry$", "^deklaracja dostępności$",
        "^nota prawna$", "^ochrona danych osobowych$", "wydawcą serwisu jest",
    ),
    "sv": (
        "^kontakt$", "alla rättigheter förbehållna", "ansvarig utgivare", "^integritetspolicy$",
        "^användarvillkor$", "^allmänna villkor$", "^kontakta oss$", "^om oss$", "^om cookies$",
        "^personuppgiftspolicy$", "^tillgänglighetsredogörelse$", "^till toppen$",
        "^om webbplatsen$", "^kundservice$",
    ),
    "da": (
        "^om os$", "alle rettigheder forbeholdes", "^privatlivspolitik$", "^cookiepolitik$",
        "^persondatapolitik$", "^handelsbetingelser$", "^brugervilkår$", "^kontakt os$",
        "ansvarshavende chefredaktør", "^tilgængelighedserklæring$", "^til toppen af siden$",
        "ophavsretsligt beskyttet", "^annoncering$", "^cvr-nr",
    ),
    "no": (
        "^om oss$", "alle rettigheter reservert", "^personvern$", "^personvernerklæring$",
        "^brukervilkår$", "^vilkår for bruk$", "^kontakt oss$", "ansvarlig redaktør",
        "arbeider etter vær varsom-plakatens", "^tilgjengelighetserklæring$",
        "^informasjonskapsler$", "^til toppen$", "^annonsere$", "^org.nr",
    ),
    "fi": (
        "kaikki oikeudet pidätetään", "^tietosuojaseloste$", "^tietosuojakäytäntö$",
        "^käyttöehdot$", "^yleiset ehdot$", "^ota yhteyttä$", "^yhteystiedot$", "^tietoa meistä$",
        "^saavutettavuusseloste$", "^asiakaspalvelu$", "^mediatiedot$", "^y-tunnus",
    ),
    "ru": (
        "все права защищены", "все права сохранены", "^политика конфиденциальности$",
        "^пользовательское соглашение$", "^условия использования$", "^обратная связь$",
        "^о проекте$", "^о нас$", "^карта сайта$", "^наверх$", "^правила сайта$",
        "свидетельство о регистрации сми", "зарегистрировано федеральной службой",
        "сетевое издание", "^главный редактор:", "^адрес редакции", "^выходные данные$",
    ),
    "uk": (
        "усі права захищено", "всі права захищені", "усі права захищені",
        "^політика конфіденційності$", "^умови використання$", "^правила користування$",
        "^користувацька угода$", "^про проєкт$", "^про нас$", "^зворотний зв'язок$",
        "^мапа сайту$", "^головний редактор:", "^нагору$", "суб'єкт у сфері онлайн-медіа",
    ),
    "tr": (
        "tüm hakları saklıdır", "her hakkı saklıdır", "^gizlilik politikası$",
        "^kullanım koşulları$", "^kullanım şartları$", "^gizlilik sözleşmesi$", "^künye$",
        "^hakkımızda$", "^bize ulaşın$", "^çerez politikası$", "^site haritası$", "^başa dön$",
        "^yukarı çık$", "^kvkk aydınlatma metni$",
    ),
    "cs": (
        "^kontakt$", "všechna práva vyhrazena", "^ochrana osobních údajů$",
        "^zásady ochrany osobních údajů$", "^obchodní podmínky$", "^podmínky užití$",
        "^podmínky používání$", "^kontakty$", "^mapa stránek$", "^mapa webu$",
        "^prohlášení o přístupnosti$", "^tiráž$", "^zpět nahoru$", "bez souhlasu redakce",
    ),
    "ja": (
        "無断転載を禁じます", "無断転載禁止", "無断複製・転載を禁", "^プライバシーポリシー$",
        "^利用規約$", "^個人情報保護方針$", "^個人情報の取り扱い", "^会社概要$", "^運営会社$",
        "^お問い合わせ$", "^特定商取引法に基づく表", "^サイトマップ$", "^ページトップへ",
        "^ページの先頭へ", "^著作権について$", "^免責事項$",
    ),
    "zh": (
        "版权所有", "版權所有", "保留所有权利", "保留所有權利", "未经书面授权", "不得轉載",
        "^隐私政策$", "^隱私權政策$", "^使用条款$", "^使用條款$", "^服务条款$", "^服務條款$",
        "^联系我们$", "^聯絡我們$", "^关于我们$", "^關於我們$", "^网站地图$", "^網站地圖$",
        "^法律声明$", "^免责声明$", "^回到顶部$", "icp备", "公网安备", "互联网新闻信息服务许可证",
        "违法和不良信息举报",
    ),
    "ko": (
        "무단 전재 및 재배포 금지", "무단전재 및 재배포 금지", "무단 전재-재배포 금지",
        "무단전재 재배포 금지", "^개인정보처리방침$", "^개인정보 처리방침$", "^이용약관$",
        "^회사소개$", "^청소년보호정책$", "청소년보호책임자", "사업자등록번호", "등록번호 :",
        "발행인 :", "^고객센터$", "^찾아오시는 길$", "^사이트맵$", "^광고문의$",
    ),
    "ar": (
        "جميع الحقوق محفوظة", "كل الحقوق محفوظة", "حقوق النشر محفوظة", "^سياسة الخصوصية$",
        "^شروط الاستخدام$", "^الشروط والأحكام$", "^اتصل بنا$", "^تواصل معنا$", "^من نحن$",
        "^خريطة الموقع$", "^أعلن معنا$", "^اتفاقية الاستخدام$",
    ),
    "el": (
        "με επιφύλαξη παντός δικαιώματος", "^όροι χρήσης$", "^πολιτική απορρήτου$",
        "^πολιτική cookies$", "^επικοινωνία$", "^ταυτότητα$", "^σχετικά με εμάς$",
        "^προστασία προσωπικών δεδομένων$", "^δήλωση απορρήτου$", "^ποιοι είμαστε$", "^διαφήμιση$",
        "^όροι χρήσης και", "^διαφημιστείτε",
    ),
    "he": (
        "כל הזכויות שמורות", "^תנאי שימוש$", "^תנאי השימוש$", "^מדיניות פרטיות$", "^צור קשר$",
        "^אודות$", "^הצהרת נגישות$", "^מפת האתר$", "^תקנון$", "^תקנון האתר$", "^יצירת קשר$",
        "^צרו קשר$", "^פרסמו אצלנו$", "^פרסום באתר$", "^נגישות$", "^אודותינו$",
    ),
    "hi": (
        "सर्वाधिकार सुरक्षित", "^गोपनीयता नीति$", "^हमारे बारे में$", "^संपर्क करें$",
        "^नियम और शर्तें$", "^उपयोग की शर्तें$", "^प्राइवेसी पॉलिसी$", "^निजता नीति$",
        "^हमसे संपर्क करें$", "^विज्ञापन दें$", "^हमारे साथ विज्ञापन", "^साइटमैप$", "^अस्वीकरण$",
        "^डिस्क्लेमर$",
    ),
    "vi": (
        "bảo lưu mọi quyền", "giữ bản quyền", "ghi rõ nguồn khi phát hành", "^điều khoản sử dụng$",
        "^chính sách bảo mật$", "^liên hệ quảng cáo", "^tổng biên tập:", "giấy phép số",
        "^giới thiệu$", "^về chúng tôi$", "^liên hệ$", "^liên hệ tòa soạn", "^chính sách riêng tư$",
        "^quy chế hoạt động$", "^tòa soạn:", "^cơ quan chủ quản", "^sơ đồ trang$", "^quảng cáo$",
    ),
    "id": (
        "hak cipta dilindungi", "^kebijakan privasi$", "^syarat dan ketentuan$", "^tentang kami$",
        "^hubungi kami$", "^pedoman media siber$", "^ketentuan penggunaan$", "^redaksi$",
        "^kontak$", "^kontak kami$", "^karir$", "^info iklan$", "^disclaimer$", "^kode etik$",
        "^kebijakan data pribadi$", "^kode etik jurnalistik$", "^peta situs$", "^beriklan$",
    ),
    "hu": (
        "minden jog fenntartva", "^impresszum$", "^adatvédelmi nyilatkozat$",
        "^adatkezelési tájékoztató$", "^felhasználási feltételek$", "^médiaajánlat$", "^rólunk$",
        "^kapcsolat$", "^szerzői jogok$", "^adatvédelem$", "^adatvédelmi tájékoztató$",
        "^felhasználási szabályzat$", "^cookie szabályzat$", "^süti szabályzat$",
        "^hirdetési lehetőségek", "^médiaajánlat", "^oldaltérkép$", "^szerkesztőség$",
        "^jogi nyilatkozat$", "^ászf$",
    ),
    "ro": (
        "toate drepturile rezervate", "^politica de confidențialitate$", "^politica de cookies$",
        "^termeni și condiții$", "^despre noi$", "^contactează-ne$", "^harta site-ului$",
        "^contact$", "^termeni de utilizare$", "^termeni și condiții",
        "^politica de confidentialitate$", "^politică de confidențialitate$", "^politica cookies$",
        "^protecția datelor$", "^publicitate pe site", "^anpc$", "^caseta redacțională$",
        "^redacția$", "^cine suntem$",
    ),
    "bg": (
        "всички права запазени", "^политика за поверителност$", "^политика за лични данни$",
        "^защита на личните данни$", "^общи условия$", "^условия за ползване$",
        "^условия за използване$", "^контакти$", "^за нас$", "^за контакти$", "^карта на сайта$",
        "^екип$", "^за реклама$",
    ),
    "hr": (
        "sva prava pridržana", "^pravila privatnosti$", "^politika privatnosti$",
        "^zaštita privatnosti$", "^uvjeti korištenja$", "^opći uvjeti$", "^opći uvjeti poslovanja$",
        "^impressum$", "^kontakt$", "^o nama$", "^marketing$", "^oglašavanje$",
        "^politika kolačića$", "^izjava o pristupačnosti",
    ),
    "sr": (
        "сва права задржана", "^политика приватности$", "^услови коришћења$", "^импресум$",
        "^контакт$", "^о нама$", "^маркетинг$", "^мапа сајта$", "sva prava zadržana",
        "^politika privatnosti$", "^uslovi korišćenja$", "^uslovi korišćenja sajta$", "^impresum$",
        "^mapa sajta$", "^pravila korišćenja$",
    ),
    "sk": (
        "všetky práva vyhradené", "^ochrana osobných údajov$", "^zásady ochrany osobných údajov$",
        "^ochrana súkromia$", "^obchodné podmienky$", "^podmienky používania$",
        "^všeobecné obchodné podmienky$", "^kontakt$", "^kontakty$", "^mapa stránok$",
        "^mapa stránky$", "^o nás$", "^redakcia$", "^etický kódex$", "^vyhlásenie o prístupnosti$",
    ),
    "sl": (
        "vse pravice pridržane", "^politika zasebnosti$", "^varstvo osebnih podatkov$",
        "^varovanje osebnih podatkov$", "^pogoji uporabe$", "^splošni pogoji$",
        "^splošni pogoji poslovanja$", "^pravno obvestilo$", "^kolofon$", "^kontakt$", "^o nas$",
        "^oglaševanje$", "^piškotki$", "^izjava o dostopnosti$",
    ),
    "ca": (
        "tots els drets reservats", "^avís legal$", "^política de privacitat$",
        "^política de galetes$", "^política de cookies$", "^condicions d'ús$", "^contacte$",
        "^contacta$", "^qui som$", "^qui som?$", "^mapa web$", "^mapa del web$", "^accessibilitat$",
        "^crèdits$",
    ),
    "fa": (
        "کلیه حقوق این سایت", "تمامی حقوق این سایت", "کلیه حقوق مادی و معنوی",
        "تمامی حقوق مادی و معنوی", "^درباره ما$", "^تماس با ما$", "^ارتباط با ما$", "^حریم خصوصی$",
        "^قوانین و مقررات$", "^شرایط استفاده$", "^نقشه سایت$", "^پیوندها$", "^آرشیو$",
    ),
    "ur": (
        "جملہ حقوق محفوظ ہیں", "جملہ حقوق بحق", "^ہمارے بارے میں$", "^ہم سے رابطہ", "^رابطہ کریں$",
        "^رابطہ$", "^رازداری کی پالیسی$", "^پرائیویسی پالیسی$", "^پرائیوسی پالیسی$",
        "^شرائط و ضوابط$", "^ضابطہ اخلاق$",
    ),
    "bn": (
        "সর্বস্বত্ব স্বত্বাধিকার সংরক্ষিত", "সর্বস্বত্ব সংরক্ষিত", "^গোপনীয়তার নীতি$",
        "^গোপনীয়তার নীতি$", "^গোপনীয়তা নীতি", "^গোপনীয়তা নীতি", "^প্রাইভেসি পলিসি$",
        "^আমাদের সম্পর্কে$", "^যোগাযোগ$", "^যোগাযোগ করুন$", "^ব্যবহারের শর্তাবলি", "^শর্তাবলি$",
        "^শর্তাবলী$", "^বিজ্ঞাপন মূল্য তালিকা", "^সম্পাদক ও প্রকাশক", "^সম্পাদক:",
        "^ভারপ্রাপ্ত সম্পাদক",
    ),
    "ms": (
        "hak cipta terpelihara", "^dasar privasi$", "^polisi privasi$", "^terma dan syarat$",
        "^terma & syarat$", "^terma penggunaan$", "^penafian$", "^hubungi kami$", "^tentang kami$",
        "^mengenai kami$", "^peta laman$", "^iklan bersama kami$",
    ),
    "th": (
        "สงวนลิขสิทธิ์", "^นโยบายความเป็นส่วนตัว", "^นโยบายคุ้มครองข้อมูลส่วนบุคคล",
        "^นโยบายคุกกี้$", "^ข้อกำหนดการใช้งาน", "^เงื่อนไขการใช้งาน", "^ข้อตกลงและเงื่อนไข",
        "^ติดต่อเรา$", "^เกี่ยวกับเรา$", "^ติดต่อโฆษณา", "^ลงโฆษณา", "^แผนผังเว็บไซต์$",
        "^ร่วมงานกับเรา$",
    ),
    "et": (
        "kõik õigused kaitstud", "^privaatsuspoliitika$", "^privaatsustingimused$",
        "^kasutustingimused$", "^kasutajatingimused$", "^kontakt$", "^kontaktid$", "^meist$",
        "^reklaam ja kuulutused", "^küpsised$", "^sisukaart$", "^andmekaitsetingimused$",
    ),
    "lv": (
        "visas tiesības aizsargātas", "^privātuma politika$", "^lietošanas noteikumi$",
        "^sīkdatņu politika$", "^kontakti$", "^par mums$", "^sazināties ar mums",
        "^reklāma portālā", "^lapas karte$", "^redakcija$", "^piekļūstamības paziņojums$",
    ),
    "lt": (
        "visos teisės saugomos", "^privatumo politika$", "^naudojimosi taisyklės$",
        "^naudojimo sąlygos$", "^slapukų politika$", "^kontaktai$", "^apie mus$", "^reklama$",
        "^redakcija$", "^susisiekite$", "^svetainės medis$", "^portalo taisyklės",
    ),
    "ka": (
        "ყველა უფლება დაცულია", "^ჩვენ შესახებ$", "^კონტაქტი$", "^რეკლამა საიტზე$",
        "^კონფიდენციალურობის პოლიტიკა$", "^წესები და პირობები$", "^გამოყენების პირობები$",
        "^საიტის რუკა$",
    ),
    "hy": (
        "բոլոր իրավունքները պաշտպանված", "^մեր մասին$", "^կապ$", "^հետադարձ կապ$", "^կապ մեզ հետ$",
        "^գաղտնիության քաղաքականություն$", "^օգտագործման պայմաններ$", "^գովազդ կայքում$",
        "^կայքի քարտեզ$",
    ),
    "kk": (
        "барлық құқықтар қорғалған", "^біз туралы$", "^байланыс$", "^байланыстар$",
        "^құпиялылық саясаты$", "^пайдалану шарттары$", "^пайдаланушы келісімі$", "^сайт картасы$",
        "^редакция$", "^жоба туралы$",
    ),
    "az": (
        "bütün hüquqlar qorunur", "^haqqımızda$", "^bizimlə əlaqə$", "^əlaqə$",
        "^məxfilik siyasəti$", "^istifadə şərtləri$", "^istifadə qaydaları$", "^saytın xəritəsi$",
        "^redaksiya$",
    ),
    "ta": (
        "அனைத்து உரிமைகளும் பாதுகாக்கப்பட்டவை", "^எங்களைப் பற்றி", "^எங்களை பற்றி",
        "^தொடர்பு கொள்ள", "^தொடர்புக்கு", "^தனியுரிமைக் கொள்கை", "^தனியுரிமை கொள்கை",
        "^விதிமுறைகள்", "^விளம்பரம் செய்ய",
    ),
    "mr": (
        "सर्व हक्क राखीव", "^आमच्याविषयी$", "^आमच्याबद्दल$", "^संपर्क$", "^संपर्क साधा$",
        "^गोपनीयता धोरण$", "^अटी आणि शर्ती$", "^अटी व शर्ती$", "^वापराच्या अटी$",
    ),
    "tl": (
        "nakalaan ang lahat ng karapatan", "lahat ng karapatan ay nakalaan",
        "^patakaran sa privacy$", "^patakaran sa pagkapribado$", "^tungkol sa amin$",
        "^makipag-ugnayan$", "^makipag-ugnayan sa amin$", "^mga tuntunin ng paggamit$",
    ),
    "sw": (
        "haki zote zimehifadhiwa", "^sera ya faragha$", "^sera ya vidakuzi$", "^kuhusu sisi$",
        "^wasiliana nasi$", "^masharti ya matumizi$", "^vigezo na masharti$", "^tangaza nasi$",
    ),
    "mk": (
        "сите права се задржани", "сите права задржани", "^политика на приватност$",
        "^услови за користење$", "^контакт$", "^за нас$", "^импресум$", "^маркетинг$",
        "^политика за колачиња$",
    ),
    "sq": (
        "të gjitha të drejtat e rezervuara", "^politika e privatësisë$",
        "^politikat e privatësisë$", "^kushtet e përdorimit$", "^kushtet e shërbimit$",
        "^kontakti$", "^kontakt$", "^rreth nesh$", "^na kontaktoni$", "^impresum$",
    ),
    "te": (
        "^మా గురించి$", "^సంప్రదించండి$", "^మమ్మల్ని సంప్రదించండి$", "^గోప్యతా విధానం$",
        "^నిబంధనలు మరియు షరతులు$", "^ప్రైవసీ పాలసీ$", "సర్వ హక్కులూ",
    ),
    "gu": (
        "^અમારા વિશે$", "^અમારો સંપર્ક", "^સંપર્ક$", "^સંપર્ક કરો$", "^ગોપનીયતા નીતિ$",
        "^નિયમો અને શરતો$", "^પ્રાઇવસી પોલિસી$", "સર્વાધિકાર સુરક્ષિત",
    ),
    "ne": (
        "^हाम्रो बारेमा$", "^हाम्रो टीम$", "^सम्पर्क$", "^सम्पर्क गर्नुहोस्$", "^गोपनीयता नीति$",
        "^सूचना विभाग दर्ता", "^प्रयोगका सर्त", "^विज्ञापन सम्पर्क",
    ),
    "uz": (
        "^biz haqimizda$", "^aloqa$", "^bog'lanish$", "^maxfiylik siyosati$",
        "^foydalanish shartlari$", "^sayt haqida$", "^биз ҳақимизда$", "^tahririyat$",
        "barcha huquqlar himoyalangan",
    ),
    "gl": (
        "todos os dereitos reservados", "^aviso legal$", "^política de privacidade$",
        "^política de cookies$", "^contacto$", "^quen somos$", "^mapa web$", "^condicións de uso$",
    ),
    "eu": (
        "^lege oharra$", "^pribatutasun politika$", "^cookie politika$", "^kontaktua$",
        "^harremanetarako$", "^nor gara$", "^nortzuk gara$", "^web mapa$",
    ),
    "af": (
        "alle regte voorbehou", "^privaatheidsbeleid$", "^gebruiksvoorwaardes$",
        "^bepalings en voorwaardes$", "^oor ons$", "^kontak ons$", "^adverteer by ons$",
        "^koekiebeleid$",
    ),
    "is": (
        "öll réttindi áskilin", "allur réttur áskilinn", "^persónuverndarstefna$",
        "^notkunarskilmálar$", "^skilmálar$", "^um okkur$", "^hafa samband$", "^hafðu samband$",
        "^ritstjórn$", "^vafrakökustefna$",
    ),
}  # fmt: skip

KIND = Kind(
    role="footer",
    summary="The foot of the site: copyright line, legal links, imprint, address and contact.",
    tokens=TOKENS,
    phrases=PHRASES,
    max_words=120,
    examples=(
        Case(
            "en",
            '<footer id="colophon" class="site-footer"><p>© 2024 The Wexbourne Courier. All rights'
            ' reserved.</p><ul><li><a href="/terms">Terms of use</a></li><li><a'
            ' href="/privacy">Privacy policy</a></li></ul></footer>',
            (
                "© 2024 The Wexbourne Courier. All rights reserved.",
                "Terms of use",
                "Privacy policy",
            ),
        ),
        Case(
            "de",
            '<div class="fusszeile"><a href="/impressum">Impressum</a><p>© Moorbote Verlag GmbH.'
            " Alle Rechte vorbehalten.</p></div>",
            ("Impressum", "© Moorbote Verlag GmbH. Alle Rechte vorbehalten."),
        ),
        Case(
            "it",
            '<div class="footer-bottom"><p>Testata giornalistica registrata, direttore'
            " responsabile Ilaria Contessori. P. IVA 00000000000</p></div>",
            (
                "Testata giornalistica registrata, direttore responsabile Ilaria Contessori."
                " P. IVA 00000000000",
            ),
        ),
        Case(
            "ru",
            '<div class="b-footer"><p>© 2023 «Речной вестник». Все права защищены.</p>'
            "<p>Политика конфиденциальности</p></div>",
            ("© 2023 «Речной вестник». Все права защищены.", "Политика конфиденциальности"),
        ),
        Case(
            "zh",
            '<div class="footer-info"><p>版权所有 潮汐日报社 未经书面授权不得使用</p></div>',
            ("版权所有 潮汐日报社 未经书面授权不得使用",),
        ),
    ),
    near_misses=(
        Case(
            "en",
            "<p>The school rewrote the privacy rules for its dormitories after parents complained"
            " that the contact list hung in the corridor.</p>",
            (
                "The school rewrote the privacy rules for its dormitories after parents complained"
                " that the contact list hung in the corridor.",
            ),
        ),
        Case(
            "de",
            "<p>Im Impressum des Blattes stand ein Name, den im Ort niemand kannte, und genau das"
            " machte den Drucker misstrauisch.</p>",
            (
                "Im Impressum des Blattes stand ein Name, den im Ort niemand kannte, und genau das"
                " machte den Drucker misstrauisch.",
            ),
        ),
        Case(
            "fr",
            "<p>Les mentions légales gravées au dos de la médaille ont mis les historiens sur la"
            " piste du fondeur.</p>",
            (
                "Les mentions légales gravées au dos de la médaille ont mis les historiens sur la"
                " piste du fondeur.",
            ),
        ),
        Case(
            "tr",
            "<p>Kullanım koşulları ağır olan eski değirmen, bu yıl gönüllülerin elinde yeniden un"
            " öğütmeye başladı.</p>",
            (
                "Kullanım koşulları ağır olan eski değirmen, bu yıl gönüllülerin elinde yeniden un"
                " öğütmeye başladı.",
            ),
        ),
    ),
)
