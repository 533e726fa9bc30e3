"""The camera at the Desk: its picture in a small pane of one size, or only a line that it is on."""

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from regapp.gui.camera.words import state_text
from regapp.gui.scanners.camera_station import CameraState
from regapp.gui.widgets.pieces import Panel, button
from regapp.gui.widgets.spoken import spoken_label
from regapp.gui.workplace.workplace import Workplace

_SIZE: Final = QSize(160, 90)
"""Of the picture, in text of the usual size. In the smallest window it is lower: nothing else gives way."""
_WITH_PICTURE: Final = (CameraState.STARTING, CameraState.READ)


class CameraPicture(QWidget):
    """What the camera sees, whole, in a frame of one size."""

    def __init__(self) -> None:
        super().__init__()
        self._picture = QImage()
        self._size = _SIZE

    def scale(self, share: float) -> None:
        """Take a size, as a share of the usual one."""
        self._size = _SIZE * share
        self.setMaximumSize(self._size)
        self.setMinimumSize(self._size.width(), self._size.height() // 2)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Want all of the size."""
        return self._size

    def show_picture(self, picture: QImage, *, mirrored: bool = False) -> None:
        """Show another picture, or an empty one."""
        self._picture = picture.flipped(Qt.Orientation.Horizontal) if mirrored else picture
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture on black."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("#000000"))
        if not self._picture.isNull():
            size = self._picture.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRect(0, 0, size.width(), size.height())
            place.moveCenter(self.rect().center())
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(place, self._picture)
        painter.end()


class CameraPane(Panel):
    """The pane; it is there only while a camera is on."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._station = workplace.scanners.camera
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self.picture, self.text = CameraPicture(), spoken_label("caption", wrap=True)
        self.turn = button("quiet", self._turn)
        row.addWidget(self.picture)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addStretch(1)
        words.addWidget(self.text)
        words.addWidget(self.turn, 0, Qt.AlignmentFlag.AlignLeft)
        words.addStretch(1)
        row.addLayout(words, 1)
        self._station.changed.connect(self._show_state)
        self._station.seen.connect(self._show_picture)
        self.restyle()
        self.retranslate()

    def restyle(self) -> None:
        """Give the picture its size: that of the text decides."""
        self.picture.scale(self.workplace.theme.sizes.body / 13)

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self.picture.setAccessibleName(self.tr("What the camera sees"))
        self._show_state()

    def _show_state(self) -> None:
        state, is_hidden = self._station.state, self._station.preferences.is_picture_hidden
        has_picture = state in _WITH_PICTURE
        if state is not CameraState.READ:
            self.picture.show_picture(QImage())
        self.picture.setVisible(has_picture and not is_hidden)
        self.turn.setVisible(has_picture)
        self.turn.setText(self.tr("Show the picture") if is_hidden else self.tr("Hide the picture"))
        self.text.setText(state_text(self._station))
        self.setVisible(state is not CameraState.OFF)

    def _show_picture(self, picture: QImage) -> None:
        if self.picture.isVisible():
            self.picture.show_picture(picture, mirrored=self._station.is_mirrored)

    def _turn(self) -> None:
        preferences = self._station.preferences
        preferences.is_picture_hidden = not preferences.is_picture_hidden
        self._show_state()
