"""Reader comments, their headings and counters, and the form to write one."""

from __future__ import annotations

from declutter.clutter.kind import Case, Kind

TOKENS = (
    "comment", "comments", "commentlist", "commentform", "commentarea", "commentbody",
    "commentmetadata", "commenter", "commenters", "commentcount", "nocomments", "respond",
    "reply", "replies", "replyto", "disqus", "dsq", "livefyre", "hyvor", "commento", "utterances",
    "giscus", "isso", "cusdis", "viafoura", "spotim", "openweb", "vuukle", "intensedebate",
    "wpdiscuz", "wpd", "akismet", "fbcomments", "usercomments", "kommentar", "kommentare",
    "kommentarer", "commentaire", "commentaires", "comentario", "comentarios", "commenti",
    "reactie", "reacties", "komentarz", "komentarze", "komentare", "yorum", "yorumlar",
    "kommentti", "kommentit", "coment", "coments", "komment", "koment", "komentar", "komentari",
    "komentarji", "komentarai", "kommentarii", "otzyvy", "binhluan",
)  # fmt: skip

PHRASES = {
    "en": (
        "^comments$", "^leave a reply", "^leave a comment", "^post a comment", "^add a comment",
        "^write a comment", "^join the conversation$", "^join the discussion$", "^no comments$",
        "^no comments yet", "^be the first to comment", "^comments are closed",
        "comments are closed.$", "^view comments", "^show comments", "^load more comments",
        "^see all comments", "^reader comments$", "^cancel reply$", "^reply$", "^post comment$",
        "^your comment", "your email address will not be published", "required fields are marked",
        "save my name, email, and website", "log in to comment", "sign in to comment",
        "must be logged in to post a comment", "your comment is awaiting moderation",
        "notify me of follow-up comments", "uses akismet to reduce spam", "^sort by: newest",
    ),
    "de": (
        "^kommentare$", "^kommentar schreiben", "^kommentar verfassen",
        "^schreibe einen kommentar", "^schreiben sie einen kommentar",
        "^einen kommentar schreiben", "^kommentar hinterlassen", "^hinterlasse einen kommentar",
        "^kommentare anzeigen", "^keine kommentare$", "^antworten$", "^antwort abbrechen$",
        "^kommentar abschicken$", "^kommentar melden$",
        "deine e-mail-adresse wird nicht veröffentlicht", "erforderliche felder sind mit",
        "die kommentarfunktion ist geschlossen", "^diskutieren sie mit", "^alle kommentare",
    ),
    "fr": (
        "^commentaires$", "^laisser un commentaire", "^laissez un commentaire",
        "^ajouter un commentaire", "^poster un commentaire", "^publier un commentaire",
        "^aucun commentaire", "^répondre$", "^annuler la réponse", "^voir les commentaires",
        "^laisser le commentaire$", "^réagir à cet article", "les commentaires sont fermés",
        "votre adresse e-mail ne sera pas publiée", "les champs obligatoires sont indiqués avec",
        "^soyez le premier à commenter", "connectez-vous pour commenter",
    ),
    "es": (
        "^comentarios$", "^comentar$", "^deja un comentario", "^deja una respuesta",
        "^dejar un comentario", "^escribe un comentario", "^añadir un comentario",
        "^publicar el comentario$", "^publicar comentario$", "^responder$",
        "^cancelar la respuesta$", "^ver comentarios", "^no hay comentarios", "^sin comentarios$",
        "tu dirección de correo electrónico no será", "los campos obligatorios están marcados",
        "los comentarios están cerrados", "^sé el primero en comentar",
        "inicia sesión para comentar",
    ),
    "it": (
        "^commenti$", "^lascia un commento", "^scrivi un commento", "^aggiungi un commento",
        "^invia commento$", "^rispondi$", "^annulla risposta$", "^nessun commento",
        "^mostra commenti", "^leggi i commenti", "^tutti i commenti$", "i commenti sono chiusi",
        "il tuo indirizzo email non sarà pubblicato", "i campi obbligatori sono contrassegnati",
        "devi essere connesso per inviare un commento",
    ),
    "pt": (
        "^responder$", "^comentar$", "^comentários$", "^deixe um comentário",
        "^deixe uma resposta", "^deixe o seu comentário", "^deixe seu comentário",
        "^escreva um comentário", "^enviar comentário$", "^cancelar resposta$",
        "^nenhum comentário", "^sem comentários$", "^ver comentários",
        "o seu endereço de e-mail não será publicado", "o seu endereço de email não será",
        "campos obrigatórios são marcados com", "os comentários estão encerrados",
        "^seja o primeiro a comentar",
    ),
    "nl": (
        "^reacties$", "^geef een reactie", "^laat een reactie achter", "^plaats een reactie",
        "^reactie plaatsen$", "^reactie annuleren$", "^reageer op dit artikel", "^geen reacties",
        "^beantwoorden$", "^bekijk reacties", "^alle reacties$",
        "je e-mailadres wordt niet gepubliceerd", "het e-mailadres wordt niet gepubliceerd",
        "vereiste velden zijn gemarkeerd met", "reageren is niet meer mogelijk",
    ),
    "pl": (
        "^komentarze$", "^dodaj komentarz", "^zostaw komentarz", "^napisz komentarz",
        "^skomentuj$", "^brak komentarzy", "^odpowiedz$", "^anuluj pisanie odpowiedzi$",
        "^zobacz komentarze", "^pokaż komentarze", "^opublikuj komentarz$",
        "twój adres e-mail nie zostanie opublikowany", "wymagane pola są oznaczone",
        "aby dodać komentarz", "^bądź pierwszy, który skomentuje",
        "możliwość komentowania została",
    ),
    "sv": (
        "^kommentarer$", "^lämna en kommentar", "^lämna ett svar", "^skriv en kommentar",
        "^kommentera$", "^kommentera artikeln", "^inga kommentarer", "^avbryt svar$",
        "^publicera kommentar$", "^visa kommentarer", "^läs kommentarer", "^alla kommentarer$",
        "din e-postadress kommer inte publiceras", "obligatoriska fält är märkta",
        "kommentarer inaktiverade", "kommentarsfältet är stängt",
    ),
    "da": (
        "^kommentarer$", "^skriv et svar", "^skriv en kommentar", "^læg en kommentar",
        "^efterlad en kommentar", "^ingen kommentarer", "^annuller svar$", "^send kommentar$",
        "^vis kommentarer", "din e-mailadresse vil ikke blive publiceret",
        "krævede felter er markeret med", "der er lukket for kommentarer", "^deltag i debatten",
    ),
    "no": (
        "^kommentarer$", "^legg igjen en kommentar", "^legg igjen et svar", "^legg til kommentar",
        "^skriv en kommentar", "^ingen kommentarer", "^avbryt svar$", "^publiser kommentar$",
        "^vis kommentarer", "^delta i debatten", "din e-postadresse vil ikke bli publisert",
        "obligatoriske felt er merket med", "kommentarfeltet er stengt",
        "kommentarfeltet er lukket",
    ),
    "fi": (
        "^kommentit$", "^kommentoi$", "^jätä kommentti", "^kirjoita kommentti",
        "^lisää kommentti", "^lähetä kommentti$", "^ei kommentteja", "^vastaa$",
        "^peruuta vastaus$", "^näytä kommentit", "^osallistu keskusteluun",
        "sähköpostiosoitettasi ei julkaista", "pakolliset kentät on merkitty",
        "kommentointi on suljettu",
    ),
    "ru": (
        "^комментарии$", "^комментарии (", "^добавить комментарий", "^оставить комментарий",
        "^написать комментарий", "^оставьте комментарий", "^отправить комментарий$",
        "^комментариев нет", "^нет комментариев", "^комментариев пока нет", "^ответить$",
        "^отменить ответ", "^показать комментарии", "^все комментарии", "^читайте комментарии",
        "ваш адрес email не будет опубликован", "обязательные поля помечены",
        "комментарии закрыты",
    ),
    "uk": (
        "^коментарі$", "^коментарі (", "^додати коментар", "^залишити коментар",
        "^залишити відповідь", "^написати коментар", "^немає коментарів", "^коментарів немає",
        "^відповісти$", "^скасувати відповідь", "^опублікувати коментар$", "^всі коментарі",
        "ваша e-mail адреса не оприлюднюватиметься", "обов'язкові поля позначені",
        "коментарі закриті",
    ),
    "tr": (
        "^yorumlar$", "^yorum yap", "^yorum yaz", "^yorum gönder$", "^bir yanıt yazın",
        "^bir cevap yazın", "^bir yorum yazın", "^yanıtla$", "^cevapla$", "^henüz yorum yok",
        "^yorumları göster", "^ilk yorumu sen yap", "^ilk yorum yapan siz olun",
        "e-posta adresiniz yayınlanmayacak", "gerekli alanlar", "yorumlar kapalı",
    ),
    "cs": (
        "^komentáře$", "^komentáře (", "^přidat komentář", "^napsat komentář",
        "^zanechat komentář", "^odeslat komentář$", "^žádné komentáře", "^odpovědět$",
        "^zrušit odpověď", "^zobrazit komentáře", "^vstoupit do diskuse", "^diskuse (",
        "vaše e-mailová adresa nebude zveřejněna", "vyžadované informace jsou označeny",
        "diskuse je uzavřena",
    ),
    "ja": (
        "^コメント$", "^コメント一覧", "^コメントを残す", "^コメントする$", "^コメントを書く",
        "^コメントを投稿", "^コメントを送信$", "^コメントをキャンセル",
        "^コメントはまだありません", "^返信$", "^返信する$", "^コメントを見る",
        "^みんなのコメント", "メールアドレスが公開されることはありません",
        "コメントの受付は終了しました", "コメントを投稿するには",
    ),
    "zh": (
        "^评论$", "^評論$", "^留言$", "^发表评论", "^發表評論", "^发表回复", "^發表留言",
        "^發佈留言", "^我要留言", "^我要评论", "^写评论", "^查看评论", "^全部评论", "^最新评论",
        "^暂无评论", "^网友评论", "^網友評論", "^回复$", "^回覆$", "^取消回复", "^取消回覆",
        "您的邮箱地址不会被公开", "發佈留言必須填寫的電子郵件地址不會公開", "必填项已用",
        "登录后才能评论",
    ),
    "ko": (
        "^댓글$", "^댓글 달기", "^댓글 쓰기", "^댓글쓰기", "^댓글 남기기", "^댓글 작성",
        "^댓글 등록$", "^댓글 보기", "^전체 댓글", "^답글$", "^답글 달기", "^답글 남기기",
        "^답글쓰기", "^응답 취소$", "이메일 주소는 공개되지 않습니다", "필수 필드는",
        "로그인 후 댓글", "^등록된 댓글이 없습니다",
    ),
    "ar": (
        "^التعليقات$", "^تعليقات$", "^التعليقات (", "^اترك تعليقا", "^اترك تعليقًا", "^اترك ردا",
        "^أضف تعليق", "^أضف تعليقك", "^إرسال التعليق$", "^إلغاء الرد$", "^لا توجد تعليقات",
        "^شارك برأيك$", "لن يتم نشر عنوان بريدك الإلكتروني", "الحقول الإلزامية مشار إليها",
        "التعليقات مغلقة",
    ),
    "el": (
        "^σχόλια$", "^αφήστε μια απάντηση", "^αφήστε ένα σχόλιο", "^αφήστε σχόλιο",
        "^προσθήκη σχολίου", "^δημοσίευση σχολίου$", "^δεν υπάρχουν σχόλια",
        "η ηλ. διεύθυνση σας δεν δημοσιεύεται", "^σχόλια (", "^ακύρωση απάντησης",
        "^γράψτε το σχόλιό σας", "τα υποχρεωτικά πεδία σημειώνονται",
    ),
    "he": (
        "^תגובות$", "^כתיבת תגובה", "^כתבו תגובה", "^הוסף תגובה", "^הוספת תגובה", "^להגיב$",
        "^אין תגובות", "^לכל התגובות", "האימייל לא יוצג באתר", "שדות החובה מסומנים", "^תגובות (",
        "^כתוב תגובה", "^השאר תגובה",
    ),
    "hi": (
        "^टिप्पणियाँ$", "^टिप्पणी करें", "^एक टिप्पणी छोड़ें", "^अपनी टिप्पणी लिखें", "^कमेंट करें",
        "^टिप्पणियां$", "^टिप्पणी$", "^कमेंट्स$", "^कमेंट$", "^अपनी राय दें", "^कमेंट लिखें",
        "^प्रतिक्रिया दें", "^एक उत्तर छोड़ें", "^एक उत्तर छोड़ें", "^जवाब रद्द करें", "^जवाब दें$",
        "^कोई टिप्पणी नहीं", "आपका ईमेल पता प्रकाशित नहीं किया जाएगा", "आवश्यक फ़ील्ड चिह्नित हैं",
    ),
    "vi": (
        "^bình luận$", "^bình luận (", "^gửi bình luận", "^viết bình luận", "^để lại bình luận",
        "^để lại một bình luận", "^ý kiến bạn đọc", "email của bạn sẽ không được hiển thị",
        "các trường bắt buộc được đánh dấu", "^ý kiến của bạn", "^trả lời$", "^chưa có bình luận",
        "^hãy là người đầu tiên bình luận", "email của bạn sẽ không được hiển thị công khai",
    ),
    "id": (
        "^komentar$", "^tinggalkan balasan", "^tinggalkan komentar", "^tulis komentar",
        "^kirim komentar$", "^beri komentar", "^belum ada komentar", "^batalkan balasan",
        "alamat email anda tidak akan dipublikasikan", "ruas yang wajib ditandai", "^komentar (",
        "^kirim komentar", "^balas$", "^jadilah yang pertama berkomentar",
    ),
    "hu": (
        "^hozzászólások$", "^szólj hozzá", "^vélemény, hozzászólás?$", "^hozzászólás írása",
        "^hozzászólás küldése$", "^nincs hozzászólás", "az e-mail címet nem tesszük közzé",
        "a kötelező mezőket", "^hozzászólások (", "^kommentek$", "^hozzászólok$", "^szóljon hozzá",
        "^válasz írása", "^válasz megszakítása", "^válasz$", "^vélemény, hozzászólás",
        "^hozzászólások megtekintése", "^kommentek megjelenítése", "a hozzászóláshoz be kell",
        "az e-mail-címet nem tesszük közzé",
    ),
    "ro": (
        "^comentarii$", "^lasă un comentariu", "^lasă un răspuns", "^adaugă un comentariu",
        "^publică comentariul$", "^niciun comentariu", "adresa ta de email nu va fi publicată",
        "câmpurile obligatorii sunt marcate", "^comentarii (", "^comentează$",
        "^scrie un comentariu", "^lasa un comentariu", "^adaugă comentariu", "^trimite comentariul",
        "^anulează răspunsul", "^răspunde$", "^vezi comentariile", "^nu există comentarii",
        "^fii primul care comentează", "câmpurile obligatorii sunt", "trebuie să fii autentificat",
    ),
    "bg": (
        "^коментари$", "^коментари (", "^вашият коментар$", "^напиши коментар",
        "^напишете коментар", "^добави коментар", "^добавете коментар", "^остави коментар",
        "^оставете коментар", "^публикуване на коментар", "^няма коментари",
        "^все още няма коментари", "^откажи отговора", "^отговори$", "^виж всички коментари",
        "вашият имейл адрес няма да бъде публикуван", "задължителните полета са отбелязани",
    ),
    "hr": (
        "^komentari$", "^komentari (", "^komentiraj$", "^komentirajte$", "^komentiraj članak",
        "^ostavi komentar", "^ostavite komentar", "^napiši komentar", "^dodaj komentar",
        "^objavi komentar$", "^nema komentara", "^još nema komentara", "^odgovori$",
        "^odustani od odgovora", "^prikaži komentare", "^prikaži sve komentare",
        "^pogledaj komentare", "vaša adresa e-pošte neće biti objavljena",
        "obavezna polja su označena", "za komentiranje je potrebno", "za objavu komentara",
    ),
    "sr": (
        "^коментари$", "^коментари (", "^оставите коментар", "^остави коментар",
        "^оставите одговор", "^пошаљи коментар", "^нема коментара", "^одговори$",
        "^одустани од одговора", "^прикажи коментаре", "ваша адреса е-поште неће бити објављена",
        "неопходна поља су означена", "^ostavite komentar", "^ostavi komentar", "^ostavite odgovor",
        "^pošalji komentar", "^pošaljite komentar", "^vidi sve komentare", "^pogledaj komentare",
        "^odustani od odgovora", "vaša adresa e-pošte neće biti objavljena",
        "neophodna polja su označena",
    ),
    "sk": (
        "^komentáre$", "^komentáre (", "^diskusia$", "^diskusia (", "^pridaj komentár",
        "^pridať komentár", "^pridajte komentár", "^napísať komentár", "^odoslať komentár$",
        "^žiadne komentáre", "^odpovedať$", "^zrušiť odpoveď", "^zobraziť komentáre",
        "^zobraziť diskusiu", "^vstúpiť do diskusie", "vaša e-mailová adresa nebude zverejnená",
        "vyžadované polia sú označené", "diskusia je uzavretá",
    ),
    "sl": (
        "^komentarji$", "^komentarji (", "^komentiraj$", "^dodaj komentar", "^dodaj odgovor",
        "^oddaj komentar", "^napiši komentar", "^objavi komentar", "^ni komentarjev", "^odgovori$",
        "^prekliči odgovor", "^prikaži komentarje", "^prikaži vse komentarje",
        "vaš e-naslov ne bo objavljen", "zahtevana polja so označena",
        "za komentiranje se morate prijaviti", "za komentiranje je potrebna prijava",
    ),
    "ca": (
        "^comentaris$", "^comentaris (", "^deixa un comentari", "^deixeu un comentari",
        "^escriu un comentari", "^afegeix un comentari", "^envia un comentari$",
        "^envia el comentari$", "^cap comentari", "^sense comentaris$", "^respon$",
        "^cancel·la les respostes", "^cancel·la la resposta", "^mostra els comentaris",
        "l'adreça electrònica no es publicarà", "els camps necessaris estan marcats",
        "els comentaris estan tancats",
    ),
    "fa": (
        "^نظرات$", "^نظر شما$", "^نظرات کاربران", "^دیدگاه‌ها$", "^دیدگاه ها$", "^دیدگاه کاربران",
        "^دیدگاهتان را بنویسید", "^دیدگاه خود را", "^ارسال نظر", "^ارسال دیدگاه", "^فرستادن دیدگاه",
        "^ثبت نظر", "^نظر دهید", "^نظر بدهید", "^نظر خود را بنویسید", "^لغو پاسخ", "^پاسخ$",
        "^بدون دیدگاه", "^بدون نظر", "نشانی ایمیل شما منتشر نخواهد شد",
        "بخش‌های موردنیاز علامت‌گذاری", "^نظر شما چیست", "^نظر خود را",
    ),
    "ur": (
        "^تبصرے$", "^تبصرہ کریں", "^اپنی رائے دیں", "^اپنا تبصرہ", "^تبصرہ لکھیں", "^تبصرہ کیجیے",
        "^جواب دیں$", "^جواب چھوڑیں", "^جواب منسوخ کریں", "^کوئی تبصرہ نہیں",
        "آپ کا ای میل ایڈریس شائع نہیں", "ضروری خانوں کو", "^اپنی رائے کا اظہار", "^آپ کی رائے$",
    ),
    "bn": (
        "^মন্তব্য$", "^মন্তব্য করুন", "^মন্তব্যসমূহ", "^আপনার মন্তব্য", "^আপনার মতামত",
        "^মতামত দিন", "^মতামত জানান", "^মন্তব্য লিখুন", "^একটি মন্তব্য", "^কোনো মন্তব্য নেই",
        "^জবাব বাতিল", "^জবাব দিন", "^উত্তর দিন", "আপনার ই-মেইল এ্যাড্রেস প্রকাশিত হবে না",
        "আপনার ইমেইল প্রকাশ করা হবে না", "চিহ্নিত বিষয়গুলো আবশ্যক", "চিহ্নিত বিষয়গুলো আবশ্যক",
    ),
    "ms": (
        "^komen$", "^komen (", "^tinggalkan komen", "^tinggalkan jawapan", "^tinggalkan balasan",
        "^tulis komen", "^hantar komen", "^tiada komen", "^batal balasan", "^balas$",
        "alamat e-mel anda tidak akan disiarkan", "medan diperlukan ditanda",
    ),
    "th": (
        "^ความคิดเห็น$", "^แสดงความคิดเห็น", "^ใส่ความเห็น", "^เพิ่มความคิดเห็น", "^ความเห็นของคุณ",
        "^ร่วมแสดงความคิดเห็น", "^เขียนความคิดเห็น", "^ไม่มีความคิดเห็น", "^ยกเลิกการตอบ",
        "^ตอบกลับ$", "^ดูความคิดเห็น", "อีเมลของคุณจะไม่แสดงให้คนอื่นเห็น",
        "ช่องข้อมูลจำเป็นถูกทำเครื่องหมาย",
    ),
    "et": (
        "^kommentaarid$", "^kommentaarid (", "^lisa kommentaar", "^kommenteeri$",
        "^jäta kommentaar", "^kirjuta kommentaar", "^postita kommentaar", "^kommentaare pole",
        "^vasta$", "^tühista vastus", "^loe kommentaare", "^vaata kommentaare",
        "sinu e-postiaadressi ei avaldata", "nõutavad väljad on tähistatud",
    ),
    "lv": (
        "^komentāri$", "^komentāri (", "^komentēt$", "^pievienot komentāru", "^pievieno komentāru",
        "^rakstīt komentāru", "^atstāt komentāru", "^uzrakstiet komentāru", "^publicēt komentāru",
        "^nav komentāru", "^atbildēt$", "^atcelt atbildi", "^lasīt komentārus",
        "jūsu e-pasta adrese netiks publicēta", "obligātie lauki ir atzīmēti",
    ),
    "lt": (
        "^komentarai$", "^komentarai (", "^komentuoti$", "^rašyti komentarą",
        "^parašykite komentarą", "^palikite komentarą", "^palikti komentarą", "^įrašyti komentarą",
        "^komentarų nėra", "^atsakyti$", "^atšaukti atsakymą", "^skaityti komentarus",
        "^rodyti komentarus", "el. pašto adresas nebus skelbiamas", "būtini laukeliai pažymėti",
    ),
    "ka": (
        "^კომენტარები$", "^კომენტარები (", "^კომენტარის დატოვება", "^დატოვეთ კომენტარი",
        "^დატოვე კომენტარი", "^დაწერეთ კომენტარი", "^კომენტარის დამატება", "^დაამატე კომენტარი",
        "^პასუხის გაუქმება", "^პასუხი$", "ელფოსტის მისამართი გამოქვეყნებული არ",
        "აუცილებელი ველები მონიშნულია",
    ),
    "hy": (
        "^մեկնաբանություններ$", "^մեկնաբանություններ (", "^թողնել մեկնաբանություն", "^մեկնաբանել$",
        "^գրել մեկնաբանություն", "^ավելացնել մեկնաբանություն", "^թողնել պատասխան",
        "^չեղարկել պատասխանը", "^պատասխանել$", "էլ-փոստի հասցեն չի հրապարակվելու",
        "պարտադիր դաշտերը նշված",
    ),
    "kk": (
        "^пікірлер$", "^пікірлер (", "^пікір қалдыру", "^пікір қалдырыңыз", "^пікір жазу",
        "^пікір қосу", "^пікір жоқ", "^комментарийлер$", "^жауап беру$", "^жауаптан бас тарту",
        "e-mail жарияланбайды", "міндетті өрістер",
    ),
    "az": (
        "^şərhlər$", "^şərhlər (", "^şərh yaz", "^şərh yazın", "^şərh bildir", "^şərh əlavə et",
        "^rəy bildirin", "^bir cavab yazın", "^cavabdan imtina", "^cavab yaz",
        "e-poçt ünvanınız dərc edilməyəcəkdir", "gərəkli sahələr",
    ),
    "ta": (
        "^கருத்துகள்$", "^கருத்துக்கள்$", "^கருத்து தெரிவிக்க", "^உங்கள் கருத்து",
        "^கருத்துரையிடுக", "^கருத்துரைகள்$", "^கருத்தை பதிவு", "^மறுமொழி இடவும்",
        "^மறுமொழியை ரத்து", "^பதிலளி$", "மின்னஞ்சல் வெளியிடப்பட", "தேவையான புலங்கள்",
    ),
    "mr": (
        "^प्रतिक्रिया$", "^प्रतिक्रिया द्या", "^प्रतिक्रिया व्यक्त करा", "^टिप्पण्या$",
        "^टिप्पणी करा", "^तुमची प्रतिक्रिया", "^कमेंट करा", "^तुमचे मत नोंदवा", "^प्रतिक्रिया रद्द",
        "ई-मेल अड्रेस प्रकाशित केला जाणार नाही", "आवश्यक फील्डस्",
    ),
    "tl": (
        "^mga komento$", "^mag-iwan ng komento", "^mag-iwan ng tugon", "^magkomento$",
        "^mag-komento", "^sumulat ng komento", "^walang komento", "^wala pang komento", "^tumugon$",
        "^kanselahin ang tugon", "email address ay hindi ipa-publish",
        "hindi ilalathala ang iyong email",
    ),
    "sw": (
        "^maoni$", "^maoni (", "^acha maoni", "^toa maoni", "^andika maoni", "^ongeza maoni",
        "^weka maoni", "^hakuna maoni", "^jibu$", "^ghairi jibu", "barua pepe yako haitachapishwa",
        "barua pepe haitachapishwa",
    ),
    "mk": (
        "^коментари$", "^оставете коментар", "^остави коментар", "^напишете коментар",
        "^објави коментар", "^нема коментари", "^одговори$", "^откажи одговор", "^оставете одговор",
        "вашата адреса за е-пошта нема да биде", "задолжителните полиња се означени",
    ),
    "sq": (
        "^komente$", "^komentet$", "^lini një përgjigje", "^lini një koment", "^lër një koment",
        "^shto një koment", "^shto koment", "^shkruaj një koment", "^posto komentin",
        "^nuk ka komente", "^anuloje përgjigjen", "^përgjigju$",
        "adresa juaj email s'do të bëhet publike", "fushat e domosdoshme janë shënuar",
    ),
    "te": (
        "^వ్యాఖ్యలు$", "^కామెంట్స్$", "^మీ అభిప్రాయం", "^వ్యాఖ్యానించండి", "^కామెంట్ చేయండి",
        "^అభిప్రాయాలు$", "^స్పందించండి", "మీ ఈమెయిలు చిరునామా ప్రచురించబడదు", "తప్పనిసరి ఖాళీలు",
    ),
    "gu": (
        "^ટિપ્પણીઓ$", "^કોમેન્ટ્સ$", "^ટિપ્પણી કરો", "^કોમેન્ટ કરો", "^તમારો અભિપ્રાય",
        "^પ્રતિભાવ આપો", "^પ્રતિસાદ આપો", "તમારું ઇમેઇલ સરનામું પ્રકાશિત",
    ),
    "ne": (
        "^प्रतिक्रिया दिनुहोस्", "^तपाईंको प्रतिक्रिया", "^तपाईको प्रतिक्रिया", "^प्रतिक्रियाहरू",
        "^कमेन्ट गर्नुहोस्", "^टिप्पणी गर्नुहोस्", "तपाईंको इमेल ठेगाना प्रकाशित गरिने छैन",
        "अनिवार्य फाँटहरू",
    ),
    "uz": (
        "^izohlar$", "^izohlar (", "^izoh qoldirish", "^izoh qoldiring", "^fikr bildirish",
        "^fikr qoldiring", "^izoh yozing", "^изоҳлар$", "^изоҳ қолдириш", "^фикр билдириш",
        "e-pochta manzilingiz chop etilmaydi",
    ),
    "gl": (
        "^comentarios$", "^deixar unha resposta", "^deixa unha resposta", "^deixa un comentario",
        "^publicar un comentario", "^enviar comentario$", "^sen comentarios",
        "^cancelar a resposta", "o teu enderezo electrónico non se publicará",
        "os campos obrigatorios están marcados",
    ),
    "eu": (
        "^iruzkinak$", "^iruzkinak (", "^utzi erantzuna", "^utzi iruzkina", "^utzi zure iruzkina",
        "^idatzi iruzkina", "^bidali iruzkina", "^iruzkinik ez", "^utzi erantzuna bertan behera",
        "zure e-posta helbidea ez da argitaratuko", "beharrezko eremuak",
    ),
    "af": (
        "^kommentaar$", "^lewer kommentaar", "^los 'n antwoord", "^maak 'n opvolg-bydrae",
        "^skryf kommentaar", "^geen kommentaar", "^kanselleer antwoord",
        "jou e-posadres sal nie gepubliseer word nie", "verpligte velde word met",
    ),
    "is": (
        "^athugasemdir$", "^ummæli$", "^skildu eftir svar", "^skrifa athugasemd", "^skrifa ummæli",
        "^bæta við athugasemd", "^senda athugasemd", "^engar athugasemdir", "^hætta við svar",
        "netfang þitt verður ekki birt", "nauðsynlegir reitir",
    ),
}  # fmt: skip

KIND = Kind(
    role="comments",
    summary="Reader comments under the piece, their counters and sorting, and the comment form.",
    tokens=TOKENS,
    phrases=PHRASES,
    max_words=60,
    examples=(
        Case(
            "en",
            '<div id="respond" class="comment-respond"><h3>Leave a Reply</h3><p>Your email address'
            " will not be published. Required fields are marked *</p></div>",
            (
                "Leave a Reply",
                "Your email address will not be published. Required fields are marked *",
            ),
        ),
        Case(
            "de",
            '<section id="comments"><h2>2 Kommentare</h2><ol class="commentlist"><li'
            ' class="comment"><p>Bei uns fährt der Bus auch nur bis acht. Schade!</p>'
            '<a class="comment-reply-link" href="#r1">Antworten</a></li></ol></section>',
            (
                "2 Kommentare",
                "Bei uns fährt der Bus auch nur bis acht. Schade!",
                "Antworten",
            ),
        ),
        Case(
            "fr",
            '<div class="commentaires"><p>Aucun commentaire pour le moment</p>'
            '<a href="#form">Ajouter un commentaire</a></div>',
            ("Aucun commentaire pour le moment", "Ajouter un commentaire"),
        ),
        Case(
            "pl",
            '<div class="comments-box"><h3>Dodaj komentarz</h3><p>Twój adres e-mail nie zostanie'
            " opublikowany.</p></div>",
            ("Dodaj komentarz", "Twój adres e-mail nie zostanie opublikowany."),
        ),
        Case(
            "ja",
            '<div id="comment-area"><h3>コメントを残す</h3><p>メールアドレスが公開されることは'
            "ありません。</p></div>",
            ("コメントを残す", "メールアドレスが公開されることはありません。"),
        ),
        Case(
            "sk",
            '<p class="comment-notes">Vaša e-mailová adresa nebude zverejnená. Vyžadované polia '
            "sú označené *</p>",
            ("Vaša e-mailová adresa nebude zverejnená. Vyžadované polia sú označené *",),
        ),
    ),
    near_misses=(
        Case(
            "en",
            "<p>The minister declined to comment, and the ministry left every reply from the"
            " islanders unopened for a month.</p>",
            (
                "The minister declined to comment, and the ministry left every reply from the"
                " islanders unopened for a month.",
            ),
        ),
        Case(
            "de",
            "<p>In den Kommentaren unter dem Aushang stritten die Nachbarn darüber, wem der alte"
            " Birnbaum eigentlich gehört.</p>",
            (
                "In den Kommentaren unter dem Aushang stritten die Nachbarn darüber, wem der alte"
                " Birnbaum eigentlich gehört.",
            ),
        ),
        Case(
            "es",
            "<p>El alcalde respondió sin comentarios a las once preguntas y salió por la puerta"
            " de la cocina.</p>",
            (
                "El alcalde respondió sin comentarios a las once preguntas y salió por la puerta"
                " de la cocina.",
            ),
        ),
        Case(
            "ru",
            "<p>Комментарии экспертов разошлись: одни ждут паводка уже в апреле, другие советуют"
            " не торопиться с дамбой.</p>",
            (
                "Комментарии экспертов разошлись: одни ждут паводка уже в апреле, другие советуют"
                " не торопиться с дамбой.",
            ),
        ),
        Case(
            "sr",
            "<p>На крају записника стоји да коментара није било, јер су сви већ отишли на скелу "
            "пре него што је падао мрак.</p>",
            (
                "На крају записника стоји да коментара није било, јер су сви већ отишли на скелу "
                "пре него што је падао мрак.",
            ),
        ),
    ),
)
