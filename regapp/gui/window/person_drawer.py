"""One person in the drawer: the card, and the forms that register, substitute and edit."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from regapp.gui.person.card import Card
from regapp.gui.person.form import PersonForm
from regapp.gui.person.menu import copy_telephone
from regapp.gui.window.drawer import Drawer
from regapp.gui.workplace.messages import done_to, failure
from regapp.gui.workplace.notices import NoticeKind
from regapp.gui.workplace.workplace import Workplace
from regapp.model.errors.base import RegAppError
from regapp.model.participant import Details, Participant
from regapp.services.acts import ActKind
from regapp.services.admission.admission import Verdict
from regapp.services.admission.arrivals import arrive, arrive_instead
from regapp.services.desk import Changes
from regapp.services.file.drafts import DraftKind
from regapp.services.people.registration import edit, get


class PersonDrawer(QObject):
    """The drawer's contents for one person."""

    registered = Signal()
    """Somebody was registered by a form, which has closed."""

    def __init__(self, workplace: Workplace, drawer: Drawer) -> None:
        super().__init__(drawer)
        self._workplace, self._drawer = workplace, drawer

    def open_card(self, participant: int) -> None:
        """Open the card of a participant."""

        def show(person: Participant) -> None:
            card = Card(self._workplace, person.id, self.open_edit, self.open_substitute)
            card.shown.connect(self._drawer.show_title)
            self._drawer.present(card, lambda: card.name or person.details.name)

        self.with_person(participant, show)

    def with_person(self, participant: int, then: Callable[[Participant], None]) -> None:
        """Read somebody, then go on."""
        self._workplace.worker.ask("card", partial(get, self._workplace.desk, participant), then)

    def copy_telephone(self, participant: int) -> None:
        """Copy the telephone number of the participant with an id."""
        self.with_person(participant, partial(copy_telephone, self._workplace))

    def ask_edit(self, participant: int) -> None:
        """Open the form for changing the details of the participant with an id."""
        self.with_person(participant, self.open_edit)

    def ask_substitute(self, absent: int) -> None:
        """Open the form for a substitute of the participant with an id."""
        self.with_person(absent, self.open_substitute)

    def open_walk_in(self, typed: str) -> None:
        """Open the form for a person who is on no list, with the text typed so far."""

        def save(details: Details, apart: frozenset[int]) -> None:
            self._register(form, partial(arrive, self._workplace.desk, details, self._workplace.session, apart))

        form = PersonForm(self._workplace, save, typed=typed)
        self._drawer.present(form, lambda: self.tr("Walk-in"))

    def open_substitute(self, absent: Participant) -> None:
        """Open the form for a person who comes instead of an absent participant."""

        def save(details: Details, apart: frozenset[int]) -> None:
            place = self._workplace
            self._register(form, partial(arrive_instead, place.desk, absent.id, details, place.session, apart))

        form = PersonForm(self._workplace, save, DraftKind.SUBSTITUTE, absent)
        self._drawer.present(form, lambda: self.tr("Instead of {name}").format(name=absent.details.name))

    def open_edit(self, person: Participant) -> None:
        """Open the form for changing somebody's details."""

        def save(details: Details, apart: frozenset[int]) -> None:
            def done(changes: Changes) -> None:
                is_open = self._drawer.content is form
                form.drafting.forget()
                self._workplace.announce(changes)
                if changes.participants:
                    self._workplace.notice.emit(done_to(ActKind.EDIT, details.name), NoticeKind.DONE)
                if is_open:
                    self.open_card(person.id)

            change = partial(edit, self._workplace.desk, person.id, person.details, details, apart)
            self._workplace.worker.act(change, done, self._refuse)

        form = PersonForm(self._workplace, save, DraftKind.EDIT, person)
        self._drawer.present(form, lambda: person.details.name)

    def _register(self, form: PersonForm, register: Callable[[], tuple[Changes, Verdict | None]]) -> None:
        """Register a person and check them in."""
        workplace = self._workplace

        def done(result: tuple[Changes, Verdict | None]) -> None:
            changes, verdict = result
            form.drafting.forget()
            if self._drawer.content is form:
                self._drawer.dismiss()
            self.registered.emit()
            workplace.announce(changes)
            if verdict is not None:
                workplace.verdict_given.emit(verdict)
            else:
                workplace.tell_no_session()

        workplace.worker.act(register, done, self._refuse)

    def _refuse(self, error: RegAppError | None) -> None:
        form = self._drawer.content
        if isinstance(form, PersonForm):
            form.refuse(failure(error, self._workplace.language))
        self._workplace.worker.failed.emit(error)
