"""The two sides of a conflict, beside one another: what each says, at which desk and when."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from regapp.gui.widgets.pieces import LabelRole, label
from regapp.services.conflicts.words import Side


class ConflictSides(QWidget):
    """The sides, each under a caption."""

    def __init__(self) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(2)
        self._captions = self._row(grid, 0, "caption")
        self._texts = self._row(grid, 1, "strong")
        self._places = self._row(grid, 2, "muted")
        for column in range(2):
            grid.setColumnStretch(column, 1)

    @staticmethod
    def _row(grid: QGridLayout, row: int, role: LabelRole) -> tuple[QLabel, QLabel]:
        both = (label(role, wrap=True), label(role, wrap=True))
        for column, widget in enumerate(both):
            widget.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(widget, row, column, Qt.AlignmentFlag.AlignTop)
        return both

    def show_sides(self, captions: Sequence[str], sides: Sequence[Side]) -> None:
        """Show what both say."""
        for widgets, texts in (
            (self._captions, captions),
            (self._texts, [side.text for side in sides]),
            (self._places, [side.where for side in sides]),
        ):
            for widget, text in zip(widgets, texts, strict=True):
                widget.setText(text)
                widget.setVisible(bool(text))
