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
    ),
    "he": (
        "כל הזכויות שמורות", "^תנאי שימוש$", "^תנאי השימוש$", "^מדיניות פרטיות$", "^צור קשר$",
        "^אודות$", "^הצהרת נגישות$", "^מפת האתר$",
    ),
    "hi": (
        "सर्वाधिकार सुरक्षित", "^गोपनीयता नीति$", "^हमारे बारे में$", "^संपर्क करें$",
        "^नियम और शर्तें$", "^उपयोग की शर्तें$",
    ),
    "vi": (
        "bảo lưu mọi quyền", "giữ bản quyền", "ghi rõ nguồn khi phát hành",
        "^điều khoản sử dụng$", "^chính sách bảo mật$", "^liên hệ quảng cáo", "^tổng biên tập:",
        "giấy phép số",
    ),
    "id": (
        "hak cipta dilindungi", "^kebijakan privasi$", "^syarat dan ketentuan$", "^tentang kami$",
        "^hubungi kami$", "^pedoman media siber$", "^ketentuan penggunaan$",
    ),
    "hu": (
        "minden jog fenntartva", "^impresszum$", "^adatvédelmi nyilatkozat$",
        "^adatkezelési tájékoztató$", "^felhasználási feltételek$", "^médiaajánlat$", "^rólunk$",
    ),
    "ro": (
        "toate drepturile rezervate", "^politica de confidențialitate$", "^politica de cookies$",
        "^termeni și condiții$", "^despre noi$", "^contactează-ne$", "^harta site-ului$",
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
