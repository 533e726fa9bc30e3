"""The form of a session: title, day and hours, city, room, seats, speakers, materials."""

import re
from collections.abc import Callable
from dataclasses import replace
from textwrap import shorten
from typing import Final

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from regapp.gui.programme.materials_field import MaterialsField
from regapp.gui.programme.speakers_field import SpeakersField
from regapp.gui.widgets.choices import ChoiceBox, DayBox
from regapp.gui.widgets.draft_offer import DraftOffer
from regapp.gui.widgets.drafting import Drafting
from regapp.gui.widgets.inputs import Inputs
from regapp.gui.widgets.pieces import Panel, button, label, line, scrolled
from regapp.gui.widgets.writing import writes
from regapp.gui.workplace.workplace import Workplace
from regapp.model.clashes import ends_next_day, is_outside
from regapp.model.event import DAY_MINUTES, LANGUAGES, Session, Texts
from regapp.services.file.drafts import DraftKind
from regapp.texts.languages import language_word
from regapp.texts.words import column_word

_HOURS: Final = re.compile(r"([01]?\d|2[0-4])[:.\- ]?([0-5]\d)?")
_MOST_SEATS: Final = 100_000
_HEADING_LETTERS: Final = 80
_MOST_LETTERS: Final = 240


class SessionForm(Panel):
    """The form of a session's details. `save` gets it; without a code it is a new one."""

    def __init__(
        self, workplace: Workplace, session: Session, save: Callable[[Session], None], close: Callable[[], None]
    ) -> None:
        super().__init__(workplace)
        self.session, self._save, self._close_form = session, save, close
        self.title = {code: QLineEdit(session.title.get(code, "")) for code in LANGUAGES}
        self.room = {code: QLineEdit(session.room.get(code, "")) for code in LANGUAGES}
        self.starts, self.ends, self.seats, self.code = QLineEdit(), QLineEdit(), QLineEdit(), QLineEdit()
        self.day, self.city, self.desk = DayBox(), ChoiceBox(), QCheckBox()
        self.speakers = SpeakersField(workplace, session.speakers)
        self.materials = MaterialsField(workplace, session.materials)
        self._captions = {name: label("caption") for name in _CAPTIONS}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._heading = label("section", wrap=True)
        column.addWidget(self._heading)
        offer = DraftOffer(workplace)
        column.addWidget(offer)
        fields = QWidget()
        inside = QVBoxLayout(fields)
        inside.setContentsMargins(0, 0, 8, 0)
        inside.setSpacing(12)
        inside.addLayout(self._make_title())
        inside.addLayout(self._make_time())
        inside.addLayout(self._make_place())
        for name, widget in (("speakers", self.speakers), ("materials", self.materials)):
            group = QVBoxLayout()
            group.setSpacing(4)
            group.addWidget(self._captions[name])
            group.addWidget(widget)
            inside.addLayout(group)
        inside.addStretch(1)
        column.addWidget(scrolled(fields, takes_focus=False), 1)
        self.warning, self.error = label(wrap=True), label("error", wrap=True)
        self.hint = label(wrap=True)
        for said in (self.warning, self.error, self.hint):
            said.hide()
            column.addWidget(said)
        column.addWidget(line())
        row = QHBoxLayout()
        self._button, self._cancel = writes(button("primary", self.submit), workplace), button("", close)
        row.addWidget(self._button)
        row.addWidget(self._cancel)
        row.addStretch(1)
        column.addLayout(row)
        self._fill(session)
        for changed in (self.starts.textChanged, self.ends.textChanged, self.day.dateChanged):
            changed.connect(lambda _value: self._warn())
        for edit in self.findChildren(QLineEdit):
            edit.textEdited.connect(lambda _text: self.hint.hide())
        self.drafting = Drafting(
            workplace, offer, DraftKind.SESSION, Inputs(self._inputs()), self._about, subject=session.code
        )
        self.drafting.taken.connect(self._warn)
        self.retranslate()
        self._warn()

    def _make_title(self) -> QGridLayout:
        grid = _grid()
        grid.addWidget(self._captions["title"], 0, 0, 1, 2)
        for row, (code, field) in enumerate(self.title.items(), start=1):
            grid.addWidget(_language_label(code, field), row, 0)
            grid.addWidget(field, row, 1)
        grid.setColumnStretch(1, 1)
        return grid

    def _make_time(self) -> QGridLayout:
        grid = _grid()
        for place, (name, widget) in enumerate((("day", self.day), ("starts", self.starts), ("ends", self.ends))):
            self._captions[name].setBuddy(widget)
            grid.addWidget(self._captions[name], 0, place)
            grid.addWidget(widget, 1, place)
            grid.setColumnStretch(place, 2 if name == "day" else 1)
        return grid

    def _make_place(self) -> QGridLayout:
        grid = _grid()
        self.code.setMaxLength(40)
        for place, (name, widget) in enumerate((("city", self.city), ("seats", self.seats), ("code", self.code))):
            self._captions[name].setBuddy(widget)
            grid.addWidget(self._captions[name], 0, place)
            grid.addWidget(widget, 1, place)
            grid.setColumnStretch(place, 1 if name == "seats" else 2)
        grid.addWidget(self._captions["room"], 2, 0, 1, 3)
        rooms = QGridLayout()
        rooms.setHorizontalSpacing(8)
        for column, (code, field) in enumerate(self.room.items()):
            rooms.addWidget(_language_label(code, field), 0, 2 * column)
            rooms.addWidget(field, 0, 2 * column + 1)
            rooms.setColumnStretch(2 * column + 1, 1)
        grid.addLayout(rooms, 3, 0, 1, 3)
        grid.addWidget(self.desk, 4, 0, 1, 3)
        return grid

    def _fill(self, session: Session) -> None:
        event = self.workplace.desk.event
        starts, ends = event.local(session.starts), event.local(session.ends)
        self.day.setDate(QDate(starts.year, starts.month, starts.day))
        self.starts.setText(f"{starts:%H:%M}")
        self.ends.setText(f"{ends:%H:%M}")
        self.seats.setText(str(session.capacity or ""))
        self.code.setText(session.code)
        self.code.setEnabled(not session.code)
        for field in (*self.title.values(), *self.room.values()):
            field.setCursorPosition(0)
        self.desk.setChecked(session.desk)
        for code in dict.fromkeys([*event.cities, session.city]):
            self.city.addItem(code, code)
        self.city.setCurrentIndex(self.city.findData(session.city))

    def retranslate(self) -> None:
        """Set every text in the language in force; typed text stays."""
        place, words = self.workplace, self.workplace.language
        title = shorten(place.text(self.session.title), _HEADING_LETTERS, placeholder="…")
        named = self.tr("Session: {title}").format(title=title)
        self._heading.setText(named if self.session.code else self.tr("New session"))
        captions = {
            "title": self.tr("Title *"), "day": self.tr("Day"), "starts": column_word("starts", words),
            "ends": column_word("ends", words), "city": column_word("city", words), "seats": self.tr("Seats"),
            "code": column_word("code", words), "room": self.tr("Room (one language is enough)"),
            "speakers": self.tr("Speakers"), "materials": self.tr("To read"),
        }  # fmt: skip
        for name, text in captions.items():
            self._captions[name].setText(text)
        for name, widget in (("day", self.day), ("starts", self.starts), ("ends", self.ends), ("city", self.city)):
            widget.setAccessibleName(captions[name])
        for fields, name in ((self.title, "title"), (self.room, "room")):
            for code, field in fields.items():
                field.setAccessibleName(f"{captions[name]}, {language_word(code, words)}")
        for index in range(self.city.count()):
            code = str(self.city.itemData(index))
            self.city.setItemText(index, place.text(place.desk.event.cities.get(code, {})) or code)
        self.code.setPlaceholderText(self.tr("automatic"))
        self.desk.setText(self.tr("Registration: badges are handed out here"))
        self._button.setText(self.tr("Save") if self.session.code else self.tr("Add the session"))
        self._cancel.setText(self.tr("Cancel"))
        self._warn()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Submit on Enter, from any field; close on Escape."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            pressed = self.focusWidget()
            if isinstance(pressed, QPushButton) and pressed is not self._button:
                pressed.click()
            else:
                self.submit()
        elif event.key() == Qt.Key.Key_Escape:
            self._close_form()
        else:
            super().keyPressEvent(event)

    def keep_draft(self) -> None:
        """Keep what was typed, since the form closes, and say so."""
        self.drafting.leave()

    # The typed values

    def _inputs(self) -> dict[str, QWidget]:
        """Give the fields by their names in a draft."""
        return {
            **{f"title {code}": field for code, field in self.title.items()},
            **{f"room {code}": field for code, field in self.room.items()},
            "starts": self.starts, "ends": self.ends, "seats": self.seats, "code": self.code, "day": self.day,
            "city": self.city, "desk": self.desk, "speakers": self.speakers, "materials": self.materials,
        }  # fmt: skip

    def _about(self) -> str:
        """Name the session for a list of drafts."""
        return self.workplace.text(_texts(self.title)) or self.session.code

    @property
    def is_changed(self) -> bool:
        """Whether the form holds something that is not saved."""
        return self.drafting.is_changed

    def _typed(self) -> Session | str:
        """Give the session as it is in the form, or what is wrong with it."""
        title, room = _texts(self.title), _texts(self.room)
        starts, ends = minutes(self.starts.text()), minutes(self.ends.text())
        seats = "".join(self.seats.text().split())
        if not title:
            return self.tr("A title is needed, in one language at least.")
        if any(len(text) > _MOST_LETTERS for text in (*title.values(), *room.values())):
            return self.tr("A title or a room has at most {most} letters.").format(most=_MOST_LETTERS)
        if starts is None or ends is None or starts == DAY_MINUTES:
            return self.tr("Hours are written like 9:30 or 14:00.")
        if seats and not (seats.isascii() and seats.isdecimal() and int(seats) <= _MOST_SEATS):
            return self.tr("Seats are a number, like 120.")
        event, day = self.workplace.desk.event, self.day.day
        begins, until = event.moment(day, starts), event.moment(day, ends)
        if ends_next_day(event, self.session) and self.session.code and ends <= starts:
            until = event.moment(day, ends + DAY_MINUTES)
        if until <= begins:
            return self.tr("The end must be after the beginning.")
        return replace(
            self.session, code=self.session.code or self.code.text().strip(), title=title, room=room, starts=begins,
            ends=until, city=str(self.city.currentData() or ""), desk=self.desk.isChecked(), capacity=int(seats or 0),
            speakers=self.speakers.ids, materials=self.materials.materials,
        )  # fmt: skip

    def _warn(self) -> None:
        """Warn of a value that is allowed but may be a mistake."""
        event, typed = self.workplace.desk.event, self._typed()
        text = ""
        if isinstance(typed, Session):
            if is_outside(event, typed):
                text = self.tr("This is outside the days of the event ({first} to {last}).").format(
                    first=f"{event.starts:%d.%m.%Y}", last=f"{event.ends:%d.%m.%Y}"
                )
            elif ends_next_day(event, typed):
                text = self.tr("It runs past midnight.")
        self.warning.setText(text)
        self.warning.setVisible(bool(text))

    def submit(self) -> None:
        """Submit the session, or say what is missing."""
        if not self._button.isEnabled():
            return
        typed = self._typed()
        if isinstance(typed, str):
            self.refuse(typed)
            return
        self.error.hide()
        self.hint.hide()
        self._button.setEnabled(False)
        self._save(typed)

    def refuse(self, sentence: str) -> None:
        """Say why saving failed, and allow another try."""
        self._button.setEnabled(True)
        self.hint.hide()
        self.error.setText(sentence)
        self.error.show()

    def remind(self, sentence: str) -> None:
        """Say what to do first."""
        self.hint.setText(sentence)
        self.hint.show()


_CAPTIONS: Final = ("title", "day", "starts", "ends", "city", "seats", "code", "room", "speakers", "materials")


def minutes(text: str) -> int | None:
    """Read the minute of the day from typed hours (`9`, `9:30`, `9.30`, `0930`); None if they are not valid."""
    found = _HOURS.fullmatch(text.strip())
    if found is None:
        return None
    minute = int(found[1]) * 60 + int(found[2] or 0)
    return minute if minute <= DAY_MINUTES else None


def _texts(fields: dict[str, QLineEdit]) -> Texts:
    return {code: field.text().strip() for code, field in fields.items() if field.text().strip()}


def _grid() -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(8)
    grid.setVerticalSpacing(4)
    return grid


def _language_label(code: str, field: QLineEdit) -> QLabel:
    caption = label("caption")
    caption.setText(code.upper())
    caption.setBuddy(field)
    return caption
