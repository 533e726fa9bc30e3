"""Letters: which print, from which font, and how a text finds its place."""

import pytest

from regapp.badges.layout import Faces, lettered
from regapp.badges.template import Element
from regapp.fonts import REGULAR
from regapp.lettering import LEADING, Typeface, drawable, fit

LETTERS = {
    "Kyrgyz": "ҢңӨөҮүЫыЭэЁёЙй",
    "Kazakh": "ӘәҒғҚқҢңӨөҰұҮүҺһІі",
    "Mongolian": "ӨөҮү",
    "Uzbek": "ЎўҚқҒғҲҳ OʻoʻGʻgʻʼ‘’",
    "Latvian": "ĀāČčĒēĢģĪīĶķĻļŅņŠšŪūŽž",
    "Turkish": "ÇçĞğIıİiÖöŞşÜü",
    "German": "ÄäÖöÜüßẞ",
    "French": "ÀàÂâÆæÇçÉéÈèÊêËëÎîÏïÔôŒœÙùÛûÜüŸÿ",
    "Dutch": "ĲĳËëÏï",
    "money": "₸₽₮€$£¥₺₼₾₴⃀₣",
    "signs": "№«»„“”’–—…·",
}


@pytest.mark.parametrize("language", LETTERS)
@pytest.mark.parametrize("bold", [False, True])
def test_all_letters_of_the_guests_print(language: str, bold: bool) -> None:
    assert Typeface(bold).missing(LETTERS[language]) == ""


def test_letters_of_another_shipped_font_are_taken_from_it() -> None:
    face = Typeface(bold=False)
    text = "Ш. Руставели · შოთა რუსთაველი"
    runs = face.runs(text)
    assert "".join(run.text for run in runs) == text
    assert {run.font for run in runs if any(char in "შოთარუსველი" for char in run.text)} == {"NotoSansGeorgian"}
    assert {run.font for run in runs if any(char in "Руставели" for char in run.text)} == {REGULAR}
    assert face.missing(text) == ""


@pytest.mark.parametrize(("text", "missing"), [("王小明", "王小明"), ("Ali علي", "علي"), ("Нур 🎉", "🎉")])
def test_letters_that_nothing_has_are_named(text: str, missing: str) -> None:
    assert Typeface(bold=True).missing(text) == missing


def test_what_is_drawn_is_composed_and_visible() -> None:
    assert drawable("Ки\u0306м\u200b\tА\u00ad") == "Ким А".replace("и", "й")
    assert drawable("Гүлнара") == "Гүлнара"


def test_shrinks_before_it_breaks() -> None:
    face = Typeface(bold=False)
    assert fit("Ким", face, 24, 12, 200, 40).size == 24
    shrunk = fit("Абдыкадырова Жан", face, 24, 12, 160, 30)
    assert len(shrunk.lines) == 1
    assert 12 <= shrunk.size < 24
    broken = fit("Абдыкадырова Сатыбалдиева", face, 24, 16, 150, 60)
    assert broken.lines == ("Абдыкадырова", "Сатыбалдиева")
    assert broken.fits


def test_two_lines_are_taken_where_they_can_be_read_from_further() -> None:
    face = Typeface(bold=False)
    assert len(fit("Абдыкадырова Сатыбалдиева", face, 24, 8, 150, 60).lines) == 2


@pytest.mark.parametrize("text", ["А" * 300, "Абдыракманова " * 22, "🎉" * 300, "x-" * 150])
def test_a_name_of_three_hundred_letters_is_whole_and_stays_inside(text: str) -> None:
    face = Typeface(bold=True)
    fitted = fit(text.strip(), face, 29, 13, 220, 36)
    assert not fitted.fits
    assert "".join(fitted.lines).replace(" ", "") == text.replace(" ", "")
    assert max(face.width(line) for line in fitted.lines) * fitted.size <= 220.01
    assert len(fitted.lines) * fitted.size * LEADING <= 36.01


@pytest.mark.parametrize("align", ["left", "centre", "right"])
@pytest.mark.parametrize("upright", ["top", "middle", "bottom"])
@pytest.mark.parametrize("text", ["Ким", "Абдурахмановустендибекова-Токтогуловская", "А" * 300])
def test_lines_never_leave_their_box(align: str, upright: str, text: str) -> None:
    element = Element("text", 10, 20, 60, 12, "family", size=30, least=12, align=align, upright=upright)  # type: ignore[arg-type]
    faces = Faces()
    laid = lettered(element, text, faces, 100)
    points = 72 / 25.4
    for line in laid.lines:
        width = sum(faces.regular.width(run.text) for run in line.runs) * line.size
        assert 10 * points - 0.01 <= line.x
        assert line.x + width <= 70 * points + 0.01
        assert line.baseline >= (100 - 32) * points - 0.01
        assert line.baseline + 0.72 * line.size <= (100 - 20) * points + 0.01


def test_it_is_seen_that_a_letter_is_missing() -> None:
    runs = Typeface(bold=False).runs("Ли 王 小")
    assert "".join(run.text for run in runs) == "Ли \ufffd \ufffd"
    assert {run.font for run in runs} == {REGULAR}
