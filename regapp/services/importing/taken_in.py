"""What a list that was taken in leaves to do: its people, and the places that nobody has settled."""

from dataclasses import dataclass

from regapp.model.entry import subject_participant
from regapp.services.acts import Act
from regapp.services.desk import Desk
from regapp.services.importing.settled_places import open_questions
from regapp.store import journal


@dataclass(frozen=True)
class TakenIn:
    """The people whom an import registered or changed, and how many places of the event are unclear."""

    people: frozenset[int]
    places: int


def taken_in(desk: Desk, act: Act) -> TakenIn:
    """Look up what an import has left to do."""
    subjects = desk.ask(journal.subjects_of_run, desk.number, act.first_lseq, act.last_lseq)
    people = (subject_participant(subject) for _, subject in subjects)
    return TakenIn(frozenset(person for person in people if person is not None), len(open_questions(desk)))
