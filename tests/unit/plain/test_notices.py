"""Captions and notices of republication in plain text, and what only looks like them."""

from __future__ import annotations

import numpy as np
import pytest

from declutter.plain.lines import cut
from declutter.plain.notices import notices

PARAGRAPH = (
    "The ferry was late again on Tuesday, and nobody on the quay could say whether it would"
    " come at all before the tide turned and the harbour closed for the night."
)
SURE, UNSURE = 0.95, 0.4


def found(line: str, probability: float = SURE, behind: int = 2, before: int = 8) -> bool:
    text = "\n\n".join([*[PARAGRAPH] * before, line, *[PARAGRAPH] * behind])
    return bool(notices(cut(text), np.full(before + behind + 1, probability))[before])


@pytest.mark.parametrize(
    "line",
    [
        "The ferry Alma leaves the harbour of Lund on Tuesday (AFP)",
        "The ferry Alma leaves the harbour of Lund (Jo Berg/Reuters)",
        "Crews wait on the quay in the rain [Jo Berg/Al Jazeera/AP]",
        "The notice that hung on the door of the ferry office (Screenshot)",
        "The last boat of the evening. (Photo: Jo Berg)",
        "Die Fähre verlässt am Dienstag den Hafen (Foto: Jo Berg)",
        "Die Fähre verlässt am Dienstag den Hafen (dpa)",
        "Le bac quitte le port mardi soir (Crédit : Jo Berg)",
        "El transbordador sale del puerto el martes (EFE)",
        "Паром выходит из порта во вторник (фото: И. Берг)",
        "火曜日に港を出るフェリー（写真：田中一郎）",
        "星期二离开港口的渡轮（新华社）",
        "العبارة تغادر الميناء يوم الثلاثاء (رويترز)",
        "A sailor of the ferry, in a picture taken on 3 May 2019",
    ],
)
def test_captions(line: str) -> None:
    assert found(line)


@pytest.mark.parametrize(
    "line",
    [
        "The agency that reported it first was Agence France-Presse (AFP)",
        "She had worked for AFP in Lund before the ferry ever sailed.",
        "The pictures were sold to the agency (AFP).",
        "The ferry will not come back, said the harbour master. (AFP)",
        "“The ferry will not come back before the summer” (Reuters)",
        "Plug-in hybrid electric vehicle (PHEV)",
        "What the ferry costs a year (in crowns)",
        "Nobody waits.",
        "In a picture taken on 3 May she looks at the ferry as if it were hers.",
        "- Correspondent in the harbour of Lund (AFP)",
        "# A day in the harbour of Lund (AFP)",
        "The court forbade the papers to republish the article.",
        "“If you wish to republish this article, you have to pay,” the letter said.",
    ],
)
@pytest.mark.parametrize("probability", [SURE, UNSURE])
def test_what_only_looks_like_them_stays(line: str, probability: float) -> None:
    assert not found(line, probability, behind=0)


def test_a_source_that_no_list_has_needs_doubt() -> None:
    line = "The ferry Alma leaves the harbour of Lund on Tuesday (LNB)"
    assert found(line, UNSURE)
    assert not found(line, SURE)


def test_a_list_of_things_with_sources_stays() -> None:
    lines = [f"The harbour of Lund, part {n} (AFP)" for n in range(4)]
    text = "\n".join([PARAGRAPH, *lines, PARAGRAPH])
    assert not notices(cut(text), np.full(6, SURE)).any()


@pytest.mark.parametrize(
    "line",
    [
        "If you wish to republish this article, ask our desk first; a fee may be due.",
        "To learn more about republishing this content, please fill out this form.",
        "Wenn Sie diesen Artikel nachdrucken möchten, schreiben Sie uns.",
        "Si vous souhaitez republier cet article, écrivez-nous.",
        "Si desea republicar este artículo, escríbanos.",
        "Если вы хотите перепечатать эту статью, напишите нам.",
        "この記事の転載を希望される方はご連絡ください。",
        "如需转载本文，请联系我们。",
    ],
)
def test_notices_of_republication_at_the_end(line: str) -> None:
    assert found(line, behind=0)
    assert not found(line, behind=9), "inside the text it may be what the text is about"


def test_a_text_about_republication_stays() -> None:
    line = "You may republish this kind of text, if you name the paper."
    text = "\n\n".join([*[PARAGRAPH] * 20, line, line, line])
    assert not notices(cut(text), np.full(23, SURE)).any()
