"""The chosen session: its hours and room, how full it is, its clashes, who speaks, who is registered."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from regapp.gui.look.icons import icon, pixmap
from regapp.gui.programme.clash_list import sentence_of
from regapp.gui.programme.materials_panel import MaterialRow
from regapp.gui.programme.session_people import SessionPeopleView
from regapp.gui.programme.speakers_field import speaker_text
from regapp.gui.widgets.pieces import Panel, button, label, scrolled, set_icon
from regapp.gui.workplace.workplace import Workplace
from regapp.services.programme.view import Programme, Slot, SpeakerState
from regapp.texts.quantities import number_text, unbroken
from regapp.texts.words import day_text

PEOPLE, ABOUT = range(2)


class SessionPanel(Panel):
    """The panel. `act` does `edit`, `copy`, `remove` or `close` with the session shown."""

    def __init__(self, workplace: Workplace, act: Callable[[str], None]) -> None:
        super().__init__(workplace)
        self._programme, self._slot = Programme(), None  # type: Programme, Slot | None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        head = QHBoxLayout()
        self.title, self._when, self.figures = (
            label("section", wrap=True),
            label("muted", wrap=True),
            label("strong", wrap=True),
        )
        self._tools: dict[str, QToolButton] = {}
        head.addWidget(self.title, 1)
        for name in ("copy", "remove", "close"):
            tool = self._tools[name] = QToolButton()
            tool.setProperty("role", "plain")
            tool.clicked.connect(lambda _checked=False, name=name: act(name))
            head.addWidget(tool, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addWidget(self._when)
        row = QHBoxLayout()
        self._edit = button("", lambda: act("edit"))
        row.addWidget(self.figures, 1)
        row.addWidget(self._edit)
        column.addLayout(row)
        column.addLayout(self._make_segments())
        self.people = SessionPeopleView(workplace)
        self._views = QStackedWidget()
        self._views.addWidget(self.people)
        self._views.addWidget(self._make_about())
        column.addWidget(self._views, 1)
        self._shown: list[_IconLine | MaterialRow] = []
        self.retranslate()

    def _make_segments(self) -> QHBoxLayout:
        row, group = QHBoxLayout(), QButtonGroup(self)
        row.setSpacing(4)
        self._segments = [button("segment", partial(self.look_at, index)) for index in (PEOPLE, ABOUT)]
        for segment in self._segments:
            segment.setCheckable(True)
            group.addButton(segment)
            row.addWidget(segment)
        self._segments[PEOPLE].setChecked(True)
        row.addStretch(1)
        return row

    def _make_about(self) -> QScrollArea:
        holder = QWidget()
        inside = QVBoxLayout(holder)
        inside.setContentsMargins(0, 4, 8, 0)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(8)
        inside.addLayout(self._lines)
        inside.addStretch(1)
        return scrolled(holder)

    def look_at(self, view: int) -> None:
        """Show PEOPLE or ABOUT: who is registered, or who speaks and which materials there are."""
        self._segments[view].setChecked(True)
        self._views.setCurrentIndex(view)

    def show_slot(self, programme: Programme, slot: Slot) -> None:
        """Show a session as it is now; ask for its people again."""
        self._programme, self._slot = programme, slot
        self._say()
        self.people.show_session(slot.session)

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self._edit.setText(self.tr("Change"))
        self._segments[PEOPLE].setText(self.tr("People"))
        self._segments[ABOUT].setText(self.tr("Speakers and materials"))
        words = {
            "copy": self.tr("Duplicate (Ctrl+D)"), "remove": self.tr("Remove from the programme (Delete)"),
            "close": self.tr("Close (Esc)"),
        }  # fmt: skip
        for name, tool in self._tools.items():
            tool.setToolTip(words[name])
            tool.setAccessibleName(words[name])
        self.restyle()

    def restyle(self) -> None:
        """Set the theme's icons."""
        theme, writes = self.workplace.theme, not self.workplace.desk.is_read_only
        for name, picture in (("copy", "copy"), ("remove", "trash-2"), ("close", "x")):
            self._tools[name].setIcon(icon(picture, theme.colours.muted, theme.sizes.icon - 2))
            self._tools[name].setEnabled(writes or name == "close")
        self._edit.setEnabled(writes)
        set_icon(self._edit, "pencil", self.workplace)
        self._say()

    def _say(self) -> None:
        if self._slot is None:
            return
        place, slot = self.workplace, self._slot
        session, event = slot.session, place.desk.event
        self.title.setText(place.text(session.title))
        start, end = event.local(session.starts), event.local(session.ends)
        city = place.text(event.cities.get(session.city, {})) or session.city
        parts = (day_text(start.date(), place.language), f"{start:%H:%M}–{end:%H:%M}", city, place.text(session.room))
        self._when.setText(" · ".join(part for part in parts if part))
        self._when.setToolTip(session.code)
        if session.capacity:
            text = self.tr("{registered} of {seats} seats · {arrived} arrived")
        else:
            text = self.tr("{registered} registered · {arrived} arrived")
        registered, seats, arrived = (
            number_text(n, self.workplace.language) for n in (slot.registered, session.capacity, slot.arrived)
        )
        self.figures.setText(unbroken(text.format(registered=registered, seats=seats, arrived=arrived)))
        self._show_lines(slot)

    def _show_lines(self, slot: Slot) -> None:
        for old in self._shown:
            self._lines.removeWidget(old)
            old.hide()
            old.deleteLater()
        place = self.workplace
        attention, muted = place.theme.colours.attention, place.theme.colours.muted
        self._shown = []
        for speaker in slot.speakers:
            fine = speaker.state in (SpeakerState.HERE, SpeakerState.MERGED)
            look = ("circle-user-round", muted) if fine else ("triangle-alert", attention)
            self._shown.append(_IconLine(place, *look, speaker_text(speaker, place)))
        self._shown += [MaterialRow(place, material) for material in slot.session.materials]
        for clash in self._programme.clashes_of(slot.session.code):
            self._shown.append(
                _IconLine(place, "triangle-alert", attention, sentence_of(clash, self._programme, place))
            )
        if not self._shown:
            hint = self.tr("No speakers or materials yet. Add them with “Change”.")
            self._shown.append(_IconLine(place, "info", muted, hint))
        for widget in self._shown:
            self._lines.addWidget(widget)


class _IconLine(Panel):
    """An icon and a text that is broken into lines."""

    def __init__(self, workplace: Workplace, picture: str, colour: str, text: str) -> None:
        super().__init__(workplace)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        size = workplace.theme.sizes.body + 3
        mark, words = QLabel(), label("", wrap=True)
        mark.setPixmap(pixmap(picture, colour, size))
        mark.setFixedSize(QSize(size, size + 2))
        words.setText(text)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)
