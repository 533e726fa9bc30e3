"""Taking back: each act by what it was, not by what its entries look like."""

import pytest

from regapp.model.entry import Draft, Kind, participant_subject
from regapp.model.errors.acts import NothingToUndo
from regapp.model.participant import Details
from regapp.services.acts import Act, ActKind, ActLog
from regapp.services.desk import Desk
from regapp.services.people.registration import add_walk_in, everybody, get
from regapp.services.undo import undo


def test_a_number_that_was_corrected_is_as_before_and_the_person_stays(desk: Desk) -> None:
    person, _ = add_walk_in(desk, Details(family="Асанов"))
    fields = {"fields": {"number": "09-0009"}, "source": "desk"}
    desk.perform(ActKind.EDIT, person.id, [Draft(Kind.SET, participant_subject(person.id), fields)])
    assert get(desk, person.id).details.number == "09-0009"
    undo(desk)
    assert [found.details.number for found in everybody(desk)] == [person.details.number]
    undo(desk)
    assert everybody(desk) == []


@pytest.mark.parametrize("kind", ActKind)
def test_which_acts_register_people(kind: ActKind) -> None:
    assert kind.registers == (kind in {ActKind.WALK_IN, ActKind.SUBSTITUTE, ActKind.IMPORT})


def test_the_log_gives_the_last_act_or_the_one_named() -> None:
    log = ActLog()
    first, second = Act(ActKind.EDIT, 1, 1, 1), Act(ActKind.CHECK_IN, 1, 2, 2)
    with pytest.raises(NothingToUndo):
        log.take()
    log.add(first)
    log.add(second)
    assert (log.last(), log.last(ActKind.EDIT), log.last(ActKind.IMPORT)) == (second, first, None)
    assert log.take(first) == first
    with pytest.raises(NothingToUndo):
        log.take(first)
    assert (log.take(), len(log)) == (second, 0)
