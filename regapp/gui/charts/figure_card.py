"""A panel of figures: a card with its title, its choices, a button to save it, and what it shows."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from regapp.gui.charts.picture_saving import SaveButton
from regapp.gui.widgets.flow import FlowLayout, together
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
        flow = FlowLayout(head, spread=True)
        flow.addWidget(self.title)
        flow.addWidget(together(*choices, save))
        margin = QVBoxLayout()
        margin.setContentsMargins(15, 0, 7, 0)
        margin.addWidget(head)
        column.addLayout(margin)
        column.addWidget(body, 1)
