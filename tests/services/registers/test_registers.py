"""Sign-in sheets and registers: who stands on them, marks, sums, pages, read back from the PDF."""

import io
import re
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from regapp.lettering import LEADING
from regapp.matching.names import sort_key
from regapp.model.errors.acts import Cancelled
from regapp.model.errors.event import UnknownCity, UnknownDay, UnknownSession
from regapp.model.errors.files import FileKind, WriteFailed
from regapp.model.errors.registers import ItemsInvalid
from regapp.model.papers.register import UNSIGNED, Grouping, RegisterKind
from regapp.model.participant import CONSENTS, Category, Details, Participant
from regapp.reports.register_pdf import write_first_page
from regapp.reports.register_rows import GroupLine, PersonLine, register_pages
from regapp.reports.register_sheet import MM, PADDING, grid_of, page_of
from regapp.reports.tables.cells import Setter
from regapp.reports.tables.pages import Page
from regapp.services.admission.admission import check_in, scan
from regapp.services.desk import Desk
from regapp.services.event.logos import add_image
from regapp.services.people.registration import add_walk_in, cancel, everybody
from regapp.services.programme.programme import add_session
from regapp.services.registers.options import RegisterOptions
from regapp.services.registers.registers import first_page, make_register, register_of
from regapp.services.registers.selection import Whom
from regapp.texts.catalogue import Language
from regapp.texts.quantities import som_text

ENGLISH = Language("en")
OSH = Whom(session="osh-1-reg")
FIRST_TOP, LATER_TOP = 60 * MM, 28 * MM
LONG_NAME = 'Абдыл<даева> & "Гүлнара" Ысмайыловна-Тотубалдиева ' * 4


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "sheet.pdf"


def of_osh(desk: Desk) -> list[Participant]:
    return [person for person in everybody(desk) if "osh" in person.details.cities]


def pages_of(path: Path) -> list[str]:
    """The text of each page, its line breaks as spaces."""
    document = pypdfium2.PdfDocument(path)
    texts = [" ".join(page.get_textpage().get_text_range().split()) for page in document]
    document.close()
    return texts


def laid_out(desk: Desk, options: RegisterOptions) -> list[Page]:
    return list(register_pages(register_of(desk, options, ENGLISH), Setter(), FIRST_TOP, LATER_TOP))


def lines_of(page: Page) -> list[PersonLine]:
    return [item for item in page.items if isinstance(item, PersonLine)]


def test_the_sheet_of_a_session_has_everybody_once_and_a_heading_on_each_page(demo_desk: Desk, out: Path) -> None:
    run = make_register(demo_desk, out, RegisterOptions(whom=OSH), ENGLISH)
    people, pages = of_osh(demo_desk), pages_of(out)
    assert (run.rows, run.pages) == (len(people), len(pages))
    for person in people:
        assert sum(person.details.number in page for page in pages) == 1
    whole = " ".join(pages)
    assert all(person.details.phone in whole for person in people if person.details.phone)
    for number, page in enumerate(pages, 1):
        assert "Sign-in sheet" in page
        assert "Registration, 28 February · Osh" in page
        assert "28 February 2022, 08:00–18:00" in page
        assert "Improved Livelihood through" in page
        assert "Signature" in page
        assert f"Page {number} of {len(pages)}" in page
    assert "Donor: Government of Switzerland" in pages[0]
    assert "Development Policy Institute" in pages[0]
    assert f"On the list: {len(people)}" in pages[-1]
    assert "Responsible for registration" in pages[-1]


def test_people_stand_by_oblast_rayon_municipality_and_name(demo_desk: Desk) -> None:
    register = register_of(demo_desk, RegisterOptions(whom=OSH), ENGLISH)
    directory = demo_desk.directory
    headings = [group.heading for group in register.groups]
    assert headings[-2:] == ["No municipality (guests, others)", "Participants who are not on the list"]
    oblasts = {unit.name_en: sort_key(unit.name_en) for unit in directory}
    assert [oblasts[heading] for heading in headings[:-2]] == sorted(oblasts[heading] for heading in headings[:-2])
    by_number = {person.details.number: person for person in everybody(demo_desk)}
    for group in register.groups[:-2]:
        units = [directory.get(by_number[row.cells[1]].details.municipality) for row in group.rows]
        assert {directory.name(unit.oblast, "en") for unit in units if unit} == {group.heading}
        rayons = [unit.rayon for unit in units if unit]
        assert len(set(rayons)) == sum(now != before for before, now in zip(["?", *rayons], rayons, strict=False))
    assert [row.cells[0] for group in register.groups for row in group.rows] == [
        str(number) for number in range(1, register.people + 11)
    ]


@pytest.mark.parametrize("by", list(Grouping))
def test_every_grouping_has_the_same_people(demo_desk: Desk, by: Grouping) -> None:
    register = register_of(demo_desk, RegisterOptions(by=by, walk_ins=0), ENGLISH)
    assert sorted(row.cells[1] for group in register.groups for row in group.rows) == sorted(
        person.details.number for person in everybody(demo_desk)
    )
    assert [len(group.rows) for group in register.groups] == [group.count for group in register.groups]
    names = [row.cells[2] for row in register.groups[0].rows]
    if by is Grouping.NAME:
        assert names == [person.details.name for person in everybody(demo_desk)]


def test_a_day_a_city_a_place_and_a_category(demo_desk: Desk) -> None:
    def numbers(whom: Whom) -> set[str]:
        register = register_of(demo_desk, RegisterOptions(whom=whom, walk_ins=0), ENGLISH)
        return {row.cells[1] for group in register.groups for row in group.rows}

    people = everybody(demo_desk)
    osh = {person.details.number for person in people if "osh" in person.details.cities}
    assert numbers(Whom(day=date(2022, 2, 28))) == numbers(Whom(city="osh")) == osh
    oblast = next(unit for unit in demo_desk.directory if unit.level == "oblast" and unit.name_en.startswith("Osh"))
    inside = {person.details.number for person in people if in_oblast(demo_desk, person, oblast.code)}
    assert numbers(Whom(place=oblast.code)) == inside != set()
    press = {person.details.number for person in people if person.details.category == Category.PRESS}
    assert numbers(Whom(category="press")) == press


def test_a_day_in_no_city_is_paid_once(desk: Desk) -> None:
    """Who came only to what is in no city stands on no city's register; all cities together pay each day once."""
    opening = desk.session("osh-1-opening")
    add_session(desk, replace(opening, code="everywhere", city="", starts=opening.starts + timedelta(days=2),
                              ends=opening.ends + timedelta(days=2)))  # fmt: skip
    for family, codes in {
        "Асанов": ("osh-1-opening",),
        "Бекова": ("osh-1-opening", "everywhere"),
        "Ким": ("everywhere",),
    }.items():
        person = add_walk_in(desk, Details(family=family))[0]
        for code in codes:
            check_in(desk, person.id, desk.session(code), overruled=True)

    def days(whom: Whom) -> dict[str, str]:
        register = register_of(desk, RegisterOptions(RegisterKind.PER_DIEM, whom), ENGLISH)
        return {row.cells[2]: row.cells[5] for group in register.groups for row in group.rows}

    assert days(Whom(city="osh")) == {"Асанов": "1", "Бекова": "1"}
    assert days(Whom(city="bishkek")) == {}
    assert days(Whom(session="everywhere")) == {"Бекова": "1", "Ким": "1"}
    assert days(Whom()) == {"Асанов": "1", "Бекова": "2", "Ким": "1"}


def in_oblast(desk: Desk, person: Participant, code: str) -> bool:
    unit = desk.directory.get(person.details.municipality)
    return unit is not None and unit.oblast == code


def test_marks_are_the_check_ins(demo_desk: Desk, out: Path) -> None:
    session = demo_desk.session("osh-1-reg")
    only_bishkek = next(person for person in everybody(demo_desk) if person.details.cities == ("bishkek",))
    came = [*of_osh(demo_desk)[::4], only_bishkek]
    for person in came[1:]:
        check_in(demo_desk, person.id, session, overruled=True, moment=session.starts + timedelta(minutes=41))
    later = session.starts + timedelta(days=3, minutes=5)
    check_in(demo_desk, came[0].id, session, overruled=True, moment=later)
    options = RegisterOptions(whom=OSH, marked=True)
    register = register_of(demo_desk, options, ENGLISH)
    marked = {row.cells[1] for group in register.groups for row in group.rows if row.mark}
    assert marked == {person.details.number for person in came}
    # What was entered on another day says so.
    assert {row.mark for group in register.groups for row in group.rows} == {"", "08:41", "03.03 08:05"}
    make_register(demo_desk, out, options, ENGLISH)
    assert f"Checked in: {len(came)}" in pages_of(out)[-1]
    plain = register_of(demo_desk, RegisterOptions(whom=OSH), ENGLISH)
    assert not any(row.mark for group in plain.groups for row in group.rows)


def test_no_row_is_torn_and_no_heading_stands_alone(demo_desk: Desk, out: Path) -> None:
    for index in range(12):
        add_walk_in(
            demo_desk, Details(family=f"{index} {LONG_NAME}", given="x" * index, position="башкы адис " * index)
        )
    for by in Grouping:
        pages = laid_out(demo_desk, RegisterOptions(by=by))
        for number, page in enumerate(pages):
            used = sum(item.height for item in page.items)
            assert (LATER_TOP if number else FIRST_TOP) + used <= 210 * MM - 15 * MM + 0.01
            assert not isinstance(page.items[-1], GroupLine)
            for line in lines_of(page):
                assert line.height >= 10 * MM
                assert all(len(cell.lines) * cell.size * LEADING <= line.height - PADDING for cell in line.cells)
    make_register(demo_desk, out, RegisterOptions(by=Grouping.NAME, walk_ins=0), ENGLISH)
    letters = [bare(page) for page in pages_of(out)]
    for person in everybody(demo_desk):
        assert sum(bare(person.details.name) in page for page in letters) >= 1


def bare(text: str) -> str:
    """Without spaces and hyphens, which come and go where lines are broken."""
    return re.sub(r"[\s\-\ufffe\u00ad\x02]", "", text)


def test_nothing_of_a_text_is_lost_however_long(demo_desk: Desk) -> None:
    add_walk_in(demo_desk, Details(family=LONG_NAME.strip(), position="я" * 300))
    line = next(
        line
        for page in laid_out(demo_desk, RegisterOptions(by=Grouping.NAME))
        for line in lines_of(page)
        if line.row.cells[2] == LONG_NAME.strip()
    )
    for column in (2, 4):
        cell, grid = line.cells[column], grid_of(register_of(demo_desk, RegisterOptions(), ENGLISH).columns)
        drawn = "".join(run.text for _, runs in cell.lines for run in runs)
        assert drawn.replace(" ", "") == line.row.cells[column].replace(" ", "")
        assert max(width for width, _ in cell.lines) <= grid.inner[column] + 0.01


@pytest.mark.parametrize("kind", [kind for kind in RegisterKind if kind not in UNSIGNED])
def test_one_can_sign(demo_desk: Desk, kind: RegisterKind) -> None:
    for count in (1, 3, 8, 12):
        items = tuple(f"Thing {number}" for number in range(count))
        columns = register_of(demo_desk, RegisterOptions(kind, items=items), ENGLISH).columns
        edges = grid_of(columns).edges
        assert columns[-1].heading == "Signature"
        assert edges[-1] - edges[-2] >= 25 * MM
        assert edges[-1] <= page_of(columns)[0] in (210 * MM, 297 * MM)


def test_who_refused_stands_without_telephone(demo_desk: Desk, out: Path) -> None:
    add_walk_in(demo_desk, Details(family="Макулсуз", phone="+996555000111", consent=False))
    make_register(demo_desk, out, RegisterOptions(), ENGLISH)
    whole = " ".join(pages_of(out))
    assert "Макулсуз" in whole
    assert "555000111" not in whole.replace(" ", "")


def test_who_cancelled_stands_only_if_she_came(demo_desk: Desk) -> None:
    first, second = of_osh(demo_desk)[:2]
    check_in(demo_desk, second.id, demo_desk.session("osh-1-reg"))
    for person in (first, second):
        cancel(demo_desk, person.id)
    register = register_of(demo_desk, RegisterOptions(whom=OSH), ENGLISH)
    numbers = {row.cells[1] for group in register.groups for row in group.rows}
    assert first.details.number not in numbers
    assert second.details.number in numbers


def test_per_diem_adds_up_on_each_page_and_in_all(demo_desk: Desk, out: Path) -> None:
    options = RegisterOptions(RegisterKind.PER_DIEM, Whom(city="bishkek"), rate=120_050, days=2)
    run = make_register(demo_desk, out, options, ENGLISH)
    assert run.tyiyn == run.rows * 240_100
    pages = [page.replace("\u00a0", " ") for page in pages_of(out)]
    sums = [re.search(r"Total on this page ([\d,]+\.\d\d)", page) for page in pages]
    assert sum(tyiyn(found[1]) for found in sums if found) == run.tyiyn
    for page, found in zip(pages, sums, strict=True):
        assert found is not None
        assert page.count("2,401.00") >= tyiyn(found[1]) // 240_100
    assert f"Total of the register {som_text(run.tyiyn, Language('en'))}" in pages[-1]
    assert "Rate: 1,200.50 som a day" in pages[0]


def tyiyn(text: str) -> int:
    return int(re.sub(r"\D", "", text))


def test_days_attended_are_paid(demo_desk: Desk, out: Path) -> None:
    person, other = [p for p in everybody(demo_desk) if set(p.details.cities) == {"osh", "bishkek"}][:2]
    for code in ("osh-1-reg", "osh-1-opening", "osh-2-reg", "bishkek-1-reg"):
        check_in(demo_desk, person.id, demo_desk.session(code))
    check_in(demo_desk, other.id, demo_desk.session("osh-1-reg"))
    options = RegisterOptions(RegisterKind.PER_DIEM, rate=100_000)
    rows = [row for group in register_of(demo_desk, options, ENGLISH).groups for row in group.rows]
    assert {row.cells[1]: row.cells[5:7] for row in rows} == {
        person.details.number: ("3", "3,000.00"),
        other.details.number: ("1", "1,000.00"),
    }
    by_hand = RegisterOptions(RegisterKind.PER_DIEM, days=2)
    assert make_register(demo_desk, out, by_hand, ENGLISH).tyiyn == 0
    assert ".00" not in " ".join(pages_of(out))


def test_materials_have_a_column_each(demo_desk: Desk, out: Path) -> None:
    items = ("Folder", "Раздаточный материал", "Headset")
    make_register(demo_desk, out, RegisterOptions(RegisterKind.MATERIALS, items=items), ENGLISH)
    for page in pages_of(out):
        assert "Folder" in page
        assert "Headset" in page
    for wrong in ((), ("A", "A"), tuple(str(number) for number in range(13))):
        with pytest.raises(ItemsInvalid):
            first_page(demo_desk, RegisterOptions(RegisterKind.MATERIALS, items=wrong), ENGLISH)


@pytest.mark.parametrize(
    ("language", "oblast", "title"), [("ky", "Ош облусу", "Жакшырган"), ("ru", "Ошская область", "Улучшенные")]
)
def test_the_paper_has_a_language_of_its_own(
    demo_desk: Desk, out: Path, language: str, oblast: str, title: str
) -> None:
    make_register(demo_desk, out, RegisterOptions(language=language), ENGLISH)
    whole = " ".join(pages_of(out))
    assert oblast in whole
    assert title in whole
    assert "Osh oblast" not in whole


def test_nobody_and_no_sessions_make_a_sheet_to_fill_in(desk: Desk, out: Path) -> None:
    run = make_register(desk, out, RegisterOptions(walk_ins=30), ENGLISH)
    assert (run.rows, run.pages) == (0, len(pages_of(out)))
    assert "Sign-in sheet" in pages_of(out)[0]
    assert "30" in pages_of(out)[-1]
    assert make_register(desk, out, RegisterOptions(walk_ins=0), ENGLISH).pages == 1
    assert make_register(desk, out, RegisterOptions(RegisterKind.PER_DIEM, rate=100), ENGLISH).tyiyn == 0


def test_people_of_whom_little_is_known_and_letters_from_elsewhere(desk: Desk, out: Path) -> None:
    for name in ('<b>&Co "x"</b>', "ნინო ბერიძე", "Հայկ Սարգսյան", "王小明", "\u0000\u200b", "Ү" * 200):
        add_walk_in(desk, Details(written=name, family="", given="", category=""))
    run = make_register(desk, out, RegisterOptions(), ENGLISH)
    page = " ".join(pages_of(out))
    assert run.rows == 6
    for name in ('<b>&Co "x"</b>', "ნინო ბერიძე", "Հայկ Սարգսյան"):
        assert name in page
    assert page.replace(" ", "").count("Ү") == 200
    # What no font has is marked, not left out.
    assert "\ufffd\ufffd\ufffd" in page


def test_logos_stand_on_the_first_page(demo_desk: Desk, out: Path, tmp_path: Path) -> None:
    Image.new("RGB", (60, 30), "#AA1122").save(tmp_path / "logo.png")
    add_image(demo_desk, "donor", tmp_path / "logo.png")
    content, _ = first_page(demo_desk, RegisterOptions(), ENGLISH)
    picture = pypdfium2.PdfDocument(content)[0].render(scale=1).to_pil()
    assert picture.getpixel((picture.width - 50, 50)) == (0xAA, 0x11, 0x22)


def test_each_group_on_pages_of_its_own_with_rows_of_its_own(demo_desk: Desk) -> None:
    options = RegisterOptions(new_pages=True, walk_ins=2, walk_ins_in_groups=True)
    for page in laid_out(demo_desk, options):
        assert len({item.group.heading for item in page.items if isinstance(item, GroupLine)}) == 1
        assert isinstance(page.items[0], GroupLine)
    groups = register_of(demo_desk, options, ENGLISH).groups
    assert all([row.cells[1] for row in group.rows[-2:]] == ["", ""] for group in groups)


def test_a_number_from_the_sheet_checks_in(demo_desk: Desk) -> None:
    register = register_of(demo_desk, RegisterOptions(whom=OSH), ENGLISH)
    row = register.groups[0].rows[0]
    verdict = scan(demo_desk, row.cells[1], demo_desk.session("osh-1-reg"))
    assert verdict.outcome.is_accepted
    register = register_of(demo_desk, RegisterOptions(whom=OSH, marked=True), ENGLISH)
    assert [row.cells[1] for group in register.groups for row in group.rows if row.mark] == [row.cells[1]]


def test_what_does_not_exist_is_refused(demo_desk: Desk, out: Path) -> None:
    for whom, error in (
        (Whom(session="nowhere"), UnknownSession),
        (Whom(city="london"), UnknownCity),
        (Whom(day=date(2030, 1, 1)), UnknownDay),
    ):
        with pytest.raises(error):
            make_register(demo_desk, out, RegisterOptions(whom=whom), ENGLISH)
    with pytest.raises(FileKind):
        make_register(demo_desk, out.with_suffix(".doc"), RegisterOptions(), ENGLISH)
    assert not out.exists()


def test_the_file_is_whole_or_not_at_all(demo_desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    out = folder / "sheet.pdf"

    def cancel(done: int, total: int) -> None:
        told.append((done, total))
        if done == 2:
            raise Cancelled

    told: list[tuple[int, int]] = []
    with pytest.raises(Cancelled):
        make_register(demo_desk, out, RegisterOptions(), ENGLISH, cancel)
    assert [done for done, _ in told if done] == [1, 2]
    assert list(folder.iterdir()) == []
    out.mkdir()
    with pytest.raises(WriteFailed):
        make_register(demo_desk, out, RegisterOptions(), ENGLISH)
    assert list(folder.iterdir()) == [out]


def test_the_first_page_is_the_first_page_of_the_file(demo_desk: Desk, out: Path) -> None:
    options = RegisterOptions(RegisterKind.PER_DIEM, rate=100_000, days=3)
    run = make_register(demo_desk, out, options, ENGLISH)
    content, expected = first_page(demo_desk, options, ENGLISH)
    assert run == expected
    seen, made = (pypdfium2.PdfDocument(source)[0].render(scale=1).to_pil() for source in (content, out))
    assert seen.tobytes() == made.tobytes()
    register = register_of(demo_desk, options, ENGLISH)
    quick = io.BytesIO()
    assert write_first_page(register, quick, counted=False) == 0
    hurried = pypdfium2.PdfDocument(quick)[0].get_textpage().get_text_range()
    assert "of …" in hurried
    assert pages_of(out)[0].partition("Page 1")[0].split() == hurried.partition("Page 1")[0].split()


def test_a_heading_however_long_leaves_room_for_rows(demo_desk: Desk, out: Path) -> None:
    long = {"en": "Improved Livelihood and accountable local authorities " * 40}
    demo_desk = replace(demo_desk, event=replace(demo_desk.event, title=long, organisers=(long, long), donor=long))
    run = make_register(demo_desk, out, RegisterOptions(RegisterKind.MATERIALS, items=("Folder",)), ENGLISH)
    assert run.pages < 20
    assert all(re.search(r"01-0\d\d\d", page) for page in pages_of(out)[:-1])


@pytest.mark.parametrize("code", ["ky", "ru", "en"])
def test_a_sheet_of_consent_knows_what_was_said(desk: Desk, out: Path, code: str) -> None:
    """Known answers are on it; the others are asked on paper."""
    for family, *answers in (("Асанов", True, False, None), ("Бекова", False, None, True), ("Ким", None, None, None)):
        consents = dict(zip(CONSENTS, answers, strict=True))
        add_walk_in(desk, replace(Details(family=family), **consents))  # type: ignore[arg-type]
    register = register_of(desk, RegisterOptions(RegisterKind.CONSENT, walk_ins=2), Language(code))
    rows = [row.cells for group in register.groups for row in group.rows]
    assert [cells[4:7] for cells in rows] == [("+", "–", ""), ("–", "", "+"), *[("", "", "")] * 3]
    assert make_register(desk, out, RegisterOptions(RegisterKind.CONSENT), Language(code)).rows == 3
    assert " + " in " ".join(pages_of(out))
