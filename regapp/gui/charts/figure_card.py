"""A panel of figures: a card with its title, its choices, a button to save it, and what it shows."""

from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from regapp.gui.charts.picture_saving import SaveButton
from regapp.gui.widgets.flow import FlowLayout
from regapp.gui.widgets.pieces import label


class FigureCard(QFrame):
    """The card of figures. `choices` stand in the head, between the title and the button."""

    def __init__(self, save: SaveButton, body: QWidget, choices: tuple[QWidget, ...] = ()) -> None:
        super().__init__()
        self.setProperty("role", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 8, 1, 8)
        column.setSpacing(4)
        self.title, self.save = label("strong"), save
        head = QWidget()
        flow, gap = FlowLayout(head), QWidget()
        gap.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for part in (self.title, gap, *choices, save):
            flow.addWidget(part)
        margin = QVBoxLayout()
        margin.setContentsMargins(15, 0, 7, 0)
        margin.addWidget(head)
        column.addLayout(margin)
        column.addWidget(body, 1)
