"""The tour in the window: a band under the header with five tasks, what to do, and a cross."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QToolButton

from regapp.gui.look.icons import icon
from regapp.gui.look.theme import MARGIN
from regapp.gui.tour.example import Example
from regapp.gui.tour.steps import TourSteps
from regapp.gui.tour.task_watch import TaskWatch
from regapp.gui.tour.tasks import Task
from regapp.gui.tour.words import name_of, what_to_do
from regapp.gui.widgets.pieces import Panel, button, label
from regapp.gui.widgets.spoken import announce
from regapp.gui.workplace.notices import NoticeKind
from regapp.gui.workplace.workplace import Workplace

_WIDE, _HIGH, _BODY = 1180, 680, 13
"""The window in which everything has room, and the letters of the body then."""


class TourBand(Panel):
    """The band; hidden until `offer` or `begin`. It never asks for the keyboard."""

    closed = Signal()
    """It was closed while it had the keyboard."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.done: set[Task] = set()
        self.begins_own = False
        """Whether the window was closed to begin a conference of one's own."""
        self._leads_on = False
        self._current: Task | None = Task.FIND
        self.example = Example(workplace, self)
        self.setObjectName("tour")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.steps, self.sentence = TourSteps(workplace), label("", wrap=True)
        self.steps.asked.connect(self._read)
        self.cross = QToolButton()
        self.cross.setProperty("role", "plain")
        self.cross.clicked.connect(self.leave)
        self.own, self.close_it = button("primary", self._begin_own), button("", self.leave)
        for widget in (self.cross, self.own, self.close_it):
            # A click leaves the keyboard in the field.
            widget.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._lay_out()
        self._watch = TaskWatch(workplace, self)
        self._watch.done.connect(self._tick)
        self.example.chosen.connect(self._show_words)
        workplace.event_changed.connect(self._on_event)
        workplace.doings.tour_asked.connect(self.begin)
        self.retranslate()
        self.hide()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, 4, 16, 4)
        row.setSpacing(8)
        self._tasks = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._tasks.addWidget(self.steps, 0, Qt.AlignmentFlag.AlignVCenter)
        self._tasks.addWidget(self.sentence, 1)
        row.addLayout(self._tasks, 1)
        for widget in (self.own, self.close_it, self.cross):
            row.addWidget(widget)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Follow the size of the window."""
        super().showEvent(event)
        self.window().installEventFilter(self)
        self._fit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Leave a small window to the desk."""
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return False

    def _fit(self) -> None:
        """Put tasks and sentence below each other, or beside each other where there is little room."""
        room, factor = self.window().size(), self.workplace.theme.sizes.body / _BODY
        is_tight = room.width() < _WIDE * factor or room.height() < _HIGH * factor
        direction = QBoxLayout.Direction.LeftToRight if is_tight else QBoxLayout.Direction.TopToBottom
        self._tasks.setDirection(direction)
        self._tasks.setSpacing(12 if is_tight else 0)
        self.steps.make_tight(is_tight=is_tight)

    # Coming and going

    def offer(self, *, leads_on: bool) -> None:
        """Begin by itself in the demo, unless somebody has closed it there.

        `leads_on`: a conference of one's own can be begun after it, by closing the window.
        """
        desk = self.workplace.desk
        self._leads_on = leads_on
        if not (desk.is_read_only or self.workplace.preferences.files.has_left_tour(desk.path)):
            self.begin()

    def begin(self) -> None:
        """Show the tasks, none of them done; in no other file than the demo."""
        if not self.workplace.desk.event.demo:
            return
        self.done.clear()
        self._watch.begin()
        self.show()
        self.example.begin()
        self._go_on()
        announce(self, *self._words())

    def leave(self) -> None:
        """Close the tour; it does not come by itself again in this file."""
        self.workplace.preferences.files.note_left_tour(self.workplace.desk.path)
        focus = self.window().focusWidget()
        had_keyboard = focus is not None and self.isAncestorOf(focus)
        self._end()
        if had_keyboard:
            self.closed.emit()
        self.workplace.notice.emit(self.tr("The tour can be begun again in Settings."), NoticeKind.DONE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape, where the keyboard is in it."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _begin_own(self) -> None:
        self.workplace.preferences.files.note_left_tour(self.workplace.desk.path)
        self.begins_own = self.window().close()

    def _on_event(self) -> None:
        """Leave a file or an event that is not the demo to its work."""
        if not self.workplace.desk.event.demo:
            self._end()

    def _end(self) -> None:
        self.example.end()
        self.hide()

    # The tasks

    def _tick(self, task: Task) -> None:
        if self.isHidden() or task in self.done:
            return
        self.done.add(task)
        self._go_on()
        announce(self, self.tr("Done: {task}").format(task=name_of(task)), *self._words())

    def _go_on(self) -> None:
        """Go to the first task that is not done."""
        self._read(next((task for task in Task if task not in self.done), None))

    def _read(self, task: Task | None) -> None:
        self._current = task
        self.steps.show_done(self.done, task)
        self._show_words()

    @property
    def is_done(self) -> bool:
        """Whether all tasks are done."""
        return len(self.done) == len(Task)

    def _words(self) -> tuple[str, ...]:
        if self._current is not None:
            return (what_to_do(self._current, self.workplace, self.example.now),)
        own = self.tr("Begin your own conference.")
        return (self.tr("That is all it takes."), *([own] if self._leads_on else []))

    def _show_words(self) -> None:
        self.sentence.setText(" ".join(self._words()))
        self.own.setVisible(self.is_done and self._leads_on)
        self.close_it.setVisible(self.is_done)

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self.setAccessibleName(self.tr("The tour"))
        self.cross.setAccessibleName(self.tr("Close the tour"))
        self.cross.setToolTip(self.tr("Close the tour"))
        self.own.setText(self.tr("Begin my conference"))
        self.close_it.setText(self.tr("Close"))
        self._show_words()
        # Its letters are those of the language.
        self.example.choose()
        self.restyle()

    def restyle(self) -> None:
        """Draw the cross in the colour of the theme."""
        theme = self.workplace.theme
        self.cross.setIcon(icon("x", theme.colours.muted, theme.sizes.icon))
        self._fit()
