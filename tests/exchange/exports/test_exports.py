"""Exports of registration systems and forms: who comes in, who does not, and what is named as not taken."""

from collections.abc import Collection
from pathlib import Path

import pytest

from regapp.model.row_problem import RowProblem
from regapp.services.desk import Desk
from regapp.services.importing.plan import ImportPlan
from regapp.services.importing.planning import plan_import
from regapp.services.importing.rejects import save_rejects
from regapp.texts.catalogue import Language
from tests.exchange.exports import made_exports as made

ASANOV, TOKTOGULOVA = "Асанов Бакыт", "Токтогулова Айнура"
IN_LATIN = ("Asanov Bakyt", "Toktogulova Ainura")
KOBO_OWN = ("start", "end", "username", "deviceid", "_id", "_uuid", "_submission_time", "_status")

EXPORTS = [
    (made.ZOOM_REGISTRATION, IN_LATIN[:1], 3, ("Registration Time",)),
    (made.ZOOM_REGISTRATION_RU, (ASANOV,), 2, ("Время регистрации",)),
    (
        made.ZOOM_WEBINAR,
        ("Kadyrova Meerim", "Keller Peter", "Osmonova Dinara", *IN_LATIN, "Abdieva Ryskul"),
        1,
        ("Attended", "Join Time", "Leave Time", "Registration Time", "Time in Session (minutes)"),
    ),
    (
        made.ZOOM_PARTICIPANTS,
        ("Keller Peter", TOKTOGULOVA, "Raimzhanov Emil"),
        0,
        ("Total Duration (Minutes)", "Guest"),
    ),
    (made.KOBO_XML, (ASANOV,), 2, KOBO_OWN),
    (made.KOBO_XML_LATIN, ("Асанов Бакыт Эркинович", TOKTOGULOVA), 0, KOBO_OWN),
    (made.KOBO_LABELS, ("Асанов Бакыт Эркинович", TOKTOGULOVA), 0, (*KOBO_OWN, "Категория/Участник")),
    (made.KOBO_KY, (ASANOV,), 0, KOBO_OWN),
    (made.ODK, (ASANOV,), 1, ("SubmissionDate", "start", "meta-instanceName", "KEY", "SubmitterName")),
    (
        made.LUMA,
        ("Asanov Bakyt", "Keller Peter", "Sadyrova Gulmira"),
        3,
        ("api_id", "created_at", "checked_in_at", "qr_code_url", "ticket_name"),
    ),
    (made.GOOGLE_RU, ("Асанов Бакыт Эркинович", TOKTOGULOVA), 0, ("Отметка времени",)),
    (made.GOOGLE_RU_ACCOUNT, ("Асанов Бакыт Эркинович", TOKTOGULOVA), 0, ("Отметка времени",)),
    (made.GOOGLE_EN, IN_LATIN, 0, ("Timestamp",)),
    (made.GOOGLE_KY, ("Асанов Бакыт Эркинович", TOKTOGULOVA), 0, ("Убакыт белгиси",)),
    (made.MICROSOFT_RU, (ASANOV, TOKTOGULOVA), 0, ("Время начала", "Время выполнения", "Имя")),
    (made.MICROSOFT_EN, (ASANOV, TOKTOGULOVA), 0, ("Start time", "Completion time", "Name")),
    (
        made.EVENTBRITE,
        ("Asanov Bakyt", "Kadyrova Meerim"),
        1,
        ("Order ID", "Event name", "Buyer first name", "Buyer email"),
    ),
    (made.TITO, IN_LATIN[:1], 1, ("Ticket Created Date", "Ticket Reference", "Order Name", "Order Email")),
    (made.TIMEPAD, (ASANOV,), 2, ("Номер заказа", "Категория билета", "Покупатель")),
    (made.KOBO_NUMBERED, (TOKTOGULOVA,), 1, KOBO_OWN),
    (made.PRETIX, IN_LATIN[:1], 2, ("Secret", "Order date")),
]  # fmt: skip
"""(the file, who comes in, how many do not stand there, headings that are named as not taken)"""


def plan_of(desk: Desk, folder: Path, text: str) -> ImportPlan:
    path = folder / "export.csv"
    path.write_text(text, encoding="utf-8")
    return plan_import(desk, path)


def people(plan: ImportPlan) -> list[str]:
    return [" ".join(filter(None, (one.family, one.given, one.patronymic))) for one in plan.new]


@pytest.mark.parametrize(("text", "names", "cancelled", "ignored"), EXPORTS)
def test_an_export_brings_its_people(
    desk: Desk, tmp_path: Path, text: str, names: Collection[str], cancelled: int, ignored: Collection[str]
) -> None:
    plan = plan_of(desk, tmp_path, text)
    assert people(plan) == list(names)
    assert sum(RowProblem.CANCELLED_THERE in item.problems for item in plan.items) == cancelled
    assert set(ignored) <= {column.heading for column in plan.ignored}
    usable = [item for item in plan.items if RowProblem.CANCELLED_THERE not in item.problems]
    assert {problem for item in usable for problem in item.problems} <= {RowProblem.NO_NAME}


@pytest.mark.parametrize(("text", "names", "cancelled", "ignored"), EXPORTS)
def test_every_filled_column_is_taken_or_named(
    desk: Desk, tmp_path: Path, text: str, names: Collection[str], cancelled: int, ignored: Collection[str]
) -> None:
    plan = plan_of(desk, tmp_path, text)
    (sheet,) = plan.source.sheets
    assert sheet.columns is not None
    heading = sheet.sheet.rows[sheet.columns.row]
    rows = sheet.sheet.rows[sheet.columns.row + 1 :]
    taken = {place for places in sheet.columns.fields.values() for place in places}
    named = {column.column - 1 for column in plan.ignored}
    for place in range(len(heading)):
        if place not in taken and any(place < len(row) and row[place] for row in rows):
            assert place in named, heading[place]


def test_the_details_of_an_answer_come_in_from_whatever_group_they_stand_in(desk: Desk, tmp_path: Path) -> None:
    first = plan_of(desk, tmp_path, made.KOBO_LABELS).new[0]
    assert (first.phone, first.position, first.organisation) == ("0555123456", "глава", "АО Савай")
    first = plan_of(desk, tmp_path, made.KOBO_XML).new[0]
    assert (first.phone, first.organisation, first.consent) == ("0555123456", "АО Савай", True)


def test_the_account_that_filled_a_form_in_is_not_the_person(desk: Desk, tmp_path: Path) -> None:
    assert [one.email for one in plan_of(desk, tmp_path, made.GOOGLE_RU_ACCOUNT).new] == [
        "b@example.org",
        "a@example.org",
    ]
    assert plan_of(desk, tmp_path, made.EVENTBRITE).new[1].email == ""
    assert {one.email for one in plan_of(desk, tmp_path, made.MICROSOFT_RU).new} == {""}


def test_rows_of_several_tables_keep_their_numbers(desk: Desk, tmp_path: Path) -> None:
    plan = plan_of(desk, tmp_path, made.ZOOM_WEBINAR)
    assert [item.row for item in plan.items] == [7, 10, 11, 14, 15, 16, 19, 20]
    assert len({(column.column, column.heading) for column in plan.ignored}) == len(plan.ignored)


@pytest.mark.parametrize("kind", ["xlsx", "csv"])
def test_rejects_of_several_tables_are_written(desk: Desk, tmp_path: Path, kind: str) -> None:
    plan = plan_of(desk, tmp_path, made.ZOOM_WEBINAR)
    assert save_rejects(plan, tmp_path / f"rejects.{kind}", Language("ru")) == 2


def test_a_list_with_its_headings_on_each_page_is_one_table(desk: Desk, tmp_path: Path) -> None:
    heading = "№;ФИО;Телефон\n"
    plan = plan_of(desk, tmp_path, f"{heading}1;{ASANOV};0555123456\n{heading}2;{TOKTOGULOVA};0700112233\n")
    assert people(plan) == [ASANOV, TOKTOGULOVA]
    assert [item.why.value for item in plan.skipped] == ["heading"]


def test_a_table_below_with_other_columns_is_read_by_its_own(desk: Desk, tmp_path: Path) -> None:
    text = (
        f"№;ФИО;Телефон;Должность\n1;{ASANOV};0555123456;глава\nГости;;;\n"
        f"№;Телефон;Должность;ФИО\n1;0700112233;адис;{TOKTOGULOVA}\n"
    )
    plan = plan_of(desk, tmp_path, text)
    assert people(plan) == [ASANOV, TOKTOGULOVA]
    assert [one.phone for one in plan.new] == ["0555123456", "0700112233"]
