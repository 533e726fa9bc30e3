"""The report for donors: every figure agrees with every other one, in the PDF and in the workbook too."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pypdfium2
import pytest
import python_calamine
from PIL import Image

from regapp.model.entry import Draft, Kind, session_subject
from regapp.model.errors.acts import Cancelled
from regapp.model.errors.files import FileKind, WriteFailed
from regapp.model.papers.donor_report import DonorReport, NameGroup, NameList, Part, Section, Subject
from regapp.model.papers.table import Cell
from regapp.model.participant import Details
from regapp.reports.donor_tables import NO_SHARE
from regapp.reports.tables.texts import cell_text
from regapp.services.admission.admission import check_in, scan
from regapp.services.badges.data import token_of
from regapp.services.desk import Desk
from regapp.services.donor_report.papers import report_name, report_pages, write_both, write_report
from regapp.services.donor_report.report import report_data
from regapp.services.event.events import add_event
from regapp.services.event.logos import add_image
from regapp.services.file.demo import make_demo
from regapp.services.file.directories import import_directory, use_directory
from regapp.services.people.registration import add_walk_in, cancel, everybody
from regapp.texts.catalogue import Language
from regapp.texts.quantities import counted

ENGLISH = Language("en")
SUMS = {
    "coverage": (1, 2, 3, 5), "oblast": (1, 2, 4, 5, 6), "category": (1, 2, 4, 5, 6), "rayon": (2, 3, 4, 5),
    "age": (1, 2), "sex": (1, 3),
}  # fmt: skip


@pytest.fixture(scope="module")
def busy_desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """People of all sorts: some have come, one is cancelled, of some nothing is known. No test changes it."""
    desk, _ = make_demo(tmp_path_factory.mktemp("report") / "demo.regapp")
    people = everybody(desk)
    osh, bishkek = desk.session("osh-1-reg"), desk.session("bishkek-2-reg")
    cancel(desk, people[1].id)
    people = [people[0], *people[2:]]
    strangers = (
        Details(family="Zzyzx", category="community"),
        Details(family="Qwertz", municipality="41704235000000"),
    )
    people += [add_walk_in(desk, details)[0] for details in strangers]
    for number, person in enumerate(people[::-3]):
        check_in(desk, person.id, osh, overruled=True, moment=osh.starts + timedelta(minutes=7 * number))
    for person in people[::-7]:
        check_in(desk, person.id, bishkek, overruled=True, moment=bishkek.starts)
    check_in(desk, people[-2].id, osh, overruled=True, moment=osh.starts)
    scan(desk, token_of(desk, 4242, 1), osh, moment=osh.starts)
    yield desk
    desk.close()


def pdf_text(content: bytes | Path) -> str:
    document = pypdfium2.PdfDocument(content)
    text = " ".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return squeezed(text)


def squeezed(text: str) -> str:
    """Lines may be broken where they will, and a reader of PDF gives thin spaces as others."""
    return re.sub(r"[\s\u00ad\ufffe]+", "", text)


def all_subjects(report: DonorReport) -> list[Subject]:
    return [report.summary, *(subject for section in report.sections for subject in section.subjects)]


def part_of(report: DonorReport, part: Part) -> Section:
    return next(section for section in report.sections if section.part is part)


def column_sum(rows: Sequence[tuple[Cell, ...]], column: int) -> float:
    return sum(cell for row in rows if isinstance(cell := row[column], int))


def test_every_table_adds_up(busy_desk: Desk) -> None:
    report = report_data(busy_desk, ENGLISH)
    for key, columns in SUMS.items():
        subject = report.subject(key)
        for column in columns:
            assert column_sum(subject.body, column) == subject.table.rows[-1][column], (key, column)
    registered, arrived = report.figure("registered_people"), report.figure("arrived_people")
    for key, places in {"oblast": (1, 2), "category": (1, 2), "rayon": (4, 5), "age": (1, 2), "sex": (1, 3)}.items():
        last = report.subject(key).table.rows[-1]
        assert (last[places[0]], last[places[1]]) == (registered, arrived), key
    assert arrived == report.figure("women_came") + report.figure("men_came") + report.figure("unknown_sex_came")
    for key in ("oblast", "category"):
        for row in report.subject(key).table.rows:
            assert row[2] == row[4] + row[5] + row[6], row  # type: ignore[operator]
            assert min(cell for cell in row[1:] if isinstance(cell, int)) >= 0
    groups = report.subject("sex_age")
    *ages, whole = groups.table.rows[-groups.totals :]
    for column in range(2, 6):
        assert column_sum(groups.body, column) == column_sum(ages, column) == whole[column]
    assert [row[2] for row in ages] == [row[2] for row in report.subject("age").body if row[2]]
    last = report.subject("oblast").table.rows[-1]
    assert whole[2:6] == (last[2], *last[4:7])
    counted = [row[2:6] for row in groups.table.rows] + [row[4:8] for row in report.subject("represented").table.rows]
    for came, women, men, unknown in counted:
        assert came == women + men + unknown  # type: ignore[operator]
    country = report.subject("country")
    *sums, total = country.table.rows[-country.totals :]
    assert sums[0][2] == column_sum(country.body, 2) == report.figure("guests_came")
    assert (column_sum(sums, 1), column_sum(sums, 2)) == total[1:3]
    assert total[1:3] == (registered, arrived)


def test_represented_and_unrepresented_are_all_municipalities(busy_desk: Desk) -> None:
    report = report_data(busy_desk, ENGLISH)
    section = {section.part: section for section in report.sections}
    names = section[Part.UNREPRESENTED].names
    assert names is not None
    represented = report.subject("represented").body
    assert len(represented) == report.figure("municipalities_came")
    assert len(represented) + names.count == 484 == report.subject("coverage").table.rows[-1][1]
    assert report.subject("coverage").table.rows[-1][5] == names.count
    country = section[Part.PLACES].map
    assert country is not None
    assert sum(int(place.figures.split(" of ")[0]) for place in country.places) == len(represented)


def test_days_and_hours_agree(busy_desk: Desk) -> None:
    report = report_data(busy_desk, ENGLISH)
    days = report.subject("day").table.rows
    hours = report.subject("hour")
    came = [column_sum([row], 2) for row in days if row[2]]
    assert [column_sum(hours.body, 1), column_sum(hours.body, 2)] == list(hours.table.rows[-1][1:]) == came
    assert sum(came) > report.figure("arrived_people") > came[0] > came[1] > 0
    for row in (*days, *report.subject("city").table.rows):
        assert row[2] == row[5] + row[6] + row[7]  # type: ignore[operator]


def test_what_was_entered_on_another_day_still_adds_up(desk: Desk) -> None:
    first, second = desk.session("osh-1-reg"), desk.session("osh-2-reg")
    people = [add_walk_in(desk, Details(family=name))[0] for name in "АБВГД"]
    hours_later = second.starts + timedelta(hours=1)
    # A list on paper of the first day, entered on the second: for that it is no coming.
    for person in people[:4]:
        check_in(desk, person.id, first, overruled=True, moment=hours_later)
    check_in(desk, people[4].id, second, overruled=True, moment=second.starts)
    report = report_data(desk, ENGLISH)
    came = [row[2] for row in report.subject("day").table.rows]
    hour = report.subject("hour")
    assert came[:2] == [4, 1]
    assert [column_sum(hour.body, 1), column_sum(hour.body, 2)] == [0, 1]
    other, total = hour.table.rows[-hour.totals :]
    assert (other[1:], total[1:]) == ((4, 0), (4, 1))
    assert squeezed(str(other[0])) in pdf_text(report_pages(desk, report))


def test_of_nobody_registered_there_is_no_share(desk: Desk, tmp_path: Path) -> None:
    guest, _ = add_walk_in(desk, Details(family="А", cities=("osh",)))
    talk = next(session for session in desk.sessions() if session.city == "bishkek")
    check_in(desk, guest.id, talk, overruled=True, moment=talk.starts)
    report = report_data(desk, ENGLISH)
    (row,) = (row for row in report.subject("session").table.rows if row[4])
    assert row[3:] == (0, 1, 1, None)
    write_both(desk, report, [tmp_path / "r.pdf", tmp_path / "r.xlsx"])
    sheet = python_calamine.CalamineWorkbook.from_path(str(tmp_path / "r.xlsx")).get_sheet_by_name("Sessions")
    (written,) = (row for row in sheet.to_python() if row[4] == 1)
    assert written[3:7] == [0, 1, 1, ""]
    assert squeezed(f"{row[2]} 0 1 1 –") in pdf_text(tmp_path / "r.pdf")


def test_the_sentences_say_the_figures(busy_desk: Desk) -> None:
    report = report_data(busy_desk, ENGLISH)
    first, second, *rest = report.sections[0].sentences
    numbers = [report.figure(key) for key in ("registered_people", "arrived_people", "women_came", "men_came")]
    unknown, share = report.figure("unknown_sex_came"), report.figure("share_came")
    assert [int(found) for found in re.findall(r"\d+", first)] == [
        *numbers[:2],
        round(100 * share),
        *numbers[2:],
        unknown,
    ]
    assert re.findall(r"\d+", second)[:2] == [str(report.figure("municipalities_came")), "484"]
    said = " ".join(rest)
    for key in ("officials_came", "community_came", "guests_came", "countries_came", "youth_came"):
        assert re.search(rf"\b{report.figure(key)}\b", said), key


@pytest.mark.parametrize("code", ["ky", "ru", "en"])
def test_pdf_and_workbook_hold_the_same_figures(busy_desk: Desk, tmp_path: Path, code: str) -> None:
    report = report_data(busy_desk, Language(code))
    pdf, xlsx = (tmp_path / f"{report_name(busy_desk, code)}.{kind}" for kind in ("pdf", "xlsx"))
    write_both(busy_desk, report, [pdf, xlsx])
    assert pdf.name == f"report-osh-bishkek-2022-{code}.pdf"
    assert sorted(path.name for path in tmp_path.glob("report-*")) == [pdf.name, xlsx.name]
    text, names = pdf_text(pdf), []
    workbook = python_calamine.CalamineWorkbook.from_path(xlsx)
    assert all(0 < len(name) <= 31 for name in workbook.sheet_names)
    assert len({name.casefold() for name in workbook.sheet_names}) == len(workbook.sheet_names)
    sheets = [workbook.get_sheet_by_name(name).to_python() for name in workbook.sheet_names]
    for subject in all_subjects(report):
        (sheet,) = [sheet for sheet in sheets if _table_in(sheet, subject)]
        start = _table_in(sheet, subject)
        for row, cells in zip(subject.table.rows, sheet[start:], strict=False):
            assert [_plain(cell) for cell in cells[: len(row)]] == [_plain(cell) for cell in row], subject.key
        if subject is not report.summary:
            for row in subject.table.rows:
                numbers = [
                    cell_text(cell, column, Language(code), NO_SHARE)
                    for cell, column in zip(row, subject.table.columns, strict=True)
                    if column.figures
                ]
                assert squeezed("".join(numbers)) in text, (subject.key, row)
    for section in report.sections:
        for sentence in section.sentences:
            assert squeezed(sentence) in text
        names += [name for group in section.names.groups for name in group.names] if section.names else []
    assert len(names) > 400
    assert all(squeezed(name) in text for name in names)
    for figure in report.figures:
        assert squeezed(figure.text + figure.label) in text or squeezed(figure.text) in text


def _table_in(sheet: Sequence[Sequence[object]], subject: Subject) -> int:
    """The first row below the headings of a subject's table; 0 where the sheet has it not."""
    headings = [column.heading for column in subject.table.columns]
    titled = subject.key == "summary" or (sheet and sheet[0][0] == subject.table.title)
    found = [number for number, row in enumerate(sheet, start=1) if row[: len(headings)] == headings]
    return found[0] if titled and found else 0


def _plain(cell: object) -> object:
    return "" if cell is None else float(cell) if isinstance(cell, int | float) else cell


def test_it_names_no_people(busy_desk: Desk, tmp_path: Path) -> None:
    report = report_data(busy_desk, ENGLISH)
    write_report(busy_desk, report, tmp_path / "r.xlsx")
    workbook = python_calamine.CalamineWorkbook.from_path(tmp_path / "r.xlsx")
    cells = str([workbook.get_sheet_by_name(name).to_python() for name in workbook.sheet_names])
    text = pdf_text(report_pages(busy_desk, report))
    for family in ("Zzyzx", "Qwertz", *(person.details.phone for person in everybody(busy_desk)[:20])):
        assert not family or squeezed(family) not in text
        assert not family or family not in cells


def test_parts_can_be_left_out(busy_desk: Desk) -> None:
    report = report_data(busy_desk, ENGLISH)
    short = report.with_parts(frozenset({Part.PEOPLE}))
    assert [section.part for section in short.sections] == [Part.SUMMARY, Part.PEOPLE, Part.METHOD]
    assert len(pypdfium2.PdfDocument(report_pages(busy_desk, short))) <= 4


def test_nobody_at_all(desk: Desk, tmp_path: Path) -> None:
    for code in ("ky", "ru", "en"):
        report = report_data(desk, Language(code))
        assert {figure.value for figure in report.figures} == {0}
        write_both(desk, report, [tmp_path / f"{code}.pdf", tmp_path / f"{code}.xlsx"])
    assert report.sections[0].sentences == ("Nobody has been registered.",)
    assert squeezed("Nobody came from 484 municipalities.") in pdf_text(tmp_path / "en.pdf")
    add_walk_in(desk, Details(family="Ким"))
    assert report_data(desk, ENGLISH).sections[0].sentences == ("1 person registered; nobody has come yet.",)


def test_an_event_without_sessions(desk: Desk) -> None:
    drafts = [Draft(Kind.REMOVED, session_subject(session.code), {}) for session in desk.sessions()]
    desk.write(lambda tx: desk.append(tx, drafts))
    assert desk.sessions() == []
    report = report_data(desk, ENGLISH)
    assert squeezed("The event has no sessions in the file.") in pdf_text(report_pages(desk, report))


def test_names_of_units_are_written_as_they_are(desk: Desk, tmp_path: Path) -> None:
    table = tmp_path / "units.csv"
    odd = 'Ак <b>&Co</b> "7"'
    table.write_text(
        "code,level,name_ky,name_ru,name_en,oblast_code,rayon_code\n"
        "41704000000000,oblast,Нарын облусу,Нарынская область,Naryn & <i>oblast,,\n"
        f'41704400000010,city,"{odd.replace(chr(34), chr(34) * 2)}",Ы,,41704000000000,\n',
        encoding="utf-8",
    )
    use_directory(desk, import_directory(desk, table)[0])
    desk = desk.renewed()
    person, _ = add_walk_in(desk, Details(family="Ким", municipality="41704400000010", country="KG"))
    check_in(desk, person.id, desk.sessions()[0], overruled=True)
    report = report_data(desk, Language("ky"))
    assert report.figure("municipalities_came") == 1
    write_both(desk, report, [tmp_path / "r.pdf", tmp_path / "r.xlsx"])
    assert squeezed(odd) in pdf_text(tmp_path / "r.pdf")
    assert report.subject("represented").body[0][2] == odd
    sheets = python_calamine.CalamineWorkbook.from_path(tmp_path / "r.xlsx")
    assert any(odd in row for name in sheets.sheet_names for row in sheets.get_sheet_by_name(name).to_python())


def test_earlier_events_stand_beside_this_one(desk: Desk) -> None:
    assert part_of(report_data(desk, ENGLISH), Part.EARLIER).sentences == (
        "The file has no earlier event to compare with.",
    )
    later, before = desk.event.starts + timedelta(days=400), desk.event.code
    for family in ("Асанов", "Бекова"):
        person, _ = add_walk_in(desk, Details(family=family, country="CH"))
        check_in(desk, person.id, desk.sessions()[0], overruled=True)
    add_event(desk, "next", "Next <&>", later, later)
    desk = desk.for_event("next")
    person, _ = add_walk_in(desk, Details(family="Ким", sex="F", birth_year=2003, country="KG"))
    check_in(desk, person.id, desk.sessions()[0], overruled=True)
    report = report_data(desk, ENGLISH)
    this, other = report.subject("event").table.rows
    assert this == ("Next <&>", 2023, 1, 1, 1.0, 1.0, 1, 0, 0)
    assert other[1:] == (2022, 2, 2, 1.0, 0.0, 0, 0, 1)
    assert squeezed("Next <&>") in pdf_text(report_pages(desk, report))
    desk = desk.for_event(before)
    assert not [s for s in report_data(desk, ENGLISH).sections if s.part is Part.EARLIER and s.subjects]


def test_very_much_does_not_stop_the_paper(busy_desk: Desk) -> None:
    report = report_data(busy_desk, ENGLISH)
    country = report.subject("country")
    rows = tuple((f"Country {number}", 10**6 * number, number, 0.5) for number in range(1, 251))
    many = replace(country, table=replace(country.table, rows=(*rows, *country.table.rows[-country.totals :])))
    names = NameList("Names", "Names", (NameGroup("Oblast", "Rayon", ("word " * 40,) * 300),), ("a", "b", "c"))
    sections = (
        replace(report.sections[0], sentences=("sentence " * 1200,)),
        replace(report.sections[1], subjects=(many,), names=names),
        replace(report.sections[-1], sentences=("sentence " * 1200,)),
    )
    facts = (("Organisers", "Organisation\n" * 300), ("Donor", "Donor"))
    content = report_pages(busy_desk, replace(report, title="Title " * 300, facts=facts, sections=sections))
    assert squeezed("Country 250") in pdf_text(content)


def test_logos_stand_on_the_first_page(desk: Desk, tmp_path: Path) -> None:
    Image.new("RGB", (200, 80), "#AA0000").save(tmp_path / "logo.png")
    for slot in ("organiser", "donor"):
        add_image(desk, slot, tmp_path / "logo.png")
    document = pypdfium2.PdfDocument(report_pages(desk, report_data(desk, ENGLISH)))
    images = list(document[0].get_objects(filter=[3]))
    document.close()
    assert len(images) == 2


def test_nothing_is_left_of_a_report_that_was_cancelled(busy_desk: Desk, tmp_path: Path) -> None:
    report, folder = report_data(busy_desk, ENGLISH), tmp_path / "out"
    folder.mkdir()

    def stop_at(step: int):  # type: ignore[no-untyped-def]
        def progress(done: int, _total: int) -> None:
            if done >= step:
                raise Cancelled

        return progress

    for kind in ("pdf", "xlsx"):
        with pytest.raises(Cancelled):
            write_report(busy_desk, report, folder / f"r.{kind}", stop_at(4))
    with pytest.raises(Cancelled):
        write_both(busy_desk, report, [folder / "r.pdf", folder / "r.xlsx"], stop_at(9))
    with pytest.raises(Cancelled):
        report_data(busy_desk, ENGLISH, stop_at(5))
    assert list(folder.iterdir()) == []


def test_both_files_or_none(busy_desk: Desk, tmp_path: Path) -> None:
    report = report_data(busy_desk, ENGLISH)
    (tmp_path / "r.pdf").write_text("old")
    (tmp_path / "r.xlsx").mkdir()
    with pytest.raises(WriteFailed):
        write_both(busy_desk, report, [tmp_path / "r.pdf", tmp_path / "r.xlsx"])
    assert (tmp_path / "r.pdf").read_text() == "old"
    with pytest.raises(FileKind):
        write_report(busy_desk, report, tmp_path / "r.docx")


@pytest.mark.parametrize(
    ("count", "said"),
    [(0, "0 стран"), (1, "1 страна"), (3, "3 страны"), (11, "11 стран"), (21, "21 страна"), (112, "112 стран")],
)
def test_russian_counts_as_russians_do(count: int, said: str) -> None:
    assert counted("{count} страна|{count} страны|{count} стран", count, Language("ru")) == said


def test_the_date_of_the_data_is_said(busy_desk: Desk) -> None:
    report = report_data(busy_desk, ENGLISH)
    assert f"{date.today():%Y}" in report.read_at
    method = " ".join(sentence for section in report.sections for sentence in section.sentences)
    for word in ("Asia/Bishkek", "RegApp", "“2021”", "Development Policy Institute", "Government of Switzerland", "29"):
        assert word in method
