"""A panel that slides over one half of the page for forms and cards; the verdict stays in sight."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from regapp.gui.look.icons import icon
from regapp.gui.look.theme import LEFT_SHARE, MARGIN
from regapp.gui.widgets.drafting import KeepsDraft
from regapp.gui.widgets.pieces import Panel, label, scrolled
from regapp.gui.workplace.workplace import Workplace

_WIDTH = 600
_MARGIN = 12


class Drawer(Panel):
    """The drawer. It holds one content at a time beside or over the pages of `host`."""

    closed = Signal()
    """It has closed: the keyboard is for the page."""

    def __init__(self, workplace: Workplace, host: QWidget, on_desk: Callable[[], bool]) -> None:
        super().__init__(workplace)
        self.setParent(host)
        self._host, self._on_desk = host, on_desk
        self._on_left = False
        self._title: Callable[[], str] = lambda: ""
        self._content: QWidget | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._frame = QFrame()
        self._frame.setProperty("role", "card")
        outer.addWidget(self._frame)
        column = QVBoxLayout(self._frame)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(20, 14, 12, 6)
        self.title = label("section")
        self._close = QToolButton()
        self._close.setProperty("role", "plain")
        self._close.clicked.connect(self.dismiss)
        head.addWidget(self.title, 1)
        head.addWidget(self._close)
        column.addLayout(head)
        self._scroll = scrolled(QWidget())
        column.addWidget(self._scroll, 1)
        host.installEventFilter(self)
        self.retranslate()
        self.restyle()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.hide()

    def retranslate(self) -> None:
        """Set every word in the language in force."""
        self.show_title()
        self._close.setToolTip(self.tr("Close (Esc)"))
        self._close.setAccessibleName(self.tr("Close (Esc)"))

    def show_title(self) -> None:
        """Name the content as it is now."""
        self.title.setText(self._title())
        self.setAccessibleName(self.title.text())

    def restyle(self) -> None:
        """Draw the cross in the colour of the theme."""
        self._close.setIcon(icon("x", self.workplace.theme.colours.muted, self.workplace.theme.sizes.icon))

    def present(self, content: QWidget, title: Callable[[], str]) -> None:
        """Show a content: on the Desk over the left half, so that the verdict stays in sight, else at the right edge.

        `title` gives its name in the language in force.
        """
        self._keep_draft()
        old = self._scroll.takeWidget()
        if old is not None:
            old.deleteLater()
        self._content = content
        self._scroll.setWidget(content)
        self._title = title
        self.show_title()
        self._on_left = self._on_desk()
        self._place()
        self.show()
        self.raise_()
        if not self.isAncestorOf(QApplication.focusWidget() or self):
            self.setFocus()

    @property
    def content(self) -> QWidget | None:
        """The content shown, or None."""
        return self._content if self.isVisible() else None

    def dismiss(self) -> None:
        """Close the drawer."""
        if self.isHidden():
            return
        self._keep_draft()
        self.hide()
        self._content = None
        self.closed.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the keyboard from the page; a field of the content that has it keeps it."""
        super().mousePressEvent(event)
        now = QApplication.focusWidget()
        if now is None or not self.isAncestorOf(now):
            self.setFocus()

    def _keep_draft(self) -> None:
        if isinstance(self._content, KeepsDraft):
            self._content.keep_draft()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the place when the window changes its size."""
        if watched is self._host and event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def _place(self) -> None:
        area = self._host.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        if self._on_left:
            halves = self._host.width() - 3 * MARGIN
            right = MARGIN + halves * LEFT_SHARE // 100 + _MARGIN
            self.setGeometry(QRect(area.left(), area.top(), right - area.left(), area.height()))
        else:
            width = min(int(_WIDTH * self.workplace.theme.sizes.body / 13), area.width())
            self.setGeometry(QRect(area.right() - width + 1, area.top(), width, area.height()))
