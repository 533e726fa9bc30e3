"""Keys on the screen: letters in three languages, and digits. Each grid is one Tab stop; the arrows move within it."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QStackedWidget, QVBoxLayout, QWidget

from regapp.gui.kiosk.pieces import LargeButton
from regapp.gui.kiosk.place import KioskPlace
from regapp.gui.look.icons import icon

ERASE: Final = "\b"
SPACE: Final = " "
GAP: Final = "\0"
"""A place without a key."""
LETTERS: Final = {
    "ky": ("йцуүкеңнгшщзх", "ъфывапроөлджэ", f"ёячсмитьбю-{ERASE}", SPACE),
    "ru": ("йцукенгшщзхъ", "фывапролджэё", f"ячсмитьбю-{ERASE}", SPACE),
    "en": ("qwertyuiop", "asdfghjkl'", f"zxcvbnm-{ERASE}", SPACE),
}
"""The rows of keys by language, as on the keyboards in use, with every letter in sight."""
DIGITS: Final = ("123", "456", "789", f"{GAP}0{ERASE}")
_STEPS: Final = {
    Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0),
}  # fmt: skip
_SPACING: Final = 8
_FEW_KEYS: Final = 3


class Key(LargeButton):
    """A key. A press leaves the keyboard in the field; Tab comes to the one of the grid that was in use last."""

    def __init__(self, grid: "KeyGrid", sign: str, row: int, place: int) -> None:
        super().__init__()
        self.sign, self.row, self.place = sign, row, place
        self._grid = grid
        self.middle = 0.0
        """Where it is across the grid, by which the key above or below is found."""
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAutoRepeat(sign == ERASE)
        self.setText(sign.upper() if sign.strip() and sign != ERASE else "")
        self.clicked.connect(lambda: grid.press(sign))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the next key on an arrow."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self._grid.step(self, *step)


class KeyGrid(QWidget):
    """Rows of keys; `typed` gives a sign, `erased` asks for the last one to go."""

    typed = Signal(str)
    erased = Signal()

    def __init__(self, place: KioskPlace, rows: Sequence[str], role: str) -> None:
        super().__init__()
        self._place = place
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(_SPACING)
        # Two columns for each key, so that shorter rows stand in the middle.
        widest = 2 * max(map(len, rows))
        signs = [row.replace(GAP, "") for row in rows]
        self.keys = [[Key(self, sign, y, x) for x, sign in enumerate(row)] for y, row in enumerate(signs)]
        for y, row in enumerate(self.keys):
            width, gap = _width(row, widest), 2 * rows[y].count(GAP)
            start = gap or (widest - sum(width)) // 2
            for key, span in zip(row, width, strict=True):
                key.setProperty("kiosk", role)
                key.middle = start + span / 2
                grid.addWidget(key, y, start, 1, span)
                start += span
        for column in range(widest):
            grid.setColumnStretch(column, 1)
        self._stop = self.keys[0][0]
        self.be_one_stop()
        place.spoken_otherwise.connect(self.retranslate)
        place.workplace.theme_changed.connect(self.restyle)
        place.scaled.connect(self.restyle)
        self.retranslate()
        self.restyle()

    def restyle(self) -> None:
        """Draw the arrow of the key that erases."""
        theme = self._place.workplace.theme
        size = self._place.sizes.icon
        for key in self.all_keys():
            if key.sign == ERASE:
                key.setIcon(icon("arrow-left", theme.colours.text, size))
                key.setIconSize(QSize(size, size))

    def retranslate(self) -> None:
        """Name the keys that have no letter."""
        translate = self._place.language.translate
        for key in self.all_keys():
            if key.sign == ERASE:
                key.setAccessibleName(translate("Kiosk", "Erase the last letter"))
            elif key.sign == SPACE:
                key.setText(translate("Kiosk", "Space"))

    def all_keys(self) -> list[Key]:
        """Give the keys, row by row."""
        return [key for row in self.keys for key in row]

    def be_stops(self) -> None:
        """Let Tab stop at each key: only such have a place in its order."""
        for key in self.all_keys():
            key.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def be_one_stop(self) -> None:
        """Let Tab stop at the key that was in use last alone."""
        for key in self.all_keys():
            key.setFocusPolicy(Qt.FocusPolicy.TabFocus if key is self._stop else Qt.FocusPolicy.NoFocus)

    def press(self, sign: str) -> None:
        """Tell of a key that was pressed."""
        if sign == ERASE:
            self.erased.emit()
        else:
            self.typed.emit(sign)

    def step(self, key: Key, down: int, right: int) -> None:
        """Give the keyboard to the key beside another one, where there is one."""
        row = self.keys[min(max(0, key.row + down), len(self.keys) - 1)]
        if down:
            target = min(row, key=lambda other: abs(other.middle - key.middle))
        else:
            target = row[min(max(0, key.place + right), len(row) - 1)]
        self._stop = target
        self.be_one_stop()
        target.setFocus(Qt.FocusReason.TabFocusReason)


def _width(row: Sequence[Key], widest: int) -> list[int]:
    """The columns of each key: two, more for the last where a row has room, and the whole middle for the space."""
    if len(row) == 1:
        return [widest * 2 // 3 // 2 * 2]
    wide = [2] * len(row)
    if row[-1].sign == ERASE:
        wide[-1] = min(4, widest - 2 * (len(row) - 1)) if len(row) > _FEW_KEYS else 2
    return wide


class LetterKeys(QWidget):
    """The keys of the kiosk's language."""

    typed = Signal(str)
    erased = Signal()

    def __init__(self, place: KioskPlace) -> None:
        super().__init__()
        self._place = place
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._stack = QStackedWidget()
        column.addWidget(self._stack)
        self.grids = {code: KeyGrid(place, rows, "key") for code, rows in LETTERS.items()}
        for grid in self.grids.values():
            grid.typed.connect(self.typed)
            grid.erased.connect(self.erased)
            self._stack.addWidget(grid)
        place.spoken_otherwise.connect(self._follow)
        self._follow()

    @property
    def grid(self) -> KeyGrid:
        """The keys in sight."""
        return self.grids[self._place.language.code]

    def _follow(self) -> None:
        self._stack.setCurrentWidget(self.grid)
