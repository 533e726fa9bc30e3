"""Decisions of a person about a list: its columns, places and duplicates; and lists of other systems."""

from dataclasses import replace
from pathlib import Path

import pytest

from regapp.matching.identities import Status
from regapp.model.papers.list_columns import Columns, Field
from regapp.model.participant import Category, Details
from regapp.services.desk import Desk
from regapp.services.importing.file import open_list, with_columns
from regapp.services.importing.plan import Decisions, ImportPlan
from regapp.services.importing.planning import plan_import, plan_list
from regapp.services.importing.settled_places import NO_MUNICIPALITY, open_questions, settle
from regapp.services.importing.writing import run_import
from regapp.services.people.doubles import possible_doubles
from regapp.services.people.registration import add_walk_in, edit, everybody
from regapp.services.undo import undo

TUP, ALAI = "41702225845000", "41706207850000"


def write(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def take(desk: Desk, path: Path, decisions: Decisions | None = None) -> ImportPlan:
    plan = plan_import(desk, path, decisions=decisions)
    run_import(desk, plan, path.name)
    return plan


AMBIGUOUS = (
    "Фамилия;Имя;Муниципалитет\nАсанов;Азамат;Талды-Суу а/а\nБекова;Айнура;ТАЛДЫ-СУУ А/А\nКим;Анна;Зелёная долина\n"
)


def test_a_place_is_asked_once_and_remembered(desk: Desk, tmp_path: Path) -> None:
    path = write(tmp_path / "list.csv", AMBIGUOUS)
    plan = plan_import(desk, path)
    counts = {question.text: (question.count, len(question.candidates)) for question in plan.places.values()}
    assert counts == {"Талды-Суу а/а": (2, 3), "Зелёная долина": (1, 0)}
    chosen = {}
    for key, question in plan.places.items():
        chosen[key] = (question.text, question.candidates[0] if question.candidates else NO_MUNICIPALITY)
    settled = take(desk, path, Decisions(places=chosen))
    assert settled.places == {}
    assert not any(item.problems for item in settled.items)
    codes = {person.details.family: person.details.municipality for person in everybody(desk)}
    code = plan.places[next(iter(plan.places))].candidates[0]
    assert codes == {"Асанов": code, "Бекова": code, "Ким": ""}
    later = write(tmp_path / "later.csv", "Фамилия;Имя;Муниципалитет\nОрозов;Канат;талды суу а/а\n")
    assert plan_import(desk, later).items[0].municipality == code


def test_nothing_is_remembered_of_a_list_that_was_not_taken_in(desk: Desk, tmp_path: Path) -> None:
    path = write(tmp_path / "list.csv", AMBIGUOUS)
    key = next(iter(plan_import(desk, path).places))
    plan_import(desk, path, decisions=Decisions(places={key: ("x", TUP)}))
    assert len(plan_import(desk, path).places) == 2


def test_places_of_those_who_are_here_are_settled_for_all_alike_and_unsettled_again(desk: Desk, tmp_path: Path) -> None:
    take(desk, write(tmp_path / "list.csv", AMBIGUOUS))
    questions = open_questions(desk)
    assert questions[0].count == 2
    question = questions[0]
    settle(desk, {question.key: (question.text, question.candidates[0])})
    assert {p.details.municipality for p in everybody(desk)} == {question.candidates[0], ""}
    assert len(open_questions(desk)) == 1
    undo(desk)
    assert len(open_questions(desk)) == 2
    assert {p.details.municipality for p in everybody(desk)} == {""}


def test_a_settled_place_stands_when_the_list_comes_again(desk: Desk, tmp_path: Path) -> None:
    path = write(tmp_path / "list.csv", AMBIGUOUS.replace("Фамилия", "ID;Фамилия").replace("\nА", "\n1;А"))
    path.write_text("ID;Фамилия;Имя;Муниципалитет\n1;Асанов;Азамат;Талды-Суу а/а\n", encoding="utf-8")
    take(desk, path)
    question = open_questions(desk)[0]
    settle(desk, {question.key: (question.text, question.candidates[1])})
    again = take(desk, path)
    assert (again.updated, again.same) == (0, 1)
    assert everybody(desk)[0].details.municipality == question.candidates[1]


TALDY_SUU, KOCHKOR = "41702225876000", "41704235843000"
PLACED = "ID;Фамилия;Имя;Муниципалитет\n1;Асанов;Азамат;{place}\n"


@pytest.mark.parametrize(
    ("settled_by", "expected"),
    [("list", KOCHKOR), ("question", TALDY_SUU), ("desk", TALDY_SUU)],
)
def test_an_old_list_does_not_move_whom_a_person_has_placed(
    desk: Desk, tmp_path: Path, settled_by: str, expected: str
) -> None:
    """What a list said, a later reading of a list may correct; what somebody settled or typed stands."""
    first = TALDY_SUU if settled_by == "list" else "Талды-Суу а/а"
    take(desk, write(tmp_path / "list.csv", PLACED.format(place=first)))
    (person,) = everybody(desk)
    if settled_by == "question":
        (question,) = open_questions(desk)
        assert TALDY_SUU in question.candidates
        settle(desk, {question.key: (question.text, TALDY_SUU)})
    elif settled_by == "desk":
        edit(desk, person.id, person.details, replace(person.details, municipality=TALDY_SUU))
    assert everybody(desk)[0].details.municipality == TALDY_SUU
    take(desk, write(tmp_path / "old.csv", PLACED.format(place=KOCHKOR)))
    assert everybody(desk)[0].details.municipality == expected


LIKE = "Фамилия;Имя;Год рождения\nАсонов;Азамат;1980\n"


@pytest.mark.parametrize(("decision", "people"), [(True, 1), (False, 2), (None, 2)])
def test_a_possible_double_is_decided_by_a_person(
    desk: Desk, tmp_path: Path, decision: bool | None, people: int
) -> None:
    add_walk_in(desk, Details(family="Асанов", given="Азамат", birth_year=1980, category="guest"))
    path = write(tmp_path / "list.csv", LIKE)
    plan = plan_import(desk, path)
    (double,) = plan.doubles
    assert plan.count(Status.POSSIBLE) == 1
    assert double.known.family == "Асанов"
    decided = {} if decision is None else {double.name: double.decided(same=decision)}
    take(desk, path, Decisions(doubles=decided))
    assert len(everybody(desk)) == people
    # Who was told apart is not asked about again; who was left undecided stands among the possible doubles.
    assert len(possible_doubles(desk)) == (1 if decision is None else 0)
    if decision:
        # The name as the desk wrote it stands.
        assert everybody(desk)[0].details.family == "Асанов"


UNCLEAR = "Фамилия;Имя;Муниципалитет\nАсонов;Азамат;Талды-Суу а/а\n"


@pytest.mark.parametrize("same", [True, False])
def test_who_has_an_unclear_place_is_compared_at_once_and_asked_about_once(
    desk: Desk, tmp_path: Path, *, same: bool
) -> None:
    add_walk_in(desk, Details(family="Асанов", given="Азамат", municipality=TALDY_SUU, category="guest"))
    path = write(tmp_path / "list.csv", UNCLEAR)
    plan = plan_import(desk, path)
    ((key, question),) = plan.places.items()
    (double,) = plan.doubles
    assert TALDY_SUU in question.candidates
    decided = Decisions(doubles={double.name: double.decided(same=same)})
    settled = replace(decided, places={key: (question.text, TALDY_SUU)})
    for decisions in (decided, settled):
        assert plan_import(desk, path, decisions=decisions).count(Status.POSSIBLE) == 0
    take(desk, path, settled)
    assert len(everybody(desk)) == (1 if same else 2)
    assert possible_doubles(desk) == []


@pytest.mark.parametrize(("second", "status"), [("ТАЛДЫ-СУУ А/А", Status.POSSIBLE), ("Ак-Суу", Status.NEW)])
def test_two_rows_are_compared_by_the_words_of_a_place(desk: Desk, tmp_path: Path, second: str, status: Status) -> None:
    path = write(tmp_path / "list.csv", f"{UNCLEAR}Асанов;Азамат;{second}\n")
    assert plan_import(desk, path).items[1].status is status


def test_two_rows_of_one_list_are_told_apart(desk: Desk, tmp_path: Path) -> None:
    path = write(
        tmp_path / "list.csv", "Фамилия;Имя;Год\nКим;Анна;1990\nКим;Анна;1990\n".replace("Год", "Год рождения")
    )
    (double,) = plan_import(desk, path).doubles
    assert double.participant is None
    take(desk, path, Decisions(doubles={double.name: double.decided(same=False)}))
    assert len(everybody(desk)) == 2
    assert possible_doubles(desk) == []


NAMESAKES = "Фамилия;Имя;Год рождения\nКим;Анна;1990\nКим;Анна;1990\n"


def test_two_namesakes_without_telephone_stay_two_however_often_their_list_comes(desk: Desk, tmp_path: Path) -> None:
    path = write(tmp_path / "list.csv", NAMESAKES)
    take(desk, path)
    assert len(everybody(desk)) == 2
    for _ in range(2):
        again = take(desk, path)
        assert (again.count(Status.SAME), again.doubles, again.added) == (2, [], 0)
        assert len(everybody(desk)) == 2
    # Each of the two answers for one row: a third is somebody else, or perhaps one of them.
    third = plan_import(desk, write(tmp_path / "third.csv", NAMESAKES + "Ким;Анна;1990\n"))
    assert (third.count(Status.SAME), third.count(Status.POSSIBLE)) == (2, 1)


@pytest.mark.parametrize(
    ("row", "status"),
    [
        ("Ким;Анна;1990;;", Status.SAME),
        ("Анна;Ким;1990;;", Status.SAME),
        ("Ким;Анна;1991;;", Status.NEW),
        ("Ким;Анна;;;", Status.POSSIBLE),
        ("Ким;Анна;1990;0770112233;", Status.POSSIBLE),
        ("Ким;Анна;1990;;R1", Status.POSSIBLE),
    ],
)
def test_without_a_telephone_all_else_must_be_the_same(desk: Desk, tmp_path: Path, row: str, status: Status) -> None:
    heading = "Фамилия;Имя;Год рождения;Телефон;ID\n"
    take(desk, write(tmp_path / "list.csv", f"{heading}Ким;Анна;1990;;\n"))
    (item,) = plan_import(desk, write(tmp_path / "again.csv", f"{heading}{row}\n")).items
    assert item.status is status


def test_columns_are_corrected_and_remembered_for_lists_of_the_same_shape(desk: Desk, tmp_path: Path) -> None:
    first = write(tmp_path / "first.csv", "A;B;C\nАсанов;Азамат;0770112233\n")
    source = open_list(desk, first)
    (sheet,) = source.sheets
    assert sheet.columns is None
    columns = with_columns(None, 0, sheet.sheet.rows[0], [Field.FAMILY, Field.GIVEN, Field.PHONE])
    run_import(desk, plan_list(desk, source, Decisions(columns={"": columns})), "first.csv")
    second = write(tmp_path / "second.csv", "a;B ;C\nБекова;Айнура;0770112244\n")
    (again,) = open_list(desk, second).sheets
    assert again.remembered
    plan = take(desk, second)
    assert plan.added == 1
    assert {(p.details.family, p.details.phone) for p in everybody(desk)} == {
        ("Асанов", "0770112233"), ("Бекова", "0770112244"),
    }  # fmt: skip


def test_without_a_column_of_names_there_are_no_columns() -> None:
    found = Columns(0, {Field.FAMILY: (0,)})
    assert with_columns(found, 0, ["A"], [Field.PHONE]) is None
    assert with_columns(found, 0, ["A"], [Field.FAMILY]) == found


PRETIX_ORDERS = """Event slug,Order code,Position ID,Status,Email,Phone number,Order date,Order time,Product,Variation,Price,Tax rate,Tax rule,Tax value,Attendee name,Attendee name: Given name,Attendee name: Family name,Attendee email,Company,Address,ZIP code,City,Country,State,Voucher,Pseudonymization ID,Seat ID,Order comment,Company,Invoice address name,VAT ID,Sales channel,Order locale,Payment providers
osh,AB1C2,1,Paid,buyer@x.kg,+996770112233,2022-01-10,10:00:00,Speaker,,0.00,0.00,,0.00,Jürg Müller,Jürg,Müller,jm@x.ch,Gemeinde,,,Bern,CH,,,K1,,,,Somebody Else,,web,en,
osh,AB1C2,2,Paid,buyer@x.kg,+996770112233,2022-01-10,10:00:00,Participant,,0.00,0.00,,0.00,Асанов Азамат,Азамат,Асанов,,,,,Ош,KG,,,K2,,,,,,web,ru,
osh,ZZ9Z9,1,Canceled,z@x.kg,,2022-01-11,10:00:00,Participant,,0.00,0.00,,0.00,Gone Away,Gone,Away,,,,,,,,,K3,,,,,,web,en,
"""  # noqa: E501
PRETIX_CHECK_IN = """Order code,Attendee name,Product,Price,Checked in,Checked out,Automatically checked in,Secret,E-mail,Company,Voucher code,Order date,Requires special attention,Comment,Seat ID
AB1C2,Jürg Müller,Speaker,0.00,,,No,abc,jm@x.ch,Gemeinde,,2022-01-10,No,,
AB1C2,Азамат Асанов,Participant,0.00,,,No,abd,aa@x.kg,,,2022-01-10,No,,
"""  # noqa: E501
INDICO = """ID,Name,First Name,Last Name,Email Address,Affiliation,Position,Phone Number,Country,Title,Registration date,Registration state,Checked in,Check-in date
7,Jürg Müller,Jürg,Müller,jm@x.ch,Gemeinde,Mayor,+41791234567,Switzerland,Mr,2022-01-10 10:00,Completed,No,
8,Anna Kim,Anna,Kim,ak@x.kg,,,,Kyrgyzstan,Ms,2022-01-10 10:00,Withdrawn,No,
"""  # noqa: E501


def test_an_export_of_pretix_orders(desk: Desk, tmp_path: Path) -> None:
    path = write(tmp_path / "orders.csv", PRETIX_ORDERS)
    (sheet,) = open_list(desk, path).sheets
    assert sheet.columns is not None
    assert sheet.columns.system == "pretix"
    plan = take(desk, path)
    assert (plan.rows, plan.added, plan.count(Status.UNUSABLE)) == (3, 2, 1)
    assert "cancelled-there" in plan.items[2].problems
    guest, local = sorted(everybody(desk), key=lambda person: person.details.ref)
    assert (guest.details.ref, local.details.ref) == ("AB1C2-1", "AB1C2-2")
    assert (guest.details.family, guest.details.given, guest.details.email) == ("Müller", "Jürg", "jm@x.ch")
    assert (guest.details.country, guest.details.category) == ("CH", Category.SPEAKER)
    assert local.details.municipality == "41721000000000"
    assert take(desk, path).same == 2


def test_an_export_of_a_pretix_check_in_list(desk: Desk, tmp_path: Path) -> None:
    path = write(tmp_path / "checkin.csv", PRETIX_CHECK_IN)
    plan = take(desk, path)
    # One order of two people: its code names neither.
    assert plan.added == 2
    assert {person.details.email for person in everybody(desk)} == {"jm@x.ch", "aa@x.kg"}
    assert {(person.details.family, person.details.ref) for person in everybody(desk)} == {
        ("Müller", ""),
        ("Асанов", ""),
    }
    again = take(desk, path)
    assert (again.added, again.count(Status.POSSIBLE)) == (0, 0)


def test_an_export_of_indico(desk: Desk, tmp_path: Path) -> None:
    path = write(tmp_path / "registrations.csv", INDICO)
    (sheet,) = open_list(desk, path).sheets
    assert sheet.columns is not None
    assert sheet.columns.system == "Indico"
    plan = take(desk, path)
    assert (plan.added, plan.count(Status.UNUSABLE)) == (1, 1)
    (person,) = everybody(desk)
    expected = replace(
        person.details, family="Müller", given="Jürg", email="jm@x.ch", organisation="Gemeinde", position="Mayor",
        phone="+41791234567", country="CH", ref="7",
    )  # fmt: skip
    assert person.details == expected
