"""How people came to be registered, and what became of them: each in one row and one column."""

from collections import Counter
from datetime import date, timedelta
from pathlib import Path

from regapp.model.attendance import Fate
from regapp.model.participant import Details
from regapp.services.admission.admission import check_in, scan
from regapp.services.attendance.census import Census
from regapp.services.badges.data import token_of
from regapp.services.desk import Desk
from regapp.services.donor_report.origins import Origin, Origins, count_origins
from regapp.services.donor_report.report import report_data
from regapp.services.event.events import add_event
from regapp.services.importing.planning import plan_import
from regapp.services.importing.writing import run_import
from regapp.services.people.registration import add_walk_in, cancel, edit, everybody
from regapp.services.people.substitutes import substitute
from regapp.services.undo import undo
from regapp.texts.catalogue import Language


def counted(desk: Desk) -> Origins:
    return count_origins(desk, Census.load(desk))


def made_list(folder: Path) -> Path:
    path = folder / "list.csv"
    path.write_text("Фамилия;Имя\nАсанов;Азамат\nБекова;Нурайым\nКим;Саша\nОсмонов;Улан", encoding="utf-8")
    return path


def test_everybody_has_one_origin_and_one_fate(desk: Desk, tmp_path: Path) -> None:
    path = made_list(tmp_path)
    run_import(desk, plan_import(desk, path), path.name)
    listed = {person.details.family: person for person in everybody(desk)}
    session = desk.session("osh-1-reg")
    check_in(desk, listed["Асанов"].id, session, overruled=True)
    walk_in, _ = add_walk_in(desk, Details(family="Ли", given="Анна"))
    check_in(desk, walk_in.id, session, overruled=True)
    # What is corrected at the desk came from the list all the same.
    edit(desk, listed["Бекова"].id, listed["Бекова"].details, Details(family="Бекова", given="Нурай"))
    came, _ = substitute(desk, listed["Ким"].id, Details(family="Пак", given="Ира"))
    cancel(desk, listed["Осмонов"].id)
    scan(desk, token_of(desk, 4242, 1), session, moment=session.starts)
    assert counted(desk) == {
        Origin.IN_TIME: Counter(),
        Origin.LATER: Counter({Fate.CAME: 1, Fate.ABSENT: 1, Fate.CANCELLED: 2}),
        Origin.DESK: Counter({Fate.CAME: 1}), Origin.SUBSTITUTE: Counter({Fate.ABSENT: 1}),
        Origin.UNKNOWN: Counter({Fate.CAME: 1}),
    }  # fmt: skip
    # Who had come before they cancelled came.
    cancel(desk, listed["Асанов"].id)
    check_in(desk, came.id, session, overruled=True)
    assert counted(desk)[Origin.LATER][Fate.CAME] == 1
    assert counted(desk)[Origin.SUBSTITUTE] == {Fate.CAME: 1}
    undo(desk)
    report = report_data(desk, Language("en"))
    _, people, cancelled, absent, arrived = report.subject("origin").table.rows[-1]
    assert (people, arrived) == (len(everybody(desk)) + 1, report.figure("arrived_people"))
    # Registered are those who did not cancel, and whose details are here.
    assert absent + arrived - 1 == report.figure("registered_people")  # type: ignore[operator]
    assert people == cancelled + absent + arrived  # type: ignore[operator]


def test_in_time_is_before_the_first_day_begins(desk: Desk, tmp_path: Path) -> None:
    path = made_list(tmp_path)
    for code, days, origins in (
        ("soon", 2, {Origin.IN_TIME: 5}),
        ("begun", -2, {Origin.LATER: 4, Origin.DESK: 1}),
    ):
        day = date.today() + timedelta(days=days)
        add_event(desk, code, code, day, day)
        there = desk.for_event(code)
        run_import(there, plan_import(there, path), path.name)
        add_walk_in(there, Details(family="Ли", given="Анна"))
        found = {origin: counts.total() for origin, counts in counted(there).items() if counts}
        assert found == origins, code
