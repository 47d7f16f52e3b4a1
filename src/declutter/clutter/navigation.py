"""Navigation: menus, breadcrumbs, skip links, tables of contents, pagination, tag lists."""

from __future__ import annotations

from declutter.clutter.kind import Case, Kind

TOKENS = (
    "nav", "navbar", "navs", "navigation", "navi", "navlist", "navlinks", "navmenu", "navbox",
    "subnav", "topnav", "mainnav", "sidenav", "footernav", "globalnav", "localnav", "menu", "menus",
    "submenu", "megamenu", "mainmenu", "topmenu", "menubar", "hamburger", "offcanvas", "breadcrumb",
    "breadcrumbs", "crumb", "crumbs", "bcrumb", "breadcrumbtrail", "youarehere", "skiplink",
    "skiplinks", "skipnav", "skiptocontent", "toc", "toctree", "toctitle", "tableofcontents",
    "tocify", "eztoc", "lwptoc", "localtoc", "doctoc", "onthispage", "jumplinks", "anchornav",
    "scrollspy", "pagination", "paginator", "pager", "pagenav", "pagenumbers", "pagenavi",
    "wppagenavi", "pagelinks", "postnav", "postnavigation", "prevnext", "nextprev", "navprevious",
    "navnext", "previouspost", "nextpost", "taglist", "tagcloud", "tagslinks", "posttags", "tags",
    "entrytags", "articletags", "catlinks", "catlist", "backtotop", "gototop", "scrolltop",
    "scrolltotop", "totop", "sitemap",
)  # fmt: skip

PHRASES = {
    "en": (
        "^skip to content", "^skip to main content", "^skip to navigation", "^skip navigation",
        "^jump to content", "^jump to navigation", "^table of contents$", "^in this article$",
        "^on this page$", "^contents$", "^back to top$", "^return to top$", "^previous$", "^next$",
        "^previous page$", "^next page$", "^previous post$", "^next post$", "^older posts$",
        "^post navigation$", "^you are here:", "^tags:", "^tagged with", "^filed under",
        "^posted in", "^more on these topics$", "^main menu$", "^open menu$", "^close menu$",
        "^toggle navigation$",
    ),
    "de": (
        "^zum inhalt springen", "^direkt zum inhalt", "^zum hauptinhalt", "^zur navigation",
        "^inhaltsverzeichnis$", "^inhalt$", "^in diesem artikel$", "^auf dieser seite$",
        "^nach oben$", "^zum seitenanfang$", "^zurück zur startseite$", "^zurück zur übersicht$",
        "^vorherige seite$", "^nächste seite$", "^vorheriger beitrag$", "^nächster beitrag$",
        "^vorheriger artikel$", "^nächster artikel$", "^beitragsnavigation$", "^zurück$",
        "^weiter$", "^sie sind hier:", "^schlagwörter:", "^menü öffnen$",
    ),
    "fr": (
        "^aller au contenu", "^aller au contenu principal", "^passer au contenu",
        "^aller à la navigation", "^sommaire$", "^table des matières$", "^dans cet article$",
        "^au sommaire$", "^retour en haut", "^haut de page$", "^retour à l'accueil$",
        "^page précédente$", "^page suivante$", "^article précédent$", "^article suivant$",
        "^navigation de l'article$", "^précédent$", "^suivant$", "^vous êtes ici", "^étiquettes :",
        "^tags :", "^mots-clés :", "^menu principal$", "^ouvrir le menu$",
    ),
    "es": (
        "^saltar al contenido", "^ir al contenido", "^pasar al contenido principal",
        "^saltar a la navegación", "^tabla de contenidos$", "^índice de contenidos$", "^índice$",
        "^en este artículo$", "^volver arriba$", "^ir arriba$", "^volver al inicio$",
        "^página anterior$", "^página siguiente$", "^entrada anterior$", "^entrada siguiente$",
        "^artículo anterior$", "^artículo siguiente$", "^navegación de entradas$", "^anterior$",
        "^siguiente$", "^estás aquí", "^etiquetas:", "^archivado en", "^menú principal$",
    ),
    "it": (
        "^vai al contenuto", "^salta al contenuto", "^passa al contenuto principale",
        "^indice dei contenuti$", "^sommario$", "^indice$", "^in questo articolo$", "^torna su$",
        "^torna in alto$", "^torna alla home$", "^pagina precedente$", "^pagina successiva$",
        "^articolo precedente$", "^articolo successivo$", "^navigazione articoli$", "^precedente$",
        "^successivo$", "^sei qui:", "^ti trovi in:", "^argomenti:", "^pubblicato in:",
        "^menu principale$",
    ),
    "pt": (
        "^pular para o conteúdo", "^ir para o conteúdo", "^saltar para o conteúdo",
        "^ir para o menu", "^índice$", "^sumário$", "^neste artigo$", "^nesta página$",
        "^voltar ao topo$", "^voltar ao início$", "^página anterior$", "^próxima página$",
        "^post anterior$", "^próximo post$", "^artigo anterior$", "^próximo artigo$",
        "^navegação de post$", "^anterior$", "^próximo$", "^seguinte$", "^você está aqui",
        "^está em:", "^menu principal$",
    ),
    "nl": (
        "^ga naar inhoud", "^ga naar de inhoud", "^naar de inhoud springen", "^naar hoofdinhoud",
        "^spring naar inhoud", "^inhoudsopgave$", "^in dit artikel$", "^op deze pagina$",
        "^terug naar boven$", "^naar boven$", "^terug naar overzicht$", "^vorige pagina$",
        "^volgende pagina$", "^vorig bericht$", "^volgend bericht$", "^vorig artikel$",
        "^volgend artikel$", "^berichtnavigatie$", "^vorige$", "^volgende$", "^u bent hier",
        "^je bent hier", "^hoofdmenu$",
    ),
    "pl": (
        "^przejdź do treści", "^przejdź do głównej treści", "^przejdź do menu", "^spis treści$",
        "^w tym artykule$", "^na tej stronie$", "^do góry$", "^powrót do góry$", "^wróć na górę$",
        "^poprzednia strona$", "^następna strona$", "^poprzedni wpis$", "^następny wpis$",
        "^poprzedni artykuł$", "^następny artykuł$", "^nawigacja wpisu$", "^poprzedni$",
        "^następny$", "^jesteś tutaj", "^tagi:", "^menu główne$",
    ),
    "sv": (
        "^hoppa till innehåll", "^hoppa till huvudinnehåll", "^gå direkt till innehåll",
        "^till innehållet$", "^innehållsförteckning$", "^på denna sida$", "^i den här artikeln$",
        "^till toppen$", "^tillbaka till toppen$", "^föregående sida$", "^nästa sida$",
        "^föregående inlägg$", "^nästa inlägg$", "^äldre inlägg$", "^nyare inlägg$",
        "^inläggsnavigering$", "^föregående$", "^nästa$", "^du är här:", "^ämnen i artikeln",
        "^huvudmeny$",
    ),
    "da": (
        "^gå til indhold", "^gå til hovedindhold", "^spring til indhold", "^hop til indhold",
        "^indholdsfortegnelse$", "^indhold$", "^i denne artikel$", "^på denne side$",
        "^til toppen$", "^tilbage til toppen$", "^forrige side$", "^næste side$",
        "^forrige indlæg$", "^næste indlæg$", "^forrige artikel$", "^næste artikel$",
        "^indlægsnavigation$", "^forrige$", "^næste$", "^du er her:", "^emner:", "^emneord:",
    ),
    "no": (
        "^gå til innhold", "^hopp til innhold", "^hopp til hovedinnhold", "^hopp rett til",
        "^innholdsfortegnelse$", "^innhold$", "^i denne artikkelen$", "^på denne siden$",
        "^til toppen$", "^tilbake til toppen$", "^forrige side$", "^neste side$",
        "^forrige innlegg$", "^neste innlegg$", "^forrige artikkel$", "^neste artikkel$",
        "^innleggsnavigasjon$", "^forrige$", "^neste$", "^du er her:", "^emneord:", "^hovedmeny$",
    ),
    "fi": (
        "^siirry sisältöön", "^siirry pääsisältöön", "^siirry suoraan sisältöön",
        "^hyppää sisältöön", "^sisällysluettelo$", "^tällä sivulla$", "^takaisin ylös$",
        "^sivun alkuun$", "^edellinen sivu$", "^seuraava sivu$", "^edellinen artikkeli$",
        "^seuraava artikkeli$", "^artikkelien selaus$", "^edellinen$", "^seuraava$", "^olet tässä:",
        "^avainsanat:", "^päävalikko$", "^avaa valikko$",
    ),
    "ru": (
        "^перейти к содержимому", "^перейти к содержанию", "^перейти к основному содержанию",
        "^перейти к контенту", "^содержание$", "^содержание статьи", "^оглавление$",
        "^в этой статье$", "^наверх$", "^вернуться наверх$", "^вернуться к началу$", "^на главную$",
        "^предыдущая страница$", "^следующая страница$", "^предыдущая запись$",
        "^следующая запись$", "^предыдущая статья$", "^следующая статья$", "^навигация по записям$",
        "^предыдущая$", "^следующая$", "^вы здесь:", "^теги:", "^метки:", "^рубрика:",
        "^показать ещё$", "^показать еще$",
    ),
    "uk": (
        "^перейти до вмісту", "^перейти до основного вмісту", "^перейти до контенту", "^зміст$",
        "^зміст статті", "^у цій статті$", "^нагору$", "^на головну$", "^попередня сторінка$",
        "^наступна сторінка$", "^попередній запис$", "^наступний запис$", "^попередня стаття$",
        "^наступна стаття$", "^навігація записів$", "^попередня$", "^наступна$", "^ви тут:",
        "^теги:", "^мітки:", "^рубрики:",
    ),
    "tr": (
        "^içeriğe geç", "^içeriğe atla", "^ana içeriğe atla", "^ana içeriğe geç", "^içindekiler$",
        "^bu yazıda$", "^bu sayfada$", "^yukarı çık$", "^başa dön$", "^sayfanın başına dön$",
        "^ana sayfaya dön$", "^önceki sayfa$", "^sonraki sayfa$", "^önceki yazı$", "^sonraki yazı$",
        "^önceki haber$", "^sonraki haber$", "^yazı dolaşımı$", "^yazı gezinmesi$", "^önceki$",
        "^sonraki$", "^buradasınız", "^etiketler:",
    ),
    "cs": (
        "^přejít k obsahu", "^přeskočit na obsah", "^přejít k hlavnímu obsahu", "^přejít na obsah",
        "^obsah$", "^obsah článku$", "^v tomto článku$", "^na této stránce$", "^zpět nahoru$",
        "^zpět na začátek$", "^předchozí stránka$", "^následující stránka$", "^další stránka$",
        "^předchozí článek$", "^následující článek$", "^další článek$", "^navigace pro příspěvek$",
        "^předchozí$", "^následující$", "^nacházíte se zde", "^jste zde:", "^štítky:",
        "^klíčová slova:",
    ),
    "ja": (
        "^コンテンツへスキップ", "^本文へスキップ", "^本文へ移動", "^メインコンテンツへ",
        "^ナビゲーションへ移動", "^目次$", "^もくじ$", "^この記事の目次", "^この記事の内容$",
        "^このページの内容$", "^ページトップへ", "^トップへ戻る$", "^ページの先頭へ", "^前のページ",
        "^次のページ", "^前の記事$", "^次の記事$", "^前へ$", "^次へ$", "^投稿ナビゲーション$",
        "^現在位置", "^現在地：", "^一覧へ戻る$", "^一覧に戻る$", "^タグ：", "^カテゴリー：",
        "^この記事のタグ", "^関連キーワード$", "^メニューを開く$", "^メニューを閉じる$",
    ),
    "zh": (
        "^跳至内容", "^跳到内容", "^跳转到主要内容", "^跳到主要內容", "^跳至主要內容",
        "^跳至主要内容", "^目录$", "^目錄$", "^文章目录$", "^文章目錄$", "^本文目录$", "^本页内容$",
        "^返回顶部$", "^回到顶部$", "^回到頂端$", "^返回首页$", "^回首頁$", "^上一篇$", "^下一篇$",
        "^上一篇：", "^下一篇：", "^上一页$", "^下一页$", "^上一頁$", "^下一頁$", "^文章导航$",
        "^文章導覽$", "^当前位置", "^您的位置", "^目前位置", "^您在這裡", "^标签：", "^標籤：",
        "^关键词：", "^關鍵字：", "^返回列表$", "^回列表頁$",
    ),
    "ko": (
        "^본문 바로가기", "^본문으로 바로가기", "^콘텐츠로 건너뛰기", "^메뉴 바로가기",
        "^주메뉴 바로가기", "^목차$", "^이 글의 목차", "^맨 위로$", "^맨위로$", "^위로 가기$",
        "^이전 페이지$", "^다음 페이지$", "^이전 글$", "^다음 글$", "^이전글$", "^다음글$",
        "^이전 기사$", "^다음 기사$", "^글 탐색$", "^이전$", "^다음$", "^현재 위치", "^태그:",
        "^관련 태그$", "^목록으로$", "^메뉴 열기$", "^메뉴 닫기$", "^전체 메뉴$",
    ),
    "ar": (
        "^تخطي إلى المحتوى", "^تخطى إلى المحتوى", "^انتقل إلى المحتوى", "^التجاوز إلى المحتوى",
        "^تجاوز إلى المحتوى الرئيسي", "^جدول المحتويات$", "^محتويات المقال$", "^في هذا المقال$",
        "^العودة إلى الأعلى$", "^العودة للأعلى$", "^العودة إلى أعلى الصفحة$", "^الصفحة السابقة$",
        "^الصفحة التالية$", "^المقال السابق$", "^المقال التالي$", "^تصفح المقالات$", "^السابق$",
        "^التالي$", "^أنت هنا", "^الوسوم:", "^كلمات مفتاحية", "^القائمة الرئيسية$",
    ),
    "el": (
        "^μετάβαση στο περιεχόμενο", "^παράκαμψη προς το κυρίως περιεχόμενο",
        "^πίνακας περιεχομένων$", "^περιεχόμενα$", "^επιστροφή στην κορυφή$",
        "^προηγούμενη σελίδα$", "^επόμενη σελίδα$", "^προηγούμενο άρθρο$", "^επόμενο άρθρο$",
        "^πλοήγηση άρθρων$", "^προηγούμενο$", "^επόμενο$", "^βρίσκεστε εδώ", "^ετικέτες:",
    ),
    "he": (
        "^דלג לתוכן", "^דילוג לתוכן", "^דלג לתוכן העיקרי", "^תוכן עניינים$", "^תוכן העניינים$",
        "^חזרה למעלה$", "^בחזרה למעלה$", "^העמוד הקודם$", "^העמוד הבא$", "^הכתבה הבאה$",
        "^הפוסט הקודם$", "^הפוסט הבא$", "^ניווט בפוסטים$", "^אתה נמצא כאן", "^תגיות:",
        "^תפריט ראשי$",
    ),
    "hi": (
        "^सामग्री पर जाएं", "^मुख्य सामग्री पर जाएं", "^विषय सूची$", "^विषय-सूची$", "^इस लेख में$",
        "^ऊपर जाएं$", "^वापस ऊपर जाएं$", "^पिछला पेज$", "^अगला पेज$", "^पिछला लेख$", "^अगला लेख$",
        "^पिछली खबर$", "^अगली खबर$", "^टैग:", "^टैग्स:",
    ),
    "vi": (
        "^bỏ qua nội dung", "^bỏ qua đến nội dung", "^chuyển đến nội dung", "^mục lục$",
        "^nội dung bài viết$", "^nội dung chính$", "^về đầu trang$", "^lên đầu trang$",
        "^trang trước$", "^trang sau$", "^bài trước$", "^bài tiếp theo$", "^bài viết trước$",
        "^điều hướng bài viết$", "^bạn đang ở đây", "^từ khóa:", "^từ khoá:", "^chủ đề:",
    ),
    "id": (
        "^langsung ke konten", "^lewati ke konten", "^lompat ke konten", "^lompat ke isi",
        "^daftar isi$", "^dalam artikel ini$", "^kembali ke atas$", "^halaman sebelumnya$",
        "^halaman berikutnya$", "^halaman selanjutnya$", "^artikel sebelumnya$",
        "^artikel berikutnya$", "^navigasi pos$", "^sebelumnya$", "^selanjutnya$", "^anda di sini",
        "^topik terkait$",
    ),
    "hu": (
        "^ugrás a tartalomra", "^ugrás a tartalomhoz", "^kilépés a tartalomba",
        "^tovább a tartalomra", "^tartalomjegyzék$", "^ebben a cikkben$", "^vissza a tetejére$",
        "^lap tetejére$", "^előző oldal$", "^következő oldal$", "^előző cikk$", "^következő cikk$",
        "^bejegyzés navigáció$", "^előző$", "^következő$", "^jelenlegi hely$", "^címkék:",
    ),
    "ro": (
        "^sari la conținut", "^mergi la conținut", "^mergi la conţinutul principal",
        "^mergi la conținutul principal", "^cuprins$", "^în acest articol$", "^înapoi sus$",
        "^mergi sus$", "^pagina anterioară$", "^pagina următoare$", "^articolul anterior$",
        "^articolul următor$", "^navigare în articole$", "^anteriorul$", "^următorul$",
        "^ești aici:", "^te afli aici", "^etichete:",
    ),
    "bg": (
        "^към съдържанието", "^преминаване към съдържанието", "^прескочи към съдържанието",
        "^премини към основното съдържание", "^съдържание$", "^в тази статия$", "^обратно горе$",
        "^към началото$", "^нагоре$", "^предишна страница$", "^следваща страница$",
        "^предишна статия$", "^следваща статия$", "^предишна публикация", "^следваща публикация",
        "^предишна$", "^следваща$", "^вие сте тук", "^етикети:", "^тагове:", "^ключови думи:",
        "^рубрика:",
    ),
    "hr": (
        "^preskoči na sadržaj", "^preskoči na glavni sadržaj", "^skoči na sadržaj",
        "^prijeđi na sadržaj", "^sadržaj$", "^sadržaj članka$", "^u ovom članku$",
        "^natrag na vrh$", "^povratak na vrh$", "^na vrh$", "^prethodna stranica$",
        "^sljedeća stranica$", "^prethodni članak$", "^sljedeći članak$", "^prethodna objava$",
        "^sljedeća objava$", "^navigacija objava$", "^prethodno$", "^sljedeće$",
        "^nalazite se ovdje", "^oznake:", "^ključne riječi:", "^glavni izbornik$",
    ),
    "sr": (
        "^скочи на садржај", "^пређи на садржај", "^садржај$", "^у овом чланку$", "^назад на врх$",
        "^претходна страна$", "^следећа страна$", "^претходни чланак$", "^следећи чланак$",
        "^кретање чланка$", "^претходна вест$", "^следећа вест$", "^ознаке:", "^тагови:",
        "^кључне речи:", "^skoči na sadržaj", "^pređi na sadržaj", "^preskoči na sadržaj",
        "^sadržaj$", "^prethodna vest$", "^sledeća vest$", "^prethodni članak$", "^sledeći članak$",
        "^kretanje članka$", "^povratak na vrh$", "^tagovi:", "^oznake:", "^ključne reči:",
    ),
    "sk": (
        "^preskočiť na obsah", "^prejsť na obsah", "^prejsť na hlavný obsah",
        "^skočiť na hlavný obsah", "^obsah článku$", "^obsah$", "^v tomto článku$",
        "^späť na začiatok$", "^späť hore$", "^na začiatok$", "^predchádzajúca stránka$",
        "^nasledujúca stránka$", "^ďalšia strana$", "^predchádzajúci článok$",
        "^nasledujúci článok$", "^ďalší článok$", "^navigácia v článku$", "^predchádzajúce$",
        "^nasledujúce$", "^nachádzate sa tu", "^ste tu:", "^štítky:", "^značky:", "^kľúčové slová:",
    ),
    "sl": (
        "^skoči na vsebino", "^skoči na glavno vsebino", "^preskoči na vsebino",
        "^pojdi na vsebino", "^vsebina članka$", "^kazalo$", "^kazalo vsebine$", "^v tem članku$",
        "^nazaj na vrh$", "^na vrh$", "^prejšnja stran$", "^naslednja stran$", "^prejšnji članek$",
        "^naslednji članek$", "^prejšnji prispevek$", "^naslednji prispevek$",
        "^navigacija prispevka$", "^nahajate se tukaj", "^oznake:", "^ključne besede:", "^značke:",
        "^glavni meni$",
    ),
    "ca": (
        "^vés al contingut", "^ves al contingut", "^salta al contingut", "^aneu al contingut",
        "^índex$", "^índex de continguts$", "^continguts$", "^en aquest article$", "^torna a dalt$",
        "^torna amunt$", "^pujar$", "^pàgina anterior$", "^pàgina següent$", "^article anterior$",
        "^article següent$", "^entrada anterior", "^entrada següent", "^navegació d'entrades$",
        "^següent$", "^sou aquí:", "^ets aquí:", "^etiquetes:", "^arxivat a:",
    ),
    "fa": (
        "^رفتن به محتوا", "^پرش به محتوا", "^پرش به محتوای اصلی", "^رفتن به محتوای اصلی",
        "^فهرست مطالب$", "^فهرست محتوا", "^آنچه در این مقاله", "^بازگشت به بالا", "^صفحه قبل",
        "^صفحه بعد", "^مطلب قبلی", "^مطلب بعدی", "^نوشته قبلی", "^نوشته بعدی", "^نوشتهٔ پیشین",
        "^نوشتهٔ بعدی", "^راهبری نوشته", "^قبلی$", "^بعدی$", "^برچسب‌ها", "^برچسب ها", "^برچسب:",
        "^دسته‌بندی:", "^کلیدواژه‌ها",
    ),
    "ur": (
        "^مواد پر جائیں", "^براہ راست مواد", "^مواد کی طرف جائیں", "^فہرست مضامین$",
        "^اس مضمون میں$", "^اوپر جائیں$", "^واپس اوپر", "^پچھلا صفحہ$", "^اگلا صفحہ$",
        "^پچھلی خبر$", "^اگلی خبر$", "^پچھلا مضمون$", "^اگلا مضمون$", "^پچھلا$", "^اگلا$", "^ٹیگز:",
        "^ٹیگ:", "^موضوعات:",
    ),
    "bn": (
        "^মূল কনটেন্টে যান", "^বিষয়বস্তুতে চলুন", "^বিষয়বস্তুতে চলুন", "^কনটেন্টে যান",
        "^সূচিপত্র$", "^উপরে যান$", "^আগের পাতা$", "^পরের পাতা$", "^পূর্ববর্তী খবর", "^পরবর্তী খবর",
        "^আগের সংবাদ", "^পরের সংবাদ", "^পূর্ববর্তী$", "^পরবর্তী$", "^আগের খবর$", "^পরের খবর$",
        "^ট্যাগ:", "^ট্যাগস:", "^বিষয়:", "^বিষয়:", "^প্রচ্ছদ$",
    ),
    "ms": (
        "^langkau ke kandungan", "^terus ke kandungan", "^skip ke kandungan", "^kandungan$",
        "^isi kandungan$", "^dalam artikel ini$", "^kembali ke atas", "^halaman sebelum",
        "^halaman seterusnya", "^artikel sebelumnya$", "^artikel seterusnya$", "^navigasi pos$",
        "^sebelumnya$", "^seterusnya$", "^anda di sini", "^tag:", "^kata kunci:",
    ),
    "th": (
        "^ข้ามไปยังเนื้อหา", "^ข้ามไปที่เนื้อหา", "^ข้ามไปยังเนื้อหาหลัก", "^สารบัญ$",
        "^ในบทความนี้", "^กลับไปด้านบน", "^กลับขึ้นด้านบน", "^หน้าก่อนหน้า$", "^หน้าถัดไป$",
        "^บทความก่อนหน้า", "^บทความถัดไป", "^ข่าวก่อนหน้า", "^ข่าวถัดไป", "^เรื่องก่อนหน้า",
        "^เรื่องถัดไป", "^แนะแนวเรื่อง", "^ก่อนหน้า$", "^ถัดไป$", "^แท็ก:", "^แท็กที่เกี่ยวข้อง",
        "^ป้ายกำกับ", "^หน้าแรก$",
    ),
    "et": (
        "^liigu sisu juurde", "^liigu edasi põhisisu juurde", "^jäta vahele", "^mine sisu juurde",
        "^sisukord$", "^selles artiklis$", "^tagasi üles$", "^eelmine leht$", "^järgmine leht$",
        "^eelmine artikkel$", "^järgmine artikkel$", "^eelmine postitus", "^järgmine postitus",
        "^navigeerimine$", "^eelmine$", "^järgmine$", "^asukoht:", "^märksõnad:", "^sildid:",
        "^teemad:",
    ),
    "lv": (
        "^pāriet uz saturu", "^pāriet uz galveno saturu", "^doties uz saturu", "^saturs$",
        "^satura rādītājs$", "^šajā rakstā$", "^uz augšu$", "^atpakaļ uz augšu",
        "^iepriekšējā lapa$", "^nākamā lapa$", "^iepriekšējais raksts", "^nākamais raksts",
        "^ziņu izvēlne$", "^ziņu navigācija", "^iepriekšējais$", "^nākamais$",
        "^jūs atrodaties šeit", "^birkas:", "^tēmas:", "^atslēgvārdi:",
    ),
    "lt": (
        "^eiti prie turinio", "^pereiti prie turinio", "^pereiti į pagrindinį turinį",
        "^pereiti į turinį", "^turinys$", "^straipsnio turinys$", "^šiame straipsnyje$",
        "^į viršų$", "^grįžti į viršų", "^ankstesnis puslapis", "^kitas puslapis$",
        "^ankstesnis straipsnis", "^kitas straipsnis$", "^navigacija tarp įrašų",
        "^ankstesnis įrašas", "^kitas įrašas", "^jūs esate čia", "^žymos:", "^raktažodžiai:",
        "^temos:",
    ),
    "ka": (
        "^შიგთავსზე გადასვლა", "^შინაარსზე გადასვლა", "^სარჩევი$", "^ამ სტატიაში$", "^ზემოთ$",
        "^წინა გვერდი$", "^შემდეგი გვერდი$", "^წინა სტატია$", "^შემდეგი სტატია$", "^წინა სიახლე$",
        "^შემდეგი სიახლე$", "^პოსტის ნავიგაცია$", "^წინა$", "^შემდეგი$", "^თეგები:", "^ტეგები:",
        "^კატეგორია:",
    ),
    "hy": (
        "^անցնել բովանդակությանը", "^անցնել հիմնական բովանդակությանը", "^բովանդակություն$",
        "^վերև$", "^նախորդ էջ$", "^հաջորդ էջ$", "^նախորդ հոդվածը$", "^հաջորդ հոդվածը$",
        "^նախորդ նյութը$", "^հաջորդ նյութը$", "^նախորդ$", "^հաջորդ$", "^պիտակներ:", "^թեգեր:",
        "^բաժին:",
    ),
    "kk": (
        "^мазмұнға өту", "^негізгі мазмұнға өту", "^мазмұны$", "^жоғары$", "^алдыңғы бет$",
        "^келесі бет$", "^алдыңғы мақала$", "^келесі мақала$", "^алдыңғы жаңалық",
        "^келесі жаңалық", "^алдыңғы$", "^келесі$", "^тегтер:", "^тэгтер:", "^белгілер:",
        "^басты бет$",
    ),
    "az": (
        "^məzmuna keç", "^əsas məzmuna keç", "^mündəricat$", "^yuxarı qayıt", "^yuxarı$",
        "^əvvəlki səhifə$", "^növbəti səhifə$", "^əvvəlki xəbər$", "^növbəti xəbər$",
        "^əvvəlki məqalə$", "^növbəti məqalə$", "^əvvəlki$", "^növbəti$", "^teqlər:",
        "^açar sözlər:", "^ana səhifə$",
    ),
    "ta": (
        "^உள்ளடக்கத்திற்குச் செல்ல", "^உள்ளடக்கத்துக்கு செல்ல", "^உள்ளடக்கம்$", "^பொருளடக்கம்$",
        "^மேலே செல்ல", "^முந்தைய பக்கம்$", "^அடுத்த பக்கம்$", "^முந்தைய கட்டுரை", "^அடுத்த கட்டுரை",
        "^முந்தைய செய்தி", "^அடுத்த செய்தி", "^முந்தைய$", "^அடுத்து$", "^குறிச்சொற்கள்",
        "^முகப்பு$",
    ),
    "mr": (
        "^मुख्य मजकुराकडे जा", "^मजकुरावर जा", "^सामग्रीवर जा", "^अनुक्रमणिका$", "^या लेखात$",
        "^वर जा$", "^मागील पान$", "^पुढील पान$", "^मागील लेख$", "^पुढील लेख$", "^मागील बातमी$",
        "^पुढील बातमी$", "^मागील$", "^पुढील$", "^टॅग्स:", "^टॅग:", "^मुख्यपृष्ठ$",
    ),
    "tl": (
        "^laktawan patungo sa nilalaman", "^lumaktaw sa nilalaman", "^mga nilalaman$",
        "^talaan ng nilalaman", "^sa artikulong ito$", "^bumalik sa itaas", "^nakaraang pahina",
        "^susunod na pahina", "^nakaraang artikulo", "^susunod na artikulo", "^nakaraan$",
        "^susunod$", "^mga tag:",
    ),
    "sw": (
        "^ruka hadi kwenye maudhui", "^nenda kwenye maudhui", "^yaliyomo$", "^katika makala hii$",
        "^rudi juu$", "^ukurasa uliopita$", "^ukurasa unaofuata$", "^makala iliyopita$",
        "^makala inayofuata$", "^habari iliyopita$", "^habari inayofuata$", "^iliyotangulia$",
        "^inayofuata$", "^mada:",
    ),
    "mk": (
        "^прескокни на содржината", "^оди на содржина", "^прејди на содржината", "^содржина$",
        "^во оваа статија$", "^назад на врвот", "^претходна страница$", "^следна страница$",
        "^претходна статија$", "^следна статија$", "^претходна вест$", "^следна вест$",
        "^претходно$", "^следно$", "^тагови:", "^клучни зборови:", "^ознаки:",
    ),
    "sq": (
        "^kalo te përmbajtja", "^hidhu te lënda", "^kalo tek përmbajtja", "^shko te përmbajtja",
        "^përmbajtja$", "^në këtë artikull$", "^kthehu lart", "^faqja e mëparshme",
        "^faqja tjetër$", "^artikulli paraprak", "^artikulli tjetër", "^artikulli i mëparshëm",
        "^lëvizje nëpër postime", "^i mëparshmi$", "^tjetri$", "^etiketa:", "^fjalë kyçe:",
        "^ballina$",
    ),
}  # fmt: skip

KIND = Kind(
    role="navigation",
    summary="Ways around the site or page: menu, breadcrumb, skip link, contents, pages, tags.",
    tokens=TOKENS,
    phrases=PHRASES,
    max_words=20,
    examples=(
        Case(
            "en",
            '<nav class="post-nav"><a href="/p/41" rel="prev">Previous post</a></nav>'
            '<a class="to-top" href="#top">Back to top</a>',
            ("Previous post", "Back to top"),
        ),
        Case(
            "de",
            '<div class="toc"><p>Inhaltsverzeichnis</p><ul><li><a href="#a">Der alte Deich</a></li>'
            '<li><a href="#b">Wer zahlt?</a></li></ul></div>',
            ("Inhaltsverzeichnis", "Der alte Deich", "Wer zahlt?"),
        ),
        Case(
            "es",
            '<div class="entry-tags">Etiquetas: <a href="/tag/acequias">acequias</a>,'
            ' <a href="/tag/riego">riego</a></div>',
            ("Etiquetas: acequias, riego",),
        ),
        Case(
            "ja",
            '<ul class="pager"><li><a href="?p=1">前のページ</a></li>'
            '<li><a href="?p=3">次のページ</a></li></ul>',
            ("前のページ", "次のページ"),
        ),
        Case(
            "ru",
            '<div class="breadcrumbs">Вы здесь: <a href="/">Главная</a> / <a href="/r">Реки</a> /'
            " Паромы</div>",
            ("Вы здесь: Главная / Реки / Паромы",),
        ),
    ),
    near_misses=(
        Case(
            "en",
            "<p>Skip to the main hall and you miss the best of the building: the back stairs,"
            " still painted with the price of coal.</p>",
            (
                "Skip to the main hall and you miss the best of the building: the back stairs,"
                " still painted with the price of coal.",
            ),
        ),
        Case(
            "fr",
            "<p>Le sommaire du registre tenait sur une page, mais il a fallu trois hivers pour en"
            " déchiffrer la suivante.</p>",
            (
                "Le sommaire du registre tenait sur une page, mais il a fallu trois hivers pour en"
                " déchiffrer la suivante.",
            ),
        ),
        Case(
            "sv",
            "<p>Nästa sida i dagboken är tom, och på den därpå följande står bara ordet snö,"
            " skrivet tre gånger.</p>",
            (
                "Nästa sida i dagboken är tom, och på den därpå följande står bara ordet snö,"
                " skrivet tre gånger.",
            ),
        ),
        Case(
            "zh",
            "<p>他翻到目录的下一页，发现有人用铅笔在空白处画了一张去码头的地图。</p>",
            ("他翻到目录的下一页，发现有人用铅笔在空白处画了一张去码头的地图。",),
        ),
    ),
)
