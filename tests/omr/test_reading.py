"""Pages are read back from pictures: marks right or doubtful, pages whole or refused."""

import io

import numpy as np
import pytest
from PIL import Image, ImageDraw

from regapp.model.papers.page_code import VERSION, NewerFormatError
from regapp.model.papers.page_layout import CODE_RIGHT
from regapp.model.papers.page_reading import PageReading
from regapp.omr import pages_in
from regapp.omr.reading import SeenPage
from tests.by_day import some_by_day
from tests.omr.pages import code_of, on_a_table, page_picture, text_of
from tests.omr.pens import DOTS, LIST, Grey, Stroke, Written, as_picture, draw, mark, sign, written_page
from tests.omr.photos import photo_of

CODE = code_of()


def opened(content: bytes) -> Image.Image:
    return Image.open(io.BytesIO(content)).convert("L")


def the_page(photo: Image.Image) -> SeenPage:
    (page,) = pages_in(photo)
    return page


def reading_of(photo: Image.Image) -> PageReading:
    reading = the_page(photo).reading
    assert reading is not None
    return reading


def blank() -> Grey:
    return np.array(page_picture(CODE), np.float32)


def read_rightly(reading: PageReading, rows: tuple[Written, ...]) -> None:
    """Each mark is right, or is to be looked at."""
    assert len(reading.rows) == len(rows)
    for marks, written in zip(reading.rows, rows, strict=True):
        assert marks.ticked.is_set == written.ticked or not marks.ticked.is_sure, written
        assert marks.signed.is_set == written.signed or not marks.signed.is_sure, written


def test_a_clean_scan_is_read_to_the_last_mark() -> None:
    page, rows = written_page(page_picture(CODE), np.random.default_rng(1), lines=False)
    reading = reading_of(page)
    assert reading.code == CODE
    assert [(row.ticked.is_set, row.signed.is_set) for row in reading.rows] == [(w.ticked, w.signed) for w in rows]


def test_an_empty_page_has_no_marks_and_no_doubts() -> None:
    reading = reading_of(page_picture(CODE))
    assert not any(row.came for row in reading.rows)
    assert all(row.is_sure for row in reading.rows)


@pytest.mark.parametrize("seed", some_by_day(range(1_000, 1_005), 1))
def test_photos_are_read_rightly_or_doubted(seed: int) -> None:
    random = np.random.default_rng(seed)
    page, rows = written_page(page_picture(CODE), random)
    reading = reading_of(opened(photo_of(page, random)))
    read_rightly(reading, rows)
    assert sum(row.is_sure for row in reading.rows) >= 14


@pytest.mark.parametrize("seed", some_by_day([52, 100, 193], 1))
def test_hard_photos_are_read_too(seed: int) -> None:
    """The hard edge of a shadow through signatures; pages so bent that far corners are not where one looks first."""
    random, code = np.random.default_rng(seed), code_of(1 + seed % 8, people=20 - seed % 3)
    page, rows = written_page(page_picture(code), random)
    reading = reading_of(opened(photo_of(page, random)))
    read_rightly(reading, rows)
    assert sum(row.is_sure for row in reading.rows) >= 14


@pytest.mark.parametrize("quarter", some_by_day(range(4), 1))
def test_a_page_may_be_turned(quarter: int) -> None:
    page, rows = written_page(page_picture(CODE), np.random.default_rng(3))
    read_rightly(reading_of(page.rotate(90 * quarter, expand=True)), rows)
    read_rightly(reading_of(opened(photo_of(page, np.random.default_rng(4), quarter))), rows)


@pytest.mark.parametrize("pen", ["tick", "cross", "filled", "over", "slash", "wavy"])
def test_every_pen_is_a_sure_mark(pen: str) -> None:
    page = blank()
    mark(page, pen, 4, np.random.default_rng(8))
    marks = reading_of(as_picture(page)).rows
    assert (marks[4].ticked.is_set, marks[4].ticked.is_sure, marks[4].came, marks[4].is_sure) == (True,) * 4
    assert not any(row.came for number, row in enumerate(marks) if number != 4)


def test_a_faint_pencil_is_seen() -> None:
    page = blank()
    mark(page, "faint", 4, np.random.default_rng(8))
    assert reading_of(as_picture(page)).rows[4].ticked.is_set


LINES: list[Stroke] = [
    [(LIST.box_x + 0.4, LIST.row_middle(2) - 7), (LIST.box_x - 0.8, LIST.row_middle(4) + 7)],
    [(LIST.box_x - 7, LIST.row_middle(3) + 0.5), (LIST.box_x + 9, LIST.row_middle(3) - 0.7)],
]


@pytest.mark.parametrize("line", LINES)
def test_a_line_that_runs_through_is_doubtful_and_no_tick(line: Stroke) -> None:
    page = blank()
    draw(page, [line], 0.5, 0.9, np.random.default_rng(5))
    marks = reading_of(as_picture(page)).rows[3]
    assert (marks.ticked.is_set, marks.ticked.is_sure, marks.is_sure) == (False, False, False)


def test_a_signature_without_a_tick_is_to_be_looked_at() -> None:
    page = blank()
    sign(page, 6, np.random.default_rng(5))
    marks = reading_of(as_picture(page)).rows[6]
    assert (marks.ticked.is_set, marks.ticked.is_sure) == (False, True)
    assert (marks.signed.is_set, marks.signed.is_sure) == (True, True)
    assert (marks.came, marks.is_sure) == (True, False)


def covered(picture: Image.Image, marks: tuple[int, ...]) -> Image.Image:
    """Thumbs on some of the corner marks."""
    picture = picture.copy()
    for index in marks:
        x, y = (value * DOTS for value in LIST.marks[index])
        ImageDraw.Draw(picture).ellipse((x - 50, y - 50, x + 50, y + 50), fill=150)
    return picture


@pytest.mark.parametrize("thumb", some_by_day(range(4), 1))
def test_one_corner_may_be_under_a_thumb(thumb: int) -> None:
    page, rows = written_page(page_picture(CODE), np.random.default_rng(6))
    read_rightly(reading_of(opened(photo_of(covered(page, (thumb,)), np.random.default_rng(9)))), rows)


@pytest.mark.parametrize("thumbs", [(0, 1), (0, 3), (1, 2), (2, 3)])
def test_two_hidden_corners_are_not_a_whole_page(thumbs: tuple[int, int]) -> None:
    assert the_page(covered(page_picture(CODE), thumbs)).reading is None


@pytest.mark.parametrize(
    "box", [(0, 0, 210, 150), (0, 0, 210, 270), (100, 0, 210, 297), (30, 0, 210, 297), (0, 0, 197, 297)]
)
def test_a_part_of_a_page_is_not_a_whole_page(box: tuple[int, int, int, int]) -> None:
    left, top, right, bottom = (edge * DOTS for edge in box)
    page = the_page(page_picture(CODE).crop((left, top, right, bottom)))
    assert (page.code, page.reading, page.row_picture(0)) == (CODE, None, b"")


@pytest.mark.parametrize("seed", some_by_day(range(8), 2))
def test_any_part_of_a_page_is_read_rightly_or_not_at_all(seed: int) -> None:
    random = np.random.default_rng(seed)
    page, rows = written_page(page_picture(CODE), random, lines=False)
    edges = random.uniform(0, 40, 4) * (random.random(4) < 0.6)
    left, top, right, bottom = (round(edge * DOTS) for edge in edges)
    part = page.crop((left, top, page.width - right, page.height - bottom)).rotate(random.uniform(-9, 9), fillcolor=90)
    for seen in pages_in(part):
        if seen.reading is not None:
            read_rightly(seen.reading, rows)


def test_a_mirrored_page_is_read_rightly_or_not_at_all() -> None:
    page, rows = written_page(page_picture(CODE), np.random.default_rng(2), lines=False)
    for seen in pages_in(page.transpose(Image.Transpose.FLIP_LEFT_RIGHT)):
        if seen.reading is not None:
            read_rightly(seen.reading, rows)


@pytest.mark.parametrize("size", [(1, 1), (3, 2_000), (400, 300)])
def test_noise_is_no_page(size: tuple[int, int]) -> None:
    assert pages_in(Image.effect_noise(size, 90)) == []
    assert pages_in(Image.new("L", size, 0)) == []


def test_without_its_code_a_page_is_none() -> None:
    assert pages_in(page_picture(CODE).crop((0, 50 * DOTS, 210 * DOTS, 297 * DOTS))) == []
    cut = page_picture(CODE).crop((0, 0, (210 - round(CODE_RIGHT) - 15) * DOTS, 297 * DOTS))
    assert pages_in(cut) == []
    assert pages_in(Image.new("L", (900, 1200), 255)) == []


def test_other_codes_are_no_pages_and_later_ones_are_told() -> None:
    assert pages_in(page_picture(CODE, "1" * 44)) == []
    assert pages_in(page_picture(CODE, "https://example.org")) == []
    later = f"95{VERSION + 1:02d}" + text_of(CODE)[4:]
    with pytest.raises(NewerFormatError):
        pages_in(page_picture(CODE, later))


def test_two_pages_in_one_picture() -> None:
    codes = [code_of(1), code_of(2)]
    written = [written_page(page_picture(code), np.random.default_rng(code.page), lines=False) for code in codes]
    photo = on_a_table([page for page, _ in written])
    found = {page.code.page: page.reading for page in pages_in(photo)}
    assert found.keys() == {1, 2}
    for code, (_, rows) in zip(codes, written, strict=True):
        reading = found[code.page]
        assert reading is not None
        read_rightly(reading, rows)


def test_a_row_can_be_looked_at() -> None:
    page, _ = written_page(page_picture(CODE), np.random.default_rng(1))
    seen = the_page(page)
    pictures = [opened(seen.row_picture(row)) for row in range(len(CODE.people))]
    for picture in pictures:
        assert picture.width > 12 * picture.height
        grey = np.asarray(picture)
        assert (grey.min() < 60, grey.max() > 200) == (True, True)
