from __future__ import annotations

import codecs
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from declutter import native
from declutter.decode import Decoded, decode, known_charset

RUSSIAN = "Город объявил во вторник о новых мерах, сказала мэр. " * 4
JAPANESE = "市は火曜日に沿岸地域の住民を支援する新しい措置を発表した。" * 4
GERMAN = "Die Brücke wird geöffnet – für alle Gäste, „sofort“."


def page(text: str, head: str = "") -> str:
    return (
        f"<!doctype html><html><head>{head}<title>x</title></head><body><p>{text}</p></body></html>"
    )


# --- byte order marks ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("bom", "codec", "name"),
    [
        (codecs.BOM_UTF8, "utf-8", "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le", "utf-16le"),
        (codecs.BOM_UTF16_BE, "utf-16-be", "utf-16be"),
    ],
)
def test_bom_beats_all_that_is_declared(bom: bytes, codec: str, name: str) -> None:
    html = page(RUSSIAN, '<meta charset="windows-1251">')
    assert decode(bom + html.encode(codec), transport_charset="koi8-r") == Decoded(html, name)


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", [GERMAN, JAPANESE])
def test_utf16_without_a_mark(codec: str, text: str) -> None:
    assert decode(page(text).encode(codec)).html == page(text)


def test_utf16_cut_in_the_middle_of_a_character() -> None:
    assert decode(codecs.BOM_UTF16_LE + page(GERMAN).encode("utf-16-le")[:-1]).html.startswith("<!")


# --- declarations -------------------------------------------------------------------------


@pytest.mark.parametrize(
    "head",
    [
        '<meta charset="windows-1251">',
        "<META CHARSET=Windows-1251 >",
        "<meta charset = 'cp1251'/>",
        '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">',
        "<meta content='text/html;charset=windows-1251' http-equiv=content-type>",
        '<!-- <meta charset="utf-8"> --><meta charset="windows-1251">',
        '<meta name="a" content="charset=koi8-r"><meta charset="windows-1251">',
        '<meta charset="no-such"><meta charset="windows-1251">',
    ],
)
def test_meta_is_read_as_the_standard_says(head: str) -> None:
    html = page(RUSSIAN, head)
    assert decode(html.encode("cp1251")) == Decoded(html, "windows-1251")


def test_xml_declaration_counts_where_no_meta_speaks() -> None:
    html = '<?xml version="1.0" encoding="windows-1251"?>' + page(RUSSIAN)
    assert decode(html.encode("cp1251")) == Decoded(html, "windows-1251")


def test_late_meta_is_found_as_a_browser_would() -> None:
    html = page(RUSSIAN, f'<script>{"x" * 3000}</script><meta charset="windows-1251">')
    assert decode(html.encode("cp1251")) == Decoded(html, "windows-1251")


def test_transport_beats_meta() -> None:
    html = page(RUSSIAN, '<meta charset="koi8-r">')
    assert decode(html.encode("cp1251"), transport_charset="windows-1251").html == html


def test_transport_may_be_a_whole_content_type() -> None:
    html = page(RUSSIAN)
    decoded = decode(html.encode("koi8-r"), transport_charset='text/html; charset="KOI8-R"')
    assert decoded == Decoded(html, "koi8-r")
    assert decode(b"<p>x", transport_charset="text/html") == Decoded("<p>x", "utf-8")


def test_unknown_transport_is_told_and_passed_over() -> None:
    html = page(RUSSIAN, '<meta charset="windows-1251">')
    decoded = decode(html.encode("cp1251"), transport_charset="klingon")
    assert decoded.html == html
    assert "klingon" in decoded.warnings[0]


def test_utf16_in_meta_means_utf8() -> None:
    html = page(RUSSIAN, '<meta charset="utf-16">')
    assert decode(html.encode()) == Decoded(html, "utf-8")


def test_utf16_told_by_the_transport_is_not_believed_against_the_bytes() -> None:
    decoded = decode(page(GERMAN).encode(), transport_charset="utf-16")
    assert (decoded.html, decoded.encoding) == (page(GERMAN), "utf-8")
    assert decoded.warnings


@pytest.mark.parametrize(
    ("label", "codec", "text", "name"),
    [
        ("iso-8859-1", "cp1252", GERMAN, "windows-1252"),
        ("us-ascii", "cp1252", GERMAN, "windows-1252"),
        ("x-user-defined", "cp1252", GERMAN, "windows-1252"),
        ("gb2312", "gb18030", "镕基与㐀字,措施", "gbk"),
        ("shift_jis", "cp932", "①髙橋さんの措置", "shift_jis"),
        ("euc-kr", "cp949", "똠방각하 햏", "euc-kr"),
        ("big5", "big5hkscs", "啲措施係咁樣嘅", "big5"),
        ("iso-2022-jp", "iso2022_jp", JAPANESE, "iso-2022-jp"),
        ("iso-8859-9", "cp1254", "Şimdi ilçe “meclisi”", "windows-1254"),
        ("tis-620", "cp874", "มาตรการใหม่", "windows-874"),
    ],
)
def test_labels_mean_what_browsers_take_them_for(
    label: str, codec: str, text: str, name: str
) -> None:
    html = page(text, f"<meta charset={label}>")
    assert decode(html.encode(codec)) == Decoded(html, name)


def test_no_byte_of_windows_1252_is_undefined() -> None:
    html = "<meta charset=latin1>" + bytes(range(0x80, 0xA0)).decode("latin-1") + "é"
    decoded = decode(b"<meta charset=latin1>" + bytes(range(0x80, 0xA0)) + b"\xe9")
    assert "\ufffd" not in decoded.html
    assert len(decoded.html) == len(html)


def test_known_charset() -> None:
    assert known_charset(" UTF8 ") == "utf-8"
    assert known_charset("text/html; charset=latin1") == "windows-1252"
    assert known_charset("klingon") is None
    assert known_charset("") is None
    assert known_charset("ütf-8") is None


# --- wrong declarations -------------------------------------------------------------------


@pytest.mark.parametrize("label", ["iso-8859-1", "windows-1251", "shift_jis", "gb2312"])
@pytest.mark.parametrize("text", [RUSSIAN, JAPANESE])
def test_utf8_under_another_name_is_noticed(label: str, text: str) -> None:
    html = page(text, f'<meta charset="{label}">')
    decoded = decode(html.encode())
    assert (decoded.html, decoded.encoding) == (html, "utf-8")
    assert len(decoded.warnings) == 1
    assert "read as UTF-8" in decoded.warnings[0]


def test_one_accent_in_utf8_is_enough_against_latin1() -> None:
    html = page("café", '<meta charset="iso-8859-1">')
    assert decode(html.encode()).html == html


def test_short_gbk_that_happens_to_be_utf8_stays_gbk() -> None:
    html = page("联通", '<meta charset="gbk">')
    assert decode(html.encode("gb18030")).html == html


@pytest.mark.parametrize("codec", ["cp1251", "koi8-r", "cp1252", "euc_jp", "gb18030"])
def test_wrongly_declared_utf8(codec: str) -> None:
    text = {
        "cp1252": GERMAN,
        "euc_jp": JAPANESE,
        "gb18030": "市政府宣布了新的措施,以支持居民。" * 4,
    }.get(codec, RUSSIAN)
    html = page(text, '<meta charset="utf-8">')
    decoded = decode(html.encode(codec))
    assert decoded.html == html
    assert "declared as utf-8" in decoded.warnings[0]


def test_euc_jp_declared_as_shift_jis() -> None:
    html = page(JAPANESE, '<meta charset="shift_jis">')
    decoded = decode(html.encode("euc_jp"))
    assert decoded.html == html
    assert decoded.warnings


def test_utf8_with_a_broken_character_stays_utf8() -> None:
    data = page(RUSSIAN).encode()
    decoded = decode(data.replace("в".encode(), b"\xd0", 1))
    assert decoded.encoding == "utf-8"
    assert decoded.html.count("\ufffd") == 1
    assert decoded.warnings
    cut = decode(data[: data.index("мерах".encode()) + 1])
    assert (cut.encoding, cut.html.count("\ufffd")) == ("utf-8", 1)


# --- nothing declared ---------------------------------------------------------------------


def test_plain_utf8_has_nothing_to_tell() -> None:
    assert decode(page(JAPANESE).encode()) == Decoded(page(JAPANESE), "utf-8")
    assert decode(page("plain").encode()) == Decoded(page("plain"), "utf-8")


@pytest.mark.parametrize(
    ("codec", "text"),
    [
        ("cp1251", RUSSIAN),
        ("koi8-r", RUSSIAN),
        ("cp1252", GERMAN),
        ("cp932", JAPANESE),
        ("euc_jp", JAPANESE),
        ("iso2022_jp", JAPANESE),
        ("gb18030", "市政府周二宣布了新的措施,以支持沿海地区的居民。"),
        ("big5", "市政府週二宣布了新的措施,以支持沿海地區的居民。"),
        ("cp949", "시는 화요일에 해안 지역 주민을 지원하기 위한 새로운 조치를 발표했다."),
        ("cp1253", "Η κυβέρνηση ανακοίνωσε την Τρίτη νέα μέτρα για τους κατοίκους."),
        ("cp1255", "הממשלה הודיעה ביום שלישי על צעדים חדשים לתמיכה בתושבי אזור החוף."),
        ("cp1256", "أعلنت الحكومة يوم الثلاثاء عن إجراءات جديدة لدعم سكان المناطق."),
    ],
)
def test_undeclared_charsets_are_detected(codec: str, text: str) -> None:
    assert decode(page(text).encode(codec)).html == page(text)


def test_language_helps_where_there_is_little_to_go_by() -> None:
    html = page("мэр").replace("<html>", '<html lang="ru">')
    assert decode(html.encode("cp1251")).html == html


def test_text_far_behind_ascii_scripts_is_seen() -> None:
    html = page(RUSSIAN, f"<script>{'var a = 1;' * 30_000}</script>")
    assert decode(html.encode("cp1251")).html == html


def test_lone_byte_is_western() -> None:
    assert decode(b"caf\xe9").html == "café"
    assert decode(b"\x80").html == "€"


# --- text and other sources ---------------------------------------------------------------


def test_text_passes_as_it_is() -> None:
    assert decode(page(JAPANESE)) == Decoded(page(JAPANESE), "unicode")
    assert decode("\ufeff<p>x") == Decoded("<p>x", "unicode")
    assert decode("") == Decoded("", "unicode")


def test_lone_surrogates_are_replaced_and_pairs_joined() -> None:
    decoded = decode("a\ud83d\ude00b\ud800c\udc00")
    assert decoded.html == "a\U0001f600b\ufffdc\ufffd"
    assert decoded.warnings


def test_nuls_are_removed() -> None:
    assert decode("a\0b").html == "ab"
    assert decode(page("a\0b").encode()).html == page("ab")
    assert decode(b"\0").html == ""


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview])
def test_all_kinds_of_bytes(kind: type[bytes] | type[bytearray] | type[memoryview]) -> None:
    assert decode(kind(page(GERMAN).encode())).html == page(GERMAN)


def test_strided_memory() -> None:
    assert decode(memoryview(b"<.p.>.x.")[::2]).html == "<p>x"


# --- it never fails and takes linear time ----------------------------------------------------


@given(
    st.binary(max_size=400),
    st.sampled_from(
        [b"", b"<meta charset=", b"<meta charset=gbk>", b"<meta charset=iso-2022-jp>", b"\xff\xfe",
         b"\xef\xbb\xbf", b"<html lang=ja>", b"<meta http-equiv=content-type content='charset="]
    ),
    st.none() | st.text(max_size=12) | st.sampled_from(["utf-16", "hz-gb-2312", "big5", "base64"]),
)  # fmt: skip
def test_any_bytes(data: bytes, head: bytes, transport: str | None) -> None:
    decoded = decode(head + data, transport_charset=transport)
    decoded.html.encode("utf-8")
    assert "\0" not in decoded.html


@given(st.text(st.characters(codec=None), max_size=200))
def test_any_text(text: str) -> None:
    decoded = decode(text)
    decoded.html.encode("utf-8")
    assert "\0" not in decoded.html


@pytest.mark.parametrize(
    "unit",
    [b"<meta charset='", b"<!--", b"<html ", b"<meta a=b ", b"\x81", b"\x1b$B", b"<", b"\xe9<a>"],
)
def test_hostile_bytes_take_linear_time(unit: bytes) -> None:
    def seconds(size: int) -> float:
        data = unit * (size // len(unit)) + b"\xff"
        best = 1e9
        for _ in range(3):
            start = time.process_time()
            decode(data)
            best = min(best, time.process_time() - start)
        return best

    assert seconds(4_000_000) < 8 * seconds(1_000_000) + 0.1


# --- UTF-8 that is only decoded when it is asked for ----------------------------------------


@pytest.mark.skipif(native.utf8 is None, reason="installed without a compiler")
@settings(max_examples=400, deadline=None, derandomize=True, database=None)
@given(
    st.lists(
        st.one_of(
            st.sampled_from([b"x", b"x" * 7, b"x" * 8, "é".encode(), "日".encode(), "😀".encode()]),
            st.sampled_from([b"\xe0\x9f\xbf", b"\xed\xa0\x80", b"\xf0\x8f\xbf\xbf", b"\xf4\x90"]),
            st.binary(max_size=4),
        ),
        max_size=5,
    ).map(b"".join)
)
def test_utf8_as_the_codec_has_it(data: bytes) -> None:
    try:
        data.decode()
    except UnicodeDecodeError:
        assert not native.utf8.is_utf8(data)
    else:
        assert native.utf8.is_utf8(data)


@pytest.mark.skipif(native.utf8 is None, reason="installed without a compiler")
@settings(max_examples=400, deadline=None, derandomize=True, database=None)
@given(
    st.lists(
        st.one_of(
            st.text(max_size=20),
            st.text("ab<>", min_size=20, max_size=60),
            st.text(st.characters(max_codepoint=0xFF), max_size=40),
            st.text(st.characters(max_codepoint=0xFFFF), max_size=40),
            st.sampled_from(["\ud800", "\udfff", "\x7f\x80", "\u07ff\u0800", "\uffff\U00010000"]),
        ),
        max_size=6,
    ).map("".join)
)
def test_text_becomes_utf8_as_by_the_codec(text: str) -> None:
    try:
        expected = text.encode()
    except UnicodeEncodeError:
        expected = None
    assert native.utf8.encoded(text) == expected
    long = text * (20_000 // max(len(text), 1))  # counted piece by piece
    assert native.utf8.encoded(long) == (None if expected is None else long.encode())


@pytest.mark.parametrize(
    "text", [page(GERMAN), "", "\0", "a\0b\0", page("plain").replace(" ", "\0")]
)
def test_utf8_at_hand(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    data = text.encode()
    decoded = decode(data)
    assert decoded.html == text.replace("\0", "")
    assert decoded.utf8 == decoded.markup == decoded.html.encode()
    monkeypatch.setattr(native, "tags", None)
    assert decode(data) == decoded
    assert decode(data).utf8 == decoded.utf8
    assert decode(page(GERMAN).encode("cp1252")).markup == page(GERMAN)
