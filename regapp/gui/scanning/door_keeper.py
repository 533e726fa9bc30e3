"""The duty of this desk: kept on this laptop, and at a door the session follows clock and room by itself."""

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from regapp.gui.workplace.workplace import Workplace
from regapp.model.doors.duty import Duty, Task, duty_from, session_for
from regapp.model.event import Session
from regapp.services.desk import now
from regapp.texts.handouts import handouts

_LOOK_MS: Final = 15_000


class DoorKeeper(QObject):
    """Keeps the duty; `changed` tells of another one."""

    changed = Signal()

    def __init__(self, workplace: Workplace, page: QObject) -> None:
        super().__init__(page)
        self._workplace = workplace
        self._duty = duty_from(workplace.preferences.duty)
        self._by_hand: Session | None = None
        self._event = workplace.desk.event.code
        self._is_following = False
        self.waiting: int | None = None
        """Who may borrow a thing, whose number is scanned next."""
        self._clock = QTimer(self)
        self._clock.setInterval(_LOOK_MS)
        self._clock.timeout.connect(self.follow)
        workplace.session_changed.connect(self._on_session)
        self._clock.start()

    @property
    def duty(self) -> Duty:
        """The duty in force: registration where the event does not know the thing any more."""
        if self._duty.task is Task.HANDOUT and self._duty.thing not in handouts(self._workplace.desk.event):
            return Duty()
        return self._duty

    def take(self, duty: Duty) -> None:
        """Take up another duty."""
        self._duty, self.waiting, self._by_hand = duty, None, None
        self._workplace.preferences.duty = duty.text
        self.follow()
        self.changed.emit()

    def follow(self) -> None:
        """Go on to the session that is due in the door's room, unless somebody chose another one that is still on."""
        duty, moment = self.duty, now()
        if duty.task is not Task.DOOR or not duty.room:
            return
        if self._by_hand is not None and moment < self._by_hand.ends:
            return
        self._by_hand = None
        due = session_for(self._workplace.sessions, duty.room, moment)
        if due is not None and due != self._workplace.session:
            self._is_following = True
            self._workplace.choose_session(due.code)
            self._is_following = False

    def _on_session(self) -> None:
        if self._is_following:
            return
        event = self._workplace.desk.event.code
        # The session with which another event begins was chosen by nobody.
        self._by_hand = self._workplace.session if event == self._event else None
        if event != self._event:
            self._event, self.waiting = event, None
            self.follow()
            self.changed.emit()
