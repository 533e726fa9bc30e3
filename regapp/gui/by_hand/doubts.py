"""The doubtful rows of photos, one after another: the picture of the row, and who stands in it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout

from regapp.gui.by_hand.photo_work import Doubt
from regapp.gui.widgets.flow import FlowLayout
from regapp.gui.widgets.pieces import Panel, button, card, label
from regapp.gui.widgets.spoken import spoken_label
from regapp.gui.workplace.workplace import Workplace
from regapp.model.participant import Participant
from regapp.services.desk_lists.reading import ReadRow
from regapp.texts.quantities import number_text

_LEAST_HEIGHT = 90


class RowPicture(QLabel):
    """The picture of a row, as wide as there is room."""

    def __init__(self) -> None:
        super().__init__()
        self._whole = QPixmap()
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(_LEAST_HEIGHT)

    def show_png(self, content: bytes) -> None:
        """Show a picture (PNG); without bytes none."""
        self._whole = QPixmap()
        if content:
            self._whole.loadFromData(content)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw it in its new size."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Need no width of its own: the picture follows the room."""
        return QSize(0, _LEAST_HEIGHT)

    def _fit(self) -> None:
        if self._whole.isNull():
            self.clear()
        else:
            how = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            self.setPixmap(self._whole.scaled(self.size(), *how))


class DoubtPanel(Panel):
    """The panel. The right arrow says that somebody came, the left one that they did not, the upper one goes back."""

    answered = Signal()
    """A row was answered, or an answer was taken back."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._doubts: Sequence[Doubt] = ()
        self._people: Mapping[int, Participant] = {}
        self.answers: list[bool] = []
        """Whether the people in the first rows came."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        frame, inside = card(spacing=8)
        column.addWidget(frame)
        self._where, self.name = spoken_label("caption", wrap=True), spoken_label("title", wrap=True)
        self._about, self.picture = label("muted", wrap=True), RowPicture()
        self.came, self.absent = button("primary", self._say_came), button("", self._say_absent)
        self.back = button("quiet", self.go_back)
        row = FlowLayout()
        for choice in (self.absent, self.came, self.back):
            choice.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(choice)
        for widget in (self._where, self.name, self._about):
            inside.addWidget(widget)
        inside.addWidget(self.picture, 1)
        inside.addLayout(row)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self.setAccessibleName(self.tr("Rows to look at"))
        self.picture.setAccessibleName(self.tr("The row on paper"))
        self.back.setText(self.tr("↑ Back"))
        self._show()

    def ask(self, doubts: Sequence[Doubt], people: Mapping[int, Participant]) -> None:
        """Ask about these rows from the first on."""
        self._doubts, self._people, self.answers = doubts, people, []
        self._show()

    @property
    def left(self) -> int:
        """The number of rows without an answer."""
        return len(self._doubts) - len(self.answers)

    @property
    def seen(self) -> list[ReadRow]:
        """The rows in which somebody has seen that the person came."""
        asked = zip(self._doubts, self.answers, strict=False)
        return [row for (_, row), came in asked if came and row.participant is not None]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer by the arrow keys."""
        acts = {Qt.Key.Key_Right: self._say_came, Qt.Key.Key_Left: self._say_absent, Qt.Key.Key_Up: self.go_back}
        act = acts.get(Qt.Key(event.key()))
        if act is None:
            super().keyPressEvent(event)
        else:
            act()

    def _say_came(self) -> None:
        if self.left and self._doubts[len(self.answers)][1].participant is None:
            self.workplace.walk_in_asked.emit("")
        self._answer(came=True)

    def _say_absent(self) -> None:
        self._answer(came=False)

    def _answer(self, *, came: bool) -> None:
        if self.left:
            self.answers.append(came)
            self._show()
            self.answered.emit()

    def go_back(self) -> None:
        """Ask about the row before again."""
        if self.answers:
            self.answers.pop()
            self._show()
            self.answered.emit()

    def _show(self) -> None:
        self.back.setEnabled(bool(self.answers))
        self.back.setVisible(bool(self._doubts))
        for widget in (self.came, self.absent, self._about, self.picture):
            widget.setVisible(bool(self.left))
        self.picture.show_png(b"")
        if not self.left:
            self._where.setText("")
            self.name.setText(self.tr("Every row is answered.") if self._doubts else self.tr("No row is in doubt."))
            return
        page, row = self._doubts[len(self.answers)]
        text = self.tr("{number} of {count} · page {page}, row {row}")
        counts = (number_text(count, self.workplace.language) for count in (len(self.answers) + 1, len(self._doubts)))
        number, count = counts
        self._where.setText(text.format(number=number, count=count, page=row.page.page, row=row.row + 1))
        self._show_person(row)
        self.workplace.worker.ask("row picture", lambda: page.row_picture(row.row), self.picture.show_png, self)

    def _show_person(self, row: ReadRow) -> None:
        if row.participant is None:
            self.name.setText(self.tr("Written in by hand"))
            self._about.setText(self.tr("Register the person; nobody is checked in by this row."))
            self.came.setText(self.tr("→ Walk-in"))
            self.absent.setText(self.tr("← Nobody"))
            return
        self.came.setText(self.tr("→ Came"))
        self.absent.setText(self.tr("← Did not come"))
        person = self._people.get(row.participant)
        self.name.setText(person.details.name if person is not None else "?")
        facts = (person.details.number, self.workplace.place_of(person), person.details.phone) if person else ()
        self._about.setText(" · ".join(filter(None, facts)))
