"""The tasks of the tour beside each other: what is done, and which one the sentence is about."""

from collections.abc import Collection

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QToolButton

from regapp.gui.look.icons import BUTTON_GAP, button_icon, icon
from regapp.gui.tour.tasks import Task
from regapp.gui.tour.words import name_of
from regapp.gui.widgets.flow import FlowLayout
from regapp.gui.widgets.pieces import Panel, label
from regapp.gui.workplace.workplace import Workplace


class TourSteps(Panel):
    """The row. A click leaves the keyboard where it is."""

    asked = Signal(object)
    """The Task of which somebody wants to read."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._done: Collection[Task] = ()
        self._is_tight = False
        self._title = label("strong")
        self._title.setContentsMargins(0, 0, 8, 0)
        flow = FlowLayout(self, spacing=4)
        flow.addWidget(self._title)
        self.buttons: dict[Task, QToolButton] = {}
        for task in Task:
            step = self.buttons[task] = QToolButton()
            step.setProperty("role", "plain")
            step.setCheckable(True)
            step.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            step.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            step.clicked.connect(lambda _checked=False, task=task: self.asked.emit(task))
            flow.addWidget(step)
        self.retranslate()

    def show_done(self, done: Collection[Task], current: Task | None) -> None:
        """Show what is done; `current` is the task that the sentence is about."""
        self._done = done
        for task, step in self.buttons.items():
            step.setChecked(task is current)
        self.retranslate()

    def make_tight(self, *, is_tight: bool) -> None:
        """Show the icons alone, where there is little room: their tips have the words."""
        self._is_tight = is_tight
        self._title.setVisible(not is_tight)
        style = Qt.ToolButtonStyle.ToolButtonIconOnly if is_tight else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        for step in self.buttons.values():
            step.setToolButtonStyle(style)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self._title.setText(self.tr("The tour: {done} of {all}").format(done=len(self._done), all=len(Task)))
        for task, step in self.buttons.items():
            name = name_of(task)
            step.setText("" if self._is_tight else name)
            step.setToolTip(name)
            step.setAccessibleName(self.tr("{task}: done").format(task=name) if task in self._done else name)
        self.restyle()

    def restyle(self) -> None:
        """Set the theme's icons."""
        colours, size = self.workplace.theme.colours, self.workplace.theme.sizes.icon - 2
        for task, step in self.buttons.items():
            name, colour = ("circle-check", colours.admitted) if task in self._done else ("circle", colours.muted)
            step.setIcon((icon if self._is_tight else button_icon)(name, colour, size))
            step.setIconSize(QSize(size + (0 if self._is_tight else BUTTON_GAP), size))
