"""The menu of one person, wherever they were found: all that can be done for them without checking them in."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from regapp.gui.widgets.writing import hold_actions
from regapp.gui.workplace import keys
from regapp.gui.workplace.messages import done_to
from regapp.gui.workplace.notices import NoticeKind
from regapp.gui.workplace.workplace import Workplace
from regapp.model.participant import Participant
from regapp.services.acts import ActKind
from regapp.services.desk import Changes
from regapp.services.people.messages import message_about, set_message
from regapp.texts.catalogue import QT_TRANSLATE_NOOP


class PersonMenu(QMenu):
    """The menu; with `check_in` where the person can be checked in from, `is_entered` where Enter does it too."""

    def __init__(
        self,
        workplace: Workplace,
        parent: QWidget,
        person: Participant,
        check_in: Callable[[], None] | None = None,
        *,
        is_entered: bool = True,
    ) -> None:
        super().__init__(parent)
        acts: list[QAction] = []
        if check_in is not None:
            acts.append(self._add(self.tr("Check in"), self.tr("Enter") if is_entered else "", check_in))
        self._add(self.tr("Card"), keys.CARD, lambda: workplace.person_asked.emit(person.id))
        acts += (
            self._add(self.tr("Edit"), keys.EDIT, lambda: workplace.edit_asked.emit(person.id)),
            self._add(self.tr("Badge"), keys.BADGE, lambda: workplace.badge_asked.emit(person.id)),
        )
        absent = not person.first_in
        substitute = partial(workplace.substitute_asked.emit, person.id)
        acts.append(self._add(self.tr("Substitute…"), keys.SUBSTITUTE, substitute, absent))
        acts.append(self._add(self.tr("Message for the desk…"), "", partial(ask_message, workplace, parent, person)))
        self._add(
            self.tr("Copy the telephone"),
            keys.TELEPHONE,
            partial(copy_telephone, workplace, person),
            bool(person.details.phone),
        )
        hold_actions(self, workplace, *acts)

    def _add(self, text: str, key: str, act: Callable[[], object], is_possible: bool = True) -> QAction:
        # A tab puts the key at the right edge; the window itself listens to it.
        action = self.addAction(f"{text}\t{key}" if key else text, lambda: act())
        action.setEnabled(is_possible)
        return action


def copy_telephone(workplace: Workplace, person: Participant) -> None:
    """Copy somebody's telephone number and show it."""
    name, telephone = person.details.name, person.details.phone
    text, kind = QT_TRANSLATE_NOOP("PersonMenu", "{name} has no telephone number."), NoticeKind.ATTENTION
    if telephone:
        QGuiApplication.clipboard().setText(telephone)
        text = QT_TRANSLATE_NOOP("PersonMenu", "Telephone of {name}: {telephone} (copied)")
        kind = NoticeKind.DONE
    said = QCoreApplication.translate("PersonMenu", text)
    workplace.notice.emit(said.format(name=name, telephone=telephone), kind)


def ask_message(workplace: Workplace, parent: QWidget, person: Participant) -> None:
    """Ask for a message that the desk sees once, when somebody comes."""
    desk, translate = workplace.desk, QCoreApplication.translate
    what = translate("PersonMenu", "To be shown once, when {name} comes:").format(name=person.details.name)

    def ask(present: str) -> None:
        text, is_done = QInputDialog.getText(parent, "RegApp", what, text=present)
        if is_done:
            workplace.worker.act(partial(set_message, desk, person.id, text), done)

    def done(changes: Changes) -> None:
        workplace.announce(changes)
        if changes.participants:
            workplace.notice.emit(done_to(ActKind.MESSAGE, person.details.name), NoticeKind.DONE)

    workplace.worker.ask("message", partial(message_about, desk, person.id), ask, parent)
