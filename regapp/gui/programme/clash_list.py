"""The clashes of the programme, one sentence each; a click leads to the session."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout

from regapp.gui.look.icons import icon
from regapp.gui.widgets.pieces import Panel, label
from regapp.gui.workplace.workplace import Workplace
from regapp.model.clashes import Clash
from regapp.services.programme.view import Programme
from regapp.texts.clashes import clash_sentence

_SHOWN: Final = 2
_CODE: Final = int(Qt.ItemDataRole.UserRole)


class ClashList(Panel):
    """The list of clashes, hidden while there are none."""

    chosen = Signal(str)
    """The code of a session to show."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._programme = Programme()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        frame = QFrame()
        frame.setProperty("role", "card")
        outer.addWidget(frame)
        row = QHBoxLayout(frame)
        row.setContentsMargins(12, 6, 4, 4)
        row.setSpacing(8)
        self._title = label("strong")
        self.list = QListWidget()
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(self._on_item)
        self.list.itemActivated.connect(self._on_item)
        row.addWidget(self._title, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.list, 1)
        self.hide()

    def show_clashes(self, programme: Programme) -> None:
        """List the clashes."""
        self._programme = programme
        self.retranslate()

    def _on_item(self, item: QListWidgetItem) -> None:
        self.chosen.emit(str(item.data(_CODE)))

    def retranslate(self) -> None:
        """Set every sentence in the language in force."""
        found = self._programme.clashes
        theme = self.workplace.theme
        self._title.setText(self.tr("To check: {count}").format(count=len(found)))
        self.list.setAccessibleName(self._title.text())
        self.list.clear()
        for clash in found:
            text = sentence_of(clash, self._programme, self.workplace)
            item = QListWidgetItem(icon("triangle-alert", theme.colours.attention, theme.sizes.caption + 2), text)
            item.setData(_CODE, clash.session)
            item.setToolTip(text)
            self.list.addItem(item)
        self.list.setFixedHeight(min(_SHOWN, max(1, len(found))) * (theme.sizes.row - 6) + 6)
        self.setVisible(bool(found))

    def restyle(self) -> None:
        """Set the theme's icons."""
        self.retranslate()


def sentence_of(clash: Clash, programme: Programme, workplace: Workplace) -> str:
    """Write a clash in one sentence."""
    speakers = [speaker for slot in programme.slots for speaker in slot.speakers]
    name = next((item.name for item in speakers if item.participant and item.participant.id == clash.speaker), "")
    return clash_sentence(
        clash, title_of(programme, clash.session, workplace), title_of(programme, clash.other, workplace),
        name or next((item.name for item in speakers if item.id == clash.speaker), ""), workplace.language,
    )  # fmt: skip


def title_of(programme: Programme, code: str, workplace: Workplace) -> str:
    """Give a session's title in the language in force, or its code."""
    slot = programme.slot(code)
    return workplace.text(slot.session.title) or code if slot else code
