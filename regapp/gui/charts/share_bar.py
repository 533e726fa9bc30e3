"""A share drawn as a bar with its figure."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from regapp.gui.workplace.workplace import Workplace

SHARE_ROLE = int(Qt.ItemDataRole.UserRole)


class ShareDelegate(QStyledItemDelegate):
    """The delegate that draws a share as a bar with its figure."""

    def __init__(self, workplace: Workplace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workplace = workplace

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw a bar on the line, the figure at its right."""
        super().paint(painter, option, index)
        share = index.data(SHARE_ROLE)
        if share is None:
            return
        theme = self._workplace.theme
        rect = QRect(option.rect).adjusted(8, 0, -60, 0)
        bar = QRect(rect.left(), rect.center().y() - 3, max(10, rect.width()), 8)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.colours.line))
        painter.drawRoundedRect(bar, 4, 4)
        if share > 0:
            painter.setBrush(QColor(theme.colours.accent))
            painter.drawRoundedRect(QRect(bar.left(), bar.top(), max(8, round(bar.width() * min(1.0, share))), 8), 4, 4)
        painter.restore()
