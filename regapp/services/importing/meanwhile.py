"""Whether a plan still stands: what has been journalled since the list was compared, and whom it is about."""

from collections.abc import Mapping
from itertools import chain
from typing import Final

from regapp.matching.identities import Identities
from regapp.model.entry import EVENT_SUBJECT, PLACE_SUBJECT, UNITS_SUBJECT, Kind, subject_participant
from regapp.services.importing.plan import ImportPlan
from regapp.store import comparing, journal
from regapp.store.entries import many
from regapp.store.files.connecting import Connection

_SAYS_NOTHING_OF_PEOPLE: Final = (
    Kind.CHECKED_IN, Kind.CHECKED_OUT, Kind.REFUSED, Kind.ISSUED, Kind.CERTIFIED, Kind.HANDED_OUT, Kind.GIVEN_BACK,
)  # fmt: skip
_COMPARED_BY: Final = (EVENT_SUBJECT, PLACE_SUBJECT, UNITS_SUBJECT)
"""The things by which rows are understood."""


class Meanwhile:
    """The changes since a plan was made, beside the plan: most of them are about people whom the list does not name."""

    def __init__(self, plan: ImportPlan) -> None:
        self._plan = plan
        self._listed: Identities | None = None

    def prepare(self) -> None:
        """Make ready to compare newcomers with the people of the list for whom it may make a difference."""
        decided = (double.said for double in self._plan.doubles)
        self._listed = Identities(enumerate(chain(self._plan.new, decided)))

    def changes_plan(self, db: Connection) -> bool:
        """Whether the list must be compared once more; unprepared, anything said of people is a reason."""
        said = journal.said_since(db, self._plan.seen, _SAYS_NOTHING_OF_PEOPLE)
        if not said:
            return False
        # Whom the tables do not have yet cannot be compared.
        return self._listed is None or bool(many.runs(db)) or self._is_about_list(db, said, self._listed)

    def _is_about_list(self, db: Connection, said: Mapping[journal.Subject, set[str]], listed: Identities) -> bool:
        people: list[int] = []
        for (event, subject), kinds in said.items():
            person = subject_participant(subject)
            if person is None and subject.startswith(_COMPARED_BY):
                return True
            if person is None or event != self._plan.event:
                continue
            if person in self._plan.named or kinds != {Kind.SET}:
                return True
            people.append(person)
        return any(listed.has_like(details) for _, details in comparing.details_of(db, self._plan.event, people))
