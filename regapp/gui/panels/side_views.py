"""Several views in one place: one at a time, chosen by its name at the left."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from regapp.gui.widgets.late_page import LatePage
from regapp.gui.widgets.pieces import Panel, button
from regapp.gui.workplace.workplace import Workplace


class SideViews(Panel):
    """The base of such places. `make` makes each view when it is first shown."""

    def __init__(self, workplace: Workplace, make: Sequence[Callable[[], QWidget]]) -> None:
        super().__init__(workplace)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        choices = QVBoxLayout()
        choices.setSpacing(4)
        group = QButtonGroup(self)
        self._choices: list[QPushButton] = []
        self._stack = QStackedWidget()
        self._views: list[LatePage[Any]] = []
        for number, make_view in enumerate(make):
            choice = button("segment", partial(self.go_to, number))
            choice.setCheckable(True)
            group.addButton(choice)
            self._choices.append(choice)
            choices.addWidget(choice)
            self._views.append(LatePage(make_view))
            self._stack.addWidget(self._views[-1])
        choices.addStretch(1)
        row.addLayout(choices)
        row.addWidget(self._stack, 1)
        self.retranslate()
        self.go_to(0)

    def names(self) -> Sequence[str]:
        """Give the names of the views in the language in force, in their order."""
        raise NotImplementedError

    def view(self, number: int) -> Any:
        """Give a view, which is made now if it was never shown."""
        return self._views[number].page

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        for choice, name in zip(self._choices, self.names(), strict=True):
            choice.setText(name)

    def go_to(self, number: int) -> None:
        """Show a view."""
        self._choices[number].setChecked(True)
        self._stack.setCurrentIndex(number)
