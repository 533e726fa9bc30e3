"""Sign-in sheets whose photos are read: marks in each row, codes that say where the rows are, and people who came."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from regapp.model.errors.registers import SessionNeeded
from regapp.model.papers.page_code import PageCode, decode
from regapp.model.papers.register import Grouping, RegisterKind
from regapp.services.desk import Desk
from regapp.services.desk_lists.reading import read_photo, read_photos, take_in, to_look_at
from regapp.services.registers.options import RegisterOptions
from regapp.services.registers.registers import first_page, make_register, register_of
from regapp.services.registers.selection import Whom
from regapp.texts.catalogue import Language
from tests.badges.test_badges import codes
from tests.by_day import some_by_day
from tests.omr.pens import Written, written_page
from tests.omr.photos import photo_of
from tests.services.desk_lists.papers import sheet, sheets, texts

RU = Language("ru")
READ_BACK = RegisterOptions(whom=Whom(session="osh-1-reg"), read_back=True)


def code_of(page: Image.Image) -> PageCode:
    code = decode(codes(page)[0])
    assert code is not None
    return code


def photographed(page: Image.Image, seed: int, folder: Path) -> tuple[Path, PageCode, tuple[Written, ...]]:
    code, random = code_of(page), np.random.default_rng(seed)
    written, rows = written_page(page, random, code.place, lines=False)
    path = folder / f"{seed}.jpg"
    path.write_bytes(photo_of(written, random))
    return path, code, rows


@pytest.mark.parametrize("by", [Grouping.OBLAST, Grouping.NAME, Grouping.MUNICIPALITY])
def test_the_codes_have_the_rows_of_the_register(demo_desk: Desk, tmp_path: Path, by: Grouping) -> None:
    options = replace(READ_BACK, by=by)
    make_register(demo_desk, tmp_path / "sheet.pdf", options, RU)
    register = register_of(demo_desk, options, RU)
    found = [code_of(page) for page in sheets(tmp_path / "sheet.pdf")]
    assert [person for code in found for person in code.people] == [
        row.participant for group in register.groups for row in group.rows
    ]
    assert [code.page for code in found] == list(range(1, len(found) + 1))
    assert {code.pages for code in found} == {len(found)}
    for code in found:
        assert code.layout is not None
        tops = [top for top, _ in code.layout.rows]
        assert tops == sorted(tops)
        assert code.layout.rows[-1][0] < 195


@pytest.mark.parametrize("seed", some_by_day(range(3), 1))
def test_a_photo_of_it_is_read(demo_desk: Desk, tmp_path: Path, seed: int) -> None:
    make_register(demo_desk, tmp_path / "sheet.pdf", READ_BACK, RU)
    path, code, rows = photographed(sheet(tmp_path / "sheet.pdf", seed), seed, tmp_path)
    (page,) = read_photo(demo_desk, path)
    assert [row.participant for row in page.rows] == list(code.people)
    for row, written in zip(page.rows, rows, strict=True):
        ticked, signed = row.marks.ticked, row.marks.signed
        assert ticked.is_set == written.ticked or not ticked.is_sure
        assert signed.is_set == written.signed or not signed.is_sure
        # Nobody has to tick on it.
        if signed.is_set and signed.is_sure and ticked.is_sure:
            assert (row.marks.came, row.marks.is_sure) == (True, True)
    entered = take_in(demo_desk, read_photos(demo_desk, [path]))
    assert set(entered.new) >= {
        person for person, row in zip(code.people, rows, strict=True) if row.ticked and row.pen in ("cross", "filled")
    }
    assert all(row.participant not in entered.new for _, row in to_look_at(demo_desk, read_photos(demo_desk, [path])))


@pytest.mark.parametrize(
    "options",
    [
        RegisterOptions(read_back=True),
        RegisterOptions(whom=Whom(day=date(2022, 2, 28)), read_back=True),
        replace(READ_BACK, each_day=True),
        *(replace(READ_BACK, kind=kind, items=("A",)) for kind in RegisterKind if kind is not RegisterKind.SIGN_IN),
    ],
)
def test_only_a_sheet_of_one_session_can_be_read_back(
    demo_desk: Desk, tmp_path: Path, options: RegisterOptions
) -> None:
    with pytest.raises(SessionNeeded):
        make_register(demo_desk, tmp_path / "sheet.pdf", options, RU)
    with pytest.raises(SessionNeeded):
        first_page(demo_desk, options, RU)


def test_the_first_page_alone_is_as_it_will_be(demo_desk: Desk, tmp_path: Path) -> None:
    make_register(demo_desk, tmp_path / "sheet.pdf", READ_BACK, RU)
    content, run = first_page(demo_desk, READ_BACK, RU)
    (tmp_path / "first.pdf").write_bytes(content)
    first, whole = code_of(sheet(tmp_path / "first.pdf")), code_of(sheet(tmp_path / "sheet.pdf"))
    assert replace(first, made=0) == replace(whole, made=0)
    assert first.pages == run.pages


def test_without_being_asked_a_sheet_has_no_marks(demo_desk: Desk, tmp_path: Path) -> None:
    make_register(demo_desk, tmp_path / "sheet.pdf", replace(READ_BACK, read_back=False), RU)
    assert codes(sheet(tmp_path / "sheet.pdf")) == []


def test_a_workbook_has_no_columns_for_boxes_and_bars(demo_desk: Desk, tmp_path: Path) -> None:
    plain = replace(READ_BACK, read_back=False)
    make_register(demo_desk, tmp_path / "a.xlsx", READ_BACK, RU)
    make_register(demo_desk, tmp_path / "b.xlsx", plain, RU)
    assert (tmp_path / "a.xlsx").stat().st_size == pytest.approx((tmp_path / "b.xlsx").stat().st_size, abs=20)
    assert len(register_of(demo_desk, READ_BACK, RU).columns) == len(register_of(demo_desk, plain, RU).columns) + 2


def test_every_page_says_whose_it_is(demo_desk: Desk, tmp_path: Path) -> None:
    run = make_register(demo_desk, tmp_path / "sheet.pdf", READ_BACK, RU)
    pages = texts(tmp_path / "sheet.pdf")
    assert len(pages) == run.pages
    assert all("Страница" in page or "Стр" in page for page in pages)
