"""The speakers of a session in their order: found among the participants, moved up and down, removed."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QToolButton,
    QVBoxLayout,
)

from regapp.gui.look.icons import icon
from regapp.gui.widgets.pieces import Panel
from regapp.gui.workplace.workplace import Workplace
from regapp.matching.countries import country_name
from regapp.model.hit import Hit
from regapp.services.people.registration import find
from regapp.services.programme.view import Speaker, SpeakerState, speakers_of
from regapp.texts.catalogue import QT_TRANSLATE_NOOP

_TOPIC: Final = "speakers found"
_FOUND: Final = 5
_SHOWN: Final = 4
_ID: Final = int(Qt.ItemDataRole.UserRole)
_WAIT_MS: Final = 120
_STATES: Final = {
    SpeakerState.CANCELLED: QT_TRANSLATE_NOOP("Programme", "has cancelled"),
    SpeakerState.REMOVED: QT_TRANSLATE_NOOP("Programme", "is no longer registered"),
    SpeakerState.MERGED: QT_TRANSLATE_NOOP("Programme", "two records made one"),
    SpeakerState.UNKNOWN: QT_TRANSLATE_NOOP("Programme", "details not here yet"),
}


class SpeakersField(Panel):
    """The field: a search field, its results, and the list of speakers."""

    def __init__(self, workplace: Workplace, ids: Sequence[int]) -> None:
        super().__init__(workplace)
        self._speakers: list[Speaker] = []
        self.search, self.found, self.list = QLineEdit(), QListWidget(), QListWidget()
        self.search.setClearButtonEnabled(True)
        self.search.installEventFilter(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT_MS)
        self._timer.timeout.connect(self._ask)
        self.search.textChanged.connect(lambda _text: self._timer.start())
        self.found.itemClicked.connect(self._take)
        self.found.itemActivated.connect(self._take)
        self.list.setWordWrap(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        for box in (self.found, self.list):
            box.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._up, self._down, self._out = QToolButton(), QToolButton(), QToolButton()
        for tool, act in ((self._up, self.up), (self._down, self.down), (self._out, self.take_out)):
            tool.setProperty("role", "plain")
            tool.clicked.connect(lambda _checked=False, act=act: act())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.list, 1)
        tools = QVBoxLayout()
        tools.setSpacing(0)
        for tool in (self._up, self._down, self._out):
            tools.addWidget(tool)
        tools.addStretch(1)
        row.addLayout(tools)
        column.addLayout(row)
        column.addWidget(self.search)
        column.addWidget(self.found)
        self.found.hide()
        self.list.currentRowChanged.connect(lambda _row: self.restyle())
        desk = workplace.desk
        self.retranslate()
        if ids:
            workplace.worker.ask("speakers", lambda: speakers_of(desk, ids), self._begin, self)
        self._begun_with = tuple(ids)
        self._is_filled = not ids

    @property
    def ids(self) -> tuple[int, ...]:
        """Give the ids of the speakers, in order."""
        return tuple(item.id for item in self._speakers) if self._is_filled else self._begun_with

    @property
    def held(self) -> list[int]:
        """The ids, as JSON holds them."""
        return list(self.ids)

    def hold(self, value: object) -> None:
        """Show other speakers, by their ids."""
        if isinstance(value, list) and all(isinstance(one, int) for one in value):
            desk, ids = self.workplace.desk, list(value)
            self._begun_with, self._is_filled, self._speakers = tuple(ids), False, []
            self.workplace.worker.ask("speakers", lambda: speakers_of(desk, ids), self._begin, self)

    def _begin(self, speakers: Sequence[Speaker]) -> None:
        self._is_filled = True
        self._speakers = [*speakers, *self._speakers]
        self._fill(0)

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self.search.setPlaceholderText(self.tr("Find a speaker among the participants…"))
        self.search.setAccessibleName(self.tr("Find a speaker among the participants…"))
        self.list.setAccessibleName(self.tr("Speakers"))
        for tool, word in (
            (self._up, self.tr("Move up")), (self._down, self.tr("Move down")), (self._out, self.tr("Remove")),
        ):  # fmt: skip
            tool.setToolTip(word)
            tool.setAccessibleName(word)
        self._fill(self.list.currentRow())

    def restyle(self) -> None:
        """Set the theme's icons; enable what the chosen speaker allows."""
        theme, row = self.workplace.theme, self.list.currentRow()
        for tool, name in ((self._up, "chevron-up"), (self._down, "chevron-down"), (self._out, "x")):
            tool.setIcon(icon(name, theme.colours.muted, theme.sizes.icon - 4))
        self._up.setEnabled(row > 0)
        self._down.setEnabled(0 <= row < len(self._speakers) - 1)
        self._out.setEnabled(row >= 0)

    def _fill(self, row: int) -> None:
        self.list.clear()
        theme = self.workplace.theme
        for speaker in self._speakers:
            item = QListWidgetItem(speaker_text(speaker, self.workplace))
            if speaker.state not in (SpeakerState.HERE, SpeakerState.MERGED):
                item.setIcon(icon("triangle-alert", theme.colours.attention, theme.sizes.caption + 2))
            item.setToolTip(item.text())
            self.list.addItem(item)
        self.list.setCurrentRow(min(row, len(self._speakers) - 1))
        self.list.setFixedHeight(min(max(len(self._speakers), 3), _SHOWN) * (theme.sizes.row - 6) + 6)
        for tool in (self.list, self._up, self._down, self._out):
            tool.setVisible(bool(self._speakers))
        self.restyle()

    def _ask(self) -> None:
        word, desk = self.search.text().strip(), self.workplace.desk
        if not word:
            self.found.hide()
            return
        self.workplace.worker.ask(_TOPIC, lambda: find(desk, word, _FOUND), self._offer, self)

    def _offer(self, hits: list[Hit]) -> None:
        self.found.clear()
        first_near = next((hit for hit in hits if hit.near), None)
        for hit in hits:
            if hit is first_near:
                is_all = hit is hits[0]
                words = self.tr("No exact match. Similar names:") if is_all else self.tr("Similar names:")
                self.found.addItem(self._heading(words))
            item = QListWidgetItem(
                speaker_text(Speaker(hit.participant.id, hit.participant, SpeakerState.HERE), self.workplace)
            )
            item.setData(_ID, hit)
            self.found.addItem(item)
        if not hits:
            self.found.addItem(QListWidgetItem(self.tr("Nobody found.")))
        # Only like what was typed: Enter must not take them unseen.
        self.found.setCurrentRow(-1 if hits and hits[0].near else 0)
        self.found.setFixedHeight(self.found.count() * (self.workplace.theme.sizes.row - 6) + 6)
        self.found.setVisible(bool(self.search.text().strip()))

    @staticmethod
    def _heading(words: str) -> QListWidgetItem:
        heading = QListWidgetItem(words)
        heading.setFlags(Qt.ItemFlag.NoItemFlags)
        return heading

    def _take(self, item: QListWidgetItem) -> None:
        hit = item.data(_ID)
        if isinstance(hit, Hit) and hit.participant.id not in self.ids:
            state = SpeakerState.CANCELLED if hit.participant.details.cancelled else SpeakerState.HERE
            self._speakers.append(Speaker(hit.participant.id, hit.participant, state))
            self._fill(len(self._speakers) - 1)
        self.search.clear()
        self.found.hide()
        self.search.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Handle keys of the search field: arrows choose among the results, Enter adds, Escape empties."""
        if watched is not self.search or event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        key = Qt.Key(event.key())
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if key in steps and self.found.isVisible():
            self._step(steps[key])
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.search.text().strip():
            if (item := self.found.currentItem()) is not None and self.found.isVisible():
                self._take(item)
            else:
                self._step(1)
            return True
        if key == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
            return True
        return False

    def _step(self, rows: int) -> None:
        """Move the choice, past the words over the names; without one go to the first."""
        people = [row for row in range(self.found.count()) if self.found.item(row).data(_ID) is not None]
        if people:
            row = self.found.currentRow()
            place = people.index(row) + rows if row in people else 0
            self.found.setCurrentRow(people[min(max(place, 0), len(people) - 1)])

    def up(self) -> None:
        """Move the chosen speaker earlier."""
        self._swap(-1)

    def down(self) -> None:
        """Move the chosen speaker later."""
        self._swap(1)

    def _swap(self, by: int) -> None:
        row = self.list.currentRow()
        other = row + by
        if row >= 0 and 0 <= other < len(self._speakers):
            self._speakers[row], self._speakers[other] = self._speakers[other], self._speakers[row]
            self._fill(other)

    def take_out(self) -> None:
        """Remove the chosen speaker."""
        row = self.list.currentRow()
        if row >= 0:
            del self._speakers[row]
            self._fill(max(0, row - 1) if self._speakers else -1)


def speaker_text(speaker: Speaker, workplace: Workplace) -> str:
    """Write a speaker with organisation and country, and any change since the speaker was chosen."""
    person = speaker.participant
    parts = [speaker.name]
    if person is not None:
        country = person.details.country
        parts += [person.details.organisation, country_name(country, workplace.language.code) if country else ""]
    if speaker.state in _STATES:
        parts.append(workplace.language.translate("Programme", _STATES[speaker.state]))
    return " · ".join(part for part in parts if part)
