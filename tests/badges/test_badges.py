"""Badges as they lie on the table: every code scans, every name is there, in letters that print."""

from pathlib import Path

import pypdfium2
import pytest
import zxingcpp
from PIL import Image

from regapp.badges.fields import FIELDS
from regapp.badges.qr import code_of
from regapp.badges.template import parse_template
from regapp.lettering import Typeface, fit
from regapp.model.errors.badges import TemplateInvalid, UnknownSheet, UnknownTemplate
from regapp.model.errors.files import FileKind
from regapp.model.participant import Category, Details
from regapp.services.badges.badges import make_badges, reissue
from regapp.services.badges.data import token_of
from regapp.services.badges.layout import Layout
from regapp.services.badges.templates import shipped_names, shipped_template
from regapp.services.desk import Desk
from regapp.services.people.choice import choose
from regapp.services.people.registration import add_walk_in, everybody, get
from regapp.texts.catalogue import Language

LAYOUTS = [("90x60", "single"), ("90x60", "a4-8"), ("a6", "single"), ("a6", "a4-4")]
PER_PAGE = {"single": 1, "a4-8": 8, "a4-4": 4}


def pages(path: Path, dpi: int = 200) -> list[Image.Image]:
    document = pypdfium2.PdfDocument(path)
    try:
        return [page.render(scale=dpi / 72).to_pil() for page in document]
    finally:
        document.close()


def codes(image: Image.Image) -> list[str]:
    found = zxingcpp.read_barcodes(image, formats=zxingcpp.BarcodeFormat.QRCode)  # type: ignore[arg-type]
    return [code.text for code in found]


def text_of(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    try:
        return "\n".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


@pytest.mark.parametrize(("template", "sheet"), LAYOUTS)
def test_every_code_decodes_from_the_page(demo_desk: Desk, tmp_path: Path, template: str, sheet: str) -> None:
    people = choose(demo_desk, ["all"])[:19]
    out = tmp_path / "badges.pdf"
    run = make_badges(demo_desk, out, people, layout=Layout(template, sheet), language=Language("ky"))
    assert run.made == 19
    rendered = pages(out)
    assert len(rendered) == -(-19 // PER_PAGE[sheet])
    decoded = [code for page in rendered for code in codes(page)]
    assert sorted(decoded) == sorted(token_of(demo_desk, person.id, 1) for person in people)


@pytest.mark.parametrize(("template", "sheet"), LAYOUTS)
def test_pages_have_their_size(demo_desk: Desk, tmp_path: Path, template: str, sheet: str) -> None:
    out = tmp_path / "badges.pdf"
    make_badges(demo_desk, out, everybody(demo_desk)[:1], layout=Layout(template, sheet), language=Language("en"))
    layout = shipped_template(template)
    expected = (layout.width, layout.height) if sheet == "single" else (210, 297)
    document = pypdfium2.PdfDocument(out)
    size = [side / 72 * 25.4 for side in document[0].get_size()]
    document.close()
    assert size == pytest.approx(expected, abs=0.1)


def test_what_stands_on_a_badge(desk: Desk, tmp_path: Path) -> None:
    local, _ = add_walk_in(
        desk,
        Details(
            family="Өмүрбекова", given="Жаңыл", patronymic="Үсөн кызы", category=Category.MUNICIPALITY.value,
            municipality="41702205805000", country="KG",
        ),
    )  # fmt: skip
    guest, _ = add_walk_in(
        desk, Details(family="Цэндийн", given="Өнөржаргал", category=Category.SPEAKER.value, country="MN")
    )
    out = tmp_path / "badges.pdf"
    make_badges(desk, out, [local, guest], language=Language("ky"))
    text = text_of(out)
    for word in ("Өмүрбекова", "Жаңыл Үсөн кызы", "Ак-Булуң", "МУНИЦИПАЛИТЕТ", "01-0001", "Жакшырган жашоо шарттары"):
        assert word in text
    for word in ("Цэндийн", "Өнөржаргал", "Onorjargal Tsendiyn", "Mongolia", "БАЯНДАМАЧЫ", "01-0002"):
        assert word in text


def test_the_letters_travel_with_the_page(demo_desk: Desk, tmp_path: Path) -> None:
    out = tmp_path / "badges.pdf"
    make_badges(demo_desk, out, everybody(demo_desk)[:2], language=Language("ky"))
    content = out.read_bytes()
    assert b"FontFile2" in content
    assert b"NotoSans" in content
    assert b"Helvetica" not in content


def test_a_first_badge_is_recorded_and_making_it_again_changes_nothing(demo_desk: Desk, tmp_path: Path) -> None:
    person = everybody(demo_desk)[0]
    for _ in range(2):
        make_badges(demo_desk, tmp_path / "b.pdf", [get(demo_desk, person.id)], language=Language("en"))
    assert get(demo_desk, person.id).issue == 1
    reissue(demo_desk, person.id, "lost")
    make_badges(demo_desk, tmp_path / "b.pdf", [get(demo_desk, person.id)], language=Language("en"))
    assert get(demo_desk, person.id).issue == 2
    assert codes(pages(tmp_path / "b.pdf")[0]) == [token_of(demo_desk, person.id, 2)]


def test_new_means_without_a_badge(demo_desk: Desk, tmp_path: Path) -> None:
    make_badges(demo_desk, tmp_path / "b.pdf", choose(demo_desk, ["press"]), language=Language("en"))
    fresh = choose(demo_desk, ["new"])
    assert fresh
    assert all(person.details.category != "press" for person in fresh)


def test_a_very_long_name_is_reported_and_does_not_run_out(desk: Desk, tmp_path: Path) -> None:
    long = add_walk_in(desk, Details(family="Абдракмановаустендикова" * 4, given="Жан"))[0]
    twice = add_walk_in(desk, Details(family="Абдыкадырова-Сатыбалдиева", given="Гүлнара"))[0]
    run = make_badges(desk, tmp_path / "b.pdf", [long, twice], layout=Layout(sheet="single"), language=Language("en"))
    assert [(misfit.number, misfit.field) for misfit in run.misfits] == [("01-0001", "family")]
    image = pages(tmp_path / "b.pdf")[0].convert("L")
    # The code and the white round it stay untouched by the name.
    assert codes(pages(tmp_path / "b.pdf")[0]) == [token_of(desk, long.id, 1)]
    assert image.size == (709, 473) or image.size[0] > image.size[1]


def test_fitting_shrinks_then_breaks_then_says_so() -> None:
    face = Typeface(bold=False)
    assert fit("Ким", face, 24, 12, 200, 40).size == 24
    shrunk = fit("Абдыкадырова", face, 24, 12, 120, 40)
    assert len(shrunk.lines) == 1
    assert 12 <= shrunk.size < 24
    broken = fit("Абдыкадырова Сатыбалдиева", face, 24, 16, 150, 60)
    assert len(broken.lines) == 2
    assert broken.fits
    hopeless = fit("А" * 200, face, 24, 12, 150, 40)
    assert not hopeless.fits
    assert max(face.width(line) for line in hopeless.lines) * hopeless.size <= 150.01
    assert "".join(hopeless.lines) == "А" * 200


def test_the_code_is_as_small_as_it_can_be() -> None:
    assert code_of("1" * 44).side == 25


@pytest.mark.parametrize("name", shipped_names())
def test_templates_show_only_what_fits_on_them(name: str) -> None:
    template = shipped_template(name)
    for element in template.elements:
        assert element.x + element.width <= template.width + 0.01
        assert element.y + element.height <= template.height + 0.01
        assert not element.field or element.field in FIELDS


@pytest.mark.parametrize(
    "content",
    [
        "width = 'x'",
        "width = 90\nheight = -1\nsheets = ['single']",
        "width = 90\nheight = 60\nsheets = ['single']\n[[element]]\nkind = 'text'\nfield = 'nonsense'",
        "width = 90\nheight = 60\nsheets = ['single']\n[[element]]\nkind = 'text'\nfield = 'family'\nx = -4",
        "width = 90\nheight = 60\nsheets = ['single']\n[[element]]\nkind = 'text'\nfield = 'family'\nsparkle = 1",
        "no toml at all",
    ],
)
def test_a_template_with_a_mistake_is_named(content: str) -> None:
    with pytest.raises(TemplateInvalid) as caught:
        parse_template("mine", content)
    assert caught.value.name == "mine"


def test_unknown_template_sheet_and_kind(demo_desk: Desk, tmp_path: Path) -> None:
    people = everybody(demo_desk)[:1]
    with pytest.raises(UnknownTemplate):
        make_badges(demo_desk, tmp_path / "b.pdf", people, layout=Layout("b7"), language=Language("en"))
    with pytest.raises(UnknownSheet):
        make_badges(demo_desk, tmp_path / "b.pdf", people, layout=Layout(sheet="a4-10"), language=Language("en"))
    with pytest.raises(FileKind):
        make_badges(demo_desk, tmp_path / "b.doc", people, language=Language("en"))
    assert get(demo_desk, people[0].id).issue == 0
