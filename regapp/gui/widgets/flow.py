"""A row of widgets that goes on in the next line where there is no room, so that nothing is cut off."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """The layout. `spread`: the first widget of a line lies at the left, the last one at the right.

    Widgets with an expanding policy share what is left of their line.
    """

    def __init__(self, parent: QWidget | None = None, *, spacing: int = 8, spread: bool = False) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._spread = spread
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)
        if parent is not None:
            parent.setLayout(self)

    def addItem(self, item: QLayoutItem) -> None:
        """Put an item at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Count the items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Give an item."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take an item out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Ask for no more room than is needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Say that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height of all lines at a width."""
        lines = self._lines(width)
        return sum(map(_height, lines)) + self.spacing() * max(0, len(lines) - 1)

    def minimumHeightForWidth(self, width: int) -> int:
        """Give the same: lines have one height."""
        return self.heightForWidth(width)

    def sizeHint(self) -> QSize:
        """Ask for room for one line."""
        shown = self._shown()
        gaps = self.spacing() * max(0, len(shown) - 1)
        return QSize(sum(item.sizeHint().width() for item in shown) + gaps, _height(shown))

    def minimumSize(self) -> QSize:
        """Need room for the widest widget, at least."""
        shown = self._shown()
        return QSize(max((_least(item) for item in shown), default=0), _height(shown))

    def setGeometry(self, rect: QRect) -> None:
        """Put the widgets into their lines."""
        super().setGeometry(rect)
        y = rect.top()
        for line in self._lines(rect.width()):
            height = _height(line)
            widths = [max(0, min(item.sizeHint().width(), max(rect.width(), _least(item)))) for item in line]
            slack = max(0, rect.width() - sum(widths) - self.spacing() * (len(line) - 1))
            growing = [at for at, item in enumerate(line) if item.expandingDirections() & Qt.Orientation.Horizontal]
            for at in growing:
                widths[at] += slack // len(growing)
            slack = 0 if growing else slack
            gap = self.spacing() + (slack / (len(line) - 1) if self._spread and len(line) > 1 else 0)
            x = float(rect.left())
            for item, width in zip(line, widths, strict=True):
                tall = max(0, item.sizeHint().height())
                place = QPoint(round(x), y + (height - tall) // 2)
                item.setGeometry(QRect(place, QSize(width, tall)))
                x += width + gap
            y += height + self.spacing()

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        left = 0
        for item in self._shown():
            needed = max(0, item.sizeHint().width()) + self.spacing()
            if lines and needed <= left:
                lines[-1].append(item)
                left -= needed
            else:
                lines.append([item])
                left = width - item.sizeHint().width()
        return lines


def _height(items: list[QLayoutItem]) -> int:
    return max((item.sizeHint().height() for item in items if item.sizeHint().isValid()), default=0)


def _least(item: QLayoutItem) -> int:
    return item.minimumSize().width()


def together(*widgets: QWidget, spacing: int = 8) -> QWidget:
    """Put widgets beside each other that stay in one line."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(spacing)
    for widget in widgets:
        row.addWidget(widget)
    return holder
