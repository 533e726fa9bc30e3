"""Small building blocks of pages: labels, cards, buttons, the chip of a category."""

from collections.abc import Callable
from pathlib import Path
from typing import Literal, TypeVar

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QFont,
    QFontMetrics,
    QMouseEvent,
    QPainter,
)
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from regapp.gui.look.icons import BUTTON_GAP, button_icon
from regapp.gui.workplace.workplace import Workplace
from regapp.texts.catalogue import Language
from regapp.texts.languages import papers_language
from regapp.texts.palette import category_colour

L = TypeVar("L", bound=QLabel)
LabelRole = Literal["", "title", "section", "strong", "caption", "muted", "figure", "digits", "differs", "error"]
ButtonRole = Literal["", "primary", "quiet", "segment"]
"""The style sheet has a rule for each role; without one a widget looks as usual."""
KEEPS_UNDO = "keepsUndo"
"""The property of a field that answers Ctrl+Z though nothing was typed in it itself."""
_FIELD_EDGES = 32
"""The padding of a field, and what Qt keeps at each side of its text."""


class Panel(QWidget):
    """A page of the window. `retranslate` sets all its texts; it runs again whenever the language changes."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self.workplace = workplace
        workplace.theme_changed.connect(self.restyle)

    def retranslate(self) -> None:
        """Set every text in the language in force."""

    @property
    def paper_language(self) -> Language:
        """The language of papers and badges for which none is chosen."""
        return papers_language(self.workplace.desk.event, self.workplace.language)

    def restyle(self) -> None:
        """Take up another theme where a style sheet is not enough."""

    def changeEvent(self, event: QEvent) -> None:
        """Set the texts again when Qt says that the language has changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


class Caption(QLabel):
    """A label. A click on that of a field puts the keyboard into the field."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Give the field the keyboard."""
        super().mousePressEvent(event)
        field = self.buddy()
        if field is not None and (target := next(filter(_takes_clicks, (field, *field.findChildren(QWidget))), None)):
            target.setFocus(Qt.FocusReason.MouseFocusReason)


def _takes_clicks(widget: QWidget) -> bool:
    takes = widget.focusPolicy() & Qt.FocusPolicy.ClickFocus.value == Qt.FocusPolicy.ClickFocus
    return takes and widget.isEnabled() and widget.isVisible()


def label(role: LabelRole = "", wrap: bool = False) -> QLabel:
    """Make a label whose look the style sheet gives by its role."""
    return style_label(Caption(), role, wrap)


def style_label(widget: L, role: LabelRole, wrap: bool) -> L:
    """Give a new label its look."""
    widget.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        widget.setProperty("role", role)
    widget.setWordWrap(wrap)
    return widget


def button(role: ButtonRole, clicked: Callable[[], object]) -> QPushButton:
    """Make a button whose look the style sheet gives by its role."""
    widget = QPushButton()
    if role:
        widget.setProperty("role", role)
    widget.setCursor(Qt.CursorShape.PointingHandCursor)
    widget.clicked.connect(lambda: clicked())
    return widget


def set_filled(widget: QPushButton, *, is_filled: bool) -> None:
    """Let a button invite, or not: the filled one is what somebody wants next, never a rare act or one that undoes."""
    role: ButtonRole = "primary" if is_filled else ""
    if widget.property("role") != role:
        widget.setProperty("role", role)
        repolish(widget)


def set_icon(widget: QPushButton, name: str, workplace: Workplace) -> None:
    """Give a button an icon in the colour of its text."""
    colours = workplace.theme.colours
    role = widget.property("role")
    colour = {"primary": colours.on_accent, "quiet": colours.accent}.get(str(role), colours.text)
    if not widget.isEnabled():
        colour = colours.muted
    size = workplace.theme.sizes.icon
    widget.setIcon(button_icon(name, colour, size))
    widget.setIconSize(QSize(size + (BUTTON_GAP if widget.text() else 0), size))


def card(spacing: int = 8) -> tuple[QFrame, QVBoxLayout]:
    """Make a white frame and the column in it."""
    frame = QFrame()
    frame.setProperty("role", "card")
    column = QVBoxLayout(frame)
    column.setContentsMargins(16, 16, 16, 16)
    column.setSpacing(spacing)
    return frame, column


class Scrolled(QScrollArea):
    """An area that scrolls, and says so where it takes the keyboard."""

    def __init__(self) -> None:
        super().__init__()
        # A click beside the fields leaves the keyboard in the field that has it.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._retranslate()

    def minimumSizeHint(self) -> QSize:
        """Need the width of the content where nobody can scroll sideways."""
        least, content = super().minimumSizeHint(), self.widget()
        if content is None or self.horizontalScrollBarPolicy() != Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
            return least
        wide = content.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        return least.expandedTo(QSize(wide, 0))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask for other room when the content needs it, as with larger letters."""
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("The arrow keys scroll"))

    def changeEvent(self, event: QEvent) -> None:
        """Set the name again when Qt says that the language has changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()


def room_for_words(field: QLineEdit) -> None:
    """Make a field at least as wide as the words that it shows while it is empty."""
    field.ensurePolished()
    field.setMinimumWidth(field.fontMetrics().horizontalAdvance(field.placeholderText()) + _FIELD_EDGES)


def scrolled(content: QWidget, *, takes_focus: bool = True) -> QScrollArea:
    """Make content that scrolls down where it is too tall, never sideways. `takes_focus`: Tab stops at it."""
    area = Scrolled()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    if not takes_focus:
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    return area


class DropArea(QFrame):
    """An area that takes the files dropped on it; `take` gets their paths."""

    def __init__(self, take: Callable[[list[Path]], None]) -> None:
        super().__init__()
        self._take = take
        self.setObjectName("drop")
        self.setAcceptDrops(True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def _light(self, on: bool) -> None:
        self.setProperty("active", "true" if on else "false")
        repolish(self)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept only files."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()
            self._light(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Remove the highlight."""
        self._light(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the files."""
        self._light(False)
        if paths := [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]:
            self._take(paths)


def line() -> QFrame:
    """Make a thin line between groups."""
    frame = QFrame()
    frame.setProperty("role", "line")
    return frame


def repolish(widget: QWidget) -> None:
    """Make the style sheet read a property again."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def paint_chip(painter: QPainter, rect: QRect, colour: str, word: str, font: QFont) -> int:
    """Draw a category's chip in its colour at the left of `rect`, centred; return its width."""
    metrics = QFontMetrics(font)
    width, height = metrics.horizontalAdvance(word) + 16, metrics.height() + 4
    chip = QRect(rect.left(), rect.center().y() - height // 2 + 1, width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(chip, height / 2, height / 2)
    painter.setPen(QColor("#FFFFFF"))
    painter.setFont(font)
    painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, word)
    return width


class Chip(QWidget):
    """A category as a widget."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._category, self._word = "", ""

    def show_category(self, category: str, word: str) -> None:
        """Show a category and its word."""
        self._category, self._word = category, word
        metrics = QFontMetrics(self._font())
        self.setFixedSize(metrics.horizontalAdvance(word) + 18, metrics.height() + 6)
        self.setAccessibleName(word)
        self.update()

    def _font(self) -> QFont:
        return self._workplace.theme.font(self._workplace.theme.sizes.body, bold=True)

    def paintEvent(self, _event: object) -> None:
        """Draw the chip."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = category_colour(self._category, self._workplace.desk.event)
        paint_chip(painter, self.rect(), colour, self._word, self._font())
        painter.end()
