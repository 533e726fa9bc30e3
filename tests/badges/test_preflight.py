"""Faults are reported before they spoil paper: letters, fit, codes, pictures, fonts."""

from dataclasses import replace
from pathlib import Path

import pytest

from regapp.badges.fields import BadgeData
from regapp.badges.paper import Paper
from regapp.badges.pdf import write_badges
from regapp.badges.preflight import check_badges
from regapp.badges.sheets import load_sheet
from regapp.badges.template import Element, Template
from regapp.model.misfit import Misfit, Trouble
from regapp.services.badges.templates import shipped_names, shipped_template
from regapp.services.badges.words import misfit_sentence
from regapp.texts.catalogue import Language

USUAL = BadgeData(
    id=1, family="Абдыкадырова", given="Гүлнара Эрмековна", name="Абдыкадырова Гүлнара", number="01-0001",
    category="municipality", category_word="Муниципалитет", municipality="Төлөк а/а, Кочкор", event="Жыйын",
    token="1" * 44, portal="www.myktyaimak.gov.kg", language="ky",
)  # fmt: skip
PICTURE = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2"><rect width="4" height="2"/></svg>'
TROUBLED = [
    USUAL,
    replace(USUAL, id=2, number="01-0002", family="А" * 300),
    replace(USUAL, id=3, number="01-0003", family="王小明", name="王小明"),
    replace(USUAL, id=4, number="01-0004", given="علي"),
    replace(USUAL, id=5, number="01-0005", given="Нур 🎉"),
]


@pytest.mark.parametrize("name", shipped_names())
def test_a_usual_badge_is_well_on_every_template_and_printer(name: str) -> None:
    assert check_badges([USUAL], shipped_template(name), both_sides=True, images={}, dots_per_inch=203) == []


@pytest.mark.parametrize("name", shipped_names())
def test_who_is_in_trouble_and_why(name: str) -> None:
    found = check_badges(TROUBLED, shipped_template(name), both_sides=False, images={})
    assert {(item.person, item.trouble, item.field) for item in found} == {
        (2, Trouble.FIT, "family"), (3, Trouble.GLYPHS, "family"), (4, Trouble.GLYPHS, "given"),
        (5, Trouble.GLYPHS, "given"),
    }  # fmt: skip
    assert next(item.detail for item in found if item.person == 5) == "🎉"


@pytest.mark.parametrize("name", shipped_names())
def test_the_preflight_says_what_the_drawing_finds(tmp_path: Path, name: str) -> None:
    template = shipped_template(name)
    paper = Paper(load_sheet("single", template))
    drawn = write_badges(tmp_path / "b.pdf", TROUBLED, template, paper, title="x", images={})
    assert set(drawn) == set(check_badges(TROUBLED, template, both_sides=False, images={}))


def test_small_codes_are_measured_in_printer_dots() -> None:
    template = Template("t", 60, 40, (), (Element("qr", 0, 0, 10, 10, "token"),))
    assert check_badges([USUAL], template, both_sides=False, images={}, dots_per_inch=300) == []
    [small] = check_badges([USUAL], template, both_sides=False, images={}, dots_per_inch=203)
    assert (small.trouble, small.detail, small.person) == (Trouble.MODULE, "2.4", 0)
    assert check_badges([USUAL], template, both_sides=False, images={}) == []


def test_missing_pictures_and_fonts_are_named_once() -> None:
    template = Template(
        "t", 60, 40, (),
        (
            Element("image", 0, 0, 10, 10, image="sponsor"), Element("image", 20, 0, 10, 10, image="organiser"),
            Element("text", 0, 20, 50, 10, "family", font="Comic Sans"),
        ),
    )  # fmt: skip
    found = check_badges([USUAL, replace(USUAL, id=2)], template, both_sides=False, images={})
    assert [(item.trouble, item.detail) for item in found] == [
        (Trouble.FONT, "Comic Sans"),
        (Trouble.IMAGE, "sponsor"),
    ]
    assert check_badges([USUAL], template, both_sides=False, images={"sponsor": PICTURE})[1:] == []
    spoiled = check_badges([USUAL], template, both_sides=False, images={"sponsor": PICTURE, "organiser": b"no picture"})
    assert [(item.trouble, item.detail) for item in spoiled[1:]] == [(Trouble.IMAGE, "organiser")]


def test_a_text_too_long_for_a_code_is_said_and_the_rest_is_drawn(tmp_path: Path) -> None:
    template = shipped_template("90x60")
    long = replace(USUAL, token="x" * 3_000)
    out = tmp_path / "b.pdf"
    drawn = write_badges(out, [long, USUAL], template, Paper(load_sheet("single", template)), title="x", images={})
    assert [item.trouble for item in drawn] == [Trouble.CODE]
    assert out.read_bytes().count(b"/Type /Page\n") == 2


@pytest.mark.parametrize("language", ["ky", "ru", "en"])
@pytest.mark.parametrize("trouble", list(Trouble))
def test_every_trouble_is_a_sentence(language: str, trouble: Trouble) -> None:
    text = misfit_sentence(Misfit("01-0002", "family", trouble, "Ж", 2, "Асанова Айзада"), Language(language))
    assert text.endswith(".")
    assert "{" not in text
    if trouble in (Trouble.GLYPHS, Trouble.FIT, Trouble.CODE):
        assert "01-0002 Асанова Айзада" in text
