"""Where badges lie on paper: every sheet, both sides, marks, corrections, no page lost and none blank."""

from pathlib import Path

import pypdfium2
import pytest
import zxingcpp
from PIL import Image

from regapp.badges.fields import BadgeData, Divider
from regapp.badges.paper import Correction, Paper
from regapp.badges.pdf import write_badges
from regapp.badges.sheets import SINGLE, all_sheets, load_sheet, page_size, positions, sheets_for
from regapp.badges.template import Element, Template
from regapp.services.badges.templates import shipped_names, shipped_template

DPI = 150
PLAIN = Template(
    "plain", 90, 60, ("a4-8",),
    (
        Element("text", 5, 5, 50, 20, "family", size=20), Element("qr", 60, 20, 28, 28, "token"),
        Element("band", 0, 58, 90, 2, colour="#00FF00"),
    ),
)  # fmt: skip


def people(count: int) -> list[BadgeData]:
    return [BadgeData(id=n, family=f"Асанов {n}", number=f"01-{n:04d}", token=f"{n:044d}") for n in range(1, count + 1)]


def draw(tmp_path: Path, items: list[BadgeData | Divider], template: Template, paper: Paper) -> list[Image.Image]:
    out = tmp_path / "sheet.pdf"
    write_badges(out, items, template, paper, title="x", images={})
    document = pypdfium2.PdfDocument(out)
    images = [page.render(scale=DPI / 72).to_pil().convert("RGB") for page in document]
    document.close()
    return images


def found(image: Image.Image) -> dict[str, tuple[float, float]]:
    """The codes of a page and where their middles lie, in mm."""
    codes = zxingcpp.read_barcodes(image, formats=zxingcpp.BarcodeFormat.QRCode)  # type: ignore[arg-type]
    places = {}
    for code in codes:
        at = code.position
        xs = [corner.x for corner in (at.top_left, at.top_right, at.bottom_left, at.bottom_right)]
        ys = [corner.y for corner in (at.top_left, at.top_right, at.bottom_left, at.bottom_right)]
        places[code.text] = (sum(xs) / 4 / DPI * 25.4, sum(ys) / 4 / DPI * 25.4)
    return places


CASES = [(name, sheet) for name in shipped_names() for sheet in sheets_for(shipped_template(name))]


@pytest.mark.parametrize(("name", "sheet"), CASES)
def test_badges_lie_on_the_page_and_not_on_each_other(name: str, sheet: str) -> None:
    template = shipped_template(name)
    chosen = load_sheet(sheet, template)
    width, height = page_size(chosen, template)
    corners = list(positions(chosen, template))
    assert len(corners) == chosen.places
    for x, y in corners:
        assert -0.01 <= x <= width - template.width + 0.01
        assert -0.01 <= y <= height - template.height + 0.01
    for index, (x, y) in enumerate(corners):
        for left, top in corners[index + 1 :]:
            assert abs(x - left) >= template.width - 0.01 or abs(y - top) >= template.height - 0.01


def test_the_sheets_that_the_badges_were_made_for() -> None:
    assert sheets_for(shipped_template("90x60"))[0] == "a4-8"
    assert sheets_for(shipped_template("cr80"))[0] == "a4-10"
    assert sheets_for(shipped_template("a6"))[0] == "a4-4"
    assert sheets_for(shipped_template("a5-fold"))[0] == "a4-2"
    assert sheets_for(shipped_template("62x100"))[0] == "single"
    assert set(all_sheets()) == {"single", "a4-1", "a4-2", "a4-4", "a4-8", "a4-10"}
    assert "a4-10" not in sheets_for(shipped_template("90x60"))


@pytest.mark.parametrize(("count", "pages"), [(1, 1), (7, 1), (8, 1), (9, 2), (16, 2), (17, 3)])
def test_the_last_sheet_is_there_and_none_is_blank(tmp_path: Path, count: int, pages: int) -> None:
    images = draw(tmp_path, list(people(count)), PLAIN, Paper(load_sheet("a4-8", PLAIN)))
    assert len(images) == pages
    assert [len(found(image)) for image in images] == [8] * (pages - 1) + [count - 8 * (pages - 1)]


def test_used_places_are_left_out(tmp_path: Path) -> None:
    images = draw(tmp_path, list(people(4)), PLAIN, Paper(load_sheet("a4-8", PLAIN), skip=6))
    assert [sorted(int(code) for code in found(image)) for image in images] == [[1, 2], [3, 4]]
    corners = list(positions(load_sheet("a4-8", PLAIN), PLAIN))
    x, y = found(images[0])[f"{1:044d}"]
    assert (x, y) == pytest.approx((corners[6][0] + 74, corners[6][1] + 34), abs=0.5)


def test_backs_come_out_behind_their_fronts(tmp_path: Path) -> None:
    """Held against the light, the middle of each back code lies where the paper turned over puts it."""
    for count in (8, 3):
        front, back = draw(tmp_path, list(people(count)), PLAIN, Paper(load_sheet("a4-8", PLAIN), both_sides=True))
        fronts, backs = found(front), found(back)
        assert fronts.keys() == backs.keys()
        corners = list(positions(load_sheet("a4-8", PLAIN), PLAIN))
        for number in range(1, count + 1):
            left, top = corners[number - 1]
            mirrored = 210 - left - 90
            assert fronts[f"{number:044d}"] == pytest.approx((left + 74, top + 34), abs=0.5)
            assert backs[f"{number:044d}"] == pytest.approx((mirrored + 74, top + 34), abs=0.5)


def test_a_folded_card_has_its_inside_without_being_asked(tmp_path: Path) -> None:
    template = shipped_template("a5-fold")
    images = draw(tmp_path, list(people(3)), template, Paper(load_sheet("a4-2", template)))
    assert len(images) == 4


def test_a_folded_card_with_nothing_inside_has_no_blank_page(tmp_path: Path) -> None:
    template = Template("fold", 180, 60, (), PLAIN.elements, fold=60)
    assert len(draw(tmp_path, list(people(2)), template, Paper(load_sheet("single", template), both_sides=True))) == 2


def test_the_fold_is_marked_where_it_lies_on_both_sides(tmp_path: Path) -> None:
    dot = Element("text", 90, 30, 5, 5, text=".")
    template = Template("fold", 180, 60, (), (dot,), (dot,), fold=60)
    images = draw(tmp_path, [BadgeData()], template, Paper(load_sheet("single", template)))
    for image, fold in zip(images, (60, 120), strict=True):
        edge = image.convert("L").crop((0, 0, image.width, 4)).point(lambda value: 255 if value < 240 else 0)
        left, _, right, _ = edge.getbbox() or (0, 0, 0, 0)
        assert (left + right) / 2 / DPI * 25.4 == pytest.approx(fold, abs=0.3)


def test_single_badges_have_pages_of_their_own_size(tmp_path: Path) -> None:
    out = tmp_path / "single.pdf"
    for name in shipped_names():
        template = shipped_template(name)
        write_badges(out, people(3), template, Paper(load_sheet(SINGLE, template)), title="x", images={})
        document = pypdfium2.PdfDocument(out)
        sizes = [tuple(side / 72 * 25.4 for side in page.get_size()) for page in document]
        document.close()
        assert len(sizes) == (6 if template.fold else 3)
        for size in sizes:
            assert size == pytest.approx((template.width, template.height), abs=0.02)


def test_a_correction_moves_and_stretches_from_the_upper_left(tmp_path: Path) -> None:
    sheet = load_sheet("a4-8", PLAIN)
    plain = found(draw(tmp_path, list(people(8)), PLAIN, Paper(sheet))[0])
    moved = found(draw(tmp_path, list(people(8)), PLAIN, Paper(sheet, correction=Correction(3, -2, 1.01, 0.98)))[0])
    for code, (x, y) in plain.items():
        assert moved[code] == pytest.approx((x * 1.01 + 3, y * 0.98 - 2), abs=0.4)


def test_a_correction_that_cannot_be_meant_is_bounded() -> None:
    assert Correction(500, -500, 3.0, 0.1).bounded() == Correction(20, -20, 1.1, 0.9)


def test_dividers_take_a_place_of_their_own(tmp_path: Path) -> None:
    items: list[BadgeData | Divider] = [
        Divider("Төлөк а/а", "Кочкор району", "Badges: 2", "А, Б"),
        *people(2),
        Divider("Ноокат", "", "1", "В"),
    ]
    images = draw(tmp_path, [*items, *people(1)], PLAIN, Paper(load_sheet("single", PLAIN)))
    assert [len(found(image)) for image in images] == [0, 1, 1, 0, 1]
    assert all(image.getcolors(2) is None for image in images)


def test_cut_marks_lie_outside_the_badges(tmp_path: Path) -> None:
    image = draw(tmp_path, [BadgeData()], PLAIN, Paper(load_sheet("a4-8", PLAIN)))[0]
    empty = Template("empty", 90, 60, (), (Element("text", 1, 1, 5, 5, text="."),))
    image = draw(tmp_path, [BadgeData()], empty, Paper(load_sheet("a4-8", empty)))[0].convert("L")
    grey = image.point(lambda value: 255 if value < 200 else 0)
    left, top, right, bottom = (side / DPI * 25.4 for side in grey.getbbox() or (0, 0, 0, 0))
    assert left < 15 < 195 < right
    assert top < 28 < 268 < bottom
