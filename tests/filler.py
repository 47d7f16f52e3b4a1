"""Neutral article pages into which cases are put: nothing in them is clutter by itself."""

from __future__ import annotations

from typing import Final

PARAGRAPHS: Final[dict[str, tuple[str, ...]]] = {
    "en": (
        "The ferry to Hallow Island left the slip a little after six, with eleven passengers, two"
        " crates of seedlings and a dog that nobody claimed.",
        "For most of the winter the crossing had been cancelled more often than it had run, and the"
        " people of the island had learned to plan their weeks around the barometer.",
        "Marta Quill, who has steered the boat since the old captain retired, says that the channel"
        " has moved almost forty metres in ten years. She keeps the soundings in a school"
        " notebook, in pencil, because ink runs.",
        "The harbour board measured the sandbank again in March and found that it had grown in"
        " every direction except the one that had been predicted.",
        "“You can argue with a chart,” Quill said, “but the keel always has the last word.”",
        "On the northern shore the effect is plain to see. Where a row of fishing huts stood behind"
        " the dune there is now a shallow pool, warm enough in June for children to learn to swim.",
        "The engineers who were sent from the mainland proposed a stone groyne of two hundred"
        " metres. The islanders, who would have had to quarry the stone, asked for a smaller boat.",
        "In the end both sides accepted a timetable that follows the tide instead of the clock,"
        " printed anew each month and pinned to the door of the bakery.",
        "It has worked well enough that the village on the other side of the sound has asked for a"
        " copy of the tables, and for the name of the printer.",
        "By the time the boat came back that evening the dog had found its owner, and the"
        " seedlings stood in a line along the harbour wall, waiting for a cart.",
    ),
    "de": (
        "Kurz nach sechs legte die Fähre zur Insel Hallum ab, mit elf Fahrgästen, zwei Kisten"
        " voller Setzlinge und einem Hund, zu dem sich niemand bekennen wollte.",
        "Den größten Teil des Winters war die Überfahrt häufiger ausgefallen als gefahren, und auf"
        " der Insel hatte man gelernt, die Woche nach dem Barometer zu planen.",
        "Marta Quell, die das Boot steuert, seit der alte Kapitän aufgehört hat, erzählt, dass sich"
        " die Fahrrinne in zehn Jahren um fast vierzig Meter verschoben hat.",
        "Im März maß das Hafenamt die Sandbank noch einmal nach. Sie war in alle Richtungen"
        " gewachsen, nur nicht in die vorhergesagte.",
        "„Mit einer Karte kann man streiten“, sagte Quell, „aber das letzte Wort hat der Kiel.“",
        "Am nördlichen Ufer sieht man die Folgen mit bloßem Auge: Wo früher die Fischerhütten"
        " standen, liegt heute ein flacher Teich, in dem die Kinder im Juni schwimmen lernen.",
        "Die Ingenieure vom Festland schlugen eine Buhne von zweihundert Metern vor. Die"
        " Bewohner, die dafür den Stein hätten brechen müssen, wünschten sich ein kleineres Boot.",
        "Am Ende einigte man sich auf einen Fahrplan, der der Tide folgt und nicht der Uhr, und der"
        " jeden Monat neu an der Tür der Bäckerei hängt.",
        "Als das Boot am Abend zurückkehrte, hatte der Hund seinen Besitzer gefunden, und die"
        " Setzlinge standen in einer Reihe an der Hafenmauer.",
    ),
    "fr": (
        "Le bac pour l'île de Halloy a quitté la cale peu après six heures, avec onze passagers,"
        " deux caisses de jeunes plants et un chien que personne ne réclamait.",
        "Pendant presque tout l'hiver, la traversée avait été annulée plus souvent qu'assurée, et"
        " les habitants avaient appris à régler leur semaine sur le baromètre.",
        "Marthe Quilleret, qui tient la barre depuis le départ du vieux capitaine, raconte que le"
        " chenal s'est déplacé de près de quarante mètres en dix ans.",
        "En mars, le service du port a de nouveau mesuré le banc de sable : il avait grandi dans"
        " toutes les directions, sauf dans celle que l'on avait prévue.",
        "« On peut discuter avec une carte, dit-elle, mais c'est la quille qui a le dernier mot. »",
        "Sur la rive nord, le résultat se voit à l'œil nu. Là où se dressaient les cabanes des"
        " pêcheurs s'étend un étang peu profond où les enfants apprennent à nager.",
        "Les ingénieurs venus du continent proposaient un épi de deux cents mètres. Les insulaires,"
        " qui auraient dû en tailler la pierre, préféraient un bateau plus petit.",
        "Finalement, tous ont accepté un horaire qui suit la marée plutôt que l'horloge, affiché"
        " chaque mois sur la porte de la boulangerie.",
        "Quand le bateau est revenu ce soir-là, le chien avait retrouvé son maître et les plants"
        " attendaient une charrette le long du quai.",
    ),
    "es": (
        "El transbordador a la isla de Halón zarpó poco después de las seis, con once pasajeros,"
        " dos cajas de plantones y un perro que nadie reclamaba.",
        "Durante casi todo el invierno la travesía se había suspendido más veces de las que se"
        " había hecho, y los vecinos aprendieron a organizar la semana según el barómetro.",
        "Marta Quilla, que lleva el timón desde que se retiró el viejo capitán, cuenta que el canal"
        " se ha movido casi cuarenta metros en diez años.",
        "En marzo la autoridad del puerto midió de nuevo el banco de arena y vio que había crecido"
        " en todas las direcciones, menos en la prevista.",
        "«Con una carta se puede discutir», dijo Quilla, «pero la última palabra la tiene la"
        " quilla».",
        "En la orilla norte el efecto se ve a simple vista: donde estaban las casetas de los"
        " pescadores hay ahora una laguna en la que los niños aprenden a nadar.",
        "Los ingenieros llegados de tierra firme propusieron un espigón de doscientos metros. Los"
        " isleños, que habrían tenido que sacar la piedra, pidieron un barco más pequeño.",
        "Al final todos aceptaron un horario que sigue la marea y no el reloj, y que cada mes se"
        " cuelga en la puerta de la panadería.",
        "Cuando el barco volvió aquella tarde, el perro había encontrado a su dueño y los plantones"
        " esperaban una carreta junto al muro del puerto.",
    ),
    "ru": (
        "Паром на остров Халлов отошёл от причала вскоре после шести утра: одиннадцать пассажиров,"
        " два ящика с рассадой и собака, хозяина которой никто не знал.",
        "Почти всю зиму переправу отменяли чаще, чем открывали, и жители научились планировать"
        " неделю по барометру.",
        "Марта Килина, которая стоит у штурвала с тех пор, как ушёл на покой прежний капитан,"
        " рассказывает, что за десять лет фарватер сместился почти на сорок метров.",
        "В марте портовая служба снова измерила отмель: она выросла во все стороны, кроме той,"
        " которую предсказывали.",
        "— С картой можно спорить, — говорит Килина, — но последнее слово всегда за килем.",
        "На северном берегу это видно невооружённым глазом. Там, где стояли рыбацкие сараи, теперь"
        " мелкий пруд, в котором дети учатся плавать.",
        "Инженеры с материка предложили каменную дамбу в двести метров. Островитяне, которым"
        " пришлось бы ломать этот камень, попросили лодку поменьше.",
        "В конце концов обе стороны согласились на расписание, которое следует за приливом, а не за"
        " часами, и каждый месяц висит на двери пекарни.",
        "Когда вечером паром вернулся, собака уже нашла хозяина, а рассада стояла рядком вдоль"
        " стены и ждала телегу.",
    ),
    "ja": (
        "ハロウ島へ向かう渡し船は、六時を少し過ぎたころに桟橋を離れた。乗客は十一人、苗の箱が二つ、"
        "それに飼い主の分からない犬が一匹だった。",
        "冬のあいだは欠航する日のほうが多く、島の人々は気圧計を見ながら一週間の予定を立てるように"
        "なっていた。",
        "前の船長が引退してから舵を取っている久慈さんは、水路が十年でおよそ四十メートル動いたと話す。"
        "測った深さは、鉛筆で学校のノートに書きとめている。",
        "三月に港の職員が砂州をもう一度測ったところ、予想された方向を除いて、あらゆる方向に"
        "広がっていた。",
        "「海図とは言い争えても、最後に決めるのは船底ですよ」と久慈さんは笑った。",
        "北の岸では変化がはっきり見える。漁師の小屋が並んでいた場所は浅い池になり、六月には"
        "子どもたちが泳ぎを覚える。",
        "本土から来た技術者は二百メートルの石の堤を提案した。石を切り出すことになる島の人々は、"
        "もっと小さな船を望んだ。",
        "結局、時計ではなく潮に合わせた時刻表に落ち着き、毎月新しいものがパン屋の戸に貼られる"
        "ことになった。",
        "夕方に船が戻るころには犬は飼い主を見つけ、苗は荷車を待って岸壁に並んでいた。",
    ),
    "zh": (
        "开往哈洛岛的渡船在六点刚过的时候离开了码头，船上有十一位乘客、两箱树苗，"
        "还有一条没有人认领的狗。",
        "整个冬天，停航的日子比开航的日子还多，岛上的人早已学会看着气压计来安排一周的生活。",
        "自从老船长退休以后，掌舵的就是季玛。她说十年来航道已经移动了将近四十米，"
        "每次测得的水深都用铅笔记在一本学生练习簿里。",
        "三月，港务人员再次测量了沙洲，发现它朝各个方向都长大了，唯独没有朝预测的方向延伸。",
        "“你可以跟海图争论，”季玛说，“可是最后说了算的总是船底。”",
        "在北岸，变化一眼就能看出来。原来一排渔屋的地方，如今成了一片浅浅的水塘，"
        "六月里孩子们在那里学游泳。",
        "大陆派来的工程师建议修一道两百米长的石堤，而要为此开采石头的岛民，"
        "却只想要一条小一点的船。",
        "最后双方都接受了一份跟着潮汐而不是跟着钟表走的时刻表，每个月重新贴在面包店的门上。",
        "傍晚渡船回来的时候，那条狗已经找到了主人，树苗沿着堤岸排成一排，等着马车来拉。",
    ),
    "ar": (
        "غادرت العبّارة المتجهة إلى جزيرة هالو الرصيف بعد السادسة بقليل، وعلى متنها أحد عشر راكبا"
        " وصندوقان من الشتلات وكلب لم يعرف أحد صاحبه.",
        "طوال معظم الشتاء كانت الرحلة تلغى أكثر مما تنطلق، وتعلّم أهل الجزيرة أن يرتبوا أسبوعهم"
        " على مؤشر الضغط الجوي.",
        "تقول مرتا قيّال، التي تقود القارب منذ تقاعد القبطان القديم، إن المجرى تحرّك نحو أربعين"
        " مترا خلال عشر سنوات، وإنها تدوّن الأعماق بقلم رصاص في دفتر مدرسي.",
        "وفي مارس قاس موظفو الميناء الضفة الرملية مرة أخرى، فوجدوا أنها نمت في كل الاتجاهات إلا"
        " الاتجاه الذي كان متوقعا.",
        "«يمكنك أن تجادل الخريطة»، قالت قيّال، «لكن الكلمة الأخيرة لقاع القارب دائما».",
        "على الشاطئ الشمالي يبدو الأثر واضحا للعين، فحيث كانت أكواخ الصيادين توجد اليوم بركة ضحلة"
        " يتعلّم فيها الأطفال السباحة.",
        "اقترح المهندسون القادمون من البر حاجزا من الحجر طوله مئتا متر، أما السكان الذين كان عليهم"
        " أن يقطعوا الحجر فطلبوا قاربا أصغر.",
        "وفي النهاية قبل الطرفان جدولا يتبع المد لا الساعة، يعلّق كل شهر على باب المخبز.",
        "وحين عاد القارب في ذلك المساء كان الكلب قد وجد صاحبه، وكانت الشتلات مصطفة على طول الجدار"
        " تنتظر عربة.",
    ),
}
_TITLES: Final = {
    "en": "A ferry that follows the tide",
    "de": "Eine Fähre, die der Tide folgt",
    "fr": "Le bac qui suit la marée",
    "es": "Un barco que sigue la marea",
    "ru": "Паром, который ждёт прилива",
    "ja": "潮に合わせて走る渡し船",
    "zh": "跟着潮汐走的渡船",
    "ar": "عبّارة تتبع المد",
}


def language_of(code: str) -> str:
    """Language of the article for a case in this language."""
    return code if code in PARAGRAPHS else "en"


def page(language: str = "en", middle: str = "", end: str = "") -> str:
    """An article of eight or more paragraphs on an ordinary page, with markup put into it."""
    paragraphs = [f"<p>{text}</p>" for text in PARAGRAPHS[language]]
    half = len(paragraphs) // 2
    body = "\n".join([*paragraphs[:half], middle, *paragraphs[half:], end])
    title = _TITLES[language]
    return (
        f'<!doctype html>\n<html lang="{language}"><head><meta charset="utf-8">'
        f"<title>{title} | Harbour Paper</title></head>\n<body>"
        '<header class="site-header"><a href="/">Harbour Paper</a>'
        '<nav class="main-nav"><ul><li><a href="/news">News</a></li><li><a href="/sea">Sea</a></li>'
        '<li><a href="/land">Land</a></li></ul></nav></header>\n'
        f'<main><article class="post"><h1>{title}</h1>\n'
        f'<div class="entry-content">\n{body}\n</div></article></main>\n'
        '<footer class="site-footer"><p>Harbour Paper, 4 Quay Street</p></footer></body></html>'
    )
