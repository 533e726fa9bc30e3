"""Two ways to work at several desks: this laptop becomes the hub, or it joins one with a code."""

from collections.abc import Callable

from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout

from regapp.gui.event.hub_choice import HubChoice
from regapp.gui.scanning.wedge import TAKES_CODES
from regapp.gui.widgets.pieces import Panel, button, card, label, set_icon
from regapp.gui.widgets.writing import writes
from regapp.gui.workplace.messages import failure
from regapp.gui.workplace.notices import NoticeKind
from regapp.gui.workplace.workplace import Workplace
from regapp.model.errors.base import RegAppError
from regapp.services.desk import Desk
from regapp.sync.known import has_people


class BeginCard(Panel):
    """A card with a title, what would happen, and room for what begins it; then what came of it."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        frame, self.column = card()
        outer.addWidget(frame)
        self.title, self.text = label("section"), label("", wrap=True)
        self.state, self.error = label("muted", wrap=True), label("error", wrap=True)
        self.column.addWidget(self.title)
        self.column.addWidget(self.text)
        self._error: RegAppError | None = None
        self._has_failed = self.is_busy = False

    def finish(self) -> None:
        """Put what came of it at the end of the card."""
        self.column.addWidget(self.state)
        self.column.addWidget(self.error)
        self.column.addStretch(1)
        self.show_state()

    def set_busy(self, *, is_busy: bool) -> None:
        """Show that it is under way, or no more."""
        self.is_busy, self._has_failed = is_busy, False
        self.show_state()

    def fail(self, error: RegAppError | None) -> None:
        """Say why it did not come to it."""
        self.is_busy, self._has_failed, self._error = False, True, error
        self.show_state()

    def show_state(self) -> None:
        """Show what came of it."""
        self.state.setVisible(self.is_busy)
        self.error.setVisible(self._has_failed)
        self.error.setText(failure(self._error, self.workplace.language) if self._has_failed else "")


class HubCard(BeginCard):
    """This laptop becomes the hub."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.begin = writes(button("primary", self._begin), workplace)
        row = QHBoxLayout()
        row.addWidget(self.begin)
        row.addStretch(1)
        self.column.addLayout(row)
        self.finish()
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self.title.setText(self.tr("This laptop for all"))
        self.text.setText(
            self.tr(
                "Make this laptop the hub: the other desks exchange through it while RegApp is open here. No internet "
                "is needed, only one network for all laptops."
            )
        )
        self.begin.setText(self.tr("Make this laptop the hub"))
        self.state.setText(self.tr("The hub is being made. This takes up to a minute; you can go on working."))
        self.show_state()

    def restyle(self) -> None:
        """Set the theme's icon."""
        set_icon(self.begin, "network", self.workplace)

    def show_state(self) -> None:
        """Let it be begun once."""
        super().show_state()
        self.begin.setEnabled(not self.is_busy)
        self.restyle()

    def _begin(self) -> None:
        self.set_busy(is_busy=True)
        self.workplace.sync.be_hub(lambda: self.set_busy(is_busy=False), self.fail)


class JoinCard(BeginCard):
    """This laptop joins a hub that was found in the network, by its six digits, or any hub by its code.

    A scanned code goes into the field, and its Enter joins.
    """

    def __init__(self, workplace: Workplace, joined: Callable[[], None]) -> None:
        super().__init__(workplace)
        self._joined = joined
        self.warning = label("differs", wrap=True)
        self.code = writes(QLineEdit(), workplace)
        self.code.setProperty(TAKES_CODES, True)
        self.code.returnPressed.connect(self._join)
        self.code.textChanged.connect(lambda _text: self.show_state())
        self.begin = writes(button("", self._join), workplace)
        self.hubs = HubChoice()
        self.column.addWidget(self.hubs)
        self.column.addWidget(self.warning)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.code, 1)
        row.addWidget(self.begin)
        self.column.addLayout(row)
        self.finish()
        self._has_people = True
        workplace.changed.connect(lambda _changes: self.look())
        workplace.event_changed.connect(self.look)
        workplace.sync.hubs_changed.connect(lambda: self.hubs.show_hubs(workplace.sync.hubs))
        self.retranslate()
        self.look()

    def showEvent(self, event: QShowEvent) -> None:
        """Look for hubs while the card is in sight."""
        super().showEvent(event)
        self.workplace.sync.look_around()

    def hideEvent(self, event: QHideEvent) -> None:
        """Look for them no more."""
        super().hideEvent(event)
        self.workplace.sync.look_away()

    def fail(self, error: RegAppError | None) -> None:
        """Say why it did not come to it; the next digits take the place of these."""
        super().fail(error)
        self.code.selectAll()

    def look(self) -> None:
        """Look whether the file has people, who would come along."""
        if not self._is_shared():
            desk = self.workplace.desk
            self.workplace.worker.ask("people", lambda: has_people(desk), self._take_people, self)

    def _is_shared(self) -> bool:
        return self.workplace.sync.known.address is not None

    @property
    def _goes_along(self) -> bool:
        """Whether the file itself joins, with all that is in it."""
        return self._has_people or self._is_shared()

    def _take_people(self, has_any: bool) -> None:
        self._has_people = has_any
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self.title.setText(self.tr("Join with a code"))
        self.text.setText(
            self.tr(
                "The laptop that is the hub shows six digits and a picture: type the digits here, or scan the picture."
            )
        )
        self.hubs.retranslate()
        self.warning.setText(
            self.tr("The people of this file come along: every desk will have them. This laptop gets its own number.")
            if self._goes_along
            else self.tr("This file has nobody yet: everybody comes into a new file beside it, where RegApp goes on.")
        )
        self.code.setPlaceholderText(self.tr("Six digits or code"))
        self.code.setAccessibleName(self.tr("Code to join"))
        self.begin.setText(self.tr("Join"))
        self.state.setText(self.tr("Joining. You can go on working."))
        self.show_state()

    def show_state(self) -> None:
        """Let it be begun once there is a code."""
        super().show_state()
        self.begin.setEnabled(bool(self.code.text().strip()) and not self.is_busy)
        self.code.setReadOnly(self.is_busy)

    def _join(self) -> None:
        code = self.code.text().strip()
        if not code or self.is_busy or not self.workplace.can_write():
            return

        if not self._goes_along:
            self._join_new(code)
            return

        def done() -> None:
            self.code.clear()
            self.set_busy(is_busy=False)
            text = self.tr("This laptop has joined. What the other desks have is coming in.")
            self.workplace.notice.emit(text, NoticeKind.DONE)
            self._joined()

        self.set_busy(is_busy=True)
        self.workplace.sync.join(code, self.hubs.hub, done, self.fail)

    def _join_new(self, code: str) -> None:
        place = self.workplace
        if not place.can_switch():
            return
        before = place.desk

        def done(desk: Desk) -> None:
            self.code.clear()
            self.set_busy(is_busy=False)
            place.preferences.files.note_opened(desk.path)
            place.preferences.files.note_successor(before.path, desk.path)
            place.go_on_with(desk, lambda: say(desk))

        def say(desk: Desk) -> None:
            place.worker.act(before.close, lambda _: None)
            text = self.tr("This laptop has joined. RegApp goes on with the file {path}.").format(path=desk.path)
            place.tell_saved(text, desk.path)

        self.set_busy(is_busy=True)
        place.sync.join_new(code, self.hubs.hub, done, self.fail)
