"""From the name of a month, in any of the lexicon's languages, to its number."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from declutter.lexicon.month_names import ALL_MONTH_NAMES

# Beginnings of the lexicon's names; the longest that fits decides.
_STEMS: Final = (
    "jan jaan jän ene gen sty led янв січ ян јан oca sij siječ saus ian ιαν ינואר בינואר "
    "يناير جانفي ژانویه जनवरी tammi كانون қаңтар yanvar yan იანვ հունվ جنوری জানু जानेवारी "
    "ஜனவரி జనవరి જાન્યુ xan urtarril",
    "feb fév fev lut úno фев феб лют şub velj vasar φεβ פברואר בפברואר فبراير فيفري شباط "
    "فوریه फरवरी फ़रवरी helmi veebr ақпан თებერ փետր فروری ফেব্র फेब्रु பிப்ரவரி ఫిబ్రవరి "
    "ફેબ્રુ pebr otsail shkurt",
    "mar mär mrz maart mrt març bře мар бер ožuj kovo μαρ μάρ מרץ מרס במרץ במרס مارس آذار "
    "मार्च maalis már наурыз მარტ մարտ مارچ মার্চ மார்ச் మార్చి માર્ચ machi",
    "apr avr abr kwi dub апр кві nis travnja travanj balan απρ אפריל באפריל أبريل إبريل أفريل "
    "نيسان آوریل अप्रैल huhti ápr сәуір აპრ ապր اپریل এপ্রিল एप्रिल ஏப்ரல் ఏప్రిల్ એપ્રિલ "
    "apiril prill",
    "may mai mag maj mei kvě мая май маj мај трав тра svib geguž μαι μάι μαΐ μαί מאי במאי "
    "مايو ماي أيار مه मई touko máj maio мамыр მაის մայ مئی maí",
    "jun juin giu cze čvn červen června июн червень червня чер haz lipanj lipnj biržel ιουν "
    "ιούν יוני ביוני يونيو جوان حزيران ژوئن जून kesä jún juny juun iun юни јун маусым iyun "
    "ივნ հունիս جون জুন ஜூன் జూన్ જૂન hunyo xuñ ekain qershor jūn",
    "jul iul juil юли lug lip červenec července čvc июл липень липня лип tem srpanj srpnj "
    "liep ιουλ ιούλ יולי ביולי يوليو جويلية تموز ژوئیه जुलाई heinä júl juuli јул шілде iyul "
    "ივლ հուլ جولائی জুলাই जुलै ஜூலை జూలై જુલાઈ hulyo xul uztail korrik jūl",
    "aug aoû août ago sie srp авг сер ağu kolov rugpj αυγ αύγ אוגוסט באוגוסט أغسطس أوت آب غشت "
    "اوت अगस्त elo agu agt avg тамыз avq აგვ օգոստ اگست আগস্ট ऑगस्ट ஆகஸ்ட் ఆగస్టు ઓગસ્ટ ogos "
    "abuztu gusht ágú",
    "sep szept set wrz zář сен вер eyl ruj rugs σεπ ספטמבר בספטמבר سبتمبر أيلول شتنبر سپتامبر "
    "सितंबर सितम्बर syys сеп қыркүйек sent სექტ սեպտ ستمبر সেপ্টে सप्टें செப்டம்பர் "
    "సెప్టెంబర్ સપ્ટે irail shtator",
    "oct okt ott out paź říj окт жов eki spal οκτ אוקטובר באוקטובר أكتوبر اکتبر अक्टूबर "
    "अक्तूबर loka қазан ოქტ հոկտ اکتوبر অক্টো ऑक्टो அக்டோபர் అక్టోబర్ ઓક્ટો urri tetor",
    "nov noi noy lis лис ноя ное нов kas stud lapkr νοε νοέ נובמבר בנובמבר نوفمبر نونبر "
    "نوامبر नवंबर नवम्बर marras қараша ნოემ նոյ نومبر নভে नोव्हें நவம்பர் నవంబర్ નવે nob "
    "azaro nëntor nóv",
    "dec dez dic déc des gru pro дек дец гру ara gruod δεκ דצמבר בדצמבר ديسمبر دجنبر دسامبر "
    "दिसंबर दिसम्बर joulu det dets желтоқсан dek დეკ դեկ دسمبر ডিসে डिसें டிசம்பர் డిసెంబర్ "
    "ડિસે dis abendu dhjetor",
)
_CROATIAN: Final = {"listopad": 10, "listopada": 10, "lipanj": 6, "lipnja": 6}
# The solar year of Iran is no matter of names alone, a "tishrin" needs its second word.
_NOT_GREGORIAN: Final = frozenset(
    [
        "فروردین",
        "اردیبهشت",
        "خرداد",
        "تیر",
        "مرداد",
        "شهریور",
        "مهر",
        "آبان",
        "آذر",
        "دی",
        "بهمن",
        "اسفند",
        "تشرين",
        "كانون",
    ]
)


@lru_cache(maxsize=1)
def _numbers() -> dict[str, int]:
    stems = {stem: n for n, line in enumerate(_STEMS, 1) for stem in line.split()}
    numbers: dict[str, int] = {}
    for name in ALL_MONTH_NAMES - _NOT_GREGORIAN:
        fitting = [stem for stem in stems if name.startswith(stem)]
        if fitting and name[0] not in "0123456789":
            numbers[name] = stems[max(fitting, key=len)]
    numbers.update({f"{digit}月": n for n, digit in enumerate("一二三四五六七八九十", 1)})
    numbers.update({"十一月": 11, "十二月": 12, "märz": 3, "janv": 1})
    return numbers


def month_number(word: str, language: str = "") -> int | None:
    """Number of the month that a word names, 1 to 12; None if it names none."""
    word = word.lower().strip(".")
    if language.startswith("hr") and word in _CROATIAN:
        return _CROATIAN[word]
    return _numbers().get(word)


def ascii_month_names() -> list[str]:
    """Those of the names that are of ASCII letters."""
    return [name for name in {**_numbers(), **_CROATIAN} if name.isascii()]
