"""Badges and pictures of an event's own: kept, undone, carried to other desks, refused when they cannot be."""

import os
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from regapp.badges.template import Element
from regapp.model.errors.badges import (
    PictureTooLarge,
    PictureUnreadable,
    TemplateExists,
    TemplateInvalid,
    UnknownTemplate,
)
from regapp.model.errors.base import RegAppError
from regapp.model.errors.files import FileMissing
from regapp.model.errors.lists import NameInvalid
from regapp.services.badges.badges import make_badges
from regapp.services.badges.layout import Layout
from regapp.services.badges.templates import (
    load_template,
    own_names,
    remove_template,
    save_template,
    sheet_names,
    shipped_template,
    template_infos,
    template_names,
)
from regapp.services.designer.designs import import_design, write_design
from regapp.services.desk import Desk, open_desk
from regapp.services.event.logos import add_image, event_images, image_names, remove_image
from regapp.services.file.upkeep import check
from regapp.services.people.registration import everybody
from regapp.services.undo import undo
from regapp.texts.catalogue import Language
from regapp.texts.sentences import sentence

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><rect width="40" height="20" fill="#C00000"/></svg>'


def mine(name: str = "Биздики") -> object:
    return replace(shipped_template("90x60"), name=name)


def test_an_own_template_is_kept_and_used(demo_desk: Desk, tmp_path: Path) -> None:
    template = replace(shipped_template("90x60"), name="Биздики", width=95.0)
    save_template(demo_desk, template)
    assert own_names(demo_desk) == ("Биздики",)
    assert load_template(demo_desk, "Биздики") == template
    assert template_names(demo_desk)[-1] == "Биздики"
    assert template_infos(demo_desk)[-1].own
    assert "a4-8" in sheet_names(demo_desk, "Биздики")
    out = tmp_path / "b.pdf"
    run = make_badges(
        demo_desk, out, everybody(demo_desk)[:1], layout=Layout("Биздики", "single"), language=Language("ky")
    )
    assert run.made == 1
    document = pypdfium2.PdfDocument(out)
    assert document[0].get_size()[0] == pytest.approx(95 * 72 / 25.4, abs=0.1)
    document.close()
    assert check(demo_desk) == []


def test_saving_and_removing_can_be_undone(desk: Desk) -> None:
    first = replace(shipped_template("a6"), name="mine")
    save_template(desk, first)
    save_template(desk, replace(first, width=110.0))
    undo(desk)
    assert load_template(desk, "mine") == first
    remove_template(desk, "mine")
    assert own_names(desk) == ()
    with pytest.raises(UnknownTemplate):
        load_template(desk, "mine")
    undo(desk)
    assert load_template(desk, "mine") == first
    remove_template(desk, "mine")
    save_template(desk, first)
    assert load_template(desk, "mine") == first


def test_a_template_travels_with_the_journal(desk: Desk, tmp_path: Path) -> None:
    save_template(desk, replace(shipped_template("a6"), name="mine"))
    path = desk.path
    desk.close()
    again = open_desk(path)
    assert own_names(again) == ("mine",)
    assert check(again) == []
    again.close()


@pytest.mark.parametrize("name", ["", "  ", "a/b", "x" * 61])
def test_names_that_cannot_be(desk: Desk, name: str) -> None:
    with pytest.raises(NameInvalid):
        save_template(desk, replace(shipped_template("a6"), name=name))


def test_a_shipped_template_stays_as_it_is(desk: Desk) -> None:
    with pytest.raises(TemplateExists):
        save_template(desk, shipped_template("a6"))


def test_what_cannot_be_read_back_is_not_kept(desk: Desk) -> None:
    template = shipped_template("a6")
    outside = replace(template, name="mine", elements=(Element("band", 100, 0, 30, 5),))
    with pytest.raises(TemplateInvalid):
        save_template(desk, outside)
    assert own_names(desk) == ()


def test_out_into_a_file_and_in_again(desk: Desk, tmp_path: Path) -> None:
    write_design(shipped_template("cr80"), tmp_path / "cr80.toml")
    template, _ = import_design(desk, tmp_path / "cr80.toml")
    assert template.name == "cr80 – 2"
    assert import_design(desk, tmp_path / "cr80.toml")[0].name == "cr80 – 3"
    assert replace(template, name="cr80") == shipped_template("cr80")
    (tmp_path / "own.toml").write_text("\ufeffwidth = 50\nheight = 30\n", encoding="utf-8")
    assert import_design(desk, tmp_path / "own.toml")[0].width == 50


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (None, FileMissing),
        (b"\xff\xfe\x00", TemplateInvalid),
        (b"width = 9", TemplateInvalid),
        (b"#" * 300_000, TemplateInvalid),
    ],
)
def test_foreign_files_are_refused_in_a_sentence(
    desk: Desk, tmp_path: Path, content: bytes | None, error: type[RegAppError]
) -> None:
    path = tmp_path / "foreign.toml"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(error) as caught:
        import_design(desk, path)
    assert "foreign" in sentence(caught.value, Language("en"))
    assert own_names(desk) == ()


def red(path: Path) -> int:
    document = pypdfium2.PdfDocument(path)
    image = document[0].render(scale=2).to_pil().convert("RGB")
    document.close()
    colours = image.getcolors(1 << 20) or []
    return sum(count for count, (r, g, b) in colours if r > 180 and g < 20 and b < 20)


@pytest.mark.parametrize("kind", ["svg", "png", "jpg"])
def test_logos_are_drawn(demo_desk: Desk, tmp_path: Path, kind: str) -> None:
    source = tmp_path / f"logo.{kind}"
    if kind == "svg":
        source.write_text(SVG)
    else:
        Image.new("RGB", (400, 200), (192, 0, 0)).save(source)
    out = tmp_path / "b.pdf"
    person = next(each for each in everybody(demo_desk) if each.details.category == "municipality")
    make_badges(demo_desk, out, [person], layout=Layout(sheet="single"), language=Language("en"))
    assert red(out) == 0
    add_image(demo_desk, "organiser", source)
    assert image_names(demo_desk) == ("organiser",)
    make_badges(demo_desk, out, [person], layout=Layout(sheet="single"), language=Language("en"))
    # 11 x 5.5 mm at 144 dots an inch, give or take a pixel at each edge.
    assert 61 * 30 <= red(out) <= 65 * 34
    remove_image(demo_desk, "organiser")
    assert event_images(demo_desk) == {}
    undo(demo_desk)
    assert image_names(demo_desk) == ("organiser",)


def test_a_picture_of_forty_megabytes_is_refused(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "huge.png"
    with path.open("wb") as file:
        file.truncate(40 * 2**20)
    with pytest.raises(PictureTooLarge) as caught:
        add_image(desk, "organiser", path)
    assert "huge.png" in sentence(caught.value, Language("en"))
    assert "5 MB" in sentence(caught.value, Language("en"))


@pytest.mark.parametrize(
    "content", [b"", b"text", b"\x89PNG\r\n\x1a\nbroken", b"<svg", b"<svg><broken", os.urandom(500)]
)
def test_what_is_no_picture_is_refused(desk: Desk, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "logo.png"
    path.write_bytes(content)
    with pytest.raises(PictureUnreadable):
        add_image(desk, "organiser", path)
    with pytest.raises(FileMissing):
        add_image(desk, "organiser", tmp_path / "none.png")
    assert image_names(desk) == ()


@pytest.mark.parametrize(
    "shape",
    [
        'stroke="#000" stroke-dasharray="0" width="10" height="10"',
        'transform="scale(0)" width="10" height="10"',
        'x="1e400" width="10" height="10"',
        'width="nan" height="10"',
    ],
)
def test_a_drawing_that_cannot_be_drawn_never_spoils_a_badge(demo_desk: Desk, tmp_path: Path, shape: str) -> None:
    path = tmp_path / "logo.svg"
    path.write_text(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><rect {shape}/></svg>')
    with suppress(PictureUnreadable):
        add_image(demo_desk, "organiser", path)
    run = make_badges(demo_desk, tmp_path / "b.pdf", everybody(demo_desk)[:1], language=Language("en"))
    assert run.made == 1
    document = pypdfium2.PdfDocument(tmp_path / "b.pdf")
    assert len(document) == 1
    document.close()
