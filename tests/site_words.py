"""Parts of sentences, all invented, in languages that the phrase packs do not know."""

from __future__ import annotations

import random

SWAHILI = (
    [
        "Wavuvi wa kijiji cha Mwambani",
        "Mwalimu mkuu wa shule ya Pongwe",
        "Akina mama wa soko la Kisosora",
        "Kamati ya maji ya kata",
        "Mzee Hamisi Kombo",
        "Vijana wa ushirika wa nyuki",
        "Fundi wa mashua Bi Saida",
        "Diwani wa eneo hilo",
        "Mhandisi wa barabara",
        "Wakulima wa mwani",
        "Daktari wa mifugo",
        "Mkutubi Zaina",
    ],
    [
        "wanasema kwamba mvua za mwaka huu",
        "ameeleza jinsi mradi mpya",
        "walikumbuka siku ambayo daraja la zamani",
        "alionyesha daftari ambamo bei za samaki",
        "wameanza kupima kina cha kisima ambacho",
        "hukutana kila Jumatano kujadili namna bandari ndogo",
        "alihesabu mitungi yote ambayo",
        "anaamini kwamba kiwanda cha chumvi",
        "walichora ramani ya mikoko ambayo",
        "aliuliza kwa nini fedha za ukarabati",
    ],
    [
        "zimebadilisha maisha ya familia nyingi",
        "umechelewa kwa miezi saba mfululizo",
        "lilivunjika usiku wa manane",
        "ziliandikwa kwa mkono tangu mwaka wa njaa",
        "kilichimbwa na babu zao kwa majembe",
        "itakavyohudumia mashua za nje",
        "ilibaki tupu baada ya sherehe",
        "kitaajiri watu arobaini kabla ya kiangazi",
        "imepandwa upya kando ya mto",
        "hazijafika kijijini mpaka leo",
    ],
    [
        "bila kusubiri msaada wa mjini",
        "ingawa hakuna aliyetarajia hivyo",
        "kwa sababu bahari haina subira",
        "kama ilivyotokea miaka kumi iliyopita",
        "na majirani wao wanakubaliana nao",
        "huku watoto wakitazama kutoka ukutani",
        "kabla jua halijazama nyuma ya kisiwa",
        "jambo ambalo wazee walionya mapema",
    ],
)
ESTONIAN = (
    [
        "Kihnu paadimeister Arvo Lehtpuu",
        "Sookooli juhataja",
        "Mahtra rahvamaja perenaine",
        "Vana tuuliku omanik",
        "Noor mesinik Triinu Vaher",
        "Jõeäärse küla vanem",
        "Raudteejaama endine ülem",
        "Savikoja meister",
        "Linnuvaatlejate selts",
        "Metsavaht Kalju Rebane",
        "Turbaraba uurija",
    ],
    [
        "märkis oma päevikusse, et sügisene tulvavesi",
        "näitas külalistele keldrit, kus vanad seemned",
        "mäletab talve, mil jäätee üle lahe",
        "parandas terve kevade võrke, mida torm",
        "otsib arhiivist kaarti, millele kadunud talud",
        "arvab, et kivisild, mille vallavalitsus",
        "õpetab lastele, kuidas lubjaahi",
        "kirjutas kirja, milles küsis, miks postibuss",
        "mõõtis igal hommikul, kui kõrgele kaevuvesi",
    ],
    [
        "on viimase saja aasta kõrgeim",
        "on kuivanud ja sildistatud",
        "kandis hobuseid kuni aprillini",
        "oli kaljude vahele kandnud",
        "on tindiga hoolikalt märgitud",
        "enam parandada ei kavatse",
        "vanasti külale sooja andis",
        "enam nende peatuses ei seisa",
        "pärast pikka põuda tõusis",
    ],
    [
        "ja naabrid noogutasid vaikides",
        "kuigi keegi seda tõestada ei osanud",
        "sest teisiti ei jääks midagi alles",
        "nagu tema vanaisa oli ennustanud",
        "mis üllatas isegi ilmajaama töötajaid",
        "enne kui esimene lumi maha tuli",
        "ehkki paberitesse see ei jõudnud",
        "ja sellega jutt tol õhtul lõppes",
    ],
)
BULGARIAN = (
    [
        "Старата фурна на баба Рада",
        "Тестото от лимец",
        "Гювечът от глинено гърне",
        "Овчарската торба с билки",
        "Соленото сирене от високия катун",
        "Медът от липовата гора",
        "Печената чушка от двора",
        "Сушената слива от мазето",
        "Дебелото кисело мляко",
        "Чорбата на дърварите",
    ],
    [
        "търпи дълго чакане на хладно и",
        "обича бавния огън под жарта и",
        "се нарежда на два пласта, после",
        "се меси само с дървена лъжица и",
        "трябва да почине под кърпа, докато",
        "се залива с топла вода, след което",
        "не бива да кипи силно, защото",
        "се пази в тъмен долап, където",
    ],
    [
        "събира аромата на цялата кухня",
        "омеква, без да губи формата си",
        "придобива цвета на есенен лист",
        "става гладко като речен камък",
        "поема мириса на дим и чубрица",
        "остава сочно чак до вечерта",
        "пуска гъст и сладък сок",
        "се надига бавно край печката",
    ],
    [
        "както правеха някога по жътва",
        "щом навън завали първият сняг",
        "ако имате търпение за още час",
        "когато гостите вече са на прага",
        "стига ножът да е добре наточен",
        "и никой не остава гладен",
        "макар рецептата да мълчи за това",
        "преди да се покрие с дебел капак",
    ],
)
CATALAN = (
    [
        "El mòdul de lectura",
        "La cua de missatges interna",
        "El planificador nocturn",
        "Cada procés fill",
        "L'índex invertit del catàleg",
        "El servei de miniatures",
        "La memòria intermèdia local",
        "El fitxer de configuració",
        "Un testimoni de sessió",
        "La taula de rutes",
        "El dipòsit de paquets",
    ],
    [
        "espera que el disc respongui i",
        "comprova la signatura abans que",
        "reparteix la feina entre els fils quan",
        "descarta les entrades velles si",
        "torna a provar l'operació fins que",
        "escriu un registre compacte perquè",
        "bloqueja la partició mentre",
        "calcula la suma de control encara que",
    ],
    [
        "confirma la transacció sencera",
        "el client rebi cap resposta parcial",
        "la càrrega supera el llindar fixat",
        "ningú no les demana durant una hora",
        "el servidor remot accepta la connexió",
        "l'administrador pugui revisar l'error",
        "s'hi copien els blocs nous",
        "la xarxa vagi més lenta del compte",
    ],
    [
        "sense aturar la resta del sistema",
        "tal com mostra l'exemple de sota",
        "llevat que s'indiqui el contrari",
        "cosa que estalvia memòria",
        "i el resultat es desa a part",
        "amb un cost gairebé constant",
        "seguint l'ordre d'arribada",
        "per evitar lectures duplicades",
    ],
)


def sentence(random_: random.Random, parts: tuple[list[str], ...]) -> str:
    subject, verb, what, end = (random_.choice(part) for part in parts)
    joint = ", " if random_.random() < 0.7 else " "
    return f"{subject} {verb} {what}{joint}{end}."


def paragraph(random_: random.Random, parts: tuple[list[str], ...]) -> str:
    return " ".join(sentence(random_, parts) for _ in range(random_.randint(2, 4)))


def title(random_: random.Random, parts: tuple[list[str], ...]) -> str:
    return f"{random_.choice(parts[0])}: {random_.choice(parts[2])}"
