"""Labels of players and galleries: listen, play, mute, slide 3 of 9, open full screen."""

from __future__ import annotations

from declutter.clutter.kind import Case, Kind

TOKENS = (
    "player", "audioplayer", "videoplayer", "mediaplayer", "jwplayer", "jw", "brightcove", "plyr",
    "vjs", "videojs", "mejs", "mediaelement", "flowplayer", "kaltura", "jplayer", "podlove",
    "tts", "texttospeech", "readspeaker", "rsbtn", "webreader", "beyondwords", "speechify",
    "readaloud", "listen", "listenbar", "vorlesen", "vorlesefunktion", "ecouter", "escuchar",
    "ascolta", "playbutton", "playpause", "playback", "playlist", "autoplay", "mute", "unmute",
    "controlbar", "slideshow", "slidecount", "lightbox", "fullscreen", "photoswipe", "pswp",
    "fancybox",
)  # fmt: skip

PHRASES = {
    "en": (
        "^listen to this article", "^listen to this story", "^listen to article", "^listen now$",
        "^listen to the article", "^read aloud$", "^audio version$", "^play audio$",
        "^this audio is auto-generated", "^play video$", "^watch video$", "^watch the video$",
        "^play$", "^pause$", "^mute$", "^unmute$", "^click to unmute$", "^view gallery$",
        "^open gallery$", "^view slideshow$", "^full screen$", "^fullscreen$",
        "^open image in gallery$", "^view image in fullscreen$", "^hide caption$",
        "^toggle caption$", "^enlarge this image", "^tap to enlarge$", "^click to enlarge",
        "^skip ad$", "^playback speed$", "your browser does not support the audio",
        "your browser does not support the video", "^previous slide$", "^next slide$",
    ),
    "de": (
        "^artikel anhören", "^diesen artikel anhören", "^beitrag anhören", "^jetzt anhören$",
        "^artikel vorlesen", "^vorlesen$", "^vorlesen lassen$", "^audio abspielen$",
        "^video abspielen$", "^video starten$", "^bild vergrößern$", "^bild in großansicht",
        "^bildergalerie öffnen", "^zur bildergalerie", "^galerie öffnen$", "^vollbild$",
        "^ton an$", "^nächstes bild$", "ihr browser unterstützt das video",
    ),
    "fr": (
        "^écouter l'article", "^écouter cet article", "^écoutez cet article", "^lecture audio$",
        "^lire la vidéo$", "^lancer la vidéo$", "^voir la vidéo$", "^regarder la vidéo$",
        "^plein écran$", "^agrandir l'image$", "^voir le diaporama$", "^ouvrir la galerie$",
        "^image suivante$", "^couper le son$", "votre navigateur ne supporte pas",
        "^vitesse de lecture$",
    ),
    "es": (
        "^escuchar artículo", "^escucha este artículo", "^escuchar este artículo",
        "^escuchar noticia", "^escucha la noticia", "^escuchar audio$", "^reproducir$",
        "^reproducir video$", "^reproducir vídeo$", "^ver video$", "^ver vídeo$", "^ver galería$",
        "^ver fotogalería$", "^pantalla completa$", "^ampliar imagen$", "^ampliar foto$",
        "^activar sonido$", "tu navegador no soporta",
    ),
    "it": (
        "^ascolta l'articolo", "^ascolta questo articolo", "^ascolta la versione audio",
        "^ascolta ora$", "^riproduci$", "^riproduci video$", "^guarda il video$",
        "^schermo intero$", "^apri la galleria", "^sfoglia la gallery", "^guarda la gallery$",
        "^guarda le foto$", "^ingrandisci l'immagine$", "^attiva audio$",
        "il tuo browser non supporta",
    ),
    "pt": (
        "^ouvir artigo", "^ouça este artigo", "^ouvir notícia", "^ouça esta matéria",
        "^ouvir texto", "^ouça a reportagem", "^reproduzir$", "^reproduzir vídeo$",
        "^assistir ao vídeo$", "^tela cheia$", "^ecrã inteiro$", "^ampliar imagem$",
        "^ver galeria$", "^ativar som$", "seu navegador não suporta",
    ),
    "nl": (
        "^luister naar dit artikel", "^beluister dit artikel", "^luister artikel", "^lees voor$",
        "^artikel voorlezen$", "^video afspelen$", "^speel video af$", "^bekijk de video$",
        "^volledig scherm$", "^foto vergroten$", "^bekijk fotoserie", "^open fotogalerij",
        "^geluid aan$", "je browser ondersteunt geen",
    ),
    "pl": (
        "^posłuchaj artykułu", "^odsłuchaj artykuł", "^posłuchaj tego artykułu",
        "^słuchaj artykułu", "^odtwórz$", "^odtwórz wideo$", "^odtwórz film$", "^obejrzyj wideo$",
        "^pełny ekran$", "^powiększ zdjęcie$", "^zobacz galerię", "^otwórz galerię$",
        "^zobacz zdjęcia$", "twoja przeglądarka nie obsługuje",
    ),
    "sv": (
        "^lyssna på artikeln", "^lyssna på den här artikeln", "^lyssna:", "^läs upp$",
        "^spela upp$", "^spela video$", "^spela upp video", "^helskärm$", "^förstora bilden$",
        "^visa bildspel$", "^öppna bildspel$", "^ljud på$", "din webbläsare stöder inte",
    ),
    "da": (
        "^lyt til artiklen", "^hør artiklen", "^lyt til denne artikel", "^få artiklen læst op",
        "^få læst artiklen op", "^afspil$", "^afspil video$", "^fuld skærm$",
        "^forstør billedet$", "^se billedserie", "^slå lyd til$", "din browser understøtter ikke",
    ),
    "no": (
        "^lytt til artikkelen", "^hør artikkelen", "^lytt til saken", "^få saken lest opp",
        "^les opp$", "^spill av$", "^spill av video$", "^fullskjerm$", "^vis større bilde",
        "^åpne bildegalleri", "^se bildene$", "nettleseren din støtter ikke",
    ),
    "fi": (
        "^kuuntele artikkeli", "^kuuntele juttu", "^kuuntele tämä artikkeli", "^toista$",
        "^toista video$", "^katso video$", "^koko näyttö$", "^avaa kuvagalleria",
        "^suurenna kuva$", "selaimesi ei tue",
    ),
    "ru": (
        "^слушать статью", "^прослушать статью", "^послушать статью", "^прослушать новость",
        "^слушать новость", "^аудиоверсия$", "^озвучить текст$", "^воспроизвести$",
        "^воспроизвести видео$", "^смотреть видео$", "^на весь экран$", "^полный экран$",
        "^открыть галерею$", "^увеличить изображение$", "^включить звук$",
        "ваш браузер не поддерживает",
    ),
    "uk": (
        "^слухати статтю", "^прослухати статтю", "^послухати статтю", "^слухати новину",
        "^прослухати новину", "^аудіоверсія$", "^відтворити$", "^відтворити відео$",
        "^дивитися відео$", "^на весь екран$", "^відкрити галерею$", "^увімкнути звук$",
        "ваш браузер не підтримує",
    ),
    "tr": (
        "^haberi dinle", "^yazıyı dinle", "^makaleyi dinle", "^sesli dinle$", "^sesli oku$",
        "^videoyu oynat$", "^videoyu izle$", "^oynat$", "^tam ekran$", "^galeriyi aç$",
        "^fotoğrafı büyüt$", "^sesi aç$", "tarayıcınız desteklemiyor",
    ),
    "cs": (
        "^poslechnout článek", "^poslechněte si článek", "^přehrát článek", "^audioverze článku",
        "^přehrát$", "^přehrát video$", "^spustit video$", "^celá obrazovka$",
        "^na celou obrazovku$", "^otevřít galerii$", "^zobrazit galerii", "^zvětšit obrázek$",
        "^zapnout zvuk$", "váš prohlížeč nepodporuje",
    ),
    "ja": (
        "^この記事を聴く", "^この記事を聞く", "^記事を音声で聴く", "^音声で聴く",
        "^音声読み上げ$", "^再生$", "^再生する$", "^動画を再生", "^動画を見る$", "^一時停止$",
        "^画像を拡大", "^拡大する$", "^写真を拡大$", "^全画面表示$", "^クリックで拡大",
        "^ミュート解除$", "^次の画像$",
    ),
    "zh": (
        "^听文章$", "^听全文", "^收听本文", "^收聽本文", "^收听文章", "^語音朗讀", "^语音朗读",
        "^语音播报", "^朗读全文", "^播放$", "^播放视频$", "^播放影片$", "^暂停$", "^全屏$",
        "^全螢幕$", "^点击查看大图", "^點擊放大", "^點擊看大圖", "^點圖放大", "^取消静音$",
        "您的浏览器不支持",
    ),
    "ko": (
        "^기사 듣기", "^기사듣기", "^음성으로 듣기", "^음성 재생$", "^본문 듣기$", "^재생$",
        "^동영상 재생$", "^영상 보기$", "^일시정지$", "^전체화면$", "^전체 화면$", "^이미지 확대",
        "^사진 크게보기", "^이미지 크게 보기$", "^음소거 해제$",
    ),
    "ar": (
        "^استمع إلى المقال", "^استمع للمقال", "^استمع إلى هذا المقال", "^استمع للخبر",
        "^استمع إلى الخبر", "^تشغيل$", "^تشغيل الفيديو$", "^شاهد الفيديو$", "^ملء الشاشة$",
        "^تكبير الصورة$", "^عرض الصور$", "^كتم الصوت$", "متصفحك لا يدعم",
    ),
    "el": (
        "^ακούστε το άρθρο", "^αναπαραγωγή$", "^δείτε το βίντεο$", "^πλήρης οθόνη$",
        "^ακούστε το κείμενο", "^άκουσε το άρθρο", "^δείτε τη συλλογή", "^δείτε τις φωτογραφίες$",
    ),
    "he": (
        "^האזינו לכתבה", "^האזנה לכתבה", "^הפעל וידאו$", "^מסך מלא$", "^לגלריה המלאה$",
        "^להאזנה לכתבה", "^האזינו לכתבה:", "^צפו בסרטון", "^צפו בווידאו", "^לצפייה בסרטון",
        "^הגדל תמונה", "^לגלריית התמונות",
    ),
    "hi": (
        "^खबर सुनें", "^लेख सुनें", "^आर्टिकल सुनें", "^वीडियो देखें$", "^वीडियो चलाएं$", "^सुनें$",
        "^इस खबर को सुनें", "^लेख को सुनें", "^ऑडियो सुनें", "^वीडियो देखें:", "^फोटो गैलरी देखें",
        "^फुल स्क्रीन$",
    ),
    "vi": (
        "^nghe bài viết", "^nghe đọc bài", "^nghe audio$", "^phát video$", "^toàn màn hình$",
        "^nghe bài báo", "^xem video$", "^xem ảnh$", "^xem toàn màn hình", "^phóng to ảnh",
    ),
    "id": (
        "^dengarkan artikel", "^dengarkan berita", "^putar video$", "^layar penuh$", "^dengarkan$",
        "^dengarkan artikel ini", "^tonton video$", "^putar audio", "^lihat galeri", "^lihat foto",
        "^perbesar$",
    ),
    "hu": (
        "^hallgassa meg a cikket", "^cikk meghallgatása", "^lejátszás$", "^teljes képernyő$",
        "^hallgasd meg a cikket", "^hallgasd meg$", "^meghallgatom$", "^videó lejátszása",
        "^megnézem a videót", "^galéria megnyitása", "^galéria megtekintése", "^kép nagyítása",
        "^nézd meg a galériát", "az ön böngészője nem támogatja",
    ),
    "ro": (
        "^ascultă articolul", "^ascultă acest articol", "^redă video$", "^ecran complet$",
        "^ascultă știrea", "^ascultă acest", "^ascultă$", "^redă$", "^vezi video$", "^vezi galeria",
        "^vezi galerie foto", "^galerie foto$", "^deschide galeria", "^urmărește video",
        "^mărește imaginea", "browserul tău nu suportă",
    ),
    "bg": (
        "^чуй статията", "^чуйте статията", "^слушай статията", "^пусни видео", "^виж видеото$",
        "^гледай видеото$", "^цял екран$", "^виж галерията", "^отвори галерията",
        "^следваща снимка$", "вашият браузър не поддържа",
    ),
    "hr": (
        "^poslušaj članak", "^poslušajte članak", "^slušaj članak", "^pokreni video",
        "^pogledaj video$", "^pogledajte video$", "^cijeli zaslon$", "^otvori galeriju",
        "^pogledaj galeriju", "^pogledajte galeriju", "^povećaj sliku$",
        "vaš preglednik ne podržava",
    ),
    "sr": (
        "^послушај чланак", "^слушај вест", "^пусти видео", "^погледај видео$",
        "^погледајте видео$", "^цео екран$", "^погледај галерију", "^slušaj vest", "^slušajte vest",
        "^poslušaj tekst", "^pusti video", "^ceo ekran$", "^pogledajte galeriju",
        "vaš pretraživač ne podržava",
    ),
    "sk": (
        "^vypočuť článok", "^vypočujte si článok", "^počúvať článok", "^prehrať článok",
        "^prehrať$", "^prehrať video$", "^spustiť video$", "^pozrieť video$", "^celá obrazovka$",
        "^na celú obrazovku$", "^otvoriť galériu", "^zobraziť galériu", "^zväčšiť obrázok$",
        "váš prehliadač nepodporuje",
    ),
    "sl": (
        "^poslušaj članek", "^poslušajte članek", "^prisluhnite članku", "^predvajaj$",
        "^predvajaj video", "^poglej video$", "^celozaslonski način$", "^odpri galerijo",
        "^poglej galerijo", "^povečaj sliko$", "vaš brskalnik ne podpira",
    ),
    "ca": (
        "^escolta l'article", "^escolteu l'article", "^escolta la notícia",
        "^escolta aquest article", "^reprodueix$", "^reprodueix el vídeo", "^veure vídeo$",
        "^mira el vídeo$", "^pantalla completa$", "^veure galeria", "^obre la galeria",
        "^amplia la imatge$", "el teu navegador no suporta",
    ),
    "fa": (
        "^پخش ویدئو", "^پخش ویدیو", "^پخش صوت", "^گوش دادن به مقاله", "^شنیدن خبر",
        "^تماشای ویدئو$", "^مشاهده ویدیو$", "^تمام صفحه$", "^دانلود ویدئو", "^دانلود ویدیو",
        "^دانلود فیلم", "مرورگر شما از", "^مشاهده گالری",
    ),
    "ur": (
        "^خبر سنیں", "^مضمون سنیں", "^یہ خبر سنیں", "^ویڈیو دیکھیں$", "^ویڈیو چلائیں", "^آڈیو سنیں",
        "^مکمل سکرین$", "^گیلری دیکھیں",
    ),
    "bn": (
        "^খবরটি শুনুন", "^শুনুন$", "^অডিও শুনুন", "^ভিডিও দেখুন", "^ভিডিও চালান", "^পূর্ণ পর্দা",
        "^গ্যালারি দেখুন", "^ছবি বড় করুন", "^ছবি বড় করুন",
    ),
    "ms": (
        "^dengar artikel", "^dengarkan artikel", "^main video", "^mainkan video", "^tonton video$",
        "^skrin penuh$", "^lihat galeri",
    ),
    "th": (
        "^ฟังบทความ", "^ฟังข่าว", "^ฟังเสียง", "^เล่นวิดีโอ", "^ดูวิดีโอ$", "^ชมคลิป$",
        "^เต็มหน้าจอ$", "^ดูภาพทั้งหมด", "^ดูแกลเลอรี", "^ขยายภาพ",
    ),
    "et": (
        "^kuula artiklit", "^kuula lugu", "^esita video", "^vaata videot$", "^täisekraan$",
        "^ava galerii", "^vaata galeriid", "^suurenda pilti",
    ),
    "lv": (
        "^klausies rakstu", "^klausīties rakstu", "^noklausies rakstu", "^atskaņot$",
        "^atskaņot video", "^skaties video$", "^skatīt video$", "^pilnekrāna režīms$",
        "^atvērt galeriju", "^skatīt galeriju",
    ),
    "lt": (
        "^klausyti straipsnio", "^klausykite straipsnio", "^paklausykite straipsnio",
        "^leisti vaizdo įrašą", "^žiūrėti vaizdo įrašą", "^žiūrėti video$", "^visas ekranas$",
        "^žiūrėti galeriją", "^atidaryti galeriją",
    ),
    "ka": (
        "^მოუსმინე სტატიას", "^მოუსმინეთ სტატიას", "^ვიდეოს ნახვა$", "^ნახე ვიდეო$",
        "^გალერეის ნახვა", "^სრულ ეკრანზე",
    ),
    "hy": (
        "^լսել հոդվածը", "^դիտել տեսանյութը", "^դիտել վիդեոն", "^ամբողջ էկրանով",
        "^դիտել լուսանկարները",
    ),
    "kk": (
        "^мақаланы тыңдау", "^жаңалықты тыңдау", "^бейнені көру", "^видеоны көру", "^толық экран",
        "^галереяны ашу",
    ),
    "az": (
        "^xəbəri dinlə", "^məqaləni dinlə", "^videoya bax", "^videonu izlə", "^tam ekran$",
        "^qalereyaya bax",
    ),
    "ta": (
        "^கட்டுரையைக் கேட்க", "^செய்தியைக் கேட்க", "^வீடியோவை பார்க்க", "^காணொளியைக் காண",
        "^முழுத்திரை",
    ),
    "mr": (
        "^बातमी ऐका", "^लेख ऐका", "^व्हिडिओ पाहा$", "^व्हिडीओ पाहा$", "^फोटो गॅलरी पाहा",
    ),
    "tl": (
        "^panoorin ang video", "^i-play ang video", "^tingnan ang gallery",
    ),
    "sw": (
        "^sikiliza makala", "^sikiliza habari", "^tazama video$", "^cheza video$", "^skrini nzima$",
    ),
    "mk": (
        "^слушни ја веста", "^слушај ја статијата", "^пушти видео", "^погледни видео$",
        "^цел екран$", "^погледни галерија",
    ),
    "sq": (
        "^dëgjo artikullin", "^dëgjo lajmin", "^luaj videon", "^shiko videon$", "^shikoni videon$",
        "^ekran i plotë$", "^shiko galerinë",
    ),
    "te": (
        "^ఈ వార్తను వినండి", "^వీడియో చూడండి$", "^వీడియో చూడండి:", "^ఫోటో గ్యాలరీ చూడండి",
    ),
    "gu": (
        "^સમાચાર સાંભળો", "^લેખ સાંભળો", "^વીડિયો જુઓ$", "^વિડિયો જુઓ$", "^ફોટો ગેલેરી જુઓ",
    ),
    "ne": (
        "^समाचार सुन्नुहोस्", "^भिडियो हेर्नुहोस्$", "^भिडियो हेर्नुहोस्", "^सुन्नुहोस्$",
    ),
    "uz": (
        "^maqolani tinglash", "^videoni ko'rish", "^videoni tomosha", "^to'liq ekran",
    ),
    "gl": (
        "^escoitar o artigo", "^escoita o artigo", "^ver vídeo$", "^pantalla completa$",
        "^ver galería$",
    ),
    "eu": (
        "^entzun artikulua", "^entzun albistea", "^ikusi bideoa$", "^pantaila osoa$",
        "^ikusi galeria",
    ),
    "af": (
        "^luister na hierdie artikel", "^luister na die artikel", "^kyk video$", "^speel video$",
        "^volskerm$",
    ),
    "is": (
        "^hlusta á grein", "^hlusta á fréttina", "^hlusta$", "^spila myndband", "^horfa á myndband",
        "^skoða myndir$",
    ),
}  # fmt: skip

KIND = Kind(
    role="media_control",
    summary="Labels and controls of audio and video players, read-aloud buttons and galleries.",
    tokens=TOKENS,
    phrases=PHRASES,
    max_words=25,
    examples=(
        Case(
            "en",
            '<div class="audio-player"><span>Listen to this article</span><div>0:00 / 7:42</div>'
            "</div>",
            ("Listen to this article", "0:00 / 7:42"),
        ),
        Case(
            "de",
            '<div class="vorlesefunktion"><p>Artikel anhören (6 Minuten)</p></div>',
            ("Artikel anhören (6 Minuten)",),
        ),
        Case(
            "es",
            '<div class="galeria lightbox"><p>Ver galería</p><p>3 / 14</p></div>',
            ("Ver galería", "3 / 14"),
        ),
        Case(
            "da",
            '<div class="tts-bar"><p>Få artiklen læst op</p></div>',
            ("Få artiklen læst op",),
        ),
        Case(
            "zh",
            '<div class="audio-player"><p>语音播报 约5分钟</p></div>',
            ("语音播报 约5分钟",),
        ),
        Case(
            "ko",
            '<div class="player_listen"><p>기사 듣기</p></div>',
            ("기사 듣기",),
        ),
    ),
    near_misses=(
        Case(
            "en",
            "<p>Listen to this valley at dawn and you hear two rivers, one of which was piped"
            " underground before the war.</p>",
            (
                "Listen to this valley at dawn and you hear two rivers, one of which was piped"
                " underground before the war.",
            ),
        ),
        Case(
            "fr",
            "<p>Écouter cet article de loi lu par un acteur change tout : on y entend la peur de"
            " ceux qui l’ont voté.</p>",
            (
                "Écouter cet article de loi lu par un acteur change tout : on y entend la peur de"
                " ceux qui l’ont voté.",
            ),
        ),
        Case(
            "pl",
            "<p>Odtwórz melodię ze słuchu, radził nauczyciel, a dopiero potem zajrzyj do nut i"
            " policz pomyłki.</p>",
            (
                "Odtwórz melodię ze słuchu, radził nauczyciel, a dopiero potem zajrzyj do nut i"
                " policz pomyłki.",
            ),
        ),
        Case(
            "ja",
            "<p>再生紙の工場では、古い楽譜から作った封筒が静かな人気を集めている。</p>",
            ("再生紙の工場では、古い楽譜から作った封筒が静かな人気を集めている。",),
        ),
    ),
)
