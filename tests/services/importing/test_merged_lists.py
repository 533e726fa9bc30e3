"""Lists, events and merges together: nothing is lost, registered twice, or written where it does not belong."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from regapp.matching.identities import Status
from regapp.model.errors.event import OfOtherEvent
from regapp.model.errors.people import HasSubstitute
from regapp.model.errors.places import DirectoryInvalid
from regapp.model.papers.list_columns import Field
from regapp.model.participant import Details
from regapp.services.admission.admission import check_in, scan
from regapp.services.desk import Desk
from regapp.services.event.events import add_event
from regapp.services.file.directories import directory_names, import_directory, use_directory
from regapp.services.file.upkeep import check
from regapp.services.importing.file import open_list, with_columns
from regapp.services.importing.plan import Decisions, ImportPlan
from regapp.services.importing.planning import plan_import
from regapp.services.importing.settled_places import open_questions
from regapp.services.importing.writing import run_import
from regapp.services.people.doubles import merge, possible_doubles, suggested
from regapp.services.people.registration import add_walk_in, by_reference, cancel, edit, everybody, find, get
from regapp.services.people.substitutes import came_instead, substitute
from regapp.services.undo import undo
from tests.services.people.test_substitutes_and_events import reformed


def write(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def take(desk: Desk, path: Path, decisions: Decisions | None = None) -> ImportPlan:
    plan = plan_import(desk, path, decisions=decisions)
    run_import(desk, plan, path.name)
    return plan


THREE = "ID;ФИО;Телефон\nR1;Асанова Айгуль;0770112233\nR2;Асанова Айгул;0555000111\nR3;Asanova Aigul;0700000222\n"


def test_a_list_comes_again_after_its_people_were_merged(desk: Desk, tmp_path: Path) -> None:
    path = write(tmp_path / "list.csv", THREE)
    take(desk, path)
    first, *others = everybody(desk)
    for other in others:
        merge(desk, first.id, other.id, suggested(get(desk, first.id), other))
    assert len(everybody(desk)) == 1
    assert {by_reference(desk, ref).id for ref in ("R1", "R2", "R3")} == {everybody(desk)[0].id}
    assert take(desk, path).count(Status.SAME) == 3
    without = write(
        tmp_path / "without.csv", THREE.replace("ID;", "").replace("R1;", "").replace("R2;", "").replace("R3;", "")
    )
    assert take(desk, without).count(Status.SAME) == 3
    assert len(everybody(desk)) == 1


MERGED = "ID;ФИО;Телефон;Организация\nR1;Асанова Айгуль;0770112233;{}\nR2;Асанова Айгол;0770112233;{}\n"


@pytest.mark.parametrize(("first", "second"), [("Мектеп", "Мэрия"), ("Мектеп", ""), ("", "Мэрия"), ("", "")])
def test_two_rows_of_one_person_that_disagree_change_nothing_again(
    desk: Desk, tmp_path: Path, first: str, second: str
) -> None:
    take(desk, write(tmp_path / "before.csv", MERGED.format("", "")))
    one, other = everybody(desk)
    merge(desk, one.id, other.id, suggested(one, other))
    path = write(tmp_path / "list.csv", MERGED.format(first, second))
    assert take(desk, path).updated == bool(first or second)
    assert everybody(desk)[0].details.organisation == (second or first)
    again = take(desk, path)
    assert (again.updated, again.same, again.changes) == (0, 2, {})


def test_a_list_exported_before_a_merge_brings_no_reference(desk: Desk, tmp_path: Path) -> None:
    one, _ = add_walk_in(desk, Details(family="Асанова", given="Айгуль", phone="0770112233", category="guest"))
    other, _ = add_walk_in(desk, Details(family="Асанова", given="Айгул", category="guest"))
    out = tmp_path / "out.csv"
    out.write_text(
        "ID;Фамилия;Имя\n" + "".join(f"{p.id:016d};{p.details.family};{p.details.given}\n" for p in (one, other)),
        encoding="utf-8",
    )
    merge(desk, one.id, other.id, {})
    again = take(desk, out)
    assert (again.count(Status.SAME), again.changes) == (2, {})
    assert everybody(desk)[0].details.ref == ""


def test_an_import_takes_note_of_what_changed_and_ends(desk: Desk, tmp_path: Path) -> None:
    path = write(tmp_path / "list.csv", THREE)
    plan = plan_import(desk, path)
    add_walk_in(desk, Details(family="Асанова", given="Айгуль", phone="0770 112233", category="guest"))
    seen = []
    run_import(desk, plan, "list.csv", lambda done, total: seen.append((done, total)))
    assert len(everybody(desk)) == 3
    # What is scanned meanwhile says nothing of people: the plan stands.
    plan = plan_import(desk, write(tmp_path / "b.csv", "ФИО\nБекова Айнура\n"))
    scan(desk, "nonsense", desk.sessions()[0])
    check_in(desk, everybody(desk)[0].id, desk.sessions()[0], overruled=True)
    run_import(desk, plan, "b.csv")
    assert len(everybody(desk)) == 4


def test_a_decision_is_about_one_other_person(desk: Desk, tmp_path: Path) -> None:
    known, _ = add_walk_in(desk, Details(family="Асанов", given="Азамат", birth_year=1980, category="guest"))
    path = write(tmp_path / "l.csv", "Фамилия;Имя;Год рождения;E-mail;Телефон\nАсонов;Азамат;1980;a@b.kg;0770112233\n")
    (double,) = plan_import(desk, path).doubles
    plan = plan_import(desk, path, decisions=Decisions(doubles={double.name: double.decided(same=True)}))
    nearer, _ = add_walk_in(
        desk, Details(family="Асонов", given="Азамат", birth_year=1980, email="a@b.kg", category="guest")
    )
    run_import(desk, plan, "l.csv")
    assert (get(desk, known.id).details.phone, get(desk, nearer.id).details.phone) == ("", "")
    assert len(everybody(desk)) == 3


def test_nothing_is_written_into_another_event(desk: Desk, tmp_path: Path) -> None:
    person, _ = add_walk_in(desk, Details(family="Асанов", given="Азамат", category="guest"))
    plan = plan_import(desk, write(tmp_path / "l.csv", THREE))
    first, session = desk.event.code, desk.sessions()[0]
    add_event(desk, "next", "Next", date(2030, 5, 1), date(2030, 5, 2))
    desk = desk.for_event("next")
    with pytest.raises(OfOtherEvent):
        edit(desk, person.id, person.details, replace(person.details, note="x"))
    with pytest.raises(OfOtherEvent):
        check_in(desk, person.id, session)
    with pytest.raises(OfOtherEvent):
        run_import(desk, plan, "l.csv")
    assert everybody(desk) == []
    desk = desk.for_event(first)
    assert [found.id for found in everybody(desk)] == [person.id]
    assert check(desk) == []


def test_a_place_settled_in_a_list_reaches_who_is_here(desk: Desk, tmp_path: Path) -> None:
    take(desk, write(tmp_path / "a.csv", "Фамилия;Имя;Муниципалитет\nАсанов;Азамат;Талды-Суу а/а\n"))
    later = write(tmp_path / "b.csv", "Фамилия;Имя;Муниципалитет\nБекова;Айнура;Талды-Суу а/а\n")
    ((key, question),) = plan_import(desk, later).places.items()
    code = question.candidates[0]
    take(desk, later, Decisions(places={key: (question.text, code)}))
    assert {person.details.municipality for person in everybody(desk)} == {code}
    undo(desk)
    assert [q.count for q in open_questions(desk)] == [1]


def test_a_list_without_headings_loses_nobody(desk: Desk, tmp_path: Path) -> None:
    path = write(tmp_path / "list.csv", "Асанов Азамат;1980\nБекова Айнура;1985\n;1990\n")
    (sheet,) = open_list(desk, path).sheets
    columns = with_columns(None, -1, [], [Field.FULL_NAME, Field.BIRTH])
    plan = take(desk, path, Decisions(columns={sheet.sheet.name: columns}))
    assert (plan.added, plan.count(Status.UNUSABLE)) == (2, 1)
    assert {person.details.birth_year for person in everybody(desk)} == {1980, 1985}


def test_remembered_columns_fit_a_narrower_list(desk: Desk, tmp_path: Path) -> None:
    wide = write(tmp_path / "wide.csv", "ФИО;Телефон;;\nАсанов Азамат;0770112233;;a@b.kg\n")
    source = open_list(desk, wide)
    cells = source.sheets[0].sheet.rows[0]
    columns = with_columns(None, 0, cells, [Field.FULL_NAME, Field.PHONE, None, Field.EMAIL])
    take(desk, wide, Decisions(columns={"": columns}))
    assert everybody(desk)[0].details.email == "a@b.kg"
    narrow = write(tmp_path / "narrow.csv", "ФИО;Телефон;;\nБекова Айнура;0770112234\n")
    assert take(desk, narrow).added == 1


def test_a_corrected_heading_row_is_remembered(desk: Desk, tmp_path: Path) -> None:
    text = "ФИО;Телефон\nкто;номер\n{name};{phone}\n"
    path = write(tmp_path / "a.csv", text.format(name="Асанов Азамат", phone="0770112233"))
    columns = with_columns(None, 1, ["кто", "номер"], [Field.FULL_NAME, Field.PHONE])
    take(desk, path, Decisions(columns={"": columns}))
    again = write(tmp_path / "b.csv", text.format(name="Бекова Айнура", phone="0770112234"))
    (sheet,) = open_list(desk, again).sheets
    assert (sheet.heading, sheet.remembered) == (1, True)


def test_a_directory_keeps_its_name_and_its_people_are_found(desk: Desk, tmp_path: Path) -> None:
    gone, heir = reformed(tmp_path / "2025.csv")
    text = (tmp_path / "2025.csv").read_text(encoding="utf-8")
    add_walk_in(desk, Details(family="Асанов", municipality=heir, category="municipality"))
    name, _ = import_directory(desk, tmp_path / "2025.csv")
    renamed = text.replace(desk.directory.name(heir, "ky"), "Зазеркалье айыл аймагы")
    write(tmp_path / "2025.csv", renamed)
    second, _ = import_directory(desk, tmp_path / "2025.csv")
    assert directory_names(desk) == ["2021", name, second]
    use_directory(desk, second)
    desk = desk.renewed()
    assert [hit.participant.details.family for hit in find(desk, "Асанов Зазеркалье")] == ["Асанов"]
    assert check(desk) == []
    with pytest.raises(DirectoryInvalid):
        use_directory(desk, "nonsense")
    assert desk.directory.get(gone) == desk.directory.get(heir)


def test_one_substitute_each_also_after_a_merge(desk: Desk) -> None:
    absent, _ = add_walk_in(desk, Details(family="Асанов", given="Азамат", category="guest"))
    twin, _ = add_walk_in(desk, Details(family="Асанов", given="Азамат", category="guest", phone="0770112233"))
    newcomer, _ = substitute(desk, absent.id, Details(family="Бекова", category="guest"))
    with pytest.raises(HasSubstitute):
        substitute(desk, absent.id, Details(family="Другая", category="guest"))
    merge(desk, absent.id, twin.id, {})
    merged = get(desk, absent.id)
    assert merged.details.cancelled
    found = came_instead(desk, merged.id)
    assert found is not None
    assert found.id == newcomer.id
    cancel(desk, newcomer.id)
    assert came_instead(desk, merged.id) is None


def test_what_reappears_after_a_merge_is_found_by_its_own_words(desk: Desk) -> None:
    one, _ = add_walk_in(desk, Details(family="Асанов", given="Азамат", organisation="Гидрометцентр", category="guest"))
    two, _ = add_walk_in(desk, Details(family="Асанов", given="Азамат", organisation="Водоканал", category="guest"))
    merge(desk, one.id, two.id, {})
    assert len(find(desk, "асанов")) == 1
    undo(desk)
    for word, person in (("Гидрометцентр", one), ("Водоканал", two)):
        assert [hit.participant.id for hit in find(desk, word)] == [person.id]
    assert len(possible_doubles(desk)) == 1
