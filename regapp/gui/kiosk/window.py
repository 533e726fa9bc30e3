"""The kiosk's window: its pages, what follows what, and when it begins again."""

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from regapp.gui.kiosk.admitting import Answer, Kind, SelfAdmitting
from regapp.gui.kiosk.answer_page import AnswerPage
from regapp.gui.kiosk.header import KioskHeader
from regapp.gui.kiosk.leave_page import LeavePage
from regapp.gui.kiosk.more_time_page import MoreTimePage
from regapp.gui.kiosk.name_page import NamePage
from regapp.gui.kiosk.pieces import KioskPage
from regapp.gui.kiosk.place import KioskPlace
from regapp.gui.kiosk.start_page import StartPage
from regapp.gui.kiosk.watching import Watching
from regapp.gui.look.kiosk_look import kiosk_scale, kiosk_sheet
from regapp.gui.scanning.taking import TakesScans
from regapp.gui.widgets.pieces import Panel
from regapp.gui.workplace.workplace import Workplace
from regapp.services.admission.back_off import BackOff

IDLE_MS: Final = 20_000
"""Without a touch for so long the kiosk asks whether somebody needs more time."""
FREE_TRIES: Final = 2
_TICK_MS: Final = 250


class Kiosk(Panel):
    """A window that fills the screen and is left only by the PIN. `clock` gives seconds that never go back."""

    left = Signal()
    """The operator's PIN was right."""
    ended = Signal()
    """The system ends its session."""

    def __init__(self, workplace: Workplace, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(workplace)
        self.setObjectName("kiosk")
        self.setWindowFlags(
            Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
        )
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._may_close = self._fills_screen = False
        self._clock = clock
        self.tries = BackOff(FREE_TRIES)
        self.place = KioskPlace(workplace, self)
        self.admitting = SelfAdmitting(self.place)
        self.header = KioskHeader(self.place)
        self.start, self.by_name, self.answer = StartPage(self.place), NamePage(self.place), AnswerPage(self.place)
        self.leaving, self.more_time = LeavePage(self.place, clock), MoreTimePage(self.place)
        self.pages = QStackedWidget()
        for page in self._all_pages():
            self.pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        # The screen says how large the window is, and the window how large all in it.
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        column.addWidget(self.header)
        column.addWidget(self.pages, 1)
        self._behind: tuple[KioskPage, QWidget | None] = (self.start, None)
        """The page behind the question about more time, and what had the keyboard there."""
        self.idle, self._ticks = QTimer(self), QTimer(self)
        self.idle.setSingleShot(True)
        self.idle.setInterval(IDLE_MS)
        self.idle.timeout.connect(self._on_idle)
        self._ticks.setInterval(_TICK_MS)
        self._ticks.timeout.connect(self._tick)
        self._ticks.start()
        self._watching = Watching(self, self._scan, self._refuse, self._note_touch)
        TakesScans(self, workplace, self._scan)
        self._connect()
        self.retranslate()
        self.restyle()

    def _all_pages(self) -> tuple[KioskPage, ...]:
        return self.start, self.by_name, self.answer, self.leaving, self.more_time

    def _connect(self) -> None:
        self.start.by_name.connect(lambda: self._open(self.by_name))
        self.start.leaving.connect(lambda: self._open(self.leaving))
        self.by_name.asked.connect(self._ask)
        for signal in (self.by_name.backed, self.leaving.backed, self.answer.done, self.more_time.over):
            signal.connect(self.begin_anew)
        self.more_time.wanted.connect(self._go_on)
        self.leaving.opened.connect(self._leave)
        self.admitting.given.connect(self._show_answer)
        self.place.spoken_otherwise.connect(self.retranslate)
        self.place.spoken_otherwise.connect(self._note_touch)
        self.place.scaled.connect(self.restyle)
        self.workplace.event_changed.connect(self.begin_anew)
        self.workplace.closing.connect(self.shut)

    def open_full_screen(self) -> None:
        """Fill the screen, above all else."""
        self._fills_screen = True
        self.begin_anew()
        self.showFullScreen()
        self.activateWindow()

    def retranslate(self) -> None:
        """Name the window in the kiosk's language."""
        self.setWindowTitle(self.place.language.translate("Kiosk", "Self check-in"))

    def restyle(self) -> None:
        """Take up the theme in force."""
        self.setStyleSheet(kiosk_sheet(self.workplace.theme, self.place.scale))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill a larger screen with larger letters and keys."""
        super().resizeEvent(event)
        self.place.use_scale(kiosk_scale(self.width(), self.height()))

    # From page to page

    @property
    def page(self) -> KioskPage:
        """The page in sight."""
        return next(page for page in self._all_pages() if page is self.pages.currentWidget())

    def begin_anew(self) -> None:
        """Show the start page, and forget everything."""
        for page in self._all_pages():
            page.forget()
        self._behind = (self.start, None)
        self.place.begin_anew()
        self._open(self.start)

    def _open(self, page: KioskPage) -> None:
        self.pages.setCurrentWidget(page)
        page.begin()
        self._note_touch()

    def _note_touch(self) -> None:
        """Begin the time again; on the start page only another language is to be forgotten."""
        is_fresh = self.page is self.start and self.place.is_fresh
        if is_fresh or self.page is self.more_time:
            self.idle.stop()
        else:
            self.idle.start()

    def _on_idle(self) -> None:
        if self.page is self.start:
            self.begin_anew()
        else:
            self._ask_more_time()

    def _ask_more_time(self) -> None:
        self._behind = (self.page, self.focusWidget())
        self._open(self.more_time)

    def _go_on(self) -> None:
        page, keyboard = self._behind
        self.more_time.forget()
        self._open(page)
        if keyboard is not None:
            keyboard.setFocus()

    # Checking in

    def _scan(self, text: str) -> None:
        self._make_way()
        self.admitting.scan(text)

    def _refuse(self) -> None:
        self._make_way()
        self.admitting.refuse()

    def _make_way(self) -> None:
        """Leave the kiosk to the next participant, who need not speak the language of the last."""
        if self.answer in (self.page, self._behind[0]):
            self.begin_anew()

    def _ask(self, name: str, digits: str) -> None:
        if not self.tries.left(self._clock()):
            self.admitting.ask(name, digits)

    def _show_answer(self, answer: Answer) -> None:
        if answer.kind is Kind.NOT_FOUND:
            self.tries.note_wrong(self._clock())
            self._tick()
            self.by_name.show_not_found()
            self.place.say(self.by_name.message.text())
            return
        if answer.kind is Kind.WELCOME:
            self.tries.note_right()
        for page in (self.by_name, self.leaving, self.more_time):
            page.forget()
        self._behind = (self.start, None)
        self.answer.show_answer(answer)
        self._open(self.answer)

    def _tick(self) -> None:
        self.by_name.show_pause(self.tries.left(self._clock()))
        self.leaving.tick()

    # Leaving

    def _leave(self) -> None:
        self.left.emit()

    def shut(self) -> None:
        """Close for good: the PIN was right, or the program ends."""
        self._may_close = True
        self.place.speech.stop()
        self._ticks.stop()
        self.idle.stop()
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay open, unless the system ends its session: then the next start is a kiosk again."""
        if self._may_close:
            super().closeEvent(event)
        elif self.workplace.application.isSavingSession():
            self.shut()
            self.ended.emit()
        else:
            event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        """Fill the screen again after something has made the window small."""
        super().changeEvent(event)
        is_small = event.type() == QEvent.Type.WindowStateChange and not self.isFullScreen()
        if is_small and self._fills_screen and not self._may_close:
            QTimer.singleShot(0, self, self._fill_again)

    def _fill_again(self) -> None:
        if not self._may_close and QApplication.instance() is not None:
            self.showFullScreen()
            self.activateWindow()
