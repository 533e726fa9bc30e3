"""A field for a municipality: offers units while somebody types in any spelling, and says which one is meant."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QCompleter, QLineEdit, QVBoxLayout, QWidget

from regapp.gui.widgets.offer_text import offer_text
from regapp.gui.widgets.pieces import label
from regapp.gui.workplace.workplace import Workplace
from regapp.matching.names import fold
from regapp.matching.places.matcher import PlaceStatus
from regapp.matching.places.offers import Offer

_CODE = int(Qt.ItemDataRole.UserRole)
_FOLDED = int(Qt.ItemDataRole.UserRole) + 1
_OFFERED = 12
_NAMED = 5
_CLICK_MS = 50
"""How long to wait for the end of a click before looking once more."""


class _Completer(QCompleter):
    """The completer that compares the typed text with folded names, so that any alphabet finds any other."""

    def splitPath(self, path: str) -> list[str]:
        """Fold the typed text as names are folded."""
        return [fold(path)]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """Give the text of the field for an offered unit: its name, not the folded key."""
        return str(index.data())


class PlaceField(QWidget):
    """The field and the line under it."""

    settled = Signal()

    def __init__(self, workplace: Workplace, *, wide: bool = False) -> None:
        """Make the field; `wide`: offer rayons and oblasts too."""
        super().__init__()
        self._workplace, self._wide = workplace, wide
        self.code = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self.edit = QLineEdit()
        self._under = label("caption", wrap=True)
        column.addWidget(self.edit)
        column.addWidget(self._under)
        self.setFocusProxy(self.edit)
        self.edit.installEventFilter(self)
        self.edit.textEdited.connect(self._on_typed)
        self.edit.editingFinished.connect(self.settle)
        self._under.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Make the list of all municipalities when the field first gets the keyboard."""
        if event.type() == QEvent.Type.FocusIn and self.edit.completer() is None:
            self._make_completer()
        return super().eventFilter(watched, event)

    def _make_completer(self) -> None:
        model = QStandardItemModel(self)
        directory, language = self._workplace.desk.directory, self._workplace.language.code
        for unit in directory if self._wide else directory.municipalities:
            item = QStandardItem(
                directory.short_name(unit.code, language) if unit.is_municipality else unit.name(language)
            )
            item.setData(unit.code, _CODE)
            item.setData(fold(f"{unit.name_ky} {unit.name_ru} {unit.name_en}"), _FOLDED)
            model.appendRow(item)
        completer = _Completer(model, self)
        completer.setCompletionRole(_FOLDED)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(_OFFERED)
        completer.activated[QModelIndex].connect(self._on_offered)  # type: ignore[index]
        self.edit.setCompleter(completer)

    def _on_offered(self, index: QModelIndex) -> None:
        self.set_code(str(index.data(_CODE)))
        self.settled.emit()

    def _on_typed(self, _text: str) -> None:
        self.code = ""
        self._say("")

    def set_code(self, code: str, text: str = "") -> None:
        """Show a unit, or the text of a list where there is none."""
        self.code = code
        self.edit.setText(self._name_of(code) if code else text)
        self._say("")

    def _name_of(self, code: str) -> str:
        directory, language = self._workplace.desk.directory, self._workplace.language.code
        unit = directory.get(code)
        is_wide = unit is not None and not unit.is_municipality
        return directory.name(code, language) if is_wide else directory.short_name(code, language)

    @property
    def held(self) -> list[str]:
        """The unit's code, and the text."""
        return [self.code, self.text()]

    def hold(self, value: object) -> None:
        """Show a unit or a text as `held` gave it."""
        match value:
            case [str() as code, str() as text]:
                self.set_code(code if self._workplace.desk.directory.get(code) is not None else "", text)

    def text(self) -> str:
        """Give the text of the field."""
        return self.edit.text().strip()

    def settle(self) -> None:
        """Match typed text; say what is unclear instead of guessing."""
        if self.code or not self.text():
            self._say("")
            return
        match = self._workplace.places.match(self.text())
        if match.status is PlaceStatus.MATCHED:
            self.set_code(match.code)
            self.settled.emit()
        elif match.status is PlaceStatus.AMBIGUOUS:
            self._say_which(self._workplace.places.offers(self.text()))
        else:
            self._say(self.tr("Not a municipality that RegApp knows; it is kept as written."))

    def _say_which(self, offers: Sequence[Offer]) -> None:
        names = [offer_text(offer, self._workplace) for offer in offers[:_NAMED]]
        if len(offers) > _NAMED:
            names.append(self.tr("… and {count} more").format(count=len(offers) - _NAMED))
        self._say(self.tr("Which one? {names}").format(names="; ".join(names)))

    def _say(self, text: str) -> None:
        self._under.setText(text)
        self._show_under()

    def _show_under(self) -> None:
        """Show the line, once no click is under way: its button must not slip away under the mouse."""
        if QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            QTimer.singleShot(_CLICK_MS, self, self._show_under)
        else:
            self._under.setVisible(bool(self._under.text()))
