"""Lists of many shapes come in: everybody once, nobody lost, names as written."""

import csv
import json
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
import xlsxwriter

from regapp.exchange.headings import recognise
from regapp.matching.identities import Status
from regapp.model.errors.acts import Cancelled
from regapp.model.errors.base import RegAppError
from regapp.model.errors.files import FileEmpty, FileMissing
from regapp.model.errors.lists import FileForeign, FileProtected, ListBroken, NoNameColumn
from regapp.model.papers.left_out import WhySkipped
from regapp.model.participant import ANSWERS, Details
from regapp.resources import resource
from regapp.services.acts import ActKind
from regapp.services.desk import Desk
from regapp.services.importing.plan import ImportPlan
from regapp.services.importing.planning import plan_import
from regapp.services.importing.rejects import save_rejects
from regapp.services.importing.writing import run_import
from regapp.services.lists.exporting import export_attendees
from regapp.services.people.registration import add_walk_in, edit, everybody, get
from regapp.services.undo import undo
from regapp.store.entries.many import PORTION
from regapp.texts.catalogue import Language

EXPECTED = Path(__file__).resolve().parents[2] / "files" / "lists"
SHIPPED = ("registrations_form_ru.xlsx", "registrations_desk_ky.csv")


def take(desk: Desk, path: Path) -> ImportPlan:
    plan = plan_import(desk, path)
    run_import(desk, plan, path.name)
    return plan


def write(path: Path, text: str, encoding: str = "utf-8") -> Path:
    path.write_bytes(text.encode(encoding))
    return path


@pytest.mark.parametrize("name", SHIPPED)
def test_the_sample_lists_come_out_as_expected(desk: Desk, name: str) -> None:
    expected = json.loads((EXPECTED / f"{name}.expect.json").read_text())
    plan = take(desk, resource("samples", name))
    assert plan.rows == expected["rows"]
    assert plan.count(Status.UNUSABLE) == expected["unusable"]
    assert plan.added == expected["rows"] - expected["unusable"] - expected["repeat_rows"] == len(everybody(desk))
    assert plan.count(Status.SAME) == expected["repeat_rows"]
    assert sum("no-consent" in item.problems for item in plan.items) == expected.get("no_consent", 0)
    again = take(desk, resource("samples", name))
    assert (again.added, again.updated) == (0, 0)
    assert again.same == expected["rows"] - expected["unusable"]


def test_every_place_of_the_samples_is_found(desk: Desk) -> None:
    for name in SHIPPED:
        plan = plan_import(desk, resource("samples", name))
        lost = [item for item in plan.items if {"place-unknown", "place-ambiguous"} & set(item.problems)]
        assert lost == []


def test_the_roster_keeps_references_codes_and_names(desk: Desk, samples: Path) -> None:
    take(desk, samples / "roster.csv")
    with (samples / "roster.csv").open(encoding="utf-8") as file:
        rows = {row["id"]: row for row in csv.DictReader(file)}
    people = {person.details.ref: person.details for person in everybody(desk)}
    assert people.keys() == rows.keys()
    for ref, row in rows.items():
        found = people[ref]
        assert (found.family, found.given, found.patronymic) == (row["family"], row["given"], row["patronymic"])
        assert (found.municipality, found.phone, found.sex) == (row["municipality"], row["phone"], row["sex"])
        assert (str(found.birth_year), found.country) == (row["birth_year"], row["country"])


RUSSIAN = "Фамилия{0}Имя{0}Отчество{0}Пол{0}Телефон\nАсанова{0}Гүлнара{0}{0}Ж{0}0770 11-22-33\nЦой{0}Ли{0}{0}м{0}\n"


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_encodings_and_separators(desk: Desk, tmp_path: Path, encoding: str, separator: str) -> None:
    plan = take(desk, write(tmp_path / "list.csv", RUSSIAN.format(separator), encoding))
    assert plan.added == 2
    assert [person.details.name for person in everybody(desk)] == ["Асанова Гүлнара", "Цой Ли"]


def test_windows_encoding(desk: Desk, tmp_path: Path) -> None:
    text = "ФИО;Телефон\nСемёнов Пётр Ильич;0770112233\n"
    take(desk, write(tmp_path / "list.csv", text, "cp1251"))
    assert everybody(desk)[0].details.name == "Семёнов Пётр Ильич"


def test_quoted_cells_with_separators_and_line_breaks(desk: Desk, tmp_path: Path) -> None:
    text = 'Name,Organisation\n"Doe, Jane","Line one\nline two"\n'
    take(desk, write(tmp_path / "list.csv", text))
    (person,) = everybody(desk)
    assert (person.details.family, person.details.given) == ("Doe", "Jane")
    assert person.details.name == "Doe, Jane"
    assert person.details.organisation == "Line one line two"


def workbook(path: Path, sheets: dict[str, list[list[object]]]) -> Path:
    with xlsxwriter.Workbook(str(path)) as book:
        date_format = book.add_format({"num_format": "dd.mm.yyyy"})
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name)
            for number, row in enumerate(rows):
                for column, cell in enumerate(row):
                    if hasattr(cell, "year"):
                        sheet.write_datetime(number, column, cell, date_format)
                    else:
                        sheet.write(number, column, cell)
    return path


def test_sheets_of_two_cities_titles_above_numbers_and_dates(desk: Desk, tmp_path: Path) -> None:
    heading: list[object] = ["№", "Аты-жөнү", "Туулган күнү", "Телефон номери", "Айыл аймагы"]
    path = workbook(
        tmp_path / "cities.xlsx",
        {
            "Ош": [
                ["Катышуучулардын тизмеси"],
                [],
                heading,
                [1, "Асанова Гүлнара", datetime(1974, 5, 12), 770112233, ""],
            ],
            "Бишкек": [heading, [1, " АСАНОВА  ГҮЛНАРА ", 1974, "+996 770 11 22 33", ""], [2, "Ким Ли", 1980, "", ""]],
            "Эскертүү": [["Бул баракта эч ким жок"]],
        },
    )
    plan = take(desk, path)
    assert (plan.rows, plan.added, plan.count(Status.SAME)) == (3, 2, 1)
    asanova, kim = everybody(desk)
    assert asanova.details.cities == ("osh", "bishkek")
    assert (asanova.details.birth_year, asanova.details.phone) == (1974, "770112233")
    assert kim.details.cities == ("bishkek",)


def test_one_person_in_one_list_however_the_phone_is_written(desk: Desk, tmp_path: Path) -> None:
    text = (
        "Фамилия;Имя;Телефон;Город участия\nЖээнбекова;Айжан;0770112233;Ош\nЖЭЭНБЕКОВА;АЙЖАН;+996 (770) 112233;Бишкек\n"
    )
    plan = take(desk, write(tmp_path / "list.csv", text))
    assert (plan.added, plan.count(Status.SAME)) == (1, 1)
    assert everybody(desk)[0].details.cities == ("osh", "bishkek")
    assert everybody(desk)[0].details.name == "Жээнбекова Айжан"


def test_relatives_with_one_phone_are_two_people(desk: Desk, tmp_path: Path) -> None:
    text = "Фамилия;Имя;Телефон\nАсанова;Гүлнара;0770112233\nАсанов;Бакыт;0770112233\n"
    assert take(desk, write(tmp_path / "list.csv", text)).added == 2


def test_namesakes_without_phones_are_reported_and_never_merged(desk: Desk, tmp_path: Path) -> None:
    text = "Фамилия;Имя;Год рождения\nАсанов;Бакыт;1970\nАсанов;Бакыт;1970\nАсанов;Бакыт;1999\n"
    plan = take(desk, write(tmp_path / "list.csv", text))
    assert [item.status for item in plan.items] == [Status.NEW, Status.POSSIBLE, Status.NEW]
    assert len(everybody(desk)) == 3


def test_a_corrected_list_corrects_what_lists_said_and_not_what_was_typed(desk: Desk, tmp_path: Path) -> None:
    take(desk, write(tmp_path / "a.csv", "id,family,given,phone,position\n7,Асанва,Улан,0770112233,адис\n"))
    (person,) = everybody(desk)
    edit(desk, person.id, person.details, replace(person.details, position="башкы адис"))
    plan = take(desk, write(tmp_path / "b.csv", "id,family,given,phone,position\n7,Асанов,Улан,0770112233,адис\n"))
    assert (plan.added, plan.updated, plan.same) == (0, 1, 0)
    details = get(desk, person.id).details
    assert (details.family, details.position) == ("Асанов", "башкы адис")


def test_a_reference_that_belongs_to_somebody_else_comes_back(desk: Desk, tmp_path: Path) -> None:
    take(desk, write(tmp_path / "a.csv", "id,family,given\n7,Асанов,Улан\n"))
    plan = take(desk, write(tmp_path / "b.csv", "id,family,given\n7,Кимова,Лариса\n"))
    assert [item.problems for item in plan.items] == [("reference-taken",)]
    assert len(everybody(desk)) == 1


@pytest.mark.parametrize("kind", ["xlsx", "csv"])
def test_rejects_come_back_mendable(desk: Desk, tmp_path: Path, kind: str) -> None:
    text = "Ответы на форму\n\nФамилия;Имя;Телефон\nАсанов;Улан;0770112233\n-;;0770445566\n;;0555112233\n"
    plan = take(desk, write(tmp_path / "list.csv", text))
    assert (plan.added, plan.count(Status.UNUSABLE)) == (1, 2)
    out = tmp_path / f"rejects.{kind}"
    assert save_rejects(plan, out, Language("ru")) == 2
    returned = plan_import(desk, out)
    assert (returned.rows, returned.count(Status.UNUSABLE)) == (2, 2)
    if kind == "csv":
        mended = out.read_text(encoding="utf-8-sig").replace("'-", "Кимова").replace(";;;", ";Цой;Ли;")
        write(out, mended)
        assert take(desk, out).added == 2


def test_an_import_can_be_undone_whole(desk: Desk, tmp_path: Path) -> None:
    text = "Фамилия;Имя\n" + "".join(f"Асанов{chr(0x430 + n % 32)}{n};Улан\n" for n in range(50))
    take(desk, write(tmp_path / "list.csv", text))
    assert len(everybody(desk)) == 50
    undo(desk)
    assert everybody(desk) == []


def test_cancelling_leaves_nothing(desk: Desk, tmp_path: Path) -> None:
    text = "Фамилия;Имя\n" + "".join(f"Асанов{n};Улан\n" for n in range(4 * PORTION + 20))
    plan = plan_import(desk, write(tmp_path / "list.csv", text))

    def stop(done: int, _total: int) -> None:
        if done > 2 * PORTION:
            raise Cancelled

    with pytest.raises(Cancelled):
        run_import(desk, plan, "list.csv", stop)
    assert everybody(desk) == []
    assert run_import(desk, plan, "list.csv").everything


HEADINGS = [
    ("Фамилия, имя, отчество (полностью, как на бейдже)", "full_name"),
    ("ФИО", "full_name"),
    ("Аты-жөнү", "full_name"),
    ("Full name", "full_name"),
    ("Фамилиясы", "family"),
    ("Surname", "family"),
    ("Аты", "given"),
    ("First name", "given"),
    ("Атасынын аты", "patronymic"),
    ("Отчество", "patronymic"),
    ("Ваш пол", "sex"),
    ("Жынысы", "sex"),
    ("Год рождения", "birth"),
    ("Туулган жылы", "birth"),
    ("birth_year", "birth"),
    ("Айыл аймак или город (муниципалитет)", "municipality"),
    ("Айыл аймагы / шаар", "municipality"),
    ("municipality", "municipality"),
    ("Область / город", "oblast"),
    ("Облус", "oblast"),
    ("Район", "rayon"),
    ("Организация", "organisation"),
    ("Уюм", "organisation"),
    ("Должность", "position"),
    ("Кызматы", "position"),
    ("Категория участника", "category"),
    ("Мобильный телефон", "phone"),
    ("Телефону", "phone"),
    ("Электронная почта (если есть)", "email"),
    ("В каком городе будете участвовать?", "cities"),
    ("Шаар (Ош/Бишкек)", "cities"),
    ("Рабочий язык (нужен ли перевод)", "language"),
    ("Особое питание", "diet"),
    ("Согласие на обработку персональных данных", "consent"),
    ("country", "country"),
    ("id", "ref"),
    ("Отметка времени", None),
    ("№", None),
    ("", None),
]


@pytest.mark.parametrize(("heading", "field"), HEADINGS)
def test_headings_are_recognised(heading: str, field: str | None) -> None:
    found = recognise(heading)
    assert (found.value if found else None) == field


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le") + b"\0" * 600


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (b"", FileEmpty),
        (b"\xef\xbb\xbf\r\n\r\n", FileEmpty),
        (b";;;\n;;;\n", FileEmpty),
        (b"%PDF-1.7 something", FileForeign),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4, FileForeign),
        (bytes(range(256)) * 20, FileForeign),
        (b"PK\x03\x04 not a workbook", ListBroken),
        (OLE, FileProtected),
        ("Город;Сумма\nОш;12\n".encode(), NoNameColumn),
        (b"just one line of text", NoNameColumn),
    ],
)
def test_files_that_are_no_lists(desk: Desk, tmp_path: Path, content: bytes, error: type[RegAppError]) -> None:
    path = tmp_path / "list.xlsx"
    path.write_bytes(content)
    with pytest.raises(error):
        plan_import(desk, path)
    assert everybody(desk) == []


def test_a_missing_list_and_a_folder(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        plan_import(desk, tmp_path / "none.csv")
    with pytest.raises(RegAppError):
        plan_import(desk, tmp_path)


def test_a_shared_reference_and_given_name_do_not_make_two_people_one(desk: Desk, tmp_path: Path) -> None:
    take(desk, write(tmp_path / "a.csv", "id,family,given,phone\n1,Асанов,Айбек,0770111111\n"))
    plan = take(desk, write(tmp_path / "b.csv", "id,family,given,phone\n1,Жумабеков,Айбек,0555222222\n"))
    assert [item.problems for item in plan.items] == [("reference-taken",)]
    assert [person.details.name for person in everybody(desk)] == ["Асанов Айбек"]


def test_people_without_telephone_and_reference_are_not_added_again(desk: Desk, tmp_path: Path) -> None:
    text = "Фамилия;Имя;Год рождения;Муниципалитет\nКим;Ли;;\nАсанов;Бакыт;1970;г. Ош\nАсанов;Бакыт;1970;г. Ош\n"
    path = write(tmp_path / "list.csv", text)
    take(desk, path)
    assert len(everybody(desk)) == 3
    again = take(desk, path)
    assert (again.added, again.same, again.count(Status.POSSIBLE)) == (0, 3, 0)
    assert len(everybody(desk)) == 3


def test_a_walk_in_between_looking_and_taking_in_stays_one_person(desk: Desk, tmp_path: Path) -> None:
    path = write(tmp_path / "list.csv", "Фамилия;Имя;Телефон;Должность\nАсанов;Улан;0770112233;адис\n")
    plan = plan_import(desk, path)
    add_walk_in(desk, Details(family="Асанов", given="Улан", phone="+996 770 112233", position="мэр"))
    run_import(desk, plan, path.name)
    (person,) = everybody(desk)
    assert person.details.position == "мэр"


def test_a_sheet_without_headings_is_named(desk: Desk, tmp_path: Path) -> None:
    rows: dict[str, list[list[object]]] = {"Ош": [["ФИО"], ["Асанов Улан"]], "Уландысы": [["Ким Ли"], ["Цой Ли"]]}
    plan = plan_import(desk, workbook(tmp_path / "list.xlsx", rows))
    assert [(s.sheet, s.row, s.why, s.rows) for s in plan.skipped] == [("Уландысы", None, WhySkipped.NO_PEOPLE, 2)]
    assert (plan.not_taken, plan.hold_nobody) == (2, 0)


def test_a_row_that_holds_nobody_and_a_sheet_passed_over_are_counted_once_each(desk: Desk, tmp_path: Path) -> None:
    rows: dict[str, list[list[object]]] = {
        "Ош": [["ФИО", "Телефон"], ["Асанов Улан", "0770112233"], ["Ким Ли", "0555112233"], ["Итого: 2", ""]],
        "Уландысы": [["Ким Ли"], ["Цой Ли"]],
    }
    plan = plan_import(desk, workbook(tmp_path / "list.xlsx", rows))
    assert (plan.not_taken, plan.hold_nobody) == (2, 1)


def test_rejects_of_two_sheets_in_one_text_table(desk: Desk, tmp_path: Path) -> None:
    sheets: dict[str, list[list[object]]] = {
        "Ош": [["Фамилия", "Имя", "Телефон"], ["-", "", "0770112233"]],
        "Бишкек": [["ФИО", "Телефон"], ["?", "0555112233"]],
    }
    plan = plan_import(desk, workbook(tmp_path / "list.xlsx", sheets))
    out = tmp_path / "rejects.csv"
    assert save_rejects(plan, out, Language("ky")) == 2
    write(out, out.read_text(encoding="utf-8-sig").replace("'-", "Асанов").replace("?", "Ким Ли"))
    take(desk, out)
    found = [(person.details.name, person.details.cities) for person in everybody(desk)]
    assert found == [("Асанов", ("osh",)), ("Ким Ли", ("bishkek",))]


def test_a_later_list_corrects_the_category(desk: Desk, tmp_path: Path) -> None:
    take(desk, write(tmp_path / "a.csv", "id,family,given\n1,Асанов,Айбек\n"))
    assert everybody(desk)[0].details.category == "guest"
    take(desk, write(tmp_path / "b.csv", "id,family,given,category\n1,Асанов,Айбек,эксперт\n"))
    assert everybody(desk)[0].details.category == "speaker"


def test_the_import_is_undone_and_not_what_came_after_it(desk: Desk, tmp_path: Path) -> None:
    take(desk, write(tmp_path / "a.csv", "Фамилия;Имя\nАсанов;Айбек\n"))
    imported = desk.last_act(ActKind.IMPORT)
    add_walk_in(desk, Details(family="Ким"))
    undo(desk, imported)
    assert [person.details.name for person in everybody(desk)] == ["Ким"]
    assert undo(desk)[0].kind == "walk-in"


def test_cells_merged_downwards_stand_in_every_row(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "merged.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet("Список")
        sheet.write_row(0, 0, ["ФИО", "Муниципалитет"])
        sheet.write_column(1, 0, ["Асанов Улан", "Ким Ли", "Цой Ли"])
        sheet.merge_range(1, 1, 3, 1, "г. Ош")
    take(desk, path)
    assert {person.details.municipality for person in everybody(desk)} == {"41721000000000"}


def test_a_quotation_mark_that_is_never_closed_swallows_nobody(desk: Desk, tmp_path: Path) -> None:
    text = 'ФИО;Телефон\n"Асанов Улан;0770112233\nКим Ли;0555112233\nЦой Ли;0555112244\n'
    assert take(desk, write(tmp_path / "list.csv", text)).rows == 3


def test_of_two_telephones_in_a_cell_the_first_counts(desk: Desk, tmp_path: Path) -> None:
    path = write(tmp_path / "list.csv", 'ФИО;Телефон\nКим Ли;"0700112234, 0312 66 66 66"\n')
    assert take(desk, path).items[0].problems == ()
    assert take(desk, path).added == 0


def test_our_own_export_adds_and_changes_nobody(demo_desk: Desk, tmp_path: Path) -> None:
    out = tmp_path / "list.xlsx"
    for language in ("ky", "ru", "en"):
        export_attendees(demo_desk, out, Language(language))
        plan = take(demo_desk, out)
        assert (plan.added, plan.updated, plan.same, plan.count(Status.POSSIBLE)) == (0, 0, 132, 0)


@pytest.mark.parametrize(
    ("heading", "field"),
    {
        "Do you consent to photos?": "photo_consent",
        "Consent": "consent",
        "May we share data with the donor": "sharing_consent",
    }.items(),
)
def test_each_consent_is_a_question_of_its_own(desk: Desk, tmp_path: Path, heading: str, field: str) -> None:
    take(desk, write(tmp_path / "list.csv", f"Full name,{heading}\nDoe Jane,No\n"))
    details = everybody(desk)[0].details
    assert {name: getattr(details, name) for name in ANSWERS} == dict.fromkeys(ANSWERS) | {field: False}
