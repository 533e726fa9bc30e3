"""The person in hand in large letters: name, category, place, occupation, what to give and what to do."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from regapp.gui.desk.badge_line import BadgeLine
from regapp.gui.widgets.pieces import Chip, label
from regapp.gui.workplace.workplace import Workplace
from regapp.model.participant import Participant
from regapp.texts.words import category_word


class PersonLines(QWidget):
    """The lines. Without a person only the advice is shown."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 12, 24, 4)
        column.setSpacing(4)
        self.given, self.family = QLabel(), QLabel()
        for name in (self.given, self.family):
            name.setTextFormat(Qt.TextFormat.PlainText)
            name.setWordWrap(True)
            name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            column.addWidget(name)
        column.addSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(12)
        self.chip = Chip(workplace)
        self.place = label("strong", wrap=True)
        row.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.place, 1)
        column.addLayout(row)
        self.occupation = label("muted", wrap=True)
        column.addWidget(self.occupation)
        column.addSpacing(8)
        self.give = label("", wrap=True)
        self.advice = label("muted", wrap=True)
        self.badge_line = BadgeLine(workplace)
        for widget in (self.give, self.badge_line, self.advice):
            column.addWidget(widget)
        column.addStretch(1)

    def say(self, person: Participant | None, give: str, advice: str, *, says_no_badge: bool = False) -> None:
        """Show a person, what to give to them or to know of them, and what to do.

        `says_no_badge`: it is said too if no badge has been made.
        """
        details = person.details if person is not None else None
        self._set_names(details.given_names or details.written if details else "", details.family if details else "")
        self.chip.setVisible(details is not None)
        if details is not None:
            self.chip.show_category(
                details.category, category_word(details.category, self._workplace.language, self._workplace.desk.event)
            )
        occupation = (details.position, details.organisation) if details is not None else ()
        for widget, text in (
            (self.place, self._workplace.place_of(person) if person is not None else ""),
            (self.occupation, ", ".join(filter(None, occupation))),
            (self.give, give),
            (self.advice, advice),
        ):
            widget.setText(text)
            widget.setVisible(bool(text))
        self.badge_line.show_person(person, says_none=says_no_badge)

    @property
    def spoken(self) -> list[str]:
        """What is read aloud of a verdict."""
        name = f"{self.given.text()} {self.family.text()}"
        return [name, *(item.text() for item in (self.place, self.give, self.advice) if not item.isHidden())]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep every word of the name whole in another width."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._set_names(self.given.text(), self.family.text())

    def _set_names(self, given: str, family: str) -> None:
        """Put the given name above the family name, smaller only when a word is wider than the panel."""
        theme = self._workplace.theme
        room = max(200, self.width() - 50)
        for widget, text, bold in ((self.given, given, False), (self.family, family, True)):
            size = theme.sizes.verdict
            while size > theme.sizes.title and _widest_word(text, theme.font(size, bold)) > room:
                size -= 2
            # The style sheet's type size would override a font set on the widget.
            widget.setStyleSheet(f"font-size: {size}px; font-weight: {600 if bold else 400};")
            widget.setText(text)
            widget.setVisible(bool(text))


def _widest_word(text: str, font: QFont) -> int:
    metrics = QFontMetrics(font)
    return max((metrics.horizontalAdvance(word) for word in text.split()), default=0)
