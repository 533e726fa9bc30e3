"""Days that per-diem registers pay: each once, in one city, whichever register pays it first."""

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pypdfium2
import pytest
import python_calamine

from regapp.model.attendance import NO_CITY
from regapp.model.errors.files import DiskFull
from regapp.model.papers.register import Register, RegisterKind
from regapp.model.participant import Details
from regapp.reports.register_sheet import MM, grid_of, page_of, with_room_for_figures
from regapp.reports.tables.cells import Setter
from regapp.services.admission.admission import check_in
from regapp.services.desk import Desk
from regapp.services.people.doubles import merge
from regapp.services.people.registration import add_walk_in, everybody
from regapp.services.programme.programme import add_session
from regapp.services.registers import registers
from regapp.services.registers.options import RegisterOptions
from regapp.services.registers.payments import payments
from regapp.services.registers.registers import first_page, make_register, register_of
from regapp.services.registers.selection import Whom
from regapp.services.undo import redo, undo
from regapp.texts.catalogue import Language

ENGLISH = Language("en")
PER_DIEM = RegisterKind.PER_DIEM
CITIES = ("osh", "bishkek", NO_CITY)
DAYS = (date(2022, 2, 28), date(2022, 3, 1), date(2022, 3, 2), date(2022, 3, 3))


@pytest.fixture
def busy_desk(demo_desk: Desk) -> Desk:
    """People who came on several days, in both cities and to what is in no city, in every order."""
    opening = demo_desk.session("osh-1-opening")
    for code, days in (("everywhere-1", 0), ("everywhere-3", 2)):
        move = timedelta(days=days)
        add_session(
            demo_desk, replace(opening, code=code, city="", starts=opening.starts + move, ends=opening.ends + move)
        )
    codes = [session.code for session in demo_desk.sessions()]
    for number, person in enumerate(everybody(demo_desk)[:60]):
        for step in range(1 + number % 4):
            session = demo_desk.session(codes[(number * 7 + step * 5) % len(codes)])
            moment = session.starts + timedelta(minutes=number * (step % 3))
            check_in(demo_desk, person.id, session, moment=moment, overruled=True)
    everywhere = demo_desk.session("everywhere-3")
    check_in(demo_desk, everybody(demo_desk)[62].id, everywhere, moment=everywhere.starts, overruled=True)
    # On one day somebody comes to what is in no city, and then to two cities.
    late = everybody(demo_desk)[61]
    for code, minutes in (("everywhere-1", 0), ("osh-1-opening", 30)):
        session = demo_desk.session(code)
        check_in(demo_desk, late.id, session, moment=session.starts + timedelta(minutes=minutes), overruled=True)
    return demo_desk


def days_of(register: Register) -> Counter[str]:
    return Counter({row.cells[1]: int(row.cells[5]) for group in register.groups for row in group.rows})


def paid(desk: Desk, whom: Whom | None = None, **more: object) -> Counter[str]:
    options = RegisterOptions(PER_DIEM, whom or Whom(), **more)  # type: ignore[arg-type]
    return days_of(register_of(desk, options, ENGLISH))


def test_the_registers_of_all_cities_and_of_none_pay_what_one_of_everything_pays(busy_desk: Desk) -> None:
    whole = paid(busy_desk)
    parts = [paid(busy_desk, Whom(city=city)) for city in CITIES]
    assert all(parts)
    assert sum(parts, Counter()) == whole
    for day in DAYS:
        of_day = paid(busy_desk, Whom(day=day))
        assert sum((paid(busy_desk, Whom(day=day, city=city)) for city in CITIES), Counter()) == of_day
    assert sum((paid(busy_desk, Whom(day=day)) for day in DAYS), Counter()) == whole


def test_a_day_is_of_the_city_where_somebody_came_first(desk: Desk) -> None:
    osh, bishkek = desk.session("osh-1-opening"), desk.session("bishkek-1-reg")
    add_session(desk, replace(bishkek, code="same-day", starts=osh.starts, ends=osh.ends))
    first, second = (add_walk_in(desk, Details(family=name))[0] for name in ("Асанов", "Бекова"))
    for person, minutes in ((first, 5), (second, -5)):
        check_in(desk, person.id, osh, moment=osh.starts, overruled=True)
        check_in(
            desk, person.id, desk.session("same-day"), moment=osh.starts + timedelta(minutes=minutes), overruled=True
        )
    assert paid(desk, Whom(city="osh")) == {first.details.number: 1}
    assert paid(desk, Whom(city="bishkek")) == {second.details.number: 1}


def record(desk: Desk, out: Path, whom: Whom, **more: object) -> str:
    options = RegisterOptions(PER_DIEM, whom, rate=100_000, pays=True, **more)  # type: ignore[arg-type]
    return make_register(desk, out, options, ENGLISH).number


def text_of(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    text = " ".join(" ".join(page.get_textpage().get_text_range().split()) for page in document)
    document.close()
    return text


def test_no_day_is_paid_twice(busy_desk: Desk, tmp_path: Path) -> None:
    whole = paid(busy_desk)
    number = record(busy_desk, tmp_path / "day.pdf", Whom(day=DAYS[0]))
    assert number == f"{busy_desk.number}-1"
    assert f"Per-diem register No. {number} of" in text_of(tmp_path / "day.pdf")
    assert paid(busy_desk, Whom(day=DAYS[0])) == {}
    assert paid(busy_desk) + paid_by(busy_desk, number) == whole
    later = register_of(busy_desk, RegisterOptions(PER_DIEM), ENGLISH)
    once = sum(paid_by(busy_desk, number).values())
    assert f"Days not paid here, since other registers paid them: {once}" in later.closing
    named = [line for line in later.closing if "28 February" in line and f"(register {number})" in line]
    assert 0 < len(named) <= 12
    second = record(busy_desk, tmp_path / "rest.pdf", Whom())
    assert second == f"{busy_desk.number}-2"
    assert paid(busy_desk) == {}
    assert paid_by(busy_desk, number) + paid_by(busy_desk, second) == whole
    # What is recorded is no reason to hide who signs elsewhere.
    assert register_of(busy_desk, RegisterOptions(), ENGLISH).people > 0


def paid_by(desk: Desk, number: str) -> Counter[str]:
    numbers = {person.id: person.details.number for person in everybody(desk)}
    payment = next(item for item in payments(desk) if item.number == number)
    return Counter({numbers[person]: len(days) for person, days in payment.days.items()})


def test_a_record_is_undone_and_its_number_is_not_given_again(busy_desk: Desk, tmp_path: Path) -> None:
    whole = paid(busy_desk)
    first = record(busy_desk, tmp_path / "a.pdf", Whom())
    undo(busy_desk)
    assert paid(busy_desk) == whole
    redo(busy_desk)
    assert paid(busy_desk) == {}
    undo(busy_desk)
    assert record(busy_desk, tmp_path / "b.pdf", Whom(city="osh")) != first


def test_a_fixed_number_of_days_is_paid_once_too(busy_desk: Desk, tmp_path: Path) -> None:
    record(busy_desk, tmp_path / "a.pdf", Whom(day=DAYS[0]), days=1)
    two = paid(busy_desk, days=2)
    assert set(two.values()) == {1}
    # More days than the programme has are those after it.
    assert set(paid(busy_desk, Whom(day=DAYS[3]), days=3).values()) == {3}


def test_merged_records_are_one_person_who_was_paid(busy_desk: Desk, tmp_path: Path) -> None:
    one, other = (person for person in everybody(busy_desk)[:2])
    session = busy_desk.session("osh-2-reg")
    for person in (one, other):
        check_in(busy_desk, person.id, session, overruled=True)
    record(busy_desk, tmp_path / "a.pdf", Whom(day=DAYS[1]))
    merge(busy_desk, one.id, other.id, {})
    assert paid(busy_desk, Whom(day=DAYS[1])) == {}


def test_looking_and_empty_registers_record_nothing(busy_desk: Desk, desk: Desk, tmp_path: Path) -> None:
    options = RegisterOptions(PER_DIEM, pays=True)
    first_page(busy_desk, options, ENGLISH)
    assert payments(busy_desk) == []
    assert make_register(desk, tmp_path / "nobody.pdf", options, ENGLISH).number == ""
    assert payments(desk) == []


def test_fixed_days_are_those_of_the_cities_of_each_person(desk: Desk, tmp_path: Path) -> None:
    osh, bishkek, both = (
        add_walk_in(desk, Details(family=name, cities=cities))[0]
        for name, cities in (("Асанов", ("osh",)), ("Бекова", ("bishkek",)), ("Ким", ("osh", "bishkek")))
    )
    make_register(desk, tmp_path / "a.pdf", RegisterOptions(PER_DIEM, days=2, pays=True), ENGLISH)
    (payment,) = payments(desk)
    assert payment.days == {osh.id: set(DAYS[:2]), bishkek.id: set(DAYS[2:]), both.id: set(DAYS[:2])}
    assert paid(desk, Whom(city="bishkek"), days=2) == {both.details.number: 2}


def test_a_day_without_sessions_in_a_city_is_that_day(desk: Desk, tmp_path: Path) -> None:
    person, _ = add_walk_in(desk, Details(family="Асанов", cities=("osh",)))
    whom = Whom(day=DAYS[3], city="osh")
    make_register(desk, tmp_path / "a.pdf", RegisterOptions(PER_DIEM, whom, days=1, pays=True), ENGLISH)
    assert payments(desk)[0].days == {person.id: {DAYS[3]}}
    sheet = register_of(desk, RegisterOptions(each_day=True, whom=whom), ENGLISH)
    assert sheet.columns[-1].heading == "3 March"


def test_no_register_has_its_name_without_its_record(
    busy_desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise DiskFull(str(busy_desk.path))

    monkeypatch.setattr(registers, "record_payment", full)
    for name in ("a.pdf", "a.xlsx"):
        with pytest.raises(DiskFull):
            record(busy_desk, tmp_path / name, Whom())
        assert not [path for path in tmp_path.iterdir() if ".regapp" not in path.name]


def test_a_register_that_pays_nothing_has_no_number(desk: Desk, tmp_path: Path) -> None:
    make_register(desk, tmp_path / "a.pdf", RegisterOptions(PER_DIEM, pays=True), ENGLISH)
    assert "No. 0" not in text_of(tmp_path / "a.pdf")


@pytest.mark.parametrize(
    "options",
    [
        RegisterOptions(PER_DIEM, rate=1_000_000_000, days=9, tax=1_000, identity=True, travel=True, costs=True),
        RegisterOptions(PER_DIEM, rate=120_050, days=2, tax=1_000, identity=True, travel=True, costs=True),
        RegisterOptions(each_day=True),
    ],
)
@pytest.mark.parametrize("days", [0, 16])
def test_no_register_is_wider_than_its_page(desk: Desk, options: RegisterOptions, days: int) -> None:
    add_walk_in(desk, Details(family="Асанов", given="Азамат"))
    opening = desk.session("osh-1-opening")
    for number in range(days):
        move = timedelta(days=number)
        add_session(
            desk, replace(opening, code=f"more-{number}", starts=opening.starts + move, ends=opening.ends + move)
        )
    for code in ("ky", "ru", "en"):
        register = with_room_for_figures(register_of(desk, options, Language(code)), Setter())
        grid = grid_of(register.columns)
        assert grid.right <= page_of(register.columns)[0] - 10 * MM + 0.1


@pytest.mark.parametrize(
    ("days", "rate", "tax", "amounts"),
    [
        (2, 120_050, 0, (240_100,)),
        (2, 120_000, 1_000, (240_000, 24_000, 216_000)),
        (1, 5, 1_000, (5, 1, 4)),
        (1, 4, 1_000, (4, 0, 4)),
        (3, 33_333, 1_050, (99_999, 10_500, 89_499)),
        (0, 120_000, 1_000, (0, 0, 0)),
        (2, None, 1_000, (0, 0, 0)),
    ],
)
def test_tax_is_rounded_to_the_tyiyn(days: int, rate: int | None, tax: int, amounts: tuple[int, ...]) -> None:
    assert RegisterOptions(PER_DIEM, rate=rate, tax=tax).amounts(days) == amounts


def test_all_columns_of_a_per_diem_register_are_read_back(busy_desk: Desk, tmp_path: Path) -> None:
    options = RegisterOptions(
        PER_DIEM, Whom(city="osh"), rate=120_000, tax=1_000, identity=True, travel=True, costs=True, approved=True
    )  # fmt: skip
    run = make_register(busy_desk, tmp_path / "all.pdf", options, ENGLISH)
    text = text_of(tmp_path / "all.pdf").replace("\N{NBSP}", " ")
    net, gross = run.tyiyn, run.tyiyn * 10 // 9
    for words in ("Passport or ID", "Route and dates", "Hotel, som", "Transport, som", "Tax, som", "To pay out, som",
                  "APPROVED", "Tax: 10%", "som 00 tyiyn)"):  # fmt: skip
        assert words in text, words
    assert f"{net // 100:,}.00" in text
    make_register(busy_desk, tmp_path / "all.xlsx", options, ENGLISH)
    sheet = python_calamine.CalamineWorkbook.from_path(tmp_path / "all.xlsx").get_sheet_by_index(0).to_python()
    total = next(row for row in sheet if "Total of the register" in row)
    assert [cell for cell in total if isinstance(cell, float)] == [gross / 100, gross / 1000, net / 100]


@pytest.mark.parametrize("code", ["ky", "ru", "en"])
def test_one_sheet_to_sign_on_every_day(busy_desk: Desk, tmp_path: Path, code: str) -> None:
    options = RegisterOptions(each_day=True, whom=Whom(city="osh"))
    register = register_of(busy_desk, options, Language(code))
    days = [column for column in register.columns if any(char.isdigit() for char in column.heading)]
    assert len(days) == 2
    people = {person.details.number: person.details for person in everybody(busy_desk)}
    rows = [row for group in register.groups for row in group.rows if row.cells[1]]
    assert {row.cells[1]: row.cells[5] for row in rows} == {
        row.cells[1]: people[row.cells[1]].organisation for row in rows
    }
    assert all(row.cells[4] for row in rows if people[row.cells[1]].sex)
    assert make_register(busy_desk, tmp_path / "days.pdf", options, Language(code)).pages > 0
