"""The place of bars with messages: over the foot of the window and over everything else, so that no page moves."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtWidgets import QVBoxLayout, QWidget

from regapp.gui.widgets.message_bar import MessageBar
from regapp.gui.window.status_line import StatusLine

_EDGE = 12
_BELOW = 1
_GAP = 4


class NoticePlace(QWidget):
    """The place. It is as tall as its bars are, from the lower edge of `host` upwards, beside the rail."""

    def __init__(self, host: QWidget, rail: QWidget, foot: StatusLine, bars: Sequence[MessageBar]) -> None:
        super().__init__(host)
        self._host, self._rail, self._foot, self._bars = host, rail, foot, bars
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(_EDGE, 0, _EDGE, _BELOW)
        self._column.setSpacing(_GAP)
        for bar in bars:
            self._column.addWidget(bar)
            bar.installEventFilter(self)
        for watched in (host, rail, foot):
            watched.installEventFilter(self)
        self.place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window, the foot, and bars that come and go."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.ShowToParent, QEvent.Type.HideToParent) or (
            watched is self._foot and event.type() == QEvent.Type.LayoutRequest
        ):
            self.place()
        return False

    def event(self, event: QEvent) -> bool:
        """Follow sentences that change."""
        is_handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.place()
        return is_handled

    def place(self) -> None:
        """Lie at the lower edge, with the height that the sentences need."""
        is_needed = any(not bar.isHidden() for bar in self._bars)
        if is_needed:
            left = self._rail.width()
            width = self._foot.free_width - left
            height = self._column.totalHeightForWidth(width)
            self.setGeometry(QRect(left, self._host.height() - height, width, height))
        self.setVisible(is_needed)
        self.raise_()
