"""Month names and their abbreviations, for spotting datelines. Lower case, without a full stop."""

from __future__ import annotations

from typing import Final

MONTH_NAMES: Final[dict[str, tuple[str, ...]]] = {
    language: tuple(names.split())
    for language, names in {
        "en": """january february march april may june july august september october november
            december jan feb mar apr jun jul aug sep sept oct nov dec""",
        "de": """januar jänner februar feber märz april mai juni juli august september oktober
            november dezember jan feb mär mrz apr jun jul aug sep sept okt nov dez""",
        "fr": """janvier février mars avril mai juin juillet août septembre octobre novembre
            décembre janv févr avr juil sept oct nov déc""",
        "es": """enero febrero marzo abril mayo junio julio agosto septiembre setiembre
            octubre noviembre diciembre ene feb mar abr may jun jul ago sep sept oct nov dic""",
        "it": """gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre
            novembre dicembre gen feb mar apr mag giu lug ago set ott nov dic""",
        "pt": """janeiro fevereiro março abril maio junho julho agosto setembro outubro
            novembro dezembro jan fev mar abr mai jun jul ago set out nov dez""",
        "nl": """januari februari maart april mei juni juli augustus september oktober
            november december jan feb mrt apr jun jul aug sep sept okt nov dec""",
        "pl": """styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień
            październik listopad grudzień stycznia lutego marca kwietnia maja czerwca lipca
            sierpnia września października listopada grudnia sty lut mar kwi cze lip sie wrz
            paź lis gru""",
        "sv": """januari februari mars april maj juni juli augusti september oktober november
            december jan feb mar apr jun jul aug sep sept okt nov dec""",
        "da": """januar februar marts april maj juni juli august september oktober november
            december jan feb mar apr jun jul aug sep sept okt nov dec""",
        "no": """januar februar mars april mai juni juli august september oktober november
            desember jan feb mar apr jun jul aug sep sept okt nov des""",
        "fi": """tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu
            lokakuu marraskuu joulukuu tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta
            kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta tammi
            helmi maalis huhti touko kesä heinä elo syys loka marras joulu""",
        "ru": """январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь
            декабрь января февраля марта апреля мая июня июля августа сентября октября ноября
            декабря янв фев мар апр июн июл авг сен сент окт ноя дек""",
        "uk": """січень лютий березень квітень травень червень липень серпень вересень жовтень
            листопад грудень січня лютого березня квітня травня червня липня серпня вересня
            жовтня листопада грудня січ лют бер кві тра чер лип сер вер жов лис гру""",
        "tr": """ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık
            oca şub mar nis may haz tem ağu eyl eki kas ara""",
        "cs": """leden únor březen duben květen červen červenec srpen září říjen listopad
            prosinec ledna února března dubna května června července srpna října listopadu
            prosince led úno bře dub kvě čvn čvc srp zář říj lis pro""",
        "ja": "1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月",
        "zh": """1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月 一月 二月 三月 四月 五月
            六月 七月 八月 九月 十月 十一月 十二月""",
        "ko": "1월 2월 3월 4월 5월 6월 7월 8월 9월 10월 11월 12월",
        "ar": """يناير فبراير مارس أبريل إبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر
            ديسمبر جانفي فيفري أفريل ماي جوان جويلية أوت شباط آذار نيسان أيار حزيران تموز آب
            أيلول تشرين كانون غشت شتنبر نونبر دجنبر""",
        "el": """ιανουάριος φεβρουάριος μάρτιος απρίλιος μάιος ιούνιος ιούλιος αύγουστος
            σεπτέμβριος οκτώβριος νοέμβριος δεκέμβριος ιανουαρίου φεβρουαρίου μαρτίου απριλίου
            μαΐου μαίου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου
            ιαν φεβ μαρ απρ μαι ιουν ιουλ αυγ σεπ οκτ νοε δεκ""",
        "he": """ינואר פברואר מרץ מרס אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר
            בינואר בפברואר במרץ במרס באפריל במאי ביוני ביולי באוגוסט בספטמבר באוקטובר בנובמבר
            בדצמבר""",
        "fa": """فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند ژانویه
            فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر""",
        "hi": """जनवरी फरवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर सितम्बर अक्टूबर
            अक्तूबर नवंबर नवम्बर दिसंबर दिसम्बर""",
        "id": """januari februari maret april mei juni juli agustus september oktober november
            desember jan feb mar apr jun jul agu agt sep okt nov des""",
        "hu": """január február március április május június július augusztus szeptember
            október november december jan febr márc ápr máj jún júl aug szept okt nov dec""",
        "ro": """ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie
            noiembrie decembrie ian feb mar apr iun iul aug sep sept oct nov dec""",
        "bg": """януари февруари март април май юни юли август септември октомври ноември
            декември яну фев мар апр авг сеп окт ное дек""",
        "hr": """siječanj veljača ožujak travanj svibanj lipanj srpanj kolovoz rujan listopad
            studeni prosinac siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza
            rujna listopada studenoga studenog prosinca""",
        "sr": """јануар фебруар март април мај јун јул август септембар октобар новембар
            децембар januar februar mart april maj jun jul avgust septembar oktobar novembar
            decembar""",
        "sk": """január február marec apríl máj jún júl august september október november
            december januára februára marca apríla mája júna júla augusta septembra októbra
            novembra decembra""",
        "et": """jaanuar veebruar märts aprill mai juuni juuli august september oktoober
            november detsember jaan veebr okt dets""",
        "lt": """sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo
            spalio lapkričio gruodžio""",
        "ca": "gener febrer març abril maig juny juliol agost setembre octubre novembre desembre",
        "sl": """januar januarja februarja marec marca aprila maj maja junij junija julij julija
            avgust avgusta septembra oktobra novembra decembra""",
        "mk": """јануари февруари март април мај јуни јули август септември октомври ноември
            декември""",
        "sq": """janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor""",
        "lv": """janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris
            oktobris novembris decembris janvārī februārī martā aprīlī maijā jūnijā jūlijā
            augustā septembrī oktobrī novembrī decembrī""",
        "kk": """қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша
            желтоқсан""",
        "az": """yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr""",
        "ka": """იანვარი თებერვალი მარტი აპრილი მაისი ივნისი ივლისი აგვისტო სექტემბერი ოქტომბერი
            ნოემბერი დეკემბერი""",
        "hy": """հունվարի փետրվարի մարտի ապրիլի մայիսի հունիսի հուլիսի օգոստոսի սեպտեմբերի
            հոկտեմբերի նոյեմբերի դեկտեմբերի""",
        "ur": """جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر""",
        "bn": """জানুয়ারি জানুয়ারি জানুয়ারী জানুয়ারী ফেব্রুয়ারি ফেব্রুয়ারি ফেব্রুয়ারী
            ফেব্রুয়ারী মার্চ এপ্রিল জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর""",
        "mr": """जानेवारी फेब्रुवारी मार्च एप्रिल जून जुलै ऑगस्ट सप्टेंबर ऑक्टोबर नोव्हेंबर
            डिसेंबर""",
        "ta": """ஜனவரி பிப்ரவரி மார்ச் ஏப்ரல் ஜூன் ஜூலை ஆகஸ்ட் செப்டம்பர் அக்டோபர் நவம்பர்
            டிசம்பர்""",
        "th": """มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม
            พฤศจิกายน ธันวาคม ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.""",
        "ms": """januari februari april mei jun julai ogos september oktober november
            disember""",
        "tl": """enero pebrero marso abril mayo hunyo hulyo agosto setyembre oktubre nobyembre
            disyembre""",
        "sw": """januari februari machi aprili mei juni julai agosti septemba oktoba novemba
            desemba""",
        "te": """జనవరి ఫిబ్రవరి మార్చి ఏప్రిల్ జూన్ జూలై ఆగస్టు సెప్టెంబర్ అక్టోబర్ నవంబర్
            డిసెంబర్""",
        "gu": """જાન્યુઆરી ફેબ્રુઆરી માર્ચ એપ્રિલ જૂન જુલાઈ ઓગસ્ટ સપ્ટેમ્બર ઓક્ટોબર નવેમ્બર
            ડિસેમ્બર""",
        "ne": """वैशाख जेठ असार साउन भदौ असोज कात्तिक मंसिर पुस माघ फागुन चैत""",
        "uz": """yanvar fevral mart aprel may iyun iyul avgust sentabr oktabr noyabr dekabr
            январ феврал сентябр октябр ноябр декабр""",
        "gl": """xaneiro febreiro marzo abril maio xuño xullo agosto setembro outubro novembro
            decembro""",
        "eu": """urtarrila otsaila martxoa apirila maiatza ekaina uztaila abuztua iraila urria
            azaroa abendua urtarrilak otsailak martxoak apirilak maiatzak ekainak uztailak
            abuztuak irailak urriak azaroak abenduak""",
        "af": """januarie februarie maart april mei junie julie augustus september oktober
            november desember""",
        "is": """janúar febrúar mars apríl maí júní júlí ágúst september október nóvember
            desember""",
    }.items()
}  # fmt: skip
"""Language code -> names, with inflected forms where a date uses them. Vietnamese says "tháng 5",
which `VIETNAMESE_MONTH` spells. Names that are everyday words as well are left out (Marathi and
Tamil May)."""

VIETNAMESE_MONTH: Final = "tháng"
ALL_MONTH_NAMES: Final[frozenset[str]] = frozenset(
    name for names in MONTH_NAMES.values() for name in names
)
