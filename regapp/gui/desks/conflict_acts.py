"""What is done about a conflict: one act at a time, and none by the second half of a double click."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from regapp.gui.widgets.moving_on import MovingOn
from regapp.gui.workplace.messages import done_to
from regapp.gui.workplace.notices import NoticeKind
from regapp.gui.workplace.workplace import Workplace
from regapp.model.entries.conflict import DoubleConflict, FieldConflict, KeptConflict
from regapp.model.entry import subject_participant
from regapp.model.errors.base import RegAppError
from regapp.services.acts import ActKind
from regapp.services.conflicts.choosing import take_other
from regapp.services.conflicts.keeping import reopen_conflict, settle_conflict
from regapp.services.conflicts.words import Told
from regapp.services.desk import Changes
from regapp.services.people.doubles import tell_apart

T = TypeVar("T")


class ConflictActs:
    """The acts. `settled` gets the number of a conflict that somebody leaves as it is."""

    def __init__(self, workplace: Workplace, settled: Callable[[int], None]) -> None:
        self._workplace, self._settled = workplace, settled
        self._is_acting = False
        self.moving_on = MovingOn()

    def open(self, kept: KeptConflict) -> None:
        """Open what a conflict is about."""
        conflict, place = kept.conflict, self._workplace
        if isinstance(conflict, DoubleConflict):
            place.doubles_asked.emit((conflict.first, conflict.second))
        elif not isinstance(conflict, FieldConflict):
            place.person_asked.emit(conflict.participant)
        elif (person := subject_participant(conflict.subject)) is not None:
            place.person_asked.emit(person)
        else:
            place.conflicts.thing_asked.emit(conflict.subject)

    def keep(self, kept: KeptConflict, told: Told) -> None:
        """Leave everything as it is; two records that may be one person are two people then."""
        conflict, desk = kept.conflict, self._workplace.desk
        if isinstance(conflict, DoubleConflict):
            self._change(partial(tell_apart, desk, conflict.first, conflict.second), ActKind.TELL_APART, told)
        else:
            self._note(partial(settle_conflict, desk, kept.id), lambda: self._settled(kept.id))

    def put_back(self, number: int, then: Callable[[], None]) -> None:
        """Let a conflict wait again that was left as it is."""
        self._note(partial(reopen_conflict, self._workplace.desk, number), then)

    def take_other(self, kept: KeptConflict, told: Told) -> None:
        """Let the value that was set aside hold."""
        if isinstance(kept.conflict, FieldConflict):
            self._change(partial(take_other, self._workplace.desk, kept.conflict), ActKind.EDIT, told)

    def _note(self, act: Callable[[], None], then: Callable[[], None]) -> None:
        def done(_: None) -> None:
            then()
            self._workplace.conflicts.look()

        self._act(act, done)

    def _change(self, act: Callable[[], Changes], kind: ActKind, told: Told) -> None:
        """Do what the journal keeps: with it the conflict is none any more, until that is undone."""
        said = done_to(kind, told.about or told.sides[0].text)

        def done(changes: Changes) -> None:
            self._workplace.announce(changes)
            self._workplace.notice.emit(said, NoticeKind.DONE)

        self._act(act, done)

    def _act(self, act: Callable[[], T], then: Callable[[T], None]) -> None:
        if self._is_acting or self.moving_on.is_too_soon:
            return
        self._is_acting = True

        def done(result: T) -> None:
            self._is_acting = False
            then(result)

        def failed(error: RegAppError | None) -> None:
            self._is_acting = False
            self._workplace.worker.failed.emit(error)

        self._workplace.worker.act(act, done, failed)
