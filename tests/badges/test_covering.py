"""What covers a text or a code on a badge is found, for each person, at the extents that are really drawn."""

from dataclasses import replace
from pathlib import Path
from typing import Final

import pypdfium2
import pytest
from PIL import ImageChops
from PIL.Image import Image

from regapp.badges.covering import HAIR_MM
from regapp.badges.fields import BadgeData, ProgrammeLine
from regapp.badges.layout import POINTS, Faces, lettered
from regapp.badges.paper import Paper
from regapp.badges.pdf import write_badges
from regapp.badges.preflight import check_badges
from regapp.badges.qr import modules_of
from regapp.badges.sheets import load_sheet
from regapp.badges.template import Element, Template
from regapp.model.misfit import Misfit, Trouble
from regapp.services.badges.templates import CERTIFICATES, shipped_names, shipped_template
from regapp.services.badges.words import misfit_sentence
from regapp.texts.catalogue import Language

PICTURE: Final = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2"><rect width="4" height="2"/></svg>'
IMAGES: Final = {"logo": PICTURE}
SHORT: Final = BadgeData(id=1, family="Ли", name="Ли", number="01-0001", token="1" * 44, event="Жыйын", language="ky")
LONG: Final = replace(SHORT, id=2, number="01-0002", family="Абдыкадырова-Мамбетова", given="Гүлнара")
MARKED: Final = replace(LONG, id=3, no_photo=True, accreditation="K-2022/1234", category_word="Муниципалдык кызматчы")
PROGRAMME: Final = (ProgrammeLine("28.02", "09:00–10:00", "Жыйын ачылышы", "Ош"),)
HEIGHT: Final = 60.0
ELEMENTS: Final = {
    "text": Element("text", 20, 20, 30, 16, field="family", size=30),
    "fixed": Element("text", 20, 20, 30, 16, text="Ош", size=30),
    "qr": Element("qr", 20, 20, 30, 16, field="token"),
    "programme": Element("programme", 20, 20, 30, 16, size=8, least=4),
    "band": Element("band", 20, 20, 30, 16, colour="white"),
    "image": Element("image", 20, 20, 30, 16, image="logo"),
    "no-image": Element("image", 20, 20, 30, 16, image="donor"),
}
READ: Final = ("text", "fixed", "qr", "programme")


def template(*elements: Element) -> Template:
    return Template("t", 90, HEIGHT, ("single",), elements)


def covered(design: Template, *people: BadgeData) -> list[Misfit]:
    badges = [replace(person, programme=PROGRAMME) for person in people or (SHORT,)]
    found = check_badges(badges, design, both_sides=True, images=IMAGES)
    return [misfit for misfit in found if misfit.trouble is Trouble.COVERED]


@pytest.mark.parametrize("above", ELEMENTS)
@pytest.mark.parametrize("below", ELEMENTS)
def test_what_lies_over_a_text_or_a_code_covers_it_and_what_lies_under_it_does_not(below: str, above: str) -> None:
    found = covered(template(ELEMENTS[below], ELEMENTS[above]))
    assert bool(found) is (below in READ and above != "no-image")
    for misfit in found:
        assert misfit.where == (0, 0, 1)
        for language in ("ky", "ru", "en"):
            assert "{" not in misfit_sentence(misfit, Language(language))


@pytest.mark.parametrize("name", [*shipped_names(), *shipped_names(CERTIFICATES)])
def test_nothing_is_covered_on_the_shipped_templates(name: str) -> None:
    design = shipped_template(name)
    full = {slot: PICTURE for element in (*design.elements, *design.back) if (slot := element.image)}
    assert [m for m in check_badges([SHORT, LONG, MARKED], design, both_sides=True, images=full) if m.where] == []


def test_a_long_name_alone_reaches_under_the_code() -> None:
    design = template(Element("text", 5, 20, 80, 10, field="family", size=24), replace(ELEMENTS["qr"], x=50))
    (found,) = covered(design, SHORT, LONG)
    assert (found.person, found.field, found.detail) == (2, "family", "qr")


def test_what_all_badges_have_is_told_once() -> None:
    design = template(ELEMENTS["fixed"], ELEMENTS["band"])
    (found,) = covered(design, SHORT, LONG)
    assert found.person == 0


def test_an_element_that_a_person_does_not_have_covers_nothing() -> None:
    design = template(ELEMENTS["text"], replace(ELEMENTS["band"], only_with="given"))
    assert [found.person for found in covered(design, SHORT, LONG)] == [2]


def test_both_sides_are_looked_at() -> None:
    design = replace(template(), back=(ELEMENTS["text"], ELEMENTS["band"]))
    (found,) = covered(design)
    assert found.where == (1, 0, 1)


@pytest.mark.parametrize(("overlap", "is_found"), [
    (-1.0, False), (0.0, False), (HAIR_MM / 2, False), (HAIR_MM, False), (HAIR_MM + 0.05, True), (1.0, True),
])  # fmt: skip
@pytest.mark.parametrize("side", ["left", "right", "top", "bottom"])
@pytest.mark.parametrize("kind", ["code over text", "band over text", "text over text", "band over code"])
def test_edges_that_touch_or_overlap_by_a_hair_cover_nothing(
    kind: str, side: str, overlap: float, is_found: bool
) -> None:
    upper, _, lower = kind.partition(" over ")
    below = ELEMENTS["text"] if lower == "text" else ELEMENTS["qr"]
    left, top, right, bottom = seen(below)
    over = {"code": ELEMENTS["qr"], "band": ELEMENTS["band"], "text": ELEMENTS["text"]}[upper]
    over = replace(over, x=0.0, y=0.0)
    edges = filled(over)
    x = {"left": left + overlap - edges[2], "right": right - overlap - edges[0]}.get(
        side, (left + right) / 2 - edges[0]
    )
    y = {"top": top + overlap - edges[3], "bottom": bottom - overlap - edges[1]}.get(
        side, (top + bottom) / 2 - edges[1]
    )
    if side in ("left", "right"):
        y = (top + bottom - edges[1] - edges[3]) / 2
    else:
        x = (left + right - edges[0] - edges[2]) / 2
    design = Template("t", 200, 200, ("single",), tuple(moved(e, 60, 60) for e in (below, replace(over, x=x, y=y))))
    assert bool(covered(design)) is is_found


def moved(element: Element, x: float, y: float) -> Element:
    return replace(element, x=element.x + x, y=element.y + y)


def filled(element: Element) -> tuple[float, float, float, float]:
    """Left, upper, right and lower edge of what is drawn, in mm from the upper left corner."""
    if element.kind == "text":
        return inked(element)
    if element.kind == "band":
        return element.x, element.y, element.x + element.width, element.y + element.height
    side = min(element.width, element.height)
    left = element.x + (element.width - side) / 2
    return left, element.y, left + side, element.y + side


def seen(element: Element) -> tuple[float, float, float, float]:
    """The same of what has to be seen: a code with half of its white border."""
    left, top, right, bottom = filled(element)
    if element.kind != "qr":
        return left, top, right, bottom
    spare = (right - left) / modules_of(SHORT.token) * 2
    return left + spare, top + spare, right - spare, bottom - spare


def inked(element: Element) -> tuple[float, float, float, float]:
    faces = Faces()
    (line,) = lettered(element, SHORT.family, faces, HEIGHT).lines
    box = faces.ink.box(line)
    assert box is not None
    left, low, right, high = (edge / POINTS for edge in box)
    return left, HEIGHT - high, right, HEIGHT - low


DOTS: Final = 600 / 72


def rendered(design: Template, path: Path) -> Image:
    write_badges(path, [LONG], design, Paper(load_sheet("single", design)), title="t", images=IMAGES)
    document = pypdfium2.PdfDocument(path)
    image: Image = document[0].render(scale=DOTS).to_pil().convert("L").point(lambda value: 255 if value > 127 else 0)
    document.close()
    return image


@pytest.mark.parametrize("words", ["Абдыкадырова", "Йёқңү", "ąÅjgfJ", "გულნარა", "Սարգսյան", "—.,’", "i"])
def test_letters_fill_what_is_measured(tmp_path: Path, words: str) -> None:
    element = Element("text", 10, 20, 70, 20, text=words, size=40, least=6)
    box = ImageChops.invert(rendered(template(element), tmp_path / "t.pdf")).getbbox()
    assert box is not None
    faces = Faces()
    (line,) = lettered(element, words, faces, HEIGHT).lines
    measured = faces.ink.box(line)
    assert measured is not None
    left, low, right, high = measured
    on_paper = (left, HEIGHT * POINTS - high, right, HEIGHT * POINTS - low)
    assert [edge / DOTS for edge in box] == pytest.approx(on_paper, abs=HAIR_MM * POINTS)


@pytest.mark.parametrize("down", [0, 2.1, 4.3, 6.5, 8.7, 11, 13.3, 15])
def test_where_ink_is_lost_something_is_found(tmp_path: Path, down: float) -> None:
    text = Element("text", 10, 20, 70, 15, field="family", size=30)
    cover = Element("band", 30, 15 + down, 8, 5, colour="white")
    bare, hidden = (rendered(template(*parts), tmp_path / "t.pdf") for parts in ((text,), (text, cover)))
    is_lost = ImageChops.difference(bare, hidden).getbbox() is not None
    assert is_lost <= bool(covered(template(text, cover), LONG))
