"""How people came to be registered: each in one row, by the first that was said of them."""

from pathlib import Path

from regapp.model.participant import Details
from regapp.services.admission.admission import check_in
from regapp.services.desk import Desk
from regapp.services.donor_report.origins import Origin, OriginCount, count_origins
from regapp.services.importing.planning import plan_import
from regapp.services.importing.writing import run_import
from regapp.services.people.registration import add_walk_in, cancel, edit, everybody
from regapp.services.people.substitutes import substitute
from regapp.services.undo import undo


def test_everybody_has_one_origin(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Фамилия;Имя\nАсанов;Азамат\nБекова;Нурайым\nКим;Саша\nОсмонов;Улан", encoding="utf-8")
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
    assert count_origins(desk) == {
        Origin.LIST: OriginCount(2, 1), Origin.DESK: OriginCount(1, 1), Origin.SUBSTITUTE: OriginCount(1, 0),
        Origin.CANCELLED: OriginCount(2, 0),
    }  # fmt: skip
    # Who had come before they cancelled is where they were registered.
    cancel(desk, listed["Асанов"].id)
    check_in(desk, came.id, session, overruled=True)
    assert count_origins(desk)[Origin.LIST] == OriginCount(2, 1)
    assert count_origins(desk)[Origin.SUBSTITUTE] == OriginCount(1, 1)
    undo(desk)
    assert sum(count.people for count in count_origins(desk).values()) == len(everybody(desk))
