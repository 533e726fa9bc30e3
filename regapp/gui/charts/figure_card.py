"""A panel of figures: a card with its title, its choices, a button to save it, and what it shows."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from regapp.gui.charts.picture_saving import SaveButton
from regapp.gui.widgets.pieces import label


class FigureCard(QFrame):
    """The card of figures. `choices` stand in the head, between the title and the button."""

    def __init__(self, save: SaveButton, body: QWidget, choices: tuple[QWidget, ...] = ()) -> None:
        super().__init__()
        self.setProperty("role", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 8, 1, 8)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.setContentsMargins(15, 0, 7, 0)
        head.setSpacing(8)
        self.title = label("strong")
        head.addWidget(self.title)
        head.addStretch(1)
        for choice in choices:
            head.addWidget(choice)
        self.save = save
        head.addWidget(save)
        column.addLayout(head)
        column.addWidget(body, 1)
