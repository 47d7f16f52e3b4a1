"""Share bars and their kin: share, follow, like, save, print, copy the link."""

from __future__ import annotations

from declutter.clutter.kind import Case, Kind

TOKENS = (
    "share", "shares", "sharing", "sharebar", "sharebox", "sharebuttons", "sharebutton",
    "sharelinks", "sharetools", "sharecount", "shareicons", "sharedaddy", "sharethis",
    "shareaholic", "shariff", "sharepost", "sharearticle", "postshare", "articleshare", "addthis",
    "addtoany", "heateor", "sassysocialshare", "essb", "swp", "socialwarfare", "ssba",
    "novashare", "mashsb", "mashshare", "social", "socials", "socialbar", "socialbuttons",
    "socialicons", "sociallinks", "socialmedia", "socialshare", "socialsharing", "socialnetworks",
    "socialfollow", "followus", "followbutton", "followlinks", "fblike", "fbshare", "facebookshare",
    "likebutton", "likebox", "postlikes", "tweetbutton", "twittershare", "whatsappshare",
    "copylink", "copyurl", "printbutton", "printfriendly", "emailthis", "sendtofriend",
    "savearticle", "articletools", "articleactions", "actionbar", "hatena", "bdsharebuttonbox",
    "kakaoshare", "yashare", "teilen", "partage", "partager", "compartir", "compartilhar",
    "condividi", "delen", "udostepnij", "dela", "paylas", "sdilet", "jaa",
)  # fmt: skip

PHRASES = {
    "en": (
        "^share$", "^share this$", "^share this:", "^share this article", "^share this story",
        "^share this post", "^share article$", "^share on facebook", "^share on twitter",
        "^share on x$", "^share on linkedin", "^share on whatsapp", "^click to share on",
        "(opens in new window)", "^share full article$", "^copy link$", "^link copied",
        "^print this article", "^print this page", "^print$", "^email this", "^tweet$", "^pin it$",
        "^like this:", "^follow us$", "^follow us on", "^connect with us$", "^save this article",
        "^save for later$", "^add us as a preferred source",
    ),
    "de": (
        "^teilen$", "^artikel teilen", "^beitrag teilen", "^diesen artikel teilen",
        "^diesen beitrag teilen", "^jetzt teilen$", "^auf facebook teilen", "^auf x teilen",
        "^auf twitter teilen", "^auf whatsapp teilen", "^per e-mail teilen", "^per mail versenden$",
        "^teilen mit:", "^link kopieren", "^link kopiert", "^artikel drucken", "^drucken$",
        "^seite drucken", "^merken$", "^artikel merken$", "^auf die merkliste$", "^folgen sie uns",
        "^folge uns auf", "^gefällt mir:", "^artikel versenden$", "wird in neuem fenster geöffnet",
    ),
    "fr": (
        "^partager$", "^partager :", "^partager l'article", "^partager cet article",
        "^partagez cet article", "^partager sur", "^partager sur facebook", "^partager par e-mail",
        "^partager via", "^copier le lien", "^lien copié", "^imprimer$", "^imprimer l'article",
        "^envoyer par e-mail", "^envoyer à un ami$", "^suivez-nous", "^nous suivre$",
        "^j'aime ça :", "^ajouter aux favoris$", "^enregistrer l'article$",
        "^sauvegarder l'article$", "^cliquez pour partager", "ouvre dans une nouvelle fenêtre",
    ),
    "es": (
        "^compartir$", "^compartir:", "^comparte$", "^comparte esto:", "^compartir en facebook",
        "^comparte esta noticia", "^comparte este artículo", "^compartir artículo",
        "^compartir por whatsapp", "^copiar enlace", "^copiar link$", "^enlace copiado",
        "^imprimir$", "^imprimir artículo", "^enviar por correo", "^enviar por email$",
        "^síguenos$", "^síguenos en", "^seguinos en", "^me gusta esto:", "^guardar artículo$",
        "^haz clic para compartir", "se abre en una ventana nueva",
    ),
    "it": (
        "^condividi$", "^condividi:", "^condividi su", "^condividi su facebook",
        "^condividi questo articolo", "^condividi l'articolo", "^condividi articolo",
        "^condividi via", "^copia link", "^copia il link", "^link copiato", "^stampa$",
        "^stampa articolo", "^stampa l'articolo$", "^invia per email", "^invia a un amico$",
        "^seguici$", "^seguici su", "^mi piace:", "^salva articolo$", "^fai clic per condividere",
        "si apre in una nuova finestra",
    ),
    "pt": (
        "^compartilhar$", "^compartilhe$", "^compartilhe:", "^compartilhar no",
        "^compartilhe isso:", "^compartilhe esta notícia", "^compartilhe este artigo",
        "^compartilhe no whatsapp", "^partilhar$", "^partilhe$", "^partilhar artigo",
        "^partilhe este artigo", "^partilhar no facebook", "^copiar link", "^copiar ligação$",
        "^link copiado", "^imprimir$", "^imprimir artigo$", "^enviar por e-mail", "^siga-nos",
        "^siga o nosso canal", "^curtir isso:", "^guardar artigo$", "abre em nova janela",
    ),
    "nl": (
        "^delen$", "^deel$", "^deel dit:", "^deel dit artikel", "^deel deze pagina",
        "^artikel delen", "^deel via", "^deel op facebook", "^delen op facebook",
        "^delen via whatsapp", "^delen via e-mail", "^kopieer link", "^link kopiëren",
        "^link gekopieerd", "^printen$", "^afdrukken$", "^artikel bewaren$", "^bewaar artikel$",
        "^volg ons$", "^volg ons op", "^vind-ik-leuk:", "^klik om te delen",
        "wordt in een nieuw venster geopend",
    ),
    "pl": (
        "^udostępnij$", "^udostępnij:", "^udostępnij artykuł", "^udostępnij na",
        "^udostępnij na facebooku", "^podziel się$", "^podziel się:", "^podziel się artykułem",
        "^kopiuj link", "^skopiuj link", "^link skopiowany", "^drukuj$", "^drukuj artykuł$",
        "^wydrukuj$", "^wyślij znajomemu$", "^poleć znajomemu$", "^obserwuj nas", "^śledź nas",
        "^polub nas na", "^lubię to:", "^zapisz na później$", "otwiera się w nowym oknie",
    ),
    "sv": (
        "^dela$", "^dela:", "^dela artikeln", "^dela artikel$", "^dela sidan", "^dela inlägget",
        "^dela på facebook", "^dela på twitter", "^dela på linkedin", "^dela via e-post",
        "^dela via mejl", "^kopiera länk", "^länk kopierad", "^skriv ut$", "^skriv ut sidan$",
        "^spara artikel", "^spara artikeln$", "^tipsa en vän$", "^följ oss$", "^följ oss på",
        "^gilla detta:", "öppnas i ett nytt fönster",
    ),
    "da": (
        "^del$", "^del:", "^del artiklen", "^del artikel", "^del denne artikel", "^del på facebook",
        "^del på twitter", "^del på linkedin", "^del via mail", "^del via e-mail", "^del siden",
        "^kopier link", "^kopiér link", "^link kopieret", "^print$", "^print artikel$", "^udskriv$",
        "^gem artikel", "^send til en ven$", "^følg os$", "^følg os på", "^synes godt om:",
        "åbner i et nyt vindue",
    ),
    "no": (
        "^del$", "^del:", "^del artikkelen", "^del artikkel", "^del saken", "^del denne saken",
        "^del på facebook", "^del på twitter", "^del på linkedin", "^del på e-post",
        "^del via e-post", "^kopier lenke", "^kopier lenken$", "^lenke kopiert", "^skriv ut$",
        "^lagre artikkel", "^lagre saken$", "^tips en venn$", "^følg oss$", "^følg oss på",
        "^lik dette:", "åpnes i et nytt vindu",
    ),
    "fi": (
        "^jaa$", "^jaa:", "^jaa artikkeli", "^jaa juttu", "^jaa tämä", "^jaa sivu",
        "^jaa facebookissa", "^jaa twitterissä", "^jaa whatsappissa", "^jaa sähköpostilla",
        "^kopioi linkki", "^linkki kopioitu", "^tulosta$", "^tulosta sivu$", "^tallenna artikkeli",
        "^seuraa meitä$", "^seuraa meitä facebookissa", "^tykkää tästä:",
        "avautuu uudessa ikkunassa",
    ),
    "ru": (
        "^поделиться$", "^поделиться:", "^поделиться ссылкой", "^поделиться в",
        "^поделиться новостью", "^поделиться статьей", "^поделитесь с друзьями",
        "^поделитесь статьей", "^поделись с друзьями", "^расскажите друзьям", "^рассказать друзьям",
        "^скопировать ссылку", "^копировать ссылку", "^ссылка скопирована", "^распечатать$",
        "^версия для печати$", "^печать$", "^отправить на почту$", "^подписывайтесь на нас в",
        "^подписывайтесь на наш", "^мы в соцсетях", "^мы в социальных сетях", "^читайте нас в",
        "^следите за нами", "^нравится:", "^в избранное$", "^добавить в закладки$",
        "открывается в новом окне",
    ),
    "uk": (
        "^поділитися$", "^поділитися:", "^поділитись$", "^поділитися у", "^поділитися новиною",
        "^поділитися посиланням", "^поділіться з друзями", "^поширити$", "^поширити у",
        "^розповісти друзям$", "^скопіювати посилання", "^копіювати посилання",
        "^посилання скопійовано", "^роздрукувати$", "^версія для друку$", "^друк$",
        "^стежте за нами", "^читайте нас у", "^читайте нас в", "^підписуйтесь на нас",
        "^ми в соцмережах", "^подобається:", "^додати в закладки$",
    ),
    "tr": (
        "^paylaş$", "^paylaş:", "^bunu paylaş:", "^haberi paylaş", "^yazıyı paylaş",
        "^bu haberi paylaş", "^bu yazıyı paylaş", "^facebook'ta paylaş", "^twitter'da paylaş",
        "^whatsapp'ta paylaş", "^arkadaşına gönder$", "^bağlantıyı kopyala", "^linki kopyala",
        "^link kopyalandı", "^yazdır$", "^e-posta ile gönder", "^favorilere ekle$", "^kaydet$",
        "^bizi takip edin", "^bizi takip et$", "^google news'te takip et", "^beğen:",
        "yeni pencerede açılır",
    ),
    "cs": (
        "^sdílet$", "^sdílet:", "^sdílejte$", "^sdílet článek", "^sdílejte článek",
        "^sdílet na facebooku", "^sdílet na x$", "^sdílet na twitteru", "^sdílejte s přáteli",
        "^poslat e-mailem", "^poslat známému$", "^kopírovat odkaz", "^zkopírovat odkaz",
        "^odkaz zkopírován", "^tisk$", "^vytisknout$", "^tisknout$", "^uložit na později$",
        "^sledujte nás$", "^sledujte nás na", "^to se mi líbí:", "otevře v novém okně",
    ),
    "ja": (
        "^シェア$", "^シェアする$", "^シェアする：", "^この記事をシェア", "^記事をシェア",
        "^snsでシェア", "^facebookでシェア", "^xでシェア", "^ツイート$", "^ツイートする$",
        "^ポスト$", "^ポストする$", "^xにポスト", "^lineで送る", "^lineで共有", "^共有する$",
        "^共有：", "^はてなブックマーク", "^はてブ$", "^リンクをコピー", "^urlをコピー",
        "^コピーしました", "^印刷する$", "^印刷$", "^メールで送る$", "^いいね$", "^いいね：",
        "^フォローする$", "^フォローしてね", "^この記事が気に入ったら", "^気に入ったらシェア",
        "^あとで読む$", "^保存する$", "新しいウィンドウで開きます",
    ),
    "zh": (
        "^分享$", "^分享到", "^分享至", "^分享：", "^分享:", "^分享本文", "^分享文章", "^分享此文",
        "^分享这篇文章", "^分享這篇文章", "^分享给朋友", "^分享給朋友", "^转发$", "^轉發$",
        "^点赞$", "^點讚$", "^按讚$", "^收藏$", "^收藏本文$", "^收藏文章$", "^打印$", "^打印本页",
        "^列印$", "^友善列印$", "^复制链接", "^複製連結", "^链接已复制", "^扫一扫分享",
        "^微信扫一扫", "^打开微信扫一扫", "分享至好友和朋友圈", "分享给好友和朋友圈", "^扫码关注",
        "^关注我们$", "^追蹤我們", "^關注我們$", "^加入line好友", "^加入粉絲團", "^在新窗口中打开",
        "在新視窗中開啟",
    ),
    "ko": (
        "^공유$", "^공유하기$", "^기사 공유", "^기사 공유하기$", "^공유하기:", "^이 글 공유하기",
        "^이 기사 공유하기", "^sns 공유", "^sns 기사보내기", "^페이스북 공유", "^페이스북으로 공유",
        "^트위터로 공유", "^트위터 공유", "^카카오톡 공유", "^카카오톡으로 공유", "^카카오스토리$",
        "^네이버 밴드$", "^url 복사", "^url복사", "^링크 복사", "^주소 복사", "^기사 저장$",
        "^스크랩$", "^스크랩하기$", "^인쇄$", "^인쇄하기$", "^프린트$", "^기사 프린트$", "^북마크$",
        "^메일 보내기$", "^좋아요$", "^이것이 좋아요:", "^팔로우하기$", "새 창에서 열림",
    ),
    "ar": (
        "^شارك$", "^شارك:", "^مشاركة$", "^مشاركة:", "^شارك المقال", "^شارك الخبر", "^شاركها$",
        "^شارك هذا الموضوع", "^شارك هذا المقال", "^شارك على", "^مشاركة على", "^مشاركة عبر",
        "^شارك عبر", "^انشر$", "^نسخ الرابط", "^تم نسخ الرابط", "^طباعة$", "^اطبع$",
        "^إرسال إلى صديق$", "^أرسل إلى صديق$", "^تابعنا على", "^تابعونا على", "^تابعنا$",
        "^معجب بهذه:", "^حفظ المقال$", "فتح في نافذة جديدة",
    ),
    "el": (
        "^κοινοποίηση$", "^κοινοποίηση:", "^κοινοποίηση στο", "^κοινοποιήστε", "^μοιραστείτε το",
        "^μοιράσου το$", "^μοιραστείτε αυτό το άρθρο", "^αντιγραφή συνδέσμου", "^εκτύπωση$",
        "^αποστολή με email", "^ακολουθήστε μας", "^μου αρέσει:", "ακολουθήστε μας στο google news",
    ),
    "he": (
        "^שתף$", "^שתפו$", "^שיתוף$", "^שתפו:", "^שתפו את הכתבה", "^שיתוף בפייסבוק",
        "^שתפו בפייסבוק", "^שתפו בוואטסאפ", "^שיתוף בוואטסאפ", "^העתק קישור", "^העתקת קישור",
        "^הדפס$", "^הדפסה$", "^שלח לחבר$", "^שמור כתבה$", "^עקבו אחרינו", "נפתח בחלון חדש",
    ),
    "hi": (
        "^शेयर करें$", "^शेयर करें:", "^शेयर$", "^साझा करें$", "^इसे शेयर करें",
        "^यह खबर शेयर करें", "^फेसबुक पर शेयर", "^व्हाट्सएप पर शेयर", "^लिंक कॉपी करें",
        "^कॉपी लिंक$", "^प्रिंट करें$", "^हमें फॉलो करें", "^फॉलो करें$", "^शेयर:", "^लिंक कॉपी",
        "^व्हाट्सऐप पर शेयर", "^गूगल न्यूज़ पर फॉलो", "^हमें गूगल न्यूज", "^दोस्तों के साथ शेयर",
    ),
    "vi": (
        "^chia sẻ$", "^chia sẻ:", "^chia sẻ bài viết", "^chia sẻ lên", "^chia sẻ trên facebook",
        "^chia sẻ facebook", "^chia sẻ qua", "^sao chép liên kết", "^sao chép link$", "^copy link$",
        "^in bài viết$", "^bản in$", "^gửi email$", "^lưu bài viết$", "^thích bài này",
        "^theo dõi chúng tôi", "^theo dõi fanpage", "mở trong cửa sổ mới",
    ),
    "id": (
        "^bagikan$", "^bagikan:", "^bagikan ini:", "^bagikan artikel", "^bagikan berita",
        "^bagikan ke", "^bagikan di facebook", "^bagikan melalui", "^sebarkan$", "^salin tautan",
        "^salin link$", "^tautan disalin", "^cetak$", "^cetak artikel$", "^kirim email$",
        "^simpan artikel$", "^ikuti kami", "^ikuti kami di", "^menyukai ini:",
        "membuka di jendela yang baru",
    ),
    "hu": (
        "^megosztás$", "^megosztás:", "^megosztom$", "^oszd meg$", "^oszd meg másokkal",
        "^ossza meg", "^cikk megosztása", "^megosztás facebookon", "^megosztás a facebookon",
        "^link másolása", "^linkmásolás$", "^nyomtatás$", "^küldés e-mailben", "^küldés barátnak$",
        "^kövess minket", "^kövessen minket", "^tetszik:", "új ablakban nyílik meg",
        "^kövess minket facebookon", "^kövess minket a facebookon", "^kövess minket instagramon",
        "^kövessen minket a facebookon",
    ),
    "ro": (
        "^distribuie$", "^distribuie:", "^distribuie articolul", "^distribuie pe",
        "^distribuiți articolul", "^partajează asta:", "^partajează pe", "^dă mai departe",
        "^trimite prin e-mail", "^trimite unui prieten$", "^copiază link", "^copiază linkul",
        "^printează$", "^tipărește$", "^salvează articolul$", "^urmărește-ne", "^urmăriți-ne",
        "^apreciază:", "se deschide într-o fereastră nouă",
    ),
    "bg": (
        "^сподели$", "^сподели:", "^споделете$", "^споделете:", "^споделяне$", "^сподели във",
        "^сподели в", "^споделете във", "^сподели статията", "^споделете статията",
        "^сподели с приятели", "^копирай линк", "^копирай линка", "^линкът е копиран",
        "^принтирай$", "^отпечатай$", "^изпрати на приятел$", "^изпрати по имейл",
        "^последвайте ни", "^последвай ни", "^следвайте ни", "^харесване на това:",
        "^запази за по-късно$", "^последвайте ни във", "^следете ни", "^станете част от общността",
    ),
    "hr": (
        "^podijeli$", "^podijeli:", "^podijeli članak", "^podijelite članak", "^podijelite$",
        "^podijeli na", "^podijelite na", "^podijeli ovo:", "^podijelite s prijateljima",
        "^kopiraj link", "^kopiraj poveznicu", "^poveznica kopirana", "^link kopiran", "^ispis$",
        "^ispiši$", "^pošalji e-mailom", "^pošalji prijatelju$", "^spremi članak$", "^pratite nas",
        "^prati nas", "^zapratite nas", "^sviđa mi se:", "otvara se u novom prozoru",
        "^pratite nas na",
    ),
    "sr": (
        "^подели$", "^подели:", "^поделите$", "^подели на", "^поделите на", "^поделите чланак",
        "^поделите вест", "^подели вест", "^копирај линк", "^линк копиран", "^штампај$",
        "^пошаљи пријатељу$", "^пратите нас", "^свиђа ми се:", "^podeli$", "^podeli:", "^podelite$",
        "^podeli na", "^podelite na", "^podeli vest", "^podelite vest", "^podelite članak",
        "^podelite sa prijateljima", "^kopiraj link", "^link kopiran", "^štampaj$", "^odštampaj$",
        "^pošalji prijatelju$", "^pošalji mejlom", "^pratite nas", "^пратите нас на",
        "^pratite nas na",
    ),
    "sk": (
        "^zdieľať$", "^zdieľať:", "^zdieľajte$", "^zdieľaj$", "^zdieľať článok",
        "^zdieľajte článok", "^zdieľať na", "^zdieľaj na", "^poslať e-mailom",
        "^poslať priateľovi$", "^kopírovať odkaz", "^skopírovať odkaz", "^odkaz skopírovaný",
        "^odkaz bol skopírovaný", "^tlač$", "^tlačiť$", "^vytlačiť$", "^uložiť na neskôr$",
        "^uložiť článok$", "^sledujte nás", "^páči sa mi to:", "otvorí v novom okne",
        "^sledujte nás na",
    ),
    "sl": (
        "^deli$", "^deli:", "^delite$", "^deli članek", "^delite članek", "^deli na",
        "^deli novico", "^deli s prijatelji", "^delite s prijatelji", "^deli to:",
        "^kopiraj povezavo", "^povezava kopirana", "^natisni$", "^tiskaj$", "^pošlji po e-pošti",
        "^pošlji prijatelju$", "^shrani članek$", "^shrani za pozneje$", "^spremljajte nas",
        "^sledite nam", "^všeč mi je:", "odpre v novem oknu", "^spremljajte nas tudi",
    ),
    "ca": (
        "^comparteix$", "^comparteix:", "^compartir$", "^comparteix-ho", "^comparteix a",
        "^comparteix per", "^comparteix aquest article", "^comparteix la notícia", "^compartiu$",
        "^copia l'enllaç", "^copiar enllaç", "^enllaç copiat", "^imprimeix$", "^imprimir$",
        "^envia per correu", "^envia-ho a un amic", "^desa l'article$", "^segueix-nos",
        "^seguiu-nos", "^m'agrada:", "s'obre en una nova finestra",
    ),
    "fa": (
        "^اشتراک گذاری$", "^اشتراک‌گذاری$", "^اشتراک گذاری:", "^اشتراک‌گذاری:",
        "^به اشتراک بگذارید", "^به اشتراک گذاری", "^اشتراک گذاری در", "^اشتراک‌گذاری در",
        "^این مطلب را به اشتراک", "^هم‌رسانی", "^همرسانی", "^ارسال به دوستان", "^ارسال برای دوستان",
        "^کپی لینک", "^لینک کوتاه", "^لینک کپی شد", "^کد خبر:", "^چاپ$", "^نسخه چاپی$",
        "^ما را دنبال کنید", "^ذخیره$", "^ما را در تلگرام", "^ما را در اینستاگرام",
        "^ما را در شبکه‌های اجتماعی", "^کانال تلگرام",
    ),
    "ur": (
        "^شیئر کریں", "^شیئر کیجیے", "^شیئر$", "^شیئر:", "^اس خبر کو شیئر", "^یہ خبر شیئر",
        "^فیس بک پر شیئر", "^واٹس ایپ پر شیئر", "^ٹوئٹر پر شیئر", "^لنک کاپی", "^کاپی لنک$",
        "^پرنٹ کریں", "^پرنٹ$", "^دوست کو بھیجیں", "^ہمیں فالو کریں", "^اسے پسند کریں:",
        "^اشتراک کریں", "پر فالو کریں", "^ہمیں واٹس ایپ پر", "^ہمیں گوگل نیوز",
    ),
    "bn": (
        "^শেয়ার করুন", "^শেয়ার করুন", "^শেয়ার$", "^শেয়ার$", "^শেয়ার:", "^শেয়ার:",
        "^ফেসবুকে শেয়ার", "^ফেসবুকে শেয়ার", "^সংবাদটি শেয়ার", "^সংবাদটি শেয়ার", "^নিউজটি শেয়ার",
        "^নিউজটি শেয়ার", "^খবরটি শেয়ার", "^খবরটি শেয়ার", "^পোস্টটি শেয়ার", "^পোস্টটি শেয়ার",
        "^লেখাটি শেয়ার", "^লেখাটি শেয়ার", "^লিংক কপি", "^লিঙ্ক কপি", "^কপি লিংক", "^প্রিন্ট করুন",
        "^প্রিন্ট$", "^প্রিন্ট সংস্করণ", "^বন্ধুকে পাঠান", "^আমাদের ফলো করুন", "^ফলো করুন",
        "^গুগল নিউজে", "^আমাদের অনুসরণ করুন", "গুগল নিউজে ফলো", "খবর পেতে ফলো", "ফেসবুক পেজে লাইক",
        "ইউটিউব চ্যানেল সাবস্ক্রাইব", "^আমাদের ফেসবুক",
    ),
    "ms": (
        "^kongsi$", "^kongsi:", "^kongsikan$", "^kongsikan:", "^kongsi artikel",
        "^kongsikan artikel", "^kongsi di", "^kongsi ini", "^salin pautan", "^pautan disalin",
        "^cetak$", "^e-mel kepada rakan", "^ikuti kami", "^ikut kami", "^simpan artikel$",
        "^bagikan$", "^bagikan:", "^salin tautan", "^ikuti kami di", "^sertai saluran",
        "^ikuti saluran",
    ),
    "th": (
        "^แชร์$", "^แชร์:", "^แชร์เรื่องนี้", "^แชร์บทความ", "^แชร์ข่าว", "^แชร์ไปยัง",
        "^แชร์หน้านี้", "^แชร์ข่าวนี้", "^แบ่งปัน$", "^แบ่งปัน:", "^คัดลอกลิงก์", "^คัดลอกลิงค์",
        "^พิมพ์$", "^พิมพ์หน้านี้", "^ส่งต่อให้เพื่อน", "^ส่งอีเมล$", "^ติดตามเรา",
        "^ติดตามข่าวสาร", "^กดติดตาม", "^ติดตามได้ที่", "^ช่องทางติดตาม", "^บันทึกบทความ",
        "^ติดตามเราได้", "^ติดตามพวกเรา", "^ติดตามข่าว",
    ),
    "et": (
        "^jaga$", "^jaga:", "^jaga artiklit", "^jaga lugu", "^jaga facebookis", "^jaga sõpradega",
        "^jaga seda", "^kopeeri link", "^link kopeeritud", "^prindi$", "^saada e-kirjaga",
        "^saada sõbrale$", "^salvesta$", "^salvesta artikkel", "^jälgi meid", "^meeldib:",
        "avaneb uues aknas", "^jälgi meid facebookis", "^jälgi meid instagramis",
        "^jälgi meid sotsiaalmeedias",
    ),
    "lv": (
        "^dalīties$", "^dalīties:", "^dalies$", "^dalies:", "^dalies ar", "^dalīties ar",
        "^dalīties facebook", "^dalies sociālajos", "^kopēt saiti", "^saite nokopēta", "^drukāt$",
        "^izdrukāt$", "^nosūtīt draugam", "^nosūtīt e-pastā", "^saglabāt rakstu", "^seko mums",
        "^sekojiet mums", "^man patīk:", "atvērts jaunā logā",
    ),
    "lt": (
        "^dalintis$", "^dalintis:", "^dalinkitės$", "^dalinkis$", "^pasidalinti$", "^pasidalinkite",
        "^pasidalink", "^dalintis facebook", "^dalinkitės su draugais", "^bendrinti:",
        "^bendrinti$", "^kopijuoti nuorodą", "^nuoroda nukopijuota", "^spausdinti$",
        "^siųsti draugui", "^siųsti el. paštu", "^išsaugoti straipsnį", "^sekite mus", "^sek mus",
        "^mėgti šį:", "atsidaro naujame lange", "^sekite mūsų naujienas", "^sekite mūsų",
    ),
    "ka": (
        "^გაზიარება$", "^გაზიარება:", "^გააზიარე$", "^გააზიარე:", "^გააზიარეთ$", "^გაუზიარე",
        "^გაუზიარეთ მეგობრებს", "^გაზიარება facebook", "^ლინკის კოპირება", "^ბმულის კოპირება",
        "^ბეჭდვა$", "^ამობეჭდვა$", "^გამოგვყევით", "^შემოგვიერთდით", "^მოგწონთ:", "^მოგვყევით",
        "^გვყვებით",
    ),
    "hy": (
        "^կիսվել$", "^կիսվել:", "^կիսվեք$", "^տարածել$", "^տարածել:", "^կիսվել facebook",
        "^պատճենել հղումը", "^տպել$", "^ուղարկել ընկերոջը", "^հետևեք մեզ", "^հետեւեք մեզ",
        "^մեզ կարող եք գտնել",
    ),
    "kk": (
        "^бөлісу$", "^бөлісу:", "^бөлісіңіз", "^бөлісініз:", "^достарыңмен бөліс",
        "^достарыңызбен бөлісіңіз", "^facebook-те бөлісу", "^сілтемені көшіру", "^басып шығару$",
        "^бізге жазылыңыз", "^бізге жазыл", "^бізді оқыңыз", "^telegram каналымызға",
        "^парақшамызға жазыл", "^бізге instagram", "^бізге telegram", "^бізге facebook",
        "^біздің telegram",
    ),
    "az": (
        "^paylaş$", "^paylaş:", "^paylaşın", "^paylaşmaq$", "^dostlarınla paylaş",
        "^facebook-da paylaş", "^linki kopyala", "^keçidi kopyala", "^çap et$", "^çap versiyası",
        "^bizi izləyin", "^bizi izlə", "^bizi sosial", "^dostuna göndər",
    ),
    "ta": (
        "^பகிர்$", "^பகிர", "^பகிர்க$", "^பகிரவும்", "^பகிர்ந்து கொள்ள", "^ஷேர் செய்ய", "^ஷேர்$",
        "^இதைப் பகிர", "^முகநூலில் பகிர", "^இணைப்பை நகலெடு", "^லிங்க் காப்பி", "^அச்சிட$",
        "^அச்சிடுக$", "^எங்களைப் பின்தொடர", "^எங்களை பின்தொடர", "^பின்தொடர$",
    ),
    "mr": (
        "^शेअर करा", "^शेअर$", "^शेअर:", "^फेसबुकवर शेअर", "^व्हॉट्सअॅपवर शेअर", "^ही बातमी शेअर",
        "^लिंक कॉपी करा", "^प्रिंट करा", "^आम्हाला फॉलो करा", "^फॉलो करा", "^मित्रांना पाठवा",
    ),
    "tl": (
        "^ibahagi$", "^ibahagi:", "^ibahagi ito", "^ibahagi sa", "^i-share$", "^i-share ito",
        "^i-share sa", "^kopyahin ang link", "^i-print$", "^sundan kami", "^i-follow kami",
        "^sumunod sa amin",
    ),
    "sw": (
        "^shiriki$", "^shiriki:", "^shiriki makala", "^shiriki habari", "^shiriki kwenye",
        "^sambaza$", "^sambaza:", "^sambaza habari", "^washirikishe wengine", "^nakili kiungo",
        "^chapisha$", "^tufuate", "^tufuatilie", "^fuatilia ukurasa", "^tufuate kwenye",
    ),
    "mk": (
        "^сподели$", "^сподели:", "^сподели на", "^споделете на", "^споделете ја", "^копирај линк",
        "^линкот е копиран", "^испечати$", "^печати$", "^испрати на пријател", "^следете нè",
        "^следете не", "^заследете", "^ми се допаѓа:",
    ),
    "sq": (
        "^shpërndaje$", "^shpërndaj$", "^shpërndaj:", "^shpërndaje:", "^shpërndaje në",
        "^shpërndaj në", "^ndaje$", "^ndaje me", "^ndajeni me", "^kopjo linkun", "^kopjo lidhjen",
        "^printo$", "^dërgo me email", "^na ndiqni", "^ndiqni në", "^ndiqni kanalin", "^na ndiq",
        "^pëlqejeni:",
    ),
    "te": (
        "^షేర్ చేయండి", "^షేర్$", "^షేర్:", "^పంచుకోండి$", "^ఫేస్‌బుక్‌లో షేర్", "^లింక్ కాపీ",
        "^ప్రింట్$", "^మమ్మల్ని అనుసరించండి", "^మమ్మల్ని ఫాలో", "^ఫాలో అవ్వండి",
    ),
    "gu": (
        "^શેર કરો", "^શેર$", "^શેર:", "^ફેસબુક પર શેર", "^વોટ્સએપ પર શેર", "^લિંક કોપી કરો",
        "^પ્રિન્ટ કરો", "^અમને ફોલો કરો", "^ફોલો કરો",
    ),
    "ne": (
        "^सेयर गर्नुहोस्", "^सेयर$", "^शेयर गर्नुहोस्", "^फेसबुकमा सेयर", "^लिंक कपी",
        "^प्रिन्ट गर्नुहोस्", "^हामीलाई फलो", "^फलो गर्नुहोस्", "^साथीलाई पठाउनुहोस्",
    ),
    "uz": (
        "^ulashish$", "^ulashish:", "^ulashing$", "^ulashing:", "^do'stlar bilan ulashing",
        "^facebookda ulashish", "^havolani nusxalash", "^nusxa olish$", "^chop etish$",
        "^bizni kuzatib boring", "^telegram kanalimizga", "^улашиш$", "^улашиш:", "^дўстлар билан",
    ),
    "gl": (
        "^compartir en", "^comparte$", "^comparte:", "^comparte en", "^compárteo",
        "^comparte esta nova", "^comparte este artigo", "^copiar ligazón", "^ligazón copiada",
        "^imprimir$", "^séguenos$", "^séguenos en", "^gústame isto:",
    ),
    "eu": (
        "^partekatu$", "^partekatu:", "^partekatu facebook", "^partekatu artikulua",
        "^partekatu hau", "^kopiatu esteka", "^esteka kopiatu da", "^inprimatu$",
        "^bidali lagun bati", "^jarrai gaitzazu", "^jarraitu gaitzazu", "^atsegin dut:",
    ),
    "af": (
        "^deel$", "^deel:", "^deel hierdie", "^deel artikel", "^deel op", "^kopieer skakel",
        "^druk$", "^e-pos aan", "^volg ons$", "^volg ons op", "^stoor artikel",
    ),
    "is": (
        "^deila$", "^deila:", "^deila á", "^deila frétt", "^deila grein", "^deildu$",
        "^deildu þessu", "^afrita tengil", "^afrita hlekk", "^prenta$", "^senda í tölvupósti",
        "^fylgstu með okkur", "^fylgdu okkur", "^líkar við:",
    ),
}  # fmt: skip

KIND = Kind(
    role="share",
    summary="Buttons and lines that ask to share, follow, like, save, print or copy the link.",
    tokens=TOKENS,
    phrases=PHRASES,
    max_words=30,
    examples=(
        Case(
            "en",
            '<div class="sharedaddy"><h3>Share this:</h3><ul><li><a href="?share=facebook">Click to'
            " share on Facebook (Opens in new window)</a></li>"
            '<li><a href="#print">Print</a></li></ul></div>',
            ("Share this:", "Click to share on Facebook (Opens in new window)", "Print"),
        ),
        Case(
            "de",
            '<ul class="shariff"><li><button>Auf Facebook teilen</button></li>'
            "<li><button>Link kopieren</button></li></ul>",
            ("Auf Facebook teilen", "Link kopieren"),
        ),
        Case(
            "pt",
            "<p>A feira reabre no sábado.</p>"
            '<p><strong>Siga-nos no <a href="https://social.example/cais">Instagram</a></strong></p>',
            ("Siga-nos no Instagram",),
        ),
        Case(
            "ko",
            '<div class="article-tools"><button>기사 공유하기</button></div>'
            "<div><button>URL 복사</button></div>",
            ("기사 공유하기", "URL 복사"),
        ),
        Case(
            "cs",
            '<div class="social-links"><p>Sdílet článek</p><p>Poslat e-mailem</p></div>',
            ("Sdílet článek", "Poslat e-mailem"),
        ),
        Case(
            "lt",
            "<p>Dalinkitės su draugais</p>",
            ("Dalinkitės su draugais",),
        ),
        Case(
            "th",
            "<p>แชร์เรื่องนี้</p>",
            ("แชร์เรื่องนี้",),
        ),
    ),
    near_misses=(
        Case(
            "en",
            "<p>Share this road with a herd of sheep at dusk and you learn patience; the drivers"
            " here print the timetable in pencil.</p>",
            (
                "Share this road with a herd of sheep at dusk and you learn patience; the drivers"
                " here print the timetable in pencil.",
            ),
        ),
        Case(
            "fr",
            "<p>Partager le four du village, c'était aussi partager les nouvelles : on y imprimait"
            " dans la farine les initiales de chaque famille.</p>",
            (
                "Partager le four du village, c'était aussi partager les nouvelles : on y imprimait"
                " dans la farine les initiales de chaque famille.",
            ),
        ),
        Case(
            "da",
            "<p>Del dejen i to, og lad den ene halvdel hvile natten over, mens du følger opskriften"
            " på fyldet.</p>",
            (
                "Del dejen i to, og lad den ene halvdel hvile natten over, mens du følger"
                " opskriften på fyldet.",
            ),
        ),
        Case(
            "ru",
            "<p>Поделиться лодкой он согласился не сразу: сперва попросил распечатать карту и"
            " показать, где кончается мель.</p>",
            (
                "Поделиться лодкой он согласился не сразу: сперва попросил распечатать карту и"
                " показать, где кончается мель.",
            ),
        ),
        Case(
            "lv",
            "<p>Dalīties ar laivu viņi sāka pēc vētras, kad no septiņām bija palikušas trīs un "
            "zvejas laiks jau bija klāt.</p>",
            (
                "Dalīties ar laivu viņi sāka pēc vētras, kad no septiņām bija palikušas trīs un "
                "zvejas laiks jau bija klāt.",
            ),
        ),
    ),
)
