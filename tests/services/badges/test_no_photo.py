"""The crossed camera on badges: of those who refused photos, on every shipped badge, in sight and covering nothing."""

from pathlib import Path
from typing import Final

import pypdfium2
import pytest
from PIL.Image import Image

from regapp.badges.fields import FIELDS
from regapp.badges.paper import Paper
from regapp.badges.pdf import write_badges
from regapp.badges.preflight import check_badges
from regapp.badges.sheets import load_sheet
from regapp.badges.template import Element, Template
from regapp.model.participant import Category, Details, Participant
from regapp.services.badges.data import BadgeWriter
from regapp.services.badges.templates import shipped_names, shipped_template
from regapp.services.desk import Desk
from regapp.texts.catalogue import Language
from tests.by_day import some_by_day

MARK: Final = "no-photo"
DOTS_A_MM: Final = 8
LEAST_MM: Final = 6
MUNICIPALITY: Final = "41708217842000"


def somebody(answer: bool | None, category: Category = Category.PRESS) -> Participant:
    """Somebody whose names, posts and places are as long as they come."""
    details = Details(
        family="Абдыкадырова-Мамбетова", given="Бактыгүл", patronymic="Токтосуновна", number="01-0001",
        category=category, municipality=MUNICIPALITY, accreditation="K-2022/1234", photo_consent=answer,
        organisation="Жергиликтүү өз алдынча башкаруу жана этностор аралык мамилелер боюнча агенттик",
        position="Бюджет, экономика жана финансы боюнча башкы адис",
    )  # fmt: skip
    return Participant(1, details)


def mark_of(design: Template) -> Element:
    (mark,) = (element for element in design.elements if element.image == MARK)
    return mark


def drawn(desk: Desk, path: Path, design: Template, answer: bool | None) -> Image:
    """The badge as a grey picture, cut to where the mark has its place."""
    data = BadgeWriter(desk, Language("ky")).badge(somebody(answer), 1)
    write_badges(path, [data], design, Paper(load_sheet("single", design)), title="t", images={})
    document = pypdfium2.PdfDocument(path)
    page: Image = document[0].render(scale=DOTS_A_MM * 25.4 / 72).to_pil().convert("L")
    document.close()
    mark = mark_of(design)
    box = (mark.x, mark.y, mark.x + mark.width, mark.y + mark.height)
    left, top, right, bottom = (round(edge * DOTS_A_MM) for edge in box)
    return page.crop((left, top, right, bottom))


@pytest.mark.parametrize(("answer", "is_marked"), [(False, True), (True, False), (None, False)])
@pytest.mark.parametrize("language", ["ky", "ru", "en"])
def test_only_the_badge_of_who_refused_says_it(desk: Desk, language: str, answer: bool | None, is_marked: bool) -> None:
    data = BadgeWriter(desk, Language(language)).badge(somebody(answer), 1)
    assert bool(FIELDS[MARK].text(data)) is is_marked


@pytest.mark.parametrize("name", shipped_names())
def test_the_mark_is_seen_in_black_and_white(desk: Desk, tmp_path: Path, name: str) -> None:
    design = shipped_template(name)
    mark = mark_of(design)
    assert min(mark.width, mark.height) >= LEAST_MM
    plain, asked = (drawn(desk, tmp_path / "b.pdf", design, answer) for answer in (None, True))
    marked = drawn(desk, tmp_path / "b.pdf", design, False)
    assert plain.getextrema()[0] == plain.getextrema()[1]
    assert asked.tobytes() == plain.tobytes()
    dark, light = (sum(marked.histogram()[low:high]) for low, high in ((0, 60), (200, 256)))
    assert min(dark, light) > marked.width * marked.height / 6


@pytest.mark.parametrize("name", some_by_day(shipped_names(), 10))
@pytest.mark.parametrize("language", ["ky", "ru", "en"])
def test_everything_fits_beside_it(desk: Desk, name: str, language: str) -> None:
    writer, design = BadgeWriter(desk, Language(language)), shipped_template(name)
    for category in Category:
        without, beside = (writer.badge(somebody(answer, category), 1) for answer in (True, False))
        assert check_badges([beside], design, both_sides=True, images={}) == check_badges(
            [without], design, both_sides=True, images={}
        )
        fields = {misfit.field for misfit in check_badges([beside], design, both_sides=True, images={})}
        assert not fields & {"category", "accreditation", "number"}
